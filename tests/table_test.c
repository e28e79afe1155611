/* Tables: what stands in a pipe, in JSON, in CSV, and on a terminal of a certain width. */
#include "base/table.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/clock.h"
#include "tests/check.h"

#define NOW (INT64_C(1769580000) * CLOCK_SECOND) /* 2026-01-28 06:00 UTC */

static struct table *
sample(void)
{
	struct table *t =
		table_new((const char *[]){ "outlet", "articles", "last_ok", "trouble", NULL });
	table_text(t, S("aps"));
	table_number(t, 1204);
	table_time(t, NOW - 3 * CLOCK_MINUTE, NOW);
	table_none(t);
	table_text(t, S("Studio \"Kalangou\", النيجر"));
	table_number(t, -7);
	table_time(t, 0, NOW);
	table_text(t, S("=cmd|' /C calc'\x1b[2J\nsecond line"));
	table_colour(t, TABLE_WRONG);
	return t;
}

static void
prints(const struct table *t, enum table_form form, const char *want)
{
	char *text = NULL;
	size_t n;
	FILE *f = open_memstream(&text, &n);
	table_print(t, form, f);
	fclose(f);
	assert_str(((struct str){ text, n }), want);
	free(text);
}

static void
as_text(void **state)
{
	(void)state;
	AUTO(table) struct table *t = sample();
	assert_int_equal(table_rows(t), 2);
	prints(t, TABLE_TEXT,
		"outlet                     articles  last ok  trouble\n"
		"aps                           1,204  3 min\n"
		"Studio \"Kalangou\", النيجر        -7           =cmd|' /C calc'\\x1b[2J second "
		"line\n");
}

static void
as_json(void **state)
{
	(void)state;
	AUTO(table) struct table *t = sample();
	prints(t, TABLE_JSON,
		"{\"outlet\": \"aps\", \"articles\": 1204, \"last_ok\": \"2026-01-28T05:57:00Z\"}\n"
		"{\"outlet\": \"Studio \\\"Kalangou\\\", النيجر\", \"articles\": -7, "
		"\"trouble\": \"=cmd|' /C calc'\\u001b[2J\\nsecond line\"}\n");
}

static void
as_csv(void **state)
{
	(void)state;
	AUTO(table) struct table *t = sample();
	prints(t, TABLE_CSV,
		"outlet,articles,last_ok,trouble\r\n"
		"aps,1204,2026-01-28T05:57:00Z,\r\n"
		"\"Studio \"\"Kalangou\"\", النيجر\",-7,,'=cmd|' /C calc'\\x1b[2J second line\r\n");
}

static void
empty(void **state)
{
	(void)state;
	AUTO(table) struct table *t = table_new((const char *[]){ "id", NULL });
	prints(t, TABLE_TEXT, "id\n");
	prints(t, TABLE_JSON, "");
	prints(t, TABLE_CSV, "id\r\n");
}

static void
odd_characters(void **state)
{
	(void)state;
	AUTO(table) struct table *t = table_new((const char *[]){ "a", "b", NULL });
	table_text(t, S("日本")); /* two columns each */
	table_text(t, S("x"));
	table_text(t, S("e\xcc\x81t\xc3\xa9")); /* a combining accent takes none */
	table_text(t, S("\xe2\x80\xaeright to left\xe2\x80\xac"));
	table_text(t, S("\xff\xc3"));
	table_text(t, S("y"));
	prints(t, TABLE_TEXT,
		"a     b\n日本  x\ne\xcc\x81t\xc3\xa9   right to left\n\xef\xbf\xbd\xef\xbf\xbd    "
		"y\n");
}

/* What a terminal of 40 columns gets. */
static size_t
on_terminal(const struct table *t, char *shown, size_t size)
{
	struct winsize window = { .ws_col = 40, .ws_row = 25 };
	int master = posix_openpt(O_RDWR | O_NOCTTY);
	if (master < 0 || grantpt(master) || unlockpt(master))
		return 0;
	int slave = open(ptsname(master), O_RDWR | O_NOCTTY);
	ioctl(slave, TIOCSWINSZ, &window);
	FILE *f = fdopen(slave, "w");
	table_print(t, TABLE_TEXT, f);
	fflush(f);
	fclose(f);
	size_t n = 0; /* a terminal hands over what it has in pieces, and EIO at the end */
	for (ssize_t more = 1; more > 0 && n<size - 1; n += more> 0 ? (size_t)more : 0)
		more = read(master, shown + n, size - 1 - n);
	close(master);
	shown[n] = 0;
	return n;
}

static void
terminal(void **state)
{
	(void)state;
	char shown[4096];
	AUTO(table) struct table *t = table_new((const char *[]){ "id", "title", "state", NULL });
	table_number(t, 7);
	table_text(t, S("Une attaque fait douze morts à Tillabéri"));
	table_text(t, S("ok"));
	table_colour(t, TABLE_GOOD);
	unsetenv("NO_COLOR");
	if (!on_terminal(t, shown, sizeof(shown)))
		skip();
	assert_string_equal(shown, "\x1b[1mid\x1b[0m  \x1b[1mtitle\x1b[0m                          "
				   "\x1b[1mstate\x1b[0m\r\n"
				   " 7  Une attaque fait douze morts…  \x1b[32mok\x1b[0m\r\n");
	setenv("NO_COLOR", "1", 1);
	on_terminal(t, shown, sizeof(shown));
	assert_null(strchr(shown, 0x1b));
	unsetenv("NO_COLOR");
}

struct span {
	const char *name;
	int64_t us;
	const char *want;
};

static void
span(void **state)
{
	const struct span *c = *state;
	char buffer[32];
	assert_str(span_text(c->us, buffer), c->want);
}

struct number {
	const char *name; /* what it shall look like */
	int64_t value;
};

static void
number(void **state)
{
	const struct number *c = *state;
	char buffer[32];
	assert_str(number_text(c->value, buffer), c->name);
}

int
main(void)
{
	static const struct span spans[] = {
		{ "nothing", 0, "0 s" },
		{ "half a second", CLOCK_SECOND / 2, "0 s" },
		{ "under a minute", 59 * CLOCK_SECOND, "59 s" },
		{ "a minute", CLOCK_MINUTE, "1 min" },
		{ "an hour and a half is no hour", 90 * CLOCK_MINUTE, "90 min" },
		{ "hours", 3 * CLOCK_HOUR, "3 h" },
		{ "a day and a half", 36 * CLOCK_HOUR, "36 h" },
		{ "days", 49 * CLOCK_HOUR, "2 d" },
		{ "backwards", -5 * CLOCK_MINUTE, "5 min" },
		{ "the longest", INT64_MIN, "106751991 d" },
	};
	static const struct number numbers[] = {
		{ "0", 0 },
		{ "999", 999 },
		{ "1,000", 1000 },
		{ "1,234,567", 1234567 },
		{ "-999", -999 },
		{ "-1,000", -1000 },
		{ "-9,223,372,036,854,775,808", INT64_MIN },
	};
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(as_text),
		cmocka_unit_test(as_json),
		cmocka_unit_test(as_csv),
		cmocka_unit_test(empty),
		cmocka_unit_test(odd_characters),
		cmocka_unit_test(terminal),
	};
	return cmocka_run_group_tests(tests, NULL, NULL) + RUN_CASES(spans, span) +
	       RUN_CASES(numbers, number);
}
