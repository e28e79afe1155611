/* The terms of all rules, and which of them a word of a text fulfils. Inside rules/ only.
 *
 *	struct terms *t = terms_new();
 *	id = terms_add(t, TERM_FOLDED, S("terroris*"));
 *	struct met met = terms_meet(t, S("Terroristes"));	-- met.ids[0] == id
 *
 * A term is a folded word, a wildcard pattern, an exact form or a condition ("lang:fr"), each with
 *a small number. What a word of a text fulfils is found once and remembered by the hash of its raw
 *bytes (the memo): folding, clitics and wildcards cost nothing from the second time on. */
#ifndef RULES_TERMS_H
#define RULES_TERMS_H

#include "base/str.h"

struct terms;

enum term_kind {
	TERM_FOLDED,    /* meets folded forms; * and ? are wildcards */
	TERM_INFLECTED, /* and what word_inflections gives */
	TERM_EXACT,     /* meets the surface form; * and ? are wildcards */
	TERM_STEM,  /* meets what has a stem of it (stem.h), in other languages the folded form */
	TERM_FUZZY, /* meets folded forms with at most one edit */
	TERM_CONDITION, /* met by terms_condition alone */
};

/* What a word of a text meets, until the next call. */
struct met {
	const uint32_t *ids;
	uint32_t n;
	uint8_t length; /* as in struct word */
	bool letters, digits;
};

struct terms *terms_new(void);
void terms_free(struct terms *t);
uint32_t terms_add(
	struct terms *t, enum term_kind kind, struct str text); /* the same for the same */
size_t terms_count(const struct terms *t);
struct str terms_text(const struct terms *t, uint32_t id);

/* The language of the words that come: stems depend on it. */
void terms_language(struct terms *t, struct str language);
/* A word as it stands in the text. */
struct met terms_meet(struct terms *t, struct str raw);
/* Several that are read as one ("Al-Qaïda"): the joined reading alone, which has no clitics and no
 * surface form. */
struct met terms_meet_joined(struct terms *t, struct str raw);
bool terms_condition(const struct terms *t, struct str text, uint32_t *ret);

#endif
