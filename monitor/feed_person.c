#include "monitor/feed.h"

/* Whether it looks like an e-mail address; a coarse look is enough to tell it from a name. */
static bool
is_address(struct str s)
{
	ptrdiff_t at = str_find_byte(s, '@');
	return at > 0 && str_find_byte(s, ' ') < 0;
}

/* "a (b)" and "a <b>": a and b. */
static bool
two_parts(struct str s, char open, char close, struct str *ret_a, struct str *ret_b)
{
	ptrdiff_t at = str_find_byte(s, open);
	if (at < 0 || s.s[s.n - 1] != close)
		return false;
	*ret_a = str_trim(str_sub(s, 0, (size_t)at));
	*ret_b = str_trim(str_sub(s, (size_t)at + 1, s.n - 1));
	return true;
}

struct str
feed_person(struct str s)
{
	struct str a, b;
	s = str_trim(s);
	s = str_trim(str_cut(s, S("mailto:")));
	if (s.n == 0 || (!two_parts(s, '(', ')', &a, &b) && !two_parts(s, '<', '>', &a, &b)))
		return s;
	if (is_address(a) && b.n)
		return b;
	return is_address(b) && a.n ? a : s;
}
