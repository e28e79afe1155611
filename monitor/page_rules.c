#include "monitor/page_rules.h"

#include <string.h>

#include "base/conf.h"
#include "monitor/page_xpath.h"

enum takes {
	TAKES_XPATH,
	TAKES_TEXT,
	TAKES_FIND,
	TAKES_REPLACE,
	TAKES_PRUNE,
	TAKES_NOTHING,
	TAKES_NOTE
};

static const struct directive {
	const char *name;
	enum takes takes;
	enum page_rule_kind kind;
} directives[] = {
	{ "title", TAKES_XPATH, PAGE_RULE_TITLE },
	{ "body", TAKES_XPATH, PAGE_RULE_BODY },
	{ "date", TAKES_XPATH, PAGE_RULE_DATE },
	{ "author", TAKES_XPATH, PAGE_RULE_AUTHOR },
	{ "strip", TAKES_XPATH, PAGE_RULE_STRIP },
	{ "strip_id_or_class", TAKES_TEXT, PAGE_RULE_STRIP_NAME },
	{ "strip_image_src", TAKES_TEXT, PAGE_RULE_STRIP_IMAGE },
	{ "find_string", TAKES_FIND, PAGE_RULE_REPLACE },
	{ "replace_string", TAKES_REPLACE, PAGE_RULE_REPLACE },
	{ "prune", TAKES_PRUNE, 0 },
	/* what reading does anyway, or what there is nothing of here */
	{ "test_url", TAKES_NOTHING, 0 },
	{ "test_contains", TAKES_NOTHING, 0 },
	{ "tidy", TAKES_NOTHING, 0 },
	{ "parser", TAKES_NOTHING, 0 },
	{ "strip_comments", TAKES_NOTHING, 0 },
	{ "convert_double_br_tags", TAKES_NOTHING, 0 },
	{ "autodetect_on_failure", TAKES_NOTHING, 0 },
	{ "autodetect_next_page", TAKES_NOTHING, 0 },
	{ "insert_detected_image", TAKES_NOTHING, 0 },
	{ "src_lazy_load_attr", TAKES_NOTHING, 0 },
	{ "footnotes", TAKES_NOTHING, 0 },
	{ "skip_id_check", TAKES_NOTHING, 0 },
	{ "strip_attr", TAKES_NOTHING, 0 },
	/* what an outlet may miss */
	{ "single_page_link", TAKES_NOTE, 0 },
	{ "single_page_link_in_feed", TAKES_NOTE, 0 },
	{ "next_page_link", TAKES_NOTE, 0 },
	{ "http_header", TAKES_NOTE, 0 },
	{ "wrap_in", TAKES_NOTE, 0 },
	{ "dissolve", TAKES_NOTE, 0 },
	{ "move_into", TAKES_NOTE, 0 },
	{ "native_ad_clue", TAKES_NOTE, 0 },
	{ "if_page_contains", TAKES_NOTE, 0 },
	{ "skip_json_ld", TAKES_NOTE, 0 },
	{ "requires_login", TAKES_NOTE, 0 },
	{ "not_logged_in_xpath", TAKES_NOTE, 0 },
	{ "login_uri", TAKES_NOTE, 0 },
	{ "login_username_field", TAKES_NOTE, 0 },
	{ "login_password_field", TAKES_NOTE, 0 },
	{ "login_extra_fields", TAKES_NOTE, 0 },
};
enum { MOST_SAID = 20 };
enum { N_DIRECTIVES = sizeof(directives) / sizeof(directives[0]) };

struct parse {
	struct str text;
	struct arena *a;
	page_rules_complain *complain;
	void *context;
	struct page_rules rules;
	size_t cap;
	struct str find; /* a find_string that waits for its replace_string */
	bool has_find;
	bool is_full;
	int said;
};

static size_t
place(const struct parse *p, struct str part)
{
	return part.s ? (size_t)(part.s - p->text.s) : 0;
}

static void say(struct parse *p, size_t at, const char *hint, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

static void
say(struct parse *p, size_t at, const char *hint, const char *format, ...)
{
	AUTO(buf) struct buf b = { 0 };
	va_list args;
	if (!p->complain || p->said > MOST_SAID)
		return;
	if (p->said++ == MOST_SAID) {
		p->complain(p->context, at, NULL, "and more that is not understood behind this");
		return;
	}
	va_start(args, format);
	buf_vprintf(&b, format, args);
	va_end(args);
	p->complain(p->context, at, hint, b.s);
}

static void
add(struct parse *p, enum page_rule_kind kind, struct str value, struct str by)
{
	if (p->rules.n == PAGE_RULES_MOST) {
		if (!p->is_full)
			say(p, place(p, value), NULL,
				"more than %d rules: those from here on are left out",
				PAGE_RULES_MOST);
		p->is_full = true;
		return;
	}
	ARENA_GROW(p->a, p->rules.rules, p->rules.n, p->cap);
	p->rules.rules[p->rules.n++] = (struct page_rule){ kind, value, by };
}

static void
add_xpath(struct parse *p, enum page_rule_kind kind, struct str value)
{
	struct err err = { 0 };
	size_t at;
	p->rules.names_body |= kind == PAGE_RULE_BODY;
	if (page_xpath_check(value, &at, &err))
		say(p, place(p, value) + at, "this line is left out", "%s", err.text);
	else
		add(p, kind, value, STR_NONE);
}

/* Many files quote names as they do in XPath. */
static struct str
without_quotes(struct str value)
{
	char first = value.s[0];
	bool quoted =
		value.n > 2 && (first == '"' || first == '\'') && value.s[value.n - 1] == first;
	return quoted ? str_sub(value, 1, value.n - 1) : value;
}

static void
unpaired(struct parse *p)
{
	if (p->has_find)
		say(p, place(p, p->find), "replace_string: must follow it",
			"find_string: nothing says what stands in its place, so nothing is done");
	p->has_find = false;
}

static void
take(struct parse *p, const struct directive *d, struct str name, struct str operand,
	struct str value)
{
	if (d->takes != TAKES_REPLACE)
		unpaired(p);
	if (value.n == 0 && d->takes != TAKES_REPLACE) {
		say(p, place(p, name), NULL, "%s: says nothing", d->name);
		return;
	}
	switch (d->takes) {
	case TAKES_XPATH:
		add_xpath(p, d->kind, value);
		break;
	case TAKES_TEXT:
		add(p, d->kind, without_quotes(value), STR_NONE);
		break;
	case TAKES_FIND:
		p->find = value;
		p->has_find = true;
		break;
	case TAKES_REPLACE:
		if (operand.n || p->has_find)
			add(p, d->kind, operand.n ? operand : p->find, value);
		else
			say(p, place(p, name), "find_string: must stand before it",
				"replace_string: of nothing, so nothing is done");
		p->has_find = false;
		break;
	case TAKES_PRUNE:
		p->rules.prune = !str_ieq(value, S("no"));
		break;
	case TAKES_NOTE:
		say(p, place(p, name), NULL,
			"%s: is not followed here; the page is read without it", d->name);
		break;
	case TAKES_NOTHING:
		break;
	}
}

static const struct directive *
find(struct str name)
{
	for (size_t i = 0; i < N_DIRECTIVES; i++) {
		if (str_ieq(name, str_from(directives[i].name)))
			return &directives[i];
	}
	return NULL;
}

static const char *
nearest(struct str name, struct arena *a)
{
	const char *names[N_DIRECTIVES];
	for (size_t i = 0; i < N_DIRECTIVES; i++)
		names[i] = directives[i].name;
	const char *near = conf_nearest(name, names, N_DIRECTIVES);
	return near ? arena_printf(a, "did you mean \"%s\"?", near).s : NULL;
}

static bool
is_word_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '_';
}

/* "name: value" or "name(operand): value"; false: neither. */
static bool
split(struct str line, struct str *ret_name, struct str *ret_operand, struct str *ret_value)
{
	size_t n = 0;
	while (n < line.n && is_word_byte(line.s[n]))
		n++;
	struct str rest = str_sub(line, n, line.n);
	*ret_name = str_sub(line, 0, n);
	*ret_operand = STR_NONE;
	if (str_starts(rest, S("("))) {
		ptrdiff_t end = str_find(rest, S("):"));
		if (end < 0)
			return false;
		*ret_operand = str_sub(rest, 1, (size_t)end);
		rest = str_sub(rest, (size_t)end + 1, rest.n);
	}
	rest = str_trim(rest);
	if (n == 0 || !str_starts(rest, S(":")))
		return false;
	*ret_value = str_trim(str_sub(rest, 1, rest.n));
	return true;
}

static void
take_line(struct parse *p, struct str line)
{
	struct str name, operand, value;
	line = str_trim(line);
	if (line.n == 0 || line.s[0] == '#')
		return;
	if (!split(line, &name, &operand, &value)) {
		say(p, place(p, line), "a line is \"directive: value\", or begins with #",
			"no directive");
		return;
	}
	const struct directive *d = find(name);
	if (d)
		take(p, d, name, operand, value);
	else
		say(p, place(p, name), nearest(name, p->a), "%.*s: is no directive that is known",
			STR_ARG(name));
}

void
page_rules_parse(struct str text, struct arena *a, page_rules_complain *complain, void *context,
	struct page_rules *ret)
{
	struct parse p = { .text = text, .a = a, .complain = complain, .context = context };
	struct str rest = str_sub(text, 0, PAGE_RULES_LARGEST), line;
	p.rules.prune = true;
	if (str_starts(rest, S("\xef\xbb\xbf")))
		rest = str_sub(rest, 3, rest.n);
	while (!p.is_full && str_next(&rest, '\n', &line))
		take_line(&p, line);
	unpaired(&p);
	*ret = p.rules;
}
