/* Which language a text is in: script first, then n-grams or stop words, then the hint.
 *
 *	language_of(S("Lutte contre le terrorisme au Niger"), S("fr"), &confidence)	"fr"
 *
 * The same text always gives the same answer. Codes are ISO 639-1; "" when it cannot be told. */
#ifndef RULES_LANGUAGE_H
#define RULES_LANGUAGE_H

#include "base/str.h"

/* `hint`: the language, or languages separated by commas, to prefer when the text itself leaves a
 * doubt; may be empty. *ret_confidence (may be NULL) is 0 to 1. Only about the first 2,000 bytes
 * are looked at. The result is static. */
struct str language_of(struct str text, struct str hint, double *ret_confidence);

#endif
