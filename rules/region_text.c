/* The tagger's tokens: those of words.h, with what stands between them and how they are written.
 *
 * Places are told from ordinary words by their capitals, so each token knows whether it has one,
 * and whether that says anything there: not at the beginning of a sentence, not in a headline in
 * capitals. */
#include <string.h>
#include <unicode/uchar.h>

#include "base/utf8.h"
#include "rules/region_parts.h"
#include "rules/words.h"

enum {
	GAP_LOOK = 16,   /* bytes of a gap that are looked at */
	TITLE_LEAST = 3, /* words of a headline in which every word has a capital */
	TITLE_MOST = 24,
	SHOUTED_LEAST = 3, /* longer words of a sentence in capitals */
};

/* str_sub of bounds that are known to be good: this runs for every word. */
static inline struct str
part(struct str s, size_t from, size_t to)
{
	return (struct str){ s.s + from, to - from };
}

/* What one character between two tokens does to them. */
static enum gap
gap_of(uint32_t c)
{
	switch (c) {
	case '\'':
	case 0x2019:
	case '-':
	case 0x2010:
	case 0x2011:
	case 0x2013:
		return GAP_JOIN;
	case '.':
		return GAP_STOP;
	case ',':
	case 0x60c:
		return GAP_COMMA;
	case '(':
		return GAP_PAREN;
	case ';':
	case ':':
	case '!':
	case '?':
	case ')':
	case '|':
	case '/':
	case 0x2026:
	case '"':
	case 0xab:
	case 0xbb:
	case 0x201c:
	case 0x201d:
	case 0x201e:
	case '\n':
	case '\r':
	case 0x2022:
	case 0x2014:
	case 0x61b:
	case 0x61f:
	case '[':
	case ']':
	case '*':
	case '<':
	case '>':
	case '=':
		return GAP_BREAK;
	default:
		return GAP_SPACE;
	}
}

/* The gap as a whole, and whether a sentence may begin behind it. */
static enum gap
gap_between(struct str bytes, bool *ret_sentence, bool *ret_hyphen)
{
	enum gap mark = GAP_SPACE;
	size_t marks = 0, spaces = 0;
	*ret_sentence = *ret_hyphen = false;
	if (bytes.n == 1 && bytes.s[0] == ' ')
		return GAP_SPACE;
	for (size_t at = 0, step; at < bytes.n && at < GAP_LOOK; at += step) {
		uint32_t c = '*';
		step = utf8_decode(part(bytes, at, bytes.n), &c);
		step = step ? step : 1;
		enum gap one = gap_of(c);
		if (one == GAP_SPACE) {
			spaces++;
			continue;
		}
		*ret_sentence |= one == GAP_BREAK || one == GAP_STOP;
		*ret_hyphen = one == GAP_JOIN && c != '\'' && c != 0x2019;
		mark = marks++ ? GAP_BREAK : one;
	}
	if (mark == GAP_JOIN && spaces) {
		*ret_sentence = true;
		return GAP_BREAK;
	}
	if (mark == GAP_STOP && spaces)
		return GAP_STOPS;
	return bytes.n > GAP_LOOK || spaces > 3 ? GAP_BREAK : bytes.n ? mark : GAP_NONE;
}

static void
letters_of(struct str raw, bool *ret_first, size_t *ret_upper, size_t *ret_lower)
{
	*ret_first = false;
	*ret_upper = *ret_lower = 0;
	for (size_t at = 0, step; at < raw.n; at += step) {
		uint32_t c = (unsigned char)raw.s[at];
		step = c < 0x80 ? 1 : utf8_decode(part(raw, at, raw.n), &c);
		if (!step)
			step = 1;
		else if (c < 0x80 ? c >= 'A' && c <= 'Z' : u_isupper((UChar32)c)) {
			*ret_first |= at == 0;
			++*ret_upper;
		} else if (c < 0x80 ? c >= 'a' && c <= 'z' : u_islower((UChar32)c))
			++*ret_lower;
	}
}

static uint16_t
shape_of(struct str raw, const struct word *word)
{
	unsigned char lead = (unsigned char)raw.s[0];
	uint16_t flags = word->length == 1 ? TOKEN_INITIAL : 0;
	if (lead >= 0xd8 && lead <= 0xdb)
		return flags | TOKEN_ARABIC;
	bool first;
	size_t upper, lower;
	letters_of(raw, &first, &upper, &lower);
	if (first)
		flags |= TOKEN_CAPITAL;
	if (upper > 1 && !lower)
		flags |= TOKEN_CAPITALS;
	return flags;
}

static void
doc_fold(struct region_doc *doc, const struct word *word)
{
	if (doc->n_folded + word->n + 1 > doc->folded_cap) {
		size_t cap = doc->folded_cap * 2 + WORD_LONGEST;
		doc->folded = arena_grow(doc->a, doc->folded, doc->n_folded, cap);
		doc->folded_cap = cap;
	}
	memcpy(doc->folded + doc->n_folded, word->folded, word->n);
	doc->n_folded += word->n;
}

static void
doc_add(struct region_doc *doc, enum field field, const struct word *word, enum gap gap,
	uint16_t flags)
{
	struct str text = doc->fields[field];
	struct region_found found;
	struct token t = { .from = (uint32_t)word->from,
		.to = (uint32_t)word->to,
		.fold = (uint32_t)doc->n_folded,
		.fold_n = (uint16_t)word->n,
		.gap = (uint8_t)gap,
		.field = (uint8_t)field };
	t.flags = flags | shape_of(part(text, word->from, word->to), word);
	if (word->to < text.n && text.s[word->to] == '.')
		t.flags |= TOKEN_STOP_BEHIND;
	uint32_t hash = region_hash(REGION_HASH_START, word->folded, word->n);
	if (gazetteer_find(doc->g, (struct str){ word->folded, word->n }, hash, &found)) {
		t.hash = hash;
		t.classes = found.classes;
	}
	ARENA_GROW(doc->a, doc->tokens, doc->n_tokens, doc->tokens_cap);
	doc->tokens[doc->n_tokens++] = t;
	doc_fold(doc, word);
}

/* Where the next part of a #CamelCase tag begins: at a capital behind a small letter. */
static size_t
camel_part(struct str raw, size_t from)
{
	bool small = false;
	for (size_t at = from, step; at < raw.n; at += step) {
		uint32_t c;
		step = utf8_decode(part(raw, at, raw.n), &c);
		if (!step)
			return raw.n;
		if (small && u_isupper((UChar32)c))
			return at;
		small = u_islower((UChar32)c);
	}
	return raw.n;
}

static void
doc_add_tag(struct region_doc *doc, enum field field, const struct word *whole)
{
	struct str raw = part(doc->fields[field], whole->from, whole->to);
	struct word piece;
	for (size_t from = 0, to; from < raw.n; from = to) {
		to = camel_part(raw, from);
		word_fold(part(raw, from, to), &piece);
		piece.from = whole->from + from;
		piece.to = whole->from + to;
		doc_add(doc, field, &piece, from ? GAP_NONE : GAP_BREAK, 0);
	}
}

/* A full stop behind an abbreviation or an initial ends no sentence. */
static bool
ends_nothing(const struct token *t, enum gap gap)
{
	return (gap == GAP_STOP || gap == GAP_STOPS) &&
	       (t->flags & TOKEN_INITIAL || t->classes & REGION_ABBREVIATION);
}

struct style {
	size_t words, capital, longer, shouted;
};

static void
style_count(struct style *s, const struct token *t)
{
	if (t->flags & TOKEN_ARABIC)
		return;
	s->words++;
	s->capital += (t->flags & TOKEN_CAPITAL) != 0;
	s->longer += t->fold_n > 3;
	s->shouted += t->fold_n > 3 && t->flags & TOKEN_CAPITALS;
}

/* How a sentence is written: said by each of its tokens. */
static void
sentence_style(struct region_doc *doc, size_t from, size_t to)
{
	struct style s = { 0 };
	uint16_t style = 0;
	for (size_t i = from; i < to; i++)
		style_count(&s, &doc->tokens[i]);
	if (s.longer >= SHOUTED_LEAST && s.shouted * 10 > s.longer * 7)
		style = TOKEN_SHOUTED;
	else if (s.words >= TITLE_LEAST && s.words <= TITLE_MOST && s.capital * 10 > s.words * 8)
		style = TOKEN_TITLED;
	for (size_t i = from; i < to; i++)
		doc->tokens[i].flags |= style;
}

/* A field without any capital is one in which their absence says nothing. */
static void
field_style(struct region_doc *doc, size_t first)
{
	struct style s = { 0 };
	size_t from = first;
	for (size_t i = first; i < doc->n_tokens; i++)
		style_count(&s, &doc->tokens[i]);
	uint16_t style = !s.capital                      ? TOKEN_CASELESS
			 : s.shouted * 10 > s.longer * 7 ? TOKEN_SHOUTED
							 : 0;
	for (size_t i = first; i < doc->n_tokens; i++)
		doc->tokens[i].flags |= style;
	for (size_t i = first + 1; !style && i <= doc->n_tokens; i++)
		if (i == doc->n_tokens || doc->tokens[i].flags & TOKEN_FIRST) {
			sentence_style(doc, from, i);
			from = i;
		}
}

static bool
is_ascii_word(unsigned char c)
{
	return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* words_next, but plain ASCII words, which are most, are read here: what ends them must be ASCII
 * too. */
static bool
read_word(struct words *w, struct word *ret)
{
	const unsigned char *s = (const unsigned char *)w->text.s;
	size_t at = w->at, n = 0;
	while (at < w->text.n && s[at] < 0x80 && !is_ascii_word(s[at]))
		at++;
	w->at = at;
	for (; at + n < w->text.n && n < WORD_LONGEST && is_ascii_word(s[at + n]); n++)
		ret->folded[n] = (char)(s[at + n] | (s[at + n] >= 'A') << 5);
	if (!n || n == WORD_LONGEST || (at + n < w->text.n && s[at + n] >= 0x80))
		return words_next(w, ret);
	ret->n = n;
	ret->from = at;
	ret->to = w->at = at + n;
	ret->length = n < 255 ? (uint8_t)n : 255;
	return true;
}

void
region_read(struct region_doc *doc, enum field field)
{
	struct str text = doc->fields[field];
	size_t first = doc->n_tokens, end = 0;
	struct words w;
	struct word word;
	for (words_init(&w, text); read_word(&w, &word); end = word.to) {
		bool sentence, hyphen;
		enum gap gap = gap_between(part(text, end, word.from), &sentence, &hyphen);
		bool begins = doc->n_tokens == first;
		if (word.from && text.s[word.from - 1] == '#') {
			doc_add_tag(doc, field, &word);
			continue;
		}
		if (begins)
			gap = GAP_BREAK;
		else if (sentence && ends_nothing(&doc->tokens[doc->n_tokens - 1], gap))
			sentence = false;
		doc_add(doc, field, &word, gap,
			(begins || sentence ? TOKEN_FIRST : 0) | (hyphen ? TOKEN_HYPHEN : 0));
	}
	field_style(doc, first);
}
