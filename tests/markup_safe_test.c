#include "monitor/markup_safe.h"

#include "tests/check.h"

struct safe_case {
	const char *name, *html, *want;
};

static const struct safe_case cases[] = {
	{ "harmless markup stays as it was written",
		"un <b>deux</b><br/><img src=\"http://x.example/a.jpg\" alt=\"a\"/>",
		"un <b>deux</b><br/><img src=\"http://x.example/a.jpg\" alt=\"a\"/>" },
	{ "a script goes with what it holds", "a<script>x()</script >b", "ab" },
	{ "a script that never ends", "a<script>x()", "a" },
	{ "a style", "a<style>p{}</style>b", "ab" },
	{ "an unknown element goes, what it holds stays", "<object><p>a</p></object>", "<p>a</p>" },
	{ "handlers", "<p onclick='x()' class='c'>a</p>", "<p class=\"c\">a</p>" },
	{ "names in upper case", "<P ALIGN=left>a</P>", "<p align=\"left\">a</p>" },
	{ "a relative link", "<a href=\"1?a=1&amp;b=2\">a</a>",
		"<a href=\"http://base.example/d/1?a=1&amp;b=2\">a</a>" },
	{ "a script as link", "<a href=\"javascript:x()\">a</a>", "<a href=\"\">a</a>" },
	{ "a script as link, disguised", "<a href=\"java\tscript:x()\">a</a>",
		"<a href=\"\">a</a>" },
	{ "a script as link, by references", "<a href=\"&#106;avascript:x()\">a</a>",
		"<a href=\"\">a</a>" },
	{ "data as link", "<img src=\"data:text/html,x\">", "<img src=\"\" />" },
	{ "a fragment", "<a href=\"#n\">a</a>", "<a href=\"#n\">a</a>" },
	{ "styles that are harmless", "<p style=\"color:red;position:absolute\">a</p>",
		"<p style=\"color: red;\">a</p>" },
	{ "a style that fetches", "<p style=\"background: url(x)\">a</p>", "<p>a</p>" },
	{ "a box beyond its place", "<p style=\"margin: -999px; padding: 4px\">a</p>",
		"<p style=\"padding: 4px;\">a</p>" },
	{ "a comment", "a<!-- <script> -->b", "ab" },
	{ "a comment that never ends", "a<!-- b", "a&lt;!-- b" },
	{ "signs", "a < b & c &lt; d&e", "a &lt; b & c &lt; d&amp;e" },
	{ "a tag that never ends", "a <b", "a &lt;b" },
	{ "a number of windows-1252", "don&#146;t", "don&#x2019;t" },
	{ "CDATA is not HTML's", "<![CDATA[a]]>", "&lt;![CDATA[a]]>" },
	{ "nested start", "<<script>script>x</script>", "&lt;" },
	{ "an attribute that holds markup", "<a title='<script>'>a</a>",
		"<a title=\"&lt;script&gt;\">a</a>" },
};

static void
check(void **state)
{
	const struct safe_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	assert_str(markup_safe(str_from(c->html), S("http://base.example/d/"), true, a), c->want);
}

static void
looks(void **state)
{
	(void)state;
	assert_true(markup_looks_like(S("a <b>b</b>")));
	assert_true(markup_looks_like(S("caf&eacute;")));
	assert_true(markup_looks_like(S("<!-- x -->")));
	assert_false(markup_looks_like(S("a < b & c; d")));
	assert_false(markup_looks_like(S("AT&T")));
	assert_false(markup_looks_like(S("")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(looks) };
	return RUN_CASES(cases, check) + cmocka_run_group_tests(tests, NULL, NULL);
}
