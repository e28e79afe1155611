#include "monitor/inspect.h"

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

static json_t *
entry_json(const struct feed_entry *e, struct arena *a)
{
	json_t *o = json_object();
	json_put_str(o, "id", e->id);
	json_put_str(o, "title", e->title);
	json_put_str(o, "link", e->link);
	put_date(o, "published", &e->published);
	put_date(o, "updated", &e->updated);
	put_authors(o, e->authors, a);
	json_put_str(o, "summary", e->summary);
	json_put_str(o, "content", e->content);
	json_put_str(o, "language", e->language);
	return o;
}

static json_t *
feed_json(const struct feed *f)
{
	json_t *o = json_object();
	json_put_str(o, "title", f->title);
	json_put_str(o, "link", f->link);
	json_put_str(o, "id", f->id);
	json_put_str(o, "description", f->description);
	json_put_str(o, "language", f->language);
	json_put_str(o, "author", f->author);
	put_date(o, "published", &f->published);
	put_date(o, "updated", &f->updated);
	return o;
}

static enum status
answer_feed(const struct inspect_input *in, json_t *ret, struct buf *out, struct err *err)
{
	(void)out;
	struct feed feed;
	const struct document doc = {
		.bytes = in->bytes,
		.url = in->url,
		.content_type = in->content_type,
		.fetched_at = in->fetched_at,
	};
	if (read_feed(&doc, in->arena, &feed, err))
		return err->status;
	json_t *entries = json_array();
	for (size_t i = 0; i < feed.n_entries; i++)
		json_array_append_new(entries, entry_json(&feed.entries[i], in->arena));
	json_object_set_new(ret, "feed", feed_json(&feed));
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
