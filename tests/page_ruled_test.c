/* Pages that are read by rules of their outlet's. */
#include "base/clock.h"
#include "base/utf8.h"
#include "monitor/read.h"
#include "tests/check.h"

#define LINE(word)    \
	"<p>La " word \
	" du conseil a pris, mercredi, trois heures de débat, et le budget est voté.</p>"
#define PAGE                                                                                    \
	"<html><head><title>Le site - une page</title><meta property='og:image' "               \
	"content='http://a.example/pixel/1.gif'></head><body>"                                  \
	"<div class='zone'><b class='hl'>Un vrai titre</b><i class='who'>Par Amina Bari</i>"    \
	"<u class='when'>Tiznit, publié le 12 mars 2024 à 10:30 par nous</u></div>"           \
	"<div id='one' class='txt'>Un premier alinéa.<br><br>Un deuxième.<div class='promo'>" \
	"Abonnez-vous.</div></div><div class='txt last'>Le dernier.</div>"                      \
	"<div class='main-article'>" LINE("première") LINE("deuxième")                          \
		LINE("dernière") "</div>"                                                       \
				 "</body></html>"

struct ruled_case {
	const char *name, *rules;
	const char *title, *text, *date, *author;
	bool unruled;
};

#define GENERAL                                                                                     \
	"La première du conseil a pris, mercredi, trois heures de débat, et le budget est voté." \
	"\n\nLa deuxième du conseil a pris, mercredi, trois heures de débat, et le budget est "   \
	"voté.\n\nLa dernière du conseil a pris, mercredi, trois heures de débat, et le budget " \
	"est voté."

static const struct ruled_case cases[] = {
	{ "none of its own", "", NULL, GENERAL, NULL, NULL, false },
	{ "a title", "title: //b[@class='hl']", "Un vrai titre", GENERAL, NULL, NULL, false },
	{ "a title as a string", "title: substring-before(//title, ' - ')", "Le site", GENERAL,
		NULL, NULL, false },
	{ "a date within a line", "date: //u", NULL, GENERAL, "2024-03-12T10:30:00Z", NULL, false },
	{ "an author without his Par", "author: //i", NULL, GENERAL, NULL, "Amina Bari", false },
	{ "the first alternative that finds something",
		"body: //table\nbody: //div[@id='one']\nbody: //div[@class='main-article']", NULL,
		"Un premier alinéa.\n\nUn deuxième.\n\nAbonnez-vous.", NULL, NULL, false },
	{ "several elements", "body: //div[contains(@class, 'txt')]\nstrip: //div[@class='promo']",
		NULL, "Un premier alinéa.\n\nUn deuxième.\n\nLe dernier.", NULL, NULL, false },
	{ "stripped by name", "body: //div[contains(@class, 'txt')]\nstrip_id_or_class: prom", NULL,
		"Un premier alinéa.\n\nUn deuxième.\n\nLe dernier.", NULL, NULL, false },
	{ "stripped, and read without rules for the body", "strip: //p[contains(., 'deuxième')]",
		NULL,
		"La première du conseil a pris, mercredi, trois heures de débat, et le budget est "
		"voté.\n\nLa dernière du conseil a pris, mercredi, trois heures de débat, et le "
		"budget est voté.",
		NULL, NULL, false },
	{ "replaced before it is read",
		"find_string: Le dernier\nreplace_string: L'ultime\nbody: //div[@class='txt last']",
		NULL, "L'ultime.", NULL, NULL, false },
	{ "a body that is a string", "body: string(//div[@class='txt last'])", NULL, "Le dernier.",
		NULL, NULL, false },
	{ "a body of texts: each is a paragraph, with its signs",
		"replace_string(alinéa.): alinéa &lt;b&gt; &amp;amp;\nbody: "
		"//div[@id='one']/text()",
		NULL, "Un premier alinéa <b> &amp;\n\nUn deuxième.", NULL, NULL, false },
	{ "a body of an attribute that holds HTML",
		"replace_string(<body>): <body data-x=\"&lt;p&gt;Un.&lt;p&gt;Deux &amp;amp; "
		"trois.\">\n"
		"body: //body/@data-x",
		NULL, "Un.\n\nDeux & trois.", NULL, NULL, false },
	{ "a body that is not understood: as any other page", "body: //div[", NULL, GENERAL, NULL,
		NULL, true },
	{ "no body found: as any other page", "body: //table", NULL, GENERAL, NULL, NULL, true },
	{ "a body without text: as any other page", "body: //head", NULL, GENERAL, NULL, NULL,
		true },
	{ "rules that strip the page itself do not", "strip: //body | //html", NULL, GENERAL, NULL,
		NULL, false },
};

static void
is_read(void **state)
{
	const struct ruled_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	char buffer[32];
	struct page p;
	struct err err = { 0 };
	const struct page_hints none = { 0 };
	const struct document doc = { .bytes = S(PAGE),
		.url = S("http://a.example/2024/une-page-du-site-1.html"),
		.fetched_at = INT64_C(1713261600) * CLOCK_SECOND,
		.rules = str_from(c->rules),
		.hints = &none };
	assert_int_equal(read_page(&doc, a, &p, &err), STATUS_OK);
	assert_str(p.text, c->text);
	if (c->title)
		assert_str(p.title, c->title);
	if (c->date)
		assert_str(civil_iso(p.date.at, buffer), c->date);
	if (c->author) {
		assert_int_equal(p.authors.n, 1);
		assert_str(p.authors.v[0], c->author);
	}
	assert_int_equal(p.observed.unruled, c->unruled);
}

static void
images(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct page p;
	struct document doc = { .bytes = S(PAGE), .url = S("http://a.example/2024/x-1.html") };
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	assert_str(p.image, "http://a.example/pixel/1.gif");
	doc.rules = S("strip_image_src: /pixel/");
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	assert_str(p.image, "");
}

/* What is too long ends between characters. */
static void
cut_at_characters(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf html = { 0 };
	static const char *const rules[] = { "title: //p\nauthor: //p\ndate: //p",
		"title: string(//p)\nauthor: string(//p)\ndate: string(//p)",
		"title: //p/text()\nauthor: //p/text()\ndate: //p/text()",
		"title: //p/@class\nauthor: //p/@class\ndate: //p/@class" };
	struct page p;
	for (int shift = 0; shift < 2; shift++) {
		buf_reset(&html);
		buf_printf(&html, "<p class='%s", shift ? "x" : "");
		for (int i = 0; i < 2000; i++)
			buf_cstr(&html, "\xd8\xa7");
		buf_printf(&html, "'>%s", shift ? "x" : "");
		for (int i = 0; i < 2000; i++)
			buf_cstr(&html, "\xd8\xa7");
		for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
			const struct document doc = { .bytes = buf_view(&html),
				.url = S("http://a.example/2024/x-1.html"),
				.rules = str_from(rules[i]) };
			assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
			assert_true(p.title.n > 990 && p.title.n <= 1000 && utf8_valid(p.title));
			assert_int_equal(p.authors.n, 1);
			assert_true(p.authors.v[0].n <= 200 && utf8_valid(p.authors.v[0]));
		}
	}
}

/* Replacements that grow without end, and dates and titles of a whole large page: bounded. */
static void
bounded(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf html = { 0 }, rules = { 0 };
	struct page p;
	for (int i = 0; i < 4000; i++)
		buf_cstr(&html, "<p>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
	for (int i = 0; i < 100; i++)
		buf_cstr(&rules, "replace_string(x): xx\ndate: //*\ndate: string(/)\n"
				 "title: //i[. = string(/)]\nauthor: //i\n");
	const struct document doc = { .bytes = buf_view(&html),
		.url = S("http://a.example/2024/x-1.html"),
		.rules = buf_view(&rules) };
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	assert_true(p.text.n < 8 << 20);
	assert_true(arena_used(a) < 160 << 20);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(images),
		cmocka_unit_test(cut_at_characters), cmocka_unit_test(bounded) };
	return RUN_CASES(cases, is_read) |
	       cmocka_run_group_tests_name("page_ruled", tests, NULL, NULL);
}
