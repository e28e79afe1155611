/* When a message that did not get through is tried again. Pure: the numbers stand here, with their
 * reasons.
 *
 * The schedule is that of those who deliver webhooks for a living: seconds for a hiccup, minutes
 * for a restart, hours for an outage, until four days are over: "the mail server is down for three
 * days; the alert still comes". */
#ifndef NOTIFY_RETRY_H
#define NOTIFY_RETRY_H

#include "base/clock.h"
#include "notify/channel.h"

#define RETRY_EXPIRES_US (4 * CLOCK_DAY)
/* It may have arrived: the receiver's own queue gets time to show it (RFC 1047). */
#define RETRY_UNKNOWN_LEAST_US (10 * CLOCK_MINUTE)
/* What a Retry-After may ask for at most; it may be negative, text, or the year 9999. */
#define RETRY_AFTER_MOST_US CLOCK_DAY
/* A refused channel is not asked again before that, unless the configuration changed or the program
 * was started anew. */
#define RETRY_DISABLED_US (6 * CLOCK_HOUR)

/* How long to wait after the `attempts`-th attempt failed (from 1): 5 s, 30 s, 5 min, 30 min, 2 h,
 * 5 h, then 10 h, each up to 20 % less or more, by the key: the same for the same message,
 * different for messages that failed together. */
int64_t retry_wait_us(struct str key, int64_t attempts);

struct retry_next {
	enum delivery_state state; /* PENDING, SENT or DEAD */
	int64_t not_before_at;     /* of PENDING */
	bool disable;              /* the channel is refused: no message of it goes out */
	bool simplify;             /* dead as it is; a simpler form may take its place */
};
/* What follows from a verdict on attempt `attempts` of a message. retry_after_us: what the receiver
 * asked for, 0: nothing. */
struct retry_next retry_decide(
	const struct delivery *d, enum verdict verdict, int64_t retry_after_us, int64_t now);

#endif
