/* Counties and townships.
 *
 * The gazetteer does not have the three thousand counties of the United States, but they are called
 * counties in every text. Elsewhere counties are few, and mostly known as divisions; a text about
 * them names its country. */
#include <string.h>

#include "rules/region_parts.h"

/* Countries that have counties, beside the one where every place is in one. */
static const char counties[] = "GB IE KE LR RO HU EE HR NO SE CN TW IR LT JM BB";

static bool
has_counties(const struct region_doc *doc, const struct region_meaning *m)
{
	int country = gazetteer_country(doc->g, m->place);
	return country >= 0 && strstr(counties, region_codes[country].code);
}

/* "Boone County", "Clinton Township": a place of the United States, unless its name is known in
 * another country that has counties. `hit` is the name before "County", or NULL. */
static void
decide_county(struct region_doc *doc, uint32_t county, struct hit *hit, size_t *added)
{
	int us = gazetteer_code(S("US"));
	if (hit) {
		const struct region_meaning *m = region_city_in(doc, hit, us);
		if (hit->state == HIT_DROPPED || hit->decided ||
			(!m && has_counties(doc, &hit->meanings[0])))
			return;
		region_decide_place(doc, hit, m ? m->place : (uint32_t)us);
		hit->decided = true;
		return;
	}
	if (*added < COUNTIES_MOST)
		doc->counties[(*added)++] = county;
}

/* Whether the text names another country with counties, so that an unknown county may be there. */
static bool
counties_elsewhere(const struct region_doc *doc)
{
	for (uint32_t i = 0; i < region_groups_at; i++)
		if (doc->evidence[i] >= 1 && strstr(counties, region_codes[i].code))
			return true;
	return false;
}

void
region_counties(struct region_doc *doc)
{
	size_t h = 0;
	if (!(doc->classes & REGION_COUNTY))
		return;
	for (uint32_t i = 1; i < doc->n_tokens; i++) {
		const struct token *t = &doc->tokens[i];
		if (!(t->classes & REGION_COUNTY) || t->gap != GAP_SPACE ||
			t->field != t[-1].field || !(t->flags & t[-1].flags & TOKEN_CAPITAL) ||
			t[-1].classes & (REGION_LOCATIVE | REGION_ARTICLE))
			continue;
		while (h < doc->n_hits && doc->hits[h].last + 1 < i)
			h++;
		bool known = h < doc->n_hits && doc->hits[h].last + 1 == i;
		decide_county(doc, i, known ? &doc->hits[h] : NULL, &doc->n_counties);
	}
}

/* Unknown counties become hits of the United States; hits stay in the order of their tokens. */
void
region_counties_unknown(struct region_doc *doc)
{
	static const struct region_meaning none = { .kind = REGION_ADMIN };
	if (!doc->n_counties || counties_elsewhere(doc))
		return;
	uint32_t us = (uint32_t)gazetteer_code(S("US"));
	for (size_t c = 0; c < doc->n_counties; c++) {
		uint32_t token = doc->counties[c];
		struct hit hit = { .first = token - 1,
			.last = token,
			.meanings = &none,
			.n = 1,
			.n_all = 1,
			.kind = REGION_ADMIN,
			.from = doc->tokens[token - 1].from };
		region_decide_place(doc, &hit, us);
		ARENA_GROW(doc->a, doc->hits, doc->n_hits, doc->hits_cap);
		size_t at = doc->n_hits++;
		for (; at > 0 && doc->hits[at - 1].first > hit.first; at--)
			doc->hits[at] = doc->hits[at - 1];
		doc->hits[at] = hit;
	}
}
