/* Documents: from the schedule through fetcher and reader to intake. */
#include <fcntl.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/url.h"
#include "monitor/engine.h"

/* A turn that was leased comes back after this time when nobody ends it. */
#define LEASE (10 * CLOCK_MINUTE)
/* A reader gets this long for one document; the fetcher this much longer than a request's own time. */
#define READ_TIME (20 * CLOCK_SECOND)
#define FETCH_GRACE (15 * CLOCK_SECOND)
/* Bodies that the engine holds for the readers; beyond that nothing new is fetched. */
enum { MOST_BODIES = 32 << 20 };
/* Jobs in memory at once; the rest waits in the store. */
enum { MOST_JOBS = 512, FEWEST_JOBS = 256 };
/* A document that ends this many readers is unreadable; a request that ends this many fetchers is given up. */
enum { MOST_READER_DEATHS = 2, MOST_FETCHER_DEATHS = 3 };
/* Of a sitemap index: how many of its sitemaps are read, from the one named first. */
enum { MOST_PARTS = 4 };
/* Attempts at a page after patience is over: about a day of them (schedule_page_again). */
enum { MOST_PAGE_ATTEMPTS = 9 };

/* ---- taking ------------------------------------------------------------------------------------------- */

static enum status
take_outlets(struct engine *e, struct arena *a, int64_t now, struct err *err)
{
	struct outlet_turn *turns;
	size_t n;
	int64_t due_at = e->once ? e->once_until : now;
	enum status status = store_due_outlets(e->store, due_at, now + LEASE, MOST_JOBS - (int64_t)e->jobs.n, a, &turns, &n,
		err);
	if (status)
		return status;
	for (size_t i = 0; i < n; i++) {
		const struct outlet *outlet = config_outlet(e->live.config, turns[i].outlet);
		if (!outlet)
			continue; /* no longer configured: its lease runs out */
		struct job *job = jobs_add(&e->jobs, JOB_OUTLET, outlet->id, outlet->url);
		job->state = turns[i].state;
		job->state.etag = arena_str(job->arena, job->state.etag);
		job->state.last_modified = arena_str(job->arena, job->state.last_modified);
		job->state.moved_url = arena_str(job->arena, job->state.moved_url);
		job->state.learned = arena_str(job->arena, job->state.learned);
		job->state.error = STR_NONE;
	}
	return STATUS_OK;
}

static enum status
take_pages(struct engine *e, struct arena *a, int64_t now, struct err *err)
{
	struct page_turn *turns;
	size_t n;
	if (e->jobs.n >= MOST_JOBS)
		return STATUS_OK;
	enum status status = store_due_pages(e->store, now, now + LEASE, MOST_JOBS - (int64_t)e->jobs.n, a, &turns, &n, err);
	for (size_t i = 0; status == STATUS_OK && i < n; i++) {
		struct job *job = jobs_add(&e->jobs, JOB_PAGE, turns[i].outlet, turns[i].url);
		job->page = turns[i];
		job->page.url = job->url;
	}
	return status;
}

/* Leases are committed before anyone works under them. */
enum status
jobs_take(struct engine *e, struct err *err)
{
	int64_t now = clock_wall();
	if (e->jobs.n >= FEWEST_JOBS || now < e->work_at)
		return STATUS_OK;
	int64_t outlet_at = store_next_outlet_at(e->store), page_at = store_next_page_at(e->store);
	if (outlet_at > (e->once ? e->once_until : now) && page_at > now) {
		e->work_at = outlet_at < page_at ? outlet_at : page_at;
		return STATUS_OK;
	}
	AUTO(arena) struct arena *a = arena_new();
	enum status status = engine_batch(e, err);
	if (status == STATUS_OK)
		status = take_pages(e, a, now, err);
	if (status == STATUS_OK && e->jobs.n < MOST_JOBS)
		status = take_outlets(e, a, now, err);
	return status ? status : engine_commit(e, err);
}

/* ---- moving ------------------------------------------------------------------------------------------- */

static void
send_fetch(struct engine *e, struct job *job, struct helper *fetcher)
{
	AUTO(buf) struct buf frame = { 0 };
	const struct fetch_config *f = &e->live.config->fetch;
	bool conditional = job->kind == JOB_OUTLET && !job->is_part;
	struct fetch_request request = {
		.url = job->url,
		.etag = conditional ? job->state.etag : STR_NONE,
		.last_modified = conditional ? job->state.last_modified : STR_NONE,
		.most_bytes = job->kind == JOB_OUTLET ? f->largest_feed : f->largest_page,
		.timeout_us = f->timeout_us,
	};
	fetch_request_put(&frame, job->id, &request);
	wire_send(fetcher->process.wire, &frame, -1);
	job->stage = JOB_FETCHING;
	job->helper = fetcher;
	if (fetcher->in_hand++ == 0) /* else since its last answer: new requests are no sign of life */
		fetcher->deadline_at = clock_real() + f->timeout_us + FETCH_GRACE;
	hosts_asked(e->hosts, job->host);
}

static void
send_read(struct engine *e, struct job *job, struct helper *reader)
{
	AUTO(buf) struct buf frame = { 0 };
	const struct outlet *outlet = config_outlet(e->live.config, job->outlet);
	struct read_request request = {
		.article = job->kind == JOB_PAGE,
		.url = job->fetched.url,
		.content_type = job->fetched.content_type,
		.fetched_at = job->fetched_at,
	};
	if (outlet)
		request.outlet = *outlet;
	read_request_put(&frame, job->id, &request);
	wire_send(reader->process.wire, &frame, job->body < 0 ? -1 : fcntl(job->body, F_DUPFD_CLOEXEC, 0));
	job->stage = JOB_READING;
	job->helper = reader;
	reader->in_hand++;
	reader->deadline_at = clock_real() + READ_TIME;
}

enum status
jobs_move(struct engine *e, struct err *err)
{
	(void)err;
	const struct fetch_config *f = &e->live.config->fetch;
	size_t under_way = 0;
	int64_t bodies = 0, mono = clock_mono();
	for (const struct job *j = e->jobs.first; j; j = j->next) {
		under_way += j->stage == JOB_FETCHING;
		bodies += j->stage >= JOB_FETCHED ? j->fetched.bytes : 0;
	}
	struct helper *fetcher = crew_free_helper(&e->crew, ROLE_IS_FETCHER);
	struct job *next;
	for (struct job *j = e->jobs.first; j; j = next) {
		next = j->next;
		if (j->stage == JOB_WAITING && e->stopping) {
			jobs_remove(&e->jobs, j); /* its lease ends with this engine */
		} else if (j->stage == JOB_FETCHED) {
			struct helper *reader = crew_free_helper(&e->crew, ROLE_IS_READER);
			if (reader)
				send_read(e, j, reader);
		} else if (j->stage == JOB_WAITING && fetcher && under_way < (size_t)f->connections &&
			   bodies < MOST_BODIES && hosts_may_ask(e->hosts, j->host, f->per_host, mono)) {
			send_fetch(e, j, fetcher);
			under_way++;
		}
	}
	return STATUS_OK;
}

/* The store says STATUS_BAD when a lease was lost meanwhile (the clock was set, the outlet is gone): then somebody else ends
 * this turn, and nothing is wrong. */
static enum status
turn_ended(enum status status, const struct job *job, struct err *err)
{
	if (status != STATUS_BAD)
		return status;
	log_warning("turn_lost", LOG_STR("url", url_shown(job->url, job->arena)), LOG_CSTR("why", err->text));
	return STATUS_OK;
}

/* ---- an outlet's turn ends ---------------------------------------------------------------------------- */

static void
refuse(struct account *account, const struct outlet *outlet, enum outlet_health health, struct str why)
{
	struct refusal refusal = { arena_str(account->arena, outlet->name), arena_str(account->arena, why), health };
	ARENA_GROW(account->arena, account->refusals, account->n_refusals, account->cap_refusals);
	account->refusals[account->n_refusals++] = refusal;
}

static int64_t
next_turn(const struct engine *e, const struct job *job, const struct outlet *outlet, int64_t ttl_s, int64_t now)
{
	const struct fetch_config *f = &e->live.config->fetch;
	struct turn turn = {
		.outlet = outlet->id,
		.every_us = outlet->every_us ? outlet->every_us : f->every_us,
		.slowest_us = f->slowest_us,
		.max_age_us = job->fetched.max_age_s < 0 ? -1 : job->fetched.max_age_s * CLOCK_SECOND,
		.ttl_us = ttl_s * CLOCK_SECOND,
		.retry_after_us = job->fetched.retry_after_s < 0 ? -1 : job->fetched.retry_after_s * CLOCK_SECOND,
		.failures = job->state.failures,
	};
	return schedule_next(&turn, now);
}

/* Trouble is told once it lasts: three failures in a row over an hour, or at once when the outlet is gone. */
static enum status
tell_trouble(struct engine *e, struct job *job, const struct outlet *outlet, int64_t now, struct err *err)
{
	struct outlet_state *s = &job->state;
	bool lasting = s->failures >= 3 && now - s->failing_since >= CLOCK_HOUR;
	if (s->reported || !(lasting || s->gone))
		return STATUS_OK;
	s->reported = true;
	struct str subject = arena_printf(job->arena, "%.*s: %s", STR_ARG(outlet->name),
		s->gone ? "gone, not polled any more" : "does not answer");
	return dispatch_operations(e->live.dispatch, subject, s->error, now, err);
}

static enum status
turn_failed(struct engine *e, struct job *job, enum outlet_health health, struct str why, struct err *err)
{
	int64_t now = clock_wall();
	const struct outlet *outlet = config_outlet(e->live.config, job->outlet);
	struct outlet_state *s = &job->state;
	enum status status = engine_batch(e, err);
	if (!outlet)
		return status;
	s->health = health;
	s->http_status = job->fetched.status;
	s->error = why;
	s->last_polled_at = now;
	s->failures++;
	if (!s->failing_since)
		s->failing_since = now;
	s->gone = job->fetched.status == 410;
	s->next_at = next_turn(e, job, outlet, 0, now);
	log_warning("outlet_failed", LOG_STR("outlet", outlet->name), LOG_CSTR("class", health_name(health)),
		LOG_INT("status", job->fetched.status), LOG_STR("why", why), LOG_INT("failures", s->failures));
	refuse(&e->account, outlet, health, why);
	e->account.turns++;
	if (status == STATUS_OK)
		status = tell_trouble(e, job, outlet, now, err);
	return status ? status : turn_ended(store_outlet_done(e->store, s, err), job, err);
}

static enum status
turn_went_well(struct engine *e, struct job *job, const struct outlet *outlet, int64_t ttl_s, int64_t now, struct err *err)
{
	struct outlet_state *s = &job->state;
	enum status status = STATUS_OK;
	if (s->reported) {
		struct str subject = arena_printf(job->arena, "%.*s: answers again", STR_ARG(outlet->name));
		status = dispatch_operations(e->live.dispatch, subject, STR_NONE, now, err);
	}
	s->health = HEALTH_OK;
	s->http_status = job->fetched.status;
	s->last_polled_at = s->last_ok_at = now;
	s->failures = s->failing_since = 0;
	s->reported = false;
	s->error = job->cut_short ? S("cut short: what was whole was read") : STR_NONE;
	s->next_at = next_turn(e, job, outlet, ttl_s, now);
	e->account.turns++;
	e->account.answered++;
	return status ? status : turn_ended(store_outlet_done(e->store, s, err), job, err);
}

static enum status
turn_unchanged(struct engine *e, struct job *job, struct err *err)
{
	const struct outlet *outlet = config_outlet(e->live.config, job->outlet);
	enum status status = engine_batch(e, err);
	if (status || !outlet)
		return status;
	e->account.unchanged++;
	log_debug("unchanged", LOG_STR("outlet", outlet->name), LOG_INT("status", job->fetched.status));
	return turn_went_well(e, job, outlet, 0, clock_wall(), err);
}

/* Everything of the turn was read: articles and state go into the store together. */
static enum status
turn_read(struct engine *e, struct job *job, int64_t ttl_s, struct err *err)
{
	int64_t now = job->fetched_at, fresh = e->intake.fresh;
	const struct outlet *outlet = config_outlet(e->live.config, job->outlet);
	struct outlet_state *s = &job->state;
	enum status status = engine_batch(e, err);
	if (status || !outlet)
		return status;
	s->etag = job->incomplete ? STR_NONE : job->first.etag;
	s->last_modified = job->incomplete ? STR_NONE : job->first.last_modified;
	s->body_hash = job->incomplete ? 0 : job->first.body_hash;
	s->moved_url = job->first.moved_url;
	if (s->moved_url.n)
		log_notice("moved", LOG_STR("outlet", outlet->name), LOG_STR("to", url_shown(s->moved_url, job->arena)));
	if (!s->first_polled_at)
		s->first_polled_at = now;
	status = intake_outlet(&e->intake, outlet, s, job->articles, job->n_articles, now, job->arena, err);
	if (status)
		return status;
	log_info("fetched", LOG_STR("outlet", outlet->name), LOG_INT("entries", (int64_t)job->n_articles),
		LOG_INT("new", e->intake.fresh - fresh), LOG_INT("ms", job->fetched.elapsed_us / CLOCK_MS));
	return turn_went_well(e, job, outlet, ttl_s, clock_wall(), err);
}

/* ---- a page's turn ends ------------------------------------------------------------------------------- */

static enum status
page_read(struct engine *e, struct job *job, struct err *err)
{
	struct intake_page page = {
		.turn = job->page,
		.redirect = str_eq(job->fetched.url, job->url) ? STR_NONE : job->fetched.url,
		.page = job->has_main ? &job->main : NULL,
		.headlines = job->articles,
		.n_headlines = job->n_articles,
	};
	enum status status = engine_batch(e, err);
	e->account.pages++;
	return status ? status : turn_ended(intake_page(&e->intake, &page, clock_wall(), job->arena, err), job, err);
}

/* `for_good`: trying again is of no use. Until patience is over the article only waits; then it is matched on title and lead, and
 * its page is tried a few times more. */
static enum status
page_failed(struct engine *e, struct job *job, bool for_good, struct str why, struct err *err)
{
	int64_t now = clock_wall(), again_at = schedule_page_again(job->page.attempts, now);
	const struct outlet *outlet = config_outlet(e->live.config, job->outlet);
	enum status status = engine_batch(e, err);
	log_warning("page_failed", LOG_STR("outlet", outlet ? outlet->name : STR_NONE),
		LOG_STR("url", url_shown(job->url, job->arena)), LOG_STR("why", why));
	e->account.unreadable++;
	if (status)
		return status;
	if (!for_good && now < job->page.first_seen_at + e->live.config->fetch.patience_us)
		return turn_ended(store_page_later(e->store, job->page.article, job->page.fence, again_at, err), job, err);
	struct intake_page page = { .turn = job->page,
		.again_at = for_good || job->page.attempts >= MOST_PAGE_ATTEMPTS ? 0 : again_at };
	return turn_ended(intake_page(&e->intake, &page, now, job->arena, err), job, err);
}

/* ---- frames ------------------------------------------------------------------------------------------- */

static enum outlet_health
health_of(enum http_failure failure)
{
	static const enum outlet_health of[] = {
		[HTTP_FINE] = HEALTH_OK,
		[HTTP_TIMEOUT] = HEALTH_TIMEOUT,
		[HTTP_TOO_BIG] = HEALTH_TOO_BIG,
		[HTTP_PROTO] = HEALTH_PROTO,
		[HTTP_POLICY] = HEALTH_POLICY,
		[HTTP_REDIRECT] = HEALTH_REDIRECT,
		[HTTP_STATUS] = HEALTH_HTTP,
		[HTTP_TLS] = HEALTH_TLS,
		[HTTP_NET] = HEALTH_NET,
	};
	return of[failure];
}

/* Refused for good, and not for now: RFC 9110, 15.5. */
static bool
refused_for_good(int64_t status)
{
	return status >= 400 && status < 500 && status != 408 && status != 425 && status != 429;
}

static enum status
fail(struct engine *e, struct job *job, enum outlet_health health, struct str why, struct err *err)
{
	bool for_good = refused_for_good(job->fetched.status) || health == HEALTH_PARSE || health == HEALTH_POLICY;
	enum status status = job->kind == JOB_OUTLET ? turn_failed(e, job, health, why, err)
						     : page_failed(e, job, for_good, why, err);
	jobs_remove(&e->jobs, job);
	return status;
}

static void
keep_answer(struct job *job, const struct fetch_answer *answer)
{
	struct fetch_answer *f = &job->fetched;
	*f = *answer;
	f->error = arena_str(job->arena, f->error);
	f->url = arena_str(job->arena, f->url.n ? f->url : job->url);
	f->moved_url = arena_str(job->arena, f->moved_url);
	f->etag = arena_str(job->arena, f->etag);
	f->last_modified = arena_str(job->arena, f->last_modified);
	f->content_type = arena_str(job->arena, f->content_type);
}

/* Requests to a host that said when to come back wait for that, all of them: the host is meant, not the feed. */
static int64_t
pause_of(const struct engine *e, const struct fetch_answer *f)
{
	int64_t pause = e->live.config->fetch.pause_us;
	if ((f->status == 429 || f->status == 503) && f->retry_after_s > 0 && f->retry_after_s * CLOCK_SECOND > pause)
		pause = f->retry_after_s * CLOCK_SECOND;
	return pause;
}

/* Of an index (done != NULL) or after one of its sitemaps: the next one is fetched, or the turn ends with what was read.
 * What could not be read is tried again at the next turn: then no validators are kept. */
static enum status
part_done(struct engine *e, struct job *job, bool failed, const struct read_done *done, struct err *err)
{
	if (done && !job->is_part) {
		job->parts.v = arena_array(job->arena, done->parts.n, sizeof(struct str));
		for (size_t i = 0; i < done->parts.n && i < MOST_PARTS; i++)
			job->parts.v[job->parts.n++] = arena_str(job->arena, done->parts.v[i]);
	}
	job->incomplete |= failed;
	if (job->parts.n) {
		job->is_part = true;
		job_aim(job, *job->parts.v++);
		job->parts.n--;
		job->stage = JOB_WAITING;
		return STATUS_OK;
	}
	enum status status = turn_read(e, job, done ? done->ttl_s : 0, err);
	jobs_remove(&e->jobs, job);
	return status;
}

static enum status
fetched(struct engine *e, struct job *job, struct frame *frame, struct err *err)
{
	struct fetch_answer answer;
	enum status status = fetch_answer_take(frame, &answer, err);
	if (status)
		return status;
	job->helper->in_hand--;
	job->helper->deadline_at = clock_real() + e->live.config->fetch.timeout_us + FETCH_GRACE;
	job->helper = NULL;
	keep_answer(job, &answer);
	job->fetched_at = clock_wall();
	job->deaths = 0;
	if (!job->is_part)
		job->first = job->fetched;
	hosts_answered(e->hosts, job->host, pause_of(e, &job->fetched), clock_mono());
	if (answer.failure != HTTP_FINE && job->is_part)
		return part_done(e, job, true, NULL, err);
	if (answer.failure != HTTP_FINE)
		return fail(e, job, health_of(answer.failure), job->fetched.error, err);
	bool whole_outlet = job->kind == JOB_OUTLET && !job->is_part;
	if (answer.status == 304 ||
		(whole_outlet && answer.bytes && answer.body_hash == job->state.body_hash && job->state.first_polled_at)) {
		status = turn_unchanged(e, job, err);
		jobs_remove(&e->jobs, job);
		return status;
	}
	job->body = frame->fd;
	frame->fd = -1;
	job->stage = JOB_FETCHED;
	return STATUS_OK;
}

static enum status
read_done(struct engine *e, struct job *job, struct frame *frame, struct err *err)
{
	struct read_done done;
	enum status status = read_done_take(frame, job->arena, &done, err);
	if (status)
		return status;
	job->helper->in_hand--;
	job->helper = NULL;
	if (job->body >= 0)
		close(job->body);
	job->body = -1;
	job->cut_short |= done.cut_short;
	if (done.status && !job->is_part)
		return fail(e, job, HEALTH_PARSE, done.error, err);
	if (job->kind == JOB_OUTLET)
		return part_done(e, job, done.status != STATUS_OK, &done, err);
	status = page_read(e, job, err);
	jobs_remove(&e->jobs, job);
	return status;
}

/* The frame's bytes go with the next one: what an article keeps is copied. */
static enum status
read_articles(struct job *job, const struct frame *frame, struct err *err)
{
	struct frame copy = *frame;
	copy.fields = arena_str(job->arena, frame->fields);
	return read_articles_take(&copy, job->arena, &job->main, &job->has_main, &job->articles, &job->n_articles, err);
}

enum status
jobs_frame(struct engine *e, struct helper *helper, struct frame *frame, struct err *err)
{
	if (frame->type == FETCH_HELLO || frame->type == READ_HELLO)
		return STATUS_OK;
	struct job *job = jobs_find(&e->jobs, frame->id);
	if (!job || job->helper != helper)
		return err_set(err, STATUS_BAD, "an answer nobody asked for");
	if (frame->type == FETCH_ANSWER && job->stage == JOB_FETCHING)
		return fetched(e, job, frame, err);
	if (frame->type == READ_ARTICLES && job->stage == JOB_READING)
		return read_articles(job, frame, err);
	if (frame->type == READ_DONE && job->stage == JOB_READING)
		return read_done(e, job, frame, err);
	return err_set(err, STATUS_BAD, "unexpected frame %d", frame->type);
}

/* ---- losses ------------------------------------------------------------------------------------------- */

static enum status
lost_one(struct engine *e, struct job *job, struct err *err)
{
	job->helper = NULL;
	job->deaths++;
	job->fetched.retry_after_s = job->fetched.max_age_s = -1;
	if (job->stage == JOB_FETCHING) {
		hosts_answered(e->hosts, job->host, 0, clock_mono());
		job->stage = JOB_WAITING;
		if (job->deaths >= MOST_FETCHER_DEATHS)
			return fail(e, job, HEALTH_NET, S("the fetcher ended three times with this request in hand"), err);
		return STATUS_OK;
	}
	job->stage = JOB_FETCHED;
	job->n_articles = 0;
	job->articles = NULL;
	job->has_main = false;
	if (job->deaths >= MOST_READER_DEATHS)
		return fail(e, job, HEALTH_PARSE, S("unreadable: it ended its reader twice"), err);
	return STATUS_OK;
}

enum status
jobs_lost(struct engine *e, struct helper *helper, struct err *err)
{
	enum status worst = STATUS_OK;
	struct job *next;
	for (struct job *job = e->jobs.first; job; job = next) {
		next = job->next;
		enum status status = job->helper == helper ? lost_one(e, job, err) : STATUS_OK;
		worst = status > worst ? status : worst; /* none keeps a helper that is gone */
	}
	return worst;
}
