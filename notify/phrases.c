#include "notify/phrases.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include <unicode/uchar.h>

#include "base/clock.h"
#include "base/utf8.h"

enum { LANGUAGES = 4 };

static const struct phrases *
find(struct str language)
{
	for (size_t i = 0; i < LANGUAGES; i++)
		if (str_is(language, phrases_table[i].language))
			return &phrases_table[i];
	return NULL;
}

bool
phrases_have(struct str language)
{
	return find(language) != NULL;
}

const struct phrases *
phrases_find(struct str language)
{
	const struct phrases *words = find(language);
	return words ? words : &phrases_table[0];
}

void
phrase_put(struct buf *out, const char *pattern, const struct str *args, size_t n)
{
	for (const char *p = pattern; *p; p++) {
		bool is_argument = p[0] == '{' && p[1] >= '1' && p[1] <= '9' && p[2] == '}';
		if (!is_argument) {
			buf_byte(out, *p);
			continue;
		}
		size_t i = (size_t)(p[1] - '1');
		if (i < n)
			buf_str(out, args[i]);
		p += 2;
	}
}

void
phrase_number(struct buf *out, const struct phrases *words, int64_t n)
{
	char digits[24];
	size_t len = (size_t)snprintf(digits, sizeof(digits), "%lld", (long long)n);
	for (size_t i = 0; i < len; i++) {
		size_t left = len - i;
		if (i && left % 3 == 0 && digits[i - 1] != '-' && len > 3)
			buf_cstr(out, words->group);
		buf_byte(out, digits[i]);
	}
}

void
phrase_tenths(struct buf *out, const struct phrases *words, int64_t tenths)
{
	if (tenths >= 100 || tenths % 10 == 0) {
		phrase_number(out, words, (tenths + 5) / 10);
		return;
	}
	buf_printf(out, "%d%s%d", (int)(tenths / 10), words->decimal, (int)(tenths % 10));
}

static const char *
arabic_form(const struct plural *p, int64_t n)
{
	int64_t hundredth = n % 100;
	if (n == 0)
		return p->zero;
	if (n == 1)
		return p->one;
	if (n == 2)
		return p->two;
	if (hundredth >= 3 && hundredth <= 10)
		return p->few;
	return hundredth >= 11 ? p->many : NULL;
}

const char *
plural_form(const struct phrases *words, const struct plural *plural, int64_t n)
{
	const char *form = NULL;
	if (words->rtl)
		form = arabic_form(plural, n);
	else if (n == 1 || (n == 0 && strcmp(words->language, "fr") == 0))
		form = plural->one;
	return form ? form : plural->other;
}

void
phrase_count(struct buf *out, const struct phrases *words, const struct plural *plural, int64_t n)
{
	AUTO(buf) struct buf number = { 0 };
	phrase_number(&number, words, n);
	struct str arg = buf_view(&number);
	phrase_put(out, plural_form(words, plural, n), &arg, 1);
}

void
phrase_span(struct buf *out, const struct phrases *words, int64_t us)
{
	if (us >= CLOCK_DAY)
		phrase_count(out, words, &words->days, us / CLOCK_DAY);
	else if (us >= CLOCK_HOUR)
		phrase_count(out, words, &words->hours, us / CLOCK_HOUR);
	else
		phrase_count(
			out, words, &words->minutes, us > CLOCK_MINUTE ? us / CLOCK_MINUTE : 1);
}

void
phrase_title_in(struct buf *out, const struct phrases *words, struct str language)
{
	const struct phrases *known = find(language);
	if (known)
		buf_cstr(out, words->title_in[known - phrases_table]);
	else
		phrase_put(out, words->title_in_other, &language, 1);
}

/* ---- Dates ---------------------------------------------------------------- */

static struct str
clock_text(char into[8], const struct civil *c)
{
	int n = snprintf(into, 8, "%02u:%02u", (unsigned)c->hour % 100, (unsigned)c->minute % 100);
	return (struct str){ into, (size_t)n };
}

static struct str
digits(char into[16], const char *format, int value)
{
	int n = snprintf(into, 16, format[0] == '2' ? "%02d" : "%d", value);
	return (struct str){ into, (size_t)n };
}

/* French writes the first of a month as an ordinal. */
static struct str
day_text(char into[16], const struct phrases *words, int day)
{
	if (day == 1 && strcmp(words->language, "fr") == 0)
		return S("1er");
	return digits(into, "1", day);
}

void
phrase_moment(struct buf *out, const struct phrases *words, struct zone *zone, int64_t at)
{
	struct civil c = zone_civil(zone, at);
	char day[16], clock[8];
	const struct str args[] = { str_from(words->weekdays[c.weekday]),
		day_text(day, words, c.day), str_from(words->months_short[c.month - 1]),
		clock_text(clock, &c) };
	phrase_put(out, words->moment, args, 4);
}

static void
put_day(struct buf *out, const struct phrases *words, const struct civil *c)
{
	char day[16], year[16], month2[16], day2[16];
	const struct str args[] = { day_text(day, words, c->day),
		str_from(words->months[c->month - 1]), digits(year, "1", c->year),
		digits(month2, "2", c->month), digits(day2, "2", c->day) };
	phrase_put(out, words->day, args, 5);
}

int64_t
zone_day(struct zone *zone, int64_t at)
{
	struct civil c = zone_civil(zone, at);
	c.hour = c.minute = c.second = 0;
	return civil_at(c) / CLOCK_DAY;
}

void
phrase_date(struct buf *out, const struct phrases *words, struct zone *zone,
	const struct date *date, int64_t now)
{
	if (date->precision == DATE_NONE)
		return;
	struct civil c = zone_civil(zone, date->at), today = zone_civil(zone, now);
	if (date->precision == DATE_DAY || c.year != today.year) {
		put_day(out, words, &c);
		return;
	}
	char day[16], clock[8];
	struct str time = clock_text(clock, &c);
	if (c.month == today.month && c.day == today.day) {
		buf_str(out, time);
		return;
	}
	const struct str args[] = { day_text(day, words, c.day),
		str_from(words->months_short[c.month - 1]), time };
	phrase_put(out, words->day_time, args, 3);
}

/* ---- Direction ------------------------------------------------------------- */

/* Hebrew, Arabic, Syriac, Thaana, NKo and the presentation forms; RLM. */
static bool
is_rtl_letter(uint32_t c)
{
	return (c >= 0x590 && c <= 0x8ff) || (c >= 0xfb1d && c <= 0xfdff) ||
	       (c >= 0xfe70 && c <= 0xfefc) || (c >= 0x10800 && c <= 0x10fff) ||
	       (c >= 0x1e800 && c <= 0x1efff) || c == 0x200f;
}

/* Good enough for the scripts of the press: letters of Latin, Greek, Cyrillic and everything above
 * Syriac. */
static bool
is_ltr_letter(uint32_t c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= 0xc0 && c < 0x590 && c != 0xd7 && c != 0xf7) || (c >= 0x900 && c < 0x2000) ||
	       (c >= 0x2c00 && c < 0xfb1d && (c < 0x3000 || c > 0x3020)) || c == 0x200e;
}

bool
text_is_rtl(struct str text)
{
	uint32_t c;
	for (size_t n; (n = utf8_decode(text, &c)) > 0; text = str_sub(text, n, text.n)) {
		if (is_rtl_letter(c))
			return true;
		if (is_ltr_letter(c))
			return false;
	}
	return false;
}

static bool
has_letter(struct str text)
{
	uint32_t c;
	for (size_t n; (n = utf8_decode(text, &c)) > 0; text = str_sub(text, n, text.n))
		if (is_rtl_letter(c) || is_ltr_letter(c))
			return true;
	return false;
}

void
text_isolate(struct buf *out, struct str text, bool paragraph_rtl)
{
	bool rtl = text_is_rtl(text);
	bool differs = has_letter(text) && rtl != paragraph_rtl;
	if (differs)
		utf8_append(out, rtl ? 0x2067 : 0x2066);
	buf_str(out, text);
	if (differs)
		utf8_append(out, 0x2069);
}

/* Whether `c` belongs to the character before it (a short form of UAX #29). */
static bool
is_joined(uint32_t c, uint32_t before)
{
	bool is_mark = (U_MASK(u_charType((UChar32)c)) & U_GC_M_MASK) != 0;
	bool is_modifier = c >= 0x1f3fb && c <= 0x1f3ff;
	return is_mark || is_modifier || c == 0x200d || before == 0x200d;
}

static size_t
cut_place(struct str text, size_t bytes)
{
	struct str rest = text;
	size_t good = 0;
	uint32_t c = 0, before = 0;
	for (size_t n; text.n - rest.n <= bytes && (n = utf8_decode(rest, &c)) > 0; before = c) {
		if (!is_joined(c, before))
			good = text.n - rest.n;
		rest = str_sub(rest, n, rest.n);
	}
	return good;
}

void
text_cut(struct buf *out, struct str text, size_t bytes)
{
	if (text.n <= bytes) {
		buf_str(out, text);
		return;
	}
	assert(bytes > 3);
	struct str head = str_sub(text, 0, cut_place(text, bytes - 3));
	ptrdiff_t blank = str_rfind_byte(head, ' ');
	bool near = blank > 0 && head.n - (size_t)blank < 24;
	buf_str(out, near ? str_sub(head, 0, (size_t)blank) : head);
	buf_cstr(out, "…");
}

void
text_flat(struct buf *out, struct str text)
{
	for (size_t i = 0; i < text.n; i++)
		buf_byte(out, text.s[i] == '\n' || text.s[i] == '\r' || text.s[i] == '\t'
				      ? ' '
				      : text.s[i]);
}
