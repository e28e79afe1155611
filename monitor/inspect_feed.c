#include "monitor/inspect.h"

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
feed_json(const struct feed *f, struct arena *a)
{
	json_t *o = json_object();
	put_text(o, "title", &f->title, a);
	json_put_str(o, "link", f->link);
	json_put_str(o, "id", f->id);
	put_text(o, "description", &f->description, a);
	json_put_str(o, "language", f->language);
	if (f->authors.n)
		json_put_str(o, "author", f->authors.v[0]);
	put_date(o, "published", &f->published);
	put_date(o, "updated", &f->updated);
	return o;
}

/* Where a document says it really is, it is (RFC 3986, section 5.1.2). */
static struct str
base_of(const struct inspect_input *in)
{
	const char *key;
	json_t *value;
	json_t *headers = json_object_get(in->request, "headers");
	struct str base = in->url;
	json_object_foreach(headers, key, value)
	{
		if (!str_ieq(str_from(key), S("content-location")) || !json_is_string(value))
			continue;
		struct str location =
			url_resolve(in->url, str_from(json_string_value(value)), in->arena);
		base = location.n ? location : base;
	}
	return base;
}

static enum status
answer_feed(const struct inspect_input *in, json_t *ret, struct buf *out, struct err *err)
{
	(void)out;
	struct feed feed;
	const struct document doc = {
		.bytes = in->bytes,
		.url = base_of(in),
		.content_type = in->content_type,
		.fetched_at = in->fetched_at,
	};
	if (read_feed(&doc, in->arena, &feed, err))
		return err->status;
	json_t *entries = json_array();
	for (size_t i = 0; i < feed.n_entries; i++)
		json_array_append_new(entries, entry_json(&feed.entries[i], in->arena));
	json_object_set_new(ret, "feed", feed_json(&feed, in->arena));
	json_object_set_new(ret, "entries", entries);
	if (feed.cut_short)
		json_object_set_new(ret, "cut_short", json_true());
	json_t *parts = json_array();
	for (size_t i = 0; i < feed.n_parts; i++)
		json_array_append_new(parts, json_stringn(feed.parts[i].s, feed.parts[i].n));
	if (feed.n_parts)
		json_object_set(ret, "parts", parts);
	json_decref(parts);
	return STATUS_OK;
}

const struct inspect_stage inspect_feed = {
	.name = "feed",
	.summary = "the entries of a feed or sitemap",
	.takes_document = true,
	.answer = answer_feed,
};
