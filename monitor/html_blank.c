/* Before the parser: scripts, styles and comments go, and tags with absurdly many attributes lose
 * them. It is half of many pages, and all of some. */
#include "monitor/html_blocks.h"

#include <stdint.h>
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
	MOST_STEPS = 10000000, /* elements looked through for those that end tags end */
};

struct open_tag {
	uint32_t name; /* a hash */
	int rank;
};

struct blanker {
	struct str html;
	char *copy;
	size_t at, n; /* of html, of copy */
	size_t tags, depth, steps;
	struct open_tag *open; /* MOST_DEPTH */
	bool comments;         /* there may be an end of a comment ahead */
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
	static const struct str names[] = { STR_INIT("br"), STR_INIT("img"), STR_INIT("input"),
		STR_INIT("meta"), STR_INIT("link"), STR_INIT("hr"), STR_INIT("p"), STR_INIT("li"),
		STR_INIT("td"), STR_INIT("tr"), STR_INIT("th"), STR_INIT("dt"), STR_INIT("dd"),
		STR_INIT("option"), STR_INIT("source"), STR_INIT("wbr"), STR_INIT("area"),
		STR_INIT("base"), STR_INIT("col"), STR_INIT("embed"), STR_INIT("param"),
		STR_INIT("track"), STR_INIT("path"), STR_INIT("use") };
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (str_ieq(name, names[i]))
			return true;
	}
	return false;
}

static uint32_t
name_hash(struct str name)
{
	uint32_t hash = 0;
	for (size_t i = 0; i < name.n; i++)
		hash = hash * 31 + ((unsigned char)name.s[i] | 0x20);
	return hash;
}

/* An end tag ends no element of a higher rank than its own (libxml2's htmlEndPriority). */
static int
rank_of(struct str name)
{
	static const struct {
		struct str name;
		int rank;
	} ranks[] = { { STR_INIT("div"), 150 }, { STR_INIT("tbody"), 180 },
		{ STR_INIT("thead"), 180 }, { STR_INIT("tfoot"), 180 }, { STR_INIT("table"), 190 },
		{ STR_INIT("head"), 200 }, { STR_INIT("body"), 200 }, { STR_INIT("html"), 220 } };
	for (size_t i = 0; i < sizeof(ranks) / sizeof(ranks[0]); i++) {
		if (str_ieq(name, ranks[i].name))
			return ranks[i].rank;
	}
	return 100;
}

/* The parser looks for the element that an end tag ends from the innermost one out, and ends all on
 * its way; in vain, when there is none, and that again and again. Returns whether there is one. */
static bool
count_end(struct blanker *b, struct str name)
{
	if (never_piles_up(name)) {
		b->steps += 1 + b->depth;
		return true;
	}
	struct open_tag end = { name_hash(name), rank_of(name) };
	size_t at = b->depth;
	while (at && b->open[at - 1].name != end.name && b->open[at - 1].rank <= end.rank)
		at--;
	b->steps += 1 + b->depth - at;
	bool found = at && b->open[at - 1].name == end.name;
	b->depth = found ? at - 1 : b->depth;
	return found;
}

static void
count_start(struct blanker *b, struct str tag, struct str name)
{
	b->tags++;
	char before = tag.n > 3 ? tag.s[tag.n - 3] : ' ';
	bool apart = before == '"' || before == '\'' || before <= ' ' || tag.n == name.n + 3;
	bool whole = tag.n > 2 && tag.s[tag.n - 2] == '/' && apart; /* not <a href=http://x/> */
	if (whole || never_piles_up(name))
		return;
	if (b->depth == MOST_DEPTH)
		b->full = true;
	else
		b->open[b->depth++] = (struct open_tag){ name_hash(name), rank_of(name) };
}

/* As libxml2 reads names of elements. */
static size_t
name_length(struct str s)
{
	size_t n = 0;
	while (n < s.n && (((s.s[n] | 0x20) >= 'a' && (s.s[n] | 0x20) <= 'z') ||
				  (n && ((s.s[n] >= '0' && s.s[n] <= '9') || s.s[n] == '-' ||
						s.s[n] == ':' || s.s[n] == '_' || s.s[n] == '.'))))
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
	bool in_vain = is_end && !count_end(b, name);
	if (!is_end)
		count_start(b, tag, name);
	b->full = b->full || b->tags > MOST_TAGS || b->steps > MOST_STEPS;
	if (b->full)
		return;
	if (in_vain) {
		b->at += end;
		return;
	}
	bool script = str_istarts(tag, S("<script")) && !is_data_script(tag);
	bool style = str_istarts(tag, S("<style"));
	if (attributes > MARKUP_MOST_ATTRIBUTES) {
		keep_bytes(b, 1 + is_end + name.n);
		b->copy[b->n++] = '>';
		b->at += end - name.n - 1 - is_end;
	} else {
		keep_bytes(b, end);
	}
	bool data = !script && str_istarts(tag, S("<script"));
	if (!script && !style && !data)
		return;
	ptrdiff_t close =
		str_ifind(str_sub(b->html, b->at, b->html.n), style ? S("</style") : S("</script"));
	size_t body = close < 0 ? b->html.n - b->at : (size_t)close;
	if (data)
		keep_bytes(b, body);
	else
		b->at += body;
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
	b.open = arena_alloc(a, MOST_DEPTH * sizeof(*b.open));
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
