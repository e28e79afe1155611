/* The matcher: an index of all rules, and a workspace for one article at a time.
 *
 * A rule is looked at only when one of the terms of its anchor is in the article and the bits of
 * its posting are in the article's signature: rules whose anchor is absent cost nothing, however
 * many there are. The article is tokenised once for all rules (scan.c), each word's terms are
 * remembered (token_memo.c); what remains is verified on the rule's own code (eval.c), and only
 * what held is looked at again for its evidence. */
#include "rules/match.h"

#include <stdlib.h>
#include <string.h>

#include "rules/assemble.h"
#include "rules/conditions.h"
#include "rules/evidence.h"
#include "rules/index.h"
#include "rules/match_inside.h"

/* Which words are rare is learned from the first articles; then the anchors are chosen anew, once.
 */
enum { LEARN_FROM = MATCHER_LEARNS_FROM };

/* How far ahead memory is fetched: terms, postings, rules. */
enum { TERMS_AHEAD = 16, POSTINGS_AHEAD = 6, RULES_AHEAD = 16, LINE = 64 };

struct number_list {
	uint32_t *v;
	size_t n, cap;
};

struct matcher {
	struct rule_index index;
	uint32_t *counts; /* of a term: in how many of the first articles it was */
	size_t n_counts;
	uint32_t counted; /* how many these are */
	size_t cut;
	const struct rule *cut_rule;
	/* The workspace. */
	struct scan scan;
	struct number_list candidates; /* code of rules that may hold */
	struct number_list numbers;    /* of rules that held */
	uint64_t *seen, *held;         /* a bit a rule */
	size_t n_words;                /* of these */
	const struct rule **found;
	size_t cap_found;
	struct span_stack stack;
	struct sentences sentences;
	struct arena *scratch;
};

struct matcher *
matcher_new(const struct rule *const *rules, size_t n)
{
	struct matcher *m = mem_alloc(sizeof(*m));
	index_init(&m->index, rules, n);
	index_build(&m->index, &(struct share_counts){ 0 });
	scan_init(&m->scan, m->index.terms);
	m->scratch = arena_new();
	m->n_counts = terms_count(m->index.terms);
	m->counts = mem_alloc(m->n_counts * sizeof(*m->counts));
	m->n_words = (n + 63) / 64;
	m->seen = mem_alloc(m->n_words * sizeof(*m->seen));
	m->held = mem_alloc(m->n_words * sizeof(*m->held));
	return m;
}

void
matcher_free(struct matcher *m)
{
	if (!m)
		return;
	scan_free(&m->scan);
	index_free(&m->index);
	sentences_free(&m->sentences);
	arena_free(m->scratch);
	free(m->counts);
	free(m->candidates.v);
	free(m->numbers.v);
	free(m->seen);
	free(m->held);
	free(m->found);
	free(m->stack.v);
	free(m);
}

/* ---- Candidates ---------------------------------------------------------------------------- */

static void
add_number(struct number_list *list, uint32_t number)
{
	MEM_GROW(list->v, list->n, list->cap);
	list->v[list->n++] = number;
}

static void
add_candidate(struct matcher *m, uint32_t code)
{
	add_number(&m->candidates, code);
}

static inline bool
may_hold(const struct scan *s, const struct posting *p)
{
	return scan_may_have(s, p->all[0]) && scan_may_have(s, p->all[1]) &&
	       (scan_may_have(s, p->any[0]) || scan_may_have(s, p->any[1]) ||
		       scan_may_have(s, p->any[2]) || scan_may_have(s, p->any[3]));
}

static void
find_candidates(struct matcher *m)
{
	const struct rule_index *x = &m->index;
	const struct scan *s = &m->scan;
	uint32_t main_to = s->field_from[FIELD_TEXT + 1];
	m->candidates.n = 0;
	for (size_t i = 0; i < s->n_distinct; i++) {
		if (i + TERMS_AHEAD < s->n_distinct)
			__builtin_prefetch(&x->start[s->distinct[i + TERMS_AHEAD]]);
		if (i + POSTINGS_AHEAD < s->n_distinct)
			__builtin_prefetch(&x->postings[x->start[s->distinct[i + POSTINGS_AHEAD]]]);
		uint32_t term = s->distinct[i];
		const struct posting *p = x->postings + x->start[term],
				     *end = x->postings + x->start[term + 1];
		if (p == end)
			continue;
		/* A word of the address or the by-line alone decides nothing. */
		uint32_t mask = scan_first(s, term) < main_to ? ~UINT32_C(0) : ~INDEX_DECIDED;
		for (; p < end; p++)
			if (may_hold(s, p))
				add_candidate(m, p->code & mask);
	}
	for (size_t i = 0; i < x->n_always; i++)
		add_candidate(m, x->always[i]);
}

/* What a sample does not state holds: every rule may. */
static void
all_are_candidates(struct matcher *m)
{
	const uint32_t *code = m->index.code + 1;
	m->candidates.n = 0;
	for (size_t i = 0; i < m->index.n; i++, code = op_next(code + 1))
		add_candidate(m, (uint32_t)(code - m->index.code));
}

/* ---- Verifying ----------------------------------------------------------------------------- */

/* Always inline: gcc takes a function that only fetches for one without effect, and leaves it out.
 */
__attribute__((always_inline)) static inline void
fetch(const struct matcher *m, size_t i)
{
	if (i >= m->candidates.n)
		return;
	const char *code = (const char *)(m->index.code + (m->candidates.v[i] & ~INDEX_DECIDED));
	__builtin_prefetch(code);
	__builtin_prefetch(code + LINE);
	__builtin_prefetch(code + 2 * LINE);
}

static inline bool
holds(struct matcher *m, const struct eval *e, const uint32_t *code, struct range range)
{
	size_t cut = m->cut;
	bool held = eval_code(e, code + 1, range) != HELD_NO;
	if (m->cut != cut)
		m->cut_rule = m->index.rules[*code];
	return held;
}

static void
verify(struct matcher *m, const struct eval *e)
{
	struct range range = eval_range(e, FIELD_TITLE, FIELD_TEXT);
	memset(m->seen, 0, m->n_words * sizeof(*m->seen));
	memset(m->held, 0, m->n_words * sizeof(*m->held));
	for (size_t i = 0; i < RULES_AHEAD; i++)
		fetch(m, i);
	for (size_t i = 0; i < m->candidates.n; i++) {
		fetch(m, i + RULES_AHEAD);
		bool decided = m->candidates.v[i] & INDEX_DECIDED;
		const uint32_t *code = m->index.code + (m->candidates.v[i] & ~INDEX_DECIDED);
		uint64_t bit = UINT64_C(1) << *code % 64, *seen = &m->seen[*code / 64];
		if (*seen & bit)
			continue;
		if (decided || holds(m, e, code, range)) {
			m->held[*code / 64] |= bit;
			__builtin_prefetch(&m->index.rules[*code]);
		}
		*seen |= bit;
		if (arena_used(m->scratch))
			arena_reset(m->scratch);
	}
}

/* The numbers of the rules that held, ascending. */
static void
list_held(struct matcher *m)
{
	m->numbers.n = 0;
	for (size_t i = 0; i < m->n_words; i++)
		for (uint64_t bits = m->held[i]; bits; bits &= bits - 1)
			add_number(
				&m->numbers, (uint32_t)(i * 64) + (uint32_t)__builtin_ctzll(bits));
}

/* ---- Running ------------------------------------------------------------------------------- */

/* The terms of the rules do not change when anchors do. */
static void
learn(struct matcher *m)
{
	if (m->counted >= LEARN_FROM)
		return;
	for (size_t i = 0; i < m->scan.n_distinct; i++)
		m->counts[m->scan.distinct[i]]++;
	if (++m->counted == LEARN_FROM)
		index_build(
			&m->index, &(struct share_counts){ m->counts, m->n_counts, LEARN_FROM });
}

static void
mark_condition(void *context, struct str condition)
{
	struct matcher *m = context;
	scan_condition(&m->scan, condition);
}

static struct eval
eval_of(struct matcher *m, const struct match_input *input)
{
	struct eval e = { .scan = &m->scan,
		.input = input,
		.stack = &m->stack,
		.scratch = m->scratch,
		.cut = &m->cut,
		.sentences = &m->sentences };
	eval_begin(&e);
	return e;
}

static void
find(struct matcher *m, const struct eval *e)
{
	const struct match_input *input = e->input;
	scan_article(&m->scan, input->fields, input->language);
	conditions_each(input, m, mark_condition);
	if (input->outlets_unstated || input->language_unstated)
		all_are_candidates(m);
	else
		find_candidates(m);
	verify(m, e);
	learn(m);
	list_held(m);
}

void
matcher_find(struct matcher *m, const struct match_input *input, const struct rule *const **ret,
	size_t *ret_n)
{
	struct eval e = eval_of(m, input);
	find(m, &e);
	size_t n = 0;
	while (n < m->numbers.n) {
		MEM_GROW(m->found, n, m->cap_found);
		m->found[n] = m->index.rules[m->numbers.v[n]];
		n++;
	}
	*ret = m->found;
	*ret_n = n;
}

/* What evidence of a rule needs, of one that comes soon and of one that comes later. */
__attribute__((always_inline)) static inline void
fetch_rule(const struct matcher *m, size_t i)
{
	if (i + RULES_AHEAD / 2 >= m->numbers.n)
		return;
	__builtin_prefetch(m->index.rules[m->numbers.v[i + RULES_AHEAD / 2]]);
	uint32_t number = m->numbers.v[i + RULES_AHEAD / 4];
	__builtin_prefetch(m->index.rules[number]->program.code);
	__builtin_prefetch((const char *)m->index.rules[number]->program.code + LINE);
	__builtin_prefetch(m->index.ids + m->index.ids_from[number]);
}

/* The rule once more, as assembled, for its places. */
static void
take_evidence(struct matcher *m, const struct eval *found, size_t number, struct arena *a,
	struct rule_hit *ret)
{
	const struct rule *rule = m->index.rules[number];
	uint32_t *code = arena_alloc(m->scratch, rule->program.n * sizeof(*code));
	struct eval_memo memo = { 0 };
	struct eval e = *found;
	assemble(&rule->program, m->index.ids + m->index.ids_from[number], code);
	e.code = code;
	e.parts = assemble_parts(&rule->program, rule->source->match, m->scratch);
	e.memo = &memo;
	e.cut = NULL; /* evidence that goes on is no match that is missed */
	ret->rule = rule;
	ret->evidence =
		evidence_of(&e, code, eval_range(&e, FIELD_TITLE, FIELD_TEXT), a, &ret->n_evidence);
	arena_reset(m->scratch);
}

void
matcher_run(struct matcher *m, const struct match_input *input, struct arena *a,
	struct rule_hit **ret, size_t *ret_n)
{
	struct eval e = eval_of(m, input);
	find(m, &e);
	struct rule_hit *hits = arena_array(a, m->numbers.n, sizeof(*hits));
	for (size_t i = 0; i < m->numbers.n; i++) {
		fetch_rule(m, i);
		take_evidence(m, &e, m->numbers.v[i], a, &hits[i]);
	}
	*ret = hits;
	*ret_n = m->numbers.n;
}

size_t
matcher_cut(const struct matcher *m)
{
	return m->cut;
}

const struct rule *
matcher_cut_rule(const struct matcher *m)
{
	return m->cut_rule;
}

const struct terms *
matcher_terms(const struct matcher *m)
{
	return m->index.terms;
}

struct share_counts
matcher_counts(const struct matcher *m)
{
	return (struct share_counts){ m->counts, m->n_counts, m->counted };
}

void
matcher_take_counts(struct matcher *m, const uint32_t *seen, uint32_t n_articles)
{
	if (m->n_counts)
		memcpy(m->counts, seen, m->n_counts * sizeof(*seen));
	m->counted = n_articles;
	index_build(&m->index, &(struct share_counts){ m->counts, m->n_counts, n_articles });
}
