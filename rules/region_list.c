/* What a name can be, and what else a place is called: for people, not for tagging. */
#include "rules/region_parts.h"
#include "rules/words.h"

static const char *
kind_name(uint8_t kind)
{
	static const char *const names[] = { "nothing", "country", "group", "abbreviation",
		"demonym", "leader", "capital", "division", "city", "institution", "region" };
	return kind < sizeof(names) / sizeof(names[0]) ? names[kind] : "place";
}

static void
fill(const struct gazetteer *g, const struct region_meaning *m, struct str language,
	struct arena *a, struct region_candidate *ret)
{
	struct region_target own;
	int country = gazetteer_country(g, m->place);
	*ret = (struct region_candidate){ .kind = kind_name(m->kind),
		.weak = m->flags & REGION_WEAK,
		.people = gazetteer_people(g, m->place) };
	if (m->kind == REGION_BLOCK)
		return;
	ret->place = gazetteer_place_name(g, a, m->place);
	ret->title =
		gazetteer_title(country >= 0 ? (uint32_t)country : m->place, language, ret->place);
	if (country >= 0)
		ret->country = str_from(region_codes[country].code);
	else if (gazetteer_user_target(g, m->place, &own))
		ret->members = own.members;
	else {
		ret->members = region_codes[m->place].members;
		ret->as_of = region_codes[m->place].as_of;
	}
	if (m->place >= region_places_n)
		ret->kind = "place of your own";
	else if (m->kind == REGION_COUNTRY && m->place >= region_codes_n)
		ret->kind = "place"; /* until another meaning says more of it */
}

static struct region_candidate *
listed(struct region_candidate *v, size_t n, struct str place, bool is_group)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(v[i].place, place) && is_group == !v[i].country.n)
			return &v[i];
	return NULL;
}

/* A country's other name may be a city too ("Agadir"): then that is what it is. */
static size_t
add_meaning(struct region_candidate *v, size_t n)
{
	struct region_candidate *same = listed(v, n, v[n].place, !v[n].country.n);
	if (!same)
		return n + 1;
	if (str_is(S("place"), same->kind))
		same->kind = v[n].kind;
	return n;
}

static bool
is_member(const struct region_target *target, struct str place)
{
	for (const char *const *m = target->members; m && *m; m++)
		if (str_is(place, *m))
			return true;
	return false;
}

/* The target's own candidate; of several places ("Congo", "Tripoli"), each of them. */
static void
mark_taken(struct region_candidate *v, size_t n, const struct region_target *target)
{
	bool any = false;
	for (size_t i = 0; i < n; i++)
		any |= v[i].taken =
			str_eq(v[i].place, target->name) && target->is_group == !v[i].country.n;
	for (size_t i = 0; i < n && !any; i++)
		v[i].taken = v[i].country.n && is_member(target, v[i].place);
}

/* A code ("NE", "AES") is a candidate that no text has. */
static size_t
add_code(const struct gazetteer *g, const struct region_target *target, struct str language,
	struct arena *a, struct region_candidate *v, size_t n)
{
	int code = gazetteer_code(target->name);
	if (code < 0 || listed(v, n, target->name, target->is_group))
		return n;
	bool group = (uint32_t)code >= region_groups_at;
	struct region_meaning m = { .place = (uint32_t)code & 0x1ffff,
		.kind = group ? REGION_GROUP : REGION_COUNTRY };
	for (size_t i = n; i > 0; i--)
		v[i] = v[i - 1];
	fill(g, &m, language, a, v);
	return n + 1;
}

/* The group that has this country's code too: a rule takes the code for the country. */
static size_t
add_group(const struct gazetteer *g, const struct region_target *target, struct str language,
	struct arena *a, struct region_candidate *v, size_t n)
{
	for (uint32_t code = region_groups_at; code < region_codes_n; code++)
		if (str_is(target->name, region_codes[code].code)) {
			struct region_meaning m = { .place = code & 0x1ffff, .kind = REGION_GROUP };
			fill(g, &m, language, a, &v[n]);
			v[n].instead = v[n].title;
			return n + 1;
		}
	return n;
}

void
region_candidates(const struct gazetteer *g, struct str name, struct str language, struct arena *a,
	struct region_candidate **ret, size_t *ret_n)
{
	struct region_found found = { 0 };
	struct region_target target;
	struct err ignored;
	struct str folded = words_fold(a, name);
	gazetteer_find(g, folded, region_hash(folded), &found);
	struct region_candidate *v = arena_array(a, found.n + 2, sizeof(*v));
	size_t n = 0;
	for (size_t i = 0; i < found.n; i++) {
		fill(g, &found.meanings[i], language, a, &v[n]);
		n = add_meaning(v, n);
	}
	if (region_resolve(g, name, a, &target, &ignored) == STATUS_OK) {
		n = add_code(g, &target, language, a, v, n);
		if (target.is_country && folded.n == target.name.n) /* it is the code */
			n = add_group(g, &target, language, a, v, n);
		mark_taken(v, n, &target);
	}
	*ret = v;
	*ret_n = n;
}

static bool
names_place(const struct gazetteer *g, uint32_t name, const struct region_candidate *of,
	struct arena *a)
{
	const struct region_meaning *m = region_name_all(name);
	for (size_t i = 0; i < region_name_count(name); i++)
		if (m[i].kind != REGION_BLOCK && m[i].kind != REGION_DEMONYM &&
			m[i].kind != REGION_HINT && m[i].kind != REGION_LEADER &&
			m[i].kind != REGION_STATE &&
			(gazetteer_country(g, m[i].place) < 0) == !of->country.n &&
			str_eq(gazetteer_place_name(g, a, m[i].place), of->place))
			return true;
	return false;
}

struct str_list
region_names_of(const struct gazetteer *g, const struct region_candidate *of, struct arena *a)
{
	AUTO(arena) struct arena *scratch = arena_new();
	struct str_list list = { 0 };
	size_t cap = 0;
	for (uint32_t i = 0; i < region_names_n; i++) {
		if (names_place(g, i, of, scratch)) {
			ARENA_GROW(a, list.v, list.n, cap);
			list.v[list.n++] = region_name_text(i);
		}
		arena_reset(scratch);
	}
	return list;
}
