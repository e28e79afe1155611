/* Decides what each name means: first what is certain, which is evidence for its country; then, by
 * that evidence, what could mean several places or none.
 *
 * The numbers are in one place below. Their reasons: a country's own name is worth two of a
 * nationality or capital, which may be said of a person; a city's name without any evidence is
 * believed when it is large, and more so behind a locative ("in Agadez"). */
#include "rules/region_parts.h"

static const float evidence_country = 2, evidence_demonym = 1, evidence_capital = 1,
		   evidence_admin = 1.5f, evidence_outlet = 1;

static void
evidence_add(struct region_doc *doc, uint32_t place, float value)
{
	int country = gazetteer_country(doc->g, place);
	if (country >= 0)
		doc->evidence[country] += value;
}

static float
evidence_for(const struct region_doc *doc, uint32_t place)
{
	int country = gazetteer_country(doc->g, place);
	return country < 0 ? 0 : doc->evidence[country];
}

static const struct token *
token_before(const struct region_doc *doc, const struct hit *hit, uint32_t back)
{
	if (hit->first < back ||
		doc->tokens[hit->first - back].field != doc->tokens[hit->first].field)
		return NULL;
	return &doc->tokens[hit->first - back];
}

static const struct token *
token_behind(const struct region_doc *doc, const struct hit *hit)
{
	uint32_t next = hit->last + 1;
	if (next >= doc->n_tokens || doc->tokens[next].field != doc->tokens[hit->last].field)
		return NULL;
	return &doc->tokens[next];
}

/* "in English", "parle français", "cours d'anglais", "French-speaking", "اللغة الفرنسية". */
static bool
is_language(const struct region_doc *doc, const struct hit *hit)
{
	const struct token *one = token_before(doc, hit, 1), *two = token_before(doc, hit, 2);
	const struct token *next = token_behind(doc, hit);
	if (one && one->classes & REGION_TONGUE)
		return true;
	if (one && one->classes & REGION_LOCATIVE && two && two->classes & REGION_TONGUE)
		return true;
	if (next && next->gap <= GAP_JOIN && next->classes & REGION_TONGUE)
		return true;
	if (!one || !(one->classes & REGION_SPEAKS))
		return false;
	/* "in English." but not "in English football" */
	if (one->classes & REGION_LOCATIVE)
		return !next || next->gap > GAP_STOP || next->classes & REGION_LOCATIVE;
	return true;
}

static void
decide_sure(struct region_doc *doc, struct hit *hit)
{
	uint32_t place = hit->meanings[0].place;
	hit->place = place;
	hit->state = HIT_SURE;
	switch ((enum region_kind)hit->kind) {
	case REGION_COUNTRY:
	case REGION_LEADER:
		evidence_add(doc, place, evidence_country);
		break;
	case REGION_DEMONYM:
		evidence_add(doc, place, evidence_demonym);
		break;
	case REGION_CAPITAL:
		evidence_add(doc, place, evidence_capital);
		break;
	case REGION_ADMIN:
		evidence_add(doc, place, evidence_admin);
		break;
	default:
		break;
	}
}

static void
decide_first(struct region_doc *doc, struct hit *hit)
{
	if (hit->state != HIT_OPEN)
		return;
	if (hit->kind == REGION_DEMONYM && is_language(doc, hit)) {
		hit->state = HIT_DROPPED;
		return;
	}
	if (hit->weak || hit->others || hit->kind >= REGION_ADMIN)
		return;
	for (uint16_t i = 1; i < hit->n; i++) /* "Sahara marocain" is two places at once */
		evidence_add(doc, hit->meanings[i].place, evidence_country);
	decide_sure(doc, hit);
}

static uint32_t
best_place(const struct region_doc *doc, const struct hit *hit)
{
	uint32_t best = hit->meanings[0].place;
	for (uint16_t i = 1; i < hit->n; i++)
		if (evidence_for(doc, hit->meanings[i].place) > evidence_for(doc, best))
			best = hit->meanings[i].place;
	return best;
}

/* A weak name stands for its country only beside other words for it, or where only a place can
 * stand. */
static bool
weak_holds(const struct region_doc *doc, const struct hit *hit)
{
	const struct token *t = &doc->tokens[hit->first], *before = token_before(doc, hit, 1);
	if (evidence_for(doc, hit->meanings[0].place) > 0)
		return true;
	if (!(t->flags & TOKEN_ARABIC))
		return hit->locative && t->flags & TOKEN_CAPITAL;
	if (hit->kind == REGION_DEMONYM)
		return before && before->classes & REGION_STATEWORD;
	return hit->locative;
}

static void
decide_open(struct region_doc *doc, struct hit *hit)
{
	if (hit->state != HIT_OPEN)
		return;
	hit->place = best_place(doc, hit);
	hit->state = hit->weak && !weak_holds(doc, hit) ? HIT_DROPPED : HIT_SURE;
}

void
region_decide(struct region_doc *doc)
{
	int home = gazetteer_code(doc->country);
	if (home >= 0 && (uint32_t)home < region_groups_at)
		doc->evidence[home] += evidence_outlet;
	for (size_t i = 0; i < doc->n_hits; i++)
		decide_first(doc, &doc->hits[i]);
	for (size_t i = 0; i < doc->n_hits; i++)
		decide_open(doc, &doc->hits[i]);
}
