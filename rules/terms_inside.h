/* Which strings the dictionary of terms knows: for terms.c and terms_met.c only. */
#ifndef RULES_TERMS_INSIDE_H
#define RULES_TERMS_INSIDE_H

#include "rules/terms.h"

/* A term itself stands under its kind: a plain folded or exact one is found there by the forms of a
 * text. What other kinds are found by stands under a domain of its own. */
enum domain {
	DOMAIN_FOLDED = TERM_FOLDED,
	DOMAIN_SURFACE = TERM_EXACT,
	DOMAIN_INFLECTION = TERM_CONDITION + 1,
	DOMAIN_PREFIX,
	DOMAIN_DELETION,
	DOMAIN_STEM, /* one for each enum stem_language */
};

#endif
