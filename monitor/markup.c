#include "monitor/markup.h"

static bool
is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Behind a quoted value; where the quote never closes, just behind the quote: then it was none. */
static size_t
past_quote(struct str s, size_t at)
{
	ptrdiff_t close = str_find_byte(str_sub(s, at + 1, s.n), s.s[at]);
	return close < 0 ? at + 1 : at + 2 + (size_t)close;
}

size_t
markup_tag_end(struct str s, size_t *ret_attributes)
{
	size_t at = 1, names = 0;
	bool apart = false, value = false; /* behind white space; behind "=" */
	while (at < s.n && s.s[at] != '>') {
		char c = s.s[at];
		if ((c == '"' || c == '\'') && value) {
			at = past_quote(s, at);
			value = false;
			apart = true; /* a name may follow at once */
			continue;
		}
		if (c == '=') {
			value = true;
		} else if (!is_blank(c)) {
			names += apart && !value;
			value = false;
		}
		apart = is_blank(c);
		at++;
	}
	if (ret_attributes)
		*ret_attributes = names;
	return at < s.n ? at + 1 : s.n;
}
