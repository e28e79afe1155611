/* What ids can be believed. */
#include "monitor/identify.h"
#include "tests/check.h"

static const struct title_case {
	const char *name, *one, *two;
	bool agree;
} title_cases[] = {
	{ "the same", "Niger : une attaque fait douze morts",
		"Niger : une attaque fait douze morts", true },
	{ "revised", "Niger : une attaque fait douze morts",
		"Niger : une attaque a fait au moins douze morts à Tillabéri", true },
	{ "shortened", "Niger : une attaque fait douze morts à Tillabéri",
		"Niger : une attaque fait douze", true },
	{ "case, accents and punctuation", "Etats-Unis: l'accord signé",
		"ÉTATS-UNIS – L’ACCORD SIGNE", true },
	{ "another article", "Niger : une attaque fait douze morts",
		"Niger : le prix du mil recule", false },
	{ "another issue of a column", "Météo du 28 janvier", "Météo du 29 janvier", false },
	{ "an updated count is another number", "Séisme : 12 morts", "Séisme : 15 morts", false },
	{ "Arabic", "هجوم على قافلة في النيجر", "هجوم على قافلة في النيجر يخلف قتلى", true },
	{ "no words", "", "Niger : une attaque", true },
};

static void
titles(void **state)
{
	const struct title_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	assert_int_equal(titles_agree(str_from(c->one), str_from(c->two), a), c->agree);
	assert_int_equal(titles_agree(str_from(c->two), str_from(c->one), a), c->agree);
}

static const struct page_case {
	const char *name, *headline, *title, *text;
	bool tells;
} page_cases[] = {
	{ "its article", "Attaque au port de Tanger", "Le port de Tanger attaqué",
		"Une attaque a visé lundi le port.", true },
	{ "a login", "Attaque au port de Tanger", "Connexion",
		"Identifiez-vous pour lire la suite de cet article.", false },
	{ "a headline of one word", "Averses", "Connexion", "Identifiez-vous.", true },
};

static void
pages(void **state)
{
	const struct page_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	const struct article page = { .title = str_from(c->title), .text = str_from(c->text) };
	assert_int_equal(page_tells(&page, str_from(c->headline), a), c->tells);
}

int
main(void)
{
	return RUN_CASES(title_cases, titles) + RUN_CASES(page_cases, pages);
}
