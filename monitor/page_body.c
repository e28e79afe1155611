/* The article's text: first the element that holds most of what looks like paragraphs
 * (page_container.c), then, block by block, what in it is no part of the article. */
#include "monitor/page_body.h"
#include "monitor/page_features.h"
#include "monitor/page_trees.h"

#include <math.h>
#include <string.h>

#include "base/utf8.h"

enum {
	SENTENCE_LEAST = 80, /* a block of this length is prose */
	ARTICLE_LEAST = 140, /* below, there is no article */
	MOST_JUDGED = 20000, /* blocks; pages of more are left to the rules, for time and memory */
};

/* The score that a block needs which stands in a sidebar within the container. */
static const float DOUBT = 1.0f;

struct body {
	struct page_reader *r;
	uint32_t container, from, end; /* blocks */
	bool *keep;
	bool strict; /* hints of class names are believed */
};

static const struct html_node *
node_of(const struct page_reader *r, uint32_t block)
{
	return &r->d.nodes[r->d.blocks[block].node];
}

/* ---- the blocks */

/* Hints of the elements between a block and the container. */
static unsigned
hints_within(const struct page_reader *r, uint32_t block, uint32_t container)
{
	unsigned hints = 0;
	for (uint32_t n = r->d.blocks[block].node; n != HTML_NONE && n > container;
		n = r->d.nodes[n].parent)
		hints |= r->d.nodes[n].hints;
	return hints;
}

static bool
is_link_block(const struct html_block *b)
{
	size_t characters = utf8_length(b->text);
	if (b->link_n == 0)
		return false;
	if (b->link_n * 10 > b->text.n * 8)
		return characters < 300;
	return b->link_n * 2 > b->text.n && characters < 120;
}

static bool
is_out(const struct body *x, uint32_t i)
{
	const struct html_block *b = &x->r->d.blocks[i];
	const struct html_node *n = node_of(x->r, i);
	unsigned hints = hints_within(x->r, i, x->container);
	size_t characters = utf8_length(b->text);
	if (x->r->used[i] || i == x->r->title_block || is_link_block(b))
		return true;
	if (x->strict && (hints & (HINT_BAD | HINT_COMMENT)))
		return true;
	if (n->tag == TAG_CAPTION || ((hints & HINT_META) && characters < 300 && x->strict))
		return true;
	if (characters < 200 && (page_is_teaser(b->text) || page_is_rights(b->text)))
		return true;
	return page_is_notice(b->text);
}

static bool
is_prose(const struct body *x, uint32_t i)
{
	return node_of(x->r, i)->tag != TAG_HEADING &&
	       utf8_length(x->r->d.blocks[i].text) >= SENTENCE_LEAST;
}

static size_t
kept_length(const struct body *x)
{
	size_t n = 0;
	for (uint32_t i = x->from; i < x->end; i++)
		n += x->keep[i] ? x->r->d.blocks[i].text.n : 0;
	return n;
}

/* The article starts behind its title, unless that would leave less than half. */
static void
drop_before_title(struct body *x)
{
	uint32_t t = x->r->title_block;
	if (t == HTML_NONE || t < x->from || t >= x->end)
		return;
	size_t before = 0, all = kept_length(x);
	for (uint32_t i = x->from; i < t; i++)
		before += x->keep[i] ? x->r->d.blocks[i].text.n : 0;
	if (before * 2 > all)
		return;
	for (uint32_t i = x->from; i < t; i++)
		x->keep[i] = false;
}

/* From "Sur le même sujet" on, when no more than one in `parts` of the text follows; the label
 * alone otherwise. */
static void
drop_behind_labels(struct body *x, size_t parts)
{
	size_t all = kept_length(x), seen = 0;
	for (uint32_t i = x->from; i < x->end; i++) {
		struct str text = x->r->d.blocks[i].text;
		bool label = page_is_end_label(text);
		if (label && (all - seen) * parts <= all) {
			for (; i < x->end; i++)
				x->keep[i] = false;
			return;
		}
		if (label)
			x->keep[i] = false;
		seen += x->keep[i] ? text.n : 0;
	}
}

/* Bylines, datelines and labels at both ends: short, and no sentence. */
static bool
is_label(const struct body *x, uint32_t i)
{
	struct str text = x->r->d.blocks[i].text;
	static const char *const ends[] = { ".", "!", "?", "»", "”", "\"", "؟", ":", NULL };
	if (utf8_length(text) >= SENTENCE_LEAST)
		return false;
	for (const char *const *e = ends; *e; e++) {
		if (str_ends(text, str_from(*e)))
			return false;
	}
	return true;
}

static void
trim_ends(struct body *x)
{
	uint32_t first = x->from, last = x->end;
	while (first < x->end && !(x->keep[first] && is_prose(x, first)))
		first++;
	while (last > first && !(x->keep[last - 1] && is_prose(x, last - 1)))
		last--;
	if (first == x->end)
		return;
	for (uint32_t i = x->from; i < first; i++)
		x->keep[i] = x->keep[i] && !is_label(x, i);
	for (uint32_t i = last; i < x->end; i++)
		x->keep[i] = x->keep[i] && !is_label(x, i) && node_of(x->r, i)->tag != TAG_HEADING;
}

static void
choose_blocks(struct body *x)
{
	for (uint32_t i = x->from; i < x->end; i++)
		x->keep[i] = !is_out(x, i);
	drop_before_title(x);
	drop_behind_labels(x, 2);
	trim_ends(x);
}

/* Prose just outside of the container: the stand-first above it, a second part beside it. */
static void
take_neighbours(struct body *x)
{
	const struct html_doc *d = &x->r->d;
	uint32_t parent = d->nodes[x->container].parent;
	if (parent == HTML_NONE)
		return;
	double most = page_container_score(&d->nodes[x->container]);
	uint32_t from = d->nodes[parent].first_block, end = d->nodes[parent].end_block;
	if (x->r->title_block != HTML_NONE && x->r->title_block >= from &&
		x->r->title_block < x->from)
		from = x->r->title_block + 1;
	for (uint32_t i = from; i < end; i++) {
		if (i >= x->from && i < x->end)
			continue;
		uint32_t n = d->blocks[i].node;
		while (n != HTML_NONE && d->nodes[n].parent != parent)
			n = d->nodes[n].parent;
		bool beside = n != HTML_NONE && d->nodes[n].score > most / 5;
		bool alone = n == d->blocks[i].node && d->nodes[n].tag == TAG_P;
		struct body wide = *x;
		wide.container = parent;
		if ((beside || alone) && page_block_speaks(x->r, i) && is_prose(x, i) &&
			!is_out(&wide, i))
			x->keep[i] = true;
	}
	if (from < x->from)
		x->from = from;
	if (end > x->end)
		x->end = end;
}

/* Many pages part their paragraphs by <br> alone. A line goes on in the next one when it ends
 * without a stop and the next starts small. */
static bool
goes_on(struct str line, struct str next)
{
	static const char *const stops[] = { ".", "!", "?", "»", "”", "\"", "؟", ":", "…", NULL };
	for (const char *const *e = stops; *e; e++) {
		if (str_ends(line, str_from(*e)))
			return false;
	}
	return next.n && next.s[0] >= 'a' && next.s[0] <= 'z';
}

static void
add_paragraphs(struct buf *b, struct str text, struct arena *a)
{
	struct str line, before = STR_NONE;
	while (str_next(&text, '\n', &line)) {
		line = text_line(line, a);
		if (line.n == 0)
			continue;
		buf_cstr(b, b->n == 0 ? "" : before.n && goes_on(before, line) ? " " : "\n\n");
		buf_str(b, line);
		before = line;
	}
}

static struct str
join(const struct body *x)
{
	AUTO(buf) struct buf b = { 0 };
	AUTO(arena) struct arena *scratch = arena_new();
	for (uint32_t i = x->from; i < x->end; i++) {
		if (x->keep[i])
			add_paragraphs(&b, x->r->d.blocks[i].text, scratch);
	}
	return arena_str(x->r->a, buf_view(&b));
}

/* What the rules keep of a container and of what stands around it. */
static struct body
body_of(struct page_reader *r, uint32_t container)
{
	struct body x = {
		.r = r,
		.container = container,
		.from = r->d.nodes[container].first_block,
		.end = r->d.nodes[container].end_block,
		.keep = arena_zero(r->a, r->d.n_blocks * sizeof(bool) + 1),
		.strict = true,
	};
	choose_blocks(&x);
	size_t all = r->d.nodes[container].text_n - r->d.nodes[container].link_n;
	if (kept_length(&x) * 7 < all) {
		x.strict = false;
		choose_blocks(&x);
	}
	take_neighbours(&x);
	return x;
}

/* For `inspect page`: what was kept and dropped, with the figures and the score it was judged by.
 */
static void
explain(struct page_reader *r, const struct body *x, const float *figures, const float *scores)
{
	struct page *p = r->page;
	p->n_blocks = r->d.n_blocks;
	p->blocks = arena_zero(r->a, p->n_blocks * sizeof(*p->blocks) + 1);
	for (uint32_t i = 0; i < r->d.n_blocks; i++) {
		p->blocks[i] = (struct page_block){
			.text = r->d.blocks[i].text,
			.tag = (int)node_of(r, i)->tag,
			.kept = x->keep[i],
			.score = scores[i],
			.figures = figures + (size_t)i * F_N,
			.n_figures = F_N,
		};
	}
}

/* What no score makes part of an article. */
static bool
is_never(const struct page_reader *r, uint32_t i)
{
	struct str text = r->d.blocks[i].text;
	const struct html_node *n = node_of(r, i);
	bool comment = (n->hints | n->inherited) & HINT_COMMENT;
	for (uint32_t m = r->d.blocks[i].node; m != HTML_NONE; m = r->d.nodes[m].parent) {
		if (r->d.nodes[m].tag == TAG_ASIDE && (r->d.nodes[m].hints & HINT_BAD))
			return true;
	}
	return r->used[i] || i == r->title_block || comment ||
	       (text.n < 200 && page_is_rights(text)) || page_is_notice(text);
}

/* How right the text is by the scores' own odds: the share of what was kept that is the article's,
 * and of the article that was kept, as one F1. */
static double
expected_share(const struct body *x, const float *scores)
{
	double kept = 0, all = 0, right = 0;
	for (uint32_t i = 0; i < x->r->d.n_blocks; i++) {
		double n = (double)x->r->d.blocks[i].text.n, p = n / (1 + exp(-(double)scores[i]));
		all += p;
		kept += x->keep[i] ? n : 0;
		right += x->keep[i] ? p : 0;
	}
	return kept + all > 0 ? 2 * right / (kept + all) : 0;
}

/* The rules find the ground; the score of each block, fitted on real pages, has the last word.
 * Where it finds nothing, what the rules kept stays. */
static struct body
judged(struct page_reader *r, const struct body *x)
{
	const struct page_found found = { x->container, x->keep };
	const float *figures = page_features(r, &found);
	float *scores = page_scores(figures, r->d.n_blocks, r->a);
	r->block_scores = scores;
	struct body y = *x;
	y.from = 0;
	y.end = (uint32_t)r->d.n_blocks;
	y.keep = arena_zero(r->a, r->d.n_blocks * sizeof(bool) + 1);
	for (uint32_t i = 0; i < y.end; i++)
		y.keep[i] =
			scores[i] > (!x->keep[i] && (hints_within(r, i, x->container) & HINT_BAD)
						    ? DOUBT
						    : 0) &&
			!is_never(r, i);
	drop_behind_labels(&y, 4);
	if (kept_length(&y) < ARTICLE_LEAST)
		y = *x;
	r->body_share = expected_share(&y, scores);
	if (r->doc->explain)
		explain(r, &y, figures, scores);
	return y;
}

/* What the outlet's articles have in common goes. */
static void
drop_repeated(struct page_reader *r, const struct body *x)
{
	r->page->observed.body_place = page_place_of(r, x->keep);
	page_drop_repeated(r, x->keep);
	for (size_t i = 0; i < r->page->n_blocks; i++)
		r->page->blocks[i].kept = x->keep[i];
}

/* What the outlet's own rules choose; pruned of what is no text wherever it stands. */
static struct body
ruled(struct page_reader *r)
{
	struct body x = { .r = r,
		.end = (uint32_t)r->d.n_blocks,
		.keep = arena_zero(r->a, r->d.n_blocks * sizeof(bool) + 1) };
	for (uint32_t n = 0; n < r->d.n_nodes; n++) {
		if (!r->d.nodes[n].chosen)
			continue;
		x.container = n;
		for (uint32_t i = r->d.nodes[n].first_block; i < r->d.nodes[n].end_block; i++)
			x.keep[i] = !r->rules.prune || !is_out(&x, i);
	}
	return x;
}

/* False: they choose nothing, or nothing that is text. */
static bool
ruled_body(struct page_reader *r)
{
	struct str text = r->ruled.text;
	if (r->ruled.body && !text.n) {
		struct body x = ruled(r);
		if (r->doc->hints && r->rules.prune)
			drop_repeated(r, &x);
		text = join(&x);
	}
	r->ruled.body = text.n > 0;
	r->page->text = text;
	return r->ruled.body;
}

void
page_body(struct page_reader *r)
{
	if (ruled_body(r))
		return;
	struct body x = body_of(r, page_container(r));
	if (r->d.n_blocks <= MOST_JUDGED)
		x = judged(r, &x);
	if (r->doc->hints)
		drop_repeated(r, &x);
	struct str text = join(&x);
	/* much longer than what the page shows: a page that a script would complete, or one behind
	 * a fence */
	if (r->json_body.n > text.n * 2 && utf8_length(r->json_body) >= ARTICLE_LEAST)
		text = r->json_body;
	if (utf8_length(text) >= ARTICLE_LEAST)
		r->page->text = text;
}
