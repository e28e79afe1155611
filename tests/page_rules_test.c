#include "monitor/page_rules.h"

#include "tests/check.h"

struct told {
	struct buf text;
};

static void
tell(void *context, size_t at, const char *hint, const char *text)
{
	struct told *t = context;
	buf_printf(&t->text, "%s%zu %s%s%s%s", t->text.n ? "\n" : "", at, text, hint ? " (" : "",
		hint ? hint : "", hint ? ")" : "");
}

struct rules_case {
	const char *name, *text;
	size_t n;
	const char *says;
};

static const struct rules_case cases[] = {
	{ "none", "", 0, "" },
	{ "comments and blank lines", "# one\n\n  \t\r\n#two", 0, "" },
	{ "each kind",
		"title: //h1\r\nbody: //div\ndate: //time\nauthor: //em\nstrip: //aside\n"
		"strip_id_or_class: promo\nstrip_image_src: /pixel/\nfind_string: a\n"
		"replace_string: b\nreplace_string(c): d\n",
		9, "" },
	{ "any case, any space", "  BODY :   //div", 1, "" },
	{ "what means nothing here",
		"tidy: yes\nprune: no\ntest_url: http://a.example/b:c\nparser: html5php\n", 0, "" },
	{ "what an outlet may miss", "body: //p\nsingle_page_link: //a[@class='all']", 1,
		"10 single_page_link: is not followed here; the page is read without it" },
	{ "with an operand", "wrap_in(blockquote): //div", 0,
		"0 wrap_in: is not followed here; the page is read without it" },
	{ "a slip of the pen", "bodi: //p", 0,
		"0 bodi: is no directive that is known (did you mean \"body\"?)" },
	{ "no directive", "//p", 0,
		"0 no directive (a line is \"directive: value\", or begins with #)" },
	{ "a mistake in an expression", "title: //h1\nbody: //p[bad(.)]", 1,
		"22 bad(): there is no such function in XPath 1.0 (this line is left out)" },
	{ "a line that ready-made files have", "test https://a.example/x.html\nbody: //p", 1,
		"0 no directive (a line is \"directive: value\", or begins with #)" },
	{ "empty", "body:", 0, "0 body: says nothing" },
	{ "find without replace", "find_string: a\nbody: //p", 1,
		"13 find_string: nothing says what stands in its place, so nothing is "
		"done (replace_string: must follow it)" },
	{ "replace without find", "replace_string: a", 0,
		"0 replace_string: of nothing, so nothing is done (find_string: must "
		"stand before it)" },
	{ "replaced by nothing", "find_string: a\nreplace_string:", 1, "" },
};

static void
is_parsed(void **state)
{
	const struct rules_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	struct told told = { 0 };
	struct page_rules rules;
	page_rules_parse(str_from(c->text), a, tell, &told, &rules);
	assert_int_equal(rules.n, c->n);
	assert_str(buf_view(&told.text), c->says);
	buf_free(&told.text);
}

static void
values(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct page_rules rules;
	page_rules_parse(S("prune: no\nreplace_string(<br>): </p><p>\nbody:  //p[1] \n"), a, NULL,
		NULL, &rules);
	assert_false(rules.prune);
	assert_int_equal(rules.rules[0].kind, PAGE_RULE_REPLACE);
	assert_str(rules.rules[0].value, "<br>");
	assert_str(rules.rules[0].by, "</p><p>");
	assert_int_equal(rules.rules[1].kind, PAGE_RULE_BODY);
	assert_str(rules.rules[1].value, "//p[1]");
	assert_true(rules.names_body);
	page_rules_parse(S("body: //p[\nstrip_id_or_class: \"promo\"\nstrip_image_src: 'a\n"
			   "strip_image_src: '\n"),
		a, NULL, NULL, &rules);
	assert_int_equal(rules.n, 3);
	assert_true(rules.names_body); /* though nothing is understood of it */
	assert_str(rules.rules[0].value, "promo");
	assert_str(rules.rules[1].value, "'a");
	assert_str(rules.rules[2].value, "'");
}

static size_t
lines_in(struct str s)
{
	size_t n = s.n > 0;
	for (size_t i = 0; i < s.n; i++)
		n += s.s[i] == '\n';
	return n;
}

/* Ten thousand rules, or a file that is none: bounded, and said in a few lines. */
static void
too_many(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	struct told told = { 0 };
	struct page_rules rules;
	for (int i = 0; i < 10000; i++)
		buf_cstr(&b, "strip: //a\n");
	page_rules_parse(str_sub(buf_view(&b), 0, PAGE_RULES_MOST * 11), a, tell, &told, &rules);
	assert_int_equal(rules.n, PAGE_RULES_MOST);
	assert_int_equal(told.text.n, 0);
	page_rules_parse(buf_view(&b), a, tell, &told, &rules);
	assert_int_equal(rules.n, PAGE_RULES_MOST);
	assert_str(
		buf_view(&told.text), "5507 more than 500 rules: those from here on are left out");
	buf_reset(&told.text);
	buf_reset(&b);
	for (unsigned i = 0, x = 1; i < 60000; i++, x = x * 1103515245 + 12345)
		buf_byte(&b, (char)(x >> 16));
	page_rules_parse(buf_view(&b), a, tell, &told, &rules);
	assert_int_equal(lines_in(buf_view(&told.text)), 21);
	buf_free(&told.text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values),
		cmocka_unit_test(too_many),
	};
	return RUN_CASES(cases, is_parsed) |
	       cmocka_run_group_tests_name("page_rules", tests, NULL, NULL);
}
