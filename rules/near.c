#include "rules/near.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "rules/rule_inside.h"

enum { ALEF = 0x627, WAW = 0x648, YEH = 0x64a };
enum { LONGEST = 40, TWO_EDITS = 8, CONSONANTS = 3 };

struct letters {
	uint32_t v[LONGEST];
	size_t n;
};

/* False: too long to be a word that somebody misspells. */
static bool
letters_of(struct str s, struct letters *ret)
{
	ret->n = 0;
	for (size_t i = 0, n; i < s.n; i += n) {
		if (ret->n == LONGEST)
			return false;
		n = utf8_decode(str_sub(s, i, s.n), &ret->v[ret->n++]);
		if (n == 0)
			return false;
	}
	return true;
}

static bool
is_arabic(const struct letters *l)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->v[i] < 0x620 || l->v[i] > 0x6d5)
			return false;
	return l->n > 0;
}

/* ---- Edits --------------------------------------------------------------------------------- */

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
static size_t
edits(const struct letters *a, const struct letters *b)
{
	size_t rows[3][LONGEST + 1];
	for (size_t k = 0; k <= b->n; k++)
		rows[0][k] = k;
	for (size_t i = 1; i <= a->n; i++) {
		size_t *row = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
		row[0] = i;
		for (size_t k = 1; k <= b->n; k++) {
			bool same = a->v[i - 1] == b->v[k - 1];
			row[k] = least(least(above[k], row[k - 1]) + 1, above[k - 1] + !same);
			if (i > 1 && k > 1 && a->v[i - 1] == b->v[k - 2] &&
				a->v[i - 2] == b->v[k - 1])
				row[k] = least(row[k], before[k - 2] + 1);
		}
	}
	return rows[a->n % 3][b->n];
}

/* ---- Broken plurals ------------------------------------------------------------------------ */

/* The letters that patterns of Arabic nouns put between and around the consonants of a root, as
 * they are folded: kitāb, kutub; walad, awlād; madrasa, madāris stays apart by its m, which both
 * have. */
static bool
is_pattern_letter(uint32_t c)
{
	return c == ALEF || c == WAW || c == YEH || c == 0x621;
}

static struct letters
skeleton(const struct letters *l)
{
	struct letters s = { .n = 0 };
	for (size_t i = 0; i < l->n; i++) {
		uint32_t c = l->v[i];
		bool feminine = c == 0x647 && i + 1 == l->n;        /* the ending, folded */
		bool first = i == 0 || (i == 1 && l->v[0] == ALEF); /* walad, awlād: of the root */
		if ((!is_pattern_letter(c) && !feminine) || (first && (c == WAW || c == YEH)))
			s.v[s.n++] = c;
	}
	return s;
}

static bool
share_skeleton(const struct letters *a, const struct letters *b)
{
	struct letters x = skeleton(a), y = skeleton(b);
	return x.n >= CONSONANTS && x.n == y.n && memcmp(x.v, y.v, x.n * sizeof(x.v[0])) == 0;
}

enum near_kind
word_near(struct str word, struct str form)
{
	struct letters a, b;
	if (!letters_of(word, &a) || !letters_of(form, &b) || str_eq(word, form))
		return NEAR_NOT;
	size_t longer = a.n > b.n ? a.n : b.n, shorter = least(a.n, b.n);
	bool arabic = is_arabic(&a) && is_arabic(&b);
	if (arabic && longer - shorter <= 3 && share_skeleton(&a, &b))
		return NEAR_PLURAL;
	if (shorter < NEAR_LETTERS || longer - shorter > 2)
		return NEAR_NOT;
	size_t most = shorter >= TWO_EDITS ? 2 : 1;
	return edits(&a, &b) <= most ? NEAR_EDIT : NEAR_NOT;
}

/* ---- A rule's words ------------------------------------------------------------------------ */

struct words_of {
	struct str *v;
	size_t n, cap;
	struct arena *arena;
};

static void
add_word(struct words_of *w, struct str word)
{
	struct letters l;
	if (!letters_of(word, &l) ||
		l.n < (is_arabic(&l) ? (size_t)CONSONANTS : (size_t)NEAR_LETTERS))
		return;
	for (size_t i = 0; i < w->n; i++)
		if (str_eq(w->v[i], word))
			return;
	ARENA_GROW(w->arena, w->v, w->n, w->cap);
	w->v[w->n++] = word;
}

static void
add_words(struct words_of *w, const struct query *q)
{
	if (q->kind == QUERY_NOT)
		return;
	for (size_t i = 0; i < q->n_words; i++) {
		const struct query_word *word = &q->words[i];
		if (!word->wild && (word->kind == WORD_FOLDED || word->kind == WORD_INFLECTED))
			add_word(w, word->text);
	}
	for (size_t i = 0; i < q->n; i++)
		add_words(w, q->v[i]);
}

void
near_each_word(const struct rule *r, void *context, void (*each)(void *context, struct str word))
{
	AUTO(arena) struct arena *a = arena_new();
	struct words_of w = { .arena = a };
	add_words(&w, rule_tree(r, a).query);
	for (size_t i = 0; i < w.n; i++)
		each(context, w.v[i]);
}

struct near_known {
	struct terms *terms;
	struct term_finder finder;
};

struct near_known *
near_known_new(const struct rule *r)
{
	struct near_known *k = mem_alloc(sizeof(*k));
	struct str rest = program_slots(&r->program);
	k->terms = terms_new();
	term_finder_init(&k->finder);
	for (uint32_t i = 0; i < r->program.n_slots; i++) {
		enum term_kind kind;
		struct str text = program_slot(&rest, &kind);
		terms_add(k->terms, kind, text);
	}
	return k;
}

void
near_known_free(struct near_known *k)
{
	if (!k)
		return;
	term_finder_free(&k->finder);
	terms_free(k->terms);
	free(k);
}

bool
near_known_meets(struct near_known *k, struct str form)
{
	terms_met(k->terms, &k->finder, form, false);
	return k->finder.ids.n > 0;
}
