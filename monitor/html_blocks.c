#include "monitor/html_blocks.h"

#include <assert.h>
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <string.h>
#include <strings.h>

enum {
	MOST_NODES = 400000,
	BATCH = 2048, /* elements that the parser is ahead */
	MOST_JSON = 64,
	MOST_CLASS = 512,
	MOST_MARKS = 256, /* attributes that may hold a date */
	MARK_LEAST = 6,   /* bytes of one */
	MARK_MOST = 80,
};

static const struct {
	const char *name;
	enum html_tag tag;
} tags[] = {
	{ "a", TAG_A },
	{ "address", TAG_BLOCK },
	{ "article", TAG_ARTICLE },
	{ "aside", TAG_ASIDE },
	{ "audio", TAG_SKIP },
	{ "blockquote", TAG_QUOTE },
	{ "body", TAG_BODY },
	{ "br", TAG_BR },
	{ "button", TAG_ASIDE },
	{ "canvas", TAG_SKIP },
	{ "center", TAG_BLOCK },
	{ "dd", TAG_LI },
	{ "details", TAG_BLOCK },
	{ "div", TAG_BLOCK },
	{ "dl", TAG_LIST },
	{ "dt", TAG_LI },
	{ "fieldset", TAG_BLOCK },
	{ "figcaption", TAG_CAPTION },
	{ "figure", TAG_BLOCK },
	{ "footer", TAG_FOOTER },
	{ "form", TAG_FORM },
	{ "h1", TAG_HEADING },
	{ "h2", TAG_HEADING },
	{ "h3", TAG_HEADING },
	{ "h4", TAG_HEADING },
	{ "h5", TAG_HEADING },
	{ "h6", TAG_HEADING },
	{ "header", TAG_HEADER },
	{ "hr", TAG_BLOCK },
	{ "iframe", TAG_SKIP },
	{ "img", TAG_IMG },
	{ "input", TAG_SKIP },
	{ "li", TAG_LI },
	{ "link", TAG_LINK },
	{ "main", TAG_MAIN },
	{ "menu", TAG_LIST },
	{ "meta", TAG_META },
	{ "nav", TAG_NAV },
	{ "noscript", TAG_SKIP },
	{ "object", TAG_SKIP },
	{ "ol", TAG_LIST },
	{ "option", TAG_SKIP },
	{ "p", TAG_P },
	{ "picture", TAG_OTHER },
	{ "pre", TAG_PRE },
	{ "script", TAG_SCRIPT },
	{ "section", TAG_BLOCK },
	{ "select", TAG_SKIP },
	{ "style", TAG_SKIP },
	{ "summary", TAG_BLOCK },
	{ "svg", TAG_SKIP },
	{ "table", TAG_TABLE },
	{ "tbody", TAG_TABLE },
	{ "td", TAG_CELL },
	{ "template", TAG_SKIP },
	{ "textarea", TAG_SKIP },
	{ "th", TAG_CELL },
	{ "time", TAG_TIME },
	{ "title", TAG_TITLE },
	{ "tr", TAG_TABLE },
	{ "ul", TAG_LIST },
	{ "video", TAG_SKIP },
};

static enum html_tag
tag_of(const xmlNode *x)
{
	size_t low = 0, high = sizeof(tags) / sizeof(tags[0]);
	while (low < high) {
		size_t middle = (low + high) / 2;
		int order = strcmp((const char *)x->name, tags[middle].name);
		if (order == 0)
			return tags[middle].tag;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return TAG_OTHER;
}

static bool
is_block_level(enum html_tag tag)
{
	switch (tag) {
	case TAG_OTHER:
	case TAG_A:
	case TAG_BR:
	case TAG_TIME:
	case TAG_META:
	case TAG_LINK:
	case TAG_TITLE:
	case TAG_SCRIPT:
	case TAG_SKIP:
	case TAG_IMG:
		return false;
	default:
		return true;
	}
}

/* Where the walk is. */
struct walk {
	struct arena *a;
	struct html_doc *d;
	size_t nodes_cap, blocks_cap, links_cap, metas_cap, times_cap, marks_cap, json_cap;
	struct buf text;      /* of all blocks; views are made at the end */
	size_t block_from;    /* where the block in hand starts in `text` */
	uint32_t block_links; /* the first link of the block in hand */
	uint32_t node;        /* the element we are in, of any kind */
	uint32_t link_node;   /* the <a> we are in, or HTML_NONE */
	size_t link_from;
	uint32_t link_n;
	/* Since the last letter: 1 a space, 2 a non-breaking one, 3 several of these, 4 <br>. */
	int gap;
	int breaks; /* <br> in a row */
	/* the tree: where we are, and how far the parser is */
	xmlNode *at; /* to be started, or behind it */
	bool behind;
	int level;             /* of `at`; 0 the root */
	const xmlNode *waited; /* for the rest of this element, once */
	size_t ahead;          /* elements since the last batch */
};

static struct str
attribute(const xmlNode *x, const char *name)
{
	for (const xmlAttr *t = x->properties; t; t = t->next) {
		if (strcasecmp((const char *)t->name, name) == 0)
			return t->children && t->children->content
				       ? str_from((const char *)t->children->content)
				       : STR_NONE;
	}
	return STR_NONE;
}

static uint32_t
block_node(const struct walk *w)
{
	uint32_t n = w->node;
	while (n != HTML_NONE && !is_block_level(w->d->nodes[n].tag))
		n = w->d->nodes[n].parent;
	return n == HTML_NONE ? 0 : n;
}

static void
link_end(struct walk *w)
{
	if (w->link_node == HTML_NONE || w->d->n_links == 0)
		return;
	struct html_link *l = &w->d->links[w->d->n_links - 1];
	l->at = (uint32_t)(w->link_from - w->block_from);
	l->n = (uint32_t)(w->text.n - w->link_from);
	w->link_n += l->n;
}

static void
block_end(struct walk *w)
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
gap_write(struct walk *w)
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

static void
text_add(struct walk *w, const char *content)
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
has_attribute(const xmlNode *x, const char *name)
{
	for (const xmlAttr *t = x->properties; t; t = t->next) {
		if (strcasecmp((const char *)t->name, name) == 0)
			return true;
	}
	return false;
}

static bool
is_hidden(const xmlNode *x)
{
	struct str style = attribute(x, "style");
	if (style.n && str_ifind(style, S("display")) >= 0) {
		ptrdiff_t at = str_ifind(style, S("display"));
		struct str value = str_trim(str_sub(style, (size_t)at + 7, style.n));
		value = str_trim(str_cut(value, S(":")));
		if (str_istarts(value, S("none")))
			return true;
	}
	if (has_attribute(x, "hidden"))
		return true;
	return str_ieq(attribute(x, "aria-hidden"), S("true")) &&
	       strcmp((const char *)x->name, "img") != 0;
}

static struct str
class_and_id(struct walk *w, const xmlNode *x)
{
	struct str class = attribute(x, "class"), id = attribute(x, "id");
	class = str_sub(class, 0, MOST_CLASS);
	if (id.n == 0)
		return class;
	return arena_printf(w->a, "%.*s %.*s", STR_ARG(class), STR_ARG(str_sub(id, 0, MOST_CLASS)));
}

static unsigned
hints_of(struct walk *w, const xmlNode *x, enum html_tag tag)
{
	unsigned hints = html_hints(class_and_id(w, x));
	struct str prop = attribute(x, "itemprop"), role = attribute(x, "role");
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
pair_add(struct walk *w, struct str name, struct str value)
{
	struct html_doc *d = w->d;
	name = str_trim(name);
	value = str_trim(value);
	if (name.n == 0 || value.n == 0 || d->n_metas >= 4096)
		return;
	ARENA_GROW(w->a, d->metas, d->n_metas, w->metas_cap);
	d->metas[d->n_metas++] =
		(struct html_pair){ arena_str(w->a, name), arena_str(w->a, value) };
}

/* All text below `x`, as it stands. */
static struct str
text_below(struct walk *w, const xmlNode *x)
{
	AUTO(buf) struct buf b = { 0 };
	for (const xmlNode *c = x->children; c; c = c->next) {
		if (c->content && (c->type == XML_TEXT_NODE || c->type == XML_CDATA_SECTION_NODE))
			buf_cstr(&b, (const char *)c->content);
		for (const xmlNode *g = c->children; g && c->type == XML_ELEMENT_NODE;
			g = g->next) {
			if (g->content && g->type == XML_TEXT_NODE)
				buf_cstr(&b, (const char *)g->content);
		}
	}
	return arena_str(w->a, str_trim(buf_view(&b)));
}

static void
link_start(struct walk *w, const xmlNode *x)
{
	struct html_doc *d = w->d;
	if (w->gap)
		gap_write(w);
	ARENA_GROW(w->a, d->links, d->n_links, w->links_cap);
	d->links[d->n_links++] = (struct html_link){
		.href = arena_str(w->a, str_trim(attribute(x, "href"))),
		.block = (uint32_t)d->n_blocks,
		.node = w->node,
		.author = str_ifind(attribute(x, "rel"), S("author")) >= 0,
	};
	w->link_node = w->node;
	w->link_from = w->text.n;
}

static void
note_link(struct walk *w, const xmlNode *x)
{
	struct str href = str_trim(attribute(x, "href"));
	if (str_ieq(attribute(x, "rel"), S("canonical")) && !w->d->canonical.n)
		w->d->canonical = arena_str(w->a, href);
	pair_add(w, attribute(x, "itemprop"), href);
}

static void
note_time(struct walk *w, const xmlNode *x)
{
	struct html_doc *d = w->d;
	if (d->n_times >= 256)
		return;
	ARENA_GROW(w->a, d->times, d->n_times, w->times_cap);
	d->times[d->n_times++] = (struct html_time){
		.datetime = arena_str(w->a, attribute(x, "datetime")),
		.text = text_below(w, x),
		.block = (uint32_t)d->n_blocks,
		.node = w->node,
		.names = arena_printf(w->a, "%.*s %.*s", STR_ARG(class_and_id(w, x)),
			STR_ARG(str_sub(attribute(x, "itemprop"), 0, MOST_CLASS))),
		.pubdate = has_attribute(x, "pubdate"),
	};
}

static void
mark_add(struct walk *w, struct str name, struct str class, struct str value)
{
	struct html_doc *d = w->d;
	value = str_trim(value);
	if (value.n < MARK_LEAST || value.n > MARK_MOST || d->n_marks >= MOST_MARKS)
		return;
	ARENA_GROW(w->a, d->marks, d->n_marks, w->marks_cap);
	d->marks[d->n_marks++] = (struct html_mark){
		.name = arena_printf(w->a, "%.*s %.*s", STR_ARG(str_sub(name, 0, MOST_CLASS)),
			STR_ARG(str_sub(class, 0, MOST_CLASS))),
		.value = arena_str(w->a, value),
		.block = (uint32_t)d->n_blocks,
		.node = w->node,
	};
}

/* Attributes that say when, in what name they may; <time> is noted by note_time. */
static void
note_marks(struct walk *w, const xmlNode *x)
{
	bool abbr = strcmp((const char *)x->name, "abbr") == 0;
	for (const xmlAttr *t = x->properties; t; t = t->next) {
		struct str name = str_from((const char *)t->name);
		bool data = str_istarts(name, S("data-")) &&
			    (str_ifind(name, S("date")) >= 0 || str_ifind(name, S("time")) >= 0 ||
				    str_ifind(name, S("publi")) >= 0);
		if (!data && !str_ieq(name, S("datetime")) && !(abbr && str_ieq(name, S("title"))))
			continue;
		if (t->children && t->children->content)
			mark_add(w, name, attribute(x, "class"),
				str_from((const char *)t->children->content));
	}
}

static void
note_json(struct walk *w, const xmlNode *x)
{
	struct html_doc *d = w->d;
	if (str_ifind(attribute(x, "type"), S("ld+json")) < 0 || d->n_json_ld >= MOST_JSON)
		return;
	ARENA_GROW(w->a, d->json_ld, d->n_json_ld, w->json_cap);
	d->json_ld[d->n_json_ld++] = text_below(w, x);
}

/* Elements that say something in their attributes. */
static void
note_element(struct walk *w, const xmlNode *x, enum html_tag tag)
{
	struct str prop = attribute(x, "itemprop");
	if (tag != TAG_TIME && tag != TAG_META)
		note_marks(w, x);
	if (prop.n && str_ifind(prop, S("date")) >= 0) {
		struct str value = attribute(x, "content");
		value = value.n ? value : attribute(x, "datetime");
		mark_add(w, prop, STR_NONE,
			value.n ? value : str_sub(text_below(w, x), 0, MARK_MOST));
	}
	if (tag == TAG_META) {
		struct str name = attribute(x, "property");
		name = name.n ? name : attribute(x, "name");
		pair_add(w, name.n ? name : prop, attribute(x, "content"));
		return;
	}
	if (prop.n && tag != TAG_LINK && !str_ieq(prop, S("articleBody"))) {
		struct str value = attribute(x, "content");
		value = value.n ? value : attribute(x, "datetime");
		pair_add(w, prop, value.n ? value : str_sub(text_below(w, x), 0, 300));
	}
	if (tag == TAG_LINK)
		note_link(w, x);
	else if (tag == TAG_TIME)
		note_time(w, x);
	else if (tag == TAG_TITLE && !w->d->title.n)
		w->d->title = text_below(w, x);
	else if (tag == TAG_SCRIPT)
		note_json(w, x);
	else if (strcmp((const char *)x->name, "html") == 0)
		w->d->language = arena_str(w->a, attribute(x, "lang"));
	else if (strcmp((const char *)x->name, "base") == 0)
		w->d->base = arena_str(w->a, attribute(x, "href"));
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
	return names_hash(str_sub(attribute(x, "id"), 0, MOST_CLASS), hash);
}

static void
node_start(struct walk *w, const xmlNode *x, enum html_tag tag)
{
	struct html_doc *d = w->d;
	ARENA_GROW(w->a, d->nodes, d->n_nodes, w->nodes_cap);
	assert(d->nodes); /* ARENA_GROW has made room */
	const struct html_node *above = w->node == HTML_NONE ? NULL : &d->nodes[w->node];
	struct str class = str_sub(attribute(x, "class"), 0, MOST_CLASS);
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
}

static char marks[2];
void *const html_stripped = &marks[0];
void *const html_chosen = &marks[1];

/* Returns false when what the element holds is passed over. */
static bool
element_start(struct walk *w, const xmlNode *x)
{
	enum html_tag tag = tag_of(x);
	bool chosen = x->_private == html_chosen;
	if (is_block_level(tag) || chosen)
		block_end(w);
	if (x->_private == html_stripped)
		return false;
	note_element(w, x, tag);
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
	node_start(w, x, tag);
	w->d->nodes[w->node].chosen = chosen;
	if (tag == TAG_CELL || tag == TAG_IMG)
		w->gap = w->gap ? w->gap : 1;
	if (tag == TAG_A && w->link_node == HTML_NONE)
		link_start(w, x);
	return true;
}

static void
element_end(struct walk *w)
{
	struct html_node *n = &w->d->nodes[w->node];
	if (w->link_node == w->node) {
		link_end(w);
		w->link_node = HTML_NONE;
	}
	if (is_block_level(n->tag) || n->chosen)
		block_end(w);
	n->end_block = (uint32_t)w->d->n_blocks;
	w->node = n->parent;
}

/* ---- the tree, while it grows
 *
 * The parser builds libxml2's tree; every BATCH elements the walk goes on to where the tree is
 * whole, and frees what it has passed, so that of a page of any size only the elements that are
 * open, and a batch, are ever in memory. An element is open while the parser is inside of it; the
 * last child of an open one stays, for the parser looks at it. */

static bool
is_open(const htmlParserCtxt *c, const xmlNode *x, int level)
{
	return c && level >= 0 && level < c->nodeNr && c->nodeTab[level] == x;
}

/* What note_element reads the text of is waited for, but only once: it may be the whole page. */
static bool
should_wait(struct walk *w, const xmlNode *x)
{
	if (!x->children)
		return true;
	enum html_tag tag = tag_of(x);
	bool wants_text = tag == TAG_TIME || tag == TAG_TITLE || tag == TAG_SCRIPT ||
			  attribute(x, "itemprop").n;
	bool again = w->waited == x;
	w->waited = x;
	return wants_text && !again;
}

static void
node_free(xmlNode *x)
{
	xmlUnlinkNode(x);
	xmlFreeNode(x);
}

/* What an open element that is passed over holds so far. */
static void
prune(xmlNode *x)
{
	for (; x && x->type == XML_ELEMENT_NODE; x = x->children) {
		while (x->children && x->children->next)
			node_free(x->children);
	}
}

/* Whether the node in hand can be started; then it is, and `at` its first child, or behind it. */
static bool
walk_in(struct walk *w, const htmlParserCtxt *c)
{
	xmlNode *x = w->at;
	bool element = x->type == XML_ELEMENT_NODE;
	bool grows =
		element ? is_open(c, x, w->level) : !x->next && is_open(c, x->parent, w->level - 1);
	if (grows && (!element || should_wait(w, x)))
		return false;
	bool enter = element && element_start(w, x);
	if (!element && x->content &&
		(x->type == XML_TEXT_NODE || x->type == XML_CDATA_SECTION_NODE))
		text_add(w, (const char *)x->content);
	w->behind = !(enter && x->children);
	if (!w->behind) {
		w->at = x->children;
		w->level++;
	} else if (enter) {
		element_end(w);
	}
	return true;
}

/* From behind a node to the next one, or to behind the element around it. */
static bool
walk_out(struct walk *w, const htmlParserCtxt *c)
{
	xmlNode *x = w->at;
	if (is_open(c, x, w->level)) {
		prune(x);
		return false;
	}
	if (w->level == 0)
		return false;
	if (x->next) {
		w->at = x->next;
		w->behind = false;
		node_free(x);
		return true;
	}
	if (is_open(c, x->parent, w->level - 1))
		return false; /* more may come */
	w->at = x->parent;
	w->level--;
	element_end(w);
	return true;
}

/* As far as the tree is whole; `c` is the parser, NULL when it is done. In document order, without
 * recursion: a page may nest as deep as it likes. */
static void
walk_on(struct walk *w, const htmlParserCtxt *c)
{
	bool more = w->at != NULL;
	while (more && w->d->n_nodes < MOST_NODES)
		more = w->behind ? walk_out(w, c) : walk_in(w, c);
}

static void
parser_start(void *context, const xmlChar *name, const xmlChar **attributes)
{
	htmlParserCtxt *c = context;
	struct walk *w = c->_private;
	xmlSAX2StartElement(context, name, attributes);
	if (++w->ahead < BATCH)
		return;
	w->ahead = 0;
	if (!w->at && c->myDoc)
		w->at = xmlDocGetRootElement(c->myDoc);
	walk_on(w, c);
}

/* `mark` sees the whole tree before any of it is walked. */
static void
parse(struct walk *w, struct str html, void (*mark)(void *context, void *tree), void *context)
{
	htmlParserCtxt *c = htmlNewParserCtxt();
	if (!c)
		mem_die();
	c->_private = w;
	if (!mark)
		c->sax->startElement = parser_start;
	htmlDocPtr tree = htmlCtxtReadMemory(c, html.s, (int)html.n, NULL, "UTF-8",
		HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
			HTML_PARSE_COMPACT | XML_PARSE_HUGE);
	if (tree && mark)
		mark(context, tree);
	if (!w->at && tree)
		w->at = xmlDocGetRootElement(tree);
	walk_on(w, NULL);
	xmlFreeDoc(tree);
	htmlFreeParserCtxt(c);
}

/* Views of the blocks into one copy of the text, and each element's sums. */
static void
finish(struct walk *w)
{
	struct html_doc *d = w->d;
	block_end(w);
	while (w->node != HTML_NONE)
		element_end(w);
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

static size_t
count_tags(struct str html)
{
	size_t n = 0;
	for (size_t i = 0; i + 1 < html.n; i++)
		n += html.s[i] == '<' && (html.s[i + 1] | 0x20) >= 'a' &&
		     (html.s[i + 1] | 0x20) <= 'z';
	return n;
}

enum status
html_read_marked(struct str html, void (*mark)(void *context, void *tree), void *context,
	struct arena *a, struct html_doc *ret, struct err *err)
{
	html = html_without_scripts(html, a);
	struct html_doc d = { 0 };
	struct walk w = { .a = a, .d = &d, .node = HTML_NONE, .link_node = HTML_NONE };
	w.nodes_cap = count_tags(html) + 16; /* and those that are implied */
	d.nodes = arena_alloc(a, w.nodes_cap * sizeof(*d.nodes));
	if (html.n)
		parse(&w, html, mark, context);
	if (d.n_nodes)
		finish(&w);
	buf_free(&w.text);
	if (d.n_nodes == 0)
		return err_set(err, STATUS_BAD, "not a page: no markup");
	html_forgive(&d);
	*ret = d;
	return STATUS_OK;
}

enum status
html_read(struct str html, struct arena *a, struct html_doc *ret, struct err *err)
{
	return html_read_marked(html, NULL, NULL, a, ret, err);
}

bool
html_within(const struct html_doc *d, uint32_t n, uint32_t ancestor)
{
	while (n != HTML_NONE && n > ancestor)
		n = d->nodes[n].parent;
	return n == ancestor;
}
