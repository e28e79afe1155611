/* The time of a date and the zone of that: "14h30", "2 p.m.", "+01:00", "ET",
 * "America/Los_Angeles". */
#include <string.h>

#include "base/clock.h"
#include "monitor/dates.h"

enum { FARTHEST_ZONE = 15 * 60 };

static bool
set_time(struct date_found *f, int64_t hour, int64_t minute, int64_t second)
{
	bool end_of_day = hour == 24 && minute == 0 && second == 0; /* ISO 8601, section 4.2.3 */
	if ((hour > 23 && !end_of_day) || minute > 59 || second > 60)
		return false;
	f->c.hour = (int)hour;
	f->c.minute = (int)minute;
	f->c.second = second > 59 ? 59 : (int)second;
	return true;
}

/* am or pm at `i`: 1 or 2; 0: neither. */
static int
half_at(const struct date_tokens *t, int i)
{
	return date_token_kind(t, i, DATE_WORD_AM)   ? 1
	       : date_token_kind(t, i, DATE_WORD_PM) ? 2
						     : 0;
}

static int64_t
hour_in_half(int64_t hour, int half)
{
	if (half == 1 && hour == 12)
		return 0;
	return half == 2 && hour < 12 ? hour + 12 : hour;
}

/* "T08Z", "T08+01:00": an hour without minutes (ISO 8601, section 4.2.2.3). */
static bool
is_bare_hour(const struct date_tokens *t, int i)
{
	return date_token_number(t, i, 2, 2) && date_token_text(t, i - 1, "T") &&
	       !date_token_at(t, i)->apart &&
	       (i + 1 == t->n || date_token_kind(t, i + 1, DATE_WORD_ZONE) ||
		       date_token_mark(t, i + 1, '+') || date_token_mark(t, i + 1, '-'));
}

/* 14:30, 14:30:05.123, 14h30, 14 h, 2 pm, 12.16 pm, noon. Returns tokens used. */
static int
time_at(const struct date_tokens *t, int i, struct date_found *f)
{
	if (date_token_kind(t, i, DATE_WORD_CLOCK))
		return set_time(f, date_token_at(t, i)->word->value, 0, 0) ? 1 : 0;
	if (date_token_text(t, i, "T") && date_token_number(t, i + 1, 6, 6) &&
		!date_token_at(t, i + 1)->apart) {
		int64_t n = date_token_at(t, i + 1)->number;
		return set_time(f, n / 10000, n / 100 % 100, n % 100) ? 2 : 0;
	}
	if (!date_token_number(t, i, 1, 2))
		return 0;
	int64_t hour = date_token_at(t, i)->number, minute = 0, second = 0;
	int at = i + 1;
	bool h = date_token_text(t, at, "h") || date_token_text(t, at, "H");
	bool dot = date_token_mark(t, at, '.') && date_token_number(t, at + 1, 2, 2) &&
		   half_at(t, at + 2);
	bool colon = date_token_mark(t, at, ':');
	if ((colon || h || dot) && date_token_number(t, at + 1, colon ? 1 : 2, 2)) {
		minute = date_token_at(t, at + 1)->number;
		at += 2;
		if (date_token_mark(t, at, ':') && date_token_number(t, at + 1, 1, 2)) {
			second = date_token_at(t, at + 1)->number;
			at += 2;
			if ((date_token_mark(t, at, '.') || date_token_mark(t, at, ',')) &&
				date_token_at(t, at + 1)->kind == TOKEN_NUMBER &&
				!date_token_at(t, at + 1)->apart)
				at += 2;
		}
	} else if (h) {
		at++;
	} else if (!half_at(t, at) && !is_bare_hour(t, i)) {
		return 0;
	}
	int half = half_at(t, at);
	if (half && hour > 12)
		half = 0, at++;
	else if (half)
		at++;
	return set_time(f, hour_in_half(hour, half), minute, second) ? at - i : 0;
}

/* +01:00, -0500, +01. Returns tokens used, 0: none, -1: a zone that cannot be. */
static int
offset_at(const struct date_tokens *t, int i, int *ret_minutes)
{
	if (!date_token_mark(t, i, '+') && !date_token_mark(t, i, '-'))
		return 0;
	const struct date_token *x = date_token_at(t, i + 1), *y = date_token_at(t, i + 3);
	int sign = date_token_at(t, i)->mark == '-' ? -1 : 1, used = 2;
	if (x->kind != TOKEN_NUMBER || x->apart)
		return date_token_at(t, i)->apart ? 0 : -1;
	int64_t minutes = x->number * 60;
	if (x->digits == 4 || x->digits == 3) {
		minutes = x->number / 100 * 60 + x->number % 100;
	} else if (x->digits <= 2 && date_token_mark(t, i + 2, ':') &&
		   date_token_number(t, i + 3, 2, 2)) {
		minutes += y->number;
		used = 4;
	} else if (x->digits > 2) {
		return -1;
	}
	if (minutes > FARTHEST_ZONE)
		return -1;
	*ret_minutes = sign * (int)minutes;
	return used;
}

/* A zone by its name in the tz database: "America/Los_Angeles". */
static int
named_zone_at(const struct date_tokens *t, int i, struct date_found *f)
{
	if (date_token_at(t, i)->kind != TOKEN_WORD || !date_token_mark(t, i + 1, '/') ||
		date_token_at(t, i + 2)->kind != TOKEN_WORD)
		return 0;
	int to = i + 3;
	while ((date_token_mark(t, to, '_') || date_token_mark(t, to, '/')) &&
		date_token_at(t, to + 1)->kind == TOKEN_WORD)
		to += 2;
	struct str name = str_sub(t->text, date_token_at(t, i)->at, date_token_at(t, to - 1)->end);
	return zone_open(name, &f->named_zone, NULL) == STATUS_OK ? to - i : 0;
}

/* "ET" is New York's time, winter and summer. */
static bool
american_zone(const struct date_tokens *t, int i, struct date_found *f)
{
	static const struct {
		const char *word;
		struct str name;
	} zones[] = {
		{ "ET", STR_INIT("America/New_York") },
		{ "CT", STR_INIT("America/Chicago") },
		{ "MT", STR_INIT("America/Denver") },
		{ "PT", STR_INIT("America/Los_Angeles") },
	};
	for (size_t z = 0; z < sizeof(zones) / sizeof(zones[0]); z++) {
		if (date_token_text(t, i, zones[z].word))
			return zone_open(zones[z].name, &f->named_zone, NULL) == STATUS_OK;
	}
	return false;
}

int
date_zone_behind(const struct date_tokens *t, int i, struct date_found *f)
{
	int skipped = date_token_mark(t, i, '(') ? 1 : 0;
	i += skipped;
	int used = offset_at(t, i, &f->zone_minutes);
	if (used) {
		f->has_zone = used > 0;
		return used < 0 ? -1 : used + skipped;
	}
	if (american_zone(t, i, f)) {
		f->has_zone = true;
		return 1 + skipped;
	}
	if (date_token_kind(t, i, DATE_WORD_ZONE)) {
		f->zone_minutes = date_token_at(t, i)->word->value;
		f->has_zone = true;
		int more = 0, behind = offset_at(t, i + 1, &more);
		if (behind > 0)
			f->zone_minutes += more;
		return 1 + skipped + (behind > 0 ? behind : 0);
	}
	used = named_zone_at(t, i, f);
	f->has_zone = used > 0;
	return used ? used + skipped : 0;
}

bool
date_find_time(const struct date_tokens *t, struct date_found *f)
{
	if (f->date_to - f->date_from == 1 && date_token_at(t, f->date_from)->digits == 14) {
		int64_t n = date_token_at(t, f->date_from)->number % 1000000;
		f->time_from = f->time_to = f->date_to;
		return set_time(f, n / 10000, n / 100 % 100, n % 100);
	}
	for (int turn = 0; turn < 2; turn++) {
		int from = turn ? 0 : f->date_to, to = turn ? f->date_from : t->n;
		for (int i = from; i < to; i++) {
			int used = time_at(t, i, f);
			if (used && (!turn || i + used <= f->date_from)) {
				f->time_from = i;
				f->time_to = i + used;
				return true;
			}
		}
	}
	return false;
}
