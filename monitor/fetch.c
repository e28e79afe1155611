#include "monitor/fetch.h"

#include "base/utf8.h"

/* Tags of the fields, one list for the three nouns. */
enum {
	TAG_URL = 1,
	TAG_ETAG,
	TAG_LAST_MODIFIED,
	TAG_MOST_BYTES,
	TAG_TIMEOUT_US,
	TAG_FAILURE,
	TAG_ERROR,
	TAG_STATUS,
	TAG_MOVED_URL,
	TAG_CONTENT_TYPE,
	TAG_RETRY_AFTER_S,
	TAG_MAX_AGE_S,
	TAG_ELAPSED_US,
	TAG_BYTES,
	TAG_BODY_HASH,
	TAG_CONNECTIONS,
	TAG_USER_AGENT,
	TAG_PROXY,
	TAG_CA_FILE,
	TAG_ALLOW_PRIVATE,
	TAG_CONNECT_TIMEOUT_US,
};

enum { MOST_CONNECTIONS = 4096, MOST_HTTP_STATUS = 999, MOST_RETRY_AFTER_S = 86400 };

/* Where a field of a frame goes: a number or a string, told apart by what is not NULL. */
struct slot {
	uint16_t tag;
	int64_t *number;
	struct str *text;
};

static enum status
bad_frame(struct err *err, const char *what)
{
	return err_set(err, STATUS_BAD, "a malformed frame: %s", what);
}

/* Fills the slots; unknown tags are skipped, a known one of the wrong kind and invalid UTF-8 are
 * errors. */
static enum status
take_fields(const struct frame *f, const struct slot *slots, size_t n, struct err *err)
{
	struct str rest = f->fields;
	struct frame_field field;
	while (frame_next(&rest, &field)) {
		for (size_t i = 0; i < n; i++) {
			if (slots[i].tag != field.tag)
				continue;
			if (field.is_number != (slots[i].number != NULL) ||
				!utf8_valid(field.bytes))
				return bad_frame(err, "a field of the wrong kind");
			if (field.is_number)
				*slots[i].number = field.number;
			else
				*slots[i].text = field.bytes;
		}
	}
	return rest.n ? bad_frame(err, "a field that is cut off") : STATUS_OK;
}
#define TAKE(f, slots, err) take_fields(f, slots, sizeof(slots) / sizeof((slots)[0]), err)

void
fetch_settings_put(struct buf *frame, const struct http_settings *s)
{
	size_t at = frame_begin(frame, FETCH_SETTINGS, 0);
	frame_int(frame, TAG_CONNECTIONS, s->connections);
	frame_str(frame, TAG_USER_AGENT, s->user_agent);
	frame_str(frame, TAG_PROXY, s->proxy);
	frame_str(frame, TAG_CA_FILE, s->ca_file);
	frame_int(frame, TAG_CONNECT_TIMEOUT_US, s->connect_timeout_us);
	for (size_t i = 0; i < s->allow_private.n; i++)
		frame_str(frame, TAG_ALLOW_PRIVATE, s->allow_private.v[i]);
	frame_end(frame, at);
}

static struct str_list
take_allowed(struct str fields, struct arena *a)
{
	struct str_list list = { 0 };
	struct frame_field field;
	size_t cap = 0;
	while (frame_next(&fields, &field)) {
		if (field.tag != TAG_ALLOW_PRIVATE)
			continue;
		ARENA_GROW(a, list.v, list.n, cap);
		list.v[list.n++] = arena_str(a, field.bytes);
	}
	return list;
}

enum status
fetch_settings_take(
	const struct frame *f, struct arena *a, struct http_settings *ret, struct err *err)
{
	struct http_settings s = { 0 };
	const struct slot slots[] = {
		{ TAG_CONNECTIONS, &s.connections, NULL },
		{ TAG_USER_AGENT, NULL, &s.user_agent },
		{ TAG_PROXY, NULL, &s.proxy },
		{ TAG_CA_FILE, NULL, &s.ca_file },
		{ TAG_CONNECT_TIMEOUT_US, &s.connect_timeout_us, NULL },
	};
	if (f->type != FETCH_SETTINGS || f->fd >= 0)
		return bad_frame(err, "settings were expected");
	if (TAKE(f, slots, err))
		return STATUS_BAD;
	if (s.connections < 1 || s.connections > MOST_CONNECTIONS)
		return bad_frame(err, "the number of connections");
	s.user_agent = arena_str(a, s.user_agent);
	s.proxy = arena_str(a, s.proxy);
	s.ca_file = arena_str(a, s.ca_file);
	s.allow_private = take_allowed(f->fields, a);
	*ret = s;
	return STATUS_OK;
}

void
fetch_request_put(struct buf *frame, uint64_t id, const struct fetch_request *r)
{
	size_t at = frame_begin(frame, FETCH_REQUEST, id);
	frame_str(frame, TAG_URL, r->url);
	frame_str(frame, TAG_ETAG, r->etag);
	frame_str(frame, TAG_LAST_MODIFIED, r->last_modified);
	frame_int(frame, TAG_MOST_BYTES, r->most_bytes);
	frame_int(frame, TAG_TIMEOUT_US, r->timeout_us);
	frame_end(frame, at);
}

enum status
fetch_request_take(const struct frame *f, struct fetch_request *ret, struct err *err)
{
	struct fetch_request r = { 0 };
	const struct slot slots[] = {
		{ TAG_URL, NULL, &r.url },
		{ TAG_ETAG, NULL, &r.etag },
		{ TAG_LAST_MODIFIED, NULL, &r.last_modified },
		{ TAG_MOST_BYTES, &r.most_bytes, NULL },
		{ TAG_TIMEOUT_US, &r.timeout_us, NULL },
	};
	if (f->type != FETCH_REQUEST || f->fd >= 0)
		return bad_frame(err, "a request was expected");
	if (TAKE(f, slots, err))
		return STATUS_BAD;
	if (r.most_bytes < 0 || r.timeout_us < 0)
		return bad_frame(err, "a negative limit");
	*ret = r;
	return STATUS_OK;
}

void
fetch_answer_put(struct buf *frame, uint64_t id, const struct fetch_answer *answer)
{
	size_t at = frame_begin(frame, FETCH_ANSWER, id);
	frame_int(frame, TAG_FAILURE, answer->failure);
	frame_str(frame, TAG_ERROR, answer->error);
	frame_int(frame, TAG_STATUS, answer->status);
	frame_str(frame, TAG_URL, answer->url);
	frame_str(frame, TAG_MOVED_URL, answer->moved_url);
	frame_str(frame, TAG_ETAG, answer->etag);
	frame_str(frame, TAG_LAST_MODIFIED, answer->last_modified);
	frame_str(frame, TAG_CONTENT_TYPE, answer->content_type);
	frame_int(frame, TAG_RETRY_AFTER_S, answer->retry_after_s);
	frame_int(frame, TAG_MAX_AGE_S, answer->max_age_s);
	frame_int(frame, TAG_ELAPSED_US, answer->elapsed_us);
	frame_int(frame, TAG_BYTES, answer->bytes);
	frame_int(frame, TAG_BODY_HASH, answer->body_hash);
	frame_end(frame, at);
}

/* The fetcher speaks with the whole web: what it says is believed only within these bounds. */
static bool
answer_is_sane(const struct fetch_answer *answer, int64_t failure, bool has_body)
{
	return failure >= HTTP_FINE && failure <= HTTP_NET && answer->status >= 0 &&
	       answer->status <= MOST_HTTP_STATUS && answer->retry_after_s >= -1 &&
	       answer->retry_after_s <= MOST_RETRY_AFTER_S && answer->max_age_s >= -1 &&
	       answer->elapsed_us >= 0 && answer->bytes >= 0 && has_body == (answer->bytes > 0);
}

enum status
fetch_answer_take(const struct frame *f, struct fetch_answer *ret, struct err *err)
{
	struct fetch_answer answer = { .retry_after_s = -1, .max_age_s = -1 };
	int64_t failure = -1;
	const struct slot slots[] = {
		{ TAG_FAILURE, &failure, NULL },
		{ TAG_ERROR, NULL, &answer.error },
		{ TAG_STATUS, &answer.status, NULL },
		{ TAG_URL, NULL, &answer.url },
		{ TAG_MOVED_URL, NULL, &answer.moved_url },
		{ TAG_ETAG, NULL, &answer.etag },
		{ TAG_LAST_MODIFIED, NULL, &answer.last_modified },
		{ TAG_CONTENT_TYPE, NULL, &answer.content_type },
		{ TAG_RETRY_AFTER_S, &answer.retry_after_s, NULL },
		{ TAG_MAX_AGE_S, &answer.max_age_s, NULL },
		{ TAG_ELAPSED_US, &answer.elapsed_us, NULL },
		{ TAG_BYTES, &answer.bytes, NULL },
		{ TAG_BODY_HASH, &answer.body_hash, NULL },
	};
	if (f->type != FETCH_ANSWER)
		return bad_frame(err, "an answer was expected");
	if (TAKE(f, slots, err))
		return STATUS_BAD;
	if (!answer_is_sane(&answer, failure, f->fd >= 0))
		return bad_frame(err, "an answer that cannot be");
	answer.failure = (enum http_failure)failure;
	*ret = answer;
	return STATUS_OK;
}
