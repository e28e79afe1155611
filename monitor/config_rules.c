/* Sets and rules as they are written. */
#include "monitor/config_parts.h"

enum { RULE_FILE_MOST = 64 << 10 /* bytes of a rule, as the rule language bounds it */ };

struct rule_form { /* a rule as it is written */
	struct str name;
	struct str_list keywords, all, none, regions, outlets, languages, to;
	struct str match, match_file;
	int severity;
	const struct conf_item *hits, *misses;
};

static const char *const severities[] = { "normal", "breaking", NULL };

#define RULE(member) offsetof(struct rule_form, member)
static const struct conf_key rule_keys[] = {
	{ "name", CONF_STRING, RULE(name), .required = true },
	{ "keywords", CONF_STRINGS, RULE(keywords), .fallback = NULL },
	{ "all", CONF_STRINGS, RULE(all), .fallback = NULL },
	{ "none", CONF_STRINGS, RULE(none), .fallback = NULL },
	{ "regions", CONF_STRINGS, RULE(regions), .fallback = NULL },
	{ "outlets", CONF_STRINGS, RULE(outlets), .fallback = NULL },
	{ "languages", CONF_STRINGS, RULE(languages), .fallback = NULL },
	{ "match", CONF_TEXT, RULE(match), .fallback = NULL },
	{ "match_file", CONF_PATH, RULE(match_file), .fallback = NULL },
	{ "severity", CONF_CHOICE, RULE(severity), .fallback = "normal", .choices = severities },
	{ "to", CONF_STRINGS, RULE(to), .fallback = NULL },
	{ "hits", CONF_ANY, RULE(hits), .fallback = NULL },
	{ "misses", CONF_ANY, RULE(misses), .fallback = NULL },
	{ 0 },
};

static const struct conf_key sample_keys[] = {
	{ "title", CONF_STRING, offsetof(struct rule_sample, title), .fallback = NULL },
	{ "text", CONF_TEXT, offsetof(struct rule_sample, text), .fallback = NULL },
	{ "lang", CONF_STRING, offsetof(struct rule_sample, language), .fallback = NULL },
	{ "from", CONF_STRING, offsetof(struct rule_sample, from), .fallback = NULL },
	{ 0 },
};

void
config_read_sets(struct config *c, const struct conf_item *sets)
{
	size_t n = conf_count(sets);
	c->sets = arena_array(conf_arena(c->conf), n + 1, sizeof(*c->sets));
	for (size_t i = 0; i < n; i++) {
		const struct conf_item *item = conf_at(sets, i);
		struct rule_set *set = &c->sets[c->n_sets++];
		*set = (struct rule_set){ .name = conf_name(item), .item = item };
		if (!conf_strings(c->conf, item, &set->members))
			continue;
		if (set->members.n == 0)
			conf_warning(
				c->conf, item, NULL, "the set %.*s is empty", STR_ARG(set->name));
	}
}

/* A bare string is a title; a group states more. */
static bool
read_sample(struct config *c, const struct conf_item *item, struct rule_sample *ret)
{
	*ret = (struct rule_sample){ .title = conf_string(item), .item = item };
	if (conf_is_string(item))
		return true;
	if (!conf_is_group(item)) {
		conf_error(c->conf, item, NULL,
			"a sample is a title in quotes, or { title = \"...\"; text = \"...\"; lang "
			"= \"...\"; }");
		return false;
	}
	bool good = conf_fill(c->conf, item, sample_keys, ret);
	ret->item = item;
	if (good && ret->title.n == 0 && ret->text.n == 0) {
		conf_error(c->conf, item, NULL, "a sample needs a title or a text");
		good = false;
	}
	good &= config_check_language(c, conf_get(item, "lang"), ret->language);
	return config_check_country(c, conf_get(item, "from"), ret->from) && good;
}

static bool
read_samples(
	struct config *c, const struct conf_item *list, struct rule_sample **ret, size_t *ret_n)
{
	*ret_n = list ? conf_is_list(list) ? conf_count(list) : 1 : 0;
	*ret = arena_array(conf_arena(c->conf), *ret_n + 1, sizeof(**ret));
	bool good = true;
	for (size_t i = 0; i < *ret_n; i++)
		good &= read_sample(c, config_element(list, i), &(*ret)[i]);
	return good;
}

/* The expression: `match`, or what stands in match_file. */
static bool
read_match(struct config *c, const struct conf_item *group, struct rule_form *form,
	const struct conf_item **ret)
{
	const struct conf_item *file = conf_get(group, "match_file");
	*ret = conf_get(group, "match");
	if (form->match_file.n == 0)
		return true;
	if (*ret) {
		conf_error(c->conf, file, "delete one of them",
			"a rule has one of match and match_file");
		return false;
	}
	*ret = conf_text_file(c->conf, file, form->match_file, RULE_FILE_MOST);
	form->match = conf_string(*ret);
	if (*ret && str_trim(form->match).n == 0) {
		conf_error(c->conf, file, NULL, "match_file: the file is empty");
		return false;
	}
	return *ret != NULL;
}

/* Something must be asked for: what a rule excludes is not enough. */
static bool
check_asks(
	struct config *c, const struct conf_item *group, const struct rule_form *f, bool has_match)
{
	if (f->keywords.n || f->all.n || f->regions.n || f->outlets.n || f->languages.n ||
		has_match)
		return true;
	conf_error(c->conf, group, "add keywords = [ \"...\" ]; or match = \"...\";",
		"the rule %.*s asks for nothing%s", STR_ARG(f->name),
		f->none.n ? ": it only excludes" : "");
	return false;
}

static bool
check_languages(struct config *c, const struct conf_item *list, const struct str_list *languages)
{
	bool good = true;
	for (size_t i = 0; i < languages->n; i++)
		good &= config_check_language(c, config_element(list, i), languages->v[i]);
	return good;
}

static bool
read_rule(struct config *c, const struct conf_item *group, struct rule_source *ret,
	const struct conf_item **ret_match)
{
	struct rule_form form = { 0 };
	bool good = conf_fill(c->conf, group, rule_keys, &form);
	if (!conf_is_group(group))
		return false;
	good &= config_check_name(c, group);
	bool matches = read_match(c, group, &form, ret_match);
	if (good && matches)
		good = check_asks(c, group, &form, form.match.n > 0);
	*ret = (struct rule_source){ .name = form.name,
		.keywords = form.keywords,
		.all = form.all,
		.none = form.none,
		.regions = form.regions,
		.outlets = form.outlets,
		.languages = form.languages,
		.match = form.match,
		.breaking = form.severity == 1,
		.to = form.to,
		.item = group };
	good &= check_languages(c, conf_get(group, "languages"), &form.languages);
	good &= read_samples(c, form.hits, &ret->hits, &ret->n_hits);
	good &= read_samples(c, form.misses, &ret->misses, &ret->n_misses);
	good &= config_check_channels(c, conf_get(group, "to"), &form.to);
	return good && matches;
}

struct rule_draft *
config_read_rules(struct config *c, const struct conf_item *list)
{
	struct arena *a = conf_arena(c->conf);
	size_t n = c->n_rules = conf_count(list);
	c->sources = arena_array(a, n + 1, sizeof(*c->sources));
	c->rules = arena_array(a, n + 1, sizeof(*c->rules));
	struct rule_draft *drafts = arena_array(a, n + 1, sizeof(*drafts));
	struct str *names = arena_array(a, n + 1, sizeof(*names));
	const struct conf_item **items = arena_array(a, n + 1, sizeof(*items));
	bool *twice = arena_array(a, n + 1, sizeof(*twice));
	for (size_t i = 0; i < n; i++) {
		items[i] = conf_at(list, i);
		drafts[i].refused = !read_rule(c, items[i], &c->sources[i], &drafts[i].match);
		names[i] = c->sources[i].name;
	}
	config_check_twice(c, "rule", names, items, n, twice);
	for (size_t i = 0; i < n; i++)
		drafts[i].refused |= twice[i];
	return drafts;
}
