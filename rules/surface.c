#include "rules/surface.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "base/mem.h"
#include "base/utf8.h"

enum { SURFACE_LONGEST = 1024 /* UTF-16 units; a longer word stays as it is */ };

static bool
is_invisible(uint32_t c)
{
	return c == 0xad || c == 0x640 || (c >= 0x200c && c <= 0x200f) ||
	       (c >= 0x202a && c <= 0x202e) || c == 0x2060 || (c >= 0x2066 && c <= 0x2069) ||
	       c == 0xfeff;
}

static void
put_visible(struct str raw, struct buf *out, bool *ret_ascii)
{
	uint32_t c;
	size_t n;
	*ret_ascii = true;
	for (size_t at = 0; at < raw.n; at += n) {
		n = utf8_decode(str_sub(raw, at, raw.n), &c);
		if (n == 0)
			n = 1;
		else if (is_invisible(c))
			continue;
		*ret_ascii &= n == 1;
		buf_add(out, raw.s + at, n);
	}
}

/* Composes out->s[from..]; leaves it when ICU cannot. */
static void
compose(struct buf *out, size_t from)
{
	UErrorCode code = U_ZERO_ERROR;
	const UNormalizer2 *nfc = unorm2_getNFCInstance(&code);
	UChar wide[SURFACE_LONGEST], composed[SURFACE_LONGEST];
	char bytes[SURFACE_LONGEST * 3];
	int32_t n = 0, m = 0;
	u_strFromUTF8(wide, SURFACE_LONGEST, &n, out->s + from, (int32_t)(out->n - from), &code);
	if (U_FAILURE(code) || n > SURFACE_LONGEST)
		return;
	n = unorm2_normalize(nfc, wide, n, composed, SURFACE_LONGEST, &code);
	if (U_FAILURE(code) || n > SURFACE_LONGEST)
		return;
	u_strToUTF8(bytes, sizeof(bytes), &m, composed, n, &code);
	if (U_FAILURE(code) || (size_t)m > sizeof(bytes))
		return;
	buf_cut(out, from);
	buf_add(out, bytes, (size_t)m);
}

void
word_surface(struct str raw, struct buf *out)
{
	bool ascii;
	size_t from = out->n;
	put_visible(raw, out, &ascii);
	if (!ascii && out->n - from <= SURFACE_LONGEST)
		compose(out, from);
}

void
word_lower(struct str raw, struct buf *out)
{
	UErrorCode code = U_ZERO_ERROR;
	UChar wide[SURFACE_LONGEST], lower[SURFACE_LONGEST];
	char bytes[SURFACE_LONGEST * 3];
	int32_t n = 0, m = 0;
	size_t from = out->n;
	word_surface(raw, out);
	u_strFromUTF8(wide, SURFACE_LONGEST, &n, out->s ? out->s + from : "",
		(int32_t)(out->n - from), &code);
	if (U_FAILURE(code) || n > SURFACE_LONGEST)
		return;
	n = u_strToLower(lower, SURFACE_LONGEST, wide, n, "", &code);
	u_strToUTF8(bytes, sizeof(bytes), &m, lower, n, &code);
	if (U_FAILURE(code) || (size_t)m > sizeof(bytes))
		return;
	buf_cut(out, from);
	buf_add(out, bytes, (size_t)m);
}

/* Bytes of the character at s[at]. */
static size_t
step(struct str s, size_t at)
{
	uint32_t c;
	size_t n = utf8_decode(str_sub(s, at, s.n), &c);
	return n ? n : 1;
}

bool
wildcard_fits(struct str pattern, struct str text)
{
	/* The last * and where it began to take: on a failure it takes one character more. No other
	 * way back is needed. */
	size_t p = 0, t = 0, star = SIZE_MAX, taken = 0;
	while (t < text.n) {
		if (p < pattern.n && pattern.s[p] == '*') {
			star = p++;
			taken = t;
		} else if (p < pattern.n && pattern.s[p] == '?') {
			p++;
			t += step(text, t);
		} else if (p < pattern.n && pattern.s[p] == text.s[t]) {
			p++;
			t++;
		} else if (star != SIZE_MAX) {
			p = star + 1;
			taken += step(text, taken);
			t = taken;
		} else
			return false;
	}
	while (p < pattern.n && pattern.s[p] == '*')
		p++;
	return p == pattern.n;
}

void
word_inflections(struct str folded, void *context, void (*emit)(void *context, struct str form))
{
	static const struct str endings[] = { STR_INIT("s"), STR_INIT("x"), STR_INIT("e"),
		STR_INIT("es") };
	emit(context, folded);
	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
		AUTO(buf) struct buf longer = { 0 };
		buf_str(&longer, folded);
		buf_str(&longer, endings[i]);
		emit(context, buf_view(&longer));
		if (str_ends(folded, endings[i]) && folded.n > endings[i].n)
			emit(context, str_sub(folded, 0, folded.n - endings[i].n));
	}
}
