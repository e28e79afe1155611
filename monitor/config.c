/* monitor.conf: the top level, and the order in which its parts are read. */
#include "monitor/config_parts.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"

static const char *const languages[] = { "fr", "en", "es", "ar", NULL };

#define TOP(member) offsetof(struct config_items, member)
static const struct conf_key top_keys[] = {
	{ "database", CONF_PATH, TOP(database), .fallback = "presswatch.db" },
	{ "timezone", CONF_STRING, TOP(timezone), .fallback = "UTC" },
	{ "language", CONF_CHOICE, TOP(language), .fallback = "en", .choices = languages },
	{ "operations", CONF_STRINGS, TOP(operations), .fallback = NULL },
	{ "include", CONF_ANY, TOP(include),
		.fallback = NULL }, /* conf_open's own: here for its name only */
	{ "outlets", CONF_LIST, TOP(outlets), .fallback = NULL },
	{ "fetch", CONF_GROUP, TOP(fetch), .fallback = NULL },
	{ "keep", CONF_GROUP, TOP(keep), .fallback = NULL },
	{ "sets", CONF_GROUP, TOP(sets), .fallback = NULL },
	{ "rules", CONF_LIST, TOP(rules), .fallback = NULL },
	{ "places", CONF_LIST, TOP(places), .fallback = NULL },
	{ "smtp", CONF_GROUP, TOP(smtp), .fallback = NULL },
	{ "metrics", CONF_PATH, TOP(metrics), .later = "not implemented yet: no file is written" },
	{ "channels", CONF_LIST, TOP(channels), .fallback = NULL },
	{ "routes", CONF_LIST, TOP(routes), .fallback = NULL },
	{ "inhibit", CONF_LIST, TOP(inhibit), .later = "not implemented yet: nothing is muted" },
	{ "silences", CONF_LIST, TOP(silences), .fallback = NULL },
	{ 0 },
};

static const struct conf_key keep_keys[] = {
	{ "text", CONF_DURATION, offsetof(struct config, keep_text_us), .fallback = "400d",
		.least = CLOCK_DAY, .most = INT64_MAX },
	{ "matches", CONF_DURATION, offsetof(struct config, keep_matches_us), .fallback = "forever",
		.least = CLOCK_DAY, .most = INT64_MAX },
	{ 0 },
};

static const struct conf_item *
top_item(const struct config *c, const char *name)
{
	return conf_get(conf_root(c->conf), name);
}

static void
read_zone(struct config *c)
{
	struct err err;
	if (zone_open(c->timezone, &c->zone, &err) == STATUS_OK)
		return;
	conf_error(c->conf, top_item(c, "timezone"), "for example \"Africa/Casablanca\"",
		"timezone: %s", err.text);
	zone_open(S("UTC"), &c->zone, NULL); /* to go on with */
}

/* The database need not be there yet, its folder must. */
static void
check_database(struct config *c)
{
	const struct conf_item *item = top_item(c, "database");
	struct stat st;
	ptrdiff_t slash = str_rfind_byte(c->database, '/');
	if (c->database.n == 0) {
		conf_error(c->conf, item, "for example \"presswatch.db\"",
			"database: a file name is missing");
		return;
	}
	struct str folder = arena_str(
		conf_arena(c->conf), str_sub(c->database, 0, slash > 0 ? (size_t)slash : 1));
	if (stat(folder.s, &st) || !S_ISDIR(st.st_mode))
		conf_error(c->conf, item, "create it first", "database: there is no folder %s",
			folder.s);
	else if (stat(arena_str(conf_arena(c->conf), c->database).s, &st) == 0 &&
		 S_ISDIR(st.st_mode))
		conf_error(c->conf, item, NULL, "database: %.*s is a folder", STR_ARG(c->database));
}

/* Mail programs may empty and delete such a folder. */
static void
check_maildir(struct config *c, const struct conf_item *channel)
{
	const struct conf_item *path = conf_get(channel, "path");
	struct arena *a = conf_arena(c->conf);
	char folder[PATH_MAX], within[PATH_MAX];
	ptrdiff_t slash = str_rfind_byte(c->database, '/');
	struct str given = conf_string(path);
	if (!str_is(conf_string(conf_get(channel, "kind")), "maildir") || !given.n || slash < 0)
		return;
	if (given.s[0] != '/')
		given = arena_printf(a, "%.*s/%.*s", STR_ARG(conf_folder(path)), STR_ARG(given));
	if (!realpath(arena_str(a, given).s, folder) ||
		!realpath(arena_printf(a, "%.*s/", (int)slash, c->database.s).s, within))
		return; /* not there yet: then it holds nothing */
	size_t n = strlen(folder);
	if (strncmp(within, folder, n) == 0 && (within[n] == '/' || within[n] == 0 || n == 1))
		conf_error(c->conf, path, "give it a folder of its own",
			"path: the database is inside this folder");
}

static void
read_channels(struct config *c, const struct conf_item *list)
{
	struct arena *a = conf_arena(c->conf);
	size_t n = conf_count(list);
	c->channels = arena_array(a, n + 1, sizeof(*c->channels));
	struct str *names = arena_array(a, n + 1, sizeof(*names));
	const struct conf_item **items = arena_array(a, n + 1, sizeof(*items));
	bool *twice = arena_array(a, n + 1, sizeof(*twice));
	for (size_t i = 0; i < n; i++) {
		items[i] = conf_at(list, i);
		struct channel *channel = &c->channels[c->n_channels++];
		channel_read(c->conf, items[i], &c->mail, c->language, channel);
		names[i] = channel->name = conf_string(
			conf_get(items[i], "name")); /* so that rules find it, mistakes or not */
		config_check_name(c, items[i]);
		check_maildir(c, items[i]);
	}
	config_check_twice(c, "channel", names, items, n, twice);
}

/* Everything but the rules, in the order in which one needs the other. */
static void
read_parts(struct config *c, struct config_items *items)
{
	config_read_fetch(c, items->fetch);
	conf_fill(c->conf, items->keep, keep_keys, c);
	config_read_outlets(c, items->outlets);
	c->names = config_names_new(c);
	config_read_mail(c, items->smtp);
	read_channels(c, items->channels);
	config_check_channels(c, top_item(c, "operations"), &c->operations);
	config_read_sets(c, items->sets);
	config_read_places(c, items->places);
	c->gazetteer = gazetteer_new(c->places, c->n_places);
}

/* What is missing as a whole: allowed, but hardly meant. */
static void
warn_empty(struct config *c)
{
	const struct conf_item *root = conf_root(c->conf);
	if (c->n_outlets == 0)
		conf_warning(c->conf, root, "add one to outlets = ( ... )",
			"there are no outlets: nothing is read");
	if (c->n_rules == 0)
		conf_warning(c->conf, root, "add one to rules = ( ... )",
			"there are no rules: nothing is looked for");
	if (c->n_channels == 0)
		conf_warning(c->conf, root, "add one to channels = ( ... )",
			"there are no channels: nobody is told");
}

/* Mistakes inside single rules leave the rest usable; all others do not. */
static void
read_all(struct config *c)
{
	struct config_items items = { 0 };
	conf_fill(c->conf, conf_root(c->conf), top_keys, &items);
	c->database = items.database;
	c->timezone = items.timezone;
	c->language = str_from(languages[items.language]);
	c->metrics = items.metrics;
	c->operations = items.operations;
	read_zone(c);
	check_database(c);
	read_parts(c, &items);
	size_t errors = conf_errors(c->conf);
	const struct rule_draft *drafts = config_read_rules(c, items.rules);
	size_t in_rules = conf_errors(c->conf) - errors;
	config_read_routing(c, &items);
	errors = conf_errors(c->conf);
	config_compile_rules(c, drafts);
	in_rules += conf_errors(c->conf) - errors;
	warn_empty(c);
	c->usable = conf_errors(c->conf) == in_rules;
}

struct config *
config_open(const char *path)
{
	struct config *c = mem_alloc(sizeof(*c));
	c->conf = conf_open(path);
	c->path = arena_str(conf_arena(c->conf), str_from(path));
	c->folder = conf_folder(conf_root(c->conf));
	if (!conf_is_broken(c->conf)) /* else names are missing that are only unread */
		read_all(c);
	return c;
}

void
config_free(struct config *c)
{
	if (!c)
		return;
	gazetteer_free(c->gazetteer);
	zone_free(c->zone);
	conf_free(c->conf);
	free(c);
}

const char *
config_find(const char *given)
{
	static const char *const places[] = { "monitor.conf", "/etc/presswatch/monitor.conf" };
	if (given)
		return given;
	for (size_t i = 0; i < 2; i++)
		if (access(places[i], F_OK) == 0)
			return places[i];
	return NULL;
}

static int
by_id(const void *a, const void *b)
{
	int64_t x = (*(const struct outlet *const *)a)->id,
		y = (*(const struct outlet *const *)b)->id;
	return x < y ? -1 : x > y;
}

void
config_know_ids(struct config *c)
{
	c->by_id = arena_array(conf_arena(c->conf), c->n_outlets + 1, sizeof(struct outlet *));
	for (size_t i = 0; i < c->n_outlets; i++)
		c->by_id[i] = &c->outlets[i];
	qsort(c->by_id, c->n_outlets, sizeof(struct outlet *), by_id);
}

const struct outlet *
config_outlet(const struct config *c, int64_t id)
{
	const struct outlet wanted = { .id = id }, *key = &wanted;
	const struct outlet **found =
		c->by_id ? bsearch(&key, c->by_id, c->n_outlets, sizeof(key), by_id) : NULL;
	return found ? *found : NULL;
}

const struct outlet *
config_outlet_named(const struct config *c, struct str name)
{
	return c->names ? config_names_outlet(c->names, name) : NULL;
}

const struct channel *
config_channel(const struct config *c, struct str name)
{
	for (size_t i = 0; i < c->n_channels; i++)
		if (str_eq(c->channels[i].name, name))
			return &c->channels[i];
	return NULL;
}
