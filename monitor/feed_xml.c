/* XML feeds in one pass of libxml2's SAX2 parser, without a tree. See feed.h for how elements
 * become fields; feed_repair.c for what happens before. */
#include <string.h>
#include <strings.h>

#include "base/hash.h"
#include "base/url.h"
#include "base/utf8.h"
#include "monitor/feed_reader.h"
#include "monitor/feed_sax.h"

/* libxml2 leaves "&" in attributes as "&#38;", whatever it was written as. */
static struct str
attribute_value(struct feed_reader *r, const unsigned char **x)
{
	static const struct str ampersand = STR_INIT("&#38;");
	struct str s = { (const char *)x[3], (size_t)(x[4] - x[3]) };
	ptrdiff_t at = str_find_byte(s, '&');
	if (at < 0)
		return s;
	char *to = arena_alloc(r->scratch, s.n);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		to[n++] = s.s[i];
		if (s.s[i] == '&' && str_starts(str_sub(s, i, s.n), ampersand))
			i += ampersand.n - 1;
	}
	return (struct str){ to, n };
}

struct str
feed_attribute(struct feed_reader *r, struct feed_attributes attributes, const char *name)
{
	for (int i = 0; i < attributes.n; i++) {
		const unsigned char **x = attributes.v + 5 * i;
		if (strcasecmp((const char *)x[0], name) == 0)
			return attribute_value(r, x);
	}
	return STR_NONE;
}

/* A media type that is neither text nor XML is base64 (RFC 4287, section 4.1.3.3). */
static bool
is_base64(const struct feed_reader *r, struct str type, struct str mode)
{
	if (str_ieq(mode, S("base64")))
		return true;
	return !r->old_atom && str_find_byte(type, '/') > 0 && !str_istarts(type, S("text/")) &&
	       !str_ends(type, S("xml")) && mode.n == 0;
}

void
feed_note_type(struct feed_reader *r, struct str type, struct str mode)
{
	r->base64 = is_base64(r, type, mode);
	r->xhtml = !r->base64 && (str_ieq(type, S("xhtml")) || str_ieq(mode, S("xml")) ||
					 str_ends(type, S("+xml")) || str_ends(type, S("/xml")));
	bool html = str_ieq(type, S("html")) || str_ifind(type, S("html")) >= 0 ||
		    str_ieq(mode, S("escaped"));
	if (str_ieq(type, S("text/plain")))
		r->form = r->old_atom ? FORM_LOOSE : FORM_TEXT;
	else
		r->form = html || r->xhtml ? FORM_HTML : r->base64 ? FORM_LOOSE : FORM_TEXT;
}

/* What holds for a whole feed outlives its entries. */
static struct arena *
level_arena(const struct feed_reader *r)
{
	const struct feed_element *e = r->levels[r->depth].element;
	return e && (e->opens == AT_ROOT || e->opens == AT_FEED) ? r->a : r->scratch;
}

void
feed_note_base(struct feed_reader *r, struct str base)
{
	struct feed_level *f = &r->levels[r->depth];
	struct str url = feed_resolve_against(r, f->base, base, level_arena(r));
	if (url.n) {
		f->base = url;
		f->base_given = true;
	}
}

void
feed_note_self(struct feed_reader *r, struct str url)
{
	for (int i = 0; url.n && i <= r->depth; i++) {
		struct feed_level *f = &r->levels[i];
		if (!f->base.n)
			f->base = i && f[-1].base.n ? f[-1].base : arena_str(r->a, url);
	}
}

void
feed_note_parts(struct feed_reader *r)
{
	r->taking = NULL;
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
		else if (c == '>')
			buf_cstr(b, "&gt;");
		else if (c == '&')
			buf_cstr(b, "&amp;");
		else if (c == '"' && quotes)
			buf_cstr(b, "&quot;");
		else
			buf_byte(b, c);
	}
}

/* A text that is one piece is not gathered; this is where the pieces of others are. */
static struct buf *
text_of(struct feed_reader *r)
{
	if (r->sole.n)
		buf_str(&r->text, r->sole);
	r->sole = STR_NONE;
	return &r->text;
}

/* Elements within a text: written back as the markup they were. */
static void
text_start_tag(struct feed_reader *r, const unsigned char *name, struct feed_attributes attributes)
{
	if (r->form == FORM_DATE || r->form == FORM_LINK)
		return;
	struct buf *b = text_of(r);
	buf_byte(b, '<');
	buf_cstr(b, (const char *)name);
	for (int i = 0; i < attributes.n; i++) {
		const unsigned char **x = attributes.v + 5 * i;
		buf_byte(b, ' ');
		buf_cstr(b, (const char *)x[0]);
		buf_cstr(b, "=\"");
		text_append_escaped(b, attribute_value(r, x), true);
		buf_byte(b, '"');
	}
	buf_byte(b, '>');
}

static void
text_end_tag(struct feed_reader *r, const unsigned char *name)
{
	if (r->form != FORM_DATE && r->form != FORM_LINK)
		buf_printf(text_of(r), "</%s>", (const char *)name);
}

/* The <div> that Atom 1.0 wants around XHTML (RFC 4287, section 3.1.1.3) is not part of it. */
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

/* Empty when it is no base64, or not of a text. */
static struct str
from_base64(struct str s, struct arena *a)
{
	AUTO(buf) struct buf b = { 0 };
	if (!base64_take(&b, s) || !utf8_valid(buf_view(&b)))
		return STR_NONE;
	return arena_str(a, buf_view(&b));
}

static void
give_markup(struct feed_reader *r, struct str text)
{
	r->markup = r->form == FORM_HTML    ? FEED_HTML
		    : r->form == FORM_LOOSE ? FEED_LOOSE
					    : FEED_PLAIN;
	struct str decoded = r->base64 ? from_base64(text, r->scratch) : text;
	if (decoded.n || r->taking->field == FEED_CONTENT) /* else it is a text of an odd type */
		text = decoded;
	r->text_stays = r->sole.n > 0 || (r->base64 && decoded.n);
	feed_give(r, r->taking->field, r->taking->rank,
		r->xhtml && !r->old_atom ? without_div(text) : text);
	r->text_stays = false;
}

static void
give_taken(struct feed_reader *r)
{
	const struct feed_element *e = r->taking;
	struct str text = str_trim(r->sole.n ? r->sole : buf_view(&r->text));
	if (!text.n)
		return;
	switch (r->form) {
	case FORM_LINK:
		feed_give(r, e->field, e->rank, feed_resolve(r, text));
		break;
	case FORM_PERSON:
		feed_give(r, e->field, e->rank, feed_person(html_line(text, r->scratch)));
		break;
	case FORM_LINE:
		feed_give(r, e->field, e->rank, html_line(text, r->scratch));
		break;
	default:
		if (e->field == FEED_ID && e->ns == FEED_NS_RSS)
			give_guid(r, text);
		else
			give_markup(r, text);
	}
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
	struct feed_known *k = &r->known[slot % FEED_KNOWN];
	if (k->name == name && k->uri == uri && k->prefix == prefix && k->place == place)
		return k->element;
	/* What the root declares as its own is its vocabulary's, whatever it is called: there is
	 * RSS with Atom's name space. */
	enum feed_ns ns = uri && !prefix && uri == r->root_uri
				  ? r->native
				  : feed_ns_of((const char *)uri, (const char *)prefix, r->native);
	*k = (struct feed_known){ name, uri, prefix, place,
		feed_element_find(ns, (const char *)name, place) };
	if (!k->element && place == AT_TOP) /* a root in a name space that nobody knows */
		k->element = feed_element_find(r->native, (const char *)name, place);
	return k->element;
}

/* xml:base and xml:lang. */
static void
read_xml_attributes(struct feed_reader *r, struct feed_attributes attributes)
{
	for (int i = 0; i < attributes.n; i++) {
		const unsigned char **x = attributes.v + 5 * i;
		if (!x[1] || strcmp((const char *)x[1], "xml") != 0)
			continue;
		struct str value = attribute_value(r, x);
		if (strcmp((const char *)x[0], "lang") == 0)
			r->levels[r->depth].language = arena_str(level_arena(r), value);
		else if (strcmp((const char *)x[0], "base") == 0)
			feed_note_base(r, value);
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
	r->sole = STR_NONE;
}

/* An author of RSS with the parts of Atom's in it. */
static bool
is_part_of_person(const struct feed_reader *r, const xmlChar *name)
{
	return r->form == FORM_PERSON && r->depth == r->taking_depth + 1 &&
	       feed_element_find(FEED_NS_ATOM, (const char *)name, AT_PERSON) != NULL;
}

static void
open_person(struct feed_reader *r)
{
	r->levels[r->taking_depth].place = AT_PERSON;
	r->taking = NULL;
	r->person = (struct feed_person_read){ 0 };
}

static void
note_root(struct feed_reader *r, const char *name, bool has_prefix, const unsigned char *uri)
{
	r->native = native_of(name);
	r->root_uri = has_prefix ? NULL : uri;
	r->feed->kind = kind_of(name);
	r->old_atom = uri && strncmp((const char *)uri, "http://purl.org/atom/ns", 23) == 0;
}

/* An entry in an entry is the next one, whose end was forgotten; a group of media in it is none. */
static bool
starts_entry(const struct feed_element *e, enum feed_place above)
{
	return e->opens == AT_ENTRY &&
	       (above != AT_ENTRY || e->ns == FEED_NS_RSS || e->ns == FEED_NS_ATOM);
}

/* The element in hand means something. */
static void
open_element(struct feed_reader *r, const struct feed_element *e, enum feed_place above,
	struct feed_attributes attributes)
{
	if (starts_entry(e, above) && !feed_entry_start(r)) {
		xmlStopParser(r->parser);
		return;
	}
	if (e->opens == AT_PERSON)
		r->person = (struct feed_person_read){ 0 };
	if (e->form) {
		r->levels[r->depth].place = above; /* where what it says belongs */
		take(r, e);
	}
	if (e->start)
		e->start(r, attributes);
}

static void
on_start(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int n_spaces,
	const xmlChar **spaces, int n_attributes, int n_default, const xmlChar **values)
{
	(void)n_spaces, (void)spaces, (void)n_default;
	struct feed_reader *r = user;
	struct feed_attributes attributes = { values, n_attributes };
	if (r->depth == FEED_MOST_DEPTH || feed_too_much(r)) {
		xmlStopParser(r->parser);
		return;
	}
	struct feed_level *above = &r->levels[r->depth], *f = &r->levels[++r->depth];
	if (r->taking && is_part_of_person(r, name))
		open_person(r);
	*f = *above;
	if (r->taking) {
		text_start_tag(r, name, attributes);
		return;
	}
	if (r->depth == 1)
		note_root(r, (const char *)name, prefix, uri);
	f->element = find_element(r, name, prefix, uri, above->place);
	f->place = f->element && f->element->opens ? f->element->opens : AT_NOWHERE;
	if (n_attributes && above->place != AT_NOWHERE)
		read_xml_attributes(r, attributes);
	if (r->depth == 1)
		r->feed->language = feed_keep(r, f->language);
	if (f->element)
		open_element(r, f->element, above->place, attributes);
}

static void
on_end(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
	(void)prefix;
	(void)uri;
	struct feed_reader *r = user;
	if (r->depth == 0)
		return;
	struct feed_level *f = &r->levels[r->depth];
	enum feed_place above = r->levels[r->depth - 1].place;
	if (r->taking && r->depth > r->taking_depth) {
		text_end_tag(r, name);
	} else if (r->taking) {
		give_taken(r);
		r->taking = NULL;
	} else if (f->place == AT_PERSON && f->element) {
		f->place = AT_NOWHERE;
		/* of another feed's, its own authors before (section 4.2.1) */
		if (r->person.value.n)
			feed_give_author(r, above == AT_SOURCE ? 1 : 3, r->person.value);
	} else if (f->place == AT_ENTRY && above != AT_ENTRY) {
		feed_entry_end(r);
	}
	r->depth--;
	if (r->depth == 0)
		r->root_closed = true;
	if (!r->taking && !r->entry && (above & (AT_TOP | AT_ROOT | AT_FEED)))
		feed_forget(r);
}

static void
on_text(void *user, const xmlChar *s, int n)
{
	struct feed_reader *r = user;
	if (!r->taking)
		return;
	struct str text = { (const char *)s, (size_t)n };
	if (r->xhtml && r->form == FORM_HTML)
		text_append_escaped(text_of(r), text, false);
	else
		buf_str(text_of(r), text);
}

/* Where feed_repair took a text out; all other instructions were taken out too. */
static void
on_instruction(void *user, const xmlChar *target, const xmlChar *data)
{
	(void)target;
	struct feed_reader *r = user;
	size_t number;
	struct str text;
	if (!feed_sax_number(data, &number) ||
		!feed_repair_text(r->repair, number, r->taking ? r->scratch : NULL, &text))
		return;
	if (r->xhtml && r->form == FORM_HTML)
		text_append_escaped(text_of(r), text, false);
	else if (r->sole.n || r->text.n)
		buf_str(text_of(r), text);
	else
		r->sole = text;
}

/* No entityDecl, no comment, no externalSubset: what is not here does nothing. */
static xmlSAXHandler handler = {
	.initialized = XML_SAX2_MAGIC,
	.startElementNs = on_start,
	.endElementNs = on_end,
	.characters = on_text,
	.cdataBlock = on_text,
	.ignorableWhitespace = on_text,
	.processingInstruction = on_instruction,
};

/* An entry in hand when the document ended is not whole. */
static void
end_document(struct feed_reader *r)
{
	if (r->entry && r->root_closed)
		feed_entry_end(r);
	r->entry = NULL;
	r->feed->cut_short = !r->root_closed;
}

enum status
feed_read_xml(struct feed_reader *r, struct str text, struct err *err)
{
	r->repair = feed_repair_new(text, r->a);
	bool parsed = feed_sax(r->repair, &handler, r, &r->parser);
	bool bomb = feed_repair_bomb(r->repair);
	feed_repair_free(r->repair);
	buf_free(&r->text);
	if (bomb)
		return err_set(
			err, STATUS_BAD, "not read: it uses entities that are made of entities");
	if (!parsed)
		return err_set(err, STATUS_BAD, "not a feed: the XML parser refused it");
	end_document(r);
	if (r->feed->cut_short && !r->feed->n_entries && !r->feed->n_parts)
		return err_set(err, STATUS_BAD, "cut short before its first entry was whole");
	return STATUS_OK;
}
