/* Markup to plain text without a tree: one pass that knows which tags end a paragraph, which break
 * a line and which hide what they hold. Feeds bring their markup in small pieces, by the million; a
 * parser for each would be dear. */
#include "monitor/read.h"

#include <string.h>

#include "monitor/entities.h"
#include "monitor/markup.h"

enum gap { GAP_NONE, GAP_NBSP, GAP_SPACE, GAP_LINE, GAP_PARAGRAPH };

struct writer {
	struct buf out;
	enum gap gap;  /* what stands between the last letter and the next */
	bool one_line; /* all gaps are spaces */
};

static const char *const paragraph_tags[] = { "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4",
	"h5", "h6", "blockquote", "section", "article", "header", "footer", "aside", "figure",
	"figcaption", "table", "tr", "hr", "pre", "dl", "dt", "dd", "main", "nav", "form",
	"fieldset", "address", "center", "caption", NULL };
static const char *const line_tags[] = { "br", NULL };
static const char *const space_tags[] = { "td", "th", "option", "button", NULL };
static const char *const hiding_tags[] = { "script", "style", "iframe", "object", "noscript",
	"template", "svg", "applet", "head", "textarea", "select", NULL };

static void
widen(struct writer *w, enum gap gap)
{
	if (gap > w->gap)
		w->gap = gap;
}

static void
write_gap(struct writer *w)
{
	static const char *const gaps[] = { "", "\xc2\xa0", " ", "\n", "\n\n" };
	if (w->out.n)
		buf_cstr(&w->out, w->one_line && w->gap > GAP_SPACE ? " " : gaps[w->gap]);
	w->gap = GAP_NONE;
}

static void
write_run(struct writer *w, struct str run)
{
	if (run.n == 0)
		return;
	if (w->gap)
		write_gap(w);
	buf_str(&w->out, run);
}

/* Bytes that end a run of plain letters: 1 white space, 2 control, 3 markup, 4 the lead bytes of
 * the characters looked at closer (U+0080 to U+00A0, U+2028, U+2029). */
static const unsigned char stops[256] = {
	[0] = 2,
	[1] = 2,
	[2] = 2,
	[3] = 2,
	[4] = 2,
	[5] = 2,
	[6] = 2,
	[7] = 2,
	[8] = 2,
	['\t'] = 1,
	['\n'] = 1,
	[11] = 1,
	[12] = 1,
	['\r'] = 1,
	[14] = 2,
	[15] = 2,
	[16] = 2,
	[17] = 2,
	[18] = 2,
	[19] = 2,
	[20] = 2,
	[21] = 2,
	[22] = 2,
	[23] = 2,
	[24] = 2,
	[25] = 2,
	[26] = 2,
	[27] = 2,
	[28] = 2,
	[29] = 2,
	[30] = 2,
	[31] = 2,
	[' '] = 1,
	['<'] = 3,
	['&'] = 3,
	[127] = 2,
	[0xc2] = 4,
	[0xe2] = 4,
};

/* Bytes of the closely looked at character at the start of `s` when it is not to be written; 0 when
 * it is a letter. */
static size_t
pass_special(struct writer *w, struct str s)
{
	unsigned char second = s.n > 1 ? (unsigned char)s.s[1] : 0,
		      third = s.n > 2 ? (unsigned char)s.s[2] : 0;
	if ((unsigned char)s.s[0] == 0xc2 && second == 0xa0) {
		widen(w, w->gap == GAP_NBSP ? GAP_SPACE : GAP_NBSP);
		return 2;
	}
	if ((unsigned char)s.s[0] == 0xc2 && second >= 0x80 && second < 0xa0)
		return 2;
	if ((unsigned char)s.s[0] == 0xe2 && second == 0x80 && (third == 0xa8 || third == 0xa9)) {
		widen(w, GAP_SPACE);
		return 3;
	}
	return 0;
}

/* A space between two letters, which is written as it is. */
static inline bool
is_plain_space(struct str s, size_t at, size_t from)
{
	return s.s[at] == ' ' && at > from && at + 1 < s.n &&
	       stops[(unsigned char)s.s[at + 1]] == 0;
}

/* Plain text; stops at markup when `markup`. Returns the bytes it took. */
static size_t
write_text(struct writer *w, struct str s, bool markup)
{
	size_t from = 0, at = 0;
	while (at < s.n) {
		unsigned char stop = stops[(unsigned char)s.s[at]];
		if (stop == 0 || (stop == 3 && !markup) || is_plain_space(s, at, from)) {
			at++;
			continue;
		}
		if (stop == 3)
			break;
		if (stop == 4) {
			enum gap before = w->gap;
			if (at > from)
				w->gap = GAP_NONE;
			size_t special = pass_special(w, str_sub(s, at, s.n));
			enum gap after = w->gap;
			w->gap = before;
			if (special) {
				write_run(w, str_sub(s, from, at));
				w->gap = after;
				from = at + special;
			}
			at += special ? special : 1;
			continue;
		}
		write_run(w, str_sub(s, from, at));
		if (stop == 1)
			widen(w, GAP_SPACE);
		at++;
		from = at;
	}
	write_run(w, str_sub(s, from, at));
	return at;
}

static bool
is_among(struct str name, const char *const *list)
{
	for (; *list; list++) {
		if (str_ieq(name, str_from(*list)))
			return true;
	}
	return false;
}

static size_t
past(struct str s, struct str end)
{
	ptrdiff_t at = str_find(s, end);
	return at < 0 ? s.n : (size_t)at + end.n;
}

/* What a hiding element holds, up to its end tag. */
static size_t
hidden_length(struct str s, struct str name)
{
	char end[16] = "</";
	memcpy(end + 2, name.s, name.n);
	ptrdiff_t at = str_ifind(s, (struct str){ end, name.n + 2 });
	return at < 0 ? s.n : (size_t)at;
}

/* A tag, comment or section at the start of `s`; 0 when "<" is only a sign. */
static size_t
pass_tag(struct writer *w, struct str s)
{
	if (str_starts(s, S("<!--")))
		return past(s, S("-->"));
	if (str_starts(s, S("<![CDATA[")))
		return 9;
	size_t from = s.n > 1 && s.s[1] == '/' ? 2 : 1, to = from;
	while (to < s.n && to < from + 12 && ((s.s[to] | 0x20) >= 'a' && (s.s[to] | 0x20) <= 'z'))
		to++;
	while (to > from && to < s.n && s.s[to] >= '0' && s.s[to] <= '9')
		to++;
	if (to == from)
		return s.n > 1 && (s.s[1] == '!' || s.s[1] == '?') ? past(s, S(">")) : 0;
	struct str name = str_sub(s, from, to);
	size_t end = markup_tag_end(s, NULL);
	if (from == 1 && is_among(name, hiding_tags) && s.s[end - 1] == '>' && s.s[end - 2] != '/')
		return end + hidden_length(str_sub(s, end, s.n), name);
	if (is_among(name, line_tags))
		widen(w, w->gap == GAP_LINE ? GAP_PARAGRAPH : GAP_LINE);
	else if (is_among(name, paragraph_tags))
		widen(w, GAP_PARAGRAPH);
	else if (is_among(name, space_tags))
		widen(w, GAP_SPACE);
	return end;
}

static void
write_reference(struct writer *w, struct str s, size_t *ret_used)
{
	char text[ENTITY_TEXT];
	size_t n = 0;
	*ret_used = entity_read(s, text, &n);
	if (*ret_used == 0) {
		*ret_used = 1;
		write_run(w, S("&"));
	} else {
		write_text(w, (struct str){ text, n }, false);
	}
}

static struct str
finish(struct writer *w, struct arena *a)
{
	struct str text = arena_str(a, buf_view(&w->out));
	buf_free(&w->out);
	return text;
}

static struct str
convert(struct str html, bool one_line, struct arena *a)
{
	struct writer w = { .one_line = one_line };
	buf_reserve(&w.out, html.n);
	while (html.n) {
		size_t used = write_text(&w, html, true);
		html = str_sub(html, used, html.n);
		if (html.n == 0)
			break;
		if (html.s[0] == '&') {
			write_reference(&w, html, &used);
		} else {
			used = pass_tag(&w, html);
			if (used == 0) {
				write_run(&w, S("<"));
				used = 1;
			}
		}
		html = str_sub(html, used, html.n);
	}
	return finish(&w, a);
}

struct str
html_text(struct str html, struct arena *a)
{
	return convert(html, false, a);
}

struct str
html_line(struct str html, struct arena *a)
{
	return convert(html, true, a);
}

struct str
text_line(struct str text, struct arena *a)
{
	struct writer w = { .one_line = true };
	buf_reserve(&w.out, text.n);
	write_text(&w, text, false);
	return finish(&w, a);
}
