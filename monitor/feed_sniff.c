/* Is it a feed? Chosen by content alone: media types and file names of feeds are too often wrong.
 */
#include "monitor/feed.h"

enum { TAGS_LOOKED_AT = 2000, PAGE_LOOKED_AT = 65536 };

static const char *const roots[] = { "rss", "feed", "entry", "rdf", "urlset", "sitemapindex",
	"channel" };

/* The local part of the name of the tag that `s` starts with. */
static struct str
local_name(struct str s)
{
	size_t n = 1, from = 1;
	for (; n < s.n && n < 40 && (unsigned char)s.s[n] > ' ' && s.s[n] != '>' && s.s[n] != '/';
		n++) {
		if (s.s[n] == ':')
			from = n + 1;
	}
	return str_sub(s, from, n);
}

static bool
is_root(struct str name)
{
	for (size_t i = 0; i < sizeof(roots) / sizeof(roots[0]); i++) {
		if (str_ieq(name, str_from(roots[i])))
			return true;
	}
	return false;
}

/* An entry alone is a document of its own (RFC 4287, section 2). */
static bool
is_lone_entry(struct str s)
{
	struct str tag = str_sub(s, 0, 1024);
	ptrdiff_t end = str_find_byte(tag, '>');
	tag = str_sub(tag, 0, end < 0 ? tag.n : (size_t)end);
	return str_ieq(local_name(s), S("entry")) &&
	       (str_ifind(tag, S("w3.org/2005/Atom")) >= 0 ||
		       str_ifind(tag, S("purl.org/atom/")) >= 0);
}

static size_t
past(struct str s, struct str end)
{
	ptrdiff_t at = str_find(s, end);
	return at < 0 ? s.n : (size_t)at + end.n;
}

/* An XML declaration that forgot its "?" ends at its ">" (XML 1.0, section 2.8: neither sign can
 * stand in one). */
static size_t
past_instruction(struct str s)
{
	ptrdiff_t end = str_find_byte(s, '>');
	if (str_istarts(s, S("<?xml ")) && end > 0)
		return (size_t)end + 1;
	return past(s, S("?>"));
}

static size_t
past_doctype(struct str s)
{
	size_t at = 9;
	bool inside = false;
	while (at < s.n && (s.s[at] != '>' || inside)) {
		inside = s.s[at] == '[' || (inside && s.s[at] != ']');
		at++;
	}
	return at < s.n ? at + 1 : s.n;
}

ptrdiff_t
feed_start(struct str s)
{
	ptrdiff_t doctype = -1;
	size_t at = 0;
	for (int tags = 0; tags < TAGS_LOOKED_AT; tags++) {
		ptrdiff_t next = str_find_byte(str_sub(s, at, s.n), '<');
		if (next < 0)
			return -1;
		at += (size_t)next;
		struct str rest = str_sub(s, at, s.n);
		if (str_starts(rest, S("<!--"))) {
			at += past(rest, S("-->"));
		} else if (str_istarts(rest, S("<!doctype"))) {
			doctype = (ptrdiff_t)at;
			at += past_doctype(rest);
		} else if (str_starts(rest, S("<?"))) {
			at += past_instruction(rest);
		} else if (is_root(local_name(rest)) || is_lone_entry(rest)) {
			return doctype >= 0 ? doctype : (ptrdiff_t)at;
		} else if (str_ieq(local_name(rest), S("html"))) {
			return -1;
		} else {
			doctype = -1;
			at++;
		}
	}
	return -1;
}

static bool
is_html(struct str s)
{
	static const char *const marks[] = { "<html", "<!doctype html", "<head", "<body", "<title",
		"<div", "<script", NULL };
	return str_ifind_any(str_sub(s, 0, 4096), marks);
}

struct str
feed_instead(struct str s)
{
	static const char *const challenge[] = { "just a moment", "cf-chl", "challenge-platform",
		"checking your browser", "attention required", "enable javascript and cookies",
		"captcha", "ddos-guard", "are you a robot", "access denied", NULL };
	static const char *const login[] = { "type=\"password\"", "type='password'",
		"type=password", NULL };
	s = str_trim(s);
	if (s.n == 0)
		return S("empty");
	if (read_is_binary(s))
		return S("binary data");
	if (s.s[0] == '{' || s.s[0] == '[')
		return S("JSON");
	if (!is_html(s))
		return s.s[0] == '<' ? S("XML of another kind") : S("plain text");
	s = str_sub(s, 0, PAGE_LOOKED_AT);
	if (str_ifind_any(s, challenge))
		return S("an HTML page that asks for proof of a human reader");
	return str_ifind_any(s, login) ? S("an HTML page with a login") : S("an HTML page");
}
