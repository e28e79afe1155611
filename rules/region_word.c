/* The tagger's word reader: the tokens of words.h, folded, with a hash and how they are written, in
 * one pass over the text.
 *
 * Words of ASCII are read eight bytes at a time; letters that fold to themselves or to others, one
 * by one. What is left (words too long, syllables of Korean, characters that are words) is left to
 * words.h, so that a word is the same here and there. */
#include <string.h>
#include <unicode/uchar.h>

#include "base/utf8.h"
#include "rules/eight.h"
#include "rules/fold_table.h"
#include "rules/region_parts.h"
#include "rules/words.h"

enum { ROOM = WORD_LONGEST + 16 }; /* eight bytes are written where fewer are meant */

struct reading { /* of one word */
	const char *at, *end;
	char *to;       /* its folded form */
	size_t n;       /* bytes of it */
	uint64_t hash;  /* as long as all of it is ASCII */
	unsigned upper; /* capitals, up to the first small letter: 0, 1, or any other for more */
	bool lower, capital, mixed;
	bool arabic;
};

/* The next 8 bytes, or what is left of them and zeros. */
static inline uint64_t
next_eight(const char *at, const char *end)
{
	size_t left = (size_t)(end - at);
	return region_eight(at, left < 8 ? left : 8);
}

/* What eight bytes of text are: bit 7 of each byte of these numbers. */
struct eight {
	uint64_t ends;  /* no letter or digit of ASCII */
	uint64_t upper; /* a capital */
	uint64_t letter;
};

static inline struct eight
look_at_eight(uint64_t x)
{
	uint64_t letter = eight_letters(x), digit = eight_between(x, '0', '9');
	return (struct eight){ .ends = ~(letter | digit) & EIGHT(0x80),
		.upper = letter & ~(x << 2),
		.letter = letter };
}

/* A run of ASCII letters and digits, folded. False when the word is too long for this. */
static inline bool
read_ascii(struct reading *r)
{
	for (;;) {
		uint64_t x = next_eight(r->at, r->end);
		struct eight e = look_at_eight(x);
		uint64_t end = e.ends & -e.ends;
		uint64_t inside = end ? (end >> 7) - 1 : ~UINT64_C(0);
		uint64_t upper = e.upper & inside, folded = (x | e.upper >> 2) & inside;
		uint64_t stored = htole64(folded);
		size_t n = eight_first(end);
		if (r->n + n > WORD_LONGEST)
			return false;
		memcpy(r->to + r->n, &stored, 8);
		if (!r->n)
			r->capital = upper & 0x80;
		r->lower |= ((e.letter ^ e.upper) & inside) != 0;
		if (!r->lower)
			r->upper += (upper != 0) + ((upper & (upper - 1)) != 0);
		if (n)
			r->hash = region_hash_step(r->hash, folded);
		r->n += n;
		r->at += n;
		if (end)
			return true;
	}
}

static bool
is_arabic_lead(unsigned char c)
{
	return c >= 0xd8 && c <= 0xdb;
}

static inline void
count_letter(struct reading *r, uint32_t c, bool first)
{
	bool latin = c >= 0xc0 && c <= 0xff;
	if (latin ? c <= 0xde && c != 0xd7 : u_isupper((UChar32)c)) {
		r->capital |= first;
		r->upper++;
	} else
		r->lower |= latin ? c != 0xf7 && c != 0xd7 : u_islower((UChar32)c);
}

/* A few bytes: mostly one or two. */
static inline void
put(struct reading *r, const char *bytes, size_t n)
{
	for (size_t i = 0; i < n; i++)
		r->to[r->n + i] = bytes[i];
	r->n += n;
}

enum step { STEP_ON, STEP_END, STEP_OTHER };

/* The character at r->at, which is not ASCII: what most of them do. */
static inline enum step
read_character(struct reading *r, const char *from)
{
	uint32_t c;
	size_t n = utf8_decode_wide(r->at, r->end, &c);
	if (!n)
		return STEP_END;
	uint32_t entry = fold_entry(c);
	if (FOLD_KIND(entry) == FOLD_SEPARATOR)
		return STEP_END;
	if (entry & FOLD_SINGLE || FOLD_KIND(entry) == FOLD_SYLLABLE ||
		r->n + FOLD_LENGTH(entry) + n > WORD_LONGEST)
		return STEP_OTHER;
	if (FOLD_KIND(entry) == FOLD_SELF)
		put(r, r->at, n);
	else if (FOLD_KIND(entry) == FOLD_POOL)
		put(r, (const char *)fold_pool + FOLD_PLACE(entry), FOLD_LENGTH(entry));
	if (!r->arabic)
		count_letter(r, c, r->at == from);
	r->at += n;
	return STEP_ON;
}

static inline bool
is_ascii(char c)
{
	return (unsigned char)c < 0x80;
}

/* A word whose first bytes may be ASCII. STEP_OTHER: it is none of the common ones. */
static inline enum step
read_word(struct reading *r)
{
	const char *from = r->at;
	enum step step = STEP_ON;
	r->arabic = is_arabic_lead((unsigned char)*from);
	while (step == STEP_ON) {
		if (is_ascii(*r->at) && !read_ascii(r))
			return STEP_OTHER;
		if (r->at == r->end || is_ascii(*r->at))
			return STEP_END;
		r->mixed = true;
		do
			step = read_character(r, from);
		while (step == STEP_ON && r->at < r->end && !is_ascii(*r->at));
		if (r->at == r->end && step == STEP_ON)
			step = STEP_END;
	}
	return step;
}

static void
doc_grow(struct region_doc *doc)
{
	size_t cap = doc->folded_cap * 2 + ROOM;
	doc->folded = arena_grow(doc->a, doc->folded, doc->n_folded, cap);
	doc->folded_cap = cap;
}

/* Room for the longest folded word. */
static inline char *
doc_room(struct region_doc *doc)
{
	if (doc->n_folded + ROOM > doc->folded_cap)
		doc_grow(doc);
	return doc->folded + doc->n_folded;
}

static inline uint16_t
flags_of(const struct reading *r)
{
	struct str folded = { r->to, r->n };
	bool single =
		r->n == 1 || (r->n <= 4 && r->n && folded.s[0] & 0x80 && utf8_length(folded) == 1);
	uint16_t flags = single ? TOKEN_INITIAL : 0;
	if (r->arabic)
		return flags | TOKEN_ARABIC;
	return flags | (r->capital ? TOKEN_CAPITAL : 0) |
	       (r->upper > 1 && !r->lower ? TOKEN_CAPITALS : 0);
}

/* A token of bytes from..to, whose folded form is already the next of doc->folded. */
static inline __attribute__((always_inline)) struct token *
doc_add(struct region_doc *doc, enum field field, const struct reading *r, uint16_t flags,
	size_t from, size_t to)
{
	struct str folded = { r->to, r->n };
	ARENA_GROW(doc->a, doc->tokens, doc->n_tokens, doc->tokens_cap);
	struct token *t = &doc->tokens[doc->n_tokens++];
	*t = (struct token){ .from = (uint32_t)from,
		.to = (uint32_t)to,
		.fold = (uint32_t)doc->n_folded,
		.fold_n = (uint16_t)r->n,
		.field = (uint8_t)field,
		.flags = flags,
		.hash = r->mixed ? region_hash_word(folded) : (uint32_t)r->hash };
	doc->n_folded += r->n;
	return t;
}

/* As words.h folds it, whatever it is. */
static void
fold_any(struct region_doc *doc, struct str raw, struct reading *ret)
{
	struct word word;
	word_fold(raw, &word);
	*ret = (struct reading){ .to = doc_room(doc),
		.n = word.n,
		.mixed = true,
		.arabic = is_arabic_lead((unsigned char)raw.s[0]) };
	memcpy(ret->to, word.folded, word.n);
	for (size_t at = 0, step; at < raw.n && !ret->arabic; at += step) {
		uint32_t c;
		step = utf8_decode(str_sub(raw, at, raw.n), &c);
		if (step)
			count_letter(ret, c, at == 0);
		step = step ? step : 1;
	}
}

/* Where the next part of a #CamelCase tag begins: at a capital behind a small letter. */
static size_t
camel_part(struct str raw, size_t from)
{
	bool small = false;
	for (size_t at = from, step; at < raw.n; at += step) {
		uint32_t c;
		step = utf8_decode(str_sub(raw, at, raw.n), &c);
		if (!step)
			return raw.n;
		if (small && u_isupper((UChar32)c))
			return at;
		small = u_islower((UChar32)c);
	}
	return raw.n;
}

static void
add_tag(struct region_doc *doc, enum field field, size_t begin, size_t end)
{
	struct str raw = str_sub(doc->fields[field], begin, end);
	struct reading r;
	for (size_t from = 0, to; from < raw.n; from = to) {
		to = camel_part(raw, from);
		fold_any(doc, str_sub(raw, from, to), &r);
		struct token *t = doc_add(doc, field, &r, flags_of(&r), begin + from, begin + to);
		t->flags |= TOKEN_TAG;
		t->gap = from ? GAP_NONE : GAP_BREAK;
	}
}

/* Letters and digits of ASCII, and all that is not ASCII. */
static const bool may_begin[256] = {
	['0' ... '9'] = true, ['A' ... 'Z'] = true, ['a' ... 'z'] = true, [0x80 ... 0xff] = true
};

/* Where the next word begins; `end` when there is none. */
static inline const char *
find_start(const char *at, const char *end)
{
	for (;;) {
		uint32_t c;
		while (at < end && !may_begin[(unsigned char)*at])
			at++;
		if (at == end || is_ascii(*at))
			return at;
		size_t n = utf8_decode_wide(at, end, &c);
		if (n && FOLD_KIND(fold_entry(c)) > FOLD_DROPPED)
			return at;
		at += n ? n : 1;
	}
}

static void *
larger(struct arena *a, const void *old, size_t n, size_t size)
{
	void *p = arena_alloc(a, size);
	if (n)
		memcpy(p, old, n);
	return p;
}

/* A word is 5 bytes or more with what separates it, in most texts: they need no more room. */
static void
doc_reserve(struct region_doc *doc, size_t bytes)
{
	size_t tokens = doc->n_tokens + bytes / 5 + 8, folded = doc->n_folded + bytes + ROOM;
	if (tokens > doc->tokens_cap) {
		doc->tokens = larger(doc->a, doc->tokens, doc->n_tokens * sizeof(*doc->tokens),
			tokens * sizeof(*doc->tokens));
		doc->tokens_cap = tokens;
	}
	if (folded > doc->folded_cap) {
		doc->folded = larger(doc->a, doc->folded, doc->n_folded, folded);
		doc->folded_cap = folded;
	}
}

/* Any word, from `from` on; where it ends, or the end of the text when there is none. */
static __attribute__((noinline)) size_t
add_any(struct region_doc *doc, enum field field, size_t from)
{
	struct str text = doc->fields[field];
	struct reading r = { .at = text.s + from, .end = text.s + text.n, .to = doc_room(doc) };
	size_t to;
	if (read_word(&r) == STEP_END)
		to = (size_t)(r.at - text.s);
	else {
		struct words w = { text, from };
		if (!words_scan(&w, &from, &to))
			return text.n;
		fold_any(doc, str_sub(text, from, to), &r);
	}
	if (from && text.s[from - 1] == '#')
		add_tag(doc, field, from, to);
	else
		doc_add(doc, field, &r, flags_of(&r), from, to);
	return to;
}

/* A word of at most 7 letters of ASCII, as most are; its length, 0 when it is none. */
static inline size_t
add_short(struct region_doc *doc, enum field field, size_t from)
{
	struct str text = doc->fields[field];
	if (text.n - from < 8)
		return 0;
	uint64_t x = region_eight(text.s + from, 8);
	struct eight e = look_at_eight(x);
	uint64_t end = e.ends & -e.ends, inside = (end >> 7) - 1;
	if (!end || x & end || (from && text.s[from - 1] == '#'))
		return 0;
	uint64_t upper = e.upper & inside, folded = (x | e.upper >> 2) & inside;
	uint64_t stored = htole64(folded);
	size_t n = eight_first(end);
	struct reading r = { .to = doc_room(doc), .n = n, .hash = region_hash_step(0, folded) };
	uint16_t flags =
		(uint16_t)((n == 1 ? TOKEN_INITIAL : 0) | (upper & 0x80 ? TOKEN_CAPITAL : 0));
	if (upper & (upper - 1) && !((e.letter ^ e.upper) & inside))
		flags |= TOKEN_CAPITALS;
	memcpy(r.to, &stored, 8);
	doc_add(doc, field, &r, flags, from, from + n);
	return n;
}

void
region_words(struct region_doc *doc, enum field field)
{
	struct str text = doc->fields[field];
	const char *end = text.s + text.n, *at = text.s;
	doc_reserve(doc, text.n);
	while ((at = find_start(at, end)) < end) {
		size_t from = (size_t)(at - text.s), n = add_short(doc, field, from);
		at = n ? at + n : text.s + add_any(doc, field, from);
	}
}
