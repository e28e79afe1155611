/* Sentences of our own in which names mislead, with what we believe is right. Countries in the
 * order of their codes, then groups. */
#include <stdio.h>
#include <stdlib.h>

#include "tests/check.h"

#include "base/mem.h"
#include "rules/region.h"

struct tricky_case {
	const char *name; /* the sentence */
	const char *want;
};

static const struct tricky_case french[] = {
	{ "Le Niger et le Nigeria ferment leur frontière commune", "NE NG" },
	{ "Un ressortissant nigérien arrêté à Lagos", "NE NG" },
	{ "Des Nigérianes accusées de fraude à Niamey", "NE NG" },
	{ "La crue du Niger menace Gao et Tombouctou", "ML NE" },
	{ "Le fleuve Niger déborde à Bamako", "ML" },
	{ "Delta du Niger : une marée noire", "NG" },
	{ "Bissau : le président guinéen reçu à Lisbonne", "GN GW PT" },
	{ "La Guinée équatoriale et la Guinée-Bissau signent", "GQ GW" },
	{ "Le golfe de Guinée sous surveillance", "" },
	{ "Un match entre les deux Congo à Kinshasa", "CD" },
	{ "La République du Congo emprunte", "CG" },
	{ "RDC : combats près de Goma", "CD" },
	{ "Soudan du Sud : les pluies coupent Juba", "SS" },
	{ "Les Sud-Soudanais votent, les Soudanais attendent", "SD SS" },
	{ "La Corée du Nord tire, la Corée du Sud répond", "KP KR" },
	{ "Le Tchad et Chad Smith n'ont rien à voir", "TD" },
	{ "Jordan Bardella en visite à Marseille", "FR" },
	{ "Paris Hilton ouvre un hôtel", "" },
	{ "Le maire de Paris et celui de Lyon", "FR" },
	{ "L'actrice India Martin récompensée", "" },
	{ "Le général Salvador Torres démissionne", "" },
	{ "Réunion de crise au ministère", "" },
	{ "Cyclone à La Réunion : l'île en alerte rouge", "RE" },
	{ "L'île Maurice envoie des secours", "MU" },
	{ "Maurice Dupont élu président du club", "" },
	{ "La Dominique touchée par l'ouragan", "DM" },
	{ "Dominique Lapierre est mort", "" },
	{ "La République dominicaine ferme sa frontière avec Haïti", "DO HT" },
	{ "Une grenade explose dans un marché", "" },
	{ "Nice : le carnaval annulé", "FR" },
	{ "Tours et détours d'une réforme", "" },
	{ "Les vignes de Bordeaux sous la grêle", "FR" },
	{ "La bourse de Casablanca recule, celle de Tunis monte", "MA TN" },
	{ "Sebta et Melilla : des migrants refoulés", "ES" },
	{ "Laâyoune accueille un forum", "EH" },
	{ "Le Sahara marocain au Conseil de sécurité", "EH MA" },
	{ "Béni Mellal : saisie de drogue", "MA" },
	{ "Tizi Ouzou et Béjaïa sans eau", "DZ" },
	{ "La wilaya de Tamanrasset en deuil", "DZ" },
	{ "Kidal : l'armée malienne accuse", "ML" },
	{ "Attaque à Djibo, dans le nord du Burkina", "BF" },
	{ "Zinder et Maradi privées d'électricité", "NE" },
	{ "Abéché : afflux de réfugiés du Darfour", "SD TD" },
	{ "Nouadhibou, capitale économique", "MR" },
	{ "La Cédéao et l'Union africaine divisées", "AU ECOWAS" },
	{ "Les pays de l'AES quittent la Cédéao", "AES ECOWAS" },
	{ "L'UE et l'OTAN saluent l'accord", "EU NATO" },
	{ "Le Maghreb face à la sécheresse", "MAGHREB" },
	{ "Le franc CFA fête ses 80 ans", "" },
	{ "Il prend des cours d'anglais et parle espagnol", "" },
	{ "Les relations algéro-marocaines au point mort", "DZ MA" },
	{ "Un sommet russo-africain à Sotchi", "RU" },
	{ "L'axe franco-allemand se grippe", "DE FR" },
	{ "L'ambassadeur britannique à Alger", "DZ GB" },
	{ "Washington et Moscou se parlent", "RU US" },
	{ "Le Kremlin dément, la Maison Blanche insiste", "RU US" },
	{ "Denzel Washington sur scène", "" },
	{ "La Californie brûle, le Texas gèle", "US" },
	{ "Valence (Espagne) : les secours débordés", "ES" },
	{ "Tripoli (Liban) : un immeuble s'effondre", "LB" },
	{ "Tripoli : reprise des combats en Libye", "LY" },
	{ "LE MALI ET LE NIGER ANNONCENT UNE FORCE COMMUNE", "ML NE" },
	{ "le sénégal et la gambie en finale", "GM SN" },
	{ "Côte d’Ivoire : la récolte de cacao baisse", "CI" },
	{ "La côte est polluée, l'ivoire interdit", "" },
	{ "Un cochon d'Inde s'échappe", "" },
	{ "Le mur de Berlin, trente ans après", "" },
	{ "Mer de Chine : manœuvres navales", "" },
	{ "Le Moyen-Orient retient son souffle", "" },
	{ "Gaza : Israël poursuit ses frappes", "IL PS" },
	{ "Téhéran menace Tel-Aviv", "IL IR" },
	{ "La Turquie et les Kurdes de Syrie négocient", "SY TR" },
	{ "Pékin investit au Kenya et en Éthiopie", "CN ET KE" },
	{ "Des médecins cubains au Mozambique", "CU MZ" },
	{ "Le roi Mohammed VI reçoit le président Macron", "FR MA" },
};

static const struct tricky_case arabic[] = {
	{ "النيجر ونيجيريا تعيدان فتح الحدود", "NE NG" },
	{ "الجيش النيجري يعلن مقتل مسلحين", "NE" },
	{ "السلطات بالنيجر تغلق المدارس", "NE" },
	{ "وللنيجر نصيب من المساعدات", "NE" },
	{ "فيضان نهر النيجر يهدد القرى", "" },
	{ "رئيس مالي يستقبل وفدا", "ML" },
	{ "الجيش المالي ينسحب من كيدال", "ML" },
	{ "خسائر مالية كبيرة للشركة", "" },
	{ "وزير المالية يقدم الميزانية", "" },
	{ "انسحاب مالي وبوركينا فاسو من المجموعة", "BF ML" },
	{ "الحكومة المغربية تصادق على القانون", "MA" },
	{ "المنتخب المغربي يواجه نظيره الجزائري بتونس", "DZ MA TN" },
	{ "حان وقت صلاة المغرب", "" },
	{ "المغرب العربي يواجه الجفاف", "MAGHREB" },
	{ "أمطار بالرباط والدار البيضاء وطنجة", "MA" },
	{ "حريق في ولاية تيزي وزو", "DZ" },
	{ "قسنطينة ووهران تستعدان للعيد", "DZ" },
	{ "احتجاجات في صفاقس", "TN" },
	{ "اشتباكات في طرابلس الليبية", "LY" },
	{ "انفجار في طرابلس شمال لبنان", "LB" },
	{ "السودان: قصف على الفاشر في دارفور", "SD" },
	{ "لاجئون من جنوب السودان في الخرطوم", "SD SS" },
	{ "غينيا بيساو تجري انتخابات", "GW" },
	{ "غينيا الاستوائية ترفع إنتاج النفط", "GQ" },
	{ "ساحل العاج تصدر الكاكاو", "CI" },
	{ "الكونغو الديمقراطية ورواندا توقعان اتفاقا", "CD RW" },
	{ "سلطنة عمان تستضيف القمة", "OM" },
	{ "الملك الأردني في العاصمة عمان", "JO" },
	{ "نصف قطر الدائرة خمسة أمتار", "" },
	{ "وساطة قطرية بين واشنطن وطهران", "IR QA US" },
	{ "بنين تعلن حالة الطوارئ في كوتونو", "BJ" },
	{ "المال والبنون زينة الحياة الدنيا", "" },
	{ "تشاد تطرد السفير الفرنسي", "FR TD" },
	{ "بحيرة تشاد تتقلص", "" },
	{ "موريتانيا والسنغال تتقاسمان الغاز", "MR SN" },
	{ "نواكشوط تحتضن اجتماعا لدول الساحل", "MR SAHEL" },
	{ "الاتحاد الأفريقي يدعو إلى الحوار", "AU" },
	{ "جامعة الدول العربية تعقد دورة في القاهرة", "EG ARABLEAGUE" },
	{ "إيكواس ترفع العقوبات", "ECOWAS" },
	{ "البوليساريو ترفض المقترح حول الصحراء الغربية", "EH" },
	{ "سياح في الصحراء", "" },
	{ "المفاوضات الأمريكية الصينية تتعثر", "CN US" },
	{ "تعلم اللغة الإنجليزية في المدارس", "" },
	{ "الشرطة الإسبانية تفكك شبكة بسبتة", "ES" },
	{ "وصول مهاجرين إلى جزر الكناري", "ES" },
	{ "غارات إسرائيلية على غزة ورفح", "IL PS" },
	{ "الكويت والبحرين والإمارات", "AE BH KW" },
	{ "مَالِي تُعْلِنُ الحِدَاد", "ML" },
	{ "والصين وبريطانيا وفرنسا", "CN FR GB" },
	{ "كالعادة لم يحضر أحد", "" },
	{ "ببرلين ولندن وباريس", "DE FR GB" },
	{ "سيول تجرف السيارات جنوب المغرب", "MA" },
	{ "أزمة السكن في المدن الكبرى", "" },
	{ "فاز الفريق بهدف في الدقيقة الأخيرة", "" },
};

static const struct tricky_case spanish[] = {
	{ "Níger y Nigeria reabren la frontera", "NE NG" },
	{ "El río Níger inunda Bamako", "ML" },
	{ "Guinea Ecuatorial y Guinea-Bisáu firman", "GQ GW" },
	{ "Chad expulsa a los militares franceses", "FR TD" },
	{ "Marruecos y Argelia, sin avances", "DZ MA" },
	{ "Los marroquíes de Ceuta y Melilla", "ES MA" },
	{ "La Unión Europea negocia con Rabat", "MA EU" },
	{ "El Salvador y Honduras acuerdan", "HN SV" },
	{ "El camino de Santiago, más lleno que nunca", "" },
	{ "Santiago Abascal en el Congreso", "" },
	{ "Habla español y aprende inglés", "" },
	{ "Una pareja de gallegos en Túnez", "ES TN" },
	{ "El turco y el griego dialogan en Ginebra", "CH GR TR" },
	{ "EE.UU. y Reino Unido atacan Yemen", "GB US YE" },
	{ "La Casa Blanca y el Kremlin", "RU" },
	{ "Córdoba (Argentina): huelga docente", "AR" },
	{ "Granada se viste de fiesta", "ES" },
	{ "Las islas Canarias reciben un cayuco de Mauritania", "ES MR" },
	{ "El Sáhara Occidental vuelve a la ONU", "EH" },
	{ "Malí rompe con Ucrania", "ML UA" },
};

static const struct tricky_case english[] = {
	{ "Niger is not Nigeria", "NE NG" },
	{ "Michael Jordan returns to Chicago", "US" },
	{ "Jordan and Israel sign a water deal", "IL JO" },
	{ "Chad Smith joins the band", "" },
	{ "Chad and Sudan close their border", "SD TD" },
	{ "Georgia votes as Tbilisi protests grow", "GE" },
	{ "Atlanta, Georgia: a storm is coming", "US" },
	{ "London, Ontario police appeal for help", "CA" },
	{ "Police in Paris, Texas, arrest a man", "US" },
	{ "A turkey escaped from a farm", "" },
	{ "Turkey and Greece reopen talks", "GR TR" },
	{ "Fine china sells well", "" },
	{ "The Niger Delta and the Niger River", "NG" },
	{ "The house on Dublin Road was sold", "" },
	{ "Deputies in Boone County found the car", "US" },
	{ "He speaks French and Spanish.", "" },
	{ "French and Spanish fishermen clash", "ES FR" },
	{ "A reading from the book, a nice day and a mobile phone", "" },
	{ "Reading is fun", "" },
	{ "The match was played in Reading", "GB" },
	{ "South African and South Korean ministers meet", "KR ZA" },
	{ "Papua New Guinea and the Solomon Islands", "PG SB" },
	{ "She told us about the U.S. and the UAE", "AE US" },
	{ "The Middle East and North Africa", "NORTHAFRICA" },
	{ "Burkinabe troops, Malian gold and Nigerien uranium", "BF ML NE" },
};

static struct gazetteer *gazetteer;
static const char *language;

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
tag(struct str sentence, struct str in, struct buf *got)
{
	AUTO(arena) struct arena *a = arena_new();
	struct region_text text = { .title = sentence, .language = in };
	struct mention *mentions;
	size_t n;
	struct region_summary summary;
	region_tag(gazetteer, &text, a, &mentions, &n);
	region_summary(mentions, n, a, &summary);
	list_add(got, summary.countries);
	list_add(got, summary.groups);
}

static void
run(void **state)
{
	const struct tricky_case *c = *state;
	AUTO(buf) struct buf got = { 0 };
	tag(str_from(c->name), str_from(language), &got);
	if (!str_is(buf_view(&got), c->want))
		fail_msg("%s: got \"%s\", want \"%s\"", c->name, got.s ? got.s : "", c->want);
}

/* One line of tests/region_cases.tsv; false when it goes wrong and nobody knows that it does. */
static bool
run_line(struct str line)
{
	AUTO(buf) struct buf got = { 0 };
	struct str in, want;
	if (!str_next(&line, '\t', &in) || !str_next(&line, '\t', &want))
		return false;
	tag(line, str_sub(in, 0, 2), &got);
	bool right = str_eq(want, got.n ? buf_view(&got) : S("-"));
	bool known = str_ends(in, S("?"));
	if (right == known)
		print_error("%.*s: got \"%s\", want \"%.*s\"%s\n", STR_ARG(line),
			got.s ? got.s : "", STR_ARG(want),
			known ? ", which was believed to go wrong" : "");
	return right != known;
}

static void
run_file(void **state)
{
	AUTO(file) FILE *f = fopen("tests/region_cases.tsv", "r");
	AUTO(free) char *line = NULL;
	size_t cap = 0, wrong = 0, n = 0;
	ssize_t length;
	(void)state;
	assert_non_null(f);
	while ((length = getline(&line, &cap, f)) > 0) {
		if (line[0] == '#')
			continue;
		n++;
		wrong += !run_line(str_trim((struct str){ line, (size_t)length }));
	}
	assert_true(n > 200);
	assert_int_equal(wrong, 0);
}

int
main(void)
{
	int failed = 0;
	gazetteer = gazetteer_new(NULL, 0);
	language = "fr";
	failed += RUN_CASES(french, run);
	language = "ar";
	failed += RUN_CASES(arabic, run);
	language = "es";
	failed += RUN_CASES(spanish, run);
	language = "en";
	failed += RUN_CASES(english, run);
	const struct CMUnitTest files[] = { cmocka_unit_test(run_file) };
	failed += cmocka_run_group_tests(files, NULL, NULL);
	gazetteer_free(gazetteer);
	return failed;
}
