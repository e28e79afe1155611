/* Where sentences and paragraphs end, for SENTENCE and PARAGRAPH. Inside rules/ only.
 *
 * A paragraph ends at a blank line, a sentence at a line's end and at . ! ? … ؟ ۔ 。 before white
 * space; not behind an initial or a common abbreviation ("M. Diallo"), and not before a small
 * letter. Each field, author and tag ends both. Found when a rule first asks for them. */
#ifndef RULES_SENTENCE_H
#define RULES_SENTENCE_H

#include "rules/scan.h"

struct ends { /* positions of last words, ascending */
	uint32_t *v;
	size_t n, cap;
};

struct sentences {
	uint32_t epoch; /* of the scan that they are of */
	struct ends sentences, paragraphs;
};

void sentences_find(struct sentences *s, const struct scan *scan);
void sentences_free(struct sentences *s);
/* The first and the last position of the one that `position` is in. */
void ends_around(const struct ends *e, uint32_t position, uint32_t *ret_first, uint32_t *ret_last);

#endif
