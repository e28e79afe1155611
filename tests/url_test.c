#include "base/url.h"

#include "base/url_tables.h"
#include "tests/check.h"

static struct arena *arena;

struct resolve_case {
	const char *base, *link, *want;
};

static const struct resolve_case resolves[] = {
	{ "", "http://Example.org", "http://Example.org/" },
	{ "", "HTTPS://example.org/a b", "https://example.org/a%20b" },
	{ "", "example.org/a", "" },
	{ "", "/a", "" },
	{ "", "", "" },
	{ "http://h/x/y?q#f", "", "" },
	{ "http://h/x/y?q#f", "z", "http://h/x/z" },
	{ "http://h/x/y?q#f", "../z", "http://h/z" },
	{ "http://h/x/y?q#f", "/z#part", "http://h/z" },
	{ "http://h/x/y?q#f", "?z=1", "http://h/x/y?z=1" },
	{ "https://h/x/y", "//other/z", "https://other/z" },
	{ "http://h/x/", " \n http://o/a\n\tb \t", "http://o/ab" },
	{ "http://h/x/", "mailto:a@b.org", "" },
	{ "http://h/x/", "javascript:alert(1)", "" },
	{ "http://h/x/", "JavaScript:alert(1)", "" },
	{ "http://h/x/", "file:///etc/passwd", "" },
	{ "http://h/x/", "data:text/html,x", "" },
	{ "http://h/x/", "ftp://h/x", "" },
	{ "ftp://h/x/", "y", "" },
	{ "http://h/x/", "a:b", "" },
	{ "http://h/x/", "a/b:c", "http://h/x/a/b:c" },
	{ "http://h/", "\xc3\xa9t\xc3\xa9", "http://h/%c3%a9t%c3%a9" },
	{ "http://h/", "\xe9", "http://h/%E9" },
	{ "http://h/",
		"a\x01"
		"b",
		"" },
	{ "not a base", "http://o/a", "http://o/a" },
	{ "",
		"http://B\xc3\xbc"
		"cher.example/a",
		"http://xn--bcher-kva.example/a" },
	{ "", "http://\xe2\x91\xa0\xe2\x91\xa1\xe2\x91\xa6.\xe2\x93\xaa.\xe2\x93\xaa.\xe2\x91\xa0/",
		"http://127.0.0.1/" },
};

static void
resolve_is(void **state)
{
	const struct resolve_case *c = *state;
	assert_str(url_resolve(str_from(c->base), str_from(c->link), arena), c->want);
}

static void
resolve_odd(void **state)
{
	(void)state;
	char huge[9000];
	memset(huge, 'a', sizeof(huge));
	assert_str(url_resolve(S("http://h/"), (struct str){ huge, sizeof(huge) }, arena), "");
	assert_str(url_resolve(S("http://h/"), S("a\0b"), arena), "");
	assert_str(url_resolve(STR_NONE, STR_NONE, arena), "");
	assert_str(url_key(STR_NONE, arena), "");
}

struct redirect_case {
	const char *from, *location, *want;
};

static const struct redirect_case redirects[] = {
	{ "http://h/a", "b", "http://h/b" },
	{ "http://u:p@h/a", "/b", "http://u:p@h/b" },
	{ "http://u:p@h/a", "http://h:80/b", "http://u:p@h:80/b" },
	{ "http://u:p@h/a", "https://h/b", "https://h/b" },
	{ "http://u:p@h/a", "http://h:81/b", "http://h:81/b" },
	{ "http://u:p@h/a", "http://o/b", "http://o/b" },
	{ "http://h/a", "http://x:y@h/b", "http://h/b" },
	{ "http://h/a", "http://x:y@o/b", "http://o/b" },
	{ "http://h/a", "gopher://h/b", "" },
};

static void
redirect_is(void **state)
{
	const struct redirect_case *c = *state;
	assert_str(url_redirect(str_from(c->from), str_from(c->location), arena), c->want);
}

struct key_case {
	const char *url, *want;
};

static const struct key_case keys[] = {
	{ "http://www.Example.ORG/", "example.org" },
	{ "https://example.org", "example.org" },
	{ "http://www.com/", "www.com" },
	{ "http://example.org.:80/a/", "example.org/a" },
	{ "https://example.org:443/a#b", "example.org/a" },
	{ "https://example.org:8443/a", "example.org:8443/a" },
	{ "http://u:p@example.org/a", "example.org/a" },
	{ "http://h.org/a/index.html", "h.org/a" },
	{ "http://h.org/index.php?id=5", "h.org?id=5" },
	{ "http://h.org/myindex.html", "h.org/myindex.html" },
	{ "http://h.org/a/b/../c/./d", "h.org/a/c/d" },
	{ "http://h.org/%7ea/%41%2f%c3%a9", "h.org/~a/A%2F%C3%A9" },
	{ "http://h.org/\xc3\xa9", "h.org/%C3%A9" },
	{ "http://h.org/a%2", "h.org/a%2" },
	{ "http://h.org/a%zz", "h.org/a%zz" },
	{ "http://h.org/a?utm_source=rss&utm_medium=feed", "h.org/a" },
	{ "http://h.org/a?b=2&UTM_Source=x&a=1&fbclid=IwAR", "h.org/a?b=2&a=1" },
	{ "http://h.org/a?&&b=%41&", "h.org/a?b=A" },
	{ "http://h.org/a?", "h.org/a" },
	{ "http://h.org/a?ref=rss", "h.org/a" },
	{ "http://h.org/a?ref=12", "h.org/a?ref=12" },
	{ "http://h.org/a?xtor=RSS-3208", "h.org/a" },
	{ "http://h.org/a?utm=1", "h.org/a?utm=1" },
	{ "http://[::1]:8080/a", "[::1]:8080/a" },
	{ "http://0x7f.1/a", "127.0.0.1/a" },
	{ "http://b\xc3\xbc"
	  "cher.example/",
		"xn--bcher-kva.example" },
	{ "mailto:a@b.org", "" },
	{ "/a", "" },
};

static void
key_is(void **state)
{
	const struct key_case *c = *state;
	assert_str(url_key(str_from(c->url), arena), c->want);
}

struct host_case {
	const char *url, *host, *authority, *domain;
};

static const struct host_case hosts[] = {
	{ "http://www.Example.org/a", "example.org", "www.example.org:80", "example.org" },
	{ "https://fr.le360.ma/x", "fr.le360.ma", "fr.le360.ma:443", "le360.ma" },
	{ "https://www.map.press.ma", "map.press.ma", "www.map.press.ma:443", "map.press.ma" },
	{ "https://a.b.map.press.ma", "a.b.map.press.ma", "a.b.map.press.ma:443", "map.press.ma" },
	{ "https://feeds.bbci.co.uk/", "feeds.bbci.co.uk", "feeds.bbci.co.uk:443", "bbci.co.uk" },
	{ "https://co.uk/", "co.uk", "co.uk:443", "co.uk" },
	{ "https://www1.folha.uol.com.br/", "www1.folha.uol.com.br", "www1.folha.uol.com.br:443",
		"uol.com.br" },
	{ "http://one.blogspot.com/", "one.blogspot.com", "one.blogspot.com:80",
		"one.blogspot.com" },
	{ "http://127.0.0.1:8080/", "127.0.0.1", "127.0.0.1:8080", "127.0.0.1" },
	{ "http://[::1]:8080/", "::1", "[::1]:8080", "::1" },
	{ "http://localhost/", "localhost", "localhost:80", "localhost" },
	{ "nothing", "", "", "" },
};

static void
host_is(void **state)
{
	const struct host_case *c = *state;
	assert_str(url_host(str_from(c->url), arena), c->host);
	assert_str(url_authority(str_from(c->url), arena), c->authority);
	assert_str(url_domain(str_from(c->url), arena), c->domain);
}

struct shown_case {
	const char *url, *want;
};

static const struct shown_case showns[] = {
	{ "http://h/a@b", "http://h/a@b" },
	{ "http://user:secret@h/a", "http://***@h/a" },
	{ "http://us@er:secret@h:80", "http://***@h:80" },
	{ "http://token@h?a=b@c", "http://***@h?a=b@c" },
	{ "//user:secret@h/", "//***@h/" },
	{ "user:secret@h", "***@h" },
	{ "", "" },
};

static void
shown_is(void **state)
{
	const struct shown_case *c = *state;
	assert_str(url_shown(str_from(c->url), arena), c->want);
}

static void
same_site(void **state)
{
	(void)state;
	assert_true(url_same_site(S("http://www.a.co.uk/x"), S("https://feeds.a.co.uk/")));
	assert_false(url_same_site(S("http://a.co.uk/"), S("http://b.co.uk/")));
	assert_false(url_same_site(S("nothing"), S("nothing")));
}

/* It is searched by halves. */
static void
suffixes_are_in_order(void **state)
{
	(void)state;
	for (size_t i = 1; i < url_n_suffixes; i++)
		if (str_cmp(url_suffixes[i - 1], url_suffixes[i]) >= 0)
			fail_msg("%s", url_suffixes[i].s);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(resolve_odd),
		cmocka_unit_test(same_site),
		cmocka_unit_test(suffixes_are_in_order),
	};
	arena = arena_new();
	int failures = RUN_CASES(resolves, resolve_is) + RUN_CASES(redirects, redirect_is) +
		       RUN_CASES(keys, key_is) + RUN_CASES(hosts, host_is) +
		       RUN_CASES(showns, shown_is) + cmocka_run_group_tests(tests, NULL, NULL);
	arena_free(arena);
	return failures;
}
