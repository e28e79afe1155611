/* The first-level divisions of the Maghreb, the Sahel and West Africa: all of them are in
 * rules/seed/divisions.tsv, each has a name in French and one in Arabic, and each name leads to
 * its division, in a rule and in a text about its country. */
#include <stdlib.h>

#include "tests/check.h"

#include "base/mem.h"
#include "rules/region.h"
#include "rules/words.h"

struct country_case {
	const char *name;   /* its code */
	const char *beside; /* its name in French */
	size_t n;           /* divisions it has */
};

/* Counted in ISO 3166-2 (of Cabo Verde the two groups of islands and the 22 municipalities, of
 * Guinea-Bissau the provinces too), and what was decided since: Algeria 11 wilayas (2025-11), Mali
 * 9 regions (2023), Burkina Faso 4 (2025-07), Togo Grand Lomé, Gambia Kanifing. Two regions of
 * Morocco stand under EH. */
static const struct country_case countries[] = {
	{ "MA", "Maroc", 10 },
	{ "EH", "Sahara occidental", 2 },
	{ "DZ", "Algérie", 69 },
	{ "TN", "Tunisie", 24 },
	{ "LY", "Libye", 22 },
	{ "MR", "Mauritanie", 15 },
	{ "ML", "Mali", 20 },
	{ "NE", "Niger", 8 },
	{ "BF", "Burkina Faso", 17 },
	{ "TD", "Tchad", 23 },
	{ "SN", "Sénégal", 14 },
	{ "SD", "Soudan", 18 },
	{ "BJ", "Bénin", 12 },
	{ "CI", "Côte d'Ivoire", 14 },
	{ "CV", "Cap-Vert", 24 },
	{ "GH", "Ghana", 16 },
	{ "GM", "Gambie", 7 },
	{ "GN", "Guinée", 8 },
	{ "GW", "Guinée-Bissau", 12 },
	{ "LR", "Liberia", 15 },
	{ "NG", "Nigeria", 37 },
	{ "SL", "Sierra Leone", 5 },
	{ "TG", "Togo", 6 },
	{ "CM", "Cameroun", 10 },
};

static struct gazetteer *gazetteer;
static struct arena *kept;
static struct str table;

/* A form without its marks (":w"). */
static struct str
bare(struct str form)
{
	while (form.n > 2 && form.s[form.n - 2] == ':')
		form = str_sub(form, 0, form.n - 2);
	return str_trim(form);
}

static bool
has_place(struct str form, struct str place)
{
	struct region_candidate *v;
	size_t n;
	region_candidates(gazetteer, form, S("fr"), kept, &v, &n);
	for (size_t i = 0; i < n; i++)
		if (str_eq(v[i].place, place))
			return true;
	return false;
}

/* The place that the main name stands for in its country. */
static struct str
main_place(struct str form, struct str country)
{
	struct region_candidate *v;
	size_t n;
	region_candidates(gazetteer, form, S("fr"), kept, &v, &n);
	for (size_t i = 0; i < n; i++)
		if (str_eq(v[i].country, country) && str_find_byte(v[i].place, '/') >= 0)
			return v[i].place;
	return STR_NONE;
}

/* Whether a text that names the country and then this form mentions the place. */
static bool
is_tagged(const struct country_case *c, struct str form, struct str place, bool arabic)
{
	struct mention *mentions;
	size_t n;
	struct str beside =
		arabic ? region_title(gazetteer, str_from(c->name), S("ar")) : str_from(c->beside);
	struct region_text text = { .title = beside,
		.text = arena_printf(kept,
			arabic ? "وصل الوفد إلى %.*s يوم الاثنين"
			       : "La délégation arrive à %.*s lundi",
			STR_ARG(form)),
		.language = arabic ? S("ar") : S("fr") };
	region_tag(gazetteer, &text, kept, &mentions, &n);
	for (size_t i = 0; i < n; i++)
		if (mentions[i].field == FIELD_TEXT &&
			(str_eq(mentions[i].place, place) ||
				str_eq(mentions[i].place, str_from(c->name))))
			return true; /* of Tripoli the country is decided, not the city */
	return false;
}

/* How many names of a column go wrong; *ret_n is how many there are. */
static size_t
check_names(const struct country_case *c, struct str column, struct str place, bool arabic,
	size_t *ret_n)
{
	struct str form;
	size_t wrong = 0;
	for (*ret_n = 0; str_next(&column, ',', &form); ++*ret_n) {
		form = bare(form);
		bool known = has_place(form, place), tagged = is_tagged(c, form, place, arabic);
		wrong += !known || !tagged;
		if (!known || !tagged)
			print_error("%s: \"%.*s\" is not \"%.*s\" in a %s\n", c->name,
				STR_ARG(form), STR_ARG(place), known ? "text" : "rule");
	}
	return wrong;
}

static bool
check_row(const struct country_case *c, struct str french, struct str arabic)
{
	struct str rest = french, first = STR_NONE;
	size_t n_french, n_arabic, wrong;
	str_next(&rest, ',', &first);
	struct str place = main_place(bare(first), str_from(c->name));
	if (!place.n) {
		print_error("%s: \"%.*s\" is no place\n", c->name, STR_ARG(first));
		return false;
	}
	wrong = check_names(c, french, place, false, &n_french);
	wrong += check_names(c, arabic, place, true, &n_arabic);
	if (!n_french || !n_arabic)
		print_error("%s: \"%.*s\" lacks a name\n", c->name, STR_ARG(first));
	return !wrong && n_french && n_arabic;
}

static void
run(void **state)
{
	const struct country_case *c = *state;
	struct str rest = table, line;
	size_t n = 0, wrong = 0;
	while (str_next(&rest, '\n', &line)) {
		struct str country, code, french = STR_NONE, arabic = STR_NONE;
		if (!str_next(&line, '\t', &country) || !str_is(country, c->name) ||
			!str_next(&line, '\t', &code) || str_is(code, "-"))
			continue;
		str_next(&line, '\t', &french);
		str_next(&line, '\t', &arabic);
		n++;
		wrong += !check_row(c, french, arabic);
	}
	assert_int_equal(n, c->n);
	assert_int_equal(wrong, 0);
}

/* No code is there twice, so that the counts count different divisions. */
static void
codes_are_distinct(void **state)
{
	struct str seen[600], rest = table, line, country, code;
	size_t n = 0;
	(void)state;
	while (str_next(&rest, '\n', &line)) {
		if (!str_next(&line, '\t', &country) || str_starts(country, S("#")) ||
			!str_next(&line, '\t', &code) || str_find_byte(code, '-') <= 0)
			continue;
		for (size_t i = 0; i < n; i++)
			assert_false(str_eq(seen[i], code));
		assert_true(n < 600);
		seen[n++] = code;
	}
	assert_true(n > 350);
}

/* What a renamed region was called before leads to the same place as its name now. */
static void
old_names_are_understood(void **state)
{
	static const char *const pairs[][2] = { { "Boucle du Mouhoun", "Bankui" },
		{ "Hauts-Bassins", "Guiriko" }, { "Plateau-Central", "Oubri" },
		{ "Cascades", "Tannounyan" }, { "غولمو", "Goulmou" }, { "ليبتاكو", "Liptako" } };
	struct err err;
	(void)state;
	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
		struct region_target old, now;
		assert_int_equal(region_resolve(gazetteer, str_from(pairs[i][0]), kept, &old, &err),
			STATUS_OK);
		assert_int_equal(region_resolve(gazetteer, str_from(pairs[i][1]), kept, &now, &err),
			STATUS_OK);
		assert_true(str_eq(old.name, now.name));
	}
}

static bool
read_table(void)
{
	AUTO(file) FILE *f = fopen("rules/seed/divisions.tsv", "r");
	char *bytes = arena_alloc(kept, 1 << 20);
	if (!f)
		return false;
	table = (struct str){ bytes, fread(bytes, 1, 1 << 20, f) };
	return table.n > 0;
}

int
main(void)
{
	const struct CMUnitTest others[] = { cmocka_unit_test(codes_are_distinct),
		cmocka_unit_test(old_names_are_understood) };
	kept = arena_new();
	gazetteer = gazetteer_new(NULL, 0);
	if (!read_table())
		return 1;
	int failed = RUN_CASES(countries, run);
	failed += cmocka_run_group_tests(others, NULL, NULL);
	gazetteer_free(gazetteer);
	arena_free(kept);
	return failed;
}
