#include "db/article.h"

#include "base/clock.h"
#include "base/utf8.h"
#include "db/pack.h"
#include "db/siphash.h"

/* Nobody's clock goes further than the year 9999, and a hostile date must not overflow a sum. */
#define LATEST_DATE (INT64_C(253402300799) * CLOCK_SECOND)

/* A text of a megabyte does not name more places than this; a hostile blob claims any number. */
enum { BLOB_VERSION = 1, MOST_MENTIONS = 1 << 16 };

const char *
field_name(enum field f)
{
	static const char *const names[FIELD_N] = {
		[FIELD_TITLE] = "title",
		[FIELD_LEAD] = "lead",
		[FIELD_TEXT] = "text",
		[FIELD_AUTHOR] = "author",
		[FIELD_TAG] = "tag",
		[FIELD_URL] = "url",
	};
	return (unsigned)f < FIELD_N ? names[f] : "unknown";
}

/* The key is fixed: the hash must be the same in every process and for ever. */
int64_t
article_hash(const struct article *a)
{
	static const struct siphash_key key = { { UINT64_C(0x7072657373776174),
		UINT64_C(0x6368206861736820) } };
	const struct str parts[] = { a->title, a->lead, a->text };
	uint64_t hashes[3];
	for (size_t i = 0; i < 3; i++)
		hashes[i] = siphash(&key, parts[i]).h[0];
	return (int64_t)siphash(&key, (struct str){ (const char *)hashes, sizeof(hashes) }).h[0];
}

/* ---- Frames ---------------------------------------------------------------- */

/* What the store gives (id, revision, first_seen_at) does not travel: a reader has no say in it. */
enum article_tag {
	TAG_STATE = 1,
	TAG_KEY,
	TAG_URL,
	TAG_CANONICAL,
	TAG_GUID,
	TAG_SOURCE_URL,
	TAG_PAPER,
	TAG_TITLE,
	TAG_LEAD,
	TAG_TEXT,
	TAG_LANGUAGE,
	TAG_IMAGE,
	TAG_AUTHOR,
	TAG_TAG,
	TAG_PUBLISHED,
	TAG_UPDATED,
	TAG_MENTIONS,
	TAG_FULL,
	TAG_IS_HEADLINE,
	TAG_HASH,
};
enum date_tag { TAG_GIVEN = 1, TAG_AT, TAG_PRECISION };

static void
put_str(struct buf *frame, uint16_t tag, struct str value)
{
	if (value.n)
		frame_str(frame, tag, value);
}

static void
put_date(struct buf *frame, uint16_t tag, const struct date *d)
{
	if (d->precision == DATE_NONE && !d->given.n)
		return;
	size_t at = frame_open(frame, tag);
	put_str(frame, TAG_GIVEN, d->given);
	frame_int(frame, TAG_AT, d->at);
	frame_int(frame, TAG_PRECISION, d->precision);
	frame_close(frame, at);
}

void
article_put(struct buf *frame, uint16_t tag, const struct article *a)
{
	size_t at = frame_open(frame, tag);
	frame_int(frame, TAG_STATE, a->state);
	put_str(frame, TAG_KEY, a->key);
	put_str(frame, TAG_URL, a->url);
	put_str(frame, TAG_CANONICAL, a->canonical);
	put_str(frame, TAG_GUID, a->guid);
	put_str(frame, TAG_SOURCE_URL, a->source_url);
	put_str(frame, TAG_PAPER, a->paper);
	put_str(frame, TAG_TITLE, a->title);
	put_str(frame, TAG_LEAD, a->lead);
	put_str(frame, TAG_TEXT, a->text);
	put_str(frame, TAG_LANGUAGE, a->language);
	put_str(frame, TAG_IMAGE, a->image);
	for (size_t i = 0; i < a->authors.n; i++)
		frame_str(frame, TAG_AUTHOR, a->authors.v[i]);
	for (size_t i = 0; i < a->tags.n; i++)
		frame_str(frame, TAG_TAG, a->tags.v[i]);
	put_date(frame, TAG_PUBLISHED, &a->published);
	put_date(frame, TAG_UPDATED, &a->updated);
	if (a->n_mentions) {
		AUTO(buf) struct buf blob = { 0 };
		mentions_write(&blob, a->mentions, a->n_mentions);
		frame_str(frame, TAG_MENTIONS, buf_view(&blob));
	}
	frame_int(frame, TAG_FULL, a->full);
	frame_int(frame, TAG_IS_HEADLINE, a->is_headline);
	frame_int(frame, TAG_HASH, a->text_hash ? a->text_hash : article_hash(a));
	frame_close(frame, at);
}

static bool
take_date(struct str fields, struct date *ret)
{
	struct frame_field f;
	int64_t precision = DATE_NONE;
	*ret = (struct date){ 0 };
	while (frame_next(&fields, &f)) {
		switch (f.tag) {
		case TAG_GIVEN:
			ret->given = f.bytes;
			break;
		case TAG_AT:
			ret->at = f.number;
			break;
		case TAG_PRECISION:
			precision = f.number;
			break;
		}
	}
	if (precision < DATE_NONE || precision > DATE_TIME || ret->at < -LATEST_DATE ||
		ret->at > LATEST_DATE)
		return false;
	ret->precision = (enum date_precision)precision;
	return !fields.n && utf8_valid(ret->given) && !utf8_has_controls(ret->given);
}

static struct str *
str_field(struct article *a, uint16_t tag)
{
	switch (tag) {
	case TAG_KEY:
		return &a->key;
	case TAG_URL:
		return &a->url;
	case TAG_CANONICAL:
		return &a->canonical;
	case TAG_GUID:
		return &a->guid;
	case TAG_SOURCE_URL:
		return &a->source_url;
	case TAG_PAPER:
		return &a->paper;
	case TAG_TITLE:
		return &a->title;
	case TAG_LEAD:
		return &a->lead;
	case TAG_TEXT:
		return &a->text;
	case TAG_LANGUAGE:
		return &a->language;
	case TAG_IMAGE:
		return &a->image;
	}
	return NULL;
}

struct taking {
	struct arena *arena;
	struct article *article;
	size_t cap_authors, cap_tags;
	struct str mentions;
};

static void
take_in_list(struct arena *arena, struct str_list *list, size_t *cap, struct str value)
{
	ARENA_GROW(arena, list->v, list->n, *cap);
	list->v[list->n++] = value;
}

static bool
take_field(struct taking *t, const struct frame_field *f)
{
	struct article *a = t->article;
	struct str *text = str_field(a, f->tag);
	if (text || f->tag == TAG_AUTHOR || f->tag == TAG_TAG) {
		if (!utf8_valid(f->bytes) || utf8_has_controls(f->bytes))
			return false;
		if (text)
			*text = f->bytes;
		else if (f->tag == TAG_AUTHOR)
			take_in_list(t->arena, &a->authors, &t->cap_authors, f->bytes);
		else
			take_in_list(t->arena, &a->tags, &t->cap_tags, f->bytes);
		return true;
	}
	switch (f->tag) {
	case TAG_STATE:
		a->state = (enum article_state)f->number;
		return f->number >= ARTICLE_WAITING && f->number <= ARTICLE_NO_TEXT;
	case TAG_PUBLISHED:
		return take_date(f->bytes, &a->published);
	case TAG_UPDATED:
		return take_date(f->bytes, &a->updated);
	case TAG_MENTIONS:
		t->mentions = f->bytes;
		return true;
	case TAG_FULL:
		a->full = f->number != 0;
		return true;
	case TAG_IS_HEADLINE:
		a->is_headline = f->number != 0;
		return true;
	case TAG_HASH:
		a->text_hash = f->number;
		return true;
	}
	return true; /* of a later version */
}

static bool
mention_fits(const struct article *a, const struct mention *m)
{
	struct str in = m->field == FIELD_TITLE  ? a->title
			: m->field == FIELD_LEAD ? a->lead
						 : a->text;
	return m->field <= FIELD_TEXT && m->at <= in.n && m->len <= in.n - m->at;
}

enum status
article_take(struct str fields, struct arena *arena, struct article *ret, struct err *err)
{
	struct article a = { 0 };
	struct taking t = { .arena = arena, .article = &a };
	struct frame_field f;
	while (frame_next(&fields, &f))
		if (!take_field(&t, &f))
			return err_set(err, STATUS_BAD, "an article with a bad field %u", f.tag);
	if (fields.n)
		return err_set(err, STATUS_BAD, "an article that is cut short");
	if (t.mentions.n && mentions_read(t.mentions, arena, &a.mentions, &a.n_mentions, err))
		return err_add(err, "an article");
	for (size_t i = 0; i < a.n_mentions; i++)
		if (!mention_fits(&a, &a.mentions[i]))
			return err_set(err, STATUS_BAD, "an article with a place outside its text");
	*ret = a;
	return STATUS_OK;
}

/* ---- Mentions -------------------------------------------------------------- */

/* A country's own name is both its place and its country: an empty place says so. */
void
mentions_write(struct buf *out, const struct mention *mentions, size_t n)
{
	n = n < MOST_MENTIONS ? n : MOST_MENTIONS;
	pack_number(out, BLOB_VERSION);
	pack_number(out, n);
	for (size_t i = 0; i < n; i++) {
		const struct mention *m = &mentions[i];
		pack_str(out, m->country);
		pack_str(out, str_eq(m->place, m->country) ? STR_NONE : m->place);
		pack_number(out, m->field);
		pack_number(out, m->at);
		pack_number(out, m->len);
	}
}

static bool
mention_read(struct str *rest, struct mention *ret)
{
	uint64_t field, at, len;
	if (!unpack_str(rest, &ret->country) || !unpack_str(rest, &ret->place) ||
		!unpack_number(rest, &field) || !unpack_number(rest, &at) ||
		!unpack_number(rest, &len))
		return false;
	if (!ret->place.n)
		ret->place = ret->country;
	ret->field = (enum field)field;
	ret->at = (uint32_t)at;
	ret->len = (uint32_t)len;
	return field < FIELD_N && at <= UINT32_MAX && len <= UINT32_MAX &&
	       utf8_valid(ret->country) && utf8_valid(ret->place) &&
	       !utf8_has_controls(ret->country) && !utf8_has_controls(ret->place);
}

enum status
mentions_read(
	struct str blob, struct arena *arena, struct mention **ret, size_t *ret_n, struct err *err)
{
	uint64_t version, n;
	if (!unpack_number(&blob, &version) || version != BLOB_VERSION ||
		!unpack_number(&blob, &n) || n > blob.n || n > MOST_MENTIONS)
		return err_set(err, STATUS_BAD, "bad list of places");
	struct mention *mentions = arena_array(arena, n, sizeof(*mentions));
	for (size_t i = 0; i < n; i++)
		if (!mention_read(&blob, &mentions[i]))
			return err_set(err, STATUS_BAD, "bad list of places");
	if (blob.n)
		return err_set(err, STATUS_BAD, "bad list of places");
	*ret = mentions;
	*ret_n = n;
	return STATUS_OK;
}
