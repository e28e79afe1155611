#include "monitor/page_features.h"

#include <string.h>

#include "base/utf8.h"

enum { FAR = 99, WORD_SLOTS = 1 << 13, LEAST_WORD = 5, NEAR = 5, MOST_GROUPS = 4096 };

struct group {
	uint32_t signature, n, kept;
	uint64_t length, linked;
};

struct pass {
	const struct page_reader *r;
	const struct html_doc *d;
	const struct page_found *found;
	float *all;
	double most; /* the container's score */
	uint64_t text_n, kept_n;
	uint32_t n_kept, first_kept, last_kept;
	struct group *groups;
	uint64_t *texts;   /* hashes of the blocks' texts */
	uint8_t *words;    /* slot: in how many kept blocks a word is, at most 2 */
	bool *title_words; /* slot */
	bool *up;          /* by node: it holds the container */
};

static uint32_t
capped(uint64_t n, uint32_t most)
{
	return n > most ? most : (uint32_t)n;
}

/* ---- words */

static bool
is_letter(unsigned char c)
{
	return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* The next word's slot, or -1 at the end; short ones are passed over. */
static int
next_word(struct str s, size_t *at)
{
	while (*at < s.n) {
		while (*at < s.n && !is_letter((unsigned char)s.s[*at]))
			(*at)++;
		uint32_t hash = 5381;
		size_t from = *at;
		for (; *at < s.n && is_letter((unsigned char)s.s[*at]); (*at)++)
			hash = hash * 33 + ((unsigned char)s.s[*at] | 0x20);
		if (*at - from >= LEAST_WORD)
			return (int)((hash ^ hash >> 13) & (WORD_SLOTS - 1));
	}
	return -1;
}

static void
note_words(struct pass *p)
{
	uint32_t *seen = arena_zero(p->r->a, WORD_SLOTS * sizeof(*seen));
	int slot;
	for (uint32_t i = 0; i < p->d->n_blocks; i++) {
		for (size_t at = 0;
			p->found->keep[i] && (slot = next_word(p->d->blocks[i].text, &at)) >= 0;) {
			if (seen[slot] != i + 1 && p->words[slot] < 2)
				p->words[slot]++;
			seen[slot] = i + 1;
		}
	}
	for (size_t at = 0; (slot = next_word(p->r->page->title, &at)) >= 0;)
		p->title_words[slot] = true;
}

static void
word_figures(const struct pass *p, uint32_t i, float *f)
{
	int slot;
	size_t all = 0, text = 0, title = 0, own = p->found->keep[i] ? 1 : 0;
	for (size_t at = 0; all < 200 && (slot = next_word(p->d->blocks[i].text, &at)) >= 0;) {
		all++;
		text += p->words[slot] > own;
		title += p->title_words[slot];
	}
	f[F_TEXT_WORDS] = all ? (float)text / (float)all : -1;
	f[F_TITLE_WORDS] = all ? (float)title / (float)all : -1;
}

/* ---- the text */

static void
text_figures(struct str s, float *f)
{
	size_t words = 0, capitals = 0, digits = 0, signs = 0, stops = 0, commas = 0, lines = 1;
	bool inside = false;
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.s[i];
		bool letter = c > ' ';
		if (letter && !inside) {
			words++;
			capitals += (c >= 'A' && c <= 'Z') ||
				    (c == 0xc3 && i + 1 < s.n && (unsigned char)s.s[i + 1] < 0xa0);
		}
		inside = letter;
		digits += c >= '0' && c <= '9';
		signs += c && strchr("|/@#:=>+\xc2\xbb", c) != NULL;
		bool end = i + 1 == s.n || (unsigned char)s.s[i + 1] <= ' ';
		stops += (end && (c == '.' || c == '!' || c == '?')) ||
			 (c == 0xd8 && i + 1 < s.n && (unsigned char)s.s[i + 1] == 0x9f) ||
			 (c == 0xe3 && i + 2 < s.n && (unsigned char)s.s[i + 1] == 0x80 &&
				 (unsigned char)s.s[i + 2] == 0x82);
		commas += c == ',';
		lines += c == '\n';
	}
	float n = (float)utf8_length(s);
	f[F_LENGTH] = n;
	f[F_WORDS] = (float)words;
	f[F_WORD_LENGTH] = words ? n / (float)words : 0;
	f[F_STOPS] = (float)stops;
	f[F_COMMAS] = n > 0 ? 100 * (float)commas / n : 0;
	f[F_CAPITALS] = words ? (float)capitals / (float)words : 0;
	f[F_DIGITS] = n > 0 ? (float)digits / n : 0;
	f[F_SIGNS] = (float)signs;
	f[F_LINES] = (float)lines;
	char last = s.n ? s.s[s.n - 1] : 0;
	f[F_ENDS] = last == '.' || last == '!' || last == '?' ? 2
		    : last == ':'                             ? 1
		    : str_ends(s, S("»")) || str_ends(s, S("”")) || str_ends(s, S("“")) ||
				    str_ends(s, S("؟")) || str_ends(s, S("。")) || last == '"'
			    ? 3
			    : 0;
}

static void
cue_figures(const struct pass *p, uint32_t i, float *f)
{
	struct str s = p->d->blocks[i].text, lead = p->r->page->lead, json = p->r->json_body;
	struct str start = utf8_cut(s, 60);
	f[F_TEASER] = s.n < 400 && page_is_teaser(s);
	f[F_LABEL] = s.n < 120 && page_is_end_label(s);
	f[F_RIGHTS] = s.n < 400 && page_is_rights(s);
	f[F_LEAD] = s.n > 30 && (str_find(lead, start) >= 0 ||
					(lead.n > 30 && str_find(s, utf8_cut(lead, 60)) >= 0));
	f[F_JSON] = json.n == 0 ? 0 : str_find(json, start) >= 0 ? 2 : 1;
}

/* ---- the place */

static void
least(float *f, float value)
{
	if (value < *f)
		*f = value;
}

static void
ancestor_figures(const struct pass *p, uint32_t i, float *f)
{
	static const enum page_feature steps[] = { F_BAD_STEPS, F_META_STEPS, F_BODY_STEPS,
		F_ARTICLE_STEPS, F_MAIN_STEPS, F_LIST_STEPS, F_TABLE_STEPS, F_ASIDE_STEPS,
		F_HEADER_STEPS };
	for (size_t k = 0; k < sizeof(steps) / sizeof(steps[0]); k++)
		f[steps[k]] = FAR;
	unsigned all = 0;
	float at = 0;
	for (uint32_t n = p->d->blocks[i].node; n != HTML_NONE; n = p->d->nodes[n].parent, at++) {
		const struct html_node *x = &p->d->nodes[n];
		all |= x->hints;
		if (x->hints & HINT_BAD) {
			least(&f[F_BAD_STEPS], at);
			f[F_BAD_COUNT]++;
		}
		if (x->hints & HINT_META)
			least(&f[F_META_STEPS], at);
		if (x->hints & HINT_BODY)
			least(&f[F_BODY_STEPS], at);
		if (x->tag == TAG_ARTICLE)
			least(&f[F_ARTICLE_STEPS], at);
		if (x->tag == TAG_MAIN)
			least(&f[F_MAIN_STEPS], at);
		if (x->tag == TAG_LIST || x->tag == TAG_LI)
			least(&f[F_LIST_STEPS], at);
		if (x->tag == TAG_TABLE || x->tag == TAG_CELL)
			least(&f[F_TABLE_STEPS], at);
		if (x->tag == TAG_ASIDE || x->tag == TAG_NAV || x->tag == TAG_FOOTER)
			least(&f[F_ASIDE_STEPS], at);
		if (x->tag == TAG_HEADER)
			least(&f[F_HEADER_STEPS], at);
		f[F_FORM] += x->tag == TAG_FORM;
		f[F_QUOTE] += x->tag == TAG_QUOTE;
	}
	f[F_DEPTH] = at;
	f[F_COMMENT] = (all & HINT_COMMENT) != 0;
	f[F_SURE] = (all & HINT_BODY_SURE) != 0;
	f[F_AUTHOR] = (all & HINT_AUTHOR) != 0;
	f[F_DATE] = (all & HINT_DATE) != 0;
	f[F_OWN_HINTS] = (float)p->d->nodes[p->d->blocks[i].node].hints;
}

static void
container_figures(const struct pass *p, uint32_t i, float *f)
{
	uint32_t c = p->found->container, n = p->d->blocks[i].node, up = 0;
	while (n != HTML_NONE && !p->up[n] && up < FAR) {
		n = p->d->nodes[n].parent;
		up++;
	}
	f[F_IN] = n == c;
	f[F_DOWN] = n == c ? (float)up : -1;
	uint32_t above = 0;
	for (uint32_t m = c; m != HTML_NONE && m != n && above < FAR; m = p->d->nodes[m].parent)
		above++;
	f[F_UP] = (float)above;
	uint32_t parent = p->d->blocks[i].node;
	if (p->d->nodes[parent].end_block - p->d->nodes[parent].first_block == 1 &&
		p->d->nodes[parent].parent != HTML_NONE)
		parent = p->d->nodes[parent].parent;
	const struct html_node *x = &p->d->nodes[parent];
	f[F_PARENT_TEXT] = (float)x->text_n;
	f[F_PARENT_LINKED] = x->text_n ? (float)x->link_n / (float)x->text_n : 0;
	f[F_PARENT_BLOCKS] = (float)(x->end_block - x->first_block);
	f[F_PARENT_SCORE] = p->most > 0 ? (float)(x->score / p->most) : 0;
	if (x->parent == HTML_NONE)
		return;
	x = &p->d->nodes[x->parent];
	f[F_GRAND_LINKED] = x->text_n ? (float)x->link_n / (float)x->text_n : 0;
	f[F_GRAND_SCORE] = p->most > 0 ? (float)(x->score / p->most) : 0;
}

/* ---- blocks of the same structure */

static struct group *
group_of(const struct pass *p, uint32_t signature)
{
	uint32_t at = (signature * 2654435761u) % MOST_GROUPS;
	for (int tries = 0; tries < 64; tries++, at = (at + 1) % MOST_GROUPS) {
		struct group *g = &p->groups[at];
		if (g->n == 0 || g->signature == signature) {
			g->signature = signature;
			return g;
		}
	}
	return &p->groups[MOST_GROUPS]; /* the rest, together */
}

static uint32_t
signature_of(const struct pass *p, uint32_t i)
{
	return p->d->nodes[p->d->blocks[i].node].signature;
}

static void
group_figures(const struct pass *p, uint32_t i, float *f)
{
	const struct group *g = group_of(p, signature_of(p, i));
	f[F_GROUP_N] = (float)g->n;
	f[F_GROUP_LENGTH] = g->n ? (float)g->length / (float)g->n : 0;
	f[F_GROUP_LINKED] = g->length ? (float)g->linked / (float)g->length : 0;
	f[F_GROUP_KEPT] = g->n ? (float)g->kept / (float)g->n : 0;
}

/* ---- neighbours */

static void
neighbour_figures(const struct pass *p, uint32_t i, float *f)
{
	const float *all = p->all;
	static const struct {
		int by;
		int length, linked, tag, kept, same;
	} sides[] = { { -1, F_P1_LENGTH, F_P1_LINKED, F_P1_TAG, F_P1_KEPT, F_P1_SAME },
		{ -2, F_P2_LENGTH, F_P2_LINKED, -1, -1, -1 },
		{ 1, F_N1_LENGTH, F_N1_LINKED, F_N1_TAG, F_N1_KEPT, F_N1_SAME },
		{ 2, F_N2_LENGTH, F_N2_LINKED, -1, -1, -1 } };
	for (size_t k = 0; k < 4; k++) {
		int64_t j = (int64_t)i + sides[k].by;
		if (j < 0 || j >= (int64_t)p->d->n_blocks) {
			f[sides[k].length] = -1;
			continue;
		}
		const float *g = all + (size_t)j * F_N;
		f[sides[k].length] = g[F_LENGTH];
		f[sides[k].linked] = g[F_LINKED];
		if (sides[k].tag < 0)
			continue;
		f[sides[k].tag] = g[F_TAG];
		f[sides[k].kept] = g[F_KEPT];
		f[sides[k].same] = signature_of(p, (uint32_t)j) == signature_of(p, i);
	}
	int near = 0;
	for (int64_t j = (int64_t)i - NEAR; j <= (int64_t)i + NEAR; j++)
		near += j >= 0 && j < (int64_t)p->d->n_blocks && j != i && p->found->keep[j];
	f[F_NEAR_KEPT] = (float)near / (2 * NEAR);
}

/* ---- the passes */

/* What is summed over the page before any block is looked at. */
static void
sums(struct pass *p)
{
	p->first_kept = HTML_NONE;
	for (uint32_t i = 0; i < p->d->n_blocks; i++) {
		const struct html_block *b = &p->d->blocks[i];
		bool kept = p->found->keep[i];
		struct group *g = group_of(p, signature_of(p, i));
		g->n++;
		g->kept += kept;
		g->length += b->text.n;
		g->linked += b->link_n;
		p->text_n += b->text.n;
		p->kept_n += kept ? b->text.n : 0;
		p->n_kept += kept;
		if (kept && p->first_kept == HTML_NONE)
			p->first_kept = i;
		if (kept)
			p->last_kept = i;
		p->texts[i] = str_hash(b->text);
	}
	for (uint32_t n = p->found->container; n != HTML_NONE; n = p->d->nodes[n].parent)
		p->up[n] = true;
	note_words(p);
}

static void
same_texts(struct pass *p)
{
	uint32_t slots = 1;
	while (slots < p->d->n_blocks * 2)
		slots *= 2;
	uint32_t *seen = arena_zero(p->r->a, slots * sizeof(*seen));
	for (uint32_t i = 0; i < p->d->n_blocks; i++) {
		uint32_t at = (uint32_t)p->texts[i] & (slots - 1);
		while (seen[at] && p->texts[seen[at] - 1] != p->texts[i])
			at = (at + 1) & (slots - 1);
		if (!seen[at])
			seen[at] = i + 1;
		else {
			p->all[(size_t)(seen[at] - 1) * F_N + F_SAME_TEXT]++;
			p->all[(size_t)i * F_N + F_SAME_TEXT]++;
		}
	}
}

/* Figures that need only the block and what stands before it. */
static void
forward(struct pass *p)
{
	uint32_t title = p->r->title_block, label = HTML_NONE, heading = HTML_NONE,
		 kept = HTML_NONE;
	uint64_t text = 0, kept_text = 0, title_text = 0;
	uint32_t n = (uint32_t)p->d->n_blocks;
	for (uint32_t i = 0; i < n; i++) {
		const struct html_block *b = &p->d->blocks[i];
		const struct html_node *x = &p->d->nodes[b->node];
		float *f = p->all + (size_t)i * F_N;
		text_figures(b->text, f);
		cue_figures(p, i, f);
		f[F_TAG] = (float)x->tag;
		f[F_LEVEL] = (float)x->level;
		f[F_LINKED] = b->text.n ? (float)b->link_n / (float)b->text.n : 0;
		f[F_LINKS] = (float)(b->end_link - b->first_link);
		f[F_KEPT] = p->found->keep[i];
		f[F_AT_BLOCK] = (float)i / (float)n;
		f[F_AT_TEXT] = (float)text / (float)(p->text_n + 1);
		f[F_FROM_TITLE] = title == HTML_NONE ? -1000 : (float)i - (float)title;
		if (i == title)
			title_text = text;
		f[F_TITLE_TEXT] = title == HTML_NONE || i < title ? -1 : (float)(text - title_text);
		f[F_KEPT_SHARE] = (float)kept_text / (float)(p->kept_n + 1);
		f[F_KEPT_BEFORE] = kept == HTML_NONE ? FAR : (float)capped(i - kept, FAR);
		f[F_FROM_FIRST] = (float)i - (float)(p->n_kept ? p->first_kept : 0);
		f[F_FROM_LAST] = (float)i - (float)p->last_kept;
		f[F_BEHIND_LABEL] = label == HTML_NONE ? FAR : (float)capped(i - label, FAR);
		f[F_HEADING_BACK] = heading == HTML_NONE ? FAR : (float)capped(i - heading, FAR);
		f[F_HEADING_KEPT] = heading != HTML_NONE && p->found->keep[heading];
		f[F_PAGE_BLOCKS] = (float)n;
		f[F_PAGE_KEPT] = (float)p->kept_n;
		f[F_PAGE_SHARE] = (float)p->kept_n / (float)(p->text_n + 1);
		f[F_BLOCKS_KEPT_SHARE] = (float)p->n_kept / (float)n;
		f[F_ARTICLE] = p->r->says_article;
		if (f[F_LABEL] > 0)
			label = i;
		if (x->tag == TAG_HEADING)
			heading = i;
		if (p->found->keep[i])
			kept = i;
		text += b->text.n;
		kept_text += p->found->keep[i] ? b->text.n : 0;
	}
}

static void
backward(struct pass *p)
{
	uint32_t kept = HTML_NONE;
	for (uint32_t i = (uint32_t)p->d->n_blocks; i-- > 0;) {
		float *f = p->all + (size_t)i * F_N;
		f[F_KEPT_BEHIND] = kept == HTML_NONE ? FAR : (float)capped(kept - i, FAR);
		if (p->found->keep[i])
			kept = i;
		ancestor_figures(p, i, f);
		container_figures(p, i, f);
		group_figures(p, i, f);
		neighbour_figures(p, i, f);
		word_figures(p, i, f);
	}
}

float *
page_features(const struct page_reader *r, const struct page_found *found)
{
	struct pass p = { .r = r, .d = &r->d, .found = found };
	p.all = arena_zero(r->a, r->d.n_blocks * F_N * sizeof(float) + 1);
	p.most = r->d.nodes[found->container].score;
	p.groups = arena_zero(r->a, (MOST_GROUPS + 1) * sizeof(*p.groups));
	p.texts = arena_zero(r->a, r->d.n_blocks * sizeof(*p.texts) + 1);
	p.words = arena_zero(r->a, WORD_SLOTS);
	p.title_words = arena_zero(r->a, WORD_SLOTS * sizeof(bool));
	p.up = arena_zero(r->a, r->d.n_nodes * sizeof(bool) + 1);
	sums(&p);
	forward(&p);
	backward(&p);
	same_texts(&p);
	return p.all;
}
