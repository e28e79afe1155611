#include "tests/check.h"

#include "base/clock.h"
#include "base/conf.h"

struct all {
	struct str text, joined, path;
	struct str_list list;
	bool flag, robots;
	int64_t number, wait, size, clock;
	struct conf_clocks clocks;
	int choice;
	const struct conf_item *group, *elements, *any;
};

static const char *const choices[] = { "auto", "feed", "page", NULL };
static const struct conf_key keys[] = {
	{ "text", CONF_STRING, offsetof(struct all, text), .fallback = "none" },
	{ "joined", CONF_TEXT, offsetof(struct all, joined), .fallback = NULL },
	{ "path", CONF_PATH, offsetof(struct all, path), .fallback = "a.db" },
	{ "list", CONF_STRINGS, offsetof(struct all, list), .fallback = NULL },
	{ "flag", CONF_BOOL, offsetof(struct all, flag), .fallback = "true" },
	{ "number", CONF_INT, offsetof(struct all, number), .fallback = "7", .least = 1,
		.most = 9 },
	{ "wait", CONF_DURATION, offsetof(struct all, wait), .fallback = "90s",
		.least = CLOCK_SECOND, .most = CLOCK_DAY },
	{ "ever", CONF_DURATION, offsetof(struct all, wait), .fallback = NULL },
	{ "size", CONF_SIZE, offsetof(struct all, size), .fallback = "8M", .least = 1 << 10,
		.most = INT64_MAX },
	{ "clock", CONF_CLOCK, offsetof(struct all, clock), .fallback = NULL },
	{ "clocks", CONF_CLOCKS, offsetof(struct all, clocks), .fallback = NULL },
	{ "choice", CONF_CHOICE, offsetof(struct all, choice), .fallback = "feed",
		.choices = choices },
	{ "group", CONF_GROUP, offsetof(struct all, group), .fallback = NULL },
	{ "elements", CONF_LIST, offsetof(struct all, elements), .fallback = NULL },
	{ "any", CONF_ANY, offsetof(struct all, any), .fallback = NULL },
	{ "robots", CONF_BOOL, offsetof(struct all, robots), .later = "not implemented yet" },
	{ 0 },
};

/* A group with one key, and what is said about it; NULL: nothing. */
struct mistake_case {
	const char *name, *text, *says, *hint;
	int column;
};

static const struct mistake_case mistakes[] = {
	{ "all right", "text = \"x\"; list = ( \"a\" ); flag = false; wait = \"1h\"; size = 1024;",
		NULL, NULL, 0 },
	{ "a string is a list of one", "list = \"a\";", NULL, NULL, 0 },
	{ "any may be anything", "any = ( 1 );", NULL, NULL, 0 },
	{ "unknown, near", "waiit = \"1h\";", "unknown key waiit", "did you mean wait?", 1 },
	{ "unknown, case and - _", "CLOC_KS = 1;", "unknown key CLOC_KS", "did you mean clocks?",
		1 },
	{ "unknown, far", "xyzzy = 1;", "unknown key xyzzy", "", 1 },
	{ "number for text", "text = 1;", "text: expected text in quotes, not a whole number", "",
		8 },
	{ "list for text", "text = [ ];", "text: expected text in quotes, not a list", "", 8 },
	{ "number in a list", "list = ( \"a\", 1 );",
		"list: expected a list of strings such as [ \"one\", \"two\" ], not a whole number",
		"", 15 },
	{ "text for a flag", "flag = \"yes\";", "flag: expected true or false, not \"yes\"", "",
		8 },
	{ "fraction for a number", "number = 1.5;",
		"number: expected a whole number, not a number with a point", "", 10 },
	{ "out of range", "number = 10;", "number: must be from 1 to 9", "", 10 },
	{ "no unit", "wait = 90;",
		"wait: expected a duration such as \"15m\" (units: s m h d w, or \"forever\"), not "
		"a whole number",
		"write \"90s\" or \"90m\"", 8 },
	{ "no duration", "wait = \"soon\";",
		"wait: expected a duration such as \"15m\" (units: s m h d w, or \"forever\"), not "
		"\"soon\"",
		"", 8 },
	{ "too long", "wait = \"2d\";", "wait: must be from \"1s\" to \"1d\"", "", 8 },
	{ "too small", "size = 1;", "size: must be at least \"1K\"", "", 8 },
	{ "no size", "size = \"8 MB\";",
		"size: expected a size such as \"8M\" or \"512K\", not \"8 MB\"", "", 8 },
	{ "no time of day", "clock = \"24:00\";",
		"clock: expected a time of day such as \"07:30\", not \"24:00\"", "", 9 },
	{ "one of several times", "clocks = [ \"07:30\", \"7h\" ];",
		"clocks: expected times of day such as [ \"07:30\", \"18:00\" ], not \"7h\"", "",
		21 },
	{ "a time twice", "clocks = [ \"07:30\", \"7:30\" ];", "clocks: the same time twice", "",
		21 },
	{ "near a choice", "choice = \"fed\";",
		"choice: expected \"auto\", \"feed\" or \"page\", not \"fed\"",
		"did you mean \"feed\"?", 10 },
	{ "no group", "group = 1;", "group: expected a group { ... }, not a whole number", "", 9 },
	{ "no list", "elements = { };", "elements: expected a list ( ... ), not a group { }", "",
		12 },
	{ "a path with ~", "path = \"~/x\";", "path: ~ means nothing here", "write the whole path",
		8 },
	{ "not yet", "robots = true;", "robots: not implemented yet", "", 10 },
};

static void
test_mistake(void **state)
{
	const struct mistake_case *t = *state;
	AUTO(conf) struct conf *c = conf_parse("t.conf", str_from(t->text));
	struct all all;
	bool good = conf_fill(c, conf_root(c), keys, &all);
	size_t n;
	const struct conf_problem *p = conf_problems(c, &n);
	assert_int_equal(good, conf_errors(c) == 0);
	assert_int_equal(n, t->says != NULL);
	if (!t->says)
		return;
	assert_str(p->text, t->says);
	assert_str(p->hint, t->hint);
	assert_int_equal(p->column, t->column);
}

static void
test_fallbacks(void **state)
{
	(void)state;
	AUTO(conf) struct conf *c = conf_parse("/etc/t.conf", STR_NONE);
	struct all all;
	memset(&all, 0xff, sizeof(all));
	assert_true(conf_fill(c, NULL, keys, &all));
	assert_str(all.text, "none");
	assert_str(all.path, "/etc/a.db");
	assert_true(all.flag);
	assert_int_equal(all.number, 7);
	assert_int_equal(all.wait, 0); /* of `ever`, which comes last */
	assert_int_equal(all.size, 8 << 20);
	assert_int_equal(all.choice, 1);
	assert_int_equal(all.list.n, 0);
	assert_int_equal(all.clocks.n, 0);
	assert_null(all.group);
	assert_null(all.any);
}

static void
test_values(void **state)
{
	(void)state;
	AUTO(conf)
	struct conf *c = conf_parse(
		"/etc/t.conf", S("text = \"a\\tb\"; joined = \"x\" # why\n \"y\"; path = "
				 "\"sub/x\"; list = [ \"a\", \"b\" ]; number = 0x9;"
				 "ever = \"forever\"; size = 5000000000; clock = \"7:05\"; clocks "
				 "= ( \"18:00\", \"07:30\" ); choice = \"page\";"
				 "group = { z = 1; }; elements = ( 1, 2 );"));
	struct all all;
	assert_true(conf_fill(c, conf_root(c), keys, &all));
	assert_str(all.text, "a\tb");
	assert_str(all.joined, "x y");
	assert_str(conf_string(conf_get(conf_root(c), "joined")), "x y");
	assert_str(all.path, "/etc/sub/x");
	assert_int_equal(all.list.n, 2);
	assert_str(all.list.v[1], "b");
	assert_int_equal(all.number, 9);
	assert_true(all.wait == INT64_MAX);
	assert_true(all.size == 5000000000);
	assert_int_equal(all.clock, 7 * 60 + 5);
	assert_int_equal(all.clocks.n, 2);
	assert_int_equal(all.clocks.v[0], 7 * 60 + 30);
	assert_int_equal(all.choice, 2);
	assert_true(conf_is_group(all.group));
	assert_int_equal(conf_count(all.elements), 2);
}

static void
test_required(void **state)
{
	(void)state;
	static const struct conf_key needs[] = { { "name", CONF_STRING, 0, .required = true },
		{ 0 } };
	struct str name;
	AUTO(conf) struct conf *c = conf_parse("t.conf", S("a = ( { }, 1 );"));
	const struct conf_item *list = conf_get(conf_root(c), "a");
	assert_false(conf_fill(c, conf_at(list, 0), needs, &name));
	assert_false(conf_fill(c, conf_at(list, 1), needs, &name));
	assert_true(conf_fill(c, NULL, needs, &name));
	size_t n;
	const struct conf_problem *p = conf_problems(c, &n);
	assert_int_equal(n, 2);
	assert_str(p[0].text, "the key name is missing: text in quotes");
	assert_int_equal(p[0].column, 7);
	assert_str(p[1].text, "expected a group { ... }, not a whole number");
}

struct near_case {
	const char *name, *given, *found;
};

static const struct near_case nears[] = {
	{ "one letter", "chanels", "channels" },
	{ "swapped", "dsek", "desk" },
	{ "case", "DESK", "desk" },
	{ "an underscore", "per-host", "per_host" },
	{ "accents count", "désk", "desk" },
	{ "nothing near", "telegram", NULL },
	{ "too short to guess", "xy", NULL },
	{ "empty", "", NULL },
	{ "very long",
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"a",
		NULL },
};

static void
test_near(void **state)
{
	const struct near_case *t = *state;
	static const char *const names[] = { "to", "desk", "channels", "per_host" };
	const char *found = conf_nearest(str_from(t->given), names, 4);
	assert_str(str_from(found), t->found);
}

int
main(void)
{
	const struct CMUnitTest others[] = { cmocka_unit_test(test_fallbacks),
		cmocka_unit_test(test_values), cmocka_unit_test(test_required) };
	return RUN_CASES(mistakes, test_mistake) + RUN_CASES(nears, test_near) +
	       cmocka_run_group_tests(others, NULL, NULL);
}
