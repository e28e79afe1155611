/* Which terms a word of a text fulfils: by its folded form, by what remains behind Arabic clitics,
 * by its stem, its prefixes, with a letter left out, as it is written. */
#include <stdlib.h>

#include "base/mem.h"
#include "rules/fuzzy.h"
#include "rules/surface.h"
#include "rules/terms_inside.h"

struct meeting {
	const struct terms *t;
	struct term_finder *f;
	struct str form;
	uint8_t domain;
};

void
term_finder_init(struct term_finder *f)
{
	*f = (struct term_finder){ .stemmers = stemmers_new() };
}

void
term_finder_free(struct term_finder *f)
{
	stemmers_free(f->stemmers);
	free(f->ids.v);
}

static void
add(struct term_finder *f, uint32_t id)
{
	for (size_t i = 0; i < f->ids.n; i++)
		if (f->ids.v[i] == id)
			return;
	term_ids_add(&f->ids, id);
}

static void
find_all(const struct meeting *m, uint8_t domain, struct str text)
{
	struct dictionary_key key = dictionary_key(&m->t->dictionary, domain, text);
	size_t at = DICTIONARY_FIRST;
	for (uint32_t id; dictionary_next(&m->t->dictionary, &key, &at, &id);)
		add(m->f, id);
}

static void
find_deletion(void *context, struct str shorter)
{
	struct meeting *m = context;
	struct dictionary_key key = dictionary_key(&m->t->dictionary, DOMAIN_DELETION, shorter);
	size_t at = DICTIONARY_FIRST;
	for (uint32_t id; dictionary_next(&m->t->dictionary, &key, &at, &id);)
		if (fuzzy_fits(terms_text(m->t, id), m->form))
			add(m->f, id);
}

static void
find_stem(void *context, struct str stem)
{
	struct meeting *m = context;
	find_all(m, m->domain, stem);
}

static void
find_reading(struct meeting *m, struct str reading)
{
	m->domain = (uint8_t)(DOMAIN_STEM + m->f->language);
	if (m->f->language == STEM_NONE)
		find_stem(m, reading);
	else
		stem_reading(m->f->stemmers, m->f->language, reading, m, find_stem);
}

static bool
is_ascii(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.s[i] >= 0x80)
			return false;
	return true;
}

/* The stem of a word as it is written; its folded forms come by themselves. */
static void
find_written(struct meeting *m, struct str raw)
{
	AUTO(buf) struct buf lower = { 0 };
	if (!m->t->has_stem || m->f->language == STEM_NONE || is_ascii(raw) || raw.n > WORD_LONGEST)
		return;
	word_lower(raw, &lower);
	find_reading(m, buf_view(&lower));
}

static void
find_prefixes(const struct meeting *m, struct str form)
{
	for (size_t n = 1; n <= form.n && n <= WORD_LONGEST; n++)
		if (m->t->prefix_lengths[n / 64] >> n % 64 & 1)
			find_all(m, DOMAIN_PREFIX, str_sub(form, 0, n));
}

static void
find_patterns(const struct meeting *m, const struct term_ids *patterns, struct str form)
{
	for (size_t i = 0; i < patterns->n; i++)
		if (wildcard_fits(terms_text(m->t, patterns->v[i]), form))
			add(m->f, patterns->v[i]);
}

static void
find_form(void *context, struct str form)
{
	struct meeting *m = context;
	m->form = form;
	find_all(m, DOMAIN_FOLDED, form);
	find_all(m, DOMAIN_INFLECTION, form);
	if (m->t->has_stem)
		find_reading(m, form);
	if (m->t->has_fuzzy)
		fuzzy_deletions(form, m, find_deletion);
	find_prefixes(m, form);
	find_patterns(m, &m->t->patterns, form);
}

static void
find_surface(struct meeting *m, struct str raw)
{
	AUTO(buf) struct buf surface = { 0 };
	if (!m->t->has_surface)
		return;
	word_surface(raw, &surface);
	find_all(m, DOMAIN_SURFACE, buf_view(&surface));
	find_patterns(m, &m->t->surface_patterns, buf_view(&surface));
}

void
terms_met(const struct terms *t, struct term_finder *f, struct str raw, bool joined)
{
	struct meeting m = { .t = t, .f = f };
	word_fold(raw, &f->word);
	struct str folded = { f->word.folded, f->word.n };
	f->ids.n = 0;
	find_form(&m, folded);
	if (joined)
		return;
	words_clitics(folded, &m, find_form);
	find_surface(&m, raw);
	find_written(&m, raw);
}
