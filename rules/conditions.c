#include "rules/conditions.h"

#include "rules/program.h"
#include "rules/words.h"

struct saying {
	void *context;
	void (*each)(void *context, struct str condition);
	struct buf text;
};

static void
say(struct saying *s, const char *field, struct str value)
{
	if (value.n == 0)
		return;
	program_condition(&s->text, field, value);
	s->each(s->context, buf_view(&s->text));
}

/* Names count as rules fold them. */
static void
say_name(struct saying *s, const char *field, struct str name)
{
	if (name.n == 0)
		return;
	AUTO(arena) struct arena *a = arena_new();
	say(s, field, words_fold(a, name));
}

static void
say_outlet(struct saying *s, const struct match_outlet *o)
{
	say(s, "from", o->country);
	say_name(s, "outlet", o->name);
	say_name(s, "outlet", o->title);
	if (o->is_via) {
		say_name(s, "via", o->name);
		say_name(s, "via", o->title);
	}
	for (size_t i = 0; o->groups && i < o->groups->n; i++)
		say_name(s, "group", o->groups->v[i]);
}

void
conditions_of_outlet(const struct match_outlet *outlet, void *context,
	void (*each)(void *context, struct str condition))
{
	struct saying s = { context, each, { 0 } };
	say_outlet(&s, outlet);
	buf_free(&s.text);
}

void
conditions_each(const struct match_input *input, void *context,
	void (*each)(void *context, struct str condition))
{
	struct saying s = { context, each, { 0 } };
	say(&s, "lang", input->language);
	for (size_t i = 0; i < input->n_outlets; i++)
		say_outlet(&s, &input->outlets[i]);
	for (size_t i = 0; i < input->n_mentions; i++) {
		say(&s, "about", input->mentions[i].place);
		say(&s, "about", input->mentions[i].country);
	}
	buf_free(&s.text);
}
