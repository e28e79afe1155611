/* One rule against one article, for explain and samples. Inside rules/ only.
 *
 *	struct trial t;
 *	trial_init(&t, rule, &input, arena);
 *	held = eval_query(&t.eval, t.query, t.range);
 *	trial_free(&t); */
#ifndef RULES_TRIAL_H
#define RULES_TRIAL_H

#include "rules/eval.h"
#include "rules/rule_inside.h"

struct trial {
	const struct query *query; /* the rule's tree */
	struct terms *terms;
	struct span_stack stack;
	struct scan scan;
	struct eval eval;
	struct sentences sentences;
	struct eval_memo memo;
	size_t cut;         /* bounds reached */
	struct range range; /* where words count: title, lead and text */
};

void trial_init(
	struct trial *t, const struct rule *r, const struct match_input *input, struct arena *a);
void trial_free(struct trial *t);

/* The places of a part. */
struct spans trial_spans(const struct trial *t, const struct query *q, struct range range);

/* What an article has of what words:, age: and the like ask: "it has 120 words". */
void trial_number(
	const struct trial *t, const struct query *q, struct range range, struct buf *out);

/* Why a part did not hold, as a phrase: "about:NE is not there"; the first part of it that failed.
 */
void trial_failure(const struct trial *t, const struct query *q, struct buf *out);

#endif
