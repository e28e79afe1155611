/* What speaks against a link, one observation at a time. */
#include "tests/check.h"

#include "monitor/page.h"
#include "monitor/page_links.h"
#include "monitor/read.h"

/* ---- addresses */

struct url_case {
	const char *name, *url, *want; /* letters: h host, s site, u slug, v service, c section, n
					  network, f front page, t this page */
};

static const struct url_case urls[] = {
	{ "an article", "https://www.news.example/2024/04/le-budget.html", "hsu" },
	{ "a short one", "https://www.news.example/x", "hs" },
	{ "on another host of the site", "https://sport.news.example/12345", "su" },
	{ "elsewhere", "https://other.example/login", "" },
	{ "logging in", "https://www.news.example/user/login?next=/x", "hsvc" },
	{ "a section called policy", "https://www.news.example/policy/890365/online-safety",
		"hsu" },
	{ "the policy", "https://www.news.example/privacy-policy/", "hsv" },
	{ "words in the query", "https://www.news.example/a-b-c?utm_medium=feed&utm_content=login",
		"hsu" },
	{ "a tag", "https://www.news.example/tag/le-budget-de-l-etat", "hsc" },
	{ "a network", "https://www.facebook.com/newsexample/posts/123456", "un" },
	{ "a host that ends like one", "https://notx.com/a-b-c", "u" },
	{ "sharing", "https://www.news.example/sharer/share?u=1", "hsvn" },
	{ "the front page", "https://www.news.example/?ref=logo", "hsf" },
	{ "this page", "https://www.news.example/eco/?page=2", "hst" },
};

static void
check_url(void **state)
{
	const struct url_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	const struct link_base base = page_link_base(S("https://news.example/eco/"), a);
	const struct link_base same = page_link_base(S("https://www.news.example/eco/"), a);
	struct link_url u = page_link_url(&base, str_from(c->url));
	bool self = page_link_url(&same, str_from(c->url)).self;
	char got[16];
	snprintf(got, sizeof(got), "%s%s%s%s%s%s%s%s", u.same_host ? "h" : "",
		u.same_site ? "s" : "", u.slug ? "u" : "", u.service ? "v" : "",
		u.section ? "c" : "", u.shared ? "n" : "", u.home ? "f" : "", self ? "t" : "");
	assert_string_equal(got, c->want);
}

/* ---- marks: of the last link of a page with a list of six */

struct mark_case {
	const char *name, *html, *why;
};

static const struct mark_case marks[] = {
	{ "nothing", "<p><a href='/a-b-c'>Un lien de quatre mots</a></p>", "" },
	{ "navigation", "<nav><a href='/a-b-c'>Un lien de quatre mots</a></nav>",
		"navigation, class of furniture" },
	{ "a sidebar", "<aside><a href='/a-b-c'>Un lien de quatre mots</a></aside>",
		"sidebar, class of furniture" },
	{ "a class",
		"<div class='most-read related'><h3><a href='/a-b-c'>Un lien de quatre "
		"mots</a></h3></div>",
		"class of furniture" },
	{ "a footer", "<footer><a href='/a-b-c'>Un lien de quatre mots</a></footer>",
		"footer, class of furniture" },
	{ "a footer of an article",
		"<article><footer><h4><a href='/a-b-c'>Un lien de quatre "
		"mots</a></h4></footer></article>",
		"class of furniture" },
	{ "a label", "<h4></h4><p><a href='/a-b-c'>Lire la suite de cet article</a></p>", "label" },
	{ "a network", "<p><a href='https://x.com/a'>Un lien de quatre mots</a></p>",
		"social network" },
	{ "a service", "<p><a href='/newsletter'>Un lien de quatre mots</a></p>", "service page" },
	{ "the front page", "<p><a href='/'>Un lien de quatre mots</a></p>", "front page" },
	{ "tags", "<div class='tags'><a href='/a-b-c'>Un lien de quatre mots</a></div>",
		"byline or tags" },
};

static void
check_mark(void **state)
{
	const struct mark_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	buf_cstr(&b, "<html><body><div>");
	for (int i = 0; i < 6; i++)
		buf_printf(&b, "<p><a href='/x-y-%d'>Un titre de la liste, %d</a></p>", i, i);
	buf_printf(&b, "%s</div></body></html>", c->html);
	const struct document doc = {
		.bytes = buf_view(&b), .url = S("https://news.example/eco"), .explain = true
	};
	struct page p;
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	assert_int_equal(p.n_seen, 7);
	assert_str(p.seen[6].why, c->why);
	assert_int_equal(p.seen[6].kept, c->why[0] == '\0');
}

/* ---- words */

static void
words(void **state)
{
	(void)state;
	assert_int_equal(page_count_words(S("L'eau monte -- encore")), 3);
	assert_int_equal(page_count_words(S("افتتاح معرض الكتاب")), 3);
	assert_int_equal(page_count_words(S(" | - ")), 0);
	assert_true(page_is_day(S("2016-11-02 17:33:23")));
	assert_true(page_is_day(S("25 Oct")));
	assert_false(page_is_day(S("Les 12 travaux d'Hercule")));
	assert_false(page_is_day(S("hier")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(words) };
	return RUN_CASES(urls, check_url) + RUN_CASES(marks, check_mark) +
	       cmocka_run_group_tests(tests, NULL, NULL);
}
