#include "monitor/near_words.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/table.h"
#include "base/utf8.h"
#include "rules/near.h"

enum { WORDS_MOST = 30, SHOWN = 12, ARTICLES_LEAST = 2 };
enum { ALEF = 0x627, ARABIC_FROM = 0x620, ARABIC_TO = 0x6ff };

struct near {
	struct str form, word;
	enum near_kind kind;
	int64_t articles;
};

struct finding {
	struct store *store;
	struct near_known *known;
	struct arena *arena;
	struct str word;
	struct near *v;
	size_t n, cap, words;
	enum status status;
	struct err *err;
};

static void
add(struct finding *f, struct str form, int64_t articles, enum near_kind kind)
{
	for (size_t i = 0; i < f->n; i++)
		if (str_eq(f->v[i].form, form))
			return;
	ARENA_GROW(f->arena, f->v, f->n, f->cap);
	f->v[f->n++] = (struct near){ arena_str(f->arena, form), arena_str(f->arena, f->word), kind,
		articles };
}

static bool
look_at(void *context, struct str form, int64_t articles)
{
	struct finding *f = context;
	enum near_kind kind = articles >= ARTICLES_LEAST ? word_near(f->word, form) : NEAR_NOT;
	if (kind != NEAR_NOT && !near_known_meets(f->known, form))
		add(f, form, articles, kind);
	return true;
}

/* Words that begin as `head` and one more character that is `last` do. */
static void
search_range(struct finding *f, struct str head, uint32_t last)
{
	AUTO(buf) struct buf from = { 0 }, to = { 0 };
	if (f->status)
		return;
	buf_str(&from, head);
	buf_str(&to, head);
	utf8_append(&from, last);
	utf8_append(&to, last + 1);
	f->status = store_vocabulary(f->store, buf_view(&from), buf_view(&to), f, look_at, f->err);
}

/* Only a part of the vocabulary is looked through: who errs, errs seldom in the first two letters.
 * In Arabic the second one may be a vowel that a plural has not, and an alef may come before the
 * first. */
static void
search_word(void *context, struct str word)
{
	struct finding *f = context;
	uint32_t first, second;
	if (f->words++ >= WORDS_MOST)
		return;
	size_t n = utf8_decode(word, &first);
	size_t m = utf8_decode(str_sub(word, n, word.n), &second);
	f->word = word;
	if (!n || !m)
		return;
	if (first < ARABIC_FROM || first > ARABIC_TO) {
		search_range(f, str_sub(word, 0, n), second);
		return;
	}
	search_range(f, STR_NONE, first == ALEF ? second : first);
	search_range(f, S("\u0627"), first == ALEF ? second : first);
}

static int
frequent_first(const void *a, const void *b)
{
	const struct near *x = a, *y = b;
	if (x->articles != y->articles)
		return x->articles > y->articles ? -1 : 1;
	return str_cmp(x->form, y->form);
}

static void
print(struct finding *f)
{
	AUTO(table)
	struct table *t =
		table_new((const char *[]){ "in_the_archive", "articles", "beside", "why", NULL });
	if (f->n == 0)
		return;
	qsort(f->v, f->n, sizeof(*f->v), frequent_first);
	for (size_t i = 0; i < f->n && i < SHOWN; i++) {
		const struct near *near = &f->v[i];
		table_text(t, near->form);
		table_number(t, near->articles);
		table_text(t, near->word);
		table_text(t, near->kind == NEAR_PLURAL ? S("same consonants")
							: S("nearly the same letters"));
	}
	puts("\nWords of the archive that the rule does not meet; should it?");
	table_print(t, TABLE_TEXT, stdout);
}

enum status
near_words_print(struct store *store, const struct rule *rule, struct err *err)
{
	AUTO(arena) struct arena *a = arena_new();
	AUTO(near_known) struct near_known *known = near_known_new(rule);
	struct finding f = { .store = store, .known = known, .arena = a, .err = err };
	near_each_word(rule, &f, search_word);
	if (f.status)
		return f.status;
	print(&f);
	return STATUS_OK;
}
