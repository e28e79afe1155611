/* Pages of one outlet, one after the other: what each teaches, and what the next makes of it. */
#include "base/clock.h"
#include "monitor/page_learned.h"
#include "monitor/read.h"
#include "tests/check.h"

#define NOTICE                                                                                     \
	"Recevez chaque matin, dans votre boîte, le choix de la rédaction, et tout ce qui fait " \
	"la "                                                                                      \
	"journée du pays."
#define TEXT                                                                                         \
	"<p>Le conseil de la commune numéro %d s'est réuni mercredi, et il a voté, après trois " \
	"heures de débat, le budget de l'année.</p><p>Le maire numéro %d a dit qu'il en était "  \
	"content, et que les travaux commenceraient en mai, si le temps le permet.</p>"

struct outlet_pages {
	struct arena *a;
	struct page_learned *learned;
	struct page page; /* the last */
};

static struct outlet_pages
begin(struct arena *a)
{
	return (struct outlet_pages){ .a = a,
		.learned = arena_zero(a, sizeof(struct page_learned)) };
}

/* Reads a page with what is known so far, and learns from it. */
static struct str
read_next(struct outlet_pages *o, struct str html)
{
	struct page_hints hints;
	struct err err = { 0 };
	page_learned_hints(o->learned, o->a, &hints);
	const struct document doc = { .bytes = html,
		.url = S("http://a.example/2024/04/15/une-page.html"),
		.fetched_at = INT64_C(1713261600) * CLOCK_SECOND,
		.hints = &hints };
	assert_int_equal(read_page(&doc, o->a, &o->page, &err), STATUS_OK);
	page_learned_note(o->learned, &o->page.observed, 1);
	return o->page.text;
}

static struct str
page(struct outlet_pages *o, int number, const char *head, const char *before, const char *behind)
{
	return arena_printf(o->a,
		"<html><head><title>Commune %d</title>%s</head><body><h1>Commune %d</h1>"
		"<div class='texte' id='post-%d'>%s" TEXT "%s</div></body></html>",
		number, head, number, number, before, number, number, behind);
}

static bool
says(struct str text, const char *what)
{
	return str_find(text, str_from(what)) >= 0;
}

static void
a_notice_goes_after_three_pages(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct outlet_pages o = begin(a);
	for (int i = 1; i <= 6; i++) {
		struct str text = read_next(&o, page(&o, i, "", "", "<p>" NOTICE "</p>"));
		assert_int_equal(says(text, "Recevez"), i <= 3);
		assert_true(says(text, "Le conseil") && says(text, "Le maire"));
		assert_int_equal(o.page.observed.dropped, i > 3);
	}
}

static void
its_own_page_keeps_a_lead_that_others_show(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct outlet_pages o = begin(a);
	for (int i = 1; i <= 4; i++)
		read_next(&o, page(&o, i, "", "", "<p>" NOTICE "</p>"));
	struct str told = page(
		&o, 5, "<meta name='description' content='" NOTICE "'>", "<p>" NOTICE "</p>", "");
	assert_true(says(read_next(&o, told), "Recevez"));
	told = page(&o, 6,
		"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":"
		"\"" NOTICE "\"}</script>",
		"<p>" NOTICE "</p>", "");
	assert_true(says(read_next(&o, told), "Recevez"));
	assert_false(says(read_next(&o, page(&o, 7, "", "", "<p>" NOTICE "</p>")), "Recevez"));
}

/* The same text under other titles: nothing of it is boilerplate. */
static void
an_article_told_again_is_whole(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct outlet_pages o = begin(a);
	struct str first = STR_NONE;
	for (int i = 1; i <= 6; i++) {
		struct str html = arena_printf(a,
			"<html><head><title>Titre %d</title></head><body><h1>Titre "
			"%d</h1><div>" TEXT "</div></body></html>",
			i, i, 1, 1);
		struct str text = read_next(&o, html);
		first = first.n ? first : text;
		assert_true(str_eq(text, first));
	}
}

#define BACKGROUND                                                                                  \
	"<p>Lundi, un incendie avait ravagé trente échoppes de la médina de Tiznit, sans faire " \
	"de victimes, et la commune avait promis de les rebâtir avant l'hiver.</p>"

/* An update: its own text, and the background that all have. */
static struct str
update(struct outlet_pages *o, const char *title, int number)
{
	return arena_printf(o->a,
		"<html><head><title>%s</title></head><body><h1>%s</h1><div>" TEXT BACKGROUND
		"</div></body></html>",
		title, title, number, number);
}

/* Updates of one story from the very start, and whatever comes later: the background is text. */
static void
a_story_keeps_its_background(void **state)
{
	static const char *const titles[] = { "Incendie dans la médina de Tiznit",
		"Tiznit : la médina après l'incendie",
		"La médina de Tiznit se relève de l'incendie",
		"Incendie de la médina : la commune tient parole",
		"Médina de Tiznit : un an après l'incendie" };
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct outlet_pages o = begin(a);
	for (int i = 0; i < 5; i++)
		assert_true(says(read_next(&o, update(&o, titles[i], i)), "échoppes"));
	assert_int_equal(o.learned->articles, 1);
	/* even when it came to be known as repeated, from pages about other things */
	for (int i = 5; i < 9; i++)
		read_next(&o, page(&o, i, "", "", BACKGROUND));
	assert_false(says(read_next(&o, page(&o, 9, "", "", BACKGROUND)), "échoppes"));
	assert_true(says(read_next(&o, update(&o, titles[0], 10)), "échoppes"));
}

/* Even what is known to be repeated stays where hardly anything else would. */
static void
a_page_of_nothing_else_is_whole(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct outlet_pages o = begin(a);
	for (int i = 1; i <= 4; i++)
		read_next(&o, page(&o, i, "", "", "<p>" NOTICE "</p>"));
	struct str html =
		S("<html><head><title>La lettre</title></head><body><h1>La lettre</h1><div>"
		  "<p>" NOTICE "</p><p>Elle est gratuite, et on la quitte quand on veut, "
		  "d'un seul geste.</p></div></body></html>");
	assert_true(says(read_next(&o, html), "Recevez"));
}

/* The place where the text stood is found again under another id, and given up when it moves. */
static void
the_place_is_learned(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct outlet_pages o = begin(a);
	for (int i = 1; i <= 4; i++)
		read_next(&o, page(&o, i, "", "", ""));
	assert_true(o.learned->body.trusted);
	uint64_t place = o.learned->body.value;
	for (int i = 5; i <= 8; i++) {
		struct str html = arena_printf(a,
			"<html><head><title>Commune %d</title></head><body><h1>Commune %d</h1>"
			"<main class='neu'>" TEXT "</main></body></html>",
			i, i, i, i);
		assert_true(says(read_next(&o, html), "Le maire"));
	}
	assert_false(o.learned->body.value == place);
}

static void
without_hints_nothing_is_noticed(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct outlet_pages o = begin(a);
	const struct document doc = { .bytes = page(&o, 1, "", "", "") };
	assert_int_equal(read_page(&doc, a, &o.page, NULL), STATUS_OK);
	assert_int_equal(o.page.observed.n_blocks, 0);
	assert_int_equal(o.page.observed.words, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_notice_goes_after_three_pages),
		cmocka_unit_test(its_own_page_keeps_a_lead_that_others_show),
		cmocka_unit_test(an_article_told_again_is_whole),
		cmocka_unit_test(a_story_keeps_its_background),
		cmocka_unit_test(a_page_of_nothing_else_is_whole),
		cmocka_unit_test(the_place_is_learned),
		cmocka_unit_test(without_hints_nothing_is_noticed),
	};
	return cmocka_run_group_tests_name("page_repeats", tests, NULL, NULL);
}
