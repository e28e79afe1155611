#include "tests/check.h"

#include "base/clock.h"
#include "monitor/read.h"

/* Tuesday 16 April 2024, 10:00 UTC: the moment of the fetch in the relative cases. */
static const int64_t now = INT64_C(1713261600) * CLOCK_SECOND;

struct date_case {
	const char *name; /* the text */
	enum date_kind kind;
	const char
		*want; /* "2024-04-15" a day, with T a time, with Z a named zone; NULL: no date */
};

static const struct date_case feed_dates[] = {
	{ "Mon, 26 July 2004 16:31:00 ET", DATE_FEED, "2004-07-26T20:31:00Z" },
	{ "Mon, 26 July 2004 16:31:00 EST", DATE_FEED, "2004-07-26T21:31:00Z" },
	{ "Mon, 26 July 2004 16:31:00 PT", DATE_FEED, "2004-07-26T23:31:00Z" },
	{ "Mon, 15 Apr 2024 24:00:00 GMT", DATE_FEED, "2024-04-16T00:00:00Z" },
	{ "Mon, 15 Apr 2024 24:00:01 GMT", DATE_FEED, NULL },
	{ "Mon, 15 Apr 2024 8:0:0 GMT", DATE_FEED, "2024-04-15T08:00:00Z" },
	{ "Mon, 15 Apr 2024 1:2:3:4 GMT", DATE_FEED, NULL },
	{ "2024-04-15T08Z", DATE_FEED, "2024-04-15T08:00:00Z" },
	{ "2024-04-15T08+01:00", DATE_FEED, "2024-04-15T07:00:00Z" },
	{ "2024-04-15T08:00:00+01:00[Africa/Casablanca]", DATE_FEED, "2024-04-15T07:00:00Z" },
	{ "2024-106", DATE_FEED, "2024-04-15" },
	{ "2024106T080000Z", DATE_FEED, "2024-04-15T08:00:00Z" },
	{ "2024-366", DATE_FEED, "2024-12-31" },
	{ "2024-367", DATE_FEED, NULL },
	{ "2023-366", DATE_FEED, NULL },
	{ "03-335", DATE_FEED, "2003-12-01" },
	{ "03335", DATE_FEED, "2003-12-01" },
	{ "031231", DATE_FEED, "2003-12-31" },
	{ "031331", DATE_FEED, NULL },
	{ "-0312", DATE_FEED, "2003-12-01" },
	{ "2024-W16-1", DATE_FEED, "2024-04-15" },
	{ "2004-W53-6T08:00Z", DATE_FEED, "2005-01-01T08:00:00Z" },
	{ "2024W16", DATE_FEED, "2024-04-15" },
	{ "2024-W54-1", DATE_FEED, NULL },
	{ "1713168000", DATE_FEED, "2024-04-15T08:00:00Z" },
	{ "1713168000123", DATE_FEED, "2024-04-15T08:00:00Z" },
	{ "0713168000", DATE_FEED, NULL },
	{ "20240466666666666666666", DATE_FEED, NULL },
	{ "2024-04666666666666666666T08:00Z", DATE_FEED, NULL },
	{ "2004-j\u00falius-13T9:15-05:00", DATE_FEED, "2004-07-13T14:15:00Z" },
	{ "Thu, 01 Jan 2004 19:48:21 GMT", DATE_FEED, "2004-01-01T19:48:21Z" },
	{ "1 Jan 04 19:48 +0100", DATE_FEED, "2004-01-01T18:48:00Z" },
	{ "Mon, 26 January 2004 16:31:00 ET", DATE_FEED, "2004-01-26T21:31:00Z" },
	{ "Fri,24 Nov 2023 18:28:36 -0000", DATE_FEED, "2023-11-24T18:28:36Z" },
	{ "Fri, 31 Mar 2023 20:19:00 America/Los_Angeles", DATE_FEED, "2023-04-01T03:19:00Z" },
	{ "Wed Jun 30 21:49:08 1993", DATE_FEED, "1993-06-30T21:49:08" },
	{ "Tue, 10 Jun 2003 04:00:00 GMT+1", DATE_FEED, "2003-06-10T03:00:00Z" },
	{ "2003-12-31T10:14:55Z", DATE_FEED, "2003-12-31T10:14:55Z" },
	{ "2003-12-31T10:14:55.250-08:00", DATE_FEED, "2003-12-31T18:14:55Z" },
	{ "2003-12-31T10:14:55", DATE_FEED, "2003-12-31T10:14:55" },
	{ "20031231T101455Z", DATE_FEED, "2003-12-31T10:14:55Z" },
	{ "2003-12-31", DATE_FEED, "2003-12-31" },
	{ "2003-12", DATE_FEED, "2003-12-01" },
	{ "lun., 15 avr. 2024 08:00:00 +0100", DATE_FEED, "2024-04-15T07:00:00Z" },
	{ "الاثنين, 15 أبريل 2024 08:00:00 +0000", DATE_FEED, "2024-04-15T08:00:00Z" },
	{ "Sun, 16 Dec zz 11:47:32 GMT", DATE_FEED, NULL },
	{ "Sun, 16 Dec 2012 11:47:32 +zz:00", DATE_FEED, NULL },
	{ "9999-12-31T23:59:59-99:99", DATE_FEED, NULL },
	{ "2013-01-27-01", DATE_FEED, NULL },
	{ "2013-01-28T11:30:00-06:00Textra", DATE_FEED, NULL },
	{ "2024-13-45", DATE_FEED, NULL },
	{ "31 Feb 2024 10:00:00 GMT", DATE_FEED, NULL },
	{ "yesterday", DATE_FEED, NULL },
	{ "013", DATE_FEED, NULL },
	{ "", DATE_FEED, NULL },
};

static const struct date_case page_dates[] = {
	{ "15 نيسان/أبريل 2024", DATE_PAGE, "2024-04-15" },
	{ "15 كانون الأول / ديسمبر 2023 - 08:30", DATE_PAGE, "2023-12-15T08:30:00" },
	{ "15 مارس (آذار) 2024", DATE_PAGE, "2024-03-15" },
	{ "فاتح ماي 2023", DATE_PAGE, "2023-05-01" },
	{ "primero de mayo de 2023", DATE_PAGE, "2023-05-01" },
	{ "lunes 15 abril 2024 8:30 p. m.", DATE_PAGE, "2024-04-15T20:30:00" },
	{ "15 de abril de 2024, 8:30\u00a0a.\u00a0m.", DATE_PAGE, "2024-04-15T08:30:00" },
	{ "15 avril 2024 a. Mohamed", DATE_PAGE, "2024-04-15" },
	{ "5 Sep '23", DATE_PAGE, "2023-09-05" },
	{ "15 - 04 - 2024", DATE_PAGE, "2024-04-15" },
	{ "Publié dans L'opinion le 15 - 04 - 2024", DATE_PAGE, "2024-04-15" },
	{ "Publié dans 20 Minutes le 15 - 04 - 2024", DATE_PAGE, "2024-04-15" },
	{ "1er août 2025", DATE_PAGE, "2025-08-01" },
	{ "Mercredi 19 Novembre 2013 à 14h40", DATE_PAGE, "2013-11-19T14:40:00" },
	{ "11 sept. 2014", DATE_PAGE, "2014-09-11" },
	{ "25 de setiembre de 2022, 20:41", DATE_PAGE, "2022-09-25T20:41:00" },
	{ "julio 5, 2015 en 1:04 pm", DATE_PAGE, "2015-07-05T13:04:00" },
	{ "Wednesday, 22nd June, 2016, 12.16 pm.", DATE_PAGE, "2016-06-22T12:16:00" },
	{ "8:25 a.m. Dec. 12, 2014", DATE_PAGE, "2014-12-12T08:25:00" },
	{ "نشر في بريس تطوان يوم 03 - 11 - 2023", DATE_PAGE, "2023-11-03" },
	{ "الأربعاء، 24 نونبر 2021 في 04:28", DATE_PAGE, "2021-11-24T04:28:00" },
	{ "13 أوت 2026 في 1:34 م", DATE_PAGE, "2026-08-13T13:34:00" },
	{ "٢٤ يناير ٢٠٢٥", DATE_PAGE, "2025-01-24" },
	{ "5 كانون الثاني 2024", DATE_PAGE, "2024-01-05" },
	{ "5 كانون الأول 2024", DATE_PAGE, "2024-12-05" },
	{ "10 تشرين الثاني 2023", DATE_PAGE, "2023-11-10" },
	{ "03/04/2024", DATE_PAGE, "2024-04-03" },
	{ "04/25/2024", DATE_PAGE, "2024-04-25" },
	{ "31 février 2024", DATE_PAGE, NULL },
	{ "29 février 2023", DATE_PAGE, NULL },
	{ "29 février 2024", DATE_PAGE, "2024-02-29" },
	{ "33.20.2004", DATE_PAGE, NULL },
	{ "13-1998", DATE_PAGE, NULL },
	{ "Plus de 1.000 soldats", DATE_PAGE, NULL },
};

static const struct date_case relative_dates[] = {
	{ "just now", DATE_PAGE, "2024-04-16T10:00:00Z" },
	{ "À l’instant", DATE_PAGE, "2024-04-16T10:00:00Z" },
	{ "ahora mismo", DATE_PAGE, "2024-04-16T10:00:00Z" },
	{ "الآن", DATE_PAGE, "2024-04-16T10:00:00Z" },
	{ "منذ قليل", DATE_PAGE, "2024-04-16T10:00:00Z" },
	{ "il y a quelques minutes", DATE_PAGE, "2024-04-16T10:00:00Z" },
	{ "Hace un momento", DATE_PAGE, "2024-04-16T10:00:00Z" },
	{ "now in the shops", DATE_PAGE, NULL },
	{ "1 hour, 20 minutes ago", DATE_PAGE, "2024-04-16T08:40:00Z" },
	{ "2 weeks and 3 days ago", DATE_PAGE, "2024-03-30" },
	{ "il y a 1 heure et 20 minutes", DATE_PAGE, "2024-04-16T08:40:00Z" },
	{ "hace 2 horas y 5 minutos", DATE_PAGE, "2024-04-16T07:55:00Z" },
	{ "منذ 3 ساعات و 20 دقيقة", DATE_PAGE, "2024-04-16T06:40:00Z" },
	{ "the day before yesterday", DATE_PAGE, "2024-04-14" },
	{ "15 avril", DATE_PAGE, "2024-04-15" },
	{ "lundi 15 avril à 18:00", DATE_PAGE, "2024-04-15T18:00:00" },
	{ "15 de abril", DATE_PAGE, "2024-04-15" },
	{ "April 15", DATE_PAGE, "2024-04-15" },
	{ "الاثنين 15 أبريل", DATE_PAGE, "2024-04-15" },
	{ "20 décembre", DATE_PAGE, "2023-12-20" },
	{ "le 15 avril, il faisait beau", DATE_PAGE, NULL },
	{ "15 avril", DATE_FEED, NULL },
	{ "31 avril", DATE_PAGE, NULL },
	{ "avril 2024", DATE_PAGE, NULL },
	{ "أول أمس", DATE_PAGE, "2024-04-14" },
	{ "antier", DATE_PAGE, "2024-04-14" },
	{ "il y a 2 heures", DATE_PAGE, "2024-04-16T08:00:00Z" },
	{ "Publié il y a une heure", DATE_PAGE, "2024-04-16T09:00:00Z" },
	{ "il y a deux jours", DATE_PAGE, "2024-04-14" },
	{ "hier à 14:30", DATE_PAGE, "2024-04-15T14:30:00" },
	{ "avant-hier", DATE_PAGE, "2024-04-14" },
	{ "aujourd'hui", DATE_PAGE, "2024-04-16" },
	{ "3 days ago", DATE_PAGE, "2024-04-13" },
	{ "an hour ago", DATE_PAGE, "2024-04-16T09:00:00Z" },
	{ "hace tres días", DATE_PAGE, "2024-04-13" },
	{ "ayer", DATE_PAGE, "2024-04-15" },
	{ "منذ ساعتين", DATE_PAGE, "2024-04-16T08:00:00Z" },
	{ "قبل يومين", DATE_PAGE, "2024-04-14" },
	{ "منذ 3 ساعات", DATE_PAGE, "2024-04-16T07:00:00Z" },
	{ "il y a longtemps", DATE_PAGE, NULL },
};

static const struct date_case url_dates[] = {
	{ "https://example.org/2024/04/15/title", DATE_URL, "2024-04-15" },
	{ "https://example.org/news/2024-04-15-title.html", DATE_URL, "2024-04-15" },
	{ "https://example.org/20240415/x", DATE_URL, "2024-04-15" },
	{ "https://example.org/article-12345678", DATE_URL, NULL },
	{ "https://example.org/15/4", DATE_URL, NULL },
};

static void
check_date(void **state)
{
	const struct date_case *c = *state;
	struct read_date date = { 0 };
	bool found = read_date(str_from(c->name), c->kind, STR_NONE, NULL, now, &date);
	if (!c->want) {
		assert_false(found);
		return;
	}
	assert_true(found);
	char buffer[32];
	size_t n = strlen(c->want);
	assert_str(str_sub(civil_iso(date.at, buffer), 0, n), c->want);
	assert_int_equal(date.precision, n == 10 ? DATE_DAY : DATE_TIME);
	assert_int_equal(date.has_zone, c->want[n - 1] == 'Z');
}

/* A date without a zone is read in the outlet's. */
static void
outlet_zone(void **state)
{
	(void)state;
	AUTO(zone) struct zone *paris = NULL;
	struct read_date date;
	char buffer[32];
	assert_int_equal(zone_open(S("Europe/Paris"), &paris, NULL), STATUS_OK);
	assert_true(read_date(S("15/07/2024 12:00"), DATE_PAGE, STR_NONE, paris, now, &date));
	assert_str(civil_iso(date.at, buffer), "2024-07-15T10:00:00Z");
	assert_true(read_date(S("15/07/2024"), DATE_PAGE, STR_NONE, paris, now, &date));
	assert_str(civil_iso(date.at, buffer), "2024-07-14T22:00:00Z");
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(outlet_zone) };
	return RUN_CASES(feed_dates, check_date) + RUN_CASES(page_dates, check_date) +
	       RUN_CASES(relative_dates, check_date) + RUN_CASES(url_dates, check_date) +
	       cmocka_run_group_tests(tests, NULL, NULL);
}
