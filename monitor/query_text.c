#include "monitor/query_text.h"

#include <stdio.h>
#include <unistd.h>

#include "base/utf8.h"

const struct rule *
query_compile(struct str text, const struct rule_world *world, struct arena *a,
	struct rule_problems *problems)
{
	struct rule_source *source = arena_zero(a, sizeof(*source));
	struct rule *rule;
	source->name = S("query");
	source->match = text;
	return rule_compile(source, world, a, &rule, problems) ? NULL : rule;
}

/* The line that byte `at` stands in, and where in it. */
static struct str
line_of(struct str text, size_t at, int *ret_line, int *ret_column)
{
	size_t from = 0, to;
	*ret_line = 1;
	for (size_t i = 0; i < at && i < text.n; i++)
		if (text.s[i] == '\n') {
			from = i + 1;
			++*ret_line;
		}
	for (to = from; to < text.n && text.s[to] != '\n';)
		to++;
	*ret_column = (int)utf8_length(str_sub(text, from, at)) + 1;
	return str_sub(text, from, to);
}

void
query_print_problem(const char *where, struct str text, size_t at, bool is_warning,
	struct str problem, struct str hint)
{
	AUTO(buf) struct buf out = { 0 };
	struct conf_problem p = {
		.is_warning = is_warning, .file = str_from(where), .text = problem, .hint = hint
	};
	p.source = line_of(text, at, &p.line, &p.column);
	conf_print_problem(&p, &out, isatty(STDERR_FILENO));
	fputs(buf_view(&out).s, stderr);
}

/* What a set is wrong about stands in the configuration, not in this text. */
void
query_print_problems(const char *where, struct str text, const struct rule_problems *problems,
	enum query_say say)
{
	for (size_t i = 0; i < problems->n; i++) {
		const struct rule_problem *p = &problems->v[i];
		if (p->is_warning && say == QUERY_SAY_ERRORS)
			continue;
		query_print_problem(where, text, p->key == RULE_MATCH ? p->offset : 0,
			p->is_warning, p->text, p->hint);
	}
}
