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

enum { FIRST_YEAR = 1900, LAST_YEAR = 2199, CENTURY_TURNS_AT = 70 };

/* ---- the date */

static int
days_of(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
	return days[month - 1] + (month == 2 && leap);
}

static bool
set_date(struct date_found *f, int64_t year, int year_digits, int64_t month, int64_t day)
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

static int
one_month_at(const struct date_tokens *t, int i, int *ret_used)
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

/* A month's name at `i`, or both of its names: "نيسان/أبريل"; *ret_used tokens. */
static int
month_at(const struct date_tokens *t, int i, int *ret_used)
{
	int month = one_month_at(t, i, ret_used), again;
	int at = i + *ret_used;
	at += date_token_mark(t, at, '/') || date_token_mark(t, at, '(');
	if (month && one_month_at(t, at, &again) == month) {
		at += again;
		*ret_used = at + date_token_mark(t, at, ')') - i;
	}
	return month;
}

/* Skips what may stand between the parts of a written date: "de", ",", ".", "-". */
static int
skip_filler(const struct date_tokens *t, int i)
{
	for (int most = i + 3; i < most; i++) {
		const struct date_token *x = date_token_at(t, i);
		bool mark =
			i < t->n && x->kind == TOKEN_MARK && x->mark && strchr(",.-/'", x->mark);
		if (!mark && !date_token_kind(t, i, DATE_WORD_FILLER) &&
			!date_token_kind(t, i, DATE_WORD_ORDINAL))
			break;
	}
	return i;
}

/* 2024-04-15, 2024/4/15, 20240415, 15 - 04 - 2024, 15.04.24, 4/15/2024. Returns tokens used, 0:
 * none. */
static int
figures_at(const struct date_tokens *t, int i, struct date_found *f)
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
number_first(const struct date_tokens *t, int i, struct date_found *f)
{
	bool year_first = date_token_number(t, i, 4, 4),
	     first = date_token_kind(t, i, DATE_WORD_FIRST_DAY);
	if (!year_first && !first && !date_token_number(t, i, 1, 2))
		return 0;
	int used, at = skip_filler(t, i + 1), month = month_at(t, at, &used);
	if (!month)
		return 0;
	at = skip_filler(t, at + used);
	const struct date_token *a = date_token_at(t, i), *b = date_token_at(t, at);
	if (year_first && date_token_number(t, at, 1, 2))
		return set_date(f, a->number, 4, month, b->number) ? at + 1 - i : 0;
	if (!year_first && is_year(t, at))
		return set_date(f, b->number, b->digits, month, first ? 1 : a->number) ? at + 1 - i
										       : 0;
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
month_first(const struct date_tokens *t, int i, struct date_found *f)
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
find_date(const struct date_tokens *t, struct date_found *f)
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
year_alone(const struct date_tokens *t, struct date_found *f)
{
	f->year_at = -1;
	f->date_from = 0;
	f->date_to = t->n;
	if (t->n == 1 && date_token_number(t, 0, 4, 4))
		return set_date(f, t->v[0].number, 4, 1, 1);
	return t->n == 3 && date_token_number(t, 0, 4, 4) && date_token_mark(t, 1, '-') &&
	       date_token_number(t, 2, 2, 2) && set_date(f, t->v[0].number, 4, t->v[2].number, 1);
}

/* Whether a feed's date leaves words or figures over that no date has. One word may stand before
 * it: a weekday in a language that the table does not know. */
static bool
nothing_left(const struct date_tokens *t, const struct date_found *f, int zone_to)
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
moment(const struct date_found *f, struct zone *zone)
{
	if (f->named_zone)
		return zone_at(f->named_zone, f->c);
	if (f->has_zone)
		return civil_at(f->c) - f->zone_minutes * CLOCK_MINUTE;
	return zone ? zone_at(zone, f->c) : civil_at(f->c);
}

static bool
read_relative(const struct date_tokens *t, struct zone *zone, int64_t now, struct read_date *ret)
{
	int i;
	bool day;
	int64_t back = date_back(t, &i, &day), at = now - back * CLOCK_SECOND;
	if (back < 0)
		return false;
	ret->precision = back < 86400 && !day ? DATE_TIME : DATE_DAY;
	ret->has_zone = ret->precision == DATE_TIME;
	ret->at = at;
	if (ret->precision == DATE_TIME)
		return true;
	struct date_found f = { .c = zone ? zone_civil(zone, at) : civil_utc(at), .year_at = -1 };
	f.c.hour = f.c.minute = f.c.second = 0;
	f.date_from = i;
	f.date_to = i + 1;
	if (day && date_find_time(t, &f))
		ret->precision = DATE_TIME;
	ret->at = moment(&f, zone);
	return true;
}

/* ---- */

/* 2024/apr/15/ */
static bool
named_month_at(const struct date_tokens *t, int i, struct date_found *f)
{
	if (!date_token_mark(t, i + 1, '/') || !date_token_mark(t, i + 3, '/'))
		return false;
	return number_first(t, i, f) == 5 && (i + 5 == t->n || date_token_mark(t, i + 5, '/'));
}

/* /2024/04/15/, /2024-04-15-title, /20240415/, /2024/apr/15/: a year, a month and a day, all in one
 * place of a URL. */
static bool
read_url_date(struct str url, struct zone *zone, struct read_date *ret)
{
	ptrdiff_t scheme = str_find(url, S("://"));
	struct str path = scheme < 0 ? url : str_sub(url, (size_t)scheme + 3, url.n);
	struct date_tokens t;
	date_tokenize(path, &t);
	for (int i = 0; i < t.n; i++) {
		struct date_found f = { .year_at = -1 };
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

/* "15 avril", "abril 15": a day without its year. */
static bool
find_day(const struct date_tokens *t, int year, struct date_found *f)
{
	for (int i = 0; i < t->n; i++) {
		bool day_first = date_token_number(t, i, 1, 2);
		int used, at = day_first ? skip_filler(t, i + 1) : i,
			  month = month_at(t, at, &used);
		int to = day_first ? at + used : skip_filler(t, at + used) + 1;
		if (!month || (!day_first && !date_token_number(t, to - 1, 1, 2)))
			continue;
		int64_t day = date_token_at(t, day_first ? i : to - 1)->number;
		f->date_from = i;
		f->date_to = to;
		f->year_at = -1;
		return set_date(f, year, 4, month, day);
	}
	return false;
}

/* Whether nothing stands beside it but a weekday and what joins the parts of a date. */
static bool
stands_alone(const struct date_tokens *t, const struct date_found *f)
{
	for (int i = 0; i < t->n; i++) {
		bool used = (i >= f->date_from && i < f->date_to) ||
			    (f->has_time && i >= f->time_from && i < f->time_to);
		bool may = t->v[i].kind == TOKEN_MARK || date_token_kind(t, i, DATE_WORD_WEEKDAY) ||
			   date_token_kind(t, i, DATE_WORD_FILLER) || date_token_text(t, i, "à") ||
			   date_token_text(t, i, "a");
		if (!used && !may)
			return false;
	}
	return true;
}

/* A day without a year is the last one of that name, where nothing but a date stands: what is told
 * of the coming days is told with more words. */
static bool
read_yearless(const struct date_tokens *t, struct zone *zone, int64_t now, struct read_date *ret)
{
	int year = (zone ? zone_civil(zone, now) : civil_utc(now)).year;
	for (int back = 0; back < 2; back++) {
		struct date_found f = { .year_at = -1 };
		if (!find_day(t, year - back, &f))
			continue;
		f.has_time = date_find_time(t, &f);
		if (!stands_alone(t, &f))
			return false;
		int64_t at = moment(&f, zone);
		if (at > now + CLOCK_DAY)
			continue;
		ret->at = at;
		ret->precision = f.has_time ? DATE_TIME : DATE_DAY;
		return true;
	}
	return false;
}

static bool
read_absolute(
	const struct date_tokens *t, enum date_kind kind, struct zone *zone, struct read_date *ret)
{
	struct date_found f = { .year_at = -1 };
	if (!find_date(t, &f) && !(kind == DATE_FEED && year_alone(t, &f)))
		return false;
	f.has_time = date_find_time(t, &f);
	int zone_used = f.has_time ? date_zone_behind(t, f.time_to, &f) : 0;
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

/* "2024-04-15T08:00+01:00[Africa/Casablanca]": the offset says all (RFC 9557). */
static struct str
without_brackets(struct str text, enum date_kind kind)
{
	ptrdiff_t at = str_ends(str_trim(text), S("]")) ? str_find_byte(text, '[') : -1;
	return kind == DATE_FEED && at > 0 ? str_sub(text, 0, (size_t)at) : text;
}

static bool
read_rare(struct str text, struct zone *zone, struct read_date *ret)
{
	char room[DATE_ROOM];
	struct date_tokens t;
	struct str usual = date_usual(text, room);
	if (!usual.n)
		return false;
	date_tokenize(usual, &t);
	return read_absolute(&t, DATE_FEED, zone, ret);
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
	date_tokenize(str_trim(without_brackets(text, kind)), &t);
	bool found = read_absolute(&t, kind, zone, &date) ||
		     (kind == DATE_FEED && read_rare(text, zone, &date)) ||
		     (kind == DATE_PAGE && now &&
			     (read_relative(&t, zone, now, &date) ||
				     read_yearless(&t, zone, now, &date)));
	if (found)
		*ret = date;
	return found;
}
