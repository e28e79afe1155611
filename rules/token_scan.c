#include "rules/token_scan.h"

#include "rules/fold_entry.h"

#if defined(__x86_64__)
#include <immintrin.h>
#define HAS_VECTOR 1
#else
#define HAS_VECTOR 0
#endif

enum { BLOCK = 64, TOKENS_A_BLOCK = BLOCK / 2 + 2 };

static void
reserve(struct token_list *list, size_t more)
{
	if (list->n + more <= list->cap)
		return;
	list->cap = (list->n + more) * 2;
	list->v = mem_realloc(list->v, list->cap * sizeof(*list->v));
}

void
token_scan_portable(const char *text, size_t from, size_t to, struct token_list *list)
{
	struct words w = { { text, to }, from };
	for (size_t at, end; words_scan(&w, &at, &end);) {
		reserve(list, 1);
		list->v[list->n++] =
			(struct word_place){ .from = (uint32_t)at, .to = (uint32_t)end };
	}
}

#if HAS_VECTOR

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

/* The two-byte characters that are letters, whatever stands around them: U+00C0 to U+02BF but × and
 * ÷, most of Cyrillic, and Arabic letters, not digits, harakat and signs. tests/token_scan_test.c
 * compares with the table. */
#define TARGET __attribute__((target("avx2")))

TARGET static inline __m256i
between(__m256i v, int first, int last)
{
	return _mm256_and_si256(_mm256_cmpgt_epi8(v, _mm256_set1_epi8((char)(first - 1))),
		_mm256_cmpgt_epi8(_mm256_set1_epi8((char)(last + 1)), v));
}

TARGET static inline __m256i
is(__m256i v, int byte)
{
	return _mm256_cmpeq_epi8(v, _mm256_set1_epi8((char)byte));
}

TARGET static inline __m256i
good_pairs(__m256i v, __m256i next)
{
	__m256i latin = _mm256_andnot_si256(
		_mm256_and_si256(is(v, 0xc3), _mm256_or_si256(is(next, 0x97), is(next, 0xb7))),
		between(v, 0xc3, 0xca));
	__m256i cyrillic = _mm256_or_si256(between(v, 0xd0, 0xd1), is(v, 0xd3));
	__m256i arabic = _mm256_and_si256(is(v, 0xd8), between(next, 0xa0, 0xbf));
	__m256i letters = _mm256_or_si256(between(next, 0x81, 0x8a), between(next, 0xb1, 0xbf));
	__m256i more = _mm256_and_si256(is(v, 0xd9), letters);
	__m256i good =
		_mm256_or_si256(_mm256_or_si256(latin, cyrillic), _mm256_or_si256(arabic, more));
	__m256i follows = _mm256_cmpgt_epi8(_mm256_set1_epi8((char)0xc0), next); /* 80 to BF */
	return _mm256_and_si256(good, follows);
}

TARGET static inline void
classify(const char *p, struct block *b)
{
	uint64_t word[2], high[2], good[2];
	for (int i = 0; i < 2; i++) {
		__m256i v = _mm256_loadu_si256((const __m256i *)(const void *)(p + 32 * i));
		__m256i next = _mm256_loadu_si256((const __m256i *)(const void *)(p + 32 * i + 1));
		__m256i lower = _mm256_or_si256(v, _mm256_set1_epi8(0x20));
		__m256i ascii = _mm256_or_si256(between(v, '0', '9'), between(lower, 'a', 'z'));
		high[i] = (uint32_t)_mm256_movemask_epi8(v);
		word[i] = (uint32_t)_mm256_movemask_epi8(ascii) | high[i];
		good[i] = (uint32_t)_mm256_movemask_epi8(good_pairs(v, next));
	}
	b->word = word[0] | word[1] << 32;
	b->high = high[0] | high[1] << 32;
	b->good = good[0] | good[1] << 32;
}

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

TARGET static inline void
take_block(struct scanning *s, size_t base)
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

TARGET static void
token_scan_avx2(const char *text, size_t from, size_t to, struct token_list *list)
{
	struct scanning s = { .text = { text, to }, .list = list, .n_ends = list->n };
	for (size_t base = from; base < to; base += BLOCK)
		take_block(&s, base);
	if (s.n_ends < list->n)
		list->v[s.n_ends].to = (uint32_t)to;
}

token_scanner *
token_scan_vector(void)
{
	return __builtin_cpu_supports("avx2") ? token_scan_avx2 : NULL;
}

#else

token_scanner *
token_scan_vector(void)
{
	return NULL;
}

#endif

void
token_scan(const char *text, size_t from, size_t to, struct token_list *list)
{
	token_scanner *vector = token_scan_vector();
	(vector ? vector : token_scan_portable)(text, from, to, list);
}
