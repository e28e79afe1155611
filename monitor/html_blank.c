/* Before the parser: scripts, styles and comments go, and tags with absurdly many attributes lose
 * them. It is half of many pages, and all of some. */
#include "monitor/html_blocks.h"

#include <string.h>

#include "monitor/markup.h"

static bool
is_data_script(struct str tag)
{
	return str_ifind(tag, S("ld+json")) >= 0;
}

/* What the parser is given is bounded by its work, not by bytes alone: where a bound is reached the
 * page ends. Real pages have some thousands of tags, ten thousand at most. */
enum {
	MOST_BYTES = 6 << 20,
	MOST_TAGS = 120000,
	MOST_DEPTH = 10000,
	MOST_STEPS = 20000000, /* an end tag costs the parser as many as elements are open */
};

struct blanker {
	struct str html;
	char *copy;
	size_t at, n; /* of html, of copy */
	size_t tags, depth, steps;
	bool comments; /* there may be an end of a comment ahead */
	bool full;
};

static void
keep_bytes(struct blanker *b, size_t n)
{
	if (b->n + n > MOST_BYTES) {
		n = MOST_BYTES - b->n;
		b->full = true;
	}
	memcpy(b->copy + b->n, b->html.s + b->at, n);
	b->n += n;
	b->at += n;
}

/* Elements that have no end tag, or whose end the next one implies: they do not pile up. */
static bool
never_piles_up(struct str name)
{
	static const char *const names[] = { "br", "img", "input", "meta", "link", "hr", "p", "li",
		"td", "tr", "th", "dt", "dd", "option", "source", "wbr", "area", "base", "col",
		"embed", "param", "track", "path", "use", NULL };
	for (const char *const *n = names; *n; n++) {
		if (str_ieq(name, str_from(*n)))
			return true;
	}
	return false;
}

/* Keeps count of how much is open, generously. */
static void
count_tag(struct blanker *b, struct str tag, bool end, struct str name)
{
	if (never_piles_up(name)) {
		b->tags += !end;
		b->steps += end;
	} else if (end) {
		b->steps += b->depth;
		b->depth -= b->depth > 0;
	} else {
		b->tags++;
		b->depth += !(tag.n > 2 && tag.s[tag.n - 2] == '/');
	}
	if (b->tags > MOST_TAGS || b->depth > MOST_DEPTH || b->steps > MOST_STEPS)
		b->full = true;
}

static size_t
name_length(struct str s)
{
	size_t n = 0;
	while (n < s.n && (((s.s[n] | 0x20) >= 'a' && (s.s[n] | 0x20) <= 'z') ||
				  (n && s.s[n] >= '0' && s.s[n] <= '9')))
		n++;
	return n;
}

/* A tag: kept, but for too many attributes; behind that of a script or style, up to its end tag,
 * nothing is kept. */
static void
keep_tag(struct blanker *b)
{
	struct str rest = str_sub(b->html, b->at, b->html.n);
	bool is_end = rest.n > 1 && rest.s[1] == '/';
	struct str name = str_sub(rest, is_end ? 2 : 1, rest.n);
	name = str_sub(name, 0, name_length(name));
	if (name.n == 0) {
		keep_bytes(b, 1);
		return;
	}
	size_t attributes, end = markup_tag_end(rest, &attributes);
	struct str tag = str_sub(rest, 0, end);
	count_tag(b, tag, is_end, name);
	if (b->full)
		return;
	bool script = str_istarts(tag, S("<script")) && !is_data_script(tag);
	bool style = str_istarts(tag, S("<style"));
	if (attributes > MARKUP_MOST_ATTRIBUTES) {
		keep_bytes(b, 1 + is_end + name.n);
		b->copy[b->n++] = '>';
		b->at += end - name.n - 1 - is_end;
	} else {
		keep_bytes(b, end);
	}
	if (!script && !style)
		return;
	ptrdiff_t close = str_ifind(
		str_sub(b->html, b->at, b->html.n), script ? S("</script") : S("</style"));
	b->at = close < 0 ? b->html.n : b->at + (size_t)close;
}

/* Dropped; where it never ends its "<!--" is all there is of it. */
static void
drop_comment(struct blanker *b)
{
	ptrdiff_t close = b->comments ? str_find(str_sub(b->html, b->at, b->html.n), S("-->")) : -1;
	b->comments = close >= 0;
	if (close < 0)
		keep_bytes(b, 4);
	else
		b->at += (size_t)close + 3;
}

struct str
html_without_scripts(struct str html, struct arena *a)
{
	size_t room = html.n < MOST_BYTES ? html.n : MOST_BYTES;
	struct blanker b = { .html = html, .copy = arena_alloc(a, room + 2), .comments = true };
	while (b.at < html.n && !b.full) {
		struct str rest = str_sub(html, b.at, html.n);
		ptrdiff_t tag = str_find_byte(rest, '<');
		keep_bytes(&b, tag < 0 ? rest.n : (size_t)tag);
		if (b.full || b.at == html.n)
			break;
		if (str_starts(str_sub(html, b.at, html.n), S("<!--")))
			drop_comment(&b);
		else
			keep_tag(&b);
	}
	b.copy[b.n] = '\0';
	return (struct str){ b.copy, b.n };
}
