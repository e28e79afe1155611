/* The gazetteer as others see it, and the tagger's way from a text to its mentions:
 *
 *	words (region_text.c) -> names (region_match.c) -> no persons (region_person.c) -> places
 *(region_decide.c)
 *
 * A text is read once; nothing is looked up twice; what a text can make grow lives in the caller's
 *arena. */
#include "rules/region.h"

#include <string.h>

#include "base/utf8.h"
#include "rules/region_parts.h"
#include "rules/words.h"

struct user_name {
	struct str folded;
	uint32_t hash;
	uint16_t classes;
	struct region_meaning meaning;
	bool whole; /* not only the beginning of a longer one */
};

struct gazetteer {
	struct arena *arena;
	struct user_name *names; /* few: compared one by one, after their hashes */
	size_t n_names, names_cap;
	struct region_place *places; /* of the user; their indices follow those of region_places */
	struct region_target *targets; /* what each of them means in a rule */
	size_t n_places;
};

const struct region_name *
region_find(struct str folded, uint32_t hash)
{
	for (uint32_t at = hash & (region_slots_n - 1); region_slots[at];
		at = (at + 1) & (region_slots_n - 1)) {
		const struct region_name *name = &region_names[region_slots[at] - 1];
		if (name->bytes == folded.n &&
			!memcmp(region_texts + name->text, folded.s, folded.n))
			return name;
	}
	return NULL;
}

static const struct user_name *
user_find(const struct gazetteer *g, struct str folded, uint32_t hash)
{
	for (size_t i = 0; i < g->n_names; i++)
		if (g->names[i].hash == hash && str_eq(g->names[i].folded, folded))
			return &g->names[i];
	return NULL;
}

bool
gazetteer_find(
	const struct gazetteer *g, struct str folded, uint32_t hash, struct region_found *ret)
{
	const struct region_name *name = region_find(folded, hash);
	const struct user_name *own = g->n_names ? user_find(g, folded, hash) : NULL;
	*ret = (struct region_found){ 0 };
	if (name)
		*ret = (struct region_found){ name->classes, region_meanings + name->meaning,
			name->meanings };
	if (own) {
		ret->classes |= own->classes;
		if (own->whole) { /* the user's places override ours */
			ret->meanings = &own->meaning;
			ret->n = 1;
		}
	}
	return name || own;
}

const struct region_place *
gazetteer_place(const struct gazetteer *g, uint32_t place)
{
	return place < region_places_n ? &region_places[place]
				       : &g->places[place - region_places_n];
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
	const struct region_place *p = gazetteer_place(g, place);
	return p->code[0] ? gazetteer_code(str_from(p->code)) : -1;
}

static void
user_name_add(struct gazetteer *g, struct str folded, uint16_t classes,
	const struct region_meaning *meaning)
{
	uint32_t hash = region_hash(REGION_HASH_START, folded.s, folded.n);
	for (size_t i = 0; i < g->n_names; i++)
		if (str_eq(g->names[i].folded, folded)) {
			g->names[i].classes |= classes;
			if (meaning) {
				g->names[i].meaning = *meaning;
				g->names[i].whole = true;
			}
			return;
		}
	ARENA_GROW(g->arena, g->names, g->n_names, g->names_cap);
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
	struct region_place *place = &g->places[g->n_places];
	struct region_target *target = &g->targets[g->n_places];
	struct str folded = words_fold(g->arena, from->name);
	const char **members = arena_zero(g->arena, (from->countries.n + 1) * sizeof(*members));
	bool one = from->countries.n == 1;
	for (size_t i = 0; i < from->countries.n; i++)
		members[i] = arena_str(g->arena, from->countries.v[i]).s;
	if (one && from->countries.v[0].n < sizeof(place->code))
		memcpy(place->code, from->countries.v[0].s, from->countries.v[0].n);
	*target = (struct region_target){ .name = folded, .members = members, .is_group = !one };
	if (one) {
		target->name = arena_printf(g->arena, "%s/%.*s", place->code, STR_ARG(folded));
		target->members = members + 1;
	}
	struct region_meaning meaning = { .kind = one ? REGION_COUNTRY : REGION_GROUP,
		.place = region_places_n + (uint32_t)g->n_places };
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
	g->targets = arena_array(arena, n, sizeof(*g->targets));
	for (size_t i = 0; i < n; i++)
		user_place_add(g, &places[i]);
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
	*ret = g->targets[place - region_places_n];
	return true;
}

/* "NE", "SAHEL", "NE/niamey". */
static struct str
place_name(const struct gazetteer *g, struct arena *a, uint32_t place)
{
	if (place < region_codes_n)
		return str_from(region_codes[place].code);
	if (place >= region_places_n)
		return g->targets[place - region_places_n].name;
	const struct region_place *p = &region_places[place];
	return arena_printf(a, "%s/%s", p->code, region_texts + p->name);
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
	const struct region_place *p = gazetteer_place(doc->g, place);
	struct mention m = { .place = place_name(doc->g, doc->a, place),
		.field = (enum field)first->field,
		.at = hit->from,
		.len = last->to - hit->from };
	if (place < region_groups_at)
		m.country = m.place;
	else if (p->code[0])
		m.country = str_from(p->code);
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
		for (uint16_t k = 1; k < hit->n && hit->kind < REGION_ADMIN && !hit->others; k++)
			mention_add(doc, out, hit, hit->meanings[k].place);
	}
}

void
region_tag(const struct gazetteer *g, const struct region_text *text, struct arena *a,
	struct mention **ret, size_t *ret_n)
{
	struct region_doc doc = { .g = g,
		.a = a,
		.country = text->country,
		.language_flag = language_flag(text->language) };
	struct mentions out = { 0 };
	doc.fields[FIELD_TITLE] = text->title;
	doc.fields[FIELD_LEAD] = text->lead;
	doc.fields[FIELD_TEXT] = text->text;
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
