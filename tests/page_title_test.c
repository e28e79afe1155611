/* The title, among headings, meta elements and JSON-LD. */
#include "tests/check.h"

#include "monitor/page.h"

#define BODY                                                                                     \
	"<p>The growers along the river met on Monday to share out the water, and nobody "       \
	"shouted, "                                                                              \
	"which nobody could remember.</p><p>The upper canal will be open four days a week, the " \
	"lower "                                                                                 \
	"one three, and the mill has agreed to wait.</p>"

struct title_case {
	const char *name, *title, *head, *body, *want;
};

static const struct title_case titles[] = {
	{ "the heading that the title holds", "The water is shared | Valley Post", "",
		"<h1>The water is shared</h1>", "The water is shared" },
	{ "with other quotes and dashes", "'We share' - a year by the river | Valley Post", "",
		"<h1>‘We share’ – a year by the river</h1><h2>A year by the river</h2>",
		"‘We share’ – a year by the river" },
	{ "a heading of the second rank", "The water is shared | Valley Post", "",
		"<h1>Local</h1><h1>News</h1><h2>The water is shared</h2>", "The water is shared" },
	{ "the site's name is none", "The water is shared | Valley Post",
		"<meta property='og:site_name' content='Valley Post'>",
		"<h1>Valley Post</h1><div>The water is shared</div>", "The water is shared" },
	{ "nor is its host", "The water is shared", "",
		"<h1>valleypost.example</h1><h2>The water is shared</h2>", "The water is shared" },
	{ "nor a heading that leads home", "The water is shared | All of us", "",
		"<h1><a href='/'>All of us</a></h1><h3>The water is shared</h3>",
		"The water is shared" },
	{ "the only heading, reworded", "Water: the growers agree at last | Valley Post",
		"<meta property='og:title' content='The growers agree at last'>",
		"<h1>At last the growers by the river agree</h1>",
		"At last the growers by the river agree" },
	{ "not where all else agrees on something else", "Spring report 2024",
		"<meta property='og:title' content='Spring report 2024'><script "
		"type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Spring report "
		"2024\"}</script>",
		"<h1>Water and mills</h1>", "Spring report 2024" },
	{ "a kicker before it", "The water is shared | Valley Post",
		"<meta property='og:title' content='The water is shared'>",
		"<h1><span>On the river</span> The water is shared</h1>", "The water is shared" },
	{ "a date before it", "Now the water is shared at last - Valley Post",
		"<meta property='og:title' content='Now the water is shared at last'>",
		"<h1>15 April 2024<br>Now the water is shared at last</h1>",
		"Now the water is shared at last" },
	{ "an article is no kicker", "Water is shared at last | Valley Post",
		"<meta property='og:title' content='Water is shared at last'>",
		"<h1>The Water is shared at last</h1>", "The Water is shared at last" },
	{ "no heading", "The water is shared | Valley Post", "", "", "The water is shared" },
	{ "no heading, and the site first", "Valley Post - How the water is shared this year",
		"<meta property='og:site_name' content='Valley Post'>", "",
		"How the water is shared this year" },
	{ "JSON-LD", "x",
		"<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"The "
		"water "
		"is shared\"}</script>",
		"", "The water is shared" },
};

static void
check_title(void **state)
{
	const struct title_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	struct page p;
	struct str html = arena_printf(a,
		"<html lang='en'><head><title>%s</title>%s</head><body>%s" BODY "</body></html>",
		c->title, c->head, c->body);
	const struct document doc = { .bytes = html,
		.url = S("https://www.valleypost.example/water/7") };
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	assert_str(p.title, c->want);
}

static void
letters(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	assert_str(page_letters(S("« L’été – à 20\u00a0% »"), a), "létéà20");
	assert_str(page_letters(S("\u00adA-b\xe2"), a), "ab\xe2");
	assert_str(page_letters(S(" .,"), a), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(letters) };
	return RUN_CASES(titles, check_title) + cmocka_run_group_tests(tests, NULL, NULL);
}
