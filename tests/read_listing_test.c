/* Listings and tickers: which headlines are found, and what their cards say of them. */
#include "tests/check.h"

#include "base/clock.h"
#include "monitor/read.h"

static const int64_t fetched_at = INT64_C(1713261600) * CLOCK_SECOND; /* 2024-04-16T10:00:00Z */

static struct document
document(const char *url, struct str html)
{
	return (struct document){ .bytes = html,
		.url = str_from(url),
		.fetched_at = fetched_at,
		.role = DOCUMENT_LISTING };
}

/* "title | url | date | outlet | language", a line each; of the date what it is precise to. */
static struct str
say(const struct page *p, struct arena *a)
{
	AUTO(buf) struct buf b = { 0 };
	for (size_t i = 0; i < p->n_headlines; i++) {
		const struct page_headline *h = &p->headlines[i];
		char iso[32];
		struct str date =
			h->date.precision == DATE_NONE ? S("") : civil_iso(h->date.at, iso);
		date = str_sub(date, 0, h->date.precision == DATE_DAY ? 10 : 16);
		buf_printf(&b, "%s%.*s | %.*s | %.*s | %.*s | %.*s", i ? "\n" : "",
			STR_ARG(h->title), STR_ARG(str_cut(h->url, S("https://news.example"))),
			STR_ARG(date), STR_ARG(h->outlet), STR_ARG(h->language));
	}
	return arena_str(a, buf_view(&b));
}

static struct page
read(struct arena *a, const char *url, const char *language, struct str body)
{
	struct page p;
	struct err err = { 0 };
	struct str html = arena_printf(a,
		"<html lang='%s'><head><title>Accueil</title></head><body>%.*s</body></html>",
		language, STR_ARG(body));
	const struct document doc = document(url, html);
	if (read_page(&doc, a, &p, &err))
		fail_msg("%s", err.text);
	return p;
}

/* ---- cards */

#define NAV                                                                                    \
	"<nav><a href='/'>Accueil</a><a href='/politique'>Politique</a><a href='/sports'>Les " \
	"sports de la semaine</a></nav>"
#define FOOTER                                                                                    \
	"<footer><a href='/mentions-legales'>Les mentions légales du site</a><a href='/qui'>"    \
	"Qui sommes-nous et pourquoi</a><a href='https://www.facebook.com/ex'>Suivez-nous aussi " \
	"sur Facebook</a></footer>"

struct card_case {
	const char *name, *language, *body, *want;
};

static const struct card_case cards[] = {
	{ "a time in French beside the title", "fr",
		NAV
		"<main><ul><li><h3><a href='/a/1'>Le parlement ouvre sa session à Rabat</a></h3>"
		"<span>il y a 2 heures</span></li><li><h3><a href='/a/2'>La récolte des agrumes "
		"a commencé</a></h3><span>hier</span></li></ul></main>" FOOTER,
		"Le parlement ouvre sa session à Rabat | /a/1 | 2024-04-16T08:00 |  | fr\n"
		"La récolte des agrumes a commencé | /a/2 | 2024-04-15 |  | fr" },
	{ "in Arabic, from right to left", "ar",
		"<div dir='rtl'><article><h2><a href='/ar/1'>الحكومة تعلن برنامجا جديدا لدعم "
		"الفلاحين</a></h2><div>منذ ساعتين</div></article><article><h2><a "
		"href='/ar/2'>افتتاح "
		"معرض الكتاب الدولي في الرباط</a></h2><div>منذ 3 أيام</div></article></div>",
		"الحكومة تعلن برنامجا جديدا لدعم الفلاحين | /ar/1 | 2024-04-16T08:00 |  | ar\n"
		"افتتاح معرض الكتاب الدولي في الرباط | /ar/2 | 2024-04-13 |  | ar" },
	{ "in Spanish", "es",
		"<section><article><a href='/es/uno'><h2>El puerto de Tánger amplía sus muelles "
		"este "
		"año</h2><p>Las obras, que costarán lo suyo, empiezan en mayo.</p></a><time "
		"datetime='2024-04-15T09:30:00Z'>ayer</time></article></section>",
		"El puerto de Tánger amplía sus muelles este año | /es/uno | 2024-04-15T09:30 |  | "
		"es" },
	{ "in English, with section and time in one line", "en",
		"<main><article><h2><a href='/one'>Ferry talks resume in the port of "
		"Tangier</a></h2>"
		"<p>Economy | 15 April 2024</p><p>Officials of two countries met for three hours, "
		"and "
		"agreed to meet again in the autumn of next year.</p></article></main>",
		"Ferry talks resume in the port of Tangier | /one | 2024-04-15 |  | en" },
	{ "a date said twice, for the eye and for the ear", "en",
		"<main><article><h2><a href='/one'>Ferry talks resume in the port of "
		"Tangier</a></h2>"
		"<div><span class='sr'>6 Apr 2024</span><span>6 Apr "
		"2024</span></div></article></main>",
		"Ferry talks resume in the port of Tangier | /one | 2024-04-06 |  | en" },
	{ "an aggregator's line: the outlet before the title", "fr",
		"<ul><li>Hespress - <a href='/go/1'>Le parlement ouvre sa session à Rabat</a></li>"
		"<li>Le Matin - <a href='/go/2'>La récolte des agrumes a commencé tôt</a></li><li>"
		"TelQuel - <a href='/go/3'>Une nouvelle ligne de tramway à Casablanca</a></li><li>"
		"Médias24 - <a href='/go/4'>La Bourse termine la semaine en hausse</a></li><li>"
		"Yabiladi - <a href='/go/5'>Un pont de plus entre les deux rives</a></li></ul>",
		"Le parlement ouvre sa session à Rabat | /go/1 |  | Hespress | fr\n"
		"La récolte des agrumes a commencé tôt | /go/2 |  | Le Matin | fr\n"
		"Une nouvelle ligne de tramway à Casablanca | /go/3 |  | TelQuel | fr\n"
		"La Bourse termine la semaine en hausse | /go/4 |  | Médias24 | fr\n"
		"Un pont de plus entre les deux rives | /go/5 |  | Yabiladi | fr" },
	{ "outlet and time behind the title, in two scripts", "ar",
		"<ul><li><a href='/go/10'>الحكومة تعلن برنامجا جديدا لدعم الفلاحين</a> هسبريس - "
		"منذ "
		"ساعتين</li><li><a href='/go/20'>La récolte des agrumes a commencé tôt</a> Le "
		"Matin, il "
		"y a 3 heures</li><li><a href='/go/30'>Ferry talks resume in the port of "
		"Tangier</a> "
		"(15/04/2024)</li><li><a href='/go/40'>El puerto de Tánger amplía sus "
		"muelles</a></li>"
		"<li><a href='/go/50'>افتتاح معرض الكتاب الدولي في الرباط</a></li></ul>",
		"الحكومة تعلن برنامجا جديدا لدعم الفلاحين | /go/10 | 2024-04-16T08:00 | هسبريس | "
		"ar\n"
		"La récolte des agrumes a commencé tôt | /go/20 | 2024-04-16T07:00 | Le Matin | "
		"fr\n"
		"Ferry talks resume in the port of Tangier | /go/30 | 2024-04-15 |  | en\n"
		"El puerto de Tánger amplía sus muelles | /go/40 |  |  | es\n"
		"افتتاح معرض الكتاب الدولي في الرباط | /go/50 |  |  | ar" },
	{ "\"Publié dans X le\" in each card", "fr",
		"<div><div class='x'><h3><a href='/v/1.html'>Le parlement ouvre sa session à "
		"Rabat</a></h3><div>Publié dans L'opinion le 15 - 04 - 2024</div></div><div "
		"class='x'><h3><a href='/v/2.html'>La récolte des agrumes a commencé tôt</a></h3>"
		"<div>Publié dans Le Matin le 14 - 04 - 2024</div></div></div>",
		"Le parlement ouvre sa session à Rabat | /v/1.html | 2024-04-15 | L'opinion | fr\n"
		"La récolte des agrumes a commencé tôt | /v/2.html | 2024-04-14 | Le Matin | fr" },
	{ "the outlet within the words, where the address confirms it", "fr",
		"<div><p><a href='https://www.hespress.com/1-a-b.html'>Hespress - Maroc : le "
		"parlement ouvre sa session</a></p><p><a href='https://lematin.ma/2-a-b'>La "
		"récolte "
		"des agrumes a commencé | Le Matin</a></p><p><a "
		"href='https://telquel.ma/3-a-b'>Maroc - "
		"Une ligne de tramway à Casablanca</a></p></div>",
		"Maroc : le parlement ouvre sa session | https://www.hespress.com/1-a-b.html |  | "
		"Hespress | fr\n"
		"La récolte des agrumes a commencé | https://lematin.ma/2-a-b |  | Le Matin | fr\n"
		"Maroc - Une ligne de tramway à Casablanca | https://telquel.ma/3-a-b |  |  | fr" },
	{ "picture, kicker, title, teaser and comments under one address", "fr",
		"<main><article><a href='/a-b-c-1'><img src='i.jpg'></a><a "
		"href='/rubrique/eco'>Économie</a><h2><a href='/a-b-c-1'>La récolte des agrumes a "
		"commencé</a></h2><p>Les premiers camions sont arrivés au port d'Agadir, <a "
		"href='/a-b-c-1'>lire la suite de cet article</a></p><a href='/a-b-c-1#c'>12 "
		"commentaires</a></article></main>",
		"La récolte des agrumes a commencé | /a-b-c-1 |  |  | fr" },
	{ "addresses that look like nothing, in one group", "fr",
		"<div class='l'><a href='/x'>Le parlement ouvre sa session à Rabat</a></div><div "
		"class='l'><a href='/y'>La récolte des agrumes a commencé tôt</a></div><div "
		"class='l'><a href='/z'>Une ligne de tramway à Casablanca</a></div><div "
		"class='l'><a href='/w'>La Bourse finit en hausse</a></div><div class='l'><a "
		"href='/v'>Un pont pour les piétons de la ville</a></div><div class='l'><a "
		"href='/u'>Pluies "
		"attendues</a></div>" FOOTER,
		"Le parlement ouvre sa session à Rabat | /x |  |  | fr\n"
		"La récolte des agrumes a commencé tôt | /y |  |  | fr\n"
		"Une ligne de tramway à Casablanca | /z |  |  | fr\n"
		"La Bourse finit en hausse | /w |  |  | fr\n"
		"Un pont pour les piétons de la ville | /v |  |  | fr\n"
		"Pluies attendues | /u |  |  | fr" },
};

static void
check_card(void **state)
{
	const struct card_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	struct page p = read(a, "https://news.example/", c->language, str_from(c->body));
	assert_str(say(&p, a), c->want);
}

/* ---- whole pages */

static struct str
list(struct arena *a, const char *tag, const char *class, const char *prefix, int n)
{
	AUTO(buf) struct buf b = { 0 };
	buf_printf(&b, "<%s class='%s'>", tag, class);
	for (int i = 0; i < n; i++)
		buf_printf(&b,
			"<div class='c'><a href='/%s/%d'>Un titre de %s, le numéro "
			"%d</a></div>",
			prefix, i, prefix, i);
	buf_printf(&b, "</%s>", tag);
	return arena_str(a, buf_view(&b));
}

static size_t
count_below(const struct page *p, const char *prefix)
{
	size_t n = 0;
	for (size_t i = 0; i < p->n_headlines; i++)
		n += str_find(p->headlines[i].url, str_from(prefix)) >= 0;
	return n;
}

/* The list in <main> counts; "most read" beside it, and the menu's headlines above it, do not. */
static void
most_read(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct str body = arena_printf(a, "%.*s<main>%.*s</main>%.*s%.*s",
		STR_ARG(list(a, "div", "mega-menu", "menu", 9)),
		STR_ARG(list(a, "section", "liste", "une", 12)),
		STR_ARG(list(a, "aside", "x", "lus", 10)),
		STR_ARG(list(a, "div", "related", "voir", 10)));
	struct page p = read(a, "https://news.example/", "fr", body);
	assert_int_equal(count_below(&p, "/une/"), 12);
	assert_int_equal(p.n_headlines, 12);
	assert_int_equal(p.n_links, 12);
}

/* A class of furniture around the only list there is says nothing. */
static void
list_of_bad_class(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct page p = read(a, "https://news.example/", "fr", list(a, "div", "slider", "une", 12));
	assert_int_equal(p.n_headlines, 12);
}

#define PARAGRAPH(x)                                                                                \
	"<p>" x " Le conseil municipal a voté mercredi, après trois heures de débat, le budget " \
	"des écoles rurales, attendu depuis deux ans par les familles de la vallée.</p>"

/* A page that is both gives both; a short list beside an article is none of its headlines. */
static void
ticker_beside(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	static const char *const article = "<article><h1>Le budget des écoles voté</h1>" PARAGRAPH(
		"Un.") PARAGRAPH("Deux.") PARAGRAPH("Trois.") "</article>";
	struct document doc = document("https://news.example/2024/04/le-budget-des-ecoles.html",
		arena_printf(a, "<html lang='fr'><body>%s%.*s</body></html>", article,
			STR_ARG(list(a, "aside", "fil", "fil", 30))));
	struct page p;
	doc.role = DOCUMENT_ARTICLE;
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	assert_int_equal(p.n_headlines, 30);
	assert_true(str_find(p.text, S("Trois.")) >= 0);
	assert_true(str_find(p.text, S("Un titre")) < 0);
	doc.bytes = arena_printf(a, "<html lang='fr'><body>%s%.*s</body></html>", article,
		STR_ARG(list(a, "aside", "fil", "fil", 8)));
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	assert_int_equal(p.n_headlines, 0);
	doc.bytes = arena_printf(a, "<html lang='fr'><body>%s%.*s%.*s</body></html>", article,
		STR_ARG(list(a, "div", "suite", "suite", 10)),
		STR_ARG(list(a, "aside", "fil", "fil", 30)));
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	assert_int_equal(p.n_headlines, 30); /* though the content has a list, too short to count */
}

/* Links cited by the prose of a listing are of its content, and no headlines. */
static void
cited(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct str body = arena_printf(a,
		"%.*s<main><p>Notre dossier de la semaine revient longuement sur ce que dit, "
		"chiffres "
		"à l'appui, <a href='/doc/rapport'>le rapport de la commission</a>, et sur ce "
		"qu'en "
		"pensent ceux qui vivent de la pêche.</p></main>",
		STR_ARG(list(a, "main", "liste", "une", 12)));
	struct page p = read(a, "https://news.example/", "fr", body);
	assert_int_equal(p.n_headlines, 12);
	assert_int_equal(p.n_links, 13);
	assert_str(p.links[12], "https://news.example/doc/rapport");
}

/* What an outlet's own listing becomes: waiting articles with their cards' dates. */
static void
as_outlet(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct document doc = document("https://news.example/",
		S("<html lang='fr'><body><main><ul><li><a href='/x'>Le parlement ouvre sa session "
		  "à "
		  "Rabat</a> <span>15/04/2024</span></li><li><a href='/y'>La récolte des agrumes a "
		  "commencé tôt</a> <span>14/04/2024</span></li><li><a href='/z'>Une ligne de "
		  "tramway à "
		  "Casablanca</a></li><li><a href='/w'>La Bourse finit la semaine en "
		  "hausse</a></li>"
		  "<li><a href='/v'>Un pont de plus entre les "
		  "rives</a></li></ul></main></body></html>"));
	const struct outlet outlet = { .name = S("x"), .source = OUTLET_PAGE };
	struct reading reading;
	assert_int_equal(read_outlet(&doc, &outlet, NULL, a, &reading, NULL), STATUS_OK);
	assert_int_equal(reading.n_articles, 5);
	assert_int_equal(reading.articles[0].published.precision, DATE_DAY);
	assert_int_equal(reading.articles[0].state, ARTICLE_WAITING);
	assert_str(reading.articles[0].paper, "");
	assert_str(reading.articles[4].url, "https://news.example/v");
}

/* Ten headlines, each with a paragraph under it, are a listing; a page that calls itself an article
 * is one all the same. */
static struct page
teasers(struct arena *a, const char *head)
{
	AUTO(buf) struct buf b = { 0 };
	buf_printf(&b, "<html lang='fr'><head><title>Accueil</title>%s</head><body><main>", head);
	for (int i = 0; i < 10; i++)
		buf_printf(&b,
			"<div class='x'><h2><a href='/une/un-long-titre-%d'>Le conseil numéro %d a "
			"voté son budget</a></h2>" PARAGRAPH("Hier %d.")
				PARAGRAPH("Puis %d.") "</div>",
			i, i, i, i);
	buf_cstr(&b, "</main></body></html>");
	struct document doc = document("https://news.example/", arena_str(a, buf_view(&b)));
	doc.role = DOCUMENT_ANY;
	struct page p;
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	return p;
}

static void
headlines_with_teasers(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct page p = teasers(a, "");
	assert_int_equal(p.reason, PAGE_LISTING);
	assert_int_equal(p.n_headlines, 10);
	assert_int_equal(p.text.n, 0);
	p = teasers(a, "<meta property='og:type' content='article'>");
	assert_int_equal(p.reason, PAGE_ARTICLE);
	assert_true(p.text.n > 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(most_read),
		cmocka_unit_test(list_of_bad_class),
		cmocka_unit_test(ticker_beside),
		cmocka_unit_test(cited),
		cmocka_unit_test(as_outlet),
		cmocka_unit_test(headlines_with_teasers),
	};
	return RUN_CASES(cards, check_card) + cmocka_run_group_tests(tests, NULL, NULL);
}
