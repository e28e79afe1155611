#include "base/http.h"

#include "base/clock.h"
#include "tests/loopback.h"

enum { MOST = 1 << 20 };

static struct loopback server, forbidden; /* the guard allows the first one's port only */

#define OK_HEAD "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n"
#define MOVED(status, location) \
	"HTTP/1.1 " status " x\r\nContent-Length: 0\r\nLocation: " location "\r\n\r\n"

static void
serve_forbidden(int fd, const char *location)
{
	char answer[512];
	snprintf(answer, sizeof(answer), MOVED("302", "%s:%d/"), location, forbidden.port);
	loopback_say(fd, answer);
}

static void
to_loopback(int fd, const char *request)
{
	(void)request;
	serve_forbidden(fd, "http://127.0.0.1");
}

static void
to_decimal(int fd, const char *request)
{
	(void)request;
	serve_forbidden(fd, "http://2130706433");
}

static void
to_mapped(int fd, const char *request)
{
	(void)request;
	serve_forbidden(fd, "http://[::ffff:127.0.0.1]");
}

static void
to_localhost(int fd, const char *request)
{
	(void)request;
	serve_forbidden(fd, "http://user@localhost");
}

static void
endless_body(int fd, const char *request)
{
	char block[4096];
	(void)request;
	memset(block, 'x', sizeof(block));
	loopback_say(fd, "HTTP/1.1 200 OK\r\n\r\n");
	for (int i = 0; i < 1000; i++)
		loopback_write(fd, block, sizeof(block));
}

static void
endless_error(int fd, const char *request)
{
	(void)request;
	loopback_say(fd, "HTTP/1.1 404 Not Found\r\nContent-Length: 99999999\r\n\r\n");
	endless_body(fd, request);
}

static void
endless_redirect(int fd, const char *request)
{
	(void)request;
	loopback_say(fd, "HTTP/1.1 302 Found\r\nLocation: /ok\r\n\r\n");
	endless_body(fd, request);
}

static void
endless_headers(int fd, const char *request)
{
	(void)request;
	loopback_say(fd, "HTTP/1.1 200 OK\r\n");
	for (int i = 0; i < 100000; i++)
		loopback_say(fd, "X-More: of the same\r\n");
}

static void
never_answers(int fd, const char *request)
{
	char rest;
	(void)request;
	(void)!recv(fd, &rest, 1, 0); /* until the client gives up */
}

static void
stops_reading(int fd, const char *request)
{
	(void)fd;
	(void)request;
	pause();
}

/* 8 MiB, the last byte of which comes late. */
static void
large_body(int fd, const char *request)
{
	static char block[1 << 20];
	(void)request;
	loopback_say(fd, "HTTP/1.1 200 OK\r\nContent-Length: 8388608\r\n\r\n");
	for (int i = 0; i < 8; i++)
		loopback_write(fd, block, sizeof(block) - (i == 7));
	usleep(300000);
	loopback_say(fd, "x");
}

static void
slow_but_whole(int fd, const char *request)
{
	(void)request;
	loopback_say(fd, OK_HEAD);
	usleep(300000);
	loopback_say(fd, "\r\nfe");
	usleep(300000);
	loopback_say(fd, "ed");
}

/* Two requests on one connection; the second is cut off, as by a server that closes idle
 * connections. */
static void
keeps_then_closes(int fd, const char *request)
{
	static __thread char second[32768];
	(void)request;
	loopback_say(fd, OK_HEAD "\r\nfeed");
	if (loopback_read(fd, second, sizeof(second)))
		__atomic_add_fetch(&server.seen->requests, 1, __ATOMIC_SEQ_CST);
}

static void
closes(int fd, const char *request)
{
	(void)fd;
	(void)request;
}

static const struct page pages[] = {
	{ .path = "/ok", .answer = OK_HEAD "\r\nfeed" },
	{ .path = "/empty", .answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n" },
	{ .path = "/many",
		.answer = OK_HEAD
		"Retry-After: 120\r\nCache-Control: max-age=300\r\nETag: \"a\xc3\xa9\"\r\n"
		"Last-Modified: yesterday\r\nContent-Type: text/xml; charset=x\r\n\r\nfeed" },
	{ .path = "/etag-controls",
		.answer = OK_HEAD "ETag: \"a\001b\"\r\nLast-Modified: \"a\rb\"\r\n\r\nfeed" },
	{ .path = "/304", .answer = "HTTP/1.1 304 Not Modified\r\nETag: \"e\"\r\n\r\n" },
	{ .path = "/206",
		.answer = "HTTP/1.1 206 Partial Content\r\nContent-Length: 4\r\n\r\nfeed" },
	{ .path = "/410", .answer = "HTTP/1.1 410 Gone\r\nContent-Length: 4\r\n\r\ngone" },
	{ .path = "/challenge",
		.answer = "HTTP/1.1 403 Forbidden\r\ncf-mitigated: challenge\r\nContent-Length: "
			  "0\r\n\r\n" },
	{ .path = "/301", .answer = MOVED("301", "/308") },
	{ .path = "/308", .answer = MOVED("308", "ok#fragment") },
	{ .path = "/302", .answer = MOVED("302", "/308") },
	{ .path = "/301-302", .answer = MOVED("301", "/302-301") },
	{ .path = "/302-301", .answer = MOVED("302", "/301") },
	{ .path = "/303", .answer = MOVED("303", "/ok") },
	{ .path = "/300", .answer = MOVED("300", "/ok") },
	{ .path = "/loop", .answer = MOVED("301", "/loop") },
	{ .path = "/nowhere", .answer = MOVED("302", "") },
	{ .path = "/file", .answer = MOVED("302", "file:///etc/passwd") },
	{ .path = "/script", .answer = MOVED("302", "javascript:alert(1)") },
	{ .path = "/five", .answer = MOVED("302", "/four") },
	{ .path = "/four", .answer = MOVED("302", "/301-302") },
	{ .path = "/latin", .answer = MOVED("302", "/\xe9") },
	{ .path = "/%E9", .answer = OK_HEAD "\r\nfeed" },
	{ .path = "/to-loopback", .serve = to_loopback },
	{ .path = "/to-decimal", .serve = to_decimal },
	{ .path = "/to-mapped", .serve = to_mapped },
	{ .path = "/to-localhost", .serve = to_localhost },
	{ .path = "/to-metadata", .answer = MOVED("302", "http://169.254.169.254/latest/") },
	{ .path = "/endless", .serve = endless_body },
	{ .path = "/endless-404", .serve = endless_error },
	{ .path = "/endless-302", .serve = endless_redirect },
	{ .path = "/endless-headers", .serve = endless_headers },
	{ .path = "/never", .serve = never_answers },
	{ .path = "/deaf", .serve = stops_reading },
	{ .path = "/large", .serve = large_body },
	{ .path = "/slow", .serve = slow_but_whole },
	{ .path = "/keeps", .serve = keeps_then_closes },
	{ .path = "/closes", .serve = closes },
	{ .path = "/truncated", .answer = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nfeed" },
	{ .path = "/10TB",
		.answer = "HTTP/1.1 200 OK\r\nContent-Length: 10000000000000\r\n\r\nfeed" },
	{ .path = "/0.9", .answer = "feed" },
	{ .path = "/codings",
		.answer = OK_HEAD
		"Content-Encoding: gzip, gzip\r\nContent-Encoding: gzip, br\r\n\r\nfeed" },
	{ .path = "/unknown-coding", .answer = OK_HEAD "Content-Encoding: lolzip\r\n\r\nfeed" },
	{ .path = "/trailers",
		.answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nETag: "
			  "\"e\"\r\n\r\n4\r\nfeed\r\n"
			  "0\r\nETag: \"other\"\r\n\r\n" },
	{ .path = "/folded", .answer = OK_HEAD "X-A: b\r\n ETag: c\r\nETag: \"e\"\r\n\r\nfeed" },
	{ .path = "/early-hints",
		.answer = "HTTP/1.1 103 Early Hints\r\nETag: \"no\"\r\n\r\n" OK_HEAD "\r\nfeed" },
	{ 0 },
};

static struct http_client *client;
static struct arena *arena;
static struct str allowed[1];

static struct http_settings
settings(void)
{
	return (struct http_settings){ .connections = 4,
		.user_agent = S("presswatch-test"),
		.allow_private = { allowed, 1 },
		.connect_timeout_us = 2 * CLOCK_SECOND };
}

struct result {
	int n;
	struct http_answer answer; /* its strings in `arena` */
};

static void
keep(void *context, const struct http_answer *answer)
{
	struct result *r = context;
	r->n++;
	r->answer = *answer;
	struct str *const strings[] = { &r->answer.error, &r->answer.url, &r->answer.moved_url,
		&r->answer.etag, &r->answer.last_modified, &r->answer.content_type,
		&r->answer.body };
	for (size_t i = 0; i < sizeof(strings) / sizeof(strings[0]); i++)
		*strings[i] = arena_str(arena, *strings[i]);
}

static struct http_answer
run_one(const struct http_request *request)
{
	struct result r = { 0 };
	http_start(client, request);
	while (http_running(client))
		http_run(client, -1, false, 1000, &r, keep);
	assert_int_equal(r.n, 1);
	assert_true(r.answer.id == request->id);
	assert_true((r.answer.failure == HTTP_FINE) == (r.answer.error.n == 0));
	return r.answer;
}

static struct http_request
request_for(const char *path)
{
	const char *base = strstr(path, "://") ? "" : "http://127.0.0.1:";
	struct str url =
		*base ? arena_printf(arena, "%s%d%s", base, server.port, path) : str_from(path);
	return (struct http_request){
		.id = 5, .url = url, .most_bytes = MOST, .timeout_us = 2 * CLOCK_SECOND
	};
}

static struct http_answer
get(const char *path)
{
	struct http_request r = request_for(path);
	return run_one(&r);
}

/* "/x" at the end of `url`, on our server */
static void
assert_path(struct str url, const char *path)
{
	if (!path)
		assert_str(url, "");
	else
		assert_str(str_cut(url, arena_printf(arena, "http://127.0.0.1:%d", server.port)),
			path);
}

struct get_case {
	const char *path;
	enum http_failure failure;
	long status;
	const char *moved, *body; /* NULL: empty */
};

static const struct get_case gets[] = {
	{ "/ok", HTTP_FINE, 200, NULL, "feed" },
	{ "/empty", HTTP_FINE, 200, NULL, NULL },
	{ "/slow", HTTP_FINE, 200, NULL, "feed" },
	{ "/trailers", HTTP_FINE, 200, NULL, "feed" },
	{ "/early-hints", HTTP_FINE, 200, NULL, "feed" },
	{ "/410", HTTP_STATUS, 410, NULL, "gone" },
	{ "/304", HTTP_STATUS, 304, NULL, NULL },
	{ "/206", HTTP_STATUS, 206, NULL, "feed" },
	{ "/300", HTTP_STATUS, 300, NULL, NULL },
	{ "/301", HTTP_FINE, 200, "/ok", "feed" },
	{ "/308", HTTP_FINE, 200, "/ok", "feed" },
	{ "/302", HTTP_FINE, 200, NULL, "feed" },
	{ "/303", HTTP_FINE, 200, NULL, "feed" },
	{ "/301-302", HTTP_FINE, 200, "/302-301", "feed" },
	{ "/latin", HTTP_FINE, 200, NULL, "feed" },
	{ "/four", HTTP_FINE, 200, NULL, "feed" },
	{ "/five", HTTP_REDIRECT, 308, NULL, NULL },
	{ "/loop", HTTP_REDIRECT, 301, "/loop", NULL },
	{ "/nowhere", HTTP_REDIRECT, 302, NULL, NULL },
	{ "/file", HTTP_POLICY, 302, NULL, NULL },
	{ "/script", HTTP_POLICY, 302, NULL, NULL },
	{ "/to-loopback", HTTP_POLICY, 0, NULL, NULL },
	{ "/to-decimal", HTTP_POLICY, 0, NULL, NULL },
	{ "/to-mapped", HTTP_POLICY, 0, NULL, NULL },
	{ "/to-localhost", HTTP_POLICY, 0, NULL, NULL },
	{ "/to-metadata", HTTP_POLICY, 0, NULL, NULL },
	{ "file:///etc/passwd", HTTP_POLICY, 0, NULL, NULL },
	{ "ftp://127.0.0.1/", HTTP_POLICY, 0, NULL, NULL },
	{ "http://", HTTP_POLICY, 0, NULL, NULL },
	{ "no URL ://", HTTP_POLICY, 0, NULL, NULL },
	{ "/endless-404", HTTP_STATUS, 404, NULL, NULL },
	{ "/endless-302", HTTP_FINE, 200, NULL, "feed" },
	{ "/endless-headers", HTTP_PROTO, 200, NULL, NULL },
	{ "/10TB", HTTP_TOO_BIG, 200, NULL, NULL },
	{ "/0.9", HTTP_PROTO, 0, NULL, NULL },
	{ "/codings", HTTP_PROTO, 200, NULL, NULL },
	{ "/unknown-coding", HTTP_PROTO, 200, NULL, NULL },
	{ "/closes", HTTP_NET, 0, NULL, NULL },
	{ "/truncated", HTTP_NET, 200, NULL, "feed" },
};

static void
get_is(void **state)
{
	const struct get_case *c = *state;
	struct http_answer a = get(c->path);
	if (a.failure != c->failure)
		fail_msg("%s: %.*s", http_failure_name(a.failure), STR_ARG(a.error));
	assert_int_equal(a.status, c->status);
	assert_path(a.moved_url, c->moved);
	if (c->body || c->failure == HTTP_FINE)
		assert_str(a.body, c->body ? c->body : "");
	assert_int_equal(forbidden.seen->connections, 0);
	assert_int_equal(a.retry_after_s, -1);
}

static void
fields_are_taken(void **state)
{
	(void)state;
	struct http_answer a = get("/many");
	assert_str(a.etag, "\"a\xc3\xa9\"");
	assert_str(a.last_modified, "yesterday");
	assert_str(a.content_type, "text/xml; charset=x");
	assert_int_equal(a.retry_after_s, 120);
	assert_int_equal(a.max_age_s, 300);
	assert_true(a.elapsed_us > 0 && a.elapsed_us < 2 * CLOCK_SECOND);
	assert_path(a.url, "/many");
	a = get("/trailers");
	assert_str(a.etag, "\"e\"");
	a = get("/folded");
	assert_str(a.etag, "\"e\"");
	a = get("/early-hints");
	assert_str(a.etag, "");
	a = get("/challenge");
	assert_str(a.error, "status 403: blocked, a challenge for browsers");
	a = get("/301");
	assert_path(a.url, "/ok");
}

static bool
asked_with(const char *text)
{
	return strstr(server.seen->last, text) != NULL;
}

/* Validators go back as they came; never with control characters, never longer than a server bears.
 */
static void
validators_go_back(void **state)
{
	(void)state;
	struct http_request r = request_for("/304");
	r.etag = S("W/\"x'y\"");
	r.last_modified = S("yesterday");
	struct http_answer a = run_one(&r);
	assert_int_equal(a.failure, HTTP_FINE);
	assert_int_equal(a.status, 304);
	assert_true(asked_with("\r\nIf-None-Match: W/\"x'y\"\r\nIf-Modified-Since: yesterday\r\n"));
	assert_true(asked_with("\r\nUser-Agent: presswatch-test\r\n"));
	assert_false(asked_with("Cookie") || asked_with("Referer"));
	char huge[4000];
	memset(huge, 'e', sizeof(huge));
	r.etag = (struct str){ huge, sizeof(huge) };
	r.last_modified = S("a\r\nX-Injected: b");
	a = run_one(&r);
	assert_int_equal(a.failure, HTTP_STATUS);
	assert_false(asked_with("If-") || asked_with("X-Injected"));
	a = get("/etag-controls");
	assert_str(a.etag, "");
	assert_str(a.last_modified, "");
}

static void
sizes_are_bounded(void **state)
{
	(void)state;
	struct http_request r = request_for("/ok");
	r.most_bytes = 4;
	assert_int_equal(run_one(&r).failure, HTTP_FINE);
	r.most_bytes = 3;
	assert_int_equal(run_one(&r).failure, HTTP_TOO_BIG);
	struct http_answer a = get("/endless");
	assert_int_equal(a.failure, HTTP_TOO_BIG);
	assert_str(a.error, "more than 1 MiB");
}

static void
time_is_bounded(void **state)
{
	(void)state;
	struct http_request r = request_for("/never");
	r.timeout_us = 200 * CLOCK_MS;
	int64_t start = clock_real();
	struct http_answer a = run_one(&r);
	assert_int_equal(a.failure, HTTP_TIMEOUT);
	assert_true(a.sent_all);
	assert_true(clock_real() - start < CLOCK_SECOND);
}

static struct http_request
post(const char *path, struct str body)
{
	struct http_request r = request_for(path);
	r.post = true;
	r.body = body;
	r.content_type = S("application/json");
	return r;
}

static void
posts_once(void **state)
{
	(void)state;
	const struct str headers[] = { S("X-Key: k"), S("X-Other: o") };
	struct http_request r = post("/ok", S("{\"a\":1}"));
	r.headers = headers;
	r.n_headers = 2;
	int before = server.seen->requests;
	struct http_answer a = run_one(&r);
	assert_int_equal(a.failure, HTTP_FINE);
	assert_str(a.body, "feed");
	assert_true(a.sent_all);
	assert_true(asked_with("POST /ok HTTP/1.1\r\n") &&
		    asked_with("\r\nX-Key: k\r\nX-Other: o\r\n"));
	assert_true(asked_with("\r\nContent-Type: application/json\r\n") &&
		    asked_with("\r\n\r\n{\"a\":1}"));
	r = post("/301", S("x"));
	a = run_one(&r);
	assert_int_equal(a.failure, HTTP_REDIRECT);
	assert_int_equal(a.status, 301);
	r = post("/closes", S("x"));
	a = run_one(&r);
	assert_int_equal(a.failure, HTTP_NET);
	assert_true(a.sent_all); /* its fate is unknown */
	assert_int_equal(server.seen->requests - before, 3);
	r = post("/410", STR_NONE);
	a = run_one(&r);
	assert_str(a.body, "gone");
	/* and the handle that posted gets again */
	assert_int_equal(get("/ok").failure, HTTP_FINE);
	assert_true(asked_with("GET /ok HTTP/1.1\r\n"));
	assert_false(asked_with("X-Key") || asked_with("Content-Type"));
}

/* libcurl repeats a request when a connection that was kept alive turns out to be closed: fine for
 * a GET, however often. A POST might be done twice, so it never goes out on such a connection. */
static void
kept_connections(void **state)
{
	(void)state;
	struct http_client *outer = client;
	struct http_settings s = settings();
	assert_int_equal(http_new(&s, &client, NULL), STATUS_OK);
	for (int i = 0; i < 8; i++) {
		assert_int_equal(get("/keeps").failure, HTTP_FINE);
		assert_int_equal(get("/ok").failure, HTTP_FINE);
	}
	assert_int_equal(get("/keeps").failure, HTTP_FINE);
	int connections = server.seen->connections, requests = server.seen->requests;
	struct http_request r = post("/ok", S("x"));
	assert_int_equal(run_one(&r).failure, HTTP_FINE);
	assert_int_equal(server.seen->connections - connections, 1);
	assert_int_equal(server.seen->requests - requests, 1);
	http_free(client);
	client = outer;
}

static void
nothing_was_sent(void **state)
{
	(void)state;
	struct http_request r = post("/to-nowhere", S("x"));
	r.url = S("http://127.0.0.1:1/");
	struct http_answer a = run_one(&r);
	assert_int_equal(a.failure, HTTP_POLICY);
	assert_false(a.sent_all);
	assert_str(a.error, "not a public address: 127.0.0.1");
}

/* A port that is bound, and on which nobody listens. */
static void
connection_is_refused(void **state)
{
	(void)state;
	struct http_client *outer = client;
	struct sockaddr_in in = { .sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t size = sizeof(in);
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	assert_return_code(bind(fd, (struct sockaddr *)&in, size), 0);
	assert_return_code(getsockname(fd, (struct sockaddr *)&in, &size), 0);
	struct str address = arena_printf(arena, "127.0.0.1:%d", ntohs(in.sin_port));
	struct http_settings s = settings();
	s.allow_private = (struct str_list){ &address, 1 };
	assert_int_equal(http_new(&s, &client, NULL), STATUS_OK);
	struct http_request r = post("/", S("x"));
	r.url = arena_printf(arena, "http://%.*s/", STR_ARG(address));
	struct http_answer a = run_one(&r);
	assert_int_equal(a.failure, HTTP_NET);
	assert_false(a.sent_all);
	close(fd);
	http_free(client);
	client = outer;
}

static void
headers_cannot_be_injected(void **state)
{
	(void)state;
	const struct str wrong = S("X-Key: a\r\nX-Injected: b");
	struct http_request r = post("/ok", S("x"));
	int before = server.seen->requests;
	r.headers = &wrong;
	r.n_headers = 1;
	assert_int_equal(run_one(&r).failure, HTTP_POLICY);
	r = post("/ok", S("x"));
	r.content_type = S("a\nb: c");
	assert_int_equal(run_one(&r).failure, HTTP_POLICY);
	assert_int_equal(server.seen->requests, before);
	assert_int_equal(get("/ok").failure, HTTP_FINE);
}

/* A POST whose body does not get through: the server reads 32 KiB, no more. */
static void
sent_in_part(void **state)
{
	(void)state;
	AUTO(buf) struct buf large = { 0 };
	while (large.n < 16 << 20)
		buf_cstr(&large, "0123456789abcdef0123456789abcdef");
	struct http_request r = post("/deaf", buf_view(&large));
	r.timeout_us = CLOCK_SECOND;
	struct http_answer a = run_one(&r);
	assert_int_not_equal(a.failure, HTTP_FINE);
	assert_false(a.sent_all);
}

static void
count(void *context, const struct http_answer *answer)
{
	int *n = context;
	n[answer->failure != HTTP_FINE]++;
	n[2] |= 1 << answer->id;
}

/* More than may run at once; http_free ends what is left. */
static void
many_at_once(void **state)
{
	(void)state;
	int n[3] = { 0 };
	struct http_client *c;
	struct http_settings s = settings();
	assert_int_equal(http_new(&s, &c, NULL), STATUS_OK);
	for (uint64_t i = 0; i < 20; i++) {
		struct http_request r = request_for(i % 5 ? "/ok" : "/to-loopback");
		r.id = i;
		http_start(c, &r);
	}
	assert_int_equal(http_running(c), 20);
	while (http_running(c))
		http_run(c, -1, false, 1000, n, count);
	assert_int_equal(n[0], 16);
	assert_int_equal(n[1], 4);
	assert_int_equal(n[2], (1 << 20) - 1);
	for (int i = 0; i < 10; i++) {
		struct http_request r = request_for("/never");
		http_start(c, &r);
		http_run(c, -1, false, 0, n, count);
	}
	http_free(c);
	assert_int_equal(n[0] + n[1], 20);
}

/* Twelve bodies of 8 MiB at once are more than the client will hold: some are asked for twice, all
 * come. */
static void
memory_is_bounded(void **state)
{
	(void)state;
	int n[3] = { 0 }, before = server.seen->requests;
	struct http_client *c;
	struct http_settings s = settings();
	s.connections = 12;
	assert_int_equal(http_new(&s, &c, NULL), STATUS_OK);
	for (uint64_t i = 0; i < 12; i++) {
		struct http_request r = request_for("/large");
		r.id = i;
		r.most_bytes = 8 << 20;
		r.timeout_us = 20 * CLOCK_SECOND;
		http_start(c, &r);
	}
	while (http_running(c))
		http_run(c, -1, false, 1000, n, count);
	assert_int_equal(n[0], 12);
	assert_true(server.seen->requests > before + 12);
	http_free(c);
}

static void
waits_for_a_descriptor(void **state)
{
	(void)state;
	int ends[2], n[3] = { 0 };
	assert_return_code(pipe(ends), 0);
	int64_t start = clock_real();
	http_run(client, ends[1], true, 10000, n, count); /* can be written at once */
	assert_return_code((int)write(ends[1], "x", 1), 0);
	http_run(client, ends[0], false, 10000, n, count);
	http_run(client, -1, false, 20, n, count);
	assert_true(clock_real() - start < 5 * CLOCK_SECOND);
	close(ends[0]);
	close(ends[1]);
}

static void
environment_is_ignored(void **state)
{
	(void)state;
	setenv("http_proxy", "http://127.0.0.1:1", 1);
	setenv("ALL_PROXY", "http://127.0.0.1:1", 1);
	assert_int_equal(get("/ok").failure, HTTP_FINE);
	unsetenv("http_proxy");
	unsetenv("ALL_PROXY");
}

/* A proxy of the user's may be private; what it is asked for may not. */
static void
through_a_proxy(void **state)
{
	(void)state;
	struct http_client *outer = client;
	struct http_settings s = settings();
	s.proxy = arena_printf(arena, "http://127.0.0.1:%d", forbidden.port);
	assert_int_equal(http_new(&s, &client, NULL), STATUS_OK);
	assert_int_equal(get("http://10.0.0.1/ok").failure, HTTP_POLICY);
	assert_int_equal(get("http://0x7f.1/ok").failure, HTTP_POLICY);
	assert_int_equal(get("http://localhost/ok").failure, HTTP_POLICY);
	assert_int_equal(forbidden.seen->connections, 0);
	get("http://press.example/ok");
	assert_int_equal(forbidden.seen->connections, 1);
	assert_non_null(strstr(forbidden.seen->last, "GET http://press.example/ok HTTP/1.1"));
	http_free(client);
	client = outer;
}

static void
wrong_settings(void **state)
{
	(void)state;
	struct err err;
	struct http_client *c;
	struct http_settings s = settings();
	struct str wrong = S("localhost:80");
	s.allow_private = (struct str_list){ &wrong, 1 };
	assert_int_equal(http_new(&s, &c, &err), STATUS_BAD);
	assert_non_null(strstr(err.text, "allow_private: \"localhost:80\""));
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(fields_are_taken),
		cmocka_unit_test(validators_go_back),
		cmocka_unit_test(sizes_are_bounded),
		cmocka_unit_test(time_is_bounded),
		cmocka_unit_test(posts_once),
		cmocka_unit_test(kept_connections),
		cmocka_unit_test(nothing_was_sent),
		cmocka_unit_test(connection_is_refused),
		cmocka_unit_test(headers_cannot_be_injected),
		cmocka_unit_test(sent_in_part),
		cmocka_unit_test(memory_is_bounded),
		cmocka_unit_test(many_at_once),
		cmocka_unit_test(waits_for_a_descriptor),
		cmocka_unit_test(environment_is_ignored),
		cmocka_unit_test(wrong_settings),
		cmocka_unit_test(through_a_proxy),
	};
	static const struct page nothing[] = { { 0 } };
	loopback_open(&forbidden, nothing);
	loopback_open(&server, pages);
	arena = arena_new();
	allowed[0] = arena_printf(arena, "127.0.0.1:%d", server.port);
	struct http_settings s = settings();
	if (http_new(&s, &client, NULL))
		return 1;
	int failures = RUN_CASES(gets, get_is) + cmocka_run_group_tests(tests, NULL, NULL);
	http_free(client);
	arena_free(arena);
	loopback_close(&server);
	loopback_close(&forbidden);
	return failures;
}
