/* The tagger's tokens: those of words.h, with what stands between them and how they are written.
 *
 * Places are told from ordinary words by their capitals, so each token knows whether it has one,
 * and whether that says anything there: not at the beginning of a sentence, not in a headline in
 * capitals. */
#include <string.h>
#include <unicode/uchar.h>

#include "base/utf8.h"
#include "rules/fold_table.h"
#include "rules/region_parts.h"
#include "rules/words.h"

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

struct shape { /* how a word is written, and its hash */
	uint32_t hash, n;
	uint32_t upper, lower; /* letters */
	bool capital;          /* the first character is one */
};

static void
shape_letter(struct shape *shape, uint32_t c, bool first)
{
	bool latin = c >= 0xc0 && c <= 0xff;
	if (latin ? c <= 0xde && c != 0xd7 : u_isupper((UChar32)c)) {
		shape->capital |= first;
		shape->upper++;
	} else if (latin ? c != 0xf7 && c != 0xd7 : u_islower((UChar32)c))
		shape->lower++;
}

static bool
is_arabic_lead(unsigned char c)
{
	return c >= 0xd8 && c <= 0xdb;
}

static uint16_t
shape_flags(const struct shape *shape, struct str folded, unsigned char lead)
{
	bool single = folded.n == 1 ||
		      (folded.n <= 4 && folded.n && folded.s[0] & 0x80 && utf8_length(folded) == 1);
	uint16_t flags = single ? TOKEN_INITIAL : 0;
	if (is_arabic_lead(lead))
		return flags | TOKEN_ARABIC;
	if (shape->capital)
		flags |= TOKEN_CAPITAL;
	if (shape->upper > 1 && !shape->lower)
		flags |= TOKEN_CAPITALS;
	return flags;
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
	size_t latin = !(t->flags & TOKEN_ARABIC), longer = t->fold_n > 3;
	s->words += latin;
	s->capital += latin & ((t->flags & TOKEN_CAPITAL) != 0);
	s->longer += latin & longer;
	s->shouted += latin & longer & ((t->flags & TOKEN_CAPITALS) != 0);
}

static void
style_set(struct region_doc *doc, size_t from, uint16_t style)
{
	for (size_t i = from; i < doc->n_tokens; i++)
		doc->tokens[i].flags = (doc->tokens[i].flags & (uint16_t)~STYLES) | style;
}

/* How the sentence up to here is written: said by each of its tokens. */
static void
sentence_end(struct region_doc *doc, struct styles *styles)
{
	const struct style *s = &styles->sentence;
	if (s->longer >= SHOUTED_LEAST && s->shouted * 10 > s->longer * 7)
		style_set(doc, styles->sentence_from, TOKEN_SHOUTED);
	else if (s->words >= TITLE_LEAST && s->words <= TITLE_MOST &&
		 s->capital * 10 > s->words * 8)
		style_set(doc, styles->sentence_from, TOKEN_TITLED);
	styles->field.words += s->words;
	styles->field.capital += s->capital;
	styles->field.longer += s->longer;
	styles->field.shouted += s->shouted;
	styles->sentence = (struct style){ 0 };
	styles->sentence_from = doc->n_tokens;
}

/* A field without any capital is one in which their absence says nothing. */
static void
field_end(struct region_doc *doc, struct styles *styles)
{
	const struct style *s = &styles->field;
	sentence_end(doc, styles);
	uint16_t style = !s->capital                       ? TOKEN_CASELESS
			 : s->shouted * 10 > s->longer * 7 ? TOKEN_SHOUTED
							   : 0;
	if (style)
		style_set(doc, styles->from, style);
}

/* Room for the longest folded word. */
static char *
doc_room(struct region_doc *doc)
{
	if (doc->n_folded + WORD_LONGEST > doc->folded_cap) {
		size_t cap = doc->folded_cap * 2 + WORD_LONGEST;
		doc->folded = arena_grow(doc->a, doc->folded, doc->n_folded, cap);
		doc->folded_cap = cap;
	}
	return doc->folded + doc->n_folded;
}

/* Completes a token of bytes from..to, whose folded form is already the next of doc->folded. */
static inline void
doc_add(struct region_doc *doc, enum field field, struct styles *styles, struct token *t,
	const struct shape *shape)
{
	struct str text = doc->fields[field];
	struct str folded = { doc->folded + doc->n_folded, shape->n };
	struct region_found found;
	t->fold = (uint32_t)doc->n_folded;
	t->fold_n = (uint16_t)shape->n;
	t->field = (uint8_t)field;
	t->flags |= shape_flags(shape, folded, (unsigned char)text.s[t->from]);
	if (t->to < text.n && text.s[t->to] == '.')
		t->flags |= TOKEN_STOP_BEHIND;
	if (region_may_know(doc, shape->hash) &&
		gazetteer_find(doc->g, folded, shape->hash, &found)) {
		t->hash = found.n || found.classes & REGION_CONTINUES ? shape->hash : 0;
		t->classes = found.classes;
		t->found = found.meanings;
		t->n_found = (uint16_t)found.n;
	}
	if (t->flags & TOKEN_FIRST)
		sentence_end(doc, styles);
	style_count(&styles->sentence, t);
	doc->n_tokens++;
	doc->n_folded += shape->n;
}

/* The next token, empty. */
static inline struct token *
doc_token(struct region_doc *doc)
{
	ARENA_GROW(doc->a, doc->tokens, doc->n_tokens, doc->tokens_cap);
	struct token *t = &doc->tokens[doc->n_tokens];
	*t = (struct token){ 0 };
	return t;
}

/* As words.h folds it, whatever it is. */
static void
fold_any(struct region_doc *doc, struct str raw, struct shape *ret)
{
	struct word word;
	word_fold(raw, &word);
	memcpy(doc_room(doc), word.folded, word.n);
	*ret = (struct shape){ .n = (uint32_t)word.n,
		.hash = region_hash(REGION_HASH_START, word.folded, word.n) };
	for (size_t at = 0, step; at < raw.n; at += step) {
		uint32_t c;
		step = utf8_decode(part(raw, at, raw.n), &c);
		if (step && !is_arabic_lead((unsigned char)raw.s[0]))
			shape_letter(ret, c, at == 0);
		step = step ? step : 1;
	}
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
doc_add_tag(
	struct region_doc *doc, enum field field, struct styles *styles, size_t begin, size_t end)
{
	struct str raw = part(doc->fields[field], begin, end);
	struct shape shape;
	for (size_t from = 0, to; from < raw.n; from = to) {
		to = camel_part(raw, from);
		fold_any(doc, part(raw, from, to), &shape);
		struct token *t = doc_token(doc);
		t->from = (uint32_t)(begin + from);
		t->to = (uint32_t)(begin + to);
		t->gap = from ? GAP_NONE : GAP_BREAK;
		doc_add(doc, field, styles, t, &shape);
	}
}

/* A full stop behind an abbreviation or an initial ends no sentence. */
static bool
ends_nothing(const struct token *t, enum gap gap)
{
	return (gap == GAP_STOP || gap == GAP_STOPS) &&
	       (t->flags & TOKEN_INITIAL || t->classes & REGION_ABBREVIATION);
}

/* What ASCII bytes fold to; 0: separates, or is not ASCII. */
static const unsigned char ascii_folds[256] = {
	['0'] = '0',
	'1',
	'2',
	'3',
	'4',
	'5',
	'6',
	'7',
	'8',
	'9',
	['A'] = 'a',
	'b',
	'c',
	'd',
	'e',
	'f',
	'g',
	'h',
	'i',
	'j',
	'k',
	'l',
	'm',
	'n',
	'o',
	'p',
	'q',
	'r',
	's',
	't',
	'u',
	'v',
	'w',
	'x',
	'y',
	'z',
	['a'] = 'a',
	'b',
	'c',
	'd',
	'e',
	'f',
	'g',
	'h',
	'i',
	'j',
	'k',
	'l',
	'm',
	'n',
	'o',
	'p',
	'q',
	'r',
	's',
	't',
	'u',
	'v',
	'w',
	'x',
	'y',
	'z',
};

struct reading { /* of one word */
	const unsigned char *from, *at, *end;
	char *to; /* its folded form */
	struct shape shape;
};

static inline void
reading_put(struct reading *r, const void *bytes, size_t n)
{
	memcpy(r->to + r->shape.n, bytes, n);
	r->shape.hash = region_hash(r->shape.hash, bytes, n);
	r->shape.n += (uint32_t)n;
}

/* A capital differs from what it folds to by 0x20; a small letter is one with both 0x40 and 0x20.
 */
static inline void
read_ascii(struct reading *r)
{
	const unsigned char *at = r->at, *end = r->end;
	unsigned char *to = (unsigned char *)r->to + r->shape.n, folded;
	uint32_t hash = r->shape.hash, capitals = 0, small = 0;
	if ((size_t)(end - at) > WORD_LONGEST - r->shape.n)
		end = at + (WORD_LONGEST - r->shape.n);
	for (; at < end && (folded = ascii_folds[*at]); at++) {
		*to++ = folded;
		hash = (hash ^ folded) * REGION_HASH_PRIME;
		capitals += folded ^ *at;
		small |= *at & *at << 1;
	}
	r->shape.hash = hash;
	r->shape.n = (uint32_t)((char *)to - r->to);
	r->shape.upper += capitals >> 5;
	r->shape.lower += small >> 6 & 1;
	r->at = at;
}

enum step { STEP_ON, STEP_END, STEP_OTHER };

/* The character at r->at, which is not ASCII: what most of them do. */
static enum step
read_character(struct reading *r)
{
	uint32_t c;
	size_t n = utf8_decode((struct str){ (const char *)r->at, (size_t)(r->end - r->at) }, &c);
	if (!n)
		return STEP_END;
	uint32_t entry = fold_entries[fold_pages[c >> 8]][c & 255];
	if (FOLD_KIND(entry) == FOLD_SEPARATOR)
		return STEP_END;
	if (entry & FOLD_SINGLE || FOLD_KIND(entry) == FOLD_SYLLABLE ||
		r->shape.n + FOLD_LENGTH(entry) + n > WORD_LONGEST)
		return STEP_OTHER;
	if (FOLD_KIND(entry) == FOLD_SELF)
		reading_put(r, r->at, n);
	else if (FOLD_KIND(entry) == FOLD_POOL)
		reading_put(r, fold_pool + FOLD_PLACE(entry), FOLD_LENGTH(entry));
	if (!is_arabic_lead(*r->from))
		shape_letter(&r->shape, c, r->at == r->from);
	r->at += n;
	return STEP_ON;
}

/* To the end of the word. */
static inline enum step
read_on(struct reading *r)
{
	enum step step = STEP_ON;
	r->shape.capital = *r->at >= 'A' && *r->at <= 'Z';
	while (step == STEP_ON) {
		read_ascii(r);
		if (r->at == r->end)
			break;
		step = *r->at >= 0x80              ? read_character(r)
		       : r->shape.n < WORD_LONGEST ? STEP_END
						   : STEP_OTHER;
	}
	return step;
}

/* What words_next does, in one pass over what is common: words of ASCII, and of letters that fold
 * to themselves or to others. The rest is left to it. False at the end of the text. */
static inline bool
read_word(struct region_doc *doc, struct str text, size_t *at, struct token *ret,
	struct shape *ret_shape)
{
	struct reading r = { .at = (const unsigned char *)text.s + *at,
		.end = (const unsigned char *)text.s + text.n,
		.to = doc_room(doc),
		.shape = { .hash = REGION_HASH_START } };
	while (r.at < r.end && *r.at < 0x80 && !ascii_folds[*r.at])
		r.at++;
	if (r.at == r.end)
		return false;
	r.from = r.at;
	size_t from = (size_t)((const char *)r.at - text.s);
	enum step step = read_on(&r);
	size_t to = (size_t)((const char *)r.at - text.s);
	if (step == STEP_OTHER || !r.shape.n) {
		struct words w = { text, from };
		if (!words_scan(&w, &from, &to))
			return false;
		fold_any(doc, part(text, from, to), &r.shape);
	}
	*at = to;
	ret->from = (uint32_t)from;
	ret->to = (uint32_t)to;
	*ret_shape = r.shape;
	return true;
}

static void *
larger(struct arena *a, const void *old, size_t n, size_t size)
{
	void *p = arena_alloc(a, size);
	if (n)
		memcpy(p, old, n);
	return p;
}

/* A word is 5 bytes or more with what separates it, in most texts: they need no more room. */
static void
doc_reserve(struct region_doc *doc, size_t bytes)
{
	size_t tokens = doc->n_tokens + bytes / 5 + 8,
	       folded = doc->n_folded + bytes + WORD_LONGEST;
	if (tokens > doc->tokens_cap) {
		doc->tokens = larger(doc->a, doc->tokens, doc->n_tokens * sizeof(*doc->tokens),
			tokens * sizeof(*doc->tokens));
		doc->tokens_cap = tokens;
	}
	if (folded > doc->folded_cap) {
		doc->folded = larger(doc->a, doc->folded, doc->n_folded, folded);
		doc->folded_cap = folded;
	}
}

/* What stands before a token says how it begins. */
static inline void
token_begin(struct region_doc *doc, struct token *t, struct str between, bool first_of_field)
{
	bool sentence, hyphen;
	enum gap gap = gap_between(between, &sentence, &hyphen);
	if (first_of_field)
		gap = GAP_BREAK;
	else if (sentence && ends_nothing(&doc->tokens[doc->n_tokens - 1], gap))
		sentence = false;
	t->gap = (uint8_t)gap;
	t->flags = (first_of_field || sentence ? TOKEN_FIRST : 0) | (hyphen ? TOKEN_HYPHEN : 0);
}

void
region_read(struct region_doc *doc, enum field field)
{
	struct str text = doc->fields[field];
	size_t first = doc->n_tokens, end = 0;
	struct styles styles = { .from = first, .sentence_from = first };
	struct shape shape;
	if (!text.n)
		return;
	doc_reserve(doc, text.n);
	for (size_t at = 0;;) {
		struct token *t = doc_token(doc);
		if (!read_word(doc, text, &at, t, &shape))
			break;
		if (t->from && text.s[t->from - 1] == '#') {
			end = t->to;
			doc_add_tag(doc, field, &styles, t->from, t->to);
			continue;
		}
		token_begin(doc, t, part(text, end, t->from), doc->n_tokens == first);
		end = t->to;
		doc_add(doc, field, &styles, t, &shape);
	}
	field_end(doc, &styles);
}
