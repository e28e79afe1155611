#include "tests/check.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/conf.h"

static char folder[] = "/tmp/conf_test.XXXXXX";

static void
put_file(const char *name, const char *text)
{
	char path[256];
	snprintf(path, sizeof(path), "%s/%s", folder, name);
	FILE *f = fopen(path, "w");
	assert_non_null(f);
	fputs(text, f);
	fclose(f);
}

static struct conf *
open_file(const char *name)
{
	char path[256];
	snprintf(path, sizeof(path), "%s/%s", folder, name);
	return conf_open(path);
}

static int
set_up(void **state)
{
	(void)state;
	char path[256];
	if (!mkdtemp(folder))
		return -1;
	snprintf(path, sizeof(path), "%s/sub", folder);
	return mkdir(path, 0700);
}

static int
tear_down(void **state)
{
	(void)state;
	char command[256];
	snprintf(command, sizeof(command), "rm -rf %s", folder);
	return system(command);
}

static void
test_include(void **state)
{
	(void)state;
	put_file("main.conf",
		"include = [ \"sub/b.conf\", \"sub/a*.conf\" ];\n"
		"list = ( \"main\" ); group = { x = \"main\"; deep = { l = [ \"m\" ]; }; };");
	put_file("sub/a1.conf",
		"list = [ \"a1\" ]; group = { y = \"a1\"; deep = { l = ( \"n\" ); }; };");
	put_file("sub/a2.conf", "list = ( \"a2\" ); path = \"here\";");
	put_file("sub/b.conf", "include = \"c.conf\"; list = [ \"b\" ];");
	put_file("sub/c.conf", "list = [ \"c\" ];");
	AUTO(conf) struct conf *c = open_file("main.conf");
	assert_int_equal(conf_errors(c), 0);
	const struct conf_item *list = conf_get(conf_root(c), "list"),
			       *group = conf_get(conf_root(c), "group");
	static const char *const order[] = { "main", "b", "c", "a1", "a2" };
	assert_int_equal(conf_count(list), 5);
	for (size_t i = 0; i < 5; i++)
		assert_str(conf_string(conf_at(list, i)), order[i]);
	assert_str(conf_string(conf_get(group, "y")), "a1");
	assert_int_equal(conf_count(conf_get(conf_get(group, "deep"), "l")), 2);
	assert_null(conf_get(conf_root(c), "include"));
	/* A path belongs to the file that it stands in. */
	struct str path;
	static const struct conf_key keys[] = { { "path", CONF_PATH, 0, .fallback = NULL },
		{ "list", CONF_ANY, 0, .fallback = NULL }, { 0 } };
	conf_fill(c, conf_root(c), keys, &path);
	assert_true(str_ends(conf_folder(conf_get(conf_root(c), "path")), S("/sub")));
}

struct include_case {
	const char *name, *main, *other;
	bool is_warning, is_broken;
	const char *file, *says;
	int line, column;
};

static const struct include_case includes[] = {
	{ "missing", "include = \"none.conf\";", "", false, true, "/main.conf",
		"none.conf: No such file or directory", 1, 11 },
	{ "a device", "include = [ \"/dev/zero\" ];", "", false, true, "/main.conf",
		"/dev/zero: is no ordinary file", 1, 13 },
	{ "a folder", "include = [ \"sub\" ];", "", false, true, "/main.conf",
		"sub: is a directory", 1, 13 },
	{ "no match", "include = \"none*.conf\";", "", true, false, "/main.conf",
		"no file matches none*.conf", 1, 11 },
	{ "a mistake in it", "include = \"sub/x.conf\";", "\n a = ;", false, true, "sub/x.conf",
		"a value is missing", 2, 5 },
	{ "a key in both", "include = \"sub/x.conf\"; a = 1;", "  a = 2;", false, false,
		"sub/x.conf", "main.conf:1:25)", 1, 3 },
	{ "a list and a value", "include = \"sub/x.conf\"; a = [ 1 ];", "  a = 2;", false, false,
		"sub/x.conf", "main.conf:1:25)", 1, 3 },
	{ "a circle", "include = \"sub/x.conf\";", "include = \"../main.conf\";", false, false,
		"sub/x.conf", "main.conf would include itself", 1, 11 },
	{ "twice", "include = [ \"sub/x.conf\", \"sub/x*\" ];", "", true, false, "/main.conf",
		"sub/x.conf is included again: it is read once only", 1, 27 },
	{ "not a name", "include = 1;", "", false, false, "/main.conf",
		"include takes file names, such as \"outlets/maroc.conf\"", 1, 11 },
	{ "empty", "include = \"\";", "", false, false, "/main.conf",
		"include takes file names, such as \"outlets/maroc.conf\"", 1, 11 },
};

static void
test_include_problem(void **state)
{
	const struct include_case *t = *state;
	put_file("main.conf", t->main);
	put_file("sub/x.conf", t->other);
	AUTO(conf) struct conf *c = open_file("main.conf");
	size_t n;
	const struct conf_problem *p = conf_problems(c, &n);
	assert_int_equal(n, 1);
	assert_int_equal(p->is_warning, t->is_warning);
	assert_int_equal(conf_is_broken(c), t->is_broken);
	if (!str_ends(p->text, str_from(t->says)) || !str_ends(p->file, str_from(t->file)))
		fail_msg("%.*s: %.*s", STR_ARG(p->file), STR_ARG(p->text));
	assert_int_equal(p->line, t->line);
	assert_int_equal(p->column, t->column);
}

static void
test_unreadable(void **state)
{
	(void)state;
	size_t n;
	AUTO(conf) struct conf *none = open_file("none.conf");
	const struct conf_problem *p = conf_problems(none, &n);
	assert_int_equal(n, 1);
	assert_str(p->text, "No such file or directory");
	assert_int_equal(p->line, 0);
	assert_true(conf_is_broken(none));
	assert_int_equal(conf_count(conf_root(none)), 0);
	AUTO(conf) struct conf *directory = open_file("sub");
	assert_str(conf_problems(directory, &n)->text, "is a directory");
	AUTO(buf) struct buf large = { 0 };
	while (large.n <= 4 << 20)
		buf_cstr(
			&large, "# all of this is a comment, and there is too much of it by far\n");
	put_file("large.conf", large.s);
	AUTO(conf) struct conf *c = open_file("large.conf");
	assert_str(conf_problems(c, &n)->text, "is larger than 4 MB");
}

static void
test_print(void **state)
{
	(void)state;
	AUTO(conf) struct conf *c = conf_parse("t.conf", S("a = 1;\n\tb = \"é\" \"xyz\";\n"));
	const struct conf_item *b = conf_get(conf_root(c), "b");
	conf_warning_at(c, b, 4, NULL, "the %s", "z");
	conf_error(c, conf_get(conf_root(c), "a"), "try 2", "wrong");
	conf_error(c, conf_root(c), NULL, "nothing to do");
	AUTO(buf) struct buf out = { 0 };
	conf_print_problems(c, &out, false);
	assert_str(buf_view(&out), "t.conf: error: nothing to do\n"
				   "t.conf:1:5: error: wrong\n"
				   "     1 | a = 1;\n"
				   "       |     ^\n"
				   "       = hint: try 2\n"
				   "t.conf:2:13: warning: the z\n"
				   "     2 | \tb = \"é\" \"xyz\";\n"
				   "       | \t           ^\n");
	assert_int_equal(conf_errors(c), 2);
	buf_reset(&out);
	conf_print_problems(c, &out, true);
	assert_true(str_find(buf_view(&out), S("\033[1;31merror:\033[0m wrong")) > 0);
}

/* A line that is too long for a screen is shown around the place. */
static void
test_print_long(void **state)
{
	(void)state;
	AUTO(buf) struct buf text = { 0 }, out = { 0 };
	buf_cstr(&text, "a = [ ");
	for (int i = 0; i < 100; i++)
		buf_printf(&text, "\"e%02d\", ", i);
	buf_cstr(&text, "bad ];");
	AUTO(conf) struct conf *c = conf_parse("t.conf", buf_view(&text));
	conf_print_problems(c, &out, false);
	assert_str(buf_view(&out),
		"t.conf:1:707: error: text needs quotes\n"
		"     1 | ...1\", \"e92\", \"e93\", \"e94\", \"e95\", \"e96\", \"e97\", \"e98\", "
		"\"e99\", bad ];\n"
		"       |                                                                ^\n"
		"       = hint: write \"bad\"\n");
}

struct place_case {
	const char *name;
	size_t offset;
	int line, column;
};

/* m = "ab\n\"c" "" "dé" "f"; joined by spaces: a b NL " c SP SP d é SP f */
static const struct place_case places[] = {
	{ "the first byte", 0, 1, 6 },
	{ "an escape", 2, 1, 8 },
	{ "the next escape", 3, 1, 10 },
	{ "behind the escapes", 4, 1, 12 },
	{ "the next string", 7, 3, 2 },
	{ "the second byte of a letter's", 8, 3, 3 },
	{ "the last string", 11, 4, 2 },
	{ "the end", 12, 4, 3 },
	{ "beyond the end", 99, 4, 3 },
};

static void
test_place(void **state)
{
	const struct place_case *t = *state;
	AUTO(conf)
	struct conf *c = conf_parse("t.conf", S("m = \"ab\\n\\\"c\"\n\"\"\n\"dé\"\n\"f\";"));
	static const struct conf_key keys[] = { { "m", CONF_TEXT, 0, .fallback = NULL }, { 0 } };
	struct str m;
	assert_true(conf_fill(c, conf_root(c), keys, &m));
	assert_str(m, "ab\n\"c  dé f");
	conf_error_at(c, conf_get(conf_root(c), "m"), t->offset, NULL, "here");
	size_t n;
	const struct conf_problem *p = conf_problems(c, &n);
	assert_int_equal(p->line, t->line);
	assert_int_equal(p->column, t->column);
}

int
main(void)
{
	const struct CMUnitTest others[] = { cmocka_unit_test(test_include),
		cmocka_unit_test(test_unreadable), cmocka_unit_test(test_print),
		cmocka_unit_test(test_print_long) };
	if (set_up(NULL))
		return 1;
	int failures = RUN_CASES(includes, test_include_problem) + RUN_CASES(places, test_place) +
		       cmocka_run_group_tests(others, NULL, NULL);
	return tear_down(NULL) ? 1 : failures;
}
