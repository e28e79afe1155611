/* The crew: the helpers the engine has running (one fetcher, some readers, one sender, a mailer a
 * session), and what each has in hand. A helper that dies, hangs or talks nonsense is replaced;
 * what it had in hand is handed back. On a reload new ones are started and the old ones finish what
 * they have. */
#ifndef MONITOR_CREW_H
#define MONITOR_CREW_H

#include "monitor/live.h"
#include "monitor/process.h"

struct helper {
	struct process process;
	bool retiring;       /* gets nothing new; ends when its hands are empty */
	bool has_spoken;     /* a frame came from it */
	size_t in_hand;      /* requests it has not answered */
	int64_t deadline_at; /* clock_real; 0: none. Past it the helper is killed */
	struct helper *next;
};

struct crew {
	struct helper *helpers;
	size_t n_readers;    /* how many there should be */
	size_t false_starts; /* helpers in a row that ended before they said anything */
	int64_t start_at;    /* clock_real: none is started sooner */
};

/* Starts whoever is missing and gives each its settings. One that ends before
 * it said anything is started again ever more slowly; STATUS_FATAL after CREW_FALSE_STARTS of them
 * in a row. */
enum { CREW_FALSE_STARTS = 12 };
enum status crew_muster(struct crew *crew, const struct live *live, struct err *err);
/* One that can take work: of a reader one with empty hands; NULL: none now. */
struct helper *crew_free_helper(struct crew *crew, enum role role);
/* A mailer for one session. */
enum status crew_add_mailer(
	struct crew *crew, const struct live *live, struct helper **ret, struct err *err);
/* Takes a dead or useless helper out and ends its process. */
void crew_remove(struct crew *crew, struct helper *helper, bool kill_now);
/* After a reload: all of them retire. Then crew_muster starts new ones. */
void crew_retire(struct crew *crew);
void crew_stop(struct crew *crew);

#endif
