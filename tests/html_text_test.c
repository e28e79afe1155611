#include "tests/check.h"

#include "monitor/entities.h"
#include "monitor/read.h"

struct text_case {
	const char *name, *html, *want;
};

static const struct text_case texts[] = {
	{ "plain text", "Rabat, mercredi", "Rabat, mercredi" },
	{ "white space", "  a \n\t b  ", "a b" },
	{ "paragraphs", "<p>un</p><p>deux</p>", "un\n\ndeux" },
	{ "one line break", "un<br/>deux", "un\ndeux" },
	{ "two line breaks", "un<br><br />deux", "un\n\ndeux" },
	{ "inline tags", "un <b>mot</b>s", "un mots" },
	{ "entities", "caf&eacute; &amp; th&#233; &#x2014; &hellip;", "café & thé — …" },
	{ "numbers of windows-1252", "l&#146;eau &#150; &#128;", "l’eau – €" },
	{ "no entity", "a & b &nosuch; AT&T", "a & b &nosuch; AT&T" },
	{ "old entities without semicolon", "&eacute caf&eacute", "é café" },
	{ "a link's parameter is none", "?a=1&copy=2", "?a=1&copy=2" },
	{ "escaped twice stays", "&amp;lt;b&amp;gt;", "&lt;b&gt;" },
	{ "scripts and styles", "a<script>if (a<b) x='</p>'</script><style>p{}</style>b", "ab" },
	{ "a comment", "a<!-- <p> -->b", "ab" },
	{ "a script that never ends", "a<script>x", "a" },
	{ "> within an attribute", "<a title=\"a>b\">x</a>", "x" },
	{ "a sign, no tag", "1 < 2 et 3 > 2", "1 < 2 et 3 > 2" },
	{ "a tag that never ends", "a<p", "a" },
	{ "non-breaking space is kept", "«\xc2\xa0Niger\xc2\xa0»", "«\xc2\xa0Niger\xc2\xa0»" },
	{ "several are one space", "a&nbsp;&nbsp;b", "a b" },
	{ "controls are dropped",
		"a\x01"
		"b\xc2\x85"
		"c",
		"abc" },
	{ "U+2028 is a space",
		"a\xe2\x80\xa8"
		"b",
		"a b" },
	{ "Arabic", "<p>نشر&nbsp;في</p>", "نشر\xc2\xa0في" },
	{ "lists", "<ul><li>un<li>deux</ul>", "un\n\ndeux" },
	{ "nothing", "", "" },
	{ "only tags", "<p><br></p>", "" },
};

static void
check_text(void **state)
{
	const struct text_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	assert_str(html_text(str_from(c->html), a), c->want);
}

static void
one_line(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	assert_str(html_line(S("<p>un</p><br>d&eacute;s\n trois"), a), "un dés trois");
	assert_str(text_line(S(" a\n&amp;  <b> "), a), "a &amp; <b>");
}

static void
all_entities(void **state)
{
	(void)state;
	for (size_t i = 0; i < entity_table_n; i++) {
		if (i)
			assert_true(strcmp(entity_table[i - 1].name, entity_table[i].name) < 0);
		assert_true(strlen(entity_table[i].text) <= ENTITY_TEXT);
		assert_true(strlen(entity_table[i].name) <= 32);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(one_line),
		cmocka_unit_test(all_entities) };
	return RUN_CASES(texts, check_text) + cmocka_run_group_tests(tests, NULL, NULL);
}
