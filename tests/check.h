/* What test programs include: cmocka with its own includes, and how a table of named cases becomes
 * tests. */
#ifndef TESTS_CHECK_H
#define TESTS_CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"

/* Compares a struct str with a C string and says both when they differ. */
#define assert_str(got, want)                                                                   \
	do {                                                                                    \
		struct str got_ = (got), want_ = str_from(want);                                \
		if (!str_eq(got_, want_))                                                       \
			fail_msg("got \"%.*s\", want \"%.*s\"", STR_ARG(got_), STR_ARG(want_)); \
	} while (0)

/* A table of named cases as cmocka tests, at most 512 of them: RUN_CASES(cases, run), where the
 * first member of a case is its `const char *name` and `static void run(void **state)` finds its
 * case in *state. */
static inline int
run_cases(const char *group, const void *cases, size_t size, size_t n, CMUnitTestFunction run)
{
	struct CMUnitTest tests[512];
	if (n > 512)
		return 1;
	for (size_t i = 0; i < n; i++) {
		const void *one = (const char *)cases + i * size;
		const char *name;
		memcpy(&name, one, sizeof(name)); /* the first member is its name */
		tests[i] = (struct CMUnitTest){
			.name = name, .test_func = run, .initial_state = (void *)(uintptr_t)one
		};
	}
	return _cmocka_run_group_tests(group, tests, n, NULL, NULL);
}
#define RUN_CASES(cases, run) \
	run_cases(#cases, cases, sizeof((cases)[0]), sizeof(cases) / sizeof((cases)[0]), run)

#endif
