/* Decides what each name means: first what is certain, which is evidence for its country; then, by
 * that evidence, what could mean several places or none.
 *
 * The numbers are in one place below. Their reasons: a country's own name is worth two of a
 * nationality or capital, which may be said of a person; a city's name without any evidence is
 * believed when it is large, and more so behind a locative ("in Agadez"). */
#include "rules/region_parts.h"

static const float evidence_country = 2, evidence_demonym = 1, evidence_capital = 1,
		   evidence_admin = 1.5f, evidence_city = 0.5f, evidence_hint = 0.5f,
		   evidence_outlet = 1;
enum {
	CERTAIN_PEOPLE = 1000
}; /* thousands: such a city is not dropped for what stands behind it */

static void
evidence_add(struct region_doc *doc, uint32_t place, float value)
{
	int country = gazetteer_country(doc->g, place);
	if (country >= 0)
		doc->evidence[country] += value;
}

float
region_evidence(const struct region_doc *doc, uint32_t place)
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
	if (one && one->classes & REGION_AND && hit > doc->hits && hit[-1].tongue &&
		hit[-1].last + 2 == hit->first)
		return true;
	if (hit->stripped && hit > doc->hits && hit[-1].tongue && hit[-1].last + 1 == hit->first)
		return true; /* "الفرنسية والإنجليزية" */
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

void
region_decide_place(struct region_doc *doc, struct hit *hit, uint32_t place)
{
	hit->place = place;
	hit->state = HIT_SURE;
	switch ((enum region_kind)hit->kind) {
	case REGION_COUNTRY:
	case REGION_STATE:
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
	case REGION_CITY:
		evidence_add(doc, place, evidence_city);
		break;
	default:
		break;
	}
}

/* "Dublin Road", "Georgia Avenue". */
static bool
is_street(const struct region_doc *doc, const struct hit *hit)
{
	const struct token *next = token_behind(doc, hit);
	return next && next->gap == GAP_SPACE && next->flags & TOKEN_CAPITAL &&
	       next->classes & REGION_STREET && !(doc->tokens[hit->first].flags & TOKEN_ARABIC);
}

/* An institution of one country: a little evidence, once. */
static void
decide_hint(struct region_doc *doc, struct hit *hit)
{
	int country = gazetteer_country(doc->g, hit->meanings[0].place);
	hit->state = HIT_DROPPED;
	if (country >= 0 && doc->evidence[country] < evidence_hint)
		doc->evidence[country] += evidence_hint;
}

static void
decide_first(struct region_doc *doc, struct hit *hit)
{
	if (hit->state != HIT_OPEN)
		return;
	if (hit->kind == REGION_DEMONYM && is_language(doc, hit)) {
		hit->tongue = true;
		hit->state = HIT_DROPPED;
		return;
	}
	if (hit->kind == REGION_HINT) {
		decide_hint(doc, hit);
		return;
	}
	if (hit->kind != REGION_DEMONYM && hit->kind != REGION_STATE && is_street(doc, hit)) {
		hit->state = HIT_DROPPED;
		return;
	}
	if (hit->weak || hit->others || hit->kind == REGION_CITY)
		return;
	if (hit->kind >= REGION_CAPITAL && region_city_waits(doc, hit))
		return;
	for (uint16_t i = 1; i < hit->n && hit->kind == REGION_COUNTRY;
		i++) /* "Sahara marocain" is two places at once */
		evidence_add(doc, hit->meanings[i].place, evidence_country);
	region_decide_place(doc, hit, hit->meanings[0].place);
}

static uint32_t
best_place(const struct region_doc *doc, const struct hit *hit)
{
	uint32_t best = hit->meanings[0].place;
	for (uint16_t i = 1; i < hit->n; i++)
		if (region_evidence(doc, hit->meanings[i].place) > region_evidence(doc, best))
			best = hit->meanings[i].place;
	return best;
}

/* "مالي وبوركينا فاسو". */
static bool
beside_country(const struct region_doc *doc, const struct hit *hit)
{
	const struct hit *end = doc->hits + doc->n_hits;
	if (hit + 1 < end && hit[1].first == hit->last + 1 && hit[1].kind == REGION_COUNTRY &&
		hit[1].stripped)
		return true;
	return hit > doc->hits && hit[-1].last + 1 == hit->first &&
	       hit[-1].kind == REGION_COUNTRY && hit->stripped;
}

/* "Jersey and Guernsey": what is named in one breath with a country is one. */
static bool
coordinated(const struct region_doc *doc, const struct hit *hit)
{
	const struct hit *end = doc->hits + doc->n_hits, *other = hit + 1;
	const struct token *t = &doc->tokens[hit->first];
	if (hit->kind != REGION_COUNTRY || t->flags & (TOKEN_TITLED | TOKEN_SHOUTED) ||
		!(t->flags & TOKEN_CAPITAL))
		return false;
	if (other < end && other->kind == REGION_COUNTRY && !other->weak &&
		other->first == hit->last + 2 && doc->tokens[hit->last + 1].classes & REGION_AND)
		return true;
	other = hit - 1;
	return hit > doc->hits && other->kind == REGION_COUNTRY && !other->weak &&
	       other->last + 2 == hit->first && t[-1].classes & REGION_AND;
}

/* "المدونة الجديدة": a word with an article behind one with an article is what that is like. */
static bool
is_adjective(const struct region_doc *doc, const struct hit *hit)
{
	const struct token *before = token_before(doc, hit, 1), *t = &doc->tokens[hit->first];
	if (!before || hit->locative || t->gap != GAP_SPACE || hit->kind < REGION_CAPITAL ||
		before->classes & (REGION_STATEWORD | REGION_LOCATIVE))
		return false;
	struct str word = { doc->folded + before->fold, before->fold_n };
	struct str own = { doc->folded + t->fold, t->fold_n };
	if (str_starts(word, S("و")) || str_starts(word, S("ب")) || str_starts(word, S("ف")))
		word = str_sub(word, 2, word.n);
	return (str_starts(word, S("ال")) || str_starts(word, S("لل"))) && str_starts(own, S("ال"));
}

/* A weak name stands for its country only beside other words for it, or where only a place can
 * stand. */
static bool
weak_holds(const struct region_doc *doc, const struct hit *hit)
{
	const struct token *t = &doc->tokens[hit->first], *before = token_before(doc, hit, 1);
	if (t->flags & TOKEN_ARABIC && is_adjective(doc, hit))
		return false;
	if (region_evidence(doc, hit->place) > 0)
		return true;
	if (hit->meanings[0].flags & REGION_BESIDE)
		return false;
	if (!(t->flags & TOKEN_ARABIC))
		return (hit->locative && t->flags & TOKEN_CAPITAL) || coordinated(doc, hit);
	if (hit->kind != REGION_DEMONYM && beside_country(doc, hit))
		return true;
	if (hit->kind == REGION_COUNTRY &&
		(t->flags & TOKEN_FIRST || (before && before->classes & REGION_STATEWORD)))
		return true;
	if (hit->kind == REGION_DEMONYM) /* "الجيش المالي", "مباحثات جزائرية مالية" */
		return before &&
		       (before->classes & REGION_STATEWORD ||
			       (hit > doc->hits && hit[-1].kind == REGION_DEMONYM &&
				       hit[-1].last + 1 == hit->first && t->gap == GAP_SPACE));
	return hit->locative;
}

static void
decide_weak(struct region_doc *doc, struct hit *hit, bool last)
{
	if (hit->state != HIT_OPEN || (hit->kind >= REGION_CAPITAL && !hit->weak))
		return;
	hit->place = best_place(doc, hit);
	if (hit->others && !hit->weak && !last && region_evidence(doc, hit->place) <= 0)
		return; /* the cities of the text may tell */
	hit->state = hit->weak && !weak_holds(doc, hit) ? HIT_DROPPED : HIT_SURE;
	if (hit->weak && hit->state == HIT_SURE && hit->kind == REGION_COUNTRY)
		evidence_add(doc, hit->place, evidence_country);
}

static void
decide_city(struct region_doc *doc, struct hit *hit)
{
	uint32_t place;
	if (hit->state != HIT_OPEN)
		return;
	if (region_city(doc, hit, &place))
		region_decide_place(doc, hit, place);
	else
		hit->state = HIT_DROPPED;
}

static bool
joined_by_comma(const struct region_doc *doc, const struct hit *hit, const struct hit *next)
{
	const struct token *t = &doc->tokens[next->first];
	return next->first == hit->last + 1 && t->field == t[-1].field &&
	       (t->gap == GAP_COMMA || t->gap == GAP_PAREN);
}

/* The meaning of `hit` that lies in the place after it, or NULL. */
static const struct region_meaning *
lies_in(const struct region_doc *doc, const struct hit *hit, const struct hit *next)
{
	for (uint16_t i = 0; i < next->n; i++) {
		int country = gazetteer_country(doc->g, next->meanings[i].place);
		const struct region_meaning *m =
			country < 0 ? NULL : region_city_in(doc, hit, country);
		if (m)
			return m;
	}
	return NULL;
}

/* A list ("Mexico, Texas and Arizona") says nothing: what stands behind the second name tells it
 * from an address. */
static bool
is_list(const struct region_doc *doc, const struct hit *hit, const struct hit *next)
{
	const struct token *t = token_behind(doc, next);
	if (next->kind == REGION_STATE || !t)
		return false;
	if (hit->kind >= REGION_CAPITAL && next->kind == REGION_ADMIN)
		return false;
	return (t->gap == GAP_COMMA && (t->flags & TOKEN_CAPITAL || t->flags & TOKEN_ARABIC)) ||
	       t->classes & REGION_AND;
}

/* "Athens Police Department": an institution that only one country has. */
static bool
names_institution(const struct region_doc *doc, const struct hit *hit, const struct hit *next)
{
	return next->kind == REGION_HINT && hit->kind >= REGION_CAPITAL &&
	       next->first == hit->last + 1 && doc->tokens[next->first].gap == GAP_SPACE &&
	       doc->tokens[next->first].flags & TOKEN_CAPITAL &&
	       doc->tokens[next->first].field == doc->tokens[hit->last].field;
}

/* "Toledo in Ohio", "Mérida, en Venezuela". */
static bool
lies_inside(const struct region_doc *doc, const struct hit *hit, const struct hit *next)
{
	const struct token *in = &doc->tokens[hit->last + 1];
	return hit->kind >= REGION_CAPITAL && next->first == hit->last + 2 &&
	       in->classes & REGION_INSIDE && in->field == doc->tokens[hit->last].field &&
	       in[1].field == in->field && (in->gap == GAP_SPACE || in->gap == GAP_COMMA) &&
	       in[1].gap == GAP_SPACE && next->state != HIT_DROPPED && !next->weak &&
	       (next->kind == REGION_COUNTRY || next->kind == REGION_ADMIN) &&
	       in[1].flags & (TOKEN_CAPITAL | TOKEN_ARABIC);
}

/* Whether what stands behind `hit` says where it is, and whether what is not known there is
 * dropped. */
static bool
next_says(const struct region_doc *doc, const struct hit *hit, const struct hit *next,
	bool *ret_drops)
{
	bool in_state = next->kind == REGION_STATE || next->kind == REGION_ADMIN;
	*ret_drops = false;
	if (names_institution(doc, hit, next) || lies_inside(doc, hit, next))
		return true;
	if (!joined_by_comma(doc, hit, next) || next->state == HIT_DROPPED || next->weak)
		return false;
	if (hit->kind < REGION_CAPITAL && (hit->kind != REGION_COUNTRY || !in_state))
		return false;
	if (!in_state && next->kind != REGION_COUNTRY)
		return false;
	bool small = gazetteer_people(doc->g, hit->meanings[0].place) < CERTAIN_PEOPLE;
	*ret_drops = !is_list(doc, hit, next) && (in_state || (hit->kind >= REGION_ADMIN && small));
	return true;
}

/* "London, Ontario", "Valencia (Venezuela)": the first is decided by the second. A city that we do
 * not know there is a small one of that name, and means nothing to us. */
static void
decide_by_next(struct region_doc *doc, struct hit *hit, struct hit *next)
{
	bool drops;
	if (hit->state != HIT_OPEN || !next_says(doc, hit, next, &drops))
		return;
	const struct region_meaning *m = lies_in(doc, hit, next);
	if (m && (hit->kind >= REGION_CAPITAL || (drops && m->kind >= REGION_CAPITAL)))
		region_decide_place(doc, hit, m->place);
	else if (!m && drops)
		hit->state = HIT_DROPPED;
	else
		return;
	hit->decided = true;
	next->locative = true; /* it says where, so it is no person */
}

static bool
same_name(const struct region_doc *doc, const struct hit *a, const struct hit *b)
{
	(void)doc;
	return a->meanings == b->meanings && a->last - a->first == b->last - b->first;
}

/* What a name was said to mean once, it means throughout the text. */
static void
decide_alike(struct region_doc *doc)
{
	enum { ALIKE_MOST = 64 }; /* compared with every hit: more are not carried over */
	size_t known = 0;
	for (size_t i = 0; i < doc->n_hits && known < ALIKE_MOST; i++) {
		const struct hit *from = &doc->hits[i];
		if (!from->decided)
			continue;
		known++;
		for (size_t j = 0; j < doc->n_hits; j++) {
			struct hit *to = &doc->hits[j];
			if (to->decided || to->state != HIT_OPEN || !same_name(doc, from, to))
				continue;
			if (from->state == HIT_DROPPED)
				to->state = HIT_DROPPED;
			else
				region_decide_place(doc, to, from->place);
		}
	}
}

void
region_decide(struct region_doc *doc)
{
	int home = gazetteer_code(doc->country);
	if (home >= 0 && (uint32_t)home < region_groups_at)
		doc->evidence[home] += evidence_outlet;
	for (size_t i = 0; i + 1 < doc->n_hits; i++)
		decide_by_next(doc, &doc->hits[i], &doc->hits[i + 1]);
	region_counties(doc);
	decide_alike(doc);
	for (size_t i = 0; i < doc->n_hits; i++)
		decide_first(doc, &doc->hits[i]);
	region_counties_unknown(doc);
	for (size_t i = 0; i < doc->n_hits; i++)
		decide_weak(doc, &doc->hits[i], false);
	for (size_t i = 0; i < doc->n_hits; i++)
		if (doc->hits[i].kind >= REGION_CAPITAL)
			decide_city(doc, &doc->hits[i]);
	for (size_t i = 0; i < doc->n_hits; i++)
		decide_weak(doc, &doc->hits[i], true);
}
