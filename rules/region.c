/* The gazetteer as others see it, and the tagger's way from a text to its mentions: words
 * (region_text.c), names (region_match.c), no persons (region_person.c), places (region_decide.c).
 *
 * A text is read once; nothing is looked up twice; what a text can make grow lives in the caller's
 * arena. */
#include "rules/region.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "rules/region_parts.h"
#include "rules/words.h"

enum {
	OWN_PLACES_MOST = 65536
}; /* beyond it a user's places are not seen: a place is 17 bits in a meaning */

struct user_name {
	struct str folded;
	uint32_t hash;
	uint32_t classes;
	struct region_meaning meaning;
	bool whole; /* not only the beginning of a longer one */
};

struct own_place {
	int country;                 /* index; -1: several or none */
	struct region_target target; /* what it means in a rule */
};

struct gazetteer {
	struct arena *arena;
	struct user_name *names; /* in the order of their hashes, once all are there */
	size_t n_names, names_cap;
	uint64_t *filter;         /* region_filter with the user's names; NULL: there are none */
	struct own_place *places; /* of the user; their indices follow those of the table */
	size_t n_places;
};

uint32_t
region_hash(struct str folded)
{
	struct str word;
	uint32_t hash = 0;
	for (bool first = true; str_next(&folded, ' ', &word); first = false) {
		uint32_t h = region_hash_word(word);
		hash = first ? h : region_hash_add(hash, h);
	}
	return hash;
}

static const struct user_name *
user_find(const struct gazetteer *g, struct str folded, uint32_t hash)
{
	size_t from = 0, to = g->n_names;
	while (from < to) {
		size_t middle = (from + to) / 2;
		if (g->names[middle].hash < hash)
			from = middle + 1;
		else
			to = middle;
	}
	for (; from < g->n_names && g->names[from].hash == hash; from++)
		if (str_eq(g->names[from].folded, folded))
			return &g->names[from];
	return NULL;
}

static int
user_name_order(const void *a, const void *b)
{
	const struct user_name *x = a, *y = b;
	return x->hash < y->hash ? -1 : x->hash > y->hash;
}

bool
gazetteer_find(
	const struct gazetteer *g, struct str folded, uint32_t hash, struct region_found *ret)
{
	int32_t name = region_find(folded, hash);
	const struct user_name *own = g->n_names ? user_find(g, folded, hash) : NULL;
	*ret = (struct region_found){ 0 };
	if (name >= 0)
		*ret = (struct region_found){ region_classes[region_names[name].classes],
			region_name_all((uint32_t)name), region_name_count((uint32_t)name) };
	if (own) {
		ret->classes |= own->classes;
		if (own->whole) { /* the user's places override ours */
			ret->meanings = &own->meaning;
			ret->n = 1;
		}
	}
	return name >= 0 || own;
}

const uint64_t *
gazetteer_filter(const struct gazetteer *g)
{
	return g->filter ? g->filter : region_filter;
}

uint32_t
gazetteer_people(const struct gazetteer *g, uint32_t place)
{
	(void)g;
	return place < region_places_n ? region_place_people[place] : 0;
}

/* Countries and groups are two runs, each in the order of their codes. */
int
gazetteer_code(struct str code)
{
	for (int run = 0; run < 2; run++) {
		uint32_t from = run ? region_groups_at : 0,
			 to = run ? region_codes_n : region_groups_at;
		while (from < to) {
			uint32_t middle = (from + to) / 2;
			int order = str_cmp(code, str_from(region_codes[middle].code));
			if (!order)
				return (int)middle;
			if (order < 0)
				to = middle;
			else
				from = middle + 1;
		}
	}
	return -1;
}

int
gazetteer_country(const struct gazetteer *g, uint32_t place)
{
	if (place < region_groups_at)
		return (int)place;
	if (place >= region_places_n)
		return g->places[place - region_places_n].country;
	uint32_t country = region_place_bits[place] >> 20;
	return country == REGION_NO_COUNTRY ? -1 : (int)country;
}

static void
user_name_add(struct gazetteer *g, struct str folded, uint32_t classes,
	const struct region_meaning *meaning)
{
	uint32_t hash = region_hash(folded);
	for (size_t i = 0; i < g->n_names; i++)
		if (g->names[i].hash == hash && str_eq(g->names[i].folded, folded)) {
			g->names[i].classes |= classes;
			if (meaning) {
				g->names[i].meaning = *meaning;
				g->names[i].whole = true;
			}
			return;
		}
	ARENA_GROW(g->arena, g->names, g->n_names, g->names_cap);
	g->filter[hash >> REGION_FILTER_SHIFT >> 6] |= UINT64_C(1)
						       << (hash >> REGION_FILTER_SHIFT & 63);
	g->names[g->n_names++] = (struct user_name){ .folded = folded,
		.hash = hash,
		.classes = classes,
		.whole = meaning != NULL,
		.meaning = meaning ? *meaning : (struct region_meaning){ 0 } };
}

/* A form of a user's place, and the beginnings of it. */
static void
user_form_add(struct gazetteer *g, struct str form, const struct region_meaning *meaning)
{
	struct str folded = words_fold(g->arena, form);
	if (!folded.n)
		return;
	for (size_t i = 0; i < folded.n; i++)
		if (folded.s[i] == ' ')
			user_name_add(g, str_sub(folded, 0, i), REGION_CONTINUES, NULL);
	user_name_add(g, folded, 0, meaning);
}

/* With one country a place in it ("NE/torodi"); with several, or none, something like a group
 * ("liptako gourma"). */
static void
user_place_add(struct gazetteer *g, const struct user_place *from)
{
	struct own_place *place = &g->places[g->n_places];
	struct str folded = words_fold(g->arena, from->name);
	const char **members = arena_zero(g->arena, (from->countries.n + 1) * sizeof(*members));
	for (size_t i = 0; i < from->countries.n; i++)
		members[i] = arena_str(g->arena, from->countries.v[i]).s;
	place->country = from->countries.n == 1 ? gazetteer_code(from->countries.v[0]) : -1;
	bool one = place->country >= 0;
	place->target =
		(struct region_target){ .name = folded, .members = members, .is_group = !one };
	if (one) {
		place->target.name = arena_printf(g->arena, "%s/%.*s", members[0], STR_ARG(folded));
		place->target.members = members + 1;
	}
	struct region_meaning meaning = { .kind = one ? REGION_COUNTRY : REGION_GROUP,
		.place = (region_places_n + (uint32_t)g->n_places) & 0x1ffff };
	g->n_places++;
	user_form_add(g, from->name, &meaning);
	for (size_t i = 0; i < from->also.n; i++)
		user_form_add(g, from->also.v[i], &meaning);
}

struct gazetteer *
gazetteer_new(const struct user_place *places, size_t n)
{
	struct arena *arena = arena_new();
	struct gazetteer *g = arena_zero(arena, sizeof(*g));
	g->arena = arena;
	g->places = arena_array(arena, n, sizeof(*g->places));
	if (n) {
		g->filter = arena_alloc(arena, sizeof(region_filter));
		memcpy(g->filter, region_filter, sizeof(region_filter));
	}
	for (size_t i = 0; i < n && i < OWN_PLACES_MOST; i++)
		user_place_add(g, &places[i]);
	if (g->n_names)
		qsort(g->names, g->n_names, sizeof(*g->names), user_name_order);
	return g;
}

void
gazetteer_free(struct gazetteer *g)
{
	if (g)
		arena_free(g->arena);
}

bool
gazetteer_user_target(const struct gazetteer *g, uint32_t place, struct region_target *ret)
{
	if (place < region_places_n)
		return false;
	*ret = g->places[place - region_places_n].target;
	return true;
}

bool
gazetteer_user_name(const struct gazetteer *g, size_t i, struct str *ret)
{
	if (i >= g->n_names)
		return false;
	*ret = g->names[i].whole ? g->names[i].folded : STR_NONE;
	return true;
}

/* "NE", "SAHEL", "NE/niamey". */
struct str
gazetteer_place_name(const struct gazetteer *g, struct arena *a, uint32_t place)
{
	if (place < region_codes_n)
		return str_from(region_codes[place].code);
	if (place >= region_places_n)
		return g->places[place - region_places_n].target.name;
	int country = gazetteer_country(g, place);
	const char *name = region_texts + (region_place_bits[place] & 0xfffff);
	return arena_printf(a, "%s/%s", country < 0 ? "  " : region_codes[country].code, name);
}

static uint16_t
language_flag(struct str language)
{
	static const struct {
		const char *code;
		uint16_t flag;
	} flags[] = { { "en", REGION_IN_EN }, { "fr", REGION_IN_FR }, { "es", REGION_IN_ES },
		{ "ar", REGION_IN_AR } };
	for (size_t i = 0; i < sizeof(flags) / sizeof(flags[0]); i++)
		if (str_is(str_sub(language, 0, 2), flags[i].code))
			return flags[i].flag;
	return 0;
}

struct mentions {
	struct mention *v;
	size_t n, cap;
};

static void
mention_add(
	const struct region_doc *doc, struct mentions *out, const struct hit *hit, uint32_t place)
{
	const struct token *first = &doc->tokens[hit->first], *last = &doc->tokens[hit->last];
	int country = gazetteer_country(doc->g, place);
	struct mention m = { .place = gazetteer_place_name(doc->g, doc->a, place),
		.field = (enum field)first->field,
		.at = hit->from,
		.len = last->to - hit->from };
	if (country >= 0)
		m.country = str_from(region_codes[country].code);
	ARENA_GROW(doc->a, out->v, out->n, out->cap);
	out->v[out->n++] = m;
}

static void
mentions_make(const struct region_doc *doc, struct mentions *out)
{
	for (size_t i = 0; i < doc->n_hits; i++) {
		const struct hit *hit = &doc->hits[i];
		if (hit->state != HIT_SURE)
			continue;
		mention_add(doc, out, hit, hit->place);
		for (uint16_t k = 1; k < hit->n && hit->kind <= REGION_DEMONYM && !hit->others; k++)
			mention_add(doc, out, hit, hit->meanings[k].place);
	}
}

void
region_tag(const struct gazetteer *g, const struct region_text *text, struct arena *a,
	struct mention **ret, size_t *ret_n)
{
	struct region_doc doc = { .g = g,
		.a = a,
		.filter = gazetteer_filter(g),
		.has_own = g->n_names > 0,
		.country = text->country,
		.language_flag = language_flag(text->language) };
	struct mentions out = { 0 };
	doc.fields[FIELD_TITLE] = utf8_cut(text->title, REGION_TEXT_MOST);
	doc.fields[FIELD_LEAD] = utf8_cut(text->lead, REGION_TEXT_MOST);
	doc.fields[FIELD_TEXT] = utf8_cut(text->text, REGION_TEXT_MOST);
	doc.evidence = arena_array(a, region_codes_n, sizeof(*doc.evidence));
	for (enum field f = FIELD_TITLE; f <= FIELD_TEXT; f++)
		region_read(&doc, f);
	region_match(&doc);
	region_persons(&doc);
	region_decide(&doc);
	mentions_make(&doc, &out);
	*ret = out.v;
	*ret_n = out.n;
}
