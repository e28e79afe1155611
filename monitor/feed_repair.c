/* Repair: what libxml2 would stumble over is mended before it sees it, in one pass over the bytes.
 *
 * libxml2 in recover mode drops a bare "&" ("?a=1&b=2" becomes "?a=1=2"), loses an unclosed CDATA
 * section with all that follows, and forgets entities that nobody declared. The document type is
 * taken out; the entities that it declares are known to this pass alone, and never nest: a "billion
 * laughs" has nothing to laugh with. */
#include "monitor/feed.h"

#include <string.h>

#include "base/utf8.h"
#include "monitor/entities.h"
#include "monitor/markup.h"

enum { MOST_ENTITIES = 64, LONGEST_VALUE = 64 };

struct own_entity {
	struct str name, value;
	bool nested; /* its value has entities in it */
};

struct repair {
	struct str in;
	size_t at;   /* next byte to look at */
	size_t kept; /* bytes before it that are already in `out` */
	struct buf out;
	bool changed;
	struct own_entity own[MOST_ENTITIES];
	int n_own;
	struct str
		tag; /* the name of the last start tag: what an unclosed CDATA section belongs to */
	size_t close_at;   /* where the next "]]>" stands, when it is not behind us: each is looked
			      for once */
	size_t counted_to; /* attributes were counted up to here: no byte is looked at twice */
	bool no_end_of_pi; /* no "?>" follows */
	bool bomb;
};

/* 1: a byte that may need something; in CDATA, comments and instructions only the controls (2) do.
 */
static const unsigned char interest[256] = {
	[0] = 2,
	[1] = 2,
	[2] = 2,
	[3] = 2,
	[4] = 2,
	[5] = 2,
	[6] = 2,
	[7] = 2,
	[8] = 2,
	[11] = 2,
	[12] = 2,
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
	['&'] = 1,
	['<'] = 1,
	[0xef] = 2,
};

/* Copies what was looked at, then leaves out `skip` bytes and puts `instead` in their place. */
static void
replace(struct repair *r, size_t skip, struct str instead)
{
	buf_add(&r->out, r->in.s + r->kept, r->at - r->kept);
	buf_str(&r->out, instead);
	r->at += skip;
	r->kept = r->at;
	r->changed = true;
}

static struct str
rest(const struct repair *r)
{
	return str_sub(r->in, r->at, r->in.n);
}

/* A control, or U+FFFE and U+FFFF, which XML does not have (XML 1.0, section 2.2). */
static void
mend_control(struct repair *r)
{
	struct str s = rest(r);
	if ((unsigned char)s.s[0] < 0x20)
		replace(r, 1, STR_NONE);
	else if (str_starts(s, S("\xef\xbf\xbe")) || str_starts(s, S("\xef\xbf\xbf")))
		replace(r, 3, STR_NONE);
	else
		r->at++;
}

/* Up to `end`, mending controls only. */
static void
pass_over(struct repair *r, size_t end)
{
	if (end > r->in.n)
		end = r->in.n;
	while (r->at < end) {
		if (interest[(unsigned char)r->in.s[r->at]] == 2)
			mend_control(r);
		else
			r->at++;
	}
}

static bool
is_own(struct repair *r, struct str s, struct str *ret_value, size_t *ret_n)
{
	for (int i = 0; i < r->n_own; i++) {
		struct str name = r->own[i].name;
		if (s.n > name.n + 1 && str_starts(str_sub(s, 1, s.n), name) &&
			s.s[name.n + 1] == ';') {
			*ret_value = r->own[i].value;
			r->bomb |= r->own[i].nested;
			*ret_n = name.n + 2;
			return true;
		}
	}
	return false;
}

static bool
is_predefined(struct str s)
{
	return str_starts(s, S("&amp;")) || str_starts(s, S("&lt;")) || str_starts(s, S("&gt;")) ||
	       str_starts(s, S("&quot;")) || str_starts(s, S("&apos;"));
}

/* What stands for markup must stay a reference. */
static struct str
escaped(struct str text)
{
	if (str_is(text, "&"))
		return S("&amp;");
	if (str_is(text, "<"))
		return S("&lt;");
	if (str_is(text, ">"))
		return S("&gt;");
	return str_is(text, "\"") ? S("&quot;") : str_is(text, "'") ? S("&apos;") : text;
}

static void
mend_reference(struct repair *r)
{
	struct str s = rest(r), value;
	size_t used, n = 0;
	char text[ENTITY_TEXT];
	if (is_predefined(s)) {
		r->at += 4;
		return;
	}
	if (is_own(r, s, &value, &used)) {
		replace(r, used, value);
		return;
	}
	used = entity_read(str_sub(s, 0, 64), text, &n);
	/* Names without their semicolon are HTML's habit, not XML's: "&copy=1" in a link is no
	 * copyright sign. */
	if (used && s.s[used - 1] == ';')
		replace(r, used, escaped((struct str){ text, n }));
	else
		replace(r, 1, S("&amp;"));
}

/* How far a CDATA section goes; *ret_closed is false when its end is missing and was found by its
 * element's end tag. */
static size_t
cdata_end(struct repair *r, bool *ret_closed)
{
	struct str s = rest(r);
	if (r->close_at < r->at) {
		ptrdiff_t found = str_find(s, S("]]>"));
		r->close_at = found < 0 ? SIZE_MAX : r->at + (size_t)found;
	}
	ptrdiff_t close = r->close_at == SIZE_MAX ? -1 : (ptrdiff_t)(r->close_at - r->at);
	size_t end = close < 0 ? s.n : (size_t)close;
	*ret_closed = close >= 0;
	ptrdiff_t again = str_find(str_sub(s, 9, end), S("<![CDATA["));
	if (close >= 0 && again < 0)
		return r->at + end + 3;
	/* Another section starts inside: this one was never closed, if its element ends before
	 * that. */
	char tag[64];
	if (r->tag.n + 3 > sizeof(tag))
		return r->at + end + (close < 0 ? 0 : 3);
	memcpy(tag, "</", 2);
	memcpy(tag + 2, r->tag.s, r->tag.n);
	struct str within = str_sub(s, 0, again < 0 ? s.n : (size_t)again + 9);
	ptrdiff_t element = r->tag.n ? str_find(within, (struct str){ tag, r->tag.n + 2 }) : -1;
	if (element < 0)
		return r->at + end + (close < 0 ? 0 : 3);
	*ret_closed = false;
	return r->at + (size_t)element;
}

static void
pass_cdata(struct repair *r)
{
	bool closed;
	size_t end = cdata_end(r, &closed);
	pass_over(r, end);
	if (!closed)
		replace(r, 0, S("]]>"));
}

/* <!ENTITY name "value"> with a short, plain value. */
static void
learn_entity(struct repair *r, struct str s)
{
	size_t n = 0;
	s = str_trim(s);
	while (n < s.n && (unsigned char)s.s[n] > ' ')
		n++;
	struct str name = str_sub(s, 0, n), value = str_trim(str_sub(s, n, s.n));
	if (r->n_own == MOST_ENTITIES || name.n == 0 || value.n < 2 || str_is(name, "%"))
		return;
	char quote = value.s[0];
	ptrdiff_t end = str_find_byte(str_sub(value, 1, value.n), quote);
	if ((quote != '"' && quote != '\'') || end < 0)
		return;
	value = str_sub(value, 1, 1 + (size_t)end);
	bool nested = str_find_byte(value, '&') >= 0 && !str_starts(value, S("&#"));
	if (!nested && (value.n > LONGEST_VALUE || str_find_byte(value, '<') >= 0 ||
			       str_find_byte(value, '%') >= 0))
		return;
	r->own[r->n_own++] = (struct own_entity){ name, nested ? STR_NONE : value, nested };
}

/* The document type goes, with its internal subset. */
static void
drop_doctype(struct repair *r)
{
	struct str s = rest(r);
	size_t at = 9, depth = 0;
	while (at < s.n && (s.s[at] != '>' || depth)) {
		if (s.s[at] == '[')
			depth = 1;
		else if (s.s[at] == ']')
			depth = 0;
		else if (depth && str_starts(str_sub(s, at, s.n), S("<!ENTITY")))
			learn_entity(r, str_sub(s, at + 8, at + 8 + 256));
		at++;
	}
	replace(r, at + 1 > s.n ? s.n : at + 1, STR_NONE);
}

static bool
starts_name(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' ||
	       (c & 0x80);
}

static void
note_tag(struct repair *r, struct str s)
{
	size_t n = 1;
	while (n < s.n && n < 60 && (unsigned char)s.s[n] > ' ' && s.s[n] != '>' && s.s[n] != '/')
		n++;
	r->tag = str_sub(s, 1, n);
}

/* Up to the end of a start tag's name; its attributes follow, or go when there are too many. */
static void
pass_name(struct repair *r, struct str s)
{
	size_t name_end = 1 + r->tag.n, attributes = 0;
	if (r->at >= r->counted_to && name_end < s.n && s.s[name_end] != '>' &&
		s.s[name_end] != '/') {
		size_t end = markup_tag_end(s, &attributes);
		r->counted_to = r->at + end;
		if (attributes > MARKUP_MOST_ATTRIBUTES) {
			r->at += name_end;
			replace(r, end - name_end, S(">"));
			return;
		}
	}
	r->at += name_end < s.n ? name_end : 1;
}

static void
mend_tag(struct repair *r)
{
	struct str s = rest(r);
	char next = s.n > 1 ? s.s[1] : ' ';
	if (starts_name(next)) {
		note_tag(r, s);
		pass_name(r, s);
	} else if (str_starts(s, S("<![CDATA["))) {
		pass_cdata(r);
	} else if (str_starts(s, S("<!--"))) {
		ptrdiff_t end = str_find(s, S("-->"));
		replace(r, end < 0 ? s.n : (size_t)end + 3, STR_NONE);
	} else if (str_istarts(s, S("<!DOCTYPE"))) {
		drop_doctype(r);
	} else if (next == '?') {
		ptrdiff_t end = r->no_end_of_pi ? -1 : str_find(s, S("?>"));
		r->no_end_of_pi = end < 0;
		replace(r, end < 0 ? 2 : (size_t)end + 2, STR_NONE);
	} else if (next == '/') {
		r->at++;
	} else {
		replace(r, 1, S("&lt;"));
	}
}

struct str
feed_repair(struct str s, struct arena *a, bool *ret_bomb)
{
	struct repair *r = arena_zero(a, sizeof(*r));
	r->in = s;
	const unsigned char *p = (const unsigned char *)s.s;
	while (r->at < s.n) {
		while (r->at < s.n && !interest[p[r->at]])
			r->at++;
		if (r->at == s.n)
			break;
		if (p[r->at] == '<')
			mend_tag(r);
		else if (p[r->at] == '&')
			mend_reference(r);
		else
			mend_control(r);
	}
	*ret_bomb = r->bomb;
	if (!r->changed) {
		buf_free(&r->out);
		return s;
	}
	buf_add(&r->out, s.s + r->kept, r->at - r->kept);
	struct str mended = arena_str(a, buf_view(&r->out));
	buf_free(&r->out);
	return mended;
}
