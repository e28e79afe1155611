/* Where a city is that several countries have, or whether a word is a city at all.
 *
 * Among namesakes the one with evidence for its country wins. Without evidence a city is believed
 * when it is large and dominant: a capital, or several times as large as its next namesake. What is
 * also an ordinary word, a given name or a family name needs more: a locative before it, or to be
 * very large. */
#include <string.h>

#include "rules/region_parts.h"

enum { /* population in thousands */
	HUGE = 1000,
	CAPITAL_TIMES = 10,
	CAPITAL_SMALL_TIMES = 3,
	ADMIN_WEIGHT = 1500,
	LARGE = 100,      /* believed without evidence */
	LARGE_IN = 30,    /* behind a locative */
	WATCHED_PART = 5, /* in the countries we watch, a fifth of that */
	ARABIC_LARGE = 200,
	ARABIC_WATCHED = 20,
	ALTERNATE_LARGE = 300,
	COMMON_LARGE = 500, /* also an ordinary word, without a locative or evidence */
	COMMON_LEAST = 30,  /* the same, with evidence */
	PERSON_LARGE = 500, /* also a given or family name, with evidence */
	FAMILY_LARGE = 400, /* the same, without */
	RIVAL_OF_DIVISION = 100,
	RIVAL_LEAST = 15, /* a namesake that makes a capital wait */
};
static const float rival_part = 0.03f, dominance = 4, dominance_in = 3, strong_evidence = 3;

/* The countries of Africa that our readers watch: their cities are smaller and as often named. */
static const char watched[] = "MA DZ TN LY EG MR ML NE BF TD SN GN GW GM CI GH TG BJ NG CM CF CD "
			      "CG GA SD SS ET ER DJ SO TZ EH";

static bool
is_watched(const struct region_doc *doc, const struct region_meaning *m)
{
	int country = gazetteer_country(doc->g, m->place);
	return country >= 0 && strstr(watched, region_codes[country].code);
}

static uint32_t
population(const struct region_doc *doc, const struct region_meaning *m)
{
	return gazetteer_people(doc->g, m->place);
}

const struct region_meaning *
region_city_in(const struct region_doc *doc, const struct hit *hit, int country)
{
	for (uint16_t i = 0; i < hit->n_all; i++)
		if (gazetteer_country(doc->g, hit->meanings[i].place) == country)
			return &hit->meanings[i];
	return NULL;
}

/* The largest namesake that is a city or division of another country. */
static const struct region_meaning *
rival(const struct region_doc *doc, const struct hit *hit)
{
	int country = gazetteer_country(doc->g, hit->meanings[0].place);
	const struct region_meaning *best = NULL;
	for (uint16_t i = 1; i < hit->n_all; i++) {
		const struct region_meaning *m = &hit->meanings[i];
		if (m->kind >= REGION_CAPITAL && gazetteer_country(doc->g, m->place) != country &&
			(!best || population(doc, m) > population(doc, best)))
			best = m;
	}
	return best;
}

bool
region_city_waits(const struct region_doc *doc, const struct hit *hit)
{
	const struct region_meaning *other = rival(doc, hit);
	uint32_t own = population(doc, &hit->meanings[0]);
	if (hit->kind == REGION_CAPITAL)
		return other && own < HUGE && population(doc, other) >= RIVAL_LEAST &&
		       (float)population(doc, other) >= rival_part * (float)own;
	return hit->n > 1 || hit->classes & REGION_GIVEN ||
	       (other && population(doc, other) >= RIVAL_OF_DIVISION);
}

/* The namesake with the most evidence; NULL when none has any. */
static const struct region_meaning *
with_evidence(const struct region_doc *doc, const struct hit *hit)
{
	const struct region_meaning *best = NULL;
	float most = 0;
	for (uint16_t i = 0; i < hit->n_all; i++) {
		float e = region_evidence(doc, hit->meanings[i].place);
		if (hit->meanings[i].kind >= REGION_CAPITAL && e > most) {
			most = e;
			best = &hit->meanings[i];
		}
	}
	return best;
}

/* How much comes to mind with a name: a capital several times its people, a division as much as a
 * large city. */
static uint32_t
weight(const struct region_doc *doc, const struct region_meaning *m)
{
	switch ((enum region_kind)m->kind) {
	case REGION_CAPITAL:
		return population(doc, m) *
		       (population(doc, m) < LARGE ? CAPITAL_SMALL_TIMES : CAPITAL_TIMES);
	case REGION_ADMIN:
		return population(doc, m) > ADMIN_WEIGHT ? population(doc, m) : ADMIN_WEIGHT;
	case REGION_CITY:
		return population(doc, m);
	default:
		return 0;
	}
}

/* The place meant when nothing else is said. */
static const struct region_meaning *
usual(const struct region_doc *doc, const struct hit *hit)
{
	const struct region_meaning *best = &hit->meanings[0];
	for (uint16_t i = 1; i < hit->n_all; i++)
		if (weight(doc, &hit->meanings[i]) > weight(doc, best))
			best = &hit->meanings[i];
	return best;
}

static bool
is_dominant(const struct region_doc *doc, const struct hit *hit, const struct region_meaning *m)
{
	int country = gazetteer_country(doc->g, m->place);
	float times = hit->locative ? dominance_in : dominance;
	if (m->kind == REGION_CAPITAL)
		return true;
	for (uint16_t i = 0; i < hit->n_all; i++) {
		const struct region_meaning *other = &hit->meanings[i];
		if (other != m && gazetteer_country(doc->g, other->place) != country &&
			(float)population(doc, other) * times > (float)population(doc, m))
			return false;
	}
	return true;
}

static size_t
letters(const struct region_doc *doc, const struct hit *hit)
{
	size_t n = 0;
	for (uint32_t i = hit->first; i <= hit->last; i++)
		for (uint32_t at = 0; at < doc->tokens[i].fold_n; at++)
			n += (doc->folded[doc->tokens[i].fold + at] & 0xc0) != 0x80;
	return n;
}

static bool
is_arabic(const struct region_doc *doc, const struct hit *hit)
{
	return doc->tokens[hit->first].flags & TOKEN_ARABIC;
}

/* "March 10": a word before a number counts or dates something. */
static bool
before_number(const struct region_doc *doc, const struct hit *hit)
{
	uint32_t next = hit->last + 1;
	const struct token *t = &doc->tokens[next];
	return next < doc->n_tokens && t->field == t[-1].field && t->gap == GAP_SPACE &&
	       doc->folded[t->fold] >= '0' && doc->folded[t->fold] <= '9';
}

/* A word that is a city among other things. */
static bool
word_allows(const struct region_doc *doc, const struct hit *hit, bool evidence, uint32_t people)
{
	if (hit->classes & REGION_COMMON && before_number(doc, hit))
		return false;
	if (hit->locative)
		return !(hit->classes & REGION_COMMON) || evidence || people >= LARGE;
	if (hit->classes & REGION_COMMON)
		return hit->capital && people >= (evidence ? COMMON_LEAST : COMMON_LARGE);
	if (hit->classes & REGION_GIVEN)
		return evidence ? people >= PERSON_LARGE && hit->capital : people >= HUGE;
	if (hit->classes & REGION_FAMILY)
		return people >= (evidence ? PERSON_LARGE : FAMILY_LARGE);
	return true;
}

static bool
arabic_believed(const struct region_doc *doc, const struct hit *hit, const struct region_meaning *m)
{
	size_t n = letters(doc, hit);
	bool is_near = is_watched(doc, m);
	if (n < 4 || !is_dominant(doc, hit, m) ||
		population(doc, m) < (is_near ? ARABIC_WATCHED : ARABIC_LARGE))
		return false;
	return hit->locative || n > (is_near && population(doc, m) < HUGE ? 5 : 4);
}

static bool
believed(const struct region_doc *doc, const struct hit *hit, const struct region_meaning *m)
{
	uint32_t people = population(doc, m);
	if (is_arabic(doc, hit))
		return arabic_believed(doc, hit, m);
	if (m->flags & REGION_ALTERNATE && (people < ALTERNATE_LARGE || letters(doc, hit) < 6))
		return false;
	if (people >= HUGE)
		return true;
	uint32_t least = hit->locative ? LARGE_IN : LARGE;
	if (is_watched(doc, m))
		least /= WATCHED_PART;
	return people >= least && is_dominant(doc, hit, m);
}

/* Little evidence for a small namesake does not outweigh a city that everyone means. */
static bool
usual_prevails(
	const struct region_doc *doc, const struct hit *hit, const struct region_meaning *likely)
{
	const struct region_meaning *m = usual(doc, hit);
	return likely != m && population(doc, m) >= HUGE && is_dominant(doc, hit, m) &&
	       region_evidence(doc, likely->place) < strong_evidence && likely - hit->meanings > 1;
}

static bool
division(const struct region_doc *doc, const struct hit *hit, uint32_t *ret_place)
{
	(void)doc;
	*ret_place = hit->meanings[0].place;
	return hit->n == 1 ? !(hit->classes & REGION_GIVEN) || hit->locative : hit->locative;
}

bool
region_city(const struct region_doc *doc, const struct hit *hit, uint32_t *ret_place)
{
	const struct region_meaning *m = with_evidence(doc, hit);
	if (m) {
		if (usual_prevails(doc, hit, m))
			m = usual(doc, hit);
		*ret_place = m->place;
		return m->kind != REGION_CITY || word_allows(doc, hit, true, population(doc, m));
	}
	m = usual(doc, hit);
	*ret_place = m->place;
	if (m->kind == REGION_CAPITAL)
		return true;
	if (m->kind == REGION_ADMIN)
		return division(doc, hit, ret_place);
	return word_allows(doc, hit, false, population(doc, m)) && believed(doc, hit, m);
}
