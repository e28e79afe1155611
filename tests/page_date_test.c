/* The date of a page: where it may stand, what outweighs what, and when there is none. */
#include "tests/check.h"

#include "base/clock.h"
#include "base/zone.h"
#include "monitor/read.h"

static const int64_t fetched_at = INT64_C(1713261600) * CLOCK_SECOND; /* 2024-04-16T10:00:00Z */

#define BODY                                                                                        \
	"<p>Le conseil municipal de Tiznit a voté mercredi, après trois heures de débat, le "    \
	"budget "                                                                                   \
	"des écoles rurales.</p><p>« Nous attendions cela depuis deux ans », a déclaré Amina " \
	"Bari, "                                                                                    \
	"directrice de l'école du douar, à la sortie.</p><p>Les travaux, confiés à une "        \
	"coopérative "                                                                             \
	"de la région, doivent commencer au mois de mai et durer un an.</p>"
#define LD(members) \
	"<script type='application/ld+json'>{\"@type\":\"NewsArticle\"," members "}</script>"

struct date_case {
	const char *name, *head, *line, *behind, *want, *url; /* url NULL: one without a date */
};

static const struct date_case dates[] = {
	/* where it may stand */
	{ .name = "a meta element of some content system",
		.head = "<meta name='acme:publication-date' content='2024-04-15T09:00:00Z'>",
		.want = "2024-04-15T09:00:00Z" },
	{ .name = "a video's upload",
		.head = "<script type='application/ld+json'>{\"@type\":\"VideoObject\","
			"\"uploadDate\":\"2024-04-15\"}</script>",
		.want = "2024-04-15T00:00:00Z" },
	{ .name = "the title of an abbreviation",
		.line = "<abbr class='published' title='2024-04-15T09:00:00Z'>hier</abbr>",
		.want = "2024-04-15T09:00:00Z" },
	{ .name = "a datum",
		.line = "<div data-publish-date='2024-04-15'>hier</div>",
		.want = "2024-04-15T00:00:00Z" },
	{ .name = "the address",
		.url = "http://presse.example/2024/04/15/le-budget",
		.want = "2024-04-15T00:00:00Z" },
	{ .name = "the address, with the month's name",
		.url = "http://presse.example/local/2024/apr/15/le-budget",
		.want = "2024-04-15T00:00:00Z" },
	{ .name = "a number behind a month is no day",
		.url = "http://presse.example/local/2024/apr/15-raisons" },
	{ .name = "a script",
		.head = "<script>var page = "
			"{\"title\":\"x\",\"publishedAt\":\"2024-04-15T09:00:00Z\"};"
			"</script>",
		.want = "2024-04-15T09:00:00Z" },
	{ .name = "a script, in milliseconds",
		.head = "<script>p={\"publishDate\":1713171600000}</script>",
		.want = "2024-04-15T09:00:00Z" },
	{ .name = "escaped data in an attribute",
		.line = "<div "
			"data-state='{&quot;datePublished&quot;:&quot;2024-04-15&quot;}'></div>",
		.want = "2024-04-15T00:00:00Z" },
	{ .name = "behind a cue at the end of the text",
		.behind = "<p>Erschienen am: 15.04.2024</p>",
		.want = "2024-04-15T00:00:00Z" },
	{ .name = "before its cue",
		.behind = "<p>Cet article, du 15 avril 2024, a été publié dans la page locale</p>",
		.want = "2024-04-15T00:00:00Z" },
	{ .name = "below its label",
		.line = "<dl><dt>Date de publication :</dt><dd>15/04/2024</dd></dl>",
		.want = "2024-04-15T00:00:00Z" },
	{ .name = "in Italian",
		.line = "<p>Pubblicato il 15 aprile 2024</p>",
		.want = "2024-04-15T00:00:00Z" },
	{ .name = "in Dutch",
		.line = "<p>Gepubliceerd op 15 april 2024</p>",
		.want = "2024-04-15T00:00:00Z" },
	{ .name = "beside an author who is a link",
		.line = "<div><a href='/a/jean-petit'>Jean Petit</a>15.4.2024</div>",
		.want = "2024-04-15T00:00:00Z" },
	{ .name = "with two figures of the year",
		.line = "<div>par Jean Petit, 15.4.24</div>",
		.want = "2024-04-15T00:00:00Z" },
	{ .name = "a link and nothing else",
		.line = "<p><a href='/archives?m=202404'>15 avril 2024</a></p>",
		.want = "2024-04-15T00:00:00Z" },
	{ .name = "a byline made a heading",
		.line = "<h4>April 15, 2024 - Words by the desk</h4>",
		.want = "2024-04-15T00:00:00Z" },

	/* what outweighs what */
	{ .name = "published before updated",
		.head = LD("\"datePublished\":\"2024-04-10\",\"dateModified\":\"2024-04-15\""),
		.line = "<p>Mis à jour le 15 avril 2024</p>",
		.want = "2024-04-10T00:00:00Z" },
	{ .name = "each date belongs to its cue",
		.line = "<p>Mis à jour le 15 avril 2024, publié le 10 avril 2024</p>",
		.want = "2024-04-10T00:00:00Z" },
	{ .name = "a time element that says it is an update",
		.line = "<div>Publié le <time datetime='2024-04-10T08:00:00Z'>10 avril "
			"2024</time></div>"
			"<div>Mis à jour le <time datetime='2024-04-15T08:00:00Z'>15 avril "
			"2024</time>"
			"</div>",
		.want = "2024-04-10T08:00:00Z" },
	{ .name = "comments come later",
		.line = "<p>10 avril 2024</p>",
		.behind = "<div id='comments'><p>Bravo ! <time "
			  "datetime='2024-04-12T08:00:00Z'></time></p><p>Enfin. <time "
			  "datetime='2024-04-13T08:00:00Z'></time></p></div>",
		.want = "2024-04-10T00:00:00Z" },
	{ .name = "the list of other articles",
		.line = "<p>10 avril 2024</p>",
		.behind = "<aside><ul><li>15 avril 2024<li>14 avril 2024<li>13 avril "
			  "2024</ul></aside>",
		.want = "2024-04-10T00:00:00Z" },
	{ .name = "scripts speak of other articles too",
		.head = LD("\"datePublished\":\"2024-04-10\"") "<script>l=[{\"publishedAt\":\"2024-"
							       "04-15\"},{\"publishedAt\":\"2024-"
							       "04-14\"}]"
							       "</script>",
		.want = "2024-04-10T00:00:00Z" },
	{ .name = "the month first, where the rest says so",
		.head = "<meta property='article:published_time' content='2024-03-04'>",
		.line = "<p>Published 3/4/2024</p>",
		.want = "2024-03-04T00:00:00Z" },
	{ .name = "a day without its year, which stands elsewhere",
		.head = LD("\"datePublished\":\"2021-04-15\""),
		.line = "<time class='published'>15 avril</time>",
		.want = "2021-04-15T00:00:00Z" },
	{ .name = "the day first otherwise",
		.line = "<p>Publié le 3/4/2024</p>",
		.want = "2024-04-03T00:00:00Z" },

	/* when there is none */
	{ .name = "a picture's day is no reason",
		.head = "<meta property='og:image' "
			"content='http://presse.example/i/2019/05/03/a.jpg'>" },
	{ .name = "nor the first comment's",
		.behind = "<div id='comments'><p>Bravo ! <time "
			  "datetime='2024-04-12T08:00:00Z'></time></p></div>" },
	{ .name = "nor a day of something else",
		.head = "<meta name='expires' content='2024-04-15'><meta name='event-start-date' "
			"content='2024-04-15'>" },
	{ .name = "nor a year", .behind = "<footer>© 2024 Presse</footer>" },
	{ .name = "nor the future", .line = "<p>Publié le 3 mai 2024</p>" },
	{ .name = "nor before there was a web", .line = "<p>Publié le 3 mai 1987</p>" },
};

static void
check_date(void **state)
{
	const struct date_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	char buffer[32];
	struct page p;
	struct str html = arena_printf(a,
		"<html lang='fr'><head><title>Le budget des écoles voté</title>%s</head><body>"
		"<article><h1>Le budget des écoles voté</h1>%s<div>" BODY
		"</div>%s</article></body></html>",
		c->head ? c->head : "", c->line ? c->line : "", c->behind ? c->behind : "");
	const struct document doc = { .bytes = html,
		.url = str_from(c->url ? c->url : "http://presse.example/le-budget"),
		.fetched_at = fetched_at };
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	assert_str(
		p.date.precision == DATE_NONE ? STR_NONE : civil_iso(p.date.at, buffer), c->want);
	assert_true(c->want ? p.date_confidence > 0.5 : p.date_confidence <= 0);
}

/* The instant in UTC beside the page's own day: told in the page's zone. */
static void
zone(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct page p;
	struct str html = arena_printf(a,
		"<html><head><title>Le budget voté</title>" LD(
			"\"datePublished\":\"2024-04-14T23:30:00Z\"") "</head><body><h1>Le budget "
								      "voté</h1><p>Publié le 15 "
								      "avril 2024</p>" BODY);
	const struct document doc = { .bytes = html, .fetched_at = fetched_at };
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	assert_int_equal(p.date.precision, DATE_TIME);
	assert_int_equal(p.date.zone_minutes, 60);
}

/* More that agrees makes it surer; more that does not, less. */
static void
confidence(void **state)
{
	(void)state;
	static const char *const heads[] = {
		"<p>15 avril 2024</p>",
		"<p>15 avril 2024</p><p>12 avril 2024</p>",
		"<p>15 avril 2024</p><time datetime='2024-04-15' pubdate></time>",
	};
	double sure[3];
	for (size_t i = 0; i < 3; i++) {
		AUTO(arena) struct arena *a = arena_new();
		struct page p;
		struct str html = arena_printf(a,
			"<html><head><title>Le budget voté</title></head><body><h1>Le budget "
			"voté</h1>"
			"%s" BODY,
			heads[i]);
		const struct document doc = { .bytes = html, .fetched_at = fetched_at };
		assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
		sure[i] = p.date_confidence;
		assert_true(sure[i] >= 0 && sure[i] <= 1);
	}
	assert_true(sure[1] < sure[0]);
	assert_true(sure[2] > sure[0]);
}

/* All that names a day is told on request. */
static void
explained(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct page p;
	struct str html = S("<html><head><title>Le budget voté</title>" LD(
		"\"datePublished\":\"2024-04-10\",\"dateModified\":\"2024-04-15\"") "<body><h1>Le "
										    "budget "
										    "voté</"
										    "h1>" BODY);
	const struct document doc = { .bytes = html, .fetched_at = fetched_at, .explain = true };
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	assert_int_equal(p.n_days, 2);
	assert_true(p.days[0].score > p.days[1].score);
	assert_str(str_from(p.days[0].figures[0]), "ld published");
	assert_str(str_from(p.days[1].figures[0]), "ld updated");
}

static struct page
read_hinted(struct arena *a, const char *head, uint64_t date_place)
{
	struct page p;
	const struct page_hints hints = { .date_place = date_place };
	const struct document doc = { .bytes = arena_printf(a,
					      "<html><head><title>Le budget voté</title>%s</head>"
					      "<body><h1>Le budget voté</h1>" BODY,
					      head),
		.fetched_at = fetched_at,
		.hints = &hints };
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	return p;
}

/* The signal that dated the outlet's articles until now outweighs another that is about as good. */
static void
usual_signal(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	static const char one[] = "<meta name='date' content='2024-04-10'>",
			  other[] = "<meta name='DC.date.created' content='2024-04-15'>";
	char both[256];
	snprintf(both, sizeof(both), "%s%s", one, other);
	struct page first = read_hinted(a, one, 0), second = read_hinted(a, other, 0);
	assert_true(first.observed.date_place && second.observed.date_place);
	assert_true(first.observed.date_place != second.observed.date_place);
	assert_int_equal(read_hinted(a, both, first.observed.date_place).date.at, first.date.at);
	assert_int_equal(read_hinted(a, both, second.observed.date_place).date.at, second.date.at);
}

/* The line that an outlet's own rules point at, with other words around its date. */
static void
ruled_line(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct page p;
	const struct document doc = {
		.bytes = S("<html><head><title>Le budget voté</title>" LD(
			"\"datePublished\":\"2024-04-14\"") "</head><body><h1>Le budget voté</h1>"
							    "<div class='m'>Tiznit, 3 avril 2024 "
							    "10:15 | Politique</div>" BODY),
		.rules = S("date: //div[@class='m']"),
		.fetched_at = fetched_at
	};
	char buffer[32];
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	assert_str(civil_iso(p.date.at, buffer), "2024-04-03T10:15:00Z");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(usual_signal),
		cmocka_unit_test(ruled_line),
		cmocka_unit_test(zone),
		cmocka_unit_test(confidence),
		cmocka_unit_test(explained),
	};
	return RUN_CASES(dates, check_date) + cmocka_run_group_tests(tests, NULL, NULL);
}
