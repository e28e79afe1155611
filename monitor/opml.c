#include "monitor/opml.h"

#include <limits.h>
#include <string.h>

#include "base/url.h"
#include "base/utf8.h"
#include "base/zone.h"
#include "monitor/entities.h"
#include "monitor/feed_sax.h"
#include "monitor/outlet_conf.h"
#include "monitor/read.h"

enum { DEEPEST = 16, MOST_GROUPS = 16, MOST_OUTLINES = 100000, MOST_OPML = 32 << 20 };

#define OUR_SPACE "https://presswatch.invalid/opml"

struct opml_reader {
	struct feed_repair *repair;
	struct arena *a;
	xmlParserCtxt *parser;
	struct opml *ret;
	size_t outlets_cap, refused_cap;
	struct str groups[DEEPEST]; /* of the outlines around; empty: a feed, or without a title */
	int depth;                  /* of outlines; beyond DEEPEST their titles do not count */
	bool in_body, closed;
	bool in_title; /* of the head */
	struct buf text;
};

struct attributes {
	const xmlChar **v;
	int n;
};

/* ---- Reading --------------------------------------------------------------------------------- */

/* libxml2 leaves an "&" in a value as "&#38;". */
static struct str
attribute_text(struct opml_reader *r, struct str value)
{
	AUTO(buf) struct buf b = { 0 };
	entity_decode(&b, value);
	return text_line(utf8_clean(r->a, arena_str(r->a, buf_view(&b))), r->a);
}

/* Names are compared without case: "xmlURL" and "xmlurl" are in use. `space`: NULL for none. */
static struct str
attribute(struct opml_reader *r, struct attributes attributes, const char *name, const char *space)
{
	for (int i = 0; i < attributes.n; i++) {
		const xmlChar **at = &attributes.v[5 * i];
		const char *uri = (const char *)at[2];
		if (!str_ieq(str_from((const char *)at[0]), str_from(name)))
			continue;
		if (space ? !uri || strcmp(uri, space) != 0 : uri != NULL)
			continue;
		return attribute_text(
			r, (struct str){ (const char *)at[3], (size_t)(at[4] - at[3]) });
	}
	return STR_NONE;
}

static struct str
first_of(struct str a, struct str b)
{
	return a.n ? a : b;
}

static struct str
title_of(struct opml_reader *r, struct attributes attributes)
{
	/* Titles are text, but some writers put markup into them, escaped once more. */
	struct str title = first_of(
		attribute(r, attributes, "title", NULL), attribute(r, attributes, "text", NULL));
	return str_find_byte(title, '&') >= 0 ? html_line(title, r->a) : title;
}

static void
refuse(struct opml_reader *r, struct str title, const char *why)
{
	if (r->ret->n_refused >= MOST_OUTLINES)
		return;
	ARENA_GROW(r->a, r->ret->refused, r->ret->n_refused, r->refused_cap);
	r->ret->refused[r->ret->n_refused++] =
		(struct opml_refusal){ title, why, xmlSAX2GetLineNumber(r->parser) };
}

static void
add_group(struct str_list *groups, struct str group)
{
	for (size_t i = 0; i < groups->n; i++)
		if (str_eq(groups->v[i], group))
			return;
	if (group.n && groups->n < MOST_GROUPS)
		groups->v[groups->n++] = group;
}

/* "/News/Maroc,Tech": two categories, the first a path. */
static struct str_list
groups_of(struct opml_reader *r, struct str category)
{
	struct str_list ret = { .v = arena_array(r->a, MOST_GROUPS, sizeof(struct str)) };
	struct str path, name;
	for (int i = 0; i < r->depth && i < DEEPEST; i++)
		add_group(&ret, r->groups[i]);
	while (category.n && str_next(&category, ',', &path))
		while (path.n && str_next(&path, '/', &name))
			add_group(&ret, outlet_conf_group(name, r->a));
	return ret;
}

/* "feed://host/x" and "feed:https://host/x" are how some readers write addresses. */
static struct str
address_of(struct opml_reader *r, struct str url)
{
	if (str_istarts(url, S("feed://")))
		url = arena_printf(r->a, "http://%.*s", STR_ARG(str_sub(url, 7, url.n)));
	else if (str_istarts(url, S("feed:")))
		url = str_sub(url, 5, url.n);
	return url_resolve(S(""), url, r->a);
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_code(struct str s)
{
	return s.n == 2 && is_letter(s.s[0]) && is_letter(s.s[1]);
}

/* "fr-MA" is "fr", as configured. */
static struct str
language_of_tag(struct opml_reader *r, struct str tag)
{
	if (tag.n < 2 || !is_letter(tag.s[0]) || !is_letter(tag.s[1]) ||
		(tag.n > 2 && tag.s[2] != '-' && tag.s[2] != '_'))
		return STR_NONE;
	return arena_printf(r->a, "%c%c", tag.s[0] | 0x20, tag.s[1] | 0x20);
}

static enum outlet_source
source_of(struct str ours)
{
	if (str_is(ours, "sitemap"))
		return OUTLET_SITEMAP;
	return str_is(ours, "page") ? OUTLET_PAGE : OUTLET_FEED;
}

static void
take_outlet(struct opml_reader *r, struct attributes at, struct str title, struct str given)
{
	struct str url = address_of(r, given), country = attribute(r, at, "country", OUR_SPACE);
	if (url.n == 0) {
		refuse(r, first_of(title, given), "its address is not one of the web");
		return;
	}
	if (r->ret->n_outlets >= MOST_OUTLINES)
		return;
	ARENA_GROW(r->a, r->ret->outlets, r->ret->n_outlets, r->outlets_cap);
	r->ret->outlets[r->ret->n_outlets++] = (struct outlet){
		.name = attribute(r, at, "name", OUR_SPACE),
		.title = first_of(title, url_host(url, r->a)),
		.country = is_code(country) ? country : STR_NONE,
		.language = language_of_tag(r, attribute(r, at, "language", NULL)),
		.groups = groups_of(r, attribute(r, at, "category", NULL)),
		.source = source_of(attribute(r, at, "source", OUR_SPACE)),
		.url = url,
	};
}

/* The outline's own part; what it holds comes after. Returns whether it is a feed. */
static bool
take_outline(struct opml_reader *r, struct attributes at, struct str title)
{
	struct str type = attribute(r, at, "type", NULL);
	struct str feed = attribute(r, at, "xmlUrl", NULL), url = attribute(r, at, "url", NULL);
	bool ours = attribute(r, at, "source", OUR_SPACE).n != 0;
	if (feed.n == 0 && url.n && (ours || str_ieq(type, S("rss")) || str_ieq(type, S("atom"))))
		feed = url;
	if (feed.n) {
		take_outlet(r, at, title, feed);
		return true;
	}
	if (str_ieq(type, S("include")))
		refuse(r, first_of(title, url), "it stands for another list, which is not fetched");
	else if (str_ieq(type, S("link")) || url.n)
		refuse(r, first_of(title, url), "a link to a page, not to a feed");
	else if (str_ieq(type, S("rss")) || str_ieq(type, S("atom")))
		refuse(r, title, "it names no feed (xmlUrl)");
	else if (attribute(r, at, "htmlUrl", NULL).n)
		refuse(r, title, "it names a page (htmlUrl), but no feed; try `discover`");
	else
		return false;
	return true;
}

static void
on_start(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int n_spaces,
	const xmlChar **spaces, int n, int n_default, const xmlChar **v)
{
	(void)prefix, (void)uri, (void)n_spaces, (void)spaces, (void)n_default;
	struct opml_reader *r = user;
	struct str element = str_from((const char *)name);
	struct attributes at = { v, n };
	if (str_ieq(element, S("body")))
		r->in_body = true;
	r->in_title = !r->in_body && str_ieq(element, S("title"));
	if (!str_ieq(element, S("outline")))
		return;
	struct str title = title_of(r, at);
	bool is_feed = take_outline(r, at, title);
	if (r->depth < DEEPEST)
		r->groups[r->depth] = is_feed ? STR_NONE : outlet_conf_group(title, r->a);
	if (r->depth < INT_MAX)
		r->depth++;
}

static void
on_end(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
	(void)prefix, (void)uri;
	struct opml_reader *r = user;
	struct str element = str_from((const char *)name);
	if (str_ieq(element, S("outline")) && r->depth > 0)
		r->depth--;
	if (str_ieq(element, S("opml")))
		r->closed = true;
	if (r->in_title)
		r->ret->title = text_line(utf8_clean(r->a, buf_view(&r->text)), r->a);
	r->in_title = false;
}

static void
on_text(void *user, const xmlChar *s, int n)
{
	struct opml_reader *r = user;
	if (r->in_title && r->text.n < 1024)
		buf_add(&r->text, s, (size_t)n);
}

/* Where the repair took a text out ("<?t 12?>"). */
static void
on_instruction(void *user, const xmlChar *target, const xmlChar *data)
{
	(void)target;
	struct opml_reader *r = user;
	size_t number;
	struct str text;
	if (feed_sax_number(data, &number) &&
		feed_repair_text(r->repair, number, r->in_title ? r->a : NULL, &text))
		on_text(r, (const xmlChar *)text.s, (int)text.n);
}

/* No entityDecl, no external subset: what is not here does nothing. */
static xmlSAXHandler handler = {
	.initialized = XML_SAX2_MAGIC,
	.startElementNs = on_start,
	.endElementNs = on_end,
	.characters = on_text,
	.cdataBlock = on_text,
	.processingInstruction = on_instruction,
};

enum status
opml_read(struct str bytes, struct arena *a, struct opml *ret, struct err *err)
{
	if (bytes.n > MOST_OPML)
		return err_set(err, STATUS_BAD, "not read: %zu MB", bytes.n >> 20);
	const struct document doc = { .bytes = bytes };
	struct str text = read_decode(&doc, false, a);
	ptrdiff_t start = str_ifind(text, S("<opml"));
	if (start < 0) {
		struct str what = feed_start(text) >= 0 ? S("a feed") : feed_instead(text);
		return err_set(err, STATUS_BAD, "not an OPML file: %.*s", STR_ARG(what));
	}
	struct opml opml = { 0 };
	struct opml_reader r = { .a = a, .ret = &opml };
	r.repair = feed_repair_new(str_sub(text, (size_t)start, text.n), a);
	bool parsed = feed_sax(r.repair, &handler, &r, &r.parser),
	     bomb = feed_repair_bomb(r.repair);
	feed_repair_free(r.repair);
	buf_free(&r.text);
	if (bomb)
		return err_set(err, STATUS_BAD, "not read: its entities nest or loop");
	if (!parsed)
		return err_set(err, STATUS_BAD, "not an OPML file: the XML parser refused it");
	opml.cut_short = !r.closed;
	*ret = opml;
	return STATUS_OK;
}

/* ---- Writing --------------------------------------------------------------------------------- */

static void
put_escaped(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		switch (s.s[i]) {
		case '&':
			buf_cstr(out, "&amp;");
			break;
		case '<':
			buf_cstr(out, "&lt;");
			break;
		case '>':
			buf_cstr(out, "&gt;");
			break;
		case '"':
			buf_cstr(out, "&quot;");
			break;
		default:
			buf_byte(out, (unsigned char)s.s[i] < ' ' ? ' ' : s.s[i]);
		}
	}
}

static void
put_attribute(struct buf *out, const char *name, struct str value)
{
	if (value.n == 0)
		return;
	buf_printf(out, " %s=\"", name);
	put_escaped(out, value);
	buf_byte(out, '"');
}

static void
put_category(struct buf *out, struct str_list groups)
{
	AUTO(buf) struct buf all = { 0 };
	for (size_t i = 0; i < groups.n; i++) {
		buf_cstr(&all, i ? "," : "");
		buf_str(&all, groups.v[i]);
	}
	put_attribute(out, "category", buf_view(&all));
}

static void
put_outlet(struct buf *out, const struct outlet *o)
{
	bool is_feed = o->source == OUTLET_FEED;
	buf_printf(out, "    <outline type=\"%s\"", is_feed ? "rss" : "link");
	put_attribute(out, "text", o->title);
	put_attribute(out, "title", o->title);
	put_attribute(out, is_feed ? "xmlUrl" : "url", o->url);
	put_attribute(out, "language", o->language);
	put_category(out, o->groups);
	put_attribute(out, "pw:name", o->name);
	put_attribute(out, "pw:country", o->country);
	if (!is_feed)
		put_attribute(
			out, "pw:source", o->source == OUTLET_SITEMAP ? S("sitemap") : S("page"));
	buf_cstr(out, "/>\n");
}

void
opml_write(struct buf *out, struct str title, const struct outlet *outlets, size_t n, int64_t now)
{
	static const char *const months[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul",
		"Aug", "Sep", "Oct", "Nov", "Dec" };
	struct civil c = civil_utc(now);
	buf_cstr(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
		      "<opml version=\"2.0\" xmlns:pw=\"" OUR_SPACE "\">\n  <head>\n    <title>");
	put_escaped(out, title);
	buf_printf(out,
		"</title>\n    <dateCreated>%d %s %d %02d:%02d:%02d GMT</dateCreated>\n  </head>\n"
		"  <body>\n",
		c.day, months[c.month - 1], c.year, c.hour, c.minute, c.second);
	for (size_t i = 0; i < n; i++)
		put_outlet(out, &outlets[i]);
	buf_cstr(out, "  </body>\n</opml>\n");
}
