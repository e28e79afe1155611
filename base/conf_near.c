/* The name that was probably meant: the nearest by edits (insert, delete, replace, swap of
 * neighbours). */
#include "base/conf.h"

#include "base/utf8.h"

enum { LONGEST = 40 /* characters of a name that is compared; a longer one has no near name */ };

/* The characters of a name without case, - and _; 0 when it is too long. */
static size_t
letters(struct str name, uint32_t out[LONGEST])
{
	size_t n = 0;
	while (name.n) {
		uint32_t c;
		size_t bytes = utf8_decode(name, &c);
		if (bytes == 0 || n == LONGEST)
			return 0;
		if (c >= 'A' && c <= 'Z')
			c += 'a' - 'A';
		if (c != '-' && c != '_' && c != ' ')
			out[n++] = c;
		name = str_sub(name, bytes, name.n);
	}
	return n;
}

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Damerau-Levenshtein distance (optimal string alignment). */
static size_t
distance(const uint32_t *a, size_t n, const uint32_t *b, size_t m)
{
	size_t d[LONGEST + 1][LONGEST + 1];
	for (size_t i = 0; i <= n; i++)
		d[i][0] = i;
	for (size_t j = 0; j <= m; j++)
		d[0][j] = j;
	for (size_t i = 1; i <= n; i++)
		for (size_t j = 1; j <= m; j++) {
			size_t replaced = d[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
			d[i][j] = least(replaced, least(d[i - 1][j], d[i][j - 1]) + 1);
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
				d[i][j] = least(d[i][j], d[i - 2][j - 2] + 1);
		}
	return d[n][m];
}

/* How many edits are still a slip: more in longer names, never most of a name. */
static size_t
tolerance(size_t n)
{
	return n <= 2 ? 0 : n <= 4 ? 1 : n <= 8 ? 2 : 3;
}

/* Compares one more name with the best so far. */
static bool
is_nearer(const uint32_t *wanted, size_t n, struct str candidate, size_t *best)
{
	uint32_t other[LONGEST];
	size_t m = letters(candidate, other);
	if (m == 0)
		return false;
	size_t edits = distance(wanted, n, other, m);
	if (edits >= *best || edits > tolerance(n > m ? n : m))
		return false;
	*best = edits;
	return true;
}

const char *
conf_nearest(struct str name, const char *const *names, size_t count)
{
	uint32_t wanted[LONGEST];
	size_t n = letters(name, wanted), best = LONGEST;
	const char *found = NULL;
	for (size_t i = 0; n && i < count; i++)
		if (is_nearer(wanted, n, str_from(names[i]), &best))
			found = names[i];
	return found;
}

struct str
conf_nearest_str(struct str name, const struct str *names, size_t count)
{
	uint32_t wanted[LONGEST];
	size_t n = letters(name, wanted), best = LONGEST;
	struct str found = STR_NONE;
	for (size_t i = 0; n && i < count; i++)
		if (is_nearer(wanted, n, names[i], &best))
			found = names[i];
	return found;
}
