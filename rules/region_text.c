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
	bool single = folded.n == 1 || (folded.n <= 4 && utf8_length(folded) == 1);
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
	else if (s->words >= TITLE_LEAST && s->words <= TITLE_MOST && s->capital * 10 > s->words * 8)
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
	uint16_t style = !s->capital                        ? TOKEN_CASELESS
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

/* A token of bytes from..to, whose folded form is already the next of doc->folded. */
static void
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
		t->hash = shape->hash;
		t->classes = found.classes;
		t->found = found.meanings;
		t->n_found = (uint32_t)found.n;
	}
	if (t->flags & TOKEN_FIRST)
		sentence_end(doc, styles);
	style_count(&styles->sentence, t);
	ARENA_GROW(doc->a, doc->tokens, doc->n_tokens, doc->tokens_cap);
	doc->tokens[doc->n_tokens++] = *t;
	doc->n_folded += shape->n;
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
doc_add_tag(struct region_doc *doc, enum field field, struct styles *styles, size_t begin,
	size_t end)
{
	struct str raw = part(doc->fields[field], begin, end);
	struct shape shape;
	for (size_t from = 0, to; from < raw.n; from = to) {
		to = camel_part(raw, from);
		fold_any(doc, part(raw, from, to), &shape);
		struct token t = { .from = (uint32_t)(begin + from),
			.to = (uint32_t)(begin + to),
			.gap = from ? GAP_NONE : GAP_BREAK };
		doc_add(doc, field, styles, &t, &shape);
	}
}

/* A full stop behind an abbreviation or an initial ends no sentence. */
static bool
ends_nothing(const struct token *t, enum gap gap)
{
	return (gap == GAP_STOP || gap == GAP_STOPS) &&
	       (t->flags & TOKEN_INITIAL || t->classes & REGION_ABBREVIATION);
}

/* What ASCII bytes fold to; 0: separates. Capitals are those that fold to something else. */
static const char ascii_folds[128] = {
	['0'] = '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
	['A'] = 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q',
	'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z',
	['a'] = 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q',
	'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z',
};

struct reading {
	const unsigned char *s;
	size_t n, at;
	char *to; /* the folded form */
	struct shape shape;
};

static inline void
reading_put(struct reading *r, const void *bytes, size_t n)
{
	memcpy(r->to + r->shape.n, bytes, n);
	r->shape.hash = region_hash(r->shape.hash, bytes, n);
	r->shape.n += (uint32_t)n;
}

static inline void
read_ascii(struct reading *r, size_t from)
{
	uint32_t hash = r->shape.hash, n = r->shape.n, upper = 0, digits = 0;
	size_t at = r->at, start = at;
	char folded;
	r->shape.capital |= at == from && at < r->n && r->s[at] >= 'A' && r->s[at] <= 'Z';
	for (; at < r->n && r->s[at] < 0x80 && (folded = ascii_folds[r->s[at]]) &&
		n < WORD_LONGEST;
		at++) {
		r->to[n++] = folded;
		hash = (hash ^ (unsigned char)folded) * REGION_HASH_PRIME;
		upper += folded != (char)r->s[at];
		digits += r->s[at] <= '9';
	}
	r->shape.hash = hash;
	r->shape.n = n;
	r->shape.upper += upper;
	r->shape.lower += (uint32_t)(at - start) - upper - digits;
	r->at = at;
}

enum step { STEP_ON, STEP_END, STEP_OTHER };

/* The character at r->at, which is not ASCII: what most of them do. */
static inline enum step
read_character(struct reading *r, size_t from)
{
	uint32_t c;
	size_t n = utf8_decode((struct str){ (const char *)r->s + r->at, r->n - r->at }, &c);
	if (!n)
		return STEP_END;
	uint32_t entry = fold_entries[fold_pages[c >> 8]][c & 255];
	if (FOLD_KIND(entry) == FOLD_SEPARATOR)
		return STEP_END;
	if (entry & FOLD_SINGLE || FOLD_KIND(entry) == FOLD_SYLLABLE ||
		r->shape.n + FOLD_LENGTH(entry) + n > WORD_LONGEST)
		return STEP_OTHER;
	if (FOLD_KIND(entry) == FOLD_SELF)
		reading_put(r, r->s + r->at, n);
	else if (FOLD_KIND(entry) == FOLD_POOL)
		reading_put(r, fold_pool + FOLD_PLACE(entry), FOLD_LENGTH(entry));
	if (!is_arabic_lead(r->s[from]))
		shape_letter(&r->shape, c, r->at == from);
	r->at += n;
	return STEP_ON;
}

/* What words_next does, in one pass over what is common: words of ASCII, of letters that fold to
 * themselves or to others. The rest is left to it. False at the end of the text. */
static bool
read_word(struct region_doc *doc, struct str text, size_t *at, struct token *ret,
	struct shape *ret_shape)
{
	struct words w = { text, *at };
	struct reading r = { (const unsigned char *)text.s, text.n, *at, doc_room(doc),
		{ .hash = REGION_HASH_START } };
	size_t from, to;
	while (r.at < r.n && r.s[r.at] < 0x80 && !ascii_folds[r.s[r.at]])
		r.at++;
	w.at = from = r.at;
	enum step step = STEP_ON;
	while (step == STEP_ON && r.at < r.n) {
		read_ascii(&r, from);
		if (r.at < r.n)
			step = r.s[r.at] >= 0x80 ? read_character(&r, from)
			       : r.shape.n < WORD_LONGEST ? STEP_END
							  : STEP_OTHER;
	}
	to = r.at;
	if (step == STEP_OTHER || !r.shape.n) {
		if (!words_scan(&w, &from, &to))
			return false;
		fold_any(doc, part(text, from, to), &r.shape);
	}
	*at = to;
	*ret = (struct token){ .from = (uint32_t)from, .to = (uint32_t)to };
	*ret_shape = r.shape;
	return true;
}

/* A word is about 6 bytes with what separates it: most texts need no second block. */
static void
doc_reserve(struct region_doc *doc, size_t bytes)
{
	size_t tokens = doc->n_tokens + bytes / 6 + 8, folded = doc->n_folded + bytes + WORD_LONGEST;
	if (tokens > doc->tokens_cap) {
		doc->tokens = arena_grow(doc->a, doc->tokens, doc->n_tokens * sizeof(*doc->tokens),
			tokens * sizeof(*doc->tokens));
		doc->tokens_cap = tokens;
	}
	if (folded > doc->folded_cap) {
		doc->folded = arena_grow(doc->a, doc->folded, doc->n_folded, folded);
		doc->folded_cap = folded;
	}
}

void
region_read(struct region_doc *doc, enum field field)
{
	struct str text = doc->fields[field];
	size_t first = doc->n_tokens, end = 0;
	struct token t;
	struct shape shape;
	struct styles styles = { .from = first, .sentence_from = first };
	if (!text.n)
		return;
	doc_reserve(doc, text.n);
	for (size_t at = 0; read_word(doc, text, &at, &t, &shape); end = t.to) {
		bool sentence, hyphen, begins = doc->n_tokens == first;
		enum gap gap = gap_between(part(text, end, t.from), &sentence, &hyphen);
		if (t.from && text.s[t.from - 1] == '#') {
			doc_add_tag(doc, field, &styles, t.from, t.to);
			continue;
		}
		if (begins)
			gap = GAP_BREAK;
		else if (sentence && ends_nothing(&doc->tokens[doc->n_tokens - 1], gap))
			sentence = false;
		t.gap = (uint8_t)gap;
		t.flags = (begins || sentence ? TOKEN_FIRST : 0) | (hyphen ? TOKEN_HYPHEN : 0);
		doc_add(doc, field, &styles, &t, &shape);
	}
	field_end(doc, &styles);
}
