#include <unistd.h>

#include "base/body.h"
#include "base/hash.h"
#include "base/log.h"
#include "base/wire.h"
#include "monitor/fetch.h"

/* The fetcher: requests come in frames, answers go out in frames, bodies beside them as sealed
 * memfds. While HELD_MOST bytes of bodies wait for the engine to read them, or its queue is full,
 * or it has requests enough, it takes no new ones: they stay in the socket, and the engine's own
 * queue fills. */
enum {
	HELD_MOST = 32 << 20,
	HOLD_MS = 10, /* how often it looks again while it holds back */
	WAIT_MS = 60000,
	QUEUE = 4, /* requests it takes, as a multiple of the connections */
};

struct fetcher {
	struct wire *wire;
	struct http_client *client;
	size_t running_most;
	size_t held; /* bytes of bodies given to the wire since it was last empty */
	struct buf frame;
};

/* The body of a good answer as a memfd; -1 when there is none. One that cannot be kept makes the
 * answer a failure. */
static int
body_fd(struct str body, struct fetch_answer *answer, struct err *err)
{
	int fd = -1;
	if (answer->failure || !body.n)
		return -1;
	if (body_new(body, &fd, err)) {
		answer->failure = HTTP_NET;
		answer->error = str_from(err->text);
		return -1;
	}
	answer->bytes = (int64_t)body.n;
	answer->body_hash = (int64_t)hash_bytes(body);
	return fd;
}

static void
send_answer(void *context, const struct http_answer *from)
{
	struct fetcher *f = context;
	struct err err;
	struct fetch_answer answer = {
		.failure = from->failure,
		.error = from->error,
		.status = from->status,
		.url = from->url,
		.moved_url = from->moved_url,
		.etag = from->etag,
		.last_modified = from->last_modified,
		.content_type = from->content_type,
		.retry_after_s = from->retry_after_s,
		.max_age_s = from->max_age_s,
		.elapsed_us = from->elapsed_us,
	};
	int fd = body_fd(from->body, &answer, &err);
	buf_reset(&f->frame);
	fetch_answer_put(&f->frame, from->id, &answer);
	wire_send(f->wire, &f->frame, fd);
	f->held += (size_t)answer.bytes;
}

static enum status
start_request(struct fetcher *f, const struct frame *frame, struct err *err)
{
	struct fetch_request r;
	if (fetch_request_take(frame, &r, err)) {
		if (frame->fd >= 0)
			close(frame->fd);
		return STATUS_BAD;
	}
	http_start(f->client, &(struct http_request){
				      .id = frame->id,
				      .url = r.url,
				      .etag = r.etag,
				      .last_modified = r.last_modified,
				      .most_bytes = r.most_bytes,
				      .timeout_us = r.timeout_us,
			      });
	return STATUS_OK;
}

static bool
holds_back(const struct fetcher *f)
{
	return f->held > HELD_MOST || wire_full(f->wire) ||
	       http_running(f->client) >= f->running_most;
}

/* All requests that are there, while it does not hold back. STATUS_OK or STATUS_RETRY: go on. */
static enum status
take_requests(struct fetcher *f, struct err *err)
{
	struct frame frame;
	enum status got = STATUS_OK;
	while (!got && !holds_back(f)) {
		got = wire_receive(f->wire, &frame, err);
		if (!got)
			got = start_request(f, &frame, err);
	}
	return got;
}

/* Until the engine closes the wire (STATUS_FATAL), or says what cannot be (STATUS_BAD). */
static enum status
serve(struct fetcher *f, struct err *err)
{
	for (;;) {
		enum status got = take_requests(f, err);
		if (got == STATUS_BAD || got == STATUS_FATAL)
			return got;
		if (holds_back(f))
			http_run(f->client, -1, false, HOLD_MS, f, send_answer);
		else
			http_run(f->client, wire_fd(f->wire), wire_wants(f->wire), WAIT_MS, f,
				send_answer);
		got = wire_flush(f->wire, false, err);
		if (got == STATUS_FATAL)
			return got;
		if (got == STATUS_OK)
			f->held = 0;
	}
}

/* The first frame. The settings live in `a`. */
static enum status
take_settings(struct wire *w, struct arena *a, struct http_settings *ret, struct err *err)
{
	struct frame frame;
	enum status got = wire_wait(w, &frame, err);
	if (got)
		return got;
	got = fetch_settings_take(&frame, a, ret, err);
	if (frame.fd >= 0)
		close(frame.fd);
	return got;
}

static void
say_hello(struct fetcher *f)
{
	size_t at = frame_begin(&f->frame, FETCH_HELLO, 0);
	frame_end(&f->frame, at);
	wire_send(f->wire, &f->frame, -1);
}

/* The engine has closed the wire, as it does; or something is wrong. */
static int
ended(enum status how, const struct err *err)
{
	if (how == STATUS_FATAL)
		return 0;
	log_error("fetcher-failed", LOG_CSTR("error", err->text));
	return 1;
}

int
fetcher_main(int fd)
{
	struct err err;
	struct http_settings settings;
	AUTO(wire) struct wire *w = wire_new(fd);
	AUTO(arena) struct arena *a = arena_new();
	enum status got = take_settings(w, a, &settings, &err);
	if (got)
		return ended(got, &err);
	AUTO(http_client) struct http_client *client = NULL;
	if (http_new(&settings, &client, &err))
		return ended(STATUS_BAD, &err);
	struct fetcher f = {
		.wire = w, .client = client, .running_most = QUEUE * (size_t)settings.connections
	};
	say_hello(&f);
	if (wire_flush(w, true, &err))
		got = STATUS_FATAL;
	else
		got = serve(&f, &err);
	buf_free(&f.frame);
	return ended(got, &err);
}
