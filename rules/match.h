/* Matching: one article against all rules.
 *
 *	struct matcher *m = matcher_new(rules, n);	-- an immutable index
 *	matcher_run(m, &input, arena, &hits, &n);
 *
 * Text in, matches out; no input or output. A matcher is replaced whole on reload. One workspace is
 *inside; use one matcher from one thread. */
#ifndef RULES_MATCH_H
#define RULES_MATCH_H

#include "rules/rule.h"

/* An outlet as far as an article is concerned. */
struct match_outlet {
	struct str name, title;
	struct str country; /* the publisher's; empty when it must not count (an aggregator's never
			       does) */
	const struct str_list *groups;
	bool is_via;   /* it showed the article (via:) */
	bool is_paper; /* it is the paper that an aggregator names */
};

/* The article, with what the conditions need. Fields that a sample does not state are `unstated`: a
 * condition about them is not held against it. */
struct match_input {
	struct str fields[FIELD_N]; /* authors and tags joined with "\n", each its own: no phrase
				       crosses */
	struct str language;        /* empty: unknown, no lang: holds */
	const struct mention *mentions;
	size_t n_mentions;
	const struct match_outlet *outlets;
	size_t n_outlets;
	bool outlets_unstated, language_unstated;
	int64_t published_at, now; /* us; age: is the time between; one of them 0: not stated */
};

struct rule_hit {
	const struct rule *rule;
	struct evidence *evidence;
	size_t n_evidence;
};

struct matcher;

struct matcher *matcher_new(const struct rule *const *rules, size_t n);
void matcher_free(struct matcher *m);
AUTO_POINTER(matcher, struct matcher *, matcher_free)

/* Every rule that holds, in the order of `rules`; hits and their evidence live in `a`. */
void matcher_run(struct matcher *m, const struct match_input *input, struct arena *a,
	struct rule_hit **ret, size_t *ret_n);

/* The same without evidence, for who only counts: `*ret` is valid until the next article. */
void matcher_find(struct matcher *m, const struct match_input *input,
	const struct rule *const **ret, size_t *ret_n);

/* How often a list of places was cut since the matcher was made, because a NEAR in an odd text had
 * too many: not zero means that a match may have been missed. */
size_t matcher_cut(const struct matcher *m);

/* The rule to which that happened last; NULL: to none yet. */
const struct rule *matcher_cut_rule(const struct matcher *m);
/* Which part of a rule comes to which bound in an article, as a phrase: "mali NEAR/9 mali has more
 * than 20000 places". False, and nothing: none does. Slow: for when matcher_cut says that one did.
 * rules/bound.c */
bool rule_bound(
	const struct rule *r, const struct match_input *input, struct arena *a, struct buf *out);

/* In how many articles each word of the rules was: by this the matcher knows which are rare. It
 * learns it from the first MATCHER_LEARNS_FROM articles it runs; what it learned can be kept and
 * given to the next matcher, also one of other rules. rules/frequency.c */
enum { MATCHER_LEARNS_FROM = 500 };
/* Appends what was learned, a few bytes a word; false, and nothing, when it has not learned yet. */
bool matcher_frequencies_write(const struct matcher *m, struct buf *out);
/* False, and nothing changes: the bytes are not what write gave, or more than a tenth of the words
 * are not among them. Before the first run. */
bool matcher_frequencies_read(struct matcher *m, struct str bytes);

/* Which part of a rule did not hold for an article, or what held where: an indented text for
 * people. */
void rule_explain(const struct rule *r, const struct match_input *input, struct arena *a,
	struct buf *out, bool colour);

/* Runs a rule's hits and misses; problems (key HITS or MISSES, element) name the sample and what
 * failed. */
enum status rule_run_samples(const struct rule *r, const struct rule_source *source,
	const struct gazetteer *g, struct arena *a, struct rule_problems *problems);

/* The best sentence to show for a match: bytes of that field around its evidence, whole words, at
 * most `most` bytes; and which of the evidence lies inside. */
struct excerpt {
	enum field field;
	uint32_t at, len;
	bool cut_before, cut_after; /* the sentence goes on */
};
struct excerpt match_excerpt(
	const struct str fields[FIELD_N], const struct evidence *evidence, size_t n, size_t most);

/* A rule as an FTS5 expression: what it can hold for, and more. Empty: everything. */
struct str rule_to_fts(const struct rule *r, struct arena *a);

/* A query of the user's (search) as an FTS5 expression that finds a superset; STATUS_BAD with the
 * place. */
enum status query_to_fts(struct str query, const struct rule_world *world, struct arena *a,
	struct str *ret, struct err *err);

#endif
