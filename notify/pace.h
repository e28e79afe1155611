/* Pace: when a channel is told. Pure functions of its settings, the zone and what it is owed. */
#ifndef NOTIFY_PACE_H
#define NOTIFY_PACE_H

#include "notify/channel.h"

/* The last of a digest's slots that is not after `now`, and the first after it. 0, INT64_MAX: none
 * within eight days. A slot on a day without it (clocks change) is the moment of the change. */
int64_t pace_last_slot(const struct digest_times *times, struct zone *zone, int64_t now);
int64_t pace_next_slot(const struct digest_times *times, struct zone *zone, int64_t now);

/* Whether `at` is within quiet hours; then *ret_until is their end. */
bool pace_is_quiet(
	const struct quiet_hours *quiet, struct zone *zone, int64_t at, int64_t *ret_until);

struct pace_alert {            /* what is known of a channel that takes alerts */
	bool owed;             /* there is news that it is owed */
	bool breaking;         /* some of it is */
	int64_t oldest_at;     /* since when */
	int64_t last_at;       /* of the last message to it; 0: none */
	int64_t full_until_at; /* per_hour is used up until then; 0: it is not */
};
/* When its next alert is due: `wait` after the oldest, `at_most_every` after the last message, not
 * in quiet hours unless it is breaking and that is an exception. May lie before now; INT64_MAX:
 * nothing is owed. */
int64_t pace_alert_at(const struct channel *channel, struct zone *zone,
	const struct pace_alert *alert, int64_t now);

#endif
