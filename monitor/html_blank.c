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

struct blanker {
	struct str html;
	char *copy;
	size_t at, n; /* of html, of copy */
};

static void
keep_bytes(struct blanker *b, size_t n)
{
	memcpy(b->copy + b->n, b->html.s + b->at, n);
	b->n += n;
	b->at += n;
}

/* A tag: kept, but for too many attributes; behind that of a script or style, up to its end tag,
 * nothing is kept. */
static void
keep_tag(struct blanker *b)
{
	struct str rest = str_sub(b->html, b->at, b->html.n);
	char c = rest.n > 1 ? rest.s[1] | 0x20 : ' ';
	if (c < 'a' || c > 'z') {
		keep_bytes(b, 1);
		return;
	}
	size_t attributes, end = markup_tag_end(rest, &attributes), name = 1;
	struct str tag = str_sub(rest, 0, end);
	while (name < end && ((rest.s[name] | 0x20) >= 'a' && (rest.s[name] | 0x20) <= 'z'))
		name++;
	bool script = str_istarts(tag, S("<script")) && !is_data_script(tag);
	bool style = str_istarts(tag, S("<style"));
	if (attributes > MARKUP_MOST_ATTRIBUTES) {
		keep_bytes(b, name);
		b->copy[b->n++] = '>';
		b->at += end - name;
	} else {
		keep_bytes(b, end);
	}
	if (!script && !style)
		return;
	ptrdiff_t close = str_ifind(
		str_sub(b->html, b->at, b->html.n), script ? S("</script") : S("</style"));
	b->at = close < 0 ? b->html.n : b->at + (size_t)close;
}

struct str
html_without_scripts(struct str html, struct arena *a)
{
	struct blanker b = { .html = html, .copy = arena_alloc(a, html.n + 2) };
	while (b.at < html.n) {
		struct str rest = str_sub(html, b.at, html.n);
		ptrdiff_t tag = str_find_byte(rest, '<');
		keep_bytes(&b, tag < 0 ? rest.n : (size_t)tag);
		if (str_starts(str_sub(html, b.at, html.n), S("<!--"))) {
			ptrdiff_t close = str_find(str_sub(html, b.at, html.n), S("-->"));
			if (close < 0)
				keep_bytes(&b, 4);
			else
				b.at += (size_t)close + 3;
		} else if (b.at < html.n) {
			keep_tag(&b);
		}
	}
	b.copy[b.n] = '\0';
	return (struct str){ b.copy, b.n };
}
