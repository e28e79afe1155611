/* What stands instead of an article, and what only talks of it. */
#include "tests/check.h"

#include "base/clock.h"
#include "monitor/read.h"

static const int64_t fetched_at = INT64_C(1713261600) * CLOCK_SECOND; /* 2024-04-16T10:00:00Z */

#define PROSE                                                                                      \
	"<p>Every spring the growers along the river meet to share out the water, and every "      \
	"spring "                                                                                  \
	"the meeting ends in the same argument about the upper canal.</p><p>This year, said "      \
	"Leila "                                                                                   \
	"Haddad, who keeps the minutes, nobody shouted, and the shares were settled before noon, " \
	"which nobody in the valley could remember.</p><p>The upper canal will be open four days " \
	"a "                                                                                       \
	"week, the lower one three, and the mill has agreed to wait until the harvest is in.</p>"

struct reason_case {
	const char *name, *html;
	enum page_reason want;
	const char *why;
};

static const struct reason_case reasons[] = {
	{ "Cloudflare",
		"<title>Just a moment...</title><body><h1>news.example</h1><p>Verifying you are "
		"human. "
		"This may take a few seconds.</p><script "
		"src='/cdn-cgi/challenge-platform/h/b/orchestrate'></script>",
		PAGE_CHALLENGE, "Cloudflare" },
	{ "Imperva, an empty page with a frame",
		"<html><head><meta name='robots' content='noindex'><script "
		"src='/_Incapsula_Resource?SWJIYLWA=7'></script></head><body><iframe "
		"src='/_Incapsula_Resource?CWUDNSAI=1'>Request unsuccessful. Incapsula incident "
		"ID: "
		"1-2</iframe></body></html>",
		PAGE_CHALLENGE, "Imperva" },
	{ "DataDome",
		"<title>news.example</title><body><p>Please enable JS and disable any ad "
		"blocker</p><script src='https://ct.captcha-delivery.com/c.js'></script>",
		PAGE_CHALLENGE, "DataDome" },
	{ "PerimeterX",
		"<title>Access to this page has been denied.</title><body><p>Press and hold to "
		"confirm "
		"you are a human.</p><div id='px-captcha'></div>",
		PAGE_CHALLENGE, "PerimeterX" },
	{ "Akamai",
		"<title>Access Denied</title><body><h1>Access Denied</h1><p>You don't have "
		"permission "
		"to access \"http://news.example/a\" on this server.</p><p>Reference "
		"#18.2 https://errors.edgesuite.net/18.2</p>",
		PAGE_CHALLENGE, "Akamai" },
	{ "a guard of its own, in French",
		"<title>Vérification de sécurité</title><body><p>Cochez la case, s'il vous "
		"plaît.</p>",
		PAGE_CHALLENGE, "unknown" },
	{ "a guard of its own, in Arabic",
		"<title>لحظة من فضلك</title><body><p>يرجى الانتظار قليلا.</p>", PAGE_CHALLENGE,
		"unknown" },
	{ "not found",
		"<title>Page not found | The Valley Post</title><body><h1>404</h1><p>The page you "
		"were "
		"looking for has moved.</p>",
		PAGE_MISSING, "404" },
	{ "not found, in French, with the news of the day",
		"<title>Page introuvable - Le Courrier</title><body><h1>Page introuvable</h1><p>À "
		"lire "
		"en ce moment :</p><ul><li><a href='/2024/04/le-canal-rouvre-lundi'>Le canal "
		"rouvre "
		"lundi après deux ans de travaux</a><li><a "
		"href='/2024/04/la-halle-aux-grains-en-fete'>La halle aux grains en fête tout le "
		"mois</a></ul>",
		PAGE_MISSING, "404" },
	{ "not found, in Spanish",
		"<title>Página no encontrada</title><body><p>Vuelva a la portada.</p>",
		PAGE_MISSING, "404" },
	{ "not found, in Arabic",
		"<title>الصفحة غير موجودة</title><body><p>عد إلى الصفحة الرئيسية.</p>",
		PAGE_MISSING, "404" },
	{ "not found, in German",
		"<title>Seite nicht gefunden – Talbote</title><body><p>Bitte nutzen Sie die "
		"Suche.</p>",
		PAGE_MISSING, "404" },
	{ "a fault", "<title>503 Service Unavailable</title><body><h1>Service Unavailable</h1>",
		PAGE_FAULT, "500" },
	{ "a database out of reach",
		"<title>Database Error</title><body><h1>Error establishing a database "
		"connection</h1>",
		PAGE_FAULT, "500" },
	{ "maintenance, in French",
		"<title>Site en maintenance</title><body><p>Nous revenons dans un instant.</p>",
		PAGE_FAULT, "500" },
	{ "maintenance, in Arabic", "<title>الموقع تحت الصيانة</title><body><p>سنعود قريبا</p>",
		PAGE_FAULT, "500" },
	{ "a login",
		"<title>Log in | The Valley Post</title><body><h1>Log in</h1><form><input "
		"type=email><input type='password'></form><p>Forgot it?</p>",
		PAGE_LOGIN, "login" },
	{ "a login, in French", "<body><form>Mot de passe <input type=\"password\"></form></body>",
		PAGE_LOGIN, "login" },
	{ "a wall of consent",
		"<title>Before you continue</title><body><h1>Before you continue</h1><p>We and our "
		"partners use cookies to store personal data, with your consent. Some partners "
		"rely on "
		"a legitimate interest; you may object at any time in our privacy "
		"policy.</p><button>Accept all</button><button>Reject all</button>",
		PAGE_CONSENT, "consent" },
	{ "an application without its script",
		"<title>The Valley Post</title><body><noscript>You need to enable "
		"JavaScript.</noscript><div id=\"root\"></div><script src='/main.js'></script>",
		PAGE_SCRIPT, "script" },
	{ "behind a fence",
		"<title>Le partage de l'eau</title><meta property='og:type' "
		"content='article'><body><h1>Le partage de l'eau</h1><p>Cet article est réservé "
		"aux "
		"abonnés.</p>",
		PAGE_FENCED, "subscribers" },
	{ "a film without words",
		"<title>The river in spring</title><body><h1>The river in spring</h1><video "
		"src='a.mp4'></video>",
		PAGE_NO_TEXT, "without" },

	{ "an article",
		"<title>The water is shared</title><body><h1>The water is shared</h1>" PROSE,
		PAGE_ARTICLE, NULL },
	{ "an article about captchas, guarded itself",
		"<title>Are you a robot? The long war over captchas</title><meta "
		"property='og:type' "
		"content='article'><body><h1>Are you a robot? The long war over captchas</h1>" PROSE
		"<p>Just a moment, says the page: checking your browser. Attention "
		"required.</p><div "
		"class='g-recaptcha'></div><script "
		"src='/cdn-cgi/challenge-platform/x.js'></script>",
		PAGE_ARTICLE, NULL },
	{ "an article called so, with a date and nothing else to speak for it",
		"<title>Access denied</title><body><h1>Access denied</h1><p>Published April 15, "
		"2024</p>" PROSE PROSE PROSE PROSE,
		PAGE_ARTICLE, NULL },
	{ "an article about error 404",
		"<title>404: how a number became famous far beyond the web</title><body><h1>404: "
		"how a "
		"number became famous far beyond the web</h1>" PROSE
		"<p>Page not found, it said.</p>",
		PAGE_ARTICLE, NULL },
	{ "an article with that title, and a date",
		"<title>Not found</title><body><h1>Not found</h1><time "
		"datetime='2024-04-15T08:00:00Z'></time>" PROSE,
		PAGE_ARTICLE, NULL },
	{ "an article with a form to log in",
		"<title>The water is shared</title><body><form>Log in <input "
		"type='password'></form><h1>The water is shared</h1>" PROSE,
		PAGE_ARTICLE, NULL },
	{ "an article about cookies and consent",
		"<title>Your privacy: what the new law on cookies says</title><meta "
		"property='article:published_time' content='2024-04-15'><body><h1>Your privacy: "
		"what "
		"the new law on cookies says</h1>" PROSE
		"<p>Consent to cookies must be as easy to refuse; partners, personal data and "
		"legitimate interest are named in it.</p>",
		PAGE_ARTICLE, NULL },
	{ "an article about an outage",
		"<title>Service unavailable: a day without trains in the valley</title><body><h1>"
		"Service unavailable: a day without trains in the valley</h1>" PROSE,
		PAGE_ARTICLE, NULL },
};

static void
check_reason(void **state)
{
	const struct reason_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	struct page p;
	const struct document doc = { .bytes = str_from(c->html),
		.url = S("https://news.example/2024/04/water"),
		.fetched_at = fetched_at };
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	assert_str(page_reason_name(p.reason), page_reason_name(c->want).s);
	if (!c->why) {
		assert_int_equal(p.why.n, 0);
		assert_true(p.text.n > 0);
		assert_true(p.confidence > 0);
		return;
	}
	if (str_find(p.why, str_from(c->why)) < 0)
		fail_msg("said \"%.*s\"", STR_ARG(p.why));
	assert_int_equal(p.text.n, 0);
	assert_true(p.confidence <= 0);
	if (page_is_instead(p.reason))
		assert_int_equal(p.n_headlines, 0);
}

/* The reason is what whoever asked for an article or a listing is told. */
static void
told(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	const struct document doc = { .bytes = S("<title>Just a moment...</title><body>"
						 "<script src='/cdn-cgi/challenge-platform/x'>"),
		.url = S("https://news.example/"),
		.fetched_at = fetched_at };
	const struct outlet outlet = { .name = S("x"), .source = OUTLET_PAGE };
	struct article x = { 0 };
	struct reading reading;
	struct err err = { 0 };
	assert_int_equal(read_article(&doc, &outlet, NULL, a, &x, &reading, &err), STATUS_RETRY);
	assert_str(str_from(err.text),
		"no article: a page that asks for proof of a human reader (guard: Cloudflare)");
	assert_int_equal(read_outlet(&doc, &outlet, NULL, a, &reading, &err), STATUS_BAD);
	assert_non_null(strstr(err.text, "guard: Cloudflare"));
	struct document gone = doc;
	gone.bytes = S("<title>Page not found</title><body><h1>404</h1>");
	assert_int_equal(read_article(&gone, &outlet, NULL, a, &x, &reading, &err), STATUS_BAD);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(told) };
	return RUN_CASES(reasons, check_reason) + cmocka_run_group_tests(tests, NULL, NULL);
}
