#include "rules/shares.h"

#include "base/mem.h"
#include "base/utf8.h"

/* Only the order of these counts: a poor guess costs time, never a match. */
static const struct {
	struct str field;
	float share;
} conditions[] = { { STR_INIT("lang:"), 0.4F }, { STR_INIT("group:"), 0.2F },
	{ STR_INIT("about:"), 0.1F }, { STR_INIT("from:"), 0.1F }, { STR_INIT("outlet:"), 0.05F },
	{ STR_INIT("via:"), 0.05F } };

/* Short words are frequent; each letter more makes a word rarer by about a third, down to one
 * article in a thousand. */
static float
word_share(enum term_kind kind, struct str text)
{
	static const float more[] = { [TERM_FOLDED] = 1,
		[TERM_EXACT] = 1,
		[TERM_INFLECTED] = 1.5F,
		[TERM_STEM] = 3,
		[TERM_FUZZY] = 2 };
	bool wild = str_find_byte(text, '*') >= 0 || str_find_byte(text, '?') >= 0;
	float share = 0.6F;
	for (size_t i = utf8_length(text); i > 2 && share > 0.001F; i--)
		share *= 0.66F;
	return share * (wild ? 5 : more[kind]);
}

static float
guess(enum term_kind kind, struct str text)
{
	if (kind != TERM_CONDITION)
		return word_share(kind, text);
	for (size_t i = 0; i < sizeof(conditions) / sizeof(conditions[0]); i++)
		if (str_starts(text, conditions[i].field))
			return conditions[i].share;
	return 1;
}

/* Once articles were seen, what they had counts; a term in none of them is rare, but not all are
 * equally so. */
float *
shares_of(const struct terms *terms, const struct share_counts *counts)
{
	size_t n = terms_count(terms);
	float *shares = mem_alloc(n * sizeof(*shares));
	for (uint32_t id = 0; id < n; id++) {
		float share = guess(terms_kind(terms, id), terms_text(terms, id));
		if (counts->n_articles && id < counts->n_terms && counts->seen[id] != SHARES_UNSEEN)
			share = ((float)counts->seen[id] + 0.02F * (1 + share)) /
				(float)counts->n_articles;
		shares[id] = share;
	}
	return shares;
}
