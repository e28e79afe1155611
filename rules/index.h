/* All rules, found by their anchors. Inside rules/ only.
 *
 *	index_build(&index, rules, n, &counts);
 *	for (p = index.postings + index.start[term]; p < index.postings + index.start[term + 1];
 *p++)
 *
 * Built from all rules at once, and changed by nothing but being built anew. A posting is 16 bytes:
 * where the rule's code stands, and what else must be in the article, as bits of its signature, so
 * that most rules that cannot hold are never looked at. Code lies in the order of the postings:
 * rules of one anchor are neighbours. */
#ifndef RULES_INDEX_H
#define RULES_INDEX_H

#include "rules/anchor.h"
#include "rules/rule_inside.h"
#include "rules/shares.h"

struct posting {
	uint32_t code; /* where its rule stands; INDEX_DECIDED: the term and the bits decide */
	uint16_t all[ANCHOR_SINGLES];      /* bits that must all be set; 0 asks for nothing */
	uint16_t any[ANCHOR_ALTERNATIVES]; /* of these one; 0 asks for nothing */
};
#define INDEX_DECIDED (UINT32_C(1) << 31)

enum { INDEX_CODE_PAD = 48 /* words behind the code, so that it may be fetched ahead */ };

struct rule_index {
	const struct rule **rules;
	size_t n;
	struct terms *terms;
	uint32_t *ids;      /* term ids of all rules, by slot */
	uint32_t *ids_from; /* where a rule's begin */
	uint32_t *code;     /* of each rule its number, then its code */
	uint32_t *start;    /* of a term's postings; one more than there are terms */
	struct posting *postings;
	uint32_t *always; /* code of rules without an anchor */
	size_t n_always;
};

/* `rules` must live as long. */
void index_init(struct rule_index *x, const struct rule *const *rules, size_t n);
void index_free(struct rule_index *x);
/* Chooses anchors by these counts, the first time or anew. */
void index_build(struct rule_index *x, const struct share_counts *counts);

#endif
