/* The surface form of a word: as it is written, composed (NFC), without what nobody sees. What
 * =Word is compared with. Also how a word may differ. Inside rules/ only. */
#ifndef RULES_SURFACE_H
#define RULES_SURFACE_H

#include "base/str.h"

void word_surface(struct str raw, struct buf *out); /* appends */

void word_lower(struct str raw, struct buf *out); /* the same in lower case, for stems */

/* A folded word with s, x, e or es added or taken away, itself first: what an inflected keyword
 * meets. */
void word_inflections(
	struct str folded, void *context, void (*emit)(void *context, struct str form));

/* Whether `text` fulfils `pattern`, in which * is any run of characters and ? is one. */
bool wildcard_fits(struct str pattern, struct str text);

#endif
