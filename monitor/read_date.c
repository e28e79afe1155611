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

enum { MOST_TOKENS = 64, MOST_BYTES = 400, MOST_WORD = 32, MOST_DIGITS = 14 };
enum { FIRST_YEAR = 1900, LAST_YEAR = 2199, CENTURY_TURNS_AT = 70, FARTHEST_ZONE = 15 * 60 };

enum token_kind { NUMBER, WORD, MARK };

struct token {
	enum token_kind kind;
	int64_t number;
	int digits;
	const struct date_word *word; /* NULL: not one of ours */
	char mark;
	bool apart;       /* white space before it */
	uint16_t at, end; /* bytes of the text */
};

struct tokens {
	struct token v[MOST_TOKENS];
	int n;
	struct str text;
};

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

/* ---- tokens */

static size_t
fold_arabic(uint32_t c, char *out)
{
	if (c == 0x622 || c == 0x623 || c == 0x625 || c == 0x671)
		c = 0x627;
	else if (c == 0x629)
		c = 0x647;
	else if (c == 0x640 || (c >= 0x64b && c <= 0x652))
		return 0;
	out[0] = (char)(0xc0 | c >> 6);
	out[1] = (char)(0x80 | (c & 0x3f));
	return 2;
}

/* One letter as the table of words has it, at most 4 bytes. */
static size_t
fold_letter(uint32_t c, struct str bytes, char *out)
{
	static const char latin[] =
		"aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty";
	if (c < 0x80) {
		out[0] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
		return 1;
	}
	if (c >= 0xc0 && c <= 0xff) {
		out[0] = latin[c - 0xc0];
		return 1;
	}
	if (c >= 0x600 && c <= 0x6ff)
		return fold_arabic(c, out);
	if (c >= 0x391 && c <= 0x3a9)
		c += 32;
	static const struct {
		uint16_t from, to;
	} accents[] = { { 0x3ac, 0x3b1 }, { 0x3ad, 0x3b5 }, { 0x3ae, 0x3b7 }, { 0x3af, 0x3b9 },
		{ 0x3cc, 0x3bf }, { 0x3cd, 0x3c5 }, { 0x3ce, 0x3c9 } };
	for (size_t i = 0; i < sizeof(accents) / sizeof(accents[0]); i++) {
		if (c == accents[i].from)
			c = accents[i].to;
	}
	if (c >= 0x3b1 && c <= 0x3c9) {
		out[0] = (char)(0xc0 | c >> 6);
		out[1] = (char)(0x80 | (c & 0x3f));
		return 2;
	}
	memcpy(out, bytes.s, bytes.n);
	return bytes.n;
}

static bool
is_letter(uint32_t c)
{
	if (c < 0x80)
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	if (c < 0xc0)
		return c == 0xba || c == 0xb0;
	return c != 0xd7 && c != 0xf7 && c != 0x60c && c != 0x61b && c < 0x2000;
}

static int
digit_of(uint32_t c)
{
	if (c >= '0' && c <= '9')
		return (int)c - '0';
	if (c >= 0x660 && c <= 0x669)
		return (int)c - 0x660;
	if (c >= 0x6f0 && c <= 0x6f9)
		return (int)c - 0x6f0;
	return -1;
}

static size_t
take_number(struct str s, struct token *t)
{
	size_t used = 0, n;
	uint32_t c;
	int d;
	while ((n = utf8_decode(str_sub(s, used, s.n), &c)) && (d = digit_of(c)) >= 0) {
		if (t->digits < MOST_DIGITS)
			t->number = t->number * 10 + d;
		t->digits++;
		used += n;
	}
	return used;
}

static size_t
take_word(struct str s, struct token *t)
{
	char folded[MOST_WORD + 4];
	size_t used = 0, n, len = 0, letters = 0;
	uint32_t c;
	while ((n = utf8_decode(str_sub(s, used, s.n), &c)) && is_letter(c) && digit_of(c) < 0) {
		if (len < MOST_WORD)
			len += fold_letter(c, str_sub(s, used, used + n), folded + len);
		used += n;
		letters++;
	}
	/* "a.m." and "p.m." */
	if (letters == 1 && (folded[0] == 'a' || folded[0] == 'p') && used + 1 < s.n &&
		s.s[used] == '.' && (s.s[used + 1] | 0x20) == 'm') {
		folded[len++] = 'm';
		used += used + 2 < s.n && s.s[used + 2] == '.' ? 3 : 2;
	}
	t->word = len < MOST_WORD ? date_word_find((struct str){ folded, len }) : NULL;
	return used;
}

/* White space, direction marks and the like between tokens. */
static bool
is_blank(uint32_t c)
{
	return c <= ' ' || c == 0xa0 || (c >= 0x2000 && c <= 0x200f) || c == 0x202f ||
	       c == 0x2066 || c == 0x2069 || c == 0x61c || c == 0xfeff;
}

static void
tokenize(struct str text, struct tokens *ret)
{
	ret->text = text = utf8_cut(text, MOST_BYTES);
	ret->n = 0;
	bool apart = true;
	for (size_t at = 0; at < text.n && ret->n < MOST_TOKENS;) {
		struct str rest = str_sub(text, at, text.n);
		uint32_t c = 0;
		size_t n = utf8_decode(rest, &c);
		if (n == 0 || is_blank(c)) {
			apart = true;
			at += n ? n : 1;
			continue;
		}
		struct token *t = &ret->v[ret->n++];
		*t = (struct token){ .kind = MARK, .apart = apart, .at = (uint16_t)at };
		if (digit_of(c) >= 0) {
			t->kind = NUMBER;
			n = take_number(rest, t);
		} else if (is_letter(c)) {
			t->kind = WORD;
			n = take_word(rest, t);
		} else {
			t->mark = c == 0x60c                   ? ','
				  : c == 0x2013 || c == 0x2212 ? '-'
				  : c < 0x80                   ? (char)c
							       : '?';
		}
		at += n;
		t->end = (uint16_t)at;
		apart = false;
	}
}

static const struct token *
token_at(const struct tokens *t, int i)
{
	static const struct token none = { .kind = MARK };
	return i >= 0 && i < t->n ? &t->v[i] : &none;
}

static bool
is_number(const struct tokens *t, int i, int least, int most)
{
	const struct token *x = token_at(t, i);
	return x->kind == NUMBER && x->digits >= least && x->digits <= most;
}

static bool
is_mark(const struct tokens *t, int i, char mark)
{
	return i < t->n && token_at(t, i)->kind == MARK && token_at(t, i)->mark == mark;
}

static bool
is_kind(const struct tokens *t, int i, enum date_word_kind kind)
{
	const struct token *x = token_at(t, i);
	return x->kind == WORD && x->word && x->word->kind == kind;
}

static bool
is_text(const struct tokens *t, int i, const char *letters)
{
	const struct token *x = token_at(t, i);
	return x->kind == WORD && str_ieq(str_sub(t->text, x->at, x->end), str_from(letters));
}

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
is_year(const struct tokens *t, int i)
{
	return is_number(t, i, 4, 4) || (is_number(t, i, 2, 2) && !is_mark(t, i + 1, ':'));
}

/* A month's name at `i`; *ret_used tokens. */
static int
month_at(const struct tokens *t, int i, int *ret_used)
{
	*ret_used = 1;
	if (is_kind(t, i, DATE_WORD_MONTH))
		return token_at(t, i)->word->value;
	if (!is_kind(t, i, DATE_WORD_MONTH_OF))
		return 0;
	int month = token_at(t, i)->word->value;
	*ret_used = 2;
	if (is_kind(t, i + 1, DATE_WORD_FIRST))
		return month;
	return is_kind(t, i + 1, DATE_WORD_SECOND) ? month % 12 + 1 : 0;
}

/* Skips what may stand between the parts of a written date: "de", ",", ".", "-". */
static int
skip_filler(const struct tokens *t, int i)
{
	for (int most = i + 3; i < most; i++) {
		const struct token *x = token_at(t, i);
		bool mark = i < t->n && x->kind == MARK && x->mark && strchr(",.-/", x->mark);
		if (!mark && !is_kind(t, i, DATE_WORD_FILLER) && !is_kind(t, i, DATE_WORD_ORDINAL))
			break;
	}
	return i;
}

/* 2024-04-15, 2024/4/15, 20240415, 15 - 04 - 2024, 15.04.24, 4/15/2024. Returns tokens used, 0:
 * none. */
static int
figures_at(const struct tokens *t, int i, struct finding *f)
{
	const struct token *x = token_at(t, i), *y = token_at(t, i + 2), *z = token_at(t, i + 4);
	if (is_number(t, i, 8, 8) || is_number(t, i, 14, 14)) {
		int64_t n = x->digits == 8 ? x->number : x->number / 1000000;
		return set_date(f, n / 10000, 4, n / 100 % 100, n % 100) ? 1 : 0;
	}
	char mark = token_at(t, i + 1)->mark;
	if (!mark || !strchr("-/.", mark) || !is_mark(t, i + 1, mark) || !is_mark(t, i + 3, mark))
		return 0;
	if (is_number(t, i, 4, 4) && is_number(t, i + 2, 1, 2) && is_number(t, i + 4, 1, 2))
		return set_date(f, x->number, 4, y->number, z->number) ? 5 : 0;
	if (!is_number(t, i, 1, 2) || !is_number(t, i + 2, 1, 2) || !is_year(t, i + 4))
		return 0;
	if (set_date(f, z->number, z->digits, y->number, x->number))
		return 5;
	return mark == '/' && set_date(f, z->number, z->digits, x->number, y->number) ? 5 : 0;
}

/* 1er août 2025, 15 de abril de 2024, 2024 April 15. */
static int
number_first(const struct tokens *t, int i, struct finding *f)
{
	bool year_first = is_number(t, i, 4, 4);
	if (!year_first && !is_number(t, i, 1, 2))
		return 0;
	int used, at = skip_filler(t, i + 1), month = month_at(t, at, &used);
	if (!month)
		return 0;
	at = skip_filler(t, at + used);
	const struct token *a = token_at(t, i), *b = token_at(t, at);
	if (year_first && is_number(t, at, 1, 2))
		return set_date(f, a->number, 4, month, b->number) ? at + 1 - i : 0;
	if (!year_first && is_year(t, at))
		return set_date(f, b->number, b->digits, month, a->number) ? at + 1 - i : 0;
	return 0;
}

/* The year of asctime ("Jun 30 21:49:08 1993"): behind a time. */
static int
year_behind_time(const struct tokens *t, int i)
{
	if (!is_number(t, i, 1, 2) || !is_mark(t, i + 1, ':'))
		return -1;
	for (int at = i + 2; at < i + 8; at++) {
		if (is_number(t, at, 4, 4) && token_at(t, at)->apart)
			return at;
	}
	return -1;
}

/* April 15, 2024. */
static int
month_first(const struct tokens *t, int i, struct finding *f)
{
	int used, month = month_at(t, i, &used);
	if (!month)
		return 0;
	int at = skip_filler(t, i + used);
	if (!is_number(t, at, 1, 2))
		return 0;
	const struct token *day = token_at(t, at);
	int year_at = skip_filler(t, at + 1);
	if (is_number(t, year_at, 4, 4))
		return set_date(f, token_at(t, year_at)->number, 4, month, day->number)
			       ? year_at + 1 - i
			       : 0;
	year_at = year_behind_time(t, at + 1);
	if (year_at < 0 || !set_date(f, token_at(t, year_at)->number, 4, month, day->number))
		return 0;
	f->year_at = year_at;
	return at + 1 - i;
}

static bool
find_date(const struct tokens *t, struct finding *f)
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
year_alone(const struct tokens *t, struct finding *f)
{
	f->year_at = -1;
	f->date_from = 0;
	f->date_to = t->n;
	if (t->n == 1 && is_number(t, 0, 4, 4))
		return set_date(f, t->v[0].number, 4, 1, 1);
	return t->n == 3 && is_number(t, 0, 4, 4) && is_mark(t, 1, '-') && is_number(t, 2, 2, 2) &&
	       set_date(f, t->v[0].number, 4, t->v[2].number, 1);
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
half_at(const struct tokens *t, int i)
{
	return is_kind(t, i, DATE_WORD_AM) ? 1 : is_kind(t, i, DATE_WORD_PM) ? 2 : 0;
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
time_at(const struct tokens *t, int i, struct finding *f)
{
	if (is_kind(t, i, DATE_WORD_CLOCK))
		return set_time(f, token_at(t, i)->word->value, 0, 0) ? 1 : 0;
	if (is_text(t, i, "T") && is_number(t, i + 1, 6, 6) && !token_at(t, i + 1)->apart) {
		int64_t n = token_at(t, i + 1)->number;
		return set_time(f, n / 10000, n / 100 % 100, n % 100) ? 2 : 0;
	}
	if (!is_number(t, i, 1, 2))
		return 0;
	int64_t hour = token_at(t, i)->number, minute = 0, second = 0;
	int at = i + 1;
	bool h = is_text(t, at, "h") || is_text(t, at, "H");
	bool dot = is_mark(t, at, '.') && is_number(t, at + 1, 2, 2) && half_at(t, at + 2);
	if ((is_mark(t, at, ':') || h || dot) && is_number(t, at + 1, 2, 2)) {
		minute = token_at(t, at + 1)->number;
		at += 2;
		if (is_mark(t, at, ':') && is_number(t, at + 1, 2, 2)) {
			second = token_at(t, at + 1)->number;
			at += 2;
			if ((is_mark(t, at, '.') || is_mark(t, at, ',')) &&
				token_at(t, at + 1)->kind == NUMBER && !token_at(t, at + 1)->apart)
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
offset_at(const struct tokens *t, int i, int *ret_minutes)
{
	if (!is_mark(t, i, '+') && !is_mark(t, i, '-'))
		return 0;
	const struct token *x = token_at(t, i + 1), *y = token_at(t, i + 3);
	int sign = token_at(t, i)->mark == '-' ? -1 : 1, used = 2;
	if (x->kind != NUMBER || x->apart)
		return token_at(t, i)->apart ? 0 : -1;
	int64_t minutes = x->number * 60;
	if (x->digits == 4 || x->digits == 3) {
		minutes = x->number / 100 * 60 + x->number % 100;
	} else if (x->digits <= 2 && is_mark(t, i + 2, ':') && is_number(t, i + 3, 2, 2)) {
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
named_zone_at(const struct tokens *t, int i, struct finding *f)
{
	if (token_at(t, i)->kind != WORD || !is_mark(t, i + 1, '/') ||
		token_at(t, i + 2)->kind != WORD)
		return 0;
	int to = i + 3;
	while ((is_mark(t, to, '_') || is_mark(t, to, '/')) && token_at(t, to + 1)->kind == WORD)
		to += 2;
	struct str name = str_sub(t->text, token_at(t, i)->at, token_at(t, to - 1)->end);
	return zone_open(name, &f->named_zone, NULL) == STATUS_OK ? to - i : 0;
}

/* Returns tokens used, -1: a zone that cannot be. */
static int
zone_behind(const struct tokens *t, int i, struct finding *f)
{
	int skipped = is_mark(t, i, '(') ? 1 : 0;
	i += skipped;
	int used = offset_at(t, i, &f->zone_minutes);
	if (used) {
		f->has_zone = used > 0;
		return used < 0 ? -1 : used + skipped;
	}
	if (is_kind(t, i, DATE_WORD_ZONE)) {
		f->zone_minutes = token_at(t, i)->word->value;
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
find_time(const struct tokens *t, struct finding *f)
{
	if (f->date_to - f->date_from == 1 && token_at(t, f->date_from)->digits == 14) {
		int64_t n = token_at(t, f->date_from)->number % 1000000;
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
nothing_left(const struct tokens *t, const struct finding *f, int zone_to)
{
	int strange = 0;
	for (int i = 0; i < f->date_from; i++)
		strange += t->v[i].kind == WORD && !t->v[i].word;
	if (strange > 1)
		return false;
	for (int i = f->date_from; i < t->n; i++) {
		bool used = (i < f->date_to) || (f->has_time && i >= f->time_from && i < zone_to) ||
			    i == f->year_at;
		const struct token *x = &t->v[i];
		if (used || (x->kind == WORD && x->word) || is_text(t, i, "T"))
			continue;
		if (x->kind != MARK || x->mark == '+' || x->mark == '-')
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
span_at(const struct tokens *t, int i, int *ret_used)
{
	*ret_used = 1;
	const struct token *x = token_at(t, i), *y = token_at(t, i + 1);
	if (is_kind(t, i, DATE_WORD_PAIR))
		return x->word->value;
	bool count = is_number(t, i, 1, 4) || is_kind(t, i, DATE_WORD_COUNT) || is_text(t, i, "an");
	if (count && is_kind(t, i + 1, DATE_WORD_UNIT)) {
		*ret_used = 2;
		int64_t n = x->kind == NUMBER     ? x->number
			    : is_text(t, i, "an") ? 1
						  : x->word->value;
		return n * y->word->value;
	}
	/* "2h", "2 h", "3j" */
	if (is_number(t, i, 1, 2) &&
		(is_text(t, i + 1, "h") || is_text(t, i + 1, "j") || is_text(t, i + 1, "d"))) {
		*ret_used = 2;
		return x->number * (is_text(t, i + 1, "h") ? 3600 : 86400);
	}
	return is_kind(t, i, DATE_WORD_UNIT) ? x->word->value : -1;
}

/* Seconds before now at token `i`, which starts a relative date. */
static int64_t
relative_at(const struct tokens *t, int i)
{
	int used;
	if (is_text(t, i, "il") && is_text(t, i + 1, "y") && is_text(t, i + 2, "a")) {
		int64_t back = span_at(t, i + 3, &used);
		return used == 2 || back < 0 ? back : -1;
	}
	if (is_kind(t, i, DATE_WORD_AGO))
		return span_at(t, i + 1, &used);
	int64_t back = span_at(t, i, &used);
	return back >= 0 && used == 2 &&
			       (is_text(t, i + used, "ago") || is_text(t, i + used, "earlier"))
		       ? back
		       : -1;
}

static bool
read_relative(const struct tokens *t, struct zone *zone, int64_t now, struct read_date *ret)
{
	for (int i = 0; i < t->n; i++) {
		bool day = is_kind(t, i, DATE_WORD_DAY);
		int64_t back =
			day ? token_at(t, i)->word->value * INT64_C(86400) : relative_at(t, i);
		if (back < 0)
			continue;
		if (day && is_text(t, i, "hier") && is_mark(t, i - 1, '-') &&
			is_text(t, i - 2, "avant"))
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

/* /2024/04/15/, /2024-04-15-title, /20240415/: a year, a month and a day, all in one place of a
 * URL. */
static bool
read_url_date(struct str url, struct zone *zone, struct read_date *ret)
{
	ptrdiff_t scheme = str_find(url, S("://"));
	struct str path = scheme < 0 ? url : str_sub(url, (size_t)scheme + 3, url.n);
	struct tokens t;
	tokenize(path, &t);
	for (int i = 0; i < t.n; i++) {
		struct finding f = { .year_at = -1 };
		const struct token *x = &t.v[i];
		bool year_first =
			is_number(&t, i, 4, 4) && is_mark(&t, i + 1, token_at(&t, i + 1)->mark);
		if (x->kind != NUMBER || (!year_first && x->digits != 8) || x->number < 1995 ||
			(i && t.v[i - 1].kind == WORD))
			continue;
		if (!figures_at(&t, i, &f))
			continue;
		ret->at = moment(&f, zone);
		ret->precision = DATE_DAY;
		return true;
	}
	return false;
}

static bool
read_absolute(const struct tokens *t, enum date_kind kind, struct zone *zone, struct read_date *ret)
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
	struct tokens t;
	if (kind == DATE_URL) {
		if (!read_url_date(text, zone, &date))
			return false;
		*ret = date;
		return true;
	}
	tokenize(str_trim(text), &t);
	bool found = read_absolute(&t, kind, zone, &date) ||
		     (kind == DATE_PAGE && now && read_relative(&t, zone, now, &date));
	if (found)
		*ret = date;
	return found;
}
