/* The title: the heading that <title> or og:title confirms, else the only h1, else JSON-LD's,
 * og:title or <title> without the site's name. A heading that is the site's own name is no title,
 * and of a heading that begins with a kicker or a date the part that og:title or JSON-LD confirms
 * is. Texts are compared by their letters: pages repeat their titles with other quotes and dashes.
 */
#include "monitor/page.h"

#include "base/url.h"
#include "base/utf8.h"

enum {
	SHORTEST = 4,      /* characters of a title */
	LONGEST = 2048,    /* bytes of one; of a longer <title> the start is looked at */
	SHORTEST_HOST = 5, /* letters that a host and a name share, to be the same */
	LEAST_WORDS = 3,   /* of a heading that resembles a title */
	LONGEST_SITE = 40, /* characters of a site's name behind a separator */
	SHORT_WORD = 3,    /* bytes of "of", "in", "von" */
	LEAST_PART = 2,    /* of a heading: half of it must be the title, at least */
};

/* How often a title is right that so many places tell, on 1,014 annotated pages. */
static const double agreed[] = { 0.4, 0.56, 0.81, 0.92, 0.95 };

static const struct str separators[] = { STR_INIT(" | "), STR_INIT(" - "), STR_INIT(" – "),
	STR_INIT(" — "), STR_INIT(" » "), STR_INIT(" :: "), STR_INIT(" • "), STR_INIT(" · ") };

struct str
page_letters(struct str s, struct arena *a)
{
	char *to = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.s[i];
		/* punctuation, spaces and the soft hyphen beyond ASCII */
		if (c == 0xe2 && i + 2 < s.n && (unsigned char)s.s[i + 1] <= 0x81) {
			i += 2;
			continue;
		}
		if (c == 0xc2 && i + 1 < s.n) {
			i++;
			continue;
		}
		if (c >= 'A' && c <= 'Z')
			c |= 0x20;
		if (c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
			to[n++] = (char)c;
	}
	return (struct str){ to, n };
}

static bool
is_site(struct page_reader *r, struct str letters)
{
	struct str site = page_letters(r->site_name, r->a);
	struct str publisher = page_letters(r->publisher, r->a);
	struct str host = page_letters(url_host(r->doc->url, r->a), r->a);
	return letters.n && (str_eq(letters, site) || str_eq(letters, publisher) ||
				    (letters.n >= SHORTEST_HOST && str_find(host, letters) >= 0));
}

/* A heading that leads home. */
static bool
leads_home(struct page_reader *r, const struct html_block *b)
{
	if (b->link_n * 2 < b->text.n || b->first_link >= b->end_link)
		return false;
	struct str url = url_resolve(r->base, r->d.links[b->first_link].href, r->a);
	ptrdiff_t host = str_find(url, S("://"));
	if (host < 0)
		return false;
	struct str rest = str_sub(url, (size_t)host + 3, url.n);
	ptrdiff_t slash = str_find_byte(rest, '/');
	bool root = slash < 0 || (size_t)slash + 1 == rest.n;
	return root && !str_eq(url, r->doc->url);
}

static bool
is_heading(const struct page_reader *r, uint32_t i, int most_level)
{
	const struct html_node *n = &r->d.nodes[r->d.blocks[i].node];
	struct str text = r->d.blocks[i].text;
	return n->tag == TAG_HEADING && n->level <= most_level && text.n <= LONGEST &&
	       utf8_length(text) >= SHORTEST;
}

/* The longest heading of that level or above whose letters stand in `title`. */
static uint32_t
heading_within(struct page_reader *r, struct str title, int most_level)
{
	const struct html_doc *d = &r->d;
	struct str whole = page_letters(title, r->a);
	uint32_t best = HTML_NONE;
	for (uint32_t i = 0; whole.n && i < d->n_blocks; i++) {
		if (!is_heading(r, i, most_level) || d->blocks[i].text.n > title.n * 2 ||
			(best != HTML_NONE && d->blocks[i].text.n <= d->blocks[best].text.n))
			continue;
		struct str letters = page_letters(d->blocks[i].text, r->a);
		if (letters.n && str_find(whole, letters) >= 0 && !is_site(r, letters) &&
			!leads_home(r, &d->blocks[i]))
			best = i;
	}
	return best;
}

static uint32_t
only_h1(struct page_reader *r)
{
	uint32_t found = HTML_NONE;
	for (uint32_t i = 0; i < r->d.n_blocks; i++) {
		if (!is_heading(r, i, 1))
			continue;
		if (is_site(r, page_letters(r->d.blocks[i].text, r->a)) ||
			leads_home(r, &r->d.blocks[i]))
			continue;
		if (found != HTML_NONE)
			return HTML_NONE;
		found = i;
	}
	return found;
}

/* Any short block that says what the title says. */
static uint32_t
block_of(const struct page_reader *r, struct str title)
{
	for (uint32_t i = 0; i < r->d.n_blocks; i++) {
		if (title.n && str_ieq(r->d.blocks[i].text, title) && r->d.blocks[i].link_n == 0)
			return i;
	}
	return HTML_NONE;
}

/* A block that stands word for word at the start of <title>, before a separator: headings that are
 * no headings. */
static uint32_t
block_starting(const struct page_reader *r, struct str title)
{
	for (uint32_t i = 0; i < r->d.n_blocks; i++) {
		struct str text = r->d.blocks[i].text;
		if (text.n > 20 && text.n < title.n && r->d.blocks[i].link_n == 0 &&
			str_starts(title, text))
			return i;
	}
	return HTML_NONE;
}

/* "Title - Site": the last separator that leaves the longer part, or the site's own name. */
static struct str
without_site(struct str title, struct str site)
{
	size_t cut = title.n;
	for (size_t i = 0; i < sizeof(separators) / sizeof(separators[0]); i++) {
		struct str rest = title;
		ptrdiff_t at;
		size_t base = 0;
		while ((at = str_find(rest, separators[i])) >= 0) {
			size_t from = base + (size_t)at, behind = from + separators[i].n;
			struct str tail = str_sub(title, behind, title.n);
			bool site_behind = site.n && str_ifind(tail, site) >= 0;
			if ((site_behind || (tail.n < from && utf8_length(tail) < LONGEST_SITE)) &&
				from < cut && from * 2 > title.n)
				cut = from;
			if (site_behind && from < cut)
				cut = from;
			base = behind;
			rest = str_sub(title, base, title.n);
		}
	}
	return str_trim(str_sub(title, 0, cut));
}

/* "Site - Title": the first part, when it is the site's name. */
static struct str
behind_site(struct page_reader *r, struct str title)
{
	for (size_t i = 0; i < sizeof(separators) / sizeof(separators[0]); i++) {
		ptrdiff_t at = str_find(title, separators[i]);
		if (at <= 0)
			continue;
		struct str letters = page_letters(str_sub(title, 0, (size_t)at), r->a);
		if (is_site(r, letters))
			return str_trim(str_sub(title, (size_t)at + separators[i].n, title.n));
	}
	return title;
}

/* "The", "A complete list of": what stands before the title's end belongs to the sentence. */
static bool
goes_on(struct str before)
{
	static const char *const articles[] = { "the", "a", "an", "le", "la", "les", "l'", "un",
		"une", "der", "die", "das", "ein", "eine", "el", "los", "las", "una", "il", "lo",
		"gli", "de", "het", "o", "os", "as", NULL };
	before = str_trim(before);
	size_t from = before.n;
	while (from > 0 && before.s[from - 1] != ' ')
		from--;
	struct str last = str_sub(before, from, before.n);
	for (const char *const *w = articles; *w; w++) {
		if (str_ieq(last, str_from(*w)))
			return true;
	}
	return last.n <= SHORT_WORD && last.n && last.s[0] >= 'a' && last.s[0] <= 'z';
}

/* The end of `heading` that has the letters of `title`; empty when it does not end in them. */
static struct str
end_with_letters(struct page_reader *r, struct str heading, struct str title)
{
	struct str letters = page_letters(title, r->a), all = page_letters(heading, r->a);
	if (letters.n == 0 || letters.n * LEAST_PART < all.n || letters.n >= all.n ||
		!str_ends(all, letters))
		return STR_NONE;
	/* as the heading writes it, where both are written with the same bytes */
	if (str_ends(heading, title) && goes_on(str_sub(heading, 0, heading.n - title.n)))
		return STR_NONE;
	return title;
}

/* Without a kicker, a section or a date before it, which <title>, og:title and JSON-LD leave out.
 */
static struct str
without_kicker(struct page_reader *r, struct str heading, struct str short_title)
{
	struct str of[] = { r->og_title, r->json_title, short_title };
	for (size_t i = 0; i < sizeof(of) / sizeof(of[0]); i++) {
		struct str end = end_with_letters(r, heading, of[i]);
		if (end.n)
			return end;
	}
	return heading;
}

/* The heading's longer words, and how many of them stand in the title too. */
static size_t
words_of(struct page_reader *r, uint32_t i, struct str title, size_t *ret_shared)
{
	struct str rest = r->d.blocks[i].text, word, all = page_letters(title, r->a);
	size_t words = 0;
	*ret_shared = 0;
	while (str_next(&rest, ' ', &word)) {
		struct str letters = page_letters(word, r->a);
		if (letters.n <= SHORT_WORD)
			continue;
		words++;
		*ret_shared += str_find(all, letters) >= 0;
	}
	return words;
}

/* Half of its words are the title's. */
static bool
resembles(struct page_reader *r, uint32_t i, struct str title)
{
	size_t shared, words = words_of(r, i, title, &shared);
	return words >= LEAST_WORDS && shared * 2 >= words;
}

static bool
shares_word(struct page_reader *r, uint32_t i, struct str title)
{
	size_t shared;
	words_of(r, i, title, &shared);
	return shared > 0;
}

static uint32_t
title_heading(struct page_reader *r, struct str whole, struct str short_title)
{
	uint32_t only = only_h1(r);
	for (int level = 1; level <= 2; level++) {
		if (level == 2 && only != HTML_NONE &&
			(resembles(r, only, whole) || resembles(r, only, r->og_title)))
			return only;
		uint32_t i = heading_within(r, whole, level);
		if (i == HTML_NONE)
			i = heading_within(r, r->og_title, level);
		if (i != HTML_NONE && r->d.blocks[i].text.n * LEAST_PART >= short_title.n)
			return i;
	}
	/* the one heading says something else than all that the page says of itself: a section */
	bool said = r->og_title.n &&
		    str_eq(page_letters(r->og_title, r->a), page_letters(r->json_title, r->a));
	if (only != HTML_NONE && said && !shares_word(r, only, r->og_title))
		return HTML_NONE;
	return only;
}

/* How many of the places that tell a title tell this one: <title>, og:title, JSON-LD and the
 * headings. */
static unsigned
agreement(struct page_reader *r, struct str whole)
{
	struct str mine = page_letters(r->page->title, r->a);
	struct str places[] = { whole, r->og_title, r->json_title };
	unsigned n = r->title_block != HTML_NONE;
	if (mine.n == 0)
		return 0;
	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++)
		n += str_find(page_letters(places[i], r->a), mine) >= 0;
	return n;
}

void
page_title(struct page_reader *r)
{
	struct str whole = text_line(utf8_cut(r->d.title, LONGEST), r->a);
	r->og_title = utf8_cut(r->og_title, LONGEST);
	r->json_title = utf8_cut(r->json_title, LONGEST);
	struct str short_title =
		behind_site(r, without_site(r->og_title.n ? r->og_title : whole, r->site_name));
	uint32_t heading = title_heading(r, whole, short_title);
	if (heading == HTML_NONE)
		heading = block_starting(r, whole);
	r->title_block = heading;
	if (heading != HTML_NONE)
		r->page->title =
			without_kicker(r, text_line(r->d.blocks[heading].text, r->a), short_title);
	else if (r->json_title.n)
		r->page->title = r->json_title;
	else
		r->page->title = short_title;
	if (heading == HTML_NONE)
		r->title_block = block_of(r, r->page->title);
	r->page->title_confidence = r->page->title.n ? agreed[agreement(r, whole)] : 0;
}
