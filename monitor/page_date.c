/* When was it published? All that may say so is gathered (page_date_meta.c, page_date_lines.c,
 * page_date_script.c). Then each day that was named is scored by the signals that name it, and the
 * best is the page's, when it is likelier than none: a wrong date is worse than no date. Never from
 * a copyright line, never from a headline, and nothing later than the fetch.
 *
 * The score of a day is the log odds that tests/page_date_fit.py fitted; so its share among all
 * days, and among them "none", is how sure the answer is. */
#include "monitor/page_date.h"

#include <math.h>
#include <string.h>

#include "base/clock.h"
#include "base/utf8.h"

enum {
	WIDEST_ZONE = 14 * 60,
	UPDATED_FOR = 31, /* days */
	MOST_DAYS = 48,
	LONGEST_TEXT = 400,
	COMPACT_DIGITS = 8, /* 20240415 */
	SECONDS_DIGITS = 10,
	MILLISECONDS_DIGITS = 13,
};

static int64_t
earliest(void)
{
	return civil_at((struct civil){ .year = 1995, .month = 1, .day = 1 });
}

/* Its day, counted from 1970, in a zone so many minutes east. */
static int64_t
day_at(int64_t at, int minutes)
{
	at += minutes * CLOCK_MINUTE;
	return at >= 0 ? at / CLOCK_DAY : -((-at + CLOCK_DAY - 1) / CLOCK_DAY);
}

static int64_t
own_day(const struct page_reader *r, const struct read_date *d)
{
	if (d->has_zone || !r->doc->zone)
		return day_at(d->at, d->has_zone ? d->zone_minutes : 0);
	return day_at(civil_at(zone_civil(r->doc->zone, d->at)), 0);
}

bool
date_add(struct date_candidates *c, const struct read_date *date, enum date_signal signal)
{
	int64_t now = c->r->doc->fetched_at;
	if (c->n == DATE_CANDIDATES || date->at < earliest() || (now && date->at > now + CLOCK_DAY))
		return false;
	c->v[c->n++] = (struct date_candidate){ *date, own_day(c->r, date), signal };
	return true;
}

/* Since 1970, in seconds or milliseconds. */
static bool
read_stamp(struct str text, struct read_date *ret)
{
	int64_t n;
	if ((text.n != SECONDS_DIGITS && text.n != MILLISECONDS_DIGITS) || !str_int64(text, &n))
		return false;
	*ret = (struct read_date){ .given = text,
		.at = n * (text.n == SECONDS_DIGITS ? CLOCK_SECOND : CLOCK_SECOND / 1000),
		.precision = DATE_TIME,
		.has_zone = true };
	return true;
}

/* 3/4/2024 read the other way round: as the 4th of March. False: it cannot be. */
static bool
read_swapped(struct date_candidates *c, struct str text, struct read_date *ret)
{
	char copy[LONGEST_TEXT];
	size_t at = 0;
	while (at < text.n && !(text.s[at] >= '0' && text.s[at] <= '9'))
		at++;
	struct str rest = str_sub(text, at, text.n), day, month;
	if (text.n >= sizeof(copy) || !str_next(&rest, '/', &day) ||
		!str_next(&rest, '/', &month) || day.n > 2 || month.n > 2 || day.n == 0 ||
		month.n == 0 || rest.n < 2)
		return false;
	memcpy(copy, text.s, at);
	memcpy(copy + at, month.s, month.n);
	copy[at + month.n] = '/';
	memcpy(copy + at + month.n + 1, day.s, day.n);
	size_t n = at + month.n + 1 + day.n;
	memcpy(copy + n, text.s + n, text.n - n);
	struct str other = { copy, text.n };
	if (!read_date(other, DATE_PAGE, STR_NONE, c->r->doc->zone, 0, ret))
		return false;
	ret->given = text;
	return true;
}

/* Where the month comes first: the page is of the United States. */
static bool
month_comes_first(const struct page_reader *r)
{
	struct str language = r->d.language;
	if (language.n < 2)
		language = page_meta_value(r, "og:locale");
	return str_istarts(language, S("en-us")) || str_istarts(language, S("en_us"));
}

bool
date_add_text(struct date_candidates *c, struct str text, enum date_signal signal)
{
	struct read_date date, other;
	struct zone *zone = c->r->doc->zone;
	text = str_trim(text);
	if (text.n < 4 || text.n > LONGEST_TEXT)
		return false;
	if (!read_stamp(text, &date) && !read_date(text, DATE_FEED, STR_NONE, zone, 0, &date) &&
		!read_date(text, DATE_PAGE, STR_NONE, zone, c->r->doc->fetched_at, &date))
		return false;
	if (!read_swapped(c, text, &other) || other.at == date.at)
		return date_add(c, &date, signal);
	bool american = month_comes_first(c->r);
	bool added = date_add(c, american ? &other : &date, signal);
	return date_add(c, american ? &date : &other, added ? DATE_SWAPPED : signal) || added;
}

/* ---- days */

struct day {
	int64_t day;
	size_t best; /* candidate that stands for it */
	bool figures[DATE_FIGURES];
	double score;
};

struct days {
	struct day v[MOST_DAYS];
	size_t n;
};

/* How many other candidates say the day of candidate `i`. */
static size_t
backing(const struct date_candidates *c, size_t i)
{
	size_t n = 0;
	int64_t day = c->v[i].day;
	for (size_t k = 0; k < c->n; k++)
		n += k != i && c->v[k].signal != DATE_SWAPPED && c->v[k].day == day;
	return n;
}

/* 3/4/2024: where all else on the page speaks for the other reading, that is the one. */
static void
settle_swapped(struct date_candidates *c)
{
	for (size_t i = 1; i < c->n; i++) {
		struct date_candidate *x = &c->v[i - 1], *y = &c->v[i];
		if (y->signal != DATE_SWAPPED || x->date.given.s != y->date.given.s ||
			backing(c, i - 1) || !backing(c, i))
			continue;
		struct date_candidate first = *x;
		x->date = y->date;
		x->day = y->day;
		y->date = first.date;
		y->day = first.day;
	}
}

/* A year, be it within 20240415. */
static bool
tells_year(struct str given)
{
	size_t digits = 0;
	for (size_t i = 0; i < given.n; i++) {
		digits = given.s[i] >= '0' && given.s[i] <= '9' ? digits + 1 : 0;
		if (digits == COMPACT_DIGITS)
			return true;
	}
	return date_has_year(given);
}

/* "Mar 6" is read as the last one before the fetch; where the page gives that day and month with a
 * year, it is the same day. */
static void
settle_years(struct date_candidates *c)
{
	for (size_t i = 0; i < c->n; i++) {
		struct date_candidate *x = &c->v[i];
		if (x->date.precision != DATE_DAY || tells_year(x->date.given))
			continue;
		struct civil mine = civil_utc(x->day * CLOCK_DAY);
		for (size_t k = 0; k < c->n; k++) {
			const struct date_candidate *other = &c->v[k];
			struct civil y = civil_utc(other->day * CLOCK_DAY);
			if (!tells_year(other->date.given) || y.month != mine.month ||
				y.day != mine.day)
				continue;
			x->date = other->date;
			x->day = other->day;
			break;
		}
	}
}

/* A candidate that stands for its day: with a time rather than without, then of the weightier
 * signal. */
static bool
stands_better(const struct date_candidate *a, const struct date_candidate *b)
{
	bool x = a->date.precision == DATE_TIME, y = b->date.precision == DATE_TIME;
	if (x != y)
		return x;
	return date_weights[a->signal] > date_weights[b->signal];
}

/* What supports a day that is named elsewhere, but is no reason to take one: the day of a picture,
 * of the first comment, of some datum within the page. */
static bool
is_weak(enum date_signal s)
{
	return s == DATE_IMAGE || s == DATE_COMMENT || s == DATE_MARK_DATE ||
	       s == DATE_MARK_UPDATED || s == DATE_SWAPPED || s == DATE_SCRIPT_CREATED;
}

static void
find_days(const struct date_candidates *c, struct days *days)
{
	for (size_t i = 0; i < c->n; i++) {
		int64_t day = c->v[i].day;
		struct day *d = days->v, *end = days->v + days->n;
		while (d < end && d->day != day)
			d++;
		if (d == end && (days->n == MOST_DAYS || is_weak(c->v[i].signal)))
			continue;
		if (d == end) {
			*d = (struct day){ .day = day, .best = i };
			days->n++;
		} else if (stands_better(&c->v[i], &c->v[d->best])) {
			d->best = i;
		}
	}
}

static bool
is_strong(enum date_signal s)
{
	return s == DATE_LD_PUBLISHED || s == DATE_META_ARTICLE || s == DATE_META_PUBLISHED ||
	       s == DATE_ITEM_PUBLISHED || s == DATE_TIME_PUBLISHED || s == DATE_ADDRESS;
}

static bool
is_update(enum date_signal s)
{
	return s == DATE_LD_UPDATED || s == DATE_LD_PAGE_UPDATED || s == DATE_META_UPDATED ||
	       s == DATE_ITEM_UPDATED || s == DATE_TIME_UPDATED || s == DATE_MARK_UPDATED ||
	       s == DATE_UPDATED || s == DATE_UPDATED_NEAR || s == DATE_SCRIPT_UPDATED ||
	       s == DATE_COMMENT;
}

/* Months since the year 0 that an address names ("/2019/05/"); -1: none. */
static int
month_of_url(struct str url)
{
	for (size_t i = 0; i + 8 < url.n; i++) {
		const char *s = url.s + i;
		bool slashes = s[0] == '/' && s[5] == '/' && s[8] == '/';
		bool figures = (s[1] == '1' || s[1] == '2') && s[2] >= '0' && s[2] <= '9' &&
			       s[3] >= '0' && s[3] <= '9' && s[4] >= '0' && s[4] <= '9' &&
			       s[6] >= '0' && s[6] <= '1' && s[7] >= '0' && s[7] <= '9';
		if (slashes && figures)
			return ((s[1] - '0') * 1000 + (s[2] - '0') * 100 + (s[3] - '0') * 10 +
				       (s[4] - '0')) *
				       12 +
			       (s[6] - '0') * 10 + (s[7] - '0') - 1;
	}
	return -1;
}

static int
month_of_day(int64_t day)
{
	struct civil c = civil_utc(day * CLOCK_DAY);
	return c.year * 12 + c.month - 1;
}

static void
set_figures(const struct date_candidates *c, struct days *days, struct day *d)
{
	struct civil civil = civil_utc(d->day * CLOCK_DAY);
	int url = month_of_url(c->r->doc->url), image = month_of_url(c->r->page->image);
	bool *f = d->figures, said = false, other = false, update = true;
	for (size_t i = 0; i < c->n; i++) {
		const struct date_candidate *x = &c->v[i];
		int64_t apart = x->day - d->day;
		if (x->day == d->day) {
			f[x->signal] = true;
			said = said || is_strong(x->signal);
			update = update && is_update(x->signal);
			f[DATE_HAS_TIME] = f[DATE_HAS_TIME] || x->date.precision == DATE_TIME;
		} else if (is_strong(x->signal)) {
			other = true;
			f[DATE_BESIDE] = f[DATE_BESIDE] || apart == 1 || apart == -1;
		}
	}
	f[DATE_OTHER_SAID] = other && !said;
	f[DATE_ONLY_UPDATE] = update;
	f[DATE_EARLIEST] = f[DATE_LATEST] = days->n > 1;
	for (size_t i = 0; i < days->n; i++) {
		f[DATE_EARLIEST] = f[DATE_EARLIEST] && days->v[i].day >= d->day;
		f[DATE_LATEST] = f[DATE_LATEST] && days->v[i].day <= d->day;
	}
	f[DATE_NEW_YEAR] = civil.month == 1 && civil.day == 1;
	f[DATE_MONTH_SAME] = url >= 0 && month_of_day(d->day) == url;
	f[DATE_MONTH_OTHER] = url >= 0 && month_of_day(d->day) != url;
	f[DATE_IMAGE_SAME] = image >= 0 && month_of_day(d->day) == image;
	f[DATE_ALONE] = days->n == 1;
	f[DATE_ANY] = true;
}

/* Added, in log odds, to a day that the signal says which dates the outlet's articles as a rule. */
static const double usual_weight = 2;

static void
score(const struct page_reader *r, struct day *d)
{
	uint64_t usual = r->doc->hints ? r->doc->hints->date_place : 0;
	d->score = usual && usual <= DATE_SIGNALS && d->figures[usual - 1] ? usual_weight : 0;
	for (int i = 0; i < DATE_FIGURES; i++)
		d->score += d->figures[i] ? (double)date_weights[i] : 0;
}

/* ---- the zone */

/* Minutes east of Greenwich at which `at` falls on the day that starts (UTC) at `day`: the fewest
 * whole hours. */
static int
zone_of_day(int64_t at, int64_t day)
{
	int64_t off = 0;
	if (at >= day + CLOCK_DAY)
		off = -((at - day - CLOCK_DAY) / CLOCK_HOUR + 1);
	else if (at < day)
		off = (day - at + CLOCK_HOUR - 1) / CLOCK_HOUR;
	return off > WIDEST_ZONE / 60 || off < -WIDEST_ZONE / 60 ? 0 : (int)off * 60;
}

/* Signals that may tell the day of the same moment in the page's own zone. */
static bool
tells_zone(enum date_signal s)
{
	return s != DATE_LINE_FIRST && s != DATE_LINE_ONLY && s != DATE_LINE_FAR &&
	       s != DATE_COMMENT && s != DATE_IMAGE && s != DATE_SWAPPED && s != DATE_META_TITLE &&
	       s != DATE_META_LEAD && s != DATE_CALLED && s != DATE_START;
}

/* Pages give the instant in UTC, and their own day beside it: in another signal's zone, in the time
 * that readers see, or in the address. The instant stays; it is told in the page's zone. */
static struct read_date
in_zone(const struct date_candidates *c, struct read_date date)
{
	if (date.precision != DATE_TIME || !date.has_zone || date.zone_minutes != 0)
		return date;
	int found = 0;
	for (size_t i = 0; i < c->n && !found; i++) {
		const struct read_date *x = &c->v[i].date;
		int64_t apart = (x->at - date.at) / CLOCK_MINUTE;
		if (!tells_zone(c->v[i].signal) || x->precision != DATE_TIME)
			continue;
		if (x->has_zone && x->zone_minutes && apart == 0)
			found = x->zone_minutes;
		else if (!x->has_zone && !c->r->doc->zone && apart && apart % 30 == 0 &&
			 apart <= WIDEST_ZONE && apart >= -WIDEST_ZONE)
			found = (int)apart;
	}
	for (size_t i = 0; i < c->n && !found; i++) {
		const struct read_date *x = &c->v[i].date;
		if (x->precision == DATE_DAY && !c->r->doc->zone && tells_zone(c->v[i].signal))
			found = zone_of_day(date.at, x->at);
	}
	date.zone_minutes = found;
	return date;
}

/* ---- */

static void
add_updated(struct page_reader *r, const struct date_candidates *c)
{
	static const enum date_signal order[] = { DATE_LD_UPDATED, DATE_META_UPDATED,
		DATE_ITEM_UPDATED, DATE_TIME_UPDATED, DATE_UPDATED_NEAR };
	for (size_t k = 0; k < sizeof(order) / sizeof(order[0]); k++) {
		for (size_t i = 0; i < c->n; i++) {
			if (c->v[i].signal != order[k])
				continue;
			r->page->updated = c->v[i].date;
			return;
		}
	}
}

/* News is updated for some days, and was published when it first came: where a strong signal says a
 * day, one in the month behind it that only updates say is no rival, however many they are. A page
 * that is kept up for years is another matter; there the weights decide. */
static bool
is_rival(const struct date_candidates *c, const struct day *d)
{
	if (!d->figures[DATE_ONLY_UPDATE] || !d->figures[DATE_OTHER_SAID])
		return true;
	for (size_t i = 0; i < c->n; i++) {
		int64_t behind = d->day - c->v[i].day;
		if (is_strong(c->v[i].signal) && behind >= 0 && behind <= UPDATED_FOR)
			return false;
	}
	return true;
}

/* The answer for a day: the moment that stands for it; and where only the day is told, the moment
 * that a strong signal gives in UTC, when the page's zone makes it that day. */
static struct read_date
answer(const struct date_candidates *c, const struct day *d)
{
	struct read_date date = in_zone(c, c->v[d->best].date);
	for (size_t i = 0; i < c->n && date.precision == DATE_DAY; i++) {
		struct read_date other = in_zone(c, c->v[i].date);
		if (is_strong(c->v[i].signal) && other.precision == DATE_TIME &&
			own_day(c->r, &other) == d->day)
			date = other;
	}
	return date;
}

/* For `inspect page`: the days that were named, by which signals, and what they scored. */
static void
explain(struct page_reader *r, const struct date_candidates *c, const struct days *days)
{
	struct page *p = r->page;
	p->days = arena_zero(r->a, days->n * sizeof(*p->days) + 1);
	p->n_days = days->n;
	for (size_t i = 0; i < days->n; i++) {
		const struct day *d = &days->v[i];
		struct page_day *to = &p->days[i];
		*to = (struct page_day){ .date = answer(c, d),
			.score = d->score,
			.is_rival = is_rival(c, d),
			.figures = arena_array(r->a, DATE_FIGURES, sizeof(*to->figures)) };
		for (int k = 0; k < DATE_FIGURES; k++) {
			if (d->figures[k])
				to->figures[to->n_figures++] = date_figure_names[k];
		}
	}
}

void
page_date(struct page_reader *r)
{
	struct date_candidates *c = arena_zero(r->a, sizeof(*c));
	struct days *days = arena_zero(r->a, sizeof(*days));
	c->r = r;
	if (r->outlet_line)
		date_add(c, &r->page->date, DATE_OUTLET);
	r->page->date = (struct read_date){ 0 };
	date_add_meta(c);
	date_add_elements(c);
	date_add_lines(c);
	date_add_scripts(c);
	add_updated(r, c);
	settle_swapped(c);
	settle_years(c);
	find_days(c, days);
	const struct day *best = NULL;
	double sum = 1; /* "none" scores 0 */
	for (size_t i = 0; i < days->n; i++) {
		set_figures(c, days, &days->v[i]);
		score(r, &days->v[i]);
		if (!is_rival(c, &days->v[i]))
			continue;
		sum += exp(days->v[i].score);
		if (days->v[i].score > (best ? best->score : 0))
			best = &days->v[i];
	}
	if (best) {
		r->page->date = answer(c, best);
		r->page->date_confidence = exp(best->score) / sum;
		r->page->observed.date_place = c->v[best->best].signal + 1u;
	}
	if (r->doc->explain)
		explain(r, c, days);
}
