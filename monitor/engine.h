/* The engine: a single-threaded poll loop that owns the database, the rules and the schedule, and
 *is the parent of every other process. It never parses what came from the network and never touches
 *the network itself.
 *
 *	schedule -> fetch -> read -> recognise -> store -> (fetch the page -> read it) -> match ->
 *store -> notify
 *
 * engine.c is the loop; engine_jobs.c brings documents through fetcher and readers; engine_turns.c
 *ends a turn; engine_tell.c brings messages to sender and mailers. Everything that decides stands
 *in pure functions elsewhere (schedule.h, recognise.h, notify/route.h, notify/retry.h). */
#ifndef MONITOR_ENGINE_H
#define MONITOR_ENGINE_H

#include "monitor/crew.h"
#include "monitor/intake.h"
#include "monitor/job.h"
#include "monitor/robots_cache.h"
#include "monitor/schedule.h"

struct engine_settings {
	bool once; /* what is due now and what it brings, then stop */
};

/* An outlet that did not answer well, for the account of a round. */
struct refusal {
	struct str outlet, why; /* in the account's arena */
	enum outlet_health health;
};

struct account {
	struct arena *arena;
	int64_t started_at;
	int64_t turns, answered, unchanged; /* outlets */
	struct refusal *refusals;
	size_t n_refusals, cap_refusals;
	int64_t pages, unreadable;
};

struct sending { /* a message in a helper's hands */
	uint64_t id;
	struct helper *helper;
	int64_t deadline_at; /* clock_real */
};

struct engine {
	struct store *store;
	struct live live;
	struct crew crew;
	struct jobs jobs;
	struct hosts *hosts;
	struct robots_cache *robots;
	struct intake intake;
	struct account account;
	struct sending *sends;
	size_t n_sends, cap_sends;
	uint64_t last_send;
	bool once, stopping, failed;
	int64_t once_until; /* outlets due later than this wait for the next run */
	int64_t stop_at;    /* clock_real: when a stop is forced */
	bool in_batch;
	int64_t batch_since; /* clock_real */
	int64_t work_at;     /* clock_wall: when there may be new work in the store */
	int64_t tell_at;     /* clock_wall: when there may be something to compose or send */
	int64_t rest_until;  /* clock_real: after the store refused to write */
	int64_t upkeep_at;   /* clock_wall: the next look at what may be forgotten */
	int64_t shown_at;    /* clock_real: when progress was last drawn */
	bool held;           /* nothing could be handed over this turn: wait for a helper */
};

/* Logs the warnings of a configuration that is taken up. */
void engine_warn(struct config *config);
/* Runs until stopped (SIGTERM, SIGINT) or, once, until nothing is due. Takes over `config`. SIGHUP
 * reloads from its path. */
enum status engine_run(struct engine *e, struct config *config, struct store *store,
	const struct engine_settings *settings, struct err *err);
void engine_free(struct engine *e);

/* Shared by the engine's files. */
enum status engine_batch(
	struct engine *e, struct err *err); /* opens the batch unless one is open */
enum status engine_commit(struct engine *e, struct err *err);

enum status jobs_take(struct engine *e, struct err *err); /* leases what is due */
enum status jobs_move(
	struct engine *e, struct err *err); /* hands documents to fetcher and readers */
enum status jobs_frame(
	struct engine *e, struct helper *helper, struct frame *frame, struct err *err);
enum status jobs_lost(struct engine *e, struct helper *helper,
	struct err *err); /* the helper died with these in hand */

/* How a turn ends; the caller removes the job. */
enum status turn_read(struct engine *e, struct job *job, int64_t ttl_s, struct err *err);
enum status turn_unchanged(struct engine *e, struct job *job, struct err *err);
enum status turn_failed(struct engine *e, struct job *job, enum outlet_health health,
	struct str why, struct err *err);
enum status page_read(struct engine *e, struct job *job, struct err *err);
/* The reader found no article on it: noted against its outlet's pages; page_failed ends the turn.
 */
enum status page_refused(struct engine *e, struct job *job, struct err *err);
/* `for_good`: trying again is of no use. */
enum status page_failed(
	struct engine *e, struct job *job, bool for_good, struct str why, struct err *err);

enum status tell(struct engine *e, struct err *err);
enum status tell_frame(
	struct engine *e, struct helper *helper, struct frame *frame, struct err *err);
enum status tell_lost(struct engine *e, struct helper *helper, struct err *err);

#endif
