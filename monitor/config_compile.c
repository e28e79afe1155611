/* Rules against what they refer to: compiled, checked, and run on their own samples. Every problem
 * is led back to the place in the file where its words stand. */
#include "monitor/config_parts.h"

/* A problem of a set is met by every rule that uses the set, and told once. */
struct told {
	size_t set, offset;
	struct str text;
};

struct compiling {
	struct config *config;
	struct rule_world world;
	struct told *told;
	size_t n_told, cap_told;
};

static bool
has_outlet(void *context, struct str name)
{
	const struct config *c = context;
	return config_outlet_named(c, name) != NULL;
}

static bool
has_group(void *context, struct str name)
{
	const struct config *c = context;
	return config_names_group(c->names, name);
}

/* The outlet, title or group that was meant. */
static struct str
near_outlet(void *context, struct str name)
{
	struct config *c = context;
	struct arena *a = conf_arena(c->conf);
	size_t n = 0, most = 0;
	for (size_t i = 0; i < c->n_outlets; i++)
		most += 2 + c->outlets[i].groups.n;
	struct str *names = arena_array(a, most + 1, sizeof(*names));
	for (size_t i = 0; i < c->n_outlets; i++) {
		const struct outlet *o = &c->outlets[i];
		names[n++] = o->name;
		names[n++] = o->title;
		for (size_t g = 0; g < o->groups.n; g++)
			names[n++] = o->groups.v[g];
	}
	const char *hint = config_near(c, name, names, n);
	return hint ? str_from(hint) : STR_NONE;
}

static bool
was_told(struct compiling *x, const struct rule_problem *p)
{
	for (size_t i = 0; i < x->n_told; i++)
		if (x->told[i].set == p->element && x->told[i].offset == p->offset &&
			str_eq(x->told[i].text, p->text))
			return true;
	ARENA_GROW(conf_arena(x->config->conf), x->told, x->n_told, x->cap_told);
	x->told[x->n_told++] = (struct told){ p->element, p->offset, p->text };
	return false;
}

/* Whether a set with nothing but its member i has the problem. */
static bool
member_has(struct compiling *x, const struct rule_problem *p, size_t i)
{
	struct arena *a = conf_arena(x->config->conf);
	struct rule_set *sets = arena_array(a, x->world.n_sets, sizeof(*sets));
	for (size_t s = 0; s < x->world.n_sets; s++)
		sets[s] = x->world.sets[s];
	sets[p->element].members = (struct str_list){ &x->world.sets[p->element].members.v[i], 1 };
	struct rule_world world = x->world;
	world.sets = sets;
	struct rule_source probe = { .name = S("probe"),
		.match = arena_printf(a, "@%.*s", STR_ARG(sets[p->element].name)) };
	struct rule_problems problems = { 0 };
	struct rule *rule;
	rule_compile(&probe, &world, a, &rule, &problems);
	for (size_t k = 0; k < problems.n; k++)
		if (problems.v[k].key == RULE_SET && problems.v[k].element == p->element &&
			problems.v[k].offset == p->offset && str_eq(problems.v[k].text, p->text))
			return true;
	return false;
}

/* A problem names the set, not the member: the member is the one that has it alone too. */
static const struct conf_item *
set_member(struct compiling *x, const struct rule_problem *p)
{
	const struct rule_set *set = &x->world.sets[p->element];
	for (size_t i = 0; i < set->members.n; i++)
		if (p->offset <= set->members.v[i].n && member_has(x, p, i))
			return config_element(set->item, i);
	return set->item;
}

static const struct conf_item *
problem_item(struct compiling *x, const struct rule_source *source, const struct conf_item *match,
	const struct rule_problem *p)
{
	static const char *const names[] = { [RULE_KEYWORDS] = "keywords",
		[RULE_ALL] = "all",
		[RULE_NONE] = "none",
		[RULE_REGIONS] = "regions",
		[RULE_OUTLETS] = "outlets",
		[RULE_LANGUAGES] = "languages" };
	switch (p->key) {
	case RULE_KEYWORDS:
	case RULE_ALL:
	case RULE_NONE:
	case RULE_REGIONS:
	case RULE_OUTLETS:
	case RULE_LANGUAGES:
		return config_element(conf_get(source->item, names[p->key]), p->element);
	case RULE_MATCH:
		return match;
	case RULE_SET:
		return set_member(x, p);
	case RULE_HITS:
		return p->element < source->n_hits ? source->hits[p->element].item : NULL;
	case RULE_MISSES:
		return p->element < source->n_misses ? source->misses[p->element].item : NULL;
	case RULE_WHOLE:
		break;
	}
	return NULL;
}

static void
report(struct compiling *x, const struct rule_source *source, const struct conf_item *match,
	const struct rule_problem *p)
{
	struct conf *conf = x->config->conf;
	if (p->key == RULE_SET && (p->element >= x->world.n_sets || was_told(x, p)))
		return;
	const struct conf_item *item = problem_item(x, source, match, p);
	const char *hint = p->hint.n ? arena_str(conf_arena(conf), p->hint).s : NULL;
	if (!item)
		item = source->item;
	(p->is_warning ? conf_warning_at : conf_error_at)(
		conf, item, p->offset, hint, "%.*s", STR_ARG(p->text));
}

static void
report_all(struct compiling *x, const struct rule_source *source, const struct conf_item *match,
	const struct rule_problems *problems)
{
	for (size_t i = 0; i < problems->n; i++)
		report(x, source, match, &problems->v[i]);
}

static void
warn_reach(struct config *c, const struct rule_source *source, const struct rule *rule)
{
	if (c->n_outlets == 0)
		return;
	for (size_t i = 0; i < c->n_outlets; i++) {
		const struct outlet *o = &c->outlets[i];
		if (rule_can_reach(rule, o->name, o->title, o->country, &o->groups))
			return;
	}
	conf_warning(c->conf, source->item, "look at its outlets, outlet:, group: and from:",
		"the rule %.*s can match no article: no outlet fulfils what it asks of them",
		STR_ARG(source->name));
}

static bool
list_has(const struct str_list *list, struct str name)
{
	for (size_t i = 0; i < list->n; i++)
		if (str_eq(list->v[i], name))
			return true;
	return false;
}

static bool
route_fits(const struct route *route, const struct rule_source *source)
{
	if (route->to.n == 0 || (route->rules.n && !list_has(&route->rules, source->name)))
		return false;
	return route->severity.n == 0 || str_is(route->severity, "breaking") == source->breaking;
}

static void
warn_untold(struct config *c, const struct rule_source *source)
{
	if (source->to.n)
		return;
	for (size_t i = 0; i < c->routing.n_routes; i++)
		if (route_fits(&c->routing.routes[i], source))
			return;
	conf_warning(c->conf, source->item, "add to = [ \"...\" ];",
		"nobody is told what the rule %.*s finds", STR_ARG(source->name));
}

/* One rule: NULL when it is refused. */
static struct rule *
compile(struct compiling *x, const struct rule_source *source, const struct conf_item *match)
{
	struct arena *a = conf_arena(x->config->conf);
	struct rule_problems problems = { 0 };
	struct rule *rule = NULL;
	if (rule_compile(source, &x->world, a, &rule, &problems) != STATUS_OK) {
		report_all(x, source, match, &problems);
		return NULL;
	}
	enum status samples = rule_run_samples(rule, source, x->world.gazetteer, a, &problems);
	report_all(x, source, match, &problems);
	if (samples != STATUS_OK)
		return NULL;
	warn_reach(x->config, source, rule);
	return rule;
}

struct rule_world
config_world(struct config *c)
{
	return (struct rule_world){ .sets = c->sets,
		.n_sets = c->n_sets,
		.gazetteer = c->gazetteer,
		.has_outlet = has_outlet,
		.has_group = has_group,
		.near_outlet = near_outlet,
		.context = c };
}

void
config_compile_rules(struct config *c, const struct rule_draft *drafts)
{
	struct compiling x = { .config = c, .world = config_world(c) };
	for (size_t i = 0; i < c->n_rules; i++) {
		if (drafts[i].refused)
			continue;
		warn_untold(c, &c->sources[i]);
		c->rules[i] = compile(&x, &c->sources[i], drafts[i].match);
	}
}
