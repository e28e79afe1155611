/* Feeds and sitemaps: bytes to entries in one pass of libxml2's SAX2 parser, without a tree. See
 * feed.h for how elements become fields; feed_repair.c for what happens before. */
#include "monitor/feed.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>
#include <strings.h>

#include "base/hash.h"
#include "base/url.h"
#include "base/utf8.h"

enum {
	MOST_ENTRIES = 20000,
	MOST_BYTES = 128 << 20,
	MOST_DEPTH = 300, /* libxml2 stops at 256 */
	MOST_LIST = 64,   /* authors or tags of an entry */
	KNOWN = 256,      /* slots of the cache of element names */
};

struct level {
	enum feed_place place; /* of its children */
	const struct feed_element *element;
	struct str base;
	struct str language;
};

/* libxml2 keeps one pointer for each name: where an element was looked up once, its pointers find
 * it again. */
struct known {
	const unsigned char *name, *uri, *prefix;
	enum feed_place place;
	const struct feed_element *element;
};

struct person {
	struct str value;
	int rank;
};

struct feed_reader {
	struct arena *a;
	const struct document *doc;
	struct feed *feed;
	xmlParserCtxt *parser;
	struct feed_entry *entry; /* NULL outside of one */
	size_t entries_cap, parts_cap;
	int feed_rank[FEED_FIELDS], entry_rank[FEED_FIELDS];
	struct person person;
	struct level frames[MOST_DEPTH + 1];
	int depth;
	enum feed_ns native;
	struct known known[KNOWN];
	/* the element whose text is being taken */
	const struct feed_element *taking;
	int taking_depth;
	enum feed_form form;
	bool xhtml; /* its markup is elements, not text */
	bool base64;
	bool guid_is_link;
	struct buf text;
	bool root_closed;
};

/* ---- values */

static bool
is_blank(struct str s)
{
	return str_trim(s).n == 0;
}

static void
list_add(struct feed_reader *r, struct str_list *list, struct str value)
{
	for (size_t i = 0; i < list->n; i++) {
		if (str_eq(list->v[i], value))
			return;
	}
	if (list->n == MOST_LIST)
		return;
	/* room for 8, then 16, 32 ... */
	if (list->n == 0 || (list->n >= 8 && (list->n & (list->n - 1)) == 0)) {
		size_t room = list->n ? list->n * 2 : 8;
		list->v = arena_grow(r->a, list->v, list->n * sizeof(value), room * sizeof(value));
	}
	list->v[list->n++] = value;
}

static void
give_keywords(struct feed_reader *r, struct str words)
{
	struct str word;
	while (r->entry && str_next(&words, ',', &word)) {
		if (!is_blank(word))
			list_add(r, &r->entry->tags, str_trim(word));
	}
}

static void
give_author(struct feed_reader *r, int rank, struct str name)
{
	int *before = r->entry ? r->entry_rank : r->feed_rank;
	if (rank < before[FEED_AUTHOR])
		return;
	bool better = rank > before[FEED_AUTHOR];
	before[FEED_AUTHOR] = rank;
	if (!r->entry) {
		if (better || !r->feed->author.n)
			r->feed->author = name;
		return;
	}
	if (better)
		r->entry->authors = (struct str_list){ 0 };
	list_add(r, &r->entry->authors, name);
}

static struct str *
entry_slot(struct feed_entry *e, enum feed_field field)
{
	switch (field) {
	case FEED_ID:
		return &e->id;
	case FEED_TITLE:
		return &e->title;
	case FEED_LINK:
		return &e->link;
	case FEED_SUMMARY:
		return &e->summary;
	case FEED_CONTENT:
		return &e->content;
	case FEED_LANGUAGE:
		return &e->language;
	case FEED_IMAGE:
		return &e->image;
	case FEED_PAPER:
		return &e->paper;
	default:
		return NULL;
	}
}

static struct str *
feed_slot(struct feed *f, enum feed_field field)
{
	switch (field) {
	case FEED_ID:
		return &f->id;
	case FEED_TITLE:
		return &f->title;
	case FEED_LINK:
		return &f->link;
	case FEED_SUMMARY:
		return &f->description;
	case FEED_LANGUAGE:
		return &f->language;
	default:
		return NULL;
	}
}

static void
give_part(struct feed_reader *r, struct str url)
{
	if (r->feed->n_parts >= MOST_ENTRIES)
		return;
	ARENA_GROW(r->a, r->feed->parts, r->feed->n_parts, r->parts_cap);
	r->feed->parts[r->feed->n_parts++] = url;
}

static void
give_ttl(struct feed_reader *r, struct str minutes)
{
	int64_t n;
	if (str_int64(minutes, &n) && n > 0 && n < 10080)
		r->feed->ttl_s = n * 60;
}

bool
feed_in_entry(const struct feed_reader *r)
{
	return r->entry != NULL;
}

/* Takes the rank for a field; false when what is there is as good. */
static bool
outranks(struct feed_reader *r, enum feed_field field, int rank)
{
	int *before = r->entry ? r->entry_rank : r->feed_rank;
	if (rank <= before[field])
		return false;
	before[field] = rank;
	return true;
}

void
feed_give(struct feed_reader *r, enum feed_field field, int rank, struct str value)
{
	value = str_trim(value);
	if (value.n == 0)
		return;
	value = field == FEED_CONTENT || field == FEED_SUMMARY
			? arena_str(r->a, value)
			: utf8_clean(r->a, arena_str(r->a, value));
	if (r->frames[r->depth].place == AT_PERSON) {
		if (rank > r->person.rank)
			r->person = (struct person){ value, rank };
		return;
	}
	if (field == FEED_AUTHOR)
		give_author(r, rank, value);
	else if (field == FEED_KEYWORDS)
		give_keywords(r, value);
	else if (field == FEED_PART)
		give_part(r, value);
	else if (field == FEED_TTL)
		give_ttl(r, value);
	else if (field == FEED_TAG && r->entry)
		list_add(r, &r->entry->tags, value);
	struct str *slot = r->entry ? entry_slot(r->entry, field) : feed_slot(r->feed, field);
	if (slot && outranks(r, field, rank))
		*slot = value;
}

static void
give_date(struct feed_reader *r, enum feed_field field, int rank, struct str text)
{
	struct read_date date = { 0 };
	text = str_trim(text);
	if (text.n == 0 || text.n > 200)
		return;
	struct read_date *slot = field == FEED_PUBLISHED
					 ? (r->entry ? &r->entry->published : &r->feed->published)
					 : (r->entry ? &r->entry->updated : &r->feed->updated);
	bool read = read_date(text, DATE_FEED, STR_NONE, r->doc->zone, 0, &date);
	if (!read && slot->given.n)
		return;
	if (!read)
		rank = 0; /* kept as given, and any date that can be read takes its place */
	else if (!outranks(r, field, rank))
		return;
	date.given = utf8_clean(r->a, arena_str(r->a, text));
	*slot = date;
}

struct str
feed_attribute(struct feed_attributes attributes, const char *name)
{
	for (int i = 0; i < attributes.n; i++) {
		const unsigned char **x = attributes.v + 5 * i;
		if (strcasecmp((const char *)x[0], name) == 0)
			return (struct str){ (const char *)x[3], (size_t)(x[4] - x[3]) };
	}
	return STR_NONE;
}

struct str
feed_resolve(struct feed_reader *r, struct str link)
{
	link = str_trim(link);
	return link.n ? url_resolve(r->frames[r->depth].base, link, r->a) : STR_NONE;
}

/* Media types other than text and XML are base64 (RFC 4287, section 4.1.3.3), and so is what Atom
 * 0.3 calls that. */
static bool
is_base64(struct str type, struct str mode)
{
	if (mode.n)
		return str_ieq(mode, S("base64"));
	return str_find_byte(type, '/') > 0 && !str_istarts(type, S("text/"));
}

void
feed_note_type(struct feed_reader *r, struct str type, struct str mode)
{
	r->xhtml = str_ieq(type, S("xhtml")) || str_ieq(mode, S("xml")) ||
		   str_ends(type, S("+xml")) || str_ends(type, S("/xml"));
	r->base64 = !r->xhtml && is_base64(type, mode);
	bool html = str_ieq(type, S("html")) || str_ieq(type, S("text/html")) ||
		    str_ieq(mode, S("escaped"));
	bool title = r->form == FORM_TYPED_TITLE;
	if (html || r->xhtml || r->base64)
		r->form = title ? FORM_TITLE : FORM_HTML;
	else
		r->form = FORM_TEXT;
}

void
feed_note_guid(struct feed_reader *r, bool is_link)
{
	r->guid_is_link = is_link;
}

/* ---- text of the element in hand */

static void
text_append_escaped(struct buf *b, struct str s, bool quotes)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.s[i];
		if (c == '<')
			buf_cstr(b, "&lt;");
		else if (c == '&')
			buf_cstr(b, "&amp;");
		else if (c == '"' && quotes)
			buf_cstr(b, "&quot;");
		else
			buf_byte(b, c);
	}
}

/* Elements within a text: written back as the markup they were. */
static void
text_start_tag(struct feed_reader *r, const unsigned char *name, struct feed_attributes attributes)
{
	if (r->form == FORM_DATE || r->form == FORM_LINK)
		return;
	buf_byte(&r->text, '<');
	buf_cstr(&r->text, (const char *)name);
	for (int i = 0; i < attributes.n; i++) {
		const unsigned char **x = attributes.v + 5 * i;
		buf_byte(&r->text, ' ');
		buf_cstr(&r->text, (const char *)x[0]);
		buf_cstr(&r->text, "=\"");
		text_append_escaped(
			&r->text, (struct str){ (const char *)x[3], (size_t)(x[4] - x[3]) }, true);
		buf_byte(&r->text, '"');
	}
	buf_byte(&r->text, '>');
}

static void
text_end_tag(struct feed_reader *r, const unsigned char *name)
{
	if (r->form != FORM_DATE && r->form != FORM_LINK)
		buf_printf(&r->text, "</%s>", (const char *)name);
}

/* The <div> that Atom wants around XHTML (RFC 4287, section 3.1.1.3) is not part of it. */
static struct str
without_div(struct str s)
{
	s = str_trim(s);
	if (!str_starts(s, S("<div")) || !str_ends(s, S("</div>")))
		return s;
	ptrdiff_t end = str_find_byte(s, '>');
	struct str inner = str_sub(s, (size_t)end + 1, s.n - 6);
	return str_find(inner, S("<div")) < 0 ? inner : s;
}

static void
give_guid(struct feed_reader *r, struct str id)
{
	feed_give(r, FEED_ID, r->taking->rank, id);
	id = str_trim(id);
	if (r->guid_is_link && (str_istarts(id, S("http://")) || str_istarts(id, S("https://"))))
		feed_give(r, FEED_LINK, 2, feed_resolve(r, id));
}

static void
note_form(struct feed_reader *r)
{
	if (!r->entry)
		return;
	if (r->taking->field == FEED_SUMMARY)
		r->entry->summary_is_html = r->form == FORM_HTML;
	else if (r->taking->field == FEED_CONTENT)
		r->entry->content_is_html = r->form == FORM_HTML;
}

/* What is not base64, or no UTF-8 behind it, stays as it stands. */
static void
decode_base64(struct feed_reader *r)
{
	AUTO(buf) struct buf decoded = { 0 };
	struct str line, rest = buf_view(&r->text);
	AUTO(buf) struct buf joined = { 0 };
	while (str_next(&rest, '\n', &line))
		buf_str(&joined, str_trim(line));
	if (!base64_take(&decoded, buf_view(&joined)) || !utf8_valid(buf_view(&decoded)))
		return;
	buf_reset(&r->text);
	buf_str(&r->text, buf_view(&decoded));
}

static void
give_text(struct feed_reader *r)
{
	if (r->base64)
		decode_base64(r);
	const struct feed_element *e = r->taking;
	struct str text = buf_view(&r->text);
	int *rank = r->entry ? r->entry_rank : r->feed_rank;
	if (is_blank(text))
		return;
	switch (r->form) {
	case FORM_DATE:
		give_date(r, e->field, e->rank, text);
		break;
	case FORM_LINK:
		feed_give(r, e->field, e->rank, feed_resolve(r, text));
		break;
	case FORM_PERSON:
		feed_give(r, e->field, e->rank, feed_person(html_line(text, r->a)));
		break;
	case FORM_TITLE:
		feed_give(r, e->field, e->rank, html_line(text, r->a));
		break;
	default:
		if (e->rank > rank[e->field])
			note_form(r);
		if (e->field == FEED_ID && e->ns == FEED_NS_RSS)
			give_guid(r, text);
		else if (e->field == FEED_TITLE || e->field == FEED_PAPER)
			feed_give(r, e->field, e->rank, text_line(text, r->a));
		else
			feed_give(r, e->field, e->rank, r->xhtml ? without_div(text) : text);
	}
}

/* ---- entries */

static void
entry_end(struct feed_reader *r)
{
	r->entry = NULL;
}

static void
entry_start(struct feed_reader *r)
{
	struct feed *f = r->feed;
	if (f->n_entries == MOST_ENTRIES) {
		xmlStopParser(r->parser);
		return;
	}
	ARENA_GROW(r->a, f->entries, f->n_entries, r->entries_cap);
	r->entry = &f->entries[f->n_entries++];
	memset(r->entry, 0, sizeof(*r->entry));
	memset(r->entry_rank, 0, sizeof(r->entry_rank));
	r->entry->language = r->frames[r->depth].language;
}

/* ---- SAX */

static enum feed_ns
native_of(const char *root)
{
	if (strcasecmp(root, "feed") == 0 || strcasecmp(root, "entry") == 0)
		return FEED_NS_ATOM;
	if (strcasecmp(root, "urlset") == 0 || strcasecmp(root, "sitemapindex") == 0)
		return FEED_NS_SITEMAP;
	return FEED_NS_RSS;
}

static enum feed_kind
kind_of(const char *root)
{
	if (strcasecmp(root, "feed") == 0 || strcasecmp(root, "entry") == 0)
		return FEED_ATOM;
	if (strcasecmp(root, "urlset") == 0)
		return FEED_SITEMAP;
	if (strcasecmp(root, "sitemapindex") == 0)
		return FEED_SITEMAP_INDEX;
	return strcasecmp(root, "RDF") == 0 ? FEED_RDF : FEED_RSS;
}

static const struct feed_element *
find_element(struct feed_reader *r, const unsigned char *name, const unsigned char *prefix,
	const unsigned char *uri, enum feed_place place)
{
	size_t slot = ((uintptr_t)name >> 3) * 31 + ((uintptr_t)uri >> 3) * 7 + (size_t)place;
	struct known *k = &r->known[slot % KNOWN];
	if (k->name == name && k->uri == uri && k->prefix == prefix && k->place == place)
		return k->element;
	enum feed_ns ns = feed_ns_of((const char *)uri, (const char *)prefix, r->native);
	*k = (struct known){ name, uri, prefix, place,
		feed_element_find(ns, (const char *)name, place) };
	if (!k->element && place == AT_TOP) /* a root in a name space that nobody knows */
		k->element = feed_element_find(r->native, (const char *)name, place);
	return k->element;
}

/* xml:base and xml:lang. */
static void
read_xml_attributes(struct feed_reader *r, struct level *f, struct feed_attributes attributes)
{
	for (int i = 0; i < attributes.n; i++) {
		const unsigned char **x = attributes.v + 5 * i;
		struct str value = { (const char *)x[3], (size_t)(x[4] - x[3]) };
		if (!x[1] || strcmp((const char *)x[1], "xml") != 0)
			continue;
		if (strcmp((const char *)x[0], "lang") == 0)
			f->language = arena_str(r->a, value);
		else if (strcmp((const char *)x[0], "base") == 0) {
			struct str base = url_resolve(f->base, value, r->a);
			if (base.n)
				f->base = base;
		}
	}
}

static void
take(struct feed_reader *r, const struct feed_element *e)
{
	r->taking = e;
	r->taking_depth = r->depth;
	r->form = e->form;
	r->xhtml = r->base64 = false;
	r->guid_is_link = false;
	buf_reset(&r->text);
}

static void
on_start(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int n_spaces,
	const xmlChar **spaces, int n_attributes, int n_default, const xmlChar **values)
{
	(void)n_spaces;
	(void)spaces;
	(void)n_default;
	struct feed_reader *r = user;
	struct feed_attributes attributes = { values, n_attributes };
	if (r->depth == MOST_DEPTH) {
		xmlStopParser(r->parser);
		return;
	}
	struct level *above = &r->frames[r->depth], *f = &r->frames[++r->depth];
	*f = *above;
	if (r->taking) {
		text_start_tag(r, name, attributes);
		return;
	}
	if (n_attributes)
		read_xml_attributes(r, f, attributes);
	if (r->depth == 1) {
		r->native = native_of((const char *)name);
		r->feed->kind = kind_of((const char *)name);
		r->feed->language = f->language;
	}
	const struct feed_element *e = f->element =
		find_element(r, name, prefix, uri, above->place);
	f->place = e && e->opens ? e->opens : AT_NOWHERE;
	if (!e)
		return;
	if (e->opens == AT_ENTRY &&
		(above->place != AT_ENTRY || e->ns == FEED_NS_RSS || e->ns == FEED_NS_ATOM))
		entry_start(r);
	if (e->opens == AT_PERSON)
		r->person = (struct person){ 0 };
	if (e->form) {
		f->place = above->place; /* where what it says belongs */
		take(r, e);
	}
	if (e->start)
		e->start(r, attributes);
}

static void
on_end(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
	(void)prefix;
	(void)uri;
	struct feed_reader *r = user;
	if (r->depth == 0)
		return;
	struct level *f = &r->frames[r->depth];
	if (r->taking && r->depth > r->taking_depth) {
		text_end_tag(r, name);
	} else if (r->taking) {
		give_text(r);
		r->taking = NULL;
	} else if (f->place == AT_PERSON && f->element) {
		f->place = AT_NOWHERE;
		if (r->person.value.n)
			give_author(r, 3, r->person.value);
	} else if (f->place == AT_ENTRY && r->frames[r->depth - 1].place != AT_ENTRY) {
		entry_end(r);
	}
	r->depth--;
	if (r->depth == 0)
		r->root_closed = true;
}

static void
on_text(void *user, const xmlChar *s, int n)
{
	struct feed_reader *r = user;
	if (!r->taking)
		return;
	struct str text = { (const char *)s, (size_t)n };
	if (r->xhtml && r->form == FORM_HTML)
		text_append_escaped(&r->text, text, false);
	else
		buf_str(&r->text, text);
}

/* No entityDecl, no comment, no externalSubset: what is not here does nothing. */
static xmlSAXHandler handler = {
	.initialized = XML_SAX2_MAGIC,
	.startElementNs = on_start,
	.endElementNs = on_end,
	.characters = on_text,
	.cdataBlock = on_text,
	.ignorableWhitespace = on_text,
};

static bool
parse(struct feed_reader *r, struct str xml)
{
	xmlParserCtxt *c = xmlCreateMemoryParserCtxt(xml.s, (int)xml.n);
	if (!c)
		return false;
	xmlSAXHandler *own = c->sax;
	c->sax = &handler;
	c->userData = r;
	r->parser = c;
	xmlCtxtUseOptions(c, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR |
				     XML_PARSE_NOWARNING | XML_PARSE_COMPACT |
				     XML_PARSE_IGNORE_ENC);
	xmlParseDocument(c);
	c->sax = own;
	if (c->myDoc)
		xmlFreeDoc(c->myDoc);
	c->myDoc = NULL;
	xmlFreeParserCtxt(c);
	return true;
}

/* An entry in hand when the document ended is not whole. */
static void
drop_unfinished(struct feed_reader *r)
{
	struct feed *f = r->feed;
	f->cut_short = !r->root_closed && f->n_entries < MOST_ENTRIES;
	if (r->entry && !r->root_closed)
		f->n_entries--;
}

/* In Atom an entry without an author has the feed's (RFC 4287, section 4.1.2). */
static void
inherit_author(struct feed_reader *r)
{
	struct feed *f = r->feed;
	for (size_t i = 0; i < f->n_entries && f->kind == FEED_ATOM && f->author.n; i++) {
		if (f->entries[i].authors.n == 0)
			list_add(r, &f->entries[i].authors, f->author);
	}
}

enum status
read_feed(const struct document *doc, struct arena *a, struct feed *ret, struct err *err)
{
	if (doc->bytes.n > MOST_BYTES)
		return err_set(err, STATUS_BAD, "not read: a feed of %zu MB", doc->bytes.n >> 20);
	struct str text = read_decode(doc, false, a);
	ptrdiff_t start = feed_start(text);
	if (start < 0) {
		struct str what = feed_instead(text);
		return err_set(err, STATUS_BAD, "not a feed: %.*s", STR_ARG(what));
	}
	text = feed_repair(str_sub(text, (size_t)start, text.n), a);
	struct feed feed = { 0 };
	struct feed_reader *r = arena_zero(a, sizeof(*r));
	*r = (struct feed_reader){ .a = a, .doc = doc, .feed = &feed };
	r->frames[0] = (struct level){ .place = AT_TOP, .base = doc->url };
	bool parsed = parse(r, text);
	buf_free(&r->text);
	if (!parsed)
		return err_set(err, STATUS_BAD, "not a feed: the XML parser refused it");
	drop_unfinished(r);
	inherit_author(r);
	*ret = feed;
	return STATUS_OK;
}
