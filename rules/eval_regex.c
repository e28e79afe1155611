/* Where regular expressions match, and which words that touches. */
#include "rules/eval_list.h"

#include "rules/regex.h"

struct regex_running {
	void *context;
	bool (*found)(void *context, enum field field, size_t from, size_t to);
	enum field field;
	bool stopped;
};

static bool
regex_found(void *context, size_t from, size_t to)
{
	struct regex_running *run = context;
	run->stopped = !run->found(run->context, run->field, from, to);
	return !run->stopped;
}

void
eval_regex(const struct eval *e, const uint32_t *code, struct range range, void *context,
	bool (*found)(void *context, enum field field, size_t from, size_t to))
{
	const struct regex *regex = op_pointer(code + 1);
	struct regex_running run = { .context = context, .found = found };
	for (enum field f = range.first; f <= range.last && !run.stopped; f++) {
		run.field = f;
		if (!regex_each(regex, e->scan->fields[f], &run, regex_found))
			eval_cut(e);
	}
}

/* Of the tokens, which ascend, the first that ends behind byte `at`. */
static size_t
token_behind(const struct word_place *tokens, size_t n, size_t at)
{
	size_t low = 0;
	while (n) {
		size_t half = n / 2;
		if (tokens[low + half].to <= at) {
			low += half + 1;
			n -= half + 1;
		} else
			n = half;
	}
	return low;
}

/* The words that bytes of a field touch, those of one author or tag; false: none. */
static bool
words_in(const struct scan *s, enum field field, size_t from, size_t to, struct span *ret)
{
	for (size_t i = 0; i < s->n_segments; i++) {
		const struct segment *segment = &s->segments[i];
		const struct word_place *tokens = s->tokens.v + segment->token;
		if (segment->field != field)
			continue;
		size_t first = token_behind(tokens, segment->n, from), last = first;
		if (first == segment->n || tokens[first].from >= to)
			continue;
		while (last + 1 < segment->n && tokens[last + 1].from < to)
			last++;
		*ret = (struct span){ segment->position + (uint32_t)first,
			segment->position + (uint32_t)last };
		return true;
	}
	return false;
}

/* The words that a match touches; one of nothing but signs has no place. */
static bool
take_match(void *context, enum field field, size_t from, size_t to)
{
	struct list *list = context;
	struct span span;
	return !words_in(list->eval->scan, field, from, to, &span) || list_add(list, span);
}

void
regex_places(struct list *list, const uint32_t *code, struct range range)
{
	eval_regex(list->eval, code, range, list, take_match);
}
