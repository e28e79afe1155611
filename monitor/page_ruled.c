/* An outlet's own rules, applied to a page: strings are taken from the parsed page, and elements
 * are marked there as the article's or as nothing, before it becomes blocks. What they found stands
 * above what the rest of the reader finds; what they did not is left to it. */
#include "monitor/page.h"

#include <libxml/tree.h>
#include <string.h>

#include "base/clock.h"
#include "base/utf8.h"
#include "monitor/page_xpath.h"

enum {
	MOST_AUTHORS = 8,
	LONGEST_LINE = 1000,     /* of a title or date */
	LONGEST_AUTHOR = 200,    /* bytes */
	LARGEST_GROWN = 6 << 20, /* bytes of a page after replacements: more is not parsed */
	MOST_COPIED = 64 << 20,  /* bytes of a page in all its replacements */
	MOST_DATES = 64,         /* nodes that are tried, of all rules together */
};

/* ---- the tree */

/* The next node in document order, of those below `root`; `enter`: also of those below `x`. */
static xmlNode *
next_node(xmlNode *x, const xmlNode *root, bool enter)
{
	if (enter && x->type == XML_ELEMENT_NODE && x->children)
		return x->children;
	while (x != root && !x->next)
		x = x->parent;
	return x == root ? NULL : x->next;
}

static bool
is_text(const xmlNode *x)
{
	return (x->type == XML_TEXT_NODE || x->type == XML_CDATA_SECTION_NODE) && x->content;
}

/* Of a text, as much as a line of so many bytes may show. */
static void
put_text(struct buf *b, const xmlNode *text, size_t most)
{
	struct str all = str_from((const char *)text->content), s = str_trim(all);
	if (s.s != all.s || s.n == 0)
		buf_byte(b, ' ');
	buf_str(b, utf8_cut(s, most));
	if (s.s + s.n != all.s + all.n)
		buf_byte(b, ' ');
}

/* The text of a node, as one line of at most so many bytes. */
static struct str
line_of(struct page_reader *r, xmlNode *x, size_t most)
{
	AUTO(buf) struct buf b = { 0 };
	if (x->type == XML_ATTRIBUTE_NODE && x->children && x->children->content) {
		put_text(&b, x->children, most);
	} else if (is_text(x)) {
		put_text(&b, x, most);
	} else if (x->type == XML_ELEMENT_NODE) {
		for (xmlNode *n = next_node(x, x, true); n && b.n < most;
			n = next_node(n, x, true)) {
			if (is_text(n))
				put_text(&b, n, most);
			else if (n->type == XML_ELEMENT_NODE)
				buf_byte(&b, ' ');
		}
	}
	return utf8_cut(text_line(buf_view(&b), r->a), most);
}

static bool
has_text(xmlNode *x)
{
	for (xmlNode *n = x; n;) {
		bool out = n->_private == html_stripped;
		if (!out && is_text(n) && str_trim(str_from((const char *)n->content)).n)
			return true;
		n = next_node(n, x, !out);
	}
	return false;
}

static struct str
attribute(const xmlNode *x, const char *name)
{
	for (const xmlAttr *t = x->properties; t; t = t->next) {
		if (strcmp((const char *)t->name, name) == 0)
			return t->children && t->children->content
				       ? str_from((const char *)t->children->content)
				       : STR_NONE;
	}
	return STR_NONE;
}

static bool
is_page_itself(const xmlNode *x)
{
	return strcmp((const char *)x->name, "html") == 0 ||
	       strcmp((const char *)x->name, "body") == 0;
}

static void
strip(xmlNode *x)
{
	if (x->type == XML_ELEMENT_NODE && !is_page_itself(x))
		x->_private = html_stripped;
}

/* ---- the rules */

struct applying {
	struct page_reader *r;
	struct page_xpath *xpath;
};

/* The lines that the first of the rules of a kind gives which gives any. */
static size_t
lines(struct applying *w, enum page_rule_kind kind, struct str *ret, size_t most, size_t longest)
{
	const struct page_rules *rules = &w->r->rules;
	struct page_xpath_found f;
	size_t n = 0;
	for (size_t i = 0; i < rules->n && n == 0; i++) {
		if (rules->rules[i].kind != kind ||
			!page_xpath_find(w->xpath, rules->rules[i].value, w->r->a, &f))
			continue;
		struct str line =
			utf8_cut(text_line(utf8_cut(f.string, longest), w->r->a), longest);
		if (line.n)
			ret[n++] = line;
		for (size_t k = 0; k < f.n_nodes && n < most; k++) {
			line = line_of(w->r, f.nodes[k], longest);
			if (line.n)
				ret[n++] = line;
		}
	}
	return n;
}

/* All lines of all date rules: the first that is a date counts. */
static void
find_date(struct applying *w)
{
	struct page_reader *r = w->r;
	struct page_xpath_found f;
	size_t tried = 0;
	for (size_t i = 0; i < r->rules.n && r->ruled.date.precision == DATE_NONE; i++) {
		if (r->rules.rules[i].kind != PAGE_RULE_DATE ||
			!page_xpath_find(w->xpath, r->rules.rules[i].value, r->a, &f))
			continue;
		bool found = f.string.n && tried++ < MOST_DATES &&
			     page_date_of_line(r, utf8_cut(f.string, LONGEST_LINE), &r->ruled.date);
		for (size_t k = 0; k < f.n_nodes && !found && tried < MOST_DATES; k++, tried++)
			found = page_date_of_line(
				r, line_of(r, f.nodes[k], LONGEST_LINE), &r->ruled.date);
	}
}

static bool
is_named_out(const struct page_rules *rules, const xmlNode *x)
{
	struct str class = attribute(x, "class"), id = attribute(x, "id");
	bool image = strcmp((const char *)x->name, "img") == 0;
	for (size_t i = 0; i < rules->n; i++) {
		struct str value = rules->rules[i].value;
		if (rules->rules[i].kind == PAGE_RULE_STRIP_NAME &&
			(str_find(class, value) >= 0 || str_find(id, value) >= 0))
			return true;
		if (rules->rules[i].kind == PAGE_RULE_STRIP_IMAGE && image &&
			str_find(attribute(x, "src"), value) >= 0)
			return true;
	}
	return false;
}

static void
strip_all(struct applying *w, xmlNode *root)
{
	const struct page_rules *rules = &w->r->rules;
	struct page_xpath_found f;
	bool names = false, small = !page_xpath_exhausted(w->xpath);
	for (size_t i = 0; i < rules->n; i++) {
		names |= rules->rules[i].kind == PAGE_RULE_STRIP_NAME ||
			 rules->rules[i].kind == PAGE_RULE_STRIP_IMAGE;
		if (rules->rules[i].kind != PAGE_RULE_STRIP ||
			!page_xpath_find(w->xpath, rules->rules[i].value, w->r->a, &f))
			continue;
		for (size_t k = 0; k < f.n_nodes; k++)
			strip(f.nodes[k]);
	}
	for (xmlNode *x = root; names && small && x; x = next_node(x, root, true)) {
		if (x->type == XML_ELEMENT_NODE && is_named_out(rules, x))
			strip(x);
	}
}

/* What a rule for the body gives that is no element: texts are paragraphs as they are; attributes
 * and strings may hold HTML. */
static void
put_paragraphs(struct buf *b, struct str text)
{
	text = str_trim(text);
	if (text.n && b->n)
		buf_cstr(b, "\n\n");
	buf_str(b, text);
}

static bool
choose(struct page_reader *r, const struct page_xpath_found *f)
{
	AUTO(buf) struct buf text = { 0 };
	bool chosen = false;
	for (size_t i = 0; i < f->n_nodes; i++) {
		xmlNode *x = f->nodes[i];
		if (x->type == XML_ELEMENT_NODE && has_text(x)) {
			x->_private = x->_private ? x->_private : html_chosen;
			chosen = true;
		} else if (is_text(x) && text.n < LARGEST_GROWN) {
			put_paragraphs(&text, line_of(r, x, LARGEST_GROWN));
		} else if (x->type == XML_ATTRIBUTE_NODE && text.n < LARGEST_GROWN) {
			put_paragraphs(&text, html_text(line_of(r, x, LARGEST_GROWN), r->a));
		}
	}
	put_paragraphs(&text, html_text(f->string, r->a));
	if (!chosen)
		r->ruled.text = arena_str(r->a, buf_view(&text));
	return chosen || r->ruled.text.n;
}

static void
find_body(struct applying *w)
{
	struct page_reader *r = w->r;
	struct page_xpath_found f;
	for (size_t i = 0; i < r->rules.n && !r->ruled.body; i++) {
		if (r->rules.rules[i].kind != PAGE_RULE_BODY)
			continue;
		r->ruled.body = page_xpath_find(w->xpath, r->rules.rules[i].value, r->a, &f) &&
				choose(r, &f);
	}
}

/* "Par Amina Bari": the name alone. */
static struct str
without_by(struct str line)
{
	static const char *const by[] = { "par ", "by ", "por ", "de ", "von ", "بقلم ", NULL };
	for (const char *const *b = by; *b; b++) {
		if (str_istarts(line, str_from(*b)))
			return str_trim(str_cut(line, str_sub(line, 0, strlen(*b))));
	}
	return line;
}

void
page_ruled_mark(void *context, void *tree)
{
	struct applying w = { context, NULL };
	struct page_ruled *ret = &w.r->ruled;
	xmlNode *root = xmlDocGetRootElement(tree);
	if (!root)
		return;
	w.xpath = page_xpath_open(tree);
	lines(&w, PAGE_RULE_TITLE, &ret->title, 1, LONGEST_LINE);
	ret->authors.v = arena_array(w.r->a, MOST_AUTHORS, sizeof(struct str));
	ret->authors.n = lines(&w, PAGE_RULE_AUTHOR, ret->authors.v, MOST_AUTHORS, LONGEST_AUTHOR);
	for (size_t i = 0; i < ret->authors.n; i++)
		ret->authors.v[i] = without_by(ret->authors.v[i]);
	find_date(&w);
	strip_all(&w, root);
	find_body(&w);
	page_xpath_close(w.xpath);
}

/* ---- before and after */

static struct str
replaced(struct str text, const struct page_rule *rule, struct arena *a)
{
	AUTO(buf) struct buf b = { 0 };
	size_t largest = text.n > LARGEST_GROWN ? text.n : LARGEST_GROWN;
	ptrdiff_t at = str_find(text, rule->value);
	if (at < 0)
		return text;
	for (; at >= 0; at = str_find(text, rule->value)) {
		if (b.n + text.n - rule->value.n + rule->by.n > largest)
			break; /* the rest stays as it is */
		buf_str(&b, str_sub(text, 0, (size_t)at));
		buf_str(&b, rule->by);
		text = str_sub(text, (size_t)at + rule->value.n, text.n);
	}
	buf_str(&b, text);
	return arena_str(a, buf_view(&b));
}

struct str
page_ruled_text(const struct page_reader *r, struct str text)
{
	size_t copied = 0;
	for (size_t i = 0; i < r->rules.n && copied < MOST_COPIED; i++) {
		if (r->rules.rules[i].kind != PAGE_RULE_REPLACE)
			continue;
		text = replaced(text, &r->rules.rules[i], r->a);
		copied += text.n;
	}
	return text;
}

void
page_ruled_title(struct page_reader *r)
{
	if (!r->ruled.title.n)
		return;
	r->page->title = r->ruled.title;
	r->title_block = HTML_NONE;
	for (uint32_t i = 0; i < r->d.n_blocks && r->title_block == HTML_NONE; i++) {
		if (str_eq(text_line(r->d.blocks[i].text, r->a), r->ruled.title))
			r->title_block = i;
	}
}

void
page_ruled_rest(struct page_reader *r)
{
	if (r->ruled.date.precision != DATE_NONE)
		r->page->date = r->ruled.date;
	if (r->ruled.authors.n)
		r->page->authors = r->ruled.authors;
	for (size_t i = 0; i < r->rules.n; i++) {
		if (r->rules.rules[i].kind == PAGE_RULE_STRIP_IMAGE &&
			str_find(r->page->image, r->rules.rules[i].value) >= 0)
			r->page->image = STR_NONE;
	}
}
