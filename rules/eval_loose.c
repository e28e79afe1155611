/* Giving each word a place of its own is a matching of two sides. Places are added to it one by
 * one, as the window grows; once every word has one, each further window has it too. That the first
 * and the last place are used needs no more than two different words there: a matching of all words
 * and one of both places make one of all of them (Mendelsohn and Dulmage 1958). */
#include "rules/eval_loose.h"

#include "rules/query.h"

struct matching {
	const struct loose_place *v;
	unsigned n;
	size_t place[QUERY_MOST_LOOSE]; /* of each word */
	uint32_t matched;               /* words that have one */
};

/* A word for the place, others moving on; words of `tried` are not looked at again. */
static bool
augment(struct matching *m, size_t place, uint32_t *tried)
{
	for (unsigned w = 0; w < m->n; w++) {
		uint32_t bit = 1U << w;
		if (!(m->v[place].words & bit) || *tried & bit)
			continue;
		*tried |= bit;
		if (m->matched & bit && !augment(m, m->place[w], tried))
			continue;
		m->matched |= bit;
		m->place[w] = place;
		return true;
	}
	return false;
}

static bool
are_two(uint32_t first, uint32_t last)
{
	uint32_t all = first | last;
	return (all & (all - 1)) != 0;
}

bool
loose_each(const struct loose_place *v, size_t n_places, unsigned n, unsigned distance,
	void *context, bool (*found)(void *context, uint32_t first, uint32_t last))
{
	size_t steps = LOOSE_STEPS;
	uint32_t all = (1U << n) - 1;
	for (size_t i = 0; i < n_places; i++) {
		struct matching m = { .v = v, .n = n };
		for (size_t k = i; k < n_places; k++) {
			uint32_t tried = 0;
			if (k > i && v[k].position - v[i].position - 1 > distance)
				break;
			if (steps-- == 0)
				return false;
			if (m.matched != all)
				augment(&m, k, &tried);
			if (k == i || m.matched != all || !are_two(v[i].words, v[k].words))
				continue;
			if (!found(context, v[i].position, v[k].position))
				return true;
		}
	}
	return true;
}
