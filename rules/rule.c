/* Compiling a rule: the keys of the simple form and the expression become one tree, an AND. */
#include "rules/rule.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "rules/match.h"
#include "rules/rule_inside.h"
#include "rules/words.h"

struct compiling {
	const struct rule_source *source;
	const struct rule_world *world;
	struct query_site site;
	struct query_resolving resolving;
	struct query *query;
	bool failed;
};

static struct query *
keyword(struct compiling *c, enum rule_key key, size_t element, struct str text)
{
	c->site.key = key;
	c->site.element = element;
	struct query *q = query_parse_keyword(&c->site, text, true);
	if (q && query_resolve(&c->resolving, q, &c->site))
		return q;
	c->failed = true;
	return NULL;
}

/* The words of a list: any of them, NULL when it is empty. */
static struct query *
any_keyword(struct compiling *c, enum rule_key key, struct str_list list)
{
	struct arena *a = c->site.arena;
	struct query *any = query_new(a, QUERY_OR, STR_NONE);
	for (size_t i = 0; i < list.n; i++) {
		struct query *q = keyword(c, key, i, list.v[i]);
		if (q)
			query_add(a, any, q);
	}
	return query_any(a, any->v, any->n);
}

static void
require(struct compiling *c, struct query *q)
{
	if (!q)
		return;
	query_add(c->site.arena, c->query, q);
	c->query->has_regex |= q->has_regex;
}

static struct query *
condition(struct compiling *c, enum query_kind kind, const char *field, struct str value,
	unsigned least)
{
	struct query *q = query_new(
		c->site.arena, kind, arena_printf(c->site.arena, "%s:%.*s", field, STR_ARG(value)));
	q->value = value;
	q->least = least;
	return q;
}

static bool
resolve(struct compiling *c, struct query *q)
{
	if (query_resolve(&c->resolving, q, &c->site))
		return true;
	c->failed = true;
	return false;
}

static struct query *
in_fields(struct compiling *c, enum field first, enum field last, struct query *inner)
{
	struct query *q = query_new(c->site.arena, QUERY_IN, inner->written);
	q->first = first;
	q->last = last;
	query_add(c->site.arena, q, inner);
	return q;
}

/* A place in the title or the lead, or twice in the text. */
static struct query *
region(struct compiling *c, struct str name)
{
	struct query *v[] = { in_fields(c, FIELD_TITLE, FIELD_LEAD,
				      condition(c, QUERY_ABOUT, "about", name, 1)),
		in_fields(c, FIELD_TEXT, FIELD_TEXT, condition(c, QUERY_ABOUT, "about", name, 2)) };
	struct query *q = query_any(c->site.arena, v, 2);
	return resolve(c, v[0]) && resolve(c, v[1]) ? q : NULL;
}

/* A name of the key `outlets`: an outlet or a group of them. */
static struct query *
outlet(struct compiling *c, struct str name)
{
	const struct rule_world *w = c->world;
	bool is_outlet = w->has_outlet && w->has_outlet(w->context, name);
	bool is_group = w->has_group && w->has_group(w->context, name);
	struct query *v[2];
	size_t n = 0;
	if (is_outlet || !w->has_outlet)
		v[n++] = condition(c, QUERY_OUTLET, "outlet", name, 1);
	if (is_group || !w->has_group)
		v[n++] = condition(c, QUERY_GROUP, "group", name, 1);
	if (n == 0) {
		query_error(&c->site, 0, STR_NONE,
			"no outlet and no group of outlets is called \"%.*s\"", STR_ARG(name));
		c->failed = true;
	}
	for (size_t i = 0; i < n; i++)
		if (!resolve(c, v[i]))
			return NULL;
	return query_any(c->site.arena, v, n);
}

static struct query *
language(struct compiling *c, struct str name)
{
	struct query *q = condition(c, QUERY_LANG, "lang", name, 1);
	return resolve(c, q) ? q : NULL;
}

static struct query *
any_name(struct compiling *c, enum rule_key key, struct str_list list,
	struct query *(*make)(struct compiling *, struct str))
{
	struct arena *a = c->site.arena;
	struct query *any = query_new(a, QUERY_OR, STR_NONE);
	for (size_t i = 0; i < list.n; i++) {
		c->site.key = key;
		c->site.element = i;
		struct query *q = make(c, list.v[i]);
		if (q)
			query_add(a, any, q);
	}
	return query_any(a, any->v, any->n);
}

static struct query *
expression(struct compiling *c)
{
	bool negative;
	if (c->source->match.n == 0)
		return NULL;
	c->site.key = RULE_MATCH;
	c->site.element = 0;
	struct query *q = query_parse(&c->site, c->source->match);
	if (q && query_check_not(q, &c->site, &negative) &&
		query_resolve(&c->resolving, q, &c->site))
		return q;
	c->failed = true;
	return NULL;
}

static const struct query *
first_regex(const struct query *q)
{
	const struct query *found = q->kind == QUERY_REGEX ? q : NULL;
	for (size_t i = 0; i < q->n && !found; i++)
		found = first_regex(q->v[i]);
	return found;
}

/* A regular expression costs a lot where no word is asked for first. */
static void
warn_regex(struct compiling *c)
{
	if (!c->query->has_regex || query_wants_words(c->query))
		return;
	const struct query *regex = first_regex(c->query);
	bool in_match = c->source->match.n > 0;
	c->site.key = in_match ? RULE_MATCH : RULE_WHOLE;
	query_warn(&c->site,
		in_match && str_starts(str_sub(c->source->match, regex->from, SIZE_MAX), S("/"))
			? regex->from
			: 0,
		S("a word beside it, that must be there too"),
		"the regular expression is tried on every article");
}

/* A whole rule that is only NOT would match nearly everything. */
static void
check_whole(struct compiling *c)
{
	bool negative = true;
	for (size_t i = 0; i < c->query->n; i++) {
		const struct query *q = c->query->v[i];
		bool one = true;
		query_check_not(q, &c->site, &one);
		negative &= one;
	}
	if (!negative) {
		warn_regex(c);
		return;
	}
	bool empty = c->query->n == 0;
	c->site.key = !empty && c->source->match.n ? RULE_MATCH : empty ? RULE_WHOLE : RULE_NONE;
	query_error(&c->site, 0,
		empty ? S("one of keywords, all, regions, outlets, languages or match")
		      : S("say what it looks for, in keywords for example"),
		empty ? "the rule asks for nothing"
		      : "the rule is only NOT: everything else would match");
	c->failed = true;
}

static void
compile_keys(struct compiling *c)
{
	const struct rule_source *s = c->source;
	struct arena *a = c->site.arena;
	require(c, any_name(c, RULE_LANGUAGES, s->languages, language));
	require(c, any_name(c, RULE_OUTLETS, s->outlets, outlet));
	require(c, any_name(c, RULE_REGIONS, s->regions, region));
	require(c, any_keyword(c, RULE_KEYWORDS, s->keywords));
	for (size_t i = 0; i < s->all.n; i++)
		require(c, keyword(c, RULE_ALL, i, s->all.v[i]));
	struct query *excluded = any_keyword(c, RULE_NONE, s->none);
	if (excluded) {
		struct query *q = query_new(a, QUERY_NOT, excluded->written);
		query_add(a, q, excluded);
		require(c, q);
	}
}

/* All of the rule under one AND; *ret_match is the part of it that `match` is. */
static bool
compile(struct compiling *c, struct query **ret_match)
{
	c->resolving.world = c->world;
	c->query = query_new(c->site.arena, QUERY_AND, STR_NONE);
	compile_keys(c);
	*ret_match = expression(c);
	require(c, *ret_match);
	return !c->failed;
}

/* Problems outlive the tree that they were found in. */
static void
keep_problems(struct rule_problems *problems, size_t from, struct arena *a)
{
	struct rule_problem *v = arena_alloc(a, problems->n * sizeof(*v));
	if (problems->n)
		memcpy(v, problems->v, problems->n * sizeof(*v));
	for (size_t i = from; i < problems->n; i++) {
		v[i].text = arena_str(a, v[i].text);
		v[i].hint = arena_str(a, v[i].hint);
	}
	problems->v = v;
	problems->cap = problems->n;
}

enum status
rule_compile(const struct rule_source *source, const struct rule_world *world, struct arena *a,
	struct rule **ret, struct rule_problems *problems)
{
	AUTO(arena) struct arena *scratch = arena_new();
	struct compiling c = { .source = source,
		.world = world,
		.site = { .arena = scratch, .kept = a, .problems = problems } };
	size_t known = problems->n;
	struct query *match;
	if (compile(&c, &match))
		check_whole(&c);
	if (problems->n > known)
		keep_problems(problems, known, a);
	if (c.failed)
		return STATUS_BAD;
	struct rule *r = arena_alloc(a, sizeof(*r));
	*r = (struct rule){ .source = source, .world = *world };
	program_write(c.query, source->match, a, &r->program);
	*ret = r;
	return STATUS_OK;
}

struct rule_tree
rule_tree(const struct rule *r, struct arena *a)
{
	struct rule_problems ignored = { 0 };
	struct rule_tree tree;
	struct program same;
	struct compiling c = { .source = r->source,
		.world = &r->world,
		.site = { .arena = a, .kept = a, .problems = &ignored } };
	bool fine = compile(&c, &tree.match);
	assert(fine); /* it was compiled from the same source, in the same world */
	(void)fine;
	tree.query = c.query;
	program_write(tree.query, r->source->match, a, &same);
	return tree;
}

struct str
rule_name(const struct rule *r)
{
	return r->source->name;
}

bool
rule_breaking(const struct rule *r)
{
	return r->source->breaking;
}

struct str
rule_hash(const struct rule *r, struct arena *a)
{
	AUTO(buf) struct buf text = { 0 };
	char *hex = arena_alloc(a, HASH_HEX);
	rule_source_put(r, &text);
	hash_sha256_hex(buf_view(&text), hex);
	return str_from(hex);
}

struct str
rule_show(const struct rule *r, struct arena *a)
{
	AUTO(arena) struct arena *scratch = arena_new();
	AUTO(buf) struct buf b = { 0 };
	const struct query *q = rule_tree(r, scratch).query;
	query_show(q->n == 1 ? q->v[0] : q, &b);
	return arena_str(a, buf_view(&b));
}

enum status
query_to_fts(struct str query, const struct rule_world *world, struct arena *a, struct str *ret,
	struct err *err)
{
	struct rule_problems problems = { 0 };
	struct query_site site = {
		.arena = a, .kept = a, .problems = &problems, .key = RULE_MATCH
	};
	struct query_resolving resolving = { .world = world };
	struct query *q = query_parse(&site, query);
	if (q && query_resolve(&resolving, q, &site)) {
		*ret = query_fts(q, a);
		return STATUS_OK;
	}
	for (size_t i = 0; i < problems.n; i++)
		if (!problems.v[i].is_warning)
			return err_set(err, STATUS_BAD, "at character %zu: %.*s",
				utf8_length(str_sub(query, 0, problems.v[i].offset)) + 1,
				STR_ARG(problems.v[i].text));
	return err_set(err, STATUS_BAD, "not a query");
}

struct str
rule_to_fts(const struct rule *r, struct arena *a)
{
	return query_fts(rule_tree(r, a).query, a);
}
