#include "monitor/fetch.h"

#include <poll.h>

#include "base/body.h"
#include "base/clock.h"
#include "base/hash.h"
#include "base/wire.h"
#include "tests/loopback.h"

static struct loopback server;

static void
serve_large(int fd, const char *request)
{
	static char block[1 << 20];
	(void)request;
	memset(block, 'x', sizeof(block));
	loopback_say(fd, "HTTP/1.1 200 OK\r\nContent-Length: 4194304\r\n\r\n");
	for (int i = 0; i < 4; i++)
		loopback_write(fd, block, sizeof(block));
}

static const struct page pages[] = {
	{ .path = "/feed",
		.answer = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nETag: \"e\"\r\nContent-Type: "
			  "text/xml\r\n"
			  "Cache-Control: max-age=60\r\n\r\nfeed" },
	{ .path = "/gone", .answer = "HTTP/1.1 410 Gone\r\nContent-Length: 4\r\n\r\ngone" },
	{ .path = "/same", .answer = "HTTP/1.1 304 Not Modified\r\n\r\n" },
	{ .path = "/large", .serve = serve_large },
	{ 0 },
};

/* A fetcher in a process of its own, and this end of its wire. */
struct role {
	pid_t pid;
	struct wire *wire;
};

static struct role
role_open(void)
{
	int ends[2];
	struct role r;
	assert_return_code(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
	r.pid = fork();
	if (r.pid == 0) {
		close(ends[0]);
		_exit(fetcher_main(ends[1]));
	}
	close(ends[1]);
	r.wire = wire_new(ends[0]);
	return r;
}

static int
role_close(struct role *r)
{
	int status;
	wire_free(r->wire);
	waitpid(r->pid, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void
role_send(struct role *r, const struct buf *frame)
{
	wire_send(r->wire, frame, -1);
	assert_int_equal(wire_flush(r->wire, true, NULL), STATUS_OK);
}

static void
role_settle(struct role *r, int64_t connections)
{
	char allowed[32];
	snprintf(allowed, sizeof(allowed), "127.0.0.1:%d", server.port);
	struct str one = str_from(allowed);
	struct http_settings s = {
		.connections = connections, .user_agent = S("test"), .allow_private = { &one, 1 }
	};
	AUTO(buf) struct buf b = { 0 };
	struct frame f;
	fetch_settings_put(&b, &s);
	role_send(r, &b);
	assert_int_equal(wire_wait(r->wire, &f, NULL), STATUS_OK);
	assert_int_equal(f.type, FETCH_HELLO);
}

static void
role_ask(struct role *r, uint64_t id, const char *path)
{
	AUTO(buf) struct buf b = { 0 };
	char url[128];
	snprintf(url, sizeof(url), "http://127.0.0.1:%d%s", server.port, path);
	struct fetch_request request = { .url = str_from(url),
		.etag = S("\"e\""),
		.most_bytes = 8 << 20,
		.timeout_us = 20 * CLOCK_SECOND };
	fetch_request_put(&b, id, &request);
	role_send(r, &b);
}

/* The next answer; its strings live until the next call. *ret_body is to be closed. */
static struct fetch_answer
role_answer(struct role *r, uint64_t *ret_id, int *ret_body)
{
	struct frame f;
	struct fetch_answer answer;
	struct err err;
	assert_int_equal(wire_wait(r->wire, &f, NULL), STATUS_OK);
	if (fetch_answer_take(&f, &answer, &err))
		fail_msg("%s", err.text);
	*ret_id = f.id;
	*ret_body = f.fd;
	return answer;
}

static void
fetches_a_body(void **state)
{
	(void)state;
	struct role r = role_open();
	uint64_t id;
	int fd;
	struct str body;
	role_settle(&r, 4);
	role_ask(&r, 7, "/feed");
	struct fetch_answer answer = role_answer(&r, &id, &fd);
	assert_int_equal(id, 7);
	assert_int_equal(answer.failure, HTTP_FINE);
	assert_int_equal(answer.status, 200);
	assert_int_equal(answer.max_age_s, 60);
	assert_int_equal(answer.bytes, 4);
	assert_true(answer.body_hash == (int64_t)hash_bytes(S("feed")));
	assert_str(answer.etag, "\"e\"");
	assert_str(answer.content_type, "text/xml");
	assert_int_equal(body_map(fd, 100, &body, NULL), STATUS_OK);
	assert_str(body, "feed");
	body_unmap(body);
	close(fd);
	assert_int_equal(role_close(&r), 0);
}

static void
answers_without_a_body(void **state)
{
	(void)state;
	struct role r = role_open();
	uint64_t id;
	int fd;
	role_settle(&r, 4);
	role_ask(&r, 1, "/gone");
	struct fetch_answer answer = role_answer(&r, &id, &fd);
	assert_int_equal(answer.failure, HTTP_STATUS);
	assert_int_equal(answer.status, 410);
	assert_str(answer.error, "status 410");
	assert_int_equal(fd, -1);
	role_ask(&r, 2, "/same");
	answer = role_answer(&r, &id, &fd);
	assert_int_equal(answer.failure, HTTP_FINE);
	assert_int_equal(answer.status, 304);
	assert_int_equal(answer.bytes, 0);
	role_ask(&r, 3, "@127.0.0.2:1/");
	answer = role_answer(&r, &id, &fd);
	assert_int_equal(answer.failure, HTTP_POLICY);
	assert_int_equal(role_close(&r), 0);
}

/* 40 bodies of 4 MiB that nobody reads at first: they must not pile up in the fetcher. */
static void
holds_back(void **state)
{
	(void)state;
	struct role r = role_open();
	enum { N = 40 };
	int64_t bytes = 0;
	role_settle(&r, 2);
	for (uint64_t id = 0; id < N; id++)
		role_ask(&r, id, "/large");
	for (int i = 0; i < N; i++) {
		uint64_t id;
		int fd;
		struct fetch_answer answer = role_answer(&r, &id, &fd);
		assert_int_equal(answer.failure, HTTP_FINE);
		bytes += answer.bytes;
		close(fd);
	}
	assert_int_equal(bytes, (int64_t)N << 22);
	assert_int_equal(role_close(&r), 0);
}

/* The engine may go at any moment: that is no failure. */
static void
ends_with_the_engine(void **state)
{
	(void)state;
	struct role early = role_open();
	assert_int_equal(role_close(&early), 0);
	struct role busy = role_open();
	role_settle(&busy, 2);
	role_ask(&busy, 1, "/large");
	assert_int_equal(role_close(&busy), 0);
}

struct malformed {
	const char *name;
	uint16_t type;
	struct str fields;
};

/* A field: tag, kind (1 number, 2 bytes), 0, length, bytes; tag 1 is the URL, 4 the most bytes. */
static const struct malformed malformed[] = {
	{ "another type", 99, STR_INIT("") },
	{ "settings twice", FETCH_SETTINGS, STR_INIT("") },
	{ "half a field", FETCH_REQUEST, STR_INIT("\1\0\2") },
	{ "a length beyond the end", FETCH_REQUEST, STR_INIT("\1\0\2\0\377\0\0\0x") },
	{ "a number where text should be", FETCH_REQUEST,
		STR_INIT("\1\0\1\0\10\0\0\0\0\0\0\0\0\0\0\0") },
	{ "text where a number should be", FETCH_REQUEST, STR_INIT("\4\0\2\0\1\0\0\0x") },
	{ "a negative limit", FETCH_REQUEST,
		STR_INIT("\4\0\1\0\10\0\0\0\377\377\377\377\377\377\377\377") },
	{ "invalid UTF-8", FETCH_REQUEST, STR_INIT("\1\0\2\0\1\0\0\0\377") },
};

static void
malformed_ends_it(void **state)
{
	const struct malformed *c = *state;
	struct role r = role_open();
	AUTO(buf) struct buf b = { 0 };
	struct frame f;
	role_settle(&r, 2);
	size_t at = frame_begin(&b, c->type, 1);
	buf_str(&b, c->fields);
	frame_end(&b, at);
	role_send(&r, &b);
	assert_int_equal(wire_wait(r.wire, &f, NULL), STATUS_FATAL);
	assert_int_equal(role_close(&r), 1);
}

static struct frame
as_frame(const struct buf *b, uint16_t type)
{
	return (struct frame){
		.type = type, .fields = str_sub(buf_view(b), FRAME_HEADER, b->n), .fd = -1
	};
}

static void
settings_travel(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	struct str allowed[] = { S("127.0.0.1:80"), S("[::1]:80") };
	struct http_settings s = { 64, S("ua"), S("http://proxy:1"), S("/ca"), { allowed, 2 }, 5 },
			     got;
	fetch_settings_put(&b, &s);
	struct frame f = as_frame(&b, FETCH_SETTINGS);
	assert_int_equal(fetch_settings_take(&f, a, &got, NULL), STATUS_OK);
	assert_int_equal(got.connections, 64);
	assert_int_equal(got.connect_timeout_us, 5);
	assert_str(got.user_agent, "ua");
	assert_str(got.proxy, "http://proxy:1");
	assert_str(got.ca_file, "/ca");
	assert_int_equal(got.allow_private.n, 2);
	assert_str(got.allow_private.v[1], "[::1]:80");
	f.type = FETCH_REQUEST;
	assert_int_equal(fetch_settings_take(&f, a, &got, NULL), STATUS_BAD);
}

/* What a fetcher that was taken over might say. */
static void
impossible_answers(void **state)
{
	(void)state;
	const struct fetch_answer good = {
		.status = 200, .url = S("u"), .retry_after_s = -1, .max_age_s = -1
	};
	struct fetch_answer wrong[] = { good, good, good, good, good, good, good };
	wrong[1].failure = (enum http_failure)99;
	wrong[2].status = 1000;
	wrong[3].retry_after_s = 86401;
	wrong[4].bytes = 5; /* and no descriptor */
	wrong[5].url = S("\xff");
	wrong[6].max_age_s = -2;
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		AUTO(buf) struct buf b = { 0 };
		struct fetch_answer got;
		fetch_answer_put(&b, 1, &wrong[i]);
		struct frame f = as_frame(&b, FETCH_ANSWER);
		if (fetch_answer_take(&f, &got, NULL) != (i ? STATUS_BAD : STATUS_OK))
			fail_msg("answer %zu", i);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(settings_travel),
		cmocka_unit_test(impossible_answers),
		cmocka_unit_test(fetches_a_body),
		cmocka_unit_test(answers_without_a_body),
		cmocka_unit_test(holds_back),
		cmocka_unit_test(ends_with_the_engine),
	};
	loopback_open(&server, pages);
	int failures =
		cmocka_run_group_tests(tests, NULL, NULL) + RUN_CASES(malformed, malformed_ends_it);
	loopback_close(&server);
	return failures;
}
