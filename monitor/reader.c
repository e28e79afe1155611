/* The reader: the process that touches foreign bytes. It has libxml2, ICU and the gazetteer, and no
 * network, no database, no secrets. One document at a time; whatever it makes of one is forgotten
 * before the next. */
#include "monitor/reader.h"

#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/body.h"
#include "base/wire.h"

/* The largest body that is mapped; the fetcher's caps lie below it. */
enum { LARGEST_BODY = 64 << 20 };
/* Articles travel in frames of about this size, and are forgotten here once they are sent. */
enum { FRAME_SIZE = 64 << 10 };
/* Address space for one reader: a page of 16 MB takes some 300 MB as a tree. */
enum { MEMORY_MB = 1024 };

struct reader {
	struct wire *wire;
	struct zone *zone;
	struct gazetteer *gazetteer;
	struct str user_agent;
	struct arena *settings, *arena; /* for good; for one document */
	struct buf frame;
};

static enum status
take_settings(struct reader *r, struct err *err)
{
	struct frame frame;
	struct read_settings settings;
	enum status status = wire_wait(r->wire, &frame, err);
	if (status)
		return status;
	if (frame.type != READ_SETTINGS)
		return err_set(err, STATUS_FATAL, "expected settings");
	status = read_settings_take(&frame, r->settings, &settings, err);
	if (status == STATUS_OK)
		status = zone_open(settings.timezone, &r->zone, err);
	if (status == STATUS_OK)
		r->user_agent = settings.user_agent;
	if (status == STATUS_OK)
		r->gazetteer = gazetteer_new(settings.places, settings.n_places);
	return status;
}

/* Everything that allocates lazily is touched once before the limit on memory holds. */
static void
limit_memory(void)
{
#if !defined(__SANITIZE_ADDRESS__)
	struct rlimit limit = { (rlim_t)MEMORY_MB << 20, (rlim_t)MEMORY_MB << 20 };
	setrlimit(RLIMIT_AS, &limit);
#endif
}

/* The frame in which articles are on their way. */
struct sending {
	struct reader *reader;
	uint64_t id;
	size_t at; /* where it begins */
	bool is_open;
};

static void
begin_articles(struct sending *s, const struct article *main)
{
	buf_reset(&s->reader->frame);
	s->at = read_articles_begin(&s->reader->frame, s->id, main);
	s->is_open = true;
}

/* An engine that is gone is found out at the end of the answer. */
static void
send_frame(struct reader *r)
{
	wire_send(r->wire, &r->frame, -1);
	wire_flush(r->wire, true, NULL);
}

static void
send_articles(struct sending *s)
{
	if (s->is_open) {
		frame_end(&s->reader->frame, s->at);
		send_frame(s->reader);
	}
	s->is_open = false;
}

static void
send_article(void *user, const struct article *article)
{
	struct sending *s = user;
	if (s->is_open && s->reader->frame.n >= FRAME_SIZE)
		send_articles(s);
	if (!s->is_open)
		begin_articles(s, NULL);
	read_articles_add(&s->reader->frame, article);
}

static void
send_again(void *user)
{
	struct sending *s = user;
	s->is_open = false;
	buf_reset(&s->reader->frame);
	read_again_put(&s->reader->frame, s->id);
	send_frame(s->reader);
}

static enum status
read_and_send_outlet(struct reader *r, const struct document *doc, const struct outlet *outlet,
	uint64_t id, struct reading *ret, struct err *err)
{
	struct sending sending = { .reader = r, .id = id };
	const struct article_sink sink = { send_article, send_again, &sending };
	enum status status = read_outlet_each(doc, outlet, r->gazetteer, r->arena, &sink, ret, err);
	if (status == STATUS_OK)
		send_articles(&sending);
	return status;
}

static enum status
read_and_send_page(struct reader *r, const struct document *doc, const struct outlet *outlet,
	uint64_t id, struct reading *ret, struct err *err)
{
	struct article main = { 0 };
	struct sending sending = { .reader = r, .id = id };
	enum status status = read_article(doc, outlet, r->gazetteer, r->arena, &main, ret, err);
	if (status)
		return status;
	begin_articles(&sending, &main);
	for (size_t i = 0; i < ret->n_articles; i++)
		send_article(&sending, &ret->articles[i]);
	send_articles(&sending);
	return STATUS_OK;
}

static void
send_robots(struct reader *r, uint64_t id, struct str bytes)
{
	struct robots robots;
	robots_parse(bytes, r->user_agent, r->arena, &robots);
	buf_reset(&r->frame);
	read_robots_put(&r->frame, id, &robots);
	wire_send(r->wire, &r->frame, -1);
}

static enum status
read_document(struct reader *r, const struct read_request *request, struct str bytes, uint64_t id,
	struct reading *reading, struct err *err)
{
	struct document doc = {
		.bytes = bytes,
		.url = request->url,
		.content_type = request->content_type,
		.fetched_at = request->fetched_at,
		.zone = r->zone,
		.language = request->outlet.language,
	};
	struct page_hints hints = { 0 };
	if (request->hints.n && !page_hints_take(request->hints, r->arena, &hints))
		return err_set(err, STATUS_BAD, "malformed hints");
	doc.hints = &hints;
	doc.rules = request->rules;
	switch (request->kind) {
	case READ_OUTLET:
		return read_and_send_outlet(r, &doc, &request->outlet, id, reading, err);
	case READ_ARTICLE:
		return read_and_send_page(r, &doc, &request->outlet, id, reading, err);
	case READ_RULES:
		send_robots(r, id, bytes);
	}
	return STATUS_OK;
}

static enum status
answer(struct reader *r, const struct frame *frame, struct err *err)
{
	struct read_request request;
	struct reading reading = { 0 };
	struct str bytes = STR_NONE;
	struct err why = { 0 };
	enum status status = read_request_take(frame, &request, err);
	if (status)
		return status;
	status = frame->fd < 0 ? STATUS_OK : body_map(frame->fd, LARGEST_BODY, &bytes, &why);
	if (status == STATUS_OK)
		status = read_document(r, &request, bytes, frame->id, &reading, &why);
	if (bytes.s)
		body_unmap(bytes);
	struct read_done done = {
		.status = status,
		.error = status ? str_from(why.text) : STR_NONE,
		.cut_short = reading.cut_short,
		.ttl_s = reading.ttl_s,
		.parts = { reading.parts, reading.n_parts },
	};
	AUTO(buf) struct buf observed = { 0 };
	if (reading.observed) {
		page_observed_put(&observed, reading.observed);
		done.observed = buf_view(&observed);
	}
	buf_reset(&r->frame);
	read_done_put(&r->frame, frame->id, &done);
	wire_send(r->wire, &r->frame, -1);
	return wire_flush(r->wire, true, err);
}

static enum status
say_hello(struct reader *r, struct err *err)
{
	size_t at = frame_begin(&r->frame, READ_HELLO, 0);
	frame_end(&r->frame, at);
	wire_send(r->wire, &r->frame, -1);
	return wire_flush(r->wire, true, err);
}

static enum status
serve(struct reader *r, struct err *err)
{
	for (;;) {
		struct frame frame;
		enum status status = wire_wait(r->wire, &frame, err);
		if (status)
			return status;
		if (frame.type != READ_REQUEST)
			return err_set(err, STATUS_BAD, "unexpected frame %d", frame.type);
		arena_reset(r->arena);
		status = answer(r, &frame, err);
		if (frame.fd >= 0)
			close(frame.fd);
		if (status)
			return status;
	}
}

int
reader_main(int fd)
{
	struct err err = { 0 };
	struct reader r = { .wire = wire_new(fd), .settings = arena_new(), .arena = arena_new() };
	enum status status = take_settings(&r, &err);
	if (status == STATUS_OK) {
		limit_memory();
		status = say_hello(&r, &err);
	}
	if (status == STATUS_OK)
		status = serve(&r, &err);
	gazetteer_free(r.gazetteer);
	zone_free(r.zone);
	arena_free(r.settings);
	arena_free(r.arena);
	buf_free(&r.frame);
	wire_free(r.wire);
	return status == STATUS_FATAL ? EXIT_SUCCESS
				      : EXIT_FAILURE; /* FATAL: the engine closed the wire */
}
