/* A rule as text for the store: one JSON object with the keys of the configuration, sets expanded.
 */
#include <jansson.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "rules/rule_inside.h"

/* Names come from a file and may be no UTF-8, which JSON must be. */
static json_t *
json_text(struct str s)
{
	AUTO(arena) struct arena *a = arena_new();
	s = utf8_clean(a, s);
	return json_stringn(s.s ? s.s : "", s.n);
}

static void
put_list(json_t *object, const char *key, struct str_list list)
{
	if (list.n == 0)
		return;
	json_t *array = json_array();
	for (size_t i = 0; i < list.n; i++)
		json_array_append_new(array, json_text(list.v[i]));
	json_object_set_new(object, key, array);
}

static bool
has_set(const struct query *q)
{
	if (q->kind == QUERY_SET)
		return true;
	for (size_t i = 0; i < q->n; i++)
		if (has_set(q->v[i]))
			return true;
	return false;
}

/* As written, or with its sets in their places. */
static struct str
match_text(const struct rule *r, struct arena *a)
{
	if (str_find_byte(r->source->match, '@') < 0)
		return r->source->match;
	AUTO(arena) struct arena *scratch = arena_new();
	const struct query *match = rule_tree(r, scratch).match;
	if (!has_set(match))
		return r->source->match;
	AUTO(buf) struct buf b = { 0 };
	query_show(match, &b);
	return arena_str(a, buf_view(&b));
}

struct str
rule_source_write(const struct rule *r, struct arena *a)
{
	const struct rule_source *s = r->source;
	json_t *object = json_object();
	json_object_set_new(object, "name", json_text(s->name));
	put_list(object, "keywords", s->keywords);
	put_list(object, "all", s->all);
	put_list(object, "none", s->none);
	put_list(object, "regions", s->regions);
	put_list(object, "outlets", s->outlets);
	put_list(object, "languages", s->languages);
	if (s->match.n)
		json_object_set_new(object, "match", json_text(match_text(r, a)));
	if (s->breaking)
		json_object_set_new(object, "severity", json_string("breaking"));
	put_list(object, "to", s->to);
	AUTO(free) char *text = json_dumps(object, JSON_COMPACT);
	json_decref(object);
	if (!text)
		mem_die();
	return arena_str(a, str_from(text));
}

static struct str
take_text(const json_t *value, struct arena *a)
{
	if (!json_is_string(value))
		return STR_NONE;
	return arena_str(a, (struct str){ json_string_value(value), json_string_length(value) });
}

static struct str_list
take_list(const json_t *object, const char *key, struct arena *a)
{
	const json_t *array = json_object_get(object, key);
	struct str_list list = { arena_array(a, json_array_size(array), sizeof(*list.v)), 0 };
	for (size_t i = 0; i < json_array_size(array); i++)
		list.v[list.n++] = take_text(json_array_get(array, i), a);
	return list;
}

enum status
rule_source_read(struct str text, struct arena *a, struct rule_source *ret, struct err *err)
{
	json_error_t problem;
	json_t *object = json_loadb(text.s ? text.s : "", text.n, 0, &problem);
	if (!json_is_object(object)) {
		json_decref(object);
		return err_set(err, STATUS_BAD, "a stored rule is unreadable: %s",
			object ? "no object" : problem.text);
	}
	*ret = (struct rule_source){
		.name = take_text(json_object_get(object, "name"), a),
		.keywords = take_list(object, "keywords", a),
		.all = take_list(object, "all", a),
		.none = take_list(object, "none", a),
		.regions = take_list(object, "regions", a),
		.outlets = take_list(object, "outlets", a),
		.languages = take_list(object, "languages", a),
		.match = take_text(json_object_get(object, "match"), a),
		.breaking = str_is(take_text(json_object_get(object, "severity"), a), "breaking"),
		.to = take_list(object, "to", a),
	};
	json_decref(object);
	return STATUS_OK;
}
