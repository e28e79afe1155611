#include "notify/sending.h"

enum {
	TAG_CHANNEL = 1,
	TAG_NAME,
	TAG_KIND,
	TAG_OWN,
	TAG_HTTP,
	TAG_CONNECTIONS,
	TAG_AGENT,
	TAG_PROXY,
	TAG_CA_FILE,
	TAG_PRIVATE,
	TAG_CONNECT_TIMEOUT,
	TAG_KEY,
	TAG_PAYLOAD,
	TAG_TYPE,
	TAG_RECIPIENT,
	TAG_NOW,
	TAG_DEADLINE,
	TAG_VERDICT,
	TAG_RETRY_AFTER,
	TAG_STATUS,
	TAG_WHY,
};

/* ---- Settings ---------------------------------------------------------------------- */

static void
put_http(const struct http_settings *h, struct buf *frame)
{
	size_t at = frame_open(frame, TAG_HTTP);
	frame_int(frame, TAG_CONNECTIONS, h->connections);
	frame_str(frame, TAG_AGENT, h->user_agent);
	frame_str(frame, TAG_PROXY, h->proxy);
	frame_str(frame, TAG_CA_FILE, h->ca_file);
	frame_int(frame, TAG_CONNECT_TIMEOUT, h->connect_timeout_us);
	for (size_t i = 0; i < h->allow_private.n; i++)
		frame_str(frame, TAG_PRIVATE, h->allow_private.v[i]);
	frame_close(frame, at);
}

static void
put_channel(const struct channel *c, struct buf *frame)
{
	size_t at = frame_open(frame, TAG_CHANNEL);
	frame_str(frame, TAG_NAME, c->name);
	frame_str(frame, TAG_KIND, str_from(c->kind->name));
	size_t own = frame_open(frame, TAG_OWN);
	c->kind->put(c->own, frame);
	frame_close(frame, own);
	frame_close(frame, at);
}

void
sending_settings_put(const struct dispatch_settings *s, enum channel_role role, struct buf *frame)
{
	size_t at = frame_begin(frame, SEND_SETTINGS, 0);
	if (s->http)
		put_http(s->http, frame);
	for (size_t i = 0; i < s->n_channels; i++)
		if (s->channels[i].kind->put && s->channels[i].kind->role == role)
			put_channel(&s->channels[i], frame);
	frame_end(frame, at);
}

static void
take_http(struct str fields, struct arena *a, struct http_settings *h)
{
	struct frame_field f;
	size_t cap = 0;
	while (frame_next(&fields, &f)) {
		switch (f.tag) {
		case TAG_CONNECTIONS:
			h->connections = f.number;
			break;
		case TAG_AGENT:
			h->user_agent = arena_str(a, f.bytes);
			break;
		case TAG_PROXY:
			h->proxy = arena_str(a, f.bytes);
			break;
		case TAG_CA_FILE:
			h->ca_file = arena_str(a, f.bytes);
			break;
		case TAG_CONNECT_TIMEOUT:
			h->connect_timeout_us = f.number;
			break;
		case TAG_PRIVATE:
			ARENA_GROW(a, h->allow_private.v, h->allow_private.n, cap);
			h->allow_private.v[h->allow_private.n++] = arena_str(a, f.bytes);
			break;
		}
	}
}

static void
take_channel(struct str fields, struct arena *a, struct sending_channel *ret)
{
	struct frame_field f;
	*ret = (struct sending_channel){ 0 };
	while (frame_next(&fields, &f)) {
		if (f.tag == TAG_NAME)
			ret->name = arena_str(a, f.bytes);
		else if (f.tag == TAG_KIND)
			ret->kind = channel_kind_find(f.bytes);
		else if (f.tag == TAG_OWN)
			ret->fields = arena_str(a, f.bytes);
	}
	if (!ret->kind || !ret->kind->take)
		err_set(&ret->error, STATUS_BAD, "no such kind of channel");
	else
		ret->kind->take(ret->fields, a, &ret->own, &ret->error);
}

enum status
sending_settings_take(
	const struct frame *f, struct arena *a, struct sending_settings *ret, struct err *err)
{
	struct str rest = f->fields;
	struct frame_field field;
	size_t cap = 0;
	*ret = (struct sending_settings){ 0 };
	if (f->type != SEND_SETTINGS)
		return err_set(err, STATUS_BAD, "unexpected frame %d", f->type);
	while (frame_next(&rest, &field)) {
		if (field.tag == TAG_HTTP) {
			take_http(field.bytes, a, &ret->http);
			ret->has_http = true;
		} else if (field.tag == TAG_CHANNEL) {
			ARENA_GROW(a, ret->channels, ret->n_channels, cap);
			take_channel(field.bytes, a, &ret->channels[ret->n_channels++]);
		}
	}
	return rest.n ? err_set(err, STATUS_BAD, "bad settings frame") : STATUS_OK;
}

struct sending_channel *
sending_channel_find(struct sending_settings *s, struct str name)
{
	for (size_t i = 0; i < s->n_channels; i++)
		if (str_eq(s->channels[i].name, name))
			return &s->channels[i];
	return NULL;
}

/* ---- Requests ----------------------------------------------------------------------- */

void
sending_request_put(
	struct buf *frame, uint64_t id, const struct delivery *d, int64_t now, int64_t deadline_us)
{
	size_t at = frame_begin(frame, SEND_REQUEST, id);
	frame_str(frame, TAG_NAME, d->channel);
	frame_str(frame, TAG_KEY, d->key);
	frame_str(frame, TAG_TYPE, d->content_type);
	frame_str(frame, TAG_PAYLOAD, d->payload);
	frame_int(frame, TAG_NOW, now);
	frame_int(frame, TAG_DEADLINE, deadline_us);
	for (size_t i = 0; i < d->n_recipients; i++)
		if (d->recipients[i].state == RECIPIENT_PENDING)
			frame_str(frame, TAG_RECIPIENT, d->recipients[i].address);
	frame_end(frame, at);
}

static void
take_field(const struct frame_field *f, struct arena *a, struct sending_request *ret, size_t *cap)
{
	struct delivery *d = &ret->delivery;
	switch (f->tag) {
	case TAG_NAME:
		d->channel = arena_str(a, f->bytes);
		break;
	case TAG_KEY:
		d->key = arena_str(a, f->bytes);
		break;
	case TAG_TYPE:
		d->content_type = arena_str(a, f->bytes);
		break;
	case TAG_PAYLOAD:
		d->payload = arena_str(a, f->bytes);
		break;
	case TAG_NOW:
		ret->now = f->number;
		break;
	case TAG_DEADLINE:
		ret->deadline_us = f->number;
		break;
	case TAG_RECIPIENT:
		ARENA_GROW(a, d->recipients, d->n_recipients, *cap);
		d->recipients[d->n_recipients++] =
			(struct recipient){ .address = arena_str(a, f->bytes) };
		break;
	}
}

enum status
sending_request_take(
	const struct frame *f, struct arena *a, struct sending_request *ret, struct err *err)
{
	struct str rest = f->fields;
	struct frame_field field;
	size_t cap = 0;
	*ret = (struct sending_request){ 0 };
	if (f->type != SEND_REQUEST)
		return err_set(err, STATUS_BAD, "unexpected frame %d", f->type);
	while (frame_next(&rest, &field))
		take_field(&field, a, ret, &cap);
	if (rest.n || !ret->delivery.channel.n)
		return err_set(err, STATUS_BAD, "bad request frame");
	return STATUS_OK;
}

/* ---- Verdicts ------------------------------------------------------------------------ */

void
sending_verdict_put(struct buf *frame, uint64_t id, const struct sending_verdict *v)
{
	size_t at = frame_begin(frame, SEND_VERDICT, id);
	frame_int(frame, TAG_VERDICT, v->verdict);
	frame_int(frame, TAG_RETRY_AFTER, v->retry_after_us);
	frame_int(frame, TAG_STATUS, v->status);
	frame_str(frame, TAG_WHY, v->why);
	frame_end(frame, at);
}

enum status
sending_verdict_take(const struct frame *f, struct sending_verdict *ret, struct err *err)
{
	struct str rest = f->fields;
	struct frame_field field;
	int64_t verdict = VERDICT_RETRY;
	*ret = (struct sending_verdict){ 0 };
	while (frame_next(&rest, &field)) {
		if (field.tag == TAG_VERDICT)
			verdict = field.number;
		else if (field.tag == TAG_RETRY_AFTER)
			ret->retry_after_us = field.number;
		else if (field.tag == TAG_STATUS)
			ret->status = field.number;
		else if (field.tag == TAG_WHY)
			ret->why = field.bytes;
	}
	if (f->type != SEND_VERDICT || rest.n || verdict < VERDICT_SENT ||
		verdict > VERDICT_DISABLE)
		return err_set(err, STATUS_BAD, "bad verdict frame");
	ret->verdict = (enum verdict)verdict;
	return STATUS_OK;
}
