#include "tests/check.h"

#include "rules/language.h"

struct language_case {
	const char *name, *text, *hint, *want;
};

static const struct language_case cases[] = {
	{ "french headline", "Sahel : la junte promet des élections avant la fin de l'année", "",
		"fr" },
	{ "english headline", "Farmers wait for rain as prices climb in the north", "", "en" },
	{ "spanish headline", "El Gobierno aprueba las nuevas ayudas para los agricultores", "",
		"es" },
	{ "arabic headline", "الحكومة تعلن عن إجراءات جديدة لدعم الفلاحين", "", "ar" },
	{ "portuguese", "O governo anunciou novas medidas para os agricultores da região", "",
		"pt" },
	{ "italian", "Il governo ha annunciato nuove misure per gli agricoltori della regione", "",
		"it" },
	{ "german", "Die Regierung hat neue Maßnahmen für die Bauern angekündigt", "", "de" },
	{ "dutch", "De regering heeft nieuwe maatregelen voor de boeren aangekondigd", "", "nl" },
	{ "catalan", "El govern ha anunciat noves mesures per als pagesos de la regió", "", "ca" },
	{ "romanian", "Guvernul a anunțat noi măsuri pentru fermierii din regiune", "", "ro" },
	{ "turkish", "Hükümet bölgedeki çiftçiler için yeni önlemler açıkladı", "", "tr" },
	{ "persian",
		"دولت برنامه های تازه ای برای کشاورزان منطقه اعلام "
		"کرد",
		"", "fa" },
	{ "urdu", "حکومت نے علاقے کے کسانوں کے لیے نئے اقدامات کا اعلان کیا ہے", "", "ur" },
	{ "russian by its script", "Правительство объявило о новых мерах", "", "ru" },
	{ "ukrainian by its letters", "Уряд оголосив про нові заходи для їхніх сімей", "", "uk" },
	{ "greek", "Η κυβέρνηση ανακοίνωσε νέα μέτρα", "", "el" },
	{ "chinese", "政府宣布新的措施", "", "zh" },
	{ "japanese", "政府は新しい措置を発表した", "", "ja" },
	{ "korean", "정부는 새로운 조치를 발표했다", "", "ko" },
	{ "hebrew", "הממשלה הודיעה על צעדים חדשים", "", "he" },
	{ "arabic with a latin name", "شركة Google تطلق خدمة جديدة في المغرب", "", "ar" },
	{ "empty", "", "", "" },
	{ "digits only", "2024 - 15/04 : 1.000", "fr", "" },
	{ "a hint does not overrule a clear text",
		"Farmers wait for rain as prices climb in the north", "fr", "en" },
	{ "a hint of several languages", "Farmers wait for rain as prices climb", "fr, en", "en" },
	{ "invalid bytes", "La \xff\xfe junte promet des \xc3 élections pour l'année prochaine", "",
		"fr" },
};

static void
run(void **state)
{
	const struct language_case *c = *state;
	double confidence = -1;
	assert_str(language_of(str_from(c->text), str_from(c->hint), &confidence), c->want);
	assert_true(confidence >= 0 && confidence <= 1);
	assert_str(language_of(str_from(c->text), str_from(c->hint), NULL), c->want);
}

/* Words without end, apostrophes without end, and a text that stops inside a character. */
static void
hostile_texts(void **state)
{
	static char text[70000];
	(void)state;
	static const char *const pieces[] = { "a", "'", "\xe2\x80\x99", "\xc4\xb0", "ا",
		"\xf0\x90\x80", "a ", "\xff" };
	for (size_t p = 0; p < sizeof(pieces) / sizeof(pieces[0]); p++) {
		size_t n = strlen(pieces[p]), at = 0;
		for (; at + n <= sizeof(text); at += n)
			memcpy(text + at, pieces[p], n);
		for (size_t cut = 0; cut < 3; cut++)
			language_of((struct str){ text, at - cut }, S("fr"), NULL);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(hostile_texts) };
	return RUN_CASES(cases, run) + cmocka_run_group_tests(tests, NULL, NULL);
}
