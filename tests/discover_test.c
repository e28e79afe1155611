#include "monitor/discover.h"

#include "tests/check.h"

/* What a page leads to, a line a candidate: how, address, title. `robots`: as robots.txt instead.
 */
struct find_case {
	const char *name, *page, *want;
};

#define SITE "https://www.a.example/fr/"

static const struct find_case pages[] = {
	{ "nothing", "<p>x", "" },
	{ "announced",
		"<link rel='alternate' type='application/rss+xml' title='Actus' href='/rss.xml'>",
		"announced by the page https://www.a.example/rss.xml Actus\n" },
	{ "without quotes, in capitals",
		"<LINK REL=alternate TYPE=application/atom+xml HREF=atom.xml>",
		"announced by the page https://www.a.example/fr/atom.xml \n" },
	{ "another type", "<link rel=alternate type=text/html hreflang=ar href=/ar/>", "" },
	{ "a style sheet", "<link rel=stylesheet type=application/rss+xml href=/feed.css>", "" },
	{ "JSON Feed", "<link rel='alternate home' type='application/feed+json' href='/f'>",
		"announced by the page https://www.a.example/f \n" },
	{ "entities",
		"<link rel=alternate type=application/rss+xml title='L&#39;&eacute;t&eacute;' "
		"href='/?a=1&amp;b=2'>",
		"announced by the page https://www.a.example/?a=1&b=2 L'été\n" },
	{ "comments are no news",
		"<link rel=alternate type=application/rss+xml title='Comments Feed' "
		"href=/comments/feed/>",
		"" },
	{ "a base",
		"<base href='https://b.example/x/'><link rel=alternate type=application/rss+xml "
		"href=f>",
		"announced by the page https://b.example/x/f \n" },
	{ "each once",
		"<link rel=alternate type=application/rss+xml href=/feed><a href='/feed/'>RSS</a>",
		"announced by the page https://www.a.example/feed \n" },
	{ "linked", "<a class=x href='/spip.php?page=backend'>x</a><a href='/flux.rss'>RSS</a>",
		"linked from the page https://www.a.example/flux.rss \n" },
	{ "a host for feeds", "<a href='https://feeds.a.example/news'>x</a>",
		"linked from the page https://feeds.a.example/news \n" },
	{ "words that only look so", "<a href='/feedback'>x</a><a href='/rssb/atoms'>y</a>", "" },
	{ "somebody else's", "<a href='https://b.example/feed'>x</a>", "" },
	{ "a picture", "<a href='/rss.png'>x</a>", "" },
	{ "in a script", "<script>f({\"u\":\"https:\\/\\/www.a.example\\/rss\\/fr\"})</script>",
		"hidden in the page https://www.a.example/rss/fr \n" },
	{ "in an attribute", "<div data-feed=\"https://a.example/feed.json\">",
		"hidden in the page https://a.example/feed.json \n" },
	{ "a quote that never ends",
		"<a title='x>y</a><link rel=alternate type=application/rss+xml href=/f>",
		"announced by the page https://www.a.example/f \n" },
	{ "cut in a tag", "<link rel=alternate type=application/rss+xml href=", "" },
	{ "other schemes", "<a href='javascript:feed()'>x</a><a href='mailto:rss@a.example'>y</a>",
		"" },
};

static void
put_found(struct buf *out, const struct discovery *d)
{
	for (size_t i = 0; i < d->n; i++)
		buf_printf(out, "%s %.*s %.*s\n", discovered_name(d->found[i].how),
			STR_ARG(d->found[i].url), STR_ARG(d->found[i].title));
}

static void
run_page(void **state)
{
	const struct find_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf out = { 0 };
	struct discovery d = { .a = a };
	discover_page(&d, str_from(c->page), S(SITE));
	put_found(&out, &d);
	assert_str(buf_view(&out), c->want);
}

static void
sitemaps_with_news_first(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf out = { 0 };
	struct discovery d = { .a = a };
	const struct str parts[] = { STR_INIT("https://a.example/pages-1.xml"),
		STR_INIT("https://a.example/actualites-1.xml") };
	discover_robots(&d,
		S("Sitemap: https://a.example/sitemap.xml\nSitemap: https://a.example/news.xml\n"),
		S("https://a.example/robots.txt"));
	discover_parts(&d, parts, 2);
	put_found(&out, &d);
	assert_str(buf_view(&out), "named in robots.txt https://a.example/news.xml \n"
				   "named in robots.txt https://a.example/sitemap.xml \n"
				   "named in robots.txt https://a.example/actualites-1.xml \n");
}

static void
common_places_of_a_section(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct discovery d = { .a = a };
	discover_common(&d, S("https://a.example/monde?x=1"));
	assert_str(d.found[0].url, "https://a.example/monde/feed/");
	assert_str(d.found[1].url, "https://a.example/feed/");
	assert_true(d.n > 5);
}

static void
never_too_many(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf page = { 0 };
	struct discovery d = { .a = a };
	for (int i = 0; i < 1000; i++)
		buf_printf(&page,
			"<link rel=alternate type=application/rss+xml href=/l%d><a href=/feed/%d>"
			"<i x='https://a.example/rss/%d'>",
			i, i, i);
	discover_page(&d, buf_view(&page), S(SITE));
	discover_common(&d, S(SITE));
	assert_true(d.n <= DISCOVER_MOST);
}

struct judge_case {
	const char *name, *bytes, *want; /* want: in words, or why not */
	enum outlet_source source;
};

#define RSS(inner) "<rss version='2.0'><channel><title>T</title>" inner "</channel></rss>"
#define DATED(title, date) "<item><title>" title "</title><pubDate>" date "</pubDate></item>"

static const struct judge_case judges[] = {
	{ "says its language",
		RSS("<language>fr-MA</language>" DATED("x", "Wed, 28 Jan 2026 07:30:00 GMT")
				DATED("y", "Tue, 27 Jan 2026 07:30:00 GMT")),
		"RSS, 2 entries, the newest of 2026-01-28, fr", OUTLET_FEED },
	{ "reads as one",
		RSS("<item><title>الحكومة تعلن عن إجراءات جديدة لدعم الفلاحين في "
		    "المغرب</title></item>"),
		"RSS, 1 entry, ar", OUTLET_FEED },
	{ "a date to come does not count",
		RSS("<language>en</language>" DATED("x", "Wed, 28 Jan 2099 07:30:00 GMT")),
		"RSS, 1 entry, en", OUTLET_FEED },
	{ "an index",
		"<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap>"
		"<loc>https://a.example/1.xml</loc></sitemap></sitemapindex>",
		"sitemap index of 1", OUTLET_SITEMAP },
	{ "a page is no feed", "<!doctype html><title>x</title><p>y", NULL, OUTLET_FEED },
	{ "nothing", "", NULL, OUTLET_FEED },
};

static void
run_judge(void **state)
{
	const struct judge_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf out = { 0 };
	struct judged j;
	const struct document doc = { .bytes = str_from(c->bytes),
		.url = S("https://a.example/"),
		.fetched_at = 1769600000000000 };
	enum status got = discover_judge(&doc, c->source, a, &j, NULL);
	assert_int_equal(got, c->want ? STATUS_OK : STATUS_BAD);
	if (!c->want)
		return;
	judged_say(&j, &out);
	assert_str(buf_view(&out), c->want);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sitemaps_with_news_first),
		cmocka_unit_test(common_places_of_a_section),
		cmocka_unit_test(never_too_many),
	};
	return RUN_CASES(pages, run_page) + RUN_CASES(judges, run_judge) +
	       cmocka_run_group_tests_name("discover", tests, NULL, NULL);
}
