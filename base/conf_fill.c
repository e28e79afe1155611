/* A struct from a group by a table of keys. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/conf_tree.h"

/* What a type looks like, for the sentence "expected ...". */
static const char *
example(enum conf_type type)
{
	switch (type) {
	case CONF_STRING:
	case CONF_TEXT:
		return "text in quotes";
	case CONF_STRINGS:
		return "a list of strings such as [ \"one\", \"two\" ]";
	case CONF_BOOL:
		return "true or false";
	case CONF_INT:
		return "a whole number";
	case CONF_DURATION:
		return "a duration such as \"15m\" (units: s m h d w, or \"forever\")";
	case CONF_SIZE:
		return "a size such as \"8M\" or \"512K\"";
	case CONF_CLOCK:
		return "a time of day such as \"07:30\"";
	case CONF_CLOCKS:
		return "times of day such as [ \"07:30\", \"18:00\" ]";
	case CONF_PATH:
		return "a path in quotes";
	case CONF_CHOICE:
		return "one of its words in quotes";
	case CONF_GROUP:
		return "a group { ... }";
	case CONF_LIST:
		return "a list ( ... )";
	case CONF_ANY:
		break;
	}
	return "a value";
}

static const char *
kind_name(const struct conf_item *item)
{
	switch (item->kind) {
	case ITEM_STRING:
		return "text";
	case ITEM_INT:
		return "a whole number";
	case ITEM_FLOAT:
		return "a number with a point";
	case ITEM_BOOL:
		return "true or false";
	case ITEM_LIST:
		return "a list";
	case ITEM_GROUP:
		return "a group { }";
	}
	return "";
}

/* A value of the wrong kind, or a string that does not read as one; always false. */
static bool
mismatch(struct conf *c, const struct conf_item *item, const struct conf_key *key)
{
	const char *hint = NULL;
	if (item->kind == ITEM_INT && key->type == CONF_DURATION)
		hint = arena_printf(c->arena, "write \"%" PRId64 "s\" or \"%" PRId64 "m\"",
			item->number, item->number)
			       .s;
	if (item->kind == ITEM_STRING)
		conf_error(c, item, hint, "%s: expected %s, not \"%.*s\"", key->name,
			example(key->type), STR_ARG(item->string));
	else
		conf_error(c, item, hint, "%s: expected %s, not %s", key->name, example(key->type),
			kind_name(item));
	return false;
}

/* A bound as it would be written. */
static struct str
bound_text(struct conf *c, const struct conf_key *key, int64_t value)
{
	static const struct {
		int64_t unit;
		char letter;
	} units[] = { { CLOCK_DAY, 'd' }, { CLOCK_HOUR, 'h' }, { CLOCK_MINUTE, 'm' },
		{ CLOCK_SECOND, 's' } };
	if (key->type == CONF_DURATION)
		for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
			if (value && value % units[i].unit == 0)
				return arena_printf(c->arena, "\"%" PRId64 "%c\"",
					value / units[i].unit, units[i].letter);
	if (key->type == CONF_DURATION && value == 0)
		return S("\"0s\"");
	if (key->type == CONF_SIZE && value && value % (1 << 20) == 0)
		return arena_printf(c->arena, "\"%" PRId64 "M\"", value >> 20);
	if (key->type == CONF_SIZE && value && value % (1 << 10) == 0)
		return arena_printf(c->arena, "\"%" PRId64 "K\"", value >> 10);
	return arena_printf(c->arena, "%" PRId64, value);
}

static bool
check_range(struct conf *c, const struct conf_item *item, const struct conf_key *key, int64_t value)
{
	if (key->most == 0 || (value >= key->least && value <= key->most))
		return true;
	struct str least = bound_text(c, key, key->least), most = bound_text(c, key, key->most);
	if (key->most == INT64_MAX)
		conf_error(c, item, NULL, "%s: must be at least %.*s", key->name, STR_ARG(least));
	else
		conf_error(c, item, NULL, "%s: must be from %.*s to %.*s", key->name,
			STR_ARG(least), STR_ARG(most));
	return false;
}

static bool
fill_number(struct conf *c, const struct conf_item *item, const struct conf_key *key, int64_t *ret)
{
	int64_t value = item->number;
	bool good = item->kind == ITEM_INT && (key->type == CONF_INT || key->type == CONF_SIZE);
	if (item->kind == ITEM_STRING && key->type == CONF_DURATION)
		good = conf_duration(item->string, &value);
	else if (item->kind == ITEM_STRING && key->type == CONF_SIZE)
		good = conf_size(item->string, &value);
	else if (item->kind == ITEM_STRING && key->type == CONF_CLOCK)
		good = conf_clock(item->string, &value);
	if (!good || (key->type == CONF_SIZE && value < 0))
		return mismatch(c, item, key);
	if (!check_range(c, item, key, value))
		return false;
	*ret = value;
	return true;
}

static bool
fill_strings(struct conf *c, const struct conf_item *item, const struct conf_key *key,
	struct str_list *ret)
{
	size_t n = item->kind == ITEM_LIST ? item->n : 1;
	struct str *v = arena_array(c->arena, n ? n : 1, sizeof(*v));
	for (size_t i = 0; i < n; i++) {
		const struct conf_item *element = item->kind == ITEM_LIST ? item->v[i] : item;
		if (element->kind != ITEM_STRING)
			return mismatch(c, element, key);
		v[i] = element->string;
	}
	*ret = (struct str_list){ v, n };
	return true;
}

static int
compare_clocks(const void *left, const void *right)
{
	const int64_t *a = left, *b = right;
	return *a < *b ? -1 : *a > *b;
}

static bool
fill_clocks(struct conf *c, const struct conf_item *item, const struct conf_key *key,
	struct conf_clocks *ret)
{
	size_t n = item->kind == ITEM_LIST ? item->n : 1;
	int64_t *v = arena_array(c->arena, n ? n : 1, sizeof(*v));
	for (size_t i = 0; i < n; i++) {
		const struct conf_item *element = item->kind == ITEM_LIST ? item->v[i] : item;
		if (element->kind != ITEM_STRING || !conf_clock(element->string, &v[i]))
			return mismatch(c, element, key);
		for (size_t j = 0; j < i; j++)
			if (v[j] == v[i]) {
				conf_error(c, element, NULL, "%s: the same time twice", key->name);
				return false;
			}
	}
	if (n > 1)
		qsort(v, n, sizeof(*v), compare_clocks);
	*ret = (struct conf_clocks){ v, n };
	return true;
}

static bool
fill_path(struct conf *c, const struct conf_item *item, const struct conf_key *key, struct str *ret)
{
	if (item->kind != ITEM_STRING)
		return mismatch(c, item, key);
	if (str_starts(item->string, S("~/"))) {
		conf_error(c, item, "write the whole path", "%s: ~ means nothing here", key->name);
		return false;
	}
	bool is_relative = item->string.n && item->string.s[0] != '/';
	*ret = !is_relative ? item->string
			    : arena_printf(c->arena, "%.*s/%.*s", STR_ARG(item->file->folder),
				      STR_ARG(item->string));
	return true;
}

static bool
fill_choice(struct conf *c, const struct conf_item *item, const struct conf_key *key, int *ret)
{
	if (item->kind != ITEM_STRING)
		return mismatch(c, item, key);
	AUTO(buf) struct buf all = { 0 };
	size_t n = 0;
	for (; key->choices[n]; n++) {
		if (str_is(item->string, key->choices[n])) {
			*ret = (int)n;
			return true;
		}
		buf_printf(&all, "%s\"%s\"",
			n == 0                ? ""
			: key->choices[n + 1] ? ", "
					      : " or ",
			key->choices[n]);
	}
	const char *near = conf_nearest(item->string, key->choices, n);
	const char *hint = near ? arena_printf(c->arena, "did you mean \"%s\"?", near).s : NULL;
	conf_error(c, item, hint, "%s: expected %s, not \"%.*s\"", key->name, all.s,
		STR_ARG(item->string));
	return false;
}

static bool
fill_string(struct conf *c, struct conf_item *item, const struct conf_key *key, struct str *ret)
{
	if (item->kind != ITEM_STRING)
		return mismatch(c, item, key);
	if (key->type == CONF_TEXT)
		conf_join_by_space(c, item);
	*ret = item->string;
	return true;
}

static bool
fill_item(struct conf *c, const struct conf_item *item, const struct conf_key *key,
	enum conf_kind kind, bool any, const struct conf_item **ret)
{
	if (!any && item->kind != kind)
		return mismatch(c, item, key);
	*ret = item;
	return true;
}

static bool
fill_value(struct conf *c, struct conf_item *item, const struct conf_key *key, void *at)
{
	switch (key->type) {
	case CONF_STRING:
	case CONF_TEXT:
		return fill_string(c, item, key, at);
	case CONF_STRINGS:
		return fill_strings(c, item, key, at);
	case CONF_BOOL:
		if (item->kind != ITEM_BOOL)
			return mismatch(c, item, key);
		*(bool *)at = item->truth;
		return true;
	case CONF_INT:
	case CONF_DURATION:
	case CONF_SIZE:
	case CONF_CLOCK:
		return fill_number(c, item, key, at);
	case CONF_CLOCKS:
		return fill_clocks(c, item, key, at);
	case CONF_PATH:
		return fill_path(c, item, key, at);
	case CONF_CHOICE:
		return fill_choice(c, item, key, at);
	case CONF_GROUP:
		return fill_item(c, item, key, ITEM_GROUP, false, at);
	case CONF_LIST:
		return fill_item(c, item, key, ITEM_LIST, false, at);
	case CONF_ANY:
		return fill_item(c, item, key, ITEM_GROUP, true, at);
	}
	return false;
}

static size_t
value_size(enum conf_type type)
{
	switch (type) {
	case CONF_STRING:
	case CONF_TEXT:
	case CONF_PATH:
		return sizeof(struct str);
	case CONF_STRINGS:
		return sizeof(struct str_list);
	case CONF_BOOL:
		return sizeof(bool);
	case CONF_INT:
	case CONF_DURATION:
	case CONF_SIZE:
	case CONF_CLOCK:
		return sizeof(int64_t);
	case CONF_CLOCKS:
		return sizeof(struct conf_clocks);
	case CONF_CHOICE:
		return sizeof(int);
	case CONF_GROUP:
	case CONF_LIST:
	case CONF_ANY:
		return sizeof(const struct conf_item *);
	}
	return 0;
}

/* The fallback of a key, written as in the file; a path's is relative to the file of the group. */
static void
fill_fallback(struct conf *c, const struct conf_item *group, const struct conf_key *key, void *at)
{
	struct str text = str_from(key->fallback);
	memset(at, 0, value_size(key->type));
	if (!key->fallback)
		return;
	struct conf_item item = {
		.kind = ITEM_STRING, .file = group ? group->file : c->root->file, .string = text
	};
	if (key->type == CONF_BOOL) {
		item.kind = ITEM_BOOL;
		item.truth = str_is(text, "true");
	} else if (key->type == CONF_INT) {
		item.kind = ITEM_INT;
		str_int64(text, &item.number);
	}
	fill_value(c, &item, key, at);
}

static void
report_unknown(struct conf *c, const struct conf_item *item, const struct conf_key *keys)
{
	size_t n = 0;
	while (keys[n].name)
		n++;
	const char **names = arena_array(c->arena, n + 1, sizeof(*names));
	for (size_t i = 0; i < n; i++)
		names[i] = keys[i].name;
	const char *near = conf_nearest(item->name, names, n);
	const char *hint = near ? arena_printf(c->arena, "did you mean %s?", near).s : NULL;
	conf_problem_at(
		c, item->file, item->name_at, hint, "unknown key %.*s", STR_ARG(item->name));
}

static const struct conf_key *
find_key(const struct conf_key *keys, struct str name)
{
	for (; keys->name; keys++)
		if (str_is(name, keys->name))
			return keys;
	return NULL;
}

static bool
report_missing(struct conf *c, const struct conf_item *group, const struct conf_key *keys)
{
	bool good = true;
	for (; keys->name; keys++)
		if (keys->required && !conf_get(group, keys->name)) {
			conf_error(c, group, NULL, "the key %s is missing: %s", keys->name,
				example(keys->type));
			good = false;
		}
	return good;
}

bool
conf_fill(struct conf *c, const struct conf_item *group, const struct conf_key *keys, void *ret)
{
	bool good = true;
	for (const struct conf_key *key = keys; key->name; key++)
		fill_fallback(c, group, key, (char *)ret + key->offset);
	if (!group)
		return true;
	if (group->kind != ITEM_GROUP) {
		conf_error(c, group, NULL, "expected a group { ... }, not %s", kind_name(group));
		return false;
	}
	for (size_t i = 0; i < group->n; i++) {
		const struct conf_key *key = find_key(keys, group->v[i]->name);
		if (key && key->later)
			conf_warning(c, group->v[i], NULL, "%s: %s", key->name, key->later);
		if (!key)
			report_unknown(c, group->v[i], keys);
		good &= key && fill_value(c, group->v[i], key, (char *)ret + key->offset);
	}
	return report_missing(c, group, keys) && good;
}
