/* From a rule's program to code that runs. Inside rules/ only.
 *
 *	assemble(&program, ids, code);			-- slots become terms, everything stays in
 *its place n = arrange(code, shares, arranged);		-- the same, cheapest and rarest
 *first
 *
 * What is only looked at when a rule held (evidence, explain) runs as assembled, so that it can be
 * compared with the tree. The matcher runs what was arranged: of AND the part that fails most often
 * and costs least comes first, NOT and regular expressions come last; AND in AND and OR in OR are
 * one; the words of an OR stand together in front. */
#ifndef RULES_ASSEMBLE_H
#define RULES_ASSEMBLE_H

#include "rules/program.h"

/* `ids` by slot; `code` has room for program->n words. */
void assemble(const struct program *p, const uint32_t *ids, uint32_t *code);

/* What each leaf is as written, by its place in the code; in `a`. */
struct str *assemble_parts(const struct program *p, struct str source, struct arena *a);

/* `shares` by term: in which share of the articles it is expected. `ret` has room for as many words
 * as the code has; returns how many it took. */
size_t arrange(const uint32_t *code, const float *shares, uint32_t *ret);

#endif
