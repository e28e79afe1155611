/* The element that holds most of what looks like paragraphs, as Readability finds it: each speaks
 * for the elements around it, the nearer the more. */
#include "monitor/page_body.h"

#include "base/utf8.h"

enum {
	PARAGRAPH_LEAST = 25, /* characters; below, a block says nothing about its container */
	SENTENCE_LEAST = 80,  /* bytes of a block that is prose */
	HIGHEST = 12,         /* levels that a paragraph speaks for */
};

/* An ancestor with so many times the prose of the best container is the better one. Fitted on real
 * pages: 1.25 to 1.5 do equally well; with 2 articles in several parts lose some of them. */
static const double wider = 1.4;

static const struct html_node *
node_of(const struct page_reader *r, uint32_t block)
{
	return &r->d.nodes[r->d.blocks[block].node];
}

static size_t
commas_in(struct str s)
{
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++)
		n += s.s[i] == ',' ||
		     (i && (unsigned char)s.s[i - 1] == 0xd8 && (unsigned char)s.s[i] == 0x8c);
	return n;
}

bool
page_block_speaks(const struct page_reader *r, uint32_t i)
{
	const struct html_block *b = &r->d.blocks[i];
	const struct html_node *n = node_of(r, i);
	return !r->used[i] && n->tag != TAG_HEADING && utf8_length(b->text) >= PARAGRAPH_LEAST &&
	       b->link_n * 2 < b->text.n &&
	       !((n->hints | n->inherited) & (HINT_BAD | HINT_COMMENT));
}

static void
add_scores(struct page_reader *r)
{
	struct html_doc *d = &r->d;
	for (uint32_t i = 0; i < d->n_blocks; i++) {
		if (!page_block_speaks(r, i))
			continue;
		double length = (double)utf8_length(d->blocks[i].text) / 100;
		double score = 1 + (double)commas_in(d->blocks[i].text) + (length > 3 ? 3 : length);
		uint32_t n = d->blocks[i].node;
		/* a <div> that holds one block is a paragraph; one that holds several, parted by
		 * <br>, is their container */
		if (d->nodes[n].end_block - d->nodes[n].first_block == 1 ||
			d->nodes[n].tag == TAG_P)
			n = d->nodes[n].parent;
		for (int level = 0; n != HTML_NONE && level < HIGHEST; n = d->nodes[n].parent) {
			if (d->nodes[n].tag == TAG_OTHER || d->nodes[n].tag == TAG_A)
				continue;
			d->nodes[n].score += level == 0   ? score
					     : level == 1 ? score / 2
							  : score / (level * 3);
			level++;
		}
	}
}

double
page_container_score(const struct html_node *n)
{
	double factor = n->text_n ? 1 - (double)n->link_n / n->text_n : 0;
	if (n->hints & HINT_BODY_SURE)
		factor *= 2;
	else if (n->hints & HINT_BODY)
		factor *= 1.3;
	else if (n->tag == TAG_ARTICLE)
		factor *= 1.15;
	if (n->hints & HINT_BAD)
		factor *= 0.3;
	return n->score * factor;
}

static uint32_t
best_container(const struct page_reader *r)
{
	uint32_t best = 0;
	double most = 0;
	for (uint32_t i = 0; i < r->d.n_nodes; i++) {
		double s = page_container_score(&r->d.nodes[i]);
		if (s > most) {
			most = s;
			best = i;
		}
	}
	return best;
}

/* Bytes of prose before each block and behind the last: blocks long enough for a sentence, mostly
 * without links. */
static const size_t *
prose_sums(const struct page_reader *r)
{
	size_t *sums = arena_array(r->a, r->d.n_blocks + 1, sizeof(*sums));
	for (uint32_t i = 0; i < r->d.n_blocks; i++) {
		const struct html_block *b = &r->d.blocks[i];
		bool prose = b->text.n >= SENTENCE_LEAST && b->link_n * 4 < b->text.n &&
			     page_block_speaks(r, i);
		sums[i + 1] = sums[i] + (prose ? b->text.n : 0);
	}
	return sums;
}

static size_t
prose_in(const struct page_reader *r, const size_t *sums, uint32_t node)
{
	return sums[r->d.nodes[node].end_block] - sums[r->d.nodes[node].first_block];
}

/* An article in several parts: the container grows to the ancestor that holds so much more that it
 * must belong to it. */
static uint32_t
widened(const struct page_reader *r, const size_t *sums, uint32_t container)
{
	size_t prose = prose_in(r, sums, container);
	for (uint32_t n = r->d.nodes[container].parent; n != HTML_NONE; n = r->d.nodes[n].parent) {
		size_t more = prose_in(r, sums, n);
		if ((double)more > (double)prose * wider) {
			container = n;
			prose = more;
		}
	}
	return container;
}

/* Where the outlet's articles stood so far, when there is about as much here as in what this page
 * alone speaks for. */
static uint32_t
usual_container(const struct page_reader *r, const size_t *sums, uint32_t found)
{
	uint32_t usual = r->doc->hints ? page_place_find(r, r->doc->hints->body_place) : HTML_NONE;
	if (usual == HTML_NONE || prose_in(r, sums, usual) * 2 < prose_in(r, sums, found))
		return found;
	return usual;
}

uint32_t
page_container(struct page_reader *r)
{
	add_scores(r);
	const size_t *sums = prose_sums(r);
	return usual_container(r, sums, widened(r, sums, best_container(r)));
}
