/* The words of a term: what is written between two spaces of a rule becomes one or several tokens,
 * as the text's words do, with wildcards staying where they are. */
#include "rules/query.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "rules/surface.h"
#include "rules/words.h"

enum { FIXED_LETTERS = 3, INFLECTED_LETTERS = 4, SHORT_CAPITALS = 4 };

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
	size_t cap;
	struct part part;
	bool inflect, failed;
};

static enum word_kind
kind_of(const struct taking *t)
{
	const struct part *p = &t->part;
	if (p->kind == WORD_EXACT || !t->inflect || p->wild || !p->letters ||
		p->fixed < INFLECTED_LETTERS)
		return p->kind;
	char last = p->text.s[p->text.n - 1];
	return last >= 'a' && last <= 'z' ? WORD_INFLECTED : p->kind;
}

/* Ends the word in hand, if there is one. */
static void
end_word(struct taking *t)
{
	struct part *p = &t->part;
	struct query *q = t->query;
	if (p->text.n == 0)
		return;
	bool lone = p->fixed == 0 && strspn(p->text.s, "?") == p->text.n; /* "Pourquoi ?" */
	if (p->wild && p->fixed < FIXED_LETTERS && !lone) {
		query_error(t->site, t->at, STR_NONE,
			"\"%.*s\": a wildcard needs 3 letters beside it", STR_ARG(t->piece));
		t->failed = true;
	}
	if (!lone) {
		ARENA_GROW(t->site->arena, q->words, q->n_words, t->cap);
		q->words[q->n_words++] =
			(struct query_word){ .text = arena_str(t->site->arena, buf_view(&p->text)),
				.kind = kind_of(t),
				.wild = p->wild };
	}
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
	else
		buf_add(&p->text, word.folded, word.n);
	p->fixed += word.length;
	p->letters &= word.letters;
	p->last_wild = false;
	p->end = to;
}

static bool
refuse_later(const struct query_site *site, struct str piece, size_t at)
{
	ptrdiff_t tilde = str_find_byte(piece, '~');
	if (tilde < 0)
		return false;
	query_error(site, at + (size_t)tilde, STR_NONE, "\"%.*s\": ~ is not implemented yet",
		STR_ARG(piece));
	return true;
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
		.cap = q->n_words,
		.part = { .letters = true } };
	if (str_ends(t.piece, S("~s"))) {
		t.piece.n -= 2;
		t.inflect = true;
	}
	if (str_starts(t.piece, S("="))) {
		t.piece = str_sub(t.piece, 1, t.piece.n);
		t.part.kind = WORD_EXACT;
	}
	if (refuse_later(site, t.piece, at))
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
	if (q->n_words < 2 || q->n_words > MOST || q->words[0].kind == WORD_EXACT ||
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
