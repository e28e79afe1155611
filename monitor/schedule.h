/* The schedule: when an outlet's next turn is, and which hosts may be asked now. */
#ifndef MONITOR_SCHEDULE_H
#define MONITOR_SCHEDULE_H

#include "base/mem.h"

/* What the next turn depends on. */
struct turn {
	int64_t outlet;         /* id: spreads outlets over time, the same way every time */
	int64_t every_us;       /* configured */
	int64_t slowest_us;     /* never longer than this */
	int64_t max_age_us;     /* how long the outlet says its answer holds; -1: unsaid */
	int64_t ttl_us;         /* how often its feed wants to be asked at most; 0: unsaid */
	int64_t retry_after_us; /* -1: unsaid */
	int64_t failures;       /* in a row, this turn included; 0: it went well */
};

/* When to ask again. */
int64_t schedule_next(const struct turn *turn, int64_t now);
/* When to try an article's page again after `attempts` failures. */
int64_t schedule_page_again(int64_t attempts, int64_t now);

/* Hosts: how many requests are under way at each, and until when it wants to be left alone
 * (monotonic time). */
struct hosts;
struct hosts *hosts_new(void);
void hosts_free(struct hosts *h);
AUTO_POINTER(hosts, struct hosts *, hosts_free)
bool hosts_may_ask(struct hosts *h, struct str name, int64_t per_host, int64_t mono);
void hosts_asked(struct hosts *h, struct str name);
/* A request ended: the next one may start after `pause_us`. */
void hosts_answered(struct hosts *h, struct str name, int64_t pause_us, int64_t mono);
/* When the first host that is resting may be asked again; INT64_MAX: none is. */
int64_t hosts_next_mono(const struct hosts *h, int64_t mono);

#endif
