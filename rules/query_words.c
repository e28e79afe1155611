/* The words of a term: what is written between two spaces of a rule becomes one or several tokens,
 * as the text's words do, with wildcards staying where they are. */
#include "rules/query.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "rules/surface.h"
#include "rules/words.h"

enum { FIXED_LETTERS = 3, INFLECTED_LETTERS = 4 };

/* A word while it is put together. */
struct part {
	struct buf text;
	size_t end;   /* of what was put in last */
	size_t fixed; /* characters that are not wildcards */
	bool wild, last_wild, letters;
	enum word_kind kind;
};

struct taking {
	const struct query_site *site;
	struct query *query;
	struct str piece;
	size_t at; /* of the piece in the site's text */
	struct part part;
	bool inflect, failed;
};

static enum word_kind
kind_of(const struct taking *t)
{
	const struct part *p = &t->part;
	if (p->kind != WORD_FOLDED || !t->inflect || p->wild || !p->letters ||
		p->fixed < INFLECTED_LETTERS)
		return p->kind;
	char last = p->text.s[p->text.n - 1];
	return last >= 'a' && last <= 'z' ? WORD_INFLECTED : p->kind;
}

static void
refuse(struct taking *t, const char *why)
{
	if (!t->failed)
		query_error(t->site, t->at, STR_NONE, "\"%.*s\": %s", STR_ARG(t->piece), why);
	t->failed = true;
}

/* Most terms are one word, so room is made for one, and doubled when it is full. */
static void
add_word(struct taking *t, struct query_word word)
{
	struct query *q = t->query;
	size_t n = q->n_words;
	if ((n & (n - 1)) == 0)
		q->words = arena_grow(
			t->site->arena, q->words, n * sizeof(word), (n ? 2 * n : 1) * sizeof(word));
	q->words[q->n_words++] = word;
}

/* Ends the word in hand, if there is one. */
static void
end_word(struct taking *t)
{
	struct part *p = &t->part;
	if (p->text.n == 0)
		return;
	bool lone = p->fixed == 0 && strspn(p->text.s, "?") == p->text.n; /* "Pourquoi ?" */
	if (p->wild && p->fixed < FIXED_LETTERS && !lone)
		refuse(t, "a wildcard needs 3 letters beside it");
	else if (p->wild && !lone && p->kind == WORD_STEM)
		refuse(t, "a stem has no wildcards");
	else if (p->wild && !lone && p->kind == WORD_FUZZY)
		refuse(t, "~1 goes with no wildcards");
	else if (p->kind == WORD_FUZZY && p->fixed < FUZZY_LETTERS && !lone)
		refuse(t, "~1 needs a word of 5 letters or more");
	if (!lone)
		add_word(t,
			(struct query_word){ .text = arena_str(t->site->arena, buf_view(&p->text)),
				.kind = kind_of(t),
				.wild = p->wild });
	buf_reset(&p->text);
	p->fixed = 0;
	p->wild = p->last_wild = false;
	p->letters = true;
}

static void
put_wildcards(struct taking *t, size_t from, size_t to)
{
	struct part *p = &t->part;
	for (size_t i = from; i < to; i++) {
		char c = t->piece.s[i];
		if (c != '*' && c != '?')
			continue;
		if (p->end != i)
			end_word(t);
		buf_byte(&p->text, c);
		p->wild = p->last_wild = true;
		p->end = i + 1;
	}
}

static void
put_token(struct taking *t, size_t from, size_t to)
{
	struct part *p = &t->part;
	struct str raw = str_sub(t->piece, from, to);
	struct word word;
	word_fold(raw, &word);
	if (p->end != from || !p->last_wild)
		end_word(t);
	if (p->kind == WORD_EXACT)
		word_surface(raw, &p->text);
	else if (p->kind == WORD_STEM)
		word_lower(raw, &p->text);
	else
		buf_add(&p->text, word.folded, word.n);
	p->fixed += word.length;
	p->letters &= word.letters;
	p->last_wild = false;
	p->end = to;
}

static bool
fail_at(const struct taking *t, size_t at, const char *why)
{
	query_error(t->site, t->at + at, S("~word, word~1, or word~s"), "%s", why);
	return false;
}

/* Takes =, ~, ~s and ~1 off the piece. */
static bool
take_marks(struct taking *t)
{
	struct str whole = t->piece;
	size_t front = 0;
	if (t->piece.n > 2 && str_ends(t->piece, S("~s"))) {
		t->piece.n -= 2;
		t->inflect = true;
	} else if (t->piece.n > 2 && str_ends(t->piece, S("~1"))) {
		t->piece.n -= 2;
		t->part.kind = WORD_FUZZY;
	}
	if (t->piece.n && (t->piece.s[0] == '=' || t->piece.s[0] == '~')) {
		if (t->part.kind != WORD_FOLDED || t->piece.n < whole.n)
			return fail_at(t, 0, "one mark a word: it is exact, a stem, or with edits");
		t->part.kind = t->piece.s[0] == '=' ? WORD_EXACT : WORD_STEM;
		t->piece = str_sub(t->piece, front = 1, t->piece.n);
	}
	ptrdiff_t tilde = str_find_byte(t->piece, '~');
	if (tilde < 0)
		return true;
	return fail_at(t, front + (size_t)tilde,
		"~ stands before a word for its stem, or behind it as ~1 for one edit");
}

/* The words of t->piece after its marks were taken off. */
static void
take_tokens(struct taking *t)
{
	struct words w;
	size_t from, to, before = 0;
	words_init(&w, t->piece);
	for (; words_scan(&w, &from, &to); before = to) {
		put_wildcards(t, before, from);
		put_token(t, from, to);
	}
	put_wildcards(t, before, t->piece.n);
	end_word(t);
}

bool
query_take_words(
	const struct query_site *site, struct query *q, struct str piece, size_t at, bool inflect)
{
	struct taking t = { .site = site,
		.query = q,
		.piece = piece,
		.at = at,
		.inflect = inflect,
		.part = { .letters = true } };
	if (!take_marks(&t))
		return false;
	t.part.end = SIZE_MAX;
	take_tokens(&t);
	buf_free(&t.part.text);
	return !t.failed;
}

/* The token places of a piece, at most `most`; how many there are. */
static size_t
places_of(struct str piece, struct word_place *places, size_t most)
{
	struct words w;
	struct word word;
	size_t n = 0;
	for (words_init(&w, piece); words_next(&w, &word); n++)
		if (n < most)
			places[n] = (struct word_place){ (uint32_t)word.from, (uint32_t)word.to,
				word.length, word.letters, word.digits };
	return n;
}

void
query_join_words(const struct query_site *site, struct query *q, struct str piece)
{
	enum { MOST = 16 };
	struct word_place places[MOST];
	if (q->n_words < 2 || q->n_words > MOST ||
		(q->words[0].kind != WORD_FOLDED && q->words[0].kind != WORD_INFLECTED) ||
		places_of(piece, places, MOST) != q->n_words ||
		words_joined(piece, places, q->n_words) != q->n_words)
		return;
	AUTO(buf) struct buf joined = { 0 };
	bool wild = false;
	enum word_kind kind = WORD_FOLDED;
	for (size_t i = 0; i < q->n_words; i++) {
		buf_str(&joined, q->words[i].text);
		wild |= q->words[i].wild;
		kind = q->words[i].kind;
	}
	q->joined = arena_zero(site->arena, sizeof(*q->joined));
	*q->joined = (struct query_word){ .text = arena_str(site->arena, buf_view(&joined)),
		.wild = wild,
		.kind = wild ? WORD_FOLDED : kind };
}
