/* Dates: the text becomes a few tokens (numbers, known words, separators), and in these the forms
 * of a date, of a time beside it and of a zone behind that are looked for. What is no date stays
 * none: nothing is guessed from half a date, and days that no calendar has are refused. Day first,
 * except where only the month can come first.
 *
 * A feed's date must be one from end to end; a page's may stand among words ("Publié dans L'opinion
 * le 15 - 04 - 2024"). */
#include "monitor/read.h"

#include <string.h>

#include "base/clock.h"
#include "base/utf8.h"
#include "monitor/dates.h"

enum { FIRST_YEAR = 1900, LAST_YEAR = 2199, CENTURY_TURNS_AT = 70, FARTHEST_ZONE = 15 * 60 };

/* What was found so far: places of tokens that are used up, the civil time, the zone. */
struct finding {
	struct civil c;
	int date_from, date_to; /* tokens */
	int time_from, time_to;
	bool has_time, has_zone;
	int zone_minutes;
	struct zone *named_zone;
	int year_at; /* asctime: the year stands behind the time; -1: it does not */
};

/* ---- the date */

static int
days_of(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
	return days[month - 1] + (month == 2 && leap);
}

static bool
set_date(struct finding *f, int64_t year, int year_digits, int64_t month, int64_t day)
{
	if (year_digits == 2)
		year += year < CENTURY_TURNS_AT ? 2000 : 1900;
	if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1)
		return false;
	if (day > days_of((int)year, (int)month))
		return false;
	f->c.year = (int)year;
	f->c.month = (int)month;
	f->c.day = (int)day;
	return true;
}

static bool
is_year(const struct date_tokens *t, int i)
{
	return date_token_number(t, i, 4, 4) ||
	       (date_token_number(t, i, 2, 2) && !date_token_mark(t, i + 1, ':'));
}

/* A month's name at `i`; *ret_used tokens. */
static int
month_at(const struct date_tokens *t, int i, int *ret_used)
{
	*ret_used = 1;
	if (date_token_kind(t, i, DATE_WORD_MONTH))
		return date_token_at(t, i)->word->value;
	if (!date_token_kind(t, i, DATE_WORD_MONTH_OF))
		return 0;
	int month = date_token_at(t, i)->word->value;
	*ret_used = 2;
	if (date_token_kind(t, i + 1, DATE_WORD_FIRST))
		return month;
	return date_token_kind(t, i + 1, DATE_WORD_SECOND) ? month % 12 + 1 : 0;
}

/* Skips what may stand between the parts of a written date: "de", ",", ".", "-". */
static int
skip_filler(const struct date_tokens *t, int i)
{
	for (int most = i + 3; i < most; i++) {
		const struct date_token *x = date_token_at(t, i);
		bool mark = i < t->n && x->kind == TOKEN_MARK && x->mark && strchr(",.-/", x->mark);
		if (!mark && !date_token_kind(t, i, DATE_WORD_FILLER) &&
			!date_token_kind(t, i, DATE_WORD_ORDINAL))
			break;
	}
	return i;
}

/* 2024-04-15, 2024/4/15, 20240415, 15 - 04 - 2024, 15.04.24, 4/15/2024. Returns tokens used, 0:
 * none. */
static int
figures_at(const struct date_tokens *t, int i, struct finding *f)
{
	const struct date_token *x = date_token_at(t, i), *y = date_token_at(t, i + 2),
				*z = date_token_at(t, i + 4);
	if (date_token_number(t, i, 8, 8) || date_token_number(t, i, 14, 14)) {
		int64_t n = x->digits == 8 ? x->number : x->number / 1000000;
		return set_date(f, n / 10000, 4, n / 100 % 100, n % 100) ? 1 : 0;
	}
	char mark = date_token_at(t, i + 1)->mark;
	if (!mark || !strchr("-/.", mark) || !date_token_mark(t, i + 1, mark) ||
		!date_token_mark(t, i + 3, mark))
		return 0;
	if (date_token_number(t, i, 4, 4) && date_token_number(t, i + 2, 1, 2) &&
		date_token_number(t, i + 4, 1, 2))
		return set_date(f, x->number, 4, y->number, z->number) ? 5 : 0;
	if (!date_token_number(t, i, 1, 2) || !date_token_number(t, i + 2, 1, 2) ||
		!is_year(t, i + 4))
		return 0;
	if (set_date(f, z->number, z->digits, y->number, x->number))
		return 5;
	return mark == '/' && set_date(f, z->number, z->digits, x->number, y->number) ? 5 : 0;
}

/* 1er août 2025, 15 de abril de 2024, 2024 April 15. */
static int
number_first(const struct date_tokens *t, int i, struct finding *f)
{
	bool year_first = date_token_number(t, i, 4, 4);
	if (!year_first && !date_token_number(t, i, 1, 2))
		return 0;
	int used, at = skip_filler(t, i + 1), month = month_at(t, at, &used);
	if (!month)
		return 0;
	at = skip_filler(t, at + used);
	const struct date_token *a = date_token_at(t, i), *b = date_token_at(t, at);
	if (year_first && date_token_number(t, at, 1, 2))
		return set_date(f, a->number, 4, month, b->number) ? at + 1 - i : 0;
	if (!year_first && is_year(t, at))
		return set_date(f, b->number, b->digits, month, a->number) ? at + 1 - i : 0;
	return 0;
}

/* The year of asctime ("Jun 30 21:49:08 1993"): behind a time. */
static int
year_behind_time(const struct date_tokens *t, int i)
{
	if (!date_token_number(t, i, 1, 2) || !date_token_mark(t, i + 1, ':'))
		return -1;
	for (int at = i + 2; at < i + 8; at++) {
		if (date_token_number(t, at, 4, 4) && date_token_at(t, at)->apart)
			return at;
	}
	return -1;
}

/* April 15, 2024. */
static int
month_first(const struct date_tokens *t, int i, struct finding *f)
{
	int used, month = month_at(t, i, &used);
	if (!month)
		return 0;
	int at = skip_filler(t, i + used);
	if (!date_token_number(t, at, 1, 2))
		return 0;
	const struct date_token *day = date_token_at(t, at);
	int year_at = skip_filler(t, at + 1);
	if (date_token_number(t, year_at, 4, 4))
		return set_date(f, date_token_at(t, year_at)->number, 4, month, day->number)
			       ? year_at + 1 - i
			       : 0;
	year_at = year_behind_time(t, at + 1);
	if (year_at < 0 || !set_date(f, date_token_at(t, year_at)->number, 4, month, day->number))
		return 0;
	f->year_at = year_at;
	return at + 1 - i;
}

static bool
find_date(const struct date_tokens *t, struct finding *f)
{
	for (int i = 0; i < t->n; i++) {
		f->year_at = -1;
		int used = figures_at(t, i, f);
		if (!used)
			used = number_first(t, i, f);
		if (!used)
			used = month_first(t, i, f);
		if (used) {
			f->date_from = i;
			f->date_to = i + used;
			return true;
		}
	}
	return false;
}

/* W3CDTF: a year, or a year and a month, alone (https://www.w3.org/TR/NOTE-datetime). */
static bool
year_alone(const struct date_tokens *t, struct finding *f)
{
	f->year_at = -1;
	f->date_from = 0;
	f->date_to = t->n;
	if (t->n == 1 && date_token_number(t, 0, 4, 4))
		return set_date(f, t->v[0].number, 4, 1, 1);
	return t->n == 3 && date_token_number(t, 0, 4, 4) && date_token_mark(t, 1, '-') &&
	       date_token_number(t, 2, 2, 2) && set_date(f, t->v[0].number, 4, t->v[2].number, 1);
}

/* ---- the time and its zone */

static bool
set_time(struct finding *f, int64_t hour, int64_t minute, int64_t second)
{
	if (hour > 23 || minute > 59 || second > 60)
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

/* 14:30, 14:30:05.123, 14h30, 14 h, 2 pm, 12.16 pm, noon. Returns tokens used. */
static int
time_at(const struct date_tokens *t, int i, struct finding *f)
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
	if ((date_token_mark(t, at, ':') || h || dot) && date_token_number(t, at + 1, 2, 2)) {
		minute = date_token_at(t, at + 1)->number;
		at += 2;
		if (date_token_mark(t, at, ':') && date_token_number(t, at + 1, 2, 2)) {
			second = date_token_at(t, at + 1)->number;
			at += 2;
			if ((date_token_mark(t, at, '.') || date_token_mark(t, at, ',')) &&
				date_token_at(t, at + 1)->kind == TOKEN_NUMBER &&
				!date_token_at(t, at + 1)->apart)
				at += 2;
		}
	} else if (h) {
		at++;
	} else if (!half_at(t, at)) {
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
named_zone_at(const struct date_tokens *t, int i, struct finding *f)
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

/* Returns tokens used, -1: a zone that cannot be. */
static int
zone_behind(const struct date_tokens *t, int i, struct finding *f)
{
	int skipped = date_token_mark(t, i, '(') ? 1 : 0;
	i += skipped;
	int used = offset_at(t, i, &f->zone_minutes);
	if (used) {
		f->has_zone = used > 0;
		return used < 0 ? -1 : used + skipped;
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

static bool
find_time(const struct date_tokens *t, struct finding *f)
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

/* Whether a feed's date leaves words or figures over that no date has. One word may stand before
 * it: a weekday in a language that the table does not know. */
static bool
nothing_left(const struct date_tokens *t, const struct finding *f, int zone_to)
{
	int strange = 0;
	for (int i = 0; i < f->date_from; i++)
		strange += t->v[i].kind == TOKEN_WORD && !t->v[i].word;
	if (strange > 1)
		return false;
	for (int i = f->date_from; i < t->n; i++) {
		bool used = (i < f->date_to) || (f->has_time && i >= f->time_from && i < zone_to) ||
			    i == f->year_at;
		const struct date_token *x = &t->v[i];
		if (used || (x->kind == TOKEN_WORD && x->word) || date_token_text(t, i, "T"))
			continue;
		if (x->kind != TOKEN_MARK || x->mark == '+' || x->mark == '-')
			return false;
	}
	return true;
}

static int64_t
moment(const struct finding *f, struct zone *zone)
{
	if (f->named_zone)
		return zone_at(f->named_zone, f->c);
	if (f->has_zone)
		return civil_at(f->c) - f->zone_minutes * CLOCK_MINUTE;
	return zone ? zone_at(zone, f->c) : civil_at(f->c);
}

/* ---- relative dates */

/* "hace 5 horas", "il y a deux jours", "منذ ساعتين", "3 hours ago": seconds back; -1: none. */
static int64_t
span_at(const struct date_tokens *t, int i, int *ret_used)
{
	*ret_used = 1;
	const struct date_token *x = date_token_at(t, i), *y = date_token_at(t, i + 1);
	if (date_token_kind(t, i, DATE_WORD_PAIR))
		return x->word->value;
	bool count = date_token_number(t, i, 1, 4) || date_token_kind(t, i, DATE_WORD_COUNT) ||
		     date_token_text(t, i, "an");
	if (count && date_token_kind(t, i + 1, DATE_WORD_UNIT)) {
		*ret_used = 2;
		int64_t n = x->kind == TOKEN_NUMBER       ? x->number
			    : date_token_text(t, i, "an") ? 1
							  : x->word->value;
		return n * y->word->value;
	}
	/* "2h", "2 h", "3j" */
	if (date_token_number(t, i, 1, 2) &&
		(date_token_text(t, i + 1, "h") || date_token_text(t, i + 1, "j") ||
			date_token_text(t, i + 1, "d"))) {
		*ret_used = 2;
		return x->number * (date_token_text(t, i + 1, "h") ? 3600 : 86400);
	}
	return date_token_kind(t, i, DATE_WORD_UNIT) ? x->word->value : -1;
}

/* Seconds before now at token `i`, which starts a relative date. */
static int64_t
relative_at(const struct date_tokens *t, int i)
{
	int used;
	if (date_token_text(t, i, "il") && date_token_text(t, i + 1, "y") &&
		date_token_text(t, i + 2, "a")) {
		int64_t back = span_at(t, i + 3, &used);
		return used == 2 || back < 0 ? back : -1;
	}
	if (date_token_kind(t, i, DATE_WORD_AGO))
		return span_at(t, i + 1, &used);
	int64_t back = span_at(t, i, &used);
	return back >= 0 && used == 2 &&
			       (date_token_text(t, i + used, "ago") ||
				       date_token_text(t, i + used, "earlier"))
		       ? back
		       : -1;
}

static bool
read_relative(const struct date_tokens *t, struct zone *zone, int64_t now, struct read_date *ret)
{
	for (int i = 0; i < t->n; i++) {
		bool day = date_token_kind(t, i, DATE_WORD_DAY);
		int64_t back =
			day ? date_token_at(t, i)->word->value * INT64_C(86400) : relative_at(t, i);
		if (back < 0)
			continue;
		if (day && date_token_text(t, i, "hier") && date_token_mark(t, i - 1, '-') &&
			date_token_text(t, i - 2, "avant"))
			back += 86400;
		int64_t at = now - back * CLOCK_SECOND;
		ret->precision = back < 86400 && !day ? DATE_TIME : DATE_DAY;
		ret->has_zone = ret->precision == DATE_TIME;
		ret->at = at;
		if (ret->precision == DATE_TIME)
			return true;
		struct finding f = { .c = zone ? zone_civil(zone, at) : civil_utc(at),
			.year_at = -1 };
		f.c.hour = f.c.minute = f.c.second = 0;
		f.date_from = i;
		f.date_to = i + 1;
		if (day && find_time(t, &f))
			ret->precision = DATE_TIME;
		ret->at = moment(&f, zone);
		return true;
	}
	return false;
}

/* ---- */

/* 2024/apr/15/ */
static bool
named_month_at(const struct date_tokens *t, int i, struct finding *f)
{
	if (!date_token_mark(t, i + 1, '/') || !date_token_mark(t, i + 3, '/'))
		return false;
	return number_first(t, i, f) == 5 && (i + 5 == t->n || date_token_mark(t, i + 5, '/'));
}

/* /2024/04/15/, /2024-04-15-title, /20240415/, /2024/apr/15/: a year, a month and a day, all in one place of a
 * URL. */
static bool
read_url_date(struct str url, struct zone *zone, struct read_date *ret)
{
	ptrdiff_t scheme = str_find(url, S("://"));
	struct str path = scheme < 0 ? url : str_sub(url, (size_t)scheme + 3, url.n);
	struct date_tokens t;
	date_tokenize(path, &t);
	for (int i = 0; i < t.n; i++) {
		struct finding f = { .year_at = -1 };
		const struct date_token *x = &t.v[i];
		bool year_first = date_token_number(&t, i, 4, 4) &&
				  date_token_mark(&t, i + 1, date_token_at(&t, i + 1)->mark);
		if (x->kind != TOKEN_NUMBER || (!year_first && x->digits != 8) ||
			x->number < 1995 || (i && t.v[i - 1].kind == TOKEN_WORD))
			continue;
		if (!figures_at(&t, i, &f) && !(year_first && named_month_at(&t, i, &f)))
			continue;
		ret->at = moment(&f, zone);
		ret->precision = DATE_DAY;
		return true;
	}
	return false;
}

static bool
read_absolute(
	const struct date_tokens *t, enum date_kind kind, struct zone *zone, struct read_date *ret)
{
	struct finding f = { .year_at = -1 };
	if (!find_date(t, &f) && !(kind == DATE_FEED && year_alone(t, &f)))
		return false;
	f.has_time = find_time(t, &f);
	int zone_used = f.has_time ? zone_behind(t, f.time_to, &f) : 0;
	if (zone_used < 0 && kind == DATE_FEED)
		return false;
	bool whole = nothing_left(t, &f, f.time_to + (zone_used > 0 ? zone_used : 0));
	bool good = kind != DATE_FEED || whole;
	if (good) {
		ret->at = moment(&f, zone);
		ret->precision = f.has_time ? DATE_TIME : DATE_DAY;
		ret->has_zone = f.has_zone;
		ret->zone_minutes = f.has_zone && !f.named_zone ? f.zone_minutes : 0;
	}
	zone_free(f.named_zone);
	return good;
}

bool
read_date(struct str text, enum date_kind kind, struct str language, struct zone *zone, int64_t now,
	struct read_date *ret)
{
	(void)language; /* day first in all of them; months are told apart by their names */
	struct read_date date = { .given = text };
	struct date_tokens t;
	if (kind == DATE_URL) {
		if (!read_url_date(text, zone, &date))
			return false;
		*ret = date;
		return true;
	}
	date_tokenize(str_trim(text), &t);
	bool found = read_absolute(&t, kind, zone, &date) ||
		     (kind == DATE_PAGE && now && read_relative(&t, zone, now, &date));
	if (found)
		*ret = date;
	return found;
}
