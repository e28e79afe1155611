/* The sender: delivers what is not mail by SMTP: POSTs to hooks, files into Maildirs. It has the
 * secrets, and no database. */
#include <stdlib.h>

#include "base/clock.h"
#include "base/http.h"
#include "base/wire.h"
#include "notify/sending.h"

enum { DEFAULT_CONNECTIONS = 16 };
#define DEFAULT_CONNECT_TIMEOUT_US (10 * CLOCK_SECOND)

struct errand { /* a POST under way */
	uint64_t id;
	const struct sending_channel *channel;
};

struct sender {
	struct wire *wire;
	struct arena *arena; /* of the settings */
	struct sending_settings settings;
	struct http_client *http;
	struct errand *errands;
	size_t n_errands, cap_errands;
};

static void
answer(struct sender *s, uint64_t id, const struct sending_verdict *v)
{
	AUTO(buf) struct buf frame = { 0 };
	sending_verdict_put(&frame, id, v);
	wire_send(s->wire, &frame, -1);
}

static void
answer_words(struct sender *s, uint64_t id, enum verdict verdict, const char *why)
{
	answer(s, id, &(struct sending_verdict){ .verdict = verdict, .why = str_from(why) });
}

/* What a library says of a failed request may hold the address, which is a secret: it is cut out.
 */
static struct str
without_secret(struct arena *a, struct str text, struct str url)
{
	ptrdiff_t scheme = str_find(url, S("://"));
	struct str rest = str_sub(url, scheme < 0 ? 0 : (size_t)scheme + 3, url.n);
	ptrdiff_t slash = str_find_byte(rest, '/');
	struct str secret = slash < 0 ? STR_NONE : str_sub(rest, (size_t)slash, rest.n);
	ptrdiff_t at = secret.n > 1 ? str_find(text, secret) : -1;
	if (at < 0)
		return text;
	struct str behind = str_sub(text, (size_t)at + secret.n, text.n);
	return without_secret(
		a, arena_printf(a, "%.*s...%.*s", (int)at, text.s, STR_ARG(behind)), url);
}

static size_t
errand_find(const struct sender *s, uint64_t id)
{
	size_t i = 0;
	while (i < s->n_errands && s->errands[i].id != id)
		i++;
	return i;
}

static void
post_done(void *context, const struct http_answer *http)
{
	struct sender *s = context;
	size_t i = errand_find(s, http->id);
	if (i == s->n_errands)
		return;
	AUTO(arena) struct arena *a = arena_new();
	const struct sending_channel *channel = s->errands[i].channel;
	struct http_answer shown = *http;
	struct err err = { 0 };
	shown.error = without_secret(a, http->error, http->url);
	s->errands[i] = s->errands[--s->n_errands];
	enum verdict verdict = channel->kind->judge(channel->own, &shown, &err);
	answer(s, http->id,
		&(struct sending_verdict){
			.verdict = verdict,
			.retry_after_us =
				http->retry_after_s > 0 ? http->retry_after_s * CLOCK_SECOND : 0,
			.status = http->status,
			.why = verdict == VERDICT_SENT ? STR_NONE : str_from(err.text),
		});
}

static void
post(struct sender *s, uint64_t id, const struct sending_channel *channel,
	const struct sending_request *r, struct arena *a)
{
	struct http_request request;
	struct err err = { 0 };
	if (channel->kind->request(channel->own, &r->delivery, r->now, a, &request, &err)) {
		answer_words(s, id, VERDICT_DEAD, err.text);
		return;
	}
	request.id = id;
	MEM_GROW(s->errands, s->n_errands, s->cap_errands);
	s->errands[s->n_errands++] = (struct errand){ id, channel };
	http_start(s->http, &request);
}

/* What failed at the start (an unreadable secret, a full disk) may be mended by now. */
static bool
channel_ready(struct sender *s, struct sending_channel *channel)
{
	if (channel->error.status == STATUS_OK)
		return true;
	channel->error = (struct err){ 0 };
	return channel->kind && channel->kind->take &&
	       channel->kind->take(channel->fields, s->arena, &channel->own, &channel->error) ==
		       STATUS_OK;
}

static enum status
take_request(struct sender *s, const struct frame *frame, struct err *err)
{
	AUTO(arena) struct arena *a = arena_new();
	struct sending_request r;
	struct err why = { 0 };
	if (sending_request_take(frame, a, &r, err))
		return err->status;
	struct sending_channel *channel = sending_channel_find(&s->settings, r.delivery.channel);
	if (!channel) {
		answer_words(
			s, frame->id, VERDICT_RETRY, "the sender does not know this channel yet");
	} else if (!channel_ready(s, channel)) {
		answer_words(s, frame->id, VERDICT_RETRY, channel->error.text);
	} else if (channel->kind->deliver) {
		enum verdict v = channel->kind->deliver(channel->own, &r.delivery, &why);
		answer_words(s, frame->id, v, v == VERDICT_SENT ? NULL : why.text);
	} else {
		post(s, frame->id, channel, &r, a);
	}
	return STATUS_OK;
}

static enum status
take_frames(struct sender *s, struct err *err)
{
	struct frame frame;
	for (;;) {
		enum status status = wire_receive(s->wire, &frame, err);
		if (status == STATUS_OK && frame.type == SEND_REQUEST)
			status = take_request(s, &frame, err);
		if (status)
			return status == STATUS_RETRY ? STATUS_OK : status;
	}
}

static enum status
start(struct sender *s, struct err *err)
{
	AUTO(buf) struct buf hello = { 0 };
	struct frame frame;
	struct http_settings http = { .connections = DEFAULT_CONNECTIONS,
		.user_agent = S("presswatch/" VERSION),
		.connect_timeout_us = DEFAULT_CONNECT_TIMEOUT_US };
	if (wire_wait(s->wire, &frame, err) ||
		sending_settings_take(&frame, s->arena, &s->settings, err))
		return err->status;
	if (s->settings.has_http)
		http = s->settings.http;
	if (!http.connections)
		http.connections = DEFAULT_CONNECTIONS;
	if (http_new(&http, &s->http, err))
		return err->status;
	size_t at = frame_begin(&hello, SEND_HELLO, 0);
	frame_end(&hello, at);
	wire_send(s->wire, &hello, -1);
	return STATUS_OK;
}

static enum status
run(struct sender *s, struct err *err)
{
	enum { WAIT_MS = 60000 };
	enum status status = start(s, err);
	while (status == STATUS_OK) {
		/* What came together with the frame before is in the wire already: look before
		 * sleeping. */
		status = take_frames(s, err);
		if (status == STATUS_OK && wire_flush(s->wire, false, err) == STATUS_FATAL)
			status = STATUS_FATAL;
		if (status == STATUS_OK)
			http_run(s->http, wire_fd(s->wire), wire_wants(s->wire), WAIT_MS, s,
				post_done);
	}
	return status;
}

int
sender_main(int fd)
{
	struct sender s = { .wire = wire_new(fd), .arena = arena_new() };
	struct err err;
	enum status status = run(&s, &err);
	http_free(s.http);
	wire_free(s.wire);
	arena_free(s.arena);
	free(s.errands);
	return status == STATUS_FATAL ? 0 : 1; /* FATAL: the engine closed the wire, as it does */
}
