/* Fuzzing the whole way of a feed: bytes to entries, to safe markup, to plain articles. What a feed
 * becomes must be valid UTF-8 and hold no script. The first byte chooses a charset header. */
#include <stdlib.h>

#include "base/utf8.h"
#include "monitor/markup_safe.h"
#include "monitor/read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void
check_text(const struct feed_text *text, struct arena *a)
{
	struct str safe = markup_safe(text->s, text->base, text->markup == FEED_HTML, a);
	if (!utf8_valid(safe) || str_ifind(safe, S("<script")) >= 0)
		abort();
	if (!utf8_valid(feed_text_line(text, a)))
		abort();
}

static void
check_feed(const struct feed *f, struct arena *a)
{
	check_text(&f->title, a);
	check_text(&f->description, a);
	for (size_t i = 0; i < f->n_entries; i++) {
		const struct feed_entry *e = &f->entries[i];
		check_text(&e->title, a);
		check_text(&e->summary, a);
		check_text(&e->content, a);
		if (!utf8_valid(e->id) || !utf8_valid(e->link))
			abort();
		if (e->link.n && !str_istarts(e->link, S("http")))
			abort();
	}
}

static void
count(void *user, const struct feed *feed, const struct feed_entry *entry, struct arena *scratch)
{
	(void)feed, (void)scratch;
	size_t *n = user;
	*n += utf8_valid(entry->title.s);
}

/* Who cannot take back is told every entry once. */
static void
check_each(const struct document *doc, const struct feed *f, struct arena *a)
{
	size_t n = 0;
	struct feed again;
	const struct feed_sink sink = { .entry = count, .user = &n };
	if (read_feed_each(doc, a, &sink, &again, NULL) || n != f->n_entries)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const struct str types[] = { STR_INIT(""), STR_INIT("text/xml; charset=utf-8"),
		STR_INIT("text/xml; charset=iso-8859-1"), STR_INIT("text/xml; charset=utf-16"),
		STR_INIT("application/json") };
	static struct arena *a;
	static const struct outlet outlet = { .name = S("fuzz"), .source = OUTLET_FEED };
	if (!a)
		a = arena_new();
	struct document doc = { .url = S("http://press.example/feed") };
	doc.fetched_at = INT64_C(1713261600000000);
	if (n) {
		doc.content_type = types[data[0] % (sizeof(types) / sizeof(types[0]))];
		doc.bytes = arena_str(a, (struct str){ (const char *)data + 1, n - 1 });
	}
	struct feed feed;
	struct reading reading;
	if (read_feed(&doc, a, &feed, NULL) == STATUS_OK) {
		check_feed(&feed, a);
		check_each(&doc, &feed, a);
	}
	read_outlet(&doc, &outlet, NULL, a, &reading, NULL);
	arena_reset(a);
	return 0;
}
