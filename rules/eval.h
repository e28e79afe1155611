/* Whether a rule's tree holds for a scanned article, and where. Inside rules/ only. */
#ifndef RULES_EVAL_H
#define RULES_EVAL_H

#include "rules/rule_inside.h"
#include "rules/scan.h"
#include "rules/sentence.h"

/* What an article does not state (struct match_input) is not held against it: AND is the least, OR
 * the greatest of its children, NOT turns round, and a rule holds unless it is HELD_NO. */
enum held { HELD_NO, HELD_UNSTATED, HELD_YES };

struct span { /* positions of the first and the last word */
	uint32_t first, last;
};

struct spans {
	struct span *v;
	size_t n, cap;
};

enum { SPANS_MOST = 20000 /* of one node; what is beyond counts in eval.cut */ };

struct folded_outlet {
	struct str name, title;
	struct str_list groups;
};

struct eval {
	const struct scan *scan;
	const struct match_input *input;
	const struct folded_outlet *outlets; /* input->outlets, names folded as rules fold */
	const uint32_t *terms;               /* of this rule's words, by slot */
	struct arena *scratch;
	size_t *cut; /* counts span lists that were cut, and other bounds reached; may be NULL */
	struct sentences *sentences; /* the caller's, found when first wanted */
	struct eval_memo *memo;      /* places found before, for evidence; may be NULL */
};

/* A part of the article's fields, as positions and as fields. */
struct range {
	uint32_t from, to;
	enum field first, last;
};
struct range eval_range(const struct eval *e, enum field first, enum field last);

/* Remembers places in `scratch` while one rule is looked at more than once: zeroed for each. */
struct eval_memo {
	struct eval_known *first;
};

/* Adds the words of a tree to `terms`; ids by slot. */
void eval_add_terms(const struct query *q, struct terms *terms, uint32_t *ids);

struct folded_outlet *eval_outlets(const struct match_input *input, struct arena *a);
enum held eval_query(const struct eval *e, const struct query *q, struct range range);
/* Whether WORDS, NEAR, SENTENCE or PARAGRAPH has a place at all. */
bool eval_has_place(const struct eval *e, const struct query *q, struct range range);
/* All places of a node that has places (words, phrases, NEAR and groups of them), ordered, each
 * once. */
struct spans eval_spans(const struct eval *e, const struct query *q, struct range range);
bool eval_outlet_fits(const struct query *q, const struct match_outlet *outlet,
	const struct folded_outlet *folded);
/* The first of them that begins at `from` or later. */
size_t eval_first_from(const struct spans *s, uint32_t from);
/* What SCORE comes to; *ret_n (may be NULL): the occurrences of child i, those in the title twice.
 */
int64_t eval_score(const struct eval *e, const struct query *q, struct range range, size_t *ret_n);
/* Whether an article's own number fulfils age:, words: ...; *ret_have is that number. */
enum held eval_number(
	const struct eval *e, const struct query *q, struct range range, int64_t *ret_have);
/* The matches of a regular expression, as bytes of fields. */
void eval_regex(const struct eval *e, const struct query *q, struct range range, void *context,
	bool (*found)(void *context, enum field field, size_t from, size_t to));
/* The fewest words between a place of one and a place of the other, in the order that q asks for;
 * -1: none. */
int64_t eval_nearest(const struct query *q, struct spans left, struct spans right);
/* Whether two places fulfil a NEAR, SENTENCE or PARAGRAPH; *ret spans both. */
bool eval_near_fits(const struct eval *e, const struct query *q, struct span a, struct span b,
	struct span *ret);

#endif
