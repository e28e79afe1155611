/* Tokens and folding by table: one lookup a character (rules/fold_generate.py makes the table).
 * Scanning and folding are apart, because the matcher scans every word and folds only those it has
 * not met before. */
#include "rules/words.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "rules/fold_table.h"

/* The entry of the character at s[at], and its bytes. Invalid bytes separate, one by one. */
static inline uint32_t
entry_at(struct str s, size_t at, uint32_t *ret_c, size_t *ret_n)
{
	const unsigned char *p = (const unsigned char *)s.s + at;
	uint32_t c = p[0];
	*ret_n = 1;
	if (c >= 0x80) {
		size_t n = utf8_decode((struct str){ s.s + at, s.n - at }, &c);
		if (n == 0)
			return FOLD_SEPARATOR;
		*ret_n = n;
	}
	*ret_c = c;
	return fold_entries[fold_pages[c >> 8]][c & 255];
}

void
words_init(struct words *w, struct str text)
{
	*w = (struct words){ text, 0 };
}

/* Skips what belongs to no token; false at the end of the text. *ret_single: the token is this one
 * character. */
static bool
find_start(struct words *w, size_t *ret_n, bool *ret_single)
{
	while (w->at < w->text.n) {
		uint32_t c, entry = entry_at(w->text, w->at, &c, ret_n);
		if (FOLD_KIND(entry) > FOLD_DROPPED) {
			*ret_single = entry & FOLD_SINGLE;
			return true;
		}
		w->at += *ret_n;
	}
	return false;
}

bool
words_scan(struct words *w, size_t *ret_from, size_t *ret_to)
{
	size_t n;
	bool single;
	if (!find_start(w, &n, &single))
		return false;
	*ret_from = w->at;
	w->at += n;
	while (!single && w->at < w->text.n) {
		uint32_t c, entry = entry_at(w->text, w->at, &c, &n);
		if (FOLD_KIND(entry) == FOLD_SEPARATOR || entry & FOLD_SINGLE)
			break;
		w->at += n;
	}
	*ret_to = w->at;
	return true;
}

static void
put(struct word *w, const void *bytes, size_t n)
{
	/* A word too long is cut at a character. */
	if (w->n + n > WORD_LONGEST)
		return;
	memcpy(w->folded + w->n, bytes, n);
	w->n += n;
}

static void
put_character(struct word *w, uint32_t c)
{
	char out[3] = { (char)(0xe0 | c >> 12), (char)(0x80 | (c >> 6 & 0x3f)),
		(char)(0x80 | (c & 0x3f)) };
	put(w, out, sizeof(out));
}

/* Unicode 3.12, arithmetic decomposition. */
static void
put_syllable(struct word *w, uint32_t c)
{
	enum { FIRST = 0xac00, L = 0x1100, V = 0x1161, T = 0x11a7, PER_L = 588, PER_V = 28 };
	uint32_t i = c - FIRST;
	put_character(w, L + i / PER_L);
	put_character(w, V + i % PER_L / PER_V);
	if (i % PER_V)
		put_character(w, T + i % PER_V);
}

static void
put_entry(struct word *w, uint32_t entry, uint32_t c, struct str bytes)
{
	switch (FOLD_KIND(entry)) {
	case FOLD_SELF:
		put(w, bytes.s, bytes.n);
		break;
	case FOLD_POOL:
		put(w, fold_pool + FOLD_PLACE(entry), FOLD_LENGTH(entry));
		break;
	case FOLD_SYLLABLE:
		put_syllable(w, c);
		break;
	case FOLD_SEPARATOR:
	case FOLD_DROPPED:
		return;
	}
	w->letters &= (entry & FOLD_ALPHA) != 0;
	w->digits &= (entry & FOLD_DIGIT) != 0;
}

void
word_fold(struct str raw, struct word *ret)
{
	ret->n = 0;
	ret->letters = ret->digits = true;
	size_t n;
	for (size_t at = 0; at < raw.n; at += n) {
		uint32_t c = 0, entry = entry_at(raw, at, &c, &n);
		put_entry(ret, entry, c, (struct str){ raw.s + at, n });
	}
	size_t length = utf8_length((struct str){ ret->folded, ret->n });
	ret->length = length < 255 ? (uint8_t)length : 255;
}

bool
words_next(struct words *w, struct word *ret)
{
	if (!words_scan(w, &ret->from, &ret->to))
		return false;
	word_fold(str_sub(w->text, ret->from, ret->to), ret);
	return true;
}

struct str
words_fold(struct arena *a, struct str text)
{
	AUTO(buf) struct buf b = { 0 };
	struct words w;
	struct word word;
	for (words_init(&w, text); words_next(&w, &word);) {
		if (b.n)
			buf_byte(&b, ' ');
		buf_add(&b, word.folded, word.n);
	}
	return arena_str(a, buf_view(&b));
}

/* One conjunction, one preposition, the article: each of them or none, written on to the word that
 * follows. */
static const struct str conjunctions[] = { STR_INIT(""), STR_INIT("و"), STR_INIT("ف") };
static const struct str prepositions[] = { STR_INIT(""), STR_INIT("ب"), STR_INIT("ك"),
	STR_INIT("ل") };
#define ARTICLE "ال"
#define LAM_LAM "لل" /* ل + ال */

/* U+0621 to U+064A are written D8 A1 to D9 8A. */
static bool
is_arabic(struct str folded)
{
	if (folded.n < 2)
		return false;
	unsigned c = (unsigned)(unsigned char)folded.s[0] << 8 | (unsigned char)folded.s[1];
	return c >= 0xd8a1 && c <= 0xd98a;
}

/* What remains must be 3 letters or more. */
static bool
emit_rest(struct str rest, struct str clitic, void *context, void (*emit)(void *, struct str))
{
	if (!str_starts(rest, clitic) || utf8_length(str_cut(rest, clitic)) < 3)
		return false;
	emit(context, str_cut(rest, clitic));
	return true;
}

static void
emit_with_article(struct str rest, void *context, void (*emit)(void *, struct str))
{
	char with[WORD_LONGEST + 8];
	size_t n = sizeof(ARTICLE) - 1;
	memcpy(with, ARTICLE, n);
	memcpy(with + n, rest.s, rest.n);
	emit(context, (struct str){ with, n + rest.n });
}

void
words_clitics(struct str folded, void *context, void (*emit)(void *context, struct str form))
{
	if (!is_arabic(folded) || folded.n > WORD_LONGEST)
		return;
	for (size_t i = 0; i < 3; i++) {
		if (!str_starts(folded, conjunctions[i]))
			continue;
		struct str after = str_cut(folded, conjunctions[i]);
		for (size_t j = 0; j < 4; j++) {
			if (!str_starts(after, prepositions[j]))
				continue;
			struct str rest = str_cut(after, prepositions[j]);
			if (i || j)
				emit_rest(rest, S(""), context, emit);
			emit_rest(rest, S(ARTICLE), context, emit);
		}
		if (emit_rest(after, S(LAM_LAM), context, emit))
			emit_with_article(str_cut(after, S(LAM_LAM)), context, emit);
	}
}

/* Which byte sequence between two tokens joins them; 0: none. */
enum { JOIN_STOP = 1, JOIN_GROUP = 2, JOIN_HYPHEN = 4 };
static int
joiner(struct str gap)
{
	static const struct {
		struct str bytes;
		int kinds;
	} joiners[] = {
		{ STR_INIT("."), JOIN_STOP | JOIN_GROUP },
		{ STR_INIT(" "), JOIN_GROUP },
		{ STR_INIT(","), JOIN_GROUP },
		{ STR_INIT("'"), JOIN_GROUP },
		{ STR_INIT("\u00a0"), JOIN_GROUP },
		{ STR_INIT("\u202f"), JOIN_GROUP },
		{ STR_INIT("\u2009"), JOIN_GROUP },
		{ STR_INIT("\u2019"), JOIN_GROUP },
		{ STR_INIT("-"), JOIN_HYPHEN },
		{ STR_INIT("\u2010"), JOIN_HYPHEN },
		{ STR_INIT("\u2011"), JOIN_HYPHEN },
	};
	for (size_t i = 0; i < sizeof(joiners) / sizeof(joiners[0]); i++)
		if (str_eq(gap, joiners[i].bytes))
			return joiners[i].kinds;
	return 0;
}

static bool
joins(const struct word_place *token, int kind)
{
	if (kind == JOIN_GROUP)
		return token->digits && token->length == 3;
	return token->letters && (kind == JOIN_HYPHEN || token->length == 1);
}

static size_t
run_of(struct str text, const struct word_place *tokens, size_t n, int kind)
{
	size_t i = 1;
	struct str between = STR_NONE;
	for (; i < n && joins(&tokens[i], kind); i++) {
		struct str gap = str_sub(text, tokens[i - 1].to, tokens[i].from);
		if (!(joiner(gap) & kind) || (i > 1 && !str_eq(gap, between)))
			break;
		between = gap;
	}
	return i;
}

size_t
words_joined(struct str text, const struct word_place *tokens, size_t n)
{
	size_t run = 1;
	if (n < 2 || tokens[1].from - tokens[0].to > 3 || tokens[1].from == tokens[0].to)
		return 1;
	if (tokens->letters && tokens->length == 1)
		run = run_of(text, tokens, n, JOIN_STOP);
	if (run == 1 && tokens->digits && tokens->length <= 3)
		run = run_of(text, tokens, n, JOIN_GROUP);
	if (run == 1 && tokens->letters)
		run = run_of(text, tokens, n, JOIN_HYPHEN);
	return run;
}

struct indexing {
	void *context;
	int (*emit)(void *context, struct str token, size_t from, size_t to, bool colocated);
	size_t from, to;
	int stop;
};

static void
emit_form(void *context, struct str form)
{
	struct indexing *x = context;
	if (!x->stop)
		x->stop = x->emit(x->context, form, x->from, x->to, true);
}

static struct word_place *
place_all(struct str text, size_t *ret_n)
{
	struct word_place *v = NULL;
	size_t n = 0, cap = 0;
	struct words w;
	struct word word;
	for (words_init(&w, text); words_next(&w, &word); n++) {
		MEM_GROW(v, n, cap);
		v[n] = (struct word_place){ (uint32_t)word.from, (uint32_t)word.to, word.length,
			word.letters, word.digits };
	}
	*ret_n = n;
	return v;
}

static void
emit_joined(struct indexing *x, struct str text, const struct word_place *tokens, size_t n)
{
	struct word word;
	word_fold(
		(struct str){ text.s + tokens[0].from, tokens[n - 1].to - tokens[0].from }, &word);
	emit_form(x, (struct str){ word.folded, word.n });
}

void
words_index(struct str text, void *context,
	int (*emit)(void *context, struct str token, size_t from, size_t to, bool colocated))
{
	AUTO(free) struct word_place *tokens;
	size_t n, next_run = 0;
	tokens = place_all(text, &n);
	struct indexing x = { context, emit, 0, 0, 0 };
	for (size_t i = 0; i < n && !x.stop; i++) {
		struct word word;
		x.from = tokens[i].from;
		x.to = tokens[i].to;
		word_fold(str_sub(text, x.from, x.to), &word);
		x.stop = emit(context, (struct str){ word.folded, word.n }, x.from, x.to, false);
		words_clitics((struct str){ word.folded, word.n }, &x, emit_form);
		if (i < next_run)
			continue;
		size_t run = words_joined(text, tokens + i, n - i);
		next_run = i + run;
		if (run > 1)
			emit_joined(&x, text, tokens + i, run);
	}
}
