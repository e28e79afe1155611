/* What the mentions of a text come to: its countries, its groups, and what it is mainly about.
 *
 * It is mainly about the country that is named most; a city that is not a capital counts a little
 * less than the country itself, because it was decided by what stands around it. Equals are all
 * kept. */
#include "rules/region_parts.h"

static const double weight_named = 1, weight_place = 0.8;

struct tally {
	struct str code;
	size_t count;
	double weight;
};

struct tallies {
	struct tally *v;
	size_t n, cap;
};

static void
tally_add(struct arena *a, struct tallies *t, struct str code, double weight)
{
	size_t i = 0;
	while (i < t->n && !str_eq(t->v[i].code, code))
		i++;
	if (i == t->n) {
		ARENA_GROW(a, t->v, t->n, t->cap);
		t->v[t->n++] = (struct tally){ .code = code };
	}
	t->v[i].count++;
	t->v[i].weight += weight;
}

/* Most named first; equals in the order in which they came. */
static struct str_list
tallies_list(struct arena *a, const struct tallies *t)
{
	struct str_list list = { arena_array(a, t->n, sizeof(struct str)), t->n };
	size_t *counts = arena_array(a, t->n, sizeof(*counts));
	for (size_t i = 0; i < t->n; i++) {
		size_t at = i;
		for (; at > 0 && counts[at - 1] < t->v[i].count; at--) {
			list.v[at] = list.v[at - 1];
			counts[at] = counts[at - 1];
		}
		list.v[at] = t->v[i].code;
		counts[at] = t->v[i].count;
	}
	return list;
}

static struct str_list
tallies_highest(struct arena *a, const struct tallies *t)
{
	struct str_list list = { arena_array(a, t->n, sizeof(struct str)), 0 };
	double most = 0;
	for (size_t i = 0; i < t->n; i++)
		if (t->v[i].weight > most)
			most = t->v[i].weight;
	for (size_t i = 0; i < t->n; i++)
		if (t->v[i].weight > most - 0.001)
			list.v[list.n++] = t->v[i].code;
	return list;
}

void
region_summary(
	const struct mention *mentions, size_t n, struct arena *a, struct region_summary *ret)
{
	struct tallies countries = { 0 }, groups = { 0 };
	for (size_t i = 0; i < n; i++) {
		const struct mention *m = &mentions[i];
		bool inside = str_find_byte(m->place, '/') >= 0;
		if (m->country.n)
			tally_add(a, &countries, m->country, inside ? weight_place : weight_named);
		else
			tally_add(a, &groups, m->place, weight_named);
	}
	ret->countries = tallies_list(a, &countries);
	ret->focus = tallies_highest(a, &countries);
	ret->groups = tallies_list(a, &groups);
}
