/* The matcher. A rule is looked at only when one of the terms of its anchor is in the article:
 * rules whose anchor is absent cost nothing, however many there are. The article is tokenised once
 * for all rules (scan.c), each word's terms are remembered (terms.c), and what remains is verified
 * on the rule's own tree (eval.c). */
#include "rules/match.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "rules/anchor.h"
#include "rules/evidence.h"
#include "rules/frequency.h"

/* Which words are rare is learned from the first articles; then the anchors are chosen anew, once.
 */
enum { LEARN_FROM = MATCHER_LEARNS_FROM };

struct posting {
	uint32_t term, rule;
};

struct matcher {
	const struct rule **rules;
	size_t n;
	uint32_t *ids;            /* term ids of all rules' words */
	size_t *ids_from;         /* where a rule's begin */
	struct posting *postings; /* by term, then rule */
	size_t n_postings, cap_postings;
	uint32_t *start;  /* of a term's postings; one more than there are terms */
	uint32_t *always; /* rules without an anchor */
	size_t n_always, cap_always;
	uint32_t *seen; /* of a rule: the epoch in which it was looked at */
	uint32_t *held; /* rules that hold for the article */
	size_t n_held;
	struct terms *terms;
	struct scan scan;
	struct arena *scratch;
	struct buf name;
	uint32_t *counts; /* of a term: in how many of the first articles it was */
	size_t n_counts;
	uint32_t counted; /* how many these are */
	size_t cut, cut_before;
	const struct rule *cut_rule;
	struct sentences sentences;
	struct eval_memo memo;
};

static void
anchor_rule(struct matcher *m, size_t i)
{
	struct anchoring x = {
		.ids = m->ids + m->ids_from[i], .terms = m->terms, .arena = m->scratch
	};
	if (m->counted >= LEARN_FROM)
		x.counts = (struct anchor_counts){ m->counts, m->n_counts, m->counted };
	struct anchor anchor = anchor_of(&x, m->rules[i]->query);
	if (anchor.n == 0) {
		MEM_GROW(m->always, m->n_always, m->cap_always);
		m->always[m->n_always++] = (uint32_t)i;
	}
	for (size_t k = 0; k < anchor.n; k++) {
		MEM_GROW(m->postings, m->n_postings, m->cap_postings);
		m->postings[m->n_postings++] = (struct posting){ anchor.v[k], (uint32_t)i };
	}
	arena_reset(m->scratch);
}

static int
by_term(const void *a, const void *b)
{
	const struct posting *x = a, *y = b;
	if (x->term != y->term)
		return x->term < y->term ? -1 : 1;
	return (x->rule > y->rule) - (x->rule < y->rule);
}

/* Finds every rule's anchor and lists the rules by it. */
static void
index_rules(struct matcher *m)
{
	m->n_postings = m->n_always = 0;
	for (size_t i = 0; i < m->n; i++)
		anchor_rule(m, i);
	size_t n_terms = terms_count(m->terms);
	free(m->start);
	m->start = mem_alloc((n_terms + 1) * sizeof(*m->start));
	if (m->n_postings)
		qsort(m->postings, m->n_postings, sizeof(*m->postings), by_term);
	size_t at = 0;
	for (size_t term = 0; term <= n_terms; term++) {
		while (at < m->n_postings && m->postings[at].term < term)
			at++;
		m->start[term] = (uint32_t)at;
	}
}

struct matcher *
matcher_new(const struct rule *const *rules, size_t n)
{
	struct matcher *m = mem_alloc(sizeof(*m));
	m->terms = terms_new();
	m->scratch = arena_new();
	m->n = n;
	m->rules = mem_alloc(n * sizeof(struct rule *));
	m->ids_from = mem_alloc(n * sizeof(*m->ids_from));
	m->seen = mem_alloc(n * sizeof(*m->seen));
	m->held = mem_alloc(n * sizeof(*m->held));
	size_t words = 0;
	for (size_t i = 0; i < n; i++) {
		m->rules[i] = rules[i];
		m->ids_from[i] = words;
		words += rules[i]->n_words;
	}
	m->ids = mem_alloc(words * sizeof(*m->ids));
	for (size_t i = 0; i < n; i++)
		eval_add_terms(rules[i]->query, m->terms, m->ids + m->ids_from[i]);
	index_rules(m);
	scan_init(&m->scan, m->terms);
	m->n_counts = terms_count(m->terms);
	m->counts = mem_alloc(m->n_counts * sizeof(*m->counts));
	return m;
}

void
matcher_free(struct matcher *m)
{
	if (!m)
		return;
	scan_free(&m->scan);
	terms_free(m->terms);
	sentences_free(&m->sentences);
	arena_free(m->scratch);
	buf_free(&m->name);
	free(m->rules);
	free(m->ids);
	free(m->ids_from);
	free(m->postings);
	free(m->start);
	free(m->always);
	free(m->seen);
	free(m->counts);
	free(m->held);
	free(m);
}

static void
condition(struct matcher *m, const char *field, struct str value)
{
	if (value.n == 0)
		return;
	buf_reset(&m->name);
	buf_cstr(&m->name, field);
	buf_byte(&m->name, ':');
	buf_str(&m->name, value);
	scan_condition(&m->scan, buf_view(&m->name));
}

static struct str
changed_case(struct str s, bool upper, char out[8])
{
	size_t n = s.n < 8 ? s.n : 0;
	for (size_t i = 0; i < n; i++) {
		char c = s.s[i];
		bool change = upper ? c >= 'a' && c <= 'z' : c >= 'A' && c <= 'Z';
		out[i] = change ? (char)(c ^ 0x20) : c;
	}
	return (struct str){ out, n };
}

static void
mark_conditions(
	struct matcher *m, const struct match_input *input, const struct folded_outlet *folded)
{
	char changed[8];
	condition(m, "lang", changed_case(input->language, false, changed));
	for (size_t i = 0; i < input->n_outlets; i++) {
		condition(m, "from", changed_case(input->outlets[i].country, true, changed));
		condition(m, "outlet", folded[i].name);
		condition(m, "outlet", folded[i].title);
		for (size_t k = 0; k < folded[i].groups.n; k++)
			condition(m, "group", folded[i].groups.v[k]);
	}
	for (size_t i = 0; i < input->n_mentions; i++) {
		condition(m, "about", input->mentions[i].place);
		condition(m, "about", input->mentions[i].country);
	}
}

static void
note_cut(struct matcher *m, uint32_t rule)
{
	if (m->cut != m->cut_before)
		m->cut_rule = m->rules[rule];
	m->cut_before = m->cut;
}

static void
try_rule(struct matcher *m, struct eval *e, uint32_t rule)
{
	if (m->seen[rule] == m->scan.epoch)
		return;
	m->seen[rule] = m->scan.epoch;
	e->terms = m->ids + m->ids_from[rule];
	if (eval_query(e, m->rules[rule]->query, eval_range(e, FIELD_TITLE, FIELD_TEXT)) != HELD_NO)
		m->held[m->n_held++] = rule;
	note_cut(m, rule);
	if (arena_used(m->scratch))
		arena_reset(m->scratch);
}

static void
try_rules(struct matcher *m, struct eval *e)
{
	m->n_held = 0;
	/* What a sample does not state holds: every rule may. */
	if (e->input->outlets_unstated || e->input->language_unstated) {
		for (uint32_t i = 0; i < m->n; i++)
			try_rule(m, e, i);
		return;
	}
	for (size_t i = 0; i < m->scan.n_distinct; i++) {
		uint32_t term = m->scan.distinct[i];
		for (uint32_t k = m->start[term]; k < m->start[term + 1]; k++)
			try_rule(m, e, m->postings[k].rule);
	}
	for (size_t i = 0; i < m->n_always; i++)
		try_rule(m, e, m->always[i]);
}

/* The terms of the rules do not change when anchors do: what a rule may be anchored on was added at
 * first. */
static void
learn(struct matcher *m)
{
	if (m->counted >= LEARN_FROM)
		return;
	for (size_t i = 0; i < m->scan.n_distinct; i++)
		m->counts[m->scan.distinct[i]]++;
	if (++m->counted == LEARN_FROM)
		index_rules(m);
	assert(terms_count(m->terms) == m->n_counts);
}

static int
by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
	return (x > y) - (x < y);
}

void
matcher_run(struct matcher *m, const struct match_input *input, struct arena *a,
	struct rule_hit **ret, size_t *ret_n)
{
	const struct folded_outlet *folded = eval_outlets(input, a);
	struct eval e = { .scan = &m->scan,
		.input = input,
		.outlets = folded,
		.scratch = m->scratch,
		.cut = &m->cut,
		.sentences = &m->sentences };
	terms_language(m->terms, input->language);
	scan_article(&m->scan, input->fields);
	if (m->scan.epoch == 1)
		memset(m->seen, 0, m->n * sizeof(*m->seen));
	mark_conditions(m, input, folded);
	try_rules(m, &e);
	learn(m);
	if (m->n_held)
		qsort(m->held, m->n_held, sizeof(*m->held), by_number);
	struct rule_hit *hits = arena_array(a, m->n_held, sizeof(*hits));
	e.cut = NULL; /* evidence that goes on is no match that is missed */
	for (size_t i = 0; i < m->n_held; i++) {
		hits[i].rule = m->rules[m->held[i]];
		e.terms = m->ids + m->ids_from[m->held[i]];
		m->memo = (struct eval_memo){ 0 };
		e.memo = &m->memo;
		hits[i].evidence = evidence_of(&e, hits[i].rule->query,
			eval_range(&e, FIELD_TITLE, FIELD_TEXT), a, &hits[i].n_evidence);
		arena_reset(m->scratch);
	}
	*ret = hits;
	*ret_n = m->n_held;
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
	return m->terms;
}

struct anchor_counts
matcher_counts(const struct matcher *m)
{
	return (struct anchor_counts){ m->counts, m->n_counts, m->counted };
}

void
matcher_take_counts(struct matcher *m, const uint32_t *seen, uint32_t n_articles)
{
	if (m->n_counts)
		memcpy(m->counts, seen, m->n_counts * sizeof(*seen));
	m->counted = n_articles;
	index_rules(m);
}
