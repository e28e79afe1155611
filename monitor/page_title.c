/* The title: the heading that <title> or og:title confirms, else JSON-LD's, the only h1, og:title
 * or <title> without the site's name. */
#include "monitor/page.h"

#include "base/utf8.h"

/* Equal but for case of ASCII and white space? Enough to find one in another: pages repeat their
 * titles letter by letter. */
static bool
contains(struct str whole, struct str part)
{
	return part.n && whole.n >= part.n && str_ifind(whole, part) >= 0;
}

static uint32_t
heading_within(const struct page_reader *r, struct str title, int most_level)
{
	const struct html_doc *d = &r->d;
	uint32_t best = HTML_NONE;
	for (uint32_t i = 0; i < d->n_blocks; i++) {
		const struct html_node *n = &d->nodes[d->blocks[i].node];
		struct str text = d->blocks[i].text;
		if (n->tag != TAG_HEADING || n->level > most_level || utf8_length(text) < 4)
			continue;
		if (contains(title, text) && (best == HTML_NONE || text.n > d->blocks[best].text.n))
			best = i;
	}
	return best;
}

static uint32_t
only_h1(const struct page_reader *r)
{
	uint32_t found = HTML_NONE;
	for (uint32_t i = 0; i < r->d.n_blocks; i++) {
		const struct html_node *n = &r->d.nodes[r->d.blocks[i].node];
		if (n->tag != TAG_HEADING || n->level != 1)
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
	static const struct str separators[] = { STR_INIT(" | "), STR_INIT(" - "), STR_INIT(" – "),
		STR_INIT(" — "), STR_INIT(" » "), STR_INIT(" :: "), STR_INIT(" • "),
		STR_INIT(" · ") };
	size_t cut = title.n;
	for (size_t i = 0; i < sizeof(separators) / sizeof(separators[0]); i++) {
		struct str rest = title;
		ptrdiff_t at;
		size_t base = 0;
		while ((at = str_find(rest, separators[i])) >= 0) {
			size_t from = base + (size_t)at, behind = from + separators[i].n;
			struct str tail = str_sub(title, behind, title.n);
			bool site_behind = site.n && contains(tail, site);
			if ((site_behind || (tail.n < from && utf8_length(tail) < 40)) &&
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

void
page_title(struct page_reader *r)
{
	struct str whole = text_line(r->d.title, r->a);
	uint32_t heading = heading_within(r, whole, 2);
	if (heading == HTML_NONE)
		heading = heading_within(r, r->og_title, 2);
	/* the site's name is a heading within <title> too */
	if (heading != HTML_NONE && r->site_name.n &&
		str_ieq(r->d.blocks[heading].text, r->site_name))
		heading = HTML_NONE;
	struct str short_title = without_site(r->og_title.n ? r->og_title : whole, r->site_name);
	if (heading != HTML_NONE && r->d.blocks[heading].text.n * 2 < short_title.n)
		heading = HTML_NONE;
	if (heading == HTML_NONE)
		heading = only_h1(r);
	if (heading == HTML_NONE)
		heading = block_starting(r, whole);
	r->title_block = heading;
	if (heading != HTML_NONE)
		r->page->title = text_line(r->d.blocks[heading].text, r->a);
	else if (r->json_title.n)
		r->page->title = r->json_title;
	else
		r->page->title = short_title;
	if (heading == HTML_NONE)
		r->title_block = block_of(r, r->page->title);
}
