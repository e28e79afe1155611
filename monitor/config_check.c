/* Checks that several parts of a configuration share: names, countries, languages, files. */
#include "monitor/config_parts.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <unicode/uloc.h>

const char *
config_near(struct config *c, struct str name, const struct str *names, size_t n)
{
	struct str near = conf_nearest_str(name, names, n);
	return near.n ? arena_printf(conf_arena(c->conf), "did you mean \"%.*s\"?", STR_ARG(near)).s
		      : NULL;
}

const struct conf_item *
config_element(const struct conf_item *list, size_t i)
{
	return conf_is_list(list) ? conf_at(list, i) : list;
}

static bool
is_name_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       (c && strchr("-_.", c));
}

bool
config_check_name(struct config *c, const struct conf_item *group)
{
	const struct conf_item *item = conf_get(group, "name");
	struct str name = conf_string(item);
	if (!conf_is_string(item)) /* reported as missing, or as no string */
		return false;
	if (name.n == 0 || name.n > 64) {
		conf_error(c->conf, item, NULL, "name: must have from 1 to 64 letters");
		return false;
	}
	for (size_t i = 0; i < name.n; i++)
		if (!is_name_byte(name.s[i])) {
			conf_error_at(c->conf, item, i,
				"letters a to z, digits, - _ and . only; a title may have any",
				"name: \"%.*s\" has a character that names cannot have",
				STR_ARG(name));
			return false;
		}
	return true;
}

struct placed_name {
	struct str name;
	size_t i;
};

static int
compare_names(const void *left, const void *right)
{
	const struct placed_name *a = left, *b = right;
	int order = str_cmp(a->name, b->name);
	return order ? order : a->i < b->i ? -1 : a->i > b->i;
}

void
config_check_twice(struct config *c, const char *what, const struct str *names,
	const struct conf_item *const *items, size_t n, bool *twice)
{
	struct placed_name *sorted = arena_array(conf_arena(c->conf), n + 1, sizeof(*sorted));
	for (size_t i = 0; i < n; i++)
		sorted[i] = (struct placed_name){ names[i], i };
	qsort(sorted, n, sizeof(*sorted), compare_names);
	for (size_t i = 1; i < n; i++) {
		if (sorted[i].name.n == 0 || !str_eq(sorted[i].name, sorted[i - 1].name))
			continue;
		size_t later = sorted[i].i;
		twice[later] = true;
		conf_error(c->conf, conf_get(items[later], "name"), "give each its own name",
			"there are two %ss named \"%.*s\"", what, STR_ARG(names[later]));
	}
}

bool
config_check_channels(struct config *c, const struct conf_item *list, const struct str_list *names)
{
	struct arena *a = conf_arena(c->conf);
	struct str *known = arena_array(a, c->n_channels + 1, sizeof(*known));
	for (size_t i = 0; i < c->n_channels; i++)
		known[i] = c->channels[i].name;
	bool good = true;
	for (size_t i = 0; i < names->n; i++) {
		if (config_channel(c, names->v[i]))
			continue;
		conf_error(c->conf, config_element(list, i),
			config_near(c, names->v[i], known, c->n_channels),
			"there is no channel \"%.*s\"", STR_ARG(names->v[i]));
		good = false;
	}
	return good;
}

static bool
is_listed(struct str code, const char *const *codes)
{
	for (; *codes; codes++)
		if (str_is(code, *codes))
			return true;
	return false;
}

bool
config_check_country(struct config *c, const struct conf_item *item, struct str country)
{
	char upper[3] = { 0 };
	if (country.n == 0 || is_listed(country, uloc_getISOCountries()))
		return true;
	for (size_t i = 0; i < 2 && country.n == 2; i++)
		upper[i] = (char)(country.s[i] & ~0x20);
	const char *hint = is_listed(str_from(upper), uloc_getISOCountries())
				   ? arena_printf(conf_arena(c->conf), "write \"%s\"", upper).s
				   : "its two letters in ISO 3166-1, such as \"MA\" or \"NE\"";
	conf_error(c->conf, item, hint, "\"%.*s\" is not the code of a country", STR_ARG(country));
	return false;
}

bool
config_check_language(struct config *c, const struct conf_item *item, struct str language)
{
	if (language.n == 0 || (language.n == 2 && is_listed(language, uloc_getISOLanguages())))
		return true;
	conf_error(c->conf, item, "its two letters in ISO 639-1, such as \"fr\" or \"ar\"",
		"\"%.*s\" is not the code of a language", STR_ARG(language));
	return false;
}

void
config_check_file(struct config *c, const struct conf_item *item, struct str path, bool is_secret)
{
	struct stat st;
	if (path.n == 0)
		return;
	const char *name = arena_str(conf_arena(c->conf), path).s;
	if (stat(name, &st) || access(name, R_OK)) /* a secret may be readable only for the user
						      that presswatch runs as */
		(is_secret ? conf_warning : conf_error)(
			c->conf, item, NULL, "%s cannot be read: %s", name, strerror(errno));
	else if (!S_ISREG(st.st_mode))
		conf_error(c->conf, item, NULL, "%s is not a file", name);
	else if (is_secret && (st.st_mode & (S_IRWXG | S_IRWXO)))
		conf_warning(c->conf, item,
			arena_printf(conf_arena(c->conf), "chmod 600 %s", name).s,
			"others may read the secret in %s", name);
}
