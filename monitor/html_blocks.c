#include "monitor/html_walk.h"

#include <assert.h>
#include <string.h>

enum { DEEPEST = 512 }; /* nodes in each other: real pages have some dozens */

static uint32_t
block_node(const struct html_walk *w)
{
	uint32_t n = w->node;
	while (n != HTML_NONE && !html_is_block_level(w->d->nodes[n].tag))
		n = w->d->nodes[n].parent;
	return n == HTML_NONE ? 0 : n;
}

static void
link_end(struct html_walk *w)
{
	if (w->link_node == HTML_NONE || w->d->n_links == 0)
		return;
	struct html_link *l = &w->d->links[w->d->n_links - 1];
	l->at = (uint32_t)(w->link_from - w->block_from);
	l->n = (uint32_t)(w->text.n - w->link_from);
	w->link_n += l->n;
}

static void
block_end(struct html_walk *w)
{
	struct html_doc *d = w->d;
	w->gap = w->breaks = 0;
	bool in_link = w->link_node != HTML_NONE;
	if (in_link)
		link_end(w);
	if (w->text.n > w->block_from) {
		ARENA_GROW(w->a, d->blocks, d->n_blocks, w->blocks_cap);
		d->blocks[d->n_blocks++] = (struct html_block){
			.text = { NULL, w->text.n - w->block_from },
			.node = block_node(w),
			.link_n = w->link_n,
			.first_link = w->block_links,
			.end_link = (uint32_t)d->n_links,
		};
		w->block_from = w->text.n;
		w->block_links = (uint32_t)d->n_links;
		/* a link around several blocks goes on in the next one */
		if (in_link) {
			ARENA_GROW(w->a, d->links, d->n_links, w->links_cap);
			struct html_link next = d->links[d->n_links - 1];
			next.block = (uint32_t)d->n_blocks;
			d->links[d->n_links++] = next;
		}
	} else {
		for (size_t i = w->block_links; i < d->n_links; i++)
			d->links[i].block = (uint32_t)d->n_blocks;
	}
	w->link_from = w->text.n;
	w->link_n = 0;
}

static void
gap_write(struct html_walk *w)
{
	if (w->text.n > w->block_from) {
		if (w->gap == 2)
			buf_cstr(&w->text, "\xc2\xa0");
		else
			buf_byte(&w->text, w->gap == 4 ? '\n' : w->gap == 3 ? '\t' : ' ');
		if (w->link_node != HTML_NONE && w->link_from == w->text.n - (w->gap == 2 ? 2 : 1))
			w->link_from = w->text.n;
	}
	w->gap = 0;
}

/* 0: a letter; else how many bytes of white space (1), non-breaking space (2), or what is dropped
 * (3). */
static int
blank_at(const unsigned char *s, size_t left, size_t *ret_n)
{
	*ret_n = 1;
	if (s[0] <= ' ' || s[0] == 0x7f)
		return s[0] == ' ' || (s[0] >= '\t' && s[0] <= '\r') ? 1 : 3;
	if (s[0] == 0xc2 && left > 1 && s[1] <= 0xa0) {
		*ret_n = 2;
		return s[1] == 0xa0 ? 2 : 3;
	}
	if (s[0] == 0xe2 && left > 2 && s[1] == 0x80) {
		*ret_n = 3;
		if (s[2] == 0xa8 || s[2] == 0xa9)
			return 1;
		return s[2] == 0x8b ? 3 : 0;
	}
	if (s[0] == 0xef && left > 2 && s[1] == 0xbb && s[2] == 0xbf) {
		*ret_n = 3;
		return 3;
	}
	return 0;
}

void
html_text_add(struct html_walk *w, const char *content)
{
	const unsigned char *s = (const unsigned char *)content;
	size_t n = strlen(content), from = 0, at = 0, used = 1;
	while (at <= n) {
		int blank = at < n ? blank_at(s + at, n - at, &used) : 3;
		if (!blank) {
			at += s[at] >= 0xc0 ? used : 1;
			continue;
		}
		if (at > from) {
			if (w->gap)
				gap_write(w);
			buf_add(&w->text, s + from, at - from);
			w->breaks = 0;
		}
		if (at == n)
			break;
		if (blank == 1 && w->gap == 0)
			w->gap = 1;
		else if (blank == 2 && w->gap < 4)
			w->gap = w->gap >= 2 ? 3 : w->gap == 1 ? 3 : 2;
		at += used;
		from = at;
	}
}

static bool
is_hidden(const xmlNode *x)
{
	struct str style = html_attribute(x, "style");
	if (style.n && str_ifind(style, S("display")) >= 0) {
		ptrdiff_t at = str_ifind(style, S("display"));
		struct str value = str_trim(str_sub(style, (size_t)at + 7, style.n));
		value = str_trim(str_cut(value, S(":")));
		if (str_istarts(value, S("none")))
			return true;
	}
	if (html_has_attribute(x, "hidden"))
		return true;
	return str_ieq(html_attribute(x, "aria-hidden"), S("true")) &&
	       strcmp((const char *)x->name, "img") != 0;
}

static unsigned
hints_of(struct html_walk *w, const xmlNode *x, enum html_tag tag)
{
	unsigned hints = html_hints(html_class_and_id(w, x));
	struct str prop = html_attribute(x, "itemprop"), role = html_attribute(x, "role");
	if (str_ieq(prop, S("articleBody")))
		hints = HINT_BODY | HINT_BODY_SURE;
	if (str_ieq(prop, S("author")))
		hints |= HINT_AUTHOR | HINT_META;
	if (str_ieq(role, S("navigation")) || str_ieq(role, S("complementary")) ||
		str_ieq(role, S("contentinfo")))
		hints |= HINT_BAD;
	if (tag == TAG_NAV || tag == TAG_ASIDE || tag == TAG_FOOTER)
		hints |= HINT_BAD;
	if (tag == TAG_CAPTION)
		hints |= HINT_META;
	if (tag == TAG_BODY || (tag == TAG_ARTICLE && !(hints & HINT_COMMENT)) || tag == TAG_MAIN)
		hints &= ~(unsigned)(HINT_BAD | HINT_META);
	if (is_hidden(x))
		hints |= HINT_BAD | HINT_HIDDEN;
	return hints;
}

static void
link_start(struct html_walk *w, const xmlNode *x)
{
	struct html_doc *d = w->d;
	if (w->gap)
		gap_write(w);
	ARENA_GROW(w->a, d->links, d->n_links, w->links_cap);
	d->links[d->n_links++] = (struct html_link){
		.href = arena_str(w->a, str_trim(html_attribute(x, "href"))),
		.block = (uint32_t)d->n_blocks,
		.node = w->node,
		.author = str_ifind(html_attribute(x, "rel"), S("author")) >= 0,
	};
	w->link_node = w->node;
	w->link_from = w->text.n;
}

/* Names in order, but for those with figures: they are those of one article. */
static uint32_t
names_hash(struct str names, uint32_t hash)
{
	struct str name;
	while (str_next(&names, ' ', &name)) {
		bool figures = false;
		for (size_t i = 0; i < name.n; i++)
			figures = figures || (name.s[i] >= '0' && name.s[i] <= '9');
		if (name.n && !figures)
			hash = hash * 31 + (uint32_t)str_hash(name);
	}
	return hash;
}

static uint32_t
own_hash(const xmlNode *x, struct str class)
{
	uint32_t hash = (uint32_t)str_hash(str_from((const char *)x->name));
	hash = names_hash(class, hash) * 37;
	return names_hash(str_sub(html_attribute(x, "id"), 0, HTML_MOST_CLASS), hash);
}

static void
node_start(struct html_walk *w, const xmlNode *x, enum html_tag tag)
{
	struct html_doc *d = w->d;
	ARENA_GROW(w->a, d->nodes, d->n_nodes, w->nodes_cap);
	assert(d->nodes); /* ARENA_GROW has made room */
	const struct html_node *above = w->node == HTML_NONE ? NULL : &d->nodes[w->node];
	struct str class = str_sub(html_attribute(x, "class"), 0, HTML_MOST_CLASS);
	d->nodes[d->n_nodes] = (struct html_node){
		.parent = w->node,
		.tag = tag,
		.level = tag == TAG_HEADING ? x->name[1] - '0' : 0,
		.hints = hints_of(w, x, tag),
		.inherited = above ? above->hints | above->inherited : 0,
		.first_block = (uint32_t)d->n_blocks,
		.signature =
			(uint32_t)(str_hash(class) ^ str_hash(str_from((const char *)x->name))) +
			(above ? above->signature * 31 : 0),
		.own = own_hash(x, class),
	};
	w->node = (uint32_t)d->n_nodes++;
	w->depth++;
}

static char marks[3];
void *const html_stripped = &marks[0];
void *const html_chosen = &marks[1];
static void *const flat = &marks[2]; /* no node stands for it */

/* Returns false when what the element holds is passed over. */
bool
html_element_start(struct html_walk *w, xmlNode *x)
{
	enum html_tag tag = html_tag_of(x);
	bool chosen = x->_private == html_chosen;
	if (html_is_block_level(tag) || chosen)
		block_end(w);
	if (x->_private == html_stripped)
		return false;
	html_note_element(w, x, tag);
	if (tag == TAG_BR) {
		if (++w->breaks >= 2)
			block_end(w);
		else
			w->gap = 4;
		return false;
	}
	if (tag == TAG_SKIP || tag == TAG_SCRIPT || tag == TAG_TITLE || tag == TAG_META ||
		tag == TAG_LINK)
		return false;
	/* Deeper ones part blocks, but no node stands for them: who goes up from each block has so
	 * many steps at most. A link has no other in it, so that it may stand deeper. */
	if (w->depth >= DEEPEST && !((tag == TAG_A && w->link_node == HTML_NONE) || chosen)) {
		x->_private = flat;
		return true;
	}
	node_start(w, x, tag);
	w->d->nodes[w->node].chosen = chosen;
	if (tag == TAG_CELL || tag == TAG_IMG)
		w->gap = w->gap ? w->gap : 1;
	if (tag == TAG_A && w->link_node == HTML_NONE)
		link_start(w, x);
	return true;
}

static void
node_end(struct html_walk *w)
{
	struct html_node *n = &w->d->nodes[w->node];
	if (w->link_node == w->node) {
		link_end(w);
		w->link_node = HTML_NONE;
	}
	if (html_is_block_level(n->tag) || n->chosen)
		block_end(w);
	n->end_block = (uint32_t)w->d->n_blocks;
	w->node = n->parent;
	w->depth--;
}

void
html_element_end(struct html_walk *w, const xmlNode *x)
{
	if (x->_private != flat)
		node_end(w);
	else if (html_is_block_level(html_tag_of(x)))
		block_end(w);
}

/* Views of the blocks into one copy of the text, and each element's sums. */
void
html_walk_finish(struct html_walk *w)
{
	struct html_doc *d = w->d;
	block_end(w);
	while (w->node != HTML_NONE)
		node_end(w);
	struct str all = arena_str(w->a, buf_view(&w->text));
	size_t at = 0;
	for (size_t i = 0; i < d->n_blocks; i++) {
		struct html_block *b = &d->blocks[i];
		b->text.s = all.s + at;
		at += b->text.n;
		d->nodes[b->node].text_n += (uint32_t)b->text.n;
		d->nodes[b->node].link_n += b->link_n;
	}
	for (size_t i = d->n_nodes; i-- > 1;) {
		struct html_node *n = &d->nodes[i];
		if (n->parent == HTML_NONE)
			continue;
		d->nodes[n->parent].text_n += n->text_n;
		d->nodes[n->parent].link_n += n->link_n;
	}
}

void
html_forgive(struct html_doc *d)
{
	static const unsigned bad =
		HINT_BAD | HINT_META | HINT_COMMENT | HINT_AUTHOR | HINT_DATE | HINT_HIDDEN;
	uint32_t prose = d->nodes[0].text_n - d->nodes[0].link_n;
	for (size_t i = 0; i < d->n_nodes; i++) {
		struct html_node *n = &d->nodes[i];
		const struct html_node *above =
			n->parent == HTML_NONE ? NULL : &d->nodes[n->parent];
		if ((n->hints & (HINT_BAD | HINT_META)) && (n->text_n - n->link_n) * 2 > prose)
			n->hints &= ~bad;
		n->inherited = above ? above->hints | above->inherited : 0;
	}
}

bool
html_within(const struct html_doc *d, uint32_t n, uint32_t ancestor)
{
	while (n != HTML_NONE && n > ancestor)
		n = d->nodes[n].parent;
	return n == ancestor;
}
