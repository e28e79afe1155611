/* Programs, what runs of them, and what rules are found by: as text. Words with an r in front are
 * rare. */
#include "rules/assemble.h"

#include <stdlib.h>

#include "rules/anchor.h"
#include "rules/rule_inside.h"
#include "tests/rule_kit.h"

struct code_case {
	const char *name, *rule;
	const char *assembled, *arranged;
	const char *anchor; /* terms; > all of these too; | one of these; ! where it decides */
};

static const struct code_case code_cases[] = {
	{ "a word", "mali", "AND(mali)", "mali", "mali!" },
	{ "rare first", "mali AND rbamako", "AND(AND(mali rbamako))", "AND(rbamako mali)",
		"rbamako > mali" },
	{ "conditions first", "mali lang:FR from:ML", "AND(AND(mali lang:fr from:ml))",
		"AND(lang:fr from:ml mali)", "from:ml > lang:fr mali" },
	{ "conditions that decide", "rmali lang:fr", "AND(AND(rmali lang:fr))",
		"AND(lang:fr rmali)", "rmali! > lang:fr" },
	{ "alternatives", "(rmali | rniger) AND (tchad | benin)",
		"AND(AND(OR(rmali rniger) OR(tchad benin)))",
		"AND(OR(rmali rniger) OR(tchad benin))", "rmali rniger | tchad benin" },
	{ "alternatives that decide", "(rmali | «rcoup etat») lang:fr",
		"AND(AND(OR(rmali \"rcoup etat\") lang:fr))",
		"AND(lang:fr OR(rmali \"rcoup etat\"))", "rmali! rcoup+etat > lang:fr" },
	{ "NOT and regular expressions last", "/a+b/ NOT rchad AND mali",
		"AND(AND(REGEX NOT(rchad) mali))", "AND(mali NOT(rchad) REGEX)", "mali" },
	{ "and in and, or in or", "a (b c) AND (d | (e | «f g»))",
		"AND(AND(a AND(b c) OR(d OR(e \"f g\"))))", "AND(a b c OR(d e \"f g\"))",
		"a > b c | d e f" },
	{ "a phrase by its rarest word", "«de la rmauritanie»", "AND(\"de la rmauritanie\")",
		"\"de la rmauritanie\"", "rmauritanie+de" },
	{ "joined", "Al-Rqaida", "AND(OR(\"al rqaida\" alrqaida))", "OR(alrqaida \"al rqaida\")",
		"alrqaida! rqaida+al" },
	{ "near", "mali NEAR/3 rniger", "AND(NEAR/3(mali rniger))", "NEAR/3(rniger mali)",
		"rniger > mali" },
	{ "ordered near", "mali ONEAR/3 rniger", "AND(ONEAR/3(mali rniger))",
		"ONEAR/3(mali rniger)", "rniger > mali" },
	{ "field", "title:rmali", "AND(IN(rmali))", "IN(rmali)", "rmali" },
	{ "score", "SCORE/9(rmali^5 foot^-3 niger^4)", "AND(SCORE/9(rmali foot niger))",
		"SCORE/9(rmali foot niger)", "rmali niger" },
	{ "nothing to be found by", "/x+/ | mali", "AND(OR(REGEX mali))", "OR(mali REGEX)", "" },
	{ "places", "about:sahel", "AND(ABOUT)", "ABOUT",
		"about:sahel about:bf about:ml about:mr about:ne about:td" },
};

static void
put_term(const struct terms *terms, uint32_t id, struct buf *out)
{
	buf_str(out, terms_text(terms, id));
}

static const uint32_t *put_code(const struct terms *terms, const uint32_t *code, struct buf *out);

static void
put_operands(const struct terms *terms, const uint32_t *code, const char *name, struct buf *out)
{
	const uint32_t *end = op_next(code);
	buf_printf(out, "%s(", name);
	for (code = op_operands(code); code < end; buf_cstr(out, code < end ? " " : ""))
		code = put_code(terms, code, out);
	buf_byte(out, ')');
}

static void
put_words(const struct terms *terms, const uint32_t *term, const uint32_t *end, struct buf *out)
{
	for (const char *before = "\""; term < end; term++, before = " ") {
		buf_cstr(out, before);
		put_term(terms, *term, out);
	}
	buf_byte(out, '"');
}

static const uint32_t *
put_code(const struct terms *terms, const uint32_t *code, struct buf *out)
{
	static const char *const names[] = { [OP_AND] = "AND",
		[OP_OR] = "OR",
		[OP_NOT] = "NOT",
		[OP_IN] = "IN",
		[OP_NEAR] = "NEAR/",
		[OP_ONEAR] = "ONEAR/",
		[OP_SCORE] = "SCORE/",
		[OP_REGEX] = "REGEX",
		[OP_ABOUT] = "ABOUT" };
	char name[32];
	enum op op = op_of(code);
	if (op >= OP_WORD)
		put_term(terms, op_arg(code), out);
	else if (op == OP_PHRASE)
		put_words(terms, code + 1, op_next(code), out);
	else if (op_is_leaf(code))
		buf_cstr(out, names[op]);
	else {
		bool counts = op == OP_NEAR || op == OP_ONEAR || op == OP_SCORE;
		snprintf(name, sizeof(name), "%s", names[op]);
		if (counts)
			snprintf(name, sizeof(name), "%s%u", names[op], code[1]);
		put_operands(terms, code, name, out);
	}
	return op_next(code);
}

static void
put_anchor(const struct terms *terms, const struct anchor *a, struct buf *out)
{
	for (size_t i = 0; i < a->n; i++) {
		buf_cstr(out, i ? " " : "");
		put_term(terms, a->v[i].term, out);
		buf_cstr(out, a->v[i].decides ? "!" : "");
		if (a->v[i].second == ANCHOR_NONE)
			continue;
		buf_byte(out, '+');
		put_term(terms, a->v[i].second, out);
	}
	for (size_t i = 0; i < a->n_singles; i++) {
		buf_cstr(out, i ? " " : " > ");
		put_term(terms, a->singles[i], out);
	}
	for (size_t i = 0; i < a->n_any; i++) {
		buf_cstr(out, i ? " " : " | ");
		put_term(terms, a->any[i], out);
	}
}

/* Rare words, then conditions, then all others. */
static float
share_of(const struct terms *terms, uint32_t id)
{
	struct str text = terms_text(terms, id);
	if (terms_kind(terms, id) == TERM_CONDITION)
		return str_starts(text, S("lang:")) ? 0.3F : 0.1F;
	return str_find_byte(text, 'r') >= 0 ? 0.001F : 0.5F;
}

static void
test_code(void **state)
{
	const struct code_case *c = *state;
	struct rule_kit kit = kit_open();
	const struct rule *r = kit_rule(&kit, c->rule);
	assert_non_null(r);
	const struct program *p = &r->program;
	struct terms *terms = terms_new();
	uint32_t ids[64], code[256], arranged[256];
	float shares[64];
	struct str rest = program_slots(p);
	for (uint32_t i = 0; i < p->n_slots; i++) {
		enum term_kind kind;
		struct str text = program_slot(&rest, &kind);
		ids[i] = terms_add(terms, kind, text);
		shares[ids[i]] = share_of(terms, ids[i]);
	}
	assert_int_equal(rest.n, 0);
	assemble(p, ids, code);
	AUTO(buf) struct buf assembled = { 0 }, text = { 0 }, found = { 0 };
	assert_ptr_equal(put_code(terms, code, &assembled), code + p->n);
	assert_str(buf_view(&assembled), c->assembled);
	size_t n = arrange(code, shares, arranged);
	assert_ptr_equal(put_code(terms, arranged, &text), arranged + n);
	assert_str(buf_view(&text), c->arranged);
	struct anchor_finder finder = { .terms = terms, .shares = shares };
	struct anchor anchor;
	anchor_find(&finder, arranged, &anchor);
	put_anchor(terms, &anchor, &found);
	assert_str(buf_view(&found), c->anchor);
	anchor_finder_free(&finder);
	terms_free(terms);
	kit_close(&kit);
}

/* Each leaf knows what it is as written, also where that does not stand in the expression. */
static void
test_parts(void **state)
{
	(void)state;
	struct rule_kit kit = kit_open();
	struct rule_source *source = arena_zero(kit.arena, sizeof(*source));
	source->name = S("rule");
	source->keywords = kit_list(&kit, "Sahel");
	source->languages = kit_list(&kit, "fr");
	source->match = S("@attack NEAR/2 «Al-Qaïda»~3 from:MA");
	const struct rule *r = kit_compile(&kit, source);
	assert_non_null(r);
	const struct str *parts = assemble_parts(&r->program, source->match, kit.arena);
	const uint32_t *code = r->program.code, *end = code + r->program.n;
	AUTO(buf) struct buf all = { 0 };
	for (const uint32_t *at = code; at < end; at = op_operands(at))
		if (op_is_leaf(at))
			buf_printf(&all, "%.*s;", STR_ARG(parts[at - code]));
	assert_str(buf_view(&all), "lang:fr;Sahel;attaque;ambush*;هجوم;«Al-Qaïda»~3;from:MA;");
	kit_close(&kit);
}

/* The tree made again knows its places in the program. */
static void
test_tree(void **state)
{
	(void)state;
	struct rule_kit kit = kit_open();
	const struct rule *r = kit_rule(&kit, "mali (niger | «coup etat») NOT title:foot");
	const struct query *all = rule_tree(r, kit.arena).match;
	const uint32_t *code = r->program.code;
	assert_int_equal(op_of(code + all->at), OP_AND);
	assert_int_equal(op_of(code + all->v[0]->at), OP_WORD);
	assert_int_equal(op_of(code + all->v[1]->at), OP_OR);
	assert_int_equal(op_of(code + all->v[1]->v[1]->at), OP_PHRASE);
	assert_int_equal(op_of(code + all->v[2]->at), OP_NOT);
	assert_int_equal(op_of(code + all->v[2]->v[0]->at), OP_IN);
	kit_close(&kit);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_parts),
		cmocka_unit_test(test_tree) };
	return RUN_CASES(code_cases, test_code) + cmocka_run_group_tests(tests, NULL, NULL);
}
