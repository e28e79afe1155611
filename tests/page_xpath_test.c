#include "monitor/page_xpath.h"

#include <libxml/HTMLparser.h>
#include <time.h>

#include "tests/check.h"

struct check_case {
	const char *name, *text;
	size_t at;
	const char *why; /* NULL: it is right */
};

static const struct check_case checks[] = {
	{ "a path", "//div[@class='a']/p[1]", 0, NULL },
	{ "functions and axes",
		"//h1[contains(concat(' ', normalize-space(@class), ' '), ' t ')]/"
		"following-sibling::*[position() < 3]",
		0, NULL },
	{ "kinds of nodes", "//p/text() | //div/node() | //comment()", 0, NULL },
	{ "a function that is no XPath", "//p[document('/etc/passwd')]", 4, "no such function" },
	{ "of XSLT", "unparsed-text('/etc/passwd')", 0, "no such function" },
	{ "of PHP", "//p[php:functionString('system', .)]", 4, "no namespaces" },
	{ "a variable", "//p[. = $x]", 8, "no variables" },
	{ "a string without end", "//p[. = 'x]", 8, "does not end" },
	{ "a name in a string is none", "//p[. = 'document(x)']", 0, NULL },
	{ "no end", "//p[", 4, "not understood" },
	{ "nothing", "", 0, "not understood" },
	{ "words", "the first paragraph", 4, "not understood" },
	{ "brackets", "((((((((((((((((((((((((((((((((((((((((1", 32, "brackets deep" },
};

static void
is_checked(void **state)
{
	const struct check_case *c = *state;
	struct err err = { 0 };
	size_t at = 0;
	enum status status = page_xpath_check(str_from(c->text), &at, &err);
	assert_int_equal(status, c->why ? STATUS_BAD : STATUS_OK);
	if (!c->why)
		return;
	if (!strstr(err.text, c->why))
		fail_msg("%s: want \"%s\"", err.text, c->why);
	assert_int_equal(at, c->at);
}

static void
too_long(void **state)
{
	(void)state;
	AUTO(buf) struct buf b = { 0 };
	size_t at;
	for (int i = 0; i < 500; i++)
		buf_cstr(&b, "//p");
	assert_int_equal(page_xpath_check(buf_view(&b), &at, NULL), STATUS_BAD);
}

static xmlDoc *
parse(struct str html)
{
	return htmlReadMemory(html.s, (int)html.n, NULL, "UTF-8",
		HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
			XML_PARSE_HUGE);
}

static void
finds(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	xmlDoc *tree = parse(S("<p id=one class=x>a</p><p class=x>b</p><h1>Titre</h1>"));
	struct page_xpath *x = page_xpath_open(tree);
	struct page_xpath_found f;
	assert_true(page_xpath_find(x, S("//p[@class='x']"), a, &f));
	assert_int_equal(f.n_nodes, 2);
	assert_true(page_xpath_find(x, S("id('one')"), a, &f));
	assert_int_equal(f.n_nodes, 1);
	assert_true(page_xpath_find(x, S("//p/@class"), a, &f));
	assert_int_equal(f.nodes[0]->type, XML_ATTRIBUTE_NODE);
	assert_true(page_xpath_find(x, S("concat(//h1, '!')"), a, &f));
	assert_str(f.string, "Titre!");
	assert_false(page_xpath_find(x, S("//table"), a, &f));
	assert_false(page_xpath_find(x, S("count(//p)"), a, &f)); /* neither nodes nor a string */
	assert_false(page_xpath_find(x, S("document('/etc/passwd')"), a, &f));
	assert_false(page_xpath_find(x, S("//p["), a, &f));
	assert_false(page_xpath_exhausted(x));
	page_xpath_close(x);
	xmlFreeDoc(tree);
}

static double
processor_s(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static struct str
hostile_page(const char *before, const char *each, int times, struct arena *a)
{
	AUTO(buf) struct buf b = { 0 };
	buf_cstr(&b, before);
	for (int i = 0; i < times; i++)
		buf_printf(&b, "%s%d", each, i);
	return arena_str(a, buf_view(&b));
}

/* Expressions that take the square or the cube of a page, each on three pages. The bound is of
 * processor time, wide enough for a slow machine and for sanitizers. */
static void
bombs_go_out(void **state)
{
	static const char *const bombs[] = { "//*[//* = //*]", "//* = //*", "//*[/ > 3]",
		"//*[contains(/, 'zz')]", "//*[count(//*//*) > 1]",
		"//*/ancestor::*/descendant::*/ancestor::*", "//node()//node()//node()",
		"//*[. = following::*]", "//*[string(preceding::*) = string(following::*)]",
		"concat(/,/,/,/,/,/,/,/,/,/,/,/,/,/,/,/,/,/,/,/,/,/,/,/,/,/,/,/,/,/,/,/)",
		"translate(/, /, /)" };
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	const struct str pages[] = { hostile_page("", "<div>x ", 2500, a),
		hostile_page("", "<p class=a>un mot ", 9000, a),
		hostile_page("", "<p class=a>un mot ", 100000, a) };
	struct page_xpath_found f;
	for (size_t i = 0; i < sizeof(pages) / sizeof(pages[0]); i++) {
		xmlDoc *tree = parse(pages[i]);
		for (size_t k = 0; k < sizeof(bombs) / sizeof(bombs[0]); k++) {
			double before = processor_s();
			struct page_xpath *x = page_xpath_open(tree);
			for (int times = 0; times < 50; times++)
				page_xpath_find(x, str_from(bombs[k]), a, &f);
			page_xpath_close(x);
			if (processor_s() - before > 6)
				fail_msg("%s takes %.1f s", bombs[k], processor_s() - before);
		}
		xmlFreeDoc(tree);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(too_long),
		cmocka_unit_test(finds),
		cmocka_unit_test(bombs_go_out),
	};
	return RUN_CASES(checks, is_checked) |
	       cmocka_run_group_tests_name("page_xpath", tests, NULL, NULL);
}
