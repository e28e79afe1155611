/* Who wrote it: the persons that JSON-LD and meta elements name, then bylines, then whatever name
 * of a house is left. A byline is a cue ("By", "Von", "Par", "بقلم") with a name behind it near the
 * title, an element whose class says author, or a bare name beside the date. What follows a name (a
 * role, a date, the paper) is cut away. */
#include "monitor/page.h"
#include "monitor/page_name.h"

#include "base/url.h"
#include "base/utf8.h"

enum {
	LONGEST_BYLINE = 200,
	BEFORE_TITLE = 3,
	BEHIND_TITLE = 12,    /* blocks that a byline may stand away from the title */
	MOST_SEARCHED = 3000, /* blocks */
	BARE_BEHIND = 4,      /* the same for a name alone */
};

/* ---- who is no person */

/* The site itself, by its name or its host. */
static bool
is_house(struct page_reader *r, struct str name)
{
	struct str mine = page_letters(name, r->a);
	struct str site = page_letters(r->site_name, r->a);
	struct str host = page_letters(url_host(r->doc->url, r->a), r->a);
	struct str publisher = page_letters(r->publisher, r->a);
	if (mine.n == 0)
		return true;
	return str_eq(mine, site) || str_eq(mine, publisher) ||
	       (mine.n >= 5 && str_find(host, mine) >= 0) ||
	       (site.n >= 5 && str_starts(mine, site)) || str_find(name, S("www.")) >= 0;
}

static bool
is_nobody(struct str name)
{
	static const char *const others[] = { "admin", "administrator", "no author", "author",
		"autor", "editor", "staff", "redaktion", "webmaster", "wordpressadmin", "guest",
		"unknown", "anonymous", "by", "par", "von", "por", NULL };
	for (const char *const *o = others; *o; o++) {
		if (str_ieq(name, str_from(*o)))
			return true;
	}
	return false;
}

/* ---- the list */

static void
add_name(struct page_reader *r, struct str name)
{
	struct str_list *list = &r->page->authors;
	if (name.n < 2 || list->n == PAGE_NAMES)
		return;
	for (size_t i = 0; i < list->n; i++) {
		if (str_ieq(list->v[i], name))
			return;
	}
	if (!list->v)
		list->v = arena_array(r->a, PAGE_NAMES, sizeof(struct str));
	list->v[list->n++] = name;
}

static size_t
add_names(struct page_reader *r, const struct page_names *x)
{
	size_t before = r->page->authors.n;
	for (size_t i = 0; i < x->n; i++) {
		if (!is_nobody(x->v[i]))
			add_name(r, x->v[i]);
	}
	return r->page->authors.n - before;
}

/* What a page gives as a name, without cue, role and house where it has a name before these; whole
 * where it has not ("ssi", "JIJI"). */
static void
add_given(struct page_reader *r, struct str given)
{
	struct str name;
	struct page_names x;
	given = str_trim(given);
	page_name_cue(given, &name);
	if (name.n < 2 || utf8_length(name) > PAGE_NAME_LONGEST || str_find(name, S("://")) >= 0 ||
		str_starts(name, S("@")))
		return;
	struct str piece = name, rest = name;
	page_name_piece(&rest, &piece);
	page_names_read(piece, &x);
	if (x.n && (x.words >= 2 || x.whole))
		add_names(r, &x);
	else if (!is_nobody(piece) && !page_has_digit(piece))
		add_name(r, piece);
}

static void
given_authors(struct page_reader *r, bool houses)
{
	for (size_t i = 0; i < r->n_given; i++) {
		const struct page_given *g = &r->given[i];
		if (houses == (g->house || is_house(r, g->name)))
			add_given(r, g->name);
	}
}

/* ---- bylines */

static bool
is_of_comments(const struct page_reader *r, uint32_t block)
{
	const struct html_node *n = &r->d.nodes[r->d.blocks[block].node];
	return (n->hints | n->inherited) & (HINT_COMMENT | HINT_HIDDEN);
}

static bool
is_hinted(const struct page_reader *r, uint32_t block, unsigned hint)
{
	const struct html_node *n = &r->d.nodes[r->d.blocks[block].node];
	return (n->hints | n->inherited) & hint;
}

/* A cue and a name; the name may stand in the next block. */
static bool
read_byline(struct page_reader *r, uint32_t i, bool sure)
{
	struct str rest = text_line(r->d.blocks[i].text, r->a), piece, name;
	rest = r->d.blocks[i].text;
	struct page_names x;
	while (page_name_piece(&rest, &piece)) {
		piece = text_line(piece, r->a);
		bool cue = page_name_cue(piece, &name) || page_name_inner_cue(piece, &name);
		if (!cue)
			continue;
		if (name.n == 0 && rest.n == 0 && i + 1 < r->d.n_blocks &&
			r->d.blocks[i + 1].text.n < PAGE_NAME_LONGEST)
			name = text_line(r->d.blocks[i + 1].text, r->a);
		struct str first = name, others = name;
		page_name_piece(&others, &first);
		page_names_read(first, &x);
		if (x.n && (x.words >= 2 || sure) && !is_house(r, x.v[0]) && add_names(r, &x))
			return true;
	}
	return false;
}

/* "Jane Doe3.11.2023", "Jane Doe 11/08/2020 Feelings": what stands before the date. */
static struct str
before_figures(struct str s)
{
	size_t n = 0;
	while (n < s.n && !(s.s[n] >= '0' && s.s[n] <= '9'))
		n++;
	return str_trim(str_sub(s, 0, n));
}

/* Nothing but a name, or a name beside a date. */
static bool
read_bare(struct page_reader *r, uint32_t i)
{
	struct str rest = r->d.blocks[i].text, piece;
	struct page_names x;
	size_t added = 0;
	bool called = is_hinted(r, i, HINT_AUTHOR | HINT_META);
	while (page_name_piece(&rest, &piece)) {
		piece = before_figures(text_line(piece, r->a));
		page_names_read(piece, &x);
		bool fits = x.n && x.words >= 2 && x.words <= 4 && !page_name_caseless(x.v[0]) &&
			    (x.whole || called) && !is_house(r, x.v[0]);
		if (fits && !added)
			added = add_names(r, &x);
	}
	return added > 0;
}

static bool
has_date_beside(const struct page_reader *r, uint32_t i)
{
	for (uint32_t j = i > 1 ? i - 1 : 0; j <= i + 2 && j < r->d.n_blocks; j++) {
		struct read_date date;
		struct str text = r->d.blocks[j].text;
		if (text.n < 90 && page_has_digit(text) &&
			read_date(
				text, DATE_PAGE, STR_NONE, r->doc->zone, r->doc->fetched_at, &date))
			return true;
	}
	return false;
}

/* Addresses of a person's page, by the words that content systems give them. */
static bool
is_author_url(struct str href)
{
	static const char *const parts[] = { "/author/", "/authors/", "/autor/", "/autores/",
		"/autoren/", "/autorin/", "/auteur/", "/auteurs/", "/redakteur/", "/redaktion/",
		"/writer/", "/writers/", "/journalist/", "/journalists/", "/journaliste/",
		"/reporter/", "/reporters/", "/contributor/", "/contributors/", "/columnist/",
		"/columnists/", "/byline/", "/by/", "/staff/", "/profile/", "/profiles/",
		"/people/", "/redactor/", "/periodista/", "/autore/", NULL };
	for (const char *const *p = parts; *p; p++) {
		if (str_ifind(href, str_from(*p)) >= 0)
			return true;
	}
	return false;
}

/* A name that leads to its person's page, near the title. */
static void
addressed_authors(struct page_reader *r, uint32_t from, uint32_t end)
{
	const struct html_doc *d = &r->d;
	uint32_t first = HTML_NONE;
	for (size_t i = 0; i < d->n_links; i++) {
		const struct html_link *l = &d->links[i];
		if (l->block < from || l->block >= end || l->block == r->title_block || !l->n ||
			!is_author_url(l->href) || is_of_comments(r, l->block))
			continue;
		if (first != HTML_NONE && l->block > first)
			break; /* a reviewer, an editor */
		struct page_names x;
		struct str name =
			text_line(str_sub(d->blocks[l->block].text, l->at, l->at + l->n), r->a);
		page_name_cue(name, &name);
		page_names_read(name, &x);
		if (x.n && x.words >= 2 && x.whole && !is_house(r, x.v[0]) && add_names(r, &x) &&
			first == HTML_NONE)
			first = l->block;
	}
}

static void
linked_authors(struct page_reader *r)
{
	const struct html_doc *d = &r->d;
	uint32_t first = HTML_NONE;
	for (size_t i = 0; i < d->n_links && r->page->authors.n < 6; i++) {
		const struct html_link *l = &d->links[i];
		if (!l->author || !l->n || l->block >= d->n_blocks || is_of_comments(r, l->block))
			continue;
		/* further ones stand beside the first; those of other articles do not */
		if (first != HTML_NONE && l->block > first + 2)
			break;
		struct str name = str_sub(d->blocks[l->block].text, l->at, l->at + l->n);
		if (is_house(r, text_line(name, r->a)))
			continue;
		size_t before = r->page->authors.n;
		add_given(r, text_line(name, r->a));
		if (r->page->authors.n > before && first == HTML_NONE)
			first = l->block;
	}
}

static void
called_authors(struct page_reader *r, uint32_t from, uint32_t end)
{
	for (uint32_t i = from; i < end && !r->page->authors.n; i++) {
		const struct html_block *b = &r->d.blocks[i];
		struct page_names x;
		struct str piece = STR_NONE, name, rest = b->text;
		if (!is_hinted(r, i, HINT_AUTHOR) || is_of_comments(r, i) || b->text.n > 120 ||
			i == r->title_block)
			continue;
		if (read_byline(r, i, true))
			return;
		page_name_piece(&rest, &piece);
		piece = text_line(piece, r->a);
		page_name_cue(piece, &name);
		page_names_read(name, &x);
		if (x.n && (x.words >= 2 || x.whole) && !is_house(r, x.v[0]))
			add_names(r, &x);
	}
}

static void
visible_authors(struct page_reader *r)
{
	const struct html_doc *d = &r->d;
	uint32_t n = d->n_blocks < MOST_SEARCHED ? (uint32_t)d->n_blocks : MOST_SEARCHED;
	uint32_t t = r->title_block;
	if (t != HTML_NONE && t >= n)
		n = (uint32_t)d->n_blocks;
	uint32_t from = t == HTML_NONE ? 0 : t > BEFORE_TITLE ? t - BEFORE_TITLE : 0;
	uint32_t end = t == HTML_NONE || t + BEHIND_TITLE > n ? n : t + BEHIND_TITLE;
	linked_authors(r);
	if (t != HTML_NONE)
		called_authors(r, from, end);
	for (uint32_t i = from; i < end && !r->page->authors.n; i++) {
		if (i != t && d->blocks[i].text.n <= LONGEST_BYLINE && !is_of_comments(r, i))
			read_byline(r, i, false);
	}
	if (t != HTML_NONE && !r->page->authors.n)
		addressed_authors(r, from, end);
	uint32_t bare = t == HTML_NONE ? 0 : t + 1 + BARE_BEHIND < n ? t + 1 + BARE_BEHIND : n;
	for (uint32_t i = t == HTML_NONE ? 0 : t + 1; i < bare && !r->page->authors.n; i++) {
		if (d->blocks[i].text.n <= 90 && !is_of_comments(r, i) &&
			d->nodes[d->blocks[i].node].tag != TAG_HEADING && has_date_beside(r, i))
			read_bare(r, i);
	}
	if (!r->page->authors.n)
		called_authors(r, 0, n);
}

void
page_author(struct page_reader *r)
{
	given_authors(r, false);
	if (!r->page->authors.n)
		visible_authors(r);
	if (!r->page->authors.n)
		given_authors(r, true);
}
