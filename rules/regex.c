#include "rules/regex.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "base/utf8.h"

struct regex {
	pcre2_code *code;
};

enum { NEST_MOST = 64, HEAP_MOST_KB = 4096, MATCH_MOST = 10 * 1000 * 1000 };

static void *
take_memory(size_t n, void *arena)
{
	return arena_alloc(arena, n);
}

static void
keep_memory(void *p, void *arena)
{
	(void)p;
	(void)arena;
}

static enum status
describe(int code, struct err *err)
{
	PCRE2_UCHAR text[256];
	if (pcre2_get_error_message(code, text, sizeof(text)) < 0)
		text[0] = 0;
	return err_set(err, STATUS_BAD, "regular expression: %s", (const char *)text);
}

static pcre2_code *
compile(struct str pattern, bool caseless, struct arena *a, int *ret_code, size_t *ret_at)
{
	pcre2_general_context *memory = pcre2_general_context_create(take_memory, keep_memory, a);
	pcre2_compile_context *limits = pcre2_compile_context_create(memory);
	pcre2_set_parens_nest_limit(limits, NEST_MOST);
	/* A call before every item of the expression: there the steps are counted. */
	uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_AUTO_CALLOUT |
			   (caseless ? PCRE2_CASELESS : 0);
	return pcre2_compile((PCRE2_SPTR)(pattern.s ? pattern.s : ""), pattern.n, options, ret_code,
		ret_at, limits);
}

struct regex *
regex_compile(struct str pattern, bool caseless, struct arena *a, size_t *ret_at, struct err *err)
{
	int code;
	uint32_t empty = 0;
	*ret_at = 0;
	if (pattern.n > REGEX_LONGEST) {
		err_set(err, STATUS_BAD, "a regular expression has at most %d bytes",
			REGEX_LONGEST);
		return NULL;
	}
	struct regex *r = arena_zero(a, sizeof(*r));
	r->code = compile(pattern, caseless, a, &code, ret_at);
	if (!r->code) {
		describe(code, err);
		*ret_at = *ret_at < pattern.n ? *ret_at : pattern.n;
		return NULL;
	}
	pcre2_pattern_info(r->code, PCRE2_INFO_MATCHEMPTY, &empty);
	if (!empty)
		return r;
	err_set(err, STATUS_BAD,
		"the regular expression can match nothing at all, so it always would");
	return NULL;
}

struct running {
	pcre2_match_data *data;
	pcre2_match_context *limits;
	size_t steps; /* left */
};

static int
count_step(pcre2_callout_block *block, void *context)
{
	struct running *run = context;
	(void)block;
	if (run->steps == 0)
		return PCRE2_ERROR_CALLOUT;
	run->steps--;
	return 0;
}

/* The end of the piece that begins at `at`: of the paragraph, or where a long one may be cut. */
static size_t
piece_end(struct str text, size_t at)
{
	ptrdiff_t blank = str_find(str_sub(text, at, text.n), S("\n\n"));
	size_t end = blank < 0 ? text.n : at + (size_t)blank + 2;
	if (end - at <= REGEX_PIECE)
		return end;
	for (size_t i = at + REGEX_PIECE; i > at + REGEX_PIECE / 2; i--)
		if (text.s[i] == ' ' || text.s[i] == '\n')
			return i;
	return at + utf8_cut(str_sub(text, at, text.n), REGEX_PIECE).n;
}

/* The matches that begin in text[from..to). False: no more, *ret_bounded says why. */
static bool
run_piece(const struct regex *r, struct running *run, struct str piece, size_t before,
	void *context, bool (*found)(void *context, size_t from, size_t to), bool *ret_bounded)
{
	const PCRE2_SIZE *at = pcre2_get_ovector_pointer(run->data);
	for (size_t from = 0; from < piece.n;) {
		int n = pcre2_match(r->code, (PCRE2_SPTR)piece.s, piece.n, from,
			PCRE2_NOTEMPTY | PCRE2_NO_UTF_CHECK, run->data, run->limits);
		if (n == PCRE2_ERROR_NOMATCH)
			return true;
		if (n < 0) {
			*ret_bounded = true;
			return false;
		}
		/* \K may put the start behind the end. */
		if (at[0] < at[1] && !found(context, before + at[0], before + at[1]))
			return false;
		from = at[1] > from ? at[1] : from + 1;
		while (from < piece.n && ((unsigned char)piece.s[from] & 0xc0) == 0x80)
			from++;
	}
	return true;
}

bool
regex_each(const struct regex *r, struct str text, void *context,
	bool (*found)(void *context, size_t from, size_t to))
{
	bool bounded = text.n > REGEX_TEXT_MOST;
	text = utf8_cut(text, REGEX_TEXT_MOST);
	if (!utf8_valid(text))
		return true; /* texts are valid: the contract of db/article.h */
	struct running run = { .data = pcre2_match_data_create(1, NULL),
		.limits = pcre2_match_context_create(NULL),
		.steps = REGEX_STEPS + REGEX_STEPS_A_BYTE * text.n };
	if (!run.data || !run.limits)
		mem_die();
	pcre2_set_match_limit(run.limits, MATCH_MOST);
	pcre2_set_heap_limit(run.limits, HEAP_MOST_KB);
	pcre2_set_callout(run.limits, count_step, &run);
	for (size_t at = 0, end; at < text.n; at = end) {
		end = piece_end(text, at);
		if (!run_piece(r, &run, str_sub(text, at, end), at, context, found, &bounded))
			break;
	}
	pcre2_match_context_free(run.limits);
	pcre2_match_data_free(run.data);
	return !bounded;
}
