#include "tests/check.h"

#include "base/clock.h"
#include "base/utf8.h"
#include "monitor/article_text.h"
#include "monitor/read.h"
#include "tests/feed_cases.h"

static const int64_t fetched_at = INT64_C(1713261600) * CLOCK_SECOND; /* 2024-04-16T10:00:00Z */

static struct document
document(const char *xml)
{
	return (struct document){
		.bytes = str_from(xml),
		.url = S("http://base.example/feed"),
		.fetched_at = fetched_at,
	};
}

static struct str
summed_up(const struct feed_entry *e, struct arena *a)
{
	char buffer[32] = "";
	if (e->published.precision != DATE_NONE)
		civil_iso(e->published.at, buffer);
	struct str author = e->authors.n ? e->authors.v[0] : STR_NONE;
	return arena_printf(a, "%.*s|%.*s|%.*s|%s|%.*s|%.*s|%.*s",
		STR_ARG(feed_text_line(&e->title, a)), STR_ARG(e->link), STR_ARG(e->id), buffer,
		STR_ARG(author), STR_ARG(e->summary.s), STR_ARG(e->content.s));
}

static void
check(void **state)
{
	const struct feed_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	const struct document doc = document(c->xml);
	struct feed feed;
	struct err err = { 0 };
	enum status s = read_feed(&doc, a, &feed, &err);
	if (!c->want) {
		assert_int_equal(s, STATUS_BAD);
		assert_true(strncmp(err.text, "not ", 4) == 0);
		return;
	}
	assert_int_equal(s, STATUS_OK);
	assert_true(feed.n_entries > 0);
	assert_str(summed_up(&feed.entries[0], a), c->want);
}

static void
challenge_page(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	const struct document doc = document(
		"<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>");
	struct feed feed;
	struct err err = { 0 };
	assert_int_equal(read_feed(&doc, a, &feed, &err), STATUS_BAD);
	assert_string_equal(
		err.text, "not a feed: an HTML page that asks for proof of a human reader");
}

/* Its own word for where it is counts where nobody else's does. */
static void
where_it_is(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct document doc = document(
		"<rss xmlns:atom='http://www.w3.org/2005/Atom'><channel><atom:link rel='self' "
		"href='http://y.example/a/feed'/><item><title>t</title><link>1</link></item>"
		"</channel></rss>");
	doc.url = STR_NONE;
	struct feed feed;
	assert_int_equal(read_feed(&doc, a, &feed, NULL), STATUS_OK);
	assert_str(feed.entries[0].link, "http://y.example/a/1");
}

/* What is whole is kept. */
static void
cut_short(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	const char *const whole = "<rss><channel><title>T</title><item><title>un</title></"
				  "item><item><title>deux</title></item>"
				  "<item><title>trois</title></item></channel></rss>";
	for (size_t n = 30; n <= strlen(whole); n++) {
		struct document doc = document(whole);
		doc.bytes.n = n;
		struct feed feed;
		bool one = n >= (size_t)(strstr(whole, "</item>") - whole) + strlen("</item");
		if (read_feed(&doc, a, &feed, NULL)) { /* nothing was whole */
			assert_false(one);
			continue;
		}
		assert_int_equal(
			feed.cut_short, n <= strlen(whole) - strlen("/rss>")); /* "</" ends it */
		assert_true(feed.n_entries <= 3);
		for (size_t i = 0; i < feed.n_entries && i < 3; i++)
			assert_str(feed.entries[i].title.s,
				((const char *[]){ "un", "deux", "trois" })[i]);
	}
}

static void
sitemap_index(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	const struct document doc = document(
		"<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap>"
		"<loc>http://x.example/a.xml</loc></sitemap><sitemap><loc>/b.xml</loc></sitemap></"
		"sitemapindex>");
	struct feed feed;
	assert_int_equal(read_feed(&doc, a, &feed, NULL), STATUS_OK);
	assert_int_equal(feed.kind, FEED_SITEMAP_INDEX);
	assert_int_equal(feed.n_parts, 2);
	assert_str(feed.parts[0], "http://x.example/a.xml");
	assert_str(feed.parts[1], "http://base.example/b.xml");
}

/* Bounded: more entries than anyone writes are not read. */
static void
too_many_entries(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	buf_cstr(&b, "<rss><channel>");
	for (int i = 0; i < 50100; i++)
		buf_cstr(&b, "<item><title>t</title></item>");
	buf_cstr(&b, "</channel></rss>");
	const struct document doc = document(b.s);
	struct feed feed;
	assert_int_equal(read_feed(&doc, a, &feed, NULL), STATUS_OK);
	assert_int_equal(feed.n_entries, 50000);
	assert_true(feed.cut_short); /* and that is told */
}

/* ---- articles of a feed */

static const char *const lopinion =
	"<rss "
	"xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><language>fr-MA</"
	"language>"
	"<item><title>Le Niger &amp;amp; ses voisins</title><link>http://x.example/1</link><source "
	"url='http://y.example'>L'opinion</source>"
	"<description>&lt;p&gt;Le sommet des pays du Sahel s'ouvre mercredi &#224; "
	"Niamey.&lt;/p&gt;</description>"
	"<pubDate>Wed, 17 Apr 2030 08:00:00 GMT</pubDate></item>"
	"<item><description>Une d&#233;p&#234;che sans titre, de quelques "
	"mots.</description></item>"
	"<item></item></channel></rss>";

static void
articles_of_a_feed(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	const struct outlet outlet = { .name = S("x"), .language = S("fr"), .source = OUTLET_FEED };
	const struct document doc = document(lopinion);
	struct reading reading;
	assert_int_equal(read_outlet(&doc, &outlet, NULL, a, &reading, NULL), STATUS_OK);
	assert_int_equal(reading.n_articles, 2);
	const struct article *x = &reading.articles[0];
	assert_str(x->title, "Le Niger & ses voisins");
	assert_str(x->lead, "Le sommet des pays du Sahel s'ouvre mercredi à Niamey.");
	assert_str(x->paper, "L'opinion");
	assert_str(x->language, "fr");
	assert_false(x->full);
	/* a date in the future counts as first seen, and is kept as given */
	assert_true(x->published.at == fetched_at);
	assert_str(x->published.given, "Wed, 17 Apr 2030 08:00:00 GMT");
	assert_str(reading.articles[1].title, "Une dépêche sans titre, de quelques mots.");
}

/* One id for several links identifies none of them; one id for one link stays. */
static void
repeated_ids(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	const struct outlet outlet = { .name = S("x"), .source = OUTLET_FEED };
	const struct document doc = document(
		"<rss><channel><item><title>un</title><link>http://x.example/1</link><guid>0</"
		"guid></item>"
		"<item><title>deux</title><link>http://x.example/2</link><guid>0</guid></item>"
		"<item><title>trois</title><link>http://x.example/3?utm_source=a</link><guid>3</"
		"guid></item>"
		"<item><title>trois</title><link>https://x.example/3</link><guid>3</guid></item>"
		"<item><title>quatre</title><link>http://x.example/4</link><guid></guid></item>"
		"</channel></rss>");
	struct reading reading;
	assert_int_equal(read_outlet(&doc, &outlet, NULL, a, &reading, NULL), STATUS_OK);
	assert_int_equal(reading.n_articles, 5);
	const char *const want[] = { "", "", "3", "3", "" };
	for (size_t i = 0; i < 5; i++)
		assert_str(reading.articles[i].guid, want[i]);
}

/* FeedBurner's link is replaced by the one it replaced; a link in place of a title is no title. */
static void
links_of_articles(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	const struct outlet outlet = { .name = S("x"), .source = OUTLET_FEED };
	const struct document doc = document(
		"<rss xmlns:feedburner='http://rssnamespace.org/feedburner/ext/1.0'><channel><item>"
		"<link>http://feedproxy.example/~r/1</link>"
		"<feedburner:origLink>http://x.example/1</feedburner:origLink></item></channel></"
		"rss>");
	struct reading reading;
	assert_int_equal(read_outlet(&doc, &outlet, NULL, a, &reading, NULL), STATUS_OK);
	assert_str(reading.articles[0].url, "http://x.example/1");
	assert_str(reading.articles[0].title, "");
}

/* Whether an entry brings the whole article. */
struct full_case {
	const char *name;
	int sentences;
	const char *end, *summary;
	bool want;
};

static const struct full_case fulls[] = {
	{ "long content", 20, "", "court", true },
	{ "short content", 3, "", "court", false },
	{ "a teaser's end", 20, " [...]", "court", false },
	{ "the word for more", 20, " Lire la suite", "court", false },
	{ "no content", 0, "", "court", false },
};

static void
check_full(void **state)
{
	const struct full_case *c = *state;
	AUTO(buf) struct buf b = { 0 };
	for (int i = 0; i < c->sentences; i++)
		buf_cstr(&b, "Le conseil s'est réuni mercredi matin à Niamey. ");
	buf_cstr(&b, c->end);
	assert_int_equal(article_is_full(buf_view(&b), str_from(c->summary)), c->want);
}

static void
leads(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	for (int i = 0; i < 40; i++)
		buf_cstr(&b, "Le conseil s'est réuni mercredi matin. ");
	struct str lead = article_lead(buf_view(&b), a);
	assert_true(utf8_length(lead) <= 600 && utf8_length(lead) > 300);
	assert_true(str_ends(lead, S("matin.")));
	assert_str(
		article_plain(S("<p>Un.</p><p>The post <a>Un</a> appeared first on <a>X</a>.</p>"),
			true, a),
		"Un.");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(challenge_page),
		cmocka_unit_test(where_it_is),
		cmocka_unit_test(cut_short),
		cmocka_unit_test(sitemap_index),
		cmocka_unit_test(too_many_entries),
		cmocka_unit_test(articles_of_a_feed),
		cmocka_unit_test(repeated_ids),
		cmocka_unit_test(links_of_articles),
		cmocka_unit_test(leads),
	};
	return RUN_CASES(cases, check) + RUN_CASES(fulls, check_full) +
	       cmocka_run_group_tests(tests, NULL, NULL);
}
