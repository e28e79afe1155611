/* One article, tokenised once for all rules: where each term stands. Inside rules/ only.
 *
 * Positions number the tokens of all fields in the order of enum field, with a gap of SCAN_GAP
 * between two fields (and two authors, two tags), so that no phrase and no NEAR crosses it. */
#ifndef RULES_SCAN_H
#define RULES_SCAN_H

#include "rules/match.h"
#include "rules/terms.h"
#include "rules/words.h"

enum { SCAN_GAP = 1000, SCAN_LONGEST = 64 << 20 /* bytes of a field; the rest is not looked at */ };

struct segment { /* tokens without a gap between them */
	enum field field;
	uint32_t token, n; /* which of `tokens` */
	uint32_t position; /* of the first */
};

struct scan_hit {
	uint32_t position, term;
};

struct scan_joined { /* a term met by a joined reading */
	uint32_t position, term, n;
};

struct present { /* of a term; current when epoch is the scan's */
	uint32_t epoch, start, n;
};

struct scan {
	struct terms *terms;
	uint32_t epoch;
	struct str fields[FIELD_N];
	uint32_t field_from[FIELD_N + 1]; /* positions: a field ends where the next begins */
	uint32_t next_position;
	struct word_place *tokens;
	size_t n_tokens, cap_tokens;
	struct segment *segments;
	size_t n_segments, cap_segments;
	struct scan_hit *hits;
	size_t n_hits, cap_hits;
	struct scan_joined *joined;
	size_t n_joined, cap_joined;
	struct present *present; /* one a term */
	uint32_t *distinct;      /* the terms that are present */
	size_t n_distinct;
	uint32_t *positions;
	size_t cap_positions;
};

void scan_init(struct scan *s,
	struct terms *terms); /* once all terms are known; `terms` stays the caller's */
void scan_free(struct scan *s);
/* Forgets the article before. */
void scan_article(struct scan *s, const struct str fields[FIELD_N]);
/* A condition that this article fulfils ("lang:fr"), for rules that are found by it. */
void scan_condition(struct scan *s, struct str text);

/* The places of a term from position `from` up to `to`, ascending. */
const uint32_t *scan_places(
	const struct scan *s, uint32_t term, uint32_t from, uint32_t to, size_t *ret_n);
/* Bytes of the tokens from `first` to `last`, all of one field; `term` is what was met at the last
 * one. */
enum field scan_bytes(const struct scan *s, uint32_t first, uint32_t last, uint32_t term,
	uint32_t *ret_from, uint32_t *ret_to);

#endif
