#include "monitor/fetch_once.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/body.h"
#include "base/clock.h"
#include "monitor/process.h"

enum { PATIENCE_MS = 1000, MARGIN_US = 10 * CLOCK_SECOND };

/* The next frame, until `until` (clock_real): the fetcher keeps its own time, but may be the one
 * that hangs. */
static enum status
next_frame(struct wire *w, int64_t until, struct frame *ret, struct err *err)
{
	for (;;) {
		enum status got = wire_receive(w, ret, err);
		if (got != STATUS_RETRY)
			return got == STATUS_OK ? got : err_add(err, "the fetcher");
		int64_t left_ms = (until - clock_real()) / CLOCK_MS;
		if (left_ms <= 0)
			return err_set(err, STATUS_FATAL, "the fetcher does not answer");
		struct pollfd p = { .fd = wire_fd(w), .events = POLLIN };
		if (poll(&p, 1, (int)(left_ms < 1000 ? left_ms : 1000)) < 0 && errno != EINTR)
			return err_errno(err, STATUS_FATAL, "poll");
	}
}

static enum status
send_frame(struct wire *w, struct buf *frame, struct err *err)
{
	wire_send(w, frame, -1);
	buf_reset(frame);
	return wire_flush(w, true, err);
}

static void
keep_answer(struct fetch_answer *answer, struct arena *a)
{
	answer->error = arena_str(a, answer->error);
	answer->url = arena_str(a, answer->url);
	answer->moved_url = arena_str(a, answer->moved_url);
	answer->etag = arena_str(a, answer->etag);
	answer->last_modified = arena_str(a, answer->last_modified);
	answer->content_type = arena_str(a, answer->content_type);
}

static enum status
take_body(const struct frame *f, const struct fetch_answer *answer, struct arena *a,
	struct str *ret, struct err *err)
{
	struct str body = S("");
	if (f->fd >= 0 && body_map(f->fd, (size_t)answer->bytes, &body, err))
		return err_add(err, "the fetcher");
	*ret = arena_str(a, body);
	body_unmap(body);
	return STATUS_OK;
}

static enum status
take_answer(const struct frame *f, struct arena *a, struct fetch_answer *ret, struct str *ret_body,
	struct err *err)
{
	struct fetch_answer answer;
	struct str body;
	if (fetch_answer_take(f, &answer, err))
		return err_add(err, "the fetcher");
	if (take_body(f, &answer, a, &body, err))
		return err->status;
	keep_answer(&answer, a);
	*ret = answer;
	*ret_body = body;
	return STATUS_OK;
}

static void
close_body(const struct frame *f)
{
	if (f->fd >= 0)
		close(f->fd);
}

static enum status
expect_hello(struct wire *w, struct err *err)
{
	struct frame f;
	if (next_frame(w, clock_real() + MARGIN_US, &f, err))
		return err->status;
	close_body(&f);
	if (f.type != FETCH_HELLO)
		return err_set(err, STATUS_BAD, "the fetcher does not say hello");
	return STATUS_OK;
}

struct fetch_own {
	struct process process;
	int64_t until; /* clock_real: when all that was sent must have been answered */
	bool failed;
};

static enum status
greet(struct wire *w, const struct http_settings *settings, struct err *err)
{
	AUTO(buf) struct buf out = { 0 };
	fetch_settings_put(&out, settings);
	return send_frame(w, &out, err) ? err->status : expect_hello(w, err);
}

enum status
fetch_open(const struct http_settings *settings, struct fetch_own **ret, struct err *err)
{
	AUTO(fetch_own) struct fetch_own *f = mem_alloc(sizeof(*f));
	struct err own; /* its status is needed even when the caller wants no words */
	if (!err)
		err = &own;
	f->failed = true;
	enum status got = process_start(ROLE_IS_FETCHER, &f->process, err);
	if (got == STATUS_OK)
		got = greet(f->process.wire, settings, err);
	if (got != STATUS_OK)
		return got;
	f->failed = false;
	*ret = f;
	f = NULL;
	return STATUS_OK;
}

enum status
fetch_send(struct fetch_own *f, uint64_t id, const struct fetch_request *request, struct err *err)
{
	AUTO(buf) struct buf out = { 0 };
	int64_t until = clock_real() + request->timeout_us + MARGIN_US;
	f->until = until > f->until ? until : f->until;
	fetch_request_put(&out, id, request);
	return send_frame(f->process.wire, &out, err);
}

enum status
fetch_next(struct fetch_own *f, struct arena *a, uint64_t *ret_id, struct fetch_answer *ret,
	struct str *ret_body, struct err *err)
{
	struct frame frame;
	struct err own;
	if (!err)
		err = &own;
	f->failed = true;
	if (next_frame(f->process.wire, f->until, &frame, err))
		return err->status;
	enum status got = take_answer(&frame, a, ret, ret_body, err);
	close_body(&frame);
	f->failed = got != STATUS_OK;
	if (got == STATUS_OK)
		*ret_id = frame.id;
	return got;
}

enum status
fetch_ask(struct fetch_own *f, const struct fetch_request *request, struct arena *a,
	struct fetch_answer *ret, struct str *ret_body, struct err *err)
{
	uint64_t id;
	enum status sent = fetch_send(f, 1, request, err);
	return sent ? sent : fetch_next(f, a, &id, ret, ret_body, err);
}

void
fetch_close(struct fetch_own *f)
{
	if (!f)
		return;
	process_stop(&f->process, f->failed, PATIENCE_MS);
	free(f);
}

enum status
fetch_once(const struct http_settings *settings, const struct fetch_request *request,
	struct arena *a, struct fetch_answer *ret, struct str *ret_body, struct err *err)
{
	AUTO(fetch_own) struct fetch_own *f = NULL;
	enum status opened = fetch_open(settings, &f, err);
	return opened ? opened : fetch_ask(f, request, a, ret, ret_body, err);
}
