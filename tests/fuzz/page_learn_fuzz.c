/* Pages by rules of their outlet's: the first byte says how the rest is cut into rules and page.
 * What is noticed survives the wire, is learned, and is read back as it was written. */
#include <stdint.h>
#include <stdlib.h>

#include "monitor/page_learned.h"
#include "monitor/read.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static void
learn(const struct page_observed *o, struct page_learned *l, struct arena *a)
{
	AUTO(buf) struct buf frame = { 0 }, kept = { 0 };
	struct page_observed taken;
	struct page_learned *again = arena_alloc(a, sizeof(*again));
	page_observed_put(&frame, o);
	if (!page_observed_take(buf_view(&frame), &taken))
		abort();
	page_learned_note(l, &taken, 1);
	page_learned_write(l, &kept);
	if (kept.n > LEARNED_BYTES_MOST || !page_learned_read(buf_view(&kept), again))
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	AUTO(arena) struct arena *a = arena_new();
	struct str all = { n ? (const char *)bytes : "", n };
	size_t cut = n ? 1 + bytes[0] : 0;
	struct page page;
	struct page_learned *l = arena_zero(a, sizeof(*l));
	struct page_observed taken;
	struct page_hints hints = { 0 };
	page_learned_read(all, arena_alloc(a, sizeof(*l))); /* as a store that lies */
	page_observed_take(all, &taken);
	page_hints_take(all, a, &hints);
	struct document doc = { .bytes = str_sub(all, cut, n),
		.url = S("http://a.example/2024/04/une-page.html"),
		.rules = str_sub(all, 1, cut) };
	for (int times = 0; times < 5; times++) {
		page_learned_hints(l, a, &hints);
		doc.hints = &hints;
		if (read_page(&doc, a, &page, NULL))
			page.observed = (struct page_observed){ .refused = true };
		learn(&page.observed, l, a);
	}
	return 0;
}
