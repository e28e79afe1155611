#include "monitor/json_ld.h"

#include <string.h>

#include "base/utf8.h"

enum { DEEPEST = 24, MOST_VALUES = 20000 };

struct reader {
	struct arena *a;
	struct str in;
	size_t at;
	int values;
};

static char
peek(struct reader *r)
{
	return r->at < r->in.n ? r->in.s[r->at] : '\0';
}

static void
skip_blank(struct reader *r)
{
	while (r->at < r->in.n) {
		struct str rest = str_sub(r->in, r->at, r->in.n);
		if ((unsigned char)rest.s[0] <= ' ' || rest.s[0] == ';')
			r->at++;
		else if (str_starts(rest, S("/*")))
			r->at += str_find(rest, S("*/")) < 0 ? rest.n
							     : (size_t)str_find(rest, S("*/")) + 2;
		else if (str_starts(rest, S("//")))
			r->at += str_find_byte(rest, '\n') < 0 ? rest.n
							       : (size_t)str_find_byte(rest, '\n');
		else
			break;
	}
}

static uint32_t
hex4(struct str s)
{
	uint32_t c = 0;
	for (size_t i = 0; i < 4; i++) {
		char d = i < s.n ? s.s[i] : 'x';
		uint32_t v = d >= '0' && d <= '9' ? (uint32_t)(d - '0')
			     : (d | 0x20) >= 'a' && (d | 0x20) <= 'f'
				     ? (uint32_t)((d | 0x20) - 'a' + 10)
				     : 16;
		if (v == 16)
			return 0;
		c = c * 16 + v;
	}
	return c;
}

static void
read_escape(struct reader *r, struct buf *b)
{
	char c = r->at < r->in.n ? r->in.s[r->at++] : '\0';
	if (c == 'u') {
		uint32_t u = hex4(str_sub(r->in, r->at, r->at + 4));
		r->at += 4;
		struct str rest = str_sub(r->in, r->at, r->in.n);
		if (u >= 0xd800 && u < 0xdc00 && str_starts(rest, S("\\u"))) {
			uint32_t low = hex4(str_sub(rest, 2, 6));
			u = 0x10000 + ((u - 0xd800) << 10) + (low - 0xdc00);
			r->at += 6;
		}
		if (u)
			utf8_append(b, u);
	} else if (c == 'n' || c == 'r' || c == 't') {
		buf_byte(b, c == 'n' ? '\n' : ' ');
	} else if (c && c != 'b' && c != 'f') {
		buf_byte(b, c);
	}
}

/* A quote inside a text that nobody escaped: the text goes on when no comma, colon or bracket
 * follows it. */
static bool
ends_here(const struct reader *r)
{
	size_t i = r->at + 1;
	while (i < r->in.n && (unsigned char)r->in.s[i] <= ' ')
		i++;
	return i >= r->in.n || strchr(",:}];/", r->in.s[i]);
}

static struct str
read_string(struct reader *r)
{
	AUTO(buf) struct buf b = { 0 };
	char quote = r->in.s[r->at++];
	while (r->at < r->in.n) {
		size_t from = r->at;
		while (r->at < r->in.n && r->in.s[r->at] != quote && r->in.s[r->at] != '\\')
			r->at++;
		buf_add(&b, r->in.s + from, r->at - from);
		if (r->at == r->in.n)
			break;
		if (r->in.s[r->at] == '\\') {
			r->at++;
			read_escape(r, &b);
		} else if (ends_here(r)) {
			r->at++;
			break;
		} else {
			buf_byte(&b, r->in.s[r->at++]);
		}
	}
	return utf8_clean(r->a, arena_str(r->a, buf_view(&b)));
}

static struct str
read_bare(struct reader *r)
{
	size_t from = r->at;
	while (r->at < r->in.n && !strchr(",:}]{[\"\n", r->in.s[r->at]))
		r->at++;
	if (r->at == from)
		r->at++;
	return str_trim(str_sub(r->in, from, r->at));
}

static struct json_value *read_value(struct reader *r, int depth);

/* The members of a list or group, up to its closing bracket or the end. */
static void
read_members(struct reader *r, struct json_value *v, char close, int depth)
{
	struct json_value **last = &v->first;
	r->at++;
	for (;;) {
		skip_blank(r);
		char c = peek(r);
		if (c == '\0' || r->values >= MOST_VALUES)
			return;
		if (c == '}' || c == ']') {
			r->at++;
			if (c == close)
				return;
			continue;
		}
		if (c == ',' || c == ':') {
			r->at++;
			continue;
		}
		struct str key = STR_NONE;
		if (v->kind == JSON_GROUP) {
			key = c == '"' || c == '\'' ? read_string(r) : read_bare(r);
			skip_blank(r);
			if (peek(r) == ':')
				r->at++;
		}
		*last = read_value(r, depth + 1);
		(*last)->key = key;
		last = &(*last)->next;
	}
}

static struct json_value *
read_value(struct reader *r, int depth)
{
	struct json_value *v = arena_zero(r->a, sizeof(*v));
	r->values++;
	skip_blank(r);
	char c = peek(r);
	if ((c == '{' || c == '[') && depth < DEEPEST) {
		v->kind = c == '{' ? JSON_GROUP : JSON_LIST;
		read_members(r, v, c == '{' ? '}' : ']', depth);
	} else if (c == '"' || c == '\'') {
		v->kind = JSON_TEXT;
		v->text = read_string(r);
	} else if (c) {
		v->kind = JSON_TEXT;
		v->text = read_bare(r);
	}
	return v;
}

struct json_value *
json_ld_read(struct str text, struct arena *a)
{
	struct reader r = { .a = a, .in = text };
	/* what stands before the first bracket: <!--, CDATA */
	while (r.at < text.n && text.s[r.at] != '{' && text.s[r.at] != '[')
		r.at++;
	if (str_starts(str_sub(text, r.at, text.n), S("[CDATA[")))
		r.at += 7;
	return read_value(&r, 0);
}

const struct json_value *
json_ld_member(const struct json_value *v, const char *key)
{
	if (!v || v->kind != JSON_GROUP)
		return NULL;
	for (const struct json_value *m = v->first; m; m = m->next) {
		if (str_is(m->key, key))
			return m;
	}
	return NULL;
}

struct str
json_ld_text(const struct json_value *v)
{
	static const char *const names[] = { "name", "url", "@value", "contentUrl", "@id" };
	for (int hops = 0; v && hops < 8; hops++) {
		if (v->kind == JSON_TEXT)
			return str_is(v->text, "null") ? STR_NONE : v->text;
		if (v->kind == JSON_LIST) {
			v = v->first;
			continue;
		}
		const struct json_value *m = NULL;
		for (size_t i = 0; !m && i < sizeof(names) / sizeof(names[0]); i++)
			m = json_ld_member(v, names[i]);
		v = m;
	}
	return STR_NONE;
}

static bool
is_type(const struct json_value *v, bool (*test)(struct str type))
{
	const struct json_value *t = json_ld_member(v, "@type");
	if (!t)
		return false;
	if (t->kind == JSON_TEXT)
		return test(t->text);
	for (const struct json_value *m = t->first; m; m = m->next) {
		if (test(m->text))
			return true;
	}
	return false;
}

static bool
names_article(struct str type)
{
	return str_ends(type, S("Article")) || str_ends(type, S("BlogPosting")) ||
	       str_ends(type, S("Report")) || str_ends(type, S("Report")) ||
	       str_starts(type, S("Reportage"));
}

bool
json_ld_is_article(const struct json_value *v)
{
	return is_type(v, names_article);
}

/* Depth first, bounded by the depth that the reader allowed. */
static const struct json_value *
seek(const struct json_value *v, const char *type, int *nth)
{
	for (; v; v = v->next) {
		bool hit = v->kind == JSON_GROUP &&
			   (type ? str_is(json_ld_text(json_ld_member(v, "@type")), type)
				 : json_ld_is_article(v));
		if (hit && (*nth)-- == 0)
			return v;
		const struct json_value *found = v->first ? seek(v->first, type, nth) : NULL;
		if (found)
			return found;
	}
	return NULL;
}

const struct json_value *
json_ld_article(const struct json_value *root, int nth)
{
	return seek(root, NULL, &nth);
}

const struct json_value *
json_ld_typed(const struct json_value *root, const char *type)
{
	int nth = 0;
	return seek(root, type, &nth);
}
