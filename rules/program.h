/* A rule as a flat program: what the matcher keeps of it instead of its tree. Inside rules/ only.
 *
 *	AND( OR( WORD 0  WORD 1 )  LANG 2 )	for	(mali | niger) AND lang:fr
 *
 * One array of 32-bit words in reading order: an operator, its parameters, its operands. The lowest
 * OP_BITS of an operator's word say which one it is, the rest how many words belong to it behind
 * this one, or, for an operator of one word, which slot it asks for. A slot is a word of the rule
 * or a condition ("lang:fr"). rules/assemble.c makes of a program what runs: slots become terms,
 * and operands come in the order in which they are cheapest.
 *
 * A tree is made again from the rule's source where people want to read it (rule_tree): its nodes
 * know where their operators stand (query.at). */
#ifndef RULES_PROGRAM_H
#define RULES_PROGRAM_H

#include "rules/query.h"
#include "rules/terms.h"

enum op {
	OP_AND,       /* operands */
	OP_OR,        /* operands */
	OP_NOT,       /* operand */
	OP_IN,        /* first field | last field << 8, operand */
	OP_NEAR,      /* words between at most, left, right */
	OP_ONEAR,     /* the same, the left one first */
	OP_SENTENCE,  /* 0, left, right */
	OP_PARAGRAPH, /* the same */
	OP_ATLEAST,   /* how many, operand */
	OP_SCORE,     /* what it must come to, how many weights, the weights, operands */
	OP_PHRASE,    /* slots */
	OP_LOOSE,     /* words between at most, slots */
	OP_REGEX,     /* a pointer to struct regex */
	OP_ABOUT,     /* how often, a pointer to struct region_target, slots of its conditions */
	OP_FOCUS,     /* the same */
	OP_AGE,       /* enum comparison, 64-bit number */
	OP_LENGTH,    /* the same */
	OP_STORY,     /* the same */
	/* Of one word, with a slot: */
	OP_WORD,
	OP_LANG,
	OP_FROM,
	OP_OUTLET, /* outlet:, group:, via: */
};

enum { OP_BITS = 5, OP_POINTER = 2 /* words that a pointer or a 64-bit number takes */ };

static inline enum op
op_of(const uint32_t *code)
{
	return (enum op)(*code & ((1U << OP_BITS) - 1));
}

/* Its slot, or how many words follow that belong to it. */
static inline uint32_t
op_arg(const uint32_t *code)
{
	return *code >> OP_BITS;
}

static inline const uint32_t *
op_next(const uint32_t *code)
{
	return code + 1 + (op_of(code) < OP_WORD ? op_arg(code) : 0);
}

/* Where the operands begin: behind the operator and its parameters. Of an operator without operands
 * the next one, so that a walk over a whole program needs no recursion. */
static inline const uint32_t *
op_operands(const uint32_t *code)
{
	enum op op = op_of(code);
	if (op < OP_IN)
		return code + 1;
	if (op < OP_SCORE)
		return code + 2;
	return op == OP_SCORE ? code + 3 + code[2] : op_next(code);
}

const void *op_pointer(const uint32_t *words);
int64_t op_number(const uint32_t *words);

struct program { /* all of it lies in one piece, the code first */
	const uint32_t *code;
	uint32_t n, n_slots;
	uint32_t slots_size, parts_size; /* bytes */
};

/* The program of a tree; what it refers to is copied to `a`. Parts that stand in `source` are kept
 * as places of it. Numbers the tree's words and nodes. */
void program_write(struct query *q, struct str source, struct arena *a, struct program *ret);

/* A term's kind and text for each slot; take them with program_slot. */
static inline struct str
program_slots(const struct program *p)
{
	return (struct str){ (const char *)(p->code + p->n), p->slots_size };
}

/* Of each operator without operands, in order: the part of the rule that it is, as written; take
 * them with program_part. */
static inline struct str
program_parts(const struct program *p)
{
	return (struct str){ (const char *)(p->code + p->n) + p->slots_size, p->parts_size };
}

/* Takes the next slot off `rest`, which begins as program_slots. */
struct str program_slot(struct str *rest, enum term_kind *ret);
/* Takes the next part off `rest`, which begins as program_parts. */
struct str program_part(struct str *rest, struct str source);

/* The text of a condition's slot: "lang:fr". Case does not count in it. */
void program_condition(struct buf *out, const char *field, struct str value);

/* Whether it has no operands, and so a part of its own. */
static inline bool
op_is_leaf(const uint32_t *code)
{
	return op_of(code) >= OP_PHRASE;
}

#endif
