/* What elements say in their attributes, or are there to say: metas, links, times, JSON-LD. */
#include <string.h>

#include "monitor/html_walk.h"

enum {
	MOST_JSON = 64,
	MOST_MARKS = 256, /* attributes that may hold a date */
	MARK_LEAST = 6,   /* bytes of one */
	MARK_MOST = 80,
};

static void
pair_add(struct html_walk *w, struct str name, struct str value)
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
text_below(struct html_walk *w, const xmlNode *x)
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
note_link(struct html_walk *w, const xmlNode *x)
{
	struct str href = str_trim(html_attribute(x, "href"));
	if (str_ieq(html_attribute(x, "rel"), S("canonical")) && !w->d->canonical.n)
		w->d->canonical = arena_str(w->a, href);
	pair_add(w, html_attribute(x, "itemprop"), href);
}

static void
note_time(struct html_walk *w, const xmlNode *x)
{
	struct html_doc *d = w->d;
	if (d->n_times >= 256)
		return;
	ARENA_GROW(w->a, d->times, d->n_times, w->times_cap);
	d->times[d->n_times++] = (struct html_time){
		.datetime = arena_str(w->a, html_attribute(x, "datetime")),
		.text = text_below(w, x),
		.block = (uint32_t)d->n_blocks,
		.node = w->node,
		.names = arena_printf(w->a, "%.*s %.*s", STR_ARG(html_class_and_id(w, x)),
			STR_ARG(str_sub(html_attribute(x, "itemprop"), 0, HTML_MOST_CLASS))),
		.pubdate = html_has_attribute(x, "pubdate"),
	};
}

static void
mark_add(struct html_walk *w, struct str name, struct str class, struct str value)
{
	struct html_doc *d = w->d;
	value = str_trim(value);
	if (value.n < MARK_LEAST || value.n > MARK_MOST || d->n_marks >= MOST_MARKS)
		return;
	ARENA_GROW(w->a, d->marks, d->n_marks, w->marks_cap);
	d->marks[d->n_marks++] = (struct html_mark){
		.name = arena_printf(w->a, "%.*s %.*s", STR_ARG(str_sub(name, 0, HTML_MOST_CLASS)),
			STR_ARG(str_sub(class, 0, HTML_MOST_CLASS))),
		.value = arena_str(w->a, value),
		.block = (uint32_t)d->n_blocks,
		.node = w->node,
	};
}

/* Attributes that say when, in what name they may; <time> is noted by note_time. */
static void
note_marks(struct html_walk *w, const xmlNode *x)
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
			mark_add(w, name, html_attribute(x, "class"),
				str_from((const char *)t->children->content));
	}
}

static void
note_json(struct html_walk *w, const xmlNode *x)
{
	struct html_doc *d = w->d;
	if (str_ifind(html_attribute(x, "type"), S("ld+json")) < 0 || d->n_json_ld >= MOST_JSON)
		return;
	ARENA_GROW(w->a, d->json_ld, d->n_json_ld, w->json_cap);
	d->json_ld[d->n_json_ld++] = text_below(w, x);
}

/* Elements that say something in their attributes. */
void
html_note_element(struct html_walk *w, const xmlNode *x, enum html_tag tag)
{
	struct str prop = html_attribute(x, "itemprop");
	if (tag != TAG_TIME && tag != TAG_META)
		note_marks(w, x);
	if (prop.n && str_ifind(prop, S("date")) >= 0) {
		struct str value = html_attribute(x, "content");
		value = value.n ? value : html_attribute(x, "datetime");
		mark_add(w, prop, STR_NONE,
			value.n ? value : str_sub(text_below(w, x), 0, MARK_MOST));
	}
	if (tag == TAG_META) {
		struct str name = html_attribute(x, "property");
		name = name.n ? name : html_attribute(x, "name");
		pair_add(w, name.n ? name : prop, html_attribute(x, "content"));
		return;
	}
	if (prop.n && tag != TAG_LINK && !str_ieq(prop, S("articleBody"))) {
		struct str value = html_attribute(x, "content");
		value = value.n ? value : html_attribute(x, "datetime");
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
		w->d->language = arena_str(w->a, html_attribute(x, "lang"));
	else if (strcmp((const char *)x->name, "base") == 0)
		w->d->base = arena_str(w->a, html_attribute(x, "href"));
}
