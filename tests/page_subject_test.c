#include "monitor/page_subject.h"

#include "base/mem.h"
#include "tests/check.h"

struct subject_case {
	const char *name, *one, *other;
	size_t shared;
};

static const struct subject_case cases[] = {
	{ "a story and its update", "Incendie à la médina de Fès : trois morts",
		"Fès : l'INCENDIE de la Medina fait cinq morts", 3 },
	{ "two stories", "Incendie à la médina de Fès : trois morts",
		"Le budget est voté au Parlement", 0 },
	{ "short words and figures are none", "2026 : le sac du roi", "2026, le roi, son sac", 0 },
	{ "a word twice is one", "Pétrole, pétrole", "Le pétrole et le pétrole", 1 },
	{ "Arabic", "حريق في المدينة القديمة", "ضحايا حريق المدينة القديمة", 3 },
	{ "no title", "", "Le budget", 0 },
};

static void
shares(void **state)
{
	const struct subject_case *c = *state;
	struct page_subject x, y;
	page_subject_of(str_from(c->one), &x);
	page_subject_of(str_from(c->other), &y);
	assert_int_equal(page_subject_shared(&x, &y), c->shared);
	assert_int_equal(page_subject_shared(&y, &x), c->shared);
	assert_int_equal(page_subject_in(&x, str_from(c->other)), c->shared);
}

/* Of a long title the first words; in order, so that it can travel. */
static void
bounded(void **state)
{
	(void)state;
	AUTO(buf) struct buf title = { 0 };
	struct page_subject s;
	for (int i = 0; i < 1000; i++)
		buf_printf(&title, "mot%c%c%c ", 'a' + i % 26, 'a' + i / 26 % 26, 'a' + i / 676);
	page_subject_of(buf_view(&title), &s);
	assert_int_equal(s.n, PAGE_SUBJECT_MOST);
	for (size_t i = 1; i < s.n; i++)
		assert_true(s.words[i - 1] < s.words[i]);
	page_subject_without(&s, S("motaaa rien motbaa motbaa"));
	assert_int_equal(s.n, PAGE_SUBJECT_MOST - 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(bounded) };
	return RUN_CASES(cases, shares) |
	       cmocka_run_group_tests_name("page_subject", tests, NULL, NULL);
}
