/* The sentence to show for a match: the one with the most different parts of the rule, of the lead
 * or the text; of the title only when nothing else has any. */
#include "rules/match.h"

#include "base/utf8.h"

struct window {
	size_t from, to;
};

static bool
is_space(struct str s, size_t at)
{
	return at < s.n && (s.s[at] == ' ' || (s.s[at] >= '\t' && s.s[at] <= '\r'));
}

/* Bytes of the mark that ends a sentence at s[at], 0: none there. A full stop ends one only before
 * white space. */
static size_t
ends_sentence(struct str s, size_t at)
{
	static const struct str marks[] = { STR_INIT("."), STR_INIT("!"), STR_INIT("?"),
		STR_INIT("…"), STR_INIT("؟"), STR_INIT("。") };
	if (s.s[at] == '\n')
		return 1;
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (str_starts(str_sub(s, at, s.n), marks[i])) {
			size_t after = at + marks[i].n;
			return after >= s.n || is_space(s, after) || i == 5 ? marks[i].n : 0;
		}
	return 0;
}

/* An initial or a short abbreviation ("M. Diallo", "E. Macron") ends no sentence. */
static bool
is_initial(struct str s, size_t stop)
{
	return s.s[stop] == '.' && stop >= 1 && s.s[stop - 1] >= 'A' && s.s[stop - 1] <= 'Z' &&
	       (stop == 1 || is_space(s, stop - 2) || s.s[stop - 2] == '-' || s.s[stop - 2] == '.');
}

static struct window
sentence_around(struct str s, size_t at)
{
	enum { FARTHEST = 4000 /* bytes: a text without sentences is not walked to its ends */ };
	struct window w = { at > FARTHEST ? at - FARTHEST : 0,
		s.n - at > FARTHEST ? at + FARTHEST : s.n };
	while (w.from < at && ((unsigned char)s.s[w.from] & 0xc0) == 0x80)
		w.from++;
	while (w.to < s.n && ((unsigned char)s.s[w.to] & 0xc0) == 0x80)
		w.to++;
	for (size_t i = w.from, end = w.to; i < end; i++) {
		size_t n = ends_sentence(s, i);
		if (n == 0 || is_initial(s, i))
			continue;
		if (i >= at) {
			w.to = s.s[i] == '\n' ? i : i + n;
			break;
		}
		w.from = i + n;
	}
	while (w.from < w.to && is_space(s, w.from))
		w.from++;
	while (w.to > w.from && is_space(s, w.to - 1))
		w.to--;
	return w;
}

static bool
is_inside(const struct evidence *e, enum field field, struct window w)
{
	return e->field == field && e->len && e->at >= w.from && (size_t)e->at + e->len <= w.to;
}

/* How many different parts of the rule stand inside. */
static size_t
parts_inside(const struct evidence *v, size_t n, enum field field, struct window w)
{
	size_t parts = 0;
	for (size_t i = 0; i < n; i++) {
		bool is_new = is_inside(&v[i], field, w);
		for (size_t k = 0; k < i && is_new; k++)
			is_new = !is_inside(&v[k], field, w) || !str_eq(v[k].part, v[i].part);
		parts += is_new;
	}
	return parts;
}

/* Moves to the border of a word: forward for a start, back for an end; a word too long is cut at a
 * character. */
static size_t
word_start(struct str s, size_t at, size_t most)
{
	size_t i = at;
	while (i < most && i > 0 && !is_space(s, i - 1))
		i++;
	for (i = i < most ? i : at; i < most && ((unsigned char)s.s[i] & 0xc0) == 0x80;)
		i++;
	return i;
}

static size_t
word_end(struct str s, size_t at, size_t least)
{
	size_t i = at;
	while (i > least && i < s.n && !is_space(s, i))
		i--;
	if (i <= least)
		for (i = at; i > 0 && i < s.n && ((unsigned char)s.s[i] & 0xc0) == 0x80;)
			i--;
	while (i > least && is_space(s, i - 1))
		i--;
	return i;
}

/* Cuts a sentence to `most` bytes, around the stretch that has the most parts. */
static struct window
cut(struct str s, struct window w, const struct evidence *v, size_t n, enum field field,
	size_t most)
{
	if (w.to - w.from <= most)
		return w;
	struct window best = { w.from, w.from + most };
	size_t most_parts = 0;
	for (size_t i = 0; i < n; i++) {
		if (!is_inside(&v[i], field, w))
			continue;
		size_t before = most / 4,
		       from = v[i].at - w.from > before ? v[i].at - before : w.from;
		if (from + most > w.to)
			from = w.to - most;
		struct window here = { from, from + most };
		size_t parts = parts_inside(v, n, field, here);
		if (parts > most_parts) {
			most_parts = parts;
			best = here;
			best.from = from > w.from ? word_start(s, from, v[i].at) : w.from;
		}
	}
	if (best.to < w.to)
		best.to = word_end(s, best.to, best.from);
	return best;
}

/* The best sentence of one field; the number of parts in it. */
static size_t
best_sentence(
	struct str s, enum field field, const struct evidence *v, size_t n, struct window *ret)
{
	size_t best = 0;
	for (size_t i = 0; i < n; i++) {
		if (v[i].field != field || v[i].len == 0 || v[i].at >= s.n)
			continue;
		struct window w = sentence_around(s, v[i].at);
		if ((size_t)v[i].at + v[i].len > s.n)
			continue; /* of another revision of the text */
		if (w.to < (size_t)v[i].at + v[i].len)
			w.to = v[i].at + v[i].len; /* it reaches over the end of a sentence */
		size_t parts = parts_inside(v, n, field, w);
		if (parts > best) {
			best = parts;
			*ret = w;
		}
	}
	return best;
}

struct excerpt
match_excerpt(
	const struct str fields[FIELD_N], const struct evidence *evidence, size_t n, size_t most)
{
	static const enum field order[] = { FIELD_LEAD, FIELD_TEXT, FIELD_TITLE };
	struct window best = { 0, 0 };
	enum field field = FIELD_TITLE;
	size_t best_parts = 0;
	for (size_t i = 0; i < 3; i++) {
		struct window w = best;
		size_t parts = best_sentence(fields[order[i]], order[i], evidence, n, &w);
		if (parts > best_parts && (order[i] != FIELD_TITLE || best_parts == 0)) {
			best_parts = parts;
			best = w;
			field = order[i];
		}
	}
	struct window w = cut(fields[field], best, evidence, n, field, most);
	return (struct excerpt){ .field = field,
		.at = (uint32_t)w.from,
		.len = (uint32_t)(w.to - w.from),
		.cut_before = w.from > best.from,
		.cut_after = w.to < best.to };
}
