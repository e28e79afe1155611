/* Feeds and sitemaps: bytes to entries. Which kind of document it is, is chosen by content alone.
 */
#include "base/url.h"
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

/* Where a reading puts what it makes, and who gets it. */
struct passes {
	const struct document *doc;
	struct str text;
	struct arena *a, *scratch;
};

static enum status
read_pass(const struct passes *p, const struct feed_sink *sink, const struct feed *head,
	struct feed *ret, bool *ret_late, struct err *err)
{
	struct feed_reader *r = arena_zero(p->a, sizeof(*r));
	r->a = p->a;
	r->scratch = p->scratch;
	r->doc = p->doc;
	r->sink = sink;
	r->head = head;
	r->feed = ret;
	r->levels[0] = (struct feed_level){ .place = AT_TOP, .base = p->doc->url };
	*ret = (struct feed){ 0 };
	enum status status = read_kind(r, p->text, err);
	if (status)
		return status;
	*ret_late = ret->n_entries && r->first_said != feed_says(ret);
	if (!ret->link.n)
		ret->link = url_resolve(STR_NONE, p->doc->url, p->a);
	feed_forget(r);
	return STATUS_OK;
}

/* What a feed says of itself may stand behind entries that depend on it (Atom's authors): then a
 * second pass tells them again. */
static enum status
read_passes(const struct passes *p, const struct feed_sink *sink, struct feed *ret, struct err *err)
{
	bool late;
	struct feed head;
	enum status status = read_pass(p, sink->again ? sink : NULL, NULL, ret, &late, err);
	if (status || (sink->again && !late))
		return status;
	if (sink->again)
		sink->again(sink->user);
	head = *ret;
	return read_pass(p, sink, &head, ret, &late, err);
}

static enum status
read_with(const struct document *doc, struct arena *a, struct arena *scratch,
	const struct feed_sink *sink, struct feed *ret, struct err *err)
{
	struct feed feed;
	if (doc->bytes.n > MOST_BYTES)
		return err_set(err, STATUS_BAD, "not read: a feed of %zu MB", doc->bytes.n >> 20);
	const struct passes p = { doc, read_decode(doc, false, a), a, scratch };
	enum status status = read_passes(&p, sink, &feed, err);
	if (status == STATUS_OK)
		*ret = feed;
	return status;
}

enum status
read_feed_each(const struct document *doc, struct arena *a, const struct feed_sink *sink,
	struct feed *ret, struct err *err)
{
	AUTO(arena) struct arena *scratch = arena_new();
	return read_with(doc, a, scratch, sink, ret, err);
}

struct gathered {
	struct arena *a;
	struct feed_entry *entries;
	size_t n, cap;
};

static void
gather(void *user, const struct feed *feed, const struct feed_entry *entry, struct arena *scratch)
{
	(void)feed, (void)scratch;
	struct gathered *g = user;
	ARENA_GROW(g->a, g->entries, g->n, g->cap);
	g->entries[g->n++] = *entry;
}

static void
gather_again(void *user)
{
	struct gathered *g = user;
	g->n = 0;
}

enum status
read_feed(const struct document *doc, struct arena *a, struct feed *ret, struct err *err)
{
	struct gathered g = { .a = a };
	const struct feed_sink sink = { .entry = gather, .again = gather_again, .user = &g };
	enum status status = read_with(doc, a, a, &sink, ret, err);
	if (status == STATUS_OK)
		ret->entries = g.entries;
	return status;
}

struct str
feed_text_line(const struct feed_text *text, struct arena *a)
{
	return text->markup == FEED_PLAIN ? text_line(text->s, a) : html_line(text->s, a);
}
