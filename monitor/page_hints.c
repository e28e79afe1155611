#include "monitor/page_hints.h"

#include "base/frame.h"
#include "db/pack.h"

enum {
	TAG_REPEATED = 1,
	TAG_BODY_PLACE,
	TAG_DATE_PLACE,
	TAG_BLOCKS,
	TAG_WORDS,
	TAG_CONFIDENCE,
	TAG_DROPPED,
	TAG_TITLED,
	TAG_DATED,
	TAG_REFUSED,
	TAG_UNRULED,
	TAG_SUBJECT,
};

void
page_hints_put(struct buf *out, const struct page_hints *hints)
{
	AUTO(buf) struct buf hashes = { 0 };
	for (size_t i = 0; i < hints->n_repeated; i++)
		pack_fixed(&hashes, hints->repeated[i]);
	frame_str(out, TAG_REPEATED, buf_view(&hashes));
	frame_int(out, TAG_BODY_PLACE, (int64_t)hints->body_place);
	frame_int(out, TAG_DATE_PLACE, (int64_t)hints->date_place);
}

static bool
take_repeated(struct str bytes, struct arena *a, struct page_hints *ret)
{
	size_t n = bytes.n / 8;
	uint64_t *hashes = arena_array(a, n + 1, sizeof(*hashes));
	if (bytes.n % 8 || n > PAGE_REPEATED_MOST)
		return false;
	for (size_t i = 0; i < n; i++) {
		if (!unpack_fixed(&bytes, &hashes[i]) || (i && hashes[i] <= hashes[i - 1]))
			return false;
	}
	ret->repeated = hashes;
	ret->n_repeated = n;
	return true;
}

bool
page_hints_take(struct str fields, struct arena *a, struct page_hints *ret)
{
	struct page_hints hints = { 0 };
	struct frame_field f;
	while (frame_next(&fields, &f)) {
		if (f.tag == TAG_REPEATED && !take_repeated(f.bytes, a, &hints))
			return false;
		if (f.tag == TAG_BODY_PLACE)
			hints.body_place = (uint64_t)f.number;
		if (f.tag == TAG_DATE_PLACE)
			hints.date_place = (uint64_t)f.number;
	}
	*ret = hints;
	return fields.n == 0;
}

bool
page_is_repeated(const struct page_hints *hints, uint64_t hash)
{
	size_t low = 0, high = hints->n_repeated;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (hints->repeated[middle] == hash)
			return true;
		if (hints->repeated[middle] < hash)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}

void
page_observed_put(struct buf *out, const struct page_observed *o)
{
	AUTO(buf) struct buf blocks = { 0 }, words = { 0 };
	for (size_t i = 0; i < o->n_blocks; i++) {
		pack_fixed(&blocks, o->blocks[i].hash);
		pack_number(&blocks, o->blocks[i].n);
	}
	frame_str(out, TAG_BLOCKS, buf_view(&blocks));
	page_subject_put(&words, &o->subject);
	frame_str(out, TAG_SUBJECT, buf_view(&words));
	frame_int(out, TAG_BODY_PLACE, (int64_t)o->body_place);
	frame_int(out, TAG_DATE_PLACE, (int64_t)o->date_place);
	frame_int(out, TAG_WORDS, (int64_t)o->words);
	frame_int(out, TAG_CONFIDENCE, (int64_t)o->confidence);
	frame_int(out, TAG_DROPPED, (int64_t)o->dropped);
	frame_int(out, TAG_TITLED, o->titled);
	frame_int(out, TAG_DATED, o->dated);
	frame_int(out, TAG_REFUSED, o->refused);
	frame_int(out, TAG_UNRULED, o->unruled);
}

static bool
take_blocks(struct str rest, struct page_observed *ret)
{
	while (rest.n) {
		struct page_seen_block *b = &ret->blocks[ret->n_blocks];
		if (ret->n_blocks == PAGE_BLOCKS_MOST || !unpack_fixed(&rest, &b->hash) ||
			!unpack_number(&rest, &b->n))
			return false;
		b->n = b->n > UINT32_MAX ? UINT32_MAX : b->n;
		ret->n_blocks++;
	}
	return true;
}

static uint64_t
at_most(int64_t value, uint64_t most)
{
	return value < 0 ? 0 : (uint64_t)value > most ? most : (uint64_t)value;
}

bool
page_observed_take(struct str fields, struct page_observed *ret)
{
	struct page_observed o = { 0 };
	struct frame_field f;
	while (frame_next(&fields, &f)) {
		switch (f.tag) {
		case TAG_BLOCKS:
			if (o.n_blocks || !take_blocks(f.bytes, &o))
				return false;
			break;
		case TAG_SUBJECT:
			if (!page_subject_take(&f.bytes, &o.subject) || f.bytes.n)
				return false;
			break;
		case TAG_BODY_PLACE:
			o.body_place = (uint64_t)f.number;
			break;
		case TAG_DATE_PLACE:
			o.date_place = at_most(f.number, 255);
			break;
		case TAG_WORDS:
			o.words = at_most(f.number, UINT32_MAX);
			break;
		case TAG_CONFIDENCE:
			o.confidence = at_most(f.number, 100);
			break;
		case TAG_DROPPED:
			o.dropped = at_most(f.number, UINT32_MAX);
			break;
		case TAG_TITLED:
			o.titled = f.number != 0;
			break;
		case TAG_DATED:
			o.dated = f.number != 0;
			break;
		case TAG_REFUSED:
			o.refused = f.number != 0;
			break;
		case TAG_UNRULED:
			o.unruled = f.number != 0;
			break;
		}
	}
	*ret = o;
	return fields.n == 0;
}
