/* `inspect match`: which rules of --rules an article fulfils, as lines "id TAB rule". The rules are
 * compiled at the first request and kept. */
#include "monitor/inspect.h"

#include <stdlib.h>

#include "monitor/files.h"
#include "monitor/query_text.h"
#include "rules/language.h"
#include "rules/match.h"

/* The rules of the file; they live until the process ends. */
struct rules_file {
	struct arena *arena;
	const struct rule **rules;
	size_t n, cap;
	struct matcher *matcher;
	bool asks_places;
	size_t cut;
};

/* What is wrong in the file, shown as the mistakes of a configuration are. */
struct refusing {
	const char *path;
	struct str text; /* of the file */
	size_t n;
};

static void
refuse(struct refusing *r, size_t at, struct str why, struct str hint)
{
	enum { SHOWN_MOST = 20 };
	if (r->n++ < SHOWN_MOST)
		query_print_problem(r->path, r->text, at, false, why, hint);
}

static void
add_rule(struct rules_file *f, struct str line, const struct rule_world *world, struct refusing *r)
{
	struct rule_source *source = arena_zero(f->arena, sizeof(*source));
	struct rule_problems problems = { 0 };
	struct rule *rule;
	size_t at = (size_t)(line.s - r->text.s);
	ptrdiff_t tab = str_find_byte(line, '\t');
	if (tab < 0) {
		refuse(r, at, S("a rule is a name, a tab and an expression"), STR_NONE);
		return;
	}
	source->name = str_sub(line, 0, (size_t)tab);
	source->match = str_sub(line, (size_t)tab + 1, line.n);
	f->asks_places |= str_find(source->match, S("about")) >= 0 ||
			  str_find(source->match, S("focus")) >= 0;
	if (rule_compile(source, world, f->arena, &rule, &problems) == STATUS_OK) {
		/* NOLINTNEXTLINE(bugprone-sizeof-expression): an array of pointers */
		ARENA_GROW(f->arena, f->rules, f->n, f->cap);
		f->rules[f->n++] = rule;
		return;
	}
	for (size_t i = 0; i < problems.n; i++) {
		const struct rule_problem *p = &problems.v[i];
		if (!p->is_warning)
			refuse(r, at + (p->key == RULE_MATCH ? (size_t)tab + 1 + p->offset : 0),
				p->text, p->hint);
	}
}

/* Nothing is answered when a rule is refused: the answers would be those of another file. */
static enum status
open_rules(struct rules_file *f, const struct inspect_input *in, struct err *err)
{
	enum { LARGEST = 512 << 20 };
	if (!in->rules_path)
		return err_set(err, STATUS_FATAL,
			"--rules FILE is missing: a line a rule, name TAB expression");
	f->arena = arena_new();
	struct rule_world world = { .gazetteer = in->gazetteer };
	struct refusing refusing = { .path = in->rules_path };
	if (file_read(in->rules_path, LARGEST, f->arena, &refusing.text, err))
		return STATUS_FATAL;
	struct str rest = refusing.text, line;
	while (rest.n && str_next(&rest, '\n', &line)) {
		line = str_trim(line);
		if (line.n)
			add_rule(f, line, &world, &refusing);
	}
	if (refusing.n)
		return err_set(err, STATUS_FATAL, "%s: %zu %s; nothing was matched", in->rules_path,
			refusing.n, refusing.n == 1 ? "mistake" : "mistakes");
	f->matcher = matcher_new(f->rules, f->n);
	return STATUS_OK;
}

static struct match_input
input_of(const struct inspect_input *in, bool asks_places)
{
	const json_t *request = in->request;
	struct match_input input = { .language = json_request_str(request, "language") };
	input.fields[FIELD_TITLE] = json_request_str(request, "title");
	input.fields[FIELD_LEAD] = json_request_str(request, "lead");
	input.fields[FIELD_TEXT] = json_request_str(request, "text");
	if (input.language.n == 0)
		input.language = language_of(input.fields[FIELD_TEXT], STR_NONE, NULL);
	struct match_outlet *outlet = arena_zero(in->arena, sizeof(*outlet));
	*outlet = (struct match_outlet){ .name = json_request_str(request, "outlet"),
		.country = json_request_str(request, "country"),
		.is_via = true };
	input.outlets = outlet;
	input.n_outlets = 1;
	struct region_text text = { input.fields[FIELD_TITLE], input.fields[FIELD_LEAD],
		input.fields[FIELD_TEXT], input.language, outlet->country };
	struct mention *mentions;
	if (asks_places) {
		region_tag(in->gazetteer, &text, in->arena, &mentions, &input.n_mentions);
		input.mentions = mentions;
	}
	return input;
}

static void
put_id(struct buf *out, const json_t *id)
{
	if (json_is_string(id))
		buf_add(out, json_string_value(id), json_string_length(id));
	else if (json_is_integer(id))
		buf_printf(out, "%lld", (long long)json_integer_value(id));
}

/* Not among the answers, whose lines are matches. */
static void
say_bound(struct rules_file *f, const struct inspect_input *in, const struct match_input *input)
{
	const struct rule *rule = matcher_cut_rule(f->matcher);
	AUTO(buf) struct buf said = { 0 };
	f->cut = matcher_cut(f->matcher);
	buf_printf(&said, "note: rule %.*s, article ", STR_ARG(rule_name(rule)));
	put_id(&said, json_object_get(in->request, "id"));
	buf_cstr(&said, ": ");
	if (!rule_bound(rule, input, in->arena, &said))
		buf_cstr(&said, "a part of it came to a bound");
	fprintf(stderr, "%s; what lies beyond was not looked at\n", said.s);
}

static enum status
inspect_match_answer(const struct inspect_input *in, json_t *ret, struct buf *out, struct err *err)
{
	static struct rules_file file;
	(void)ret;
	if (!file.matcher) {
		enum status status = open_rules(&file, in, err);
		if (status)
			return status;
	}
	struct match_input input = input_of(in, file.asks_places);
	struct rule_hit *hits;
	size_t n;
	matcher_run(file.matcher, &input, in->arena, &hits, &n);
	if (matcher_cut(file.matcher) != file.cut)
		say_bound(&file, in, &input);
	for (size_t i = 0; i < n; i++) {
		put_id(out, json_object_get(in->request, "id"));
		buf_printf(out, "\t%.*s\n", STR_ARG(rule_name(hits[i].rule)));
	}
	return STATUS_OK;
}

const struct inspect_stage inspect_match = {
	.name = "match",
	.summary = "which rules an article fulfils, a line each: id TAB rule",
	.text_field = "text",
	.raw_lines = true,
	.answer = inspect_match_answer,
};
