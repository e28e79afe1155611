/* A tree as text again, which parses back to the same tree. */
#include "rules/query.h"

#include <string.h>

#include "rules/words.h"

static void
show_word(const struct query_word *word, struct buf *out)
{
	static const char *const before[] = { [WORD_EXACT] = "=", [WORD_STEM] = "~" };
	static const char *const after[] = { [WORD_INFLECTED] = "~s", [WORD_FUZZY] = "~1" };
	const char *first = word->kind <= WORD_STEM ? before[word->kind] : NULL;
	const char *last = after[word->kind];
	buf_printf(out, "%s%.*s%s", first ? first : "", STR_ARG(word->text), last ? last : "");
}

/* Whether its folded text is one token again. Half-width katakana are letters like others, and fold
 * to those of which each is a token. */
static bool
reads_back(const struct query_word *word)
{
	struct str text = word->text;
	struct words w;
	size_t from, to;
	for (words_init(&w, text); words_scan(&w, &from, &to);)
		if ((from > 0 && !strchr("*?", text.s[from - 1])) ||
			(to < text.n && !strchr("*?", text.s[to])))
			return false;
	return true;
}

/* Words that hyphens join, and what would not read back. */
static bool
is_shown_as_written(const struct query *q)
{
	bool shown = q->joined;
	for (size_t i = 0; i < q->n_words && !shown; i++)
		shown = !reads_back(&q->words[i]);
	return shown;
}

static void
show_words(const struct query *q, struct buf *out)
{
	if (is_shown_as_written(q)) {
		struct str written = str_trim(q->written);
		buf_str(out, written);
		for (size_t i = 0; i < q->n_words; i++)
			if (q->words[i].kind == WORD_INFLECTED && !str_ends(written, S("~s"))) {
				buf_cstr(out, "~s");
				break;
			}
		return;
	}
	const char *quote = q->n_words > 1 || q->quoted ? "\"" : "";
	buf_cstr(out, quote);
	for (size_t i = 0; i < q->n_words; i++) {
		if (i)
			buf_byte(out, ' ');
		show_word(&q->words[i], out);
	}
	buf_cstr(out, quote);
	if (q->loose)
		buf_printf(out, "~%u", q->distance);
}

static void
show_number(const struct query *q, struct buf *out)
{
	static const char *const signs[] = { [COMPARE_EQUAL] = "",
		[COMPARE_LESS] = "<",
		[COMPARE_AT_MOST] = "<=",
		[COMPARE_MORE] = ">",
		[COMPARE_AT_LEAST] = ">=" };
	buf_printf(out, "%.*s:%s%.*s", STR_ARG(q->folded), signs[q->comparison], STR_ARG(q->value));
}

static void
show_score(const struct query *q, struct buf *out)
{
	buf_printf(out, "SCORE/%lld(", (long long)q->number);
	for (size_t i = 0; i < q->n; i++) {
		bool bare = q->v[i]->kind == QUERY_WORDS || q->v[i]->kind == QUERY_REGEX;
		buf_cstr(out, bare ? " " : " ( ");
		query_show(q->v[i], out);
		buf_printf(out, "%s^%d", bare ? "" : " )", q->weights[i]);
	}
	buf_cstr(out, " )");
}

static void
show_condition(const struct query *q, struct buf *out)
{
	static const char *const names[] = { [QUERY_LANG] = "lang",
		[QUERY_FROM] = "from",
		[QUERY_ABOUT] = "about",
		[QUERY_FOCUS] = "focus",
		[QUERY_OUTLET] = "outlet",
		[QUERY_GROUP] = "group",
		[QUERY_VIA] = "via" };
	const char *open = str_find_byte(q->value, '"') < 0 ? "\"" : "«";
	const char *close = open[0] == '"' ? "\"" : "»";
	bool bare = q->value.n > 0;
	for (size_t i = 0; i < q->value.n; i++) {
		unsigned char c = (unsigned char)q->value.s[i];
		bare &= c >= 0x80 || (c > ' ' && !strchr("()|\"#", c));
	}
	bare &= str_find(q->value, S("«")) < 0 && str_find(q->value, S("“")) < 0 &&
		str_find(q->value, S("\u00a0")) < 0;
	buf_printf(out, "%s:%s%.*s%s", names[q->kind], bare ? "" : open, STR_ARG(q->value),
		bare ? "" : close);
	if (q->kind == QUERY_ABOUT && q->least > 1)
		buf_printf(out, "#%u", q->least);
}

/* How tightly it binds: what binds less than its surroundings needs parentheses. */
static int
tightness(const struct query *q)
{
	switch (q->kind) {
	case QUERY_OR:
		return 0;
	case QUERY_SET:
		return q->n > 1 ? 0 : q->n ? tightness(q->v[0]) : 4;
	case QUERY_AND:
		return 1;
	case QUERY_NOT:
		return 2;
	case QUERY_NEAR:
	case QUERY_SENTENCE:
	case QUERY_PARAGRAPH:
		return 3;
	case QUERY_IN:
		return q->first != q->last ? 0 : 4;
	default:
		return 4;
	}
}

static void
show_child(const struct query *q, int least, struct buf *out)
{
	bool closed = tightness(q) < least;
	buf_cstr(out, closed ? "( " : "");
	query_show(q, out);
	buf_cstr(out, closed ? " )" : "");
}

static void
show_list(const struct query *q, const char *between, struct buf *out)
{
	for (size_t i = 0; i < q->n; i++) {
		buf_cstr(out, i ? between : "");
		show_child(q->v[i], q->n > 1 ? 2 : 0, out);
	}
}

static void
show_fields(const struct query *q, struct buf *out)
{
	static const char *const names[] = { [FIELD_TITLE] = "title",
		[FIELD_LEAD] = "lead",
		[FIELD_TEXT] = "text",
		[FIELD_AUTHOR] = "author",
		[FIELD_TAG] = "tag",
		[FIELD_URL] = "url" };
	for (enum field f = q->first; f <= q->last; f++) {
		buf_printf(out, "%s%s:", f > q->first ? " | " : "", names[f]);
		show_child(q->v[0], 4, out);
	}
}

void
query_show(const struct query *q, struct buf *out)
{
	switch (q->kind) {
	case QUERY_AND:
		show_list(q, " AND ", out);
		break;
	case QUERY_OR:
	case QUERY_SET:
		show_list(q, " | ", out);
		break;
	case QUERY_NOT:
		buf_cstr(out, "NOT ");
		show_child(q->v[0], 2, out);
		break;
	case QUERY_NEAR:
		show_child(q->v[0], 3, out);
		buf_printf(out, " %sNEAR/%u ", q->ordered ? "O" : "", q->distance);
		show_child(q->v[1], 4, out);
		break;
	case QUERY_SENTENCE:
	case QUERY_PARAGRAPH:
		show_child(q->v[0], 3, out);
		buf_cstr(out, q->kind == QUERY_SENTENCE ? " SENTENCE " : " PARAGRAPH ");
		show_child(q->v[1], 4, out);
		break;
	case QUERY_SCORE:
		show_score(q, out);
		break;
	case QUERY_REGEX:
		buf_printf(out, "/%.*s/%s", STR_ARG(q->value), q->caseless ? "i" : "");
		break;
	case QUERY_AGE:
	case QUERY_LENGTH:
	case QUERY_STORY:
		show_number(q, out);
		break;
	case QUERY_IN:
		show_fields(q, out);
		break;
	case QUERY_ATLEAST:
		buf_printf(out, "ATLEAST/%u( ", q->least);
		query_show(q->v[0], out);
		buf_cstr(out, " )");
		break;
	case QUERY_WORDS:
		show_words(q, out);
		break;
	case QUERY_LANG:
	case QUERY_FROM:
	case QUERY_ABOUT:
	case QUERY_FOCUS:
	case QUERY_OUTLET:
	case QUERY_GROUP:
	case QUERY_VIA:
		show_condition(q, out);
		break;
	}
}
