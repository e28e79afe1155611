/* The digest: its text in four languages byte for byte, its subject, how it is split, and what HTML
 * must and must not hold. */
#include "tests/check.h"

#include <stdlib.h>

#include "tests/digest_fixture.h"

static struct digest
build(struct fixture *f)
{
	struct digest d;
	digest_build(&f->source, f->owed, f->n_owed, f->a, &d);
	return d;
}

static struct digest_part
whole(const struct digest *d)
{
	return (struct digest_part){ .to = d->n_items, .part = 1, .parts = 1 };
}

/* ---- Text ---------------------------------------------------------------------------- */

static void
fixture_all(struct fixture *f, const char *language)
{
	fixture_open(f, language);
	fixture_news(f);
	fixture_arabic(f);
	fixture_older(f);
	fixture_bare(f);
}

static struct str
golden(struct arena *a, const char *name)
{
	AUTO(buf) struct buf b = { 0 };
	char path[100], chunk[4096];
	snprintf(path, sizeof(path), "tests/golden/%s", name);
	FILE *file = fopen(path, "r");
	if (!file)
		fail_msg("%s is missing", path);
	for (size_t n; (n = fread(chunk, 1, sizeof(chunk), file)) > 0;)
		buf_add(&b, chunk, n);
	fclose(file);
	return arena_str(a, buf_view(&b));
}

/* PRESSWATCH_GOLDEN=write makes the files anew; then read them before you commit them. */
static void
compare(struct arena *a, const char *name, struct str got)
{
	const char *how = getenv("PRESSWATCH_GOLDEN");
	if (how && strcmp(how, "write") == 0) {
		char path[100];
		snprintf(path, sizeof(path), "tests/golden/%s", name);
		FILE *file = fopen(path, "w");
		fwrite(got.s, 1, got.n, file);
		fclose(file);
		return;
	}
	struct str want = golden(a, name);
	if (!str_eq(got, want))
		fail_msg("%s: got\n%.*s", name, STR_ARG(got));
}

struct language {
	const char *name;
	const char *nothing; /* an empty digest */
};

static const struct language languages[] = {
	{ "fr", "Rien à signaler : 412 articles lus, 31 titres sur 33. Sans réponse : aps (403 "
		"depuis 2 jours).\n" },
	{ "en", "Nothing to report: 412 articles read, 31 outlets of 33. No answer: aps (403 for 2 "
		"days).\n" },
	{ "es", "Sin novedades: 412 artículos leídos, 31 medios de 33. Sin respuesta: aps (403 "
		"desde hace 2 días).\n" },
	{ "ar", "\xe2\x80\x8fلا جديد: قُرئ 412 مقالا من 31 مصدرا من أصل 33."
		" لا جواب: \xe2\x81\xa6"
		"aps"
		"\xe2\x81\xa9 (403 منذ يومين).\n" },
};

static void
text_is_golden(void **state)
{
	const struct language *l = *state;
	struct fixture f;
	char name[40];
	fixture_all(&f, l->name);
	struct digest d = build(&f);
	struct digest_part p = whole(&d);
	AUTO(buf) struct buf b = { 0 };
	digest_subject(&d, &p, &b);
	buf_cstr(&b, "\n\n");
	digest_text(&d, &p, &b);
	snprintf(name, sizeof(name), "digest-%s.txt", l->name);
	compare(f.a, name, buf_view(&b));
	fixture_close(&f);
}

static void
html_is_golden(void **state)
{
	const struct language *l = *state;
	struct fixture f;
	char name[40];
	fixture_all(&f, l->name);
	struct digest d = build(&f);
	struct digest_part p = whole(&d);
	AUTO(buf) struct buf b = { 0 };
	digest_html(&d, &p, &b);
	snprintf(name, sizeof(name), "digest-%s.html", l->name);
	compare(f.a, name, buf_view(&b));
	fixture_close(&f);
}

/* NBSP in front of the French colon is written as a blank in the table above. */
static void
plain_blanks(struct buf *b)
{
	size_t n = 0;
	for (size_t i = 0; i < b->n; i++) {
		bool nbsp = i + 1 < b->n && (unsigned char)b->s[i] == 0xc2 &&
			    (unsigned char)b->s[i + 1] == 0xa0;
		b->s[n++] = nbsp ? ' ' : b->s[i];
		i += nbsp;
	}
	buf_cut(b, n);
}

static void
empty_is_one_line(void **state)
{
	const struct language *l = *state;
	struct fixture f;
	fixture_open(&f, l->name);
	struct digest d = build(&f);
	struct digest_part p = whole(&d);
	AUTO(buf) struct buf b = { 0 };
	digest_text(&d, &p, &b);
	plain_blanks(&b);
	assert_str(buf_view(&b), l->nothing);
	fixture_close(&f);
}

/* ---- HTML ---------------------------------------------------------------------------- */

static void
html_is_safe(void **state)
{
	(void)state;
	struct fixture f;
	fixture_open(&f, "fr");
	static const char *const urls[] = { "javascript:alert(1)",
		"https://x.example/\"onclick=\"x", "data:text/html,x", "" };
	for (size_t i = 0; i < 4; i++) {
		struct owed *o =
			fixture_owe(&f, "<b>rule", "<script>alert(1)</script> \"x\" 'y' &amp;",
				"<img src=x> & more", "f\"r", urls[i], NULL);
		fixture_seen(o, "<i>", "<i>outlet", "<u>", "");
	}
	struct digest d = build(&f);
	struct digest_part p = whole(&d);
	AUTO(buf) struct buf b = { 0 };
	digest_html(&d, &p, &b);
	static const char *const never[] = { "<script", "<img", "<i>", "<u>",
		"javascript:", "data:", "onclick=\"x\"", "lang=\"f\"r" };
	for (size_t i = 0; i < sizeof(never) / sizeof(never[0]); i++)
		if (str_find(buf_view(&b), str_from(never[i])) >= 0)
			fail_msg("the HTML holds %s", never[i]);
	fixture_close(&f);
}

/* ---- Order, counts, parts -------------------------------------------------------------- */

static void
rules_in_order(void **state)
{
	(void)state;
	static const char *const rules[] = { "zz-gone", "maroc-espagne", "aa-gone",
		"sahel-securite" };
	static const char *const want[] = { "sahel-securite", "maroc-espagne", "aa-gone",
		"zz-gone" };
	struct fixture f;
	fixture_open(&f, "fr");
	for (size_t i = 0; i < 4; i++)
		fixture_owe(&f, rules[i], rules[i], "", "fr", "https://x.example/", NULL);
	struct digest d = build(&f);
	assert_int_equal(d.n_groups, 4);
	for (size_t i = 0; i < 4; i++) {
		assert_str(d.groups[i].rule, want[i]);
		assert_str(d.items[i].title, want[i]);
	}
	fixture_close(&f);
}

static void
several_rules_one_place(void **state)
{
	(void)state;
	struct fixture f;
	fixture_open(&f, "fr");
	struct owed *o =
		fixture_owe(&f, "maroc-espagne", "t", "", "fr", "https://x.example/", NULL);
	o->matches[o->n_matches++].rule = S("liptako");
	struct digest d = build(&f);
	struct digest_part p = whole(&d);
	AUTO(buf) struct buf b = { 0 };
	digest_text(&d, &p, &b);
	assert_int_equal(d.n_groups, 1);
	assert_str(d.groups[0].rule, "liptako");
	assert_true(str_find(buf_view(&b), S("liptako, maroc-espagne")) > 0);
	fixture_close(&f);
}

static size_t
ten_bytes_each(const struct digest *d, const struct digest_part *p)
{
	(void)d;
	return 10 * (p->to - p->from);
}

static void
splits(void **state)
{
	(void)state;
	struct fixture f;
	fixture_open(&f, "fr");
	struct digest d = { .source = &f.source, .words = f.source.words, .n_items = 7 };
	struct digest_part *parts;
	size_t n;
	digest_split(&d, 3, 1000, ten_bytes_each, f.a, &parts, &n);
	assert_int_equal(n, 3);
	assert_int_equal(parts[2].from, 6);
	assert_int_equal(parts[2].parts, 3);
	digest_split(&d, 100, 25, ten_bytes_each, f.a, &parts, &n);
	assert_int_equal(n, 4);
	digest_split(&d, 100, 5, ten_bytes_each, f.a, &parts, &n); /* one at least */
	assert_int_equal(n, 7);
	d.n_items = 0;
	digest_split(&d, 100, 5, ten_bytes_each, f.a, &parts, &n);
	assert_int_equal(n, 1);
	fixture_close(&f);
}

static void
alert_is_golden(void **state)
{
	const struct language *l = *state;
	struct fixture f;
	char name[40];
	fixture_open(&f, l->name);
	fixture_arabic(&f);
	fixture_news(&f);
	f.owed[1].matches[f.owed[1].n_matches++].rule = S("liptako");
	struct message m = {
		.channel = S("chat"), .words = f.source.words, .zone = f.zone, .at = f.source.at
	};
	message_read(&m, f.owed, 2, &f.rules, f.a);
	AUTO(buf) struct buf b = { 0 };
	message_subject(&m, &b);
	buf_cstr(&b, "\n\n");
	message_text(&m, &b);
	snprintf(name, sizeof(name), "alert-%s.txt", l->name);
	compare(f.a, name, buf_view(&b));
	fixture_close(&f);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(html_is_safe),
		cmocka_unit_test(rules_in_order),
		cmocka_unit_test(several_rules_one_place),
		cmocka_unit_test(splits),
	};
	int failed = RUN_CASES(languages, text_is_golden);
	failed += RUN_CASES(languages, html_is_golden);
	failed += RUN_CASES(languages, empty_is_one_line);
	failed += RUN_CASES(languages, alert_is_golden);
	return failed + cmocka_run_group_tests(tests, NULL, NULL);
}
