/* Lists of places in the making, for eval_places.c, eval_near.c and eval_regex.c only. */
#ifndef RULES_EVAL_LIST_H
#define RULES_EVAL_LIST_H

#include "rules/eval.h"

/* The top of the stack from `base` on. */
struct list {
	const struct eval *eval;
	size_t base;
};

static inline struct list
list_begin(const struct eval *e)
{
	return (struct list){ e, e->stack->n };
}

static inline size_t
list_n(const struct list *list)
{
	return list->eval->stack->n - list->base;
}

/* False when no more are taken, which counts as a cut. */
bool list_add(struct list *list, struct span span);
/* The places of a part as they come: some may come twice, and not in order. */
void list_put(struct list *list, const uint32_t *code, struct range range);
/* A new list on top of the stack, in order and each place once. */
struct list list_make(const struct eval *e, const uint32_t *code, struct range range);

/* A bound was reached. */
static inline void
eval_cut(const struct eval *e)
{
	if (e->cut)
		++*e->cut;
}

/* Of NEAR, SENTENCE or PARAGRAPH whether there is a pair; they go on top of the stack when they are
 * `listed`, else it stays as it is. rules/eval_near.c */
bool near_places(const struct eval *e, const uint32_t *code, struct range range, bool listed);
/* The words that the matches of a regular expression touch. rules/eval_regex.c */
void regex_places(struct list *list, const uint32_t *code, struct range range);

#endif
