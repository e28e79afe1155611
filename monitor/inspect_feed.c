/* The answer is written entry by entry: a feed of any length takes the memory of its largest entry.
 */
#include "monitor/inspect.h"

#include <stdlib.h>

#include "base/url.h"
#include "base/utf8.h"
#include "monitor/markup_safe.h"
#include "monitor/read.h"

static void
put_date(json_t *object, const char *field, const struct read_date *date)
{
	char buffer[32];
	if (date->precision != DATE_NONE)
		json_put_str(object, field, civil_iso(date->at, buffer));
}

static void
put_authors(json_t *object, struct str_list authors, struct arena *a)
{
	AUTO(buf) struct buf b = { 0 };
	for (size_t i = 0; i < authors.n; i++) {
		buf_cstr(&b, i ? ", " : "");
		buf_str(&b, authors.v[i]);
	}
	json_put_str(object, "author", arena_str(a, buf_view(&b)));
}

/* As given, but safe to show and whole on its own: no scripts, links with their base. */
static void
put_text(json_t *object, const char *field, const struct feed_text *text, struct arena *a)
{
	bool declared = text->markup == FEED_HTML,
	     markup = declared || (text->markup == FEED_LOOSE && markup_looks_like(text->s));
	struct str s = markup ? markup_safe(text->s, text->base, declared, a) : text->s;
	json_put_str(object, field, utf8_clean(a, s));
}

static json_t *
entry_json(const struct feed_entry *e, struct arena *a)
{
	json_t *o = json_object();
	json_put_str(o, "id", e->id);
	put_text(o, "title", &e->title, a);
	json_put_str(o, "link", e->link);
	put_date(o, "published", &e->published);
	put_date(o, "updated", &e->updated);
	put_authors(o, e->authors, a);
	put_text(o, "summary", &e->summary, a);
	put_text(o, "content", &e->content, a);
	json_put_str(o, "language", e->language);
	return o;
}

static json_t *
feed_json(const struct feed *f, struct str language, struct arena *a)
{
	json_t *o = json_object();
	put_text(o, "title", &f->title, a);
	json_put_str(o, "link", f->link);
	json_put_str(o, "id", f->id);
	put_text(o, "description", &f->description, a);
	json_put_str(o, "language", f->language.n ? f->language : language);
	if (f->authors.n)
		json_put_str(o, "author", f->authors.v[0]);
	put_date(o, "published", &f->published);
	put_date(o, "updated", &f->updated);
	return o;
}

static struct str
header_of(const struct inspect_input *in, const char *name)
{
	const char *key;
	json_t *value;
	json_t *headers = json_object_get(in->request, "headers");
	json_object_foreach(headers, key, value)
	{
		if (str_ieq(str_from(key), str_from(name)) && json_is_string(value))
			return str_from(json_string_value(value));
	}
	return STR_NONE;
}

/* Where a document says it really is, it is (RFC 3986, section 5.1.2). */
static struct str
base_of(const struct inspect_input *in)
{
	struct str location = header_of(in, "content-location");
	struct str base = location.n ? url_resolve(in->url, location, in->arena) : STR_NONE;
	return base.n ? base : in->url;
}

/* ---- the answer's text */

enum { WRITE_AT = 64 << 10 };

struct answer {
	const struct inspect_input *in;
	struct buf *out;
	struct str language; /* of the header */
	size_t members, entries;
};

static void
new_line(struct answer *w, int depth)
{
	if (!(w->in->flags & JSON_COMPACT))
		buf_printf(w->out, "\n%*s", 2 * depth, "");
}

/* jansson's text of a value, set in as deep as it stands; no string in it has a line's end. */
static void
put_value(struct answer *w, json_t *value, int depth)
{
	char *text = json_dumps(value, w->in->flags | JSON_ENCODE_ANY);
	struct str rest = str_from(text ? text : "null"), line;
	for (size_t i = 0; str_next(&rest, '\n', &line); i++) {
		if (i)
			new_line(w, depth);
		buf_str(w->out, line);
	}
	free(text);
	json_decref(value);
}

static void
start_member(struct answer *w, const char *name)
{
	buf_cstr(w->out, w->members++ ? "," : "{");
	new_line(w, 1);
	buf_printf(w->out, w->in->flags & JSON_COMPACT ? "\"%s\":" : "\"%s\": ", name);
}

static void
put_member(struct answer *w, const char *name, json_t *value)
{
	start_member(w, name);
	put_value(w, value, 1);
}

static void
start_entries(struct answer *w, const struct feed *feed)
{
	put_member(w, "feed", feed_json(feed, w->language, w->in->arena));
	start_member(w, "entries");
	buf_byte(w->out, '[');
}

static void
put_entry(
	void *user, const struct feed *feed, const struct feed_entry *entry, struct arena *scratch)
{
	struct answer *w = user;
	if (w->entries == 0)
		start_entries(w, feed);
	buf_cstr(w->out, w->entries++ ? "," : "");
	new_line(w, 2);
	put_value(w, entry_json(entry, scratch), 2);
	if (w->out->n < WRITE_AT)
		return;
	fwrite(w->out->s, 1, w->out->n, w->in->stream);
	buf_reset(w->out);
}

static void
end_entries(struct answer *w, const struct feed *feed)
{
	if (w->entries == 0)
		start_entries(w, feed);
	else
		new_line(w, 1);
	buf_byte(w->out, ']');
}

static json_t *
parts_json(const struct feed *feed)
{
	json_t *parts = json_array();
	for (size_t i = 0; i < feed->n_parts; i++)
		json_array_append_new(parts, json_stringn(feed->parts[i].s, feed->parts[i].n));
	return parts;
}

static enum status
answer_feed(const struct inspect_input *in, json_t *ret, struct buf *out, struct err *err)
{
	struct feed feed;
	const struct document doc = {
		.bytes = in->bytes,
		.url = base_of(in),
		.content_type = in->content_type,
		.fetched_at = in->fetched_at,
	};
	/* RFC 9110, section 8.5 */
	struct answer w = { .in = in, .out = out, .language = header_of(in, "content-language") };
	const struct feed_sink sink = { .entry = put_entry, .user = &w };
	json_t *id = json_object_get(ret, "id");
	if (id)
		put_member(&w, "id", json_incref(id));
	if (read_feed_each(&doc, in->arena, &sink, &feed, err)) {
		buf_reset(out); /* it fails before an entry is told, or not at all */
		return err->status;
	}
	end_entries(&w, &feed);
	if (feed.cut_short)
		put_member(&w, "cut_short", json_true());
	if (feed.n_parts)
		put_member(&w, "parts", parts_json(&feed));
	new_line(&w, 0);
	buf_cstr(out, "}\n");
	return STATUS_OK;
}

const struct inspect_stage inspect_feed = {
	.name = "feed",
	.summary = "the entries of a feed or sitemap",
	.takes_document = true,
	.raw_lines = true,
	.answer = answer_feed,
};
