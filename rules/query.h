/* An expression of the rule language, parsed: a tree in which every node knows where it stands.
 *
 *	struct query *q = query_parse(&site, S("@attack NEAR/12 @jihad AND about:NE"));
 *
 * Only the text is looked at here: rules/rule.c puts sets in place, folds the words and looks names
 *up. The grammar is in monitor.conf(5). The parser stops at the first mistake of an expression;
 *warnings do not stop it. Inside rules/ only. */
#ifndef RULES_QUERY_H
#define RULES_QUERY_H

#include "rules/rule.h"

enum {
	QUERY_DEEPEST = 64,             /* parentheses, fields, NOT and sets within one another */
	QUERY_LONGEST = 64 * 1024,      /* bytes of an expression */
	QUERY_MOST_WORDS = 20 * 1000,   /* words of a rule, its sets put in place */
	QUERY_MOST_PARTS = 50 * 1000,   /* nodes of a rule's tree, its sets put in place */
	QUERY_DEEPEST_TREE = 256,       /* the same with sets and chains of NEAR put in place */
	QUERY_FARTHEST = 999,           /* n of NEAR: below the gap between fields */
	QUERY_MOST_ATLEAST = 10 * 1000, /* below SPANS_MOST of eval.h */
	QUERY_BARE_NEAR = 10,
	QUERY_MOST_LOOSE = 16,    /* words of a phrase in any order */
	QUERY_HEAVIEST = 1000000, /* a weight, and what SCORE wants */
};

enum query_kind {
	QUERY_AND,
	QUERY_OR,
	QUERY_NOT,
	QUERY_NEAR,     /* v[0] and v[1] */
	QUERY_SENTENCE, /* v[0] and v[1] in the same one */
	QUERY_PARAGRAPH,
	QUERY_IN,    /* v[0] in the fields first to last */
	QUERY_SET,   /* @value; v are its members once it is put in place, and it is an OR */
	QUERY_WORDS, /* a word, or the words of a phrase */
	QUERY_REGEX, /* value is the pattern */
	QUERY_LANG,
	QUERY_FROM,
	QUERY_ABOUT, /* value, at least `least` times */
	QUERY_OUTLET,
	QUERY_GROUP,
	QUERY_VIA,
	QUERY_FOCUS,   /* value: what it is mainly about */
	QUERY_AGE,     /* compared with `number` microseconds */
	QUERY_LENGTH,  /* words:, compared with `number` */
	QUERY_STORY,   /* outlets:, articles:, is:, about the story that an article belongs to */
	QUERY_ATLEAST, /* `least` different occurrences of v[0] */
	QUERY_SCORE,   /* the sum of `weights` over v is `number` or more */
};

enum word_kind {
	WORD_FOLDED,    /* as everybody writes it */
	WORD_EXACT,     /* =Word: this surface form */
	WORD_INFLECTED, /* with s, x, e or es added or taken away (keywords; word~s) */
	WORD_STEM,      /* ~word: by its stem in the article's language */
	WORD_FUZZY,     /* word~1: with one edit */
};

enum comparison { COMPARE_EQUAL, COMPARE_LESS, COMPARE_AT_MOST, COMPARE_MORE, COMPARE_AT_LEAST };

enum { FUZZY_LETTERS = 5 /* a word with ~1 has at least so many */ };

/* A word of a rule, or a pattern of one. */
struct query_word {
	struct str text; /* folded (WORD_EXACT: as written, WORD_STEM: in lower case); * and ? are
			    wildcards */
	enum word_kind kind;
	bool wild;
	uint32_t slot; /* of the rule's program */
};

/* A hundred thousand rules have a million of these: what only some kinds have shares its place. */
struct query {
	enum query_kind kind;
	enum field first : 8, last : 8;
	enum comparison comparison : 4; /* AGE, LENGTH, STORY */
	bool ordered : 1;               /* NEAR: the left one first */
	bool quoted : 1;
	bool loose : 1;     /* WORDS: in any order, within `distance` */
	bool caseless : 1;  /* REGEX */
	bool has_regex : 1; /* REGEX is in it: it is looked at last */
	uint32_t from, to;  /* bytes of the text that was parsed */
	uint32_t at;        /* of its operator in the rule's program */
	struct str written; /* those bytes, or what says the same */
	struct query **v;
	uint32_t n, n_words;
	struct query_word *joined; /* WORDS: Al-Qaïda is alqaida too; or NULL */
	union {
		struct {
			unsigned distance; /* NEAR, loose WORDS: words between at most */
			unsigned least;    /* ABOUT, ATLEAST */
		};
		int64_t number; /* AGE, LENGTH, STORY, SCORE */
	};
	union {
		struct query_word *words; /* WORDS */
		int *weights;             /* SCORE, one a child */
		struct {
			struct str value; /* SET, REGEX; LANG lower case, FROM a code; others as
					     written; AGE, LENGTH, STORY: behind the comparison */
			union {
				struct regex *regex;
				struct str folded;           /* OUTLET, GROUP, VIA: value folded */
				struct region_target target; /* ABOUT, FOCUS, FROM */
			};
		};
	};
};

/* Where an expression comes from, and where its problems go. */
struct query_site {
	struct arena *arena; /* of the tree */
	struct arena *kept;  /* of what outlives it: regular expressions */
	struct rule_problems *problems;
	enum rule_key key;
	size_t element;
	struct str in; /* not empty: the member of a set, named in the text of a problem */
};

/* NULL after a problem was added. */
struct query *query_parse(const struct query_site *site, struct str text);
/* A keyword: plain words, with = and wildcards, and no operators; `inflect`: plain words of 4
 * letters and more meet their plurals. A member of a set without operators is a keyword too
 * (inflect false). */
struct query *query_parse_keyword(const struct query_site *site, struct str text, bool inflect);
/* Whether `text` is nothing but words: it has no operator, quote, parenthesis, field or set. */
bool query_is_plain(struct str text);

struct query *query_new(struct arena *a, enum query_kind kind, struct str written);
void query_add(struct arena *a, struct query *parent, struct query *child);
/* Any of the children: the child itself when there is one; NULL when there is none. */
struct query *query_any(struct arena *a, struct query **v, size_t n);

/* A problem at byte `at` of the site's text; `hint` may be empty. */
void query_error(const struct query_site *site, size_t at, struct str hint, const char *format, ...)
	__attribute__((format(printf, 4, 5)));
void query_warn(const struct query_site *site, size_t at, struct str hint, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

/* Whether a field has that name: title, lang, words ... */
bool query_has_field(struct str name);

/* The words of a piece of text between white space ("=Word", "Al-Qa*"): appended to q->words, with
 * what is wrong at byte `at`. False after a problem. rules/query_words.c. */
bool query_take_words(
	const struct query_site *site, struct query *q, struct str piece, size_t at, bool inflect);
/* For a word that is several tokens: its joined reading. */
void query_join_words(const struct query_site *site, struct query *q, struct str piece);

/* Whether an article must have some word for it to hold. */
bool query_wants_words(const struct query *q);

/* As text that parses back to the same tree. */
void query_show(const struct query *q, struct buf *out);
/* As an FTS5 expression over title, lead and text that finds a superset; empty: everything. */
struct str query_fts(const struct query *q, struct arena *a);

/* Puts sets in place and looks names up, in the whole of one rule. */
struct query_resolving {
	const struct rule_world *world;
	const struct rule_set *inside[QUERY_DEEPEST]; /* the sets that are being put in place */
	unsigned n_inside;
	bool in_field;
	unsigned depth;
	size_t n_words; /* of the rule so far */
	size_t n_parts;
};
/* False after a problem. rules/query_resolve.c */
bool query_resolve(struct query_resolving *r, struct query *q, const struct query_site *site);
/* NOT stands under AND only: false after a problem. *ret_negative: q itself is only NOT, which the
 * caller judges. */
bool query_check_not(const struct query *q, const struct query_site *site, bool *ret_negative);

#endif
