/* Places of the user as they are written. */
#include <stdlib.h>

#include "monitor/config_parts.h"
#include "rules/words.h"

static const struct conf_key place_keys[] = {
	{ "name", CONF_STRING, offsetof(struct user_place, name), .required = true },
	{ "also", CONF_STRINGS, offsetof(struct user_place, also), .fallback = NULL },
	{ "countries", CONF_STRINGS, offsetof(struct user_place, countries), .fallback = NULL },
	{ 0 },
};

/* What has no letter and no digit is in no text. */
static void
check_place_name(struct config *c, const struct conf_item *item, const char *key, struct str name)
{
	struct words w;
	size_t from, to;
	if (!conf_is_string(item))
		return;
	words_init(&w, name);
	if (name.n == 0)
		conf_error(c->conf, item, NULL, "%s: is empty", key);
	else if (!words_scan(&w, &from, &to))
		conf_error(c->conf, item, NULL, "%s: \"%.*s\" has no letters: no text can name it",
			key, STR_ARG(name));
}

/* What its configuration calls a place: its name, or one of `also`. */
struct own_name {
	struct str folded;
	const struct user_place *place;
	const struct conf_item *item;
	size_t i; /* in the order of the file */
};

static int
compare_own_names(const void *left, const void *right)
{
	const struct own_name *a = left, *b = right;
	int order = str_cmp(a->folded, b->folded);
	return order ? order : a->i < b->i ? -1 : a->i > b->i;
}

static size_t
own_names_of(struct config *c, const struct user_place *place, const struct conf_item *item,
	struct own_name *ret)
{
	struct arena *a = conf_arena(c->conf);
	*ret = (struct own_name){ words_fold(a, place->name), place, conf_get(item, "name"), 0 };
	for (size_t i = 0; i < place->also.n; i++)
		ret[i + 1] = (struct own_name){ words_fold(a, place->also.v[i]), place,
			config_element(conf_get(item, "also"), i), 0 };
	return place->also.n + 1;
}

/* A name means one place of the user's: of two the later would hide the earlier one. */
static void
check_own_names(struct config *c, const struct conf_item *places)
{
	size_t n = 0, most = c->n_places;
	for (size_t i = 0; i < c->n_places; i++)
		most += c->places[i].also.n;
	struct own_name *names = arena_array(conf_arena(c->conf), most + 1, sizeof(*names));
	for (size_t i = 0; i < c->n_places; i++)
		n += own_names_of(c, &c->places[i], conf_at(places, i), &names[n]);
	for (size_t i = 0; i < n; i++)
		names[i].i = i;
	qsort(names, n, sizeof(*names), compare_own_names);
	for (size_t i = 1; i < n; i++)
		if (names[i].folded.n && names[i].place != names[i - 1].place &&
			str_eq(names[i].folded, names[i - 1].folded))
			conf_error(c->conf, names[i].item, NULL,
				"the place \"%.*s\" has this name already",
				STR_ARG(names[i - 1].place->name));
}

static void
read_place(struct config *c, const struct conf_item *item, struct user_place *ret)
{
	conf_fill(c->conf, item, place_keys, ret);
	check_place_name(c, conf_get(item, "name"), "name", ret->name);
	for (size_t i = 0; i < ret->also.n; i++)
		check_place_name(
			c, config_element(conf_get(item, "also"), i), "also", ret->also.v[i]);
	for (size_t i = 0; i < ret->countries.n; i++)
		config_check_country(
			c, config_element(conf_get(item, "countries"), i), ret->countries.v[i]);
}

void
config_read_places(struct config *c, const struct conf_item *places)
{
	c->n_places = conf_count(places);
	c->places = arena_array(conf_arena(c->conf), c->n_places + 1, sizeof(*c->places));
	for (size_t i = 0; i < c->n_places; i++)
		read_place(c, conf_at(places, i), &c->places[i]);
	check_own_names(c, places);
}
