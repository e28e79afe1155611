/* An expression as an FTS5 query over the folded tokens of the archive. It finds a superset:
 * conditions, NOT, fields and distances are left out, and what is found is matched with the rule
 * itself where that counts. */
#include "rules/query.h"

#include <string.h>

#include "rules/surface.h"
#include "rules/words.h"

/* Writes the query to `out`; nothing written: it says nothing about words, everything may fulfil
 * it. */
static enum status put_query(const struct query *q, struct buf *out, struct err *err);

static enum status
put_word(const struct query_word *word, struct buf *out, struct err *err)
{
	struct str text = word->text;
	bool prefix = str_ends(text, S("*"));
	text.n -= prefix;
	if (str_find_byte(text, '*') >= 0 || str_find_byte(text, '?') >= 0)
		return err_set(err, STATUS_BAD,
			"\"%.*s\": only a * at the end can be searched for yet",
			STR_ARG(word->text));
	AUTO(arena) struct arena *a = arena_new();
	if (word->kind == WORD_EXACT)
		text = words_fold(a, text);
	buf_printf(out, "\"%.*s\"%s", STR_ARG(text), prefix ? " *" : "");
	return STATUS_OK;
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

static enum status
put_alternatives(const struct query_word *word, struct buf *out, struct err *err)
{
	if (word->kind != WORD_INFLECTED)
		return put_word(word, out, err);
	struct variants v = { out, 0 };
	buf_byte(out, '(');
	word_inflections(word->text, &v, put_variant);
	buf_byte(out, ')');
	return STATUS_OK;
}

/* One phrase when each word is simple (a * may stand at its end), else each word anywhere. */
static enum status
put_phrase(const struct query *q, struct buf *out, struct err *err)
{
	bool simple = !q->loose;
	for (size_t i = 0; i < q->n_words; i++)
		simple &= q->words[i].kind == WORD_FOLDED && !q->words[i].wild;
	if (simple)
		buf_byte(out, '"');
	bool first = true;
	for (size_t i = 0; i < q->n_words; i++) {
		if (q->words[i].kind >= WORD_STEM) /* the index has no stems and no edits */
			continue;
		buf_cstr(out, first ? "" : simple ? " " : " AND ");
		first = false;
		if (simple)
			buf_str(out, q->words[i].text);
		else if (put_alternatives(&q->words[i], out, err))
			return STATUS_BAD;
	}
	if (simple)
		buf_byte(out, '"');
	return STATUS_OK;
}

static enum status
put_words(const struct query *q, struct buf *out, struct err *err)
{
	if (!q->joined)
		return put_phrase(q, out, err);
	buf_byte(out, '(');
	if (put_phrase(q, out, err))
		return STATUS_BAD;
	buf_cstr(out, ") OR (");
	if (put_alternatives(q->joined, out, err))
		return STATUS_BAD;
	buf_byte(out, ')');
	return STATUS_OK;
}

/* AND leaves out what says nothing; an OR with such a child says nothing itself. */
static enum status
put_list(const struct query *q, bool all, struct buf *out, struct err *err)
{
	AUTO(buf) struct buf list = { 0 };
	for (size_t i = 0; i < q->n; i++) {
		AUTO(buf) struct buf one = { 0 };
		if (q->kind == QUERY_SCORE && q->weights[i] <= 0)
			continue;
		if (put_query(q->v[i], &one, err))
			return STATUS_BAD;
		if (one.n == 0 && !all)
			return STATUS_OK;
		if (one.n)
			buf_printf(&list, "%s(%s)",
				list.n == 0 ? ""
				: all       ? " AND "
					    : " OR ",
				one.s);
	}
	buf_str(out, buf_view(&list));
	return STATUS_OK;
}

static enum status
put_query(const struct query *q, struct buf *out, struct err *err)
{
	switch (q->kind) {
	case QUERY_WORDS:
		return put_words(q, out, err);
	case QUERY_AND:
	case QUERY_NEAR:
	case QUERY_SENTENCE:
	case QUERY_PARAGRAPH:
		return put_list(q, true, out, err);
	case QUERY_OR:
	case QUERY_SET:
	case QUERY_ATLEAST:
	case QUERY_SCORE:
		return put_list(q, false, out, err);
	case QUERY_IN: /* by-lines, tags and addresses are not in the archive's index */
		return q->last <= FIELD_TEXT ? put_query(q->v[0], out, err) : STATUS_OK;
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
	return STATUS_OK;
}

enum status
query_fts(const struct query *q, struct arena *a, struct str *ret, struct err *err)
{
	AUTO(buf) struct buf out = { 0 };
	if (put_query(q, &out, err))
		return STATUS_BAD;
	*ret = arena_str(a, buf_view(&out));
	return STATUS_OK;
}
