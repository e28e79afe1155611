/* Feeds and sitemaps: bytes to entries. Which kind of document it is, is chosen by content alone.
 */
#include "base/utf8.h"
#include "monitor/feed_reader.h"

enum { MOST_BYTES = 128 << 20 };

static bool
looks_like_json(struct str text)
{
	text = str_trim(text);
	return text.n && (text.s[0] == '{' || text.s[0] == '[');
}

static enum status
read_kind(struct feed_reader *r, struct str text, struct err *err)
{
	if (looks_like_json(text))
		return feed_read_json(r, str_trim(text), err);
	ptrdiff_t start = feed_start(text);
	if (start < 0) {
		struct str what = feed_instead(text);
		return err_set(err, STATUS_BAD, "not a feed: %.*s", STR_ARG(what));
	}
	return feed_read_xml(r, str_sub(text, (size_t)start, text.n), err);
}

enum status
read_feed(const struct document *doc, struct arena *a, struct feed *ret, struct err *err)
{
	if (doc->bytes.n > MOST_BYTES)
		return err_set(err, STATUS_BAD, "not read: a feed of %zu MB", doc->bytes.n >> 20);
	struct feed feed = { 0 };
	struct feed_reader *r = arena_zero(a, sizeof(*r));
	r->a = a;
	r->doc = doc;
	r->feed = &feed;
	r->levels[0] = (struct feed_level){ .place = AT_TOP, .base = doc->url };
	enum status status = read_kind(r, read_decode(doc, false, a), err);
	if (status)
		return status;
	feed_finish(r);
	*ret = feed;
	return STATUS_OK;
}
