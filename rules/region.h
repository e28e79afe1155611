/* Regions: which places a text names, and what a place name in a rule means.
 *
 *	AUTO(gazetteer) struct gazetteer *g = gazetteer_new(NULL, 0);
 *	region_tag(g, &text, arena, &mentions, &n);		-- Niamey: bytes 10 to 16
 *	region_summary(mentions, n, arena, &summary);	-- NE
 *
 * A place has a stable name: a country is its ISO 3166-1 alpha-2 code ("NE"), a group of countries
 * its upper-case code ("SAHEL"), a capital, city or division its country and folded main name
 * ("NE/niamey"), a user's place in several countries its folded name ("liptako gourma"). The tables
 * are compiled in; a user's own `places` are given to gazetteer_new and override them.
 *
 * Longest match over the tokens of rules/words.h, whole words: Niger is not Nigeria, Guinée is not
 * Guinée-Bissau. Not good at: small towns without a word about their country beside them. */
#ifndef RULES_REGION_H
#define RULES_REGION_H

#include "base/err.h"
#include "db/article.h"

struct gazetteer; /* the compiled-in tables and the user's places; immutable once built */

struct user_place { /* from `places` in monitor.conf */
	struct str name;
	struct str_list also, countries;
};

struct gazetteer *gazetteer_new(const struct user_place *places, size_t n);
void gazetteer_free(struct gazetteer *g);
AUTO_POINTER(gazetteer, struct gazetteer *, gazetteer_free)

struct region_text {
	struct str title, lead, text;
	struct str language; /* of the text; empty: unknown */
	struct str country;  /* of the outlet: evidence, never a region of its own; may be empty */
};

enum { REGION_TEXT_MOST = 1 << 20 }; /* bytes of a field that are looked at */

/* All mentions, ordered by field and place in it; in `a`. A name that stands for two places at once
 * ("Sahara marocain") is two mentions of the same bytes. */
void region_tag(const struct gazetteer *g, const struct region_text *text, struct arena *a,
	struct mention **ret, size_t *ret_n);

/* Sums mentions up: countries named, those it is mainly about, groups named. Lists of codes, most
 * named first. */
struct region_summary {
	struct str_list countries, focus, groups;
};
void region_summary(
	const struct mention *mentions, size_t n, struct arena *a, struct region_summary *ret);

/* What a name means in a rule: a name in any language, a code ("NE"), or a group ("Sahel", "AES").
 * A name of two places ("Congo", "Tripoli") is a group of them. */
struct region_target {
	struct str name; /* the place's stable name */
	/* Codes of the countries, or stable names of the places, whose mention also fulfils it;
	 * ends with NULL. For a country: none beside its own; for a group its members. */
	const char *const *members;
	bool is_country, is_group;
};
/* STATUS_BAD: no such place; the text names the nearest ones. */
enum status region_resolve(const struct gazetteer *g, struct str name, struct arena *a,
	struct region_target *ret, struct err *err);

/* Everything a name can be, best first, for people who wonder what their rule asks for. */
struct region_candidate {
	const char *kind;   /* "country", "group", "division", "capital", "city", "region", ... */
	struct str place;   /* stable name; empty for what means nothing ("fleuve Niger") */
	struct str title;   /* its country or the group, for people */
	struct str country; /* code; empty for a group */
	uint32_t people;    /* thousands who live there; 0: unknown */
	bool weak;          /* counts only beside other words for its country */
	bool taken;         /* what a rule takes it for */
	const char *const *members; /* of a group: codes, ends with NULL; else NULL */
	const char *as_of;          /* of a group: since when it has these members; may be NULL */
	/* What a rule has to say for this group, because its code is a country's (AU); else empty.
	 */
	struct str instead;
};
void region_candidates(const struct gazetteer *g, struct str name, struct str language,
	struct arena *a, struct region_candidate **ret, size_t *ret_n);
/* All names under which texts are known to mean this place, folded, in no order; without its
 * demonyms. */
struct str_list region_names_of(
	const struct gazetteer *g, const struct region_candidate *of, struct arena *a);

/* Whether a mention counts for a target. */
bool region_fulfils(const struct region_target *target, const struct mention *mention);
/* The country's or group's name for people ("Niger", "Sahel") in fr, en, es or ar; its code when
 * there is none. Of a code that both have (AU) the country's. */
struct str region_title(const struct gazetteer *g, struct str place, struct str language);

#endif
