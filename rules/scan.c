#include "rules/scan.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum {
	CHUNK = 128,          /* tokens that are hashed before the first is looked up */
	BYTES_KEPT = 1 << 20, /* an article that needed more gives the memory back */
};

void
scan_init(struct scan *s, const struct terms *terms)
{
	size_t n = terms_count(terms);
	*s = (struct scan){ .terms = terms };
	token_memo_init(&s->memo, terms);
	s->present = mem_alloc_table(n * sizeof(*s->present));
	s->distinct = mem_alloc(n * sizeof(*s->distinct));
}

void
scan_free(struct scan *s)
{
	if (!s->present)
		return;
	token_memo_free(&s->memo);
	buf_free(&s->bytes);
	free(s->present);
	free(s->distinct);
	free(s->tokens.v);
	free(s->segments);
	free(s->hits);
	free(s->joined);
	free(s->places);
	*s = (struct scan){ 0 };
}

/* What a very long article needed is not kept. */
static void
give_back(struct scan *s)
{
	if (s->bytes.cap <= BYTES_KEPT)
		return;
	buf_free(&s->bytes);
	free(s->tokens.v);
	free(s->hits);
	free(s->joined);
	free(s->places);
	s->tokens = (struct token_list){ 0 };
	s->hits = NULL;
	s->joined = NULL;
	s->places = NULL;
	s->cap_hits = s->cap_joined = s->cap_places = 0;
}

static void
begin(struct scan *s)
{
	give_back(s);
	if (++s->epoch == 0) { /* the number came round: no old stamp may look new */
		memset(s->present, 0, terms_count(s->terms) * sizeof(*s->present));
		s->epoch = 1;
	}
	s->tokens.n = s->n_segments = s->n_hits = s->n_joined = s->n_distinct = 0;
	s->n_places = 0;
	s->next_position = SCAN_GAP;
	memset(s->signature, 0, sizeof(s->signature));
	s->signature[0] = 1;
}

/* The fields in memory that may be read beyond their ends. */
static void
copy_fields(struct scan *s, const struct str fields[FIELD_N])
{
	static const char spaces[TOKEN_SCAN_PAD] = { 0 };
	size_t at[FIELD_N], all = 0;
	for (enum field f = 0; f < FIELD_N; f++) {
		at[f] = all;
		all += (fields[f].n < SCAN_LONGEST ? fields[f].n : SCAN_LONGEST) + TOKEN_SCAN_PAD;
	}
	buf_reset(&s->bytes);
	buf_reserve(&s->bytes, all);
	for (enum field f = 0; f < FIELD_N; f++) {
		struct str text = str_sub(fields[f], 0, SCAN_LONGEST);
		buf_str(&s->bytes, text);
		buf_add(&s->bytes, spaces, sizeof(spaces));
		s->fields[f] = (struct str){ s->bytes.s + at[f], text.n };
	}
}

/* ---- From bytes to hits -------------------------------------------------------------------- */

static inline void
add_hits(struct scan *s, uint32_t position, const struct token_slot *slot)
{
	size_t n;
	const uint32_t *ids = token_slot_terms(&s->memo, slot, &n);
	for (size_t i = 0; i < n; i++) {
		MEM_GROW(s->hits, s->n_hits, s->cap_hits);
		__builtin_prefetch(&s->present[ids[i]], 1);
		s->hits[s->n_hits++] = (struct scan_hit){ position, ids[i] };
	}
}

/* Whether what stands behind a token may join it with the next one: nearly always it is letters and
 * a space. words_joined decides. */
static inline bool
may_join(struct str text, const struct word_place *token)
{
	unsigned char c = token->to < text.n ? (unsigned char)text.s[token->to] : ' ';
	if (token->digits)
		return c == ' ' || c == '.' || c == ',' || c == '\'' || c >= 0xc2;
	return token->letters && (c == '-' || c == '.' || c == 0xe2);
}

static void
add_joined(struct scan *s, struct str raw, uint32_t position, size_t n_tokens)
{
	size_t n;
	const struct token_slot *slot = token_memo_get_joined(&s->memo, raw);
	const uint32_t *ids = token_slot_terms(&s->memo, slot, &n);
	for (size_t i = 0; i < n; i++) {
		MEM_GROW(s->joined, s->n_joined, s->cap_joined);
		s->joined[s->n_joined++] =
			(struct scan_joined){ position, ids[i], (uint32_t)n_tokens };
	}
}

/* Joined readings, once it is known of all tokens whether they are letters or digits. */
static void
join(struct scan *s, struct str text, const struct segment *segment)
{
	const struct word_place *tokens = s->tokens.v + segment->token;
	for (uint32_t i = 0, run; i < segment->n; i += run) {
		run = 1;
		if (may_join(text, &tokens[i]))
			run = (uint32_t)words_joined(text, tokens + i, segment->n - i);
		if (run > 1)
			add_joined(s, str_sub(text, tokens[i].from, tokens[i + run - 1].to),
				segment->position + i, run);
	}
}

/* Puts what joined readings met among the hits, so that these ascend. */
static void
merge_joined(struct scan *s)
{
	size_t n = s->n_hits, k = s->n_joined;
	while (s->n_hits + k > s->cap_hits)
		MEM_GROW(s->hits, s->cap_hits, s->cap_hits);
	s->n_hits += k;
	for (size_t to = s->n_hits; k > 0;)
		if (n && s->hits[n - 1].position > s->joined[k - 1].position)
			s->hits[--to] = s->hits[--n];
		else {
			k--;
			s->hits[--to] =
				(struct scan_hit){ s->joined[k].position, s->joined[k].term };
		}
}

static void
look_up(struct scan *s, struct str text, struct word_place *tokens, size_t n, uint32_t position)
{
	uint64_t hashes[CHUNK];
	token_memo_reserve(&s->memo, n);
	for (size_t i = 0; i < n; i++) {
		struct str raw = { text.s + tokens[i].from, tokens[i].to - tokens[i].from };
		hashes[i] = token_memo_hash(&s->memo, raw);
		token_memo_prefetch(&s->memo, hashes[i]);
	}
	for (size_t i = 0; i < n; i++) {
		struct str raw = { text.s + tokens[i].from, tokens[i].to - tokens[i].from };
		const struct token_slot *slot = token_memo_get(&s->memo, raw, hashes[i]);
		tokens[i].length = slot->length;
		tokens[i].letters = slot->letters;
		tokens[i].digits = slot->digits;
		if (slot->n)
			add_hits(s, position + (uint32_t)i, slot);
	}
}

/* The tokens of field[from..to) as one segment. */
static void
scan_segment(struct scan *s, enum field field, size_t from, size_t to)
{
	struct str text = str_sub(s->fields[field], 0, to);
	struct segment segment = { field, (uint32_t)s->tokens.n, 0, s->next_position };
	token_scan(text.s, from, to, &s->tokens);
	segment.n = (uint32_t)s->tokens.n - segment.token;
	if (segment.n == 0)
		return;
	MEM_GROW(s->segments, s->n_segments, s->cap_segments);
	s->segments[s->n_segments++] = segment;
	struct word_place *tokens = s->tokens.v + segment.token;
	for (uint32_t i = 0; i < segment.n; i += CHUNK)
		look_up(s, text, tokens + i, segment.n - i < CHUNK ? segment.n - i : CHUNK,
			segment.position + i);
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

/* ---- From hits to terms -------------------------------------------------------------------- */

static inline void
mark(struct scan *s, uint32_t term, uint32_t bit, uint32_t first)
{
	s->present[term] = (struct present){ s->epoch, first };
	s->distinct[s->n_distinct++] = term;
	s->signature[bit / 64] |= UINT64_C(1) << bit % 64;
}

/* Backwards, so that each chain ascends. */
static void
chain(struct scan *s)
{
	struct scan_hit *hits = s->hits;
	for (size_t i = s->n_hits; i-- > 0;) {
		struct present *p = &s->present[hits[i].term];
		if (p->epoch != s->epoch) {
			mark(s, hits[i].term, scan_word_bit(hits[i].term), (uint32_t)i);
			hits[i].term = PRESENT_NOWHERE;
		} else if (hits[p->first].position != hits[i].position) {
			hits[i].term = p->first;
			p->first = (uint32_t)i;
		}
	}
}

void
scan_article(struct scan *s, const struct str fields[FIELD_N], struct str language)
{
	begin(s);
	token_memo_language(&s->memo, language);
	copy_fields(s, fields);
	for (enum field f = 0; f < FIELD_N; f++) {
		s->field_from[f] = s->next_position;
		scan_field(s, f);
	}
	s->field_from[FIELD_N] = s->next_position;
	merge_joined(s);
	chain(s);
	size_t most = s->n_hits + s->n_distinct;
	if (most > s->cap_places) {
		s->cap_places = most * 2;
		s->places = mem_realloc(s->places, s->cap_places * sizeof(*s->places));
	}
}

uint32_t
scan_bit(const struct terms *terms, uint32_t term)
{
	if (terms_kind(terms, term) != TERM_CONDITION)
		return scan_word_bit(term);
	uint32_t number = terms_condition_number(terms, term) + 1;
	return number < SCAN_EXACT_BITS ? number : scan_word_bit(term);
}

void
scan_condition(struct scan *s, struct str text)
{
	uint32_t term;
	if (terms_find(s->terms, TERM_CONDITION, text, &term) && !scan_has(s, term))
		mark(s, term, scan_bit(s->terms, term), PRESENT_NOWHERE);
}

/* ---- Places -------------------------------------------------------------------------------- */

/* From a chain to a list in which one can search. */
static const uint32_t *
list_places(struct scan *s, struct present *p)
{
	uint32_t at = (uint32_t)s->n_places++, n = 0;
	for (uint32_t i = p->first; i != PRESENT_NOWHERE; i = s->hits[i].term)
		s->places[at + ++n] = s->hits[i].position;
	s->places[at] = n;
	s->n_places += n;
	p->first = PRESENT_LISTED | at;
	return s->places + at;
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
scan_places(struct scan *s, uint32_t term, uint32_t from, uint32_t to, size_t *ret_n)
{
	struct present *p = &s->present[term];
	*ret_n = 0;
	if (!scan_may_have(s, scan_word_bit(term)) || p->epoch != s->epoch ||
		p->first == PRESENT_NOWHERE)
		return NULL;
	const uint32_t *v = p->first & PRESENT_LISTED ? s->places + (p->first & ~PRESENT_LISTED)
						      : list_places(s, p);
	size_t n = *v++, first = first_from(v, n, from);
	*ret_n = first_from(v, n, to) - first;
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
	const struct word_place *tokens = s->tokens.v + segment->token;
	uint32_t end = last - segment->position;
	for (size_t i = 0; i < s->n_joined; i++)
		if (s->joined[i].position == last && s->joined[i].term == term)
			end += s->joined[i].n - 1;
	*ret_from = tokens[first - segment->position].from;
	*ret_to = tokens[end].to;
	return segment->field;
}
