#include "rules/token_scan.h"

#include <string.h>

#include "rules/fold_entry.h"

enum { BLOCK = 64, TOKENS_A_BLOCK = BLOCK / 2 + 2 };

static void
reserve(struct token_list *list, size_t more)
{
	if (list->n + more <= list->cap)
		return;
	list->cap = (list->n + more) * 2;
	list->v = mem_realloc(list->v, list->cap * sizeof(*list->v));
}

/* Bits of a block, the lowest for its first byte. */
struct block {
	uint64_t word; /* ASCII letters and digits, and all that is not ASCII */
	uint64_t high; /* what is not ASCII */
	uint64_t good; /* first bytes of two-byte characters that are plain letters */
};

/* What goes on from a block to the next. */
struct scanning {
	struct str text;
	uint64_t in_word;  /* 1: the byte before belongs to a token */
	uint64_t good;     /* 1: the byte before was the first of a good pair */
	unsigned left;     /* bytes of a character that was begun in the block before */
	bool left_is_word; /* and whether they are part of a word */
	bool left_is_single;
	struct token_list *list;
	size_t n_ends;
};

typedef void classifier(const char *bytes, struct block *ret);

static inline uint64_t
low_bits(unsigned n)
{
	return n >= 64 ? ~UINT64_C(0) : (UINT64_C(1) << n) - 1;
}

/* A character that the masks do not tell, at bit `i`: the table does. */
struct odd {
	uint64_t single; /* first bytes of characters that are tokens of their own */
	uint64_t behind; /* and the bytes behind these characters */
};

static void
take_odd(struct scanning *s, struct block *b, struct odd *odd, size_t base, unsigned i,
	uint64_t *suspect)
{
	uint32_t c = 0;
	size_t n;
	uint32_t entry = fold_entry_at(s->text, base + i, &c, &n);
	uint64_t bytes = low_bits((unsigned)n) << i, bit = UINT64_C(1) << i;
	bool is_word = FOLD_KIND(entry) > FOLD_DROPPED;
	bool single = is_word && entry & FOLD_SINGLE;
	/* What is dropped belongs to a token that has begun, and begins none. */
	if (FOLD_KIND(entry) == FOLD_DROPPED && !(entry & FOLD_SINGLE))
		is_word = (i ? b->word >> (i - 1) & 1 : s->in_word) && !(odd->behind & bit);
	b->word = is_word ? b->word | bytes : b->word & ~bytes;
	*suspect &= ~bytes;
	if (single) {
		odd->single |= bit;
		if (i + n < BLOCK)
			odd->behind |= bit << n;
	}
	if (i + n >= BLOCK) {
		s->left = (unsigned)(i + n - BLOCK);
		s->left_is_word = is_word;
		s->left_is_single = single;
	}
}

/* The end of a character that was begun in the block before. */
static void
take_left(struct scanning *s, struct block *b, struct odd *odd, uint64_t *suspect)
{
	uint64_t bytes = low_bits(s->left);
	b->word = s->left_is_word ? b->word | bytes : b->word & ~bytes;
	*suspect &= ~bytes;
	if (s->left_is_single)
		odd->behind |= UINT64_C(1) << s->left;
	s->left = 0;
	s->left_is_single = false;
}

static inline void
put_edges(struct scanning *s, const struct block *b, const struct odd *odd, size_t base)
{
	uint64_t before = b->word << 1 | s->in_word;
	uint64_t starts = (b->word & ~before) | odd->single | (odd->behind & b->word);
	uint64_t ends = before & (~b->word | odd->single | odd->behind);
	struct word_place *v = s->list->v;
	size_t n = s->list->n, n_ends = s->n_ends;
	for (; starts; starts &= starts - 1)
		v[n++].from = (uint32_t)(base + (unsigned)__builtin_ctzll(starts));
	for (; ends; ends &= ends - 1)
		v[n_ends++].to = (uint32_t)(base + (unsigned)__builtin_ctzll(ends));
	s->list->n = n;
	s->n_ends = n_ends;
	s->in_word = b->word >> 63;
}

static inline void
take_block(struct scanning *s, classifier *classify, size_t base)
{
	struct block b;
	struct odd odd = { 0 };
	classify(s->text.s + base, &b);
	uint64_t valid = low_bits(s->text.n - base < BLOCK ? (unsigned)(s->text.n - base) : BLOCK);
	/* A pair that the end of the text cuts is none. */
	b.good &= valid >> 1 | (s->text.n - base > BLOCK ? UINT64_C(1) << 63 : 0);
	b.word &= valid;
	uint64_t suspect = b.high & ~(b.good | b.good << 1 | s->good) & valid;
	s->good = b.good >> 63;
	if (s->left || s->left_is_single)
		take_left(s, &b, &odd, &suspect);
	while (suspect)
		take_odd(s, &b, &odd, base, (unsigned)__builtin_ctzll(suspect), &suspect);
	reserve(s->list, TOKENS_A_BLOCK);
	put_edges(s, &b, &odd, base);
}

static void
scan_blocks(classifier *classify, const char *text, size_t from, size_t to, struct token_list *list)
{
	struct scanning s = { .text = { text, to }, .list = list, .n_ends = list->n };
	for (size_t base = from; base < to; base += BLOCK)
		take_block(&s, classify, base);
	if (s.n_ends < list->n)
		list->v[s.n_ends].to = (uint32_t)to;
}

/* 1: a letter or a digit of ASCII, 3: no ASCII. */
static const uint8_t classes[256] = {
	['0' ... '9'] = 1, ['A' ... 'Z'] = 1, ['a' ... 'z'] = 1, [0x80 ... 0xff] = 3
};

/* The good pairs of token_classify.h. */
static inline bool
is_good(unsigned char lead, unsigned char next)
{
	if ((next & 0xc0) != 0x80 || lead < 0xc3)
		return false;
	if (lead <= 0xca)
		return lead != 0xc3 || (next != 0x97 && next != 0xb7);
	if (lead == 0xd8)
		return next >= 0xa0;
	if (lead == 0xd9)
		return (next >= 0x81 && next <= 0x8a) || next >= 0xb1;
	return lead == 0xd0 || lead == 0xd1 || lead == 0xd3;
}

/* Without vectors: byte by byte. */
static void
classify_bytes(const char *bytes, struct block *ret)
{
	const unsigned char *p = (const unsigned char *)bytes;
	struct block b = { 0 };
	for (unsigned i = 0; i < BLOCK; i++) {
		uint64_t class = classes[p[i]];
		b.word |= (class & 1) << i;
		b.high |= (class >> 1) << i;
		if (class > 1)
			b.good |= (uint64_t)is_good(p[i], p[i + 1]) << i;
	}
	*ret = b;
}

void
token_scan_portable(const char *text, size_t from, size_t to, struct token_list *list)
{
	scan_blocks(classify_bytes, text, from, to, list);
}

#if defined(__x86_64__)

#include <immintrin.h>

#define TARGET __attribute__((target("avx2")))
#define WIDTH 32
#define MASK(bytes) ((uint32_t)_mm256_movemask_epi8((__m256i)(bytes)))
#define CLASSIFY classify_avx2
#include "rules/token_classify.h"

#define TARGET __attribute__((target("sse2")))
#define WIDTH 16
#define MASK(bytes) ((uint32_t)_mm_movemask_epi8((__m128i)(bytes)))
#define CLASSIFY classify_sse2
#include "rules/token_classify.h"

static void
token_scan_avx2(const char *text, size_t from, size_t to, struct token_list *list)
{
	scan_blocks(classify_avx2, text, from, to, list);
}

static void
token_scan_sse2(const char *text, size_t from, size_t to, struct token_list *list)
{
	scan_blocks(classify_sse2, text, from, to, list);
}

token_scanner *
token_scan_vector(enum token_vector vector)
{
	if (vector == TOKEN_AVX2)
		return __builtin_cpu_supports("avx2") ? token_scan_avx2 : NULL;
	return token_scan_sse2; /* every x86-64 has it */
}

#else

token_scanner *
token_scan_vector(enum token_vector vector)
{
	(void)vector;
	return NULL;
}

#endif

void
token_scan(const char *text, size_t from, size_t to, struct token_list *list)
{
	token_scanner *scan = token_scan_vector(TOKEN_AVX2);
	if (!scan)
		scan = token_scan_vector(TOKEN_SSE2);
	(scan ? scan : token_scan_portable)(text, from, to, list);
}
