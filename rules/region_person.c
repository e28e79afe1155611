/* Persons who bear the name of a place: Michael Jordan, Paris Hilton, Jack London.
 *
 * A name that is also a place is a person's when a given name or an initial stands before it, or
 * when it is a given name itself and an unknown capitalised word follows. Once a person, always a
 * person in that text, unless a locative that says inside ("in Jordan") stands before it. Only in
 * Latin letters, and never where capitals say nothing. */
#include <string.h>

#include "rules/region_parts.h"

static bool
is_plain_capital(const struct token *t)
{
	return t->flags & TOKEN_CAPITAL && !(t->flags & TOKEN_CAPITALS);
}

/* Only cities, divisions, and names that are given names too are ever persons'. */
static bool
may_be_person(const struct region_doc *doc, const struct hit *hit)
{
	const struct token *t = &doc->tokens[hit->first];
	if (t->flags & (TOKEN_ARABIC | TOKEN_SHOUTED | TOKEN_CASELESS))
		return false;
	if (hit->kind == REGION_COUNTRY || hit->kind == REGION_CAPITAL)
		return hit->first == hit->last && hit->classes & (REGION_GIVEN | REGION_FAMILY);
	return hit->kind == REGION_CITY || hit->kind == REGION_ADMIN;
}

static bool
follows_closely(const struct region_doc *doc, uint32_t i)
{
	const struct token *t = &doc->tokens[i];
	return t->field == t[-1].field &&
	       (t->gap == GAP_SPACE || (t->gap == GAP_JOIN && t->flags & TOKEN_HYPHEN));
}

/* "in Jordan" is a place even where Michael Jordan was named; "to Jordan" is not. */
static bool
stands_inside(const struct region_doc *doc, const struct hit *hit)
{
	return hit->first && hit->locative && doc->tokens[hit->first - 1].classes & REGION_INSIDE;
}

/* Whether the token before belongs to the name before: "Bakersfield California". */
static bool
in_hit(const struct region_doc *doc, const struct hit *hit, uint32_t token)
{
	return hit > doc->hits && hit[-1].last == token;
}

static bool
person_before(const struct region_doc *doc, const struct hit *hit)
{
	if (!hit->first)
		return false;
	const struct token *before = &doc->tokens[hit->first - 1], *t = before + 1;
	if (t->field != before->field)
		return false;
	if (before->flags & TOKEN_INITIAL)
		return before->flags & TOKEN_CAPITAL &&
		       (t->gap == GAP_STOPS || t->gap == GAP_SPACE) && before->from > 0 &&
		       !(before->classes & REGION_LOCATIVE);
	if (t->gap != GAP_SPACE || !is_plain_capital(before))
		return false;
	if (before->classes & (REGION_TITLE | REGION_LOCATIVE | REGION_PLACEWORD | REGION_COMMON))
		return false;
	return before->classes & REGION_GIVEN ||
	       (hit->classes & REGION_FAMILY && hit->kind >= REGION_ADMIN &&
		       !(before->flags & (TOKEN_FIRST | TOKEN_TITLED)) &&
		       !in_hit(doc, hit, hit->first - 1));
}

static bool
begins_hit(const struct region_doc *doc, const struct hit *hit, uint32_t token)
{
	return hit + 1 < doc->hits + doc->n_hits && hit[1].first == token &&
	       hit[1].kind != REGION_LEADER && !(hit[1].classes & (REGION_GIVEN | REGION_FAMILY));
}

static bool
person_behind(const struct region_doc *doc, const struct hit *hit)
{
	uint32_t next = hit->last + 1;
	if (!(hit->classes & REGION_GIVEN) || next >= doc->n_tokens || !follows_closely(doc, next))
		return false;
	const struct token *t = &doc->tokens[next];
	if (t->flags & TOKEN_TITLED || !is_plain_capital(t) || t->flags & TOKEN_HYPHEN)
		return false;
	return !(t->classes & (REGION_PLACEWORD | REGION_LOCATIVE | REGION_TITLE | REGION_STREET |
				      REGION_COUNTY)) &&
	       !begins_hit(doc, hit, next);
}

static bool
same_words(const struct region_doc *doc, const struct hit *a, const struct hit *b)
{
	const struct token *s = &doc->tokens[a->first], *t = &doc->tokens[b->first];
	return a->last - a->first == b->last - b->first && a->meanings == b->meanings &&
	       s->fold_n == t->fold_n;
}

void
region_persons(struct region_doc *doc)
{
	struct hit **persons = NULL;
	size_t n = 0, cap = 0;
	for (size_t i = 0; i < doc->n_hits; i++) {
		struct hit *hit = &doc->hits[i];
		if (!may_be_person(doc, hit) ||
			(!person_before(doc, hit) && !person_behind(doc, hit)))
			continue;
		hit->state = HIT_DROPPED;
		ARENA_GROW(doc->a, persons, n, cap);
		persons[n++] = hit;
	}
	enum { PERSONS_MOST = 64 }; /* compared with every hit: more of them are not told apart */
	for (size_t i = 0; i < doc->n_hits; i++)
		for (size_t j = 0; j < n && j < PERSONS_MOST && doc->hits[i].state == HIT_OPEN; j++)
			if (may_be_person(doc, &doc->hits[i]) &&
				!stands_inside(doc, &doc->hits[i]) &&
				same_words(doc, &doc->hits[i], persons[j]))
				doc->hits[i].state = HIT_DROPPED;
}
