/* The frames between engine and reader: each has its put and its take. */
#include "monitor/reader.h"

#include "base/utf8.h"

enum {
	TAG_TIMEZONE = 1,
	TAG_PLACE,
	TAG_NAME,
	TAG_ALSO,
	TAG_COUNTRY,
	TAG_ARTICLE,
	TAG_OUTLET,
	TAG_TITLE,
	TAG_LANGUAGE,
	TAG_SOURCE,
	TAG_TEXT_FROM,
	TAG_URL,
	TAG_TYPE,
	TAG_FETCHED,
	TAG_MAIN,
	TAG_STATUS,
	TAG_ERROR,
	TAG_CUT,
	TAG_TTL,
	TAG_PART,
	TAG_ID,
	TAG_AGENT,
	TAG_ROBOTS,
	TAG_HINTS,
	TAG_OBSERVED,
	TAG_PAGE_RULES,
};

static enum status
malformed(struct err *err, const char *what)
{
	return err_set(err, STATUS_BAD, "malformed %s", what);
}

static void
list_add(struct arena *a, struct str_list *list, struct str value)
{
	size_t cap = list->n; /* short lists: grown one by one */
	ARENA_GROW(a, list->v, list->n, cap);
	list->v[list->n++] = arena_str(a, value);
}

void
read_settings_put(struct buf *frame, const struct read_settings *s)
{
	size_t at = frame_begin(frame, READ_SETTINGS, 0);
	frame_str(frame, TAG_TIMEZONE, s->timezone);
	frame_str(frame, TAG_AGENT, s->user_agent);
	for (size_t i = 0; i < s->n_places; i++) {
		size_t place = frame_open(frame, TAG_PLACE);
		frame_str(frame, TAG_NAME, s->places[i].name);
		for (size_t j = 0; j < s->places[i].also.n; j++)
			frame_str(frame, TAG_ALSO, s->places[i].also.v[j]);
		for (size_t j = 0; j < s->places[i].countries.n; j++)
			frame_str(frame, TAG_COUNTRY, s->places[i].countries.v[j]);
		frame_close(frame, place);
	}
	frame_end(frame, at);
}

static enum status
take_place(struct str fields, struct arena *a, struct user_place *ret, struct err *err)
{
	struct frame_field f;
	*ret = (struct user_place){ 0 };
	while (frame_next(&fields, &f)) {
		if (f.tag == TAG_NAME)
			ret->name = arena_str(a, f.bytes);
		else if (f.tag == TAG_ALSO)
			list_add(a, &ret->also, f.bytes);
		else if (f.tag == TAG_COUNTRY)
			list_add(a, &ret->countries, f.bytes);
	}
	return fields.n ? malformed(err, "place") : STATUS_OK;
}

enum status
read_settings_take(
	const struct frame *frame, struct arena *a, struct read_settings *ret, struct err *err)
{
	struct str rest = frame->fields;
	struct frame_field f;
	struct user_place *places = NULL;
	size_t n = 0, cap = 0;
	struct read_settings s = { 0 };
	while (frame_next(&rest, &f)) {
		if (f.tag == TAG_TIMEZONE) {
			s.timezone = arena_str(a, f.bytes);
		} else if (f.tag == TAG_AGENT) {
			s.user_agent = arena_str(a, f.bytes);
		} else if (f.tag == TAG_PLACE) {
			ARENA_GROW(a, places, n, cap);
			enum status status = take_place(f.bytes, a, &places[n++], err);
			if (status)
				return status;
		}
	}
	if (rest.n)
		return malformed(err, "settings");
	s.places = places;
	s.n_places = n;
	*ret = s;
	return STATUS_OK;
}

void
read_request_put(struct buf *frame, uint64_t id, const struct read_request *r)
{
	size_t at = frame_begin(frame, READ_REQUEST, id);
	frame_int(frame, TAG_ARTICLE, r->kind);
	frame_int(frame, TAG_ID, r->outlet.id);
	frame_str(frame, TAG_OUTLET, r->outlet.name);
	frame_str(frame, TAG_TITLE, r->outlet.title);
	frame_str(frame, TAG_COUNTRY, r->outlet.country);
	frame_str(frame, TAG_LANGUAGE, r->outlet.language);
	frame_int(frame, TAG_SOURCE, r->outlet.source);
	frame_int(frame, TAG_TEXT_FROM, r->outlet.text_from);
	frame_str(frame, TAG_URL, r->url);
	frame_str(frame, TAG_TYPE, r->content_type);
	frame_int(frame, TAG_FETCHED, r->fetched_at);
	frame_str(frame, TAG_HINTS, r->hints);
	frame_str(frame, TAG_PAGE_RULES, r->rules);
	frame_end(frame, at);
}

enum status
read_request_take(const struct frame *frame, struct read_request *ret, struct err *err)
{
	struct str rest = frame->fields;
	struct frame_field f;
	struct read_request r = { 0 };
	while (frame_next(&rest, &f)) {
		switch (f.tag) {
		case TAG_ARTICLE:
			r.kind = (enum read_kind)f.number;
			break;
		case TAG_ID:
			r.outlet.id = f.number;
			break;
		case TAG_OUTLET:
			r.outlet.name = f.bytes;
			break;
		case TAG_TITLE:
			r.outlet.title = f.bytes;
			break;
		case TAG_COUNTRY:
			r.outlet.country = f.bytes;
			break;
		case TAG_LANGUAGE:
			r.outlet.language = f.bytes;
			break;
		case TAG_SOURCE:
			r.outlet.source = (enum outlet_source)f.number;
			break;
		case TAG_TEXT_FROM:
			r.outlet.text_from = (enum outlet_text)f.number;
			break;
		case TAG_URL:
			r.url = f.bytes;
			break;
		case TAG_TYPE:
			r.content_type = f.bytes;
			break;
		case TAG_FETCHED:
			r.fetched_at = f.number;
			break;
		case TAG_HINTS:
			r.hints = f.bytes;
			break;
		case TAG_PAGE_RULES:
			r.rules = f.bytes;
			break;
		}
	}
	if (rest.n)
		return malformed(err, "request");
	*ret = r;
	return STATUS_OK;
}

size_t
read_articles_begin(struct buf *frame, uint64_t id, const struct article *main)
{
	size_t at = frame_begin(frame, READ_ARTICLES, id);
	if (main)
		article_put(frame, TAG_MAIN, main);
	return at;
}

void
read_articles_add(struct buf *frame, const struct article *article)
{
	article_put(frame, TAG_ARTICLE, article);
}

enum status
read_articles_take(
	const struct frame *frame, struct arena *a, struct read_articles *ret, struct err *err)
{
	struct str rest = frame->fields;
	struct frame_field f;
	while (frame_next(&rest, &f)) {
		enum status status = STATUS_OK;
		if (f.tag == TAG_MAIN) {
			status = article_take(f.bytes, a, &ret->main, err);
			ret->has_main = true;
		} else if (f.tag == TAG_ARTICLE) {
			ARENA_GROW(a, ret->v, ret->n, ret->cap);
			status = article_take(f.bytes, a, &ret->v[ret->n++], err);
		}
		if (status)
			return status;
	}
	return rest.n ? malformed(err, "articles") : STATUS_OK;
}

void
read_again_put(struct buf *frame, uint64_t id)
{
	size_t at = frame_begin(frame, READ_AGAIN, id);
	frame_end(frame, at);
}

void
read_robots_put(struct buf *frame, uint64_t id, const struct robots *robots)
{
	size_t at = frame_begin(frame, READ_ROBOTS, id);
	size_t group = frame_open(frame, TAG_ROBOTS);
	robots_put(frame, robots);
	frame_close(frame, group);
	frame_end(frame, at);
}

enum status
read_robots_take(const struct frame *frame, struct arena *a, struct robots *ret, struct err *err)
{
	struct str rest = frame->fields;
	struct frame_field f;
	*ret = (struct robots){ 0 };
	while (frame_next(&rest, &f)) {
		enum status status =
			f.tag == TAG_ROBOTS ? robots_take(f.bytes, a, ret, err) : STATUS_OK;
		if (status)
			return status;
	}
	return rest.n ? malformed(err, "robots") : STATUS_OK;
}

void
read_done_put(struct buf *frame, uint64_t id, const struct read_done *d)
{
	size_t at = frame_begin(frame, READ_DONE, id);
	frame_int(frame, TAG_STATUS, d->status);
	frame_str(frame, TAG_ERROR, d->error);
	frame_int(frame, TAG_CUT, d->cut_short);
	frame_int(frame, TAG_TTL, d->ttl_s);
	for (size_t i = 0; i < d->parts.n && i < READ_MOST_PARTS; i++)
		frame_str(frame, TAG_PART, d->parts.v[i]);
	frame_str(frame, TAG_OBSERVED, d->observed);
	frame_end(frame, at);
}

enum status
read_done_take(const struct frame *frame, struct arena *a, struct read_done *ret, struct err *err)
{
	struct str rest = frame->fields;
	struct frame_field f;
	struct read_done d = { 0 };
	while (frame_next(&rest, &f)) {
		switch (f.tag) {
		case TAG_STATUS:
			d.status = f.number == STATUS_OK      ? STATUS_OK
				   : f.number == STATUS_RETRY ? STATUS_RETRY
							      : STATUS_BAD;
			break;
		case TAG_ERROR:
			d.error = utf8_clean(a, arena_str(a, f.bytes));
			break;
		case TAG_CUT:
			d.cut_short = f.number != 0;
			break;
		case TAG_TTL:
			d.ttl_s = f.number;
			break;
		case TAG_PART:
			list_add(a, &d.parts, f.bytes);
			break;
		case TAG_OBSERVED:
			d.observed = arena_str(a, f.bytes);
			break;
		}
	}
	if (rest.n)
		return malformed(err, "answer");
	*ret = d;
	return STATUS_OK;
}
