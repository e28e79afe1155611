#include "monitor/page_learned.h"

#include <stdlib.h>
#include <string.h>

#include "db/pack.h"

enum {
	VERSION_2 = 2, /* 1 had no titles, and no head */
	/* A block is repeated when it stands on so many articles, and on so many hundredths of
	 * those since it was first seen. A long share, because what an outlet repeats in a few of
	 * its articles is background of a story that goes on: text. */
	REPEATED_LEAST = 3,
	REPEATED_SHARE = 40,
	REPEATED_AMONG = 10, /* articles that the share is of, at least, once there are so many */
	/* More than this of an article known from earlier ones: the same one told again, which
	 * teaches nothing. */
	RETOLD_SHARE = 60,
	/* So much in common between two titles: articles of one story, whatever else they share,
	 * but for words that stand on many of the outlet's titles (its own name). */
	STORY_WORDS = 2,
	STORY_SHARE = 33,
	COMMON_AMONG = 6, /* titles of which more than half have a word, or it is none of these */
	/* How long a block is remembered, in articles: one that was seen once, one that was seen
	 * more often; and when its count is halved, so that it is of the recent ones. */
	KEPT_ONCE = 24,
	KEPT_LONG = 48,
	HALVED_AT = 64,
	BODY_TRUSTED_AFTER = 3,
	DATE_TRUSTED_AFTER = 5,
	UNLEARNED_AFTER = 3,
	MOST_RUN = 100,
};

/* ---- blocks */

static uint64_t
larger(uint64_t x, uint64_t y)
{
	return x > y ? x : y;
}

static bool
is_repeated(const struct page_learned *l, const struct learned_block *b)
{
	uint64_t least = l->articles < REPEATED_AMONG ? l->articles : REPEATED_AMONG;
	uint64_t among = larger(l->articles - b->first + 1, least);
	return b->count >= REPEATED_LEAST && b->count * 100 >= among * REPEATED_SHARE;
}

static size_t
place_of(const struct page_learned *l, uint64_t hash)
{
	size_t low = 0, high = l->n_blocks;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (l->blocks[middle].hash < hash)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static struct learned_block *
find(struct page_learned *l, uint64_t hash)
{
	size_t at = place_of(l, hash);
	return at < l->n_blocks && l->blocks[at].hash == hash ? &l->blocks[at] : NULL;
}

static void
drop_at(struct page_learned *l, size_t at)
{
	memmove(&l->blocks[at], &l->blocks[at + 1], (l->n_blocks - at - 1) * sizeof(l->blocks[0]));
	l->n_blocks--;
}

/* Room for one more: what was seen once goes first, the longest unseen before others. */
static void
make_room(struct page_learned *l)
{
	size_t victim = 0;
	if (l->n_blocks < LEARNED_BLOCKS_MOST)
		return;
	for (size_t i = 1; i < l->n_blocks; i++) {
		const struct learned_block *b = &l->blocks[i], *v = &l->blocks[victim];
		bool more = b->count > 1, other = v->count > 1;
		if (more != other ? other : b->last < v->last)
			victim = i;
	}
	drop_at(l, victim);
}

static void
add(struct page_learned *l, uint64_t hash)
{
	make_room(l);
	size_t at = place_of(l, hash);
	memmove(&l->blocks[at + 1], &l->blocks[at], (l->n_blocks - at) * sizeof(l->blocks[0]));
	l->blocks[at] = (struct learned_block){ hash, 1, l->articles, l->articles };
	l->n_blocks++;
}

static void
see(struct page_learned *l, uint64_t hash)
{
	struct learned_block *b = find(l, hash);
	if (!b) {
		add(l, hash);
		return;
	}
	if (b->last == l->articles)
		return; /* twice on one page */
	b->count++;
	b->last = l->articles;
	if (l->articles - b->first + 1 >= HALVED_AT) {
		b->count = larger(b->count / 2, 1);
		b->first = l->articles - HALVED_AT / 2 + 1;
	}
}

static void
forget_old(struct page_learned *l)
{
	size_t kept = 0;
	for (size_t i = 0; i < l->n_blocks; i++) {
		const struct learned_block *b = &l->blocks[i];
		uint64_t ago = l->articles - b->last;
		if (ago < (b->count > 1 ? KEPT_LONG : KEPT_ONCE))
			l->blocks[kept++] = *b;
	}
	l->n_blocks = kept;
}

/* An article that was there before, under another title or address. What is known to be repeated
 * counts neither way. */
static bool
is_retold(struct page_learned *l, const struct page_observed *o)
{
	uint64_t all = 0, known = 0;
	for (size_t i = 0; i < o->n_blocks; i++) {
		const struct learned_block *b = find(l, o->blocks[i].hash);
		if (b && is_repeated(l, b))
			continue;
		all += o->blocks[i].n;
		known += b ? o->blocks[i].n : 0;
	}
	return known * 100 > all * RETOLD_SHARE;
}

static bool
is_common(const struct page_learned *l, uint32_t word)
{
	size_t n = 0;
	for (size_t i = 0; i < l->n_titles; i++)
		n += page_subject_has(&l->titles[i], word);
	return l->n_titles >= COMMON_AMONG && n * 2 > l->n_titles;
}

/* One more article of a story: three updates in a row are no three witnesses that the background
 * which all have is boilerplate. */
static bool
is_of_known_story(const struct page_learned *l, const struct page_subject *title)
{
	struct page_subject rare = { 0 };
	for (size_t i = 0; i < title->n; i++) {
		if (!is_common(l, title->words[i]))
			rare.words[rare.n++] = title->words[i];
	}
	for (size_t i = 0; i < l->n_titles; i++) {
		const struct page_subject *t = &l->titles[i];
		size_t shared = page_subject_shared(&rare, t),
		       shorter = t->n < rare.n ? t->n : rare.n;
		if (shared >= STORY_WORDS && shared * 100 >= shorter * STORY_SHARE)
			return true;
	}
	return false;
}

static void
note_title(struct page_learned *l, const struct page_subject *title)
{
	if (l->n_titles == LEARNED_TITLES)
		memmove(&l->titles[0], &l->titles[1], --l->n_titles * sizeof(l->titles[0]));
	l->titles[l->n_titles++] = *title;
}

static void
note_blocks(struct page_learned *l, const struct page_observed *o)
{
	bool new_story = !is_of_known_story(l, &o->subject);
	note_title(l, &o->subject);
	if (o->n_blocks == 0 || !new_story || is_retold(l, o))
		return;
	l->articles++;
	for (size_t i = 0; i < o->n_blocks; i++)
		see(l, o->blocks[i].hash);
	forget_old(l);
}

/* ---- places */

static void
begin_habit(struct learned_habit *h, uint64_t value)
{
	*h = (struct learned_habit){ .value = value, .run = value ? 1 : 0 };
}

static void
note_habit(struct learned_habit *h, uint64_t value, uint64_t trusted_after)
{
	if (h->trusted) {
		h->failures = value == h->value ? 0 : h->failures + 1;
		if (h->failures >= UNLEARNED_AFTER)
			begin_habit(h, value);
		return;
	}
	if (value && value == h->value)
		h->run++;
	else if (h->run)
		h->run--;
	if (h->run == 0)
		begin_habit(h, value);
	h->trusted = h->run >= trusted_after;
}

enum quality_change
page_learned_note(struct page_learned *l, const struct page_observed *o, int64_t now)
{
	if (!o->refused) {
		note_blocks(l, o);
		note_habit(&l->body, o->body_place, BODY_TRUSTED_AFTER);
		note_habit(&l->date, o->date_place, DATE_TRUSTED_AFTER);
	}
	return page_quality_note(&l->quality, o, now);
}

void
page_learned_hints(const struct page_learned *l, struct arena *a, struct page_hints *ret)
{
	uint64_t *repeated = arena_array(a, l->n_blocks + 1, sizeof(*repeated));
	size_t n = 0;
	for (size_t i = 0; i < l->n_blocks; i++) {
		if (is_repeated(l, &l->blocks[i]))
			repeated[n++] = l->blocks[i].hash;
	}
	*ret = (struct page_hints){
		.repeated = repeated,
		.n_repeated = n,
		.body_place = l->body.trusted ? l->body.value : 0,
		.date_place = l->date.trusted ? l->date.value : 0,
	};
}

/* ---- to and from the store: a version, the quality (first, because listings read no more), and
 * the rest; each behind its checksum */

static void
pack_habit(struct buf *out, const struct learned_habit *h)
{
	pack_fixed(out, h->value);
	pack_number(out, h->run > MOST_RUN ? MOST_RUN : h->run);
	pack_number(out, h->failures << 1 | h->trusted);
}

static bool
unpack_habit(struct str *rest, struct learned_habit *ret)
{
	uint64_t failures;
	if (!unpack_fixed(rest, &ret->value) || !unpack_number(rest, &ret->run) ||
		!unpack_number(rest, &failures))
		return false;
	ret->trusted = failures & 1;
	ret->failures = failures >> 1;
	return ret->run <= MOST_RUN && ret->failures < UNLEARNED_AFTER;
}

static void
pack_blocks(struct buf *out, const struct page_learned *l)
{
	pack_number(out, l->articles);
	pack_number(out, l->n_blocks);
	for (size_t i = 0; i < l->n_blocks; i++) {
		const struct learned_block *b = &l->blocks[i];
		pack_fixed(out, b->hash);
		pack_number(out, b->count);
		pack_number(out, l->articles - b->first);
		pack_number(out, l->articles - b->last);
	}
}

void
page_learned_write(const struct page_learned *l, struct buf *out)
{
	AUTO(buf) struct buf head = { 0 }, rest = { 0 };
	page_quality_write(&l->quality, &head);
	pack_habit(&rest, &l->body);
	pack_habit(&rest, &l->date);
	pack_number(&rest, l->n_titles);
	for (size_t i = 0; i < l->n_titles; i++)
		page_subject_put(&rest, &l->titles[i]);
	pack_blocks(&rest, l);
	buf_byte(out, VERSION_2);
	pack_fixed(out, str_hash(buf_view(&head)));
	pack_str(out, buf_view(&head));
	pack_fixed(out, str_hash(buf_view(&rest)));
	buf_str(out, buf_view(&rest));
}

static bool
unpack_block(struct str *rest, uint64_t articles, struct learned_block *ret)
{
	uint64_t first, last;
	if (!unpack_fixed(rest, &ret->hash) || !unpack_number(rest, &ret->count) ||
		!unpack_number(rest, &first) || !unpack_number(rest, &last))
		return false;
	ret->first = articles - first;
	ret->last = articles - last;
	return first < articles && last <= first && ret->count && ret->count <= HALVED_AT;
}

static bool
unpack_blocks(struct str *rest, struct page_learned *ret)
{
	uint64_t n;
	if (!unpack_number(rest, &ret->articles) || !unpack_number(rest, &n) ||
		n > LEARNED_BLOCKS_MOST)
		return false;
	for (ret->n_blocks = 0; ret->n_blocks < n; ret->n_blocks++) {
		struct learned_block *b = &ret->blocks[ret->n_blocks];
		if (!unpack_block(rest, ret->articles, b) ||
			(ret->n_blocks && b->hash <= b[-1].hash))
			return false;
	}
	return rest->n == 0;
}

static bool
unpack_rest(struct str rest, struct page_learned *ret)
{
	uint64_t sum, n;
	if (!unpack_fixed(&rest, &sum) || sum != str_hash(rest) ||
		!unpack_habit(&rest, &ret->body) || !unpack_habit(&rest, &ret->date) ||
		!unpack_number(&rest, &n) || n > LEARNED_TITLES)
		return false;
	for (ret->n_titles = 0; ret->n_titles < n; ret->n_titles++) {
		if (!page_subject_take(&rest, &ret->titles[ret->n_titles]))
			return false;
	}
	return unpack_blocks(&rest, ret);
}

static bool
unpack_head(struct str *rest, struct page_quality *ret)
{
	struct str head;
	uint64_t sum;
	if (rest->n == 0 || rest->s[0] != VERSION_2)
		return false;
	*rest = str_sub(*rest, 1, rest->n);
	return unpack_fixed(rest, &sum) && unpack_str(rest, &head) && sum == str_hash(head) &&
	       page_quality_read(&head, ret) && head.n == 0;
}

bool
page_learned_quality(struct str bytes, struct page_quality *ret)
{
	*ret = (struct page_quality){ 0 };
	return bytes.n == 0 || unpack_head(&bytes, ret);
}

bool
page_learned_read(struct str bytes, struct page_learned *ret)
{
	memset(ret, 0, sizeof(*ret));
	if (bytes.n == 0 || (bytes.n <= LEARNED_BYTES_MOST && unpack_head(&bytes, &ret->quality) &&
				    unpack_rest(bytes, ret)))
		return true;
	memset(ret, 0, sizeof(*ret));
	return false;
}
