/* Time zones and civil time: where local time is worked out (ICU's zones).
 *
 *	zone_open("Africa/Casablanca", &zone, err);
 *	struct civil c = zone_civil(zone, clock_wall());     2026-01-28 07:30:00, a Wednesday
 *
 * The engine and the reader each open the zones they need before they lock themselves in. */
#ifndef BASE_ZONE_H
#define BASE_ZONE_H

#include "base/err.h"
#include "base/mem.h"

struct zone;

struct civil {
	int year, month, day; /* month and day from 1 */
	int hour, minute, second;
	int weekday; /* 0 Monday to 6 Sunday */
};

enum status zone_open(
	struct str name, struct zone **ret, struct err *err); /* STATUS_BAD: no such zone */
void zone_free(struct zone *z);
AUTO_POINTER(zone, struct zone *, zone_free)
struct str zone_name(const struct zone *z);

struct civil zone_civil(struct zone *z, int64_t at);
/* The moment of a civil time; a time that a change of clocks skips counts as the moment of the
 * change, one that happens twice as the first. weekday is ignored. */
int64_t zone_at(struct zone *z, struct civil c);

/* Civil time in UTC and back, without a zone (proleptic Gregorian). */
struct civil civil_utc(int64_t at);
int64_t civil_at(struct civil c);
/* "2026-01-28T07:30:00Z"; at most 32 bytes. */
struct str civil_iso(int64_t at, char buffer[32]);

#endif
