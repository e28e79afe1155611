/* The second reader of a configuration's text: it builds the tree's shape with the place of every
 * key and value, and says in words which slip was made where libconfig would only say "syntax
 * error".
 *
 *	settings = { NAME ("=" | ":") value [";" | ","] }
 *	value    = strings | number | bool | "{" settings "}" | "(" [value {"," value}] ")" | "["
 * [scalar {"," scalar}] "]" */
#include <stdarg.h>
#include <string.h>

#include "base/conf_tree.h"
#include "base/utf8.h"

struct parser {
	struct conf *conf;
	const struct conf_file *file;
	struct conf_lexer lexer;
	struct conf_token token, before; /* the one looked at, and the one behind us */
	struct conf_token long_string; /* of the last strings read: the first that spans lines; else
					  TOKEN_END */
	int depth;
};

static void
advance(struct parser *p)
{
	p->before = p->token;
	p->token = conf_lex_next(&p->lexer);
}

static struct str
token_text(const struct parser *p, struct conf_token token)
{
	return str_sub(p->file->text, token.from, token.to);
}

static bool
is_bracket(const struct parser *p, enum conf_token_kind kind, char c)
{
	return p->token.kind == kind && p->file->text.s[p->token.from] == c;
}

static char
partner(char open)
{
	return open == '{' ? '}' : open == '(' ? ')' : ']';
}

/* A quote that was not closed makes a string of everything up to the next quote: then the mistake
 * shows only behind that string, but it is where the string begins. */
static bool
blame_string(struct parser *p)
{
	if (p->long_string.kind != TOKEN_STRING)
		return false;
	conf_problem_at(p->conf, p->file, p->long_string.from,
		"a closing \" is missing on this line",
		"this string goes on beyond its line, and what follows it makes no sense");
	return true;
}

/* The one syntax error: always false. */
__attribute__((format(printf, 4, 5))) static bool
fail(struct parser *p, size_t at, const char *hint, const char *format, ...)
{
	if (blame_string(p))
		return false;
	va_list args;
	va_start(args, format);
	conf_problem_vat(p->conf, false, p->file, at, false, hint, format, args);
	va_end(args);
	return false;
}

static bool
fail_bad_token(struct parser *p)
{
	const char *text, *hint;
	conf_token_slip(p->file->text, p->token, p->conf->arena, &text, &hint);
	return fail(p, p->token.from, hint, "%s", text);
}

static const char *hint_printf(struct parser *p, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

static const char *
hint_printf(struct parser *p, const char *format, ...)
{
	AUTO(buf) struct buf b = { 0 };
	va_list args;
	va_start(args, format);
	buf_vprintf(&b, format, args);
	va_end(args);
	return arena_str(p->conf->arena, buf_view(&b)).s;
}

/* The text ends, or a bracket closes, where something else should be: `open_at` is the bracket it
 * is in. */
static bool
fail_closing(struct parser *p, size_t open_at, bool at_root)
{
	const char *text = p->file->text.s;
	int line, column;
	if (at_root)
		return fail(p, p->token.from, NULL, "\"%c\" closes nothing", text[p->token.from]);
	conf_place(p->file, open_at, &line, &column);
	if (p->token.kind == TOKEN_END)
		return fail(p, open_at,
			hint_printf(p, "its \"%c\" is missing", partner(text[open_at])),
			"this \"%c\" is never closed", text[open_at]);
	return fail(p, p->token.from,
		hint_printf(p, "a \"%c\" is missing before it", partner(text[open_at])),
		"\"%c\" does not close the \"%c\" of line %d, column %d", text[p->token.from],
		text[open_at], line, column);
}

static struct conf_item *
new_item(struct parser *p, enum conf_kind kind)
{
	struct conf_item *item = arena_zero(p->conf->arena, sizeof(*item));
	item->kind = kind;
	item->file = p->file;
	item->at = item->name_at = p->token.from;
	return item;
}

/* One string or several adjacent ones; in a list a second one is a forgotten comma. libconfig joins
 * them, so this and unknown escapes are reported and reading goes on. */
static struct conf_item *
parse_strings(struct parser *p, bool in_list)
{
	struct conf_item *item = new_item(p, ITEM_STRING);
	size_t cap = 0, value_at = 0, bad = 0;
	for (int i = 0; p->token.kind == TOKEN_STRING; i++) {
		if (i == 1 && in_list)
			conf_problem_at(p->conf, p->file, p->token.from, "put a comma between them",
				"two strings side by side in a list");
		if (!conf_string_spans(p->file->text, p->token, p->conf->arena, &item->spans,
			    &item->n_spans, &cap, &value_at, &bad))
			conf_problem_at(p->conf, p->file, bad, "for a backslash itself write \\\\",
				"an escape that does not exist (there are \\n \\t \\r \\f \\\\ "
				"\\\" and \\x41)");
		if (p->long_string.kind == TOKEN_END &&
			str_find_byte(token_text(p, p->token), '\n') >= 0)
			p->long_string = p->token;
		advance(p);
	}
	return item;
}

/* Whole numbers are read here: libconfig 1.5 silently wraps those that have more than 32 bits and
 * no L. */
static bool
parse_int(struct parser *p, struct conf_item *item)
{
	struct str s = token_text(p, p->token);
	while (str_ends(s, S("L")))
		s.n--;
	if (!str_istarts(s, S("0x")))
		return str_int64(s, &item->number);
	for (size_t i = 2; i < s.n; i++) {
		char c = s.s[i];
		int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
		if (__builtin_mul_overflow(item->number, 16, &item->number))
			return false;
		item->number += digit;
	}
	return true;
}

static struct conf_item *
parse_number(struct parser *p)
{
	struct conf_item *item = new_item(p, p->token.kind == TOKEN_INT ? ITEM_INT : ITEM_FLOAT);
	if (item->kind == ITEM_INT && !parse_int(p, item)) {
		fail(p, p->token.from, NULL, "this number is too large");
		return NULL;
	}
	advance(p);
	if (p->token.kind == TOKEN_NAME && p->token.from == p->before.to) {
		struct str whole = str_sub(p->file->text, p->before.from, p->token.to);
		fail(p, p->before.from, hint_printf(p, "write \"%.*s\"", STR_ARG(whole)),
			"%.*s needs quotes: it is more than a number", STR_ARG(whole));
		return NULL;
	}
	return item;
}

static bool
fail_word(struct parser *p)
{
	struct str word = token_text(p, p->token);
	struct conf_lexer ahead = p->lexer;
	if (conf_lex_next(&ahead).kind == TOKEN_EQUALS && p->before.kind == TOKEN_EQUALS)
		return fail(p, p->before.to, NULL, "a value is missing after \"=\"");
	if (str_ieq(word, S("yes")) || str_ieq(word, S("on")))
		return fail(p, p->token.from, "write true", "unexpected %.*s", STR_ARG(word));
	if (str_ieq(word, S("no")) || str_ieq(word, S("off")))
		return fail(p, p->token.from, "write false", "unexpected %.*s", STR_ARG(word));
	return fail(p, p->token.from, hint_printf(p, "write \"%.*s\"", STR_ARG(word)),
		"text needs quotes");
}

static struct conf_item *parse_value(struct parser *p, char inside);
static bool parse_settings(struct parser *p, struct conf_item *group, size_t open_at);

/* Between elements: a comma, then another element; or the closing bracket. */
static bool
parse_comma(struct parser *p, struct conf_item *list, char close)
{
	if (p->token.kind == TOKEN_COMMA) {
		advance(p);
		if (is_bracket(p, TOKEN_CLOSE, close))
			return fail(p, p->before.from, "delete the comma",
				"a comma after the last element");
		return true;
	}
	if (is_bracket(p, TOKEN_CLOSE, close))
		return true;
	if (p->token.kind == TOKEN_END || p->token.kind == TOKEN_CLOSE)
		return fail_closing(p, list->at, false);
	if (p->token.kind == TOKEN_BAD)
		return fail_bad_token(p);
	if (p->token.kind == TOKEN_SEMICOLON)
		return fail(p, p->token.from, "put a comma",
			"elements of a list are separated by commas");
	if (p->token.kind == TOKEN_EQUALS)
		return fail(p, p->token.from, "put the keys of one element in { }",
			"a list has no keys");
	return fail(p, p->before.to, "put a comma here", "a comma is missing between two elements");
}

static bool
same_type(struct parser *p, const struct conf_item *list, const struct conf_item *element)
{
	if (list->n == 0 || list->v[0]->kind == element->kind)
		return true;
	return fail(
		p, element->at, "use ( ) instead of [ ]", "values of different types in one [ ]");
}

/* A name in a list: the keys of an element without their braces, or text without quotes. */
static bool
fail_name_in_list(struct parser *p)
{
	struct conf_lexer ahead = p->lexer;
	if (conf_lex_next(&ahead).kind == TOKEN_EQUALS)
		return fail(p, p->token.from,
			"put the keys of one element in { }: ( { name = \"...\"; } )",
			"a list has no keys");
	return fail_word(p);
}

static bool
parse_elements(struct parser *p, struct conf_item *list, char open)
{
	char close = partner(open);
	while (!is_bracket(p, TOKEN_CLOSE, close)) {
		if (p->token.kind == TOKEN_NAME)
			return fail_name_in_list(p);
		if (p->token.kind == TOKEN_END || p->token.kind == TOKEN_CLOSE)
			return fail_closing(p, list->at, false);
		struct conf_item *element = parse_value(p, open);
		if (!element || (open == '[' && !same_type(p, list, element)))
			return false;
		conf_add_child(p->conf, list, element);
		if (!parse_comma(p, list, close))
			return false;
	}
	advance(p);
	return true;
}

static struct conf_item *
parse_bracket(struct parser *p, char inside)
{
	char open = p->file->text.s[p->token.from];
	if (inside == '[') {
		fail(p, p->token.from, "use ( ) around the whole list",
			"\"%c\" inside [ ], which holds plain values only", open);
		return NULL;
	}
	if (p->depth == CONF_DEPTH_MOST) {
		fail(p, p->token.from, NULL, "more than %d brackets inside one another",
			CONF_DEPTH_MOST);
		return NULL;
	}
	struct conf_item *item = new_item(p, open == '{' ? ITEM_GROUP : ITEM_LIST);
	p->depth++;
	advance(p);
	bool good = open == '{' ? parse_settings(p, item, item->at) : parse_elements(p, item, open);
	p->depth--;
	return good ? item : NULL;
}

/* `inside`: the bracket of the list it stands in, or '=' for the value of a key. NULL after a
 * mistake. */
static struct conf_item *
parse_value(struct parser *p, char inside)
{
	struct conf_item *item = NULL;
	switch (p->token.kind) {
	case TOKEN_STRING:
		return parse_strings(p, inside != '=');
	case TOKEN_INT:
	case TOKEN_FLOAT:
		return parse_number(p);
	case TOKEN_BOOL:
		item = new_item(p, ITEM_BOOL);
		advance(p);
		return item;
	case TOKEN_OPEN:
		return parse_bracket(p, inside);
	case TOKEN_NAME:
		fail_word(p);
		return NULL;
	case TOKEN_BAD:
		fail_bad_token(p);
		return NULL;
	case TOKEN_COMMA:
		fail(p, p->token.from, "delete one comma, or write the element",
			"an element is missing");
		return NULL;
	default:
		fail(p, inside == '=' ? p->before.to : p->token.from, NULL, "a value is missing");
		return NULL;
	}
}

/* Where a key should begin. */
static bool
fail_setting(struct parser *p, size_t open_at, bool at_root)
{
	switch (p->token.kind) {
	case TOKEN_CLOSE:
	case TOKEN_END:
		return fail_closing(p, open_at, at_root);
	case TOKEN_BAD:
		return fail_bad_token(p);
	case TOKEN_SEMICOLON:
	case TOKEN_COMMA:
		return fail(p, p->token.from, "delete it", "\"%c\" after nothing",
			p->file->text.s[p->token.from]);
	case TOKEN_STRING:
		return fail(p, p->token.from,
			"keys stand without quotes; several values stand in [ ]",
			"a key was expected here");
	default:
		return fail(
			p, p->token.from, "keys begin with a letter", "a key was expected here");
	}
}

static bool
fail_equals(struct parser *p, struct str name)
{
	if (p->token.kind == TOKEN_BAD && p->token.from != p->before.to)
		return fail_bad_token(p);
	return fail(p, p->before.to, hint_printf(p, "write %.*s = ...", STR_ARG(name)),
		p->token.kind == TOKEN_BAD ? "a key may have letters, digits, - and _ only"
					   : "\"=\" is missing after the key %.*s",
		STR_ARG(name));
}

/* A key that the group has already: reported here, where both places are known. */
static void
check_twice(struct parser *p, const struct conf_item *group, struct str name)
{
	for (size_t i = 0; i < group->n; i++)
		if (str_eq(group->v[i]->name, name)) {
			conf_problem_at(p->conf, p->file, p->token.from, "keep one of them",
				"the key %.*s stands here twice (first at %.*s)", STR_ARG(name),
				STR_ARG(conf_place_text(p->conf, p->file, group->v[i]->name_at)));
			return;
		}
}

static bool
parse_setting(struct parser *p, struct conf_item *group)
{
	struct str name = token_text(p, p->token);
	size_t name_at = p->token.from;
	if (group->n == CONF_KEYS_MOST)
		return fail(p, name_at, NULL, "more than %d keys in one group", CONF_KEYS_MOST);
	check_twice(p, group, name);
	advance(p);
	if (p->token.kind != TOKEN_EQUALS)
		return fail_equals(p, name);
	p->long_string.kind = TOKEN_END;
	advance(p);
	struct conf_item *item = parse_value(p, '=');
	if (!item)
		return false;
	item->name = name;
	item->name_at = name_at;
	conf_add_child(p->conf, group, item);
	if (p->token.kind == TOKEN_SEMICOLON || p->token.kind == TOKEN_COMMA)
		advance(p);
	return true;
}

/* The keys of a group up to and with its closing brace; of the root up to the end. */
static bool
parse_settings(struct parser *p, struct conf_item *group, size_t open_at)
{
	bool at_root = p->depth == 0;
	for (;;) {
		if (at_root ? p->token.kind == TOKEN_END : is_bracket(p, TOKEN_CLOSE, '}')) {
			advance(p);
			return true;
		}
		if (p->token.kind != TOKEN_NAME)
			return fail_setting(p, open_at, at_root);
		if (!parse_setting(p, group))
			return false;
	}
}

struct conf_item *
conf_parse_tree(struct conf *c, const struct conf_file *file)
{
	struct parser p = { .conf = c, .file = file, .lexer = { .text = file->text } };
	advance(&p);
	struct conf_item *root = new_item(&p, ITEM_GROUP);
	return parse_settings(&p, root, 0) ? root : NULL;
}
