/* Stems: what ~word compares. Snowball's, for French, English, Spanish and Arabic; inside rules/
 * only.
 *
 * A word has the stems of its readings: as it is written (in lower case, with its accents) and
 * folded, because headlines in capitals have no accents; in Arabic also of what remains behind the
 * clitics, which Snowball leaves in part. Stems are folded. Two words are of one stem when they
 * share one. */
#ifndef RULES_STEM_H
#define RULES_STEM_H

#include "base/str.h"

enum stem_language { STEM_NONE, STEM_FR, STEM_EN, STEM_ES, STEM_AR, STEM_LANGUAGES };
enum stem_language stem_language_of(struct str language); /* "fr"; STEM_NONE for any other */

struct stemmers;
struct stemmers *stemmers_new(void);
void stemmers_free(struct stemmers *s); /* NULL does nothing */

/* The stem of one reading, folded; STEM_NONE has none. Valid during the call of `emit`. */
void stem_reading(struct stemmers *s, enum stem_language language, struct str reading,
	void *context, void (*emit)(void *context, struct str stem));

#endif
