/* How a turn ends: what came of an outlet or a page goes into the store, what went wrong is
 * recorded against it. */
#include "base/clock.h"
#include "base/log.h"
#include "base/url.h"
#include "monitor/engine.h"
#include "monitor/learning.h"

/* Attempts at a page after patience is over: about a day of them (schedule_page_again). */
enum { MOST_PAGE_ATTEMPTS = 9 };

/* The store says STATUS_BAD when a lease was lost meanwhile (the clock was set, the outlet is
 * gone): then somebody else ends this turn, and nothing is wrong. */
static enum status
turn_ended(enum status status, const struct job *job, struct err *err)
{
	if (status != STATUS_BAD)
		return status;
	log_warning("turn_lost", LOG_STR("url", url_shown(job->url, job->arena)),
		LOG_CSTR("why", err->text));
	return STATUS_OK;
}

/* ---- an outlet's turn ends
 * ---------------------------------------------------------------------------- */

static void
refuse(struct account *account, const struct outlet *outlet, enum outlet_health health,
	struct str why)
{
	struct refusal refusal = { arena_str(account->arena, outlet->name),
		arena_str(account->arena, why), health };
	ARENA_GROW(account->arena, account->refusals, account->n_refusals, account->cap_refusals);
	account->refusals[account->n_refusals++] = refusal;
}

static int64_t
next_turn(const struct engine *e, const struct job *job, const struct outlet *outlet, int64_t ttl_s,
	int64_t now)
{
	const struct fetch_config *f = &e->live.config->fetch;
	struct turn turn = {
		.outlet = outlet->id,
		.every_us = outlet->every_us ? outlet->every_us : f->every_us,
		.slowest_us = f->slowest_us,
		.max_age_us =
			job->fetched.max_age_s < 0 ? -1 : job->fetched.max_age_s * CLOCK_SECOND,
		.ttl_us = ttl_s * CLOCK_SECOND,
		.retry_after_us = job->fetched.retry_after_s < 0
					  ? -1
					  : job->fetched.retry_after_s * CLOCK_SECOND,
		.failures = job->state.failures,
	};
	return schedule_next(&turn, now);
}

/* Trouble is told once it lasts: three failures in a row over an hour, or at once when the outlet
 * is gone. */
static enum status
tell_trouble(struct engine *e, struct job *job, const struct outlet *outlet, int64_t now,
	struct err *err)
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

enum status
turn_failed(struct engine *e, struct job *job, enum outlet_health health, struct str why,
	struct err *err)
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
	log_warning("outlet_failed", LOG_STR("outlet", outlet->name),
		LOG_CSTR("class", health_name(health)), LOG_INT("status", job->fetched.status),
		LOG_STR("why", why), LOG_INT("failures", s->failures));
	if (e->once) /* a monitor that runs for months keeps no list of them */
		refuse(&e->account, outlet, health, why);
	e->account.turns++;
	if (status == STATUS_OK)
		status = tell_trouble(e, job, outlet, now, err);
	return status ? status : turn_ended(store_outlet_done(e->store, s, err), job, err);
}

/* What the outlet is told, although it could be read. */
static struct str
shortfall(const struct job *job)
{
	if (job->cut_short)
		return S("cut short: what was whole was read");
	return job->incomplete ? S("not all of its sitemaps could be read") : STR_NONE;
}

static enum status
turn_went_well(struct engine *e, struct job *job, const struct outlet *outlet, int64_t ttl_s,
	int64_t now, struct err *err)
{
	struct outlet_state *s = &job->state;
	enum status status = STATUS_OK;
	if (s->reported) {
		struct str subject =
			arena_printf(job->arena, "%.*s: answers again", STR_ARG(outlet->name));
		status = dispatch_operations(e->live.dispatch, subject, STR_NONE, now, err);
	}
	s->health = HEALTH_OK;
	s->http_status = job->first.status;
	s->last_polled_at = s->last_ok_at = now;
	s->failures = s->failing_since = 0;
	s->reported = false;
	s->next_at = next_turn(e, job, outlet, ttl_s, now);
	e->account.turns++;
	e->account.answered++;
	return status ? status : turn_ended(store_outlet_done(e->store, s, err), job, err);
}

enum status
turn_unchanged(struct engine *e, struct job *job, struct err *err)
{
	const struct outlet *outlet = config_outlet(e->live.config, job->outlet);
	enum status status = engine_batch(e, err);
	if (status || !outlet)
		return status;
	e->account.unchanged++;
	log_debug("unchanged", LOG_STR("outlet", outlet->name),
		LOG_INT("status", job->fetched.status));
	if (job->state.health != HEALTH_OK)
		job->state.error = STR_NONE; /* else what was cut short is so still */
	return turn_went_well(e, job, outlet, 0, clock_wall(), err);
}

/* Everything of the turn was read: articles and state go into the store together. */
enum status
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
		log_notice("moved", LOG_STR("outlet", outlet->name),
			LOG_STR("to", url_shown(s->moved_url, job->arena)));
	s->error = shortfall(job);
	if (!s->first_polled_at)
		s->first_polled_at = now;
	status = intake_outlet(
		&e->intake, outlet, s, job->read.v, job->read.n, now, job->arena, err);
	if (status)
		return status;
	log_info("fetched", LOG_STR("outlet", outlet->name),
		LOG_INT("entries", (int64_t)job->read.n), LOG_INT("new", e->intake.fresh - fresh),
		LOG_INT("ms", job->fetched.elapsed_us / CLOCK_MS));
	return turn_went_well(e, job, outlet, ttl_s, clock_wall(), err);
}

/* ---- a page's turn ends
 * ------------------------------------------------------------------------------- */

enum status
page_read(struct engine *e, struct job *job, struct err *err)
{
	struct intake_page page = {
		.turn = job->page,
		.redirect = str_eq(job->fetched.url, job->url) ? STR_NONE : job->fetched.url,
		.page = job->read.has_main ? &job->read.main : NULL,
		.headlines = job->read.v,
		.n_headlines = job->read.n,
		.observed = job->observed,
	};
	enum status status = engine_batch(e, err);
	e->account.pages++;
	return status ? status
		      : turn_ended(intake_page(&e->intake, &page, clock_wall(), job->arena, err),
				job, err);
}

enum status
page_refused(struct engine *e, struct job *job, struct err *err)
{
	const struct page_observed refused = { .refused = true };
	const struct outlet *outlet = config_outlet(e->live.config, job->outlet);
	enum status status = engine_batch(e, err);
	return status || !outlet ? status
				 : learning_note(e->store, e->live.dispatch, outlet, &refused,
					   clock_wall(), job->arena, err);
}

/* Until patience is over the article only waits; then it is matched on title and lead, and
 * its page is tried a few times more. */
enum status
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
		return turn_ended(store_page_later(e->store, job->page.article, job->page.fence,
					  again_at, err),
			job, err);
	struct intake_page page = { .turn = job->page,
		.again_at = for_good || job->page.attempts >= MOST_PAGE_ATTEMPTS ? 0 : again_at };
	return turn_ended(intake_page(&e->intake, &page, now, job->arena, err), job, err);
}
