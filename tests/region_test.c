#include "tests/check.h"

#include <stdlib.h>
#include <time.h>

#include "base/mem.h"
#include "rules/region.h"

struct region_case {
	const char *name;
	const char *language, *text;
	const char *want; /* countries in the order of their codes, then groups */
};

static const struct region_case cases[] = {
	/* names that contain others */
	{ "niger", "fr", "Niger : la société civile se mobilise", "NE" },
	{ "nigeria", "fr", "Le Nigeria relève ses taux", "NG" },
	{ "both", "en", "Niger and Nigeria reopen their border", "NE NG" },
	{ "guinea", "fr", "Les mineurs de Guinée attendent", "GN" },
	{ "guinea-bissau", "fr", "Élections en Guinée-Bissau", "GW" },
	{ "guinea-bissau with a space", "fr", "Élections en Guinée Bissau", "GW" },
	{ "equatorial guinea", "fr", "La Guinée équatoriale dévalue", "GQ" },
	{ "papua", "en", "Papua New Guinea votes", "PG" },
	{ "sudan and its south", "en", "Talks between Sudan and South Sudan stall", "SD SS" },
	{ "soudan du sud", "fr", "Le Soudan du Sud forme un gouvernement", "SS" },
	{ "congo kinshasa", "fr", "Pluies en République démocratique du Congo", "CD" },
	{ "congo brazzaville", "fr", "Le Congo-Brazzaville vend du bois", "CG" },
	{ "congo by its capital", "fr", "Congo : à Brazzaville, les enseignants en grève", "CG" },
	{ "dominica and the other", "es", "Turistas en la República Dominicana", "DO" },
	{ "hyphens and none", "fr", "Le cinéma burkinabè, du Burkina Faso au monde", "BF" },
	/* demonyms */
	{ "nigerien", "fr", "L'armée nigérienne avance", "NE" },
	{ "nigerian in french", "fr", "Une chanteuse nigériane en tournée", "NG" },
	{ "elision", "fr", "Les pêcheurs d'Algérie et l'ambassade ivoirienne", "CI DZ" },
	{ "plural feminine", "fr", "Des chercheuses tunisiennes primées", "TN" },
	{ "spanish", "es", "Los pescadores marroquíes vuelven a puerto", "MA" },
	{ "spanish feminine", "es", "La selección camerunesa gana", "CM" },
	{ "english needs its capital", "en", "We will polish the silver and swiss the roll", "" },
	{ "english", "en", "Malian troops and Chadian envoys meet", "ML TD" },
	{ "compound", "fr", "Les relations franco-maliennes se tendent", "FR ML" },
	{ "not another language's", "en", "The chino trousers are back", "" },
	{ "general franco", "es", "El general Franco murió en la cama", "" },
	/* arabic */
	{ "the niger", "ar", "الجفاف يضرب النيجر", "NE" },
	{ "to the niger", "ar", "قرض جديد للنيجر", "NE" },
	{ "in the niger", "ar", "إغلاق المدارس بالنيجر", "NE" },
	{ "and in", "ar", "المزارعون في المغرب وبتونس", "MA TN" },
	{ "nigeria in arabic", "ar", "نيجيريا ترفع سعر الفائدة", "NG" },
	{ "nisba", "ar", "السفير الجزائري يلتقي نظيره التونسي", "DZ TN" },
	{ "nisba plural", "ar", "الفلاحون المغاربة والصيادون الموريتانيون", "MA MR" },
	{ "nisba with a conjunction", "ar", "الشركات المغربية والإسبانية", "ES MA" },
	{ "the sons are not benin", "ar", "المال والبنون زينة الحياة", "" },
	{ "the ministry of finance is not mali", "ar", "وزارة المالية تنشر أرقامها", "" },
	{ "harakat", "ar", "الحكومة في المَغْرِب", "MA" },
	{ "mali with evidence", "ar", "باماكو: الجيش المالي يعلن", "ML" },
	{ "south sudan", "ar", "المزارعون في جنوب السودان", "SS" },
	/* what looks like a place and is none */
	{ "the river", "fr", "Crue du fleuve Niger", "" },
	{ "the gulf", "fr", "Piraterie dans le golfe de Guinée", "" },
	{ "the animal", "en", "How to keep a guinea pig happy", "" },
	{ "the lake", "en", "Lake Chad is shrinking", "" },
	{ "the delta is a place", "en", "Oil spill in the Niger Delta", "NG" },
	{ "the prayer", "ar", "موعد صلاة المغرب اليوم", "" },
	{ "lower case is no country", "fr",
		"Il mange un chili con carne et joue au niger, la réunion est finie", "" },
	{ "the language", "en", "She gave the interview in English.", "" },
	{ "the language in french", "fr", "Il parle français à la maison", "" },
	{ "the language in arabic", "ar", "تدريس اللغة الفرنسية في الابتدائي", "" },
	{ "the people", "en", "English farmers fear the frost", "GB" },
	/* groups */
	{ "aes", "fr", "L'AES crée une banque", "AES" },
	{ "aes in small letters", "fr", "Une aes de plus", "" },
	{ "aes in full", "fr", "L'Alliance des Etats du Sahel se réunit à Niamey", "NE AES SAHEL" },
	{ "sahel", "en", "Grain prices across the Sahel", "SAHEL" },
	{ "ecowas", "fr", "La Cédéao lève ses sanctions", "ECOWAS" },
	{ "european union", "es", "La Unión Europea y Marruecos firman", "MA EU" },
	{ "aes, named by its region", "ar", "قمة تحالف دول الساحل", "AES SAHEL" },
	{ "brics", "fr", "Le Brésil accueille les BRICS", "BR BRICS" },
	{ "g20", "es", "El G20 se reúne en Sudáfrica", "ZA G20" },
	{ "opec in arabic", "ar", "أوبك ترفع الإنتاج", "OPEC" },
	{ "a division that many countries have", "fr", "La région du Nord en fête", "" },
	{ "the same beside its country", "fr", "Attaque dans la région du Nord du Burkina Faso",
		"BF" },
	{ "in arabic", "ar", "هجوم في إقليم الشمال", "" },
	{ "a new region", "fr", "Une école brûlée dans la Tapoa", "BF" },
	{ "a new wilaya", "ar", "والي بوسعادة يفتتح الموسم", "DZ" },
	{ "three countries at once", "fr", "L'Autorité du Liptako-Gourma", "BF ML NE" },
	{ "group in arabic", "ar", "اجتماع دول الساحل في باماكو", "ML SAHEL" },
	/* the way it is written */
	{ "dotted", "en", "The U.S. and the U.K. agree", "GB US" },
	{ "us the pronoun", "en", "They told us to wait", "" },
	{ "us the country", "en", "Tariffs on US maize", "US" },
	{ "all capitals", "fr", "LE TCHAD ET LE MALI SIGNENT UN ACCORD AVEC LE NIGER", "ML NE TD" },
	{ "a tag", "fr", "Solidarité #BurkinaFaso", "BF" },
	{ "no accents", "fr", "Les Etats-Unis et le Senegal", "SN US" },
	{ "both apostrophes", "fr", "La Côte d’Ivoire et la Côte d'Ivoire", "CI" },
	{ "two places at once", "fr", "Le dossier du Sahara marocain", "EH MA" },
	{ "empty", "fr", "", "" },
};

static const struct gazetteer *gazetteer;

static int
by_code(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static void
list_add(struct buf *out, struct str_list list)
{
	qsort(list.v, list.n, sizeof(*list.v), by_code);
	for (size_t i = 0; i < list.n; i++)
		buf_printf(out, "%s%.*s", out->n ? " " : "", STR_ARG(list.v[i]));
}

static void
run(void **state)
{
	const struct region_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf got = { 0 };
	struct region_text text = { .text = str_from(c->text), .language = str_from(c->language) };
	struct mention *mentions;
	size_t n;
	struct region_summary summary;
	region_tag(gazetteer, &text, a, &mentions, &n);
	region_summary(mentions, n, a, &summary);
	list_add(&got, summary.countries);
	list_add(&got, summary.groups);
	assert_str(buf_view(&got), c->want);
}

/* A mention leads back to the very bytes, clitics not among them. */
static void
mentions_have_their_bytes(void **state)
{
	static const struct {
		const char *title, *text, *want;
		enum field field;
	} words[] = {
		{ "Accord à Niamey", "", "Niamey", FIELD_TITLE },
		{ "", "Aux États-Unis", "États-Unis", FIELD_TEXT },
		{ "", "وقعت بالنيجر", "النيجر", FIELD_TEXT },
		{ "", "قرض للمغرب", "لمغرب", FIELD_TEXT },
		{ "", "وَتُونس", "تُونس", FIELD_TEXT },
	};
	(void)state;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		AUTO(arena) struct arena *a = arena_new();
		struct region_text text = { .title = str_from(words[i].title),
			.text = str_from(words[i].text) };
		struct mention *m;
		size_t n;
		region_tag(gazetteer, &text, a, &m, &n);
		assert_int_equal(n, 1);
		assert_int_equal(m->field, words[i].field);
		struct str field = m->field == FIELD_TITLE ? text.title : text.text;
		assert_str(str_sub(field, m->at, m->at + m->len), words[i].want);
	}
}

static void
capitals_have_names_of_their_own(void **state)
{
	AUTO(arena) struct arena *a = arena_new();
	struct region_text text = { .title = S("Réunion à Niamey"), .language = S("fr") };
	struct mention *m;
	size_t n;
	(void)state;
	region_tag(gazetteer, &text, a, &m, &n);
	assert_int_equal(n, 1);
	assert_str(m->place, "NE/niamey");
	assert_str(m->country, "NE");
}

static void
the_outlets_country_is_evidence(void **state)
{
	AUTO(arena) struct arena *a = arena_new();
	struct region_text text = {
		.title = S("Congo : la rentrée reportée"), .language = S("fr"), .country = S("CG")
	};
	struct mention *m;
	size_t n;
	(void)state;
	region_tag(gazetteer, &text, a, &m, &n);
	assert_int_equal(n, 1);
	assert_str(m->country, "CG");
	text.title = S("La rentrée reportée");
	region_tag(gazetteer, &text, a, &m, &n);
	assert_int_equal(n, 0);
}

static void
summary_counts(void **state)
{
	AUTO(arena) struct arena *a = arena_new();
	struct region_text text = { .title = S("Mali : Bamako et Niamey"),
		.text = S("Le Mali, le Niger et la Chine."),
		.language = S("fr") };
	struct mention *m;
	size_t n;
	struct region_summary summary;
	(void)state;
	region_tag(gazetteer, &text, a, &m, &n);
	region_summary(m, n, a, &summary);
	assert_int_equal(summary.countries.n, 3);
	assert_str(summary.countries.v[0], "ML");
	assert_str(summary.countries.v[1], "NE");
	assert_int_equal(summary.focus.n, 1);
	assert_str(summary.focus.v[0], "ML");
}

static void
names_resolve(void **state)
{
	static const struct {
		const char *name, *want;
	} names[] = { { "Niger", "NE" }, { "النيجر", "NE" }, { "NE", "NE" }, { "ne", "NE" },
		{ "Alemania", "DE" }, { "États-Unis", "US" }, { "Etats Unis", "US" },
		{ "Sahel", "SAHEL" }, { "AES", "AES" }, { "cédéao", "ECOWAS" },
		{ "الساحل", "SAHEL" }, { "Niamey", "NE/niamey" }, { "Argel", "DZ/algiers" },
		{ "Agadir", "MA/agadir" }, { "وجدة", "MA/oujda angad" },
		{ "Oujda", "MA/oujda angad" }, { "Darfour", "SD/darfour" },
		{ "Écosse", "GB/scotland" }, { "Kremlin", "RU" }, { "West Africa", "011" },
		{ "afrique de l'ouest", "011" }, { "غرب إفريقيا", "011" },
		{ "Moyen-Orient", "MIDDLEEAST" }, { "Corne de l’Afrique", "HORN" } };
	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		AUTO(arena) struct arena *a = arena_new();
		struct region_target target;
		assert_int_equal(
			region_resolve(gazetteer, str_from(names[i].name), a, &target, NULL),
			STATUS_OK);
		assert_str(target.name, names[i].want);
	}
}

/* The nearest first; of names as near, what more is written about; articles are no letters. */
static void
unknown_names_suggest(void **state)
{
	static const struct {
		const char *name, *near; /* what the text says at its end */
	} names[] = { { "Nigerr", "; near it: Niger, " }, { "Nigre", "; near it: Niger, " },
		{ "Burkina Fasso", "; near it: Burkina Faso" }, { "Marroc", "; near it: Maroc, " },
		{ "Agdir", "; near it: agadir, " }, { "le Maroc", "; near it: Maroc, " },
		{ "l'Algérie", "; near it: Algérie, " }, { "نيجر", "; near it: النيجر" },
		{ "نيجير", "; near it: النيجر, " }, { "بالمغرب", "; near it: المغرب" },
		{ "marocain", "; near it: Maroc" }, { "nigerinos", "; near it: Níger" },
		{ "مغربي", "; near it: المغرب" }, { "Macron", "; near it: France" } };
	static const char *const far[] = { "", " ", "?!", "x", "Xyzzyland of nowhere" };
	AUTO(arena) struct arena *a = arena_new();
	struct region_target target;
	struct err err;
	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		assert_int_equal(
			region_resolve(gazetteer, str_from(names[i].name), a, &target, &err),
			STATUS_BAD);
		if (!strstr(err.text, names[i].near))
			fail_msg("%s: %s", names[i].name, err.text);
	}
	for (size_t i = 0; i < sizeof(far) / sizeof(far[0]); i++) {
		assert_int_equal(
			region_resolve(gazetteer, str_from(far[i]), a, &target, &err), STATUS_BAD);
		assert_null(strstr(err.text, "near it"));
	}
}

static bool
fulfils(const char *name, const char *place, const char *country)
{
	AUTO(arena) struct arena *a = arena_new();
	struct region_target target;
	struct mention m = { .place = str_from(place), .country = str_from(country) };
	assert_int_equal(region_resolve(gazetteer, str_from(name), a, &target, NULL), STATUS_OK);
	return region_fulfils(&target, &m);
}

static void
targets_are_fulfilled(void **state)
{
	(void)state;
	assert_true(fulfils("Niger", "NE", "NE"));
	assert_true(fulfils("Niger", "NE/niamey", "NE"));
	assert_false(fulfils("Niger", "NG", "NG"));
	assert_false(fulfils("Niamey", "NE", "NE"));
	assert_true(fulfils("Niamey", "NE/niamey", "NE"));
	assert_true(fulfils("Sahel", "SAHEL", ""));
	assert_true(fulfils("Sahel", "ML", "ML"));
	assert_true(fulfils("AES", "NE/niamey", "NE"));
	assert_false(fulfils("AES", "SN", "SN"));
	assert_false(fulfils("Niger", "SAHEL", ""));
	assert_true(fulfils("Congo", "CG", "CG"));
	assert_true(fulfils("UE", "ES", "ES"));
	assert_true(fulfils("Australia", "AU", "AU"));
	assert_false(fulfils("Australia", "AU", ""));
	assert_true(fulfils("African Union", "AU", ""));
	assert_false(fulfils("African Union", "AU", "AU"));
}

static void
users_places(void **state)
{
	AUTO(arena) struct arena *a = arena_new();
	struct user_place places[] = {
		{ .name = S("Liptako-Gourma"),
			.also = { (struct str[]){ S("Liptako"), S("ليبتاكو") }, 2 },
			.countries = { (struct str[]){ S("ML"), S("NE"), S("BF") }, 3 } },
		{ .name = S("Torodi"), .countries = { (struct str[]){ S("NE") }, 1 } },
	};
	AUTO(gazetteer) struct gazetteer *g = gazetteer_new(places, 2);
	struct region_text text = { .title = S("Combats dans le Liptako"),
		.text = S("Le Liptako-Gourma et Torodi."),
		.language = S("fr") };
	struct mention *m;
	size_t n;
	struct region_target target;
	struct err err;
	(void)state;
	region_tag(g, &text, a, &m, &n);
	assert_int_equal(n, 3);
	assert_str(m[0].place, "liptako gourma");
	assert_int_equal(m[1].len, strlen("Liptako-Gourma"));
	assert_str(m[2].place, "NE/torodi");
	assert_str(m[2].country, "NE");
	assert_int_equal(region_resolve(g, S("liptako"), a, &target, NULL), STATUS_OK);
	assert_true(region_fulfils(&target, &m[0]));
	assert_true(region_fulfils(&target, &m[2]));
	assert_int_equal(region_resolve(g, S("Torodo"), a, &target, &err), STATUS_BAD);
	assert_non_null(strstr(err.text, "; near it: torodi, "));
	assert_int_equal(region_resolve(g, S("Torodi"), a, &target, NULL), STATUS_OK);
	assert_true(region_fulfils(&target, &m[2]));
	assert_false(region_fulfils(&target, &m[0]));
}

static void
titles(void **state)
{
	(void)state;
	assert_str(region_title(gazetteer, S("DE"), S("fr")), "Allemagne");
	assert_str(region_title(gazetteer, S("NE"), S("ar")), "النيجر");
	assert_str(region_title(gazetteer, S("SAHEL"), S("es")), "Sahel");
	assert_str(region_title(gazetteer, S("DE"), S("de")), "Germany");
	assert_str(region_title(gazetteer, S("QQ"), S("fr")), "QQ");
}

/* What rules ask: `about:NE#2` counts mentions, `about:«Tillabéri»` asks for the place itself. */
static void
rules_count_and_ask_for_the_place(void **state)
{
	AUTO(arena) struct arena *a = arena_new();
	struct region_text text = { .title = S("Tillabéri : trois écoles rouvrent"),
		.text = S("À Niamey, le ministère nigérien annonce la rentrée à Tillabéri."),
		.language = S("fr") };
	static const struct {
		const char *name;
		size_t want;
	} asked[] = { { "NE", 4 }, { "Tillabéri", 2 }, { "تيلابيري", 2 }, { "Niamey", 1 },
		{ "Sahel", 4 }, { "011", 4 }, { "Afrique occidentale", 4 }, { "Diffa", 0 },
		{ "Africa", 4 }, { "Europe", 0 }, { "Middle East", 0 }, { "West Africa", 4 } };
	struct mention *m;
	size_t n;
	(void)state;
	region_tag(gazetteer, &text, a, &m, &n);
	for (size_t i = 0; i < sizeof(asked) / sizeof(asked[0]); i++) {
		struct region_target target;
		size_t held = 0;
		assert_int_equal(
			region_resolve(gazetteer, str_from(asked[i].name), a, &target, NULL),
			STATUS_OK);
		for (size_t k = 0; k < n; k++)
			held += region_fulfils(&target, &m[k]);
		if (held != asked[i].want)
			fail_msg("%s: %zu mentions", asked[i].name, held);
	}
}

/* A rule that asks for a place inside a country asks for no more, even where texts take the name
 * for the country's. */
static void
places_inside_are_themselves(void **state)
{
	static const struct {
		const char *name, *text;
		bool want;
	} asked[] = { { "Agadir", "Le Maroc reçoit la Zambie", false },
		{ "Agadir", "Le Maroc reçoit la Zambie à Agadir", true },
		{ "أكادير", "Un séisme à Agadir", true }, { "Maroc", "Un séisme à Agadir", true },
		{ "Tripoli", "La Libye et le Liban votent", false },
		{ "Tripoli", "La Libye inquiète : combats à Tripoli", true },
		{ "Tripoli", "Le Liban inquiet : combats à Tripoli", true },
		{ "Georgia", "Les États-Unis votent", false },
		{ "Georgia", "La Géorgie et l'Arménie votent", true },
		{ "Sahara marocain", "Le Maroc vote", false },
		{ "Sahara marocain", "Le Sahara marocain vote", true },
		{ "Sahara marocain", "La question du Sahara occidental", true },
		{ "Liptako-Gourma", "Le Niger et le Mali votent", false },
		{ "Liptako-Gourma", "Attaques dans le Liptako-Gourma", true },
		{ "Niger", "Attaques dans le Liptako-Gourma", true },
		{ "Congo", "La RDC vote", true } };
	(void)state;
	for (size_t i = 0; i < sizeof(asked) / sizeof(asked[0]); i++) {
		AUTO(arena) struct arena *a = arena_new();
		struct region_text text = { .title = str_from(asked[i].text), .language = S("fr") };
		struct region_target target;
		struct mention *m;
		size_t n;
		bool any = false;
		assert_int_equal(
			region_resolve(gazetteer, str_from(asked[i].name), a, &target, NULL),
			STATUS_OK);
		region_tag(gazetteer, &text, a, &m, &n);
		for (size_t k = 0; k < n; k++)
			any |= region_fulfils(&target, &m[k]);
		if (any != asked[i].want)
			fail_msg("%s: %s", asked[i].name, asked[i].text);
	}
}

static bool
has(const char *const *codes, const char *code)
{
	for (; *codes; codes++)
		if (strcmp(*codes, code) == 0)
			return true;
	return false;
}

static void
groups_have_their_members(void **state)
{
	static const struct {
		const char *group;
		size_t n;
		const char *in, *out;
	} groups[] = { { "ECOWAS", 12, "TG", "NE" }, { "AES", 3, "BF", "TD" },
		{ "EU", 27, "HR", "GB" }, { "NATO", 32, "SE", "AT" },
		{ "Union africaine", 55, "EH", "YE" }, { "EAC", 8, "SO", "ET" },
		{ "Arab League", 22, "SY", "TD" }, { "015", 7, "SD", "MR" },
		{ "SADC", 16, "KM", "RW" }, { "UEMOA", 8, "NE", "GN" }, { "CEMAC", 6, "TD", "CD" },
		{ "CEEAC", 10, "TD", "RW" }, { "CEN-SAD", 29, "MA", "DZ" },
		{ "UMA", 5, "MR", "EG" }, { "IGAD", 7, "SO", "ER" }, { "GCC", 6, "OM", "YE" },
		{ "OCI", 57, "SN", "ET" }, { "BRICS", 10, "ID", "SA" }, { "G7", 7, "JP", "RU" },
		{ "G20", 19, "ZA", "ES" }, { "OPEC", 11, "DZ", "AE" },
		{ "Mercosur", 6, "BO", "CL" }, { "ASEAN", 11, "TL", "PG" },
		{ "Francophonie", 50, "GH", "ML" }, { "G5 Sahel", 5, "MR", "SN" } };
	(void)state;
	for (size_t i = 0; i < sizeof(groups) / sizeof(groups[0]); i++) {
		AUTO(arena) struct arena *a = arena_new();
		struct region_target target;
		size_t n = 0;
		assert_int_equal(
			region_resolve(gazetteer, str_from(groups[i].group), a, &target, NULL),
			STATUS_OK);
		while (target.members[n])
			n++;
		assert_int_equal(n, groups[i].n);
		assert_true(has(target.members, groups[i].in));
		assert_false(has(target.members, groups[i].out));
	}
}

/* A leader who has gone is overridden by a place that is in no country. */
static void
users_override_leaders(void **state)
{
	AUTO(arena) struct arena *a = arena_new();
	struct user_place gone = { .name = S("Macron") };
	AUTO(gazetteer) struct gazetteer *g = gazetteer_new(&gone, 1);
	struct region_text text = { .title = S("Macron publie ses mémoires"), .language = S("fr") };
	struct mention *m;
	size_t n;
	(void)state;
	region_tag(gazetteer, &text, a, &m, &n);
	assert_int_equal(n, 1);
	assert_str(m->country, "FR");
	region_tag(g, &text, a, &m, &n);
	for (size_t i = 0; i < n; i++)
		assert_str(m[i].country, "");
}

static void
candidates(void **state)
{
	AUTO(arena) struct arena *a = arena_new();
	struct region_candidate *c;
	size_t n;
	(void)state;
	region_candidates(gazetteer, S("Paris"), S("en"), a, &c, &n);
	assert_true(n >= 2 && c[0].taken && !c[1].taken);
	assert_str(c[0].place, "FR/paris");
	assert_true(c[0].people > 2000);
	region_candidates(gazetteer, S("Congo"), S("en"), a, &c, &n);
	assert_true(n == 2 && c[0].taken && c[1].taken);
	region_candidates(gazetteer, S("ne"), S("en"), a, &c, &n);
	assert_str(c[0].place, "NE");
	assert_true(region_names_of(gazetteer, c, a).n >= 3);
	assert_true(c[0].taken);
	region_candidates(gazetteer, S("fleuve Niger"), S("en"), a, &c, &n);
	assert_true(n == 1 && !c[0].place.n && !c[0].taken);
	region_candidates(gazetteer, S("Nirgendwo"), S("en"), a, &c, &n);
	assert_int_equal(n, 0);
}

/* Ten megabytes, a thousand places, all capitals, no capitals, two scripts at once: an end, and in
 * time that grows with the text. */
static void
large_texts(void **state)
{
	static const char *const pieces[] = { "NIAMEY, LAGOS ET LOMÉ ", "niamey, lagos et lomé ",
		"Niamey نيامي Lagos لاغوس ", "وللنيجر ", "aéééé", "Springfield, " };
	(void)state;
	for (size_t p = 0; p < sizeof(pieces) / sizeof(pieces[0]); p++) {
		AUTO(arena) struct arena *a = arena_new();
		AUTO(buf) struct buf b = { 0 };
		while (b.n < 10 << 20)
			buf_cstr(&b, pieces[p]);
		struct region_text text = { .text = buf_view(&b), .language = S("fr") };
		struct mention *m;
		size_t n;
		clock_t start = clock();
		region_tag(gazetteer, &text, a, &m, &n);
		assert_true(clock() - start < 20 * CLOCKS_PER_SEC);
		for (size_t i = 0; i < n; i++)
			assert_true(m[i].at + m[i].len <= REGION_TEXT_MOST);
	}
}

/* Many names, no end of one name, bytes that are no text. */
static void
hostile_texts(void **state)
{
	static const char *const pieces[] = { "Niger ", "Congo, ", "République ", "#Burkina", "U.",
		"ال", "لل", "\xff\xd8 ", "(", "و" };
	(void)state;
	for (size_t p = 0; p < sizeof(pieces) / sizeof(pieces[0]); p++) {
		AUTO(arena) struct arena *a = arena_new();
		AUTO(buf) struct buf b = { 0 };
		while (b.n < 30000)
			buf_cstr(&b, pieces[p]);
		struct region_text text = {
			.title = buf_view(&b), .text = buf_view(&b), .country = S("NE")
		};
		struct mention *m;
		size_t n;
		region_tag(gazetteer, &text, a, &m, &n);
		for (size_t i = 0; i < n; i++)
			assert_true(m[i].at + m[i].len <= b.n);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(mentions_have_their_bytes),
		cmocka_unit_test(capitals_have_names_of_their_own),
		cmocka_unit_test(the_outlets_country_is_evidence),
		cmocka_unit_test(summary_counts),
		cmocka_unit_test(names_resolve),
		cmocka_unit_test(places_inside_are_themselves),
		cmocka_unit_test(unknown_names_suggest),
		cmocka_unit_test(targets_are_fulfilled),
		cmocka_unit_test(users_places),
		cmocka_unit_test(titles),
		cmocka_unit_test(rules_count_and_ask_for_the_place),
		cmocka_unit_test(groups_have_their_members),
		cmocka_unit_test(users_override_leaders),
		cmocka_unit_test(candidates),
		cmocka_unit_test(large_texts),
		cmocka_unit_test(hostile_texts),
	};
	struct gazetteer *g = gazetteer_new(NULL, 0);
	gazetteer = g;
	int failed = RUN_CASES(cases, run) + cmocka_run_group_tests(tests, NULL, NULL);
	gazetteer_free(g);
	return failed;
}
