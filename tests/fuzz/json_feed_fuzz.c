/* JSON Feed: the input is the inside of a feed's object, so that little is wasted on the frame. */
#include <stdlib.h>

#include "base/utf8.h"
#include "monitor/read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct arena *a;
	if (!a)
		a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	buf_cstr(&b, "{\"version\":\"https://jsonfeed.org/version/1.1\",");
	buf_add(&b, data, n);
	buf_byte(&b, '}');
	const struct document doc = {
		.bytes = buf_view(&b),
		.url = S("http://press.example/feed.json"),
	};
	struct feed feed;
	if (read_feed(&doc, a, &feed, NULL) == STATUS_OK) {
		for (size_t i = 0; i < feed.n_entries; i++) {
			const struct feed_entry *e = &feed.entries[i];
			if (!utf8_valid(e->title.s) || !utf8_valid(e->content.s) ||
				!utf8_valid(e->id) || !utf8_valid(e->link))
				abort();
		}
	}
	arena_reset(a);
	return 0;
}
