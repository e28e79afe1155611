/* What the tests of messages share: a store's answers made up by hand (no news but invented ones),
 * and the moment Wednesday, 28 January 2026, 07:30 in Casablanca. */
#ifndef TESTS_DIGEST_FIXTURE_H
#define TESTS_DIGEST_FIXTURE_H

#include "base/clock.h"
#include "notify/digest.h"
#include "notify/message.h"

static inline int64_t
fixture_at(int day, int hour, int minute)
{
	return civil_at((struct civil){ 2026, 1, day, hour, minute, 0, 0 }) -
	       CLOCK_HOUR; /* Casablanca is an hour ahead */
}

static inline struct date
fixture_date(int64_t at, enum date_precision precision)
{
	return (struct date){ .at = at, .precision = precision };
}

struct fixture {
	struct arena *a;
	struct zone *zone;
	struct str_list rules;
	struct owed owed[4];
	size_t n_owed;
	struct coverage coverage;
	struct digest_source source;
};

static inline void
fixture_days(void *context, struct str rule, int64_t days[DIGEST_DAYS])
{
	(void)context;
	(void)rule;
	static const int64_t counts[DIGEST_DAYS] = { 0, 0, 2, 0, 0, 4, 8 };
	for (int i = 0; i < DIGEST_DAYS; i++)
		days[i] = counts[i];
}

static inline struct evidence
fixture_word(struct str text, const char *word, const char *part)
{
	ptrdiff_t at = str_find(text, str_from(word));
	return (struct evidence){ FIELD_TEXT, (uint32_t)(at < 0 ? 0 : at), (uint32_t)strlen(word),
		str_from(part) };
}

/* One article owed for a rule; `words` (ends with NULL) are its evidence in the text. */
static inline struct owed *
fixture_owe(struct fixture *f, const char *rule, const char *title, const char *text,
	const char *language, const char *url, const char *const *words)
{
	struct owed *o = &f->owed[f->n_owed++];
	*o = (struct owed){
		.id = (int64_t)f->n_owed, .channel = S("desk"), .created_at = fixture_at(28, 6, 20)
	};
	o->article = (struct article){ .id = (int64_t)f->n_owed * 10,
		.revision = 1,
		.title = str_from(title),
		.text = str_from(text),
		.language = str_from(language),
		.url = str_from(url),
		.first_seen_at = fixture_at(28, 6, 19) };
	o->sightings = arena_array(f->a, 4, sizeof(*o->sightings));
	o->matches = arena_array(f->a, 4, sizeof(*o->matches));
	o->matches[0].rule = str_from(rule);
	o->matches[0].rule_version = 7;
	o->n_matches = 1;
	o->matches[0].evidence = arena_array(f->a, 8, sizeof(struct evidence));
	for (size_t i = 0; words && words[i]; i++)
		o->matches[0].evidence[o->matches[0].n_evidence++] =
			fixture_word(o->article.text, words[i], words[i]);
	return o;
}

static inline void
fixture_seen(
	struct owed *o, const char *name, const char *title, const char *country, const char *paper)
{
	o->sightings[o->n_sightings++] = (struct sighting){ .outlet = (int64_t)o->n_sightings + 1,
		.name = str_from(name),
		.title = str_from(title),
		.country = str_from(country),
		.paper = str_from(paper),
		.at = o->article.first_seen_at };
}

static inline void
fixture_news(struct fixture *f)
{
	static const char *const words[] = { "attaque", "terroriste", NULL };
	struct owed *o =
		fixture_owe(f, "sahel-securite", "Niger : une attaque fait douze morts à Tillabéri",
			"Le gouverneur a parlé mardi soir. Dans la nuit, une attaque terroriste a "
			"visé un poste près de Tillabéri, selon deux "
			"habitants. Des renforts sont partis de Niamey.",
			"fr", "https://kalangou.example/niger?a=1&b=2", words);
	o->article.published = fixture_date(fixture_at(28, 6, 12), DATE_TIME);
	fixture_seen(o, "kalangou", "Studio Kalangou", "NE", "");
	fixture_seen(o, "aps", "APS", "DZ", "");
	fixture_seen(o, "maghress", "Maghress", "MA", "L'Opinion");
}

static inline void
fixture_arabic(struct fixture *f)
{
	static const char *const words[] = { "هجوم", "إرهابي", NULL };
	struct owed *o = fixture_owe(f, "sahel-securite", "النيجر: مقتل 12 شخصا في هجوم بتيلابيري",
		"قال شاهدان إن مسلحين وصلوا ليلا. استهدف هجوم إرهابي مركزا قرب تيلابيري، حسب سكان "
		"المنطقة.",
		"ar", "https://aps.example/ar/1", words);
	o->article.published = fixture_date(fixture_at(27, 22, 40), DATE_TIME);
	fixture_seen(o, "aps", "وكالة الأنباء الجزائرية", "DZ", "");
}

static inline void
fixture_older(struct fixture *f)
{
	struct owed *o = fixture_owe(f, "sahel-securite",
		"Lutte contre le terrorisme au Niger : Forte mobilisation de la société civile", "",
		"fr", "https://maghress.example/1", NULL);
	o->kind = OWED_OLDER;
	o->article.published = fixture_date(
		civil_at((struct civil){ 2024, 4, 15, 0, 0, 0, 0 }) - CLOCK_HOUR, DATE_DAY);
	fixture_seen(o, "maghress", "Maghress", "MA", "L'Opinion");
}

static inline void
fixture_bare(struct fixture *f)
{
	struct owed *o = fixture_owe(f, "maroc-espagne",
		"Ceuta y Rabat <hablan> de \"pesca\" & migración", "", "es", "", NULL);
	fixture_seen(o, "elfaro", "El Faro de Ceuta", "ES", "");
	o->matches[1] = (struct match){ .rule = S("sahel-securite"), .rule_version = 8 };
	o->matches[0].rule = S("maroc-espagne");
	o->n_matches = 1;
}

static inline void
fixture_coverage(struct fixture *f)
{
	f->coverage =
		(struct coverage){ .articles = 412, .outlets = 33, .answered = 31, .n_silent = 1 };
	f->coverage.silent = arena_zero(f->a, sizeof(struct outlet_state));
	f->coverage.silent_names = arena_array(f->a, 1, sizeof(struct str));
	f->coverage.silent[0] = (struct outlet_state){
		.health = HEALTH_HTTP, .http_status = 403, .failing_since = fixture_at(26, 5, 0)
	};
	f->coverage.silent_names[0] = S("aps");
}

/* Everything but what is owed. */
static inline void
fixture_open(struct fixture *f, const char *language)
{
	static struct str rules[] = { STR_INIT("sahel-securite"), STR_INIT("liptako"),
		STR_INIT("maroc-espagne") };
	*f = (struct fixture){ .a = arena_new(), .rules = { rules, 3 } };
	if (zone_open(S("Africa/Casablanca"), &f->zone, NULL))
		abort();
	fixture_coverage(f);
	f->source = (struct digest_source){ .channel = S("desk"),
		.words = phrases_find(str_from(language)),
		.zone = f->zone,
		.rules = &f->rules,
		.coverage = f->coverage,
		.at = fixture_at(28, 7, 30),
		.base = S("digest 1"),
		.rule_days = fixture_days };
}

static inline void
fixture_close(struct fixture *f)
{
	zone_free(f->zone);
	arena_free(f->a);
}

#endif
