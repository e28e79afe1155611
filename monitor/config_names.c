/* Outlets and groups by name, folded as rules fold: "L'Opinion", "l'opinion" and "L’OPINION" are
 * one. */
#include <stdlib.h>

#include "monitor/config_parts.h"
#include "rules/words.h"

struct entry {
	struct str folded;
	bool is_title; /* a name comes before a title */
	size_t outlet;
};

struct config_names {
	const struct outlet *outlets;
	struct entry *entries; /* names and titles, sorted */
	size_t n_entries;
	struct str *groups; /* folded, sorted */
	size_t n_groups;
};

static int
compare_entries(const void *left, const void *right)
{
	const struct entry *a = left, *b = right;
	int order = str_cmp(a->folded, b->folded);
	if (order)
		return order;
	if (a->is_title != b->is_title)
		return a->is_title ? 1 : -1;
	return a->outlet < b->outlet ? -1 : a->outlet > b->outlet;
}

static int
compare_strings(const void *left, const void *right)
{
	const struct str *a = left, *b = right;
	return str_cmp(*a, *b);
}

static void
add_outlet(struct config_names *names, struct arena *a, size_t i)
{
	const struct outlet *o = &names->outlets[i];
	names->entries[names->n_entries++] = (struct entry){ words_fold(a, o->name), false, i };
	names->entries[names->n_entries++] = (struct entry){ words_fold(a, o->title), true, i };
	for (size_t g = 0; g < o->groups.n; g++)
		names->groups[names->n_groups++] = words_fold(a, o->groups.v[g]);
}

struct config_names *
config_names_new(struct config *c)
{
	struct arena *a = conf_arena(c->conf);
	struct config_names *names = arena_zero(a, sizeof(*names));
	size_t groups = 0;
	for (size_t i = 0; i < c->n_outlets; i++)
		groups += c->outlets[i].groups.n;
	names->outlets = c->outlets;
	names->entries = arena_array(a, 2 * c->n_outlets + 1, sizeof(*names->entries));
	names->groups = arena_array(a, groups + 1, sizeof(*names->groups));
	for (size_t i = 0; i < c->n_outlets; i++)
		add_outlet(names, a, i);
	qsort(names->entries, names->n_entries, sizeof(*names->entries), compare_entries);
	qsort(names->groups, names->n_groups, sizeof(*names->groups), compare_strings);
	return names;
}

const struct outlet *
config_names_outlet(const struct config_names *names, struct str name)
{
	AUTO(arena) struct arena *a = arena_new();
	struct str folded = words_fold(a, name);
	size_t low = 0, high = names->n_entries;
	while (low < high) { /* the first that is not less */
		size_t middle = low + (high - low) / 2;
		if (str_cmp(names->entries[middle].folded, folded) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (folded.n == 0 || low == names->n_entries || !str_eq(names->entries[low].folded, folded))
		return NULL;
	return &names->outlets[names->entries[low].outlet];
}

bool
config_names_group(const struct config_names *names, struct str name)
{
	AUTO(arena) struct arena *a = arena_new();
	struct str folded = words_fold(a, name);
	return folded.n &&
	       bsearch(&folded, names->groups, names->n_groups, sizeof(folded), compare_strings);
}
