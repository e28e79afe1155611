/* The tagger's tokens: words (region_word.c), with what stands between them and how they are
 * written.
 *
 * Places are told from ordinary words by their capitals, so each token knows whether it has one,
 * and whether that says anything there: not at the beginning of a sentence, not in a headline in
 * capitals. */
#include <string.h>

#include "base/utf8.h"
#include "rules/region_parts.h"

enum {
	GAP_LOOK = 16,   /* bytes of a gap that are looked at */
	TITLE_LEAST = 3, /* words of a headline in which every word has a capital */
	TITLE_MOST = 24,
	SHOUTED_LEAST = 3, /* longer words of a sentence in capitals */
	STYLES = TOKEN_CASELESS | TOKEN_SHOUTED | TOKEN_TITLED,
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

/* How many words of a sentence or field are written how. */
struct style {
	size_t words, capital, longer, shouted;
};

struct styles {
	struct style field, sentence;
	size_t from, sentence_from; /* tokens */
};

static inline void
style_count(struct style *s, const struct token *t)
{
	size_t longer = t->fold_n > 3;
	if (t->flags & TOKEN_ARABIC)
		return;
	s->words++;
	s->capital += (t->flags & TOKEN_CAPITAL) != 0;
	s->longer += longer;
	s->shouted += longer & ((t->flags & TOKEN_CAPITALS) != 0);
}

static void
style_set(struct region_doc *doc, size_t from, size_t to, uint16_t style)
{
	for (size_t i = from; i < to; i++)
		doc->tokens[i].flags = (doc->tokens[i].flags & (uint16_t)~STYLES) | style;
}

/* How the sentence up to token `to` is written: said by each of its tokens. */
static void
sentence_end(struct region_doc *doc, struct styles *styles, size_t to)
{
	const struct style *s = &styles->sentence;
	if (s->longer >= SHOUTED_LEAST && s->shouted * 10 > s->longer * 7)
		style_set(doc, styles->sentence_from, to, TOKEN_SHOUTED);
	else if (s->words >= TITLE_LEAST && s->words <= TITLE_MOST &&
		 s->capital * 10 > s->words * 8)
		style_set(doc, styles->sentence_from, to, TOKEN_TITLED);
	styles->field.words += s->words;
	styles->field.capital += s->capital;
	styles->field.longer += s->longer;
	styles->field.shouted += s->shouted;
	styles->sentence = (struct style){ 0 };
	styles->sentence_from = to;
}

/* A field without any capital is one in which their absence says nothing. */
static void
field_end(struct region_doc *doc, struct styles *styles)
{
	const struct style *s = &styles->field;
	sentence_end(doc, styles, doc->n_tokens);
	uint16_t style = !s->capital                       ? TOKEN_CASELESS
			 : s->shouted * 10 > s->longer * 7 ? TOKEN_SHOUTED
							   : 0;
	if (style)
		style_set(doc, styles->from, doc->n_tokens, style);
}

/* A full stop behind an abbreviation or an initial ends no sentence. */
static bool
ends_nothing(const struct token *t, enum gap gap)
{
	return (gap == GAP_STOP || gap == GAP_STOPS) &&
	       (t->flags & TOKEN_INITIAL || t->classes & REGION_ABBREVIATION);
}

/* What stands before a token says how it begins. */
static inline void
token_begin(struct token *t, struct str between, bool first_of_field)
{
	bool sentence, hyphen;
	enum gap gap = gap_between(between, &sentence, &hyphen);
	if (first_of_field)
		gap = GAP_BREAK;
	else if (sentence && ends_nothing(t - 1, gap))
		sentence = false;
	t->gap = (uint8_t)gap;
	t->flags |= (first_of_field || sentence ? TOKEN_FIRST : 0) | (hyphen ? TOKEN_HYPHEN : 0);
}

/* What the gazetteer has under a token alone. */
static inline void
token_find(struct region_doc *doc, struct token *t)
{
	struct region_found found;
	if (!region_known(doc, (struct str){ doc->folded + t->fold, t->fold_n }, t->hash, &found))
		return;
	t->classes = found.classes;
	t->found = found.meanings;
	t->n_found = (uint16_t)found.n;
	doc->classes |= found.classes;
}

void
region_read(struct region_doc *doc, enum field field)
{
	struct str text = doc->fields[field];
	size_t first = doc->n_tokens, end = 0;
	struct styles styles = { .from = first, .sentence_from = first };
	if (!text.n)
		return;
	region_words(doc, field);
	for (size_t i = first; i < doc->n_tokens; i++) {
		struct token *t = &doc->tokens[i];
		if (!(t->flags & TOKEN_TAG))
			token_begin(t, part(text, end, t->from), i == first);
		end = t->to;
		if (end < text.n && text.s[end] == '.')
			t->flags |= TOKEN_STOP_BEHIND;
		token_find(doc, t);
		if (t->flags & TOKEN_FIRST)
			sentence_end(doc, &styles, i);
		style_count(&styles.sentence, t);
	}
	field_end(doc, &styles);
}
