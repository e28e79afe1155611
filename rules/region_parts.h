/* What the parts of the tagger share: region_word.c and region_text.c cut a text into tokens,
 * region_match.c finds names in them (hits), region_person.c strikes out those that are persons,
 * region_decide.c decides what is left, region.c makes mentions of it. Not for others: they use
 * rules/region.h. */
#ifndef RULES_REGION_PARTS_H
#define RULES_REGION_PARTS_H

#include "rules/region.h"
#include "rules/region_table.h"

enum gap {         /* what stands before a token */
	GAP_NONE,  /* nothing: the first token of a field, or one half of a #CamelCase tag */
	GAP_SPACE, /* at most 3 characters that end nothing */
	GAP_JOIN,  /* an apostrophe or hyphen */
	GAP_STOP,  /* a full stop with nothing behind it: "U.S" */
	GAP_STOPS, /* a full stop and a space: "St. Lucia" */
	GAP_COMMA,
	GAP_PAREN,
	GAP_BREAK, /* anything else */
};

enum {
	TOKEN_CAPITAL = 1,  /* its first letter is a capital */
	TOKEN_CAPITALS = 2, /* all its letters are, and there are two or more */
	TOKEN_FIRST =
		4, /* of a sentence, or after a quotation mark: a capital there says nothing */
	TOKEN_ARABIC = 8,
	TOKEN_INITIAL = 16,     /* a single letter */
	TOKEN_HYPHEN = 32,      /* a hyphen stands before it */
	TOKEN_STOP_BEHIND = 64, /* a full stop stands directly behind it */
	TOKEN_TAG = 128,        /* part of a #CamelCase tag */
	TOKEN_CASELESS = 256,   /* its field has no capitals at all */
	TOKEN_SHOUTED = 512,    /* its field is in capitals throughout */
	TOKEN_TITLED = 1024,    /* in its field every word has a capital: that says nothing */
};

struct token {
	uint32_t from, to; /* bytes of its field */
	uint32_t fold;     /* where its folded form begins in region_doc.folded */
	uint16_t fold_n;
	uint16_t flags;
	uint8_t gap;      /* enum gap: before it */
	uint8_t field;    /* enum field */
	uint16_t n_found; /* what the gazetteer has under it */
	uint32_t classes; /* of its word */
	uint32_t hash;    /* of its folded form */
	const struct region_meaning *found;
};

enum hit_state { HIT_OPEN, HIT_SURE, HIT_DROPPED };

struct hit {
	uint32_t first, last; /* tokens */
	const struct region_meaning
		*meanings; /* the first n of one kind, behind them other kinds */
	uint16_t n, n_all;
	uint32_t classes;
	uint8_t kind; /* enum region_kind */
	uint8_t state;
	bool weak, others;
	bool tongue;    /* a demonym that is a language here */
	bool decided;   /* by what stands behind a comma */
	bool locative;  /* a locative stands before it, or an Arabic preposition was taken off */
	bool stripped;  /* something Arabic was taken off */
	bool capital;   /* written with a capital that means something */
	uint32_t from;  /* where it begins in its field: behind what was taken off */
	uint32_t place; /* the place it was decided to be, once state is HIT_SURE */
};

enum { COUNTIES_MOST = 32 }; /* of one text: more say nothing new */

struct region_doc {
	const struct gazetteer *g;
	const uint64_t *filter; /* the gazetteer's */
	bool has_own;           /* it has names of the user */
	struct arena *a;
	struct str fields[FIELD_N];
	uint16_t language_flag; /* REGION_IN_... of the text; 0: unknown */
	struct str country;     /* of the outlet */
	struct token *tokens;
	size_t n_tokens, tokens_cap;
	char *folded; /* all tokens */
	size_t n_folded, folded_cap;
	struct hit *hits;
	size_t n_hits, hits_cap;
	uint32_t counties[COUNTIES_MOST]; /* tokens "County" behind an unknown name */
	size_t n_counties;
	float *evidence;  /* by index of the country */
	uint32_t classes; /* of all its words */
};

/* What the gazetteer has under a folded name. */
struct region_found {
	uint32_t classes;
	const struct region_meaning *meanings;
	size_t n;
};
bool gazetteer_find(
	const struct gazetteer *g, struct str folded, uint32_t hash, struct region_found *ret);
const uint64_t *gazetteer_filter(const struct gazetteer *g);
/* "NE", "SAHEL", "NE/niamey"; in `a` or static. */
struct str gazetteer_place_name(const struct gazetteer *g, struct arena *a, uint32_t place);
/* Thousands of people who live there; 0: unknown. */
uint32_t gazetteer_people(const struct gazetteer *g, uint32_t place);
/* The index of a country or group; -1 when there is none. */
int gazetteer_code(struct str code);
/* What it is called for people. */
struct str gazetteer_title(uint32_t code, struct str language, struct str otherwise);
/* The country of a place as an index into region_codes; -1 for a group. */
int gazetteer_country(const struct gazetteer *g, uint32_t place);
/* What a user's own place means in a rule; false when `place` is none of these. */
bool gazetteer_user_target(const struct gazetteer *g, uint32_t place, struct region_target *ret);

/* Whether a meaning of this kind is a place that a rule can ask for. */
bool region_is_place_kind(uint8_t kind);
/* region_near.c: STATUS_BAD, with what is near `name` in `err`; `folded` is its folded form. */
enum status region_unknown(
	const struct gazetteer *g, struct str name, struct str folded, struct err *err);

/* The i-th name of the user's places, folded; false behind the last one. */
bool gazetteer_user_name(const struct gazetteer *g, size_t i, struct str *ret);

/* False when the gazetteer has nothing under a folded text of this hash: most words. */
static inline bool
region_may_know(const struct region_doc *doc, uint32_t hash)
{
	uint32_t bit = hash >> REGION_FILTER_SHIFT;
	return doc->filter[bit >> 6] >> (bit & 63) & 1;
}

/* gazetteer_find, with less ado when the user has no places. */
static inline bool
region_known(
	const struct region_doc *doc, struct str folded, uint32_t hash, struct region_found *ret)
{
	if (!region_may_know(doc, hash))
		return false;
	if (doc->has_own)
		return gazetteer_find(doc->g, folded, hash, ret);
	int32_t name = region_find(folded, hash);
	if (name < 0)
		return false;
	ret->classes = region_classes[region_names[name].classes];
	ret->meanings = region_name_all((uint32_t)name);
	ret->n = region_name_count((uint32_t)name);
	return true;
}

/* region_word.c: appends the words of a field as tokens that know nothing yet of what stands
 * between them and what the gazetteer has; region_read calls it and completes them. */
void region_words(struct region_doc *doc, enum field field);
void region_read(struct region_doc *doc, enum field field);
void region_match(struct region_doc *doc);
void region_persons(struct region_doc *doc);
void region_decide(struct region_doc *doc);
/* Decides a hit, and counts it as evidence. */
void region_decide_place(struct region_doc *doc, struct hit *hit, uint32_t place);

/* region_county.c: first the counties whose name is known, then, when the evidence is in, the
 * others. */
void region_counties(struct region_doc *doc);
void region_counties_unknown(struct region_doc *doc);

/* region_city.c: whether a capital or division may be another place too, so that it has to wait;
 * and where a city is. region_city returns false when the name stands for no place here. */
bool region_city_waits(const struct region_doc *doc, const struct hit *hit);
bool region_city(const struct region_doc *doc, const struct hit *hit, uint32_t *ret_place);
/* The meaning of the hit in this country, or NULL. */
const struct region_meaning *region_city_in(
	const struct region_doc *doc, const struct hit *hit, int country);
float region_evidence(const struct region_doc *doc, uint32_t place);

#endif
