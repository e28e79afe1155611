/* libxml2 drives the walk: the tree is walked, and freed, while it grows. */
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>

#include "monitor/html_walk.h"

enum {
	MOST_NODES = 400000,
	BATCH = 2048, /* elements that the parser is ahead */
};

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
should_wait(struct html_walk *w, const xmlNode *x)
{
	if (!x->children)
		return true;
	enum html_tag tag = html_tag_of(x);
	bool wants_text = tag == TAG_TIME || tag == TAG_TITLE || tag == TAG_SCRIPT ||
			  html_attribute(x, "itemprop").n;
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
walk_in(struct html_walk *w, const htmlParserCtxt *c)
{
	xmlNode *x = w->at;
	bool element = x->type == XML_ELEMENT_NODE;
	bool grows =
		element ? is_open(c, x, w->level) : !x->next && is_open(c, x->parent, w->level - 1);
	if (grows && (!element || should_wait(w, x)))
		return false;
	bool enter = element && html_element_start(w, x);
	if (!element && x->content &&
		(x->type == XML_TEXT_NODE || x->type == XML_CDATA_SECTION_NODE))
		html_text_add(w, (const char *)x->content);
	w->behind = !(enter && x->children);
	if (!w->behind) {
		w->at = x->children;
		w->level++;
	} else if (enter) {
		html_element_end(w, x);
	}
	return true;
}

/* From behind a node to the next one, or to behind the element around it. */
static bool
walk_out(struct html_walk *w, const htmlParserCtxt *c)
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
	html_element_end(w, w->at);
	return true;
}

/* As far as the tree is whole; `c` is the parser, NULL when it is done. In document order, without
 * recursion: a page may nest as deep as it likes. */
static void
walk_on(struct html_walk *w, const htmlParserCtxt *c)
{
	bool more = w->at != NULL;
	while (more && w->d->n_nodes < MOST_NODES)
		more = w->behind ? walk_out(w, c) : walk_in(w, c);
}

static void
parser_start(void *context, const xmlChar *name, const xmlChar **attributes)
{
	htmlParserCtxt *c = context;
	struct html_walk *w = c->_private;
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
parse(struct html_walk *w, struct str html, void (*mark)(void *context, void *tree), void *context)
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
	struct html_walk w = { .a = a, .d = &d, .node = HTML_NONE, .link_node = HTML_NONE };
	w.nodes_cap = count_tags(html) + 16; /* and those that are implied */
	d.nodes = arena_alloc(a, w.nodes_cap * sizeof(*d.nodes));
	if (html.n)
		parse(&w, html, mark, context);
	if (d.n_nodes)
		html_walk_finish(&w);
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
