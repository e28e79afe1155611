/* Patterns and addresses are brought into one form first, so that matching is a comparison of
 * bytes: what RFC 3986 calls unreserved stands for itself, what must not stand in an address is
 * escaped, and a literal "*" or "$" is always escaped, so that a bare one is a wildcard. */
#include "monitor/robots_match.h"

#include <string.h>

#include "monitor/robots.h"

/* ---- One form for all addresses -------------------------------------------------------------- */

static int
hex_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Whether a byte stands for itself whichever way it was written. "/" and "?" mean something in a
 * path and nothing behind it (RFC 9309, section 2.2.2, escapes them there). */
static bool
is_plain(unsigned char c, bool in_query)
{
	if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
		return true;
	if (c == 0)
		return false;
	return strchr("-._~:@!'(),;", c) || (in_query && (c == '/' || c == '?'));
}

/* Whether a byte may stand bare, though its escape means something else. */
static bool
is_delimiter(unsigned char c)
{
	return c && strchr("/?&=+[]", c);
}

void
robots_put_path(struct buf *out, struct str path, bool is_pattern)
{
	bool in_query = false;
	for (size_t i = 0; i < path.n; i++) {
		unsigned char c = (unsigned char)path.s[i];
		bool escaped = c == '%' && i + 2 < path.n && hex_value(path.s[i + 1]) >= 0 &&
			       hex_value(path.s[i + 2]) >= 0;
		bool anchor = c == '$' && i + 1 == path.n;
		if (escaped) {
			c = (unsigned char)(hex_value(path.s[i + 1]) * 16 +
					    hex_value(path.s[i + 2]));
			i += 2;
		}
		if (is_plain(c, in_query) || (!escaped && is_delimiter(c)) ||
			(is_pattern && !escaped && (c == '*' || anchor)))
			buf_byte(out, (char)c);
		else
			buf_printf(out, "%%%02X", c);
		in_query |= c == '?' && !escaped;
	}
}

/* The path and query of an address, without its fragment; "http://host?q" has the path "?q". */
static struct str
path_of(struct str url)
{
	ptrdiff_t scheme = str_find(url, S("://"));
	size_t early = 0;
	while (early < url.n && !strchr("/?;", url.s[early]))
		early++;
	size_t at = 0;
	if (scheme >= 0 && (size_t)scheme < early) {
		at = (size_t)scheme + 3;
		while (at < url.n && !strchr("/?;", url.s[at]))
			at++;
	} else if (str_starts(url, S("//"))) {
		at = 2;
		while (at < url.n && !strchr("/?;", url.s[at]))
			at++;
	}
	ptrdiff_t fragment = str_find_byte(url, '#');
	return str_sub(url, at, fragment >= 0 ? (size_t)fragment : url.n);
}

/* ---- Matching -------------------------------------------------------------------------------- */

/* The piece of a pattern before its next star; false when none is left. */
static bool
next_piece(struct str *pattern, struct str *ret, bool *ret_last)
{
	if (!pattern->s)
		return false;
	ptrdiff_t star = str_find_byte(*pattern, '*');
	*ret_last = star < 0;
	*ret = str_sub(*pattern, 0, star < 0 ? pattern->n : (size_t)star);
	*pattern = star < 0 ? STR_NONE : str_sub(*pattern, (size_t)star + 1, pattern->n);
	return true;
}

/* Each piece at the first place where it stands behind the one before it: with a star between them
 * nothing is lost by taking the first, and the search never goes back. */
bool
robots_glob(struct str pattern, struct str text, bool to_the_end)
{
	struct str piece;
	bool last = false, first = true;
	while (next_piece(&pattern, &piece, &last)) {
		if (first) {
			if (!str_starts(text, piece))
				return false;
			text = str_sub(text, piece.n, text.n);
			if (last)
				return !to_the_end || text.n == 0;
			first = false;
		} else if (last && to_the_end) {
			return str_ends(text, piece);
		} else {
			ptrdiff_t at = str_find(text, piece);
			if (at < 0)
				return false;
			text = str_sub(text, (size_t)at + piece.n, text.n);
		}
		if (last)
			return true;
		if (!pattern.s) /* the star was the last byte */
			return true;
	}
	return true;
}

static bool
rule_matches(struct str pattern, struct str path)
{
	if (!str_ends(pattern, S("$")))
		return robots_glob(pattern, path, false);
	pattern.n--;
	if (robots_glob(pattern, path, true))
		return true;
	/* An address that does end in "$" was meant as well. */
	return str_ends(path, S("%24")) && robots_glob(pattern, str_sub(path, 0, path.n - 3), true);
}

bool
robots_allows(const struct robots *robots, struct str url)
{
	AUTO(buf) struct buf path = { 0 };
	struct str raw = path_of(url);
	if (raw.n == 0 || raw.s[0] != '/')
		buf_byte(&path, '/');
	robots_put_path(&path, raw, false);
	if (str_is(buf_view(&path), "/robots.txt"))
		return true;
	struct str rest = robots->rules, rule;
	size_t longest = 0;
	bool allowed = true;
	while (rest.n && str_next(&rest, '\n', &rule)) {
		struct str pattern = str_sub(rule, 1, rule.n);
		bool allows = rule.n && rule.s[0] == '+';
		bool weaker = pattern.n < longest || (pattern.n == longest && (allowed || !allows));
		if (pattern.n == 0 || weaker || !rule_matches(pattern, buf_view(&path)))
			continue;
		longest = pattern.n;
		allowed = allows;
	}
	return allowed;
}
