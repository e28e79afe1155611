#include "rules/scan.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

void
scan_init(struct scan *s, struct terms *terms)
{
	size_t n = terms_count(terms);
	*s = (struct scan){ .terms = terms };
	s->present = mem_alloc(n * sizeof(*s->present));
	s->distinct = mem_alloc(n * sizeof(*s->distinct));
}

void
scan_free(struct scan *s)
{
	free(s->present);
	free(s->distinct);
	free(s->tokens);
	free(s->segments);
	free(s->hits);
	free(s->joined);
	free(s->positions);
	*s = (struct scan){ 0 };
}

static void
begin(struct scan *s)
{
	if (++s->epoch == 0) { /* the number came round: no old stamp may look new */
		memset(s->present, 0, terms_count(s->terms) * sizeof(*s->present));
		s->epoch = 1;
	}
	s->n_tokens = s->n_segments = s->n_hits = s->n_joined = s->n_distinct = 0;
	s->next_position = SCAN_GAP;
}

static void
add_hits(struct scan *s, uint32_t position, const struct met *met)
{
	for (uint32_t i = 0; i < met->n; i++) {
		MEM_GROW(s->hits, s->n_hits, s->cap_hits);
		s->hits[s->n_hits++] = (struct scan_hit){ position, met->ids[i] };
	}
}

/* Joined readings, in a second pass over a segment: hits must ascend by position, so they are put
 * in their places. */
static void
join(struct scan *s, struct str text, const struct segment *segment)
{
	const struct word_place *tokens = s->tokens + segment->token;
	for (uint32_t i = 0, run; i < segment->n; i += run) {
		run = (uint32_t)words_joined(text, tokens + i, segment->n - i);
		if (run == 1)
			continue;
		struct met met = terms_meet_joined(
			s->terms, str_sub(text, tokens[i].from, tokens[i + run - 1].to));
		for (uint32_t k = 0; k < met.n; k++) {
			MEM_GROW(s->joined, s->n_joined, s->cap_joined);
			s->joined[s->n_joined++] =
				(struct scan_joined){ segment->position + i, met.ids[k], run };
		}
	}
}

/* The tokens of field[from..to) as one segment. */
static void
scan_segment(struct scan *s, enum field field, size_t from, size_t to)
{
	struct str text = str_sub(s->fields[field], 0, to);
	struct segment segment = { field, (uint32_t)s->n_tokens, 0, s->next_position };
	struct words w = { text, from };
	for (size_t at, end; words_scan(&w, &at, &end); segment.n++) {
		struct met met = terms_meet(s->terms, str_sub(text, at, end));
		MEM_GROW(s->tokens, s->n_tokens, s->cap_tokens);
		s->tokens[s->n_tokens++] = (struct word_place){ (uint32_t)at, (uint32_t)end,
			met.length, met.letters, met.digits };
		if (met.n)
			add_hits(s, segment.position + segment.n, &met);
	}
	if (segment.n == 0)
		return;
	MEM_GROW(s->segments, s->n_segments, s->cap_segments);
	s->segments[s->n_segments++] = segment;
	join(s, text, &segment);
	s->next_position += segment.n + SCAN_GAP;
}

static void
scan_field(struct scan *s, enum field field)
{
	struct str text = s->fields[field];
	if (field != FIELD_AUTHOR && field != FIELD_TAG) {
		scan_segment(s, field, 0, text.n);
		return;
	}
	for (size_t from = 0; from < text.n;) {
		ptrdiff_t line = str_find_byte(str_sub(text, from, text.n), '\n');
		size_t to = line < 0 ? text.n : from + (size_t)line;
		scan_segment(s, field, from, to);
		from = to + 1;
	}
}

static void
mark(struct scan *s, uint32_t term)
{
	struct present *p = &s->present[term];
	if (p->epoch != s->epoch) {
		*p = (struct present){ .epoch = s->epoch };
		s->distinct[s->n_distinct++] = term;
	}
	p->n++;
}

/* Joined readings are few and ascend as the hits do; a merge keeps both in order. */
static void
place(struct scan *s, uint32_t position, uint32_t term)
{
	struct present *p = &s->present[term];
	if (p->n && s->positions[p->start + p->n - 1] == position)
		return;
	s->positions[p->start + p->n++] = position;
}

static void
place_all(struct scan *s)
{
	size_t j = 0;
	for (size_t i = 0; i < s->n_hits; i++) {
		for (; j < s->n_joined && s->joined[j].position <= s->hits[i].position; j++)
			place(s, s->joined[j].position, s->joined[j].term);
		place(s, s->hits[i].position, s->hits[i].term);
	}
	for (; j < s->n_joined; j++)
		place(s, s->joined[j].position, s->joined[j].term);
}

/* From hits in text order to a list of places for each term. */
static void
gather(struct scan *s)
{
	for (size_t i = 0; i < s->n_hits; i++)
		mark(s, s->hits[i].term);
	for (size_t i = 0; i < s->n_joined; i++)
		mark(s, s->joined[i].term);
	size_t all = s->n_hits + s->n_joined;
	if (all > s->cap_positions) {
		s->cap_positions = all * 2;
		s->positions = mem_realloc(s->positions, s->cap_positions * sizeof(*s->positions));
	}
	uint32_t start = 0;
	for (size_t i = 0; i < s->n_distinct; i++) {
		struct present *p = &s->present[s->distinct[i]];
		p->start = start;
		start += p->n;
		p->n = 0;
	}
	place_all(s);
}

void
scan_article(struct scan *s, const struct str fields[FIELD_N])
{
	begin(s);
	for (enum field f = 0; f < FIELD_N; f++) {
		s->fields[f] = str_sub(fields[f], 0, SCAN_LONGEST);
		s->field_from[f] = s->next_position;
		scan_field(s, f);
	}
	s->field_from[FIELD_N] = s->next_position;
	gather(s);
}

void
scan_condition(struct scan *s, struct str text)
{
	uint32_t term;
	if (!terms_condition(s->terms, text, &term) || s->present[term].epoch == s->epoch)
		return;
	s->present[term] = (struct present){ .epoch = s->epoch };
	s->distinct[s->n_distinct++] = term;
}

static size_t
first_from(const uint32_t *v, size_t n, uint32_t from)
{
	size_t low = 0;
	while (n) {
		size_t half = n / 2;
		if (v[low + half] < from) {
			low += half + 1;
			n -= half + 1;
		} else
			n = half;
	}
	return low;
}

const uint32_t *
scan_places(const struct scan *s, uint32_t term, uint32_t from, uint32_t to, size_t *ret_n)
{
	const struct present *p = &s->present[term];
	*ret_n = 0;
	if (p->epoch != s->epoch || p->n == 0)
		return NULL;
	const uint32_t *v = s->positions + p->start;
	size_t first = first_from(v, p->n, from);
	*ret_n = first_from(v, p->n, to) - first;
	return v + first;
}

static const struct segment *
segment_of(const struct scan *s, uint32_t position)
{
	const struct segment *found = s->segments;
	for (size_t i = 0; i < s->n_segments && s->segments[i].position <= position; i++)
		found = &s->segments[i];
	return found;
}

enum field
scan_bytes(const struct scan *s, uint32_t first, uint32_t last, uint32_t term, uint32_t *ret_from,
	uint32_t *ret_to)
{
	const struct segment *segment = segment_of(s, first);
	const struct word_place *tokens = s->tokens + segment->token;
	uint32_t end = last - segment->position;
	for (size_t i = 0; i < s->n_joined; i++)
		if (s->joined[i].position == last && s->joined[i].term == term)
			end += s->joined[i].n - 1;
	*ret_from = tokens[first - segment->position].from;
	*ret_to = tokens[end].to;
	return segment->field;
}
