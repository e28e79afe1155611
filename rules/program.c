#include "rules/program.h"

#include <stdlib.h>
#include <string.h>

#include "db/pack.h"

struct writer {
	struct arena *arena;
	struct str source;
	uint32_t *code;
	size_t n, cap;
	uint32_t n_slots;
	struct buf slots, parts;
};

const void *
op_pointer(const uint32_t *words)
{
	const void *p;
	_Static_assert(sizeof(p) <= OP_POINTER * sizeof(*words), "a pointer takes two words");
	memcpy(&p, words, sizeof(p));
	return p;
}

int64_t
op_number(const uint32_t *words)
{
	int64_t number;
	memcpy(&number, words, sizeof(number));
	return number;
}

/* ---- Words of code ------------------------------------------------------------------------- */

static void
put(struct writer *w, uint32_t word)
{
	MEM_GROW(w->code, w->n, w->cap);
	w->code[w->n++] = word;
}

static void
put_bytes(struct writer *w, const void *bytes, size_t n)
{
	uint32_t words[OP_POINTER] = { 0 };
	memcpy(words, bytes, n);
	for (size_t i = 0; i < OP_POINTER; i++)
		put(w, words[i]);
}

static size_t
open(struct writer *w, enum op op)
{
	put(w, op);
	return w->n - 1;
}

/* What was put since `at` belongs to the operator there. */
static void
close(struct writer *w, size_t at)
{
	w->code[at] |= (uint32_t)(w->n - at - 1) << OP_BITS;
}

/* ---- Slots and parts ----------------------------------------------------------------------- */

static uint32_t
add_slot(struct writer *w, enum term_kind kind, struct str text)
{
	pack_number(&w->slots, kind);
	pack_str(&w->slots, text);
	return w->n_slots++;
}

struct str
program_slot(struct str *rest, enum term_kind *ret)
{
	uint64_t kind = 0;
	struct str text = STR_NONE;
	unpack_number(rest, &kind);
	unpack_str(rest, &text);
	*ret = (enum term_kind)kind;
	return text;
}

/* Nearly all stand in the expression: a place there is shorter than a copy. */
static void
add_part(struct writer *w, struct str part)
{
	bool inside = w->source.n && part.s >= w->source.s &&
		      part.s + part.n <= w->source.s + w->source.n;
	pack_number(&w->parts, inside ? (uint64_t)(part.s - w->source.s) + 1 : 0);
	if (inside)
		pack_number(&w->parts, part.n);
	else
		pack_str(&w->parts, part);
}

struct str
program_part(struct str *rest, struct str source)
{
	uint64_t at = 0, n = 0;
	struct str part = STR_NONE;
	unpack_number(rest, &at);
	if (at == 0) {
		unpack_str(rest, &part);
		return part;
	}
	unpack_number(rest, &n);
	return str_sub(source, at - 1, at - 1 + n);
}

static enum term_kind
term_kind(const struct query_word *word)
{
	static const enum term_kind kinds[] = { [WORD_FOLDED] = TERM_FOLDED,
		[WORD_EXACT] = TERM_EXACT,
		[WORD_INFLECTED] = TERM_INFLECTED,
		[WORD_STEM] = TERM_STEM,
		[WORD_FUZZY] = TERM_FUZZY };
	return kinds[word->kind];
}

static uint32_t
word_slot(struct writer *w, struct query_word *word)
{
	return word->slot = add_slot(w, term_kind(word), word->text);
}

/* ---- Operators ----------------------------------------------------------------------------- */

static void put_query(struct writer *w, struct query *q);

static void
put_one_word(struct writer *w, enum op op, uint32_t slot, struct str part)
{
	put(w, op | slot << OP_BITS);
	add_part(w, part);
}

static void
put_phrase(struct writer *w, struct query *q)
{
	if (q->n_words == 1) {
		put_one_word(w, OP_WORD, word_slot(w, &q->words[0]), q->written);
		return;
	}
	size_t at = open(w, q->loose ? OP_LOOSE : OP_PHRASE);
	if (q->loose)
		put(w, q->distance);
	for (size_t i = 0; i < q->n_words; i++)
		put(w, word_slot(w, &q->words[i]));
	close(w, at);
	add_part(w, q->written);
}

/* Al-Qaïda is the phrase or the one word. */
static void
put_words(struct writer *w, struct query *q)
{
	if (!q->joined || (q->loose && q->n_words > 1)) {
		put_phrase(w, q);
		return;
	}
	size_t at = open(w, OP_OR);
	put_phrase(w, q);
	put_one_word(w, OP_WORD, word_slot(w, q->joined), q->written);
	close(w, at);
}

static uint32_t
condition_slot(struct writer *w, const char *field, struct str value)
{
	AUTO(buf) struct buf text = { 0 };
	program_condition(&text, field, value);
	return add_slot(w, TERM_CONDITION, buf_view(&text));
}

void
program_condition(struct buf *out, const char *field, struct str value)
{
	buf_reset(out);
	buf_cstr(out, field);
	buf_byte(out, ':');
	for (size_t i = 0; i < value.n; i++) {
		char c = value.s[i];
		buf_byte(out, c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c);
	}
}

static void
put_condition(struct writer *w, enum op op, const char *field, struct str value, struct str part)
{
	put_one_word(w, op, condition_slot(w, field, value), part);
}

/* Any country of a group. */
static void
put_from(struct writer *w, const struct query *q)
{
	const char *const *m = q->target.members;
	if (!m || !*m) {
		put_condition(w, OP_FROM, "from", q->target.name, q->written);
		return;
	}
	size_t at = open(w, OP_OR);
	put_condition(w, OP_FROM, "from", q->target.name, q->written);
	for (; *m; m++)
		put_condition(w, OP_FROM, "from", str_from(*m), q->written);
	close(w, at);
}

static const struct region_target *
keep_target(struct arena *a, const struct region_target *target)
{
	struct region_target *kept = arena_alloc(a, sizeof(*kept));
	size_t n = 0;
	*kept = *target;
	kept->name = arena_str(a, target->name);
	while (target->members && target->members[n])
		n++;
	const char **members = arena_array(a, n + 1, sizeof(*members));
	for (size_t i = 0; i < n; i++)
		members[i] = target->members[i];
	kept->members = members;
	return kept;
}

/* A place is found by its own name, the country it lies in, or a member of its group. */
static void
put_place(struct writer *w, enum op op, const struct query *q)
{
	struct str name = q->target.name;
	const struct region_target *target = keep_target(w->arena, &q->target);
	size_t at = open(w, op);
	put(w, q->least);
	put_bytes(w, &target, sizeof(target));
	put(w, condition_slot(w, "about", name));
	ptrdiff_t slash = str_find_byte(name, '/');
	if (slash > 0)
		put(w, condition_slot(w, "about", str_sub(name, 0, (size_t)slash)));
	for (const char *const *m = q->target.members; m && *m; m++)
		put(w, condition_slot(w, "about", str_from(*m)));
	close(w, at);
	add_part(w, q->written);
}

static void
put_number(struct writer *w, enum op op, const struct query *q)
{
	size_t at = open(w, op);
	put(w, q->comparison);
	put_bytes(w, &q->number, sizeof(q->number));
	close(w, at);
	add_part(w, q->written);
}

static void
put_regex(struct writer *w, const struct query *q)
{
	size_t at = open(w, OP_REGEX);
	put_bytes(w, &q->regex, sizeof(q->regex));
	close(w, at);
	add_part(w, q->written);
}

static void
put_operands(struct writer *w, enum op op, const uint32_t *parameters, size_t n, struct query *q)
{
	size_t at = open(w, op);
	for (size_t i = 0; i < n; i++)
		put(w, parameters[i]);
	for (size_t i = 0; i < q->n; i++)
		put_query(w, q->v[i]);
	close(w, at);
}

static void
put_score(struct writer *w, struct query *q)
{
	size_t at = open(w, OP_SCORE);
	put(w, (uint32_t)q->number);
	put(w, (uint32_t)q->n);
	for (size_t i = 0; i < q->n; i++)
		put(w, (uint32_t)q->weights[i]);
	for (size_t i = 0; i < q->n; i++)
		put_query(w, q->v[i]);
	close(w, at);
}

static void
put_query(struct writer *w, struct query *q)
{
	uint32_t fields = (uint32_t)q->first | (uint32_t)q->last << 8, distance = q->distance,
		 least = q->least, none = 0;
	q->at = (uint32_t)w->n;
	switch (q->kind) {
	case QUERY_AND:
		put_operands(w, OP_AND, NULL, 0, q);
		break;
	case QUERY_OR:
	case QUERY_SET:
		put_operands(w, OP_OR, NULL, 0, q);
		break;
	case QUERY_NOT:
		put_operands(w, OP_NOT, NULL, 0, q);
		break;
	case QUERY_NEAR:
		put_operands(w, q->ordered ? OP_ONEAR : OP_NEAR, &distance, 1, q);
		break;
	case QUERY_SENTENCE:
		put_operands(w, OP_SENTENCE, &none, 1, q);
		break;
	case QUERY_PARAGRAPH:
		put_operands(w, OP_PARAGRAPH, &none, 1, q);
		break;
	case QUERY_IN:
		put_operands(w, OP_IN, &fields, 1, q);
		break;
	case QUERY_ATLEAST:
		put_operands(w, OP_ATLEAST, &least, 1, q);
		break;
	case QUERY_SCORE:
		put_score(w, q);
		break;
	case QUERY_WORDS:
		put_words(w, q);
		break;
	case QUERY_REGEX:
		put_regex(w, q);
		break;
	case QUERY_LANG:
		put_condition(w, OP_LANG, "lang", q->value, q->written);
		break;
	case QUERY_OUTLET:
		put_condition(w, OP_OUTLET, "outlet", q->folded, q->written);
		break;
	case QUERY_GROUP:
		put_condition(w, OP_OUTLET, "group", q->folded, q->written);
		break;
	case QUERY_VIA:
		put_condition(w, OP_OUTLET, "via", q->folded, q->written);
		break;
	case QUERY_FROM:
		put_from(w, q);
		break;
	case QUERY_ABOUT:
		put_place(w, OP_ABOUT, q);
		break;
	case QUERY_FOCUS:
		put_place(w, OP_FOCUS, q);
		break;
	case QUERY_AGE:
		put_number(w, OP_AGE, q);
		break;
	case QUERY_LENGTH:
		put_number(w, OP_LENGTH, q);
		break;
	case QUERY_STORY:
		put_number(w, OP_STORY, q);
		break;
	}
}

void
program_write(struct query *q, struct str source, struct arena *a, struct program *ret)
{
	enum { USUAL = 128 /* words and bytes of most rules */ };
	struct writer w = { .arena = a, .source = source, .cap = USUAL };
	w.code = mem_realloc(NULL, w.cap * sizeof(*w.code));
	buf_reserve(&w.slots, USUAL);
	buf_reserve(&w.parts, USUAL);
	put_query(&w, q);
	size_t code_size = w.n * sizeof(*w.code);
	char *bytes = arena_alloc(a, code_size + w.slots.n + w.parts.n);
	memcpy(bytes, w.code, code_size);
	memcpy(bytes + code_size, w.slots.s, w.slots.n);
	memcpy(bytes + code_size + w.slots.n, w.parts.s, w.parts.n);
	*ret = (struct program){ .code = (const uint32_t *)(const void *)bytes,
		.n = (uint32_t)w.n,
		.n_slots = w.n_slots,
		.slots_size = (uint32_t)w.slots.n,
		.parts_size = (uint32_t)w.parts.n };
	free(w.code);
	buf_free(&w.slots);
	buf_free(&w.parts);
}
