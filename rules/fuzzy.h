/* One edit: word~1 meets what differs by one letter more, less or other, or by two neighbours
 * swapped. Inside rules/ only. */
#ifndef RULES_FUZZY_H
#define RULES_FUZZY_H

#include "base/str.h"

bool fuzzy_fits(struct str a, struct str b); /* at most one edit apart */

/* The word itself and the word without each of its letters. Two words at most one edit apart share
 * one of these, so that they find each other in a table. */
void fuzzy_deletions(struct str word, void *context, void (*emit)(void *context, struct str form));

#endif
