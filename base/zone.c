/* Zones by ICU, for their offsets only: the calendar arithmetic is our own, so that civil time is
 * the same proleptic Gregorian calendar everywhere. */
#include "base/zone.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include <unicode/ucal.h>
#include <unicode/uenum.h>
#include <unicode/ustring.h>

#include "base/clock.h"
#include "base/conf.h"

enum { LONGEST_NAME = 64 };

struct zone {
	char name[LONGEST_NAME];
	UCalendar *calendar;
	/* Between two changes of clocks the offset stays: most calls ask for the same time of the
	 * year. */
	int64_t from_at, to_at, offset_us;
};

/* The zone's name as ICU wants it, when ICU knows a zone of that name. */
static bool
is_known(const char *name, UChar wide[LONGEST_NAME])
{
	UErrorCode status = U_ZERO_ERROR;
	UBool is_system = false;
	UChar canonical[LONGEST_NAME];
	u_uastrcpy(wide, name);
	ucal_getCanonicalTimeZoneID(wide, -1, canonical, LONGEST_NAME, &is_system, &status);
	return U_SUCCESS(status) && is_system;
}

static void
nearest_zone(struct str name, char out[LONGEST_NAME])
{
	UErrorCode status = U_ZERO_ERROR;
	UEnumeration *all = ucal_openTimeZones(&status);
	AUTO(arena) struct arena *a = arena_new();
	int32_t n = U_SUCCESS(status) ? uenum_count(all, &status) : 0;
	struct str *names = arena_array(a, (size_t)n + 1, sizeof(*names));
	size_t count = 0;
	const char *one;
	while (U_SUCCESS(status) && count < (size_t)n && (one = uenum_next(all, NULL, &status)))
		names[count++] = arena_str(a, str_from(one));
	uenum_close(all);
	struct str near = conf_nearest_str(name, names, count);
	snprintf(out, LONGEST_NAME, "%.*s", STR_ARG(near));
}

static bool
is_plain(struct str name)
{
	for (size_t i = 0; i < name.n; i++)
		if (name.s[i] <= ' ' || name.s[i] > '~')
			return false;
	return name.n > 0 && name.n < LONGEST_NAME;
}

enum status
zone_open(struct str name, struct zone **ret, struct err *err)
{
	UChar wide[LONGEST_NAME];
	char copy[LONGEST_NAME], near[LONGEST_NAME];
	if (!is_plain(name))
		return err_set(
			err, STATUS_BAD, "\"%.*s\" is not the name of a time zone", STR_ARG(name));
	snprintf(copy, sizeof(copy), "%.*s", STR_ARG(name));
	if (!is_known(copy, wide)) {
		if (!err) /* the nearest name is words for people, and slow to find */
			return STATUS_BAD;
		nearest_zone(name, near);
		return err_set(err, STATUS_BAD, "there is no time zone \"%s\"%s%s%s", copy,
			*near ? "; did you mean \"" : "", near, *near ? "\"?" : "");
	}
	UErrorCode status = U_ZERO_ERROR;
	UCalendar *calendar = ucal_open(wide, -1, "", UCAL_GREGORIAN, &status);
	if (U_FAILURE(status))
		return err_set(err, STATUS_BAD, "time zone %s: %s", copy, u_errorName(status));
	struct zone *z = mem_alloc(sizeof(*z));
	snprintf(z->name, sizeof(z->name), "%s", copy);
	z->calendar = calendar;
	*ret = z;
	return STATUS_OK;
}

void
zone_free(struct zone *z)
{
	if (!z)
		return;
	ucal_close(z->calendar);
	free(z);
}

struct str
zone_name(const struct zone *z)
{
	return str_from(z->name);
}

/* Milliseconds, downwards, as ICU counts. */
static double
to_icu(int64_t at)
{
	int64_t ms = at / CLOCK_MS - (at % CLOCK_MS < 0);
	return (double)ms;
}

/* The change of clocks next to the moment the calendar is set to; `none` when there is none. */
static int64_t
transition(const struct zone *z, UTimeZoneTransitionType type, int64_t none)
{
	UErrorCode status = U_ZERO_ERROR;
	UDate date = 0;
	if (!ucal_getTimeZoneTransitionDate(z->calendar, type, &date, &status) || U_FAILURE(status))
		return none;
	return (int64_t)date * CLOCK_MS;
}

/* What to add to UTC at that moment; also leaves from_at and to_at around it. */
static int64_t
offset_at(struct zone *z, int64_t at)
{
	if (at >= z->from_at && at < z->to_at)
		return z->offset_us;
	UErrorCode status = U_ZERO_ERROR;
	ucal_setMillis(z->calendar, to_icu(at), &status);
	int32_t zone = ucal_get(z->calendar, UCAL_ZONE_OFFSET, &status);
	int32_t summer = ucal_get(z->calendar, UCAL_DST_OFFSET, &status);
	z->offset_us = U_SUCCESS(status) ? ((int64_t)zone + summer) * CLOCK_MS : 0;
	z->from_at = transition(z, UCAL_TZ_TRANSITION_PREVIOUS_INCLUSIVE, INT64_MIN);
	z->to_at = transition(z, UCAL_TZ_TRANSITION_NEXT, INT64_MAX);
	return z->offset_us;
}

struct civil
zone_civil(struct zone *z, int64_t at)
{
	return civil_utc(at + offset_at(z, at));
}

int64_t
zone_at(struct zone *z, struct civil c)
{
	int64_t local = civil_at(c);
	/* The offsets that hold well before and well after are the only ones that can hold then. */
	int64_t early = local - offset_at(z, local - CLOCK_DAY);
	int64_t late = local - offset_at(z, local + CLOCK_DAY);
	int64_t first = early < late ? early : late, second = early < late ? late : early;
	if (first + offset_at(z, first) == local)
		return first;
	if (second + offset_at(z, second) == local)
		return second;
	/* Skipped by a change of clocks: that change comes next after `first`. */
	offset_at(z, first);
	return z->to_at < second ? z->to_at : second;
}

/* Days since 1970-01-01 of a date (proleptic Gregorian), by counting from a March, so that the leap
 * day is the last of its year; eras of 400 years repeat. */
static int64_t
days_of(int64_t year, int month, int day)
{
	year -= month <= 2;
	int64_t era = (year >= 0 ? year : year - 399) / 400;
	int64_t of_era = year - era * 400;
	int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static void
date_of(int64_t days, struct civil *ret)
{
	days += 719468;
	int64_t era = (days >= 0 ? days : days - 146096) / 146097;
	int64_t of_era = days - era * 146097;
	int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
	int64_t month = (5 * of_year + 2) / 153;
	ret->day = (int)(of_year - (153 * month + 2) / 5 + 1);
	ret->month = (int)(month < 10 ? month + 3 : month - 9);
	ret->year = (int)(year + era * 400 + (ret->month <= 2));
}

struct civil
civil_utc(int64_t at)
{
	int64_t days = at / CLOCK_DAY - (at % CLOCK_DAY < 0);
	int64_t second = (at - days * CLOCK_DAY) / CLOCK_SECOND;
	struct civil c = { .hour = (int)(second / 3600),
		.minute = (int)(second / 60 % 60),
		.second = (int)(second % 60) };
	date_of(days, &c);
	c.weekday = (int)(((days + 3) % 7 + 7) % 7);
	return c;
}

int64_t
civil_at(struct civil c)
{
	int64_t seconds =
		days_of(c.year, c.month, c.day) * 86400 + c.hour * 3600 + c.minute * 60 + c.second;
	return seconds * CLOCK_SECOND;
}

struct str
civil_iso(int64_t at, char buffer[32])
{
	struct civil c = civil_utc(at);
	char text[96];
	snprintf(text, sizeof(text), "%04d-%02d-%02dT%02d:%02d:%02dZ", c.year, c.month, c.day,
		c.hour, c.minute, c.second);
	int n = snprintf(buffer, 32, "%.31s", text);
	return (struct str){ buffer, (size_t)n };
}
