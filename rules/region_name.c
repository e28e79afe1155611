/* What a name means in a rule, and what a place is called for people. */
#include "rules/region_parts.h"
#include "rules/words.h"

static const char *const no_members[] = { NULL };

bool
region_is_place_kind(uint8_t kind)
{
	return kind != REGION_BLOCK && kind != REGION_STATE && kind != REGION_DEMONYM &&
	       kind != REGION_LEADER && kind != REGION_HINT;
}

static void
target_of_code(uint32_t code, struct region_target *ret)
{
	const struct region_code *c = &region_codes[code];
	bool group = code >= region_groups_at;
	*ret = (struct region_target){ .name = str_from(c->code),
		.members = group ? c->members : no_members,
		.is_country = !group,
		.is_group = group };
}

/* Congo is two countries: as a rule's place it is a group of them. Tripoli is two cities, Georgia a
 * country and a state. */
static void
target_of_several(const struct gazetteer *g, const struct region_meaning *m, size_t n,
	struct str folded, struct arena *a, struct region_target *ret)
{
	const char **members = arena_zero(a, (n + 1) * sizeof(*members));
	for (size_t i = 0; i < n; i++)
		members[i] = gazetteer_place_name(g, a, m[i].place).s;
	*ret = (struct region_target){
		.name = arena_str(a, folded), .members = members, .is_group = true
	};
}

static bool
resolve_found(const struct gazetteer *g, const struct region_found *found, struct str folded,
	struct arena *a, struct region_target *ret)
{
	size_t i = 0, n = 1;
	while (i < found->n && !region_is_place_kind(found->meanings[i].kind))
		i++;
	if (i == found->n)
		return false;
	const struct region_meaning *m = &found->meanings[i];
	while (i + n < found->n && m[n].kind == m->kind)
		n++;
	if (n > 1 && m->kind == REGION_COUNTRY)
		target_of_several(g, m, n, folded, a, ret);
	else if (m->place < region_codes_n)
		target_of_code(m->place, ret);
	else
		*ret = (struct region_target){ .members = no_members,
			.name = gazetteer_place_name(g, a, m->place) };
	return true;
}

enum status
region_resolve(const struct gazetteer *g, struct str name, struct arena *a,
	struct region_target *ret, struct err *err)
{
	struct region_found found;
	struct str folded = words_fold(a, name);
	uint32_t hash = region_hash(folded);
	bool any = gazetteer_find(g, folded, hash, &found);
	if (any && found.n && gazetteer_user_target(g, found.meanings[0].place, ret))
		return STATUS_OK;
	AUTO(buf) struct buf upper = { 0 };
	for (size_t i = 0; i < name.n; i++)
		buf_byte(&upper,
			name.s[i] >= 'a' && name.s[i] <= 'z' ? (char)(name.s[i] - 32) : name.s[i]);
	int code = gazetteer_code(str_trim(buf_view(&upper)));
	if (code >= 0) {
		target_of_code((uint32_t)code, ret);
		return STATUS_OK;
	}
	if (any && resolve_found(g, &found, folded, a, ret))
		return STATUS_OK;
	return region_unknown(g, name, folded, err);
}

/* AU is Australia and the African Union: a country is told from a group by what the mention says
 * of its country. */
bool
region_fulfils(const struct region_target *target, const struct mention *mention)
{
	if (target->is_country)
		return str_eq(mention->country, target->name);
	if (!target->is_group)
		return str_eq(mention->place, target->name);
	if (!mention->country.n)
		return str_eq(mention->place, target->name);
	for (const char *const *m = target->members; *m; m++)
		if (str_is(mention->country, *m) || str_is(mention->place, *m))
			return true;
	return false;
}

struct str
gazetteer_title(uint32_t code, struct str language, struct str otherwise)
{
	static const char *const languages[] = { "en", "fr", "es", "ar" };
	if (code >= region_codes_n)
		return otherwise;
	const struct region_code *c = &region_codes[code];
	for (size_t i = 0; i < 4; i++)
		if (str_is(str_sub(language, 0, 2), languages[i]) && c->titles[i])
			return str_from(c->titles[i]);
	return c->titles[0] ? str_from(c->titles[0]) : otherwise;
}

struct str
region_title(const struct gazetteer *g, struct str place, struct str language)
{
	(void)g;
	int code = gazetteer_code(place);
	return code < 0 ? place : gazetteer_title((uint32_t)code, language, place);
}
