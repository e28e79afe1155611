/* The walk over a page that is still being parsed, and the bounds of what is parsed. Memory is
 * counted as libxml2 and the arena hand it out, work as what the parser is given: neither depends
 * on the machine. */
#include <libxml/xmlmemory.h>
#include <malloc.h>
#include <stdlib.h>

#include "tests/check.h"

#include "monitor/html_blocks.h"
#include "monitor/read.h"

/* ---- what libxml2 holds, and the most it held */

static size_t held, most_held;

static void
note(size_t more, size_t less)
{
	held += more;
	held -= less < held ? less : held;
	most_held = held > most_held ? held : most_held;
}

static void
counted_free(void *p)
{
	note(0, p ? malloc_usable_size(p) : 0);
	free(p);
}

static void *
counted_malloc(size_t n)
{
	void *p = malloc(n);
	note(malloc_usable_size(p), 0);
	return p;
}

static void *
counted_realloc(void *old, size_t n)
{
	size_t before = old ? malloc_usable_size(old) : 0;
	void *p = realloc(old, n);
	note(malloc_usable_size(p), before);
	return p;
}

static char *
counted_strdup(const char *s)
{
	char *p = strdup(s);
	note(malloc_usable_size(p), 0);
	return p;
}

/* ---- a page much longer than a batch reads as a short one does */

static void
put_item(struct buf *b, int i)
{
	buf_printf(b,
		"<li class='i'><h2><a href='/%d'>Titre %d</a></h2><div><p>Un <b>mot</b> %d<br><br>"
		"deux</p><time datetime='2024-04-15'>le %d</time><svg><path "
		"d='M0'/></svg></div></li>",
		i, i, i, i);
}

static void
check_item(const struct html_doc *d, int i)
{
	static const struct {
		const char *before, *behind;
	} texts[] = { { "Titre ", "" }, { "Un mot ", "" }, { "deux", NULL }, { "le ", "" } };
	char want[32];
	for (int k = 0; k < 4; k++) {
		snprintf(want, sizeof(want), "%s%d", texts[k].before, i);
		assert_str(d->blocks[i * 4 + k].text, texts[k].behind ? want : texts[k].before);
	}
	snprintf(want, sizeof(want), "/%d", i);
	assert_str(d->links[i].href, want);
	assert_int_equal(d->links[i].block, i * 4);
	assert_int_equal(d->nodes[d->blocks[i * 4].node].tag, TAG_HEADING);
	assert_int_equal(
		d->nodes[d->links[i].node].signature, d->nodes[d->links[0].node].signature);
}

static void
long_page(void **state)
{
	(void)state;
	enum { ITEMS = 8000 };
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	struct html_doc d;
	buf_cstr(&b, "<html><head><title>Un titre</title><meta name='x' content='y'></head><body>"
		     "<div itemprop='name'>Un nom</div><ul>");
	for (int i = 0; i < ITEMS; i++)
		put_item(&b, i);
	buf_cstr(&b, "</ul><p>fin</p></body></html>");
	assert_int_equal(html_read(buf_view(&b), a, &d, NULL), STATUS_OK);
	assert_int_equal(d.n_blocks, 1 + ITEMS * 4 + 1);
	assert_int_equal(d.n_links, ITEMS);
	assert_str(d.title, "Un titre");
	assert_int_equal(d.n_metas, 2);
	assert_str(d.metas[1].value, "Un nom");
	d.blocks++; /* the name, before the items */
	for (int i = 0; i < ITEMS; i++)
		d.links[i].block--;
	for (int i = 0; i < ITEMS; i += 37)
		check_item(&d, i);
	assert_str(d.times[255].text, "le 255");
	assert_str(d.blocks[ITEMS * 4].text, "fin");
	assert_int_equal(d.nodes[0].text_n, d.blocks[ITEMS * 4].text.s + 3 - d.blocks[-1].text.s);
}

/* Elements that never end, and what is passed over while it grows. */
static void
never_closed(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	struct html_doc d;
	buf_cstr(&b, "<body><p>avant<div itemprop='name'>");
	for (int i = 0; i < 4000; i++)
		buf_printf(&b, "<div><p>%d<i>x", i);
	buf_cstr(&b, "<svg>");
	for (int i = 0; i < 9000; i++)
		buf_cstr(&b, "<g>rien</g>");
	assert_int_equal(html_read(buf_view(&b), a, &d, NULL), STATUS_OK);
	assert_int_equal(d.n_blocks, 4001);
	assert_str(d.blocks[0].text, "avant");
	assert_str(d.blocks[4000].text, "3999x");
}

/* ---- bounds */

enum { MB = 1 << 20 };

struct bound_case {
	const char *name, *before, *piece;
	int n;
	size_t most; /* MB, of libxml2 and the arena together */
};

/* Without the walk behind the parser each of them takes 20 to 200 MB more; its input and the copy
 * it is given take 6 to 20. */
static const struct bound_case bounds[] = {
	{ "a hundred thousand paragraphs", "<body>",
		"<p>Une phrase entière, avec assez de mots pour compter.</p>", 100000, 50 },
	{ "links, hundreds of thousands in one line", "<body>", "<a href=x>y</a> ", 300000, 36 },
	{ "headlines", "<body>", "<li><a href='/a/1'>un titre de quatre mots</a></li>", 200000,
		40 },
	{ "pictures", "<body>", "<img src=a alt=b>", 300000, 24 },
	{ "levels", "<body>", "<div>", 1000000, 10 },
	{ "meta elements", "<head>", "<meta name=a content=b>", 300000, 26 },
	{ "comments that never end", "<body>", "<!-- ", 1000000, 42 },
	{ "end tags for nothing", "<body><i><div>", "<b></u>", 300000, 34 },
	{ "nothing but references", "<body><p>", "&eacute;", 800000, 34 },
	{ "nothing but signs", "<body>", "<", 7000000, 46 },
	{ "one text", "<body><p>", "mot ", 1700000, 50 },
	{ "marked sections", "<body>", "<![CDATA[x]]>", 500000, 44 },
	{ "a script", "<body><p>un</p><script>", "var a = 1;\n", 1200000, 8 },
};

static void
check_bound(void **state)
{
	const struct bound_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	struct html_doc d;
	buf_cstr(&b, c->before);
	for (int i = 0; i < c->n; i++)
		buf_cstr(&b, c->piece);
	held = most_held = 0;
	assert_int_equal(html_read(buf_view(&b), a, &d, NULL), STATUS_OK);
	if (most_held + arena_used(a) > c->most * MB)
		fail_msg("libxml2 %zu MB, arena %zu MB", most_held / MB, arena_used(a) / MB);
	assert_true(d.n_nodes <= 260000);
}

/* The parser takes a step for each element that is open at an end tag: there are never many. */
static void
steps(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	for (int i = 0; i < 9000; i++)
		buf_cstr(&b, "<b>");
	for (int i = 0; i < 100000; i++)
		buf_cstr(&b, "</p>");
	assert_true(html_without_scripts(buf_view(&b), a).n < b.n / 2);
	buf_reset(&b);
	for (int i = 0; i < 3000; i++)
		buf_cstr(&b, "<div><p>un</p>");
	for (int i = 0; i < 3000; i++)
		buf_cstr(&b, "<b>x</b></div>");
	assert_int_equal(html_without_scripts(buf_view(&b), a).n, b.n);
	buf_reset(&b);
	for (int i = 0; i < 25000; i++)
		buf_cstr(&b, "<p>un<br><li><i>deux</i>");
	assert_int_equal(html_without_scripts(buf_view(&b), a).n, b.n);
}

struct blank_case {
	const char *name, *html, *want;
};

static const struct blank_case blanks[] = {
	{ "scripts and styles", "<script>if (a < b) '<p>';</script><style>p{}</style><p>x",
		"<script></script><style></style><p>x" },
	{ "data of scripts stays as it is",
		"<script type='application/ld+json'>\"</p><b></u>\"</script><b>x</b>",
		"<script type='application/ld+json'>\"</p><b></u>\"</script><b>x</b>" },
	{ "comments", "a<!-- b -->c<!-- d", "ac<!-- d" },
	{ "end tags for nothing", "<div></i>a</u></div></div>b", "<div>a</div>b" },
	{ "one that a higher rank hides", "<i><div></i>a</div></i>b", "<i><div>a</div></i>b" },
	{ "one of a higher rank", "<table><i><b>a</table>b</b>", "<table><i><b>a</table>b" },
	{ "an address with a slash at its end", "<a href=/x/>a</a><a/>b</a>",
		"<a href=/x/>a</a><a/>b" },
	{ "names with hyphens", "<x-a><x-b>a</x-a></x-b>", "<x-a><x-b>a</x-a>" },
	{ "paragraphs, of which parsers make their own", "</p>a</br></li>", "</p>a</br></li>" },
};

static void
check_blank(void **state)
{
	const struct blank_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	assert_str(html_without_scripts(str_from(c->html), a), c->want);
}

/* What is too much is cut, not refused: the first part is read. */
static void
first_part(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	struct html_doc d;
	for (int i = 0; i < 200000; i++)
		buf_printf(&b, "<p>un paragraphe numéro %d</p>", i);
	assert_int_equal(html_read(buf_view(&b), a, &d, NULL), STATUS_OK);
	assert_true(d.n_blocks >= 100000 && d.n_blocks < 200000);
	assert_str(d.blocks[99999].text, "un paragraphe numéro 99999");
}

/* Elements within five hundred others part blocks, but are no nodes; links are. */
static void
depth(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	struct html_doc d;
	for (int i = 0; i < 2000; i++)
		buf_cstr(&b, "<div>");
	buf_cstr(&b, "un<p>deux <b>trois</b> <a href=/x><i>quatre</i> cinq</a> six</p><p>sept</p>");
	for (int i = 0; i < 2000; i++)
		buf_cstr(&b, "</div>");
	buf_cstr(&b, "<section>huit</section>");
	assert_int_equal(html_read(buf_view(&b), a, &d, NULL), STATUS_OK);
	assert_true(d.n_nodes < 520);
	assert_int_equal(d.n_blocks, 4);
	assert_str(d.blocks[1].text, "deux trois quatre cinq six");
	assert_str(d.blocks[2].text, "sept");
	assert_str(d.blocks[3].text, "huit");
	assert_int_equal(d.nodes[d.nodes[d.blocks[3].node].parent].tag, TAG_BODY);
	assert_int_equal(d.n_links, 1);
	assert_str(d.links[0].href, "/x");
	assert_int_equal(d.blocks[1].link_n, sizeof("quatre cinq") - 1);
}

/* ---- charsets and odd bytes, on the whole way */

struct odd_case {
	const char *name, *bytes;
	size_t n;
	const char *type;
};
#define BYTES(s) s, sizeof(s) - 1
#define PROSE                                                                                   \
	" est une phrase assez longue, avec des virgules, pour qu'elle compte comme du texte, " \
	"et pour que l'on en fasse un article de plus de deux cents signes, ce qui demande un " \
	"peu "                                                                                  \
	"de patience, et encore quelques mots de plus, les voici donc, pour finir."

static const struct odd_case odds[] = {
	{ "NUL bytes", BYTES("<html><body><h1>Un\0 titre</h1><p>Ceci\0" PROSE "</p>\0"), "" },
	{ "no end tag", BYTES("<html><body><h1>Un titre<p>Ceci" PROSE), "" },
	{ "an attribute that never ends",
		BYTES("<html><body><h1>Un titre</h1><p>Ceci" PROSE "</p><a href='x"), "" },
	{ "two encodings", BYTES("<h1>Un titre</h1><p>Ceci \xe9 \xc3\xa9" PROSE "</p>"), "" },
	{ "bytes of no encoding", BYTES("<h1>Un titre</h1><p>Ceci \xff\xfe\xc0" PROSE "</p>"),
		"text/html; charset=utf-8" },
	{ "a false charset", BYTES("<h1>Un titre</h1><p>Ceci" PROSE "</p>"),
		"text/html; charset=none-such" },
};

static void
check_odd(void **state)
{
	const struct odd_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	const struct document doc = { .bytes = { c->bytes, c->n },
		.content_type = str_from(c->type) };
	struct page p;
	assert_int_equal(read_page(&doc, a, &p, NULL), STATUS_OK);
	assert_true(str_find(p.text, S("pour finir.")) > 0);
	assert_true(str_starts(p.text, S("Ceci")));
}

int
main(void)
{
	xmlMemSetup(counted_free, counted_malloc, counted_realloc, counted_strdup);
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(long_page),
		cmocka_unit_test(never_closed),
		cmocka_unit_test(steps),
		cmocka_unit_test(first_part),
		cmocka_unit_test(depth),
	};
	return cmocka_run_group_tests(tests, NULL, NULL) + RUN_CASES(bounds, check_bound) +
	       RUN_CASES(odds, check_odd) + RUN_CASES(blanks, check_blank);
}
