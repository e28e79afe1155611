/* The language of a text: its script, then n-grams, then the hint.
 *
 * The script decides what it can (Greek, Korean ...). Latin and Arabic letters go to n-grams: words
 * are cut into pieces of 4 bytes, one every 3 bytes, and each distinct piece adds its scores to the
 * languages that know it. This is the method of eld 2.1.0, whose tables language_table.c holds, and
 * it gives that program's answers. When the two best languages are near each other, the hint (the
 * outlet's languages) may choose between them. */
#include "rules/language.h"

#include <string.h>
#include <unicode/uchar.h>

#include "base/utf8.h"
#include "rules/eight.h"
#include "rules/language_table.h"

enum {
	CUT_AFTER = 350,   /* bytes of words: the first space behind this ends the sample */
	CUT_HARD = 380,    /* bytes of words that are never passed by more than one character */
	LOOK_AT = 2000,    /* bytes of text that are looked at, whatever is in them */
	WORD_BYTES = 70,   /* of a word, so many are cut into pieces */
	PIECES_MOST = 256, /* a piece takes two bytes of words or more */
	PIECES_SEEN = 512, /* slots for the distinct pieces of a sample: at most 200 of them */
	SCORE_BASE = 53,   /* the tables hold scores less this */
	SCORE_SCALE = 25,  /* score per piece at which the scaled score is one half */
};
static const double likelier =
	1.06;                     /* for the languages of our readers' press: names mislead less */
static const double doubt = 0.04; /* the hint chooses among languages so near to the best one */
static const double sure_margin = 0.2; /* a lead from which on the runner-up no longer counts */

struct sample { /* the words of the text, in lower case, each followed by one space */
	char bytes[CUT_HARD +
		   24]; /* with a space before the first; room to read 8 bytes anywhere */
	size_t n;       /* without that space */
};

struct scores {
	uint32_t of[LANGUAGE_N];
	uint32_t pieces;
	uint32_t n_keys;
	uint64_t keys[PIECES_MOST]; /* the distinct ones that a table may have */
	uint32_t mask;              /* slots of `seen` less one */
	uint64_t seen[PIECES_SEEN]; /* open addressing; 0 is free: no piece is empty */
};

static bool
is_apostrophe(uint32_t c)
{
	return c == '\'' || c == '`' || c == 0x2019;
}

static inline bool
is_ascii_letter(unsigned char c)
{
	return (unsigned char)((c | 0x20) - 'a') < 26;
}

/* Small letters of Latin-1 and the Arabic letters: what most texts beside ASCII are made of. */
static inline bool
is_plain_letter(uint32_t c)
{
	return (c >= 0xdf && c <= 0xff && c != 0xf7) || (c >= 0x620 && c <= 0x64a && c != 0x640);
}

static bool
is_letter(uint32_t c)
{
	if (c < 0x80)
		return is_ascii_letter((unsigned char)c);
	return is_plain_letter(c) || (c < 0x10000 && (U_GET_GC_MASK((UChar32)c) & U_GC_L_MASK));
}

static void
sample_put(struct sample *sample, uint32_t c)
{
	char *to = sample->bytes + 1 + sample->n;
	if (c < 0x80) {
		to[0] = (char)c;
		sample->n += 1;
	} else if (c < 0x800) {
		to[0] = (char)(0xc0 | c >> 6);
		to[1] = (char)(0x80 | (c & 0x3f));
		sample->n += 2;
	} else {
		to[0] = (char)(0xe0 | c >> 12);
		to[1] = (char)(0x80 | (c >> 6 & 0x3f));
		to[2] = (char)(0x80 | (c & 0x3f));
		sample->n += 3;
	}
}

/* False when the sample is full. */
static bool
sample_add(struct sample *sample, uint32_t c)
{
	if (c == ' ') {
		if (sample->bytes[sample->n] == ' ')
			return true;
		sample_put(sample, c);
		return sample->n - 1 <= CUT_AFTER;
	}
	if (c == 0x130) { /* capital I with a dot is two characters in lower case */
		sample_put(sample, 'i');
		sample_put(sample, 0x307);
	} else if (c < 0x80)
		sample_put(sample, is_ascii_letter((unsigned char)c) ? c | 0x20 : c);
	else
		sample_put(sample, is_plain_letter(c) ? c : (uint32_t)u_tolower((UChar32)c));
	return sample->n <= CUT_HARD;
}

/* How many of eight bytes, the first one lowest, are ASCII letters before one is none; `small`: the
 * same bytes in lower case. */
static inline size_t
letters_of_eight(uint64_t eight, uint64_t *ret_small)
{
	*ret_small = eight | EIGHT(0x20);
	return eight_first(~eight_letters(eight) & EIGHT(0x80));
}

/* A run of ASCII letters; returns where it ends. */
static inline size_t
sample_run(struct sample *sample, struct str text, size_t at)
{
	char *to = sample->bytes + 1;
	size_t n = sample->n;
	while (at + 8 <= text.n && n + 8 <= CUT_HARD) {
		uint64_t small;
		size_t letters = letters_of_eight(eight_load(text.s + at), &small);
		small = htole64(small);
		memcpy(to + n, &small, 8);
		n += letters;
		at += letters;
		if (letters < 8) {
			sample->n = n;
			return at;
		}
	}
	while (at < text.n && n <= CUT_HARD && is_ascii_letter((unsigned char)text.s[at]))
		to[n++] = (char)(text.s[at++] | 0x20);
	sample->n = n;
	return at;
}

struct held { /* apostrophes: part of the word when a letter follows */
	uint32_t v[8];
	size_t n;
};

static bool
sample_character(struct sample *sample, struct held *held, uint32_t c)
{
	bool going = true;
	if (is_apostrophe(c) && held->n < sizeof(held->v) / sizeof(held->v[0])) {
		held->v[held->n++] = c;
		return true;
	}
	bool letter = is_letter(c);
	for (size_t i = 0; letter && going && i < held->n; i++)
		going = sample_add(sample, held->v[i]);
	held->n = 0;
	return going && sample_add(sample, letter ? c : ' ');
}

/* Letters, and the apostrophes directly before a letter, are words; a run of anything else is one
 * space. */
static void
sample_take(struct sample *sample, struct str text)
{
	struct held held = { .n = 0 };
	bool going = true;
	sample->n = 0;
	sample->bytes[0] = ' ';
	for (size_t at = 0, step; going && at < text.n; at += step) {
		uint32_t c;
		if (!held.n) {
			at = sample_run(sample, text, at);
			going = sample->n <= CUT_HARD;
			if (!going || at == text.n)
				break;
		}
		step = utf8_decode((struct str){ text.s + at, text.n - at }, &c);
		if (!step) {
			step = 1;
			c = ' ';
		}
		going = sample_character(sample, &held, c);
	}
	for (size_t i = 0; going && i < held.n;
		i++) /* at the very end they belong to the last word */
		going = sample_add(sample, held.v[i]);
	if (sample->bytes[sample->n] != ' ')
		sample_put(sample, ' ');
}

/* Most of what is read is in one of four languages. */
static void
scores_prefer(struct scores *scores)
{
	for (int i = 0; i < LANGUAGE_N; i++)
		if (language_codes[i].is_usual)
			scores->of[i] = (uint32_t)(scores->of[i] * likelier);
}

static bool
scores_first_time(struct scores *scores, uint64_t key)
{
	uint32_t at = language_piece_slot(key) & scores->mask;
	while (scores->seen[at] && scores->seen[at] != key)
		at = (at + 1) & scores->mask;
	if (scores->seen[at])
		return false;
	scores->seen[at] = key;
	return true;
}

/* Takes a piece of up to 6 bytes, once; 8 bytes from it on may be read. Its slot is in the cache by
 * the time it is looked at. */
static inline void
scores_take(struct scores *scores, const char *piece, size_t n)
{
	uint64_t key;
	memcpy(&key, piece, sizeof(key));
	key = le64toh(key) & ((UINT64_C(1) << 8 * n) - 1);
	if (scores->n_keys == PIECES_MOST || !scores_first_time(scores, key))
		return;
	__builtin_prefetch(&language_slots[language_piece_slot(key)]);
	scores->keys[scores->n_keys++] = key;
}

static inline void
scores_add(struct scores *scores, uint64_t key)
{
	uint64_t slot;
	uint32_t at = language_piece_slot(key);
	while ((slot = language_slots[at]) && slot >> 16 != key)
		at = (at + 1) % LANGUAGE_SLOTS;
	if (!slot)
		return;
	const uint16_t *pair = &language_pairs[slot & 0xffff];
	do
		scores->of[*pair >> 8 & 15] += (*pair & 0xff) + SCORE_BASE;
	while (!(*pair++ & LANGUAGE_LAST));
}

/* A word's pieces; the first has a space before it, the last one behind it. The bytes around the
 * word are spaces. */
static void
scores_add_word(struct scores *scores, const char *word, size_t n)
{
	size_t at = 0, all = n < WORD_BYTES ? n : WORD_BYTES;
	for (; at + 4 < all; at += 3)
		scores_take(scores, word + at - !at, 4 + !at);
	size_t last = all < 4 ? 0 : all - 4;
	if (n - last > 4)
		scores->pieces++; /* the end of a very long word: a piece that no table has */
	else
		scores_take(scores, word + last - !at, n - last + !at + 1);
}

/* A piece takes two bytes of the sample or more: half of the slots stay free. */
static void
scores_init(struct scores *scores, const struct sample *sample)
{
	uint32_t slots = 64;
	while (slots < sample->n && slots < PIECES_SEEN)
		slots *= 2;
	memset(scores->of, 0, sizeof(scores->of));
	memset(scores->seen, 0, slots * sizeof(scores->seen[0]));
	scores->pieces = scores->n_keys = 0;
	scores->mask = slots - 1;
}

/* Up to the space behind it; 8 bytes from anywhere in it on may be read. */
static inline size_t
word_length(const char *word)
{
	for (size_t n = 0;; n += 8) {
		uint64_t x = eight_load(word + n) ^ EIGHT(' ');
		uint64_t spaces = (x - EIGHT(1)) & ~x & EIGHT(0x80);
		if (spaces)
			return n + ((size_t)__builtin_ctzll(spaces) >> 3);
	}
}

static void
scores_of(struct scores *scores, const struct sample *sample)
{
	const char *words = sample->bytes + 1;
	scores_init(scores, sample);
	for (size_t from = 0, to; from < sample->n; from = to + 1) {
		to = from + word_length(words + from);
		scores_add_word(scores, words + from, to - from);
	}
	for (uint32_t i = 0; i < scores->n_keys; i++)
		scores_add(scores, scores->keys[i]);
	scores->pieces += scores->n_keys;
}

/* Scripts that are written for one language only, or mostly. Others are for the n-grams. */
static const struct script {
	uint32_t from, to;
	struct str language;
} scripts[] = {
	{ 0x0370, 0x03ff, STR_INIT("el") },
	{ 0x0400, 0x052f, STR_INIT("ru") },
	{ 0x0530, 0x058f, STR_INIT("hy") },
	{ 0x0590, 0x05ff, STR_INIT("he") },
	{ 0x0900, 0x097f, STR_INIT("hi") },
	{ 0x0980, 0x09ff, STR_INIT("bn") },
	{ 0x0b80, 0x0bff, STR_INIT("ta") },
	{ 0x0e00, 0x0e7f, STR_INIT("th") },
	{ 0x10a0, 0x10ff, STR_INIT("ka") },
	{ 0x1200, 0x137f, STR_INIT("am") },
	{ 0x2d30, 0x2d7f, STR_INIT("zgh") },
	{ 0x3040, 0x30ff, STR_INIT("ja") },
	{ 0x4e00, 0x9fff, STR_INIT("zh") },
	{ 0xac00, 0xd7af, STR_INIT("ko") },
};
enum { SCRIPTS = sizeof(scripts) / sizeof(scripts[0]) };

/* Whether a character may be of one of these scripts, by the byte that it begins with: most texts
 * have none, and need no second look. */
static bool
has_scripts(struct str text)
{
	for (size_t i = 0; i < text.n; i++) {
		uint64_t eight;
		for (; i + 8 <= text.n; i += 8) {
			memcpy(&eight, text.s + i, 8);
			if (eight & UINT64_C(0x8080808080808080))
				break;
		}
		unsigned char c = i < text.n ? (unsigned char)text.s[i] : 0;
		if ((c >= 0xcd && c <= 0xd7) || c == 0xe0 || c == 0xe1 || (c >= 0xe3 && c <= 0xed))
			return true;
		/* E2 begins quotation marks and dashes too */
		if (c == 0xe2 && i + 1 < text.n && (text.s[i + 1] & 0xfe) == 0xb4)
			return true;
	}
	return false;
}

static const struct script *
script_find(uint32_t c)
{
	for (size_t i = 0; i < SCRIPTS; i++)
		if (c >= scripts[i].from && c <= scripts[i].to)
			return &scripts[i];
	return NULL;
}

/* The language of a script in which most letters stand; empty when that is Latin, Arabic or none.
 * Han is Japanese beside Kana; Ukrainian has letters of its own. */
static struct str
script_language(struct str text)
{
	size_t counts[SCRIPTS] = { 0 }, letters = 0, ukrainian = 0, best = 0;
	if (!has_scripts(text))
		return STR_NONE;
	for (size_t at = 0, step; at < text.n; at += step) {
		uint32_t c;
		step = utf8_decode(str_sub(text, at, text.n), &c);
		if (!step)
			step = 1;
		else if (is_letter(c)) {
			const struct script *script = c < 0x370 ? NULL : script_find(c);
			letters++;
			if (script)
				counts[script - scripts]++;
			ukrainian += c == 0x456 || c == 0x457 || c == 0x454 || c == 0x491;
		}
	}
	for (size_t i = 1; i < SCRIPTS; i++)
		if (counts[i] > counts[best])
			best = i;
	if (counts[best] * 2 <= letters)
		return STR_NONE;
	if (str_is(scripts[best].language, "zh") && counts[best - 1])
		return S("ja");
	return str_is(scripts[best].language, "ru") && ukrainian ? S("uk") : scripts[best].language;
}

static bool
hint_has(struct str hint, struct str code)
{
	struct str one;
	while (hint.n && str_next(&hint, ',', &one))
		if (str_ieq(str_trim(one), code))
			return true;
	return false;
}

/* The best language and the runner-up; LANGUAGE_N when there is none. */
static void
scores_best(const struct scores *scores, int *ret_first, int *ret_second)
{
	int first = LANGUAGE_N, second = LANGUAGE_N;
	for (int i = 0; i < LANGUAGE_N; i++) {
		if (!scores->of[i])
			continue;
		if (first == LANGUAGE_N || scores->of[i] > scores->of[first]) {
			second = first;
			first = i;
		} else if (second == LANGUAGE_N || scores->of[i] > scores->of[second])
			second = i;
	}
	*ret_first = first;
	*ret_second = second;
}

/* Among the languages of the hint that are nearly as good as the best one, the best; else the best
 * one. */
static int
scores_hinted(const struct scores *scores, int best, struct str hint)
{
	int chosen = LANGUAGE_N;
	for (int i = 0; i < LANGUAGE_N; i++)
		if (scores->of[i] >= scores->of[best] * (1 - doubt) &&
			hint_has(hint, language_codes[i].code) &&
			(chosen == LANGUAGE_N || scores->of[i] > scores->of[chosen]))
			chosen = i;
	return chosen == LANGUAGE_N ? best : chosen;
}

/* How far the score is from that of a usual text in its language, and how far from the runner-up.
 */
static double
scores_confidence(const struct scores *scores, int first, int second)
{
	double score = (double)scores->of[first] / scores->pieces;
	double level = score / (score + SCORE_SCALE) / language_codes[first].usual;
	double lead = second == LANGUAGE_N ? 1 : 1 - (double)scores->of[second] / scores->of[first];
	if (level > 1)
		level = 1;
	return level * (lead > sure_margin ? 1 : 0.5 + lead / sure_margin / 2);
}

struct str
language_of(struct str text, struct str hint, double *ret_confidence)
{
	struct sample sample;
	struct scores scores;
	int first, second;
	double unused;
	if (!ret_confidence)
		ret_confidence = &unused;
	*ret_confidence = 0;
	text = utf8_cut(text, LOOK_AT);
	struct str by_script = script_language(text);
	if (by_script.n) {
		*ret_confidence = 0.9;
		return by_script;
	}
	sample_take(&sample, text);
	scores_of(&scores, &sample);
	scores_prefer(&scores);
	scores_best(&scores, &first, &second);
	if (first == LANGUAGE_N)
		return S("");
	*ret_confidence = scores_confidence(&scores, first, second);
	return language_codes[hint.n ? scores_hinted(&scores, first, hint) : first].code;
}
