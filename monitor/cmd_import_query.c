/* presswatch import-query: a query of another suite as a rule of the configuration. */
#include <stdio.h>
#include <string.h>

#include "base/url.h"
#include "base/utf8.h"
#include "monitor/command.h"
#include "monitor/files.h"
#include "monitor/query_text.h"
#include "rules/dialect.h"

enum { LARGEST = 64 << 10, LINE = 90 /* bytes of the expression on a line of the configuration */ };

struct known { /* what the configuration says about outlets, when there is one */
	struct config *config;
	struct arena *arena;
};

static struct str
outlet_of(void *context, struct str site)
{
	const struct known *k = context;
	const struct outlet *o = config_outlet_named(k->config, site);
	for (size_t i = 0; i < k->config->n_outlets && !o; i++) {
		struct str host = url_host(k->config->outlets[i].url, k->arena);
		if (str_ieq(str_cut(host, S("www.")), site))
			o = &k->config->outlets[i];
	}
	return o ? o->name : STR_NONE;
}

/* ---- The rule ------------------------------------------------------------------------------ */

/* "Maroc – défense.txt" is "Maroc-d-fense": what a rule's name may have. */
static struct str
name_of(const char *path, struct arena *a)
{
	struct str file = str_from(path);
	ptrdiff_t slash = str_rfind_byte(file, '/');
	AUTO(buf) struct buf name = { 0 };
	file = str_sub(file, (size_t)(slash + 1), file.n);
	ptrdiff_t dot = str_rfind_byte(file, '.');
	if (dot > 0)
		file.n = (size_t)dot;
	for (size_t i = 0; i < file.n && name.n < 60; i++) {
		char c = file.s[i];
		bool fine = (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') ||
			    c == '_';
		if (fine)
			buf_byte(&name, c);
		else if (name.n && name.s[name.n - 1] != '-')
			buf_byte(&name, '-');
	}
	while (name.n && name.s[name.n - 1] == '-')
		buf_cut(&name, name.n - 1);
	return name.n ? arena_str(a, buf_view(&name)) : S("imported");
}

static void
put_escaped(struct str s, struct buf *out)
{
	for (size_t i = 0; i < s.n; i++) {
		if (s.s[i] == '"' || s.s[i] == '\\')
			buf_byte(out, '\\');
		buf_byte(out, s.s[i]);
	}
}

/* Adjacent strings of a match join with a space: so it may be cut wherever one stands. */
static void
put_match(struct str text, struct buf *out)
{
	for (size_t at = 0; at < text.n;) {
		size_t to = at + LINE;
		if (to >= text.n)
			to = text.n;
		else
			while (to > at && text.s[to] != ' ')
				to--;
		if (to == at)
			for (to = at + 1; to < text.n && text.s[to] != ' ';)
				to++;
		buf_cstr(out, at ? "\n            \"" : "\"");
		put_escaped(str_sub(text, at, to), out);
		buf_byte(out, '"');
		at = to + 1;
	}
}

static void
print_rule(struct str name, struct str match)
{
	AUTO(buf) struct buf out = { 0 };
	buf_printf(&out, "  { name = \"%.*s\";\n    match = ", STR_ARG(name));
	put_match(match, &out);
	buf_cstr(&out, ";\n    to = [ ]; }\n");
	fputs(buf_view(&out).s, stdout);
}

/* ---- The command --------------------------------------------------------------------------- */

/* The configuration, when there is one that can be read: an import needs none. */
static struct config *
config_or_none(const struct command_line *line)
{
	const char *path = config_find(line->config_path);
	struct config *c = path ? config_open(path) : NULL;
	if (!c || c->usable)
		return c;
	config_free(c);
	fprintf(stderr, "%s has mistakes: nothing is looked up in it\n", path);
	return NULL;
}

static void
print_problems(const char *path, struct str text, const struct dialect_result *r)
{
	for (size_t i = 0; i < r->n_problems; i++) {
		const struct dialect_problem *p = &r->problems[i];
		query_print_problem(path, text, p->offset, p->is_warning, p->text, p->hint);
	}
}

static int
import(struct command_line *line, enum dialect dialect, struct str text, const char *name,
	struct config *config)
{
	AUTO(arena) struct arena *a = arena_new();
	AUTO(gazetteer) struct gazetteer *own = config ? NULL : gazetteer_new(NULL, 0);
	struct known known = { config, a };
	struct dialect_world outlets = { config ? outlet_of : NULL, &known };
	struct rule_world world =
		config ? config_world(config) : (struct rule_world){ .gazetteer = own };
	struct rule_problems problems = { 0 };
	struct dialect_result result;
	const char *path = line->argv[0];
	enum status status = dialect_rewrite(dialect, text, &outlets, a, &result);
	print_problems(path, text, &result);
	if (status)
		return command_error(line, "not imported: change the places above, and try again");
	const struct rule *rule = query_compile(result.text, &world, a, &problems);
	query_print_problems("as rewritten", result.text, &problems, QUERY_SAY_WARNINGS);
	if (!rule)
		return EXIT_FAILED;
	print_rule(name ? str_from(name) : name_of(path, a), result.text);
	return EXIT_FINE;
}

static const char *
dialects(struct arena *a)
{
	AUTO(buf) struct buf b = { 0 };
	for (int i = 0; i < DIALECT_N; i++)
		buf_printf(&b, "%s%s", i ? ", " : "", dialect_name((enum dialect)i));
	return arena_str(a, buf_view(&b)).s;
}

static int
run_import_query(struct command_line *line)
{
	const char *from = NULL, *name = NULL;
	const struct option options[] = {
		{ "from", OPTION_TEXT, &from, "SUITE", "whose query it is" },
		{ "name", OPTION_TEXT, &name, "NAME", "the rule's name; else the file's" },
		{ 0 },
	};
	struct err err = { 0 };
	enum dialect dialect;
	if (!command_options(line, options, 1, 1))
		return EXIT_USAGE;
	AUTO(arena) struct arena *a = arena_new();
	if (!from || !dialect_named(str_from(from), &dialect)) {
		command_error(line, "--from wants one of %s", dialects(a));
		return EXIT_USAGE;
	}
	struct str text;
	bool is_stdin = strcmp(line->argv[0], "-") == 0;
	if (file_read(is_stdin ? "/dev/stdin" : line->argv[0], LARGEST, a, &text, &err))
		return command_fail(line, &err);
	if (!utf8_valid(text))
		return command_error(line, "%s is not UTF-8", line->argv[0]);
	text = str_cut(text, S("\ufeff"));
	AUTO(config) struct config *config = config_or_none(line);
	return import(line, dialect, text, name, config);
}

static const struct option help_options[] = {
	{ "from", OPTION_TEXT, NULL, "SUITE", "whose query it is" },
	{ "name", OPTION_TEXT, NULL, "NAME", "the rule's name; else the file's" },
	{ 0 },
};

const struct command cmd_import_query = {
	.name = "import-query",
	.arguments = "--from SUITE FILE",
	.summary = "rewrites a query of another suite as a rule",
	.help = "SUITE is meltwater, brandwatch, cision, talkwalker or gdelt. Prints a rule to "
		"paste "
		"into the configuration; what\n"
		"cannot be said, or means something else here, is shown with its place. FILE holds "
		"one query; - is standard input.",
	.options = help_options,
	.run = run_import_query,
};
