#include "rules/fuzzy.h"

#include <string.h>

#include "base/utf8.h"
#include "rules/words.h"

static size_t
step(struct str s)
{
	uint32_t c;
	size_t n = utf8_decode(s, &c);
	return n ? n : 1;
}

/* The bytes that both begin with, up to a character. */
static size_t
common(struct str a, struct str b)
{
	size_t n = 0;
	while (n < a.n && n < b.n) {
		size_t one = step(str_sub(a, n, a.n));
		if (!str_eq(str_sub(a, n, n + one), str_sub(b, n, n + one)))
			break;
		n += one;
	}
	return n;
}

bool
fuzzy_fits(struct str a, struct str b)
{
	size_t same = common(a, b);
	a = str_sub(a, same, a.n);
	b = str_sub(b, same, b.n);
	if (a.n == 0 || b.n == 0)
		return a.n + b.n == 0 || step(a.n ? a : b) == a.n + b.n;
	size_t x = step(a), y = step(b);
	struct str a1 = str_sub(a, x, a.n), b1 = str_sub(b, y, b.n);
	if (str_eq(a1, b1) || str_eq(a1, b) || str_eq(a, b1))
		return true;
	if (a1.n == 0 || b1.n == 0)
		return false;
	size_t x2 = step(a1), y2 = step(b1);
	return str_eq(str_sub(a, 0, x), str_sub(b1, 0, y2)) &&
	       str_eq(str_sub(b, 0, y), str_sub(a1, 0, x2)) &&
	       str_eq(str_sub(a1, x2, a1.n), str_sub(b1, y2, b1.n));
}

void
fuzzy_deletions(struct str word, void *context, void (*emit)(void *context, struct str form))
{
	char shorter[WORD_LONGEST];
	emit(context, word);
	if (word.n > WORD_LONGEST)
		return;
	for (size_t at = 0, n; at < word.n; at += n) {
		n = step(str_sub(word, at, word.n));
		memcpy(shorter, word.s, at);
		memcpy(shorter + at, word.s + at + n, word.n - at - n);
		emit(context, (struct str){ shorter, word.n - n });
	}
}
