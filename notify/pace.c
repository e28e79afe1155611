#include "notify/pace.h"

#include "base/clock.h"

/* ---- Digests ------------------------------------------------------------------- */

/* The civil day `days` after that of `at`, at `minutes` after midnight. */
static int64_t
slot_at(struct zone *zone, int64_t at, int days, int64_t minutes)
{
	struct civil c = zone_civil(zone, at);
	c.hour = c.minute = c.second = 0;
	struct civil day = civil_utc(civil_at(c) + days * CLOCK_DAY);
	day.hour = (int)(minutes / 60);
	day.minute = (int)(minutes % 60);
	return zone_at(zone, day);
}

static bool
day_has_slots(const struct digest_times *times, struct zone *zone, int64_t at, int days)
{
	struct civil today = zone_civil(zone, at);
	int weekday = ((today.weekday + days) % 7 + 7) % 7;
	return (times->days >> weekday & 1) != 0;
}

int64_t
pace_last_slot(const struct digest_times *times, struct zone *zone, int64_t now)
{
	for (int days = 0; days >= -8; days--) {
		for (size_t i = times->at.n; day_has_slots(times, zone, now, days) && i-- > 0;) {
			int64_t at = slot_at(zone, now, days, times->at.v[i]);
			if (at <= now)
				return at;
		}
	}
	return 0;
}

int64_t
pace_next_slot(const struct digest_times *times, struct zone *zone, int64_t now)
{
	for (int days = 0; days <= 8; days++) {
		for (size_t i = 0; day_has_slots(times, zone, now, days) && i < times->at.n; i++) {
			int64_t at = slot_at(zone, now, days, times->at.v[i]);
			if (at > now)
				return at;
		}
	}
	return INT64_MAX;
}

/* ---- Alerts ---------------------------------------------------------------------- */

bool
pace_is_quiet(const struct quiet_hours *quiet, struct zone *zone, int64_t at, int64_t *ret_until)
{
	if (!quiet->on || quiet->from == quiet->to)
		return false;
	struct civil c = zone_civil(zone, at);
	int64_t minute = c.hour * 60 + c.minute;
	bool spans = quiet->from > quiet->to; /* midnight */
	bool inside = spans ? minute >= quiet->from || minute < quiet->to
			    : minute >= quiet->from && minute < quiet->to;
	if (!inside)
		return false;
	*ret_until = slot_at(zone, at, spans && minute >= quiet->from ? 1 : 0, quiet->to);
	return true;
}

static int64_t
later_of(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

int64_t
pace_alert_at(const struct channel *channel, struct zone *zone, const struct pace_alert *alert,
	int64_t now)
{
	if (!alert->owed || !channel->alert.on)
		return INT64_MAX;
	int64_t due = alert->oldest_at + channel->alert.wait_us;
	if (alert->last_at)
		due = later_of(due, alert->last_at + channel->alert.at_most_every_us);
	due = later_of(due, alert->full_until_at);
	bool excepted = alert->breaking && channel->quiet.except_breaking;
	int64_t until;
	if (!excepted && pace_is_quiet(&channel->quiet, zone, later_of(due, now), &until))
		due = later_of(due, until);
	return due;
}
