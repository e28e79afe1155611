/* Codes and names of countries and languages that the rule language does not take itself. Inside
 * rules/ only. */
#ifndef RULES_DIALECT_CODES_H
#define RULES_DIALECT_CODES_H

#include "base/str.h"

/* "gbr" (ISO 3166-1 alpha-3) or "southafrica" (the English name, spaces left out or not) as an
 * alpha-2 code; false: neither. */
bool dialect_country(struct str name, char ret[3]);
/* "fr", "fra" (ISO 639-2) or "French" as an ISO 639-1 code; false when there is none. */
bool dialect_language(struct str name, char ret[3]);

#endif
