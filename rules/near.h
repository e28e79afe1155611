/* Words that nearly meet: what somebody who wrote a keyword may have meant as well.
 *
 *	near_each_word(rule, &x, ask);			-- the rule's plain words, folded
 *	word_near(S("كتاب"), S("كتب")) == NEAR_PLURAL
 *
 * Only for suggestions to people; matching does not use it. */
#ifndef RULES_NEAR_H
#define RULES_NEAR_H

#include "rules/rule.h"

enum near_kind {
	NEAR_NOT,
	NEAR_EDIT,   /* one edit; two in words of 8 letters and more */
	NEAR_PLURAL, /* Arabic: the same consonants in the same order, as broken plurals have them
		      */
};

enum { NEAR_LETTERS = 4 /* shorter words are near to too many */ };

/* Both folded. A form that only begins or ends otherwise by a letter or two is near as well. */
enum near_kind word_near(struct str word, struct str form);

/* The words that the rule asks for as they are, of NEAR_LETTERS letters and more (3 in Arabic):
 * none under NOT, no patterns, no exact forms; each once. */
void near_each_word(
	const struct rule *r, void *context, void (*each)(void *context, struct str word));

/* Whether one of the rule's words meets the form already. */
struct near_known; /* the rule's words, for asking many times */
struct near_known *near_known_new(const struct rule *r);
void near_known_free(struct near_known *k);
AUTO_POINTER(near_known, struct near_known *, near_known_free)
bool near_known_meets(struct near_known *k, struct str form);

#endif
