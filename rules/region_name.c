/* What a name means in a rule, and what a place is called for people. */
#include <string.h>

#include "base/utf8.h"
#include "rules/region_parts.h"
#include "rules/words.h"

enum { NEAREST = 3, NEAREST_DISTANCE = 2, EDIT_LONGEST = 64 };

static const char *const no_members[] = { NULL };

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Letters to change, add, drop or swap to make `b` of `a`, by bytes; more than `most` counts as
 * most + 1. */
static size_t
edit_distance(struct str a, struct str b, size_t most)
{
	size_t rows[3][EDIT_LONGEST + 1];
	if (a.n > EDIT_LONGEST || b.n > EDIT_LONGEST || a.n > b.n + most || b.n > a.n + most)
		return most + 1;
	for (size_t j = 0; j <= b.n; j++)
		rows[0][j] = j;
	for (size_t i = 1; i <= a.n; i++) {
		size_t *now = rows[i % 3], *last = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
		now[0] = i;
		for (size_t j = 1; j <= b.n; j++) {
			now[j] = least(least(last[j], now[j - 1]) + 1,
				last[j - 1] + (a.s[i - 1] != b.s[j - 1]));
			if (i > 1 && j > 1 && a.s[i - 1] == b.s[j - 2] && a.s[i - 2] == b.s[j - 1])
				now[j] = least(now[j], before[j - 2] + 1);
		}
	}
	return least(rows[a.n % 3][b.n], most + 1);
}

struct nearest {
	struct str names[NEAREST];
	size_t distances[NEAREST];
	size_t n;
};

static void
nearest_add(struct nearest *found, struct str name, size_t distance)
{
	size_t at = found->n;
	if (distance > NEAREST_DISTANCE)
		return;
	for (size_t i = 0; i < found->n; i++)
		if (str_eq(found->names[i], name))
			return;
	while (at > 0 && found->distances[at - 1] > distance)
		at--;
	if (at == NEAREST)
		return;
	size_t moved = (found->n < NEAREST ? found->n : NEAREST - 1) - at;
	memmove(&found->names[at + 1], &found->names[at], moved * sizeof(found->names[0]));
	memmove(&found->distances[at + 1], &found->distances[at],
		moved * sizeof(found->distances[0]));
	found->names[at] = name;
	found->distances[at] = distance;
	if (found->n < NEAREST)
		found->n++;
}

static bool
is_place_kind(uint8_t kind)
{
	return kind != REGION_BLOCK && kind != REGION_STATE && kind != REGION_DEMONYM &&
	       kind != REGION_LEADER && kind != REGION_HINT;
}

/* How a place is called where it is suggested. */
static struct str
suggestion(uint32_t name)
{
	uint32_t place = region_name_all(name)->place;
	if (place < region_codes_n && region_codes[place].titles[0])
		return str_from(region_codes[place].titles[0]);
	return region_name_text(name);
}

static enum status
unknown_place(struct str name, struct str folded, struct err *err)
{
	struct nearest found = { 0 };
	AUTO(buf) struct buf text = { 0 };
	for (uint32_t i = 0; i < region_names_n; i++) {
		if (!region_name_count(i) || !is_place_kind(region_name_all(i)->kind))
			continue;
		size_t distance = edit_distance(folded, region_name_text(i), NEAREST_DISTANCE);
		if (distance <= NEAREST_DISTANCE && distance * 3 <= folded.n)
			nearest_add(&found, suggestion(i), distance);
	}
	for (size_t i = 0; i < found.n; i++)
		buf_printf(&text, "%s%.*s", i ? ", " : "; near it: ", STR_ARG(found.names[i]));
	return err_set(err, STATUS_BAD, "no place is called \"%.*s\"%s",
		STR_ARG(utf8_cut(name, 100)), text.s ? text.s : "");
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

/* Congo is two countries: as a rule's place it is a group of them. */
static void
target_of_several(const struct region_meaning *m, size_t n, struct str folded, struct arena *a,
	struct region_target *ret)
{
	const char **members = arena_zero(a, (n + 1) * sizeof(*members));
	for (size_t i = 0; i < n; i++)
		members[i] = region_codes[m[i].place].code;
	*ret = (struct region_target){
		.name = arena_str(a, folded), .members = members, .is_group = true
	};
}

static bool
resolve_found(const struct gazetteer *g, const struct region_found *found, struct str folded,
	struct arena *a, struct region_target *ret)
{
	size_t i = 0, n = 1;
	while (i < found->n && !is_place_kind(found->meanings[i].kind))
		i++;
	if (i == found->n)
		return false;
	const struct region_meaning *m = &found->meanings[i];
	while (i + n < found->n && m[n].kind == m->kind)
		n++;
	if (n > 1 && m->kind == REGION_COUNTRY)
		target_of_several(m, n, folded, a, ret);
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
	return unknown_place(name, folded, err);
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
		if (str_is(mention->country, *m))
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
