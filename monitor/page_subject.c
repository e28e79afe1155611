#include "monitor/page_subject.h"

#include <string.h>

#include "db/pack.h"
#include "rules/words.h"

enum { SHORTEST = 4 }; /* letters: "dans" and "avec" pass, but few of them stand in two titles */

static bool
next_word(struct words *w, uint32_t *ret)
{
	struct word word;
	while (words_next(w, &word)) {
		if (word.digits || word.length < SHORTEST)
			continue;
		*ret = (uint32_t)str_hash((struct str){ word.folded, word.n });
		return true;
	}
	return false;
}

static size_t
place_of(const struct page_subject *s, uint32_t word)
{
	size_t at = 0;
	while (at < s->n && s->words[at] < word)
		at++;
	return at;
}

bool
page_subject_has(const struct page_subject *s, uint32_t word)
{
	size_t at = place_of(s, word);
	return at < s->n && s->words[at] == word;
}

void
page_subject_of(struct str title, struct page_subject *ret)
{
	struct page_subject s = { 0 };
	struct words w;
	uint32_t word;
	words_init(&w, title);
	while (s.n < PAGE_SUBJECT_MOST && next_word(&w, &word)) {
		size_t at = place_of(&s, word);
		if (at < s.n && s.words[at] == word)
			continue;
		memmove(&s.words[at + 1], &s.words[at], (s.n - at) * sizeof(word));
		s.words[at] = word;
		s.n++;
	}
	*ret = s;
}

size_t
page_subject_shared(const struct page_subject *x, const struct page_subject *y)
{
	size_t shared = 0;
	for (size_t i = 0; i < x->n; i++)
		shared += page_subject_has(y, x->words[i]);
	return shared;
}

static void
take_out(struct page_subject *s, uint32_t word)
{
	size_t at = place_of(s, word);
	if (at == s->n || s->words[at] != word)
		return;
	s->n--;
	memmove(&s->words[at], &s->words[at + 1], (s->n - at) * sizeof(word));
}

void
page_subject_without(struct page_subject *s, struct str text)
{
	struct words w;
	uint32_t word;
	words_init(&w, text);
	while (s->n && next_word(&w, &word))
		take_out(s, word);
}

size_t
page_subject_in(const struct page_subject *s, struct str text)
{
	struct page_subject absent = *s;
	page_subject_without(&absent, text);
	return s->n - absent.n;
}

void
page_subject_put(struct buf *out, const struct page_subject *s)
{
	pack_number(out, s->n);
	for (size_t i = 0; i < s->n; i++)
		pack_number(out, s->words[i]);
}

bool
page_subject_take(struct str *rest, struct page_subject *ret)
{
	struct page_subject s = { 0 };
	uint64_t n, word;
	if (!unpack_number(rest, &n) || n > PAGE_SUBJECT_MOST)
		return false;
	for (; s.n < n; s.n++) {
		if (!unpack_number(rest, &word) || word > UINT32_MAX ||
			(s.n && word <= s.words[s.n - 1]))
			return false;
		s.words[s.n] = (uint32_t)word;
	}
	*ret = s;
	return true;
}
