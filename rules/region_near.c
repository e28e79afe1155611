/* An unknown place in a rule: which known names are near it.
 *
 * The nearest first, by letters; among names as near, the one that more is written about: countries
 * and groups, capitals, then by people. An article that the name has or lacks ("le Maroc",
 * "نيجر") is no letter: our names of countries have none in Latin letters. */
#include <string.h>

#include "base/utf8.h"
#include "rules/region_parts.h"
#include "rules/words.h"

enum {
	NEAREST = 3,
	DISTANCE_MOST = 2,
	LETTERS_OF_ONE = 3, /* a name has this many for each that is wrong in it */
	LONGEST = 64,       /* letters of a name */
};

struct letters {
	uint32_t v[LONGEST];
	size_t n;
};

struct near_name {
	struct str name;
	size_t distance;
	uint32_t rank; /* the higher, the better known */
};

struct nearest {
	struct near_name v[NEAREST];
	size_t n;
};

/* False when it has more letters than any name. */
static bool
letters_of(struct str s, struct letters *ret)
{
	ret->n = 0;
	for (size_t at = 0, step; at < s.n; at += step) {
		if (ret->n == LONGEST)
			return false;
		step = utf8_decode(str_sub(s, at, s.n), &ret->v[ret->n++]);
		step = step ? step : 1;
	}
	return true;
}

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Letters to change, add, drop or swap to make `b` of `a`; more than `most` counts as most + 1. */
static size_t
edit_distance(const struct letters *a, const struct letters *b, size_t most)
{
	size_t rows[3][LONGEST + 1];
	if (a->n > b->n + most || b->n > a->n + most)
		return most + 1;
	for (size_t j = 0; j <= b->n; j++)
		rows[0][j] = j;
	for (size_t i = 1; i <= a->n; i++) {
		size_t *now = rows[i % 3], *last = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
		now[0] = i;
		for (size_t j = 1; j <= b->n; j++) {
			now[j] = least(least(last[j], now[j - 1]) + 1,
				last[j - 1] + (a->v[i - 1] != b->v[j - 1]));
			if (i > 1 && j > 1 && a->v[i - 1] == b->v[j - 2] &&
				a->v[i - 2] == b->v[j - 1])
				now[j] = least(now[j], before[j - 2] + 1);
		}
	}
	return least(rows[a->n % 3][b->n], most + 1);
}

static bool
is_better(const struct near_name *a, const struct near_name *b)
{
	if (a->distance != b->distance)
		return a->distance < b->distance;
	if (a->rank != b->rank)
		return a->rank > b->rank;
	return str_cmp(a->name, b->name) < 0;
}

/* Keeps the best ones, in order; of the same name the better one. */
static void
nearest_add(struct nearest *found, const struct near_name *one)
{
	size_t at = 0;
	while (at < found->n && !str_eq(found->v[at].name, one->name))
		at++;
	if (at < found->n && !is_better(one, &found->v[at]))
		return;
	if (at == NEAREST && !is_better(one, &found->v[--at]))
		return;
	if (at == found->n)
		found->n++;
	for (; at > 0 && is_better(one, &found->v[at - 1]); at--)
		found->v[at] = found->v[at - 1];
	found->v[at] = *one;
}

/* Countries and groups are better known than cities of any size, capitals than those of a million
 * or two. */
static uint32_t
rank_of(const struct gazetteer *g, const struct region_meaning *m)
{
	enum { WHOLE = 1u << 20, CAPITAL = 2000, WEAK_PART = 16 };
	uint32_t people = gazetteer_people(g, m->place);
	uint32_t rank = m->place < region_codes_n   ? WHOLE
			: m->kind == REGION_CAPITAL ? people + CAPITAL
						    : people;
	return m->flags & REGION_WEAK ? rank / WEAK_PART : rank;
}

/* How a place is written where it is suggested: as people write it when that is the name that is
 * near, else folded. */
static struct str
as_written(struct arena *a, uint32_t name)
{
	uint32_t place = region_name_all(name)->place;
	for (size_t i = 0; i < 4 && place < region_codes_n; i++) {
		const char *title = region_codes[place].titles[i];
		if (title && str_eq(words_fold(a, str_from(title)), region_name_text(name)))
			return str_from(title);
	}
	return region_name_text(name);
}

/* Without its article; false when it has none. */
static bool
without_article(const struct gazetteer *g, struct str folded, struct str *ret)
{
	struct region_found found;
	struct str rest = folded, first;
	if (str_starts(folded, S("ال"))) {
		*ret = str_sub(folded, sizeof("ال") - 1, folded.n);
		return ret->n > 0;
	}
	if (!str_next(&rest, ' ', &first) || !rest.n)
		return false;
	*ret = rest;
	return str_is(first, "l") || (gazetteer_find(g, first, region_hash(first), &found) &&
					     found.classes & REGION_ARTICLE);
}

/* Of what was asked for as it stands, and without its article. */
struct asked {
	struct letters whole, bare;
	bool has_bare;
};

static size_t
distance_to(const struct asked *asked, struct str name)
{
	struct letters letters;
	size_t distance = DISTANCE_MOST + 1;
	if (!letters_of(name, &letters))
		return distance;
	if (asked->whole.n >= LETTERS_OF_ONE)
		distance = edit_distance(&asked->whole, &letters, DISTANCE_MOST);
	if (asked->has_bare)
		distance = least(distance, edit_distance(&asked->bare, &letters, DISTANCE_MOST));
	if (str_starts(name, S("ال"))) {
		memmove(letters.v, letters.v + 2, (letters.n - 2) * sizeof(letters.v[0]));
		letters.n -= 2;
		distance = least(
			distance, edit_distance(asked->has_bare ? &asked->bare : &asked->whole,
					  &letters, DISTANCE_MOST));
	}
	return distance * LETTERS_OF_ONE <= letters.n ? distance : DISTANCE_MOST + 1;
}

/* The user's own places come first among those as near. */
static void
find_own(const struct gazetteer *g, const struct asked *asked, struct nearest *found)
{
	struct str name;
	for (size_t i = 0; gazetteer_user_name(g, i, &name); i++) {
		size_t distance = name.n ? distance_to(asked, name) : DISTANCE_MOST + 1;
		if (distance <= DISTANCE_MOST)
			nearest_add(found, &(struct near_name){ name, .distance = distance,
						   .rank = UINT32_MAX });
	}
}

static void
find_nearest(const struct gazetteer *g, struct str folded, struct arena *a, struct nearest *found)
{
	struct asked asked;
	struct str bare;
	if (!letters_of(folded, &asked.whole))
		return;
	asked.has_bare = without_article(g, folded, &bare) && letters_of(bare, &asked.bare);
	find_own(g, &asked, found);
	for (uint32_t i = 0; i < region_names_n; i++) {
		const struct region_meaning *m = region_name_all(i);
		size_t k = 0, n = region_name_count(i);
		while (k < n && !region_is_place_kind(m[k].kind))
			k++;
		size_t distance =
			k < n ? distance_to(&asked, region_name_text(i)) : DISTANCE_MOST + 1;
		if (distance <= DISTANCE_MOST)
			nearest_add(found, &(struct near_name){ .name = as_written(a, i),
						   .distance = distance,
						   .rank = rank_of(g, &m[k]) });
	}
}

/* A demonym or a leader is no place, but has one: "marocain" is near "Maroc". */
static void
find_belonging(const struct gazetteer *g, struct str folded, struct nearest *found)
{
	static const uint16_t languages[] = { REGION_IN_EN, REGION_IN_FR, REGION_IN_ES,
		REGION_IN_AR };
	struct region_found known;
	gazetteer_find(g, folded, region_hash(folded), &known);
	for (size_t i = 0; i < known.n; i++) {
		const struct region_meaning *m = &known.meanings[i];
		int country = m->kind == REGION_BLOCK ? -1 : gazetteer_country(g, m->place);
		size_t language = 0;
		if (country < 0)
			continue;
		while (language < 3 && !(m->flags & languages[language]))
			language++;
		if (!(m->flags & languages[language]))
			language = 0;
		nearest_add(found, &(struct near_name){
					   .name = str_from(region_codes[country].titles[language]),
					   .rank = UINT32_MAX });
	}
}

enum status
region_unknown(const struct gazetteer *g, struct str name, struct str folded, struct err *err)
{
	struct nearest found = { 0 };
	AUTO(buf) struct buf text = { 0 };
	AUTO(arena) struct arena *a = arena_new();
	find_belonging(g, folded, &found);
	find_nearest(g, folded, a, &found);
	for (size_t i = 0; i < found.n; i++)
		buf_printf(&text, "%s%.*s", i ? ", " : "; near it: ", STR_ARG(found.v[i].name));
	return err_set(err, STATUS_BAD, "no place is called \"%.*s\"%s",
		STR_ARG(utf8_cut(name, 100)), text.s ? text.s : "");
}
