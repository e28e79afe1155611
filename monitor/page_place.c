/* Places on the pages of one outlet: an element by its tag and by what its class and id say of the
 * layout, and the same of the two elements around it. Names with figures in them are left out: they
 * are those of one article ("post-1234"). */
#include "monitor/page.h"

#include "base/utf8.h"

enum {
	LEVELS = 3,
	HELD_SHARE = 90,   /* hundredths of the text that its place holds */
	LEAST_PROSE = 140, /* bytes, in a place that is tried */
};

uint64_t
page_place(const struct page_reader *r, uint32_t node)
{
	uint64_t place = 0;
	for (int level = 0; level < LEVELS && node != HTML_NONE; level++) {
		const struct html_node *n = &r->d.nodes[node];
		place = place * UINT64_C(0x9e3779b97f4a7c15) + n->own + 1;
		node = n->parent;
	}
	return place ? place : 1;
}

static size_t
prose_of(const struct html_node *n)
{
	return n->text_n - n->link_n;
}

uint32_t
page_place_find(const struct page_reader *r, uint64_t place)
{
	uint32_t best = HTML_NONE;
	for (uint32_t i = 0; place && i < r->d.n_nodes; i++) {
		if (prose_of(&r->d.nodes[i]) < LEAST_PROSE || page_place(r, i) != place)
			continue;
		if (best == HTML_NONE || prose_of(&r->d.nodes[i]) > prose_of(&r->d.nodes[best]))
			best = i;
	}
	return best;
}

static size_t
kept_in(const struct page_reader *r, const bool *keep, uint32_t from, uint32_t end)
{
	size_t n = 0;
	for (uint32_t i = from; i < end; i++)
		n += keep[i] ? r->d.blocks[i].text.n : 0;
	return n;
}

static bool
holds(const struct page_reader *r, const bool *keep, uint32_t node, size_t all)
{
	const struct html_node *n = &r->d.nodes[node];
	return kept_in(r, keep, n->first_block, n->end_block) * 100 >= all * HELD_SHARE;
}

/* The smallest element around the longest block that holds nearly all that is kept. */
static uint32_t
holder(const struct page_reader *r, const bool *keep, size_t all)
{
	uint32_t longest = HTML_NONE;
	for (uint32_t i = 0; i < r->d.n_blocks; i++) {
		if (keep[i] && (longest == HTML_NONE ||
				       r->d.blocks[i].text.n > r->d.blocks[longest].text.n))
			longest = i;
	}
	if (longest == HTML_NONE)
		return HTML_NONE;
	uint32_t n = r->d.blocks[longest].node;
	if (r->d.nodes[n].tag == TAG_P && r->d.nodes[n].parent != HTML_NONE)
		n = r->d.nodes[n].parent;
	while (n != HTML_NONE && !holds(r, keep, n, all))
		n = r->d.nodes[n].parent;
	return n;
}

uint64_t
page_place_of(const struct page_reader *r, const bool *keep)
{
	const struct page_hints *hints = r->doc->hints;
	size_t all = kept_in(r, keep, 0, (uint32_t)r->d.n_blocks);
	uint32_t known = hints ? page_place_find(r, hints->body_place) : HTML_NONE;
	if (all == 0)
		return 0;
	if (known != HTML_NONE && holds(r, keep, known, all))
		return hints->body_place;
	uint32_t n = holder(r, keep, all);
	/* the whole page is no place */
	return n == HTML_NONE || n == 0 || r->d.nodes[n].tag == TAG_BODY ? 0 : page_place(r, n);
}
