#include "monitor/opml.h"

#include "monitor/outlet_conf.h"
#include "tests/check.h"

#define HEAD "<?xml version=\"1.0\"?><opml version=\"2.0\"><head><title>x</title></head><body>"
#define TAIL "</body></opml>"

/* What comes out, a line an outlet: title|address|language|groups; a line a refusal: -title: why.
 */
struct read_case {
	const char *name, *opml, *want;
};

static const struct read_case reads[] = {
	{ "a feed", HEAD "<outline text='A' type='rss' xmlUrl='https://a.example/f'/>" TAIL,
		"A|https://a.example/f||\n" },
	{ "title before text",
		HEAD "<outline text='t' title='T' xmlUrl='https://a.example/'/>" TAIL,
		"T|https://a.example/||\n" },
	{ "no title", HEAD "<outline xmlUrl='https://www.a.example/f'/>" TAIL,
		"a.example|https://www.a.example/f||\n" },
	{ "nested groups",
		HEAD "<outline text='Presse écrite'><outline text='Maroc'><outline text='A' "
		     "xmlUrl='https://a.example/'/></outline></outline><outline text='B' "
		     "xmlUrl='https://b.example/'/>" TAIL,
		"A|https://a.example/||presse-ecrite,maroc\nB|https://b.example/||\n" },
	{ "categories",
		HEAD "<outline text='G'><outline text='A' category='/News/Maroc,Tech,G' "
		     "xmlUrl='https://a.example/'/></outline>" TAIL,
		"A|https://a.example/||g,news,maroc,tech\n" },
	{ "an Arabic group",
		HEAD "<outline text='أخبار المغرب'><outline text='A' xmlUrl='https://a.example/'/>"
		     "</outline>" TAIL,
		"A|https://a.example/||اخبار-المغرب\n" },
	{ "feeds within a feed",
		HEAD "<outline text='A' xmlUrl='https://a.example/'><outline text='B' "
		     "xmlUrl='https://b.example/'/></outline>" TAIL,
		"A|https://a.example/||\nB|https://b.example/||\n" },
	{ "names in any case", HEAD "<OUTLINE TEXT='A' xmlurl='https://a.example/'/>" TAIL,
		"A|https://a.example/||\n" },
	{ "url of a feed", HEAD "<outline text='A' type='rss' url='https://a.example/'/>" TAIL,
		"A|https://a.example/||\n" },
	{ "feed:", HEAD "<outline text='A' xmlUrl='feed://a.example/f'/>" TAIL,
		"A|http://a.example/f||\n" },
	{ "feed:https:", HEAD "<outline text='A' xmlUrl='feed:https://a.example/f'/>" TAIL,
		"A|https://a.example/f||\n" },
	{ "language", HEAD "<outline text='A' language='fr-MA' xmlUrl='https://a.example/'/>" TAIL,
		"A|https://a.example/|fr|\n" },
	{ "no language",
		HEAD "<outline text='A' language='unknown' xmlUrl='https://a.example/'/>" TAIL,
		"A|https://a.example/||\n" },
	{ "an ampersand",
		HEAD "<outline text='A &amp; B' xmlUrl='https://a.example/?a=1&amp;b=2'/>" TAIL,
		"A & B|https://a.example/?a=1&b=2||\n" },
	{ "a bare one", HEAD "<outline text='A & B' xmlUrl='https://a.example/?a=1&b=2'/>" TAIL,
		"A & B|https://a.example/?a=1&b=2||\n" },
	{ "entities of HTML",
		HEAD "<outline text='&eacute;t&eacute;' xmlUrl='https://a.example/'/>" TAIL,
		"été|https://a.example/||\n" },
	{ "Latin-1",
		"<?xml version='1.0' encoding='ISO-8859-1'?><opml><body><outline text='\xe9t\xe9' "
		"xmlUrl='https://a.example/'/>" TAIL,
		"été|https://a.example/||\n" },
	{ "junk before it",
		"Notice: undefined index<br>\n" HEAD
		"<outline text='A' xmlUrl='https://a.example/'/>" TAIL,
		"A|https://a.example/||\n" },
	{ "a document type of its own",
		"<!DOCTYPE opml [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY y '&x;&x;'>]>" HEAD
		"<outline text='A&y;' xmlUrl='https://a.example/'/>" TAIL,
		"A&y;|https://a.example/||\n" },

	{ "another scheme", HEAD "<outline text='A' xmlUrl='javascript:1'/>" TAIL,
		"-A: its address is not one of the web\n" },
	{ "an inclusion", HEAD "<outline text='A' type='include' url='https://a.example/o'/>" TAIL,
		"-A: it stands for another list, which is not fetched\n" },
	{ "a link", HEAD "<outline text='A' type='link' url='https://a.example/'/>" TAIL,
		"-A: a link to a page, not to a feed\n" },
	{ "only a page", HEAD "<outline text='A' htmlUrl='https://a.example/'/>" TAIL,
		"-A: it names a page (htmlUrl), but no feed; try `discover`\n" },
	{ "no feed", HEAD "<outline text='A' type='rss'/>" TAIL,
		"-A: it names no feed (xmlUrl)\n" },
	{ "an empty group", HEAD "<outline text='A'/>" TAIL, "" },
	{ "cut short", HEAD "<outline text='A' xmlUrl='https://a.example/'/><outline text='B' xml",
		"A|https://a.example/||\n(cut short)\n" },
	{ "nothing", HEAD TAIL, "" },
	{ "a feed is no list", "<rss><channel><title>x</title></channel></rss>",
		"not an OPML file: a feed\n" },
	{ "an empty file", "", NULL },
	{ "a page", "<!doctype html><title>x</title>", NULL },
};

static void
put_read(struct buf *out, const struct opml *opml)
{
	for (size_t i = 0; i < opml->n_outlets; i++) {
		const struct outlet *o = &opml->outlets[i];
		buf_printf(out, "%.*s|%.*s|%.*s|", STR_ARG(o->title), STR_ARG(o->url),
			STR_ARG(o->language));
		for (size_t g = 0; g < o->groups.n; g++)
			buf_printf(out, "%s%.*s", g ? "," : "", STR_ARG(o->groups.v[g]));
		buf_byte(out, '\n');
	}
	for (size_t i = 0; i < opml->n_refused; i++)
		buf_printf(
			out, "-%.*s: %s\n", STR_ARG(opml->refused[i].title), opml->refused[i].why);
	if (opml->cut_short)
		buf_cstr(out, "(cut short)\n");
}

static void
run_read(void **state)
{
	const struct read_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf out = { 0 };
	struct opml opml;
	struct err err = { 0 };
	if (opml_read(str_from(c->opml), a, &opml, &err))
		buf_printf(&out, "%s\n", err.text);
	else
		put_read(&out, &opml);
	if (c->want)
		assert_str(buf_view(&out), c->want);
	else
		assert_true(str_starts(buf_view(&out), S("not an OPML file: ")));
}

static void
what_is_written_reads_the_same(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf out = { 0 };
	struct str groups[] = { STR_INIT("maroc"), STR_INIT("quotidiens") };
	const struct outlet outlets[] = {
		{ .name = S("lopinion"),
			.title = S("L'Opinion \"<&>"),
			.country = S("MA"),
			.language = S("fr"),
			.groups = { groups, 2 },
			.url = S("https://www.lopinion.ma/f?a=1&b=2") },
		{ .name = S("aps"),
			.title = S("وكالة"),
			.source = OUTLET_SITEMAP,
			.url = S("https://www.aps.dz/s.xml") },
		{ .name = S("m"),
			.title = S("M"),
			.source = OUTLET_PAGE,
			.url = S("https://m.example/") },
	};
	struct opml got;
	struct err err;
	opml_write(&out, S("A & B"), outlets, 3, 0);
	assert_true(str_find(buf_view(&out), S("<dateCreated>1 Jan 1970 00:00:00 GMT<")) > 0);
	assert_int_equal(opml_read(buf_view(&out), a, &got, &err), STATUS_OK);
	assert_str(got.title, "A & B");
	assert_int_equal(got.n_outlets, 3);
	assert_int_equal(got.n_refused, 0);
	for (size_t i = 0; i < 3; i++) {
		assert_true(str_eq(got.outlets[i].name, outlets[i].name));
		assert_true(str_eq(got.outlets[i].title, outlets[i].title));
		assert_true(str_eq(got.outlets[i].url, outlets[i].url));
		assert_true(str_eq(got.outlets[i].country, outlets[i].country));
		assert_true(str_eq(got.outlets[i].language, outlets[i].language));
		assert_int_equal(got.outlets[i].source, outlets[i].source);
		assert_int_equal(got.outlets[i].groups.n, outlets[i].groups.n);
	}
}

static void
deep_and_wide(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	struct opml got;
	struct err err;
	buf_cstr(&b, HEAD);
	for (int i = 0; i < 100; i++)
		buf_printf(&b, "<outline text='g%d'>", i);
	buf_cstr(&b, "<outline text='A' xmlUrl='https://a.example/'/>");
	for (int i = 0; i < 100000; i++)
		buf_cstr(&b, "<outline>");
	assert_int_equal(opml_read(buf_view(&b), a, &got, &err), STATUS_OK);
	assert_int_equal(got.n_outlets, 1);
	assert_int_equal(got.outlets[0].groups.n, 16);
	assert_true(got.cut_short);
}

static void
names_are_valid_and_unique(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct name_set *taken = name_set_new(a);
	const struct str url = S("https://www.hespress.com/feed");
	assert_true(name_set_add(taken, S("le-matin")));
	assert_str(outlet_conf_name(taken, S("Le Matin"), url, a), "le-matin-2");
	assert_str(outlet_conf_name(taken, S("Le  MATIN !"), url, a), "le-matin-3");
	assert_str(outlet_conf_name(taken, S("El Faro de Ceuta"), url, a), "el-faro-de-ceuta");
	assert_str(outlet_conf_name(taken, S("هسبريس"), url, a), "hespress");
	assert_str(outlet_conf_name(taken, S(""), url, a), "hespress-2");
	assert_str(
		outlet_conf_name(taken, S("24"), S("https://xn--mgbai.xn--mgbc/"), a), "xn--mgbai");
	struct str name = outlet_conf_name(taken,
		S("Une très longue désignation qui ne finit jamais et va encore plus loin"), url,
		a);
	assert_true(name.n <= 64);
	for (int i = 0; i < 1000; i++)
		assert_int_equal(name_set_add(taken, arena_printf(a, "%d", i / 2)), i % 2 == 0);
}

static void
configuration_is_quoted(void **state)
{
	(void)state;
	AUTO(buf) struct buf b = { 0 };
	const struct outlet o = { .name = S("a"),
		.title = S("A \"b\" \\ c\n"),
		.source = OUTLET_PAGE,
		.url = S("https://a.example/") };
	outlet_conf_put(&b, &o);
	assert_str(buf_view(&b), "  { name = \"a\"; title = \"A \\\"b\\\" \\\\ c \";\n"
				 "    page = \"https://a.example/\"; }");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_written_reads_the_same),
		cmocka_unit_test(deep_and_wide),
		cmocka_unit_test(names_are_valid_and_unique),
		cmocka_unit_test(configuration_is_quoted),
	};
	return RUN_CASES(reads, run_read) + cmocka_run_group_tests_name("opml", tests, NULL, NULL);
}
