/* Feeds an entry at a time: in which order and how often entries are told, what of a broken
 * document is, and that memory does not grow with their number. */
#include <malloc.h>

#include "monitor/reader.h"
#include "tests/check.h"

/* ---- memory */

enum { FORM_RSS, FORM_ATOM, FORM_RDF, FORM_SITEMAP, FORM_JSON, FORMS };

struct growth_case {
	const char *name;
	int form;
	bool latin; /* in windows-1252: a decoded copy is needed */
};

static const struct growth_case growths[] = {
	{ "RSS", FORM_RSS, false },
	{ "Atom", FORM_ATOM, false },
	{ "RSS 1.0", FORM_RDF, false },
	{ "a news sitemap", FORM_SITEMAP, false },
	{ "JSON Feed", FORM_JSON, false },
	{ "RSS in windows-1252", FORM_RSS, true },
};

static const char *const heads[FORMS] = {
	"<rss><channel><title>T</title><link>http://x.example/</link>",
	"<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><author><name>J</name></author>",
	"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
	"xmlns='http://purl.org/rss/1.0/'><channel><title>T</title></channel>",
	"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' "
	"xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>",
	"{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[",
};
static const char *const tails[FORMS] = { "</channel></rss>", "</feed>", "</rdf:RDF>", "</urlset>",
	"]}" };

static void
write_entry(struct buf *b, int form, int i)
{
	switch (form) {
	case FORM_RSS:
		buf_printf(b,
			"<item xml:lang='fr'><title>Le conseil n&#176; %d</title><link>%d</link>",
			i, i);
		buf_printf(b, "<guid>http://x.example/%d</guid><category>a</category>", i);
		buf_cstr(b, "<description>&lt;p&gt;Une r&eacute;union.</description></item>\n");
		break;
	case FORM_ATOM:
		buf_printf(b, "<entry xml:base='/%d/'><title type='html'>Le &amp;amp; %d</title>",
			i, i);
		buf_printf(b, "<link href='a'/><id>tag:x,%d</id><content type='xhtml'><div>", i);
		buf_cstr(b, "un <b>deux</b> trois</div></content></entry>\n");
		break;
	case FORM_RDF:
		buf_printf(b, "<item rdf:about='http://x.example/%d'><title>Le %d</title></item>",
			i, i);
		break;
	case FORM_SITEMAP:
		buf_printf(b, "<url><loc>http://x.example/%d</loc><news:news><news:title>Le ", i);
		buf_printf(b, "%d</news:title></news:news></url>", i);
		break;
	default:
		buf_printf(b, "%s{\"id\":%d,\"title\":\"Le %d\",\"url\":\"/%d\"}", i ? "," : "", i,
			i, i);
	}
}

struct peaks {
	size_t entries, scratch, heap;
};

static size_t
heap_used(void)
{
	struct mallinfo2 m = mallinfo2(); /* zeros under AddressSanitizer */
	return m.uordblks + m.hblkhd;
}

static void
look(void *user, const struct feed *feed, const struct feed_entry *entry, struct arena *scratch)
{
	(void)feed, (void)entry;
	struct peaks *p = user;
	size_t scratch_now = arena_used(scratch), heap_now = heap_used();
	p->entries++;
	p->scratch = scratch_now > p->scratch ? scratch_now : p->scratch;
	p->heap = heap_now > p->heap ? heap_now : p->heap;
}

/* What reading `n` entries takes beside the document: in the arena, for an entry, and of the heap.
 */
static struct peaks
peaks_of(const struct growth_case *c, int n, size_t *ret_kept, size_t *ret_bytes)
{
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	buf_cstr(&b, heads[c->form]);
	for (int i = 0; i < n; i++)
		write_entry(&b, c->form, i);
	if (c->latin)
		buf_cstr(&b, "<item><title>\xe9t\xe9 \xe0 No\xebl</title></item>");
	buf_cstr(&b, tails[c->form]);
	struct peaks p = { 0 };
	const struct feed_sink sink = { .entry = look, .user = &p };
	struct document doc = { .bytes = buf_view(&b), .url = S("http://x.example/feed") };
	struct feed feed;
	size_t before = heap_used();
	assert_int_equal(read_feed_each(&doc, a, &sink, &feed, NULL), STATUS_OK);
	assert_int_equal(feed.n_entries, n + c->latin);
	assert_int_equal(p.entries, feed.n_entries);
	assert_false(feed.cut_short);
	p.heap = p.heap > before ? p.heap - before : 0;
	*ret_kept = arena_used(a);
	*ret_bytes = b.n;
	return p;
}

static void
does_not_grow(void **state)
{
	const struct growth_case *c = *state;
	size_t kept_few, kept_many, bytes_few, bytes_many;
	struct peaks few = peaks_of(c, 2000, &kept_few, &bytes_few),
		     many = peaks_of(c, 20000, &kept_many, &bytes_many);
	/* ICU is told to have room for three bytes a byte, the most there can be */
	size_t copy = c->latin ? 3 * (bytes_many - bytes_few) + 64 : 0;
	assert_in_range(many.scratch, 0, few.scratch + 256);
	assert_in_range(kept_many, 0, kept_few + copy + 256);
	assert_in_range(many.heap, 0, few.heap + copy + 65536);
}

/* ---- what is told, and when */

struct told_case {
	const char *name, *document;
	const char *want; /* "title/author ..." of each entry; "again" where all begins anew; "cut";
			     NULL: an error */
};

static const struct told_case told[] = {
	{ "in document order, once",
		"<rss><channel><item><title>a</title></item><item><title>b</title></item></channel>"
		"</rss>",
		"a/ b/" },
	{ "authors of an Atom feed behind its entries",
		"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>a</title></entry>"
		"<entry><title>b</title><author><name>K</name></author></entry>"
		"<author><name>J</name></author></feed>",
		"a/ b/K again a/J b/K" },
	{ "a language behind its entries",
		"<rss><channel><item><title>a</title></item><language>ar</language></channel></"
		"rss>",
		"a/ again a/" },
	{ "behind its entries, but of no weight for them",
		"<rss><channel><item><title>a</title></item><ttl>60</ttl><description>x"
		"</description></channel></rss>",
		"a/" },
	{ "an item that never ends, and the next",
		"<rss><channel><item><title>a</title><item><title>b</title></item></item>"
		"</channel></rss>",
		"a/ b/" },
	{ "cut short", "<rss><channel><item><title>a</title></item><item><title>b</tit", "a/ cut" },
	{ "an attack behind an entry",
		"<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;'>]><rss><channel><item><title>a"
		"</title></item><item><title>&b;</title></item></channel></rss>",
		NULL },
	{ "JSON: what the feed says, behind its items",
		"{\"items\":[{\"title\":\"a\"}],\"authors\":[{\"name\":\"J\"}],"
		"\"version\":\"https://jsonfeed.org/version/1.1\"}",
		"a/J" },
	{ "JSON cut short: whole items are kept",
		"{\"items\":[{\"title\":\"a\"},{\"title\":\"b\"},{\"title\":\"c", "a/ b/ cut" },
	{ "JSON cut short inside of a string that ends in a backslash",
		"{\"items\":[{\"title\":\"a\"},{\"title\":\"\\", "a/ cut" },
	{ "JSON: a broken item costs itself alone",
		"{\"items\":[{\"title\":\"a\"},{\"title\":tru},{\"title\":\"c\"}]}", "a/ c/ cut" },
	{ "JSON: quotes and brackets in strings",
		"{\"items\":[{\"title\":\"a]}\\\"[{\\\\\"},{\"title\":\"b\"}]}", "a]}\"[{\\/ b/" },
	{ "JSON: no comma", "{\"items\":[{\"title\":\"a\"} {\"title\":\"b\"}]}", "a/ cut" },
	{ "JSON: no items", "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]}", "" },
	{ "JSON: items that are none", "{\"items\":[1,null,\"x\",{\"title\":\"a\"},[]]}", "a/" },
	{ "JSON: items twice, the last counts",
		"{\"items\":[{\"title\":\"a\"}],\"items\":[{\"title\":\"b\"}]}", "b/" },
};

static void
tell(void *user, const struct feed *feed, const struct feed_entry *e, struct arena *scratch)
{
	(void)feed;
	struct buf *b = user;
	struct str author = e->authors.n ? e->authors.v[0] : STR_NONE,
		   title = feed_text_line(&e->title, scratch);
	buf_printf(b, "%s%.*s/%.*s", b->n ? " " : "", STR_ARG(title), STR_ARG(author));
}

static void
tell_again(void *user)
{
	buf_cstr(user, " again");
}

static void
check_told(void **state)
{
	const struct told_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	const struct feed_sink sink = { tell, tell_again, &b };
	const struct document doc = { .bytes = str_from(c->document),
		.url = S("http://x.example/feed") };
	struct feed feed;
	enum status status = read_feed_each(&doc, a, &sink, &feed, NULL);
	assert_int_equal(status, c->want ? STATUS_OK : STATUS_BAD);
	if (!c->want)
		return;
	buf_cstr(&b, feed.cut_short ? " cut" : "");
	assert_str(buf_view(&b), c->want);
}

/* Who cannot take back is told once, and the right thing; of what cannot be read, nothing. */
static void
told_once(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(told) / sizeof(told[0]); i++) {
		AUTO(arena) struct arena *a = arena_new();
		AUTO(buf) struct buf b = { 0 };
		const struct feed_sink sink = { .entry = tell, .user = &b };
		const struct document doc = { .bytes = str_from(told[i].document),
			.url = S("http://x.example/feed") };
		struct feed feed;
		if (read_feed_each(&doc, a, &sink, &feed, NULL)) {
			assert_int_equal(b.n, 0);
			continue;
		}
		buf_cstr(&b, feed.cut_short ? " cut" : "");
		const char *again = strstr(told[i].want, "again ");
		assert_str(buf_view(&b), again ? again + strlen("again ") : told[i].want);
	}
}

/* ---- documents that grow on the way */

struct bound_case {
	const char *name, *head, *repeated, *tail;
	bool readable; /* what came before the bound is told */
};

/* "@" is an address of 7,000 bytes. */
static const struct bound_case bounds[] = {
	{ "short links, a long base", "<rss xml:base='@'><channel>",
		"<item><link>a</link><guid>./b</guid></item>", "</channel></rss>", true },
	{ "bases upon a long base", "<rss xml:base='@'>", "<channel xml:base='b'></channel>",
		"</rss>", false },
	{ "JSON Feed", "{\"home_page_url\":\"@\",\"items\":[{\"id\":0}",
		",{\"id\":1,\"url\":\"a\",\"image\":\"b\"}", "]}", true },
};

static void
put_with_address(struct buf *b, const char *s)
{
	for (; *s; s++) {
		if (*s != '@') {
			buf_byte(b, *s);
			continue;
		}
		buf_cstr(b, "http://x.example/");
		for (int i = 0; i < 7000; i++)
			buf_byte(b, 'a');
		buf_byte(b, '/');
	}
}

static void
bounded(void **state)
{
	const struct bound_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 }, told_of = { 0 };
	put_with_address(&b, c->head);
	for (int i = 0; i < 20000; i++)
		buf_cstr(&b, c->repeated);
	buf_cstr(&b, c->tail);
	const struct feed_sink sink = { tell, tell_again, &told_of };
	const struct document doc = { .bytes = buf_view(&b) };
	struct feed feed;
	enum status status = read_feed_each(&doc, a, &sink, &feed, NULL);
	assert_int_equal(status, c->readable ? STATUS_OK : STATUS_BAD);
	assert_in_range(arena_used(a), 0, 80 << 20); /* two passes of 32 MB */
	assert_true(status || (feed.cut_short && feed.n_entries < 20000));
}

/* Each with a name of its own. */
static void
too_many_names(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	buf_cstr(&b, "<rss><channel><item><title>a</title></item>");
	for (int i = 0; i < 300000; i++)
		buf_printf(&b, "<x%d/>", i);
	buf_cstr(&b, "</channel></rss>");
	const struct document doc = { .bytes = buf_view(&b) };
	struct feed feed;
	assert_int_equal(read_feed(&doc, a, &feed, NULL), STATUS_OK);
	assert_true(feed.cut_short);
	assert_int_equal(feed.n_entries, 1);
}

/* More texts than the parser looks ahead, some in elements that nobody asks for. */
static void
many_texts(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	buf_cstr(&b, "<rss><channel>");
	for (int i = 0; i < 3000; i++)
		buf_printf(&b,
			"<item><x>rien de ce qui se lit &amp; %d</x><title>un titre assez long "
			"&amp; %d</title><description>une <i>description</i> longue &lt; %d"
			"</description></item>",
			i, i, i);
	buf_cstr(&b, "</channel></rss>");
	const struct document doc = { .bytes = buf_view(&b) };
	struct feed feed;
	assert_int_equal(read_feed(&doc, a, &feed, NULL), STATUS_OK);
	assert_int_equal(feed.n_entries, 3000);
	for (int i = 0; i < 3000; i++) {
		struct str title = arena_printf(a, "un titre assez long & %d", i),
			   text = arena_printf(a, "une <i>description</i> longue < %d", i);
		assert_true(str_eq(feed.entries[i].title.s, title));
		assert_true(str_eq(feed.entries[i].summary.s, text));
	}
}

/* ---- articles, and their frames */

static void
count_article(void *user, const struct article *article)
{
	struct read_articles *all = user;
	AUTO(buf) struct buf frame = { 0 };
	AUTO(arena) struct arena *a = arena_new();
	struct frame f = { .type = READ_ARTICLES };
	size_t at = read_articles_begin(&frame, 7, NULL);
	read_articles_add(&frame, article);
	frame_end(&frame, at);
	f.fields = str_sub(buf_view(&frame), FRAME_HEADER, frame.n);
	assert_int_equal(read_articles_take(&f, a, all, NULL), STATUS_OK);
	assert_true(article_hash(&all->v[all->n - 1]) == article->text_hash);
	all->v = NULL;
	all->cap = 0;
}

static void
articles_again(void *user)
{
	struct read_articles *all = user;
	all->n = 0;
}

/* An article larger than a frame is cut, not refused. */
static void
an_article_fits_a_frame(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	const struct outlet outlet = { .name = S("x"), .text_from = TEXT_FEED };
	struct read_articles all = { 0 };
	const struct article_sink sink = { count_article, articles_again, &all };
	struct reading reading;
	buf_cstr(&b, "<rss><channel><item><title>t</title><description>");
	while (b.n < FRAME_LARGEST + 1000)
		buf_cstr(&b, "Le conseil s'est réuni mercredi matin à Niamey. ");
	buf_cstr(&b, "</description></item></channel></rss>");
	const struct document doc = { .bytes = buf_view(&b) };
	assert_int_equal(
		read_outlet_each(&doc, &outlet, NULL, a, &sink, &reading, NULL), STATUS_OK);
	assert_int_equal(all.n, 1);
}

static void
listed_parts_are_bounded(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf frame = { 0 };
	struct str parts[READ_MOST_PARTS + 10];
	for (size_t i = 0; i < READ_MOST_PARTS + 10; i++)
		parts[i] = S("http://x.example/part.xml");
	struct read_done done = { .parts = { parts, READ_MOST_PARTS + 10 } }, back;
	read_done_put(&frame, 1, &done);
	const struct frame f = { .type = READ_DONE,
		.fields = str_sub(buf_view(&frame), FRAME_HEADER, frame.n) };
	assert_int_equal(read_done_take(&f, a, &back, NULL), STATUS_OK);
	assert_int_equal(back.parts.n, READ_MOST_PARTS);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(told_once),
		cmocka_unit_test(many_texts),
		cmocka_unit_test(too_many_names),
		cmocka_unit_test(an_article_fits_a_frame),
		cmocka_unit_test(listed_parts_are_bounded),
	};
	return RUN_CASES(growths, does_not_grow) + RUN_CASES(told, check_told) +
	       RUN_CASES(bounds, bounded) + cmocka_run_group_tests(tests, NULL, NULL);
}
