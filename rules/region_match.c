/* Finds names: the longest that begins at each token, under what the way it is written allows.
 *
 * A name is looked up by adding one token at a time to a phrase; the table knows the beginnings of
 * names, so a phrase that begins none ends the search. Arabic words are tried as they stand, then
 * without and-, then without by-, as- and to-. The article is never taken off: the table has names
 * with it and without it, as they are used. */
#include <string.h>

#include "base/utf8.h"
#include "rules/region_parts.h"
#include "rules/words.h"

enum {
	PHRASE_LONGEST = 64, /* bytes of the longest folded name */
	NAME_WORDS = 12,
	SHORT_CAPITALS =
		5, /* letters: shorter city names in capitals are taken for acronyms (CAN) */
	CASELESS_LEAST = 4, /* letters of a name in a text that has no capitals */
	CLITIC_CITY = 10,   /* bytes of an Arabic city after a prefix was taken off: 5 letters */
	CLITIC_LEAST = 6,   /* bytes of any Arabic name after that: 3 letters */
};

enum { ALL_LANGUAGES = REGION_IN_EN | REGION_IN_FR | REGION_IN_ES | REGION_IN_AR };

struct phrase {
	char bytes[PHRASE_LONGEST];
	size_t n;
	uint32_t hash;
	uint32_t filled; /* words of it that are in `bytes`, less the first */
};

struct
try { /* one way to read the words from a token on */
	uint32_t first, last;
	struct region_found found;
	size_t taken;     /* bytes of the first token that were taken off */
	size_t n;         /* bytes of the phrase */
	bool preposition; /* one was taken off */
};

static bool
phrase_add(struct phrase *p, struct str more)
{
	if (p->n + more.n > sizeof(p->bytes))
		return false;
	memcpy(p->bytes + p->n, more.s, more.n);
	p->n += more.n;
	return true;
}

/* Whether a name may begin with it: it is one, or one begins with it and the next word. */
static inline bool
name_begins(const struct region_doc *doc, uint32_t i)
{
	const struct token *t = &doc->tokens[i];
	return t->n_found || (t->classes & REGION_CONTINUES && i + 1 < doc->n_tokens &&
				     region_may_know(doc, region_hash_add(t->hash, t[1].hash)));
}

static struct str
token_folded(const struct region_doc *doc, const struct token *t)
{
	return (struct str){ doc->folded + t->fold, t->fold_n };
}

/* Whether a name may go on over the gap before token `i`. */
static bool
name_goes_on(const struct region_doc *doc, uint32_t i)
{
	const struct token *t = &doc->tokens[i];
	if (t->field != t[-1].field)
		return false;
	switch ((enum gap)t->gap) {
	case GAP_NONE:
	case GAP_SPACE:
	case GAP_JOIN:
	case GAP_STOP:
		return true;
	case GAP_STOPS:
		return t[-1].classes & REGION_ABBREVIATION || t[-1].classes & REGION_DOTTED ||
		       t[-1].flags & TOKEN_INITIAL || t[-1].flags & TOKEN_CAPITALS;
	default:
		return false;
	}
}

/* Names with full stops must be written with them: "Ky." is no "ky". Two words need one of theirs.
 */
static bool
has_stops(const struct region_doc *doc, const struct try *t)
{
	if (t->first == t->last)
		return doc->tokens[t->first].flags & TOKEN_STOP_BEHIND;
	for (uint32_t i = t->first + 1; i <= t->last; i++)
		if (doc->tokens[i].gap == GAP_STOP || doc->tokens[i].gap == GAP_STOPS)
			return true;
	return !(doc->tokens[t->first].flags & TOKEN_INITIAL);
}

static bool
all_capitals(const struct region_doc *doc, const struct try *t)
{
	for (uint32_t i = t->first; i <= t->last; i++) {
		uint16_t flags = doc->tokens[i].flags;
		if (!(flags & TOKEN_CAPITALS) && !(flags & TOKEN_INITIAL && flags & TOKEN_CAPITAL))
			return false;
	}
	return true;
}

/* A demonym must be one in the text's language; in French and Spanish it may be written small. */
static bool
demonym_allowed(const struct region_doc *doc, const struct token *t, uint16_t flags)
{
	uint16_t languages = flags & ALL_LANGUAGES;
	uint16_t fits = doc->language_flag ? languages & doc->language_flag : languages;
	if (!fits)
		return false;
	return t->flags & (TOKEN_CAPITAL | TOKEN_ARABIC | TOKEN_CASELESS) ||
	       fits & (REGION_IN_FR | REGION_IN_ES);
}

/* "Polish the silver": no article stands behind an adjective. Only where a capital says nothing. */
static bool
is_verb(const struct region_doc *doc, const struct try *t, const struct region_meaning *m)
{
	const struct token *last = &doc->tokens[t->last], *next = last + 1;
	return m->flags & REGION_IN_EN && doc->tokens[t->first].flags & TOKEN_FIRST &&
	       t->last + 1 < doc->n_tokens && next->field == last->field &&
	       next->gap == GAP_SPACE && next->classes & REGION_ARTICLE &&
	       !(next->flags & TOKEN_CAPITAL);
}

/* "La réunion" is no island: behind an article the next word needs the capital. */
static bool
begins_with_capital(const struct region_doc *doc, const struct try *t)
{
	const struct token *first = &doc->tokens[t->first];
	if (t->last > t->first && first->classes & REGION_ARTICLE &&
		!(first[1].flags & TOKEN_CAPITAL))
		return false;
	if (t->last > t->first && first->classes & REGION_GENERIC &&
		doc->tokens[t->last].flags & TOKEN_CAPITAL)
		return true;
	return first->flags & TOKEN_CAPITAL;
}

/* A short name in capitals among others that are not (CAN, SANA), unless it is a dateline: "ROME
 * (AP)", "LIMA, 3 May". */
static bool
is_acronym(const struct region_doc *doc, const struct try *t)
{
	const struct token *first = &doc->tokens[t->first];
	if (t->n >= SHORT_CAPITALS || !(first->flags & TOKEN_CAPITALS) ||
		first->flags & TOKEN_SHOUTED)
		return false;
	return !(first->flags & TOKEN_FIRST) || t->last + 1 >= doc->n_tokens ||
	       (first[1].gap != GAP_COMMA && first[1].gap != GAP_PAREN);
}

/* "la réunion", "la dominique": where capitals say nothing, an article before what is weak by
 * itself says nothing either. */
static bool
article_and_word(const struct token *first, const struct try *t)
{
	return t->last == t->first + 1 && first->classes & REGION_ARTICLE && first[1].n_found &&
	       first[1].found->flags & REGION_WEAK;
}

static bool
latin_allowed(const struct region_doc *doc, const struct try *t, const struct region_meaning *m)
{
	const struct token *first = &doc->tokens[t->first];
	bool one = t->first == t->last;
	if (t->found.classes & REGION_CAPITALS && !all_capitals(doc, t))
		return false;
	if (m->kind == REGION_DEMONYM)
		return demonym_allowed(doc, first, m->flags) && !is_verb(doc, t, m);
	if (first->flags & TOKEN_CASELESS)
		return m->kind < REGION_STATE && t->n >= CASELESS_LEAST &&
		       !(m->flags & REGION_WEAK) && !article_and_word(first, t);
	if (!begins_with_capital(doc, t))
		return false;
	return m->kind < REGION_CAPITAL || !one || !is_acronym(doc, t);
}

static bool
arabic_allowed(const struct try *t, const struct region_meaning *m, struct str phrase)
{
	if (!t->taken)
		return true;
	if (phrase.n < CLITIC_LEAST)
		return false;
	return m->kind < REGION_ADMIN || str_starts(phrase, S("ال")) || phrase.n >= CLITIC_CITY;
}

/* A state's abbreviation stands behind a city and a comma: "Paducah, Ky.", "Tulsa, OK". */
static bool
state_allowed(const struct region_doc *doc, const struct try *t)
{
	const struct token *first = &doc->tokens[t->first], *last = &doc->tokens[t->last];
	if (!t->first || first->gap != GAP_COMMA || first->field != first[-1].field ||
		!(first[-1].flags & TOKEN_CAPITAL))
		return false;
	return all_capitals(doc, t) ||
	       (first->flags & TOKEN_CAPITAL && last->flags & TOKEN_STOP_BEHIND);
}

static bool
meaning_allowed(const struct region_doc *doc, const struct try *t, const struct region_meaning *m,
	struct str phrase)
{
	const struct token *first = &doc->tokens[t->first];
	if (m->kind == REGION_BLOCK)
		return true;
	if (m->kind == REGION_STATE)
		return state_allowed(doc, t);
	if (m->kind == REGION_HINT)
		return true;
	if (m->kind == REGION_AREA)
		return false;
	if (m->kind != REGION_DEMONYM && doc->language_flag && m->flags & ALL_LANGUAGES &&
		!(m->flags & doc->language_flag))
		return false;
	if (t->found.classes & REGION_DOTTED && !has_stops(doc, t))
		return false;
	if (t->found.classes & REGION_PREFIX && m->kind == REGION_DEMONYM &&
		(t->last + 1 >= doc->n_tokens || !(doc->tokens[t->last + 1].flags & TOKEN_HYPHEN) ||
			doc->tokens[t->last + 1].gap != GAP_JOIN))
		return false;
	return first->flags & TOKEN_ARABIC ? arabic_allowed(t, m, phrase)
					   : latin_allowed(doc, t, m);
}

/* Where a name begins behind the letters that were taken off: each is one letter of the text, with
 * its marks. */
static uint32_t
raw_begin(const struct region_doc *doc, const struct token *t, size_t letters)
{
	struct words w;
	struct word letter;
	struct str text = doc->fields[t->field];
	uint32_t at = t->from;
	while (at < t->to) {
		uint32_t c;
		size_t step = utf8_decode(str_sub(text, at, t->to), &c);
		step = step ? step : 1;
		words_init(&w, str_sub(text, at, at + step));
		if (words_next(&w, &letter) && letter.n && !letters--)
			break;
		at += (uint32_t)step;
	}
	return at;
}

/* Of the meanings, those of the first kind that is allowed. */
static bool
hit_make(const struct region_doc *doc, const struct try *t, struct str phrase, struct hit *ret)
{
	size_t i = 0;
	while (i < t->found.n && !meaning_allowed(doc, t, &t->found.meanings[i], phrase))
		i++;
	if (i == t->found.n)
		return false;
	const struct region_meaning *m = &t->found.meanings[i];
	size_t n = 1;
	while (i + n < t->found.n && m[n].kind == m->kind)
		n++;
	uint16_t flags = doc->tokens[t->first].flags;
	*ret = (struct hit){ .first = t->first,
		.last = t->last,
		.meanings = m,
		.n = (uint16_t)n,
		.n_all = (uint16_t)(t->found.n - i),
		.classes = t->found.classes,
		.kind = m->kind,
		.weak = m->flags & REGION_WEAK,
		.others = m->flags & REGION_OTHERS,
		.locative = t->preposition,
		.stripped = t->taken > 0,
		.capital = flags & TOKEN_CAPITAL &&
			   !(flags & (TOKEN_FIRST | TOKEN_SHOUTED | TOKEN_TITLED | TOKEN_CASELESS)),
		.from = raw_begin(doc, &doc->tokens[t->first], t->taken / 2) };
	return true;
}

/* The words of a phrase, put together when somebody asks. */
static bool
phrase_fill(const struct region_doc *doc, struct phrase *p, uint32_t first, uint32_t last)
{
	for (; p->filled < last - first; p->filled++)
		if (!phrase_add(p, S(" ")) ||
			!phrase_add(p, token_folded(doc, &doc->tokens[first + p->filled + 1])))
			return false;
	return true;
}

/* The next longer phrase that is a name or begins one: one word more. */
static bool
phrase_goes_on(const struct region_doc *doc, struct phrase *p, uint32_t first, uint32_t last,
	struct region_found *ret)
{
	if (last >= doc->n_tokens || last - first >= NAME_WORDS || !name_goes_on(doc, last))
		return false;
	p->hash = region_hash_add(p->hash, doc->tokens[last].hash);
	return region_may_know(doc, p->hash) && phrase_fill(doc, p, first, last) &&
	       region_known(doc, (struct str){ p->bytes, p->n }, p->hash, ret);
}

/* The longest name from token `first` on. Its first word is `start`, with this hash, which the
 * gazetteer has. */
static bool
match_from(const struct region_doc *doc, uint32_t first, struct str start, uint32_t hash,
	struct try *t, struct hit *ret)
{
	struct phrase p = { .n = start.n, .hash = hash };
	bool any = false;
	if (start.n > sizeof(p.bytes))
		return false;
	memcpy(p.bytes, start.s, start.n);
	t->first = first;
	for (t->last = first;; t->last++) {
		struct hit hit;
		t->n = p.n;
		if (t->found.n && hit_make(doc, t, (struct str){ p.bytes, p.n }, &hit)) {
			*ret = hit;
			any = true;
		}
		if (!(t->found.classes & REGION_CONTINUES) ||
			!phrase_goes_on(doc, &p, first, t->last + 1, &t->found))
			return any;
	}
}

/* The same for a word that something was taken off. */
static bool
match_rest(const struct region_doc *doc, uint32_t first, struct str rest, struct try *t,
	struct hit *ret)
{
	uint32_t hash = region_hash_word(rest);
	return region_known(doc, rest, hash, &t->found) &&
	       match_from(doc, first, rest, hash, t, ret);
}

/* And for a token as it stands: what the gazetteer has under it is known. */
static bool
match_whole(const struct region_doc *doc, uint32_t first, struct hit *ret)
{
	const struct token *token = &doc->tokens[first];
	if (!name_begins(doc, first))
		return false;
	struct try t = { .found = { token->classes, token->found, token->n_found } };
	return match_from(doc, first, token_folded(doc, token), token->hash, &t, ret);
}

/* Takes one of these letters off the beginning; all of them have two bytes. */
static bool
take_off(struct str *word, const char *letters)
{
	if (word->n <= CLITIC_LEAST)
		return false;
	for (; *letters; letters += 2)
		if (word->s[0] == letters[0] && word->s[1] == letters[1]) {
			*word = (struct str){ word->s + 2, word->n - 2 };
			return true;
		}
	return false;
}

static bool
match_arabic(const struct region_doc *doc, uint32_t first, struct hit *ret)
{
	static const char conjunctions[] = "وف", prepositions[] = "بكل";
	const struct token *token = &doc->tokens[first];
	struct str whole = token_folded(doc, token);
	struct str word = whole;
	char with_article[PHRASE_LONGEST];
	for (int conjunction = 0; conjunction < 2; conjunction++) {
		if (conjunction && !take_off(&word, conjunctions))
			return false;
		struct try t = { .taken = whole.n - word.n };
		if (conjunction ? match_rest(doc, first, word, &t, ret)
				: match_whole(doc, first, ret))
			return true;
		struct str rest = word;
		if (!take_off(&rest, prepositions))
			continue;
		t = (struct try){ .taken = whole.n - rest.n, .preposition = true };
		if (match_rest(doc, first, rest, &t, ret))
			return true;
		if (!str_starts(word, S("لل")) || word.n > sizeof(with_article) - 4)
			continue;
		/* to- and the article are written as one: "للنيجر" */
		for (size_t i = 0; i < sizeof("ال") - 1; i++) /* bytes, no C string */
			with_article[i] = "ال"[i];
		memcpy(with_article + 4, word.s + 4, word.n - 4);
		t = (struct try){ .taken = whole.n - word.n + 2, .preposition = true };
		if (match_rest(doc, first, (struct str){ with_article, word.n }, &t, ret))
			return true;
	}
	return false;
}

/* A locative stands before it; not "according to". */
static bool
behind_locative(const struct region_doc *doc, uint32_t first)
{
	const struct token *t = &doc->tokens[first];
	if (!first || t->field != t[-1].field || t->gap > GAP_JOIN ||
		!(t[-1].classes & REGION_LOCATIVE))
		return false;
	return first < 2 || !(t[-2].classes & REGION_SAYING) || t[-2].field != t->field;
}

/* "Nice : le carnaval": how headlines say where. */
static bool
before_colon(const struct region_doc *doc, const struct hit *hit)
{
	const struct token *last = &doc->tokens[hit->last];
	struct str text = doc->fields[last->field];
	size_t at = last->to;
	if (hit->first && doc->tokens[hit->first - 1].field == last->field)
		return false;
	while (at < text.n && (text.s[at] == ' ' || text.s[at] == '\xc2' || text.s[at] == '\xa0'))
		at++;
	return at < text.n && text.s[at] == ':';
}

static void
hit_add(struct region_doc *doc, struct hit *hit)
{
	hit->locative |= behind_locative(doc, hit->first) || before_colon(doc, hit);
	ARENA_GROW(doc->a, doc->hits, doc->n_hits, doc->hits_cap);
	doc->hits[doc->n_hits++] = *hit;
}

static bool
match_at(const struct region_doc *doc, uint32_t i, struct hit *ret)
{
	if (doc->tokens[i].flags & TOKEN_ARABIC)
		return match_arabic(doc, i, ret);
	return match_whole(doc, i, ret);
}

/* "La Unión Europea": no city may take the first words of a country, group or longer name. */
static bool
better_inside(const struct region_doc *doc, const struct hit *city, struct hit *ret)
{
	for (uint32_t i = city->first + 1; i <= city->last; i++)
		if (match_at(doc, i, ret) && ret->kind < REGION_CAPITAL && ret->last > city->last)
			return true;
	return false;
}

void
region_match(struct region_doc *doc)
{
	for (uint32_t i = 0; i < doc->n_tokens; i++) {
		struct hit hit, inside;
		if (!(doc->tokens[i].flags & TOKEN_ARABIC) && !name_begins(doc, i))
			continue;
		if (!match_at(doc, i, &hit))
			continue;
		if (hit.kind >= REGION_CAPITAL && better_inside(doc, &hit, &inside))
			hit = inside;
		i = hit.last;
		if (hit.kind != REGION_BLOCK)
			hit_add(doc, &hit);
	}
}
