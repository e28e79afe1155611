/* Documents: from the schedule through fetcher and reader to intake. */
#include <fcntl.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/url.h"
#include "monitor/engine.h"
#include "monitor/learning.h"

/* A turn that was leased comes back after this time when nobody ends it. */
#define LEASE (10 * CLOCK_MINUTE)
/* A reader gets this long for one document; the fetcher this much longer than a request's own time.
 */
#define READ_TIME (20 * CLOCK_SECOND)
#define FETCH_GRACE (15 * CLOCK_SECOND)
/* Bodies that the engine holds for the readers; beyond that nothing new is fetched. */
enum { MOST_BODIES = 32 << 20 };
/* Bytes of articles that a job may come to. */
enum { MOST_READ = 128 << 20 };
/* Jobs in memory at once; the rest waits in the store. */
enum { MOST_JOBS = 512, FEWEST_JOBS = 256 };
/* A document that ends this many readers is unreadable; a request that ends this many fetchers is
 * given up. */
enum { MOST_READER_DEATHS = 2, MOST_FETCHER_DEATHS = 3 };
/* Of a sitemap index: how many of its sitemaps are read, from the one named first. */
enum { MOST_PARTS = 4 };

/* ---- taking
 * ------------------------------------------------------------------------------------------- */

static enum status
take_outlets(struct engine *e, struct arena *a, int64_t now, struct err *err)
{
	struct outlet_turn *turns;
	size_t n;
	int64_t due_at = e->once ? e->once_until : now;
	enum status status = store_due_outlets(
		e->store, due_at, now + LEASE, MOST_JOBS - (int64_t)e->jobs.n, a, &turns, &n, err);
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
		job->state.error = arena_str(job->arena, job->state.error);
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
	enum status status = store_due_pages(
		e->store, now, now + LEASE, MOST_JOBS - (int64_t)e->jobs.n, a, &turns, &n, err);
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

/* ---- handing over
 * ------------------------------------------------------------------------------------- */

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
		.most_bytes = job->kind == JOB_OUTLET   ? f->largest_feed
			      : job->kind == JOB_ROBOTS ? ROBOTS_LARGEST
							: f->largest_page,
		.timeout_us = f->timeout_us,
	};
	fetch_request_put(&frame, job->id, &request);
	wire_send(fetcher->process.wire, &frame, -1);
	job->stage = JOB_FETCHING;
	job->helper = fetcher;
	if (fetcher->in_hand++ ==
		0) /* else since its last answer: new requests are no sign of life */
		fetcher->deadline_at = clock_real() + f->timeout_us + FETCH_GRACE;
	hosts_asked(e->hosts, job->host);
}

/* A page is read without them too: what ails the store shows when the page goes there. */
static struct str
hints_for(struct engine *e, struct job *job, const struct outlet *outlet)
{
	struct str hints = STR_NONE;
	struct err why = { 0 };
	if (learning_hints(e->store, outlet, job->arena, &hints, &why))
		log_warning("no_hints", LOG_STR("outlet", outlet->name), LOG_CSTR("why", why.text));
	return hints;
}

static void
send_read(struct engine *e, struct job *job, struct helper *reader)
{
	AUTO(buf) struct buf frame = { 0 };
	const struct outlet *outlet = config_outlet(e->live.config, job->outlet);
	struct read_request request = {
		.kind = job->kind == JOB_PAGE     ? READ_ARTICLE
			: job->kind == JOB_ROBOTS ? READ_RULES
						  : READ_OUTLET,
		.url = job->fetched.url,
		.content_type = job->fetched.content_type,
		.fetched_at = job->fetched_at,
	};
	if (outlet)
		request.outlet = *outlet;
	if (outlet && job->kind == JOB_PAGE)
		request.hints = hints_for(e, job, outlet);
	if (outlet && job->kind == JOB_PAGE)
		request.rules = outlet->rules_text;
	read_request_put(&frame, job->id, &request);
	wire_send(reader->process.wire, &frame,
		job->body < 0 ? -1 : fcntl(job->body, F_DUPFD_CLOEXEC, 0));
	job->stage = JOB_READING;
	job->helper = reader;
	reader->in_hand++;
	reader->deadline_at = clock_real() + READ_TIME;
}

/* ---- frames
 * ------------------------------------------------------------------------------------------- */

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

/* Against its outlet's pages, once: not each time that a guard or a fault is met there again. */
static bool
counts_as_refused(const struct job *job, enum outlet_health health)
{
	return health == HEALTH_PARSE || (job->stage == JOB_READING && job->page.attempts == 0);
}

static enum status
fail(struct engine *e, struct job *job, enum outlet_health health, struct str why, struct err *err)
{
	if (job->kind == JOB_ROBOTS) {
		robots_cache_failed(e->robots, job->url, HTTP_NET, 0, clock_wall());
		jobs_remove(&e->jobs, job);
		return STATUS_OK;
	}
	bool for_good = refused_for_good(job->fetched.status) || health == HEALTH_PARSE ||
			health == HEALTH_POLICY;
	enum status status = STATUS_OK;
	if (job->kind == JOB_PAGE && counts_as_refused(job, health))
		status = page_refused(e, job, err);
	if (status == STATUS_OK)
		status = job->kind == JOB_OUTLET ? turn_failed(e, job, health, why, err)
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

/* Requests to a host that said when to come back wait for that, all of them: the host is meant, not
 * the feed. */
static int64_t
pause_of(const struct engine *e, const struct job *job)
{
	const struct fetch_answer *f = &job->fetched;
	int64_t pause = e->live.config->fetch.pause_us;
	if (job->delay_us > pause)
		pause = job->delay_us;
	if ((f->status == 429 || f->status == 503) && f->retry_after_s > 0 &&
		f->retry_after_s * CLOCK_SECOND > pause)
		pause = f->retry_after_s * CLOCK_SECOND;
	return pause;
}

/* Of an index, or after one of its sitemaps (done == NULL: it could not be read): the next one is
 * fetched, or the turn ends with what was read. What could not be read is tried again at the next
 * turn: then no validators are kept. */
static enum status
part_done(struct engine *e, struct job *job, const struct read_done *done, struct err *err)
{
	if (done && !job->is_part) {
		job->parts.v = arena_array(job->arena, done->parts.n, sizeof(struct str));
		for (size_t i = 0; i < done->parts.n && i < MOST_PARTS; i++)
			job->parts.v[job->parts.n++] = arena_str(job->arena, done->parts.v[i]);
	}
	job->incomplete |= !done;
	job->n_parts_read += job->is_part && done;
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

/* One sitemap is given up, and the others are read; an index none of whose sitemaps can be read has
 * failed, as the last of them did. */
static enum status
part_failed(struct engine *e, struct job *job, enum outlet_health health, struct str why,
	struct err *err)
{
	if (job->parts.n || job->n_parts_read)
		return part_done(e, job, NULL, err);
	struct str all =
		arena_printf(job->arena, "none of its sitemaps can be read: %.*s", STR_ARG(why));
	job->fetched = job->first; /* the index itself is there */
	return fail(e, job, health, all, err);
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
	hosts_answered(e->hosts, job->host, pause_of(e, job), clock_mono());
	if (answer.failure != HTTP_FINE && job->kind == JOB_ROBOTS) {
		robots_cache_failed(
			e->robots, job->url, answer.failure, answer.status, job->fetched_at);
		jobs_remove(&e->jobs, job);
		return STATUS_OK;
	}
	if (answer.failure != HTTP_FINE && job->is_part)
		return part_failed(e, job, health_of(answer.failure), job->fetched.error, err);
	if (answer.failure != HTTP_FINE)
		return fail(e, job, health_of(answer.failure), job->fetched.error, err);
	bool whole_outlet = job->kind == JOB_OUTLET && !job->is_part;
	if (answer.status == 304 ||
		(whole_outlet && answer.bytes && answer.body_hash == job->state.body_hash &&
			job->state.first_polled_at)) {
		status = turn_unchanged(e, job, err);
		jobs_remove(&e->jobs, job);
		return status;
	}
	job->body = frame->fd;
	frame->fd = -1;
	job->stage = JOB_FETCHED;
	return STATUS_OK;
}

static struct page_observed *
take_observed(struct str bytes, struct arena *a)
{
	struct page_observed *o = arena_alloc(a, sizeof(*o));
	return page_observed_take(bytes, o) ? o : NULL;
}

static enum status
read_done(struct engine *e, struct job *job, struct frame *frame, struct err *err)
{
	struct read_done done;
	enum status status = read_done_take(frame, job->arena, &done, err);
	if (status)
		return status;
	if (done.observed.n && !(job->observed = take_observed(done.observed, job->arena)))
		return err_set(err, STATUS_BAD, "malformed observations");
	job->helper->in_hand--;
	job->helper = NULL;
	if (job->body >= 0)
		close(job->body);
	job->body = -1;
	job->cut_short |= done.cut_short;
	if (done.status)
		job_drop_reading(job);
	else if (job->kind == JOB_OUTLET)
		read_drop_repeated_ids(
			job->read.v + job->n_whole, job->read.n - job->n_whole, job->arena);
	job->n_whole = job->read.n;
	/* HTTP: what stands there for now has a status of its own, had it said so */
	enum outlet_health health = done.status == STATUS_RETRY ? HEALTH_HTTP : HEALTH_PARSE;
	if (done.status)
		return (job->is_part ? part_failed : fail)(e, job, health, done.error, err);
	if (job->kind == JOB_OUTLET)
		return part_done(e, job, &done, err);
	if (job->kind == JOB_ROBOTS) {
		jobs_remove(&e->jobs, job);
		return STATUS_OK;
	}
	status = page_read(e, job, err);
	jobs_remove(&e->jobs, job);
	return status;
}

/* The frame's bytes go with the next one: what an article keeps is copied. */
static enum status
read_articles(struct job *job, const struct frame *frame, struct err *err)
{
	struct frame copy = *frame;
	job->read_bytes += (int64_t)frame->fields.n;
	if (job->read_bytes > MOST_READ)
		return err_set(err, STATUS_BAD, "an answer without end");
	copy.fields = arena_str(job->reading, frame->fields);
	return read_articles_take(&copy, job->reading, &job->read, err);
}

static enum status
read_rules(struct engine *e, struct job *job, const struct frame *frame, struct err *err)
{
	struct robots robots;
	enum status status = read_robots_take(frame, job->arena, &robots, err);
	if (status == STATUS_OK)
		robots_cache_learn(e->robots, job->url, &robots, job->fetched_at);
	return status;
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
	if (frame->type == READ_AGAIN && job->stage == JOB_READING) {
		job_drop_reading(job);
		return STATUS_OK;
	}
	if (frame->type == READ_ROBOTS && job->kind == JOB_ROBOTS && job->stage == JOB_READING)
		return read_rules(e, job, frame, err);
	if (frame->type == READ_DONE && job->stage == JOB_READING)
		return read_done(e, job, frame, err);
	return err_set(err, STATUS_BAD, "unexpected frame %d", frame->type);
}

/* ---- moving
 * ------------------------------------------------------------------------------------------- */

/* Pages are asked for as their site's robots.txt allows; feeds and sitemaps are there for robots.
 * False: the job waits for a robots.txt, or is gone because that refuses it. */
static bool
robots_allow(struct engine *e, struct job *job, int64_t now, enum status *status, struct err *err)
{
	const struct outlet *outlet = config_outlet(e->live.config, job->outlet);
	bool is_page = job->kind == JOB_PAGE ||
		       (job->kind == JOB_OUTLET && outlet && outlet->source == OUTLET_PAGE);
	if (!e->live.config->fetch.robots || !is_page || job->may_ask)
		return true;
	switch (robots_cache_ask(e->robots, job->url, now)) {
	case ROBOTS_WANTED:
		jobs_add(&e->jobs, JOB_ROBOTS, 0, robots_address(job->url, job->arena));
		robots_cache_asked(e->robots, job->url, now);
		return false;
	case ROBOTS_COMING:
		return false;
	case ROBOTS_REFUSED:
		*status = fail(e, job, HEALTH_POLICY, S("robots.txt does not allow it"), err);
		return false;
	case ROBOTS_UNREADABLE:
		*status = fail(e, job, HEALTH_NET,
			S("robots.txt cannot be read, so nothing may be asked for now"), err);
		return false;
	case ROBOTS_ALLOWED:
		job->may_ask = true;
		job->delay_us = robots_cache_delay(e->robots, job->url);
	}
	return true;
}

enum status
jobs_move(struct engine *e, struct err *err)
{
	const struct fetch_config *f = &e->live.config->fetch;
	size_t under_way = 0;
	int64_t bodies = 0, mono = clock_mono(), now = clock_wall();
	enum status status = STATUS_OK;
	for (const struct job *j = e->jobs.first; j; j = j->next) {
		under_way += j->stage == JOB_FETCHING;
		bodies += j->stage >= JOB_FETCHED ? j->fetched.bytes : 0;
	}
	struct helper *fetcher = crew_free_helper(&e->crew, ROLE_IS_FETCHER);
	bool may_fetch = fetcher && bodies < MOST_BODIES;
	struct job *next;
	for (struct job *j = e->jobs.first; j && status == STATUS_OK; j = next) {
		next = j->next;
		if (j->stage == JOB_WAITING && e->stopping) {
			jobs_remove(&e->jobs, j); /* its lease ends with this engine */
		} else if (j->stage == JOB_FETCHED) {
			struct helper *reader = crew_free_helper(&e->crew, ROLE_IS_READER);
			if (reader)
				send_read(e, j, reader);
		} else if (j->stage == JOB_WAITING && may_fetch &&
			   under_way < (size_t)f->connections &&
			   robots_allow(e, j, now, &status, err) &&
			   hosts_may_ask(e->hosts, j->host, f->per_host, mono)) {
			send_fetch(e, j, fetcher);
			under_way++;
		}
	}
	return status;
}

/* ---- losses
 * ------------------------------------------------------------------------------------------- */

static enum status
give_up(struct engine *e, struct job *job, enum outlet_health health, struct str why,
	struct err *err)
{
	if (!job->is_part)
		return fail(e, job, health, why, err);
	if (job->body >= 0)
		close(job->body);
	job->body = -1;
	job->deaths = 0;
	return part_failed(e, job, health, why, err);
}

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
			return give_up(e, job, HEALTH_NET,
				S("the fetcher ended three times with this request in hand"), err);
		return STATUS_OK;
	}
	job->stage = JOB_FETCHED;
	job_drop_reading(job);
	if (job->deaths >= MOST_READER_DEATHS)
		return give_up(
			e, job, HEALTH_PARSE, S("unreadable: it ended its reader twice"), err);
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
