#include "base/http_header.h"

#include "base/clock.h"
#include "tests/check.h"

/* 2026-11-22T08:00:00Z */
#define NOW (INT64_C(1795334400) * CLOCK_SECOND)

struct number_case {
	const char *text; /* header lines with | between; the test's name too */
	int64_t retry_after, max_age;
};

static const struct number_case numbers[] = {
	{ "X: y", -1, -1 },
	{ "Retry-After: 120", 120, -1 },
	{ "retry-after:0", 0, -1 },
	{ "Retry-After: 99999999999", 86400, -1 },
	{ "Retry-After: 999999999999999999999999999999", 86400, -1 },
	{ "Retry-After: -5", -1, -1 },
	{ "Retry-After: 1.5", -1, -1 },
	{ "Retry-After: soon", -1, -1 },
	{ "Retry-After:", -1, -1 },
	{ "Retry-After: Sun, 22 Nov 2026 08:10:00 GMT", 600, -1 },
	{ "Retry-After: Mon, 01 Jan 2001 00:00:00 GMT", 0, -1 },
	{ "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT", 86400, -1 },
	{ "Retry-After: Sun, 22 Nov 2026 08:10:00 GMT|Date: Sun, 22 Nov 2026 08:09:00 GMT", 60,
		-1 },
	{ "Cache-Control: max-age=60", -1, 60 },
	{ "Cache-Control: public, MAX-AGE=\"60\" , s-maxage=9", -1, 60 },
	{ "Cache-Control: max-age=60, no-cache", -1, 0 },
	{ "Cache-Control: no-store", -1, 0 },
	{ "Cache-Control: max-age=99999999999999999999", -1, 31536000 },
	{ "Cache-Control: max-age=-1", -1, -1 },
	{ "Cache-Control: max-age=", -1, -1 },
	{ "Cache-Control: private", -1, -1 },
	{ "Cache-Control: max-age=60|Age: 20", -1, 40 },
	{ "Cache-Control: max-age=60|Age: 200", -1, 0 },
	{ "Cache-Control: max-age=60|Expires: 0", -1, 60 },
	{ "Expires: Sun, 22 Nov 2026 09:00:00 GMT", -1, 3600 },
	{ "Expires: Sun, 22 Nov 2026 09:00:00 GMT|Date: Sun, 22 Nov 2026 08:30:00 GMT", -1, 1800 },
	{ "Expires: Mon, 01 Jan 2001 00:00:00 GMT", -1, 0 },
	{ "Expires: 0", -1, 0 },
	{ "Expires: -1", -1, 0 },
	{ "Expires: whenever", -1, 0 },
};

static const char *
feed(struct headers *h, const char *text)
{
	struct str rest = str_from(text), one;
	const char *wrong = headers_line(h, S("HTTP/1.1 200 OK\r\n"));
	while (!wrong && str_next(&rest, '|', &one))
		wrong = headers_line(h, one);
	return wrong ? wrong : headers_line(h, S("\r\n"));
}

static void
number_is(void **state)
{
	const struct number_case *c = *state;
	struct headers h = { 0 };
	assert_null(feed(&h, c->text));
	assert_int_equal(headers_retry_after(&h, NOW), c->retry_after);
	assert_int_equal(headers_max_age(&h, NOW), c->max_age);
	headers_free(&h);
}

static struct str
value(const struct headers *h, enum header_kept which)
{
	return buf_view(&h->value[which]);
}

static void
last_one_holds(void **state)
{
	(void)state;
	struct headers h = { 0 };
	assert_null(feed(&h, "ETag: \"a\"|ETAG:  \"b\"  | ETag: \"c\"|nothing|: x"));
	assert_str(value(&h, HEADER_ETAG), "\"b\"");
	assert_int_equal(h.status, 200);
	assert_null(headers_line(&h, S("ETag: \"trailer\"\r\n")));
	assert_str(value(&h, HEADER_ETAG), "\"b\"");
	assert_null(headers_line(&h, S("HTTP/2 304 \r\n")));
	assert_int_equal(h.status, 304);
	assert_str(value(&h, HEADER_ETAG), "");
	headers_free(&h);
}

static void
unsafe_ones_are_dropped(void **state)
{
	(void)state;
	struct headers h = { 0 };
	char huge[VALIDATOR_MOST + 16] = "ETag: ";
	memset(huge + 6, 'x', VALIDATOR_MOST + 1);
	assert_null(feed(&h, huge));
	assert_str(value(&h, HEADER_ETAG), "");
	huge[6 + VALIDATOR_MOST] = '\0';
	assert_null(feed(&h, huge));
	assert_int_equal(value(&h, HEADER_ETAG).n, VALIDATOR_MOST);
	assert_null(feed(
		&h, "ETag: \"\xff\"|Location: /\xe9|Last-Modified: a\001|Content-Type: a\x7f"));
	assert_str(value(&h, HEADER_ETAG), "");
	assert_str(value(&h, HEADER_LOCATION), "/\xe9");
	assert_str(value(&h, HEADER_LAST_MODIFIED), "");
	assert_str(value(&h, HEADER_CONTENT_TYPE), "");
	assert_null(headers_line(&h, S("HTTP/1.1 200 OK\r\n")));
	assert_null(headers_line(&h, S("ETag: a\0b\r\n")));
	assert_str(value(&h, HEADER_ETAG), "");
	headers_free(&h);
}

struct limit_case {
	const char *text;
	const char *want;
};

static const struct limit_case limits[] = {
	{ "Content-Encoding: gzip, br, deflate", NULL },
	{ "Content-Encoding: gzip, br, deflate, gzip", "more than 3 content codings" },
	{ "Content-Encoding: gzip|Content-Encoding: gzip|Content-Encoding: br,gzip",
		"more than 3 content codings" },
	{ "Transfer-Encoding: chunked|Content-Encoding: identity, ,, gzip, gzip, gzip", NULL },
	{ "Transfer-Encoding: gzip, gzip, chunked|Content-Encoding: gzip, gzip",
		"more than 3 content codings" },
};

static void
limit_is(void **state)
{
	const struct limit_case *c = *state;
	struct headers h = { 0 };
	const char *wrong = feed(&h, c->text);
	assert_string_equal(wrong ? wrong : "", c->want ? c->want : "");
	headers_free(&h);
}

/* In all answers together, so that neither interim answers nor redirects begin anew. */
static void
bytes_are_counted(void **state)
{
	(void)state;
	struct headers h = { 0 };
	char line[1024];
	memset(line, 'x', sizeof(line));
	for (int i = 0; i < HEADERS_MOST / 1024 - 1; i++) {
		assert_null(headers_line(&h, (struct str){ line, sizeof(line) }));
		headers_next(&h);
	}
	assert_null(headers_line(&h, S("HTTP/1.1 100 Continue\r\n")));
	assert_non_null(headers_line(&h, (struct str){ line, sizeof(line) }));
	headers_reset(&h);
	assert_null(headers_line(&h, (struct str){ line, sizeof(line) }));
	headers_free(&h);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(last_one_holds),
		cmocka_unit_test(unsafe_ones_are_dropped),
		cmocka_unit_test(bytes_are_counted),
	};
	return RUN_CASES(numbers, number_is) + RUN_CASES(limits, limit_is) +
	       cmocka_run_group_tests(tests, NULL, NULL);
}
