/* The terms of all rules, and which of them a word fulfils. Inside rules/ only.
 *
 *	struct terms *t = terms_new();
 *	id = terms_add(t, TERM_FOLDED, S("terroris*"));
 *	terms_met(t, &finder, S("Terroristes"), false);		-- finder.ids.v[0] == id
 *
 * A term is a folded word, a wildcard pattern, an exact form or a condition ("lang:fr"), each with
 * a small number. To find what a word of a text fulfils takes folding, clitics, stems and all
 * patterns; rules/token_memo.h does it once for each word. */
#ifndef RULES_TERMS_H
#define RULES_TERMS_H

#include "base/str.h"
#include "rules/dictionary.h"
#include "rules/stem.h"
#include "rules/words.h"

enum term_kind {
	TERM_FOLDED,    /* meets folded forms; * and ? are wildcards */
	TERM_INFLECTED, /* and what word_inflections gives */
	TERM_EXACT,     /* meets the surface form; * and ? are wildcards */
	TERM_STEM,  /* meets what has a stem of it (stem.h), in other languages the folded form */
	TERM_FUZZY, /* meets folded forms with at most one edit */
	TERM_CONDITION, /* found by its text alone */
};

struct term_ids {
	uint32_t *v;
	size_t n, cap;
};
void term_ids_add(struct term_ids *ids, uint32_t id);

struct terms {
	struct dictionary dictionary;
	uint32_t *v; /* of a term: its record in the dictionary, and its kind */
	size_t n, cap;
	uint64_t prefix_lengths[WORD_LONGEST / 64 + 1];         /* a bit for each length in bytes */
	struct term_ids patterns, surface_patterns, conditions; /* ascending */
	bool has_surface, has_stem, has_fuzzy;
	struct stemmers *stemmers;
};

struct terms *terms_new(void);
void terms_free(struct terms *t);
/* The same number for the same term. */
uint32_t terms_add(struct terms *t, enum term_kind kind, struct str text);
struct term_text {
	enum term_kind kind;
	struct str text;
};
/* Many at once, which is faster; their numbers to `ret`. */
void terms_add_all(struct terms *t, const struct term_text *v, size_t n, uint32_t *ret);
/* When all are added: gives back what was kept for more. */
void terms_trim(struct terms *t);
bool terms_find(const struct terms *t, enum term_kind kind, struct str text, uint32_t *ret);
static inline size_t
terms_count(const struct terms *t)
{
	return t->n;
}
struct str terms_text(const struct terms *t, uint32_t id);
enum term_kind terms_kind(const struct terms *t, uint32_t id);

/* How many conditions were added before this one. */
uint32_t terms_condition_number(const struct terms *t, uint32_t id);

/* What looking words up needs beside the terms, which do not change by it. */
struct term_finder {
	enum stem_language language; /* of the words that come: stems depend on it */
	struct stemmers *stemmers;
	struct term_ids ids;
	struct word word; /* as it was folded */
};
void term_finder_init(struct term_finder *f);
void term_finder_free(struct term_finder *f);

/* All terms that the word fulfils, each once, to f->ids. `joined`: several words that are read as
 * one ("Al-Qaïda"): the joined reading alone, which has no clitics and no surface form. */
void terms_met(const struct terms *t, struct term_finder *f, struct str raw, bool joined);

#endif
