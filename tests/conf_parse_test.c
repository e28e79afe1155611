#include "tests/check.h"

#include "base/conf.h"

/* One text, and its first problem. NULL: there is none. */
struct syntax_case {
	const char *name, *text;
	int line, column;
	const char *says, *hint;
};

static const struct syntax_case cases[] = {
	{ "nothing", "", 0, 0, NULL, NULL },
	{ "comments only", "# a\n// b", 0, 0, NULL, NULL },
	{ "separators may be left out", "a = 1 b = 2, c = 3; d { }", 1, 22,
		"\"=\" is missing after the key d", "write d = ..." },
	{ "all kinds",
		"a = 1; b = \"x\"; c = true; d = 1.5; e = { f = 1 }; g = [ 1, 2 ]; h = ( 1, \"x\", "
		"{ } );",
		0, 0, NULL, NULL },
	{ "empty lists", "a = [ ]; b = ( ); c = { };", 0, 0, NULL, NULL },
	{ "adjacent strings of a value", "a = \"x\" # why\n  \"y\";", 0, 0, NULL, NULL },
	{ "a comment behind the last line", "a = 1; // b", 0, 0, NULL, NULL },

	{ "trailing comma in [ ]", "a = [ \"x\",\n  \"y\",\n];", 2, 6,
		"a comma after the last element", "delete the comma" },
	{ "trailing comma in ( )", "a = ( { b = 1; }, );", 1, 17, "a comma after the last element",
		"delete the comma" },
	{ "byte order mark",
		"\xef\xbb\xbf"
		"a = 1;",
		1, 1, "a byte order mark (an invisible character)",
		"delete it, or save the file as UTF-8 without BOM" },
	{ "curly quotes", "é = 1", 1, 1, "unexpected \"é\"", "" },
	{ "curly quotes of a value", "a = “x”;", 1, 5, "“ does not begin a string",
		"use the straight double quote \"" },
	{ "two strings in [ ]", "a = [ \"x\"\n  \"y\" ];", 2, 3,
		"two strings side by side in a list", "put a comma between them" },
	{ "two strings in ( )", "a = ( \"x\" \"y\" );", 1, 11, "two strings side by side in a list",
		"put a comma between them" },
	{ "a comma between groups", "a = (\n  { b = 1; }\n  { b = 2; } );", 2, 13,
		"a comma is missing between two elements", "put a comma here" },
	{ "a semicolon in a list", "a = [ 1; 2 ];", 1, 8,
		"elements of a list are separated by commas", "put a comma" },
	{ "keys in a list", "a = ( b = 1; );", 1, 7, "a list has no keys", NULL },
	{ "a key without =", "a = 1;\nfetch { }", 2, 6, "\"=\" is missing after the key fetch",
		"write fetch = ..." },
	{ "a key with a point", "a.b = 1;", 1, 2, "a key may have letters, digits, - and _ only",
		NULL },
	{ "a quoted key", "\"a\" = 1;", 1, 1, "a key was expected here", NULL },
	{ "a missing value", "a = ;", 1, 4, "a value is missing", NULL },
	{ "a missing value before a key", "a =\nb = 1;", 1, 4, "a value is missing after \"=\"",
		NULL },
	{ "text without quotes", "a = desk;", 1, 5, "text needs quotes", "write \"desk\"" },
	{ "text without quotes in a list", "a = [ desk ];", 1, 7, "text needs quotes",
		"write \"desk\"" },
	{ "a duration without quotes", "a = 15m;", 1, 5,
		"15m needs quotes: it is more than a number", "write \"15m\"" },
	{ "yes", "a = yes;", 1, 5, "unexpected yes", "write true" },
	{ "off", "a = off;", 1, 5, "unexpected off", "write false" },
	{ "an open group", "a = 1;\nb = {\n c = 1;\n", 2, 5, "this \"{\" is never closed",
		"its \"}\" is missing" },
	{ "an open list", "b = ( 1, 2", 1, 5, "this \"(\" is never closed",
		"its \")\" is missing" },
	{ "the wrong bracket", "b = (\n  { c = 1; )\n);", 2, 12,
		"\")\" does not close the \"{\" of line 2, column 3",
		"a \"}\" is missing before it" },
	{ "a bracket too many", "a = { };\n};", 2, 1, "\"}\" closes nothing", NULL },
	{ "a semicolon too many", "a = 1;;", 1, 7, "\";\" after nothing", "delete it" },
	{ "an element too few", "a = (1,,2);", 1, 8, "an element is missing", NULL },
	{ "an open string", "a = \"x;\nb = 1;\n", 1, 5, "this string is never closed", NULL },
	{ "an open string before others", "a = \"x;\nb = \"y\";\n", 1, 5,
		"this string goes on beyond its line, and what follows it makes no sense",
		"a closing \" is missing on this line" },
	{ "an unknown escape", "a = \"x\\d\";", 1, 7, NULL, "for a backslash itself write \\\\" },
	{ "an open comment", "a = 1; /* b", 1, 8, "this comment is never closed",
		"close it with */" },
	{ "@include", "@include \"x\"\n", 1, 1, "libconfig's @include is not used here", NULL },
	{ "mixed types in [ ]", "a = [ 1, \"x\" ];", 1, 10, "values of different types in one [ ]",
		"use ( ) instead of [ ]" },
	{ "groups in [ ]", "a = [ { } ];", 1, 7, "\"{\" inside [ ], which holds plain values only",
		"use ( ) around the whole list" },
	{ "a key twice", "a = 1;\n  a = 2;", 2, 3,
		"the key a stands here twice (first at t.conf:1:1)", "keep one of them" },
	{ "a number too large", "a = 99999999999999999999;", 1, 5, "this number is too large",
		NULL },
	{ "not UTF-8", "a = \"\xff\";", 1, 6, "not UTF-8 (byte 6 of the file, 0xff)",
		"save the file as UTF-8" },
	{ "not UTF-8 by an escape", "a = \"\\xff\";", 1, 5, NULL, "write the character itself" },
	{ "columns count characters", "# é\na = \"é\"; é", 2, 10, "unexpected \"é\"", NULL },
	{ "tabs are one column", "\ta = ;", 1, 5, "a value is missing", NULL },
	{ "lines end with CR LF", "a = 1;\r\nb = ;\r\n", 2, 4, "a value is missing", NULL },
};

static void
test_syntax(void **state)
{
	const struct syntax_case *t = *state;
	AUTO(conf) struct conf *c = conf_parse("t.conf", str_from(t->text));
	size_t n;
	const struct conf_problem *p = conf_problems(c, &n);
	if (n == 0)
		assert_int_equal(t->line, 0);
	if (n == 0)
		return;
	if (t->line == 0 || n != 1)
		fail_msg("%zu problems, \"%.*s\"", n, STR_ARG(p->text));
	assert_false(p->is_warning);
	if (t->says)
		assert_str(p->text, t->says);
	if (t->hint)
		assert_str(p->hint, t->hint);
	assert_int_equal(p->line, t->line);
	assert_int_equal(p->column, t->column);
	assert_str(p->file, "t.conf");
}

/* Brackets inside brackets end somewhere. */
static void
test_depth(void **state)
{
	(void)state;
	AUTO(buf) struct buf text = { 0 };
	buf_cstr(&text, "a = ");
	for (int i = 0; i < 100000; i++)
		buf_byte(&text, '(');
	AUTO(conf) struct conf *c = conf_parse("t.conf", buf_view(&text));
	size_t n;
	const struct conf_problem *p = conf_problems(c, &n);
	assert_int_equal(n, 1);
	assert_str(p->text, "more than 64 brackets inside one another");
	assert_true(conf_is_broken(c));
}

/* Whatever the text, it is read or refused in words of ours: libconfig never refuses what our
 * parser takes. */
static void
test_torn(void **state)
{
	(void)state;
	static const char text[] = "a = [ \"x\", 'y' ]; // é\nb = ( { c = 0x1F; d = 1.5e3; }, { e "
				   "= true } ); /* f */ g : \"h\" \"\\x41\";\n";
	for (size_t from = 0; from < sizeof(text); from++)
		for (size_t to = from; to < sizeof(text); to++) {
			AUTO(conf)
			struct conf *c = conf_parse("t.conf", str_sub(str_from(text), from, to));
			size_t n;
			const struct conf_problem *p = conf_problems(c, &n);
			for (size_t i = 0; i < n; i++)
				if (str_starts(p[i].text, S("libconfig: ")) ||
					str_starts(p[i].text, S("libconfig reads")))
					fail_msg("%.*s: %.*s", (int)(to - from), text + from,
						STR_ARG(p[i].text));
		}
}

int
main(void)
{
	const struct CMUnitTest others[] = { cmocka_unit_test(test_depth),
		cmocka_unit_test(test_torn) };
	return RUN_CASES(cases, test_syntax) + cmocka_run_group_tests(others, NULL, NULL);
}
