/* What an expression refers to: sets, places, outlets, groups. And what it may not say. */
#include "rules/query.h"

#include "rules/words.h"

static bool
check_negative_child(const struct query *child, const struct query_site *site, const char *where)
{
	bool negative;
	if (!query_check_not(child, site, &negative))
		return false;
	if (negative)
		query_error(site, child->from, S("NOT stands under AND only"),
			"NOT may not stand %s", where);
	return !negative;
}

bool
query_check_not(const struct query *q, const struct query_site *site, bool *ret_negative)
{
	*ret_negative = q->kind == QUERY_NOT;
	if (q->kind == QUERY_NOT)
		return check_negative_child(q->v[0], site, "under another NOT");
	bool all = q->kind == QUERY_AND;
	for (size_t i = 0; i < q->n; i++) {
		bool negative = false;
		if (q->kind == QUERY_AND ? !query_check_not(q->v[i], site, &negative)
					 : !check_negative_child(q->v[i], site,
						   q->kind == QUERY_OR ? "beside OR" : "here"))
			return false;
		all &= negative;
	}
	*ret_negative = all;
	return true;
}

/* Whether it gives places in the text: words, phrases, NEAR, and groups of them. */
static bool
has_spans(const struct query *q)
{
	switch (q->kind) {
	case QUERY_WORDS:
	case QUERY_REGEX:
	case QUERY_NEAR:
	case QUERY_SENTENCE:
	case QUERY_PARAGRAPH:
		return true;
	case QUERY_OR:
	case QUERY_SET:
	case QUERY_IN:
		for (size_t i = 0; i < q->n; i++)
			if (!has_spans(q->v[i]))
				return false;
		return true;
	default:
		return false;
	}
}

static bool
check_spans(const struct query *q, const struct query_site *site, const char *who)
{
	for (size_t i = 0; i < q->n; i++)
		if (!has_spans(q->v[i])) {
			query_error(site, q->v[i]->from,
				S("words, phrases, and groups of them with OR or |"),
				"%s takes no such operand", who);
			return false;
		}
	return true;
}

static bool
resolve_words(struct query_resolving *r, const struct query *q, const struct query_site *site)
{
	r->n_words += q->n_words + (q->joined != NULL);
	if (r->n_words <= QUERY_MOST_WORDS)
		return true;
	query_error(site, q->from, STR_NONE, "the rule has more than %d words, its sets included",
		QUERY_MOST_WORDS);
	return false;
}

static struct str
change_case(struct arena *a, struct str s, char first, char last)
{
	AUTO(buf) struct buf b = { 0 };
	for (size_t i = 0; i < s.n; i++)
		buf_byte(&b, s.s[i] >= first && s.s[i] <= last ? (char)(s.s[i] ^ 0x20) : s.s[i]);
	return arena_str(a, buf_view(&b));
}

static bool
resolve_lang(struct query *q, const struct query_site *site)
{
	q->value = change_case(site->arena, q->value, 'A', 'Z');
	bool fine = q->value.n == 2;
	for (size_t i = 0; i < q->value.n; i++)
		fine &= q->value.s[i] >= 'a' && q->value.s[i] <= 'z';
	if (!fine)
		query_error(site, q->from, S("fr, en, es, ar ..."), "\"%.*s\" is no language code",
			STR_ARG(q->value));
	return fine;
}

static bool
resolve_place(struct query *q, const struct query_site *site, const struct rule_world *world)
{
	struct err err;
	if (!region_resolve(world->gazetteer, q->value, site->arena, &q->target, &err))
		return true;
	query_error(site, q->from, STR_NONE, "%s", err.text);
	return false;
}

/* A country's code, or what a name in any language means. */
static bool
resolve_from(struct query *q, const struct query_site *site, const struct rule_world *world)
{
	if (q->value.n == 2 && ((q->value.s[0] | 0x20) >= 'a' && (q->value.s[0] | 0x20) <= 'z'))
		q->value = change_case(site->arena, q->value, 'a', 'z');
	if (!world->gazetteer) {
		q->target = (struct region_target){ .name = q->value };
		return true;
	}
	if (!resolve_place(q, site, world))
		return false;
	if (q->target.is_country || q->target.is_group)
		return true;
	query_error(site, q->from, S("from:MA"), "\"%.*s\" is no country", STR_ARG(q->value));
	return false;
}

static bool
resolve_name(struct query *q, const struct query_site *site, const struct rule_world *world)
{
	q->folded = words_fold(site->arena, q->value);
	bool is_group = q->kind == QUERY_GROUP;
	bool (*has)(void *, struct str) = is_group ? world->has_group : world->has_outlet;
	if (!has || has(world->context, q->value))
		return true;
	query_error(site, q->from, STR_NONE, "no %s is called \"%.*s\"",
		is_group ? "group" : "outlet", STR_ARG(q->value));
	return false;
}

static const struct rule_set *
find_set(const struct rule_world *world, struct str name)
{
	for (size_t i = 0; i < world->n_sets; i++)
		if (str_eq(world->sets[i].name, name))
			return &world->sets[i];
	return NULL;
}

static struct str
nearest_set(const struct rule_world *world, struct arena *a, struct str name)
{
	const char **names = arena_array(a, world->n_sets + 1, sizeof(*names));
	for (size_t i = 0; i < world->n_sets; i++)
		names[i] = arena_str(a, world->sets[i].name).s;
	const char *nearest = conf_nearest(name, names, world->n_sets);
	return nearest ? arena_printf(a, "@%s", nearest) : STR_NONE;
}

static struct query *
member(struct query_resolving *r, const struct query_site *site, struct str text)
{
	bool negative;
	struct query *q = query_is_plain(text) ? query_parse_keyword(site, text, false)
					       : query_parse(site, text);
	if (!q || !query_check_not(q, site, &negative))
		return NULL;
	if (negative) {
		query_error(site, 0, S("NOT stands under AND only"),
			"a set is an OR, and NOT may not stand beside OR");
		return NULL;
	}
	return query_resolve(r, q, site) ? q : NULL;
}

static bool
enter_set(struct query_resolving *r, const struct rule_set *set, const struct query *q,
	const struct query_site *site)
{
	for (unsigned i = 0; i < r->n_inside; i++)
		if (r->inside[i] == set) {
			query_error(site, q->from, STR_NONE, "the set @%.*s contains itself",
				STR_ARG(set->name));
			return false;
		}
	if (r->n_inside == QUERY_DEEPEST) {
		query_error(site, q->from, STR_NONE, "more than %d sets within one another",
			QUERY_DEEPEST);
		return false;
	}
	r->inside[r->n_inside++] = set;
	return true;
}

static bool
resolve_set(struct query_resolving *r, struct query *q, const struct query_site *site)
{
	const struct rule_world *world = r->world;
	const struct rule_set *set = find_set(world, q->value);
	if (!set || set->members.n == 0) {
		query_error(site, q->from,
			set ? STR_NONE : nearest_set(world, site->arena, q->value),
			set ? "the set @%.*s is empty" : "no set is called @%.*s",
			STR_ARG(q->value));
		return false;
	}
	if (!enter_set(r, set, q, site))
		return false;
	struct query_site inner = *site;
	inner.key = RULE_SET;
	inner.element = (size_t)(set - world->sets);
	for (size_t i = 0; i < set->members.n; i++) {
		inner.in = set->members.v[i];
		struct query *one = member(r, &inner, set->members.v[i]);
		if (!one)
			return false;
		query_add(site->arena, q, one);
	}
	r->n_inside--;
	return true;
}

/* Counts q; the bounds name themselves. */
static bool
enter(struct query_resolving *r, const struct query *q, const struct query_site *site)
{
	if (++r->n_parts > QUERY_MOST_PARTS)
		query_error(site, q->from, STR_NONE,
			"the rule has more than %d parts, its sets included", QUERY_MOST_PARTS);
	else if (++r->depth > QUERY_DEEPEST_TREE)
		query_error(site, q->from, STR_NONE,
			"more than %d levels within one another, sets included",
			QUERY_DEEPEST_TREE);
	else
		return true;
	return false;
}

static bool
resolve_children(struct query_resolving *r, struct query *q, const struct query_site *site)
{
	for (size_t i = 0; i < q->n; i++)
		if (!query_resolve(r, q->v[i], site))
			return false;
	return true;
}

static bool
resolve_places(struct query_resolving *r, struct query *q, const struct query_site *site)
{
	static const char *const names[] = { [QUERY_NEAR] = "NEAR",
		[QUERY_SENTENCE] = "SENTENCE",
		[QUERY_PARAGRAPH] = "PARAGRAPH",
		[QUERY_ATLEAST] = "ATLEAST",
		[QUERY_SCORE] = "SCORE" };
	return resolve_children(r, q, site) && check_spans(q, site, names[q->kind]);
}

static bool
resolve_in(struct query_resolving *r, struct query *q, const struct query_site *site)
{
	if (r->in_field) {
		query_error(site, q->from, STR_NONE, "a field stands inside another field");
		return false;
	}
	r->in_field = true;
	bool fine = resolve_children(r, q, site);
	r->in_field = false;
	return fine;
}

static bool
resolve(struct query_resolving *r, struct query *q, const struct query_site *site)
{
	switch (q->kind) {
	case QUERY_WORDS:
		return resolve_words(r, q, site);
	case QUERY_SET:
		return resolve_set(r, q, site);
	case QUERY_LANG:
		return resolve_lang(q, site);
	case QUERY_FROM:
		return resolve_from(q, site, r->world);
	case QUERY_ABOUT:
	case QUERY_FOCUS:
		return resolve_place(q, site, r->world);
	case QUERY_OUTLET:
	case QUERY_VIA:
	case QUERY_GROUP:
		return resolve_name(q, site, r->world);
	case QUERY_NEAR:
	case QUERY_SENTENCE:
	case QUERY_PARAGRAPH:
	case QUERY_ATLEAST:
	case QUERY_SCORE:
		return resolve_places(r, q, site);
	case QUERY_REGEX:
	case QUERY_AGE:
	case QUERY_LENGTH:
	case QUERY_STORY:
		return true;
	case QUERY_IN:
		return resolve_in(r, q, site);
	case QUERY_AND:
	case QUERY_OR:
	case QUERY_NOT:
		break;
	}
	return resolve_children(r, q, site);
}

bool
query_resolve(struct query_resolving *r, struct query *q, const struct query_site *site)
{
	if (!enter(r, q, site) || !resolve(r, q, site))
		return false;
	r->depth--;
	for (size_t i = 0; i < q->n; i++)
		q->has_regex |= q->v[i]->has_regex;
	return true;
}

bool
query_wants_words(const struct query *q)
{
	bool any = false, all = q->n > 0;
	for (size_t i = 0; i < q->n; i++) {
		bool one =
			query_wants_words(q->v[i]) && (q->kind != QUERY_SCORE || q->weights[i] > 0);
		any |= one;
		all &= one || (q->kind == QUERY_SCORE && q->weights[i] <= 0);
	}
	switch (q->kind) {
	case QUERY_WORDS:
		return true;
	case QUERY_OR:
	case QUERY_SET:
	case QUERY_SCORE:
		return all;
	case QUERY_NOT:
		return false;
	default:
		return any;
	}
}
