#include "rules/index.h"

#include <stdlib.h>
#include <string.h>

#include "rules/assemble.h"
#include "rules/scan.h"

struct word_list { /* that grow */
	uint32_t *v;
	size_t n, cap;
};

struct term_posting {
	uint32_t term;
	struct posting posting; /* its code is the rule's number, until all rules are placed */
};

struct building {
	struct rule_index *index;
	float *shares;
	struct anchor_finder finder;
	struct term_posting *v;
	size_t n, cap;
	struct word_list assembled;
	struct word_list arranged; /* code of all rules, in their order */
	uint32_t *arranged_from;   /* where a rule's begins; one more than there are rules */
	uint32_t *placed;          /* where a rule stands in `code`; 0: nowhere yet */
	struct word_list code, always;
};

/* ---- Terms --------------------------------------------------------------------------------- */

/* The slots of all rules, one after another: their terms are added many at once. */
static void
add_terms(struct rule_index *x)
{
	enum { MANY = 1024 };
	struct term_text v[MANY];
	size_t n = 0;
	uint32_t *ids = x->ids;
	for (size_t i = 0; i < x->n; i++) {
		const struct program *p = &x->rules[i]->program;
		struct str rest = program_slots(p);
		for (uint32_t k = 0; k < p->n_slots; k++) {
			v[n].text = program_slot(&rest, &v[n].kind);
			if (++n < MANY)
				continue;
			terms_add_all(x->terms, v, n, ids);
			ids += n;
			n = 0;
		}
	}
	terms_add_all(x->terms, v, n, ids);
	terms_trim(x->terms);
	if (terms_count(x->terms) >> (32 - OP_BITS))
		mem_die(); /* a hundred million of them */
}

void
index_init(struct rule_index *x, const struct rule *const *rules, size_t n)
{
	size_t slots = 0;
	*x = (struct rule_index){ .n = n, .terms = terms_new() };
	x->rules = mem_alloc(n * sizeof(struct rule *));
	x->ids_from = mem_alloc(n * sizeof(*x->ids_from));
	for (size_t i = 0; i < n; i++) {
		x->rules[i] = rules[i];
		x->ids_from[i] = (uint32_t)slots;
		slots += rules[i]->program.n_slots;
	}
	if (slots > UINT32_MAX)
		mem_die();
	x->ids = mem_alloc(slots * sizeof(*x->ids));
	add_terms(x);
}

static void
free_built(struct rule_index *x)
{
	free(x->code);
	free(x->start);
	free(x->postings);
	free(x->always);
}

void
index_free(struct rule_index *x)
{
	free_built(x);
	terms_free(x->terms);
	free(x->rules);
	free(x->ids);
	free(x->ids_from);
}

/* ---- Postings ------------------------------------------------------------------------------ */

static void
reserve(struct word_list *w, size_t n)
{
	if (w->n + n <= w->cap)
		return;
	w->cap = (w->n + n) * 3 / 2;
	w->v = mem_realloc(w->v, w->cap * sizeof(*w->v));
}

static const uint32_t *
arrange_rule(struct building *b, size_t rule)
{
	struct rule_index *x = b->index;
	const struct program *p = &x->rules[rule]->program;
	b->assembled.n = 0;
	reserve(&b->assembled, p->n);
	reserve(&b->arranged, p->n);
	uint32_t *arranged = b->arranged.v + b->arranged.n;
	assemble(p, x->ids + x->ids_from[rule], b->assembled.v);
	b->arranged.n += arrange(b->assembled.v, b->shares, arranged);
	b->arranged_from[rule + 1] = (uint32_t)b->arranged.n;
	if (b->arranged.n + x->n >= INDEX_DECIDED)
		mem_die(); /* eight gigabytes of code */
	return arranged;
}

static void
add_posting(struct building *b, const struct anchor *anchor, const struct anchor_item *item,
	uint32_t rule)
{
	const struct terms *terms = b->index->terms;
	struct posting p = { .code = rule | (item->decides ? INDEX_DECIDED : 0) };
	size_t n = 0;
	if (item->second != ANCHOR_NONE)
		p.all[n++] = (uint16_t)scan_bit(terms, item->second);
	for (size_t i = 0; i < anchor->n_singles && n < ANCHOR_SINGLES; i++)
		p.all[n++] = (uint16_t)scan_bit(terms, anchor->singles[i]);
	for (size_t i = 0; i < ANCHOR_ALTERNATIVES && anchor->n_any; i++)
		p.any[i] = (uint16_t)scan_bit(terms, anchor->any[i % anchor->n_any]);
	MEM_GROW(b->v, b->n, b->cap);
	b->v[b->n++] = (struct term_posting){ item->term, p };
}

static uint32_t
place(struct building *b, uint32_t rule)
{
	const uint32_t *from = b->arranged.v + b->arranged_from[rule],
		       *to = b->arranged.v + b->arranged_from[rule + 1];
	if (b->placed[rule])
		return b->placed[rule];
	b->placed[rule] = (uint32_t)b->code.n;
	b->code.v[b->code.n++] = rule;
	memcpy(b->code.v + b->code.n, from, (size_t)(to - from) * sizeof(*from));
	b->code.n += (size_t)(to - from);
	return b->placed[rule];
}

static void
anchor_rules(struct building *b)
{
	struct rule_index *x = b->index;
	for (uint32_t i = 0; i < x->n; i++) {
		struct anchor anchor;
		anchor_find(&b->finder, arrange_rule(b, i), &anchor);
		for (size_t k = 0; k < anchor.n; k++)
			add_posting(b, &anchor, &anchor.v[k], i);
		if (anchor.n)
			continue;
		reserve(&b->always, 1);
		b->always.v[b->always.n++] = i;
	}
}

/* By term, in the order in which they were found, which is that of the rules. */
static void
sort_postings(struct building *b)
{
	struct rule_index *x = b->index;
	size_t n_terms = terms_count(x->terms);
	x->start = mem_alloc_table((n_terms + 2) * sizeof(*x->start));
	x->postings = mem_alloc_table(b->n * sizeof(*x->postings));
	uint32_t *next =
		x->start + 1; /* where a term's next one goes: its end when all are there */
	for (size_t i = 0; i < b->n; i++)
		next[b->v[i].term + 1]++;
	for (size_t i = 1; i <= n_terms; i++)
		next[i] += next[i - 1];
	for (size_t i = 0; i < b->n; i++)
		x->postings[next[b->v[i].term]++] = b->v[i].posting;
}

static void
place_rules(struct building *b)
{
	struct rule_index *x = b->index;
	x->code = mem_alloc_table((1 + b->arranged.n + x->n + INDEX_CODE_PAD) * sizeof(*x->code));
	b->code = (struct word_list){ .v = x->code, .n = 1 }; /* no rule stands at 0 */
	for (size_t i = 0; i < b->n; i++) {
		struct posting *p = &x->postings[i];
		p->code = place(b, p->code & ~INDEX_DECIDED) | (p->code & INDEX_DECIDED);
	}
	for (size_t i = 0; i < b->always.n; i++)
		b->always.v[i] = place(b, b->always.v[i]);
	x->always = b->always.v;
	x->n_always = b->always.n;
}

void
index_build(struct rule_index *x, const struct share_counts *counts)
{
	struct building b = { .index = x, .shares = shares_of(x->terms, counts) };
	b.finder = (struct anchor_finder){ .terms = x->terms, .shares = b.shares };
	b.placed = mem_alloc(x->n * sizeof(*b.placed));
	b.arranged_from = mem_alloc((x->n + 1) * sizeof(*b.arranged_from));
	free_built(x);
	anchor_rules(&b);
	sort_postings(&b);
	place_rules(&b);
	anchor_finder_free(&b.finder);
	free(b.v);
	free(b.assembled.v);
	free(b.arranged.v);
	free(b.arranged_from);
	free(b.placed);
	free(b.shares);
}
