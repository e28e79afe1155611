/* Whether a rule's code holds for a scanned article, and where. Inside rules/ only.
 *
 *	struct eval e = { .scan = &scan, .input = &input, .stack = &stack, .scratch = arena };
 *	eval_begin(&e);
 *	held = eval_code(&e, code, eval_range(&e, FIELD_TITLE, FIELD_TEXT));
 *
 * Code is a program (program.h) with terms in the place of slots (assemble.h). Whether it holds is
 * answered without lists of places wherever that is possible; eval_spans makes them. */
#ifndef RULES_EVAL_H
#define RULES_EVAL_H

#include "rules/program.h"
#include "rules/scan.h"
#include "rules/sentence.h"

/* What an article does not state (struct match_input) is not held against it: AND is the least, OR
 * the greatest of its children, NOT turns round, and a rule holds unless it is HELD_NO. */
enum held { HELD_NO, HELD_UNSTATED, HELD_YES };

struct span { /* positions of the first and the last word */
	uint32_t first, last;
};

struct spans {
	const struct span *v;
	size_t n;
};

/* Where lists of places are made: one on top of the other, empty again after each question. */
struct span_stack {
	struct span *v;
	size_t n, cap;
};

enum { SPANS_MOST = 20000 /* of one node; what is beyond counts in eval.cut */ };

struct eval {
	struct scan *scan;
	const struct match_input *input;
	const uint32_t *code;    /* of this rule, for eval_at */
	const struct str *parts; /* what its leaves are as written, by place in the code; or NULL */
	struct span_stack *stack;
	struct arena *scratch;
	size_t *cut; /* counts span lists that were cut, and other bounds reached; may be NULL */
	struct sentences *sentences;           /* the caller's, found when first wanted */
	struct eval_memo *memo;                /* places found before, for evidence; may be NULL */
	enum held no_lang, no_from, no_outlet; /* what it is worth that a condition is not met */
};

/* A part of the article's fields, as positions and as fields. */
struct range {
	uint32_t from, to;
	enum field first, last;
};

/* Once scan and input are set. */
void eval_begin(struct eval *e);

static inline struct range
eval_range(const struct eval *e, enum field first, enum field last)
{
	return (struct range){ e->scan->field_from[first], e->scan->field_from[last + 1], first,
		last };
}

/* The part that an OP_IN looks at. */
static inline struct range
eval_in(const struct eval *e, const uint32_t *code)
{
	return eval_range(e, (enum field)(code[1] & 255), (enum field)(code[1] >> 8));
}

/* Remembers places in `scratch` while one rule is looked at more than once: zeroed for each. */
struct eval_memo {
	struct eval_known *first;
};

enum held eval_code(const struct eval *e, const uint32_t *code, struct range range);

/* A node of the rule's tree in its code; what it is worth. */
static inline const uint32_t *
eval_at(const struct eval *e, const struct query *q)
{
	return e->code + q->at;
}
static inline enum held
eval_query(const struct eval *e, const struct query *q, struct range range)
{
	return eval_code(e, eval_at(e, q), range);
}

/* Whether a word is in the range. Most are not in the article at all, and most ranges begin where
 * the article does. */
bool eval_has_word_at(const struct eval *e, uint32_t term, struct range range);
static inline bool
eval_has_word(const struct eval *e, uint32_t term, struct range range)
{
	if (!scan_may_have(e->scan, scan_word_bit(term)))
		return false;
	uint32_t first = scan_first(e->scan, term);
	if (first >= range.from || first >= range.to)
		return first < range.to;
	return eval_has_word_at(e, term, range);
}

/* Whether a word, a phrase, NEAR and the like, or a group of them has a place at all. */
bool eval_has_place(const struct eval *e, const uint32_t *code, struct range range);
/* All its places, ordered, each once; in `scratch`. */
struct spans eval_spans(const struct eval *e, const uint32_t *code, struct range range);
/* How many these are. */
size_t eval_count(const struct eval *e, const uint32_t *code, struct range range);
/* The first of them that begins at `from` or later. */
size_t eval_first_from(struct spans s, uint32_t from);
/* What SCORE comes to; ret_n[i] (may be NULL): the occurrences of child i, those in the title
 * twice. */
int64_t eval_score(const struct eval *e, const uint32_t *code, struct range range, size_t *ret_n);
/* Whether an article's own number fulfils age:, words: ...; *ret_have is that number. */
enum held eval_number(
	const struct eval *e, const uint32_t *code, struct range range, int64_t *ret_have);
/* The matches of a regular expression, as bytes of fields. */
void eval_regex(const struct eval *e, const uint32_t *code, struct range range, void *context,
	bool (*found)(void *context, enum field field, size_t from, size_t to));
/* The fewest words between a place of one and a place of the other, in the order that q asks for;
 * -1: none. */
int64_t eval_nearest(const struct query *q, struct spans left, struct spans right);
/* Whether two places fulfil a NEAR, SENTENCE or PARAGRAPH; *ret spans both. */
bool eval_near_fits(
	const struct eval *e, const uint32_t *code, struct span a, struct span b, struct span *ret);

#endif
