/* When was it published? Signals are gathered with the weight that their precision on real pages
 * earns them; those that agree within a day support each other, and the best supported wins. Never
 * from a copyright line, never from a headline, and nothing later than the fetch. */
#include "monitor/page.h"

#include "base/clock.h"
#include "base/utf8.h"

enum {
	MOST_CANDIDATES = 64,
	LONGEST_DATELINE = 200,
	LONGEST_BARE_DATE = 90,
	BLOCKS_BEFORE = 4,
	BLOCKS_BEHIND = 8,
	WIDEST_ZONE = 12 * 60,
	MOST_SEARCHED = 3000, /* blocks of a page that says nothing of its date */
	DATE_WORDS = 5,       /* "Friday, 3 May 2024 10:15" */
	DATE_WORDS_MOST = 32, /* of a line that are looked at */
};

static const double weights[SIGNAL_N] = {
	[SIGNAL_JSON_LD] = 10,
	[SIGNAL_META_PUBLISHED] = 9.5,
	[SIGNAL_OUTLET] = 14,
	[SIGNAL_ITEMPROP] = 7,
	[SIGNAL_WEB_PAGE] = 6,
	[SIGNAL_META_OTHER] = 6,
	[SIGNAL_CUE] = 6,
	[SIGNAL_TIME] = 5.5,
	[SIGNAL_URL] = 6.5,
	[SIGNAL_VISIBLE] = 3,
};

/* Added to the signal that dates the outlet's articles as a rule. */
static const double usual_weight = 3;

struct candidate {
	struct read_date date;
	enum date_signal signal;
};

struct candidates {
	struct page_reader *r;
	struct candidate v[MOST_CANDIDATES];
	size_t n;
};

static int64_t
earliest(void)
{
	return civil_at((struct civil){ .year = 1995, .month = 1, .day = 1 });
}

static bool
add_date(struct candidates *c, const struct read_date *date, enum date_signal signal)
{
	int64_t now = c->r->doc->fetched_at;
	if (c->n == MOST_CANDIDATES || date->at < earliest() || (now && date->at > now + CLOCK_DAY))
		return false;
	c->v[c->n++] = (struct candidate){ *date, signal };
	return true;
}

static bool
add_text(struct candidates *c, struct str text, enum date_signal signal)
{
	struct read_date date;
	struct zone *zone = c->r->doc->zone;
	text = str_trim(text);
	if (text.n == 0 || text.n > 400)
		return false;
	if (!read_date(text, DATE_FEED, STR_NONE, zone, 0, &date) &&
		!read_date(text, DATE_PAGE, STR_NONE, zone, c->r->doc->fetched_at, &date))
		return false;
	return add_date(c, &date, signal);
}

static void
add_metas(struct candidates *c)
{
	static const char *const published[] = { "article:published_time", "article:published",
		"og:published_time", "og:article:published_time", "rnews:datepublished", NULL };
	static const char *const others[] = { "date", "dc.date", "dc.date.issued",
		"dcterms.created", "dcterms.issued", "dcterms.date", "dc.date.created", "pubdate",
		"publishdate", "publish-date", "published-date", "publish_date", "publication_date",
		"sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime",
		"article.published", "published_time", "citation_date", "citation_publication_date",
		"original-source-date", "displaydate", "timestamp", "date.created", "pub_date",
		"created", NULL };
	for (const char *const *n = published; *n; n++)
		add_text(c, page_meta_value(c->r, *n), SIGNAL_META_PUBLISHED);
	size_t before = c->n;
	for (const char *const *n = others; *n && c->n < before + 2; n++)
		add_text(c, page_meta_value(c->r, *n), SIGNAL_META_OTHER);
	struct str prop = page_meta_value(c->r, "datePublished");
	add_text(c, prop.n ? prop : page_meta_value(c->r, "dateCreated"), SIGNAL_ITEMPROP);
}

static bool
is_far(const struct page_reader *r, uint32_t node)
{
	const struct html_node *n = &r->d.nodes[node];
	return (n->hints | n->inherited) & (HINT_BAD | HINT_COMMENT);
}

/* Within reach of the title. */
static bool
is_near(const struct page_reader *r, uint32_t block)
{
	uint32_t t = r->title_block;
	return t != HTML_NONE && block + BLOCKS_BEFORE >= t && block <= t + BLOCKS_BEHIND;
}

static void
add_times(struct candidates *c)
{
	const struct html_doc *d = &c->r->d;
	int added = 0;
	for (int turn = 0; turn < 3 && !added && (turn < 2 || d->n_times <= 3); turn++) {
		for (size_t i = 0; i < d->n_times && added < 2; i++) {
			const struct html_time *t = &d->times[i];
			if ((turn < 2 && is_far(c->r, t->node)) ||
				(turn == 0 && !is_near(c->r, t->block)))
				continue;
			added += add_text(c, t->datetime, SIGNAL_TIME) ||
				 add_text(c, t->text, SIGNAL_TIME);
		}
	}
}

/* A date from end to end, and nothing else. */
static bool
is_only_date(const struct page_reader *r, struct str text)
{
	struct read_date date;
	return text.n <= LONGEST_BARE_DATE &&
	       read_date(text, DATE_FEED, STR_NONE, r->doc->zone, 0, &date) && text.n > 4;
}

/* A line that can hold the date of publication: no headline, no link, no copyright; of headings and
 * links those that are a date and nothing else. */
static bool
is_dateline(const struct page_reader *r, uint32_t i)
{
	const struct html_block *b = &r->d.blocks[i];
	const struct html_node *n = &r->d.nodes[b->node];
	bool headline = n->tag == TAG_HEADING || b->link_n * 2 > b->text.n;
	if (b->text.n > LONGEST_DATELINE || i == r->title_block)
		return false;
	if (headline && !is_only_date(r, b->text))
		return false;
	if ((n->hints | n->inherited) & (HINT_COMMENT | HINT_HIDDEN))
		return false;
	return str_find(b->text, S("©")) < 0 && str_ifind(b->text, S("copyright")) < 0;
}

/* What follows the last cue in `text`, or nothing. */
static struct str
behind_cue(struct str text, const char *const *cues)
{
	for (; *cues; cues++) {
		ptrdiff_t at = str_ifind(text, str_from(*cues));
		if (at >= 0)
			return str_sub(text, (size_t)at + str_from(*cues).n, text.n);
	}
	return STR_NONE;
}

static const char *const published_cues[] = { "publié", "publie le", "mis en ligne", "paru le",
	"first published", "published", "posted", "publicado", "publicada", "publicación", "نشر",
	"تاريخ النشر", "veröffentlicht", "Publié", "posté", "créé le", NULL };
static const char *const updated_cues[] = { "mis à jour", "mise à jour", "modifié", "updated",
	"last modified", "actualizado", "actualizada", "تحديث", "aktualisiert", NULL };

/* "Today" alone is as often the name of a section as a date. */
static bool
has_digit(struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		bool arabic = i && (unsigned char)s.s[i - 1] == 0xd9 &&
			      (unsigned char)s.s[i] >= 0xa0 && (unsigned char)s.s[i] <= 0xa9;
		if ((s.s[i] >= '0' && s.s[i] <= '9') || arabic)
			return true;
	}
	return false;
}

static void
add_line(struct candidates *c, uint32_t i)
{
	struct str text = text_line(c->r->d.blocks[i].text, c->r->a);
	struct str behind = behind_cue(text, published_cues);
	if (behind.n) {
		add_text(c, behind, SIGNAL_CUE);
		return;
	}
	behind = behind_cue(text, updated_cues);
	if (behind.n) {
		struct read_date date;
		if (c->r->page->updated.precision == DATE_NONE && is_near(c->r, i) &&
			read_date(behind, DATE_PAGE, STR_NONE, c->r->doc->zone,
				c->r->doc->fetched_at, &date))
			c->r->page->updated = date;
		if (is_near(c->r, i))
			add_text(c, behind, SIGNAL_VISIBLE);
		return;
	}
	const struct html_node *n = &c->r->d.nodes[c->r->d.blocks[i].node];
	bool called = (n->hints | n->inherited) & HINT_DATE;
	if (is_near(c->r, i) && utf8_length(text) <= LONGEST_BARE_DATE &&
		(called || has_digit(text)))
		add_text(c, text, called ? SIGNAL_TIME : SIGNAL_VISIBLE);
}

static void
add_lines(struct candidates *c)
{
	size_t before = c->n;
	for (uint32_t i = 0; i < c->r->d.n_blocks && c->n < before + 4; i++) {
		if (is_near(c->r, i) && is_dateline(c->r, i))
			add_line(c, i);
	}
	if (c->n > before)
		return;
	for (uint32_t i = 0; i < c->r->d.n_blocks && i < MOST_SEARCHED && c->n == before; i++) {
		struct str text = c->r->d.blocks[i].text;
		if (is_dateline(c->r, i) && !is_far(c->r, c->r->d.blocks[i].node) &&
			(behind_cue(text, published_cues).n || (text.n < 60 && c->n == 0)))
			add_line(c, i);
	}
}

/* ---- dates within lines, for pages that say nothing of theirs */

static bool
is_date_edge(char c)
{
	return (unsigned char)c <= ' ' || c == '|' || c == '(' || c == ')' || c == ',' || c == ';';
}

/* A year in four figures, or 8.5.12: enough not to take a number for a date. */
static bool
has_year(struct str s)
{
	size_t digits = 0, dots = 0;
	for (size_t i = 0; i <= s.n; i++) {
		if (i < s.n && s.s[i] >= '0' && s.s[i] <= '9') {
			digits++;
			continue;
		}
		if (digits == 4 && (s.s[i - 4] == '1' || s.s[i - 4] == '2'))
			return true;
		digits = 0;
		dots += i < s.n && s.s[i] == '.';
	}
	return dots == 2;
}

/* The first date in a line, at a word's start, of at most five words. */
static bool
find_date(const struct page_reader *r, struct str line, size_t most_words, struct read_date *ret)
{
	size_t starts[DATE_WORDS_MOST], n = 0;
	for (size_t i = 0; i < line.n && n < most_words; i++) {
		if (!is_date_edge(line.s[i]) && (i == 0 || is_date_edge(line.s[i - 1])))
			starts[n++] = i;
	}
	for (size_t i = 0; i < n; i++) {
		for (size_t words = DATE_WORDS; words > 0; words--) {
			size_t end = i + words < n ? starts[i + words] : line.n;
			if (i + words > n)
				continue;
			while (end > starts[i] && is_date_edge(line.s[end - 1]))
				end--;
			struct str s = str_sub(line, starts[i], end);
			if (s.n < 6 || s.n > 40 || !has_year(s))
				continue;
			if ((read_date(s, DATE_FEED, STR_NONE, r->doc->zone, 0, ret) ||
				    read_date(s, DATE_PAGE, STR_NONE, r->doc->zone, 0, ret)) &&
				ret->precision != DATE_NONE)
				return true;
		}
	}
	return false;
}

bool
page_date_of_line(const struct page_reader *r, struct str line, struct read_date *ret)
{
	struct zone *zone = r->doc->zone;
	struct str cue = behind_cue(line, published_cues);
	int64_t now = r->doc->fetched_at;
	line = str_trim(line);
	return read_date(line, DATE_FEED, STR_NONE, zone, 0, ret) ||
	       read_date(line, DATE_PAGE, STR_NONE, zone, now, ret) ||
	       (cue.n && read_date(cue, DATE_PAGE, STR_NONE, zone, now, ret)) ||
	       find_date(r, line, DATE_WORDS_MOST, ret);
}

static bool
add_found(struct candidates *c, uint32_t i, size_t words)
{
	struct read_date date;
	const struct html_block *b = &c->r->d.blocks[i];
	const struct html_node *n = &c->r->d.nodes[b->node];
	if (((n->hints | n->inherited) & (HINT_COMMENT | HINT_HIDDEN)) ||
		str_find(b->text, S("©")) >= 0 || str_ifind(b->text, S("copyright")) >= 0)
		return false;
	if ((n->tag == TAG_HEADING || b->link_n * 2 > b->text.n) && !is_only_date(c->r, b->text))
		return false;
	struct str line = str_sub(b->text, 0, 400);
	return find_date(c->r, line, words, &date) && add_date(c, &date, SIGNAL_VISIBLE);
}

/* From the title on, then anywhere a short line holds one; cues first. */
static void
search_lines(struct candidates *c)
{
	const struct html_doc *d = &c->r->d;
	uint32_t n = (uint32_t)d->n_blocks, t = c->r->title_block;
	uint32_t end = n < MOST_SEARCHED ? n : MOST_SEARCHED;
	if (t != HTML_NONE) {
		for (uint32_t i = t; i < n && i <= t + BLOCKS_BEHIND; i++) {
			bool line = d->blocks[i].text.n <= LONGEST_DATELINE && i != t;
			if (add_found(c, i, line ? DATE_WORDS_MOST : DATE_WORDS))
				return;
		}
		for (uint32_t i = t; i-- > 0 && i + BLOCKS_BEFORE >= t;) {
			if (d->blocks[i].text.n <= LONGEST_BARE_DATE &&
				add_found(c, i, DATE_WORDS_MOST))
				return;
		}
	}
	for (int turn = 0; turn < 3; turn++) {
		for (uint32_t i = 0; i < end; i++) {
			struct str text = d->blocks[i].text;
			bool cue = behind_cue(text, published_cues).n ||
				   behind_cue(text, updated_cues).n;
			bool linked = d->blocks[i].link_n * 2 > text.n;
			if (turn == 0 ? !cue || text.n > LONGEST_DATELINE
				      : text.n > LONGEST_BARE_DATE || linked)
				continue;
			if (turn < 2 && is_far(c->r, d->blocks[i].node))
				continue;
			if (add_found(c, i, DATE_WORDS_MOST))
				return;
		}
	}
}

static bool
agree(const struct candidate *a, const struct candidate *b)
{
	int64_t apart = a->date.at - b->date.at;
	return apart < CLOCK_DAY && apart > -CLOCK_DAY;
}

/* Its own weight and half of that of each other signal that says the same. */
static double
support(const struct candidates *c, size_t i)
{
	double sum = weights[c->v[i].signal];
	if (c->r->doc->hints && c->r->doc->hints->date_place == c->v[i].signal + 1u)
		sum += usual_weight;
	unsigned counted = 1u << c->v[i].signal;
	for (size_t j = 0; j < c->n; j++) {
		unsigned bit = 1u << c->v[j].signal;
		if (!(counted & bit) && agree(&c->v[i], &c->v[j])) {
			counted |= bit;
			sum += weights[c->v[j].signal] / 2;
		}
	}
	return sum;
}

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
	return (int)off * 60;
}

/* Pages give the instant in UTC, and their own day beside it: in another signal's zone, in the time
 * that readers see, or in the address. The instant stays; it is told in the page's zone. */
static void
find_zone(struct page_reader *r, const struct candidates *c)
{
	struct read_date *date = &r->page->date;
	if (date->precision != DATE_TIME || !date->has_zone || date->zone_minutes != 0)
		return;
	int found = 0;
	for (size_t i = 0; i < c->n && !found; i++) {
		const struct read_date *x = &c->v[i].date;
		int64_t apart = (x->at - date->at) / CLOCK_MINUTE;
		if (x->precision == DATE_TIME && x->has_zone && x->zone_minutes && apart == 0)
			found = x->zone_minutes;
		else if (x->precision == DATE_TIME && !x->has_zone && !r->doc->zone && apart &&
			 apart % 30 == 0 && apart <= WIDEST_ZONE && apart >= -WIDEST_ZONE)
			found = (int)apart;
	}
	for (size_t i = 0; i < c->n && !found; i++) {
		const struct read_date *x = &c->v[i].date;
		if (x->precision != DATE_DAY || r->doc->zone)
			continue;
		int off = zone_of_day(date->at, x->at);
		if (off <= WIDEST_ZONE && off >= -WIDEST_ZONE)
			found = off;
	}
	date->zone_minutes = found;
}

static void
add_updated(struct page_reader *r)
{
	struct str given = r->json_modified;
	if (!given.n)
		given = page_meta_value(r, "article:modified_time");
	if (!given.n)
		given = page_meta_value(r, "dateModified");
	struct read_date date;
	if (given.n && read_date(given, DATE_FEED, STR_NONE, r->doc->zone, 0, &date))
		r->page->updated = date;
}

void
page_date(struct page_reader *r)
{
	struct candidates *c = arena_zero(r->a, sizeof(*c));
	c->r = r;
	if (r->outlet_line)
		add_date(c, &r->page->date, SIGNAL_OUTLET);
	r->page->date = (struct read_date){ 0 };
	add_text(c, r->json_published, SIGNAL_JSON_LD);
	add_metas(c);
	add_text(c, r->web_published, SIGNAL_WEB_PAGE);
	add_times(c);
	struct read_date date;
	if (read_date(r->doc->url, DATE_URL, STR_NONE, r->doc->zone, 0, &date))
		add_date(c, &date, SIGNAL_URL);
	add_updated(r);
	add_lines(c);
	if (c->n == 0)
		search_lines(c);
	double best = 0;
	for (size_t i = 0; i < c->n; i++) {
		double s = support(c, i);
		if (s > best) {
			best = s;
			r->page->date = c->v[i].date;
			r->page->observed.date_place = c->v[i].signal + 1u;
		}
	}
	find_zone(r, c);
}
