/* An expression as an FTS5 query over the folded tokens of the archive. It finds a superset:
 * conditions, NOT, distances, stems, edits and what follows a wildcard are left out, and what is
 * found is matched with the rule itself where that counts. A part that leaves everything out says
 * nothing and is not written: beside AND it is skipped, beside OR all of the OR says nothing.
 * tests/query_fts_test.c holds this against the engine. */
#include "rules/query.h"

#include <string.h>

#include "rules/surface.h"
#include "rules/words.h"

static void put_query(const struct query *q, struct buf *out);

/* `list` and one more of it; a part that is more than one phrase stands in parentheses. */
static void
join(struct buf *list, const char *operator, struct str part)
{
	ptrdiff_t second = str_find_byte(str_sub(part, 1, part.n), '"');
	bool phrase = part.s[0] == '"' && second == (ptrdiff_t)part.n - 2;
	buf_cstr(list, list->n ? operator: "");
	buf_cstr(list, phrase ? "" : "(");
	buf_str(list, part);
	buf_cstr(list, phrase ? "" : ")");
}

struct variants {
	struct buf *out;
	size_t n;
};

static void
put_variant(void *context, struct str form)
{
	struct variants *v = context;
	buf_printf(v->out, "%s\"%.*s\"", v->n++ ? " OR " : "", STR_ARG(form));
}

/* What stands before the first wildcard is a beginning. */
static void
put_word(const struct query_word *word, struct buf *out)
{
	struct variants v = { out, 0 };
	struct str text = word->text;
	AUTO(arena) struct arena *a = arena_new();
	if (word->kind >= WORD_STEM) /* the index has no stems and no edits */
		return;
	if (word->wild)
		text.n = strcspn(text.s, "*?");
	if (word->kind == WORD_EXACT)
		text = words_fold(a, text);
	if (text.n && word->kind == WORD_INFLECTED)
		word_inflections(text, &v, put_variant);
	else if (text.n)
		buf_printf(out, "\"%.*s\"%s", STR_ARG(text), word->wild ? " *" : "");
}

/* One phrase when each word is simple, else each word anywhere. */
static void
put_phrase(const struct query *q, struct buf *out)
{
	bool simple = !q->loose && q->n_words > 0;
	for (size_t i = 0; i < q->n_words; i++)
		simple &= q->words[i].kind == WORD_FOLDED && !q->words[i].wild;
	for (size_t i = 0; i < q->n_words && simple; i++)
		buf_printf(out, "%s%.*s", i ? " " : "\"", STR_ARG(q->words[i].text));
	buf_cstr(out, simple ? "\"" : "");
	for (size_t i = 0; i < q->n_words && !simple; i++) {
		AUTO(buf) struct buf word = { 0 };
		put_word(&q->words[i], &word);
		if (word.n)
			join(out, " AND ", buf_view(&word));
	}
}

static void
put_words(const struct query *q, struct buf *out)
{
	AUTO(buf) struct buf apart = { 0 }, joined = { 0 };
	put_phrase(q, &apart);
	if (!q->joined) {
		buf_str(out, buf_view(&apart));
		return;
	}
	put_word(q->joined, &joined);
	if (apart.n && joined.n) {
		join(out, "", buf_view(&apart));
		buf_cstr(out, " OR ");
		buf_printf(out, "(%s)", joined.s);
	}
}

static void
put_list(const struct query *q, bool all, struct buf *out)
{
	AUTO(buf) struct buf list = { 0 };
	for (size_t i = 0; i < q->n; i++) {
		AUTO(buf) struct buf one = { 0 };
		if (q->kind == QUERY_SCORE && q->weights[i] <= 0)
			continue;
		put_query(q->v[i], &one);
		if (one.n == 0 && !all)
			return;
		if (one.n)
			join(&list, all ? " AND " : " OR ", buf_view(&one));
	}
	buf_str(out, buf_view(&list));
}

/* By-lines, tags and addresses are not in the archive's index. */
static void
put_in(const struct query *q, struct buf *out)
{
	static const char *const columns[] = {
		[FIELD_TITLE] = "title", [FIELD_LEAD] = "lead", [FIELD_TEXT] = "text"
	};
	AUTO(buf) struct buf inner = { 0 };
	if (q->last > FIELD_TEXT)
		return;
	put_query(q->v[0], &inner);
	if (inner.n == 0)
		return;
	buf_byte(out, '{');
	for (enum field f = q->first; f <= q->last; f++)
		buf_printf(out, "%s%s", f > q->first ? " " : "", columns[f]);
	buf_printf(out, "} : (%s)", inner.s);
}

static void
put_query(const struct query *q, struct buf *out)
{
	switch (q->kind) {
	case QUERY_WORDS:
		put_words(q, out);
		break;
	case QUERY_AND:
	case QUERY_NEAR:
	case QUERY_SENTENCE:
	case QUERY_PARAGRAPH:
		put_list(q, true, out);
		break;
	case QUERY_OR:
	case QUERY_SET:
	case QUERY_ATLEAST:
	case QUERY_SCORE:
		put_list(q, false, out);
		break;
	case QUERY_IN:
		put_in(q, out);
		break;
	case QUERY_NOT:
	case QUERY_LANG:
	case QUERY_FROM:
	case QUERY_ABOUT:
	case QUERY_OUTLET:
	case QUERY_GROUP:
	case QUERY_VIA:
	case QUERY_FOCUS:
	case QUERY_AGE:
	case QUERY_LENGTH:
	case QUERY_STORY:
	case QUERY_REGEX:
		break;
	}
}

struct str
query_fts(const struct query *q, struct arena *a)
{
	AUTO(buf) struct buf out = { 0 };
	put_query(q, &out);
	return arena_str(a, buf_view(&out));
}
