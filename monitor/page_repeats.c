/* Blocks that an outlet's articles have in common: they are told to the engine as hashes, and those
 * that it knows to stand on many articles leave the text. Never the title, the lead or what the
 * page itself calls the article's text; never so much that little of an article would be left. */
#include "monitor/page.h"

#include "base/utf8.h"

enum {
	LEAST_OF_TITLE = 2,    /* words that a block and the title have in common */
	LEAST_LEAD = 40,       /* bytes that a block and the lead have in common at their start */
	LEAST_LEFT = 140,      /* bytes */
	LEAST_SHARE_LEFT = 25, /* hundredths */
};

static uint64_t
hash_of(struct page_reader *r, struct str text)
{
	return str_hash(text_line(text, r->a));
}

/* Rows of dashes and stars are no words that could be repeated. */
static bool
has_letter(struct str text)
{
	for (size_t i = 0; i < text.n; i++) {
		char c = text.s[i];
		if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0xc3)
			return true;
	}
	return false;
}

static void
note(struct page_observed *o, uint64_t hash, size_t n)
{
	o->blocks[o->n_blocks++] = (struct page_seen_block){ hash, n };
}

/* Of a page with more blocks than are told, those at its start and at its end: there boilerplate
 * stands. */
static void
note_blocks(struct page_reader *r, const uint64_t *hashes)
{
	struct page_observed *o = &r->page->observed;
	size_t n = 0, at = 0;
	for (uint32_t i = 0; i < r->d.n_blocks; i++)
		n += hashes[i] != 0;
	for (uint32_t i = 0; i < r->d.n_blocks; i++) {
		if (!hashes[i])
			continue;
		bool told = at < PAGE_BLOCKS_MOST / 2 || at + PAGE_BLOCKS_MOST / 2 >= n;
		if (told)
			note(o, hashes[i], r->d.blocks[i].text.n);
		at++;
	}
}

static bool
same_start(struct str x, struct str y)
{
	size_t n = x.n < y.n ? x.n : y.n;
	n = n > LEAST_LEAD ? LEAST_LEAD : n;
	return n == LEAST_LEAD && str_eq(str_sub(x, 0, n), str_sub(y, 0, n));
}

/* It is about what the title is about: background of a story, that all its articles have. The
 * outlet's own name is in many a notice, and no subject. */
static bool
is_of_the_subject(const struct page_reader *r, struct str text)
{
	struct page_subject s;
	page_subject_of(r->page->title, &s);
	page_subject_without(&s, r->site_name);
	page_subject_without(&s, r->publisher);
	return page_subject_in(&s, text) >= LEAST_OF_TITLE;
}

/* What is this article's own, however often it is repeated elsewhere. */
static bool
is_own(struct page_reader *r, uint32_t i)
{
	struct str text = text_line(r->d.blocks[i].text, r->a);
	return str_eq(text, r->page->title) || same_start(text, r->page->lead) ||
	       is_of_the_subject(r, text) ||
	       (text.n >= LEAST_LEAD && r->json_body.n && str_find(r->json_body, text) >= 0);
}

static size_t
left_without(const struct page_reader *r, const bool *keep, const bool *drop, size_t *ret_all)
{
	size_t left = 0, all = 0;
	for (uint32_t i = 0; i < r->d.n_blocks; i++) {
		all += keep[i] ? r->d.blocks[i].text.n : 0;
		left += keep[i] && !drop[i] ? r->d.blocks[i].text.n : 0;
	}
	*ret_all = all;
	return left;
}

void
page_drop_repeated(struct page_reader *r, bool *keep)
{
	const struct page_hints *hints = r->doc->hints;
	bool *drop = arena_zero(r->a, r->d.n_blocks + 1);
	uint64_t *hashes = arena_array(r->a, r->d.n_blocks + 1, sizeof(*hashes));
	size_t all, dropped = 0;
	if (!hints)
		return;
	for (uint32_t i = 0; i < r->d.n_blocks; i++)
		hashes[i] = keep[i] && has_letter(r->d.blocks[i].text)
				    ? hash_of(r, r->d.blocks[i].text)
				    : 0;
	note_blocks(r, hashes);
	for (uint32_t i = 0; i < r->d.n_blocks; i++)
		drop[i] = hashes[i] && page_is_repeated(hints, hashes[i]) && !is_own(r, i);
	size_t left = left_without(r, keep, drop, &all);
	if (left < LEAST_LEFT || left * 100 < all * LEAST_SHARE_LEFT)
		return;
	for (uint32_t i = 0; i < r->d.n_blocks; i++) {
		dropped += drop[i];
		keep[i] = keep[i] && !drop[i];
	}
	r->page->observed.dropped = dropped;
}

static uint64_t
words_of(struct str text)
{
	uint64_t n = 0;
	bool in_word = false;
	for (size_t i = 0; i < text.n; i++) {
		bool blank = (unsigned char)text.s[i] <= ' ';
		n += !blank && !in_word;
		in_word = !blank;
	}
	return n;
}

void
page_observe(struct page_reader *r)
{
	struct page_observed *o = &r->page->observed;
	page_subject_of(r->page->title, &o->subject);
	o->words = words_of(r->page->text);
	o->confidence = (uint64_t)(r->page->confidence * 100 + 0.5);
	o->titled = r->page->title.n > 0;
	o->dated = r->page->date.precision != DATE_NONE;
	o->refused = r->page->confidence <= 0;
	o->unruled = r->rules.names_body && !r->ruled.body;
}
