/* Dates as ISO 8601 and machines write them, and few people do: days of the year, weeks, years of
 * two figures without marks, seconds since 1970. Each is written again as the form that everyone
 * reads. */
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/zone.h"
#include "monitor/dates.h"

enum { LONGEST_MOMENT = 14, LONGEST_DATE = 10 }; /* figures; bytes of the forms below */

/* The figures at the start of `s`, at most `most` of them; *ret_n of them. */
static int64_t
figures(struct str s, size_t most, size_t *ret_n)
{
	int64_t number = 0;
	size_t n = 0;
	for (; n < s.n && n < most && s.s[n] >= '0' && s.s[n] <= '9'; n++)
		number = number * 10 + (s.s[n] - '0');
	*ret_n = n;
	return number;
}

static bool
fits(struct str s, const char *shape)
{
	for (size_t i = 0; i < s.n; i++) {
		bool figure = s.s[i] >= '0' && s.s[i] <= '9';
		if (!shape[i] || (shape[i] == '0' ? !figure : s.s[i] != shape[i]))
			return false;
	}
	return s.n && !shape[s.n];
}

static bool
fits_one(struct str s, const char *const *shapes)
{
	while (*shapes && !fits(s, *shapes))
		shapes++;
	return *shapes != NULL;
}

/* Only the figures of `s`, as one number. */
static int64_t
number_in(struct str s)
{
	int64_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		if (s.s[i] >= '0' && s.s[i] <= '9')
			n = n * 10 + (s.s[i] - '0');
	}
	return n;
}

static int64_t
whole_year(int64_t year)
{
	return year > 99 ? year : year < 70 ? year + 2000 : year + 1900;
}

/* The `day`th day of a year, from 0. */
static struct civil
day_of_year(int64_t year, int64_t day)
{
	struct civil first = { .year = (int)year, .month = 1, .day = 1 };
	return civil_utc(civil_at(first) + day * CLOCK_DAY);
}

/* Week 1 is that of January 4 (ISO 8601, section 3.1.1.23). */
static struct civil
day_of_week(int64_t year, int64_t week, int64_t weekday)
{
	struct civil fourth = { .year = (int)year, .month = 1, .day = 4 };
	int64_t days = civil_at(fourth) / CLOCK_DAY; /* 1970-01-01 was a Thursday */
	int64_t since_monday = ((days + 3) % 7 + 7) % 7;
	return day_of_year(year, 3 - since_monday + (week - 1) * 7 + weekday - 1);
}

/* The date alone: *ret is set when it is one of these forms. */
static bool
rare_date(struct str s, struct civil *ret)
{
	static const char *const ordinal[] = { "0000-000", "0000000", "00-000", "00000", NULL };
	static const char *const week[] = { "0000-W00-0", "0000W000", "0000-W00", "0000W00", NULL };
	static const char *const century[] = { "-00-00", "-0000", NULL };
	if (s.n > LONGEST_DATE)
		return false;
	int64_t n = number_in(s);
	if (fits_one(s, ordinal) && n % 1000 >= 1 && n % 1000 <= 366) {
		*ret = day_of_year(whole_year(n / 1000), n % 1000 - 1);
		if (ret->year != whole_year(n / 1000)) /* the 366th of a common year */
			return false;
	} else if (fits_one(s, week)) {
		n = s.s[s.n - 2] == 'W' || s.s[s.n - 3] == 'W' ? n * 10 + 1 : n;
		if (n / 10 % 100 < 1 || n / 10 % 100 > 53 || n % 10 < 1 || n % 10 > 7)
			return false;
		*ret = day_of_week(n / 1000, n / 10 % 100, n % 10);
	} else if (fits(s, "000000")) {
		*ret = (struct civil){ .year = (int)whole_year(n / 10000),
			.month = (int)(n / 100 % 100),
			.day = (int)(n % 100) };
	} else if (fits_one(s, century)) {
		*ret = (struct civil){
			.year = (int)whole_year(n / 100), .month = (int)(n % 100), .day = 1
		};
	} else {
		return false;
	}
	return ret->year >= 1900 && ret->year <= 2199;
}

static struct str
since_1970(struct str s, char room[DATE_ROOM])
{
	size_t n;
	int64_t number = figures(s, LONGEST_MOMENT, &n);
	if (n != s.n || (n != 10 && n != 13) || s.s[0] == '0')
		return STR_NONE;
	struct civil c = civil_utc((n == 13 ? number / 1000 : number) * CLOCK_SECOND);
	int length = snprintf(room, DATE_ROOM, "%04d-%02d-%02dT%02d:%02d:%02dZ", c.year, c.month,
		c.day, c.hour, c.minute, c.second);
	return (struct str){ room, (size_t)length };
}

struct str
date_usual(struct str text, char room[DATE_ROOM])
{
	size_t n = 0;
	struct civil c;
	text = str_trim(text);
	if (text.n >= DATE_ROOM - 12 || text.n < 5)
		return STR_NONE;
	struct str moment = since_1970(text, room);
	if (moment.n)
		return moment;
	while (n < text.n && text.s[n] != 'T' && text.s[n] != 't' && text.s[n] != ' ')
		n++;
	if (!rare_date(str_sub(text, 0, n), &c))
		return STR_NONE;
	struct str rest = str_sub(text, n, text.n);
	int length = snprintf(
		room, DATE_ROOM, "%04d-%02d-%02d%.*s", c.year, c.month, c.day, STR_ARG(rest));
	return (struct str){ room, (size_t)length };
}
