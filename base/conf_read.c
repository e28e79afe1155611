/* libconfig reads the text; what it read goes into the tree that our own parser laid out. */
#include <libconfig.h>

#include "base/conf_tree.h"
#include "base/utf8.h"

static bool
same_kind(const struct conf_item *item, int type)
{
	switch (item->kind) {
	case ITEM_STRING:
		return type == CONFIG_TYPE_STRING;
	case ITEM_INT:
		return type == CONFIG_TYPE_INT || type == CONFIG_TYPE_INT64;
	case ITEM_FLOAT:
		return type == CONFIG_TYPE_FLOAT;
	case ITEM_BOOL:
		return type == CONFIG_TYPE_BOOL;
	case ITEM_LIST:
		return type == CONFIG_TYPE_LIST || type == CONFIG_TYPE_ARRAY;
	case ITEM_GROUP:
		return type == CONFIG_TYPE_GROUP;
	}
	return false;
}

static void
take_string(struct conf *c, struct conf_item *item, const config_setting_t *setting)
{
	item->string = arena_str(c->arena, str_from(config_setting_get_string(setting)));
	if (!utf8_valid(item->string))
		conf_error(c, item, "write the character itself",
			"this string is not UTF-8 (by its \\x escapes)");
}

/* The two trees side by side; false when they differ, which would be our own parser's mistake. */
static bool
take_values(struct conf *c, struct conf_item *item, const config_setting_t *setting)
{
	if (!same_kind(item, config_setting_type(setting)))
		return false;
	if (item->kind == ITEM_STRING)
		take_string(c, item, setting);
	else if (item->kind == ITEM_BOOL)
		item->truth = config_setting_get_bool(setting);
	if (item->kind != ITEM_LIST && item->kind != ITEM_GROUP)
		return true;
	if ((size_t)config_setting_length(setting) != item->n)
		return false;
	for (size_t i = 0; i < item->n; i++) {
		const config_setting_t *child = config_setting_get_elem(setting, (unsigned)i);
		const char *name = config_setting_name(child);
		if (!str_eq(item->v[i]->name, str_from(name)) || !take_values(c, item->v[i], child))
			return false;
	}
	return true;
}

static void
report_refusal(struct conf *c, const struct conf_file *file, const config_t *config)
{
	int line = config_error_line(config);
	size_t i = line > 0 && (size_t)line <= file->n_lines ? (size_t)line - 1 : 0;
	conf_problem_at(c, file, file->lines[i], NULL, "libconfig: %s", config_error_text(config));
}

bool
conf_read_values(
	struct conf *c, const struct conf_file *file, struct conf_item *root, bool is_clean)
{
	config_t config;
	config_init(&config);
	/* A comment behind // must end with a line end for libconfig 1.5. */
	AUTO(buf) struct buf text = { 0 };
	buf_str(&text, file->text);
	buf_byte(&text, '\n');
	bool good = config_read_string(&config, text.s);
	if (!good && is_clean)
		report_refusal(c, file, &config);
	if (good && !take_values(c, root, config_root_setting(&config))) {
		conf_problem_file(
			c, file, NULL, "libconfig reads it differently than presswatch does");
		good = false;
	}
	config_destroy(&config);
	return good;
}
