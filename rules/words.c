/* Tokens and folding by table: one lookup a character (rules/fold_generate.py makes the table).
 * Scanning and folding are apart, because the matcher scans every word and folds only those it has
 * not met before. */
#include "rules/words.h"

#include <stdlib.h>
#include <string.h>

#include "rules/fold_entry.h"

/* ASCII, folded; 0: a separator. The same as the table says, without looking it up. */
static const char ascii_folded[128] = {
#define SAME(c) [(c)] = (c)
#define BOTH(c) [(c)] = (c), [(c) - 'a' + 'A'] = (c)
	SAME('0'),
	SAME('1'),
	SAME('2'),
	SAME('3'),
	SAME('4'),
	SAME('5'),
	SAME('6'),
	SAME('7'),
	SAME('8'),
	SAME('9'),
	BOTH('a'),
	BOTH('b'),
	BOTH('c'),
	BOTH('d'),
	BOTH('e'),
	BOTH('f'),
	BOTH('g'),
	BOTH('h'),
	BOTH('i'),
	BOTH('j'),
	BOTH('k'),
	BOTH('l'),
	BOTH('m'),
	BOTH('n'),
	BOTH('o'),
	BOTH('p'),
	BOTH('q'),
	BOTH('r'),
	BOTH('s'),
	BOTH('t'),
	BOTH('u'),
	BOTH('v'),
	BOTH('w'),
	BOTH('x'),
	BOTH('y'),
	BOTH('z'),
#undef SAME
#undef BOTH
};

void
words_init(struct words *w, struct str text)
{
	*w = (struct words){ text, 0 };
}

/* Skips what belongs to no token; false at the end of the text. */
static inline bool
find_start(struct words *w)
{
	const char *s = w->text.s;
	size_t n = w->text.n, at = w->at, size;
	for (uint32_t c; at < n; at += size) {
		size = 1;
		unsigned char byte = (unsigned char)s[at];
		if (byte < 0x80 ? ascii_folded[byte] != 0
				: FOLD_KIND(fold_entry_at(w->text, at, &c, &size)) > FOLD_DROPPED)
			break;
	}
	w->at = at;
	return at < n;
}

bool
words_scan(struct words *w, size_t *ret_from, size_t *ret_to)
{
	if (!find_start(w))
		return false;
	size_t at = w->at, size;
	bool single = false;
	for (uint32_t c; at < w->text.n && !single; at += size) {
		unsigned char byte = (unsigned char)w->text.s[at];
		size = 1;
		if (byte < 0x80) {
			if (!ascii_folded[byte])
				break;
			continue;
		}
		uint32_t entry = fold_entry_at(w->text, at, &c, &size);
		single = entry & FOLD_SINGLE;
		if (FOLD_KIND(entry) == FOLD_SEPARATOR || (single && at != w->at))
			break;
	}
	*ret_from = w->at;
	*ret_to = w->at = at;
	return true;
}

/* A token as it is folded: its bytes go where there is room for WORD_LONGEST. */
struct folding {
	char *out;
	size_t n;
	size_t length; /* characters */
	bool letters, digits;
};

static inline void
put(struct folding *f, const char *bytes, size_t n)
{
	/* A word too long is cut at a character. */
	if (f->n + n > WORD_LONGEST)
		return;
	for (size_t i = 0; i < n; i++) {
		f->out[f->n + i] = bytes[i];
		f->length += ((unsigned char)bytes[i] & 0xc0) != 0x80;
	}
	f->n += n;
}

static void
put_character(struct folding *f, uint32_t c)
{
	char out[3] = { (char)(0xe0 | c >> 12), (char)(0x80 | (c >> 6 & 0x3f)),
		(char)(0x80 | (c & 0x3f)) };
	put(f, out, sizeof(out));
}

/* Unicode 3.12, arithmetic decomposition. */
static void
put_syllable(struct folding *f, uint32_t c)
{
	enum { FIRST = 0xac00, L = 0x1100, V = 0x1161, T = 0x11a7, PER_L = 588, PER_V = 28 };
	uint32_t i = c - FIRST;
	put_character(f, L + i / PER_L);
	put_character(f, V + i % PER_L / PER_V);
	if (i % PER_V)
		put_character(f, T + i % PER_V);
}

static inline void
put_ascii(struct folding *f, char folded)
{
	put(f, &folded, 1);
	f->letters &= folded > '9';
	f->digits &= folded <= '9';
}

static inline void
put_entry(struct folding *f, uint32_t entry, uint32_t c, struct str bytes)
{
	switch (FOLD_KIND(entry)) {
	case FOLD_SELF:
		put(f, bytes.s, bytes.n);
		break;
	case FOLD_POOL:
		put(f, (const char *)fold_pool + FOLD_PLACE(entry), FOLD_LENGTH(entry));
		break;
	case FOLD_SYLLABLE:
		put_syllable(f, c);
		break;
	case FOLD_SEPARATOR:
	case FOLD_DROPPED:
		return;
	}
	f->letters &= (entry & FOLD_ALPHA) != 0;
	f->digits &= (entry & FOLD_DIGIT) != 0;
}

/* Folds the token that begins at `from` and gives its end; `whole`: all of the text, which may be
 * several tokens, as one. */
static inline size_t
fold_from(struct str text, size_t from, bool whole, struct folding *ret)
{
	struct folding f = { .out = ret->out, .letters = true, .digits = true };
	size_t at = from, size;
	bool single = false;
	for (; at < text.n && !single; at += size) {
		unsigned char byte = (unsigned char)text.s[at];
		size = 1;
		if (byte < 0x80) {
			if (ascii_folded[byte])
				put_ascii(&f, ascii_folded[byte]);
			else if (!whole)
				break;
			continue;
		}
		uint32_t c = 0, entry = fold_entry_at(text, at, &c, &size);
		single = !whole && entry & FOLD_SINGLE;
		if (!whole && (FOLD_KIND(entry) == FOLD_SEPARATOR || (single && at != from)))
			break;
		put_entry(&f, entry, c, (struct str){ text.s + at, size });
	}
	*ret = f;
	return at;
}

static uint8_t
length_of(const struct folding *f)
{
	return f->length < 255 ? (uint8_t)f->length : 255;
}

static void
word_from(const struct folding *f, struct word *ret)
{
	ret->n = f->n;
	ret->length = length_of(f);
	ret->letters = f->letters;
	ret->digits = f->digits;
}

void
word_fold(struct str raw, struct word *ret)
{
	struct folding f = { .out = ret->folded };
	fold_from(raw, 0, true, &f);
	word_from(&f, ret);
}

bool
words_next(struct words *w, struct word *ret)
{
	struct folding f = { .out = ret->folded };
	if (!find_start(w))
		return false;
	ret->from = w->at;
	ret->to = w->at = fold_from(w->text, w->at, false, &f);
	word_from(&f, ret);
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

/* Whether a word begins with a letter that may be a proclitic, or with the article: most do not. */
static bool
may_have_clitic(struct str folded)
{
	static const char *const letters[] = { "ا", "ب", "ف", "ك", "ل", "و" };
	for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); i++)
		if (memcmp(folded.s, letters[i], 2) == 0)
			return true;
	return false;
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
	if (!is_arabic(folded) || folded.n > WORD_LONGEST || !may_have_clitic(folded))
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
		{ STR_INIT("\u00a0"), JOIN_GROUP },
		{ STR_INIT("\u202f"), JOIN_GROUP },
		{ STR_INIT("\u2009"), JOIN_GROUP },
		{ STR_INIT("\u2019"), JOIN_GROUP },
		{ STR_INIT("\u2010"), JOIN_HYPHEN },
		{ STR_INIT("\u2011"), JOIN_HYPHEN },
	};
	if (gap.n == 1) {
		char c = gap.s[0];
		return c == '.'                            ? JOIN_STOP | JOIN_GROUP
		       : c == '-'                          ? JOIN_HYPHEN
		       : c == ' ' || c == ',' || c == '\'' ? JOIN_GROUP
							   : 0;
	}
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
	if (!(joiner(str_sub(text, tokens[0].to, tokens[1].from)) &
		    (tokens->letters ? JOIN_STOP | JOIN_HYPHEN : JOIN_GROUP)))
		return 1; /* nearly always: letters, and a space after them */
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

/* The tokens of a text, and their folded bytes one after another. */
struct folded_text {
	struct word_place *tokens;
	size_t *ends; /* in bytes.s */
	size_t n, cap, cap_ends;
	struct buf bytes;
};

static void
folded_text_free(struct folded_text *t)
{
	free(t->tokens);
	free(t->ends);
	buf_free(&t->bytes);
}
AUTO_VALUE(folded_text, struct folded_text, folded_text_free)

static void
fold_text(struct str text, struct folded_text *t)
{
	struct words w;
	buf_reserve(&t->bytes, text.n + WORD_LONGEST);
	t->cap = t->cap_ends = text.n / 4 + 8; /* more than most texts have */
	t->tokens = mem_realloc(NULL, t->cap * sizeof(*t->tokens));
	t->ends = mem_realloc(NULL, t->cap * sizeof(*t->ends));
	for (words_init(&w, text); find_start(&w); t->n++) {
		buf_reserve(&t->bytes, WORD_LONGEST);
		struct folding f = { .out = t->bytes.s + t->bytes.n };
		size_t from = w.at;
		w.at = fold_from(text, from, false, &f);
		t->bytes.n += f.n;
		MEM_GROW(t->tokens, t->n, t->cap);
		MEM_GROW(t->ends, t->n, t->cap_ends);
		t->tokens[t->n] = (struct word_place){ (uint32_t)from, (uint32_t)w.at,
			length_of(&f), f.letters, f.digits };
		t->ends[t->n] = t->bytes.n;
	}
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
	AUTO(folded_text) struct folded_text t = { 0 };
	struct indexing x = { context, emit, 0, 0, 0 };
	size_t next_run = 0, at = 0;
	fold_text(text, &t);
	for (size_t i = 0; i < t.n && !x.stop; at = t.ends[i++]) {
		struct str folded = { t.bytes.s + at, t.ends[i] - at };
		x.from = t.tokens[i].from;
		x.to = t.tokens[i].to;
		x.stop = emit(context, folded, x.from, x.to, false);
		words_clitics(folded, &x, emit_form);
		if (i < next_run)
			continue;
		size_t run = words_joined(text, t.tokens + i, t.n - i);
		next_run = i + run;
		if (run > 1)
			emit_joined(&x, text, t.tokens + i, run);
	}
}
