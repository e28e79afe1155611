#include "monitor/engine.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"

/* What arrives within a moment shares one transaction: a batch is committed when nothing came for
 * QUIET_MS, or when it is LONGEST old. */
enum { BATCH_QUIET_MS = 20 };
/* Sites whose robots.txt is remembered. */
enum { MOST_SITES = 20000 };
#define BATCH_LONGEST (250 * CLOCK_MS)
/* A stop takes 5 s at most: this, then what crew_stop allows the helpers. */
#define STOP_PATIENCE (4200 * CLOCK_MS)
/* After the store refused to write (disk full, busy) the engine rests, then goes on. */
#define STORE_REST (10 * CLOCK_SECOND)
#define UPKEEP_EVERY CLOCK_HOUR
#define UPKEEP_AGAIN (2 * CLOCK_SECOND) /* there is more to forget */
#define SHOW_EVERY (100 * CLOCK_MS)

static volatile sig_atomic_t asked_to_stop, asked_to_reload;

static void
on_signal(int number)
{
	if (number == SIGHUP)
		asked_to_reload = 1;
	else
		asked_to_stop = 1;
}

/* Signals arrive only while poll sleeps, so that none is missed between looking and sleeping. */
static void
catch_signals(sigset_t *ret_open)
{
	struct sigaction action = { .sa_handler = on_signal };
	sigset_t ours;
	sigemptyset(&ours);
	static const int caught[] = { SIGTERM, SIGINT, SIGHUP };
	for (size_t i = 0; i < sizeof(caught) / sizeof(caught[0]); i++) {
		sigaction(caught[i], &action, NULL);
		sigaddset(&ours, caught[i]);
	}
	signal(SIGPIPE, SIG_IGN);
	sigprocmask(SIG_BLOCK, &ours, ret_open);
}

enum status
engine_batch(struct engine *e, struct err *err)
{
	if (e->in_batch)
		return STATUS_OK;
	enum status status = store_begin(e->store, err);
	if (status == STATUS_OK) {
		e->in_batch = true;
		e->batch_since = clock_real();
	}
	return status;
}

enum status
engine_commit(struct engine *e, struct err *err)
{
	if (!e->in_batch)
		return STATUS_OK;
	e->in_batch = false;
	e->tell_at = 0;
	e->work_at = 0;
	return store_commit(e->store, err);
}

/* The store could not write. What was in the batch is done again when its leases run out. */
static enum status
store_refused(struct engine *e, enum status status, struct err *err)
{
	if (e->in_batch) {
		store_rollback(e->store);
		e->in_batch = false;
	}
	if (status != STATUS_RETRY || e->once)
		return status;
	log_error("store_refused", LOG_CSTR("error", err->text),
		LOG_INT("rest_s", STORE_REST / CLOCK_SECOND));
	e->rest_until = clock_real() + STORE_REST;
	return STATUS_OK;
}

static void
start_stopping(struct engine *e)
{
	if (e->stopping)
		return;
	log_notice("stopping", LOG_INT("in_hand", (int64_t)(e->jobs.n + e->n_sends)));
	e->stopping = true;
	e->stop_at = clock_real() + STOP_PATIENCE;
}

void
engine_warn(struct config *config)
{
	size_t n;
	const struct conf_problem *problems = conf_problems(config->conf, &n);
	for (size_t i = 0; i < n; i++)
		if (problems[i].is_warning)
			log_warning("configuration", LOG_STR("file", problems[i].file),
				LOG_INT("line", problems[i].line),
				LOG_STR("warning", problems[i].text));
}

/* A broken configuration changes nothing; a broken rule changes that rule alone not. */
static enum status
reload(struct engine *e, struct err *err)
{
	struct config *config = config_open(e->live.config->path.s);
	if (!config->usable) {
		AUTO(buf) struct buf text = { 0 };
		conf_print_problems(config->conf, &text, log_on_terminal());
		fputs(buf_view(&text).s, stderr);
		log_error("reload_refused", LOG_STR("file", e->live.config->path),
			LOG_INT("mistakes", (int64_t)conf_errors(config->conf)));
		config_free(config);
		return STATUS_OK;
	}
	if (!str_eq(config->database, e->live.config->database))
		log_warning("database_kept", LOG_STR("database", e->live.config->database),
			LOG_CSTR("why", "another one is taken up at the next start only"));
	config->database = arena_str(conf_arena(config->conf), e->live.config->database);
	enum status status = engine_commit(e, err);
	if (status == STATUS_OK)
		status = live_reload(&e->live, config, e->store, clock_wall(), err);
	if (status) {
		config_free(config);
		return status;
	}
	crew_retire(&e->crew);
	e->work_at = e->tell_at = 0;
	engine_warn(config);
	log_notice("reloaded", LOG_INT("outlets", (int64_t)config->n_outlets),
		LOG_INT("rules", (int64_t)e->live.n_rules),
		LOG_INT("channels", (int64_t)config->n_channels));
	return STATUS_OK;
}

static enum status
heed_signals(struct engine *e, struct err *err)
{
	if (asked_to_stop)
		start_stopping(e);
	if (!asked_to_reload || (e->rest_until && clock_real() < e->rest_until))
		return STATUS_OK;
	asked_to_reload = 0;
	enum status status = e->stopping ? STATUS_OK : reload(e, err);
	if (status == STATUS_RETRY)
		asked_to_reload = 1; /* the store could not write it: once more after the rest */
	return status;
}

static enum status
lose(struct engine *e, struct helper *helper, bool kill_now, const char *why, struct err *err)
{
	if (helper->in_hand || !helper->retiring)
		log_warning("helper_lost", LOG_CSTR("role", role_name(helper->process.role)),
			LOG_INT("pid", helper->process.pid), LOG_CSTR("why", why),
			LOG_INT("in_hand", (int64_t)helper->in_hand));
	enum status status = jobs_lost(e, helper, err);
	enum status told = tell_lost(e, helper, err);
	crew_remove(&e->crew, helper, kill_now);
	return status ? status : told;
}

/* Everything a helper has said. */
static enum status
listen(struct engine *e, struct helper *helper, struct err *err)
{
	for (;;) {
		struct frame frame = { .fd = -1 };
		struct err why = { 0 };
		enum status status = wire_receive(helper->process.wire, &frame, &why);
		if (status == STATUS_RETRY)
			return STATUS_OK;
		if (status)
			return lose(e, helper, status == STATUS_BAD, why.text, err);
		helper->has_spoken = true;
		e->crew.false_starts = 0;
		switch (helper->process.role) {
		case ROLE_IS_FETCHER:
		case ROLE_IS_READER:
			status = jobs_frame(e, helper, &frame, &why);
			break;
		default:
			status = tell_frame(e, helper, &frame, &why);
			break;
		}
		if (frame.fd >= 0)
			close(frame.fd);
		if (status == STATUS_BAD)
			return lose(e, helper, true, why.text, err);
		if (status) {
			*err = why;
			return status;
		}
	}
}

/* Frames from all helpers that have some; then those past their deadline, and those that have
 * retired. */
static enum status
listen_all(struct engine *e, const struct pollfd *fds, size_t n, struct err *err)
{
	int64_t real = clock_real();
	enum status status = STATUS_OK;
	struct helper *next;
	for (struct helper *h = e->crew.helpers; h && status == STATUS_OK; h = next) {
		next = h->next;
		bool ready = false;
		for (size_t i = 0; i < n && !ready; i++)
			ready = fds[i].fd == wire_fd(h->process.wire) &&
				(fds[i].revents & (POLLIN | POLLHUP | POLLERR));
		if (ready)
			status = listen(e, h, err);
		else if (h->deadline_at && h->in_hand && real > h->deadline_at)
			status = lose(e, h, true, "it did not answer in time", err);
		else if (h->retiring && h->in_hand == 0 && !wire_wants(h->process.wire) &&
			 h->process.role != ROLE_IS_MAILER)
			crew_remove(&e->crew, h, false);
	}
	return status;
}

static bool
anything_due(struct engine *e, int64_t now)
{
	int64_t outlets_until = e->once ? e->once_until : now;
	return store_next_outlet_at(e->store) <= outlets_until ||
	       store_next_page_at(e->store) <= now;
}

static bool
finished(struct engine *e)
{
	if (e->jobs.n || e->n_sends || e->in_batch)
		return e->stopping && clock_real() >= e->stop_at;
	if (e->stopping)
		return true;
	int64_t now = clock_wall();
	return e->once && !anything_due(e, now) && e->tell_at > now;
}

static int
sleep_ms(struct engine *e)
{
	int64_t now = clock_wall();
	if (e->in_batch)
		return BATCH_QUIET_MS;
	int64_t due_at = e->tell_at < e->upkeep_at ? e->tell_at : e->upkeep_at;
	int64_t work = store_next_outlet_at(e->store), page = store_next_page_at(e->store);
	if (!e->stopping && !e->once) {
		due_at = work < due_at ? work : due_at;
		due_at = page < due_at ? page : due_at;
	}
	int64_t host_at = hosts_next_mono(e->hosts, clock_mono());
	if (e->jobs.n && host_at != INT64_MAX && now + host_at - clock_mono() < due_at)
		due_at = now + host_at - clock_mono();
	int ms = clock_poll_ms(due_at);
	if (e->jobs.n || e->n_sends || e->stopping || e->rest_until)
		ms = ms < 1000 ? ms : 1000; /* deadlines are looked at once a second */
	return ms == 0 && e->held ? 5 : ms; /* due, but nobody can take it now */
}

static enum status
wait_and_listen(struct engine *e, const sigset_t *open, struct err *err)
{
	AUTO(arena) struct arena *a = arena_new();
	struct pollfd *fds = NULL;
	size_t n = 0, cap = 0;
	for (struct helper *h = e->crew.helpers; h; h = h->next) {
		ARENA_GROW(a, fds, n, cap);
		wire_flush(h->process.wire, false, NULL); /* a failure shows when it is read from */
		fds[n++] = (struct pollfd){ .fd = wire_fd(h->process.wire),
			.events = (short)(POLLIN | (wire_wants(h->process.wire) ? POLLOUT : 0)) };
	}
	int ms = sleep_ms(e);
	struct timespec time = { ms / 1000, ms % 1000 * 1000000L };
	int ready = asked_to_stop && !e->stopping ? 0 : ppoll(fds, n, &time, open);
	if (ready < 0 && errno != EINTR)
		return err_errno(err, STATUS_FATAL, "poll");
	enum status status = ready > 0 ? listen_all(e, fds, n, err) : listen_all(e, NULL, 0, err);
	if (status == STATUS_OK && e->in_batch &&
		(ready == 0 || clock_real() - e->batch_since > BATCH_LONGEST))
		status = engine_commit(e, err);
	return status;
}

static void
show_progress(struct engine *e)
{
	int64_t real = clock_real();
	if (!log_on_terminal() || real - e->shown_at < SHOW_EVERY)
		return;
	e->shown_at = real;
	struct dispatch_totals told = dispatch_totals(e->live.dispatch);
	size_t due = 0;
	for (const struct job *j = e->jobs.first; j; j = j->next)
		due += j->kind == JOB_OUTLET;
	char line[160];
	snprintf(line, sizeof(line),
		"outlets %lld done, %zu due  articles %lld new  matches %lld  messages %lld sent%s",
		(long long)e->account.turns, due, (long long)e->intake.fresh,
		(long long)e->intake.matches, (long long)told.sent,
		e->stopping ? "  (stopping)" : "");
	log_progress(line);
}

/* What the archive need not keep any longer goes, a little at a time; the write-ahead log is folded
 * in. */
static enum status
upkeep(struct engine *e, int64_t now, struct err *err)
{
	enum { EXPIRE_AT_ONCE = 500 };
	const struct config *c = e->live.config;
	store_idle(e->store);
	if (now < e->upkeep_at)
		return STATUS_OK;
	e->upkeep_at = now + UPKEEP_EVERY;
	if (c->keep_text_us == INT64_MAX && c->keep_matches_us == INT64_MAX)
		return STATUS_OK;
	enum status status = engine_batch(e, err);
	bool more = false;
	if (status == STATUS_OK)
		status = store_expire(e->store,
			c->keep_text_us == INT64_MAX ? 0 : now - c->keep_text_us,
			c->keep_matches_us == INT64_MAX ? 0 : now - c->keep_matches_us,
			EXPIRE_AT_ONCE, &more, err);
	if (more)
		e->upkeep_at = now + UPKEEP_AGAIN;
	return status ? status : engine_commit(e, err);
}

/* Between jobs; where there is no such moment, all the same when it has waited for another turn. */
static bool
upkeep_may(const struct engine *e, int64_t now)
{
	return e->jobs.n == 0 || now >= e->upkeep_at + UPKEEP_EVERY;
}

static enum status
turn(struct engine *e, const sigset_t *open, struct err *err)
{
	enum status status = heed_signals(e, err);
	bool resting = e->rest_until && clock_real() < e->rest_until;
	if (!resting)
		e->rest_until = 0;
	e->held = resting;
	if (status == STATUS_OK)
		status = crew_muster(&e->crew, &e->live, err);
	if (status == STATUS_OK && !e->stopping && !resting)
		status = jobs_take(e, err);
	if (status == STATUS_OK)
		status = jobs_move(e, err);
	if (status == STATUS_OK && !e->in_batch && !resting)
		status = tell(e, err);
	if (status == STATUS_OK && !e->in_batch && !resting && upkeep_may(e, clock_wall()))
		status = upkeep(e, clock_wall(), err);
	if (status == STATUS_OK && !finished(e))
		status = wait_and_listen(e, open, err);
	show_progress(e);
	return status == STATUS_OK ? STATUS_OK : store_refused(e, status, err);
}

enum status
engine_run(struct engine *e, struct config *config, struct store *store,
	const struct engine_settings *settings, struct err *err)
{
	sigset_t open;
	int64_t now = clock_wall();
	long cores = sysconf(_SC_NPROCESSORS_ONLN);
	*e = (struct engine){ .store = store,
		.once = settings->once,
		.once_until = now,
		.upkeep_at = now + UPKEEP_EVERY };
	e->account = (struct account){ .arena = arena_new(), .started_at = now };
	e->crew.n_readers = cores > 1 ? (size_t)cores : 1;
	e->hosts = hosts_new();
	e->robots = robots_cache_new(MOST_SITES);
	e->intake = (struct intake){ .store = store, .live = &e->live };
	jobs_init(&e->jobs);
	catch_signals(&open);
	enum status status = live_start(&e->live, config, store, now, err);
	if (status) {
		config_free(config);
		return status;
	}
	while (status == STATUS_OK && !finished(e))
		status = turn(e, &open, err);
	if (status == STATUS_OK)
		status = engine_commit(e, err);
	log_progress(NULL);
	crew_stop(&e->crew);
	sigprocmask(SIG_SETMASK, &open, NULL);
	return status;
}

void
engine_free(struct engine *e)
{
	crew_stop(&e->crew);
	jobs_clear(&e->jobs);
	hosts_free(e->hosts);
	robots_cache_free(e->robots);
	live_stop(&e->live);
	arena_free(e->account.arena);
	free(e->sends);
}
