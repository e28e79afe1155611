/* Repair: what libxml2 would stumble over is mended before it sees it, in one pass over the bytes.
 *
 * libxml2 in recover mode drops a bare "&" ("?a=1&b=2" becomes "?a=1=2"), loses an unclosed CDATA
 * section with all that follows, and forgets entities that nobody declared; and it reads text and
 * CDATA a character at a time. So it is shown the tags alone: an instruction in the place of a text
 * ("<?t 12?>") says which one stood there, and that is decoded when the parser gets to it. The
 * document type is taken out; the entities that it declares are known to this pass alone, and never
 * nest: a "billion laughs" has nothing to laugh with.
 *
 * The parser pulls: no more is mended than it asked for, and what it has passed is forgotten. So
 * this takes as much memory as the largest tag, however long the feed is. */
#include "monitor/feed.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "monitor/entities.h"
#include "monitor/markup.h"

enum {
	MOST_ENTITIES = 64,
	LONGEST_VALUE = 64,
	SHORT_TEXT = 24, /* bytes that libxml2 reads as fast as an instruction */
};

struct own_entity {
	struct str name, value;
	bool nested; /* its value has entities in it */
};

struct taken_text {
	struct str s; /* a view of the document */
	bool coded;   /* it may have references in it */
};

struct feed_repair {
	struct str in;
	size_t at;      /* next byte to look at */
	struct buf out; /* mended, and not yet asked for from out_at on */
	size_t out_at;
	struct arena *a;          /* for entities */
	struct taken_text *texts; /* taken out, from number first_text on */
	size_t n_texts, texts_cap;
	size_t first_text, next_text; /* next_text: all before were asked for */
	struct own_entity own[MOST_ENTITIES];
	int n_own;
	struct str
		tag; /* the name of the last start tag: what an unclosed CDATA section belongs to */
	size_t close_at;   /* where the next "]]>" stands, when it is not behind us: each is looked
			      for once */
	bool no_end_of_pi; /* no "?>" follows */
	bool bomb;
};

static struct str
rest(const struct feed_repair *r)
{
	return str_sub(r->in, r->at, r->in.n);
}

static const struct own_entity *
find_own(struct feed_repair *r, struct str s)
{
	for (int i = 0; i < r->n_own; i++) {
		struct str name = r->own[i].name;
		if (s.n > name.n + 1 && s.s[name.n + 1] == ';' &&
			str_starts(str_sub(s, 1, s.n), name)) {
			r->bomb |= r->own[i].nested;
			return &r->own[i];
		}
	}
	return NULL;
}

/* The reference at the start of `s`: its text, and the bytes that it takes. What is none is a bare
 * "&": names without their semicolon are HTML's habit, not XML's ("&copy=1" in a link is no
 * copyright sign). */
static struct str
reference(struct feed_repair *r, struct str s, char room[ENTITY_TEXT], size_t *ret_used)
{
	/* XML's own make up nearly all there are */
	static const struct {
		struct str name, text;
	} usual[] = {
		{ STR_INIT("&lt;"), STR_INIT("<") },
		{ STR_INIT("&gt;"), STR_INIT(">") },
		{ STR_INIT("&amp;"), STR_INIT("&") },
		{ STR_INIT("&quot;"), STR_INIT("\"") },
	};
	for (size_t i = 0; i < sizeof(usual) / sizeof(usual[0]); i++) {
		if (str_starts(s, usual[i].name)) {
			*ret_used = usual[i].name.n;
			return usual[i].text;
		}
	}
	size_t n = 0;
	const struct own_entity *own = r->n_own ? find_own(r, s) : NULL;
	if (own) {
		*ret_used = own->name.n + 2;
		return own->value;
	}
	*ret_used = entity_read(str_sub(s, 0, 64), room, &n);
	if (*ret_used && s.s[*ret_used - 1] == ';')
		return (struct str){ room, n };
	*ret_used = 1;
	return S("&");
}

/* Text with its references decoded, in the arena; itself when it has none. */
static struct str
plain(struct feed_repair *r, struct str s, struct arena *a)
{
	char room[ENTITY_TEXT];
	ptrdiff_t at = str_find_byte(s, '&');
	if (at < 0)
		return s;
	/* what an entity stands for may be longer than its name */
	AUTO(buf) struct buf b = { 0 };
	buf_reserve(&b, s.n);
	while (at >= 0) {
		size_t used;
		buf_add(&b, s.s, (size_t)at);
		s = str_sub(s, (size_t)at, s.n);
		buf_str(&b, reference(r, s, room, &used));
		s = str_sub(s, used, s.n);
		at = str_find_byte(s, '&');
	}
	buf_str(&b, s);
	return arena_str(a, buf_view(&b));
}

/* ---- texts */

static bool
is_short(struct str s)
{
	if (s.n > SHORT_TEXT || !s.s)
		return s.n == 0;
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.s[i];
		if (c == '&' || c == '<' || c == ']' || c > 126 ||
			(c < ' ' && c != '\n' && c != '\t'))
			return false;
	}
	return true;
}

/* Room for one more; the texts that the parser has passed make it. */
static void
make_room_for_text(struct feed_repair *r)
{
	size_t passed = r->next_text - r->first_text;
	if (passed == r->n_texts || (r->n_texts == r->texts_cap && passed * 2 > r->n_texts)) {
		r->n_texts -= passed;
		r->first_text = r->next_text;
		if (r->n_texts)
			memmove(r->texts, r->texts + passed, r->n_texts * sizeof(*r->texts));
	}
	MEM_GROW(r->texts, r->n_texts, r->texts_cap);
}

static void
put_text(struct feed_repair *r, struct str s, bool coded)
{
	if (is_short(s)) {
		buf_str(&r->out, s);
		return;
	}
	make_room_for_text(r);
	char number[24], *p = number + sizeof(number);
	size_t n = r->first_text + r->n_texts;
	do
		*--p = (char)('0' + n % 10);
	while (n /= 10);
	r->texts[r->n_texts++] = (struct taken_text){ s, coded };
	buf_cstr(&r->out, "<?t ");
	buf_add(&r->out, p, (size_t)(number + sizeof(number) - p));
	buf_cstr(&r->out, "?>");
}

static void
pass_text(struct feed_repair *r)
{
	struct str s = rest(r);
	ptrdiff_t end = str_find_byte(s, '<');
	s = str_sub(s, 0, end < 0 ? s.n : (size_t)end);
	r->at += s.n;
	put_text(r, s, true);
}

static void
pass_sign(struct feed_repair *r)
{
	buf_cstr(&r->out, "&lt;");
	r->at++;
}

/* Where `mark` stands in `s`; quick where the byte `mark.s[rare]` is rare. */
static ptrdiff_t
find_mark(struct str s, struct str mark, size_t rare)
{
	for (size_t at = rare; at < s.n; at++) {
		ptrdiff_t next = str_find_byte(str_sub(s, at, s.n), mark.s[rare]);
		if (next < 0)
			return -1;
		at += (size_t)next;
		if (str_starts(str_sub(s, at - rare, s.n), mark))
			return (ptrdiff_t)(at - rare);
	}
	return -1;
}

/* How far a CDATA section goes; *ret_closed is false when its end is missing and was found by its
 * element's end tag. */
static size_t
cdata_end(struct feed_repair *r, bool *ret_closed)
{
	struct str s = rest(r);
	if (r->close_at < r->at) {
		ptrdiff_t found = find_mark(s, S("]]>"), 0);
		r->close_at = found < 0 ? SIZE_MAX : r->at + (size_t)found;
	}
	ptrdiff_t close = r->close_at == SIZE_MAX ? -1 : (ptrdiff_t)(r->close_at - r->at);
	size_t end = close < 0 ? s.n : (size_t)close;
	*ret_closed = close >= 0;
	ptrdiff_t again = find_mark(str_sub(s, 9, end), S("<![CDATA["), 1);
	if (close >= 0 && again < 0)
		return r->at + end + 3;
	/* Another section starts inside: this one was never closed, if its element ends before
	 * that. */
	char tag[64];
	if (r->tag.n + 3 > sizeof(tag))
		return r->at + end + (close < 0 ? 0 : 3);
	tag[0] = '<';
	tag[1] = '/';
	memcpy(tag + 2, r->tag.s, r->tag.n);
	struct str within = str_sub(s, 0, again < 0 ? s.n : (size_t)again + 9);
	ptrdiff_t element = r->tag.n ? str_find(within, (struct str){ tag, r->tag.n + 2 }) : -1;
	if (element < 0)
		return r->at + end + (close < 0 ? 0 : 3);
	*ret_closed = false;
	return r->at + (size_t)element;
}

static void
pass_cdata(struct feed_repair *r)
{
	bool closed;
	size_t from = r->at + 9, end = cdata_end(r, &closed);
	put_text(r, str_sub(r->in, from, closed ? end - 3 : end), false);
	r->at = end;
}

/* <!ENTITY name "value"> with a short, plain value. */
static void
learn_entity(struct feed_repair *r, struct str s)
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
	r->own[r->n_own++] =
		(struct own_entity){ name, nested ? STR_NONE : plain(r, value, r->a), nested };
}

/* The document type goes, with its internal subset. */
static void
drop_doctype(struct feed_repair *r)
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
	r->at += at + 1 > s.n ? s.n : at + 1;
}

/* ---- tags */

static bool
starts_name(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' ||
	       (c & 0x80);
}

struct tag {
	size_t n;      /* bytes, with its ">" */
	size_t values; /* attributes */
	bool clean;    /* nothing in it needs mending */
	bool broken;   /* its attributes cannot be told apart */
};

/* A quote that does not close before the next tag was none. */
static struct tag
tag_with_open_quote(struct str s, size_t quote_at, size_t next)
{
	ptrdiff_t end = str_find_byte(str_sub(s, quote_at, next), '>');
	return (struct tag){ .n = end < 0 ? next : quote_at + (size_t)end + 1, .broken = true };
}

/* The tag at the start of `s`. */
static struct tag
look_at_tag(struct str s)
{
	struct tag tag = { .n = s.n, .clean = true };
	char quote = 0;
	size_t quote_at = 0;
	for (size_t at = 1; at < s.n; at++) {
		char c = s.s[at];
		if (quote && c == quote) {
			quote = 0;
		} else if (c == '<') {
			char next = at + 1 < s.n ? s.s[at + 1] : ' ';
			tag.n = at;
			if (!quote)
				return tag;
			if (starts_name(next) || next == '/' || next == '!')
				return tag_with_open_quote(s, quote_at, at);
			tag.clean = false;
		} else if (c == '&' || (unsigned char)c < ' ' || (c & 0x80)) {
			tag.clean = false;
		} else if (!quote && c == '>') {
			tag.n = at + 1;
			return tag;
		} else if (!quote && (c == '"' || c == '\'') && s.s[at - 1] == '=') {
			quote = c;
			quote_at = at;
			tag.values++;
		}
	}
	tag.n = s.n;
	return tag;
}

/* Attributes, with "&", "<" and controls mended. */
static void
put_attributes(struct feed_repair *r, struct str s)
{
	char room[ENTITY_TEXT];
	while (s.n) {
		unsigned char c = (unsigned char)s.s[0];
		size_t used = 1;
		if (c == '&') {
			struct str text = reference(r, s, room, &used);
			for (size_t i = 0; i < text.n; i++) {
				if (strchr("&<>\"'", text.s[i]) && text.s[i])
					buf_printf(&r->out, "&#%d;", text.s[i]);
				else
					buf_byte(&r->out, text.s[i]);
			}
		} else if (c == '<') {
			buf_cstr(&r->out, "&lt;");
		} else if (str_starts(s, S("\xef\xbf\xbe")) || str_starts(s, S("\xef\xbf\xbf"))) {
			used = 3;
		} else if (c >= ' ' || c == '\t' || c == '\n' || c == '\r') {
			buf_byte(&r->out, (char)c);
		}
		s = str_sub(s, used, s.n);
	}
}

static void
pass_start_tag(struct feed_repair *r, struct str s)
{
	size_t name = 1;
	while (name < s.n && (unsigned char)s.s[name] > ' ' && s.s[name] != '>' &&
		s.s[name] != '/' && s.s[name] != '<')
		name++;
	r->tag = str_sub(s, 1, name < 60 ? name : 60);
	struct tag tag = look_at_tag(s);
	r->at += tag.n;
	if (tag.broken || tag.values > MARKUP_MOST_ATTRIBUTES) {
		bool empty = tag.n > 2 && s.s[tag.n - 1] == '>' && s.s[tag.n - 2] == '/';
		buf_add(&r->out, s.s, name);
		buf_cstr(&r->out, empty ? "/>" : ">");
	} else if (tag.clean) {
		buf_add(&r->out, s.s, tag.n);
	} else {
		buf_add(&r->out, s.s, name);
		put_attributes(r, str_sub(s, name, tag.n));
	}
}

static void
pass_end_tag(struct feed_repair *r, struct str s)
{
	size_t n = 2;
	while (n < s.n && s.s[n] != '>' && s.s[n] != '<')
		n++;
	n += n < s.n && s.s[n] == '>';
	buf_add(&r->out, s.s, n);
	r->at += n;
}

static void
pass_tag(struct feed_repair *r)
{
	struct str s = rest(r);
	char next = s.n > 1 ? s.s[1] : ' ';
	if (starts_name(next)) {
		pass_start_tag(r, s);
	} else if (next == '/') {
		pass_end_tag(r, s);
	} else if (str_starts(s, S("<![CDATA["))) {
		pass_cdata(r);
	} else if (str_starts(s, S("<!--"))) {
		ptrdiff_t end = str_find(s, S("-->"));
		r->at += end < 0 ? s.n : (size_t)end + 3;
	} else if (str_istarts(s, S("<!DOCTYPE"))) {
		drop_doctype(r);
	} else if (next == '?') {
		ptrdiff_t end = r->no_end_of_pi ? -1 : str_find(s, S("?>"));
		r->no_end_of_pi = end < 0;
		r->at += end < 0 ? 2 : (size_t)end + 2;
	} else {
		pass_sign(r);
	}
}

struct feed_repair *
feed_repair_new(struct str s, struct arena *a)
{
	struct feed_repair *r = arena_zero(a, sizeof(*r));
	r->in = s;
	r->a = a;
	return r;
}

void
feed_repair_free(struct feed_repair *r)
{
	buf_free(&r->out);
	free(r->texts);
	r->texts = NULL;
	r->n_texts = r->texts_cap = 0;
}

size_t
feed_repair_read(struct feed_repair *r, char *to, size_t room)
{
	const char *p = r->in.s;
	if (r->out_at == r->out.n) {
		buf_reset(&r->out);
		r->out_at = 0;
	}
	while (p && r->at < r->in.n && r->out.n - r->out_at < room && !r->bomb) {
		if (p[r->at] == '<')
			pass_tag(r);
		else
			pass_text(r);
	}
	size_t n = r->out.n - r->out_at < room ? r->out.n - r->out_at : room;
	if (n && !r->bomb)
		memcpy(to, r->out.s + r->out_at, n);
	r->out_at += n;
	return r->bomb ? 0 : n;
}

bool
feed_repair_text(struct feed_repair *r, size_t number, struct arena *a, struct str *ret)
{
	if (number < r->next_text || number >= r->first_text + r->n_texts)
		return false;
	const struct taken_text *text = &r->texts[number - r->first_text];
	r->next_text = number + 1;
	if (a)
		*ret = text->coded ? plain(r, text->s, a) : text->s;
	return a != NULL;
}

bool
feed_repair_bomb(const struct feed_repair *r)
{
	return r->bomb;
}
