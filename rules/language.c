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
#include "rules/language_table.h"

enum {
	CUT_AFTER = 350,    /* bytes of words: the first space behind this ends the sample */
	CUT_HARD = 380,     /* bytes of words that are never passed by more than one character */
	LOOK_AT = 2000,     /* bytes of text that are looked at, whatever is in them */
	WORD_BYTES = 70,    /* of a word, so many are cut into pieces */
	PIECES_SEEN = 1024, /* slots for the distinct pieces of a sample: at most 380 of them */
	SCORE_BASE = 53,    /* the tables hold scores less this */
	SCORE_SCALE = 25,   /* score per piece at which the scaled score is one half */
};
static const double likelier =
	1.06;                     /* for the languages of our readers' press: names mislead less */
static const double doubt = 0.04; /* the hint chooses among languages so near to the best one */
static const double sure_margin = 0.2; /* a lead from which on the runner-up no longer counts */

struct sample { /* the words of the text, in lower case, each followed by one space */
	char bytes[CUT_HARD + 16];
	size_t n;
};

struct scores {
	uint32_t of[LANGUAGE_N];
	uint32_t pieces;
	uint64_t seen[PIECES_SEEN]; /* open addressing; 0 is free: no piece is empty */
};

static bool
is_apostrophe(uint32_t c)
{
	return c == '\'' || c == '`' || c == 0x2019;
}

static bool
is_letter(uint32_t c)
{
	if (c < 0x80)
		return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
	return c < 0x10000 && (U_GET_GC_MASK((UChar32)c) & U_GC_L_MASK);
}

/* False when the sample is full. */
static bool
sample_add(struct sample *sample, uint32_t c)
{
	if (c == ' ') {
		if (!sample->n || sample->bytes[sample->n - 1] == ' ')
			return true;
		sample->bytes[sample->n++] = ' ';
		return sample->n - 1 <= CUT_AFTER;
	}
	struct buf one = { sample->bytes + sample->n, 0, sizeof(sample->bytes) - sample->n };
	if (c == 0x130) { /* capital I with a dot is two characters in lower case */
		utf8_append(&one, 'i');
		utf8_append(&one, 0x307);
	} else
		utf8_append(&one, c < 0x80 ? c | 0x20 * (c >= 'A' && c <= 'Z')
					   : (uint32_t)u_tolower((UChar32)c));
	sample->n += one.n;
	return sample->n <= CUT_HARD;
}

/* Letters, and the apostrophes directly before a letter, are words; a run of anything else is one
 * space. */
static void
sample_take(struct sample *sample, struct str text)
{
	uint32_t held[8];
	size_t n_held = 0;
	bool going = true;
	sample->n = 0;
	for (size_t at = 0, step; going && at < text.n; at += step) {
		uint32_t c;
		step = utf8_decode(str_sub(text, at, text.n), &c);
		if (!step) {
			step = 1;
			c = ' ';
		}
		if (is_apostrophe(c) && n_held < sizeof(held) / sizeof(held[0])) {
			held[n_held++] = c;
			continue;
		}
		if (is_letter(c))
			for (size_t i = 0; going && i < n_held; i++)
				going = sample_add(sample, held[i]);
		n_held = 0;
		if (going)
			going = sample_add(sample, is_letter(c) ? c : ' ');
	}
	for (size_t i = 0; going && i < n_held;
		i++) /* at the very end they belong to the last word */
		going = sample_add(sample, held[i]);
	if (sample->n && sample->bytes[sample->n - 1] != ' ')
		sample->bytes[sample->n++] = ' ';
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
	uint32_t at = language_piece_slot(key) % PIECES_SEEN;
	while (scores->seen[at] && scores->seen[at] != key)
		at = (at + 1) % PIECES_SEEN;
	if (scores->seen[at])
		return false;
	scores->seen[at] = key;
	return true;
}

/* Adds a piece of up to 6 bytes, once. */
static void
scores_add(struct scores *scores, const char *piece, size_t n)
{
	uint64_t key = 0;
	for (size_t i = 0; i < n; i++)
		key |= (uint64_t)(unsigned char)piece[i] << 8 * i;
	if (!scores_first_time(scores, key))
		return;
	scores->pieces++;
	for (uint32_t at = language_piece_slot(key); language_slots[at];
		at = (at + 1) % LANGUAGE_SLOTS) {
		uint32_t i = language_slots[at] - 1u;
		if (language_keys[i] != key)
			continue;
		for (uint32_t p = language_firsts[i]; p < language_firsts[i + 1]; p++)
			scores->of[language_pairs[p] >> 8] +=
				(language_pairs[p] & 0xff) + SCORE_BASE;
		return;
	}
}

/* A word's pieces; the first has a space before it, the last one behind it. The bytes around the
 * word are spaces. */
static void
scores_add_word(struct scores *scores, const char *word, size_t n)
{
	size_t at = 0, all = n < WORD_BYTES ? n : WORD_BYTES;
	for (; at + 4 < all; at += 3)
		scores_add(scores, word + at - !at, 4 + !at);
	size_t last = all < 4 ? 0 : all - 4;
	if (n - last > 4)
		scores->pieces++; /* the end of a very long word: a piece that no table has */
	else
		scores_add(scores, word + last - !at, n - last + !at + 1);
}

static void
scores_of(struct scores *scores, const struct sample *sample)
{
	char padded[sizeof(sample->bytes) + 1];
	*scores = (struct scores){ 0 };
	padded[0] = ' ';
	memcpy(padded + 1, sample->bytes, sample->n);
	for (size_t from = 1, to; from <= sample->n; from = to + 1) {
		for (to = from; padded[to] != ' ';)
			to++;
		scores_add_word(scores, padded + from, to - from);
	}
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
