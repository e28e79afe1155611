/* The document of `inspect page --html`: what it shows, and that nothing of a hostile page gets out
 * of its place. */
#include "tests/check.h"

#include "monitor/page_features.h"
#include "monitor/page_view.h"

static struct str
view(struct arena *a, const char *html)
{
	struct document doc = { .bytes = str_from(html), .url = S("http://press.example/a/") };
	doc.explain = true;
	doc.fetched_at = INT64_C(1713261600000000);
	struct page p;
	struct err err = { 0 };
	if (read_page(&doc, a, &p, &err))
		fail_msg("%s", err.text);
	AUTO(buf) struct buf out = { 0 };
	const struct page_view about = { .from = S("\"><script>alert(1)</script>"),
		.now = doc.fetched_at };
	page_view(&out, &p, &about);
	return arena_str(a, buf_view(&out));
}

static void
has(struct str s, const char *what)
{
	if (str_find(s, str_from(what)) < 0)
		fail_msg("not there: %s", what);
}

static void
has_not(struct str s, const char *what)
{
	if (str_ifind(s, str_from(what)) >= 0)
		fail_msg("there: %s", what);
}

#define PROSE                                                                                  \
	"Le conseil municipal a voté mercredi, après trois heures de débat, le budget des " \
	"écoles rurales, attendu depuis deux ans par les familles de toute la vallée, et promis."

static void
shows(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct str s = view(a,
		"<html lang='fr'><head><title>Le budget voté</title><meta name='author' "
		"content='Jean Petit'></head><body><nav><a href='/p'>Toute la politique du "
		"jour</a></nav><article><h1>Le budget voté</h1><p>15 avril 2024</p><p>" PROSE
		"</p><p>" PROSE " Deux fois, dit <a href='/doc/1'>le procès-verbal de la "
		"séance</a>.</p></article></body></html>");
	has(s, "<h1 dir=\"auto\">Le budget voté</h1>");
	has(s, "<dt>published</dt><dd>2024-04-15");
	has(s, "<dt>title</dt><dd><meter");
	has(s, "<dt>dates found</dt><dd><ol class=\"days\">");
	has(s, "<bdi>Jean Petit</bdi>");
	has(s, "<p dir=\"auto\">" PROSE "</p>");
	has(s, "class=\"b in\"");
	has(s, "class=\"b out\"");
	has(s, "\nwords: ");
	has(s, "href=\"http://press.example/p\"");
	has(s, "<td class=\"s\">navigation");
	has(s, "default-src 'none'");
}

/* What would be markup, an address or an attribute if it were not escaped. */
static void
hostile(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct str s = view(a,
		"<html><head><title>&lt;script&gt;alert(1)&lt;/script&gt;</title><link "
		"rel='canonical' href='javascript:alert(2)'><meta property='og:image' "
		"content='http://x.example/i.jpg\" onerror=\"alert(3)'></head><body><h1>&lt;img "
		"src=x "
		"onerror=alert(4)&gt;</h1><p>&lt;/p&gt;&lt;iframe src=//x.example&gt; " PROSE
		"</p><p><a href='javascript:alert(5)'>Un lien de quatre mots</a> <a "
		"href='http://x.example/&quot;&gt;&lt;script&gt;'>Un autre de quatre mots</a>" PROSE
		"</p></body></html>");
	has_not(s, "<script");
	has_not(s, "<iframe");
	has_not(s, "<img");
	has_not(s, "href=\"javascript");
	has_not(s, "\" onerror=");
	has(s, "&lt;iframe src=//x.example&gt;");
}

/* What stands instead of an article is named, with the reason. */
static void
reason(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct str s = view(a,
		"<title>Just a moment...</title><body><h1>press.example</h1><p>Verifying you are "
		"human.</p><script src='/cdn-cgi/challenge-platform/x'></script>");
	has(s, "<span class=\"badge no\">challenge</span>");
	has(s, "(guard: Cloudflare)");
	has_not(s, "<dt>dates found");
}

static void
names(void **state)
{
	(void)state;
	for (int i = 0; i < F_N; i++)
		assert_non_null(page_figure_names[i]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(shows),
		cmocka_unit_test(hostile),
		cmocka_unit_test(reason),
		cmocka_unit_test(names),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
