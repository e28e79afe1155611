/* The compiled-in gazetteer: names, what they can mean, and word classes. Made by
 * rules/region_generate.py.
 *
 * A name is its folded tokens joined by single spaces ("burkina faso"), under which words_fold
 * gives it. Every beginning of a name ("burkina") is an entry too, with REGION_CONTINUES, so that
 * the longest match is found by adding one token at a time. Words that matter around names
 * (locatives, given names) are entries with classes. */
#ifndef RULES_REGION_TABLE_H
#define RULES_REGION_TABLE_H

#include "base/str.h"

enum region_kind {      /* in the order in which they are preferred on the same words */
	REGION_BLOCK,   /* means nothing and hides what is inside: "fleuve Niger" */
	REGION_COUNTRY, /* a country's name, or what is always said for it: "Kremlin" */
	REGION_GROUP,
	REGION_STATE, /* an abbreviation that stands behind a city: "Ky." */
	REGION_DEMONYM,
	REGION_LEADER, /* a person who stands for a country */
	REGION_CAPITAL,
	REGION_ADMIN, /* a first-level division */
	REGION_CITY,
};

enum {                   /* meaning flags */
	REGION_WEAK = 1, /* only with other evidence for its country */
	REGION_OTHERS =
		2, /* the meanings of this kind exclude each other (Congo); without it, all hold */
	REGION_ALTERNATE = 4, /* not the place's main name */
	REGION_IN_EN = 8,     /* a demonym of this language */
	REGION_IN_FR = 16,
	REGION_IN_ES = 32,
	REGION_IN_AR = 64,
};

enum {                        /* classes of a name or word */
	REGION_CONTINUES = 1, /* longer names begin with it */
	REGION_DOTTED = 2,    /* full stops belong to it: "U.S." */
	REGION_CAPITALS = 4,  /* only in capital letters: "UE", "AES" */
	REGION_GIVEN = 8,     /* a given name: Jordan, Michael */
	REGION_FAMILY = 16,   /* a family name */
	REGION_COMMON = 32,   /* also an ordinary word */
	REGION_LOCATIVE = 64, /* a place follows: "in", "depuis", "في" */
	REGION_SPEAKS = 128,  /* a language follows: "in English" has it in front, "parle" */
	REGION_PLACEWORD =
		256, /* what follows a place's name and shows that it is none of a person: "City" */
	REGION_STATEWORD = 512, /* shows that a weak Arabic demonym is one: "الجيش المالي" */
	REGION_TITLE = 1024,        /* a title, never a given name: "President" */
	REGION_ABBREVIATION = 2048, /* a full stop behind it ends no sentence: "Mr", "St" */
	REGION_TONGUE = 4096,       /* makes a demonym a language when in front or behind: "langue",
				       "speaking", "اللغة" */
	REGION_ARTICLE = 16384,   /* "la", "the" */
	REGION_PREFIX = 8192,       /* what a demonym's first half looks like: "franco" */
};

struct region_meaning {
	uint16_t flags;
	uint8_t kind;
	uint8_t unused;
	uint32_t place; /* index into region_places */
};

struct region_name {
	uint32_t text;    /* offset in region_texts */
	uint32_t meaning; /* the first of `meanings` in region_meanings */
	uint16_t classes;
	uint8_t bytes;
	uint8_t meanings;
};

struct region_place {
	char code[4];        /* its country ("NE"); empty for a group or a block */
	uint32_t name;       /* offset of its folded main name in region_texts, NUL-terminated; for
				countries and groups "" */
	uint32_t population; /* in thousands */
};

struct region_code { /* a country or a group; its place has the same index */
	const char *code;
	const char *titles[4];      /* for people: en, fr, es, ar; NULL when there is none */
	const char *const *members; /* of a group; NULL for a country */
};

extern const struct region_code region_codes[];
extern const uint32_t
	region_codes_n; /* places below it are countries and groups, in the order of their codes */
extern const uint32_t region_groups_at; /* from here on they are groups */
extern const struct region_place region_places[];
extern const uint32_t region_places_n;
extern const struct region_meaning region_meanings[];
extern const struct region_name region_names[];
extern const uint32_t region_names_n;
extern const uint32_t region_slots[]; /* 1 + index in region_names; 0 is free */
extern const uint32_t region_slots_n; /* a power of two */
extern const char region_texts[];

/* FNV-1a, 32 bits: the hash of a name is that of its beginning continued. */
enum { REGION_HASH_START = 0x811c9dc5 };
static inline uint32_t
region_hash(uint32_t hash, const char *bytes, size_t n)
{
	for (size_t i = 0; i < n; i++)
		hash = (hash ^ (unsigned char)bytes[i]) * 0x01000193u;
	return hash;
}

/* The entry of a folded name, or NULL. `hash` is region_hash of it. */
const struct region_name *region_find(struct str folded, uint32_t hash);

#endif
