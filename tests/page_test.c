#include "tests/check.h"

#include <time.h>

#include "base/clock.h"
#include "monitor/html_blocks.h"
#include "monitor/json_ld.h"
#include "monitor/read.h"

static const int64_t fetched_at = INT64_C(1713261600) * CLOCK_SECOND; /* 2024-04-16T10:00:00Z */

/* Three paragraphs of our own, in French, that make a body long enough. */
#define ONE                                                                                          \
	"Le conseil municipal de Tiznit a voté mercredi, après trois heures de débat, le budget " \
	"des écoles rurales."
#define TWO                                                                                           \
	"« Nous attendions cela depuis deux ans », a déclaré Amina Bari, directrice de l'école " \
	"du douar, à la sortie."
#define THREE                                                                                        \
	"Les travaux, confiés à une coopérative de la région, doivent commencer au mois de mai " \
	"et durer un an."
#define BODY "<p>" ONE "</p><p>" TWO "</p><h3>Une année de travaux</h3><p>" THREE "</p>"
#define PLAIN ONE "\n\n" TWO "\n\nUne année de travaux\n\n" THREE

static struct document
document(struct str html)
{
	return (struct document){
		.bytes = html,
		.url = S("http://www.agregateur.example/fr/7"),
		.fetched_at = fetched_at,
	};
}

/* ---- dates of publication */

struct date_case {
	const char *name, *head, *line, *want;
};

static const struct date_case dates[] = {
	{ "JSON-LD",
		"<script "
		"type='application/"
		"ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-04-15T09:00:00+01:"
		"00\"}"
		"</script>",
		"", "2024-04-15T08:00:00Z" },
	{ "JSON-LD in a graph, with a trailing comma and a raw newline",
		"<script "
		"type='application/"
		"ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"a\nb\",},{\"@type\":["
		"\"Article\"],"
		"\"datePublished\":\"2024-04-15\"}]}</script>",
		"", "2024-04-15T00:00:00Z" },
	{ "a meta element",
		"<meta property='article:published_time' content='2024-04-15T08:00:00Z'>", "",
		"2024-04-15T08:00:00Z" },
	{ "microdata", "", "<span itemprop='datePublished' content='2024-04-15'>lundi</span>",
		"2024-04-15T00:00:00Z" },
	{ "a time element", "", "<time datetime='2024-04-15T08:00:00Z'>hier</time>",
		"2024-04-15T08:00:00Z" },
	{ "a cue", "", "<p class='x'>Mis en ligne le 15 avril 2024 à 08:00</p>",
		"2024-04-15T08:00:00Z" },
	{ "relative", "", "<span class='date'>il y a 2 heures</span>", "2024-04-16T08:00:00Z" },
	{ "in Arabic", "", "<div>نشر بتاريخ 15 أبريل 2024</div>", "2024-04-15T00:00:00Z" },
	{ "a bare date below the title", "", "<div>15/04/2024</div>", "2024-04-15T00:00:00Z" },
	{ "signals that agree outweigh one that does not",
		"<meta name='date' content='2019-01-01'>",
		"<time datetime='2024-04-15'></time><p>Publié le 15/04/2024</p>",
		"2024-04-15T00:00:00Z" },
	{ "among other words", "", "<div>15. avril 2024 admin Nouvelles 0</div>",
		"2024-04-15T00:00:00Z" },
	{ "never from a headline", "",
		"<h2><a href='/x'>Températures prévues pour le lundi 15 avril 2024</a></h2>",
		NULL },
	{ "never from a copyright line", "", "<p>© 2024 Exemple, 1 avril 2024</p>", NULL },
	{ "never from the future", "<meta name='date' content='2030-01-01'>", "", NULL },
	{ "none", "", "", NULL },
};

static void
check_date(void **state)
{
	const struct date_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	char buffer[32];
	struct page p;
	struct str html = arena_printf(a,
		"<html lang='fr'><head><title>Le budget des écoles "
		"voté</title>%s</head><body><article><h1>Le budget des écoles "
		"voté</h1>%s<div>" BODY "</div></article></body></html>",
		c->head, c->line);
	const struct document doc = document(html);
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	assert_str(
		p.date.precision == DATE_NONE ? STR_NONE : civil_iso(p.date.at, buffer), c->want);
	assert_str(p.title, "Le budget des écoles voté");
}

/* ---- who wrote it */

struct author_case {
	const char *name, *head, *line, *want; /* joined by "; " */
};

static const struct author_case authors[] = {
	{ "behind a cue", "", "<p>Par Jean Petit, le 15/04/2024</p>", "Jean Petit" },
	{ "two", "", "<p>By Jane Doe and Max C. Roe | April 15, 2024</p>", "Jane Doe; Max C. Roe" },
	{ "a role and a paper cut", "", "<div>Von Jana Muster | Exempelblatt</div>",
		"Jana Muster" },
	{ "in Arabic", "", "<div>بقلم: أمينة باري</div>", "أمينة باري" },
	{ "the name in the next block", "",
		"<div class='byline'><div>By</div><div>Jane Doe</div></div>", "Jane Doe" },
	{ "beside a date", "", "<div>Jean Petit</div><div>15/04/2024</div>", "Jean Petit" },
	{ "the house gives way to a person",
		"<meta property='og:site_name' content='Le Cas'><meta name='author' content='Le "
		"Cas'>",
		"<p>Par Jean Petit</p>", "Jean Petit" },
	{ "the house alone",
		"<meta property='og:site_name' content='Le Cas'><meta name='author' content='Le "
		"Cas'>",
		"", "Le Cas" },
	{ "nobody", "", "<p>Par</p><p>admin</p>", "" },
	{ "by reference to a person elsewhere in the graph",
		"<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"author\":"
		"{\"@id\":\"#jp\"}},{\"@type\":\"Person\",\"@id\":\"#jp\",\"name\":\"Jean "
		"Petit\"}]}</script>",
		"", "Jean Petit" },
	{ "glued to a date", "", "<div>Jean Petit<span>15.4.2024</span></div>", "Jean Petit" },
	{ "glued to a button", "", "<div class='author'>Jana Muster<b>Follow</b></div>",
		"Jana Muster" },
	{ "a link to the person's page", "",
		"<div><a href='/auteur/jean-petit'>Jean Petit</a> <a href='/sujet/ecoles'>Les "
		"Écoles</a></div>",
		"Jean Petit" },
	{ "a byline before the link to a reviewer", "",
		"<p>By Jane Doe</p><p>Checked: <a href='/author/max-roe'>Max Roe</a></p>",
		"Jane Doe" },
	{ "what the name is not", "",
		"<div class='author'>Jean Petit, Expert and Digital Consultant</div>",
		"Jean Petit" },
	{ "buttons", "", "<div class='author'>Watch Video Here</div>", "" },
};

static void
check_authors(void **state)
{
	const struct author_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf got = { 0 };
	struct page p;
	struct str html = arena_printf(a,
		"<html lang='fr'><head><title>Le budget des écoles voté</title>%s</head><body>"
		"<article><h1>Le budget des écoles voté</h1>%s<div>" BODY
		"</div></article></body></html>",
		c->head, c->line);
	const struct document doc = document(html);
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	for (size_t i = 0; i < p.authors.n; i++) {
		buf_cstr(&got, i ? "; " : "");
		buf_str(&got, p.authors.v[i]);
	}
	assert_str(buf_view(&got), c->want);
}

/* ---- what is text and what is not */

struct body_case {
	const char *name, *before, *behind;
};

static const struct body_case bodies[] = {
	{ "nothing around", "", "" },
	{ "a menu",
		"<nav><ul><li><a href='/a'>Accueil</a><li><a href='/b'>Politique</a></ul></nav>",
		"" },
	{ "a teaser", "",
		"<p><a href='/x'>Lire aussi : la sécheresse dans le Souss, vue du ciel et des "
		"champs</a></p>" },
	{ "comments", "",
		"<div id='comments'><p>Bravo, il était temps de penser à nos enfants, enfin une "
		"bonne nouvelle.</p></div>" },
	{ "a sidebar", "",
		"<div class='sidebar'><p>Recevez chaque matin notre lettre, les titres du jour, la "
		"météo et le reste.</p></div>" },
	{ "a notice about reporting",
		"<div>Merci de nous avoir signalé cette image : elle sera retirée si d'autres la "
		"signalent.</div>",
		"" },
	{ "a copyright line", "", "<p>© 2024 Exemple. Tous droits réservés.</p>" },
	{ "hidden text",
		"<p style='display: none'>Abonnez-vous, ceci ne se voit pas, mais c'est une longue "
		"phrase tout de même.</p>",
		"" },
	{ "a script",
		"<script>document.write('<p>une phrase, longue, avec des virgules, qui ne compte "
		"pas</p>')</script>",
		"" },
	{ "what follows a label", "",
		"<h3>Sur le même sujet</h3><p>La cantine, l'autre chantier de la commune, attend "
		"toujours son budget depuis des mois.</p>" },
};

static void
check_body(void **state)
{
	const struct body_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	struct page p;
	struct str html = arena_printf(a,
		"<html lang='fr'><head><title>Le budget des écoles voté - "
		"Exemple</title></head><body class='has-sidebar'><div "
		"id='page'>%s<h1>Le budget des écoles voté</h1><div class='texte'>" BODY
		"%s</div></div></body></html>",
		c->before, c->behind);
	const struct document doc = document(html);
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	assert_str(p.title, "Le budget des écoles voté");
	assert_str(p.text, PLAIN);
}

/* ---- the aggregator's page */

static struct str
ticker(struct arena *a)
{
	static const char *const titles[] = { "Parlement : la session s'ouvre vendredi à Rabat",
		"Rabat hosts talks on ferry safety", "La cosecha de naranja cae una quinta parte",
		"افتتاح معرض الكتاب في الدار البيضاء" };
	AUTO(buf) struct buf b = { 0 };
	buf_cstr(&b,
		"<div id='t'>Températures prévues pour le jeudi 29 janvier 2026&nbsp;&nbsp;&nbsp;");
	for (int i = 0; i < 40; i++)
		buf_printf(&b, "<a href='/fr/%d'>%s %d</a>&nbsp;&nbsp;&nbsp;&nbsp;", 100 + i,
			titles[i % 4], i);
	buf_cstr(&b, "Le dirham face aux devises ce mercredi&nbsp;&nbsp;&nbsp;Un nouveau-né "
		     "retrouvé près de Nador</div>");
	return arena_str(a, buf_view(&b));
}

static void
aggregator(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct page p;
	char buffer[32];
	struct str html = arena_printf(a,
		"<html lang='fr'><head><title>Le budget des écoles : trois voix pour : "
		"Kiosque</title></head><body>%.*s<div><div>Merci "
		"d'avoir signalé!<br>Cette image sera automatiquement bloquée après plusieurs "
		"signalements.</div><div class='titre'>Le "
		"budget des écoles : trois voix pour</div><div>Publié dans <a "
		"href='/p'>L'opinion</a> le 15 - 04 - 2024</div><div>" ONE "<br>" TWO
		"<br>\n<br><b>Une année de travaux</b><br>\n" THREE
		"</div><div>Cliquez <a href='http://lopinion.example/7'>ici</a> "
		"pour lire l'article depuis sa source.</div></div></body></html>",
		STR_ARG(ticker(a)));
	const struct document doc = document(html);
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	assert_str(p.title, "Le budget des écoles : trois voix pour");
	assert_str(p.text, PLAIN);
	assert_str(p.outlet, "L'opinion");
	assert_str(p.source, "http://lopinion.example/7");
	assert_str(civil_iso(p.date.at, buffer), "2024-04-15T00:00:00Z");
	assert_int_equal(p.date.precision, DATE_DAY);
	assert_int_equal(p.n_headlines, 43);
	assert_str(p.headlines[0].title, "Températures prévues pour le jeudi 29 janvier 2026");
	assert_str(p.headlines[0].url, "");
	assert_str(p.headlines[1].url, "http://www.agregateur.example/fr/100");
	assert_str(p.headlines[1].language, "fr");
	assert_str(p.headlines[2].language, "en");
	assert_str(p.headlines[3].language, "es");
	assert_str(p.headlines[4].language, "ar");
	assert_str(p.headlines[42].title, "Un nouveau-né retrouvé près de Nador");
	for (size_t i = 0; i < p.n_headlines; i++)
		assert_int_equal(p.headlines[i].date.precision, DATE_NONE);
	assert_true(p.confidence > 0.5);
}

/* The article's fields, from its page and beside them the ticker as a reading. */
static void
article_of_a_page(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct article x = { .url = S("http://www.agregateur.example/fr/7"),
		.title = S("Un titre du fil") };
	struct reading reading;
	const struct outlet outlet = {
		.name = S("kiosque"), .title = S("Kiosque"), .language = S("fr")
	};
	struct str html = arena_printf(a,
		"<html lang='fr'><head><title>Le budget des écoles voté</title><meta "
		"property='og:image' content='/i.jpg'><meta "
		"name='author' content='Par Jean Petit'><link rel='canonical' "
		"href='/fr/7'></head><body>%.*s<h1>Le budget des écoles "
		"voté</h1><div>Publié dans L'opinion le 15 - 04 - 2024</div><div>" BODY
		"</div></body></html>",
		STR_ARG(ticker(a)));
	const struct document doc = document(html);
	assert_int_equal(read_article(&doc, &outlet, NULL, a, &x, &reading, NULL), STATUS_OK);
	assert_str(x.title, "Le budget des écoles voté");
	assert_str(x.text, PLAIN);
	assert_str(x.paper, "L'opinion");
	assert_str(x.image, "http://www.agregateur.example/i.jpg");
	assert_str(x.canonical, "http://www.agregateur.example/fr/7");
	assert_int_equal(x.authors.n, 1);
	assert_str(x.authors.v[0], "Jean Petit");
	assert_int_equal(x.published.precision, DATE_DAY);
	assert_int_equal(reading.n_articles, 43);
	assert_true(reading.articles[5].is_headline);
}

/* A listing gives its headlines, and no article. */
static void
listing(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	buf_cstr(&b, "<html lang='fr'><head><title>Accueil</title></head><body><nav><a "
		     "href='/a'>Accueil</a> <a href='/p'>Politique</a></nav><ul>");
	for (int i = 0; i < 12; i++)
		buf_printf(&b,
			"<li class='une'><h2><a href='/2024/04/article-%d.html'>Un titre de la "
			"une, le numéro %d du jour</a></h2></li>",
			i, i);
	buf_cstr(&b, "</ul><footer><a href='/contact'>Pour nous écrire, c'est par "
		     "ici</a></footer></body></html>");
	const struct outlet outlet = { .name = S("x"), .source = OUTLET_PAGE };
	const struct document doc = document(buf_view(&b));
	struct reading reading;
	assert_int_equal(read_outlet(&doc, &outlet, NULL, a, &reading, NULL), STATUS_OK);
	assert_int_equal(reading.n_articles, 12);
	assert_str(reading.articles[3].url, "http://www.agregateur.example/2024/04/article-3.html");
	assert_str(reading.articles[3].title, "Un titre de la une, le numéro 3 du jour");
	struct article x = { 0 };
	struct err err = { 0 };
	assert_int_equal(read_article(&doc, &outlet, NULL, a, &x, &reading, &err), STATUS_BAD);
}

/* ---- neither */

struct bad_case {
	const char *name, *html, *say;
};

static const struct bad_case bads[] = {
	{ "empty", "", "no markup" },
	{ "blank", " \n ", "no markup" },
};

static void
check_bad(void **state)
{
	const struct bad_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	struct page p;
	struct err err = { 0 };
	const struct document doc = document(str_from(c->html));
	assert_int_equal(read_page(&doc, a, &p, &err), STATUS_BAD);
	if (!strstr(err.text, c->say))
		fail_msg("said \"%s\"", err.text);
}

/* ---- limits */

static void
deep_and_large(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	struct page p;
	buf_cstr(&b, "<html><head><title>Le budget des écoles voté</title><script>");
	for (int i = 0; i < 1200000; i++)
		buf_cstr(&b, "var a = 1;");
	buf_cstr(&b, "</script></head><body><h1>Le budget des écoles voté</h1>");
	for (int i = 0; i < 5000; i++)
		buf_cstr(&b, "<div>");
	buf_cstr(&b, BODY);
	const struct document doc = document(buf_view(&b));
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	assert_str(p.text, PLAIN);
}

/* Thousands of elements around one long text: it is not counted anew for each of them, which took
 * ten seconds. */
static void
deep_around_a_long_text(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	struct page p;
	for (int i = 0; i < 2500; i++)
		buf_cstr(&b, "<div>");
	while (b.n < 5 << 20)
		buf_cstr(&b, "Le conseil de Tiznit a voté mercredi. ");
	const struct document doc = document(buf_view(&b));
	clock_t before = clock();
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	assert_true(p.text.n > 4 << 20);
	assert_true(clock() - before < 4 * CLOCKS_PER_SEC);
}

static void
blocks(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct html_doc d;
	const char *html =
		"<body><div class='entry-content'>un <a "
		"href='/1'>deux</a>&nbsp;&nbsp;trois<br>quatre<br><br>cinq</div><p>six</p>";
	assert_int_equal(html_read(str_from(html), a, &d, NULL), STATUS_OK);
	assert_int_equal(d.n_blocks, 3);
	assert_str(d.blocks[0].text, "un deux\ttrois\nquatre");
	assert_str(d.blocks[1].text, "cinq");
	assert_int_equal(d.n_links, 1);
	assert_str(str_sub(d.blocks[0].text, d.links[0].at, d.links[0].at + d.links[0].n), "deux");
	assert_true(d.nodes[d.blocks[0].node].hints & HINT_BODY);
	assert_int_equal(html_hints(S("articleBody")) & HINT_BODY, HINT_BODY);
	assert_int_equal(html_hints(S("td-post-content")) & HINT_BODY, HINT_BODY);
	assert_int_equal(html_hints(S("related-posts")) & HINT_BAD, HINT_BAD);
	assert_int_equal(html_hints(S("shareholder")), 0);
}

static void
lenient_json(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	const struct json_value *v =
		json_ld_read(S("<!-- {\"@type\": \"NewsArticle\", /* x */ \"headline\": \"dit "
			       "\"bravo\" \\u00e0 tous\", \"author\": [{\"name\": \"A\"},]"),
			a);
	assert_true(json_ld_is_article(v));
	assert_str(json_ld_text(json_ld_member(v, "headline")), "dit \"bravo\" à tous");
	assert_str(json_ld_text(json_ld_member(v, "author")), "A");
	assert_null(json_ld_member(v, "nothing"));
	AUTO(buf) struct buf deep = { 0 };
	for (int i = 0; i < 100000; i++)
		buf_byte(&deep, '[');
	assert_non_null(json_ld_read(buf_view(&deep), a));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(aggregator),
		cmocka_unit_test(article_of_a_page),
		cmocka_unit_test(listing),
		cmocka_unit_test(deep_and_large),
		cmocka_unit_test(deep_around_a_long_text),
		cmocka_unit_test(blocks),
		cmocka_unit_test(lenient_json),
	};
	return RUN_CASES(dates, check_date) + RUN_CASES(authors, check_authors) +
	       RUN_CASES(bodies, check_body) + RUN_CASES(bads, check_bad) +
	       cmocka_run_group_tests(tests, NULL, NULL);
}
