#include "monitor/dates.h"

/* clang-format off */
#define MONTH(word, n)       { word, DATE_WORD_MONTH, n }
#define WEEKDAY(word)        { word, DATE_WORD_WEEKDAY, 0 }
#define ZONE(word, hours)    { word, DATE_WORD_ZONE, (int)((hours) * 60) }
#define UNIT(word, seconds)  { word, DATE_WORD_UNIT, seconds }
#define PAIR(word, seconds)  { word, DATE_WORD_PAIR, 2 * (seconds) }
#define DAY(word, before)    { word, DATE_WORD_DAY, before }
#define COUNT(word, n)       { word, DATE_WORD_COUNT, n }
#define FILLER(word)         { word, DATE_WORD_FILLER, 0 }
#define ORDINAL(word)        { word, DATE_WORD_ORDINAL, 0 }
#define DATE_FIRST(word)     { word, DATE_WORD_FIRST_DAY, 1 }
#define AGO(word)            { word, DATE_WORD_AGO, 0 }
/* clang-format on */

enum { MINUTE = 60, HOUR = 3600, DAYS = 86400, WEEK = 604800, MONTHS = 2629800, YEAR = 31557600 };

/* A word that two languages use otherwise stands once, with what it means in a date: "mar" is
 * March, for a weekday may always be left out; "ago" is August in Spanish only behind a number,
 * which read_date.c knows. */
/* clang-format off */
static const struct date_word words[] = {
	/* English */
	MONTH("january", 1), MONTH("jan", 1), MONTH("february", 2), MONTH("feb", 2),
	MONTH("march", 3), MONTH("mar", 3), MONTH("april", 4), MONTH("apr", 4), MONTH("may", 5),
	MONTH("june", 6), MONTH("jun", 6), MONTH("july", 7), MONTH("jul", 7), MONTH("august", 8),
	MONTH("aug", 8), MONTH("september", 9), MONTH("sept", 9), MONTH("sep", 9),
	MONTH("october", 10), MONTH("oct", 10), MONTH("november", 11), MONTH("nov", 11),
	MONTH("december", 12), MONTH("dec", 12),
	/* French */
	MONTH("janvier", 1), MONTH("janv", 1), MONTH("fevrier", 2), MONTH("fevr", 2),
	MONTH("fev", 2), MONTH("mars", 3), MONTH("avril", 4), MONTH("avr", 4), MONTH("mai", 5),
	MONTH("juin", 6), MONTH("jui", 6), MONTH("juillet", 7), MONTH("juil", 7), MONTH("aout", 8),
	MONTH("septembre", 9), MONTH("octobre", 10), MONTH("novembre", 11), MONTH("decembre", 12),
	/* Spanish */
	MONTH("enero", 1), MONTH("ene", 1), MONTH("febrero", 2), MONTH("marzo", 3),
	MONTH("abril", 4), MONTH("abr", 4), MONTH("mayo", 5), MONTH("junio", 6), MONTH("julio", 7),
	MONTH("agosto", 8), MONTH("ago", 8), MONTH("septiembre", 9), MONTH("setiembre", 9),
	MONTH("set", 9), MONTH("octubre", 10), MONTH("noviembre", 11), MONTH("diciembre", 12),
	MONTH("dic", 12),
	/* Arabic: Egypt and the Gulf, Morocco, Mauritania, Algeria and Tunisia, the Levant */
	MONTH("يناير", 1), MONTH("فبراير", 2), MONTH("مارس", 3), MONTH("ابريل", 4),
	MONTH("مايو", 5), MONTH("يونيو", 6), MONTH("يونيه", 6), MONTH("يوليو", 7),
	MONTH("يوليه", 7), MONTH("اغسطس", 8), MONTH("سبتمبر", 9), MONTH("اكتوبر", 10),
	MONTH("نوفمبر", 11), MONTH("ديسمبر", 12), MONTH("ماي", 5), MONTH("يوليوز", 7),
	MONTH("غشت", 8), MONTH("اغشت", 8), MONTH("شتنبر", 9), MONTH("شتمبر", 9),
	MONTH("نونبر", 11), MONTH("نومبر", 11), MONTH("دجنبر", 12), MONTH("دجمبر", 12),
	MONTH("جانفي", 1), MONTH("فيفري", 2), MONTH("افريل", 4), MONTH("جوان", 6),
	MONTH("جويليه", 7), MONTH("اوت", 8), MONTH("شباط", 2), MONTH("فبرايير", 2), 
	MONTH("اذار", 3), MONTH("نيسان", 4), MONTH("ايار", 5), MONTH("حزيران", 6),
	MONTH("تموز", 7), MONTH("اب", 8), MONTH("ايلول", 9), { "تشرين", DATE_WORD_MONTH_OF, 10 },
	{ "كانون", DATE_WORD_MONTH_OF, 12 }, { "الاول", DATE_WORD_FIRST, 0 },
	{ "الثاني", DATE_WORD_SECOND, 0 },
	/* German, Italian, Portuguese, Dutch and Greek, where they differ */
	MONTH("januar", 1), MONTH("janner", 1), MONTH("februar", 2), MONTH("marz", 3),
	MONTH("juni", 6), MONTH("juli", 7), MONTH("oktober", 10), MONTH("okt", 10),
	MONTH("dezember", 12), MONTH("dez", 12), MONTH("gennaio", 1), MONTH("gen", 1),
	MONTH("febbraio", 2), MONTH("aprile", 4), MONTH("maggio", 5), MONTH("mag", 5),
	MONTH("giugno", 6), MONTH("giu", 6), MONTH("luglio", 7), MONTH("lug", 7),
	MONTH("settembre", 9), MONTH("ottobre", 10), MONTH("ott", 10), MONTH("dicembre", 12),
	MONTH("janeiro", 1), MONTH("fevereiro", 2), MONTH("marco", 3), MONTH("maio", 5),
	MONTH("junho", 6), MONTH("julho", 7), MONTH("setembro", 9), MONTH("outubro", 10),
	MONTH("out", 10), MONTH("novembro", 11), MONTH("dezembro", 12), MONTH("januari", 1),
	MONTH("februari", 2), MONTH("maart", 3), MONTH("mei", 5), MONTH("augustus", 8),
	MONTH("ιαν", 1), MONTH("φεβ", 2), MONTH("μαρ", 3), MONTH("απρ", 4), MONTH("μαι", 5),
	MONTH("ιουν", 6), MONTH("ιουλ", 7), MONTH("αυγ", 8), MONTH("σεπ", 9), MONTH("οκτ", 10),
	MONTH("νοε", 11), MONTH("δεκ", 12),
	/* Hungarian */
	MONTH("marcius", 3), MONTH("aprilis", 4), MONTH("majus", 5), MONTH("junius", 6),
	MONTH("julius", 7), MONTH("augusztus", 8), MONTH("szeptember", 9),
	/* days of the week */
	WEEKDAY("monday"), WEEKDAY("mon"), WEEKDAY("tuesday"),
	WEEKDAY("tue"), WEEKDAY("tues"), WEEKDAY("wednesday"), WEEKDAY("wed"), WEEKDAY("thursday"),
	WEEKDAY("thu"), WEEKDAY("thur"), WEEKDAY("thurs"), WEEKDAY("friday"), WEEKDAY("fri"),
	WEEKDAY("saturday"), WEEKDAY("sat"), WEEKDAY("sunday"), WEEKDAY("sun"), WEEKDAY("lundi"),
	WEEKDAY("lun"), WEEKDAY("mardi"), WEEKDAY("mercredi"), WEEKDAY("mer"), WEEKDAY("jeudi"),
	WEEKDAY("jeu"), WEEKDAY("vendredi"), WEEKDAY("ven"), WEEKDAY("samedi"), WEEKDAY("sam"),
	WEEKDAY("dimanche"), WEEKDAY("dim"), WEEKDAY("lunes"), WEEKDAY("martes"),
	WEEKDAY("miercoles"), WEEKDAY("mie"), WEEKDAY("jueves"), WEEKDAY("jue"),
	WEEKDAY("viernes"), WEEKDAY("vie"), WEEKDAY("sabado"), WEEKDAY("sab"), WEEKDAY("domingo"),
	WEEKDAY("dom"), WEEKDAY("الاثنين"), WEEKDAY("الثلاثاء"), WEEKDAY("الاربعاء"),
	WEEKDAY("الخميس"), WEEKDAY("الجمعه"), WEEKDAY("السبت"), WEEKDAY("الاحد"),
	{ "am", DATE_WORD_AM, 0 }, { "pm", DATE_WORD_PM, 0 }, { "ص", DATE_WORD_AM, 0 },
	{ "م", DATE_WORD_PM, 0 }, { "صباحا", DATE_WORD_AM, 0 }, { "مساء", DATE_WORD_PM, 0 },
	{ "مساءا", DATE_WORD_PM, 0 }, { "noon", DATE_WORD_CLOCK, 12 },
	{ "midnight", DATE_WORD_CLOCK, 0 }, { "midi", DATE_WORD_CLOCK, 12 },
	{ "minuit", DATE_WORD_CLOCK, 0 }, { "mediodia", DATE_WORD_CLOCK, 12 },
	{ "medianoche", DATE_WORD_CLOCK, 0 },
	/* RFC 822 section 5, and other zones of the press; CST and IST as feeds mean them */
	ZONE("z", 0), ZONE("gmt", 0), ZONE("ut", 0), ZONE("utc", 0), ZONE("wet", 0),
	ZONE("west", 1), ZONE("bst", 1), ZONE("cet", 1), ZONE("cest", 2), ZONE("met", 1),
	ZONE("mest", 2), ZONE("wat", 1), ZONE("cat", 2), ZONE("sast", 2), ZONE("eet", 2),
	ZONE("eest", 3), ZONE("eat", 3), ZONE("msk", 3), ZONE("est", -5), ZONE("edt", -4),
	ZONE("et", -5), ZONE("cst", -6), ZONE("cdt", -5), ZONE("ct", -6), ZONE("mst", -7),
	ZONE("mdt", -6), ZONE("mt", -7), ZONE("pst", -8), ZONE("pdt", -7), ZONE("pt", -8),
	ZONE("ast", -4), ZONE("adt", -3), ZONE("akst", -9), ZONE("akdt", -8), ZONE("hst", -10),
	ZONE("ist", 5.5), ZONE("jst", 9), ZONE("kst", 9), ZONE("aest", 10), ZONE("aedt", 11),
	ZONE("nzst", 12), ZONE("nzdt", 13), ZONE("غرينتش", 0), ZONE("جرينتش", 0),
	UNIT("second", 1), UNIT("seconds", 1), UNIT("seconde", 1), UNIT("secondes", 1),
	UNIT("segundo", 1), UNIT("segundos", 1), UNIT("minute", MINUTE), UNIT("minutes", MINUTE),
	UNIT("min", MINUTE), UNIT("mins", MINUTE), UNIT("mn", MINUTE), UNIT("minuto", MINUTE),
	UNIT("minutos", MINUTE), UNIT("hour", HOUR), UNIT("hours", HOUR), UNIT("hr", HOUR),
	UNIT("hrs", HOUR), UNIT("heure", HOUR), UNIT("heures", HOUR), UNIT("hora", HOUR),
	UNIT("horas", HOUR), UNIT("day", DAYS), UNIT("days", DAYS), UNIT("jour", DAYS),
	UNIT("jours", DAYS), UNIT("dia", DAYS), UNIT("dias", DAYS), UNIT("week", WEEK),
	UNIT("weeks", WEEK), UNIT("semaine", WEEK), UNIT("semaines", WEEK), UNIT("semana", WEEK),
	UNIT("semanas", WEEK), UNIT("month", MONTHS), UNIT("months", MONTHS), UNIT("mois", MONTHS),
	UNIT("mes", MONTHS), UNIT("meses", MONTHS), UNIT("year", YEAR), UNIT("years", YEAR),
	UNIT("an", YEAR), UNIT("ans", YEAR), UNIT("ano", YEAR), UNIT("anos", YEAR),
	UNIT("ثانيه", 1), UNIT("ثواني", 1), UNIT("ثوان", 1), UNIT("دقيقه", MINUTE),
	UNIT("دقائق", MINUTE), UNIT("ساعه", HOUR), UNIT("ساعات", HOUR), UNIT("يوم", DAYS),
	UNIT("يوما", DAYS), UNIT("ايام", DAYS), UNIT("اسبوع", WEEK), UNIT("اسابيع", WEEK),
	UNIT("شهر", MONTHS), UNIT("اشهر", MONTHS), UNIT("شهور", MONTHS), UNIT("سنه", YEAR),
	UNIT("سنوات", YEAR), UNIT("عام", YEAR), UNIT("اعوام", YEAR), PAIR("دقيقتين", MINUTE),
	PAIR("دقيقتان", MINUTE), PAIR("ساعتين", HOUR), PAIR("ساعتان", HOUR), PAIR("يومين", DAYS),
	PAIR("يومان", DAYS), PAIR("اسبوعين", WEEK), PAIR("شهرين", MONTHS), PAIR("سنتين", YEAR),
	PAIR("عامين", YEAR), AGO("hace"), AGO("منذ"), AGO("قبل"), AGO("vor"), DAY("today", 0),
	DAY("aujourd", 0), DAY("hoy", 0), DAY("اليوم", 0), DAY("heute", 0), DAY("yesterday", 1),
	DAY("hier", 1), DAY("ayer", 1), DAY("امس", 1), DAY("البارحه", 1), DAY("gestern", 1),
	DAY("avanthier", 2), DAY("anteayer", 2), DAY("antier", 2), DAY("vorgestern", 2), COUNT("a", 1),
	COUNT("an hour", 1), COUNT("one", 1), COUNT("two", 2), COUNT("three", 3), COUNT("four", 4),
	COUNT("five", 5), COUNT("six", 6), COUNT("seven", 7), COUNT("eight", 8), COUNT("nine", 9),
	COUNT("ten", 10), COUNT("un", 1), COUNT("une", 1), COUNT("deux", 2), COUNT("trois", 3),
	COUNT("quatre", 4), COUNT("cinq", 5), COUNT("sept", 7), COUNT("huit", 8), COUNT("neuf", 9),
	COUNT("dix", 10), COUNT("una", 1), COUNT("dos", 2), COUNT("tres", 3), COUNT("cuatro", 4),
	COUNT("cinco", 5), COUNT("seis", 6), COUNT("siete", 7), COUNT("ocho", 8),
	COUNT("nueve", 9), COUNT("diez", 10), COUNT("ثلاث", 3), COUNT("ثلاثه", 3),
	COUNT("اربع", 4), COUNT("اربعه", 4), COUNT("خمس", 5), COUNT("خمسه", 5), COUNT("ست", 6),
	COUNT("سته", 6), COUNT("سبع", 7), COUNT("سبعه", 7), COUNT("ثماني", 8), COUNT("ثمانيه", 8),
	COUNT("تسع", 9), COUNT("تسعه", 9), COUNT("عشر", 10), COUNT("عشره", 10), FILLER("de"),
	FILLER("del"), FILLER("of"), FILLER("the"), FILLER("at"), FILLER("on"), FILLER("le"),
	FILLER("du"), FILLER("el"), FILLER("en"), FILLER("las"), FILLER("la"), FILLER("al"),
	FILLER("um"), FILLER("في"), FILLER("من"), FILLER("الساعه"), FILLER("على"), FILLER("year"),
	FILLER("hui"), FILLER("am"), DATE_FIRST("primero"), DATE_FIRST("premier"),
	DATE_FIRST("فاتح"), ORDINAL("er"), ORDINAL("re"), ORDINAL("e"), ORDINAL("eme"),
	ORDINAL("ere"), ORDINAL("st"), ORDINAL("nd"), ORDINAL("rd"), ORDINAL("th"), ORDINAL("o"),
	ORDINAL("º"), ORDINAL("°"),
};
/* clang-format on */

enum { WORDS = sizeof(words) / sizeof(words[0]), SLOTS = 2048 };

/* Where each word stands, by its hash: the place in `words` plus one. Filled at the first look. */
static uint16_t slots[SLOTS];

static void
fill_slots(void)
{
	for (size_t i = 0; i < WORDS; i++) {
		size_t at = str_hash(str_from(words[i].word)) % SLOTS;
		while (slots[at])
			at = (at + 1) % SLOTS;
		slots[at] = (uint16_t)(i + 1);
	}
}

const struct date_word *
date_word_find(struct str folded)
{
	static bool filled;
	if (!filled) {
		fill_slots();
		filled = true;
	}
	for (size_t at = str_hash(folded) % SLOTS; slots[at]; at = (at + 1) % SLOTS) {
		const struct date_word *w = &words[slots[at] - 1];
		if (str_is(folded, w->word))
			return w;
	}
	return NULL;
}
