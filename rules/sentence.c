#include "rules/sentence.h"

#include <stdlib.h>
#include <unicode/uchar.h>

#include "base/mem.h"
#include "base/utf8.h"

enum boundary { BOUNDARY_NONE, BOUNDARY_SENTENCE, BOUNDARY_PARAGRAPH };

/* Bytes of the mark at the start of `s`, 0: none. *ret_always: it needs no space behind it. */
static size_t
mark_at(struct str s, bool *ret_always)
{
	static const struct str marks[] = { STR_INIT("."), STR_INIT("!"), STR_INIT("?"),
		STR_INIT("…"), STR_INIT("؟"), STR_INIT("۔"), STR_INIT("。"), STR_INIT("！"),
		STR_INIT("？") };
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (str_starts(s, marks[i])) {
			*ret_always = i >= 6;
			return marks[i].n;
		}
	return 0;
}

static bool
is_abbreviation(struct str word)
{
	static const char *const known[] = { "M", "MM", "Mr", "Mrs", "Ms", "Mme", "Mlle", "Me",
		"Dr", "Pr", "Prof", "St", "Ste", "Sr", "Sra", "Srta", "Gen", "Gén", "Col", "Cdt",
		"Cap", "Capt", "Lt", "Sgt", "Gov", "Sen", "Rep", "No", "vs", "art", "Art", "av",
		"bd", "etc", "cf", "env" };
	if (word.n == 1 && word.s[0] >= 'A' && word.s[0] <= 'Z')
		return true;
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (str_is(word, known[i]))
			return true;
	return false;
}

static bool
begins_small(struct str s)
{
	uint32_t c;
	return utf8_decode(s, &c) && u_islower((UChar32)c);
}

static bool
is_space(struct str s)
{
	uint32_t c;
	return utf8_decode(s, &c) && u_isUWhiteSpace((UChar32)c);
}

/* White space behind what closes a sentence: further marks, quotes and brackets may stand between.
 */
static bool
space_follows(struct str gap)
{
	enum { FARTHEST = 32 /* bytes */ };
	for (size_t at = 0, n; at < gap.n && at < FARTHEST; at += n) {
		uint32_t c;
		struct str rest = str_sub(gap, at, gap.n);
		if (is_space(rest))
			return true;
		n = utf8_decode(rest, &c);
		if (n == 0 || !u_ispunct((UChar32)c))
			return false;
	}
	return false;
}

/* Between two words: what stands there, the word before and what begins behind. */
static enum boundary
boundary_of(struct str before, struct str gap, struct str after)
{
	enum boundary found = BOUNDARY_NONE;
	bool blank = false; /* since the last line's end only white space came */
	for (size_t at = 0; at < gap.n; at++) {
		struct str rest = str_sub(gap, at, gap.n);
		bool always = false;
		size_t n = mark_at(rest, &always);
		if (gap.s[at] == '\n') {
			if (blank)
				return BOUNDARY_PARAGRAPH;
			blank = true;
			found = BOUNDARY_SENTENCE;
		} else if (gap.s[at] != ' ' && gap.s[at] != '\t' && gap.s[at] != '\r')
			blank = false;
		if (n == 0 || (at == 0 && n == 1 && gap.s[0] == '.' && is_abbreviation(before)))
			continue;
		if (always || (space_follows(str_sub(rest, n, rest.n)) && !begins_small(after)))
			found = BOUNDARY_SENTENCE;
	}
	return found;
}

static void
add_end(struct ends *e, uint32_t position)
{
	MEM_GROW(e->v, e->n, e->cap);
	e->v[e->n++] = position;
}

static void
find_in(struct sentences *s, const struct scan *scan, const struct segment *segment)
{
	const struct word_place *tokens = scan->tokens.v + segment->token;
	struct str text = scan->fields[segment->field];
	for (uint32_t i = 0; i < segment->n; i++) {
		enum boundary b = BOUNDARY_PARAGRAPH;
		if (i + 1 < segment->n)
			b = boundary_of(str_sub(text, tokens[i].from, tokens[i].to),
				str_sub(text, tokens[i].to, tokens[i + 1].from),
				str_sub(text, tokens[i + 1].from, tokens[i + 1].to));
		if (b != BOUNDARY_NONE)
			add_end(&s->sentences, segment->position + i);
		if (b == BOUNDARY_PARAGRAPH)
			add_end(&s->paragraphs, segment->position + i);
	}
}

void
sentences_find(struct sentences *s, const struct scan *scan)
{
	if (s->epoch == scan->epoch)
		return;
	s->epoch = scan->epoch;
	s->sentences.n = s->paragraphs.n = 0;
	for (size_t i = 0; i < scan->n_segments; i++)
		find_in(s, scan, &scan->segments[i]);
}

void
sentences_free(struct sentences *s)
{
	free(s->sentences.v);
	free(s->paragraphs.v);
	*s = (struct sentences){ 0 };
}

void
ends_around(const struct ends *e, uint32_t position, uint32_t *ret_first, uint32_t *ret_last)
{
	size_t low = 0;
	for (size_t n = e->n; n;) {
		size_t half = n / 2;
		if (e->v[low + half] < position) {
			low += half + 1;
			n -= half + 1;
		} else
			n = half;
	}
	*ret_first = low ? e->v[low - 1] + 1 : 0;
	*ret_last = low < e->n ? e->v[low] : UINT32_MAX;
}
