#include "monitor/robots.h"

#include "base/clock.h"
#include "tests/check.h"

/* One agent, "presswatch", and one address against one file. */
struct verdict_case {
	const char *name, *robots, *url;
	bool allowed;
};

static const struct verdict_case verdicts[] = {
	{ "nothing forbids nothing", "", "https://a.example/x", true },
	{ "everything", "User-agent: *\nDisallow: /", "https://a.example/x", false },
	{ "no path is the root", "User-agent: *\nDisallow: /", "https://a.example", false },
	{ "a query without a path", "User-agent: *\nDisallow: /?q", "https://a.example?q=1",
		false },
	{ "robots.txt itself", "User-agent: *\nDisallow: /", "https://a.example/robots.txt", true },
	{ "a prefix", "User-agent: *\nDisallow: /admin", "https://a.example/administrator", false },
	{ "letters count", "User-agent: *\nDisallow: /Admin", "https://a.example/admin", true },
	{ "the fragment does not", "User-agent: *\nDisallow: /*z", "https://a.example/x#z", true },
	{ "an empty Disallow", "User-agent: *\nDisallow:", "https://a.example/x", true },
	{ "rules before any agent", "Disallow: /\nUser-agent: *\nDisallow: /a", "/b", true },

	{ "longest wins", "User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true },
	{ "order does not", "User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/b/c", true },
	{ "of equals, allow", "User-agent: *\nDisallow: /a\nAllow: /a", "/a", true },
	{ "a star counts as a byte", "User-agent: *\nAllow: /page\nDisallow: /*.htm", "/page.htm",
		false },

	{ "a star", "User-agent: *\nDisallow: /*/print", "/news/2026/print", false },
	{ "two stars", "User-agent: *\nDisallow: /*a*b", "/xaxb", false },
	{ "two stars, wrong order", "User-agent: *\nDisallow: /*a*b", "/xbxa", true },
	{ "the end", "User-agent: *\nDisallow: /*.pdf$", "/x.pdf", false },
	{ "not the end", "User-agent: *\nDisallow: /*.pdf$", "/x.pdf?v=2", true },
	{ "the end, found twice", "User-agent: *\nDisallow: /*.pdf$", "/x.pdf.pdf", false },
	{ "a star at the end", "User-agent: *\nDisallow: /x*", "/xy", false },
	{ "a star alone", "User-agent: *\nDisallow: *", "/xy", false },
	{ "only the root", "User-agent: *\nDisallow: /$", "/x", true },
	{ "a dollar inside is itself", "User-agent: *\nDisallow: /x$y", "/x$y", false },
	{ "an escaped star is itself", "User-agent: *\nDisallow: /x%2Ay", "/xzy", true },
	{ "an escaped star, bare", "User-agent: *\nDisallow: /x%2ay", "/x*y", false },
	{ "a slash was forgotten", "User-agent: *\nDisallow: admin/", "/admin/x", false },

	{ "escapes of letters", "User-agent: *\nDisallow: /%61b", "/ab", false },
	{ "bytes that must be escaped", "User-agent: *\nDisallow: /caf\xc3\xa9", "/caf%c3%a9",
		false },
	{ "and the other way", "User-agent: *\nDisallow: /%D8%B9", "/\xd8\xb9", false },
	{ "an escaped slash is no slash", "User-agent: *\nDisallow: /a%2Fb", "/a/b", true },
	{ "but one in a query", "User-agent: *\nDisallow: /a?u=http%3A%2F%2Fb", "/a?u=http://b",
		false },
	{ "a percent sign alone", "User-agent: *\nDisallow: /100%", "/100%", false },

	{ "our group alone", "User-agent: *\nDisallow: /\nUser-agent: presswatch\nDisallow: /x",
		"/y", true },
	{ "our name in any case", "User-agent: PressWatch\nDisallow: /", "/y", false },
	{ "our name with a version", "User-agent: presswatch/2.0\nDisallow: /", "/y", false },
	{ "another's", "User-agent: press\nDisallow: /", "/y", true },
	{ "our groups are one",
		"User-agent: presswatch\nDisallow: /a\nUser-agent: x\nDisallow: /c\n"
		"User-agent: presswatch\nDisallow: /b",
		"/a", false },
	{ "and all of it",
		"User-agent: presswatch\nDisallow: /a\nUser-agent: x\nDisallow: /c\n"
		"User-agent: presswatch\nDisallow: /b",
		"/b", false },
	{ "agents in a row", "User-agent: presswatch\nUser-agent: x\nDisallow: /", "/y", false },
	{ "blank lines part nothing", "User-agent: presswatch\n\nUser-agent: x\n\nDisallow: /",
		"/y", false },
	{ "nor do unknown records",
		"User-agent: presswatch\nSitemap: http://a.example/s\nUser-agent: x\nDisallow: /",
		"/y", false },
	{ "behind everyone a delay does",
		"User-agent: *\nCrawl-delay: 5\nUser-agent: badbot\nDisallow: /", "/y", true },
	{ "a star in a name", "User-agent: press*\nDisallow: /", "/y", false },
	{ "two on a line", "User-agent: x presswatch\nDisallow: /", "/y", false },

	{ "a comment", "User-agent: * # all\nDisallow: /x # y\n", "/x", false },
	{ "a byte order mark", "\xef\xbb\xbfUser-agent: *\nDisallow: /", "/x", false },
	{ "half of one", "\xef\xbbUser-agent: *\nDisallow: /", "/x", false },
	{ "CR LF", "User-agent: *\r\nDisallow: /x\r\n", "/x", false },
	{ "CR", "User-agent: *\rDisallow: /x\rDisallow: /y", "/x", false },
	{ "white space", "  user-agent :  *  \n\tdisallow\t: /x \t", "/x", false },
	{ "no colon", "user-agent *\ndisallow /x", "/x", false },
	{ "no colon, but one in the path", "user-agent *\ndisallow /x:y", "/x:y", false },
	{ "misspelt", "useragent: *\ndissalow: /x", "/x", false },
	{ "unknown records", "User-agent: *\nNoindex: /x\nDisallow: /y", "/x", true },
	{ "the index is the folder", "User-agent: *\nDisallow: /\nAllow: /a/index.html", "/a/",
		true },
	{ "but no more", "User-agent: *\nDisallow: /\nAllow: /a/index.html", "/a/b", false },
	{ "as a web page", "<html><body>\nUser-agent: *<br>\nDisallow: /x<br>\n</body></html>",
		"/x", false },
	{ "a page that is none", "<html><title>404: Not found</title>\n<p>Allow: me", "/x", true },
	{ "an address of another shape", "User-agent: *\nDisallow: /x", "//a.example/x", false },
};

static void
run_verdict(void **state)
{
	const struct verdict_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	struct robots robots;
	robots_parse(str_from(c->robots), S("presswatch"), a, &robots);
	assert_int_equal(robots_allows(&robots, str_from(c->url)), c->allowed);
}

struct delay_case {
	const char *name, *robots;
	int64_t want_us;
};

static const struct delay_case delays[] = {
	{ "none", "User-agent: *\nDisallow: /x", 0 },
	{ "seconds", "User-agent: *\nCrawl-delay: 5", 5 * CLOCK_SECOND },
	{ "a fraction", "User-agent: *\nCrawl-delay: 0.5", CLOCK_SECOND / 2 },
	{ "capped", "User-agent: *\nCrawl-delay: 86400", 30 * CLOCK_SECOND },
	{ "capped, however long", "User-agent: *\nCrawl-delay: 99999999999999999999999999",
		30 * CLOCK_SECOND },
	{ "no number", "User-agent: *\nCrawl-delay: slow", 0 },
	{ "negative", "User-agent: *\nCrawl-delay: -4", 0 },
	{ "ours", "User-agent: *\nCrawl-delay: 9\nUser-agent: presswatch\nCrawl-delay: 3",
		3 * CLOCK_SECOND },
	{ "the longest", "User-agent: *\nCrawl-delay: 2\nCrawl-delay: 4\nCrawl-delay: 3",
		4 * CLOCK_SECOND },
};

static void
run_delay(void **state)
{
	const struct delay_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	struct robots robots;
	robots_parse(str_from(c->robots), S("presswatch"), a, &robots);
	assert_int_equal(robots.delay_us, c->want_us);
}

static void
sitemaps_of_all_groups(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct robots robots;
	robots_parse(S("Sitemap: https://a.example/1.xml\nUser-agent: x\nDisallow: /\n"
		       "site-map: http://a.example/2.xml\nSitemap: /3.xml\nSitemap: javascript:4"),
		S("presswatch"), a, &robots);
	assert_int_equal(robots.sitemaps.n, 2);
	assert_str(robots.sitemaps.v[0], "https://a.example/1.xml");
	assert_str(robots.sitemaps.v[1], "http://a.example/2.xml");
}

static void
half_a_megabyte_counts(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	struct robots robots;
	buf_cstr(&b, "User-agent: *\n");
	for (int i = 0; b.n < ROBOTS_READ - 100; i++)
		buf_printf(&b, "Disallow: /%d\n", i);
	buf_cstr(&b, "Disallow: /inside\n#");
	while (b.n < ROBOTS_READ)
		buf_byte(&b, '.');
	buf_cstr(&b, "\nDisallow: /beyond\n");
	robots_parse(buf_view(&b), S("presswatch"), a, &robots);
	assert_false(robots_allows(&robots, S("/inside")));
	assert_true(robots_allows(&robots, S("/beyond")));
	assert_true(robots.rules.n <= ROBOTS_RULES);
}

/* Many stars and long addresses: linear, so that a hostile file costs nothing to speak of. */
static void
many_stars(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 }, url = { 0 };
	struct robots robots;
	buf_cstr(&b, "User-agent: *\n");
	for (int line = 0; line < 30; line++) {
		buf_cstr(&b, "Disallow: /");
		for (int i = 0; i < 8000; i++)
			buf_cstr(&b, "*a");
		buf_cstr(&b, "b\n");
	}
	buf_byte(&url, '/');
	while (url.n < 8000)
		buf_byte(&url, 'a');
	robots_parse(buf_view(&b), S("presswatch"), a, &robots);
	int64_t from = clock_real();
	assert_true(robots_allows(&robots, buf_view(&url)));
	assert_true(clock_real() - from < 2 * CLOCK_SECOND);
}

static void
over_the_wire(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	struct robots robots, got;
	struct err err;
	robots_parse(S("User-agent: presswatch\nDisallow: /x\nAllow: /x/y$\nCrawl-delay: 2\n"
		       "Sitemap: https://a.example/s.xml"),
		S("presswatch/0.1 (+https://a.example)"), a, &robots);
	robots_put(&b, &robots);
	assert_int_equal(robots_take(buf_view(&b), a, &got, &err), STATUS_OK);
	assert_str(got.rules, "-/x\n+/x/y$\n");
	assert_int_equal(got.delay_us, 2 * CLOCK_SECOND);
	assert_true(got.specific);
	assert_int_equal(got.sitemaps.n, 1);
	assert_int_equal(robots_take(S("junk"), a, &got, &err), STATUS_BAD);
	struct robots hostile = { .rules = S("\n+\n-\nx\n+*$*$\n-%") };
	assert_true(robots_allows(&hostile, S("http://[/")));
}

static void
product_tokens(void **state)
{
	(void)state;
	assert_str(robots_token(S("presswatch/0.1 (+https://a.example)")), "presswatch");
	assert_str(robots_token(S("presswatch")), "presswatch");
	assert_str(robots_token(S("")), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sitemaps_of_all_groups),
		cmocka_unit_test(half_a_megabyte_counts),
		cmocka_unit_test(many_stars),
		cmocka_unit_test(over_the_wire),
		cmocka_unit_test(product_tokens),
	};
	return RUN_CASES(verdicts, run_verdict) + RUN_CASES(delays, run_delay) +
	       cmocka_run_group_tests_name("robots", tests, NULL, NULL);
}
