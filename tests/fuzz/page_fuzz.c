/* Fuzzing the whole way of a page: bytes to blocks, article, headlines, links, and the document of
 * `inspect page --html`. What comes out is valid UTF-8, its addresses are the web's, and the
 * document holds no markup of the page. The first byte chooses a charset header and what the page
 * is read as. */
#include <stdlib.h>

#include "base/utf8.h"
#include "monitor/page_view.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void
check_text(struct str s)
{
	if (!utf8_valid(s))
		abort();
}

static void
check_url(struct str url)
{
	check_text(url);
	if (url.n && !str_istarts(url, S("http://")) && !str_istarts(url, S("https://")))
		abort();
}

static void
check_page(const struct page *p)
{
	check_text(p->title);
	check_text(p->text);
	check_text(p->lead);
	check_text(p->outlet);
	check_url(p->image);
	check_url(p->canonical);
	check_url(p->source);
	for (size_t i = 0; i < p->authors.n; i++)
		check_text(p->authors.v[i]);
	for (size_t i = 0; i < p->n_headlines; i++) {
		const struct page_headline *h = &p->headlines[i];
		check_text(h->title);
		check_text(h->outlet);
		check_url(h->url);
		if (h->title.n == 0)
			abort();
	}
	for (size_t i = 0; i < p->n_links; i++)
		check_url(p->links[i]);
}

static void
check_view(const struct page *p)
{
	AUTO(buf) struct buf out = { 0 };
	const struct page_view about = { .from = S("fuzz"), .now = INT64_C(1713261600000000) };
	page_view(&out, p, &about);
	struct str s = buf_view(&out);
	check_text(s);
	if (str_ifind(s, S("<script")) >= 0 || str_ifind(s, S("<img")) >= 0 ||
		str_ifind(s, S("href=\"javascript")) >= 0)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const struct str types[] = { STR_INIT(""), STR_INIT("text/html; charset=utf-8"),
		STR_INIT("text/html; charset=iso-8859-1"), STR_INIT("text/html; charset=utf-16"),
		STR_INIT("text/html; charset=windows-1256") };
	enum { TYPES = sizeof(types) / sizeof(types[0]) };
	static const struct outlet outlet = { .name = S("fuzz"), .source = OUTLET_PAGE };
	static struct arena *a;
	if (!a)
		a = arena_new();
	struct document doc = { .url = S("http://press.example/a/"), .explain = true };
	doc.fetched_at = INT64_C(1713261600000000);
	if (n) {
		doc.content_type = types[data[0] % TYPES];
		doc.role = (enum document_role)(data[0] / TYPES % 3);
		doc.bytes = arena_str(a, (struct str){ (const char *)data + 1, n - 1 });
	}
	struct page p;
	struct reading reading;
	struct article article = { .url = S("http://press.example/a/1") };
	if (read_page(&doc, a, &p, NULL) == STATUS_OK) {
		check_page(&p);
		check_view(&p);
	}
	read_outlet(&doc, &outlet, NULL, a, &reading, NULL);
	read_article(&doc, &outlet, NULL, a, &article, &reading, NULL);
	arena_reset(a);
	return 0;
}
