/* Words: tokens, folding, Arabic clitics, joined forms. The reference is the rule language: what is
 * a token, what it folds to, under which forms a keyword meets it. Rules, search, regions and the
 * archive all use this.
 *
 *	struct words w;
 *	words_init(&w, text);
 *	while (words_next(&w, &token))	-- of "L'Opinion" "l", then "opinion", with its bytes
 *
 * Tokens are runs of letters and digits; marks, tatweel, soft hyphens, joiners and direction marks
 * inside are dropped; CJK, Thai, Lao, Khmer and Burmese give a token a character. Invalid UTF-8
 * separates. */
#ifndef RULES_WORDS_H
#define RULES_WORDS_H

#include "base/mem.h"
#include "base/str.h"

enum { WORD_LONGEST = 256 /* bytes of a folded token; the rest of a longer one is cut off */ };

struct word {
	char folded[WORD_LONGEST];
	size_t n;             /* bytes of `folded` */
	size_t from, to;      /* bytes of the text it came from */
	uint8_t length;       /* characters of `folded`, 255 for more */
	bool letters, digits; /* nothing but letters, but digits */
};

struct words {
	struct str text;
	size_t at;
};

void words_init(struct words *w, struct str text);
bool words_next(struct words *w, struct word *ret);
/* The same without folding: only where the next token stands. word_fold folds it:
 * text[*ret_from..*ret_to). */
bool words_scan(struct words *w, size_t *ret_from, size_t *ret_to);
void word_fold(struct str raw, struct word *ret);

/* Folds a whole string: its tokens joined by single spaces. For comparing names ("L'Opinion" is "l
 * opinion"). */
struct str words_fold(struct arena *a, struct str text);

/* Every other form under which a keyword meets a token that begins at byte `at` of the text: after
 * Arabic proclitics (folded, 3 letters or more remain). Calls `emit` for each. */
void words_clitics(struct str folded, void *context, void (*emit)(void *context, struct str form));

/* Where a token stands and what it is made of: enough to tell joined readings. */
struct word_place {
	uint32_t from, to; /* bytes of the text */
	uint8_t length;    /* as in struct word */
	bool letters, digits;
};

/* How many of the n tokens from the first on are read as one: O.N.U., 25 785, Al-Qaïda. 1: no
 * joined reading. The next one may begin only after these. */
size_t words_joined(struct str text, const struct word_place *tokens, size_t n);

/* What db/'s search index calls (struct store_words.tokens): tokens, clitic forms and joined forms
 * of `text`. */
void words_index(struct str text, void *context,
	int (*emit)(void *context, struct str token, size_t from, size_t to, bool colocated));
/* (`emit` returns 0 to go on; anything else ends it.) */

#endif
