/* The compiled-in gazetteer: names, what they can mean, and word classes. Made by
 * rules/region_generate.py.
 *
 * A name is its folded tokens joined by single spaces ("burkina faso"), under which words_fold
 * gives it. Every beginning of a name ("burkina") is an entry too, with REGION_CONTINUES, so that
 * the longest match is found by adding one token at a time. Words that matter around names
 * (locatives, given names) are entries with classes. */
#ifndef RULES_REGION_TABLE_H
#define RULES_REGION_TABLE_H

#include <endian.h>
#include <string.h>

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
	REGION_HINT, /* an institution that only one country has: evidence, never a mention */
	REGION_AREA, /* a region of the United Nations: only for rules, never in a text */
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
	REGION_BESIDE = 128, /* weak, and a locative is no evidence: "région du Nord" */
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
	REGION_ARTICLE = 16384,     /* "la", "the" */
	REGION_STREET = 1 << 16,    /* makes a street or building of a name before it: "Road" */
	REGION_COUNTY = 1 << 17,    /* what is called so in a few countries only: "County" */
	REGION_AND = 1 << 19,       /* "and" */
	REGION_GENERIC =
		1 << 20, /* may be written small where the rest of the name is not: "île" */
	REGION_INSIDE = 1 << 21,     /* a locative that says inside what: "in", not "to" */
	REGION_SAYING = 1 << 18,     /* before "to" it makes that no locative: "according to" */
	REGION_ARABICCOMMON = 32768, /* an ordinary Arabic word, or a given name */
	REGION_PREFIX = 8192,        /* what a demonym's first half looks like: "franco" */
};

struct region_meaning {
	uint32_t place : 17; /* index: below region_codes_n a country or group */
	uint32_t kind : 4;   /* enum region_kind */
	uint32_t flags : 8;
};

struct region_code { /* a country or a group; its place has the same index */
	const char *code;
	const char *titles[4];      /* for people: en, fr, es, ar; NULL when there is none */
	const char *const *members; /* of a group; NULL for a country */
	const char *as_of; /* since when a group has these members: "2025-01"; NULL: undated */
};

/* Countries, then groups, each in the order of their codes; then the other places. */
extern const struct region_code region_codes[];
extern const uint32_t region_codes_n;
extern const uint32_t region_groups_at; /* from here on they are groups */
extern const uint32_t region_places_n;
/* Of each place: where its folded main name begins in region_texts (20 bits), and the index of its
 * country (12). */
extern const uint32_t region_place_bits[];
extern const uint16_t region_place_people[]; /* population in thousands */
enum { REGION_NO_COUNTRY = 4095 };

/* Names stand in the order of their hash's bucket: those of bucket b are region_starts[b] up to
 * region_starts[b + 1]. */
enum { REGION_BUCKETS = 65536 };
struct region_name {
	uint32_t bits; /* its text's place in region_texts (20 bits), length (6), how many meanings
			  it has (6) */
	struct region_meaning meaning; /* when there are several, `place` is the index of the first
					  in region_meanings */
	uint16_t tag;                  /* the upper 16 bits of its hash */
	uint8_t classes;               /* index of its set of classes */
};
extern const uint16_t region_starts[REGION_BUCKETS + 1];
extern const struct region_name region_names[];
extern const struct region_meaning region_meanings[];
extern const uint32_t region_classes[];
extern const uint32_t region_names_n;
extern const char region_texts[];

/* A bit for the upper 19 bits of each name's hash: half of a text's words are no name and begin
 * none, and this tells so without a look at the names. */
enum { REGION_FILTER_SHIFT = 13, REGION_FILTER_WORDS = 1 << 13 };
extern const uint64_t region_filter[REGION_FILTER_WORDS];

/* The hash of a word: eight of its bytes at a time, the last ones filled up with zeros. */
#define REGION_HASH_FACTOR UINT64_C(0x9e3779b97f4a7c15)
static inline uint64_t
region_hash_step(uint64_t hash, uint64_t eight)
{
	hash = (hash ^ eight) * REGION_HASH_FACTOR;
	return hash ^ hash >> 32;
}

/* Up to 8 bytes as a number, the first one lowest. */
static inline uint64_t
region_eight(const char *bytes, size_t n)
{
	uint64_t eight = 0;
	uint32_t low = 0, high = 0;
	if (n >= 8)
		memcpy(&eight, bytes, 8);
	else if (n >= 4) { /* the two overlap */
		memcpy(&low, bytes, 4);
		memcpy(&high, bytes + n - 4, 4);
		return le32toh(low) | (uint64_t)le32toh(high) << (n - 4) * 8;
	} else if (n) { /* so do these three, when there are fewer than three */
		const unsigned char *b = (const unsigned char *)bytes;
		return b[0] | (uint64_t)b[n / 2] << n / 2 * 8 | (uint64_t)b[n - 1] << (n - 1) * 8;
	}
	return le64toh(eight);
}

static inline uint32_t
region_hash_word(struct str word)
{
	uint64_t hash = 0;
	for (size_t at = 0; at < word.n; at += 8)
		hash = region_hash_step(hash, region_eight(word.s + at, word.n - at));
	return (uint32_t)hash;
}

/* The hash of a name is that of its beginning and its last word; of a single word the word's. */
static inline uint32_t
region_hash_add(uint32_t hash, uint32_t word)
{
	return ((hash << 7 | hash >> 25) ^ word) * UINT32_C(0x9e3779b1);
}

/* Of a folded text, whose words stand with one space between them. */
uint32_t region_hash(struct str folded);

static inline struct str
region_name_text(uint32_t name)
{
	uint32_t bits = region_names[name].bits;
	return (struct str){ region_texts + (bits & 0xfffff), bits >> 20 & 63 };
}

static inline size_t
region_name_count(uint32_t name)
{
	return region_names[name].bits >> 26;
}

static inline const struct region_meaning *
region_name_all(uint32_t name)
{
	const struct region_meaning *m = &region_names[name].meaning;
	return region_name_count(name) > 1 ? &region_meanings[m->place] : m;
}

static inline bool
region_same(const char *a, const char *b, size_t n)
{
	if (n < 8)
		return region_eight(a, n) == region_eight(b, n);
	for (size_t at = 0; at + 8 <= n; at += 8)
		if (region_eight(a + at, 8) != region_eight(b + at, 8))
			return false;
	return region_eight(a + n - 8, 8) == region_eight(b + n - 8, 8);
}

/* The name of a folded text; -1 when there is none. `hash` is region_hash of it. */
static inline int32_t
region_find(struct str folded, uint32_t hash)
{
	uint32_t bucket = hash % REGION_BUCKETS, to = region_starts[bucket + 1];
	for (uint32_t i = region_starts[bucket]; i < to; i++) {
		const struct region_name *name = &region_names[i];
		if (name->tag == hash >> 16 && (name->bits >> 20 & 63) == folded.n &&
			region_same(region_texts + (name->bits & 0xfffff), folded.s, folded.n))
			return (int32_t)i;
	}
	return -1;
}

#endif
