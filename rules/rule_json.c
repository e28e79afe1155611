/* A rule as text for the store: one JSON object with the keys of the configuration, sets expanded.
 */
#include <jansson.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "rules/rule_inside.h"

/* Names come from a file and may be no UTF-8, which JSON must be. */
static void
put_text(struct buf *out, struct str s)
{
	AUTO(arena) struct arena *a = arena_new();
	s = utf8_clean(a, s);
	buf_byte(out, '"');
	for (size_t i = 0, plain; i < s.n; i += plain + 1) {
		for (plain = 0; i + plain < s.n; plain++) {
			unsigned char c = (unsigned char)s.s[i + plain];
			if (c < 0x20 || c == '"' || c == '\\')
				break;
		}
		buf_str(out, str_sub(s, i, i + plain));
		if (i + plain == s.n)
			break;
		char c = s.s[i + plain];
		if (c == '"' || c == '\\')
			buf_printf(out, "\\%c", c);
		else if (c == '\n' || c == '\t')
			buf_cstr(out, c == '\n' ? "\\n" : "\\t");
		else
			buf_printf(out, "\\u%04X", c);
	}
	buf_byte(out, '"');
}

static void
put_key(struct buf *out, const char *key)
{
	buf_cstr(out, out->n > 1 ? ",\"" : "\"");
	buf_cstr(out, key);
	buf_cstr(out, "\":");
}

static void
put_list(struct buf *out, const char *key, struct str_list list)
{
	if (list.n == 0)
		return;
	put_key(out, key);
	for (size_t i = 0; i < list.n; i++) {
		buf_byte(out, i ? ',' : '[');
		put_text(out, list.v[i]);
	}
	buf_byte(out, ']');
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

void
rule_source_put(const struct rule *r, struct buf *out)
{
	const struct rule_source *s = r->source;
	AUTO(arena) struct arena *a = arena_new();
	buf_byte(out, '{');
	put_key(out, "name");
	put_text(out, s->name);
	put_list(out, "keywords", s->keywords);
	put_list(out, "all", s->all);
	put_list(out, "none", s->none);
	put_list(out, "regions", s->regions);
	put_list(out, "outlets", s->outlets);
	put_list(out, "languages", s->languages);
	if (s->match.n) {
		put_key(out, "match");
		put_text(out, match_text(r, a));
	}
	if (s->breaking)
		buf_cstr(out, ",\"severity\":\"breaking\"");
	put_list(out, "to", s->to);
	buf_byte(out, '}');
}

struct str
rule_source_write(const struct rule *r, struct arena *a)
{
	AUTO(buf) struct buf text = { 0 };
	rule_source_put(r, &text);
	return arena_str(a, buf_view(&text));
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
