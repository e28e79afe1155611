#include "rules/stem.h"

#include <libstemmer.h>
#include <stdlib.h>

#include "base/mem.h"
#include "rules/words.h"

struct stemmers {
	struct sb_stemmer *v[STEM_LANGUAGES]; /* made when first wanted */
};

static const struct {
	struct str code;
	const char *algorithm;
} languages[STEM_LANGUAGES] = {
	[STEM_FR] = { STR_INIT("fr"), "french" },
	[STEM_EN] = { STR_INIT("en"), "english" },
	[STEM_ES] = { STR_INIT("es"), "spanish" },
	[STEM_AR] = { STR_INIT("ar"), "arabic" },
};

enum stem_language
stem_language_of(struct str language)
{
	for (enum stem_language i = STEM_FR; i < STEM_LANGUAGES; i++)
		if (str_ieq(language, languages[i].code))
			return i;
	return STEM_NONE;
}

struct stemmers *
stemmers_new(void)
{
	return mem_alloc(sizeof(struct stemmers));
}

void
stemmers_free(struct stemmers *s)
{
	for (enum stem_language i = STEM_NONE; s && i < STEM_LANGUAGES; i++)
		if (s->v[i])
			sb_stemmer_delete(s->v[i]);
	free(s);
}

void
stem_reading(struct stemmers *s, enum stem_language language, struct str reading, void *context,
	void (*emit)(void *context, struct str stem))
{
	if (language == STEM_NONE || reading.n == 0 || reading.n > WORD_LONGEST)
		return;
	if (!s->v[language])
		s->v[language] = sb_stemmer_new(languages[language].algorithm, "UTF_8");
	if (!s->v[language])
		mem_die();
	const sb_symbol *stem =
		sb_stemmer_stem(s->v[language], (const sb_symbol *)reading.s, (int)reading.n);
	if (!stem)
		mem_die();
	struct word word;
	word_fold((struct str){ (const char *)stem, (size_t)sb_stemmer_length(s->v[language]) },
		&word);
	if (word.n)
		emit(context, (struct str){ word.folded, word.n });
}
