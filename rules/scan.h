/* One article, tokenised once for all rules: which terms it has, and where. Inside rules/ only.
 *
 *	scan_article(&scan, input->fields);
 *	if (scan_may_have(&scan, scan_bit(terms, id)) && scan_has(&scan, id)) ...
 *	v = scan_places(&scan, id, from, to, &n);
 *
 * Positions number the tokens of all fields in the order of enum field, with a gap of SCAN_GAP
 * between two fields (and two authors, two tags), so that no phrase and no NEAR crosses it.
 *
 * Of each term only this is kept: the number of the article that it was last in, so that clearing
 * costs nothing, and its first place, from which the others are chained. Beside it stands a
 * signature of the article, a bit for each term it has, small enough for the nearest cache: most
 * questions end there. Terms share bits; the first SCAN_EXACT_BITS are of one condition each. */
#ifndef RULES_SCAN_H
#define RULES_SCAN_H

#include "rules/match.h"
#include "rules/terms.h"
#include "rules/token_memo.h"
#include "rules/token_scan.h"

enum {
	SCAN_GAP = 1000,
	SCAN_LONGEST = 64 << 20, /* bytes of a field; the rest is not looked at */
	SCAN_BITS = 1 << 16,
	SCAN_EXACT_BITS = 1 << 10,
};

struct segment { /* tokens without a gap between them */
	enum field field;
	uint32_t token, n; /* which of `tokens` */
	uint32_t position; /* of the first */
};

struct scan_hit {
	uint32_t position;
	uint32_t term; /* while the article is scanned; then the next hit of the same term */
};

struct scan_joined { /* a term met by a joined reading */
	uint32_t position, term, n;
};

struct present { /* of a term; current when epoch is the scan's */
	uint32_t epoch;
	uint32_t first; /* hit, or PRESENT_LISTED and where in `places` */
};
#define PRESENT_NOWHERE (UINT32_MAX >> 1) /* a condition; the end of a chain */
#define PRESENT_LISTED (UINT32_C(1) << 31)

struct scan {
	const struct terms *terms;
	struct token_memo memo;
	uint32_t epoch;
	struct buf bytes; /* the fields one after another, padded */
	struct str fields[FIELD_N];
	uint32_t field_from[FIELD_N + 1]; /* positions: a field ends where the next begins */
	uint32_t next_position;
	struct token_list tokens;
	struct segment *segments;
	size_t n_segments, cap_segments;
	struct scan_hit *hits;
	size_t n_hits, cap_hits;
	struct scan_joined *joined;
	size_t n_joined, cap_joined;
	struct present *present; /* one a term */
	uint32_t *distinct;      /* the terms that are present */
	size_t n_distinct;
	uint32_t *places; /* of terms whose places were asked for: their number, then they */
	size_t n_places, cap_places;
	uint64_t signature[SCAN_BITS / 64];
};

/* Once all terms are known; `terms` stays the caller's. */
void scan_init(struct scan *s, const struct terms *terms);
void scan_free(struct scan *s);
/* Forgets the article before. */
void scan_article(struct scan *s, const struct str fields[FIELD_N], struct str language);
/* A condition that this article fulfils ("lang:fr"), for rules that are found by it. */
void scan_condition(struct scan *s, struct str text);

/* The bit of a term in the signature, never 0. */
uint32_t scan_bit(const struct terms *terms, uint32_t term);
/* The same of a term that is no condition. */
static inline uint32_t
scan_word_bit(uint32_t term)
{
	uint64_t hash = term * UINT32_C(0x9e3779b1);
	return SCAN_EXACT_BITS + (uint32_t)(hash * (SCAN_BITS - SCAN_EXACT_BITS) >> 32);
}

static inline bool
scan_may_have(const struct scan *s, uint32_t bit)
{
	return s->signature[bit / 64] >> bit % 64 & 1;
}

static inline bool
scan_has(const struct scan *s, uint32_t term)
{
	return s->present[term].epoch == s->epoch;
}

/* Its first position in a field; UINT32_MAX: it has none, or is no word. */
static inline uint32_t
scan_first(const struct scan *s, uint32_t term)
{
	uint32_t first = s->present[term].first;
	if (!scan_has(s, term) || first == PRESENT_NOWHERE)
		return UINT32_MAX;
	return first & PRESENT_LISTED ? s->places[(first & ~PRESENT_LISTED) + 1]
				      : s->hits[first].position;
}

/* The places of a term from position `from` up to `to`, ascending; valid until the next article. */
const uint32_t *scan_places(
	struct scan *s, uint32_t term, uint32_t from, uint32_t to, size_t *ret_n);
/* Bytes of the tokens from `first` to `last`, all of one field; `term` is what was met at the last
 * one. */
enum field scan_bytes(const struct scan *s, uint32_t first, uint32_t last, uint32_t term,
	uint32_t *ret_from, uint32_t *ret_to);

#endif
