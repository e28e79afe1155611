/* "words in any order"~n: where all words of a phrase stand together. Inside rules/ only. */
#ifndef RULES_EVAL_LOOSE_H
#define RULES_EVAL_LOOSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct loose_place {
	uint32_t position;
	uint32_t words; /* a bit for each word of the phrase that stands there */
};

enum { LOOSE_STEPS = 4 * 1000 * 1000 /* places looked at for one phrase */ };

/* Every pair of first and last place, at most `distance` words between, such that the `n` words
 * have places of their own from the first to the last, both of these among them. Ends when `found`
 * returns false. False: the bound was reached. */
bool loose_each(const struct loose_place *v, size_t n_places, unsigned n, unsigned distance,
	void *context, bool (*found)(void *context, uint32_t first, uint32_t last));

#endif
