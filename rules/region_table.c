/* Made by rules/region_generate.py: do not edit. Sources and their licences: doc/licences. */
#include "rules/region_table.h"

/* clang-format off */
static const char *const members_SAHEL[] = { "BF", "ML", "MR", "NE", "TD", NULL };
static const char *const members_SAHEL_WIDE[] = { "BF", "CM", "GM", "GN", "ML", "MR", "NE", "NG", "SN", "TD", NULL };
static const char *const members_AES[] = { "BF", "ML", "NE", NULL };
static const char *const members_ECOWAS[] = { "BJ", "CI", "CV", "GH", "GM", "GN", "GW", "LR", "NG", "SL", "SN", "TG", NULL };
static const char *const members_UEMOA[] = { "BF", "BJ", "CI", "GW", "ML", "NE", "SN", "TG", NULL };
static const char *const members_CEMAC[] = { "CF", "CG", "CM", "GA", "GQ", "TD", NULL };
static const char *const members_UMA[] = { "DZ", "LY", "MA", "MR", "TN", NULL };
static const char *const members_MAGHREB[] = { "DZ", "EH", "LY", "MA", "MR", "TN", NULL };
static const char *const members_NORTHAFRICA[] = { "DZ", "EG", "EH", "LY", "MA", "SD", "TN", NULL };
static const char *const members_EAC[] = { "BI", "CD", "KE", "RW", "SO", "SS", "TZ", "UG", NULL };
static const char *const members_SADC[] = { "AO", "BW", "CD", "KM", "LS", "MG", "MU", "MW", "MZ", "NA", "SC", "SZ", "TZ", "ZA", "ZM", "ZW", NULL };
static const char *const members_IGAD[] = { "DJ", "ER", "ET", "KE", "SD", "SO", "SS", "UG", NULL };
static const char *const members_GCC[] = { "AE", "BH", "KW", "OM", "QA", "SA", NULL };
static const char *const members_ARABLEAGUE[] = { "AE", "BH", "DJ", "DZ", "EG", "IQ", "JO", "KM", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA", "SD", "SO", "SY", "TN", "YE", NULL };
static const char *const members_EU[] = { "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", NULL };
static const char *const members_NATO[] = { "AL", "BE", "BG", "CA", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IS", "IT", "LT", "LU", "LV", "ME", "MK", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "TR", "US", NULL };
static const char *const members_AU[] = { "AO", "BF", "BI", "BJ", "BW", "CD", "CF", "CG", "CI", "CM", "CV", "DJ", "DZ", "EG", "EH", "ER", "ET", "GA", "GH", "GM", "GN", "GQ", "GW", "KE", "KM", "LR", "LS", "LY", "MA", "MG", "ML", "MR", "MU", "MW", "MZ", "NA", "NE", "NG", "RW", "SC", "SD", "SL", "SN", "SO", "SS", "ST", "SZ", "TD", "TG", "TN", "TZ", "UG", "ZA", "ZM", "ZW", NULL };
const struct region_code region_codes[] = {
	{ "AD", { "Andorra", "Andorre", "Andorra", "أندورا" }, NULL },
	{ "AE", { "United Arab Emirates", "Émirats arabes unis", "Emiratos Árabes Unidos", "الإمارات العربية المتحدة" }, NULL },
	{ "AF", { "Afghanistan", "Afghanistan", "Afganistán", "أفغانستان" }, NULL },
	{ "AG", { "Antigua & Barbuda", "Antigua-et-Barbuda", "Antigua y Barbuda", "أنتيغوا وبربودا" }, NULL },
	{ "AI", { "Anguilla", "Anguilla", "Anguila", "أنغويلا" }, NULL },
	{ "AL", { "Albania", "Albanie", "Albania", "ألبانيا" }, NULL },
	{ "AM", { "Armenia", "Arménie", "Armenia", "أرمينيا" }, NULL },
	{ "AO", { "Angola", "Angola", "Angola", "أنغولا" }, NULL },
	{ "AQ", { "Antarctica", "Antarctique", "Antártida", "أنتاركتيكا" }, NULL },
	{ "AR", { "Argentina", "Argentine", "Argentina", "الأرجنتين" }, NULL },
	{ "AS", { "American Samoa", "Samoa américaines", "Samoa Americana", "ساموا الأمريكية" }, NULL },
	{ "AT", { "Austria", "Autriche", "Austria", "النمسا" }, NULL },
	{ "AU", { "African Union", "Union africaine", "Unión Africana", "الاتحاد الأفريقي" }, members_AU },
	{ "AW", { "Aruba", "Aruba", "Aruba", "أروبا" }, NULL },
	{ "AX", { "Åland Islands", "Îles Åland", "Islas Aland", "جزر آلاند" }, NULL },
	{ "AZ", { "Azerbaijan", "Azerbaïdjan", "Azerbaiyán", "أذربيجان" }, NULL },
	{ "BA", { "Bosnia & Herzegovina", "Bosnie-Herzégovine", "Bosnia y Herzegovina", "البوسنة والهرسك" }, NULL },
	{ "BB", { "Barbados", "Barbade", "Barbados", "بربادوس" }, NULL },
	{ "BD", { "Bangladesh", "Bangladesh", "Bangladés", "بنغلاديش" }, NULL },
	{ "BE", { "Belgium", "Belgique", "Bélgica", "بلجيكا" }, NULL },
	{ "BF", { "Burkina Faso", "Burkina Faso", "Burkina Faso", "بوركينا فاسو" }, NULL },
	{ "BG", { "Bulgaria", "Bulgarie", "Bulgaria", "بلغاريا" }, NULL },
	{ "BH", { "Bahrain", "Bahreïn", "Baréin", "البحرين" }, NULL },
	{ "BI", { "Burundi", "Burundi", "Burundi", "بوروندي" }, NULL },
	{ "BJ", { "Benin", "Bénin", "Benín", "بنين" }, NULL },
	{ "BL", { "St. Barthélemy", "Saint-Barthélemy", "San Bartolomé", "سان بارتليمي" }, NULL },
	{ "BM", { "Bermuda", "Bermudes", "Bermudas", "برمودا" }, NULL },
	{ "BN", { "Brunei", "Brunei", "Brunéi", "بروناي" }, NULL },
	{ "BO", { "Bolivia", "Bolivie", "Bolivia", "بوليفيا" }, NULL },
	{ "BQ", { "Caribbean Netherlands", "Pays-Bas caribéens", "Caribe neerlandés", "هولندا الكاريبية" }, NULL },
	{ "BR", { "Brazil", "Brésil", "Brasil", "البرازيل" }, NULL },
	{ "BS", { "Bahamas", "Bahamas", "Bahamas", "جزر البهاما" }, NULL },
	{ "BT", { "Bhutan", "Bhoutan", "Bután", "بوتان" }, NULL },
	{ "BV", { "Bouvet Island", "Île Bouvet", "Isla Bouvet", "جزيرة بوفيه" }, NULL },
	{ "BW", { "Botswana", "Botswana", "Botsuana", "بوتسوانا" }, NULL },
	{ "BY", { "Belarus", "Biélorussie", "Bielorrusia", "بيلاروس" }, NULL },
	{ "BZ", { "Belize", "Belize", "Belice", "بليز" }, NULL },
	{ "CA", { "Canada", "Canada", "Canadá", "كندا" }, NULL },
	{ "CC", { "Cocos (Keeling) Islands", "Îles Cocos", "Islas Cocos", "جزر كوكوس (كيلينغ)" }, NULL },
	{ "CD", { "Congo - Kinshasa", "Congo-Kinshasa", "República Democrática del Congo", "الكونغو - كينشاسا" }, NULL },
	{ "CF", { "Central African Republic", "République centrafricaine", "República Centroafricana", "جمهورية أفريقيا الوسطى" }, NULL },
	{ "CG", { "Congo - Brazzaville", "Congo-Brazzaville", "Congo", "الكونغو - برازافيل" }, NULL },
	{ "CH", { "Switzerland", "Suisse", "Suiza", "سويسرا" }, NULL },
	{ "CI", { "Côte d’Ivoire", "Côte d’Ivoire", "Côte d’Ivoire", "ساحل العاج" }, NULL },
	{ "CK", { "Cook Islands", "Îles Cook", "Islas Cook", "جزر كوك" }, NULL },
	{ "CL", { "Chile", "Chili", "Chile", "تشيلي" }, NULL },
	{ "CM", { "Cameroon", "Cameroun", "Camerún", "الكاميرون" }, NULL },
	{ "CN", { "China", "Chine", "China", "الصين" }, NULL },
	{ "CO", { "Colombia", "Colombie", "Colombia", "كولومبيا" }, NULL },
	{ "CR", { "Costa Rica", "Costa Rica", "Costa Rica", "كوستاريكا" }, NULL },
	{ "CU", { "Cuba", "Cuba", "Cuba", "كوبا" }, NULL },
	{ "CV", { "Cape Verde", "Cap-Vert", "Cabo Verde", "الرأس الأخضر" }, NULL },
	{ "CW", { "Curaçao", "Curaçao", "Curazao", "كوراساو" }, NULL },
	{ "CX", { "Christmas Island", "Île Christmas", "Isla de Navidad", "جزيرة كريسماس" }, NULL },
	{ "CY", { "Cyprus", "Chypre", "Chipre", "قبرص" }, NULL },
	{ "CZ", { "Czechia", "Tchéquie", "Chequia", "التشيك" }, NULL },
	{ "DE", { "Germany", "Allemagne", "Alemania", "ألمانيا" }, NULL },
	{ "DJ", { "Djibouti", "Djibouti", "Yibuti", "جيبوتي" }, NULL },
	{ "DK", { "Denmark", "Danemark", "Dinamarca", "الدانمرك" }, NULL },
	{ "DM", { "Dominica", "Dominique", "Dominica", "دومينيكا" }, NULL },
	{ "DO", { "Dominican Republic", "République dominicaine", "República Dominicana", "جمهورية الدومينيكان" }, NULL },
	{ "DZ", { "Algeria", "Algérie", "Argelia", "الجزائر" }, NULL },
	{ "EC", { "Ecuador", "Équateur", "Ecuador", "الإكوادور" }, NULL },
	{ "EE", { "Estonia", "Estonie", "Estonia", "إستونيا" }, NULL },
	{ "EG", { "Egypt", "Égypte", "Egipto", "مصر" }, NULL },
	{ "EH", { "Western Sahara", "Sahara occidental", "Sáhara Occidental", "الصحراء الغربية" }, NULL },
	{ "ER", { "Eritrea", "Érythrée", "Eritrea", "إريتريا" }, NULL },
	{ "ES", { "Spain", "Espagne", "España", "إسبانيا" }, NULL },
	{ "ET", { "Ethiopia", "Éthiopie", "Etiopía", "إثيوبيا" }, NULL },
	{ "FI", { "Finland", "Finlande", "Finlandia", "فنلندا" }, NULL },
	{ "FJ", { "Fiji", "Fidji", "Fiyi", "فيجي" }, NULL },
	{ "FK", { "Falkland Islands", "Îles Malouines", "Islas Malvinas", "جزر فوكلاند" }, NULL },
	{ "FM", { "Micronesia", "Micronésie", "Micronesia", "ميكرونيزيا" }, NULL },
	{ "FO", { "Faroe Islands", "Îles Féroé", "Islas Feroe", "جزر فارو" }, NULL },
	{ "FR", { "France", "France", "Francia", "فرنسا" }, NULL },
	{ "GA", { "Gabon", "Gabon", "Gabón", "الغابون" }, NULL },
	{ "GB", { "United Kingdom", "Royaume-Uni", "Reino Unido", "المملكة المتحدة" }, NULL },
	{ "GD", { "Grenada", "Grenade", "Granada", "غرينادا" }, NULL },
	{ "GE", { "Georgia", "Géorgie", "Georgia", "جورجيا" }, NULL },
	{ "GF", { "French Guiana", "Guyane française", "Guayana Francesa", "غويانا الفرنسية" }, NULL },
	{ "GG", { "Guernsey", "Guernesey", "Guernesey", "غيرنزي" }, NULL },
	{ "GH", { "Ghana", "Ghana", "Ghana", "غانا" }, NULL },
	{ "GI", { "Gibraltar", "Gibraltar", "Gibraltar", "جبل طارق" }, NULL },
	{ "GL", { "Greenland", "Groenland", "Groenlandia", "غرينلاند" }, NULL },
	{ "GM", { "Gambia", "Gambie", "Gambia", "غامبيا" }, NULL },
	{ "GN", { "Guinea", "Guinée", "Guinea", "غينيا" }, NULL },
	{ "GP", { "Guadeloupe", "Guadeloupe", "Guadalupe", "غوادلوب" }, NULL },
	{ "GQ", { "Equatorial Guinea", "Guinée équatoriale", "Guinea Ecuatorial", "غينيا الاستوائية" }, NULL },
	{ "GR", { "Greece", "Grèce", "Grecia", "اليونان" }, NULL },
	{ "GS", { "South Georgia & South Sandwich Islands", "Géorgie du Sud-et-les Îles Sandwich du Sud", "Islas Georgia del Sur y Sandwich del Sur", "جورجيا الجنوبية وجزر ساندويتش الجنوبية" }, NULL },
	{ "GT", { "Guatemala", "Guatemala", "Guatemala", "غواتيمالا" }, NULL },
	{ "GU", { "Guam", "Guam", "Guam", "غوام" }, NULL },
	{ "GW", { "Guinea-Bissau", "Guinée-Bissau", "Guinea-Bisáu", "غينيا بيساو" }, NULL },
	{ "GY", { "Guyana", "Guyana", "Guyana", "غيانا" }, NULL },
	{ "HK", { "Hong Kong", "Hong Kong", "Hong Kong", "هونغ كونغ" }, NULL },
	{ "HM", { "Heard & McDonald Islands", "Îles Heard-et-MacDonald", "Islas Heard y McDonald", "جزيرة هيرد وجزر ماكدونالد" }, NULL },
	{ "HN", { "Honduras", "Honduras", "Honduras", "هندوراس" }, NULL },
	{ "HR", { "Croatia", "Croatie", "Croacia", "كرواتيا" }, NULL },
	{ "HT", { "Haiti", "Haïti", "Haití", "هايتي" }, NULL },
	{ "HU", { "Hungary", "Hongrie", "Hungría", "هنغاريا" }, NULL },
	{ "ID", { "Indonesia", "Indonésie", "Indonesia", "إندونيسيا" }, NULL },
	{ "IE", { "Ireland", "Irlande", "Irlanda", "أيرلندا" }, NULL },
	{ "IL", { "Israel", "Israël", "Israel", "إسرائيل" }, NULL },
	{ "IM", { "Isle of Man", "Île de Man", "Isla de Man", "جزيرة مان" }, NULL },
	{ "IN", { "India", "Inde", "India", "الهند" }, NULL },
	{ "IO", { "British Indian Ocean Territory", "Territoire britannique de l’océan Indien", "Territorio Británico del Océano Índico", "الإقليم البريطاني في المحيط الهندي" }, NULL },
	{ "IQ", { "Iraq", "Irak", "Irak", "العراق" }, NULL },
	{ "IR", { "Iran", "Iran", "Irán", "إيران" }, NULL },
	{ "IS", { "Iceland", "Islande", "Islandia", "آيسلندا" }, NULL },
	{ "IT", { "Italy", "Italie", "Italia", "إيطاليا" }, NULL },
	{ "JE", { "Jersey", "Jersey", "Jersey", "جيرسي" }, NULL },
	{ "JM", { "Jamaica", "Jamaïque", "Jamaica", "جامايكا" }, NULL },
	{ "JO", { "Jordan", "Jordanie", "Jordania", "الأردن" }, NULL },
	{ "JP", { "Japan", "Japon", "Japón", "اليابان" }, NULL },
	{ "KE", { "Kenya", "Kenya", "Kenia", "كينيا" }, NULL },
	{ "KG", { "Kyrgyzstan", "Kirghizstan", "Kirguistán", "قيرغيزستان" }, NULL },
	{ "KH", { "Cambodia", "Cambodge", "Camboya", "كمبوديا" }, NULL },
	{ "KI", { "Kiribati", "Kiribati", "Kiribati", "كيريباتي" }, NULL },
	{ "KM", { "Comoros", "Comores", "Comoras", "جزر القمر" }, NULL },
	{ "KN", { "St. Kitts & Nevis", "Saint-Christophe-et-Niévès", "San Cristóbal y Nieves", "سانت كيتس ونيفيس" }, NULL },
	{ "KP", { "North Korea", "Corée du Nord", "Corea del Norte", "كوريا الشمالية" }, NULL },
	{ "KR", { "South Korea", "Corée du Sud", "Corea del Sur", "كوريا الجنوبية" }, NULL },
	{ "KW", { "Kuwait", "Koweït", "Kuwait", "الكويت" }, NULL },
	{ "KY", { "Cayman Islands", "Îles Caïmans", "Islas Caimán", "جزر كايمان" }, NULL },
	{ "KZ", { "Kazakhstan", "Kazakhstan", "Kazajistán", "كازاخستان" }, NULL },
	{ "LA", { "Laos", "Laos", "Laos", "لاوس" }, NULL },
	{ "LB", { "Lebanon", "Liban", "Líbano", "لبنان" }, NULL },
	{ "LC", { "St. Lucia", "Sainte-Lucie", "Santa Lucía", "سانت لوسيا" }, NULL },
	{ "LI", { "Liechtenstein", "Liechtenstein", "Liechtenstein", "ليختنشتاين" }, NULL },
	{ "LK", { "Sri Lanka", "Sri Lanka", "Sri Lanka", "سريلانكا" }, NULL },
	{ "LR", { "Liberia", "Liberia", "Liberia", "ليبيريا" }, NULL },
	{ "LS", { "Lesotho", "Lesotho", "Lesoto", "ليسوتو" }, NULL },
	{ "LT", { "Lithuania", "Lituanie", "Lituania", "ليتوانيا" }, NULL },
	{ "LU", { "Luxembourg", "Luxembourg", "Luxemburgo", "لوكسمبورغ" }, NULL },
	{ "LV", { "Latvia", "Lettonie", "Letonia", "لاتفيا" }, NULL },
	{ "LY", { "Libya", "Libye", "Libia", "ليبيا" }, NULL },
	{ "MA", { "Morocco", "Maroc", "Marruecos", "المغرب" }, NULL },
	{ "MC", { "Monaco", "Monaco", "Mónaco", "موناكو" }, NULL },
	{ "MD", { "Moldova", "Moldavie", "Moldavia", "مولدوفا" }, NULL },
	{ "ME", { "Montenegro", "Monténégro", "Montenegro", "الجبل الأسود" }, NULL },
	{ "MF", { "St. Martin", "Saint-Martin", "San Martín", "سان مارتن" }, NULL },
	{ "MG", { "Madagascar", "Madagascar", "Madagascar", "مدغشقر" }, NULL },
	{ "MH", { "Marshall Islands", "Îles Marshall", "Islas Marshall", "جزر مارشال" }, NULL },
	{ "MK", { "North Macedonia", "Macédoine du Nord", "Macedonia del Norte", "مقدونيا الشمالية" }, NULL },
	{ "ML", { "Mali", "Mali", "Mali", "مالي" }, NULL },
	{ "MM", { "Myanmar (Burma)", "Myanmar (Birmanie)", "Myanmar (Birmania)", "ميانمار (بورما)" }, NULL },
	{ "MN", { "Mongolia", "Mongolie", "Mongolia", "منغوليا" }, NULL },
	{ "MO", { "Macao", "Macao", "Macao", "مكاو" }, NULL },
	{ "MP", { "Northern Mariana Islands", "Îles Mariannes du Nord", "Islas Marianas del Norte", "جزر ماريانا الشمالية" }, NULL },
	{ "MQ", { "Martinique", "Martinique", "Martinica", "جزر المارتينيك" }, NULL },
	{ "MR", { "Mauritania", "Mauritanie", "Mauritania", "موريتانيا" }, NULL },
	{ "MS", { "Montserrat", "Montserrat", "Montserrat", "مونتسرات" }, NULL },
	{ "MT", { "Malta", "Malte", "Malta", "مالطا" }, NULL },
	{ "MU", { "Mauritius", "Maurice", "Mauricio", "موريشيوس" }, NULL },
	{ "MV", { "Maldives", "Maldives", "Maldivas", "جزر المالديف" }, NULL },
	{ "MW", { "Malawi", "Malawi", "Malaui", "ملاوي" }, NULL },
	{ "MX", { "Mexico", "Mexique", "México", "المكسيك" }, NULL },
	{ "MY", { "Malaysia", "Malaisie", "Malasia", "ماليزيا" }, NULL },
	{ "MZ", { "Mozambique", "Mozambique", "Mozambique", "موزمبيق" }, NULL },
	{ "NA", { "Namibia", "Namibie", "Namibia", "ناميبيا" }, NULL },
	{ "NC", { "New Caledonia", "Nouvelle-Calédonie", "Nueva Caledonia", "كاليدونيا الجديدة" }, NULL },
	{ "NE", { "Niger", "Niger", "Níger", "النيجر" }, NULL },
	{ "NF", { "Norfolk Island", "Île Norfolk", "Isla Norfolk", "جزيرة نورفولك" }, NULL },
	{ "NG", { "Nigeria", "Nigeria", "Nigeria", "نيجيريا" }, NULL },
	{ "NI", { "Nicaragua", "Nicaragua", "Nicaragua", "نيكاراغوا" }, NULL },
	{ "NL", { "Netherlands", "Pays-Bas", "Países Bajos", "هولندا" }, NULL },
	{ "NO", { "Norway", "Norvège", "Noruega", "النرويج" }, NULL },
	{ "NP", { "Nepal", "Népal", "Nepal", "نيبال" }, NULL },
	{ "NR", { "Nauru", "Nauru", "Nauru", "ناورو" }, NULL },
	{ "NU", { "Niue", "Niue", "Niue", "نيوي" }, NULL },
	{ "NZ", { "New Zealand", "Nouvelle-Zélande", "Nueva Zelanda", "نيوزيلندا" }, NULL },
	{ "OM", { "Oman", "Oman", "Omán", "عُمان" }, NULL },
	{ "PA", { "Panama", "Panama", "Panamá", "بنما" }, NULL },
	{ "PE", { "Peru", "Pérou", "Perú", "بيرو" }, NULL },
	{ "PF", { "French Polynesia", "Polynésie française", "Polinesia Francesa", "بولينيزيا الفرنسية" }, NULL },
	{ "PG", { "Papua New Guinea", "Papouasie-Nouvelle-Guinée", "Papúa Nueva Guinea", "بابوا غينيا الجديدة" }, NULL },
	{ "PH", { "Philippines", "Philippines", "Filipinas", "الفلبين" }, NULL },
	{ "PK", { "Pakistan", "Pakistan", "Pakistán", "باكستان" }, NULL },
	{ "PL", { "Poland", "Pologne", "Polonia", "بولندا" }, NULL },
	{ "PM", { "St. Pierre & Miquelon", "Saint-Pierre-et-Miquelon", "San Pedro y Miquelón", "سان بيير ومكويلون" }, NULL },
	{ "PN", { "Pitcairn Islands", "Îles Pitcairn", "Islas Pitcairn", "جزر بيتكيرن" }, NULL },
	{ "PR", { "Puerto Rico", "Porto Rico", "Puerto Rico", "بورتوريكو" }, NULL },
	{ "PS", { "Palestine", "Palestine", "Palestina", "فلسطين" }, NULL },
	{ "PT", { "Portugal", "Portugal", "Portugal", "البرتغال" }, NULL },
	{ "PW", { "Palau", "Palaos", "Palaos", "بالاو" }, NULL },
	{ "PY", { "Paraguay", "Paraguay", "Paraguay", "باراغواي" }, NULL },
	{ "QA", { "Qatar", "Qatar", "Catar", "قطر" }, NULL },
	{ "RE", { "Réunion", "La Réunion", "Reunión", "روينيون" }, NULL },
	{ "RO", { "Romania", "Roumanie", "Rumanía", "رومانيا" }, NULL },
	{ "RS", { "Serbia", "Serbie", "Serbia", "صربيا" }, NULL },
	{ "RU", { "Russia", "Russie", "Rusia", "روسيا" }, NULL },
	{ "RW", { "Rwanda", "Rwanda", "Ruanda", "رواندا" }, NULL },
	{ "SA", { "Saudi Arabia", "Arabie saoudite", "Arabia Saudí", "المملكة العربية السعودية" }, NULL },
	{ "SB", { "Solomon Islands", "Îles Salomon", "Islas Salomón", "جزر سليمان" }, NULL },
	{ "SC", { "Seychelles", "Seychelles", "Seychelles", "سيشل" }, NULL },
	{ "SD", { "Sudan", "Soudan", "Sudán", "السودان" }, NULL },
	{ "SE", { "Sweden", "Suède", "Suecia", "السويد" }, NULL },
	{ "SG", { "Singapore", "Singapour", "Singapur", "سنغافورة" }, NULL },
	{ "SH", { "St. Helena", "Sainte-Hélène", "Santa Elena", "سانت هيلينا" }, NULL },
	{ "SI", { "Slovenia", "Slovénie", "Eslovenia", "سلوفينيا" }, NULL },
	{ "SJ", { "Svalbard & Jan Mayen", "Svalbard et Jan Mayen", "Svalbard y Jan Mayen", "سفالبارد وجان ماين" }, NULL },
	{ "SK", { "Slovakia", "Slovaquie", "Eslovaquia", "سلوفاكيا" }, NULL },
	{ "SL", { "Sierra Leone", "Sierra Leone", "Sierra Leona", "سيراليون" }, NULL },
	{ "SM", { "San Marino", "Saint-Marin", "San Marino", "سان مارينو" }, NULL },
	{ "SN", { "Senegal", "Sénégal", "Senegal", "السنغال" }, NULL },
	{ "SO", { "Somalia", "Somalie", "Somalia", "الصومال" }, NULL },
	{ "SR", { "Suriname", "Suriname", "Surinam", "سورينام" }, NULL },
	{ "SS", { "South Sudan", "Soudan du Sud", "Sudán del Sur", "جنوب السودان" }, NULL },
	{ "ST", { "São Tomé & Príncipe", "Sao Tomé-et-Principe", "Santo Tomé y Príncipe", "ساو تومي وبرينسيبي" }, NULL },
	{ "SV", { "El Salvador", "Salvador", "El Salvador", "السلفادور" }, NULL },
	{ "SX", { "Sint Maarten", "Saint-Martin (partie néerlandaise)", "Sint Maarten", "سانت مارتن" }, NULL },
	{ "SY", { "Syria", "Syrie", "Siria", "سوريا" }, NULL },
	{ "SZ", { "Eswatini", "Eswatini", "Esuatini", "إسواتيني" }, NULL },
	{ "TC", { "Turks & Caicos Islands", "Îles Turques-et-Caïques", "Islas Turcas y Caicos", "جزر توركس وكايكوس" }, NULL },
	{ "TD", { "Chad", "Tchad", "Chad", "تشاد" }, NULL },
	{ "TF", { "French Southern Territories", "Terres australes françaises", "Territorios Australes Franceses", "الأقاليم الجنوبية الفرنسية" }, NULL },
	{ "TG", { "Togo", "Togo", "Togo", "توغو" }, NULL },
	{ "TH", { "Thailand", "Thaïlande", "Tailandia", "تايلاند" }, NULL },
	{ "TJ", { "Tajikistan", "Tadjikistan", "Tayikistán", "طاجيكستان" }, NULL },
	{ "TK", { "Tokelau", "Tokelau", "Tokelau", "توكيلاو" }, NULL },
	{ "TL", { "Timor-Leste", "Timor oriental", "Timor-Leste", "تيمور - ليشتي" }, NULL },
	{ "TM", { "Turkmenistan", "Turkménistan", "Turkmenistán", "تركمانستان" }, NULL },
	{ "TN", { "Tunisia", "Tunisie", "Túnez", "تونس" }, NULL },
	{ "TO", { "Tonga", "Tonga", "Tonga", "تونغا" }, NULL },
	{ "TR", { "Türkiye", "Turquie", "Turquía", "تركيا" }, NULL },
	{ "TT", { "Trinidad & Tobago", "Trinité-et-Tobago", "Trinidad y Tobago", "ترينيداد وتوباغو" }, NULL },
	{ "TV", { "Tuvalu", "Tuvalu", "Tuvalu", "توفالو" }, NULL },
	{ "TW", { "Taiwan", "Taïwan", "Taiwán", "تايوان" }, NULL },
	{ "TZ", { "Tanzania", "Tanzanie", "Tanzania", "تنزانيا" }, NULL },
	{ "UA", { "Ukraine", "Ukraine", "Ucrania", "أوكرانيا" }, NULL },
	{ "UG", { "Uganda", "Ouganda", "Uganda", "أوغندا" }, NULL },
	{ "UM", { "U.S. Outlying Islands", "Îles mineures éloignées des États-Unis", "Islas menores alejadas de EE. UU.", "جزر الولايات المتحدة النائية" }, NULL },
	{ "US", { "United States", "États-Unis", "Estados Unidos", "الولايات المتحدة" }, NULL },
	{ "UY", { "Uruguay", "Uruguay", "Uruguay", "أورغواي" }, NULL },
	{ "UZ", { "Uzbekistan", "Ouzbékistan", "Uzbekistán", "أوزبكستان" }, NULL },
	{ "VA", { "Vatican City", "État de la Cité du Vatican", "Ciudad del Vaticano", "الفاتيكان" }, NULL },
	{ "VC", { "St. Vincent & Grenadines", "Saint-Vincent-et-les Grenadines", "San Vicente y las Granadinas", "سانت فنسنت وجزر غرينادين" }, NULL },
	{ "VE", { "Venezuela", "Venezuela", "Venezuela", "فنزويلا" }, NULL },
	{ "VG", { "British Virgin Islands", "Îles Vierges britanniques", "Islas Vírgenes Británicas", "جزر فيرجن البريطانية" }, NULL },
	{ "VI", { "U.S. Virgin Islands", "Îles Vierges des États-Unis", "Islas Vírgenes de EE. UU.", "جزر فيرجن الأمريكية" }, NULL },
	{ "VN", { "Vietnam", "Viêt Nam", "Vietnam", "فيتنام" }, NULL },
	{ "VU", { "Vanuatu", "Vanuatu", "Vanuatu", "فانواتو" }, NULL },
	{ "WF", { "Wallis & Futuna", "Wallis-et-Futuna", "Wallis y Futuna", "جزر والس وفوتونا" }, NULL },
	{ "WS", { "Samoa", "Samoa", "Samoa", "ساموا" }, NULL },
	{ "XK", { "Kosovo", "Kosovo", "Kosovo", "كوسوفو" }, NULL },
	{ "YE", { "Yemen", "Yémen", "Yemen", "اليمن" }, NULL },
	{ "YT", { "Mayotte", "Mayotte", "Mayotte", "مايوت" }, NULL },
	{ "ZA", { "South Africa", "Afrique du Sud", "Sudáfrica", "جنوب أفريقيا" }, NULL },
	{ "ZM", { "Zambia", "Zambie", "Zambia", "زامبيا" }, NULL },
	{ "ZW", { "Zimbabwe", "Zimbabwe", "Zimbabue", "زيمبابوي" }, NULL },
	{ "AES", { "AES (Alliance of Sahel States)", "AES (Alliance des États du Sahel)", "AES (Alianza de Estados del Sahel)", "تحالف دول الساحل" }, members_AES },
	{ "ARABLEAGUE", { "Arab League", "Ligue arabe", "Liga Árabe", "جامعة الدول العربية" }, members_ARABLEAGUE },
	{ "AU", { "African Union", "Union africaine", "Unión Africana", "الاتحاد الأفريقي" }, members_AU },
	{ "CEMAC", { "CEMAC", "CEMAC", "CEMAC", "سيماك" }, members_CEMAC },
	{ "EAC", { "East African Community", "Communauté d'Afrique de l'Est", "Comunidad Africana Oriental", "جماعة شرق أفريقيا" }, members_EAC },
	{ "ECOWAS", { "ECOWAS", "CEDEAO", "CEDEAO", "إيكواس" }, members_ECOWAS },
	{ "EU", { "European Union", "Union européenne", "Unión Europea", "الاتحاد الأوروبي" }, members_EU },
	{ "GCC", { "Gulf Cooperation Council", "Conseil de coopération du Golfe", "Consejo de Cooperación del Golfo", "مجلس التعاون الخليجي" }, members_GCC },
	{ "IGAD", { "IGAD", "IGAD", "IGAD", "إيغاد" }, members_IGAD },
	{ "MAGHREB", { "Maghreb", "Maghreb", "Magreb", "المغرب العربي" }, members_MAGHREB },
	{ "NATO", { "NATO", "OTAN", "OTAN", "الناتو" }, members_NATO },
	{ "NORTHAFRICA", { "North Africa", "Afrique du Nord", "África del Norte", "شمال أفريقيا" }, members_NORTHAFRICA },
	{ "SADC", { "SADC", "SADC", "SADC", "سادك" }, members_SADC },
	{ "SAHEL", { "Sahel", "Sahel", "Sahel", "الساحل" }, members_SAHEL },
	{ "SAHEL-WIDE", { "Sahel (ten countries)", "Sahel (dix pays)", "Sahel (diez países)", "الساحل (عشر دول)" }, members_SAHEL_WIDE },
	{ "UEMOA", { "WAEMU", "UEMOA", "UEMOA", "الاتحاد الاقتصادي والنقدي لغرب أفريقيا" }, members_UEMOA },
	{ "UMA", { "Arab Maghreb Union", "Union du Maghreb arabe", "Unión del Magreb Árabe", "اتحاد المغرب العربي" }, members_UMA },
};
const struct region_place region_places[] = {
	{"AD",103586,0},{"AE",103586,0},{"AF",103586,0},{"AG",103586,0},{"AI",103586,0},{"AL",103586,0},{"AM",103586,0},
	{"AO",103586,0},{"AQ",103586,0},{"AR",103586,0},{"AS",103586,0},{"AT",103586,0},{"AU",103586,0},{"AW",103586,0},
	{"AX",103586,0},{"AZ",103586,0},{"BA",103586,0},{"BB",103586,0},{"BD",103586,0},{"BE",103586,0},{"BF",103586,0},
	{"BG",103586,0},{"BH",103586,0},{"BI",103586,0},{"BJ",103586,0},{"BL",103586,0},{"BM",103586,0},{"BN",103586,0},
	{"BO",103586,0},{"BQ",103586,0},{"BR",103586,0},{"BS",103586,0},{"BT",103586,0},{"BV",103586,0},{"BW",103586,0},
	{"BY",103586,0},{"BZ",103586,0},{"CA",103586,0},{"CC",103586,0},{"CD",103586,0},{"CF",103586,0},{"CG",103586,0},
	{"CH",103586,0},{"CI",103586,0},{"CK",103586,0},{"CL",103586,0},{"CM",103586,0},{"CN",103586,0},{"CO",103586,0},
	{"CR",103586,0},{"CU",103586,0},{"CV",103586,0},{"CW",103586,0},{"CX",103586,0},{"CY",103586,0},{"CZ",103586,0},
	{"DE",103586,0},{"DJ",103586,0},{"DK",103586,0},{"DM",103586,0},{"DO",103586,0},{"DZ",103586,0},{"EC",103586,0},
	{"EE",103586,0},{"EG",103586,0},{"EH",103586,0},{"ER",103586,0},{"ES",103586,0},{"ET",103586,0},{"FI",103586,0},
	{"FJ",103586,0},{"FK",103586,0},{"FM",103586,0},{"FO",103586,0},{"FR",103586,0},{"GA",103586,0},{"GB",103586,0},
	{"GD",103586,0},{"GE",103586,0},{"GF",103586,0},{"GG",103586,0},{"GH",103586,0},{"GI",103586,0},{"GL",103586,0},
	{"GM",103586,0},{"GN",103586,0},{"GP",103586,0},{"GQ",103586,0},{"GR",103586,0},{"GS",103586,0},{"GT",103586,0},
	{"GU",103586,0},{"GW",103586,0},{"GY",103586,0},{"HK",103586,0},{"HM",103586,0},{"HN",103586,0},{"HR",103586,0},
	{"HT",103586,0},{"HU",103586,0},{"ID",103586,0},{"IE",103586,0},{"IL",103586,0},{"IM",103586,0},{"IN",103586,0},
	{"IO",103586,0},{"IQ",103586,0},{"IR",103586,0},{"IS",103586,0},{"IT",103586,0},{"JE",103586,0},{"JM",103586,0},
	{"JO",103586,0},{"JP",103586,0},{"KE",103586,0},{"KG",103586,0},{"KH",103586,0},{"KI",103586,0},{"KM",103586,0},
	{"KN",103586,0},{"KP",103586,0},{"KR",103586,0},{"KW",103586,0},{"KY",103586,0},{"KZ",103586,0},{"LA",103586,0},
	{"LB",103586,0},{"LC",103586,0},{"LI",103586,0},{"LK",103586,0},{"LR",103586,0},{"LS",103586,0},{"LT",103586,0},
	{"LU",103586,0},{"LV",103586,0},{"LY",103586,0},{"MA",103586,0},{"MC",103586,0},{"MD",103586,0},{"ME",103586,0},
	{"MF",103586,0},{"MG",103586,0},{"MH",103586,0},{"MK",103586,0},{"ML",103586,0},{"MM",103586,0},{"MN",103586,0},
	{"MO",103586,0},{"MP",103586,0},{"MQ",103586,0},{"MR",103586,0},{"MS",103586,0},{"MT",103586,0},{"MU",103586,0},
	{"MV",103586,0},{"MW",103586,0},{"MX",103586,0},{"MY",103586,0},{"MZ",103586,0},{"NA",103586,0},{"NC",103586,0},
	{"NE",103586,0},{"NF",103586,0},{"NG",103586,0},{"NI",103586,0},{"NL",103586,0},{"NO",103586,0},{"NP",103586,0},
	{"NR",103586,0},{"NU",103586,0},{"NZ",103586,0},{"OM",103586,0},{"PA",103586,0},{"PE",103586,0},{"PF",103586,0},
	{"PG",103586,0},{"PH",103586,0},{"PK",103586,0},{"PL",103586,0},{"PM",103586,0},{"PN",103586,0},{"PR",103586,0},
	{"PS",103586,0},{"PT",103586,0},{"PW",103586,0},{"PY",103586,0},{"QA",103586,0},{"RE",103586,0},{"RO",103586,0},
	{"RS",103586,0},{"RU",103586,0},{"RW",103586,0},{"SA",103586,0},{"SB",103586,0},{"SC",103586,0},{"SD",103586,0},
	{"SE",103586,0},{"SG",103586,0},{"SH",103586,0},{"SI",103586,0},{"SJ",103586,0},{"SK",103586,0},{"SL",103586,0},
	{"SM",103586,0},{"SN",103586,0},{"SO",103586,0},{"SR",103586,0},{"SS",103586,0},{"ST",103586,0},{"SV",103586,0},
	{"SX",103586,0},{"SY",103586,0},{"SZ",103586,0},{"TC",103586,0},{"TD",103586,0},{"TF",103586,0},{"TG",103586,0},
	{"TH",103586,0},{"TJ",103586,0},{"TK",103586,0},{"TL",103586,0},{"TM",103586,0},{"TN",103586,0},{"TO",103586,0},
	{"TR",103586,0},{"TT",103586,0},{"TV",103586,0},{"TW",103586,0},{"TZ",103586,0},{"UA",103586,0},{"UG",103586,0},
	{"UM",103586,0},{"US",103586,0},{"UY",103586,0},{"UZ",103586,0},{"VA",103586,0},{"VC",103586,0},{"VE",103586,0},
	{"VG",103586,0},{"VI",103586,0},{"VN",103586,0},{"VU",103586,0},{"WF",103586,0},{"WS",103586,0},{"XK",103586,0},
	{"YE",103586,0},{"YT",103586,0},{"ZA",103586,0},{"ZM",103586,0},{"ZW",103586,0},{"",103586,0},{"",103586,0},{"",103586,0},
	{"",103586,0},{"",103586,0},{"",103586,0},{"",103586,0},{"",103586,0},{"",103586,0},{"",103586,0},{"",103586,0},
	{"",103586,0},{"",103586,0},{"",103586,0},{"",103586,0},{"",103586,0},{"",103586,0},{"AD",5778,0},{"AE",51238,0},
	{"AF",99571,0},{"AG",55208,0},{"AL",94597,0},{"AM",85926,0},{"AO",93834,0},{"AR",16494,0},{"AT",94702,0},{"AU",68591,0},
	{"AZ",101840,0},{"BA",71318,0},{"BB",35980,0},{"BD",99337,0},{"BE",68420,0},{"BF",25395,0},{"BG",99937,0},{"BH",93932,0},
	{"BI",93414,0},{"BJ",38478,0},{"BN",3517,0},{"BO",93708,0},{"BR",68366,0},{"BS",94023,0},{"BT",85702,0},{"BW",69338,0},
	{"BY",99679,0},{"BZ",68195,0},{"CA",94072,0},{"CD",70031,0},{"CF",92889,0},{"CG",23847,0},{"CH",101845,0},{"CI",18496,0},
	{"CL",5214,0},{"CM",85910,0},{"CN",83062,0},{"CO",92987,0},{"CR",71291,0},{"CU",93498,0},{"CV",99781,0},{"CY",85062,0},
	{"CZ",94170,0},{"DE",92952,0},{"DJ",68906,0},{"DK",36387,0},{"DM",94219,0},{"DO",13170,0},{"DZ",82878,0},{"EC",99805,0},
	{"EE",85598,0},{"EG",99169,0},{"EH",70130,0},{"ER",92826,0},{"ES",93862,0},{"ET",23367,0},{"FI",69599,0},{"FJ",102270,0},
	{"FM",85182,0},{"FR",99745,0},{"GA",37575,0},{"GB",93827,0},{"GD",25971,0},{"GE",85654,0},{"GH",99055,0},{"GM",92896,0},
	{"GN",83494,0},{"GQ",93883,0},{"GR",92847,0},{"GT",9803,0},{"GW",92980,0},{"GY",36739,0},{"HN",26211,0},{"HR",94751,0},
	{"HT",10253,0},{"HU",68438,0},{"ID",84390,0},{"IE",93281,0},{"IL",53688,0},{"IN",54538,0},{"IQ",82998,0},{"IR",94562,0},
	{"IS",54948,0},{"IT",102205,0},{"JM",70022,0},{"JO",99067,0},{"JP",100087,0},{"KE",85014,0},{"KG",83166,0},{"KH",38445,0},
	{"KI",94534,0},{"KM",93995,0},{"KN",35705,0},{"KP",54918,0},{"KR",99895,0},{"KW",24891,0},{"KZ",92833,0},{"LA",55688,0},
	{"LB",92917,0},{"LC",68609,0},{"LI",100165,0},{"LK",83438,0},{"LR",70751,0},{"LS",93960,0},{"LT",85894,0},{"LU",7699,0},
	{"LV",102190,0},{"LY",85742,0},{"MA",99811,0},{"MC",93981,0},{"MD",68726,0},{"ME",54838,0},{"MG",16221,0},{"MH",93876,0},
	{"MK",94366,0},{"ML",92882,0},{"MM",54488,0},{"MN",26307,0},{"MR",38224,0},{"MT",71858,0},{"MU",38467,0},{"MV",102070,0},
	{"MW",70301,0},{"MX",25083,0},{"MY",17274,0},{"MZ",93946,0},{"NA",71921,0},{"NE",94037,0},{"NG",99043,0},{"NI",84862,0},
	{"NL",51378,0},{"NO",102140,0},{"NP",53718,0},{"NR",100213,0},{"NZ",39270,0},{"OM",94016,0},{"PA",25479,0},{"PE",102050,0},
	{"PG",17807,0},{"PH",93939,0},{"PK",53518,0},{"PL",94716,0},{"PS",71138,0},{"PT",93820,0},{"PW",54548,0},{"PY",68006,0},
	{"QA",101920,0},{"RO",52128,0},{"RS",68141,0},{"RU",94009,0},{"RW",93673,0},{"SA",94212,0},{"SB",84190,0},{"SC",71894,0},
	{"SD",70004,0},{"SE",55238,0},{"SG",55098,0},{"SI",54068,0},{"SK",35947,0},{"SL",69293,0},{"SM",38599,0},{"SN",99307,0},
	{"SO",54398,0},{"SR",38390,0},{"SS",102015,0},{"ST",71300,0},{"SV",17989,0},{"SY",68852,0},{"SZ",84902,0},{"TD",54458,0},
	{"TG",102055,0},{"TH",83030,0},{"TJ",68933,0},{"TL",101915,0},{"TM",67997,0},{"TN",100111,0},{"TO",38246,0},{"TR",92812,0},
	{"TT",13058,0},{"TV",69302,0},{"TW",94499,0},{"TZ",93267,0},{"UA",102030,0},{"UG",84438,0},{"US",39259,0},{"UY",38015,0},
	{"UZ",71606,0},{"VA",18457,0},{"VC",53738,0},{"VE",83342,0},{"VN",99475,0},{"VU",54868,0},{"WS",101825,0},{"XK",71102,0},
	{"YE",99877,0},{"ZA",71084,0},{"ZM",93841,0},{"ZW",93491,0},
};
const struct region_meaning region_meanings[] = {
	{0,6,0,300},{0,6,0,300},{0,6,0,268},{0,1,0,1},{0,6,0,268},{0,1,0,268},{0,6,0,268},{0,6,0,395},{0,6,0,395},{0,6,0,331},
	{0,6,0,441},{0,6,0,331},{0,6,0,322},{0,6,0,322},{0,6,0,322},{0,2,0,250},{32,4,0,2},{32,4,0,2},{0,1,0,2},{32,4,0,2},
	{32,4,0,2},{24,4,0,2},{16,4,0,2},{16,4,0,2},{0,1,0,2},{56,4,0,2},{24,4,0,2},{0,2,0,261},{0,0,0,0},{0,0,0,0},{0,2,0,252},
	{0,2,0,261},{0,1,0,247},{0,1,0,161},{0,1,0,136},{0,1,0,136},{0,1,0,14},{16,4,0,5},{16,4,0,5},{16,4,0,5},{32,4,0,5},
	{32,4,0,5},{32,4,0,5},{32,4,0,5},{0,1,0,5},{8,4,0,5},{8,4,0,5},{0,1,0,5},{0,1,0,37},{32,4,0,56},{32,4,0,56},{32,4,0,56},
	{32,4,0,56},{0,1,0,56},{0,6,0,315},{0,1,0,61},{8,4,0,61},{8,4,0,61},{0,1,0,61},{16,4,0,61},{16,4,0,61},{16,4,0,61},
	{16,4,0,61},{56,4,0,61},{0,6,0,315},{0,1,0,136},{0,2,0,250},{0,1,0,56},{16,4,0,56},{16,4,0,56},{16,4,0,56},{16,4,0,56},
	{0,2,0,250},{0,2,0,250},{0,6,0,352},{1,1,0,232},{0,0,0,0},{0,0,0,0},{16,4,0,232},{16,4,0,232},{16,4,0,232},{16,4,0,232},
	{8,4,0,232},{0,1,0,10},{0,0,0,0},{0,0,0,0},{56,4,0,232},{8,4,0,232},{1,1,0,232},{0,0,0,0},{0,0,0,0},{0,0,0,0},{0,6,0,352},
	{0,6,0,397},{0,1,0,67},{0,1,0,67},{32,4,0,67},{0,1,0,67},{32,4,0,67},{32,4,0,67},{0,1,0,0},{0,6,0,267},{0,6,0,267},
	{24,4,0,0},{32,4,0,0},{32,4,0,0},{16,4,0,0},{16,4,0,0},{32,4,0,0},{32,4,0,0},{24,4,0,0},{0,1,0,0},{0,6,0,267},{16,4,0,76},
	{16,4,0,76},{16,4,0,76},{0,1,0,76},{56,4,0,76},{0,1,0,7},{16,4,0,7},{16,4,0,7},{16,4,0,7},{8,4,0,7},{32,4,0,7},
	{32,4,0,7},{32,4,0,7},{32,4,0,7},{8,4,0,7},{32,4,0,7},{32,4,0,7},{32,4,0,7},{32,4,0,7},{0,1,0,4},{0,1,0,4},{0,6,0,444},
	{0,6,0,379},{0,1,0,8},{0,1,0,8},{0,1,0,8},{0,1,0,3},{0,1,0,3},{0,1,0,3},{0,1,0,3},{16,4,0,3},{16,4,0,3},{16,4,0,3},
	{8,4,0,3},{32,4,0,3},{32,4,0,3},{32,4,0,3},{32,4,0,3},{8,4,0,3},{0,1,0,170},{0,6,0,459},{0,2,0,251},{0,2,0,266},
	{0,1,0,192},{0,1,0,192},{0,1,0,192},{0,1,0,105},{0,1,0,105},{0,1,0,315},{0,6,0,315},{0,1,0,61},{32,4,0,61},{32,4,0,61},
	{56,4,0,61},{32,4,0,61},{16,4,0,9},{0,1,0,9},{32,4,0,9},{32,4,0,9},{0,1,0,9},{24,4,0,9},{24,4,0,9},{8,4,0,9},{8,4,0,9},
	{56,4,0,9},{32,4,0,9},{16,4,0,9},{0,1,0,6},{32,4,0,6},{8,4,0,6},{8,4,0,6},{32,4,0,6},{0,1,0,6},{16,4,0,6},{16,4,0,6},
	{16,4,0,6},{16,4,0,6},{32,4,0,6},{32,4,0,6},{0,1,0,13},{0,6,0,441},{0,6,0,441},{0,6,0,320},{0,6,0,363},{0,6,0,412},
	{0,6,0,335},{0,6,0,335},{0,6,0,335},{0,1,0,136},{0,1,0,252},{8,4,0,252},{32,4,0,252},{32,4,0,252},{32,4,0,252},
	{32,4,0,252},{8,4,0,252},{0,1,0,252},{16,4,0,252},{16,4,0,252},{16,4,0,252},{16,4,0,252},{0,1,0,11},{32,4,0,11},
	{32,4,0,11},{32,4,0,11},{32,4,0,11},{8,4,0,11},{8,4,0,11},{0,1,0,11},{16,4,0,11},{16,4,0,11},{16,4,0,11},{16,4,0,11},
	{0,1,0,144},{0,1,0,15},{16,4,0,15},{16,4,0,15},{16,4,0,15},{0,1,0,15},{8,4,0,15},{8,4,0,15},{0,1,0,15},{32,4,0,15},
	{32,4,0,15},{32,4,0,15},{32,4,0,15},{56,4,0,15},{16,4,0,15},{48,4,0,15},{56,4,0,15},{0,6,0,347},{0,6,0,347},{0,1,0,31},
	{32,4,0,31},{32,4,0,31},{32,4,0,31},{32,4,0,31},{8,4,0,31},{8,4,0,31},{16,4,0,31},{16,4,0,31},{16,4,0,31},{16,4,0,31},
	{0,1,0,22},{8,4,0,22},{8,4,0,22},{0,1,0,22},{16,4,0,22},{16,4,0,22},{16,4,0,22},{16,4,0,22},{16,4,0,22},{16,4,0,22},
	{16,4,0,22},{16,4,0,22},{0,6,0,277},{0,6,0,277},{0,6,0,382},{0,6,0,287},{0,1,0,182},{0,6,0,438},{16,4,0,18},{16,4,0,18},
	{16,4,0,18},{0,1,0,18},{0,1,0,18},{8,4,0,18},{8,4,0,18},{32,4,0,18},{32,4,0,18},{32,4,0,18},{0,6,0,297},{0,6,0,332},
	{0,1,0,17},{32,4,0,17},{32,4,0,17},{8,4,0,17},{8,4,0,17},{16,4,0,17},{16,4,0,17},{16,4,0,17},{16,4,0,17},{0,1,0,17},
	{0,1,0,22},{32,4,0,22},{32,4,0,22},{32,4,0,22},{8,4,0,131},{8,4,0,131},{0,6,0,359},{8,4,0,34},{8,4,0,34},{0,5,0,161},
	{0,1,0,303},{0,6,0,303},{0,6,0,365},{0,1,0,35},{8,4,0,35},{8,4,0,35},{16,4,0,35},{16,4,0,35},{8,4,0,35},{8,4,0,35},
	{32,4,0,19},{32,4,0,19},{16,4,0,19},{16,4,0,19},{8,4,0,19},{8,4,0,19},{0,1,0,19},{0,1,0,19},{0,1,0,19},{56,4,0,19},
	{0,6,0,415},{0,6,0,415},{0,1,0,36},{32,4,0,36},{32,4,0,36},{32,4,0,36},{32,4,0,36},{0,1,0,36},{8,4,0,36},{8,4,0,36},
	{16,4,0,36},{16,4,0,36},{16,4,0,36},{16,4,0,36},{0,6,0,294},{0,1,0,24},{0,1,0,163},{32,4,0,24},{32,4,0,24},{32,4,0,24},
	{8,4,0,24},{32,4,0,24},{16,4,0,24},{16,4,0,24},{16,4,0,24},{0,6,0,310},{0,1,0,26},{0,1,0,26},{0,1,0,26},{0,6,0,299},
	{0,6,0,299},{0,6,0,299},{0,6,0,365},{0,1,0,32},{16,4,0,32},{16,4,0,32},{16,4,0,32},{0,1,0,32},{8,4,0,32},{0,6,0,355},
	{0,5,0,232},{32,4,0,35},{32,4,0,35},{0,1,0,35},{32,4,0,35},{32,4,0,35},{16,4,0,35},{16,4,0,35},{0,1,0,35},{16,4,0,145},
	{32,4,0,145},{32,4,0,145},{16,4,0,145},{16,4,0,145},{0,1,0,145},{0,1,0,145},{32,4,0,145},{32,4,0,145},{16,4,0,145},
	{0,6,0,337},{32,4,0,92},{32,4,0,92},{32,4,0,92},{32,4,0,92},{0,6,0,355},{0,6,0,355},{16,4,0,92},{16,4,0,92},{16,4,0,92},
	{16,4,0,92},{0,6,0,337},{8,4,0,92},{8,4,0,92},{16,4,0,92},{16,4,0,92},{16,4,0,92},{16,4,0,92},{0,6,0,304},{0,1,0,28},
	{8,4,0,28},{32,4,0,28},{32,4,0,28},{32,4,0,28},{32,4,0,28},{8,4,0,28},{0,1,0,28},{16,4,0,28},{16,4,0,28},{16,4,0,28},
	{16,4,0,28},{0,1,0,16},{32,4,0,16},{0,1,0,16},{0,1,0,16},{0,1,0,16},{8,4,0,16},{8,4,0,16},{16,4,0,16},{16,4,0,16},
	{32,4,0,16},{0,1,0,16},{0,1,0,16},{16,4,0,16},{16,4,0,16},{16,4,0,16},{16,4,0,16},{32,4,0,16},{32,4,0,16},{0,1,0,34},
	{32,4,0,34},{32,4,0,34},{32,4,0,34},{32,4,0,34},{0,1,0,34},{16,4,0,34},{16,4,0,34},{16,4,0,34},{8,4,0,34},{8,4,0,34},
	{16,4,0,34},{16,4,0,34},{16,4,0,34},{16,4,0,34},{0,1,0,33},{0,1,0,30},{32,4,0,30},{32,4,0,30},{32,4,0,30},{32,4,0,30},
	{32,4,0,30},{32,4,0,30},{32,4,0,30},{32,4,0,30},{0,6,0,289},{56,4,0,30},{0,6,0,425},{0,1,0,30},{0,0,0,0},{8,4,0,30},
	{8,4,0,30},{0,6,0,298},{0,1,0,30},{16,4,0,30},{16,4,0,30},{16,4,0,30},{16,4,0,30},{0,6,0,279},{0,1,0,76},{32,4,0,76},
	{32,4,0,76},{32,4,0,76},{32,4,0,76},{16,4,0,76},{16,4,0,76},{56,4,0,76},{8,4,0,76},{0,1,0,37},{0,1,0,105},{0,1,0,238},
	{8,4,0,76},{8,4,0,76},{32,4,0,27},{32,4,0,27},{32,4,0,27},{32,4,0,27},{0,1,0,27},{8,4,0,27},{8,4,0,27},{16,4,0,27},
	{16,4,0,27},{16,4,0,27},{16,4,0,27},{0,6,0,281},{0,6,0,281},{0,6,0,281},{0,6,0,414},{0,6,0,414},{0,6,0,342},{0,6,0,274},
	{0,6,0,285},{32,4,0,21},{32,4,0,21},{16,4,0,21},{16,4,0,21},{0,1,0,21},{8,4,0,21},{8,4,0,21},{0,1,0,21},{32,4,0,21},
	{32,4,0,21},{0,1,0,20},{0,1,0,20},{56,4,0,20},{16,4,0,20},{16,4,0,20},{56,4,0,20},{56,4,0,20},{32,4,0,20},{32,4,0,20},
	{32,4,0,20},{32,4,0,20},{0,1,0,145},{8,4,0,145},{16,4,0,23},{16,4,0,23},{16,4,0,23},{32,4,0,23},{32,4,0,23},{32,4,0,23},
	{32,4,0,23},{0,1,0,23},{8,4,0,23},{8,4,0,23},{0,1,0,32},{32,4,0,32},{32,4,0,32},{32,4,0,32},{32,4,0,32},{0,6,0,285},
	{0,1,0,158},{0,1,0,51},{8,4,0,51},{8,4,0,51},{32,4,0,51},{32,4,0,51},{32,4,0,51},{32,4,0,51},{2,1,0,104},{2,1,0,177},
	{2,1,0,104},{2,1,0,177},{0,1,0,318},{0,6,0,318},{0,6,0,318},{0,1,0,116},{16,4,0,116},{16,4,0,116},{16,4,0,116},
	{16,4,0,116},{0,1,0,116},{8,4,0,116},{8,4,0,116},{0,1,0,116},{32,4,0,116},{32,4,0,116},{32,4,0,116},{32,4,0,116},
	{0,1,0,46},{8,4,0,46},{8,4,0,46},{0,1,0,46},{16,4,0,46},{16,4,0,46},{16,4,0,46},{56,4,0,46},{0,1,0,46},{32,4,0,46},
	{32,4,0,46},{32,4,0,46},{32,4,0,46},{0,0,0,0},{0,1,0,37},{8,4,0,37},{8,4,0,37},{16,4,0,37},{16,4,0,37},{16,4,0,37},
	{16,4,0,37},{32,4,0,37},{32,4,0,37},{32,4,0,67},{0,1,0,67},{0,1,0,67},{32,4,0,67},{0,1,0,67},{0,6,0,276},{16,4,0,51},
	{16,4,0,51},{16,4,0,51},{16,4,0,51},{0,1,0,51},{0,1,0,51},{8,4,0,51},{8,4,0,51},{0,1,0,232},{16,4,0,51},{16,4,0,51},
	{16,4,0,51},{16,4,0,51},{1,1,0,40},{0,6,0,456},{0,1,0,29},{0,1,0,29},{1,1,0,232},{0,1,0,204},{0,6,0,366},{32,4,0,67},
	{32,4,0,67},{32,4,0,67},{0,1,0,67},{0,1,0,67},{0,1,0,67},{0,1,0,186},{32,4,0,186},{32,4,0,186},{32,4,0,186},{0,1,0,123},
	{0,2,0,255},{0,2,0,253},{16,4,0,40},{16,4,0,40},{16,4,0,40},{16,4,0,40},{0,1,0,40},{8,4,0,40},{0,1,0,40},{8,4,0,40},
	{0,0,0,0},{32,4,0,40},{32,4,0,40},{32,4,0,40},{32,4,0,40},{0,1,0,67},{0,1,0,214},{8,4,0,214},{32,4,0,214},{32,4,0,214},
	{32,4,0,214},{32,4,0,214},{8,4,0,214},{0,1,0,105},{32,4,0,55},{32,4,0,55},{32,4,0,55},{32,4,0,55},{0,1,0,55},{0,1,0,45},
	{8,4,0,45},{8,4,0,45},{32,4,0,45},{32,4,0,45},{32,4,0,45},{32,4,0,45},{0,1,0,45},{16,4,0,45},{16,4,0,45},{16,4,0,45},
	{16,4,0,45},{0,1,0,47},{32,4,0,47},{32,4,0,47},{0,1,0,47},{8,4,0,47},{32,4,0,47},{16,4,0,47},{16,4,0,47},{16,4,0,47},
	{32,4,0,47},{0,1,0,54},{32,4,0,54},{32,4,0,54},{0,6,0,377},{0,1,0,53},{0,1,0,54},{16,4,0,54},{16,4,0,54},{0,1,0,182},
	{0,1,0,182},{0,6,0,454},{0,6,0,336},{0,6,0,362},{0,6,0,372},{0,1,0,390},{0,6,0,390},{0,6,0,403},{0,1,0,235},{0,6,0,454},
	{0,1,0,48},{8,4,0,48},{32,4,0,48},{32,4,0,48},{32,4,0,48},{32,4,0,48},{8,4,0,48},{0,1,0,48},{16,4,0,48},{16,4,0,48},
	{16,4,0,48},{16,4,0,48},{0,6,0,368},{0,0,0,0},{0,2,0,254},{0,2,0,262},{0,2,0,255},{0,2,0,253},{8,4,0,118},{8,4,0,118},
	{0,1,0,118},{32,4,0,118},{32,4,0,118},{0,1,0,118},{8,4,0,118},{8,4,0,118},{16,4,0,118},{16,4,0,118},{16,4,0,118},
	{16,4,0,118},{0,1,0,118},{0,2,0,255},{0,6,0,333},{0,6,0,333},{2,1,0,39},{2,1,0,41},{0,1,0,41},{0,1,0,39},{18,4,0,39},
	{18,4,0,41},{18,4,0,39},{18,4,0,41},{18,4,0,39},{18,4,0,41},{34,4,0,39},{34,4,0,41},{34,4,0,39},{34,4,0,41},{34,4,0,39},
	{34,4,0,41},{34,4,0,39},{34,4,0,41},{34,4,0,39},{34,4,0,41},{34,4,0,39},{34,4,0,41},{34,4,0,39},{34,4,0,41},{10,4,0,39},
	{10,4,0,41},{34,4,0,39},{34,4,0,41},{56,4,0,39},{0,2,0,257},{0,2,0,257},{0,1,0,44},{0,6,0,312},{0,6,0,312},{0,1,0,67},
	{0,1,0,120},{0,1,0,121},{32,4,0,121},{32,4,0,121},{56,4,0,121},{32,4,0,121},{0,1,0,120},{0,1,0,121},{16,4,0,121},
	{16,4,0,121},{16,4,0,121},{16,4,0,121},{0,1,0,43},{0,1,0,49},{8,4,0,49},{8,4,0,49},{16,4,0,49},{16,4,0,49},{16,4,0,49},
	{16,4,0,49},{16,4,0,49},{16,4,0,49},{16,4,0,49},{16,4,0,49},{32,4,0,49},{32,4,0,49},{0,1,0,43},{0,6,0,286},{0,6,0,286},
	{0,1,0,229},{0,1,0,229},{0,1,0,97},{8,4,0,97},{32,4,0,97},{32,4,0,97},{16,4,0,97},{16,4,0,97},{0,1,0,97},{8,4,0,97},
	{8,4,0,97},{0,1,0,97},{8,4,0,97},{0,1,0,50},{16,4,0,50},{16,4,0,50},{16,4,0,50},{16,4,0,50},{8,4,0,50},{32,4,0,50},
	{32,4,0,50},{32,4,0,50},{32,4,0,50},{8,4,0,50},{0,1,0,52},{0,1,0,52},{8,4,0,54},{16,4,0,54},{16,4,0,54},{8,4,0,54},
	{0,1,0,54},{8,4,0,55},{0,1,0,55},{0,1,0,55},{0,1,0,39},{0,6,0,280},{0,6,0,280},{0,1,0,65},{0,6,0,428},{0,1,0,65},
	{0,6,0,434},{0,6,0,434},{0,6,0,434},{8,4,0,58},{0,1,0,58},{40,4,0,58},{32,4,0,58},{32,4,0,58},{32,4,0,58},{8,4,0,58},
	{0,0,0,0},{16,4,0,58},{16,4,0,58},{16,4,0,58},{0,6,0,448},{0,6,0,448},{0,1,0,195},{0,1,0,195},{0,5,0,214},{0,6,0,346},
	{0,1,0,163},{0,1,0,163},{0,1,0,39},{0,1,0,39},{0,1,0,58},{0,6,0,280},{0,1,0,161},{0,6,0,440},{0,1,0,58},{0,6,0,343},
	{0,1,0,20},{0,1,0,57},{0,6,0,311},{8,4,0,57},{8,4,0,57},{16,4,0,57},{16,4,0,57},{16,4,0,57},{16,4,0,57},{0,1,0,431},
	{0,6,0,431},{0,6,0,448},{0,6,0,413},{0,1,0,59},{16,4,0,60},{16,4,0,60},{16,4,0,60},{16,4,0,60},{8,4,0,60},{0,1,0,60},
	{32,4,0,60},{32,4,0,60},{32,4,0,60},{32,4,0,60},{8,4,0,60},{16,4,0,59},{16,4,0,59},{16,4,0,59},{1,1,0,59},{32,4,0,59},
	{32,4,0,59},{32,4,0,59},{32,4,0,59},{0,1,0,229},{0,1,0,229},{1,1,0,20},{0,6,0,439},{0,5,0,85},{0,1,0,76},{0,1,0,120},
	{0,1,0,39},{0,1,0,39},{0,1,0,1},{0,6,0,344},{0,6,0,439},{0,6,0,439},{8,4,0,165},{8,4,0,165},{0,2,0,254},{0,2,0,254},
	{0,6,0,409},{0,1,0,220},{0,1,0,1},{0,2,0,255},{16,4,0,76},{16,4,0,76},{16,4,0,76},{0,1,0,76},{0,2,0,255},{0,1,0,62},
	{8,4,0,62},{8,4,0,62},{8,4,0,62},{8,4,0,62},{32,4,0,87},{32,4,0,87},{32,4,0,87},{32,4,0,87},{32,4,0,62},{32,4,0,62},
	{32,4,0,62},{32,4,0,62},{0,1,0,65},{0,1,0,232},{0,1,0,232},{32,4,0,64},{32,4,0,64},{32,4,0,64},{32,4,0,64},{0,1,0,64},
	{0,1,0,64},{0,1,0,64},{8,4,0,64},{8,4,0,64},{16,4,0,64},{16,4,0,64},{16,4,0,64},{16,4,0,64},{56,4,0,64},{0,1,0,319},
	{0,6,0,319},{0,1,0,318},{0,6,0,318},{0,1,0,195},{0,1,0,209},{0,1,0,74},{56,4,0,1},{16,4,0,1},{48,4,0,1},{56,4,0,1},
	{0,1,0,1},{0,1,0,1},{0,1,0,1},{0,1,0,1},{16,4,0,1},{16,4,0,1},{16,4,0,1},{16,4,0,1},{0,1,0,76},{8,4,0,76},{0,0,0,0},
	{0,1,0,62},{16,4,0,87},{16,4,0,87},{16,4,0,87},{16,4,0,87},{8,4,0,87},{8,4,0,87},{16,4,0,87},{16,4,0,87},{16,4,0,87},
	{16,4,0,87},{0,1,0,87},{8,4,0,87},{8,4,0,87},{16,4,0,62},{16,4,0,62},{16,4,0,62},{16,4,0,62},{0,5,0,224},{0,6,0,272},
	{0,1,0,66},{32,4,0,66},{8,4,0,66},{8,4,0,66},{32,4,0,66},{32,4,0,66},{32,4,0,66},{0,1,0,66},{16,4,0,66},{16,4,0,66},
	{16,4,0,66},{16,4,0,66},{32,4,0,76},{32,4,0,76},{32,4,0,76},{32,4,0,76},{0,1,0,76},{32,4,0,201},{32,4,0,201},{32,4,0,201},
	{32,4,0,201},{0,1,0,201},{32,4,0,199},{32,4,0,199},{0,1,0,199},{32,4,0,199},{32,4,0,199},{0,1,0,67},{16,4,0,67},
	{16,4,0,67},{16,4,0,67},{16,4,0,67},{0,1,0,67},{32,4,0,67},{32,4,0,67},{32,4,0,67},{32,4,0,67},{32,4,0,129},{32,4,0,129},
	{32,4,0,129},{32,4,0,129},{0,1,0,232},{32,4,0,232},{32,4,0,232},{0,6,0,422},{0,1,0,63},{32,4,0,63},{8,4,0,63},{8,4,0,63},
	{32,4,0,63},{0,1,0,63},{16,4,0,63},{16,4,0,63},{16,4,0,63},{16,4,0,63},{32,4,0,63},{32,4,0,63},{0,1,0,212},{0,1,0,212},
	{16,4,0,232},{16,4,0,232},{16,4,0,232},{16,4,0,232},{0,1,0,235},{0,1,0,163},{0,2,0,263},{16,4,0,232},{16,4,0,232},
	{16,4,0,232},{16,4,0,232},{0,1,0,232},{0,1,0,232},{56,4,0,68},{0,1,0,68},{8,4,0,68},{8,4,0,68},{0,1,0,68},{16,4,0,68},
	{16,4,0,68},{16,4,0,68},{16,4,0,68},{32,4,0,68},{32,4,0,68},{0,1,0,68},{0,2,0,256},{1,1,0,232},{0,2,0,256},{0,1,0,71},
	{0,1,0,73},{1,1,0,61},{0,1,0,136},{0,1,0,136},{0,1,0,70},{16,4,0,70},{16,4,0,70},{16,4,0,70},{16,4,0,70},{0,1,0,70},
	{8,4,0,70},{8,4,0,70},{32,4,0,176},{0,1,0,176},{32,4,0,176},{40,4,0,176},{40,4,0,176},{0,1,0,69},{16,4,0,69},{16,4,0,69},
	{16,4,0,69},{0,1,0,69},{32,4,0,69},{32,4,0,69},{32,4,0,69},{32,4,0,69},{0,1,0,69},{8,4,0,69},{8,4,0,69},{8,4,0,69},
	{0,1,0,70},{32,4,0,70},{32,4,0,70},{32,4,0,70},{32,4,0,70},{0,0,0,0},{0,0,0,0},{16,4,0,74},{16,4,0,74},{16,4,0,74},
	{0,1,0,74},{32,4,0,74},{32,4,0,74},{32,4,0,74},{32,4,0,74},{0,1,0,74},{56,4,0,74},{0,1,0,182},{0,6,0,426},{8,4,0,74},
	{0,0,0,0},{0,1,0,79},{0,1,0,174},{0,1,0,215},{8,4,0,74},{8,4,0,74},{0,1,0,65},{0,1,0,65},{0,6,0,446},{0,1,0,75},
	{16,4,0,75},{16,4,0,75},{16,4,0,75},{32,4,0,75},{32,4,0,75},{32,4,0,75},{8,4,0,75},{32,4,0,75},{0,6,0,292},{0,1,0,76},
	{32,4,0,76},{32,4,0,76},{32,4,0,76},{32,4,0,76},{0,1,0,67},{0,1,0,67},{32,4,0,67},{32,4,0,67},{16,4,0,76},{16,4,0,76},
	{16,4,0,76},{0,1,0,84},{8,4,0,84},{32,4,0,84},{32,4,0,84},{32,4,0,84},{32,4,0,84},{8,4,0,84},{0,1,0,84},{16,4,0,84},
	{16,4,0,84},{16,4,0,84},{16,4,0,84},{0,1,0,182},{0,1,0,182},{0,2,0,257},{0,1,0,67},{0,6,0,338},{2,1,0,78},{2,1,0,232},
	{8,4,0,78},{32,4,0,78},{32,4,0,78},{32,4,0,78},{32,4,0,78},{8,4,0,78},{2,1,0,78},{2,1,0,232},{0,1,0,89},{16,4,0,78},
	{16,4,0,78},{16,4,0,78},{16,4,0,78},{8,4,0,56},{56,4,0,56},{0,1,0,56},{0,1,0,81},{8,4,0,81},{8,4,0,81},{16,4,0,81},
	{16,4,0,81},{16,4,0,81},{16,4,0,81},{32,4,0,81},{32,4,0,81},{32,4,0,81},{32,4,0,81},{0,5,0,150},{0,1,0,82},{0,6,0,285},
	{0,5,0,144},{0,0,0,0},{0,0,0,0},{0,0,0,0},{0,0,0,0},{0,0,0,0},{0,1,0,76},{2,1,0,67},{2,1,0,77},{0,2,0,264},{0,1,0,76},
	{0,1,0,76},{0,2,0,264},{16,4,0,88},{0,1,0,88},{16,4,0,88},{16,4,0,88},{0,1,0,88},{56,4,0,88},{16,4,0,88},{16,4,0,88},
	{16,4,0,88},{0,1,0,88},{8,4,0,88},{8,4,0,88},{0,1,0,83},{0,1,0,77},{1,1,0,77},{32,4,0,88},{32,4,0,88},{32,4,0,88},
	{32,4,0,88},{0,1,0,83},{0,1,0,83},{0,1,0,86},{0,1,0,86},{0,1,0,91},{0,1,0,90},{0,6,0,336},{0,6,0,336},{8,4,0,90},
	{8,4,0,90},{32,4,0,90},{32,4,0,90},{32,4,0,90},{32,4,0,90},{16,4,0,90},{16,4,0,90},{0,1,0,79},{32,4,0,79},{32,4,0,79},
	{32,4,0,79},{32,4,0,79},{0,1,0,80},{0,1,0,80},{0,1,0,85},{0,1,0,92},{0,1,0,92},{0,1,0,87},{0,0,0,0},{0,0,0,0},{0,0,0,0},
	{8,4,0,85},{32,4,0,85},{32,4,0,85},{32,4,0,85},{32,4,0,85},{8,4,0,85},{0,1,0,85},{0,1,0,92},{0,1,0,85},{0,1,0,87},
	{16,4,0,85},{16,4,0,85},{16,4,0,85},{16,4,0,85},{0,2,0,257},{0,0,0,0},{0,0,0,0},{0,1,0,93},{16,4,0,79},{16,4,0,79},
	{16,4,0,79},{0,1,0,79},{0,1,0,79},{32,4,0,93},{32,4,0,93},{32,4,0,93},{8,4,0,93},{32,4,0,93},{16,4,0,93},{16,4,0,93},
	{16,4,0,93},{16,4,0,93},{0,5,0,135},{0,1,0,98},{8,4,0,98},{32,4,0,98},{32,4,0,98},{32,4,0,98},{32,4,0,98},{8,4,0,98},
	{16,4,0,98},{16,4,0,98},{16,4,0,98},{16,4,0,98},{0,1,0,182},{0,6,0,457},{0,6,0,464},{0,6,0,306},{0,1,0,95},{0,1,0,95},
	{0,6,0,323},{56,4,0,42},{0,1,0,16},{1,1,0,126},{56,4,0,67},{56,4,0,136},{0,1,0,165},{32,4,0,165},{32,4,0,165},{32,4,0,165},
	{32,4,0,165},{0,1,0,165},{16,4,0,165},{16,4,0,165},{16,4,0,165},{1,1,0,165},{0,1,0,235},{8,4,0,96},{8,4,0,96},{0,1,0,96},
	{32,4,0,96},{32,4,0,96},{32,4,0,96},{32,4,0,96},{16,4,0,96},{16,4,0,96},{16,4,0,96},{16,4,0,96},{0,1,0,94},{0,1,0,94},
	{0,1,0,99},{16,4,0,99},{16,4,0,99},{16,4,0,99},{0,6,0,419},{0,1,0,245},{0,1,0,245},{0,1,0,245},{32,4,0,99},{32,4,0,99},
	{8,4,0,99},{8,4,0,99},{32,4,0,99},{32,4,0,99},{0,1,0,99},{0,1,0,99},{0,5,0,20},{0,1,0,108},{8,4,0,108},{8,4,0,108},
	{8,4,0,108},{8,4,0,108},{0,2,0,258},{0,1,0,33},{0,1,0,53},{0,1,0,187},{0,1,0,103},{0,1,0,153},{0,1,0,162},{0,1,0,14},
	{0,1,0,123},{0,1,0,67},{0,1,0,38},{0,1,0,44},{0,1,0,73},{0,1,0,95},{0,1,0,71},{0,1,0,148},{0,1,0,142},{0,1,0,231},
	{0,1,0,180},{0,1,0,193},{0,1,0,213},{0,1,0,238},{0,1,0,239},{0,1,0,104},{0,1,0,104},{32,4,0,104},{8,4,0,104},{0,0,0,0},
	{0,0,0,0},{8,4,0,104},{32,4,0,104},{16,4,0,104},{16,4,0,104},{16,4,0,104},{16,4,0,104},{32,4,0,104},{32,4,0,104},
	{56,4,0,104},{0,0,0,0},{0,0,0,0},{0,0,0,0},{0,1,0,100},{32,4,0,100},{8,4,0,100},{8,4,0,100},{32,4,0,100},{0,1,0,100},
	{16,4,0,100},{16,4,0,100},{16,4,0,100},{16,4,0,100},{32,4,0,100},{32,4,0,100},{0,1,0,76},{32,4,0,76},{32,4,0,76},
	{32,4,0,76},{32,4,0,76},{0,1,0,106},{32,4,0,106},{16,4,0,106},{16,4,0,106},{16,4,0,106},{16,4,0,106},{32,4,0,106},
	{32,4,0,106},{56,4,0,106},{0,1,0,107},{32,4,0,107},{8,4,0,107},{8,4,0,107},{16,4,0,107},{16,4,0,107},{16,4,0,107},
	{16,4,0,107},{32,4,0,107},{32,4,0,107},{56,4,0,107},{0,1,0,106},{8,4,0,106},{8,4,0,106},{32,4,0,106},{16,4,0,106},
	{16,4,0,106},{16,4,0,106},{16,4,0,106},{32,4,0,106},{32,4,0,106},{0,1,0,101},{8,4,0,101},{8,4,0,101},{0,1,0,101},
	{0,1,0,76},{16,4,0,101},{16,4,0,101},{16,4,0,101},{0,1,0,101},{0,1,0,76},{32,4,0,101},{32,4,0,101},{32,4,0,101},
	{32,4,0,101},{0,1,0,33},{0,1,0,103},{0,1,0,53},{0,1,0,162},{0,6,0,407},{16,4,0,108},{16,4,0,108},{16,4,0,108},{0,1,0,108},
	{32,4,0,108},{32,4,0,108},{32,4,0,108},{32,4,0,108},{0,1,0,108},{0,1,0,14},{0,1,0,123},{0,1,0,67},{0,1,0,38},{0,1,0,44},
	{0,1,0,73},{0,1,0,89},{0,1,0,95},{0,1,0,71},{0,1,0,148},{0,1,0,142},{0,1,0,231},{0,1,0,180},{0,1,0,193},{0,1,0,213},
	{0,1,0,238},{0,1,0,239},{0,1,0,103},{0,1,0,102},{40,4,0,102},{16,4,0,102},{16,4,0,102},{16,4,0,102},{16,4,0,102},
	{32,4,0,102},{40,4,0,102},{56,4,0,102},{0,1,0,109},{8,4,0,109},{32,4,0,109},{32,4,0,109},{32,4,0,109},{32,4,0,109},
	{8,4,0,109},{0,1,0,109},{16,4,0,109},{16,4,0,109},{16,4,0,109},{16,4,0,109},{56,4,0,109},{0,1,0,109},{0,1,0,39},
	{8,4,0,43},{8,4,0,43},{16,4,0,43},{16,4,0,43},{16,4,0,43},{16,4,0,43},{56,4,0,43},{8,4,0,43},{8,4,0,43},{0,1,0,43},
	{0,6,0,343},{0,1,0,135},{0,1,0,111},{16,4,0,111},{16,4,0,111},{16,4,0,111},{16,4,0,111},{8,4,0,111},{32,4,0,111},
	{32,4,0,111},{32,4,0,111},{32,4,0,111},{8,4,0,111},{16,4,0,111},{16,4,0,111},{16,4,0,111},{16,4,0,111},{0,1,0,111},
	{32,4,0,111},{32,4,0,111},{32,4,0,111},{32,4,0,111},{0,1,0,113},{8,4,0,113},{0,1,0,113},{16,4,0,113},{16,4,0,113},
	{16,4,0,113},{32,4,0,113},{32,4,0,113},{32,4,0,113},{32,4,0,113},{0,0,0,0},{0,6,0,421},{1,1,0,110},{0,6,0,345},
	{0,6,0,409},{0,6,0,345},{0,6,0,409},{0,0,0,0},{0,1,0,112},{0,0,0,0},{32,4,0,112},{32,4,0,112},{0,1,0,112},{8,4,0,112},
	{8,4,0,112},{0,1,0,112},{16,4,0,112},{16,4,0,112},{16,4,0,112},{16,4,0,112},{32,4,0,112},{32,4,0,112},{0,0,0,0},
	{0,1,0,431},{0,6,0,431},{0,6,0,269},{0,6,0,269},{0,1,0,61},{0,5,0,222},{0,6,0,450},{0,1,0,160},{2,1,0,104},{2,1,0,177},
	{0,1,0,39},{0,6,0,399},{0,6,0,399},{0,6,0,399},{32,4,0,124},{32,4,0,124},{0,1,0,124},{32,4,0,124},{32,4,0,124},
	{24,4,0,124},{16,4,0,124},{16,4,0,124},{24,4,0,124},{0,1,0,124},{8,4,0,124},{8,4,0,124},{0,1,0,114},{32,4,0,114},
	{32,4,0,114},{32,4,0,114},{32,4,0,114},{32,4,0,114},{32,4,0,114},{0,1,0,114},{24,4,0,114},{16,4,0,114},{16,4,0,114},
	{24,4,0,114},{0,6,0,421},{0,6,0,377},{0,1,0,449},{0,6,0,449},{0,6,0,417},{0,6,0,351},{0,6,0,455},{0,6,0,296},{0,6,0,296},
	{16,4,0,115},{16,4,0,115},{0,1,0,115},{0,1,0,115},{32,4,0,115},{32,4,0,115},{32,4,0,115},{32,4,0,115},{32,4,0,115},
	{32,4,0,115},{0,1,0,115},{0,1,0,117},{8,4,0,121},{8,4,0,121},{8,4,0,244},{8,4,0,244},{56,4,0,244},{32,4,0,244},
	{32,4,0,244},{16,4,0,244},{48,4,0,244},{24,4,0,244},{0,1,0,244},{0,1,0,122},{0,6,0,362},{16,4,0,122},{16,4,0,122},
	{16,4,0,122},{16,4,0,122},{0,1,0,190},{0,1,0,190},{0,1,0,192},{0,6,0,391},{0,1,0,122},{0,6,0,362},{40,4,0,122},
	{32,4,0,122},{40,4,0,122},{0,1,0,449},{0,6,0,449},{8,4,0,115},{8,4,0,115},{0,1,0,115},{0,1,0,59},{0,6,0,306},{0,6,0,306},
	{0,1,0,165},{0,1,0,165},{0,1,0,67},{1,1,0,288},{1,6,0,288},{0,1,0,187},{0,6,0,386},{0,6,0,386},{0,1,0,319},{0,6,0,319},
	{0,0,0,0},{0,0,0,0},{0,0,0,0},{8,4,0,125},{0,1,0,125},{8,4,0,125},{32,4,0,125},{32,4,0,125},{32,4,0,125},{32,4,0,125},
	{8,4,0,125},{8,4,0,125},{16,4,0,125},{16,4,0,125},{16,4,0,125},{16,4,0,125},{0,0,0,0},{0,0,0,0},{0,1,0,134},{8,4,0,134},
	{8,4,0,134},{0,1,0,318},{0,6,0,318},{8,4,0,126},{0,1,0,126},{0,1,0,136},{32,4,0,131},{32,4,0,131},{16,4,0,131},
	{16,4,0,131},{16,4,0,131},{16,4,0,131},{0,1,0,131},{0,1,0,131},{32,4,0,134},{32,4,0,134},{32,4,0,134},{32,4,0,134},
	{0,1,0,134},{16,4,0,134},{0,1,0,134},{16,4,0,134},{16,4,0,134},{16,4,0,134},{0,1,0,126},{16,4,0,126},{16,4,0,126},
	{16,4,0,126},{32,4,0,126},{32,4,0,126},{32,4,0,126},{32,4,0,126},{0,1,0,126},{56,4,0,126},{0,1,0,130},{8,4,0,130},
	{32,4,0,130},{32,4,0,130},{32,4,0,130},{32,4,0,130},{8,4,0,130},{16,4,0,130},{16,4,0,130},{16,4,0,130},{16,4,0,130},
	{0,1,0,135},{32,4,0,135},{32,4,0,135},{32,4,0,135},{32,4,0,135},{56,4,0,135},{0,6,0,327},{0,1,0,135},{8,4,0,135},
	{8,4,0,135},{0,1,0,135},{16,4,0,135},{16,4,0,135},{16,4,0,135},{16,4,0,135},{56,4,0,135},{0,1,0,128},{32,4,0,128},
	{32,4,0,128},{32,4,0,128},{32,4,0,128},{16,4,0,128},{16,4,0,128},{16,4,0,128},{0,2,0,251},{0,2,0,251},{0,6,0,389},
	{0,6,0,389},{0,6,0,404},{0,1,0,136},{0,6,0,410},{0,6,0,410},{0,6,0,410},{0,1,0,132},{8,4,0,132},{8,4,0,132},{32,4,0,132},
	{32,4,0,132},{0,1,0,132},{0,1,0,132},{16,4,0,132},{16,4,0,132},{16,4,0,132},{16,4,0,132},{32,4,0,132},{32,4,0,132},
	{0,6,0,424},{0,6,0,424},{0,6,0,437},{0,6,0,328},{0,1,0,328},{0,6,0,328},{0,6,0,273},{0,6,0,463},{56,4,0,183},{0,1,0,133},
	{0,6,0,372},{0,6,0,372},{0,0,0,0},{16,4,0,133},{16,4,0,133},{16,4,0,133},{8,4,0,133},{8,4,0,133},{8,4,0,133},{0,1,0,133},
	{32,4,0,133},{32,4,0,133},{32,4,0,133},{32,4,0,133},{0,1,0,147},{0,1,0,147},{0,1,0,143},{0,1,0,143},{0,1,0,143},
	{32,4,0,143},{0,1,0,143},{8,4,0,143},{8,4,0,143},{32,4,0,143},{16,4,0,143},{16,4,0,143},{16,4,0,143},{16,4,0,143},
	{32,4,0,143},{32,4,0,143},{0,5,0,74},{8,4,0,141},{8,4,0,141},{0,1,0,141},{0,6,0,321},{0,2,0,259},{0,2,0,259},{0,1,0,232},
	{0,6,0,380},{0,1,0,136},{0,6,0,334},{8,4,0,141},{8,4,0,141},{0,1,0,157},{16,4,0,157},{16,4,0,157},{16,4,0,157},
	{16,4,0,157},{0,1,0,157},{32,4,0,157},{32,4,0,157},{32,4,0,157},{32,4,0,157},{0,1,0,155},{32,4,0,155},{32,4,0,155},
	{32,4,0,155},{0,1,0,155},{8,4,0,155},{8,4,0,155},{16,4,0,155},{16,4,0,155},{16,4,0,155},{16,4,0,155},{16,4,0,155},
	{16,4,0,155},{0,1,0,157},{8,4,0,157},{8,4,0,157},{32,4,0,154},{0,1,0,154},{32,4,0,154},{0,1,0,154},{8,4,0,154},
	{8,4,0,154},{16,4,0,154},{16,4,0,154},{16,4,0,154},{16,4,0,154},{32,4,0,154},{32,4,0,154},{1,6,0,388},{48,4,0,141},
	{48,4,0,141},{0,1,0,144},{33,4,0,144},{8,4,0,144},{56,4,0,144},{8,4,0,144},{16,4,0,144},{16,4,0,144},{16,4,0,144},
	{16,4,0,144},{32,4,0,144},{32,4,0,144},{33,4,0,144},{33,4,0,144},{56,4,0,144},{0,1,0,152},{16,4,0,152},{16,4,0,152},
	{16,4,0,152},{0,1,0,152},{32,4,0,152},{32,4,0,152},{32,4,0,152},{8,4,0,152},{32,4,0,152},{0,6,0,396},{0,6,0,284},
	{0,6,0,406},{0,6,0,406},{0,1,0,37},{0,6,0,392},{32,4,0,43},{32,4,0,43},{32,4,0,43},{32,4,0,43},{0,1,0,136},{16,4,0,136},
	{16,4,0,136},{16,4,0,136},{16,4,0,136},{0,1,0,65},{56,4,0,136},{0,1,0,136},{32,4,0,136},{32,4,0,136},{32,4,0,136},
	{0,1,0,136},{0,1,0,142},{0,1,0,149},{0,1,0,149},{0,6,0,402},{0,6,0,370},{1,1,0,153},{32,4,0,153},{32,4,0,153},{32,4,0,153},
	{32,4,0,153},{16,4,0,153},{16,4,0,153},{16,4,0,153},{16,4,0,153},{1,1,0,153},{32,4,0,150},{32,4,0,150},{0,1,0,150},
	{8,4,0,150},{8,4,0,150},{0,1,0,150},{16,4,0,150},{16,4,0,150},{16,4,0,150},{16,4,0,150},{56,4,0,150},{32,4,0,150},
	{8,4,0,153},{8,4,0,153},{0,1,0,153},{0,1,0,246},{0,6,0,435},{32,4,0,156},{32,4,0,156},{32,4,0,156},{32,4,0,156},
	{0,1,0,156},{0,1,0,136},{0,1,0,67},{0,1,0,136},{0,0,0,0},{16,4,0,156},{16,4,0,156},{16,4,0,156},{16,4,0,156},{8,4,0,156},
	{32,4,0,156},{32,4,0,156},{56,4,0,156},{32,4,0,156},{8,4,0,156},{0,1,0,156},{0,6,0,390},{0,1,0,390},{0,6,0,390},
	{0,0,0,0},{0,1,0,156},{0,0,0,0},{0,1,0,72},{0,1,0,72},{0,6,0,293},{0,6,0,429},{0,6,0,429},{0,5,0,136},{0,5,0,136},
	{32,4,0,138},{32,4,0,138},{16,4,0,138},{16,4,0,138},{0,1,0,138},{0,1,0,138},{32,4,0,138},{32,4,0,138},{0,1,0,138},
	{8,4,0,138},{8,4,0,138},{0,1,0,137},{0,6,0,376},{0,1,0,67},{32,4,0,137},{32,4,0,137},{32,4,0,137},{32,4,0,137},
	{24,4,0,137},{24,4,0,137},{48,4,0,146},{32,4,0,146},{32,4,0,146},{16,4,0,146},{48,4,0,146},{0,1,0,146},{8,4,0,146},
	{8,4,0,146},{0,1,0,146},{16,4,0,146},{0,6,0,369},{24,4,0,139},{32,4,0,139},{32,4,0,139},{16,4,0,139},{16,4,0,139},
	{32,4,0,139},{32,4,0,139},{24,4,0,139},{0,1,0,139},{0,6,0,452},{0,1,0,151},{8,4,0,136},{0,1,0,65},{0,1,0,136},{8,4,0,136},
	{0,1,0,136},{0,6,0,358},{0,1,0,416},{0,6,0,416},{0,6,0,416},{0,1,0,416},{0,6,0,416},{16,4,0,158},{16,4,0,158},{16,4,0,158},
	{16,4,0,158},{8,4,0,158},{8,4,0,158},{0,1,0,158},{32,4,0,158},{32,4,0,158},{32,4,0,158},{32,4,0,158},{0,6,0,402},
	{0,1,0,145},{0,6,0,436},{0,1,0,136},{0,6,0,383},{0,6,0,354},{0,1,0,159},{32,4,0,159},{8,4,0,159},{8,4,0,159},{32,4,0,159},
	{0,1,0,159},{16,4,0,159},{16,4,0,159},{16,4,0,159},{16,4,0,159},{32,4,0,159},{32,4,0,159},{0,6,0,290},{0,6,0,290},
	{0,0,0,0},{0,0,0,0},{0,2,0,260},{0,1,0,168},{0,6,0,383},{0,6,0,383},{0,6,0,436},{16,4,0,165},{16,4,0,165},{16,4,0,165},
	{32,4,0,165},{32,4,0,165},{32,4,0,165},{32,4,0,165},{16,4,0,170},{16,4,0,170},{16,4,0,170},{32,4,0,170},{32,4,0,170},
	{32,4,0,170},{32,4,0,170},{0,1,0,167},{16,4,0,167},{16,4,0,167},{16,4,0,167},{32,4,0,167},{32,4,0,167},{32,4,0,167},
	{8,4,0,167},{32,4,0,167},{40,4,0,167},{32,4,0,167},{40,4,0,167},{0,5,0,102},{0,5,0,102},{0,1,0,165},{0,1,0,160},
	{0,6,0,346},{1,0,0,0},{0,1,0,170},{8,4,0,170},{8,4,0,170},{0,6,0,411},{0,6,0,394},{0,1,0,164},{8,4,0,164},{8,4,0,164},
	{16,4,0,164},{16,4,0,164},{16,4,0,164},{16,4,0,164},{32,4,0,164},{32,4,0,164},{0,6,0,308},{0,6,0,308},{0,1,0,161},
	{0,1,0,163},{0,0,0,0},{0,1,0,163},{0,1,0,163},{24,4,0,163},{32,4,0,163},{32,4,0,163},{16,4,0,163},{16,4,0,163},
	{16,4,0,163},{16,4,0,163},{56,4,0,163},{32,4,0,163},{24,4,0,163},{16,4,0,163},{16,4,0,163},{24,4,0,161},{16,4,0,161},
	{16,4,0,161},{24,4,0,161},{32,4,0,161},{32,4,0,161},{32,4,0,161},{32,4,0,161},{56,4,0,163},{56,4,0,161},{56,4,0,113},
	{0,1,0,169},{0,6,0,356},{32,4,0,120},{32,4,0,120},{32,4,0,120},{32,4,0,120},{1,0,0,0},{16,4,0,120},{16,4,0,120},
	{16,4,0,120},{16,4,0,120},{0,1,0,39},{16,4,0,143},{16,4,0,143},{16,4,0,143},{16,4,0,143},{0,1,0,162},{32,4,0,143},
	{32,4,0,143},{32,4,0,143},{32,4,0,143},{32,4,0,232},{32,4,0,232},{32,4,0,232},{32,4,0,232},{0,2,0,261},{0,0,0,0},
	{0,1,0,39},{0,1,0,120},{8,4,0,120},{8,4,0,120},{0,1,0,143},{8,4,0,143},{8,4,0,143},{0,1,0,76},{0,1,0,148},{0,1,0,166},
	{32,4,0,166},{32,4,0,166},{32,4,0,166},{32,4,0,166},{0,1,0,166},{16,4,0,166},{16,4,0,166},{16,4,0,166},{16,4,0,166},
	{0,1,0,166},{8,4,0,166},{8,4,0,166},{0,1,0,385},{0,6,0,385},{0,1,0,160},{0,1,0,170},{0,1,0,385},{0,6,0,385},{0,1,0,160},
	{0,6,0,346},{0,1,0,170},{0,6,0,443},{0,6,0,443},{0,6,0,443},{0,0,0,0},{0,0,0,0},{0,1,0,171},{16,4,0,171},{16,4,0,171},
	{16,4,0,171},{40,4,0,171},{32,4,0,171},{40,4,0,171},{0,1,0,37},{0,1,0,68},{0,6,0,398},{0,2,0,260},{0,6,0,295},{0,6,0,282},
	{0,5,0,43},{0,1,0,230},{16,4,0,230},{16,4,0,230},{16,4,0,230},{0,1,0,136},{0,6,0,384},{16,4,0,234},{16,4,0,234},
	{16,4,0,234},{0,1,0,234},{16,4,0,234},{0,1,0,67},{0,1,0,165},{0,1,0,177},{16,4,0,177},{16,4,0,177},{16,4,0,177},
	{40,4,0,177},{32,4,0,177},{40,4,0,177},{0,1,0,184},{0,1,0,184},{0,1,0,182},{32,4,0,182},{32,4,0,182},{0,1,0,182},
	{8,4,0,182},{0,1,0,182},{8,4,0,182},{16,4,0,182},{16,4,0,182},{16,4,0,182},{16,4,0,182},{56,4,0,182},{32,4,0,182},
	{0,6,0,325},{0,1,0,172},{0,6,0,403},{0,6,0,403},{0,0,0,0},{8,4,0,172},{8,4,0,172},{16,4,0,172},{16,4,0,172},{16,4,0,172},
	{16,4,0,172},{32,4,0,172},{32,4,0,172},{32,4,0,172},{32,4,0,172},{0,1,0,175},{0,1,0,175},{16,4,0,175},{16,4,0,175},
	{16,4,0,175},{16,4,0,175},{32,4,0,175},{0,1,0,175},{8,4,0,175},{8,4,0,175},{0,1,0,175},{32,4,0,175},{32,4,0,175},
	{0,1,0,185},{32,4,0,185},{8,4,0,185},{8,4,0,185},{32,4,0,185},{16,4,0,185},{16,4,0,185},{16,4,0,185},{16,4,0,185},
	{32,4,0,185},{32,4,0,185},{0,6,0,430},{0,6,0,326},{0,1,0,165},{0,1,0,29},{0,1,0,76},{0,2,0,263},{0,1,0,303},{0,6,0,303},
	{0,6,0,303},{0,1,0,232},{0,1,0,232},{0,1,0,232},{0,1,0,173},{0,0,0,0},{0,1,0,173},{32,4,0,173},{32,4,0,173},{32,4,0,173},
	{32,4,0,173},{8,4,0,173},{8,4,0,173},{16,4,0,173},{16,4,0,173},{16,4,0,173},{16,4,0,173},{16,4,0,176},{24,4,0,176},
	{0,1,0,176},{24,4,0,176},{16,4,0,176},{0,6,0,356},{0,6,0,360},{0,1,0,180},{0,6,0,378},{32,4,0,178},{32,4,0,178},
	{32,4,0,178},{32,4,0,178},{0,1,0,178},{0,1,0,174},{0,1,0,65},{8,4,0,178},{0,1,0,178},{16,4,0,178},{16,4,0,178},
	{16,4,0,178},{0,1,0,178},{56,4,0,178},{0,1,0,174},{0,6,0,341},{0,6,0,445},{0,6,0,387},{0,6,0,405},{0,6,0,445},{0,6,0,458},
	{0,6,0,286},{0,1,0,181},{16,4,0,181},{16,4,0,181},{16,4,0,181},{16,4,0,181},{16,4,0,183},{16,4,0,183},{16,4,0,183},
	{0,1,0,183},{32,4,0,183},{32,4,0,183},{32,4,0,183},{8,4,0,183},{32,4,0,183},{0,5,0,190},{0,6,0,309},{0,6,0,309},
	{0,6,0,307},{0,6,0,462},{0,6,0,460},{0,6,0,445},{0,6,0,341},{8,4,0,181},{8,4,0,181},{0,1,0,181},{32,4,0,181},{32,4,0,181},
	{32,4,0,181},{32,4,0,181},{0,5,0,190},{0,6,0,360},{0,1,0,186},{56,4,0,186},{16,4,0,186},{16,4,0,186},{16,4,0,186},
	{16,4,0,186},{16,4,0,186},{48,4,0,186},{56,4,0,186},{0,1,0,74},{0,1,0,37},{0,6,0,316},{0,1,0,94},{0,1,0,147},{0,6,0,375},
	{0,1,0,182},{0,6,0,409},{0,1,0,409},{0,6,0,409},{0,1,0,65},{1,1,0,40},{0,1,0,39},{0,1,0,39},{0,1,0,67},{0,6,0,349},
	{0,1,0,76},{0,1,0,41},{0,1,0,85},{0,1,0,41},{0,1,0,40},{0,1,0,55},{0,1,0,41},{0,1,0,39},{0,1,0,60},{0,1,0,40},{0,1,0,43},
	{0,1,0,85},{0,1,0,39},{0,1,0,60},{0,1,0,41},{0,1,0,161},{0,1,0,55},{1,1,0,187},{0,1,0,187},{0,6,0,349},{0,1,0,418},
	{0,6,0,418},{1,1,0,136},{0,6,0,373},{0,0,0,0},{0,0,0,0},{0,1,0,418},{0,6,0,418},{0,6,0,418},{0,6,0,350},{0,1,0,188},
	{8,4,0,188},{8,4,0,188},{0,6,0,350},{0,6,0,313},{16,4,0,188},{16,4,0,188},{16,4,0,188},{16,4,0,188},{0,1,0,188},
	{56,4,0,188},{0,1,0,136},{0,1,0,76},{0,1,0,191},{32,4,0,191},{32,4,0,191},{32,4,0,191},{32,4,0,191},{32,4,0,188},
	{32,4,0,188},{0,1,0,188},{32,4,0,188},{32,4,0,188},{32,4,0,190},{32,4,0,190},{0,1,0,190},{56,4,0,190},{32,4,0,190},
	{16,4,0,190},{16,4,0,190},{0,1,0,190},{8,4,0,190},{8,4,0,190},{0,1,0,190},{56,4,0,190},{0,1,0,191},{16,4,0,191},
	{16,4,0,191},{16,4,0,191},{8,4,0,191},{8,4,0,191},{56,4,0,191},{0,1,0,192},{0,1,0,136},{0,2,0,262},{1,1,0,65},{0,1,0,65},
	{0,1,0,136},{0,1,0,65},{0,1,0,136},{0,1,0,65},{32,4,0,65},{32,4,0,65},{8,4,0,65},{8,4,0,65},{0,2,0,263},{0,2,0,263},
	{0,2,0,263},{0,2,0,263},{16,4,0,65},{16,4,0,65},{16,4,0,65},{16,4,0,65},{8,4,0,65},{8,4,0,65},{0,1,0,25},{0,1,0,119},
	{0,6,0,314},{0,6,0,329},{0,6,0,329},{0,1,0,198},{0,6,0,270},{0,1,0,119},{0,1,0,204},{0,1,0,127},{0,1,0,203},{0,6,0,427},
	{0,1,0,140},{0,1,0,179},{0,1,0,179},{0,1,0,235},{0,1,0,236},{0,1,0,236},{0,1,0,198},{0,1,0,127},{1,1,0,209},{8,4,0,209},
	{8,4,0,209},{8,4,0,209},{8,4,0,209},{32,4,0,209},{32,4,0,209},{32,4,0,209},{32,4,0,209},{16,4,0,209},{16,4,0,209},
	{16,4,0,209},{16,4,0,209},{0,1,0,243},{0,1,0,10},{0,1,0,10},{0,1,0,25},{0,1,0,119},{0,6,0,305},{0,1,0,203},{0,6,0,427},
	{0,1,0,140},{0,1,0,179},{0,6,0,433},{0,1,0,236},{0,6,0,461},{0,6,0,461},{0,6,0,461},{1,1,0,67},{0,1,0,198},{0,1,0,127},
	{0,0,0,0},{0,6,0,301},{0,6,0,301},{0,6,0,314},{0,6,0,432},{0,1,0,208},{0,6,0,432},{0,1,0,208},{0,1,0,208},{0,1,0,208},
	{16,4,0,192},{16,4,0,192},{16,4,0,192},{16,4,0,192},{56,4,0,192},{0,6,0,278},{0,1,0,37},{0,5,0,41},{40,4,0,192},
	{0,1,0,192},{32,4,0,192},{40,4,0,192},{32,4,0,192},{32,4,0,192},{8,4,0,76},{0,1,0,76},{8,4,0,76},{8,4,0,76},{0,0,0,0},
	{0,1,0,204},{16,4,0,204},{16,4,0,204},{16,4,0,204},{32,4,0,204},{32,4,0,204},{32,4,0,204},{8,4,0,204},{32,4,0,204},
	{56,4,0,204},{0,6,0,361},{8,4,0,189},{16,4,0,189},{16,4,0,189},{0,1,0,189},{32,4,0,189},{8,4,0,189},{8,4,0,189},
	{32,4,0,189},{0,1,0,189},{32,4,0,189},{32,4,0,189},{8,4,0,189},{0,6,0,361},{0,1,0,67},{32,4,0,194},{32,4,0,194},
	{0,1,0,194},{16,4,0,194},{16,4,0,194},{16,4,0,194},{0,1,0,202},{16,4,0,202},{16,4,0,202},{16,4,0,202},{0,1,0,202},
	{8,4,0,202},{8,4,0,202},{16,4,0,202},{16,4,0,202},{16,4,0,202},{32,4,0,202},{32,4,0,202},{32,4,0,202},{32,4,0,202},
	{0,1,0,197},{0,6,0,423},{8,4,0,197},{8,4,0,197},{0,1,0,197},{0,6,0,423},{16,4,0,197},{16,4,0,197},{16,4,0,197},
	{16,4,0,197},{0,1,0,197},{0,6,0,423},{32,4,0,197},{32,4,0,197},{56,4,0,47},{0,1,0,210},{0,1,0,211},{32,4,0,211},
	{32,4,0,211},{32,4,0,211},{32,4,0,211},{0,5,0,64},{0,6,0,381},{0,6,0,381},{8,4,0,201},{0,1,0,201},{8,4,0,201},{8,4,0,201},
	{8,4,0,201},{16,4,0,201},{16,4,0,201},{0,1,0,201},{24,4,0,199},{24,4,0,199},{0,1,0,199},{8,4,0,199},{8,4,0,199},
	{0,1,0,199},{0,1,0,65},{0,6,0,283},{0,1,0,193},{40,4,0,205},{0,1,0,205},{0,1,0,205},{16,4,0,205},{16,4,0,205},{16,4,0,205},
	{16,4,0,205},{32,4,0,205},{40,4,0,205},{0,1,0,195},{0,1,0,207},{16,4,0,195},{16,4,0,195},{16,4,0,195},{56,4,0,195},
	{0,1,0,247},{8,4,0,247},{8,4,0,247},{0,0,0,0},{0,0,0,0},{0,1,0,89},{0,1,0,89},{0,1,0,39},{0,1,0,121},{8,4,0,121},
	{8,4,0,121},{0,1,0,207},{8,4,0,207},{0,2,0,262},{0,1,0,67},{8,4,0,67},{8,4,0,67},{8,4,0,67},{0,1,0,129},{16,4,0,129},
	{16,4,0,129},{16,4,0,129},{8,4,0,129},{8,4,0,129},{16,4,0,129},{16,4,0,129},{16,4,0,129},{0,1,0,25},{0,1,0,119},
	{0,6,0,329},{0,1,0,198},{0,6,0,270},{0,1,0,119},{0,1,0,119},{0,1,0,127},{0,1,0,203},{0,1,0,140},{0,1,0,179},{0,1,0,179},
	{0,1,0,179},{0,1,0,236},{0,1,0,236},{0,1,0,236},{0,5,0,76},{0,1,0,198},{0,1,0,127},{0,6,0,422},{32,4,0,212},{0,1,0,212},
	{32,4,0,212},{1,6,0,288},{16,4,0,247},{16,4,0,247},{16,4,0,247},{16,4,0,247},{16,4,0,121},{16,4,0,121},{16,4,0,121},
	{16,4,0,121},{0,1,0,39},{0,1,0,207},{16,4,0,207},{16,4,0,207},{16,4,0,207},{0,1,0,247},{32,4,0,247},{32,4,0,247},
	{32,4,0,247},{32,4,0,247},{0,1,0,195},{0,1,0,207},{32,4,0,195},{32,4,0,195},{32,4,0,195},{8,4,0,195},{32,4,0,195},
	{32,4,0,196},{32,4,0,196},{0,1,0,196},{32,4,0,196},{32,4,0,196},{0,1,0,196},{16,4,0,196},{16,4,0,196},{16,4,0,196},
	{0,1,0,42},{16,4,0,42},{16,4,0,42},{0,1,0,42},{32,4,0,42},{32,4,0,42},{32,4,0,42},{32,4,0,42},{0,1,0,171},{0,1,0,163},
	{32,4,0,247},{32,4,0,247},{32,4,0,247},{32,4,0,247},{32,4,0,121},{32,4,0,121},{32,4,0,121},{32,4,0,121},{0,1,0,206},
	{16,4,0,206},{16,4,0,206},{16,4,0,206},{0,1,0,206},{32,4,0,206},{32,4,0,206},{32,4,0,206},{8,4,0,206},{32,4,0,206},
	{32,4,0,207},{32,4,0,207},{32,4,0,207},{32,4,0,207},{0,6,0,324},{0,1,0,200},{0,1,0,200},{0,1,0,200},{0,1,0,200},
	{24,4,0,212},{16,4,0,212},{16,4,0,212},{0,1,0,212},{24,4,0,212},{8,4,0,196},{0,1,0,196},{8,4,0,196},{8,4,0,196},
	{8,4,0,42},{0,0,0,0},{0,1,0,42},{0,1,0,211},{8,4,0,211},{8,4,0,211},{0,1,0,211},{16,4,0,211},{16,4,0,211},{16,4,0,211},
	{16,4,0,211},{56,4,0,211},{0,6,0,453},{16,4,0,218},{16,4,0,218},{16,4,0,218},{0,1,0,218},{16,4,0,218},{32,4,0,217},
	{32,4,0,217},{32,4,0,217},{32,4,0,217},{0,1,0,217},{0,6,0,447},{0,1,0,227},{16,4,0,227},{16,4,0,227},{16,4,0,227},
	{32,4,0,227},{32,4,0,227},{32,4,0,227},{8,4,0,227},{32,4,0,227},{8,4,0,218},{0,1,0,218},{8,4,0,218},{0,6,0,317},
	{0,6,0,317},{0,6,0,379},{0,1,0,136},{0,1,0,136},{32,4,0,228},{32,4,0,228},{0,1,0,228},{8,4,0,228},{8,4,0,228},{0,1,0,228},
	{16,4,0,228},{16,4,0,228},{16,4,0,228},{16,4,0,228},{32,4,0,228},{32,4,0,228},{0,6,0,357},{0,6,0,453},{0,6,0,453},
	{32,4,0,218},{32,4,0,218},{0,1,0,218},{32,4,0,218},{32,4,0,218},{0,6,0,330},{0,6,0,330},{0,1,0,214},{16,4,0,214},
	{16,4,0,214},{16,4,0,214},{16,4,0,214},{56,4,0,214},{16,4,0,55},{16,4,0,55},{0,1,0,55},{0,5,0,61},{0,6,0,339},{0,6,0,348},
	{0,6,0,348},{0,1,0,345},{0,6,0,345},{0,1,0,215},{0,1,0,105},{0,1,0,182},{0,1,0,105},{0,1,0,215},{0,1,0,182},{0,1,0,136},
	{0,1,0,136},{8,4,0,217},{0,1,0,217},{16,4,0,217},{16,4,0,217},{16,4,0,217},{0,1,0,217},{8,4,0,217},{0,1,0,84},{0,1,0,165},
	{1,1,0,232},{0,6,0,291},{0,6,0,291},{0,5,0,161},{0,6,0,330},{0,1,0,68},{0,1,0,68},{0,1,0,161},{0,6,0,291},{0,1,0,144},
	{0,1,0,220},{0,1,0,220},{16,4,0,220},{16,4,0,220},{16,4,0,220},{32,4,0,220},{32,4,0,220},{8,4,0,220},{0,1,0,61},
	{0,1,0,61},{0,6,0,271},{0,1,0,216},{16,4,0,216},{16,4,0,216},{16,4,0,216},{32,4,0,216},{32,4,0,216},{32,4,0,216},
	{8,4,0,216},{32,4,0,216},{0,1,0,219},{0,6,0,353},{0,6,0,353},{0,1,0,144},{0,1,0,144},{0,1,0,223},{0,0,0,0},{0,1,0,225},
	{0,1,0,225},{0,1,0,225},{8,4,0,225},{8,4,0,225},{16,4,0,225},{16,4,0,225},{16,4,0,225},{16,4,0,225},{0,1,0,225},
	{32,4,0,225},{32,4,0,225},{2,1,0,126},{2,1,0,135},{0,6,0,374},{0,1,0,135},{0,5,0,232},{0,1,0,102},{0,5,0,39},{32,4,0,222},
	{32,4,0,222},{32,4,0,222},{32,4,0,222},{0,1,0,222},{0,6,0,442},{0,6,0,442},{0,1,0,222},{8,4,0,222},{8,4,0,222},
	{0,1,0,222},{16,4,0,222},{16,4,0,222},{16,4,0,222},{16,4,0,222},{56,4,0,222},{16,4,0,224},{32,4,0,224},{32,4,0,224},
	{16,4,0,224},{16,4,0,224},{56,4,0,224},{32,4,0,221},{32,4,0,221},{32,4,0,221},{32,4,0,221},{32,4,0,224},{16,4,0,224},
	{8,4,0,224},{0,1,0,224},{8,4,0,224},{0,0,0,0},{0,1,0,224},{8,4,0,221},{32,4,0,221},{32,4,0,221},{16,4,0,221},{16,4,0,221},
	{0,1,0,221},{32,4,0,221},{32,4,0,221},{8,4,0,224},{0,1,0,213},{0,1,0,213},{16,4,0,224},{16,4,0,224},{0,1,0,224},
	{0,1,0,224},{0,1,0,226},{0,1,0,1},{0,1,0,76},{0,1,0,232},{0,1,0,232},{0,1,0,231},{0,1,0,239},{0,1,0,1},{0,6,0,282},
	{0,1,0,229},{32,4,0,229},{32,4,0,229},{32,4,0,229},{32,4,0,229},{0,2,0,256},{0,2,0,265},{0,1,0,230},{8,4,0,230},
	{8,4,0,230},{32,4,0,230},{32,4,0,230},{32,4,0,230},{32,4,0,230},{0,1,0,76},{0,1,0,229},{8,4,0,229},{8,4,0,229},
	{16,4,0,229},{16,4,0,229},{16,4,0,229},{16,4,0,229},{56,4,0,229},{0,6,0,384},{0,6,0,384},{0,2,0,266},{0,2,0,252},
	{0,2,0,252},{0,2,0,266},{0,2,0,266},{0,2,0,265},{0,2,0,256},{0,2,0,256},{0,1,0,1},{0,1,0,76},{0,1,0,232},{0,1,0,233},
	{32,4,0,233},{8,4,0,233},{8,4,0,233},{32,4,0,233},{16,4,0,233},{16,4,0,233},{16,4,0,233},{16,4,0,233},{32,4,0,233},
	{32,4,0,233},{0,1,0,232},{0,1,0,232},{0,1,0,136},{8,4,0,234},{32,4,0,234},{32,4,0,234},{0,1,0,234},{32,4,0,234},
	{32,4,0,234},{8,4,0,234},{0,6,0,367},{0,6,0,386},{0,1,0,241},{0,6,0,408},{0,6,0,408},{32,4,0,67},{32,4,0,67},{0,1,0,235},
	{0,1,0,235},{0,6,0,454},{0,1,0,235},{32,4,0,237},{32,4,0,237},{32,4,0,237},{32,4,0,237},{0,1,0,237},{8,4,0,237},
	{8,4,0,237},{16,4,0,237},{16,4,0,237},{16,4,0,237},{16,4,0,237},{1,6,0,420},{0,6,0,275},{0,6,0,275},{0,6,0,275},
	{0,6,0,364},{0,6,0,364},{0,1,0,240},{0,1,0,240},{8,4,0,240},{16,4,0,240},{16,4,0,240},{16,4,0,240},{16,4,0,240},
	{32,4,0,240},{32,4,0,240},{0,6,0,371},{0,6,0,371},{0,2,0,265},{0,1,0,76},{0,1,0,242},{0,1,0,242},{0,1,0,242},{0,1,0,242},
	{0,6,0,408},{0,1,0,451},{0,6,0,451},{0,1,0,451},{0,6,0,451},{0,1,0,451},{0,6,0,451},{0,6,0,401},{8,4,0,76},{0,2,0,265},
	{0,1,0,182},{0,0,0,0},{0,1,0,65},{0,1,0,232},{0,6,0,393},{0,5,0,47},{0,6,0,343},{0,6,0,436},{0,6,0,300},{0,6,0,300},
	{0,6,0,302},{0,6,0,400},{0,6,0,302},{0,1,0,245},{40,4,0,245},{32,4,0,245},{40,4,0,245},{16,4,0,245},{16,4,0,245},
	{0,6,0,272},{0,1,0,57},{0,6,0,311},{32,4,0,57},{32,4,0,57},{32,4,0,57},{32,4,0,57},{0,6,0,431},{0,6,0,340},{0,1,0,39},
	{0,1,0,248},{8,4,0,248},{32,4,0,248},{32,4,0,248},{32,4,0,248},{32,4,0,248},{8,4,0,248},{0,1,0,248},{16,4,0,248},
	{16,4,0,248},{16,4,0,248},{16,4,0,248},{0,5,0,229},{0,5,0,229},{0,1,0,249},{32,4,0,249},{32,4,0,249},{0,1,0,249},
	{8,4,0,249},{8,4,0,249},{16,4,0,249},{16,4,0,249},{16,4,0,249},{16,4,0,249},{0,1,0,161},{0,1,0,268},{0,6,0,268},
	{0,6,0,395},{0,1,0,268},{0,6,0,268},{0,6,0,459},{0,6,0,300},{0,2,0,266},{0,6,0,335},{64,4,0,68},{0,1,0,68},{64,4,0,68},
	{64,4,0,68},{64,4,0,68},{64,4,0,68},{64,4,0,68},{64,4,0,68},{64,4,0,68},{64,4,0,68},{0,6,0,322},{0,0,0,0},{0,1,0,15},
	{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},
	{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,9},{64,4,0,9},
	{64,4,0,9},{64,4,0,9},{64,4,0,9},{64,4,0,9},{64,4,0,9},{64,4,0,9},{64,4,0,9},{0,1,0,105},{64,4,0,112},{64,4,0,112},
	{64,4,0,112},{64,4,0,112},{64,4,0,112},{64,4,0,112},{64,4,0,112},{64,4,0,112},{64,4,0,112},{64,4,0,6},{64,4,0,6},
	{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},{0,1,0,6},{64,4,0,6},{64,4,0,6},
	{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},{0,1,0,13},{64,4,0,66},{0,1,0,66},{64,4,0,66},
	{64,4,0,66},{64,4,0,66},{64,4,0,66},{64,4,0,66},{64,4,0,66},{64,4,0,66},{64,4,0,66},{64,4,0,67},{0,1,0,67},{64,4,0,67},
	{64,4,0,67},{64,4,0,67},{64,4,0,67},{64,4,0,67},{64,4,0,67},{64,4,0,67},{64,4,0,67},{0,6,0,363},{64,4,0,252},{0,1,0,252},
	{64,4,0,252},{64,4,0,252},{64,4,0,252},{64,4,0,252},{64,4,0,252},{64,4,0,252},{64,4,0,252},{64,4,0,252},{0,6,0,422},
	{64,4,0,63},{0,1,0,63},{64,4,0,63},{64,4,0,63},{64,4,0,63},{64,4,0,63},{64,4,0,63},{64,4,0,63},{64,4,0,63},{64,4,0,63},
	{0,1,0,102},{64,4,0,102},{64,4,0,102},{64,4,0,102},{64,4,0,102},{64,4,0,102},{64,4,0,102},{64,4,0,102},{64,4,0,102},
	{64,4,0,102},{0,1,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},
	{64,4,0,76},{0,6,0,407},{0,6,0,320},{0,6,0,320},{0,1,0,212},{0,1,0,136},{0,6,0,412},{0,1,0,161},{0,1,0,40},{0,1,0,2},
	{64,4,0,2},{64,4,0,2},{64,4,0,2},{64,4,0,2},{64,4,0,2},{64,4,0,2},{64,4,0,2},{64,4,0,2},{64,4,0,2},{0,6,0,331},
	{64,4,0,62},{64,4,0,62},{64,4,0,62},{64,4,0,62},{64,4,0,62},{64,4,0,62},{64,4,0,62},{64,4,0,62},{64,4,0,62},{0,2,0,252},
	{0,2,0,256},{64,4,0,68},{64,4,0,68},{64,4,0,68},{64,4,0,68},{64,4,0,68},{64,4,0,68},{64,4,0,68},{64,4,0,68},{64,4,0,68},
	{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},
	{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{64,4,0,15},{0,1,0,182},{0,1,0,9},
	{64,4,0,9},{64,4,0,9},{64,4,0,9},{64,4,0,9},{64,4,0,9},{64,4,0,9},{64,4,0,9},{64,4,0,9},{64,4,0,9},{0,1,0,112},
	{64,4,0,112},{64,4,0,112},{64,4,0,112},{64,4,0,112},{64,4,0,112},{64,4,0,112},{64,4,0,112},{64,4,0,112},{64,4,0,112},
	{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},
	{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,6},{64,4,0,66},{64,4,0,66},{64,4,0,66},
	{64,4,0,66},{64,4,0,66},{64,4,0,66},{64,4,0,66},{64,4,0,66},{64,4,0,66},{64,4,0,67},{64,4,0,67},{64,4,0,67},{64,4,0,67},
	{64,4,0,67},{64,4,0,67},{64,4,0,67},{64,4,0,67},{64,4,0,67},{64,4,0,252},{64,4,0,252},{64,4,0,252},{64,4,0,252},
	{64,4,0,252},{64,4,0,252},{64,4,0,252},{64,4,0,252},{64,4,0,252},{64,4,0,63},{64,4,0,63},{64,4,0,63},{64,4,0,63},
	{64,4,0,63},{64,4,0,63},{64,4,0,63},{64,4,0,63},{64,4,0,63},{64,4,0,102},{64,4,0,102},{64,4,0,102},{64,4,0,102},
	{64,4,0,102},{64,4,0,102},{64,4,0,102},{64,4,0,102},{64,4,0,102},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},
	{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,2},{64,4,0,2},{64,4,0,2},{64,4,0,2},{64,4,0,2},
	{64,4,0,2},{64,4,0,2},{64,4,0,2},{64,4,0,2},{0,1,0,215},{0,1,0,62},{64,4,0,62},{64,4,0,62},{64,4,0,62},{64,4,0,62},
	{64,4,0,62},{64,4,0,62},{64,4,0,62},{64,4,0,62},{64,4,0,62},{64,4,0,5},{64,4,0,5},{64,4,0,5},{64,4,0,5},{64,4,0,5},
	{64,4,0,5},{64,4,0,5},{64,4,0,5},{64,4,0,5},{64,4,0,56},{64,4,0,56},{64,4,0,56},{64,4,0,56},{64,4,0,56},{64,4,0,56},
	{64,4,0,56},{64,4,0,56},{64,4,0,56},{0,1,0,74},{0,1,0,1},{0,1,0,1},{64,4,0,1},{64,4,0,1},{64,4,0,1},{64,4,0,1},
	{64,4,0,1},{64,4,0,1},{64,4,0,1},{64,4,0,1},{64,4,0,1},{64,4,0,232},{64,4,0,232},{64,4,0,232},{64,4,0,232},{64,4,0,232},
	{64,4,0,232},{64,4,0,232},{64,4,0,232},{64,4,0,232},{64,4,0,232},{64,4,0,232},{64,4,0,232},{64,4,0,232},{64,4,0,232},
	{64,4,0,232},{64,4,0,232},{64,4,0,232},{64,4,0,232},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},
	{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,0},{64,4,0,0},{64,4,0,0},{64,4,0,0},{64,4,0,0},{64,4,0,0},
	{64,4,0,0},{64,4,0,0},{64,4,0,0},{64,4,0,100},{64,4,0,100},{64,4,0,100},{64,4,0,100},{64,4,0,100},{64,4,0,100},
	{64,4,0,100},{64,4,0,100},{64,4,0,100},{64,4,0,7},{64,4,0,7},{64,4,0,7},{64,4,0,7},{64,4,0,7},{64,4,0,7},{64,4,0,7},
	{64,4,0,7},{64,4,0,7},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},
	{64,4,0,76},{64,4,0,234},{64,4,0,234},{64,4,0,234},{64,4,0,234},{64,4,0,234},{64,4,0,234},{64,4,0,234},{64,4,0,234},
	{64,4,0,234},{64,4,0,230},{64,4,0,230},{64,4,0,230},{64,4,0,230},{64,4,0,230},{64,4,0,230},{64,4,0,230},{64,4,0,230},
	{64,4,0,230},{64,4,0,229},{64,4,0,229},{64,4,0,229},{64,4,0,229},{64,4,0,229},{64,4,0,229},{64,4,0,229},{64,4,0,229},
	{64,4,0,229},{64,4,0,107},{64,4,0,107},{64,4,0,107},{64,4,0,107},{64,4,0,107},{64,4,0,107},{64,4,0,107},{64,4,0,107},
	{64,4,0,107},{64,4,0,101},{64,4,0,101},{64,4,0,101},{64,4,0,101},{64,4,0,101},{64,4,0,101},{64,4,0,101},{64,4,0,101},
	{64,4,0,101},{64,4,0,108},{64,4,0,108},{64,4,0,108},{64,4,0,108},{64,4,0,108},{64,4,0,108},{64,4,0,108},{64,4,0,108},
	{64,4,0,108},{64,4,0,109},{64,4,0,109},{64,4,0,109},{64,4,0,109},{64,4,0,109},{64,4,0,109},{64,4,0,109},{64,4,0,109},
	{64,4,0,109},{64,4,0,43},{64,4,0,43},{64,4,0,43},{64,4,0,43},{64,4,0,43},{64,4,0,43},{64,4,0,43},{64,4,0,43},{64,4,0,43},
	{0,2,0,255},{64,4,0,177},{64,4,0,177},{64,4,0,177},{64,4,0,177},{64,4,0,177},{64,4,0,177},{64,4,0,177},{64,4,0,177},
	{64,4,0,177},{64,4,0,5},{0,1,0,5},{64,4,0,5},{64,4,0,5},{64,4,0,5},{64,4,0,5},{64,4,0,5},{64,4,0,5},{64,4,0,5},
	{64,4,0,5},{0,1,0,22},{64,4,0,22},{64,4,0,22},{64,4,0,22},{64,4,0,22},{64,4,0,22},{64,4,0,22},{64,4,0,22},{64,4,0,22},
	{64,4,0,22},{0,1,0,30},{64,4,0,30},{64,4,0,30},{64,4,0,30},{64,4,0,30},{64,4,0,30},{64,4,0,30},{64,4,0,30},{64,4,0,30},
	{64,4,0,30},{0,1,0,183},{64,4,0,183},{64,4,0,183},{64,4,0,183},{64,4,0,183},{64,4,0,183},{64,4,0,183},{64,4,0,183},
	{64,4,0,183},{64,4,0,183},{64,4,0,27},{64,4,0,27},{64,4,0,27},{64,4,0,27},{64,4,0,27},{64,4,0,27},{64,4,0,27},{64,4,0,27},
	{64,4,0,27},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},
	{64,4,0,19},{64,4,0,19},{64,4,0,19},{64,4,0,19},{64,4,0,19},{64,4,0,19},{64,4,0,19},{64,4,0,19},{64,4,0,19},{64,4,0,21},
	{64,4,0,21},{64,4,0,21},{64,4,0,21},{64,4,0,21},{64,4,0,21},{64,4,0,21},{64,4,0,21},{64,4,0,21},{0,1,0,232},{64,4,0,18},
	{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},
	{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,172},{64,4,0,172},{64,4,0,172},
	{64,4,0,172},{64,4,0,172},{64,4,0,172},{64,4,0,172},{64,4,0,172},{64,4,0,172},{64,4,0,24},{64,4,0,24},{64,4,0,24},
	{64,4,0,24},{64,4,0,24},{64,4,0,24},{64,4,0,24},{64,4,0,24},{64,4,0,24},{64,4,0,32},{64,4,0,32},{64,4,0,32},{64,4,0,32},
	{64,4,0,32},{64,4,0,32},{64,4,0,32},{64,4,0,32},{64,4,0,32},{64,4,0,34},{64,4,0,34},{64,4,0,34},{64,4,0,34},{64,4,0,34},
	{64,4,0,34},{64,4,0,34},{64,4,0,34},{64,4,0,34},{64,4,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},
	{64,4,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},
	{64,4,0,20},{64,4,0,20},{64,4,0,145},{64,4,0,145},{64,4,0,145},{64,4,0,145},{64,4,0,145},{64,4,0,145},{64,4,0,145},
	{64,4,0,145},{64,4,0,145},{64,4,0,23},{64,4,0,23},{64,4,0,23},{64,4,0,23},{64,4,0,23},{64,4,0,23},{64,4,0,23},{64,4,0,23},
	{64,4,0,23},{0,1,0,16},{0,1,0,16},{64,4,0,16},{64,4,0,16},{64,4,0,16},{64,4,0,16},{64,4,0,16},{64,4,0,16},{64,4,0,16},
	{64,4,0,16},{64,4,0,16},{64,4,0,178},{64,4,0,178},{64,4,0,178},{64,4,0,178},{64,4,0,178},{64,4,0,178},{64,4,0,178},
	{64,4,0,178},{64,4,0,178},{0,1,0,65},{64,4,0,28},{64,4,0,28},{64,4,0,28},{64,4,0,28},{64,4,0,28},{64,4,0,28},{64,4,0,28},
	{64,4,0,28},{64,4,0,28},{0,1,0,232},{64,4,0,173},{64,4,0,173},{64,4,0,173},{64,4,0,173},{64,4,0,173},{64,4,0,173},
	{64,4,0,173},{64,4,0,173},{64,4,0,173},{64,4,0,35},{64,4,0,35},{64,4,0,35},{64,4,0,35},{64,4,0,35},{64,4,0,35},
	{64,4,0,35},{64,4,0,35},{64,4,0,35},{64,4,0,217},{64,4,0,217},{64,4,0,217},{64,4,0,217},{64,4,0,217},{64,4,0,217},
	{64,4,0,217},{64,4,0,217},{64,4,0,217},{64,4,0,227},{64,4,0,227},{64,4,0,227},{64,4,0,227},{64,4,0,227},{64,4,0,227},
	{64,4,0,227},{64,4,0,227},{64,4,0,227},{64,4,0,221},{64,4,0,221},{64,4,0,221},{64,4,0,221},{64,4,0,221},{64,4,0,221},
	{64,4,0,221},{64,4,0,221},{64,4,0,221},{64,4,0,224},{64,4,0,224},{64,4,0,224},{64,4,0,224},{64,4,0,224},{64,4,0,224},
	{64,4,0,224},{64,4,0,224},{64,4,0,224},{64,4,0,214},{64,4,0,214},{64,4,0,214},{64,4,0,214},{64,4,0,214},{64,4,0,214},
	{64,4,0,214},{64,4,0,214},{64,4,0,214},{0,1,0,55},{64,4,0,55},{64,4,0,55},{64,4,0,55},{64,4,0,55},{64,4,0,55},{64,4,0,55},
	{64,4,0,55},{64,4,0,55},{64,4,0,55},{64,4,0,45},{64,4,0,45},{64,4,0,45},{64,4,0,45},{64,4,0,45},{64,4,0,45},{64,4,0,45},
	{64,4,0,45},{64,4,0,45},{64,4,0,228},{64,4,0,228},{64,4,0,228},{64,4,0,228},{64,4,0,228},{64,4,0,228},{64,4,0,228},
	{64,4,0,228},{64,4,0,228},{64,4,0,216},{64,4,0,216},{64,4,0,216},{64,4,0,216},{64,4,0,216},{64,4,0,216},{64,4,0,216},
	{64,4,0,216},{64,4,0,216},{64,4,0,222},{64,4,0,222},{64,4,0,222},{64,4,0,222},{64,4,0,222},{64,4,0,222},{64,4,0,222},
	{64,4,0,222},{64,4,0,222},{64,4,0,111},{64,4,0,111},{64,4,0,111},{64,4,0,111},{64,4,0,111},{64,4,0,111},{64,4,0,111},
	{64,4,0,111},{64,4,0,111},{0,2,0,251},{0,1,0,139},{0,1,0,61},{0,6,0,315},{0,6,0,315},{64,4,0,61},{64,4,0,61},{64,4,0,61},
	{64,4,0,61},{64,4,0,61},{64,4,0,61},{64,4,0,61},{64,4,0,61},{64,4,0,61},{64,4,0,247},{64,4,0,247},{64,4,0,247},
	{64,4,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,247},
	{64,4,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,207},{64,4,0,207},{64,4,0,207},
	{64,4,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,207},
	{64,4,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,78},{64,4,0,78},{64,4,0,78},
	{64,4,0,78},{64,4,0,78},{64,4,0,78},{64,4,0,78},{64,4,0,78},{64,4,0,78},{64,4,0,57},{64,4,0,57},{64,4,0,57},{64,4,0,57},
	{64,4,0,57},{64,4,0,57},{64,4,0,57},{64,4,0,57},{64,4,0,57},{0,1,0,136},{0,1,0,245},{0,1,0,245},{0,1,0,245},{0,6,0,421},
	{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{0,1,0,58},
	{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{0,6,0,413},
	{64,4,0,60},{64,4,0,60},{64,4,0,60},{64,4,0,60},{64,4,0,60},{64,4,0,60},{64,4,0,60},{64,4,0,60},{64,4,0,60},{0,1,0,51},
	{0,6,0,375},{64,4,0,191},{64,4,0,191},{64,4,0,191},{64,4,0,191},{64,4,0,191},{64,4,0,191},{64,4,0,191},{64,4,0,191},
	{64,4,0,191},{64,4,0,190},{64,4,0,190},{64,4,0,190},{64,4,0,190},{64,4,0,190},{64,4,0,190},{64,4,0,190},{64,4,0,190},
	{64,4,0,190},{65,4,0,188},{65,4,0,188},{65,4,0,188},{65,4,0,188},{65,4,0,188},{65,4,0,188},{65,4,0,188},{65,4,0,188},
	{65,4,0,188},{0,6,0,418},{64,4,0,248},{64,4,0,248},{64,4,0,248},{64,4,0,248},{64,4,0,248},{64,4,0,248},{64,4,0,248},
	{64,4,0,248},{64,4,0,248},{64,4,0,249},{64,4,0,249},{64,4,0,249},{64,4,0,249},{64,4,0,249},{64,4,0,249},{64,4,0,249},
	{64,4,0,249},{64,4,0,249},{0,2,0,263},{64,4,0,129},{64,4,0,129},{64,4,0,129},{64,4,0,129},{64,4,0,129},{64,4,0,129},
	{64,4,0,129},{64,4,0,129},{64,4,0,129},{64,4,0,192},{64,4,0,192},{64,4,0,192},{64,4,0,192},{64,4,0,192},{64,4,0,192},
	{0,1,0,192},{64,4,0,192},{64,4,0,192},{64,4,0,192},{0,1,0,209},{64,4,0,209},{64,4,0,209},{64,4,0,209},{64,4,0,209},
	{64,4,0,209},{64,4,0,209},{64,4,0,209},{64,4,0,209},{64,4,0,209},{64,4,0,201},{64,4,0,201},{64,4,0,201},{64,4,0,201},
	{64,4,0,201},{64,4,0,201},{64,4,0,201},{64,4,0,201},{64,4,0,201},{64,4,0,199},{64,4,0,199},{64,4,0,199},{64,4,0,199},
	{64,4,0,199},{64,4,0,199},{64,4,0,199},{64,4,0,199},{64,4,0,199},{64,4,0,197},{64,4,0,197},{64,4,0,197},{64,4,0,197},
	{64,4,0,197},{64,4,0,197},{64,4,0,197},{64,4,0,197},{64,4,0,197},{0,1,0,204},{64,4,0,204},{64,4,0,204},{64,4,0,204},
	{64,4,0,204},{64,4,0,204},{64,4,0,204},{64,4,0,204},{64,4,0,204},{64,4,0,204},{0,1,0,195},{64,4,0,195},{64,4,0,195},
	{64,4,0,195},{64,4,0,195},{64,4,0,195},{64,4,0,195},{64,4,0,195},{64,4,0,195},{64,4,0,195},{64,4,0,211},{64,4,0,211},
	{64,4,0,211},{64,4,0,211},{64,4,0,211},{64,4,0,211},{64,4,0,211},{64,4,0,211},{64,4,0,211},{0,1,0,196},{64,4,0,196},
	{64,4,0,196},{64,4,0,196},{64,4,0,196},{64,4,0,196},{64,4,0,196},{64,4,0,196},{64,4,0,196},{64,4,0,196},{64,4,0,42},
	{64,4,0,42},{64,4,0,42},{64,4,0,42},{64,4,0,42},{64,4,0,42},{64,4,0,42},{64,4,0,42},{64,4,0,42},{64,4,0,202},{64,4,0,202},
	{64,4,0,202},{64,4,0,202},{64,4,0,202},{64,4,0,202},{64,4,0,202},{64,4,0,202},{64,4,0,202},{0,5,0,64},{0,1,0,65},
	{0,1,0,65},{0,1,0,136},{65,4,0,65},{65,4,0,65},{65,4,0,65},{65,4,0,65},{65,4,0,65},{65,4,0,65},{65,4,0,65},{65,4,0,65},
	{65,4,0,65},{64,4,0,189},{64,4,0,189},{64,4,0,189},{64,4,0,189},{64,4,0,189},{64,4,0,189},{64,4,0,189},{64,4,0,189},
	{64,4,0,189},{0,1,0,205},{64,4,0,205},{64,4,0,205},{64,4,0,205},{64,4,0,205},{64,4,0,205},{64,4,0,205},{64,4,0,205},
	{64,4,0,205},{64,4,0,205},{0,1,0,47},{64,4,0,47},{64,4,0,47},{64,4,0,47},{64,4,0,47},{64,4,0,47},{64,4,0,47},{64,4,0,47},
	{64,4,0,47},{64,4,0,47},{0,1,0,182},{64,4,0,218},{64,4,0,218},{64,4,0,218},{64,4,0,218},{64,4,0,218},{64,4,0,218},
	{64,4,0,218},{64,4,0,218},{64,4,0,218},{65,4,0,43},{65,4,0,43},{65,4,0,43},{65,4,0,43},{65,4,0,43},{65,4,0,43},
	{65,4,0,43},{65,4,0,43},{65,4,0,43},{0,6,0,352},{0,1,0,106},{64,4,0,106},{64,4,0,106},{64,4,0,106},{64,4,0,106},
	{64,4,0,106},{64,4,0,106},{64,4,0,106},{64,4,0,106},{64,4,0,106},{64,4,0,171},{64,4,0,171},{64,4,0,171},{64,4,0,171},
	{64,4,0,171},{64,4,0,171},{64,4,0,171},{64,4,0,171},{64,4,0,171},{1,1,0,319},{1,6,0,319},{0,1,0,75},{64,4,0,75},
	{64,4,0,75},{64,4,0,75},{64,4,0,75},{64,4,0,75},{64,4,0,75},{64,4,0,75},{64,4,0,75},{64,4,0,75},{64,4,0,84},{64,4,0,84},
	{64,4,0,84},{64,4,0,84},{64,4,0,84},{64,4,0,84},{64,4,0,84},{64,4,0,84},{64,4,0,84},{64,4,0,81},{64,4,0,81},{64,4,0,81},
	{64,4,0,81},{64,4,0,81},{64,4,0,81},{64,4,0,81},{64,4,0,81},{64,4,0,81},{64,4,0,90},{64,4,0,90},{64,4,0,90},{64,4,0,90},
	{64,4,0,90},{64,4,0,90},{64,4,0,90},{64,4,0,90},{64,4,0,90},{64,4,0,93},{64,4,0,93},{64,4,0,93},{64,4,0,93},{64,4,0,93},
	{64,4,0,93},{64,4,0,93},{64,4,0,93},{64,4,0,93},{64,4,0,85},{64,4,0,85},{64,4,0,85},{64,4,0,85},{64,4,0,85},{64,4,0,85},
	{64,4,0,85},{64,4,0,85},{64,4,0,85},{0,1,0,235},{0,1,0,195},{64,4,0,74},{64,4,0,74},{64,4,0,74},{64,4,0,74},{64,4,0,74},
	{64,4,0,74},{64,4,0,74},{64,4,0,74},{64,4,0,74},{0,1,0,176},{64,4,0,176},{64,4,0,176},{64,4,0,176},{64,4,0,176},
	{64,4,0,176},{64,4,0,176},{64,4,0,176},{64,4,0,176},{64,4,0,176},{64,4,0,182},{64,4,0,182},{64,4,0,182},{64,4,0,182},
	{64,4,0,182},{64,4,0,182},{64,4,0,182},{64,4,0,182},{64,4,0,182},{64,4,0,176},{64,4,0,176},{64,4,0,176},{64,4,0,176},
	{64,4,0,176},{64,4,0,176},{64,4,0,176},{64,4,0,176},{64,4,0,176},{64,4,0,237},{64,4,0,237},{64,4,0,237},{64,4,0,237},
	{64,4,0,237},{64,4,0,237},{64,4,0,237},{64,4,0,237},{64,4,0,237},{64,4,0,69},{64,4,0,69},{64,4,0,69},{64,4,0,69},
	{64,4,0,69},{64,4,0,69},{64,4,0,69},{64,4,0,69},{64,4,0,69},{64,4,0,240},{64,4,0,240},{64,4,0,240},{64,4,0,240},
	{64,4,0,240},{64,4,0,240},{64,4,0,240},{64,4,0,240},{64,4,0,240},{64,4,0,70},{64,4,0,70},{64,4,0,70},{64,4,0,70},
	{64,4,0,70},{64,4,0,70},{64,4,0,70},{64,4,0,70},{64,4,0,70},{0,1,0,318},{0,6,0,318},{64,4,0,54},{64,4,0,54},{64,4,0,54},
	{64,4,0,54},{64,4,0,54},{64,4,0,54},{64,4,0,54},{64,4,0,54},{64,4,0,54},{0,6,0,409},{64,4,0,115},{64,4,0,115},{64,4,0,115},
	{64,4,0,115},{64,4,0,115},{64,4,0,115},{64,4,0,115},{64,4,0,115},{64,4,0,115},{0,1,0,229},{64,4,0,186},{64,4,0,186},
	{64,4,0,186},{64,4,0,186},{64,4,0,186},{64,4,0,186},{64,4,0,186},{64,4,0,186},{64,4,0,186},{65,4,0,118},{65,4,0,118},
	{65,4,0,118},{65,4,0,118},{65,4,0,118},{65,4,0,118},{65,4,0,118},{65,4,0,118},{65,4,0,118},{64,4,0,115},{64,4,0,115},
	{64,4,0,115},{64,4,0,115},{64,4,0,115},{64,4,0,115},{64,4,0,115},{64,4,0,115},{64,4,0,115},{64,4,0,124},{64,4,0,124},
	{64,4,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},
	{64,4,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},{0,1,0,46},{64,4,0,46},
	{64,4,0,46},{64,4,0,46},{64,4,0,46},{64,4,0,46},{64,4,0,46},{64,4,0,46},{64,4,0,46},{64,4,0,46},{0,1,0,190},{64,4,0,97},
	{64,4,0,97},{64,4,0,97},{64,4,0,97},{64,4,0,97},{64,4,0,97},{64,4,0,97},{64,4,0,97},{64,4,0,97},{64,4,0,116},{64,4,0,116},
	{64,4,0,116},{64,4,0,116},{64,4,0,116},{64,4,0,116},{64,4,0,116},{64,4,0,116},{64,4,0,116},{64,4,0,37},{64,4,0,37},
	{64,4,0,37},{64,4,0,37},{64,4,0,37},{64,4,0,37},{64,4,0,37},{64,4,0,37},{64,4,0,37},{64,4,0,50},{64,4,0,50},{64,4,0,50},
	{64,4,0,50},{64,4,0,50},{64,4,0,50},{64,4,0,50},{64,4,0,50},{64,4,0,50},{64,4,0,121},{64,4,0,121},{64,4,0,121},
	{64,4,0,121},{64,4,0,121},{64,4,0,121},{64,4,0,121},{64,4,0,121},{64,4,0,121},{64,4,0,49},{64,4,0,49},{64,4,0,49},
	{64,4,0,49},{64,4,0,49},{64,4,0,49},{64,4,0,49},{64,4,0,49},{64,4,0,49},{64,4,0,244},{64,4,0,244},{64,4,0,244},
	{64,4,0,244},{64,4,0,244},{64,4,0,244},{64,4,0,244},{64,4,0,244},{64,4,0,244},{64,4,0,48},{64,4,0,48},{64,4,0,48},
	{64,4,0,48},{64,4,0,48},{64,4,0,48},{64,4,0,48},{64,4,0,48},{64,4,0,48},{2,1,0,39},{2,1,0,41},{0,1,0,39},{0,1,0,41},
	{66,4,0,39},{66,4,0,41},{66,4,0,39},{66,4,0,41},{66,4,0,39},{66,4,0,41},{66,4,0,39},{66,4,0,41},{66,4,0,39},{66,4,0,41},
	{66,4,0,39},{66,4,0,41},{66,4,0,39},{66,4,0,41},{66,4,0,39},{66,4,0,41},{66,4,0,39},{66,4,0,41},{0,1,0,122},{64,4,0,122},
	{64,4,0,122},{64,4,0,122},{64,4,0,122},{64,4,0,122},{64,4,0,122},{64,4,0,122},{64,4,0,122},{64,4,0,122},{64,4,0,114},
	{64,4,0,114},{64,4,0,114},{64,4,0,114},{64,4,0,114},{64,4,0,114},{64,4,0,114},{64,4,0,114},{64,4,0,114},{64,4,0,134},
	{64,4,0,134},{64,4,0,134},{64,4,0,134},{64,4,0,134},{64,4,0,134},{64,4,0,134},{64,4,0,134},{64,4,0,134},{64,4,0,125},
	{64,4,0,125},{64,4,0,125},{64,4,0,125},{64,4,0,125},{64,4,0,125},{64,4,0,125},{64,4,0,125},{64,4,0,125},{64,4,0,126},
	{64,4,0,126},{64,4,0,126},{64,4,0,126},{64,4,0,126},{64,4,0,126},{64,4,0,126},{64,4,0,126},{64,4,0,126},{64,4,0,135},
	{64,4,0,135},{64,4,0,135},{64,4,0,135},{64,4,0,135},{64,4,0,135},{64,4,0,130},{64,4,0,130},{64,4,0,130},{64,4,0,130},
	{64,4,0,130},{64,4,0,130},{64,4,0,130},{64,4,0,130},{64,4,0,130},{64,4,0,135},{64,4,0,135},{64,4,0,135},{64,4,0,132},
	{64,4,0,132},{64,4,0,132},{64,4,0,132},{64,4,0,132},{64,4,0,132},{64,4,0,132},{64,4,0,132},{64,4,0,132},{64,4,0,154},
	{64,4,0,154},{64,4,0,154},{64,4,0,154},{64,4,0,154},{64,4,0,154},{64,4,0,154},{64,4,0,154},{64,4,0,154},{64,4,0,152},
	{64,4,0,152},{64,4,0,152},{64,4,0,152},{64,4,0,152},{64,4,0,152},{64,4,0,152},{64,4,0,152},{64,4,0,152},{65,4,0,144},
	{65,4,0,144},{65,4,0,144},{65,4,0,144},{65,4,0,144},{65,4,0,144},{64,4,0,157},{64,4,0,157},{64,4,0,157},{64,4,0,157},
	{64,4,0,157},{64,4,0,157},{64,4,0,157},{64,4,0,157},{64,4,0,157},{65,4,0,144},{65,4,0,144},{65,4,0,144},{64,4,0,56},
	{0,1,0,56},{64,4,0,56},{64,4,0,56},{64,4,0,56},{64,4,0,56},{64,4,0,56},{64,4,0,56},{64,4,0,56},{64,4,0,56},{64,4,0,99},
	{64,4,0,99},{64,4,0,99},{64,4,0,99},{64,4,0,99},{64,4,0,99},{64,4,0,99},{64,4,0,99},{64,4,0,99},{0,0,0,0},{64,4,0,141},
	{64,4,0,141},{64,4,0,141},{64,4,0,141},{64,4,0,141},{64,4,0,141},{64,4,0,141},{64,4,0,141},{64,4,0,141},{64,4,0,64},
	{64,4,0,64},{64,4,0,64},{64,4,0,64},{64,4,0,64},{64,4,0,64},{64,4,0,64},{64,4,0,64},{64,4,0,64},{0,1,0,136},{0,2,0,259},
	{0,2,0,259},{64,4,0,136},{64,4,0,136},{64,4,0,136},{64,4,0,136},{64,4,0,136},{64,4,0,136},{64,4,0,136},{64,4,0,136},
	{64,4,0,136},{64,4,0,143},{64,4,0,143},{64,4,0,143},{64,4,0,143},{64,4,0,143},{64,4,0,143},{64,4,0,143},{64,4,0,143},
	{64,4,0,143},{0,1,0,156},{64,4,0,156},{64,4,0,156},{64,4,0,156},{64,4,0,156},{64,4,0,156},{64,4,0,156},{64,4,0,156},
	{64,4,0,156},{64,4,0,156},{64,4,0,155},{64,4,0,155},{64,4,0,155},{64,4,0,155},{64,4,0,155},{64,4,0,155},{64,4,0,155},
	{64,4,0,155},{64,4,0,155},{64,4,0,141},{64,4,0,141},{64,4,0,141},{64,4,0,141},{64,4,0,141},{64,4,0,141},{64,4,0,141},
	{64,4,0,141},{64,4,0,141},{0,1,0,136},{0,1,0,192},{0,1,0,76},{0,6,0,284},{64,4,0,146},{64,4,0,146},{64,4,0,146},
	{64,4,0,146},{64,4,0,146},{64,4,0,146},{64,4,0,146},{64,4,0,146},{64,4,0,146},{64,4,0,150},{64,4,0,150},{64,4,0,150},
	{64,4,0,150},{64,4,0,150},{64,4,0,150},{64,4,0,150},{64,4,0,150},{64,4,0,150},{64,4,0,158},{64,4,0,158},{64,4,0,158},
	{64,4,0,158},{64,4,0,158},{64,4,0,158},{64,4,0,158},{64,4,0,158},{64,4,0,158},{64,4,0,138},{64,4,0,138},{64,4,0,138},
	{64,4,0,138},{64,4,0,138},{64,4,0,138},{64,4,0,138},{64,4,0,138},{64,4,0,138},{64,4,0,145},{64,4,0,145},{64,4,0,145},
	{64,4,0,145},{64,4,0,145},{64,4,0,145},{64,4,0,145},{64,4,0,145},{64,4,0,145},{0,2,0,260},{64,4,0,159},{64,4,0,159},
	{64,4,0,159},{64,4,0,159},{64,4,0,159},{64,4,0,159},{64,4,0,159},{64,4,0,159},{64,4,0,159},{0,1,0,166},{64,4,0,166},
	{64,4,0,166},{64,4,0,166},{64,4,0,166},{64,4,0,166},{64,4,0,166},{64,4,0,166},{64,4,0,166},{64,4,0,166},{0,1,0,11},
	{64,4,0,11},{64,4,0,11},{64,4,0,11},{64,4,0,11},{64,4,0,11},{64,4,0,11},{64,4,0,11},{64,4,0,11},{64,4,0,11},{64,4,0,167},
	{64,4,0,167},{64,4,0,167},{64,4,0,167},{64,4,0,167},{64,4,0,167},{64,4,0,167},{64,4,0,167},{64,4,0,167},{0,1,0,161},
	{64,4,0,161},{64,4,0,161},{64,4,0,161},{64,4,0,161},{64,4,0,161},{64,4,0,161},{64,4,0,161},{64,4,0,161},{64,4,0,161},
	{64,4,0,163},{64,4,0,163},{64,4,0,163},{64,4,0,163},{64,4,0,163},{64,4,0,163},{64,4,0,163},{64,4,0,163},{64,4,0,163},
	{64,4,0,170},{64,4,0,170},{64,4,0,170},{64,4,0,170},{64,4,0,170},{64,4,0,170},{64,4,0,170},{64,4,0,170},{64,4,0,170},
	{64,4,0,98},{64,4,0,98},{64,4,0,98},{64,4,0,98},{64,4,0,98},{64,4,0,98},{64,4,0,98},{64,4,0,98},{64,4,0,98},{0,1,0,104},
	{64,4,0,96},{64,4,0,96},{64,4,0,96},{64,4,0,96},{64,4,0,96},{64,4,0,96},{64,4,0,96},{64,4,0,96},{64,4,0,96},{64,4,0,104},
	{64,4,0,104},{64,4,0,104},{64,4,0,104},{64,4,0,104},{64,4,0,104},{64,4,0,104},{64,4,0,104},{64,4,0,104},{64,4,0,99},
	{64,4,0,99},{64,4,0,99},{64,4,0,99},{64,4,0,99},{64,4,0,99},{64,4,0,99},{64,4,0,99},{64,4,0,99},{64,4,0,165},{64,4,0,165},
	{64,4,0,165},{64,4,0,165},{64,4,0,165},{64,4,0,165},{64,4,0,165},{64,4,0,165},{64,4,0,165},{0,1,0,232},{0,1,0,232},
	{0,1,0,113},{64,4,0,113},{64,4,0,113},{64,4,0,113},{64,4,0,113},{64,4,0,113},{64,4,0,113},{64,4,0,113},{64,4,0,113},
	{64,4,0,113},{0,1,0,245},{64,4,0,245},{64,4,0,245},{64,4,0,245},{64,4,0,245},{64,4,0,245},{64,4,0,245},{64,4,0,245},
	{64,4,0,245},{64,4,0,245},{0,1,0,88},{64,4,0,88},{64,4,0,88},{64,4,0,88},{64,4,0,88},{64,4,0,88},{64,4,0,88},{64,4,0,88},
	{64,4,0,88},{64,4,0,88},{64,4,0,1},{64,4,0,1},{64,4,0,1},{64,4,0,1},{64,4,0,1},{64,4,0,1},{64,4,0,1},{64,4,0,1},
	{64,4,0,1},{0,1,0,232},{0,0,0,0},{0,0,0,0},{0,0,0,0},{64,4,0,232},{64,4,0,232},{64,4,0,232},{64,4,0,232},{64,4,0,232},
	{64,4,0,232},{64,4,0,232},{64,4,0,232},{64,4,0,232},{0,6,0,397},{0,1,0,232},{64,4,0,232},{64,4,0,232},{64,4,0,232},
	{64,4,0,232},{64,4,0,232},{64,4,0,232},{64,4,0,232},{64,4,0,232},{64,4,0,232},{0,1,0,8},{0,6,0,379},{0,1,0,3},{0,6,0,436},
	{0,1,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},
	{0,6,0,436},{0,1,0,0},{0,6,0,267},{64,4,0,0},{64,4,0,0},{64,4,0,0},{64,4,0,0},{64,4,0,0},{64,4,0,0},{64,4,0,0},
	{64,4,0,0},{64,4,0,0},{64,4,0,100},{0,1,0,100},{64,4,0,100},{64,4,0,100},{64,4,0,100},{64,4,0,100},{64,4,0,100},
	{64,4,0,100},{64,4,0,100},{64,4,0,100},{0,1,0,7},{64,4,0,7},{64,4,0,7},{64,4,0,7},{64,4,0,7},{64,4,0,7},{64,4,0,7},
	{64,4,0,7},{64,4,0,7},{64,4,0,7},{0,1,0,4},{0,6,0,444},{0,1,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},
	{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{0,6,0,295},{0,1,0,233},{0,1,0,234},{64,4,0,234},{64,4,0,234},
	{64,4,0,234},{64,4,0,234},{64,4,0,234},{64,4,0,234},{64,4,0,234},{64,4,0,234},{64,4,0,234},{0,6,0,398},{0,1,0,230},
	{64,4,0,230},{64,4,0,230},{64,4,0,230},{64,4,0,230},{64,4,0,230},{64,4,0,230},{64,4,0,230},{64,4,0,230},{64,4,0,230},
	{64,4,0,229},{0,1,0,229},{64,4,0,229},{64,4,0,229},{64,4,0,229},{64,4,0,229},{64,4,0,229},{64,4,0,229},{64,4,0,229},
	{64,4,0,229},{0,6,0,384},{0,1,0,107},{64,4,0,107},{64,4,0,107},{64,4,0,107},{64,4,0,107},{64,4,0,107},{64,4,0,107},
	{64,4,0,107},{64,4,0,107},{64,4,0,107},{0,1,0,101},{64,4,0,101},{64,4,0,101},{64,4,0,101},{64,4,0,101},{64,4,0,101},
	{64,4,0,101},{64,4,0,101},{64,4,0,101},{64,4,0,101},{0,1,0,108},{64,4,0,108},{64,4,0,108},{64,4,0,108},{64,4,0,108},
	{64,4,0,108},{64,4,0,108},{64,4,0,108},{64,4,0,108},{64,4,0,108},{64,4,0,109},{0,1,0,109},{64,4,0,109},{64,4,0,109},
	{64,4,0,109},{64,4,0,109},{64,4,0,109},{64,4,0,109},{64,4,0,109},{64,4,0,109},{0,2,0,258},{64,4,0,43},{64,4,0,43},
	{64,4,0,43},{64,4,0,43},{64,4,0,43},{64,4,0,43},{64,4,0,43},{64,4,0,43},{64,4,0,43},{0,2,0,255},{0,1,0,175},{0,1,0,185},
	{0,6,0,430},{0,6,0,326},{0,6,0,359},{0,1,0,177},{64,4,0,177},{64,4,0,177},{64,4,0,177},{64,4,0,177},{64,4,0,177},
	{64,4,0,177},{64,4,0,177},{64,4,0,177},{64,4,0,177},{0,6,0,277},{0,1,0,184},{0,6,0,325},{0,6,0,382},{0,6,0,332},
	{0,6,0,297},{0,6,0,438},{64,4,0,22},{64,4,0,22},{64,4,0,22},{64,4,0,22},{64,4,0,22},{64,4,0,22},{64,4,0,22},{64,4,0,22},
	{64,4,0,22},{0,0,0,0},{0,6,0,425},{0,6,0,298},{64,4,0,30},{64,4,0,30},{0,6,0,289},{64,4,0,30},{64,4,0,30},{64,4,0,30},
	{64,4,0,30},{64,4,0,30},{64,4,0,30},{64,4,0,30},{0,6,0,309},{0,6,0,307},{0,1,0,17},{64,4,0,183},{64,4,0,183},{64,4,0,183},
	{64,4,0,183},{64,4,0,183},{64,4,0,183},{64,4,0,183},{64,4,0,183},{64,4,0,183},{0,6,0,310},{0,1,0,26},{0,6,0,299},
	{0,6,0,281},{0,6,0,281},{64,4,0,27},{64,4,0,27},{64,4,0,27},{64,4,0,27},{64,4,0,27},{64,4,0,27},{64,4,0,27},{64,4,0,27},
	{64,4,0,27},{0,1,0,27},{0,6,0,462},{0,6,0,279},{0,6,0,460},{64,4,0,76},{0,1,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},
	{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{64,4,0,76},{0,6,0,347},{0,1,0,303},{0,6,0,303},{0,1,0,19},{64,4,0,19},
	{64,4,0,19},{64,4,0,19},{64,4,0,19},{64,4,0,19},{64,4,0,19},{64,4,0,19},{64,4,0,19},{64,4,0,19},{64,4,0,21},{0,1,0,21},
	{64,4,0,21},{64,4,0,21},{64,4,0,21},{64,4,0,21},{64,4,0,21},{64,4,0,21},{64,4,0,21},{64,4,0,21},{0,6,0,415},{0,6,0,294},
	{0,1,0,36},{0,6,0,287},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},
	{64,4,0,18},{0,1,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},{64,4,0,18},
	{64,4,0,18},{0,1,0,172},{64,4,0,172},{64,4,0,172},{64,4,0,172},{64,4,0,172},{64,4,0,172},{64,4,0,172},{64,4,0,172},
	{64,4,0,172},{64,4,0,172},{0,6,0,356},{1,1,0,24},{0,0,0,0},{64,4,0,24},{64,4,0,24},{64,4,0,24},{64,4,0,24},{64,4,0,24},
	{64,4,0,24},{64,4,0,24},{64,4,0,24},{64,4,0,24},{0,1,0,32},{64,4,0,32},{64,4,0,32},{64,4,0,32},{64,4,0,32},{64,4,0,32},
	{64,4,0,32},{64,4,0,32},{64,4,0,32},{64,4,0,32},{0,1,0,34},{64,4,0,34},{64,4,0,34},{64,4,0,34},{64,4,0,34},{64,4,0,34},
	{64,4,0,34},{64,4,0,34},{64,4,0,34},{64,4,0,34},{0,5,0,190},{0,6,0,285},{0,6,0,414},{0,6,0,342},{0,6,0,378},{0,6,0,341},
	{0,6,0,445},{0,6,0,458},{0,6,0,387},{0,6,0,405},{0,6,0,286},{0,1,0,181},{0,1,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},
	{64,4,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},
	{64,4,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},{64,4,0,20},{0,1,0,145},{64,4,0,145},{64,4,0,145},{64,4,0,145},
	{64,4,0,145},{64,4,0,145},{64,4,0,145},{64,4,0,145},{64,4,0,145},{64,4,0,145},{0,1,0,23},{64,4,0,23},{64,4,0,23},
	{64,4,0,23},{64,4,0,23},{64,4,0,23},{64,4,0,23},{64,4,0,23},{64,4,0,23},{64,4,0,23},{64,4,0,16},{64,4,0,16},{64,4,0,16},
	{64,4,0,16},{64,4,0,16},{64,4,0,16},{64,4,0,16},{64,4,0,16},{64,4,0,16},{0,6,0,304},{0,1,0,178},{64,4,0,178},{64,4,0,178},
	{64,4,0,178},{64,4,0,178},{64,4,0,178},{64,4,0,178},{64,4,0,178},{64,4,0,178},{64,4,0,178},{64,4,0,28},{0,1,0,28},
	{64,4,0,28},{64,4,0,28},{64,4,0,28},{64,4,0,28},{64,4,0,28},{64,4,0,28},{64,4,0,28},{64,4,0,28},{0,1,0,174},{0,6,0,274},
	{0,6,0,274},{0,6,0,303},{0,1,0,173},{0,6,0,365},{64,4,0,173},{64,4,0,173},{64,4,0,173},{64,4,0,173},{64,4,0,173},
	{64,4,0,173},{64,4,0,173},{64,4,0,173},{64,4,0,173},{0,6,0,337},{0,6,0,355},{0,1,0,35},{64,4,0,35},{0,1,0,35},{64,4,0,35},
	{64,4,0,35},{64,4,0,35},{64,4,0,35},{64,4,0,35},{64,4,0,35},{64,4,0,35},{64,4,0,35},{0,6,0,360},{0,6,0,357},{0,6,0,317},
	{0,6,0,447},{0,1,0,217},{64,4,0,217},{64,4,0,217},{64,4,0,217},{64,4,0,217},{64,4,0,217},{64,4,0,217},{64,4,0,217},
	{64,4,0,217},{64,4,0,217},{0,1,0,227},{64,4,0,227},{64,4,0,227},{64,4,0,227},{64,4,0,227},{64,4,0,227},{64,4,0,227},
	{64,4,0,227},{64,4,0,227},{64,4,0,227},{0,6,0,330},{0,5,0,61},{0,2,0,250},{0,5,0,232},{0,1,0,221},{64,4,0,221},
	{64,4,0,221},{64,4,0,221},{64,4,0,221},{64,4,0,221},{64,4,0,221},{64,4,0,221},{64,4,0,221},{64,4,0,221},{64,4,0,224},
	{0,1,0,224},{64,4,0,224},{64,4,0,224},{64,4,0,224},{64,4,0,224},{64,4,0,224},{64,4,0,224},{64,4,0,224},{64,4,0,224},
	{0,1,0,225},{0,1,0,214},{64,4,0,214},{64,4,0,214},{64,4,0,214},{64,4,0,214},{64,4,0,214},{64,4,0,214},{64,4,0,214},
	{64,4,0,214},{64,4,0,214},{64,4,0,55},{64,4,0,55},{64,4,0,55},{64,4,0,55},{64,4,0,55},{64,4,0,55},{64,4,0,55},{64,4,0,55},
	{64,4,0,55},{0,1,0,45},{64,4,0,45},{64,4,0,45},{64,4,0,45},{64,4,0,45},{64,4,0,45},{64,4,0,45},{64,4,0,45},{64,4,0,45},
	{64,4,0,45},{0,1,0,136},{0,6,0,330},{0,6,0,345},{0,1,0,144},{0,1,0,61},{64,4,0,228},{0,1,0,228},{64,4,0,228},{64,4,0,228},
	{64,4,0,228},{64,4,0,228},{64,4,0,228},{64,4,0,228},{64,4,0,228},{64,4,0,228},{0,1,0,216},{64,4,0,216},{64,4,0,216},
	{64,4,0,216},{64,4,0,216},{64,4,0,216},{64,4,0,216},{64,4,0,216},{64,4,0,216},{64,4,0,216},{0,1,0,226},{0,1,0,219},
	{0,1,0,222},{0,6,0,442},{0,6,0,442},{64,4,0,222},{64,4,0,222},{64,4,0,222},{64,4,0,222},{64,4,0,222},{64,4,0,222},
	{64,4,0,222},{64,4,0,222},{64,4,0,222},{0,1,0,223},{0,6,0,271},{0,6,0,339},{0,6,0,291},{0,1,0,220},{0,6,0,343},
	{0,1,0,111},{64,4,0,111},{64,4,0,111},{64,4,0,111},{64,4,0,111},{64,4,0,111},{64,4,0,111},{64,4,0,111},{64,4,0,111},
	{64,4,0,111},{0,2,0,251},{0,1,0,82},{64,4,0,61},{64,4,0,61},{64,4,0,61},{64,4,0,61},{64,4,0,61},{64,4,0,61},{64,4,0,61},
	{64,4,0,61},{64,4,0,61},{0,1,0,14},{0,1,0,31},{0,1,0,118},{0,1,0,67},{0,1,0,149},{0,1,0,154},{0,1,0,231},{0,1,0,180},
	{0,1,0,213},{0,1,0,193},{0,1,0,73},{0,1,0,71},{0,1,0,239},{0,1,0,238},{0,1,0,123},{0,1,0,44},{0,1,0,142},{0,1,0,148},
	{0,1,0,242},{0,1,0,33},{0,1,0,53},{0,1,0,103},{0,1,0,162},{0,1,0,95},{0,1,0,40},{0,1,0,55},{0,1,0,60},{0,1,0,41},
	{0,1,0,39},{64,4,0,247},{0,1,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,247},
	{64,4,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,247},{64,4,0,247},
	{64,4,0,247},{64,4,0,247},{0,1,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,207},
	{64,4,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,207},{64,4,0,207},
	{64,4,0,207},{64,4,0,207},{64,4,0,207},{0,1,0,431},{0,6,0,431},{0,6,0,338},{64,4,0,78},{0,1,0,78},{64,4,0,78},{64,4,0,78},
	{64,4,0,78},{64,4,0,78},{64,4,0,78},{64,4,0,78},{64,4,0,78},{64,4,0,78},{0,1,0,57},{64,4,0,57},{0,6,0,311},{64,4,0,57},
	{64,4,0,57},{64,4,0,57},{64,4,0,57},{64,4,0,57},{64,4,0,57},{64,4,0,57},{64,4,0,57},{0,1,0,110},{0,5,0,135},{0,2,0,260},
	{0,1,0,182},{0,0,0,0},{0,6,0,448},{0,1,0,195},{0,6,0,428},{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},
	{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{0,6,0,344},{0,1,0,1},{0,6,0,280},{0,1,0,163},{0,6,0,346},{0,6,0,434},
	{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{64,4,0,58},{0,6,0,448},
	{0,6,0,439},{0,2,0,263},{0,1,0,59},{64,4,0,60},{64,4,0,60},{64,4,0,60},{64,4,0,60},{64,4,0,60},{64,4,0,60},{64,4,0,60},
	{64,4,0,60},{64,4,0,60},{0,6,0,440},{0,6,0,409},{0,1,0,182},{0,1,0,191},{64,4,0,191},{64,4,0,191},{64,4,0,191},
	{64,4,0,191},{64,4,0,191},{64,4,0,191},{64,4,0,191},{64,4,0,191},{64,4,0,191},{0,6,0,313},{64,4,0,190},{0,1,0,190},
	{64,4,0,190},{0,1,0,35},{64,4,0,190},{64,4,0,190},{64,4,0,190},{64,4,0,190},{64,4,0,190},{64,4,0,190},{64,4,0,190},
	{0,6,0,350},{65,4,0,188},{0,1,0,188},{65,4,0,188},{65,4,0,188},{65,4,0,188},{65,4,0,188},{65,4,0,188},{65,4,0,188},
	{65,4,0,188},{65,4,0,188},{0,1,0,187},{0,6,0,373},{0,6,0,349},{0,1,0,187},{64,4,0,248},{0,1,0,248},{64,4,0,248},
	{64,4,0,248},{64,4,0,248},{64,4,0,248},{64,4,0,248},{64,4,0,248},{64,4,0,248},{64,4,0,248},{0,6,0,340},{0,5,0,229},
	{0,1,0,249},{64,4,0,249},{64,4,0,249},{64,4,0,249},{64,4,0,249},{64,4,0,249},{64,4,0,249},{64,4,0,249},{64,4,0,249},
	{64,4,0,249},{0,1,0,43},{0,1,0,243},{0,1,0,10},{0,1,0,25},{0,1,0,179},{0,6,0,305},{0,6,0,433},{0,1,0,140},{0,1,0,203},
	{0,6,0,427},{0,6,0,329},{0,6,0,270},{0,1,0,236},{0,1,0,119},{0,1,0,127},{0,1,0,210},{0,1,0,198},{0,6,0,314},{0,6,0,301},
	{0,6,0,432},{0,1,0,208},{0,1,0,67},{0,6,0,422},{0,6,0,278},{0,1,0,129},{64,4,0,129},{64,4,0,129},{64,4,0,129},{64,4,0,129},
	{64,4,0,129},{64,4,0,129},{64,4,0,129},{64,4,0,129},{64,4,0,129},{64,4,0,192},{64,4,0,192},{64,4,0,192},{64,4,0,192},
	{64,4,0,192},{64,4,0,192},{64,4,0,192},{64,4,0,192},{64,4,0,192},{0,1,0,200},{0,6,0,381},{0,6,0,381},{0,1,0,171},
	{0,1,0,171},{64,4,0,209},{64,4,0,209},{64,4,0,209},{64,4,0,209},{64,4,0,209},{64,4,0,209},{64,4,0,209},{64,4,0,209},
	{64,4,0,209},{64,4,0,201},{0,1,0,201},{64,4,0,201},{64,4,0,201},{64,4,0,201},{64,4,0,201},{64,4,0,201},{64,4,0,201},
	{64,4,0,201},{64,4,0,201},{64,4,0,199},{0,1,0,199},{64,4,0,199},{64,4,0,199},{64,4,0,199},{64,4,0,199},{64,4,0,199},
	{64,4,0,199},{64,4,0,199},{64,4,0,199},{0,1,0,197},{0,6,0,423},{64,4,0,197},{64,4,0,197},{64,4,0,197},{64,4,0,197},
	{64,4,0,197},{64,4,0,197},{64,4,0,197},{64,4,0,197},{64,4,0,197},{64,4,0,204},{64,4,0,204},{64,4,0,204},{64,4,0,204},
	{64,4,0,204},{64,4,0,204},{64,4,0,204},{64,4,0,204},{64,4,0,204},{0,1,0,212},{64,4,0,195},{64,4,0,195},{64,4,0,195},
	{64,4,0,195},{64,4,0,195},{64,4,0,195},{64,4,0,195},{64,4,0,195},{64,4,0,195},{64,4,0,211},{0,1,0,211},{64,4,0,211},
	{64,4,0,211},{64,4,0,211},{64,4,0,211},{64,4,0,211},{0,1,0,206},{0,1,0,211},{64,4,0,211},{64,4,0,211},{64,4,0,211},
	{0,6,0,324},{0,6,0,288},{0,6,0,361},{64,4,0,196},{64,4,0,196},{64,4,0,196},{64,4,0,196},{64,4,0,196},{64,4,0,196},
	{64,4,0,196},{64,4,0,196},{64,4,0,196},{0,1,0,42},{64,4,0,42},{64,4,0,42},{64,4,0,42},{64,4,0,42},{64,4,0,42},{64,4,0,42},
	{64,4,0,42},{64,4,0,42},{64,4,0,42},{0,1,0,202},{64,4,0,202},{64,4,0,202},{64,4,0,202},{64,4,0,202},{64,4,0,202},
	{64,4,0,202},{64,4,0,202},{64,4,0,202},{64,4,0,202},{0,1,0,194},{0,6,0,361},{0,2,0,261},{65,4,0,65},{65,4,0,65},
	{65,4,0,65},{65,4,0,65},{65,4,0,65},{65,4,0,65},{65,4,0,65},{65,4,0,65},{65,4,0,65},{64,4,0,189},{0,1,0,189},{64,4,0,189},
	{64,4,0,189},{64,4,0,189},{64,4,0,189},{64,4,0,189},{64,4,0,189},{64,4,0,189},{64,4,0,189},{0,0,0,0},{0,6,0,461},
	{0,6,0,283},{64,4,0,205},{64,4,0,205},{64,4,0,205},{64,4,0,205},{64,4,0,205},{64,4,0,205},{64,4,0,205},{64,4,0,205},
	{64,4,0,205},{64,4,0,47},{64,4,0,47},{64,4,0,47},{64,4,0,47},{64,4,0,47},{64,4,0,47},{64,4,0,47},{64,4,0,47},{64,4,0,47},
	{0,1,0,218},{64,4,0,218},{64,4,0,218},{64,4,0,218},{64,4,0,218},{64,4,0,218},{64,4,0,218},{64,4,0,218},{64,4,0,218},
	{64,4,0,218},{2,1,0,126},{2,1,0,135},{0,6,0,374},{0,6,0,453},{0,6,0,348},{0,6,0,353},{65,4,0,43},{65,4,0,43},{65,4,0,43},
	{65,4,0,43},{65,4,0,43},{65,4,0,43},{65,4,0,43},{65,4,0,43},{65,4,0,43},{64,4,0,106},{64,4,0,106},{64,4,0,106},
	{64,4,0,106},{64,4,0,106},{64,4,0,106},{64,4,0,106},{64,4,0,106},{64,4,0,106},{0,6,0,441},{2,1,0,112},{2,1,0,171},
	{64,4,0,171},{64,4,0,171},{64,4,0,171},{64,4,0,171},{64,4,0,171},{64,4,0,171},{64,4,0,171},{64,4,0,171},{64,4,0,171},
	{0,6,0,292},{64,4,0,75},{64,4,0,75},{64,4,0,75},{64,4,0,75},{64,4,0,75},{64,4,0,75},{64,4,0,75},{64,4,0,75},{64,4,0,75},
	{64,4,0,84},{0,1,0,84},{64,4,0,84},{64,4,0,84},{64,4,0,84},{64,4,0,84},{64,4,0,84},{64,4,0,84},{64,4,0,84},{64,4,0,84},
	{0,1,0,81},{64,4,0,81},{64,4,0,81},{64,4,0,81},{64,4,0,81},{64,4,0,81},{64,4,0,81},{64,4,0,81},{64,4,0,81},{64,4,0,81},
	{0,1,0,77},{0,1,0,83},{0,1,0,182},{0,1,0,90},{0,6,0,336},{64,4,0,90},{64,4,0,90},{64,4,0,90},{64,4,0,90},{64,4,0,90},
	{64,4,0,90},{64,4,0,90},{64,4,0,90},{64,4,0,90},{0,1,0,86},{0,1,0,91},{0,1,0,79},{64,4,0,93},{64,4,0,93},{64,4,0,93},
	{64,4,0,93},{64,4,0,93},{64,4,0,93},{64,4,0,93},{64,4,0,93},{64,4,0,93},{0,1,0,93},{0,6,0,285},{0,1,0,80},{64,4,0,85},
	{0,1,0,85},{64,4,0,85},{0,1,0,87},{0,1,0,92},{64,4,0,85},{64,4,0,85},{64,4,0,85},{64,4,0,85},{64,4,0,85},{64,4,0,85},
	{64,4,0,85},{0,6,0,367},{0,6,0,386},{0,1,0,241},{0,1,0,74},{64,4,0,74},{64,4,0,74},{64,4,0,74},{64,4,0,74},{64,4,0,74},
	{64,4,0,74},{64,4,0,74},{64,4,0,74},{64,4,0,74},{0,6,0,426},{64,4,0,176},{64,4,0,176},{64,4,0,176},{64,4,0,176},
	{64,4,0,176},{64,4,0,176},{64,4,0,176},{64,4,0,176},{64,4,0,176},{0,1,0,182},{64,4,0,182},{64,4,0,182},{64,4,0,182},
	{64,4,0,182},{64,4,0,182},{64,4,0,182},{64,4,0,182},{64,4,0,182},{64,4,0,182},{64,4,0,176},{64,4,0,176},{64,4,0,176},
	{64,4,0,176},{64,4,0,176},{64,4,0,176},{64,4,0,176},{64,4,0,176},{64,4,0,176},{0,1,0,237},{64,4,0,237},{64,4,0,237},
	{64,4,0,237},{64,4,0,237},{64,4,0,237},{64,4,0,237},{64,4,0,237},{64,4,0,237},{64,4,0,237},{0,1,0,69},{64,4,0,69},
	{64,4,0,69},{64,4,0,69},{64,4,0,69},{64,4,0,69},{64,4,0,69},{64,4,0,69},{64,4,0,69},{64,4,0,69},{0,6,0,446},{0,1,0,240},
	{64,4,0,240},{64,4,0,240},{64,4,0,240},{64,4,0,240},{64,4,0,240},{64,4,0,240},{64,4,0,240},{64,4,0,240},{64,4,0,240},
	{0,1,0,70},{64,4,0,70},{64,4,0,70},{64,4,0,70},{64,4,0,70},{64,4,0,70},{64,4,0,70},{64,4,0,70},{64,4,0,70},{64,4,0,70},
	{1,6,0,420},{0,6,0,371},{0,6,0,364},{0,6,0,275},{0,0,0,0},{0,1,0,54},{64,4,0,54},{64,4,0,54},{64,4,0,54},{64,4,0,54},
	{64,4,0,54},{64,4,0,54},{64,4,0,54},{64,4,0,54},{64,4,0,54},{64,4,0,115},{64,4,0,115},{64,4,0,115},{64,4,0,115},
	{64,4,0,115},{64,4,0,115},{64,4,0,115},{64,4,0,115},{64,4,0,115},{1,1,0,186},{0,0,0,0},{64,4,0,186},{64,4,0,186},
	{64,4,0,186},{64,4,0,186},{64,4,0,186},{64,4,0,186},{64,4,0,186},{64,4,0,186},{64,4,0,186},{65,4,0,118},{65,4,0,118},
	{65,4,0,118},{65,4,0,118},{65,4,0,118},{65,4,0,118},{65,4,0,118},{65,4,0,118},{65,4,0,118},{0,1,0,115},{64,4,0,115},
	{64,4,0,115},{64,4,0,115},{64,4,0,115},{64,4,0,115},{64,4,0,115},{64,4,0,115},{64,4,0,115},{64,4,0,115},{0,6,0,269},
	{0,6,0,269},{0,6,0,399},{0,6,0,399},{0,6,0,456},{0,1,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},
	{64,4,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},
	{64,4,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},{64,4,0,124},{0,6,0,366},{0,1,0,160},{64,4,0,46},{64,4,0,46},
	{64,4,0,46},{64,4,0,46},{64,4,0,46},{64,4,0,46},{64,4,0,46},{64,4,0,46},{64,4,0,46},{0,6,0,276},{64,4,0,97},{0,1,0,97},
	{64,4,0,97},{64,4,0,97},{64,4,0,97},{64,4,0,97},{64,4,0,97},{64,4,0,97},{64,4,0,97},{64,4,0,97},{2,1,0,104},{2,1,0,177},
	{0,6,0,450},{64,4,0,116},{0,1,0,116},{64,4,0,116},{64,4,0,116},{64,4,0,116},{64,4,0,116},{64,4,0,116},{64,4,0,116},
	{64,4,0,116},{64,4,0,116},{0,1,0,37},{64,4,0,37},{64,4,0,37},{64,4,0,37},{64,4,0,37},{64,4,0,37},{64,4,0,37},{64,4,0,37},
	{64,4,0,37},{64,4,0,37},{0,6,0,391},{0,1,0,50},{0,6,0,312},{64,4,0,50},{64,4,0,50},{64,4,0,50},{64,4,0,50},{64,4,0,50},
	{64,4,0,50},{64,4,0,50},{64,4,0,50},{64,4,0,50},{0,1,0,43},{0,6,0,286},{0,1,0,52},{64,4,0,121},{64,4,0,121},{0,1,0,121},
	{0,1,0,120},{64,4,0,121},{64,4,0,121},{64,4,0,121},{64,4,0,121},{64,4,0,121},{64,4,0,121},{64,4,0,121},{0,1,0,49},
	{64,4,0,49},{64,4,0,49},{64,4,0,49},{64,4,0,49},{64,4,0,49},{64,4,0,49},{64,4,0,49},{64,4,0,49},{64,4,0,49},{0,1,0,244},
	{64,4,0,244},{64,4,0,244},{64,4,0,244},{64,4,0,244},{64,4,0,244},{64,4,0,244},{64,4,0,244},{64,4,0,244},{64,4,0,244},
	{0,6,0,368},{64,4,0,48},{0,1,0,48},{64,4,0,48},{64,4,0,48},{64,4,0,48},{64,4,0,48},{64,4,0,48},{64,4,0,48},{64,4,0,48},
	{64,4,0,48},{0,6,0,333},{66,4,0,39},{66,4,0,41},{66,4,0,39},{66,4,0,41},{66,4,0,39},{66,4,0,41},{66,4,0,39},{66,4,0,41},
	{66,4,0,39},{66,4,0,41},{66,4,0,39},{66,4,0,41},{66,4,0,39},{66,4,0,41},{66,4,0,39},{66,4,0,41},{66,4,0,39},{66,4,0,41},
	{64,4,0,122},{64,4,0,122},{64,4,0,122},{64,4,0,122},{64,4,0,122},{64,4,0,122},{64,4,0,122},{64,4,0,122},{64,4,0,122},
	{0,6,0,316},{0,1,0,117},{0,6,0,377},{0,6,0,417},{0,6,0,296},{0,6,0,455},{0,6,0,351},{64,4,0,114},{0,1,0,114},{64,4,0,114},
	{64,4,0,114},{64,4,0,114},{64,4,0,114},{64,4,0,114},{64,4,0,114},{64,4,0,114},{64,4,0,114},{0,1,0,449},{0,6,0,449},
	{0,1,0,187},{0,6,0,288},{64,4,0,134},{0,1,0,134},{64,4,0,134},{64,4,0,134},{64,4,0,134},{64,4,0,134},{64,4,0,134},
	{64,4,0,134},{64,4,0,134},{64,4,0,134},{0,1,0,165},{0,1,0,125},{64,4,0,125},{64,4,0,125},{64,4,0,125},{64,4,0,125},
	{64,4,0,125},{64,4,0,125},{64,4,0,125},{64,4,0,125},{64,4,0,125},{0,1,0,126},{64,4,0,126},{64,4,0,126},{64,4,0,126},
	{64,4,0,126},{64,4,0,126},{64,4,0,126},{64,4,0,126},{64,4,0,126},{64,4,0,126},{0,6,0,410},{0,1,0,328},{0,6,0,328},
	{0,6,0,273},{0,6,0,463},{0,1,0,133},{0,6,0,437},{0,6,0,327},{64,4,0,135},{0,1,0,135},{64,4,0,135},{64,4,0,135},
	{64,4,0,135},{64,4,0,135},{64,4,0,135},{64,4,0,130},{0,1,0,130},{64,4,0,130},{64,4,0,130},{64,4,0,130},{64,4,0,130},
	{64,4,0,130},{64,4,0,130},{64,4,0,130},{64,4,0,130},{64,4,0,135},{64,4,0,135},{64,4,0,135},{64,4,0,132},{0,1,0,132},
	{64,4,0,132},{64,4,0,132},{64,4,0,132},{64,4,0,132},{64,4,0,132},{64,4,0,132},{64,4,0,132},{64,4,0,132},{0,1,0,128},
	{0,1,0,131},{0,6,0,389},{0,6,0,404},{0,6,0,424},{0,6,0,392},{0,6,0,380},{0,6,0,370},{0,5,0,74},{0,6,0,334},{64,4,0,154},
	{64,4,0,154},{64,4,0,154},{64,4,0,154},{64,4,0,154},{64,4,0,154},{64,4,0,154},{64,4,0,154},{64,4,0,154},{0,1,0,152},
	{64,4,0,152},{64,4,0,152},{64,4,0,152},{64,4,0,152},{64,4,0,152},{64,4,0,152},{64,4,0,152},{64,4,0,152},{64,4,0,152},
	{1,1,0,144},{65,4,0,144},{65,4,0,144},{65,4,0,144},{65,4,0,144},{65,4,0,144},{65,4,0,144},{64,4,0,157},{0,1,0,157},
	{64,4,0,157},{64,4,0,157},{64,4,0,157},{64,4,0,157},{64,4,0,157},{64,4,0,157},{64,4,0,157},{64,4,0,157},{65,4,0,144},
	{0,6,0,388},{65,4,0,144},{65,4,0,144},{0,6,0,396},{0,6,0,406},{0,1,0,246},{0,6,0,435},{64,4,0,99},{64,4,0,99},{64,4,0,99},
	{64,4,0,99},{64,4,0,99},{64,4,0,99},{64,4,0,99},{64,4,0,99},{64,4,0,99},{0,2,0,257},{0,2,0,257},{0,6,0,321},{0,1,0,141},
	{64,4,0,141},{64,4,0,141},{64,4,0,141},{64,4,0,141},{64,4,0,141},{64,4,0,141},{64,4,0,141},{64,4,0,141},{64,4,0,141},
	{0,6,0,454},{0,6,0,362},{0,6,0,403},{0,6,0,336},{0,6,0,372},{0,6,0,402},{0,1,0,64},{64,4,0,64},{64,4,0,64},{64,4,0,64},
	{64,4,0,64},{64,4,0,64},{64,4,0,64},{64,4,0,64},{64,4,0,64},{64,4,0,64},{64,4,0,136},{64,4,0,136},{64,4,0,136},
	{64,4,0,136},{64,4,0,136},{64,4,0,136},{64,4,0,136},{64,4,0,136},{64,4,0,136},{64,4,0,143},{0,1,0,143},{64,4,0,143},
	{0,1,0,143},{64,4,0,143},{64,4,0,143},{64,4,0,143},{64,4,0,143},{64,4,0,143},{64,4,0,143},{64,4,0,143},{0,6,0,429},
	{0,1,0,147},{0,6,0,390},{0,6,0,390},{64,4,0,156},{64,4,0,156},{64,4,0,156},{64,4,0,156},{64,4,0,156},{64,4,0,156},
	{64,4,0,156},{64,4,0,156},{64,4,0,156},{0,1,0,155},{64,4,0,155},{64,4,0,155},{64,4,0,155},{64,4,0,155},{64,4,0,155},
	{64,4,0,155},{64,4,0,155},{64,4,0,155},{64,4,0,155},{64,4,0,141},{64,4,0,141},{64,4,0,141},{64,4,0,141},{64,4,0,141},
	{64,4,0,141},{64,4,0,141},{64,4,0,141},{64,4,0,141},{0,1,0,67},{0,1,0,147},{64,4,0,146},{0,1,0,146},{64,4,0,146},
	{64,4,0,146},{64,4,0,146},{64,4,0,146},{64,4,0,146},{64,4,0,146},{64,4,0,146},{64,4,0,146},{0,6,0,358},{64,4,0,150},
	{0,1,0,150},{64,4,0,150},{64,4,0,150},{64,4,0,150},{64,4,0,150},{64,4,0,150},{64,4,0,150},{64,4,0,150},{64,4,0,150},
	{0,1,0,153},{0,1,0,158},{64,4,0,158},{64,4,0,158},{64,4,0,158},{64,4,0,158},{64,4,0,158},{64,4,0,158},{64,4,0,158},
	{64,4,0,158},{64,4,0,158},{0,6,0,416},{0,1,0,138},{64,4,0,138},{64,4,0,138},{64,4,0,138},{64,4,0,138},{64,4,0,138},
	{64,4,0,138},{64,4,0,138},{64,4,0,138},{64,4,0,138},{0,1,0,137},{0,6,0,376},{0,1,0,151},{0,6,0,452},{0,6,0,369},
	{0,1,0,145},{64,4,0,145},{64,4,0,145},{64,4,0,145},{64,4,0,145},{64,4,0,145},{64,4,0,145},{64,4,0,145},{64,4,0,145},
	{64,4,0,145},{0,1,0,72},{0,6,0,293},{0,6,0,290},{0,6,0,290},{64,4,0,159},{0,1,0,159},{64,4,0,159},{64,4,0,159},
	{64,4,0,159},{64,4,0,159},{64,4,0,159},{64,4,0,159},{64,4,0,159},{64,4,0,159},{0,1,0,168},{0,6,0,383},{0,5,0,102},
	{0,6,0,436},{0,6,0,411},{64,4,0,166},{64,4,0,166},{64,4,0,166},{64,4,0,166},{64,4,0,166},{64,4,0,166},{64,4,0,166},
	{64,4,0,166},{64,4,0,166},{0,0,0,0},{64,4,0,11},{64,4,0,11},{64,4,0,11},{64,4,0,11},{64,4,0,11},{64,4,0,11},{64,4,0,11},
	{64,4,0,11},{64,4,0,11},{0,0,0,0},{0,0,0,0},{0,1,0,385},{0,6,0,385},{0,6,0,443},{0,6,0,394},{0,1,0,167},{64,4,0,167},
	{64,4,0,167},{64,4,0,167},{64,4,0,167},{64,4,0,167},{64,4,0,167},{64,4,0,167},{64,4,0,167},{64,4,0,167},{64,4,0,161},
	{64,4,0,161},{64,4,0,161},{64,4,0,161},{64,4,0,161},{64,4,0,161},{64,4,0,161},{64,4,0,161},{64,4,0,161},{64,4,0,163},
	{0,1,0,163},{64,4,0,163},{64,4,0,163},{64,4,0,163},{64,4,0,163},{64,4,0,163},{64,4,0,163},{64,4,0,163},{64,4,0,163},
	{0,6,0,354},{0,6,0,308},{0,1,0,164},{0,6,0,346},{0,1,0,170},{64,4,0,170},{64,4,0,170},{64,4,0,170},{64,4,0,170},
	{64,4,0,170},{64,4,0,170},{64,4,0,170},{64,4,0,170},{64,4,0,170},{0,1,0,169},{0,6,0,306},{0,6,0,457},{0,1,0,98},
	{64,4,0,98},{64,4,0,98},{64,4,0,98},{64,4,0,98},{64,4,0,98},{64,4,0,98},{64,4,0,98},{64,4,0,98},{64,4,0,98},{0,6,0,464},
	{0,6,0,323},{0,1,0,96},{64,4,0,96},{64,4,0,96},{64,4,0,96},{64,4,0,96},{64,4,0,96},{64,4,0,96},{64,4,0,96},{64,4,0,96},
	{64,4,0,96},{64,4,0,104},{64,4,0,104},{64,4,0,104},{64,4,0,104},{64,4,0,104},{64,4,0,104},{64,4,0,104},{64,4,0,104},
	{64,4,0,104},{64,4,0,99},{0,1,0,99},{64,4,0,99},{64,4,0,99},{64,4,0,99},{64,4,0,99},{64,4,0,99},{64,4,0,99},{64,4,0,99},
	{64,4,0,99},{0,1,0,165},{0,1,0,29},{64,4,0,165},{64,4,0,165},{64,4,0,165},{64,4,0,165},{64,4,0,165},{64,4,0,165},
	{64,4,0,165},{64,4,0,165},{64,4,0,165},{0,1,0,94},{0,6,0,419},{0,6,0,282},{0,6,0,408},{0,1,0,451},{0,6,0,451},{0,6,0,282},
	{0,1,0,136},{0,0,0,0},{0,0,0,0},{0,6,0,401},{0,6,0,401},{0,6,0,393},{64,4,0,113},{64,4,0,113},{64,4,0,113},{64,4,0,113},
	{64,4,0,113},{64,4,0,113},{64,4,0,113},{64,4,0,113},{64,4,0,113},{0,6,0,400},{0,6,0,300},{0,6,0,302},{0,6,0,272},
	{64,4,0,245},{64,4,0,245},{64,4,0,245},{64,4,0,245},{64,4,0,245},{64,4,0,245},{64,4,0,245},{64,4,0,245},{64,4,0,245},
	{64,4,0,88},{64,4,0,88},{64,4,0,88},{64,4,0,88},{64,4,0,88},{64,4,0,88},{64,4,0,88},{64,4,0,88},{64,4,0,88},
};
const struct region_name region_names[] = {
	{103578,0,64,1,0},{82750,0,0,7,1},{92742,1,0,6,1},{35276,2,1,4,0},{51228,2,0,9,1},{35276,3,0,10,1},{51238,4,1,3,0},
	{67709,4,0,8,1},{51238,5,0,9,2},{99043,7,0,5,1},{99049,8,0,5,1},{99055,9,0,5,1},{67718,10,0,8,1},{101815,11,0,4,1},
	{92749,12,64,6,0},{23367,12,1,5,0},{23367,12,0,11,1},{23379,13,0,11,1},{35287,14,1,4,0},{35287,14,0,10,1},{103051,15,4,3,1},
	{92756,16,0,6,1},{82758,17,0,7,1},{35298,18,0,10,1},{92763,19,0,6,1},{82766,20,0,7,1},{92770,21,0,6,1},{82774,22,0,7,1},
	{67727,23,0,8,1},{23391,24,0,11,1},{82782,25,8192,7,1},{82790,26,0,7,1},{5727,27,1,6,0},{5727,27,1,10,0},{5727,27,0,16,1},
	{4800,28,1,7,0},{5744,28,0,16,1},{4800,29,0,17,1},{11812,30,0,13,1},{7203,31,1,7,0},{7203,31,1,10,0},{7203,31,0,15,1},
	{9278,32,0,14,1},{92777,33,0,6,1},{92784,34,0,6,1},{82798,35,256,7,0},{82806,35,256,7,0},{35309,35,65,2,0},{35309,35,0,10,1},
	{103055,36,2048,3,0},{11826,36,1,5,0},{11826,36,0,13,1},{67736,37,0,8,1},{51248,38,0,9,1},{35320,39,0,10,1},{82814,40,0,7,1},
	{67745,41,0,8,1},{51258,42,0,9,1},{51268,43,0,9,1},{82822,44,0,7,1},{67754,45,0,8,1},{51278,46,0,9,1},{82830,47,0,7,1},
	{82838,48,0,7,1},{82846,49,1024,7,0},{92791,49,0,6,1},{82854,50,0,7,1},{67763,51,0,8,1},{67772,52,0,8,1},{67781,53,0,8,1},
	{99061,54,0,5,1},{82862,55,0,7,1},{67790,56,0,8,1},{51288,57,0,9,1},{82870,58,0,7,1},{67799,59,0,8,1},{35331,60,0,10,1},
	{23403,61,0,11,1},{51298,62,0,9,1},{92798,63,8192,6,1},{82878,64,0,7,1},{51308,65,0,9,1},{1075,66,1,7,0},{1075,66,1,10,0},
	{1075,66,1,18,0},{1075,66,1,22,0},{1075,66,0,28,1},{51318,67,0,9,1},{67808,68,0,8,1},{51328,69,0,9,1},{35342,70,0,10,1},
	{51338,71,0,9,1},{1245,72,1,8,0},{1245,72,1,12,0},{1245,72,1,18,0},{1245,72,1,21,0},{1245,72,0,27,1},{1879,73,1,11,0},
	{1879,73,1,17,0},{1879,73,0,24,1},{101820,74,0,4,1},{7219,75,1,7,1},{7219,76,1,11,0},{7219,76,0,15,1},{9293,77,0,14,1},
	{51348,78,0,9,1},{35353,79,0,10,1},{23415,80,0,11,1},{35364,81,0,10,1},{2413,82,1,8,1},{2413,83,1,14,1},{2413,84,0,22,1},
	{3457,85,0,19,1},{51358,86,8192,9,1},{51368,87,0,9,1},{5761,88,1,8,1},{5761,89,1,11,0},{5761,89,0,16,1},{7235,90,0,15,1},
	{7251,91,0,15,1},{99067,92,0,5,1},{51378,93,0,9,1},{103059,94,256,3,0},{35375,94,0,10,1},{51388,95,0,9,1},{67817,96,0,8,1},
	{51398,97,0,9,1},{82886,98,0,7,1},{67826,99,0,8,1},{5778,100,1,7,1},{5778,101,1,10,0},{5778,101,0,16,1},{5795,102,0,16,1},
	{67835,103,0,8,1},{51408,104,0,9,1},{35386,105,0,10,1},{51418,106,0,9,1},{35397,107,0,10,1},{51428,108,0,9,1},{35408,109,0,10,1},
	{51438,110,0,9,1},{4001,111,1,7,1},{4001,112,1,10,0},{4001,112,0,18,1},{82894,113,0,7,1},{67844,114,0,8,1},{51448,115,0,9,1},
	{35419,116,0,10,1},{99073,117,8192,5,1},{92805,118,0,6,1},{67853,119,0,8,1},{51458,120,0,9,1},{35430,121,0,10,1},
	{82902,122,0,7,1},{67862,123,0,8,1},{51468,124,0,9,1},{67871,125,0,8,1},{51478,126,0,9,1},{67880,127,0,8,1},{67889,128,0,8,1},
	{51488,129,0,9,1},{67898,130,0,8,1},{51498,131,0,9,1},{82910,132,0,7,1},{67907,133,0,8,1},{92812,134,0,6,1},{16221,135,0,12,1},
	{35441,136,0,10,1},{23427,137,0,11,1},{51508,138,0,9,1},{3477,139,1,7,0},{3477,139,1,11,0},{3477,139,0,19,1},{7267,140,0,15,1},
	{4020,141,1,10,0},{4020,141,0,18,1},{4818,142,1,9,0},{4818,142,0,17,1},{51518,143,0,9,1},{35452,144,0,10,1},{23439,145,0,11,1},
	{67916,146,0,8,1},{51528,147,0,9,1},{35463,148,0,10,1},{51538,149,0,9,1},{35474,150,0,10,1},{51548,151,0,9,1},{3067,152,1,8,0},
	{3067,152,1,12,0},{3067,152,0,20,1},{101825,153,0,4,1},{82918,154,128,7,0},{51558,154,128,9,0},{103063,154,2048,3,0},
	{82926,154,128,7,0},{67925,154,128,8,0},{4039,154,1,4,0},{23451,154,0,11,1},{4039,155,1,12,0},{4039,155,0,18,1},
	{9308,156,1,6,0},{16234,156,0,12,1},{9308,157,0,14,1},{7283,158,1,6,0},{7283,158,0,15,1},{3497,159,1,8,0},{3497,159,1,12,0},
	{3497,159,0,19,1},{2436,160,1,12,0},{2436,160,1,15,0},{2436,160,0,22,1},{99079,161,0,5,2},{82934,163,0,7,1},{67934,164,0,8,1},
	{51568,165,0,9,1},{67943,166,8192,8,1},{51578,167,0,9,1},{67952,168,0,8,1},{51588,169,0,9,2},{35485,171,0,10,1},
	{51598,172,0,9,2},{35496,174,0,10,1},{23463,175,0,11,1},{16247,176,0,12,1},{51608,177,8192,9,1},{35507,178,0,10,1},
	{51618,179,0,9,1},{101830,180,2048,4,0},{103067,180,2048,3,0},{82942,180,0,7,2},{67961,182,0,8,1},{51628,183,0,9,1},
	{67970,184,0,8,1},{82950,185,0,7,1},{67979,186,0,8,1},{35518,187,0,10,1},{23475,188,0,11,1},{51638,189,0,9,1},{82958,190,0,7,1},
	{67988,191,0,8,1},{101835,192,256,4,0},{92819,192,64,6,0},{99085,192,0,5,1},{67997,193,0,8,1},{82966,194,0,7,1},
	{92826,195,0,6,1},{92833,196,0,6,1},{68006,197,0,8,1},{103464,198,64,2,0},{92840,198,0,6,1},{82974,199,0,7,1},{92847,200,0,6,1},
	{23487,201,1,5,0},{23487,201,0,11,1},{103467,202,64,2,0},{103071,202,2048,3,0},{51648,202,0,9,1},{35529,203,0,10,1},
	{23499,204,0,11,1},{16260,205,0,12,1},{23511,206,0,11,1},{16273,207,0,12,1},{23523,208,0,11,1},{51658,209,0,9,1},
	{35540,210,0,10,1},{16286,211,0,12,1},{11840,212,0,13,1},{23535,213,0,11,1},{82982,214,0,7,1},{51668,215,0,9,1},
	{35551,216,0,10,1},{51678,217,0,9,1},{35562,218,0,10,1},{68015,219,0,8,1},{51688,220,0,9,1},{68024,221,0,8,1},{35573,222,0,10,1},
	{16299,223,0,12,1},{11854,224,0,13,1},{23547,225,0,11,1},{103075,226,64,3,0},{103079,226,2048,3,0},{92854,226,0,6,1},
	{23559,227,0,11,1},{9323,228,0,14,1},{7299,229,0,15,1},{5812,230,0,16,1},{35584,231,0,10,1},{23571,232,0,11,1},
	{16312,233,0,12,1},{35595,234,0,10,1},{23583,235,0,11,1},{16325,236,0,12,1},{23595,237,0,11,1},{16338,238,0,12,1},
	{99091,239,0,5,1},{92861,240,0,6,1},{82990,241,0,7,1},{92868,242,0,6,1},{92875,243,0,6,1},{82998,244,0,7,1},{83006,245,0,7,1},
	{68033,246,0,8,1},{51698,247,0,9,1},{68042,248,0,8,1},{51708,249,0,9,1},{68051,250,0,8,1},{51718,251,0,9,1},{68060,252,0,8,1},
	{35606,253,0,10,1},{23607,254,0,11,1},{51728,255,0,9,1},{83014,256,0,7,1},{68069,257,0,8,1},{51738,258,0,9,1},{83022,259,0,7,1},
	{68078,260,0,8,1},{51748,261,0,9,1},{35617,262,0,10,1},{16351,263,0,12,1},{11868,264,0,13,1},{23619,265,0,11,1},
	{35628,266,0,10,1},{51758,267,0,9,1},{99097,268,0,5,1},{101840,269,0,4,1},{92882,270,0,6,1},{3517,271,1,6,0},{3517,271,1,11,0},
	{3517,271,0,19,1},{11882,272,1,5,0},{11882,272,1,8,0},{11882,272,0,13,1},{83030,273,0,7,1},{35639,274,0,10,1},{23631,275,0,11,1},
	{16364,276,0,12,1},{51768,277,0,9,1},{35650,278,0,10,1},{23643,279,0,11,1},{16377,280,0,12,1},{35661,281,0,10,1},
	{16390,282,0,12,1},{23655,283,0,11,1},{92889,284,0,6,1},{92896,285,0,6,1},{83038,286,0,7,1},{35672,287,0,10,1},
	{23667,288,0,11,1},{51778,289,0,9,1},{35683,290,0,10,1},{51788,291,0,9,1},{23679,292,0,11,1},{16403,293,0,12,1},
	{35694,294,0,10,1},{68087,295,0,8,1},{92903,296,0,6,1},{83046,297,0,7,1},{51798,298,0,9,1},{68096,299,0,8,1},{83054,300,0,7,1},
	{68105,301,0,8,1},{35705,302,0,10,1},{68114,303,0,8,1},{51808,304,0,9,1},{103083,305,256,3,0},{92910,305,0,6,1},
	{99103,306,256,5,0},{83062,306,0,7,2},{92917,308,0,6,1},{83070,309,0,7,1},{35716,310,0,10,1},{23691,311,0,11,1},
	{51818,312,0,9,1},{35727,313,0,10,1},{23703,314,0,11,1},{16416,315,0,12,1},{99109,316,0,5,1},{92924,317,0,6,1},
	{99115,318,0,5,1},{92931,319,0,6,1},{83078,320,0,7,1},{68123,321,0,8,1},{83086,322,0,7,1},{68132,323,0,8,1},{83094,324,0,7,1},
	{99121,325,8192,5,1},{68141,326,0,8,1},{68150,327,0,8,1},{92938,328,0,6,1},{68159,329,0,8,1},{51828,330,0,9,1},
	{68168,331,0,8,1},{51838,332,0,9,1},{92945,333,0,6,1},{68177,334,0,8,1},{51848,335,0,9,1},{68186,336,0,8,1},{35738,337,0,10,1},
	{23715,338,0,11,1},{51858,339,0,9,1},{68195,340,0,8,1},{35749,341,1,5,1},{35749,342,0,10,1},{83102,343,0,7,1},{68204,344,0,8,1},
	{51868,345,0,9,1},{68213,346,0,8,1},{51878,347,0,9,1},{68222,348,0,8,1},{51888,349,0,9,1},{35760,350,0,10,1},{92952,351,0,6,1},
	{83110,352,0,7,1},{68231,353,0,8,1},{68240,354,0,8,1},{101845,355,0,4,1},{99127,356,0,5,1},{99133,357,0,5,1},{68249,358,0,8,1},
	{83118,359,0,7,1},{35771,360,0,10,1},{23727,361,0,11,1},{16429,362,0,12,1},{92959,363,0,6,1},{51898,364,0,9,1},
	{83126,365,0,7,1},{99139,366,0,5,1},{35782,367,0,10,1},{23739,368,0,11,1},{23751,369,0,11,1},{35793,370,0,10,1},
	{23763,371,0,11,1},{35804,372,0,10,1},{23775,373,0,11,1},{23787,374,0,11,1},{92966,375,0,6,1},{83134,376,0,7,1},
	{68258,377,0,8,1},{83142,378,0,7,1},{68267,379,0,8,1},{68276,380,0,8,1},{68285,381,0,8,1},{83150,382,0,7,1},{68294,383,0,8,1},
	{83158,384,0,7,1},{99145,385,0,5,1},{11896,386,0,13,1},{9338,387,0,14,1},{11910,388,0,13,1},{9353,389,0,14,1},{83166,390,0,7,1},
	{92973,391,0,6,1},{11924,392,0,13,1},{7315,393,0,15,1},{5829,394,0,16,1},{9368,395,0,14,1},{92980,396,1,6,1},{9383,397,0,14,1},
	{7331,398,0,15,1},{9398,399,0,14,1},{5846,400,0,16,1},{4836,401,0,17,1},{7347,402,0,15,1},{101850,403,2048,4,0},
	{92987,403,0,6,1},{83174,404,0,7,1},{68303,405,0,8,1},{51908,406,0,9,1},{35815,407,0,10,1},{51918,408,0,9,1},{35826,409,0,10,1},
	{51928,410,0,9,1},{83182,411,0,7,1},{68312,412,0,8,1},{35837,413,0,10,1},{23799,414,0,11,1},{51938,415,0,9,1},{92994,416,256,6,0},
	{2459,416,1,6,2},{2459,418,1,10,0},{2459,418,0,22,1},{4058,419,0,18,1},{3088,420,1,8,0},{3088,420,0,20,1},{83190,421,0,7,1},
	{68321,422,0,8,1},{51948,423,0,9,1},{35848,424,0,10,1},{83198,425,0,7,1},{4077,426,1,6,1},{4077,427,0,18,1},{83206,428,0,7,1},
	{51958,429,0,9,1},{35859,430,0,10,1},{68330,431,0,8,1},{93001,432,0,6,1},{83214,433,0,7,1},{68339,434,0,8,2},{51968,436,0,9,1},
	{68348,437,0,8,1},{51978,438,0,9,1},{68357,439,0,8,1},{35870,440,0,10,1},{23811,441,0,11,1},{16442,442,0,12,1},
	{51988,443,0,9,1},{35881,444,0,10,1},{35892,445,0,10,1},{16455,446,0,12,1},{11938,447,0,13,1},{23823,448,0,11,1},
	{11952,449,1,6,0},{11952,449,0,13,1},{93008,450,0,6,1},{51998,451,0,9,1},{35903,452,0,10,1},{52008,453,0,9,1},{35914,454,0,10,1},
	{52018,455,0,9,1},{35925,456,0,10,1},{52028,457,0,9,1},{35936,458,0,10,1},{68366,459,0,8,1},{83222,460,8192,7,1},
	{35947,461,0,10,1},{23835,462,1,6,1},{23835,463,0,11,1},{52038,464,0,9,1},{35958,465,0,10,1},{23847,466,0,11,1},
	{93015,467,0,6,1},{52048,468,0,9,1},{23859,469,0,11,1},{16468,470,0,12,1},{35969,471,0,10,1},{35980,472,0,10,1},
	{83230,473,0,7,1},{52058,474,0,9,1},{35991,475,0,10,1},{52068,476,0,9,1},{36002,477,0,10,1},{23871,478,0,11,1},
	{16481,479,0,12,1},{83238,480,8192,7,1},{984,481,1,7,1},{5863,482,0,16,1},{984,483,1,14,0},{984,483,1,20,0},{984,483,0,30,1},
	{2482,484,1,14,0},{2482,484,0,22,1},{93022,485,0,6,1},{83246,486,0,7,1},{68375,487,0,8,1},{52078,488,0,9,1},{68384,489,0,8,1},
	{52088,490,0,9,1},{93029,491,0,6,1},{68393,492,0,8,1},{52098,493,0,9,1},{68402,494,0,8,1},{36013,495,0,10,1},{23883,496,0,11,1},
	{52108,497,0,9,1},{68411,498,0,8,1},{68420,499,0,8,1},{52118,500,0,9,1},{68429,501,0,8,1},{52128,502,0,9,1},{68438,503,0,8,1},
	{16494,504,1,6,0},{16494,504,0,12,1},{52138,505,0,9,1},{83254,506,0,7,1},{68447,507,0,8,1},{83262,508,0,7,1},{68456,509,0,8,1},
	{68465,510,0,8,1},{52148,511,0,9,1},{36024,512,0,10,1},{68474,513,0,8,1},{83270,514,0,7,1},{68483,515,0,8,1},{16507,516,1,7,1},
	{16507,517,0,12,1},{52158,518,0,9,1},{36035,519,0,10,1},{23895,520,0,11,1},{36046,521,0,10,1},{52168,522,8192,9,1},
	{68492,523,0,8,1},{52178,524,0,9,1},{36057,525,0,10,1},{36068,526,0,10,1},{99151,527,0,5,1},{83278,528,0,7,1},{52188,529,0,9,1},
	{36079,530,0,10,1},{23907,531,0,11,1},{68501,532,0,8,1},{52198,533,0,9,1},{36090,534,0,10,1},{36101,535,0,10,1},
	{83286,536,0,7,1},{52208,537,0,9,1},{36112,538,0,10,1},{99157,539,0,5,1},{83294,540,0,7,1},{68510,541,0,8,1},{52218,542,0,9,1},
	{52228,543,0,9,1},{52238,544,0,9,1},{11966,545,1,4,0},{16520,545,0,12,1},{36123,546,0,10,1},{16533,547,0,12,1},
	{11966,548,0,13,1},{16546,549,0,12,1},{11980,550,0,13,1},{16559,551,0,12,1},{11994,552,0,13,1},{52248,553,0,9,2},
	{52258,555,0,9,2},{99163,557,0,5,2},{99169,559,0,5,1},{99175,560,2048,5,0},{68519,560,0,8,1},{36134,561,0,10,1},
	{16572,562,0,12,1},{12008,563,0,13,1},{23919,564,0,11,1},{68528,565,0,8,1},{52268,566,0,9,1},{36145,567,0,10,1},
	{83302,568,0,7,1},{52278,569,0,9,1},{36156,570,0,10,1},{52288,571,0,9,1},{36167,572,0,10,1},{68537,573,0,8,1},{23931,574,0,11,1},
	{16585,575,0,12,1},{68546,576,0,8,1},{23943,577,0,11,1},{16598,578,0,12,1},{12022,579,0,13,1},{52298,580,8192,9,1},
	{83310,581,0,7,1},{52308,582,0,9,1},{36178,583,0,10,1},{23955,584,0,11,1},{23967,585,0,11,1},{4096,586,1,6,0},{4096,586,1,9,0},
	{4096,586,0,18,1},{93036,587,0,6,1},{68555,588,0,8,1},{52318,589,0,9,1},{68564,590,0,8,1},{36189,591,0,10,1},{23979,592,0,11,1},
	{52328,593,0,9,1},{36200,594,0,10,1},{23991,595,0,11,1},{83318,596,0,7,1},{68573,597,0,8,1},{68582,598,0,8,1},{83326,599,0,7,1},
	{9413,600,1,6,0},{9413,600,0,14,1},{68591,601,0,8,1},{9428,602,1,3,0},{24003,602,0,11,1},{12036,603,0,13,1},{9428,604,0,14,1},
	{16611,605,0,12,1},{68600,606,0,8,1},{12050,607,1,4,0},{36211,607,0,10,1},{16624,608,0,12,1},{12050,609,0,13,1},
	{16637,610,1,7,0},{16637,610,0,12,1},{101855,611,2048,4,0},{83334,611,1024,7,0},{36222,611,0,10,1},{16650,612,0,12,1},
	{12064,613,0,13,1},{24015,614,0,11,1},{103087,615,0,3,1},{83342,616,0,7,1},{2847,617,1,9,0},{2847,617,0,21,1},{4854,618,1,6,0},
	{4854,618,0,17,1},{24027,619,1,4,0},{24027,619,0,11,1},{52338,620,0,9,1},{68609,621,0,8,1},{83350,622,0,7,1},{68618,623,0,8,1},
	{52348,624,0,9,1},{52358,625,0,9,1},{52368,626,0,9,1},{68627,627,0,8,1},{99181,628,0,5,1},{93043,629,0,6,1},{68636,630,0,8,1},
	{83358,631,0,7,1},{9443,632,1,6,0},{9443,632,0,14,1},{93050,633,0,6,1},{99187,634,0,5,1},{12078,635,0,13,1},{9458,636,0,14,1},
	{7363,637,0,15,1},{9473,638,0,14,1},{16663,639,0,12,1},{1904,640,257,7,0},{1904,640,1,15,1},{1904,641,0,24,1},{5880,642,0,16,1},
	{7379,643,0,15,1},{9488,644,0,14,1},{7395,645,0,15,1},{9503,646,0,14,1},{7411,647,0,15,1},{99193,648,0,5,1},{101860,649,0,4,1},
	{83366,650,0,7,1},{68645,651,0,8,1},{52378,652,0,9,1},{68654,653,0,8,1},{52388,654,0,9,1},{68663,655,0,8,1},{4115,656,1,6,0},
	{4115,656,0,18,1},{68672,657,1024,8,0},{99199,657,0,5,1},{93057,658,0,6,1},{99205,659,0,5,1},{93064,660,0,6,1},
	{83374,661,0,7,1},{101865,662,64,4,0},{99211,662,1024,5,0},{99217,662,0,5,1},{83382,663,0,7,1},{68681,664,0,8,1},
	{83390,665,0,7,1},{68690,666,0,8,1},{83398,667,0,7,1},{68699,668,0,8,1},{99223,669,0,5,1},{83406,670,0,7,1},{52398,671,0,9,1},
	{36233,672,0,10,1},{68708,673,0,8,1},{99229,674,0,5,2},{93071,676,0,6,1},{99235,677,0,5,1},{83414,678,0,7,1},{99241,679,0,5,1},
	{83422,680,0,7,1},{68717,681,0,8,1},{52408,682,0,9,1},{93078,683,0,6,1},{93085,684,0,6,1},{52418,685,0,9,1},{36244,686,0,10,1},
	{68726,687,0,8,1},{5897,688,1,9,0},{5897,688,0,16,1},{93092,689,0,6,1},{52428,690,0,9,1},{36255,691,0,10,1},{24039,692,0,11,1},
	{24051,693,0,11,1},{7427,694,1,4,0},{7427,694,1,7,0},{7427,694,0,15,1},{101870,695,256,4,0},{3109,695,1,6,0},{3109,695,1,9,0},
	{3537,695,0,19,1},{5914,696,0,16,1},{3109,697,0,20,1},{5931,698,0,16,2},{5948,700,0,16,1},{3557,701,1,10,0},{3557,701,0,19,2},
	{99247,703,4096,5,0},{93099,703,4096,6,0},{99253,703,4096,5,0},{83430,703,4096,7,0},{103470,703,2048,2,0},{99259,703,1280,5,0},
	{99265,703,256,5,0},{103091,703,2048,3,0},{101875,703,2048,4,0},{68735,703,0,8,1},{52438,704,0,9,1},{36266,705,0,10,1},
	{24063,706,0,11,1},{36277,707,0,10,1},{24075,708,0,11,1},{36288,709,0,10,1},{68744,710,0,8,1},{52448,711,0,9,1},
	{24087,712,0,11,1},{16676,713,0,12,1},{36299,714,0,10,1},{83438,715,0,7,1},{83446,716,1024,7,0},{3577,716,1,8,0},
	{3577,716,0,19,1},{0,717,1,10,0},{1015,717,1,12,0},{1015,717,1,20,0},{1015,717,1,23,0},{1015,717,1,25,0},{1015,717,0,29,1},
	{165,718,1,13,0},{165,718,1,27,0},{165,718,1,30,0},{165,718,1,32,0},{165,718,1,40,0},{165,718,0,49,1},{0,719,1,21,0},
	{57,719,1,25,0},{57,719,1,31,0},{57,719,1,34,0},{57,719,1,36,0},{57,719,1,44,0},{57,719,1,47,0},{57,719,1,49,0},
	{57,719,0,55,1},{0,720,1,24,0},{0,720,1,34,0},{0,720,1,37,0},{0,720,1,39,0},{0,720,1,47,0},{0,720,0,56,1},{83454,721,0,7,1},
	{68753,722,0,8,1},{83462,723,0,7,1},{52458,724,0,9,1},{36310,725,0,10,1},{83470,726,0,7,1},{68762,727,0,8,1},{52468,728,0,9,1},
	{68771,729,0,8,1},{36321,730,0,10,1},{24099,731,0,11,1},{52478,732,0,9,1},{83478,733,0,7,1},{113,734,1,9,0},{113,734,1,19,0},
	{113,734,1,22,0},{113,734,1,30,0},{113,734,1,33,0},{113,734,1,40,0},{113,734,0,51,1},{83486,735,0,7,1},{83494,736,0,7,1},
	{4872,737,1,5,2},{4872,739,0,17,1},{9518,740,0,14,1},{52488,741,0,9,2},{36332,743,0,10,2},{24111,745,0,11,2},{52498,747,0,9,2},
	{36343,749,0,10,2},{52508,751,0,9,2},{36354,753,0,10,2},{68780,755,0,8,2},{52518,757,0,9,2},{36365,759,0,10,2},
	{52528,761,0,9,2},{36376,763,0,10,2},{83502,765,8192,7,1},{101880,766,2048,4,0},{824,766,1,7,0},{824,766,1,10,0},
	{824,766,1,22,0},{824,766,1,25,0},{824,766,0,31,1},{664,767,1,7,0},{664,767,1,10,0},{664,767,1,22,0},{664,767,1,26,0},
	{664,767,0,32,1},{16689,768,1,4,0},{16689,768,0,12,1},{36387,769,0,10,1},{36398,770,0,10,1},{83510,771,0,7,1},{7443,772,1,5,0},
	{7443,772,1,9,0},{7443,772,0,15,1},{12092,773,0,13,1},{83518,774,0,7,1},{68789,775,0,8,1},{83526,776,8192,7,1},
	{68798,777,0,8,1},{12106,778,1,5,0},{12106,778,1,8,0},{12106,778,0,13,1},{16702,779,0,12,1},{93106,780,0,6,1},{68807,781,0,8,1},
	{52538,782,0,9,1},{83534,783,0,7,1},{101885,784,2048,4,0},{7459,784,1,5,0},{7459,784,1,8,0},{7459,784,0,15,1},{36409,785,0,10,1},
	{24123,786,0,11,1},{16715,787,0,12,1},{24135,788,0,11,1},{16728,789,0,12,1},{12120,790,0,13,1},{16741,791,0,12,1},
	{24147,792,0,11,1},{12134,793,0,13,1},{9533,794,0,14,1},{16754,795,0,12,1},{12148,796,0,13,1},{9548,797,0,14,1},
	{12162,798,1,4,0},{12162,798,1,6,0},{12162,798,0,13,1},{83542,799,0,7,1},{93113,800,0,6,1},{93120,801,256,6,0},
	{99271,801,4096,5,0},{93127,801,4096,6,0},{83550,801,4096,7,0},{93134,801,0,6,1},{93141,802,0,6,1},{83558,803,0,7,1},
	{99277,804,0,5,1},{93148,805,0,6,1},{83566,806,0,7,1},{93155,807,0,6,1},{83574,808,0,7,1},{83582,809,0,7,1},{68816,810,0,8,1},
	{52548,811,0,9,1},{83590,812,0,7,1},{93162,813,0,6,1},{101890,814,0,4,1},{93169,815,0,6,1},{83598,816,0,7,1},{68825,817,0,8,1},
	{83606,818,0,7,1},{99283,819,0,5,1},{93176,820,0,6,1},{83614,821,0,7,1},{93183,822,0,6,1},{83622,823,0,7,1},{93190,824,0,6,1},
	{83630,825,0,7,1},{83638,826,0,7,1},{99289,827,4096,5,0},{93197,827,4096,6,0},{83646,827,0,7,1},{68834,828,0,8,1},
	{52558,829,0,9,1},{68843,830,0,8,1},{93204,831,0,6,1},{9563,832,1,5,1},{9563,833,0,14,1},{83654,834,0,7,1},{52568,835,65,1,0},
	{52568,835,1,3,0},{52568,835,2,9,1},{101895,836,0,4,1},{99295,837,0,5,1},{99301,838,0,5,1},{99307,839,0,5,1},{93211,840,0,6,1},
	{99313,841,0,5,1},{83662,842,0,7,1},{68852,843,0,8,1},{101900,844,0,4,1},{68861,845,0,8,1},{99319,846,0,5,1},{93218,847,0,6,1},
	{83670,848,0,7,1},{83678,849,0,7,1},{12176,850,1,6,1},{12176,851,0,13,1},{93225,852,0,6,1},{83686,853,0,7,1},{68870,854,0,8,1},
	{101905,855,64,4,0},{12190,855,1,3,0},{12190,855,1,6,0},{12190,855,0,13,1},{16767,856,0,12,1},{83694,857,0,7,1},
	{93232,858,0,6,1},{103473,859,64,2,0},{101910,859,0,4,1},{103095,860,2048,3,0},{103099,860,2112,3,0},{99325,860,0,5,1},
	{7475,861,1,5,0},{7475,861,1,9,0},{7475,861,0,15,1},{9578,862,1,8,0},{9578,862,0,14,1},{697,863,1,10,0},{697,863,1,19,0},
	{697,863,1,22,0},{1104,863,0,28,1},{697,864,1,26,0},{697,864,0,32,1},{83702,865,0,7,1},{93239,866,64,6,0},{103103,866,64,3,0},
	{99331,866,64,5,0},{93246,866,256,6,0},{99337,866,0,5,1},{24159,867,4096,11,0},{36420,867,4096,10,0},{16780,867,4096,12,0},
	{99343,867,0,5,1},{101915,868,0,4,1},{52578,869,0,9,1},{68879,870,1024,8,0},{68888,870,256,8,0},{68897,870,0,8,1},
	{99349,871,0,5,1},{68906,872,0,8,2},{36431,874,0,10,1},{24171,875,0,11,1},{36442,876,0,10,1},{16793,877,0,12,1},
	{12204,878,0,13,1},{24183,879,0,11,1},{93253,880,0,6,2},{93260,882,1024,6,0},{93267,882,0,6,1},{101920,883,0,4,1},
	{68915,884,0,8,1},{36453,885,0,10,1},{24195,886,0,11,1},{16806,887,0,12,1},{24207,888,0,11,1},{4134,889,1,9,1},
	{4134,890,0,18,1},{36464,891,0,10,1},{24219,892,0,11,1},{36475,893,0,10,1},{24231,894,0,11,1},{36486,895,0,10,1},
	{24243,896,0,11,1},{16819,897,0,12,1},{12218,898,0,13,1},{52588,899,0,9,1},{36497,900,0,10,1},{24255,901,0,11,1},
	{16832,902,0,12,1},{16845,903,0,12,1},{103107,904,1024,3,0},{101925,904,1024,4,0},{93274,904,0,6,1},{83710,905,0,7,1},
	{101930,906,0,4,1},{52598,907,0,9,1},{52608,908,0,9,1},{9593,909,1,7,0},{9593,909,0,14,1},{101935,910,0,4,1},{68924,911,3073,2,0},
	{68924,911,0,8,1},{103111,912,2048,3,0},{103115,912,0,3,1},{103476,913,64,2,0},{99355,913,0,5,1},{93281,914,0,6,1},
	{83718,915,0,7,1},{68933,916,0,8,1},{99361,917,0,5,1},{68942,918,0,8,1},{103119,919,4,3,1},{2505,920,257,4,0},{2505,920,1,12,0},
	{2505,920,0,22,1},{9608,921,0,14,1},{36508,922,0,10,1},{103123,923,0,3,1},{304,924,1,8,0},{304,924,1,18,0},{304,924,1,21,0},
	{304,924,1,26,0},{304,924,1,34,0},{304,924,0,41,1},{68951,925,0,8,1},{52618,926,0,9,1},{36519,927,0,10,1},{93288,928,0,6,1},
	{93295,929,0,6,1},{83726,930,0,7,1},{36530,931,0,10,1},{24267,932,0,11,1},{36541,933,0,10,1},{24279,934,0,11,1},
	{9623,935,0,14,1},{7491,936,0,15,1},{9638,937,0,14,1},{7507,938,0,15,1},{24291,939,0,11,1},{16858,940,0,12,1},{24303,941,0,11,1},
	{16871,942,0,12,1},{52628,943,1,2,0},{52628,943,0,9,1},{99367,944,1,2,0},{99367,944,2,5,1},{101940,945,0,4,1},{83734,946,0,7,1},
	{68960,947,0,8,1},{83742,948,0,7,1},{68969,949,0,8,1},{93302,950,0,6,1},{99373,951,0,5,1},{93309,952,0,6,1},{68978,953,0,8,1},
	{52638,954,0,9,1},{68987,955,0,8,1},{36552,956,0,10,1},{24315,957,0,11,1},{52648,958,0,9,1},{93316,959,8192,6,1},
	{24327,960,16385,2,0},{68996,960,0,8,2},{69005,962,0,8,2},{52658,964,0,9,1},{24327,965,0,11,1},{93323,966,0,6,1},
	{83750,967,256,7,0},{101945,967,1024,4,0},{83758,967,0,7,1},{69014,968,0,8,1},{52668,969,0,9,1},{69023,970,0,8,1},
	{2528,971,1,8,1},{2528,972,1,15,0},{2528,972,0,22,1},{3597,973,1,7,1},{3597,974,1,14,0},{3597,974,0,19,1},{83766,975,0,7,1},
	{52678,976,0,9,1},{36563,977,0,10,1},{69032,978,0,8,1},{103479,979,64,2,0},{83774,979,0,7,1},{7523,980,1,7,1},{7523,981,0,15,1},
	{52688,982,128,9,0},{99379,982,64,5,0},{69041,982,0,8,1},{4890,983,1,6,0},{9653,983,0,14,1},{5965,984,0,16,1},{4890,985,0,17,1},
	{7539,986,0,15,1},{12232,987,0,13,1},{9668,988,0,14,1},{12246,989,0,13,1},{7555,990,0,15,1},{5982,991,0,16,1},{9683,992,0,14,1},
	{3617,993,1,10,0},{4908,993,0,17,1},{4153,994,0,18,1},{3617,995,0,19,1},{36574,996,0,10,1},{16884,997,0,12,1},{12260,998,0,13,1},
	{24339,999,0,11,1},{83782,1000,0,7,1},{93330,1001,0,6,1},{83790,1002,0,7,2},{69050,1004,0,8,1},{52698,1005,0,9,1},
	{69059,1006,0,8,1},{83798,1007,0,7,1},{69068,1008,0,8,1},{69077,1009,0,8,1},{52708,1010,0,9,1},{24351,1011,0,11,1},
	{16897,1012,0,12,1},{36585,1013,0,10,1},{83806,1014,0,7,1},{69086,1015,0,8,1},{52718,1016,0,9,1},{52728,1017,0,9,1},
	{83814,1018,0,7,1},{69095,1019,0,8,1},{52738,1020,0,9,1},{69104,1021,0,8,1},{52748,1022,0,9,1},{36596,1023,0,10,1},
	{69113,1024,0,8,1},{52758,1025,0,9,1},{52768,1026,0,9,1},{69122,1027,0,8,1},{52778,1028,0,9,1},{83822,1029,0,7,1},
	{69131,1030,0,8,1},{52788,1031,0,9,1},{36607,1032,0,10,1},{52798,1033,0,9,1},{93337,1034,0,6,1},{83830,1035,0,7,1},
	{69140,1036,0,8,1},{52808,1037,0,9,1},{52818,1038,0,9,1},{24363,1039,0,11,1},{16910,1040,0,12,1},{12274,1041,0,13,1},
	{12288,1042,0,13,1},{9698,1043,1,7,0},{9698,1043,0,14,1},{9713,1044,0,14,1},{7571,1045,0,15,1},{52828,1046,0,9,1},
	{83838,1047,0,7,2},{69149,1049,0,8,1},{52838,1050,0,9,1},{69158,1051,0,8,1},{83846,1052,0,7,1},{69167,1053,0,8,1},
	{36618,1054,0,10,1},{24375,1055,0,11,1},{52848,1056,0,9,1},{83854,1057,0,7,1},{69176,1058,0,8,1},{69185,1059,0,8,1},
	{69194,1060,0,8,1},{103482,1061,256,2,0},{52858,1061,0,9,1},{24387,1062,0,11,1},{16923,1063,0,12,1},{36629,1064,0,10,1},
	{1518,1065,1,4,0},{1518,1065,1,7,0},{1518,1065,1,10,0},{1518,1065,1,15,0},{1518,1065,1,18,0},{1518,1065,0,26,1},
	{12302,1066,1,7,0},{12302,1066,0,13,1},{2869,1067,1,5,0},{9728,1067,1,8,0},{9728,1067,0,14,1},{24399,1068,0,11,1},
	{12316,1069,0,13,1},{9743,1070,0,14,1},{16936,1071,0,12,1},{2869,1072,1,10,1},{2869,1073,1,12,0},{2869,1073,0,21,1},
	{99385,1074,8192,5,1},{69203,1075,0,8,1},{52868,1076,0,9,1},{36640,1077,0,10,1},{69212,1078,0,8,1},{52878,1079,0,9,1},
	{24411,1080,0,11,1},{16949,1081,0,12,1},{36651,1082,0,10,1},{93344,1083,0,6,1},{83862,1084,0,7,1},{83870,1085,0,7,1},
	{103485,1086,4,2,1},{103127,1087,0,3,1},{9758,1088,1,8,0},{9758,1088,0,14,1},{5999,1089,1,8,0},{5999,1089,0,16,1},
	{12330,1090,1,5,0},{12330,1090,0,13,1},{103131,1091,2048,3,0},{83878,1091,0,7,1},{103135,1092,0,3,1},{103139,1093,0,3,1},
	{99391,1094,0,5,1},{83886,1095,0,7,1},{52888,1096,0,9,1},{36662,1097,0,10,1},{69221,1098,0,8,1},{101950,1099,0,4,1},
	{93351,1100,0,6,1},{83894,1101,0,7,1},{69230,1102,0,8,1},{52898,1103,0,9,2},{69239,1105,0,8,1},{52908,1106,0,9,1},
	{83902,1107,0,7,1},{36673,1108,0,10,1},{24423,1109,0,11,1},{16962,1110,0,12,1},{69248,1111,0,8,1},{52918,1112,0,9,1},
	{36684,1113,0,10,1},{24435,1114,0,11,1},{24447,1115,0,11,1},{52928,1116,0,9,1},{101955,1117,0,4,1},{83910,1118,0,7,1},
	{99397,1119,0,5,1},{101960,1120,0,4,1},{83918,1121,0,7,1},{69257,1122,0,8,1},{83926,1123,0,7,1},{69266,1124,0,8,1},
	{103143,1125,2048,3,0},{16975,1125,1,6,0},{16975,1125,0,12,1},{103147,1126,256,3,0},{52938,1126,1,5,0},{52938,1126,0,9,1},
	{69275,1127,0,8,1},{52948,1128,0,9,1},{36695,1129,0,10,1},{93358,1130,0,6,1},{83934,1131,0,7,1},{69284,1132,0,8,1},
	{52958,1133,0,9,1},{52968,1134,0,9,1},{83942,1135,0,7,1},{93365,1136,8192,6,1},{9773,1137,1,6,0},{9773,1137,1,9,0},
	{9773,1137,0,14,1},{69293,1138,0,8,1},{1273,1139,1,6,1},{16988,1140,0,12,1},{12344,1141,0,13,1},{6016,1142,0,16,1},
	{1273,1143,1,15,0},{1273,1143,0,27,1},{52978,1144,0,9,1},{52988,1145,0,9,1},{6033,1146,1,6,0},{6033,1146,0,16,1},
	{101965,1147,64,4,0},{7587,1147,1,5,0},{7587,1147,0,15,1},{103488,1148,2048,2,0},{69302,1148,0,8,1},{103491,1149,2048,2,0},
	{99403,1149,0,5,1},{69311,1150,0,8,1},{52998,1151,0,9,1},{36706,1152,0,10,1},{83950,1153,0,7,1},{69320,1154,0,8,1},
	{53008,1155,0,9,1},{69329,1156,0,8,1},{53018,1157,0,9,1},{69338,1158,0,8,1},{99409,1159,0,5,2},{93372,1161,0,6,1},
	{83958,1162,0,7,1},{83966,1163,0,7,1},{93379,1164,0,6,1},{83974,1165,0,7,1},{83982,1166,0,7,1},{83990,1167,0,7,1},
	{83998,1168,0,7,1},{69347,1169,0,8,1},{53028,1170,0,9,1},{93386,1171,0,6,1},{84006,1172,0,7,1},{69356,1173,0,8,1},
	{53038,1174,0,9,1},{69365,1175,0,8,1},{53048,1176,0,9,1},{69374,1177,0,8,1},{93393,1178,0,6,1},{84014,1179,0,7,1},
	{53058,1180,0,9,1},{36717,1181,0,10,1},{69383,1182,0,8,1},{36728,1183,1,4,1},{36728,1184,0,10,1},{103151,1185,4,3,1},
	{103155,1186,2048,3,0},{84022,1186,1024,7,0},{24459,1186,0,11,1},{36739,1187,0,10,1},{84030,1188,0,7,2},{69392,1190,0,8,1},
	{53068,1191,0,9,1},{36750,1192,0,10,1},{53078,1193,0,9,1},{36761,1194,0,10,1},{53088,1195,0,9,1},{261,1196,1,7,2},
	{261,1198,1,10,0},{261,1198,1,14,0},{261,1198,1,17,0},{261,1198,1,21,0},{261,1198,1,26,0},{261,1198,1,35,0},{261,1198,1,38,0},
	{261,1198,0,42,1},{69401,1199,0,8,1},{36772,1200,0,10,1},{24471,1201,0,11,1},{53098,1202,0,9,1},{93400,1203,0,6,1},
	{84038,1204,8192,7,1},{84046,1205,0,7,1},{99415,1206,0,5,1},{69410,1207,0,8,1},{53108,1208,0,9,1},{84054,1209,0,7,1},
	{53118,1210,0,9,1},{36783,1211,0,10,1},{69419,1212,0,8,1},{93407,1213,0,6,1},{84062,1214,0,7,1},{69428,1215,0,8,1},
	{69437,1216,0,8,1},{53128,1217,0,9,1},{53138,1218,0,9,1},{93414,1219,0,6,1},{99421,1220,0,5,1},{6050,1221,1,5,0},
	{7603,1221,1,8,0},{7603,1221,0,15,1},{6050,1222,1,8,0},{6050,1222,0,16,1},{9788,1223,0,14,1},{7619,1224,1,5,0},
	{7619,1224,1,8,0},{7619,1224,0,15,1},{7635,1225,0,15,1},{103159,1226,2048,3,0},{36794,1226,256,10,0},{69446,1226,1024,8,0},
	{17001,1226,1,4,0},{17001,1226,0,12,1},{84070,1227,0,7,2},{24483,1229,1,5,0},{24483,1229,0,11,1},{7651,1230,1,6,0},
	{7651,1230,0,15,1},{12358,1231,1,5,0},{12358,1231,0,13,1},{12372,1232,1,7,0},{12372,1232,0,13,1},{101970,1233,0,4,1},
	{99427,1234,0,5,2},{93421,1236,0,6,1},{93428,1237,0,6,1},{99433,1238,8192,5,1},{84078,1239,0,7,1},{69455,1240,0,8,1},
	{99439,1241,0,5,1},{93435,1242,0,6,1},{99445,1243,0,5,1},{93442,1244,0,6,1},{53148,1245,0,9,1},{84086,1246,0,7,1},
	{84094,1247,0,7,1},{93449,1248,0,6,1},{84102,1249,0,7,1},{93456,1250,0,6,1},{84110,1251,0,7,1},{53158,1252,0,9,1},
	{24495,1253,0,11,1},{53168,1254,0,9,1},{36805,1255,0,10,1},{101975,1256,0,4,1},{9803,1257,1,9,2},{9803,1259,0,14,1},
	{36816,1260,0,10,1},{24507,1261,0,11,1},{17014,1262,0,12,1},{12386,1263,0,13,1},{17027,1264,0,12,1},{12400,1265,0,13,1},
	{12414,1266,0,13,1},{9818,1267,0,14,1},{6067,1268,1,7,0},{6067,1268,0,16,1},{69464,1269,0,8,1},{53178,1270,0,9,1},
	{36827,1271,0,10,1},{36838,1272,0,10,1},{53188,1273,0,9,1},{69473,1274,0,8,1},{4926,1275,1,6,1},{17040,1276,0,12,1},
	{12428,1277,0,13,1},{4926,1278,0,17,1},{24519,1279,0,11,1},{36849,1280,0,10,1},{24531,1281,0,11,1},{84118,1282,0,7,1},
	{69482,1283,0,8,1},{53198,1284,0,9,1},{69491,1285,0,8,1},{53208,1286,0,9,1},{69500,1287,0,8,1},{4172,1288,1,6,1},
	{12442,1289,0,13,1},{9833,1290,0,14,1},{4172,1291,0,18,1},{84126,1292,0,7,1},{53218,1293,0,9,1},{36860,1294,0,10,1},
	{69509,1295,0,8,1},{1929,1296,1,4,0},{1929,1296,1,16,0},{1929,1296,0,24,1},{9848,1297,1,7,0},{9848,1297,0,14,1},
	{9863,1298,0,14,1},{93463,1299,0,6,1},{69518,1300,0,8,1},{53228,1301,0,9,1},{36871,1302,0,10,1},{6084,1303,1,6,1},
	{6084,1304,0,16,1},{84134,1305,0,7,1},{69527,1306,0,8,1},{53238,1307,0,9,1},{69536,1308,0,8,1},{53248,1309,0,9,1},
	{69545,1310,0,8,1},{36882,1311,0,10,1},{24543,1312,0,11,1},{53258,1313,0,9,1},{99451,1314,128,5,0},{84142,1314,128,7,0},
	{93470,1314,128,6,0},{69554,1314,4096,8,0},{53268,1314,4096,9,0},{93477,1314,128,6,0},{99457,1314,64,5,0},{93484,1314,0,6,1},
	{99463,1315,0,5,1},{84150,1316,0,7,1},{69563,1317,0,8,1},{53278,1318,0,9,1},{69572,1319,0,8,1},{53288,1320,0,9,1},
	{69581,1321,0,8,1},{84158,1322,0,7,1},{53298,1323,0,9,1},{36893,1324,0,10,1},{69590,1325,0,8,1},{99469,1326,0,5,1},
	{99475,1327,0,5,1},{93491,1328,0,6,1},{103163,1329,256,3,0},{99481,1329,64,5,0},{93498,1329,0,6,1},{1545,1330,1,5,0},
	{1545,1330,1,9,0},{1545,1330,1,18,0},{1545,1330,0,26,1},{2551,1331,1,14,0},{2551,1331,0,22,1},{69599,1332,0,8,1},
	{53308,1333,8192,9,1},{24555,1334,0,11,1},{53318,1335,0,9,1},{9878,1336,8193,7,1},{9878,1337,8192,14,1},{84166,1338,0,7,1},
	{69608,1339,0,8,1},{53328,1340,0,9,1},{36904,1341,0,10,1},{36915,1342,0,10,1},{84174,1343,0,7,1},{36926,1344,0,10,1},
	{24567,1345,0,11,1},{17053,1346,0,12,1},{69617,1347,0,8,1},{69626,1348,1,4,0},{69626,1348,0,8,1},{69635,1349,0,8,1},
	{53338,1350,0,9,1},{69644,1351,0,8,1},{53348,1352,0,9,1},{36937,1353,0,10,1},{53358,1354,0,9,1},{36948,1355,0,10,1},
	{53368,1356,0,9,1},{24579,1357,0,11,1},{17066,1358,0,12,1},{36959,1359,0,10,1},{3637,1360,1,4,0},{3637,1360,1,9,1},
	{3637,1361,1,13,0},{3637,1361,0,19,1},{84182,1362,0,7,1},{69653,1363,0,8,1},{53378,1364,0,9,1},{36970,1365,0,10,1},
	{84190,1366,0,7,1},{93505,1367,0,6,1},{84198,1368,0,7,1},{36981,1369,0,10,1},{84206,1370,0,7,1},{69662,1371,0,8,1},
	{53388,1372,0,9,1},{36992,1373,0,10,1},{84214,1374,0,7,1},{69671,1375,0,8,1},{84222,1376,0,7,1},{84230,1377,0,7,1},
	{9893,1378,1,7,0},{9893,1378,0,14,1},{84238,1379,0,7,1},{53398,1380,0,9,1},{37003,1381,0,10,1},{53408,1382,0,9,1},
	{37014,1383,0,10,1},{93512,1384,4224,6,0},{84246,1384,4096,7,0},{101980,1384,4,4,1},{4944,1385,1,3,0},{37025,1385,0,10,1},
	{12456,1386,0,13,1},{4944,1387,1,6,0},{4944,1387,1,9,0},{4944,1387,0,17,1},{37036,1388,0,10,1},{24591,1389,0,11,1},
	{24603,1390,0,11,1},{510,1391,1,4,0},{37047,1391,0,10,1},{17079,1392,0,12,1},{12470,1393,0,13,1},{37058,1394,0,10,1},
	{53418,1395,0,9,1},{37069,1396,0,10,1},{2269,1397,1,10,0},{2269,1397,1,13,0},{2269,1397,0,23,1},{9908,1398,0,14,1},
	{2574,1399,1,14,0},{2574,1399,1,17,0},{2574,1399,0,22,1},{12484,1400,0,13,1},{510,1401,1,13,0},{510,1401,1,23,0},
	{510,1401,1,27,0},{510,1401,1,33,0},{510,1401,0,38,1},{12498,1402,0,13,1},{17092,1403,0,12,1},{2293,1404,1,12,0},
	{2293,1404,1,15,0},{2293,1404,0,23,1},{1301,1405,1,12,0},{1701,1405,0,25,1},{1301,1406,1,16,0},{1301,1406,1,22,0},
	{1301,1406,0,27,1},{103167,1407,2048,3,0},{101985,1407,1024,4,0},{103494,1407,448,2,0},{103171,1407,2048,3,0},{103175,1407,2048,3,0},
	{101990,1407,0,4,1},{99487,1408,0,5,2},{17105,1410,1,6,1},{17105,1411,0,12,1},{17118,1412,0,12,1},{84254,1413,0,7,1},
	{93519,1414,0,6,1},{93526,1415,0,6,1},{69680,1416,0,8,1},{53428,1417,0,9,1},{84262,1418,0,7,1},{99493,1419,0,5,1},
	{93533,1420,0,6,1},{9923,1421,8193,4,1},{17131,1422,0,12,1},{12512,1423,0,13,1},{9923,1424,0,14,1},{53438,1425,0,9,2},
	{37080,1427,0,10,1},{24615,1428,0,11,1},{37091,1429,0,10,1},{53448,1430,0,9,1},{37102,1431,0,10,1},{17144,1432,0,12,1},
	{12526,1433,0,13,1},{24627,1434,0,11,1},{53458,1435,0,9,1},{37113,1436,0,10,1},{37124,1437,0,10,1},{93540,1438,0,6,1},
	{84270,1439,0,7,1},{69689,1440,0,8,1},{69698,1441,0,8,1},{12540,1442,256,13,0},{101995,1442,128,4,0},{102000,1442,0,4,1},
	{99499,1443,0,5,1},{84278,1444,0,7,1},{53468,1445,0,9,1},{37135,1446,0,10,1},{69707,1447,0,8,1},{84286,1448,0,7,1},
	{93547,1449,0,6,1},{99505,1450,8192,5,1},{102005,1451,0,4,1},{99511,1452,0,5,1},{84294,1453,0,7,1},{69716,1454,0,8,1},
	{84302,1455,0,7,1},{53478,1456,0,9,1},{37146,1457,0,10,1},{69725,1458,0,8,1},{84310,1459,0,7,1},{93554,1460,0,6,1},
	{99517,1461,8192,5,1},{102010,1462,0,4,1},{99523,1463,0,5,1},{93561,1464,0,6,1},{93568,1465,0,6,1},{69734,1466,0,8,1},
	{37157,1467,0,10,1},{24639,1468,0,11,1},{53488,1469,0,9,1},{69743,1470,0,8,1},{84318,1471,0,7,1},{84326,1472,0,7,1},
	{99529,1473,0,5,1},{69752,1474,0,8,1},{4962,1475,1,7,1},{4962,1476,1,11,0},{4962,1476,0,17,1},{53498,1477,0,9,1},
	{37168,1478,0,10,1},{24651,1479,0,11,1},{7667,1480,1,7,1},{7667,1481,1,10,0},{7667,1481,0,15,1},{69761,1482,0,8,1},
	{53508,1483,0,9,1},{37179,1484,0,10,1},{37190,1485,0,10,1},{103497,1486,256,2,0},{7683,1486,1,4,0},{24663,1486,0,11,1},
	{7683,1487,1,7,0},{24675,1487,0,11,1},{7683,1488,0,15,1},{17157,1489,0,12,1},{53518,1490,0,9,1},{93575,1491,256,6,0},
	{53528,1491,0,9,1},{37201,1492,0,10,1},{24687,1493,0,11,1},{84334,1494,0,7,1},{69770,1495,0,8,1},{53538,1496,0,9,1},
	{37212,1497,0,10,1},{37223,1498,0,10,1},{69779,1499,0,8,1},{84342,1500,256,7,0},{346,1500,1,5,0},{24699,1500,0,11,1},
	{17170,1501,0,12,1},{9938,1502,0,14,1},{24711,1503,0,11,1},{37234,1504,0,10,1},{24723,1505,0,11,1},{346,1506,1,13,0},
	{346,1506,1,17,0},{346,1506,1,21,0},{346,1506,1,23,0},{346,1506,1,32,0},{346,1506,1,36,0},{346,1506,0,40,1},{2597,1507,1,11,0},
	{2597,1507,1,13,0},{2597,1507,0,22,1},{9953,1508,0,14,1},{1954,1509,1,14,0},{1954,1509,1,18,0},{1954,1509,0,24,1},
	{9968,1510,0,14,1},{856,1511,1,13,0},{856,1511,1,22,0},{856,1511,1,25,0},{856,1511,1,28,0},{856,1511,2,31,1},{9983,1512,0,14,1},
	{12554,1513,0,13,1},{2891,1514,1,12,0},{2891,1514,1,14,0},{2891,1514,0,21,1},{1727,1515,1,14,0},{1727,1515,0,25,1},
	{2317,1516,1,17,0},{2317,1516,1,20,0},{2317,1516,2,23,1},{24735,1517,1,4,0},{24735,1517,1,7,0},{24735,1517,0,11,1},
	{93582,1518,0,6,1},{84350,1519,0,7,1},{53548,1520,0,9,1},{24747,1521,0,11,1},{17183,1522,0,12,1},{37245,1523,0,10,1},
	{53558,1524,0,9,1},{69788,1525,0,8,1},{84358,1526,8192,7,1},{93589,1527,0,6,1},{84366,1528,0,7,1},{69797,1529,0,8,1},
	{53568,1530,0,9,1},{69806,1531,0,8,1},{53578,1532,0,9,1},{69815,1533,0,8,1},{93596,1534,0,6,1},{84374,1535,0,7,1},
	{53588,1536,0,9,1},{37256,1537,0,10,1},{69824,1538,0,8,1},{99535,1539,8192,5,1},{99541,1540,0,5,1},{99547,1541,0,5,1},
	{69833,1542,0,8,1},{53598,1543,0,9,1},{69842,1544,0,8,1},{37267,1545,0,10,1},{24759,1546,0,11,1},{53608,1547,0,9,1},
	{93603,1548,8192,6,1},{84382,1549,0,7,1},{69851,1550,0,8,1},{24771,1551,1,5,0},{24771,1551,0,11,1},{84390,1552,0,7,1},
	{37278,1553,0,10,1},{84398,1554,0,7,1},{53618,1555,0,9,1},{37289,1556,0,10,1},{24783,1557,0,11,1},{37300,1558,0,10,1},
	{69860,1559,0,8,1},{53628,1560,0,9,1},{37311,1561,0,10,1},{53638,1562,0,9,1},{37322,1563,0,10,1},{53648,1564,0,9,1},
	{37333,1565,0,10,1},{24795,1566,0,11,1},{17196,1567,0,12,1},{24807,1568,0,11,1},{69869,1569,0,8,1},{37344,1570,0,10,1},
	{24819,1571,0,11,1},{37355,1572,0,10,1},{24831,1573,0,11,1},{103179,1574,2048,3,0},{99553,1574,0,5,1},{69878,1575,0,8,1},
	{99559,1576,0,5,1},{69887,1577,0,8,1},{53658,1578,0,9,1},{37366,1579,0,10,1},{84406,1580,0,7,1},{69896,1581,0,8,1},
	{53668,1582,0,9,1},{53678,1583,0,9,1},{3130,1584,1,6,0},{3130,1584,1,9,0},{3130,1584,0,20,1},{93610,1585,0,6,1},
	{93617,1586,0,6,1},{53688,1587,1,9,1},{12568,1588,0,13,1},{9998,1589,1,9,1},{9998,1590,0,14,1},{93624,1591,0,6,1},
	{17209,1592,1,6,1},{17209,1593,0,12,1},{84414,1594,0,7,1},{69905,1595,0,8,1},{69914,1596,0,8,1},{53698,1597,0,9,1},
	{37377,1598,0,10,1},{69923,1599,0,8,1},{53708,1600,0,9,1},{24843,1601,0,11,1},{17222,1602,0,12,1},{37388,1603,0,10,1},
	{84422,1604,0,7,1},{69932,1605,0,8,1},{69941,1606,0,8,1},{103500,1607,2048,2,0},{102015,1607,0,4,2},{99565,1609,1024,5,0},
	{103183,1609,2048,3,0},{103187,1609,2048,3,0},{93631,1609,0,6,1},{99571,1610,0,5,1},{84430,1611,0,7,1},{37399,1612,1,4,0},
	{37399,1612,0,10,1},{84438,1613,0,7,1},{103191,1614,2048,3,0},{93638,1614,0,6,1},{84446,1615,0,7,2},{84454,1617,0,7,1},
	{53718,1618,0,9,1},{53728,1619,0,9,1},{69950,1620,0,8,1},{93645,1621,0,6,1},{84462,1622,0,7,1},{37410,1623,0,10,1},
	{93652,1624,0,6,1},{84470,1625,0,7,1},{93659,1626,0,6,1},{84478,1627,0,7,1},{69959,1628,0,8,1},{84486,1629,0,7,1},
	{37421,1630,0,10,1},{24855,1631,0,11,1},{17235,1632,0,12,1},{99577,1633,0,5,1},{84494,1634,0,7,1},{69968,1635,0,8,1},
	{84502,1636,0,7,1},{69977,1637,0,8,1},{84510,1638,0,7,1},{69986,1639,0,8,1},{99583,1640,0,5,1},{93666,1641,0,6,1},
	{84518,1642,0,7,1},{69995,1643,0,8,1},{84526,1644,0,7,1},{70004,1645,0,8,1},{70013,1646,0,8,1},{102020,1647,0,4,2},
	{93673,1649,0,6,1},{102025,1650,1024,4,0},{70022,1650,0,8,1},{53738,1651,0,9,1},{84534,1652,0,7,1},{70031,1653,0,8,1},
	{70040,1654,0,8,1},{53748,1655,0,9,1},{17248,1656,0,12,1},{24867,1657,0,11,1},{84542,1658,0,7,1},{70049,1659,0,8,1},
	{53758,1660,0,9,1},{70058,1661,0,8,1},{53768,1662,0,9,1},{70067,1663,0,8,1},{37432,1664,0,10,1},{70076,1665,0,8,1},
	{93680,1666,0,6,1},{84550,1667,0,7,1},{84558,1668,0,7,1},{70085,1669,0,8,1},{84566,1670,0,7,1},{70094,1671,0,8,1},
	{53778,1672,0,9,1},{70103,1673,0,8,1},{53788,1674,0,9,1},{70112,1675,0,8,1},{93687,1676,0,6,1},{93694,1677,0,6,2},
	{53798,1679,0,9,1},{24879,1680,0,11,1},{17261,1681,0,12,1},{37443,1682,0,10,1},{99589,1683,0,5,1},{84574,1684,0,7,1},
	{103195,1685,0,3,1},{17274,1686,1,5,0},{17274,1686,0,12,1},{24891,1687,1,6,1},{24891,1688,0,11,1},{84582,1689,0,7,1},
	{53808,1690,0,9,1},{70121,1691,0,8,1},{103503,1692,2048,2,0},{102030,1692,0,4,2},{93701,1694,0,6,1},{84590,1695,0,7,1},
	{37454,1696,0,10,1},{103580,1697,16384,1,0},{17287,1697,18433,2,0},{17287,1697,0,12,1},{53818,1698,0,9,1},{53828,1699,0,9,1},
	{84598,1700,0,7,1},{84606,1701,0,7,1},{37465,1702,0,10,1},{93708,1703,0,6,2},{37476,1705,0,10,1},{53838,1706,0,9,1},
	{37487,1707,0,10,1},{70130,1708,0,8,2},{53848,1710,1,3,0},{53848,1710,0,9,1},{102035,1711,1024,4,0},{53858,1711,1,4,0},
	{53858,1711,0,9,1},{53868,1712,257,4,0},{53868,1712,0,9,1},{70139,1713,4224,8,0},{53878,1713,4096,9,0},{93715,1713,4224,6,0},
	{84614,1713,4096,7,0},{103199,1713,0,3,1},{102040,1714,0,4,2},{70148,1716,0,8,1},{53888,1717,0,9,1},{70157,1718,0,8,1},
	{53898,1719,0,9,1},{84622,1720,0,7,1},{70166,1721,0,8,1},{84630,1722,0,7,1},{53908,1723,0,9,1},{37498,1724,0,10,1},
	{70175,1725,0,8,1},{103203,1726,16384,3,0},{10013,1726,1,5,0},{12582,1726,0,13,1},{10013,1727,0,14,1},{93722,1728,0,6,1},
	{84638,1729,0,7,1},{70184,1730,0,8,1},{70193,1731,16385,2,0},{70193,1731,0,8,2},{93729,1733,256,6,0},{99595,1733,128,5,0},
	{70202,1733,128,8,0},{93736,1733,128,6,0},{70211,1733,0,8,1},{84646,1734,0,7,1},{93743,1735,4224,6,0},{6101,1735,1,6,0},
	{6101,1735,1,10,0},{6101,1735,0,16,1},{103207,1736,16384,3,0},{53918,1736,0,9,1},{37509,1737,0,10,1},{70220,1738,0,8,1},
	{53928,1739,0,9,1},{37520,1740,0,10,1},{53938,1741,0,9,1},{84654,1742,0,7,1},{93750,1743,0,6,1},{93757,1744,4096,6,0},
	{84662,1744,4096,7,0},{99601,1744,0,5,1},{93764,1745,0,6,1},{84670,1746,0,7,1},{84678,1747,0,7,1},{84686,1748,0,7,1},
	{93771,1749,0,6,1},{70229,1750,0,8,1},{70238,1751,0,8,1},{53948,1752,0,9,1},{84694,1753,0,7,1},{99607,1754,0,5,1},
	{70247,1755,0,8,1},{53958,1756,0,9,1},{37531,1757,0,10,1},{84702,1758,0,7,1},{70256,1759,0,8,1},{53968,1760,0,9,1},
	{53978,1761,0,9,1},{93778,1762,8192,6,2},{84710,1764,0,7,1},{70265,1765,0,8,1},{53988,1766,0,9,1},{37542,1767,0,10,1},
	{53998,1768,0,9,1},{37553,1769,0,10,1},{54008,1770,0,9,1},{70274,1771,0,8,1},{37564,1772,0,10,1},{24903,1773,0,11,1},
	{54018,1774,0,9,1},{99613,1775,0,5,2},{93785,1777,0,6,1},{99619,1778,0,5,1},{93792,1779,0,6,1},{102045,1780,8192,4,1},
	{37575,1781,0,10,1},{99625,1782,0,5,1},{93799,1783,0,6,1},{84718,1784,0,7,1},{99631,1785,0,5,1},{93806,1786,0,6,1},
	{70283,1787,0,8,1},{54028,1788,0,9,1},{84726,1789,0,7,1},{99637,1790,8192,5,1},{12596,1791,0,13,1},{4980,1792,0,17,1},
	{4191,1793,0,18,1},{4998,1794,0,17,1},{4210,1795,0,18,1},{6118,1796,0,16,1},{5016,1797,0,17,1},{4229,1798,0,18,1},
	{37586,1799,1,4,0},{37586,1799,0,10,1},{24915,1800,1,5,0},{24915,1800,0,11,1},{70292,1801,0,8,1},{70301,1802,0,8,1},
	{102050,1803,0,4,1},{6135,1804,1,5,0},{6135,1804,1,8,0},{6135,1804,1,10,0},{6135,1804,0,16,1},{93813,1805,0,6,1},
	{93820,1806,0,6,1},{70310,1807,0,8,1},{54038,1808,0,9,1},{37597,1809,0,10,1},{24927,1810,0,11,1},{84734,1811,0,7,1},
	{70319,1812,0,8,1},{70328,1813,0,8,1},{70337,1814,0,8,1},{54048,1815,0,9,1},{24939,1816,0,11,1},{17300,1817,0,12,1},
	{37608,1818,0,10,1},{84742,1819,0,7,1},{70346,1820,0,8,1},{54058,1821,0,9,1},{54068,1822,0,9,1},{102055,1823,0,4,1},
	{93827,1824,0,6,1},{84750,1825,0,7,2},{102060,1827,1024,4,0},{103211,1827,16384,3,0},{103506,1827,2048,2,0},{93834,1827,0,6,1},
	{93841,1828,0,6,1},{102065,1829,8192,4,1},{4248,1830,1,10,2},{7699,1832,0,15,1},{4248,1833,0,18,1},{10028,1834,0,14,1},
	{7715,1835,0,15,1},{6152,1836,0,16,1},{17313,1837,0,12,1},{12610,1838,0,13,1},{12624,1839,0,13,1},{37619,1840,0,10,1},
	{17326,1841,0,12,1},{12638,1842,0,13,1},{10043,1843,0,14,1},{10058,1844,0,14,1},{103582,1845,3072,1,0},{7731,1845,1,5,1},
	{7731,1846,1,9,0},{7731,1846,0,15,1},{5034,1847,1,9,1},{5034,1848,1,12,0},{5034,1848,0,17,1},{3657,1849,1,9,2},
	{3657,1851,1,13,0},{3657,1851,0,19,1},{37630,1852,0,10,1},{24951,1853,0,11,1},{37641,1854,0,10,1},{37652,1855,0,10,1},
	{17339,1856,0,12,1},{12652,1857,0,13,1},{24963,1858,0,11,1},{54078,1859,0,9,1},{37663,1860,0,10,1},{93848,1861,0,6,1},
	{37674,1862,0,10,1},{24975,1863,0,11,1},{37685,1864,0,10,1},{93855,1865,1024,6,0},{93862,1865,0,6,1},{84758,1866,0,7,1},
	{93869,1867,0,6,1},{99643,1868,1024,5,0},{10073,1868,1,6,0},{10073,1868,0,14,1},{93876,1869,0,6,1},{84766,1870,0,7,1},
	{93883,1871,0,6,1},{70355,1872,0,8,1},{54088,1873,0,9,1},{70364,1874,0,8,1},{54098,1875,0,9,1},{24987,1876,0,11,1},
	{17352,1877,0,12,1},{37696,1878,0,10,1},{84774,1879,0,7,2},{70373,1881,0,8,1},{84782,1882,0,7,1},{70382,1883,0,8,1},
	{93890,1884,0,6,2},{70391,1886,0,8,1},{84790,1887,0,7,1},{93897,1888,0,6,1},{70400,1889,0,8,1},{54108,1890,0,9,1},
	{70409,1891,0,8,1},{37707,1892,0,10,1},{24999,1893,0,11,1},{54118,1894,0,9,1},{70418,1895,0,8,1},{54128,1896,0,9,1},
	{70427,1897,0,8,1},{54138,1898,0,9,1},{37718,1899,0,10,1},{84798,1900,0,7,1},{70436,1901,0,8,2},{70445,1903,0,8,1},
	{54148,1904,0,9,1},{37729,1905,0,10,1},{54158,1906,0,9,1},{25011,1907,0,11,1},{17365,1908,0,12,1},{37740,1909,0,10,1},
	{84806,1910,0,7,1},{70454,1911,0,8,1},{102070,1912,0,4,1},{70463,1913,0,8,1},{54168,1914,0,9,1},{102075,1915,0,4,2},
	{93904,1917,0,6,1},{84814,1918,8192,7,1},{84822,1919,0,7,1},{93911,1920,0,6,1},{70472,1921,0,8,1},{54178,1922,0,9,1},
	{84830,1923,0,7,1},{70481,1924,0,8,1},{54188,1925,0,9,1},{93918,1926,0,6,1},{99649,1927,0,5,1},{102080,1928,8192,4,1},
	{99655,1929,0,5,1},{84838,1930,0,7,1},{70490,1931,0,8,1},{54198,1932,0,9,1},{99661,1933,0,5,1},{93925,1934,0,6,1},
	{84846,1935,0,7,1},{70499,1936,0,8,1},{84854,1937,0,7,1},{70508,1938,0,8,1},{84862,1939,0,7,1},{93932,1940,0,6,1},
	{93939,1941,0,6,1},{84870,1942,0,7,1},{70517,1943,0,8,1},{93946,1944,0,6,1},{103215,1945,2048,3,0},{54208,1945,0,9,1},
	{37751,1946,0,10,1},{54218,1947,0,9,1},{37762,1948,0,10,1},{99667,1949,0,5,1},{70526,1950,0,8,1},{54228,1951,0,9,1},
	{37773,1952,0,10,1},{54238,1953,0,9,1},{3151,1954,1,10,0},{3151,1954,1,13,0},{3151,1954,0,20,1},{93953,1955,8192,6,1},
	{54248,1956,0,9,1},{70535,1957,0,8,1},{37784,1958,0,10,1},{54258,1959,0,9,1},{54268,1960,0,9,1},{6169,1961,1,8,0},
	{6169,1961,0,16,1},{54278,1962,0,9,1},{37795,1963,0,10,1},{84878,1964,0,7,1},{93960,1965,0,6,1},{102085,1966,2048,4,0},
	{84886,1966,0,7,1},{37806,1967,0,10,1},{25023,1968,0,11,1},{37817,1969,0,10,1},{25035,1970,0,11,1},{54288,1971,0,9,1},
	{25047,1972,0,11,1},{17378,1973,0,12,1},{37828,1974,0,10,1},{70544,1975,0,8,1},{54298,1976,0,9,1},{37839,1977,0,10,1},
	{37850,1978,0,10,1},{25059,1979,0,11,1},{17391,1980,0,12,1},{37861,1981,0,10,1},{25071,1982,0,11,1},{12666,1983,0,13,1},
	{10088,1984,0,14,1},{17404,1985,0,12,1},{54308,1986,8192,9,1},{37872,1987,0,10,1},{54318,1988,0,9,1},{37883,1989,0,10,1},
	{54328,1990,0,9,1},{99673,1991,1024,5,0},{84894,1991,0,7,1},{84902,1992,0,7,1},{103509,1993,2048,2,0},{70553,1993,0,8,1},
	{54338,1994,0,9,1},{70562,1995,0,8,1},{54348,1996,0,9,1},{93967,1997,0,6,1},{93974,1998,0,6,1},{84910,1999,0,7,1},
	{70571,2000,0,8,1},{17417,2001,1,3,0},{17417,2001,1,6,0},{17417,2001,0,12,1},{70580,2002,0,8,1},{54358,2003,0,9,1},
	{37894,2004,0,10,1},{54368,2005,0,9,1},{84918,2006,0,7,1},{70589,2007,0,8,1},{54378,2008,0,9,1},{70598,2009,8192,8,1},
	{54388,2010,0,9,1},{70607,2011,0,8,1},{4267,2012,1,6,2},{25083,2014,1,11,2},{4267,2016,0,18,1},{84926,2017,0,7,1},
	{37905,2018,1,5,0},{37905,2018,0,10,1},{102090,2019,2048,4,0},{37916,2019,0,10,1},{37927,2020,0,10,1},{70616,2021,256,8,0},
	{70625,2021,1280,8,0},{70634,2021,1024,8,0},{70643,2021,1024,8,0},{70652,2021,1024,8,0},{102095,2021,2048,4,0},
	{99679,2021,0,5,1},{102100,2022,2048,4,0},{102105,2022,2048,4,0},{103512,2022,2048,2,0},{103219,2022,3072,3,0},
	{103515,2022,2048,2,0},{37938,2022,0,10,1},{54398,2023,0,9,1},{37949,2024,1,7,0},{37949,2024,0,10,1},{25095,2025,1,8,0},
	{25095,2025,0,11,1},{84934,2026,0,7,1},{70661,2027,0,8,1},{84942,2028,0,7,1},{70670,2029,0,8,1},{70679,2030,0,8,1},
	{70688,2031,0,8,1},{84950,2032,0,7,1},{70697,2033,0,8,1},{84958,2034,0,7,1},{70706,2035,0,8,1},{54408,2036,0,9,1},
	{93981,2037,0,6,2},{84966,2039,0,7,1},{54418,2040,0,9,1},{37960,2041,0,10,1},{54428,2042,0,9,1},{37971,2043,0,10,1},
	{37982,2044,0,10,1},{25107,2045,0,11,1},{93988,2046,0,6,1},{84974,2047,0,7,1},{70715,2048,0,8,1},{84982,2049,0,7,1},
	{70724,2050,0,8,1},{70733,2051,0,8,1},{54438,2052,0,9,1},{37993,2053,0,10,1},{70742,2054,0,8,1},{84990,2055,0,7,1},
	{70751,2056,0,8,1},{70760,2057,1024,8,0},{102110,2057,2048,4,0},{25119,2057,0,11,1},{17430,2058,0,12,1},{12680,2059,0,13,1},
	{17443,2060,0,12,1},{12694,2061,0,13,1},{17456,2062,0,12,1},{12708,2063,0,13,1},{17469,2064,0,12,1},{38004,2065,0,10,1},
	{38015,2066,0,10,1},{38026,2067,0,10,1},{7747,2068,1,8,1},{7747,2069,0,15,2},{54448,2071,0,9,1},{84998,2072,0,7,1},
	{93995,2073,0,6,1},{94002,2074,0,6,2},{94009,2076,0,6,1},{99685,2077,0,5,2},{25131,2079,0,11,1},{17482,2080,0,12,1},
	{12722,2081,0,13,1},{17495,2082,0,12,1},{38037,2083,0,10,1},{25143,2084,0,11,1},{38048,2085,0,10,1},{17508,2086,0,12,1},
	{12736,2087,0,13,1},{17521,2088,0,12,1},{12750,2089,0,13,1},{103518,2090,3072,2,0},{103223,2090,3072,3,0},{103521,2090,3072,2,0},
	{103524,2090,2048,2,0},{94016,2090,0,6,1},{85006,2091,0,7,1},{54458,2092,1,1,0},{54458,2092,0,9,1},{99691,2093,0,5,1},
	{70769,2094,0,8,1},{85014,2095,0,7,1},{85022,2096,0,7,2},{70778,2098,0,8,1},{54468,2099,0,9,1},{70787,2100,0,8,1},
	{85030,2101,0,7,1},{70796,2102,0,8,1},{38059,2103,0,10,1},{25155,2104,0,11,1},{54478,2105,0,9,1},{85038,2106,0,7,1},
	{70805,2107,0,8,1},{99697,2108,0,5,1},{94023,2109,0,6,1},{70814,2110,256,8,0},{6186,2110,1,6,0},{7763,2110,0,15,1},
	{6186,2111,0,16,1},{102115,2112,0,4,1},{99703,2113,0,5,1},{25167,2114,1,3,0},{25167,2114,1,7,0},{25167,2114,0,11,1},
	{54488,2115,0,9,1},{70823,2116,0,8,1},{102120,2117,64,4,0},{103227,2117,2048,3,0},{25179,2117,0,11,1},{17534,2118,0,12,1},
	{12764,2119,0,13,1},{38070,2120,0,10,1},{25191,2121,0,11,1},{17547,2122,0,12,1},{17560,2123,0,12,1},{7779,2124,1,3,0},
	{12778,2124,0,13,1},{10103,2125,0,14,1},{7779,2126,0,15,1},{25203,2127,0,11,1},{17573,2128,0,12,1},{12792,2129,0,13,1},
	{12806,2130,0,13,1},{99709,2131,0,5,1},{70832,2132,0,8,1},{54498,2133,0,9,1},{38081,2134,0,10,1},{85046,2135,0,7,1},
	{70841,2136,0,8,1},{54508,2137,0,9,1},{70850,2138,0,8,1},{54518,2139,0,9,1},{94030,2140,0,6,1},{70859,2141,0,8,1},
	{85054,2142,0,7,1},{38092,2143,0,10,1},{54528,2144,0,9,1},{25215,2145,0,11,1},{103231,2146,2048,3,0},{5052,2146,1,3,0},
	{12820,2146,0,13,1},{54538,2147,0,9,1},{5052,2148,1,10,0},{5052,2148,0,17,1},{25227,2149,0,11,1},{12834,2150,0,13,1},
	{10118,2151,0,14,1},{54548,2152,0,9,1},{94037,2153,0,6,1},{54558,2154,0,9,1},{38103,2155,0,10,1},{25239,2156,0,11,1},
	{17586,2157,0,12,1},{10133,2158,0,14,1},{7795,2159,0,15,1},{12848,2160,0,13,1},{17599,2161,0,12,1},{12862,2162,0,13,1},
	{85062,2163,0,7,1},{85070,2164,0,7,1},{25251,2165,1,5,1},{25251,2166,0,11,1},{25263,2167,0,11,1},{25275,2168,0,11,1},
	{85078,2169,0,7,1},{70868,2170,0,8,1},{54568,2171,0,9,1},{38114,2172,0,10,1},{54578,2173,0,9,1},{38125,2174,0,10,1},
	{25287,2175,0,11,1},{17612,2176,0,12,1},{54588,2177,8192,9,1},{38136,2178,0,10,1},{54598,2179,0,9,1},{38147,2180,0,10,1},
	{25299,2181,0,11,1},{70877,2182,0,8,1},{38158,2183,0,10,1},{25311,2184,0,11,1},{54608,2185,0,9,1},{70886,2186,0,8,1},
	{54618,2187,0,9,1},{70895,2188,0,8,1},{54628,2189,0,9,1},{85086,2190,8192,7,1},{94044,2191,8192,6,1},{99715,2192,8192,5,1},
	{102125,2193,0,4,1},{103527,2194,2048,2,0},{85094,2194,1,3,0},{85094,2194,0,7,1},{38169,2195,0,10,1},{25323,2196,0,11,1},
	{38180,2197,0,10,1},{25335,2198,0,11,1},{4286,2199,1,4,0},{10148,2199,0,14,1},{25347,2200,0,11,1},{12876,2201,0,13,1},
	{10163,2202,0,14,1},{17625,2203,0,12,1},{54638,2204,0,9,1},{7811,2205,0,15,1},{5070,2206,0,17,1},{4286,2207,0,18,1},
	{6203,2208,0,16,1},{10178,2209,1,7,0},{10178,2209,0,14,1},{17638,2210,0,12,1},{12890,2211,0,13,1},{17651,2212,0,12,1},
	{12904,2213,0,13,1},{10193,2214,0,14,1},{7827,2215,0,15,1},{10208,2216,0,14,1},{7843,2217,0,15,1},{5088,2218,257,5,0},
	{17664,2218,0,12,1},{12918,2219,0,13,1},{38191,2220,0,10,1},{25359,2221,0,11,1},{17677,2222,0,12,1},{12932,2223,0,13,1},
	{7859,2224,0,15,1},{6220,2225,0,16,1},{5088,2226,0,17,1},{1979,2227,1,8,0},{6237,2227,0,16,1},{1979,2228,1,16,0},
	{1979,2228,0,24,1},{85102,2229,0,7,2},{70904,2231,0,8,1},{85110,2232,0,7,1},{70913,2233,0,8,1},{85118,2234,0,7,1},
	{54648,2235,0,9,1},{25371,2236,0,11,1},{17690,2237,0,12,1},{38202,2238,0,10,1},{94051,2239,0,6,1},{54658,2240,0,9,1},
	{38213,2241,0,10,1},{38224,2242,0,10,2},{4305,2244,1,8,0},{4305,2244,0,18,1},{6254,2245,0,16,1},{103235,2246,2048,3,0},
	{70922,2246,0,8,2},{7875,2248,1,5,0},{7875,2248,0,15,1},{25383,2249,0,11,1},{12946,2250,0,13,1},{38235,2251,1,4,0},
	{38235,2251,0,10,1},{54668,2252,0,9,1},{38246,2253,0,11,1},{17703,2254,1,5,0},{17703,2254,0,12,1},{12960,2255,1,6,0},
	{12960,2255,0,13,1},{103239,2256,2048,3,0},{102130,2256,2048,4,0},{102135,2256,0,4,1},{85126,2257,0,7,1},{70931,2258,0,8,1},
	{54678,2259,0,9,1},{99721,2260,0,5,1},{85134,2261,0,7,1},{94058,2262,0,6,1},{103530,2263,256,2,0},{85142,2263,0,7,1},
	{103533,2264,256,2,0},{103243,2264,2048,3,0},{94065,2264,0,6,1},{102140,2265,0,4,1},{102145,2266,0,4,1},{94072,2267,0,6,1},
	{25395,2268,0,11,1},{70940,2269,0,8,1},{85150,2270,0,7,1},{54688,2271,0,9,1},{38258,2272,0,10,1},{25407,2273,0,11,1},
	{99727,2274,0,5,1},{25419,2275,1,5,0},{25419,2275,0,11,1},{85158,2276,64,7,0},{94079,2276,0,6,1},{85166,2277,0,7,1},
	{70949,2278,0,8,1},{25431,2279,0,11,1},{85174,2280,0,7,1},{103536,2281,2048,2,0},{38269,2281,1,4,0},{38269,2281,0,10,1},
	{17716,2282,1,6,0},{17716,2282,0,12,1},{70958,2283,0,8,1},{25443,2284,0,11,1},{17729,2285,0,12,1},{12974,2286,0,13,1},
	{54698,2287,0,9,1},{25455,2288,0,11,1},{38280,2289,0,10,1},{94086,2290,0,6,1},{99733,2291,0,5,1},{54708,2292,0,9,2},
	{38291,2294,0,10,1},{54718,2295,0,9,1},{2341,2296,1,11,1},{2341,2297,0,23,1},{17742,2298,0,12,1},{25467,2299,0,11,1},
	{12988,2300,0,13,1},{10223,2301,0,14,1},{17755,2302,0,12,1},{54728,2303,8192,9,1},{38302,2304,0,10,1},{85182,2305,0,7,1},
	{13002,2306,1,6,2},{25479,2308,0,11,1},{13002,2309,0,13,1},{38313,2310,0,10,1},{25491,2311,0,11,1},{70967,2312,0,8,1},
	{38324,2313,0,10,1},{25503,2314,0,11,1},{54738,2315,0,9,1},{70976,2316,0,8,1},{54748,2317,0,9,1},{70985,2318,0,8,1},
	{54758,2319,0,9,1},{102150,2320,1024,4,0},{1753,2320,1,9,1},{1753,2321,1,18,0},{1753,2321,0,25,1},{38335,2322,0,10,1},
	{17768,2323,0,12,1},{13016,2324,0,13,1},{25515,2325,0,11,1},{102155,2326,0,4,1},{4324,2327,1,5,0},{4324,2327,1,9,0},
	{6271,2327,0,16,1},{5106,2328,0,17,1},{4324,2329,0,18,1},{4343,2330,1,11,0},{4343,2330,0,18,1},{94093,2331,0,6,1},
	{99739,2332,0,5,1},{70994,2333,0,8,1},{54768,2334,0,9,1},{38346,2335,0,10,1},{25527,2336,0,11,1},{38357,2337,0,10,1},
	{38368,2338,0,10,1},{17781,2339,0,12,1},{13030,2340,0,13,1},{25539,2341,0,11,1},{54778,2342,0,9,1},{38379,2343,0,10,1},
	{38390,2344,0,10,1},{99745,2345,0,5,1},{102160,2346,256,4,0},{85190,2346,128,7,0},{85198,2346,4224,7,0},{71003,2346,4096,8,0},
	{99751,2346,128,5,0},{85206,2346,128,7,0},{94100,2346,128,6,0},{38401,2346,256,10,0},{4362,2346,1,4,0},{4362,2346,1,8,1},
	{4362,2347,0,18,1},{10238,2348,1,7,0},{10238,2348,0,14,1},{13044,2349,1,7,0},{13044,2349,0,13,1},{99757,2350,0,5,2},
	{94107,2352,0,6,1},{71012,2353,0,8,1},{54788,2354,0,9,1},{54798,2355,0,9,1},{99763,2356,0,5,1},{17794,2357,1,7,0},
	{17794,2357,0,12,1},{102165,2358,0,4,1},{85214,2359,0,7,1},{71021,2360,0,8,1},{85222,2361,0,7,1},{71030,2362,0,8,1},
	{71039,2363,0,8,1},{54808,2364,0,9,1},{71048,2365,0,8,1},{38412,2366,0,10,1},{25551,2367,0,11,1},{54818,2368,0,9,1},
	{54828,2369,0,9,1},{38423,2370,0,10,1},{25563,2371,0,11,2},{38434,2373,0,10,1},{38445,2374,1,5,0},{38445,2374,0,10,1},
	{99769,2375,4096,5,0},{94114,2375,4096,6,0},{94121,2375,4096,6,0},{71057,2375,0,8,1},{6288,2376,1,8,0},{6288,2376,0,16,1},
	{54838,2377,0,9,1},{94128,2378,0,6,1},{85230,2379,0,7,1},{94135,2380,0,6,1},{85238,2381,0,7,1},{94142,2382,0,6,1},
	{94149,2383,256,6,0},{4381,2383,1,9,0},{4381,2383,0,18,1},{54848,2384,0,9,1},{94156,2385,0,6,1},{85246,2386,0,7,1},
	{71066,2387,0,8,1},{54858,2388,0,9,1},{38456,2389,0,10,1},{85254,2390,0,7,1},{94163,2391,8192,6,1},{3677,2392,1,9,0},
	{3677,2392,0,19,1},{102170,2393,1024,4,0},{103247,2393,64,3,0},{10253,2393,1,4,0},{10253,2393,1,7,0},{10253,2393,0,14,1},
	{10268,2394,1,6,0},{10268,2394,0,14,1},{38467,2395,0,10,1},{17807,2396,0,12,1},{13058,2397,1,7,0},{13058,2397,0,13,1},
	{54868,2398,0,9,1},{38478,2399,1,5,0},{38478,2399,0,10,1},{38489,2400,0,10,1},{25575,2401,0,11,1},{17820,2402,0,12,1},
	{13072,2403,0,13,1},{17833,2404,0,12,1},{54878,2405,0,9,1},{38500,2406,0,10,1},{25587,2407,0,11,1},{71075,2408,0,8,1},
	{54888,2409,0,9,1},{38511,2410,0,10,1},{25599,2411,0,11,1},{38522,2412,0,10,1},{25611,2413,0,11,1},{85262,2414,0,7,1},
	{99775,2415,0,5,1},{94170,2416,0,6,1},{99781,2417,0,5,1},{54898,2418,1280,9,0},{38533,2418,1024,10,0},{71084,2418,0,8,1},
	{94177,2419,1024,6,0},{71093,2419,1024,8,0},{71102,2419,0,8,1},{102175,2420,6144,4,0},{38544,2420,4096,10,0},{54908,2420,1024,9,0},
	{71111,2420,256,8,0},{7891,2420,1,6,0},{13086,2420,0,13,1},{7891,2421,0,15,1},{17846,2422,0,12,1},{13100,2423,0,13,1},
	{25623,2424,0,11,1},{10283,2425,0,14,1},{7907,2426,0,15,1},{10298,2427,0,14,1},{7923,2428,0,15,1},{99787,2429,0,5,1},
	{54918,2430,0,9,1},{99793,2431,0,5,1},{94184,2432,0,6,1},{85270,2433,0,7,1},{71120,2434,0,8,1},{38555,2435,0,10,1},
	{25635,2436,0,11,1},{54928,2437,0,9,1},{71129,2438,0,8,1},{85278,2439,0,7,1},{17859,2440,1,4,0},{17859,2440,1,6,0},
	{17859,2440,0,12,1},{94191,2441,0,6,1},{99799,2442,1024,5,0},{99805,2442,0,5,1},{1329,2443,1,1,0},{1329,2443,1,3,0},
	{1329,2443,1,5,0},{1329,2443,1,14,0},{1329,2443,1,17,0},{1329,2443,1,22,0},{1329,2443,2,27,1},{2365,2444,2,23,1},
	{99811,2445,0,5,1},{99817,2446,0,5,1},{94198,2447,0,6,1},{71138,2448,0,8,2},{102180,2450,0,4,1},{103251,2451,0,3,1},
	{71147,2452,2049,2,0},{71147,2452,0,8,1},{103255,2453,0,3,1},{25647,2454,1,4,0},{25647,2454,0,11,1},{94205,2455,256,6,0},
	{54938,2455,0,9,1},{99823,2456,1024,5,0},{99829,2456,1024,5,0},{25659,2456,1,5,0},{25659,2456,0,11,1},{103259,2457,2048,3,0},
	{2913,2457,1,8,0},{2913,2457,1,11,0},{5124,2457,0,17,1},{4400,2458,0,18,1},{2913,2459,1,15,0},{2913,2459,0,21,1},
	{888,2460,1,9,0},{2004,2460,0,24,1},{7939,2461,0,15,1},{3697,2462,1,13,0},{3697,2462,0,19,1},{888,2463,1,21,0},
	{888,2463,1,25,0},{888,2463,0,31,1},{3172,2464,0,20,1},{730,2465,1,10,0},{1779,2465,0,25,1},{1357,2466,1,13,0},
	{1357,2466,1,18,0},{1357,2466,1,20,0},{1357,2466,0,27,1},{3193,2467,0,20,1},{730,2468,1,23,0},{730,2468,1,26,0},
	{730,2468,0,32,1},{2620,2469,0,22,1},{3717,2470,1,13,0},{3717,2470,0,19,1},{3737,2471,0,19,1},{4419,2472,0,18,1},
	{10313,2473,1,7,1},{10313,2474,0,14,1},{103263,2475,2048,3,0},{103267,2475,1024,3,0},{54948,2475,0,9,1},{102185,2476,0,4,2},
	{103271,2478,0,3,1},{102190,2479,0,4,1},{54958,2480,1,3,0},{54958,2480,0,9,1},{25671,2481,257,5,0},{25671,2481,0,11,1},
	{99835,2482,0,5,2},{94212,2484,0,6,1},{102195,2485,256,4,0},{103275,2485,1024,3,0},{102200,2485,0,4,1},{85286,2486,0,7,1},
	{71156,2487,0,8,1},{54968,2488,0,9,1},{102205,2489,0,4,1},{94219,2490,0,6,1},{85294,2491,0,7,1},{71165,2492,0,8,1},
	{54978,2493,0,9,1},{71174,2494,0,8,1},{71183,2495,0,8,1},{85302,2496,8192,7,1},{6305,2497,1,7,0},{6305,2497,1,10,0},
	{6305,2497,0,16,1},{25683,2498,0,11,1},{94226,2499,0,6,1},{85310,2500,0,7,1},{71192,2501,0,8,1},{54988,2502,0,9,1},
	{54998,2503,0,9,1},{94233,2504,0,6,1},{85318,2505,0,7,1},{85326,2506,0,7,1},{94240,2507,0,6,1},{85334,2508,0,7,1},
	{102210,2509,0,4,1},{99841,2510,0,5,1},{99847,2511,0,5,1},{102215,2512,8192,4,1},{99853,2513,0,5,1},{99859,2514,0,5,1},
	{94247,2515,0,6,1},{94254,2516,0,6,1},{85342,2517,0,7,1},{71201,2518,0,8,1},{94261,2519,0,6,1},{99865,2520,8192,5,1},
	{94268,2521,0,6,1},{71210,2522,0,8,1},{55008,2523,0,9,1},{38566,2524,0,10,1},{85350,2525,0,7,1},{71219,2526,0,8,1},
	{94275,2527,8192,6,1},{102220,2528,0,4,1},{1045,2529,1,2,0},{1045,2529,1,10,0},{1045,2529,1,13,0},{1045,2529,1,17,0},
	{1045,2529,1,26,0},{1045,2529,0,29,1},{102225,2530,4,4,1},{5142,2531,1,6,1},{7955,2532,0,15,2},{7971,2534,0,15,2},
	{5142,2536,0,17,1},{71228,2537,0,8,1},{55018,2538,0,9,1},{71237,2539,0,8,1},{55028,2540,0,9,1},{99871,2541,0,5,1},
	{71246,2542,0,8,1},{55038,2543,0,9,1},{71255,2544,0,8,1},{71264,2545,0,8,1},{55048,2546,0,9,1},{38577,2547,0,10,1},
	{55058,2548,0,9,1},{85358,2549,0,7,1},{71273,2550,0,8,1},{102230,2551,256,4,0},{920,2551,1025,5,0},{6322,2551,0,16,1},
	{1572,2552,1,16,0},{1572,2552,1,19,0},{1572,2552,0,26,1},{10328,2553,0,14,1},{17872,2554,0,12,1},{13114,2555,0,13,1},
	{17885,2556,0,12,1},{17898,2557,1,10,0},{17898,2557,0,12,1},{5160,2558,1,11,0},{5160,2558,0,17,1},{2643,2559,1,11,0},
	{2643,2559,1,14,0},{2643,2559,0,22,1},{25695,2560,0,11,1},{25707,2561,0,11,2},{17911,2563,0,12,1},{2029,2564,1,12,0},
	{2029,2564,1,15,0},{2029,2564,0,24,1},{2935,2565,0,21,1},{25719,2566,0,11,1},{920,2567,1,13,0},{920,2567,1,16,0},
	{920,2567,1,20,0},{920,2567,0,31,1},{2054,2568,0,24,1},{13128,2569,1,6,0},{13128,2569,0,13,1},{17924,2570,0,12,1},
	{71282,2571,0,8,1},{38588,2572,0,10,1},{25731,2573,0,11,1},{25743,2574,0,11,1},{17937,2575,0,12,1},{25755,2576,0,11,1},
	{17950,2577,0,12,1},{25767,2578,0,11,1},{17963,2579,0,12,1},{25779,2580,0,11,1},{13142,2581,0,13,1},{10343,2582,0,14,1},
	{17976,2583,0,12,1},{5178,2584,1,5,1},{5178,2585,0,17,1},{7987,2586,0,15,1},{1133,2587,1,3,0},{13156,2587,0,13,1},
	{2666,2588,1,13,0},{2666,2588,1,15,0},{2666,2588,0,22,1},{71291,2589,0,8,1},{38599,2590,0,10,2},{38610,2592,0,10,1},
	{3214,2593,1,9,0},{3214,2593,1,11,0},{3214,2593,0,20,1},{17989,2594,0,12,1},{1133,2595,1,11,0},{1133,2595,1,13,0},
	{1133,2595,1,17,0},{1133,2595,0,28,1},{94282,2596,1,4,1},{94282,2597,0,6,1},{99877,2598,0,5,1},{85366,2599,0,7,1},
	{25791,2600,1,5,0},{25791,2600,0,11,1},{25803,2601,0,11,1},{5196,2602,1,8,0},{5196,2602,0,17,1},{5214,2603,1,11,0},
	{5214,2603,0,17,1},{5232,2604,1,11,0},{5232,2604,0,17,1},{2957,2605,1,5,0},{13170,2605,0,13,1},{2957,2606,1,10,1},
	{2957,2607,1,12,0},{2957,2607,0,21,1},{2979,2608,1,3,0},{71300,2608,1,8,1},{2979,2609,1,12,0},{2979,2609,0,21,1},
	{3235,2610,1,11,0},{3235,2610,0,20,1},{5250,2611,0,17,1},{71309,2612,0,8,1},{38621,2613,0,10,1},{25815,2614,0,11,1},
	{55068,2615,0,9,1},{94289,2616,8192,6,1},{71318,2617,0,8,1},{18002,2618,0,12,1},{10358,2619,1,6,0},{10358,2619,0,14,1},
	{18015,2620,1,5,1},{18015,2621,0,12,1},{85374,2622,0,7,1},{94296,2623,0,6,1},{85382,2624,0,7,1},{71327,2625,0,8,1},
	{102235,2626,256,4,0},{102240,2626,0,4,1},{71336,2627,0,8,1},{99883,2628,0,5,1},{71345,2629,0,8,1},{18028,2630,1,3,0},
	{18028,2630,1,6,0},{18028,2630,0,12,1},{55078,2631,1024,9,0},{103279,2631,2048,3,0},{85390,2631,1024,7,0},{85398,2631,0,7,1},
	{38632,2632,0,10,1},{25827,2633,0,11,1},{18041,2634,0,12,1},{55088,2635,0,9,1},{38643,2636,0,10,1},{25839,2637,0,11,1},
	{38654,2638,0,10,1},{25851,2639,0,11,1},{71354,2640,8192,8,1},{99889,2641,1024,5,0},{94303,2641,1024,6,0},{99895,2641,0,5,1},
	{102245,2642,2048,4,0},{102250,2642,0,4,1},{99901,2643,0,5,1},{94310,2644,0,6,1},{94317,2645,0,6,2},{85406,2647,0,7,1},
	{71363,2648,0,8,1},{85414,2649,0,7,1},{94324,2650,0,6,1},{94331,2651,0,6,1},{85422,2652,0,7,1},{99907,2653,0,5,1},
	{102255,2654,0,4,1},{85430,2655,0,7,1},{18054,2656,0,12,1},{13184,2657,0,13,1},{38665,2658,0,10,1},{25863,2659,0,11,1},
	{18067,2660,0,12,1},{13198,2661,0,13,1},{103283,2662,2048,3,0},{94338,2662,1024,6,0},{6339,2662,1,6,0},{18080,2662,0,12,1},
	{10373,2663,0,14,1},{8003,2664,0,15,1},{6339,2665,0,16,1},{18093,2666,0,12,1},{10388,2667,0,14,1},{8019,2668,0,15,1},
	{13212,2669,0,13,1},{10403,2670,0,14,1},{8035,2671,0,15,1},{18106,2672,0,12,1},{13226,2673,0,13,1},{10418,2674,0,14,1},
	{10433,2675,0,14,1},{55098,2676,0,9,2},{25875,2678,0,11,1},{18119,2679,0,12,1},{55108,2680,0,9,2},{18132,2682,0,12,1},
	{10448,2683,0,14,1},{8051,2684,0,15,1},{13240,2685,0,13,1},{71372,2686,0,8,2},{18145,2688,0,12,1},{13254,2689,0,13,1},
	{102260,2690,8192,4,1},{18158,2691,1,4,0},{18158,2691,0,12,1},{103287,2692,1024,3,0},{99913,2692,0,5,2},{94345,2694,0,6,1},
	{99919,2695,0,5,1},{94352,2696,0,6,1},{99925,2697,0,5,1},{94359,2698,0,6,1},{94366,2699,0,6,1},{94373,2700,0,6,1},
	{71381,2701,0,8,1},{55118,2702,0,9,1},{38676,2703,0,10,1},{85438,2704,0,7,1},{71390,2705,0,8,1},{55128,2706,0,9,1},
	{55138,2707,0,9,1},{85446,2708,0,7,1},{71399,2709,0,8,1},{71408,2710,0,8,1},{55148,2711,0,9,1},{38687,2712,0,10,1},
	{71417,2713,0,8,1},{99931,2714,0,5,1},{99937,2715,0,5,1},{8067,2716,1,7,0},{8067,2716,0,15,1},{94380,2717,0,6,1},
	{85454,2718,0,7,1},{85462,2719,0,7,1},{71426,2720,0,8,1},{38698,2721,0,10,1},{25887,2722,0,11,1},{55158,2723,0,9,1},
	{71435,2724,0,8,1},{85470,2725,0,7,1},{13268,2726,1,6,1},{13268,2727,1,9,0},{13268,2727,0,13,1},{55168,2728,0,9,1},
	{38709,2729,0,10,1},{25899,2730,0,11,1},{85478,2731,8192,7,1},{387,2732,257,5,0},{18171,2732,0,12,1},{13282,2733,0,13,1},
	{10463,2734,0,14,1},{13296,2735,0,13,1},{8083,2736,1,11,0},{8083,2736,0,15,1},{387,2737,1,13,0},{387,2737,1,17,0},
	{387,2737,1,23,0},{387,2737,1,32,0},{387,2737,0,40,1},{627,2738,1,19,0},{627,2738,1,28,0},{627,2738,0,36,1},{38720,2739,0,10,1},
	{25911,2740,0,11,1},{18184,2741,0,12,1},{13310,2742,0,13,1},{25923,2743,0,11,1},{10478,2744,0,14,1},{549,2745,1,8,0},
	{549,2745,1,16,0},{549,2745,1,28,0},{549,2745,0,38,1},{99943,2746,0,5,1},{71444,2747,0,8,1},{55178,2748,0,9,1},
	{85486,2749,0,7,1},{99949,2750,128,5,0},{85494,2750,4096,7,0},{71453,2750,4096,8,0},{71462,2750,4224,8,0},{94387,2750,128,6,0},
	{99955,2750,128,5,0},{103539,2750,2048,2,0},{103291,2750,2048,3,0},{13324,2750,1,3,0},{55188,2750,0,9,1},{25935,2751,0,11,1},
	{18197,2752,0,12,1},{13324,2753,0,13,1},{38731,2754,0,10,1},{25947,2755,0,11,1},{38742,2756,0,10,1},{25959,2757,0,11,1},
	{18210,2758,0,12,1},{102265,2759,2048,4,0},{1162,2759,3073,2,0},{13338,2759,2,13,1},{2389,2760,1,13,0},{2389,2760,1,16,0},
	{2389,2760,0,23,1},{25971,2761,1,9,0},{25971,2761,2,11,1},{55198,2762,2,9,1},{55208,2763,1,7,0},{55208,2763,2,9,1},
	{4438,2764,1,8,0},{4438,2764,1,12,0},{4438,2764,2,18,1},{10493,2765,2,14,1},{71471,2766,2,8,1},{71480,2767,0,8,1},
	{55218,2768,2,9,1},{2689,2769,1,9,0},{2689,2769,1,13,0},{2689,2769,2,22,1},{3001,2770,1,12,0},{3001,2770,0,21,1},
	{4457,2771,2,18,1},{1162,2772,1,10,0},{1805,2772,1,14,0},{1805,2772,2,25,1},{1162,2773,1,13,0},{1162,2773,1,17,0},
	{1162,2773,0,28,1},{3023,2774,2,21,1},{85502,2775,0,7,1},{99961,2776,256,5,0},{38753,2776,2049,3,0},{38753,2776,0,10,1},
	{55228,2777,0,9,1},{55238,2778,0,9,1},{94394,2779,256,6,0},{85510,2779,128,7,0},{99967,2779,128,5,0},{99973,2779,0,5,1},
	{25983,2780,0,11,1},{94401,2781,0,6,1},{99979,2782,0,5,1},{8099,2783,1,3,0},{18223,2783,0,12,1},{13352,2784,0,13,1},
	{10508,2785,0,14,1},{13366,2786,0,13,1},{38764,2787,0,10,1},{18236,2788,0,12,1},{13380,2789,0,13,1},{25995,2790,0,11,1},
	{71489,2791,0,8,1},{38775,2792,0,10,1},{13394,2793,0,13,1},{10523,2794,0,14,1},{8099,2795,0,15,1},{55248,2796,0,9,1},
	{26007,2797,0,11,1},{18249,2798,0,12,1},{26019,2799,0,11,1},{18262,2800,0,12,1},{13408,2801,1,5,1},{13408,2802,1,9,0},
	{13408,2802,0,13,1},{85518,2803,0,7,1},{71498,2804,0,8,1},{55258,2805,0,9,1},{71507,2806,0,8,1},{55268,2807,0,9,1},
	{99985,2808,0,5,1},{94408,2809,0,6,1},{94415,2810,0,6,1},{99991,2811,0,5,1},{94422,2812,0,6,1},{99997,2813,0,5,1},
	{85526,2814,0,7,1},{71516,2815,0,8,1},{55278,2816,0,9,1},{94429,2817,0,6,2},{85534,2819,0,7,1},{100003,2820,0,5,2},
	{94436,2822,0,6,1},{100009,2823,0,5,1},{94443,2824,0,6,1},{8115,2825,1,8,0},{8115,2825,1,10,0},{8115,2825,0,15,1},
	{18275,2826,1,5,0},{18275,2826,0,12,1},{103295,2827,64,3,0},{26031,2827,0,11,1},{18288,2828,0,12,1},{26043,2829,0,11,1},
	{18301,2830,0,12,1},{38786,2831,0,10,1},{26055,2832,0,11,1},{38797,2833,0,10,1},{26067,2834,0,11,1},{85542,2835,0,7,1},
	{38808,2836,0,10,1},{26079,2837,0,11,1},{18314,2838,0,12,1},{71525,2839,0,8,1},{55288,2840,0,9,1},{38819,2841,0,10,1},
	{26091,2842,0,11,1},{38830,2843,0,10,1},{26103,2844,0,11,1},{38841,2845,0,10,1},{26115,2846,0,11,1},{18327,2847,0,12,1},
	{18340,2848,0,12,1},{102270,2849,0,4,1},{2712,2850,1,8,0},{2712,2850,1,12,0},{2712,2850,1,16,0},{2712,2850,0,22,1},
	{3045,2851,1,11,0},{3045,2851,1,15,0},{3045,2851,0,21,1},{4476,2852,1,12,0},{4476,2852,0,18,1},{3256,2853,1,10,0},
	{3256,2853,1,14,0},{3256,2853,0,20,1},{100015,2854,0,5,1},{94450,2855,0,6,1},{85550,2856,0,7,1},{55298,2857,0,9,1},
	{94457,2858,0,6,1},{100021,2859,0,5,1},{94464,2860,0,6,1},{94471,2861,0,6,1},{85558,2862,0,7,1},{18353,2863,1,5,1},
	{18353,2864,0,12,1},{26127,2865,0,11,1},{100027,2866,0,5,1},{94478,2867,0,6,1},{85566,2868,0,7,1},{100033,2869,0,5,1},
	{94485,2870,0,6,1},{71534,2871,0,8,1},{55308,2872,0,9,1},{85574,2873,0,7,1},{102275,2874,8192,4,1},{71543,2875,0,8,1},
	{94492,2876,0,6,1},{85582,2877,0,7,1},{71552,2878,0,8,1},{26139,2879,0,11,1},{85590,2880,0,7,1},{55318,2881,0,9,1},
	{38852,2882,0,10,1},{26151,2883,0,11,1},{26163,2884,0,11,1},{55328,2885,0,9,1},{94499,2886,0,6,1},{94506,2887,0,6,1},
	{55338,2888,0,9,1},{38863,2889,0,10,1},{26175,2890,0,11,1},{71561,2891,0,8,1},{55348,2892,0,9,1},{38874,2893,0,10,1},
	{55358,2894,0,9,1},{38885,2895,0,10,1},{100039,2896,0,5,1},{38896,2897,0,10,1},{94513,2898,0,6,1},{94520,2899,0,6,1},
	{85598,2900,0,7,1},{38907,2901,0,10,1},{94527,2902,0,6,1},{85606,2903,0,7,1},{85614,2904,0,7,1},{71570,2905,0,8,1},
	{71579,2906,0,8,1},{55368,2907,0,9,1},{38918,2908,0,10,1},{71588,2909,0,8,1},{55378,2910,0,9,1},{26187,2911,0,11,1},
	{18366,2912,0,12,1},{38929,2913,0,10,1},{85622,2914,0,7,1},{71597,2915,0,8,1},{94534,2916,0,6,1},{71606,2917,0,8,1},
	{85630,2918,0,7,1},{94541,2919,0,6,1},{85638,2920,0,7,1},{38940,2921,0,10,1},{94548,2922,0,6,1},{85646,2923,0,7,1},
	{85654,2924,0,7,1},{71615,2925,0,8,1},{100045,2926,0,5,1},{71624,2927,0,8,1},{38951,2928,0,10,1},{26199,2929,0,11,1},
	{55388,2930,0,9,1},{94555,2931,8192,6,1},{85662,2932,0,7,1},{71633,2933,0,8,1},{71642,2934,0,8,1},{100051,2935,128,5,0},
	{85670,2935,4096,7,0},{85678,2935,128,7,0},{102280,2935,256,4,0},{71651,2935,0,8,1},{26211,2936,0,11,1},{85686,2937,0,7,1},
	{94562,2938,0,6,1},{71660,2939,1,3,0},{71660,2939,0,8,2},{102285,2941,2048,4,0},{1385,2941,1,6,0},{1385,2941,1,16,0},
	{1385,2941,0,27,1},{428,2942,1,10,0},{428,2942,1,22,0},{428,2942,1,25,0},{428,2942,1,27,0},{428,2942,1,33,0},{428,2942,0,40,1},
	{2079,2943,1,11,0},{2079,2943,0,24,1},{588,2944,1,10,0},{588,2944,1,20,0},{588,2944,1,24,0},{588,2944,1,31,0},{588,2944,0,38,1},
	{952,2945,1,11,0},{952,2945,1,21,0},{952,2945,0,31,1},{2735,2946,0,22,1},{85694,2947,0,7,1},{94569,2948,0,6,1},
	{103299,2949,2048,3,0},{102290,2949,0,4,1},{71669,2950,0,8,1},{26223,2951,0,11,1},{18379,2952,0,12,1},{13422,2953,0,13,1},
	{55398,2954,0,9,1},{100057,2955,0,5,1},{38962,2956,16385,3,0},{38962,2956,0,10,1},{55408,2957,0,9,1},{38973,2958,0,10,1},
	{71678,2959,0,8,1},{85702,2960,0,7,1},{100063,2961,0,5,1},{94576,2962,0,6,1},{94583,2963,0,6,1},{100069,2964,0,5,1},
	{55418,2965,0,9,1},{100075,2966,0,5,1},{71687,2967,0,8,1},{10538,2968,1,5,0},{26235,2968,0,11,1},{10538,2969,0,14,1},
	{71696,2970,0,8,1},{55428,2971,0,9,1},{38984,2972,0,10,1},{55438,2973,0,9,1},{38995,2974,0,10,1},{71705,2975,0,8,1},
	{85710,2976,0,7,1},{94590,2977,0,6,1},{94597,2978,0,6,1},{103542,2979,320,2,0},{102295,2979,0,4,1},{71714,2980,0,8,1},
	{55448,2981,0,9,1},{39006,2982,0,10,1},{85718,2983,0,7,1},{71723,2984,0,8,1},{55458,2985,0,9,1},{71732,2986,0,8,1},
	{55468,2987,0,9,1},{85726,2988,0,7,1},{100081,2989,0,5,1},{100087,2990,0,5,1},{39017,2991,0,10,1},{71741,2992,0,8,1},
	{100093,2993,0,5,1},{102300,2994,256,4,0},{94604,2994,0,6,1},{55478,2995,128,9,0},{85734,2995,128,7,0},{39028,2995,128,10,0},
	{3757,2995,1,8,0},{3757,2995,1,12,0},{3757,2995,0,19,1},{8131,2996,0,15,1},{5268,2997,1,10,0},{5268,2997,0,17,1},
	{26247,2998,0,11,1},{18392,2999,0,12,1},{26259,3000,0,11,1},{13436,3001,0,13,1},{10553,3002,0,14,1},{18405,3003,0,12,1},
	{5286,3004,1,7,0},{5286,3004,1,10,0},{5286,3004,0,17,1},{39039,3005,0,10,1},{26271,3006,0,11,1},{85742,3007,1,7,3},
	{6356,3010,1,10,0},{6356,3010,0,16,1},{100099,3011,0,5,1},{94611,3012,0,6,1},{39050,3013,0,10,1},{71750,3014,0,8,1},
	{55488,3015,0,9,1},{71759,3016,0,8,1},{55498,3017,0,9,1},{100105,3018,0,5,2},{100111,3020,0,5,1},{85750,3021,0,7,1},
	{71768,3022,0,8,1},{55508,3023,0,9,1},{85758,3024,0,7,1},{71777,3025,0,8,1},{39061,3026,0,10,1},{26283,3027,0,11,1},
	{55518,3028,0,9,1},{94618,3029,8192,6,1},{102305,3030,0,4,1},{100117,3031,0,5,1},{94625,3032,0,6,1},{100123,3033,0,5,1},
	{94632,3034,0,6,1},{100129,3035,8192,5,1},{55528,3036,0,9,1},{39072,3037,0,10,1},{55538,3038,0,9,1},{39083,3039,0,10,1},
	{94639,3040,0,6,1},{100135,3041,0,5,1},{102310,3042,0,4,1},{94646,3043,0,6,1},{8147,3044,1,7,1},{8147,3045,0,15,1},
	{85766,3046,0,7,1},{85774,3047,0,7,1},{71786,3048,0,8,1},{55548,3049,0,9,1},{71795,3050,0,8,1},{55558,3051,0,9,1},
	{18418,3052,0,12,1},{71804,3053,0,8,1},{55568,3054,0,9,1},{2104,3055,1,5,1},{2104,3056,1,9,0},{2104,3056,1,16,0},
	{2104,3056,0,24,1},{3277,3057,1,12,0},{3277,3057,0,20,1},{94653,3058,0,6,1},{85782,3059,0,7,1},{85790,3060,0,7,1},
	{85798,3061,0,7,1},{94660,3062,0,6,1},{3298,3063,1,1,0},{100141,3063,1,3,0},{100141,3063,2,5,1},{103303,3064,2,3,1},
	{3298,3065,3,3,1},{100147,3066,2,5,1},{3298,3067,1,12,0},{3298,3067,2,20,1},{4495,3068,1,10,0},{4495,3068,2,18,1},
	{103307,3069,0,3,1},{71813,3070,0,8,1},{85806,3071,0,7,1},{55578,3072,0,9,1},{39094,3073,0,10,1},{55588,3074,0,9,1},
	{39105,3075,0,10,1},{103545,3076,4,2,1},{100153,3077,0,5,1},{94667,3078,0,6,1},{85814,3079,0,7,1},{71822,3080,0,8,1},
	{85822,3081,0,7,1},{71831,3082,0,8,1},{55598,3083,0,9,1},{55608,3084,0,9,1},{103548,3085,0,2,1},{85830,3086,0,7,1},
	{55618,3087,0,9,1},{39116,3088,0,10,1},{55628,3089,0,9,1},{26295,3090,0,11,1},{18431,3091,0,12,1},{39127,3092,0,10,1},
	{85838,3093,8192,7,1},{26307,3094,0,11,1},{39138,3095,1,4,0},{39138,3095,0,10,1},{103311,3096,4,3,1},{215,3097,1,5,0},
	{8163,3097,0,15,1},{10568,3098,0,14,1},{2758,3099,1,9,0},{2758,3099,1,16,0},{2758,3099,0,22,1},{2781,3100,1,8,0},
	{2781,3100,1,16,0},{2781,3100,0,22,1},{215,3101,1,16,0},{215,3101,1,19,0},{215,3101,1,29,0},{215,3101,1,35,0},{215,3101,0,45,1},
	{13450,3102,0,13,1},{6373,3103,0,16,1},{3319,3104,1,6,0},{3319,3104,1,11,0},{3319,3104,0,20,1},{10583,3105,0,14,1},
	{13464,3106,0,13,1},{39149,3107,256,10,0},{85846,3107,0,7,1},{71840,3108,0,8,1},{55638,3109,0,9,1},{39160,3110,0,10,1},
	{55648,3111,0,9,1},{55658,3112,0,9,1},{26319,3113,0,11,1},{18444,3114,0,12,1},{39171,3115,0,10,1},{71849,3116,0,8,1},
	{55668,3117,0,9,1},{103551,3118,4,2,1},{103315,3119,0,3,1},{102315,3120,0,4,1},{100159,3121,0,5,1},{94674,3122,0,6,1},
	{85854,3123,0,7,1},{39182,3124,0,10,1},{94681,3125,0,6,1},{85862,3126,0,7,1},{94688,3127,0,6,1},{103554,3128,2048,2,0},
	{100165,3128,0,5,1},{71858,3129,0,8,1},{94695,3130,256,6,0},{85870,3130,0,7,1},{71867,3131,0,8,1},{71876,3132,0,8,1},
	{100171,3133,0,5,1},{100177,3134,0,5,1},{18457,3135,1,7,1},{18457,3136,0,12,2},{71885,3138,0,8,1},{39193,3139,0,10,1},
	{26331,3140,0,11,1},{39204,3141,0,10,1},{26343,3142,0,11,1},{55678,3143,0,9,1},{39215,3144,0,10,1},{26355,3145,0,11,1},
	{26367,3146,0,11,1},{13478,3147,0,13,1},{10598,3148,0,14,1},{18470,3149,0,12,1},{102320,3150,64,4,0},{71894,3150,0,8,1},
	{100183,3151,0,5,1},{94702,3152,0,6,1},{94709,3153,0,6,1},{71903,3154,0,8,1},{55688,3155,0,9,1},{71912,3156,1,4,0},
	{71912,3156,0,8,1},{85878,3157,0,7,1},{39226,3158,0,10,1},{39237,3159,0,10,1},{18483,3160,0,12,1},{13492,3161,0,13,1},
	{26379,3162,0,11,1},{39248,3163,0,10,1},{26391,3164,0,11,1},{85886,3165,256,7,0},{100189,3165,0,5,1},{85894,3166,0,7,1},
	{103557,3167,2048,2,0},{103560,3167,2048,2,0},{100195,3167,0,5,1},{100201,3168,0,5,1},{5304,3169,1,6,0},{5304,3169,1,10,0},
	{5304,3169,0,17,1},{6390,3170,1,9,0},{6390,3170,0,16,1},{13506,3171,0,13,1},{8179,3172,1,8,0},{8179,3172,0,15,1},
	{94716,3173,0,6,1},{103319,3174,256,3,0},{102325,3174,2048,4,0},{39259,3174,1,10,2},{10613,3176,1,12,0},{10613,3176,2,14,2},
	{13520,3178,0,13,2},{39270,3180,0,10,1},{100207,3181,0,5,1},{469,3182,257,4,0},{469,3182,1,12,0},{469,3182,1,21,0},
	{469,3182,1,25,0},{469,3182,1,34,0},{469,3182,0,40,1},{55698,3183,0,9,1},{26403,3184,0,11,1},{10628,3185,1,7,0},
	{10628,3185,0,14,1},{26415,3186,1,5,0},{26415,3186,0,11,1},{102330,3187,256,4,0},{71921,3187,0,8,1},{103323,3188,2048,3,0},
	{103327,3188,2048,3,0},{39281,3188,1,2,0},{39281,3188,0,10,1},{103584,3189,256,1,0},{85902,3189,0,7,1},{94723,3190,0,6,1},
	{18496,3191,0,12,1},{55708,3192,0,9,1},{85910,3193,0,7,1},{100213,3194,0,5,1},{94730,3195,0,6,1},{100219,3196,0,5,1},
	{94737,3197,0,6,1},{71930,3198,0,8,1},{85918,3199,0,7,1},{71939,3200,0,8,1},{55718,3201,0,9,1},{85926,3202,0,7,1},
	{94744,3203,0,6,2},{55728,3205,0,9,1},{39292,3206,0,10,1},{55738,3207,0,9,1},{39303,3208,0,10,1},{102335,3209,0,4,1},
	{94751,3210,0,6,1},{100225,3211,0,5,1},{94758,3212,0,6,1},{85934,3213,0,7,1},{71948,3214,0,8,1},{55748,3215,0,9,1},
	{71957,3216,0,8,1},{55758,3217,0,9,1},{71966,3218,0,8,1},{94765,3219,0,6,1},{85942,3220,0,7,1},{55768,3221,0,9,1},
	{39314,3222,0,10,1},{71975,3223,0,8,1},{71984,3224,0,8,1},{55778,3225,0,9,1},{71993,3226,0,8,1},{26427,3227,0,11,1},
	{18509,3228,0,12,1},{72002,3229,0,8,1},{39325,3230,0,10,1},{26439,3231,0,11,1},{39336,3232,0,10,1},{18522,3233,0,12,1},
	{13534,3234,0,13,1},{26451,3235,0,11,1},{94772,3236,0,6,1},{85950,3237,1,6,0},{85950,3237,0,13,2},{100231,3239,0,10,1},
	{94779,3240,0,12,2},{102340,3242,0,8,1},{85964,3243,0,14,1},{3777,3244,1,10,0},{3777,3244,1,23,0},{3777,3244,0,36,1},
	{100242,3245,0,10,1},{94792,3246,0,12,1},{85979,3247,0,14,2},{72011,3249,0,16,1},{72028,3250,0,16,1},{55788,3251,0,18,1},
	{55807,3252,0,18,1},{85994,3253,0,14,1},{72045,3254,0,16,1},{72062,3255,0,16,1},{39347,3256,1,8,0},{39347,3256,0,19,1},
	{26463,3257,1,8,0},{26463,3257,0,21,1},{72079,3258,0,16,1},{55826,3259,0,18,1},{39367,3260,0,20,1},{26485,3261,0,22,1},
	{26508,3262,0,22,1},{18535,3263,0,24,1},{18560,3264,0,24,1},{39388,3265,0,20,1},{26531,3266,0,22,1},{26554,3267,0,22,1},
	{102349,3268,0,8,1},{100253,3269,0,10,1},{94805,3270,0,12,1},{94818,3271,0,12,1},{86009,3272,0,14,1},{86024,3273,0,14,1},
	{100264,3274,0,10,1},{94831,3275,0,12,1},{94844,3276,0,12,1},{100275,3277,512,10,0},{72096,3277,0,16,1},{55845,3278,0,18,1},
	{39409,3279,0,20,1},{39430,3280,0,20,1},{26577,3281,0,22,1},{26600,3282,0,22,1},{55864,3283,0,18,1},{39451,3284,0,20,1},
	{39472,3285,0,20,1},{13548,3286,1,12,0},{13548,3286,0,25,1},{100286,3287,0,10,1},{94857,3288,0,12,1},{86039,3289,0,14,1},
	{86054,3290,0,14,1},{72113,3291,0,16,1},{72130,3292,0,16,1},{94870,3293,0,12,1},{86069,3294,0,14,1},{86084,3295,0,14,1},
	{100297,3296,0,10,1},{94883,3297,0,12,1},{86099,3298,0,14,1},{86114,3299,0,14,1},{72147,3300,0,16,1},{72164,3301,0,16,1},
	{94896,3302,0,12,1},{86129,3303,0,14,1},{86144,3304,0,14,1},{94909,3305,0,12,1},{86159,3306,0,14,2},{72181,3308,0,16,1},
	{72198,3309,0,16,1},{55883,3310,0,18,1},{55902,3311,0,18,1},{86174,3312,0,14,1},{72215,3313,0,16,1},{72232,3314,0,16,1},
	{100308,3315,0,10,1},{94922,3316,0,12,1},{86189,3317,0,14,2},{72249,3319,0,16,1},{72266,3320,0,16,1},{55921,3321,0,18,1},
	{55940,3322,0,18,1},{86204,3323,0,14,1},{72283,3324,0,16,1},{72300,3325,0,16,1},{94935,3326,0,12,1},{86219,3327,0,14,2},
	{72317,3329,0,16,1},{72334,3330,0,16,1},{55959,3331,0,18,1},{55978,3332,0,18,1},{86234,3333,0,14,1},{72351,3334,0,16,1},
	{72368,3335,0,16,1},{94948,3336,0,12,1},{86249,3337,0,14,1},{72385,3338,0,16,2},{55997,3340,0,18,1},{56016,3341,0,18,1},
	{39493,3342,0,20,1},{39514,3343,0,20,1},{72402,3344,0,16,1},{56035,3345,0,18,1},{56054,3346,0,18,1},{56073,3347,0,18,1},
	{94961,3348,0,12,1},{86264,3349,0,14,2},{72419,3351,0,16,1},{72436,3352,0,16,1},{56092,3353,0,18,1},{56111,3354,0,18,1},
	{86279,3355,0,14,1},{72453,3356,0,16,1},{72470,3357,0,16,1},{86294,3358,0,14,1},{72487,3359,0,16,1},{56130,3360,0,18,1},
	{39535,3361,0,20,1},{39556,3362,0,20,1},{26623,3363,0,22,1},{26646,3364,0,22,1},{56149,3365,0,18,1},{39577,3366,0,20,1},
	{39598,3367,0,20,1},{72504,3368,0,16,1},{72521,3369,0,16,1},{56168,3370,0,18,1},{39619,3371,0,20,1},{39640,3372,0,20,1},
	{26669,3373,0,22,1},{26692,3374,0,22,1},{56187,3375,0,18,1},{39661,3376,0,20,1},{39682,3377,0,20,1},{39703,3378,1,10,0},
	{39703,3378,0,19,1},{100319,3379,0,10,1},{100330,3380,0,10,1},{72538,3381,0,16,1},{26715,3382,1,8,0},{26715,3382,0,21,1},
	{72555,3383,0,16,1},{94974,3384,0,12,1},{10643,3385,1,14,0},{10643,3385,0,27,1},{56206,3386,0,18,1},{94987,3387,0,12,1},
	{86309,3388,0,14,1},{72572,3389,0,16,1},{72589,3390,0,16,1},{56225,3391,0,18,1},{56244,3392,0,18,1},{86324,3393,0,14,1},
	{72606,3394,0,16,1},{72623,3395,0,16,1},{100341,3396,64,10,0},{102358,3396,0,8,1},{72640,3397,0,16,1},{56263,3398,0,18,1},
	{39723,3399,0,20,1},{39744,3400,0,20,1},{26737,3401,0,22,1},{26760,3402,0,22,1},{56282,3403,0,18,1},{39765,3404,0,20,1},
	{39786,3405,0,20,1},{6407,3406,1,14,0},{6407,3406,0,31,1},{6439,3407,0,31,1},{72657,3408,0,16,1},{56301,3409,0,18,1},
	{39807,3410,0,20,1},{39828,3411,0,20,1},{26783,3412,0,22,1},{26806,3413,0,22,1},{56320,3414,0,18,1},{39849,3415,0,20,1},
	{39870,3416,0,20,1},{26829,3417,0,22,1},{18585,3418,0,24,1},{13574,3419,0,26,1},{13601,3420,0,26,1},{10671,3421,0,28,1},
	{10700,3422,0,28,1},{18610,3423,0,24,1},{13628,3424,0,26,1},{13655,3425,0,26,1},{95000,3426,0,12,1},{86339,3427,0,14,1},
	{72674,3428,0,16,1},{72691,3429,0,16,1},{56339,3430,0,18,1},{56358,3431,0,18,1},{86354,3432,0,14,1},{72708,3433,0,16,1},
	{72725,3434,0,16,1},{4514,3435,513,14,0},{4514,3435,0,35,1},{56377,3436,0,18,1},{39891,3437,0,20,1},{26852,3438,0,22,1},
	{18635,3439,0,24,1},{18660,3440,0,24,1},{13682,3441,0,26,1},{13709,3442,0,26,1},{26875,3443,0,22,1},{18685,3444,0,24,1},
	{18710,3445,0,24,1},{95013,3446,0,12,1},{86369,3447,0,14,1},{72742,3448,0,16,1},{56396,3449,0,18,1},{56415,3450,0,18,1},
	{39912,3451,0,20,1},{39933,3452,0,20,1},{72759,3453,0,16,1},{56434,3454,0,18,1},{56453,3455,0,18,1},{86384,3456,0,14,1},
	{72776,3457,0,16,1},{56472,3458,0,18,1},{56491,3459,0,18,1},{39954,3460,0,20,1},{39975,3461,0,20,1},{72793,3462,0,16,1},
	{56510,3463,0,18,1},{56529,3464,0,18,1},{72810,3465,0,16,1},{56548,3466,0,18,1},{39996,3467,0,20,1},{40017,3468,0,20,1},
	{26898,3469,0,22,1},{26921,3470,0,22,1},{56567,3471,0,18,1},{40038,3472,0,20,1},{40059,3473,0,20,1},{72827,3474,0,16,1},
	{56586,3475,0,18,1},{40080,3476,0,20,1},{40101,3477,0,20,1},{26944,3478,0,22,1},{26967,3479,0,22,1},{56605,3480,0,18,1},
	{40122,3481,0,20,1},{40143,3482,0,20,1},{72844,3483,0,16,1},{56624,3484,0,18,1},{40164,3485,0,20,1},{40185,3486,0,20,1},
	{26990,3487,0,22,1},{27013,3488,0,22,1},{56643,3489,0,18,1},{40206,3490,0,20,1},{40227,3491,0,20,1},{56662,3492,0,18,1},
	{40248,3493,0,20,1},{27036,3494,0,22,1},{27059,3495,0,22,1},{18735,3496,0,24,1},{18760,3497,0,24,1},{40269,3498,0,20,1},
	{27082,3499,0,22,1},{27105,3500,0,22,1},{72861,3501,0,16,1},{56681,3502,0,18,1},{40290,3503,0,20,1},{40311,3504,0,20,1},
	{27128,3505,0,22,1},{27151,3506,0,22,1},{56700,3507,0,18,1},{40332,3508,0,20,1},{40353,3509,0,20,1},{40374,3510,0,20,1},
	{27174,3511,0,22,1},{18785,3512,0,24,1},{18810,3513,0,24,1},{13736,3514,0,26,1},{13763,3515,0,26,1},{27197,3516,0,22,1},
	{18835,3517,0,24,1},{18860,3518,0,24,1},{40395,3519,0,20,1},{27220,3520,0,22,1},{18885,3521,0,24,1},{18910,3522,0,24,1},
	{13790,3523,0,26,1},{13817,3524,0,26,1},{27243,3525,0,22,1},{18935,3526,0,24,1},{18960,3527,0,24,1},{72878,3528,0,16,1},
	{56719,3529,0,18,1},{40416,3530,0,20,1},{40437,3531,0,20,1},{27266,3532,0,22,1},{27289,3533,0,22,1},{56738,3534,0,18,1},
	{40458,3535,0,20,1},{40479,3536,0,20,1},{1599,3537,1,16,0},{1599,3537,1,33,0},{1599,3537,0,50,1},{56757,3538,0,18,1},
	{40500,3539,0,20,1},{27312,3540,0,22,1},{18985,3541,0,24,1},{19010,3542,0,24,1},{13844,3543,0,26,1},{13871,3544,0,26,1},
	{27335,3545,0,22,1},{19035,3546,0,24,1},{19060,3547,0,24,1},{72895,3548,0,16,1},{56776,3549,0,18,1},{40521,3550,0,20,1},
	{40542,3551,0,20,1},{27358,3552,0,22,1},{27381,3553,0,22,1},{56795,3554,0,18,1},{40563,3555,0,20,1},{40584,3556,0,20,1},
	{72912,3557,0,16,1},{56814,3558,0,18,1},{40605,3559,0,20,1},{40626,3560,0,20,1},{27404,3561,0,22,1},{27427,3562,0,22,1},
	{56833,3563,0,18,1},{40647,3564,0,20,1},{40668,3565,0,20,1},{72929,3566,0,16,1},{2129,3567,1,16,1},{2129,3568,1,31,0},
	{2129,3568,0,46,1},{56852,3569,0,18,1},{40689,3570,0,20,1},{27450,3571,0,22,1},{27473,3572,0,22,1},{19085,3573,0,24,1},
	{19110,3574,0,24,1},{40710,3575,0,20,1},{27496,3576,0,22,1},{27519,3577,0,22,1},{72946,3578,0,16,1},{56871,3579,0,18,1},
	{40731,3580,0,20,1},{40752,3581,0,20,1},{27542,3582,0,22,1},{27565,3583,0,22,1},{56890,3584,0,18,1},{40773,3585,0,20,1},
	{40794,3586,0,20,1},{72963,3587,0,16,1},{56909,3588,0,18,1},{40815,3589,0,20,1},{40836,3590,0,20,1},{27588,3591,0,22,1},
	{27611,3592,0,22,1},{56928,3593,0,18,1},{40857,3594,0,20,1},{40878,3595,0,20,1},{56947,3596,0,18,1},{40899,3597,0,20,1},
	{27634,3598,0,22,1},{27657,3599,0,22,1},{19135,3600,0,24,1},{19160,3601,0,24,1},{40920,3602,0,20,1},{27680,3603,0,22,1},
	{27703,3604,0,22,1},{72980,3605,0,16,1},{56966,3606,0,18,1},{40941,3607,0,20,1},{40962,3608,0,20,1},{27726,3609,0,22,1},
	{27749,3610,0,22,1},{56985,3611,0,18,1},{40983,3612,0,20,1},{41004,3613,0,20,1},{41025,3614,0,20,1},{27772,3615,0,22,1},
	{19185,3616,0,24,1},{19210,3617,0,24,1},{13898,3618,0,26,1},{13925,3619,0,26,1},{27795,3620,0,22,1},{19235,3621,0,24,1},
	{19260,3622,0,24,1},{72997,3623,0,16,1},{57004,3624,0,18,1},{41046,3625,0,20,1},{41067,3626,0,20,1},{27818,3627,0,22,1},
	{27841,3628,0,22,1},{57023,3629,0,18,1},{41088,3630,0,20,1},{41109,3631,0,20,1},{27864,3632,512,22,0},{57042,3632,0,18,1},
	{41130,3633,0,20,1},{27887,3634,0,22,1},{27910,3635,0,22,1},{19285,3636,0,24,1},{19310,3637,0,24,1},{41151,3638,0,20,1},
	{27933,3639,0,22,1},{27956,3640,0,22,1},{73014,3641,0,16,1},{57061,3642,0,18,1},{41172,3643,0,20,1},{41193,3644,0,20,1},
	{27979,3645,0,22,1},{28002,3646,0,22,1},{57080,3647,0,18,1},{41214,3648,0,20,1},{41235,3649,0,20,1},{73031,3650,0,16,1},
	{57099,3651,0,18,1},{41256,3652,0,20,1},{41277,3653,0,20,1},{28025,3654,0,22,1},{28048,3655,0,22,1},{57118,3656,0,18,1},
	{41298,3657,0,20,1},{41319,3658,0,20,1},{57137,3659,0,18,1},{41340,3660,0,20,1},{28071,3661,0,22,1},{28094,3662,0,22,1},
	{19335,3663,0,24,1},{19360,3664,0,24,1},{41361,3665,0,20,1},{28117,3666,0,22,1},{28140,3667,0,22,1},{73048,3668,0,16,1},
	{57156,3669,0,18,1},{41382,3670,0,20,1},{41403,3671,0,20,1},{28163,3672,0,22,1},{28186,3673,0,22,1},{57175,3674,0,18,1},
	{41424,3675,0,20,1},{41445,3676,0,20,1},{57194,3677,0,18,1},{41466,3678,0,20,1},{28209,3679,0,22,1},{28232,3680,0,22,1},
	{19385,3681,0,24,1},{19410,3682,0,24,1},{41487,3683,0,20,1},{28255,3684,0,22,1},{28278,3685,0,22,1},{57213,3686,0,18,1},
	{41508,3687,0,20,1},{28301,3688,0,22,1},{28324,3689,0,22,1},{19435,3690,0,24,1},{19460,3691,0,24,1},{41529,3692,0,20,1},
	{28347,3693,0,22,1},{28370,3694,0,22,1},{73065,3695,0,16,1},{57232,3696,0,18,1},{41550,3697,0,20,1},{41571,3698,0,20,1},
	{28393,3699,0,22,1},{28416,3700,0,22,1},{57251,3701,0,18,1},{41592,3702,0,20,1},{41613,3703,0,20,1},{57270,3704,0,18,1},
	{41634,3705,0,20,1},{28439,3706,0,22,1},{28462,3707,0,22,1},{19485,3708,0,24,1},{19510,3709,0,24,1},{41655,3710,0,20,1},
	{28485,3711,0,22,1},{28508,3712,0,22,1},{73082,3713,0,16,1},{41676,3714,0,20,1},{28531,3715,0,22,1},{19535,3716,0,24,1},
	{19560,3717,0,24,1},{13952,3718,0,26,1},{13979,3719,0,26,1},{28554,3720,0,22,1},{19585,3721,0,24,1},{19610,3722,0,24,1},
	{95026,3723,0,12,1},{86399,3724,0,14,2},{73099,3726,0,16,1},{73116,3727,0,16,1},{57289,3728,0,18,1},{57308,3729,0,18,1},
	{86414,3730,0,14,1},{73133,3731,0,16,1},{73150,3732,0,16,1},{86429,3733,0,14,1},{73167,3734,0,16,1},{57327,3735,0,18,1},
	{41697,3736,0,20,1},{41718,3737,0,20,1},{28577,3738,0,22,1},{28600,3739,0,22,1},{57346,3740,0,18,1},{41739,3741,0,20,1},
	{41760,3742,0,20,1},{73184,3743,0,16,1},{57365,3744,0,18,1},{41781,3745,0,20,1},{28623,3746,0,22,1},{28646,3747,0,22,1},
	{19635,3748,0,24,1},{19660,3749,0,24,1},{41802,3750,0,20,1},{28669,3751,0,22,1},{28692,3752,0,22,1},{73201,3753,0,16,1},
	{57384,3754,0,18,1},{41823,3755,0,20,1},{28715,3756,0,22,1},{28738,3757,0,22,1},{19685,3758,0,24,1},{19710,3759,0,24,1},
	{41844,3760,0,20,1},{28761,3761,0,22,1},{28784,3762,0,22,1},{73218,3763,512,16,0},{57403,3763,0,18,1},{41865,3764,0,20,1},
	{28807,3765,0,22,1},{28830,3766,0,22,1},{19735,3767,0,24,1},{19760,3768,0,24,1},{41886,3769,0,20,1},{28853,3770,0,22,1},
	{28876,3771,0,22,1},{57422,3772,0,18,1},{41907,3773,0,20,1},{28899,3774,0,22,1},{28922,3775,0,22,1},{19785,3776,0,24,1},
	{19810,3777,0,24,1},{41928,3778,0,20,1},{28945,3779,0,22,1},{28968,3780,0,22,1},{73235,3781,0,16,1},{57441,3782,0,18,1},
	{41949,3783,0,20,1},{41970,3784,0,20,1},{28991,3785,0,22,1},{29014,3786,0,22,1},{57460,3787,0,18,1},{41991,3788,0,20,1},
	{42012,3789,0,20,1},{73252,3790,0,16,1},{57479,3791,0,18,1},{42033,3792,0,20,1},{42054,3793,0,20,1},{29037,3794,0,22,1},
	{29060,3795,0,22,1},{57498,3796,0,18,1},{42075,3797,0,20,1},{42096,3798,0,20,1},{57517,3799,0,18,1},{73269,3800,0,16,1},
	{57536,3801,0,18,1},{42117,3802,0,20,1},{42138,3803,0,20,1},{29083,3804,0,22,1},{29106,3805,0,22,1},{57555,3806,0,18,1},
	{42159,3807,0,20,1},{42180,3808,0,20,1},{29129,3809,0,22,1},{19835,3810,0,24,1},{14006,3811,0,26,1},{14033,3812,0,26,1},
	{10729,3813,0,28,1},{10758,3814,0,28,1},{19860,3815,0,24,1},{14060,3816,0,26,1},{14087,3817,0,26,1},{95039,3818,0,12,1},
	{86444,3819,0,14,1},{73286,3820,0,16,1},{73303,3821,0,16,1},{57574,3822,0,18,1},{57593,3823,0,18,1},{86459,3824,0,14,1},
	{73320,3825,0,16,1},{73337,3826,0,16,1},{86474,3827,0,14,1},{73354,3828,0,16,1},{57612,3829,0,18,1},{57631,3830,0,18,1},
	{42201,3831,0,20,1},{42222,3832,0,20,1},{73371,3833,0,16,1},{57650,3834,0,18,1},{57669,3835,0,18,1},{73388,3836,0,16,1},
	{57688,3837,0,18,1},{42243,3838,0,20,1},{42264,3839,0,20,1},{29152,3840,0,22,1},{29175,3841,0,22,1},{57707,3842,0,18,1},
	{42285,3843,0,20,1},{42306,3844,0,20,1},{42327,3845,0,20,1},{29198,3846,0,22,1},{19885,3847,0,24,1},{19910,3848,0,24,1},
	{14114,3849,0,26,1},{14141,3850,0,26,1},{29221,3851,0,22,1},{19935,3852,0,24,1},{19960,3853,0,24,1},{29244,3854,0,22,1},
	{19985,3855,0,24,1},{14168,3856,0,26,1},{14195,3857,0,26,1},{10787,3858,0,28,1},{10816,3859,0,28,1},{20010,3860,0,24,1},
	{14222,3861,0,26,1},{14249,3862,0,26,1},{57726,3863,0,18,1},{42348,3864,0,20,1},{29267,3865,0,22,1},{29290,3866,0,22,1},
	{20035,3867,0,24,1},{20060,3868,0,24,1},{42369,3869,0,20,1},{29313,3870,0,22,1},{29336,3871,0,22,1},{86489,3872,0,14,1},
	{73405,3873,0,16,1},{57745,3874,0,18,1},{57764,3875,0,18,1},{42390,3876,0,20,1},{42411,3877,0,20,1},{73422,3878,0,16,1},
	{57783,3879,0,18,1},{57802,3880,0,18,1},{57821,3881,0,18,1},{42432,3882,0,20,1},{29359,3883,0,22,1},{29382,3884,0,22,1},
	{20085,3885,0,24,1},{20110,3886,0,24,1},{42453,3887,0,20,1},{29405,3888,0,22,1},{29428,3889,0,22,1},{8195,3890,1,14,1},
	{8195,3891,0,29,1},{86504,3892,0,14,1},{73439,3893,0,16,1},{57840,3894,0,18,1},{57859,3895,0,18,1},{42474,3896,0,20,1},
	{42495,3897,0,20,1},{73456,3898,0,16,1},{57878,3899,0,18,1},{57897,3900,0,18,1},{73473,3901,0,16,1},{57916,3902,0,18,1},
	{42516,3903,0,20,1},{42537,3904,0,20,1},{29451,3905,0,22,1},{29474,3906,0,22,1},{57935,3907,0,18,1},{42558,3908,0,20,1},
	{42579,3909,0,20,1},{29497,3910,0,22,1},{73490,3911,0,16,1},{57954,3912,0,18,1},{42600,3913,0,20,1},{42621,3914,0,20,1},
	{29520,3915,0,22,1},{29543,3916,0,22,1},{57973,3917,0,18,1},{42642,3918,0,20,1},{42663,3919,0,20,1},{20135,3920,1,10,0},
	{20135,3920,0,23,1},{73507,3921,0,16,1},{57992,3922,0,18,1},{42684,3923,0,20,1},{42705,3924,0,20,1},{29566,3925,0,22,1},
	{29589,3926,0,22,1},{58011,3927,0,18,1},{42726,3928,0,20,1},{42747,3929,0,20,1},{42768,3930,0,20,1},{29612,3931,0,22,1},
	{20159,3932,0,24,1},{20184,3933,0,24,1},{14276,3934,0,26,1},{14303,3935,0,26,1},{29635,3936,0,22,1},{20209,3937,0,24,1},
	{20234,3938,0,24,1},{42789,3939,0,20,1},{29658,3940,0,22,1},{20259,3941,0,24,1},{20284,3942,0,24,1},{14330,3943,0,26,1},
	{14357,3944,0,26,1},{29681,3945,0,22,1},{20309,3946,0,24,1},{20334,3947,0,24,1},{58030,3948,0,18,1},{42810,3949,0,20,1},
	{29704,3950,0,22,1},{29727,3951,0,22,1},{20359,3952,0,24,1},{20384,3953,0,24,1},{42831,3954,0,20,1},{29750,3955,0,22,1},
	{29773,3956,0,22,1},{58049,3957,0,18,1},{42852,3958,0,20,1},{29796,3959,0,22,1},{29819,3960,0,22,1},{20409,3961,0,24,1},
	{20434,3962,0,24,1},{42873,3963,0,20,1},{29842,3964,0,22,1},{29865,3965,0,22,1},{95052,3966,0,12,1},{86519,3967,0,14,1},
	{73524,3968,0,16,1},{73541,3969,0,16,1},{58068,3970,0,18,1},{58087,3971,0,18,1},{86534,3972,0,14,1},{73558,3973,0,16,1},
	{73575,3974,0,16,1},{86549,3975,0,14,1},{73592,3976,0,16,1},{58106,3977,0,18,1},{58125,3978,0,18,1},{42894,3979,0,20,1},
	{42915,3980,0,20,1},{73609,3981,0,16,1},{58144,3982,0,18,1},{58163,3983,0,18,1},{95065,3984,0,12,1},{86564,3985,0,14,1},
	{73626,3986,0,16,1},{58182,3987,0,18,1},{58201,3988,0,18,1},{42936,3989,0,20,1},{42957,3990,0,20,1},{73643,3991,0,16,1},
	{58220,3992,0,18,1},{58239,3993,0,18,1},{86579,3994,0,14,1},{73660,3995,0,16,1},{58258,3996,0,18,1},{58277,3997,0,18,1},
	{42978,3998,0,20,1},{42999,3999,0,20,1},{73677,4000,0,16,1},{58296,4001,0,18,1},{58315,4002,0,18,1},{73694,4003,0,16,1},
	{58334,4004,0,18,1},{43020,4005,0,20,1},{43041,4006,0,20,1},{29888,4007,0,22,1},{29911,4008,0,22,1},{58353,4009,0,18,1},
	{43062,4010,0,20,1},{43083,4011,0,20,1},{73711,4012,0,16,1},{58372,4013,0,18,1},{43104,4014,0,20,1},{43125,4015,0,20,1},
	{29934,4016,0,22,1},{29957,4017,0,22,1},{58391,4018,0,18,1},{43146,4019,0,20,1},{43167,4020,0,20,1},{86594,4021,0,14,1},
	{73728,4022,0,16,1},{58410,4023,0,18,1},{58429,4024,0,18,1},{43188,4025,0,20,1},{43209,4026,0,20,1},{73745,4027,0,16,1},
	{58448,4028,0,18,1},{58467,4029,0,18,1},{58486,4030,0,18,1},{43230,4031,0,20,1},{29980,4032,0,22,1},{30003,4033,0,22,1},
	{20459,4034,0,24,1},{20484,4035,0,24,1},{43251,4036,0,20,1},{30026,4037,0,22,1},{30049,4038,0,22,1},{8225,4039,1,14,0},
	{8225,4039,0,29,1},{20509,4040,1,10,0},{20509,4040,0,23,1},{8255,4041,1,14,2},{8255,4043,0,29,1},{73762,4044,0,16,1},
	{58505,4045,0,18,1},{43272,4046,0,20,1},{43293,4047,0,20,1},{30072,4048,0,22,1},{30095,4049,0,22,1},{58524,4050,0,18,1},
	{43314,4051,0,20,1},{43335,4052,0,20,1},{95078,4053,512,12,0},{4550,4053,1,12,0},{14384,4053,0,25,1},{10845,4054,0,27,1},
	{8285,4055,0,29,1},{8315,4056,0,29,1},{6471,4057,0,31,1},{6503,4058,0,31,1},{10873,4059,0,27,1},{8345,4060,0,29,1},
	{8375,4061,0,29,1},{8405,4062,0,29,1},{6535,4063,0,31,1},{5322,4064,0,33,1},{5356,4065,0,33,1},{4550,4066,0,35,1},
	{4586,4067,0,35,1},{6567,4068,0,31,1},{5390,4069,0,33,1},{5424,4070,0,33,1},{8435,4071,0,29,1},{6599,4072,0,31,1},
	{5458,4073,0,33,1},{5492,4074,0,33,1},{4622,4075,0,35,1},{4658,4076,0,35,1},{6631,4077,0,31,1},{5526,4078,0,33,1},
	{5560,4079,0,33,1},{14410,4080,0,25,1},{10901,4081,0,27,1},{8465,4082,0,29,1},{8495,4083,0,29,1},{6663,4084,0,31,1},
	{6695,4085,0,31,1},{10929,4086,0,27,1},{8525,4087,0,29,1},{8555,4088,0,29,1},{95091,4089,512,12,0},{86609,4089,0,14,1},
	{73779,4090,0,16,1},{58543,4091,0,18,1},{58562,4092,0,18,1},{43356,4093,0,20,1},{43377,4094,0,20,1},{73796,4095,0,16,1},
	{58581,4096,0,18,1},{58600,4097,0,18,1},{73813,4098,0,16,1},{58619,4099,0,18,1},{43398,4100,0,20,1},{43419,4101,0,20,1},
	{30118,4102,0,22,1},{30141,4103,0,22,1},{58638,4104,0,18,1},{43440,4105,0,20,1},{43461,4106,0,20,1},{100352,4107,512,10,0},
	{95104,4107,512,12,0},{86624,4107,0,14,1},{86639,4108,512,14,0},{95117,4108,0,12,1},{73830,4109,0,16,1},{73847,4110,0,16,1},
	{73864,4111,512,16,0},{86654,4111,0,14,1},{43482,4112,0,20,1},{30164,4113,0,22,1},{20533,4114,0,24,1},{20558,4115,0,24,1},
	{14436,4116,0,26,1},{14463,4117,0,26,1},{30187,4118,0,22,1},{20583,4119,0,24,1},{20608,4120,0,24,1},{73881,4121,0,16,1},
	{30210,4122,512,22,0},{58657,4122,0,18,1},{43503,4123,0,20,1},{30233,4124,0,22,1},{30256,4125,0,22,1},{20633,4126,0,24,1},
	{20658,4127,0,24,1},{43524,4128,0,20,1},{30279,4129,0,22,1},{30302,4130,0,22,1},{95130,4131,0,12,1},{95143,4132,512,12,0},
	{20683,4132,0,24,1},{14490,4133,0,26,1},{10957,4134,0,28,1},{10986,4135,0,28,1},{8585,4136,0,30,1},{8616,4137,0,30,1},
	{14517,4138,0,26,1},{11015,4139,0,28,1},{11044,4140,0,28,1},{20708,4141,1,10,0},{20708,4141,0,23,1},{95156,4142,0,12,1},
	{73898,4143,0,16,1},{58676,4144,0,18,1},{43545,4145,0,20,1},{43566,4146,0,20,1},{30325,4147,0,22,1},{30348,4148,0,22,1},
	{58695,4149,0,18,1},{43587,4150,0,20,1},{43608,4151,0,20,1},{95169,4152,0,12,1},{86669,4153,0,14,1},{73915,4154,0,16,1},
	{73932,4155,0,16,1},{58714,4156,0,18,1},{58733,4157,0,18,1},{86684,4158,0,14,1},{73949,4159,0,16,1},{73966,4160,0,16,1},
	{73983,4161,0,16,1},{58752,4162,0,18,1},{43629,4163,0,20,1},{43650,4164,0,20,1},{30371,4165,0,22,1},{30394,4166,0,22,1},
	{58771,4167,0,18,1},{43671,4168,0,20,1},{43692,4169,0,20,1},{95182,4170,0,12,1},{95195,4171,512,12,0},{86699,4171,0,14,1},
	{74000,4172,0,16,1},{58790,4173,0,18,1},{58809,4174,0,18,1},{43713,4175,0,20,1},{43734,4176,0,20,1},{74017,4177,0,16,1},
	{58828,4178,0,18,1},{58847,4179,0,18,1},{43755,4180,0,20,1},{30417,4181,0,22,1},{20732,4182,0,24,1},{20757,4183,0,24,1},
	{14544,4184,0,26,1},{14571,4185,0,26,1},{30440,4186,0,22,1},{20782,4187,0,24,1},{20807,4188,0,24,1},{95208,4189,0,12,1},
	{43776,4190,0,20,1},{30463,4191,0,22,1},{20832,4192,0,24,1},{20857,4193,0,24,1},{14598,4194,0,26,1},{14625,4195,0,26,1},
	{30486,4196,0,22,1},{20882,4197,0,24,1},{20907,4198,0,24,1},{86714,4199,0,14,1},{74034,4200,0,16,1},{58866,4201,0,18,1},
	{58885,4202,0,18,1},{43797,4203,0,20,1},{43818,4204,0,20,1},{74051,4205,0,16,2},{58904,4207,0,18,1},{58923,4208,0,18,1},
	{95221,4209,512,12,0},{86729,4209,512,14,0},{58942,4209,0,18,1},{43839,4210,0,20,1},{30509,4211,0,22,1},{20932,4212,0,24,1},
	{20957,4213,0,24,1},{14652,4214,0,26,1},{14679,4215,0,26,1},{30532,4216,0,22,1},{20982,4217,0,24,1},{21007,4218,0,24,1},
	{58961,4219,0,18,1},{43860,4220,0,20,1},{30555,4221,0,22,1},{30578,4222,0,22,1},{21032,4223,0,24,1},{21057,4224,0,24,1},
	{43881,4225,0,20,1},{30601,4226,0,22,1},{30624,4227,0,22,1},{58980,4228,0,18,1},{43902,4229,0,20,1},{30647,4230,0,22,1},
	{30670,4231,0,22,1},{21082,4232,0,24,1},{21107,4233,0,24,1},{43923,4234,0,20,1},{30693,4235,0,22,1},{30716,4236,0,22,1},
	{43944,4237,0,20,1},{30739,4238,0,22,1},{21132,4239,0,24,1},{21157,4240,0,24,1},{14706,4241,0,26,1},{14733,4242,0,26,1},
	{30762,4243,0,22,1},{21182,4244,0,24,1},{21207,4245,0,24,1},{86744,4246,0,14,1},{74068,4247,0,16,1},{58999,4248,0,18,1},
	{43965,4249,0,20,1},{43986,4250,0,20,1},{30785,4251,0,22,1},{30808,4252,0,22,1},{59018,4253,0,18,1},{44007,4254,0,20,1},
	{44028,4255,0,20,1},{86759,4256,0,14,1},{74085,4257,0,16,1},{59037,4258,0,18,1},{44049,4259,0,20,1},{44070,4260,0,20,1},
	{30831,4261,0,22,1},{30854,4262,0,22,1},{59056,4263,0,18,1},{44091,4264,0,20,1},{44112,4265,0,20,1},{95234,4266,0,12,1},
	{86774,4267,0,14,1},{74102,4268,0,16,1},{74119,4269,0,16,1},{59075,4270,0,18,1},{59094,4271,0,18,1},{86789,4272,0,14,1},
	{74136,4273,0,16,1},{74153,4274,0,16,1},{95247,4275,0,12,1},{86804,4276,0,14,1},{74170,4277,0,16,1},{59113,4278,0,18,1},
	{59132,4279,0,18,1},{44133,4280,0,20,1},{44154,4281,0,20,1},{74187,4282,0,16,1},{59151,4283,0,18,1},{59170,4284,0,18,1},
	{74204,4285,0,16,1},{59189,4286,0,18,1},{44175,4287,0,20,1},{44196,4288,0,20,1},{30877,4289,0,22,1},{30900,4290,0,22,1},
	{59208,4291,0,18,1},{44217,4292,0,20,1},{44238,4293,0,20,1},{86819,4294,512,14,0},{30923,4294,0,22,1},{21232,4295,0,24,1},
	{14760,4296,0,26,1},{14787,4297,0,26,1},{11073,4298,0,28,1},{11102,4299,0,28,1},{21257,4300,0,24,1},{14814,4301,0,26,1},
	{14841,4302,0,26,1},{95260,4303,0,12,1},{100363,4304,512,10,0},{86834,4304,512,14,0},{6727,4304,1,14,0},{8647,4304,0,29,1},
	{6727,4305,0,31,2},{74221,4307,0,16,1},{59227,4308,0,18,1},{44259,4309,0,20,1},{44280,4310,0,20,1},{30946,4311,0,22,1},
	{30969,4312,0,22,1},{59246,4313,0,18,1},{44301,4314,0,20,1},{44322,4315,0,20,1},{95273,4316,0,12,1},{86849,4317,0,14,1},
	{74238,4318,0,16,1},{74255,4319,0,16,1},{59265,4320,0,18,1},{59284,4321,0,18,1},{86864,4322,0,14,1},{74272,4323,0,16,1},
	{74289,4324,0,16,1},{86879,4325,0,14,1},{74306,4326,0,16,1},{59303,4327,0,18,1},{44343,4328,0,20,1},{44364,4329,0,20,1},
	{30992,4330,0,22,1},{31015,4331,0,22,1},{59322,4332,0,18,1},{44385,4333,0,20,1},{44406,4334,0,20,1},{100374,4335,0,10,1},
	{95286,4336,0,12,1},{86894,4337,0,14,1},{74323,4338,0,16,1},{74340,4339,0,16,1},{59341,4340,0,18,1},{59360,4341,0,18,1},
	{86909,4342,0,14,1},{74357,4343,0,16,1},{74374,4344,0,16,1},{14868,4345,1,10,0},{14868,4345,0,25,1},{74391,4346,0,16,1},
	{59379,4347,0,18,1},{44427,4348,0,20,1},{44448,4349,0,20,1},{31038,4350,0,22,1},{31061,4351,0,22,1},{59398,4352,0,18,1},
	{44469,4353,0,20,1},{44490,4354,0,20,1},{95299,4355,0,12,1},{86924,4356,0,14,1},{74408,4357,0,16,1},{74425,4358,0,16,1},
	{59417,4359,0,18,1},{59436,4360,0,18,1},{86939,4361,0,14,1},{74442,4362,0,16,1},{74459,4363,0,16,1},{21282,4364,577,14,0},
	{21282,4364,0,23,1},{95312,4365,0,12,1},{86954,4366,0,14,1},{74476,4367,0,16,1},{59455,4368,0,18,1},{59474,4369,0,18,1},
	{44511,4370,0,20,1},{44532,4371,0,20,1},{74493,4372,0,16,1},{59493,4373,0,18,1},{59512,4374,0,18,1},{86969,4375,512,14,0},
	{86984,4375,0,14,1},{74510,4376,0,16,1},{59531,4377,0,18,1},{59550,4378,0,18,1},{44553,4379,0,20,1},{44574,4380,0,20,1},
	{74527,4381,0,16,1},{59569,4382,0,18,1},{59588,4383,0,18,1},{95325,4384,0,12,2},{86999,4386,0,14,1},{74544,4387,0,16,1},
	{59607,4388,0,18,1},{44595,4389,0,20,1},{44616,4390,0,20,1},{31084,4391,0,22,1},{31107,4392,0,22,1},{59626,4393,0,18,1},
	{44637,4394,0,20,1},{44658,4395,0,20,1},{87014,4396,0,14,1},{74561,4397,0,16,1},{59645,4398,0,18,1},{59664,4399,0,18,1},
	{44679,4400,0,20,1},{44700,4401,0,20,1},{74578,4402,0,16,1},{59683,4403,0,18,1},{59702,4404,0,18,1},{95338,4405,0,12,1},
	{87029,4406,0,14,1},{74595,4407,0,16,1},{74612,4408,0,16,1},{59721,4409,0,18,1},{59740,4410,0,18,1},{87044,4411,0,14,1},
	{74629,4412,0,16,1},{74646,4413,0,16,1},{31130,4414,0,22,1},{21306,4415,0,24,1},{14894,4416,0,26,1},{14921,4417,0,26,1},
	{11131,4418,0,28,1},{11160,4419,0,28,1},{21331,4420,0,24,1},{14948,4421,0,26,1},{14975,4422,0,26,1},{74663,4423,0,16,1},
	{59759,4424,0,18,1},{44721,4425,0,20,1},{44742,4426,0,20,1},{31153,4427,0,22,1},{31176,4428,0,22,1},{59778,4429,0,18,1},
	{44763,4430,0,20,1},{44784,4431,0,20,1},{95351,4432,0,12,1},{87059,4433,0,14,1},{74680,4434,0,16,1},{74697,4435,0,16,1},
	{59797,4436,0,18,1},{59816,4437,0,18,1},{87074,4438,0,14,1},{74714,4439,0,16,1},{74731,4440,0,16,1},{59835,4441,0,18,1},
	{95364,4442,0,12,1},{87089,4443,0,14,1},{74748,4444,0,16,1},{59854,4445,0,18,1},{59873,4446,0,18,1},{44805,4447,0,20,1},
	{44826,4448,0,20,1},{74765,4449,0,16,1},{59892,4450,0,18,1},{59911,4451,0,18,1},{87104,4452,0,14,1},{74782,4453,0,16,1},
	{59930,4454,0,18,1},{44847,4455,0,20,1},{44868,4456,0,20,1},{31199,4457,0,22,1},{31222,4458,0,22,1},{59949,4459,0,18,1},
	{44889,4460,0,20,1},{44910,4461,0,20,1},{59968,4462,0,18,1},{44931,4463,0,20,1},{31245,4464,0,22,1},{31268,4465,0,22,1},
	{21356,4466,0,24,1},{21381,4467,0,24,1},{44952,4468,0,20,1},{31291,4469,0,22,1},{31314,4470,0,22,1},{59987,4471,0,18,1},
	{44973,4472,0,20,1},{31337,4473,0,22,1},{31360,4474,0,22,1},{21406,4475,0,24,1},{21431,4476,0,24,1},{44994,4477,0,20,1},
	{31383,4478,0,22,1},{31406,4479,0,22,1},{60006,4480,0,18,1},{45015,4481,0,20,1},{31429,4482,0,22,1},{31452,4483,0,22,1},
	{21456,4484,0,24,1},{21481,4485,0,24,1},{45036,4486,0,20,1},{31475,4487,0,22,1},{31498,4488,0,22,1},{74799,4489,0,16,1},
	{60025,4490,0,18,1},{45057,4491,0,20,1},{45078,4492,0,20,1},{31521,4493,0,22,1},{31544,4494,0,22,1},{60044,4495,0,18,1},
	{45099,4496,0,20,1},{45120,4497,0,20,1},{60063,4498,0,18,1},{45141,4499,0,20,1},{31567,4500,0,22,1},{31590,4501,0,22,1},
	{21506,4502,0,24,1},{21531,4503,0,24,1},{45162,4504,0,20,1},{31613,4505,0,22,1},{31636,4506,0,22,1},{95377,4507,0,12,1},
	{87119,4508,0,14,1},{74816,4509,0,16,1},{74833,4510,0,16,1},{60082,4511,0,18,1},{60101,4512,0,18,1},{87134,4513,0,14,1},
	{74850,4514,0,16,1},{74867,4515,0,16,1},{87149,4516,0,14,2},{87164,4518,0,14,1},{74884,4519,0,16,1},{60120,4520,0,18,1},
	{60139,4521,0,18,1},{45183,4522,0,20,1},{45204,4523,0,20,1},{74901,4524,0,16,1},{60158,4525,0,18,1},{60177,4526,0,18,1},
	{15002,4527,1,10,0},{15002,4527,0,25,1},{74918,4528,0,16,1},{60196,4529,0,18,1},{45225,4530,0,20,1},{45246,4531,0,20,1},
	{31659,4532,0,22,1},{31682,4533,0,22,1},{60215,4534,0,18,1},{45267,4535,0,20,1},{45288,4536,0,20,1},{100385,4537,0,10,1},
	{95390,4538,512,12,0},{95403,4538,0,12,1},{87179,4539,0,14,1},{74935,4540,0,16,1},{74952,4541,0,16,1},{60234,4542,0,18,1},
	{60253,4543,0,18,1},{87194,4544,0,14,1},{74969,4545,0,16,1},{74986,4546,0,16,1},{95416,4547,0,12,1},{87209,4548,0,14,1},
	{75003,4549,0,16,1},{75020,4550,0,16,1},{60272,4551,0,18,1},{60291,4552,0,18,1},{87224,4553,0,14,1},{75037,4554,0,16,1},
	{75054,4555,0,16,1},{95429,4556,512,12,0},{60310,4556,0,18,1},{45309,4557,0,20,1},{31705,4558,0,22,1},{31728,4559,0,22,1},
	{21556,4560,0,24,1},{21581,4561,0,24,1},{45330,4562,0,20,1},{31751,4563,0,22,1},{31774,4564,0,22,1},{21606,4565,0,24,1},
	{15028,4566,0,26,1},{11189,4567,0,28,1},{11218,4568,0,28,1},{8677,4569,0,30,1},{8708,4570,0,30,1},{15055,4571,0,26,1},
	{11247,4572,0,28,1},{11276,4573,0,28,1},{75071,4574,0,16,1},{60329,4575,0,18,1},{45351,4576,0,20,1},{45372,4577,0,20,1},
	{31797,4578,0,22,1},{31820,4579,0,22,1},{60348,4580,0,18,1},{45393,4581,0,20,1},{45414,4582,0,20,1},{60367,4583,0,18,1},
	{45435,4584,0,20,1},{31843,4585,0,22,1},{21631,4586,0,24,1},{21656,4587,0,24,1},{15082,4588,0,26,1},{15109,4589,0,26,1},
	{31866,4590,0,22,1},{21681,4591,0,24,1},{21706,4592,0,24,1},{75088,4593,0,16,1},{75105,4594,0,16,1},{60386,4595,0,18,1},
	{45456,4596,0,20,1},{45477,4597,0,20,1},{31889,4598,0,22,1},{31912,4599,0,22,1},{60405,4600,0,18,1},{45498,4601,0,20,1},
	{45519,4602,0,20,1},{75122,4603,0,16,1},{60424,4604,0,18,1},{45540,4605,0,20,1},{45561,4606,0,20,1},{31935,4607,0,22,1},
	{31958,4608,0,22,1},{60443,4609,0,18,1},{45582,4610,0,20,1},{45603,4611,0,20,1},{95442,4612,0,12,1},{87239,4613,0,14,1},
	{75139,4614,0,16,1},{75156,4615,0,16,1},{60462,4616,0,18,1},{60481,4617,0,18,1},{87254,4618,0,14,1},{75173,4619,0,16,1},
	{75190,4620,0,16,1},{95455,4621,0,12,1},{87269,4622,0,14,1},{75207,4623,0,16,1},{75224,4624,0,16,1},{60500,4625,0,18,1},
	{60519,4626,0,18,1},{87284,4627,0,14,1},{75241,4628,0,16,1},{75258,4629,0,16,1},{95468,4630,0,12,1},{87299,4631,0,14,1},
	{75275,4632,0,16,1},{75292,4633,0,16,1},{60538,4634,0,18,1},{60557,4635,0,18,1},{87314,4636,0,14,1},{75309,4637,0,16,1},
	{75326,4638,0,16,1},{31981,4639,0,22,1},{21731,4640,0,24,1},{15136,4641,0,26,1},{15163,4642,0,26,1},{11305,4643,0,28,1},
	{11334,4644,0,28,1},{21756,4645,0,24,1},{15190,4646,0,26,1},{15217,4647,0,26,1},{75343,4648,0,16,1},{60576,4649,0,18,1},
	{45624,4650,0,20,1},{45645,4651,0,20,1},{32004,4652,0,22,1},{32027,4653,0,22,1},{60595,4654,0,18,1},{45666,4655,0,20,1},
	{45687,4656,0,20,1},{60614,4657,0,18,1},{45708,4658,0,20,1},{32050,4659,0,22,1},{32073,4660,0,22,1},{21781,4661,0,24,1},
	{21806,4662,0,24,1},{45729,4663,0,20,1},{32096,4664,0,22,1},{32119,4665,0,22,1},{3814,4666,1,14,2},{3814,4668,0,37,1},
	{6759,4669,0,31,1},{60633,4670,0,18,2},{45750,4672,0,20,2},{32142,4674,0,22,2},{32165,4676,0,22,2},{21831,4678,0,24,2},
	{21856,4680,0,24,2},{45771,4682,0,20,2},{32188,4684,0,22,2},{32211,4686,0,22,2},{95481,4688,0,12,1},{87329,4689,0,14,1},
	{75360,4690,0,16,1},{60652,4691,0,18,1},{60671,4692,0,18,1},{45792,4693,0,20,1},{45813,4694,0,20,1},{75377,4695,0,16,1},
	{60690,4696,0,18,1},{60709,4697,0,18,1},{95494,4698,0,12,1},{87344,4699,0,14,1},{75394,4700,0,16,1},{75411,4701,0,16,1},
	{60728,4702,0,18,1},{60747,4703,0,18,1},{87359,4704,0,14,1},{75428,4705,0,16,1},{75445,4706,0,16,1},{87374,4707,0,14,1},
	{75462,4708,0,16,1},{60766,4709,0,18,1},{60785,4710,0,18,1},{45834,4711,0,20,1},{45855,4712,0,20,1},{75479,4713,0,16,1},
	{60804,4714,0,18,1},{60823,4715,0,18,1},{95507,4716,512,12,0},{87389,4716,0,14,1},{75496,4717,0,16,1},{60842,4718,0,18,1},
	{60861,4719,0,18,1},{45876,4720,0,20,1},{45897,4721,0,20,1},{75513,4722,0,16,1},{60880,4723,0,18,1},{60899,4724,0,18,1},
	{75530,4725,0,16,1},{60918,4726,0,18,1},{45918,4727,0,20,1},{45939,4728,0,20,1},{32234,4729,0,22,1},{32257,4730,0,22,1},
	{60937,4731,0,18,1},{45960,4732,0,20,1},{45981,4733,0,20,1},{100396,4734,4096,10,0},{95520,4734,0,12,1},{87404,4735,0,14,1},
	{75547,4736,0,16,1},{75564,4737,0,16,1},{60956,4738,0,18,1},{60975,4739,0,18,1},{75581,4740,0,16,1},{60994,4741,0,18,1},
	{46002,4742,0,20,1},{46023,4743,0,20,1},{32280,4744,0,22,1},{32303,4745,0,22,1},{61013,4746,0,18,1},{46044,4747,0,20,1},
	{46065,4748,0,20,1},{87419,4749,0,14,1},{75598,4750,0,16,1},{75615,4751,0,16,1},{61032,4752,0,18,1},{46086,4753,0,20,1},
	{32326,4754,0,22,1},{32349,4755,0,22,1},{21881,4756,0,24,1},{21906,4757,0,24,1},{46107,4758,0,20,1},{32372,4759,0,22,1},
	{32395,4760,0,22,1},{61051,4761,0,18,1},{46128,4762,0,20,1},{32418,4763,0,22,1},{32441,4764,0,22,1},{21931,4765,0,24,1},
	{21956,4766,0,24,1},{46149,4767,0,20,1},{32464,4768,0,22,1},{32487,4769,0,22,1},{87434,4770,0,14,1},{75632,4771,0,16,1},
	{61070,4772,0,18,1},{61089,4773,0,18,1},{46170,4774,0,20,1},{46191,4775,0,20,1},{75649,4776,0,16,1},{61108,4777,0,18,1},
	{61127,4778,0,18,1},{95533,4779,0,12,1},{87449,4780,0,14,1},{75666,4781,0,16,1},{75683,4782,0,16,1},{61146,4783,0,18,1},
	{61165,4784,0,18,1},{75700,4785,0,16,1},{61184,4786,0,18,1},{46212,4787,0,20,1},{46233,4788,0,20,1},{32510,4789,0,22,1},
	{32533,4790,0,22,1},{61203,4791,0,18,1},{46254,4792,0,20,1},{46275,4793,0,20,1},{87464,4794,0,14,1},{75717,4795,0,16,1},
	{75734,4796,0,16,1},{95546,4797,0,12,1},{87479,4798,0,14,2},{75751,4800,0,16,1},{75768,4801,0,16,1},{61222,4802,0,18,1},
	{61241,4803,0,18,1},{87494,4804,0,14,1},{75785,4805,0,16,1},{75802,4806,0,16,1},{95559,4807,0,12,1},{87509,4808,0,14,1},
	{75819,4809,0,16,1},{75836,4810,0,16,1},{61260,4811,0,18,1},{61279,4812,0,18,1},{87524,4813,0,14,1},{75853,4814,0,16,1},
	{75870,4815,0,16,1},{95572,4816,512,12,0},{15244,4816,1,12,0},{15244,4816,0,25,1},{61298,4817,0,18,1},{46296,4818,0,20,1},
	{32556,4819,0,22,1},{32579,4820,0,22,1},{21981,4821,0,24,1},{22006,4822,0,24,1},{46317,4823,0,20,1},{32602,4824,0,22,1},
	{32625,4825,0,22,1},{95585,4826,0,12,1},{87539,4827,0,14,1},{75887,4828,0,16,1},{75904,4829,0,16,1},{61317,4830,0,18,1},
	{61336,4831,0,18,1},{87554,4832,0,14,1},{75921,4833,0,16,1},{75938,4834,0,16,1},{15270,4835,1,12,1},{15270,4836,0,25,1},
	{15296,4837,0,25,1},{87569,4838,0,14,1},{75955,4839,0,16,1},{61355,4840,0,18,1},{61374,4841,0,18,1},{46338,4842,0,20,1},
	{46359,4843,0,20,1},{75972,4844,0,16,1},{61393,4845,0,18,1},{61412,4846,0,18,1},{75989,4847,0,16,1},{61431,4848,0,18,1},
	{46380,4849,0,20,1},{46401,4850,0,20,1},{32648,4851,0,22,1},{32671,4852,0,22,1},{61450,4853,0,18,1},{46422,4854,0,20,1},
	{46443,4855,0,20,1},{87584,4856,0,14,1},{76006,4857,0,16,1},{61469,4858,0,18,1},{46464,4859,0,20,1},{46485,4860,0,20,1},
	{32694,4861,0,22,1},{32717,4862,0,22,1},{61488,4863,0,18,1},{46506,4864,0,20,1},{46527,4865,0,20,1},{87599,4866,0,14,1},
	{76023,4867,0,16,1},{61507,4868,0,18,1},{61526,4869,0,18,1},{46548,4870,0,20,1},{46569,4871,0,20,1},{76040,4872,0,16,1},
	{61545,4873,0,18,1},{61564,4874,0,18,1},{76057,4875,0,16,1},{61583,4876,0,18,1},{46590,4877,0,20,1},{46611,4878,0,20,1},
	{32740,4879,0,22,1},{32763,4880,0,22,1},{61602,4881,0,18,1},{46632,4882,0,20,1},{46653,4883,0,20,1},{5594,4884,1,10,0},
	{5594,4884,1,19,0},{5594,4884,0,32,1},{2176,4885,1,14,0},{2176,4885,1,29,0},{2176,4885,0,46,1},{8739,4886,0,29,1},
	{87614,4887,0,14,1},{87629,4888,512,14,0},{76074,4888,0,16,1},{61621,4889,0,18,1},{46674,4890,0,20,1},{46695,4891,0,20,1},
	{32786,4892,0,22,1},{32809,4893,0,22,1},{61640,4894,0,18,1},{46716,4895,0,20,1},{46737,4896,0,20,1},{87644,4897,512,14,0},
	{87659,4897,512,14,0},{46758,4897,0,20,1},{32832,4898,0,22,1},{22031,4899,0,24,1},{22056,4900,0,24,1},{15322,4901,0,26,1},
	{15349,4902,0,26,1},{32855,4903,0,22,1},{22081,4904,0,24,1},{22106,4905,0,24,1},{46779,4906,0,20,1},{32878,4907,0,22,1},
	{22131,4908,0,24,1},{22156,4909,0,24,1},{15376,4910,0,26,1},{15403,4911,0,26,1},{32901,4912,0,22,1},{22181,4913,0,24,1},
	{22206,4914,0,24,1},{61659,4915,0,18,1},{46800,4916,0,20,1},{32924,4917,0,22,1},{32947,4918,0,22,1},{22231,4919,0,24,1},
	{22256,4920,0,24,1},{46821,4921,0,20,1},{32970,4922,0,22,1},{32993,4923,0,22,1},{46842,4924,0,20,1},{33016,4925,0,22,1},
	{22281,4926,0,24,1},{22306,4927,0,24,1},{15430,4928,0,26,1},{15457,4929,0,26,1},{33039,4930,0,22,1},{22331,4931,0,24,1},
	{22356,4932,0,24,1},{95598,4933,0,12,1},{76091,4934,0,16,1},{61678,4935,0,18,1},{46863,4936,0,20,1},{46884,4937,0,20,1},
	{33062,4938,0,22,1},{33085,4939,0,22,1},{61697,4940,0,18,1},{46905,4941,0,20,1},{46926,4942,0,20,1},{87674,4943,0,14,1},
	{76108,4944,0,16,1},{61716,4945,0,18,1},{46947,4946,0,20,1},{46968,4947,0,20,1},{33108,4948,0,22,1},{33131,4949,0,22,1},
	{61735,4950,0,18,1},{46989,4951,0,20,1},{47010,4952,0,20,1},{95611,4953,512,12,0},{95624,4953,0,12,1},{76125,4954,0,16,1},
	{61754,4955,0,18,1},{47031,4956,0,20,1},{47052,4957,0,20,1},{33154,4958,0,22,1},{33177,4959,0,22,1},{61773,4960,0,18,1},
	{47073,4961,0,20,1},{47094,4962,0,20,1},{76142,4963,0,16,1},{61792,4964,0,18,1},{47115,4965,0,20,1},{47136,4966,0,20,1},
	{33200,4967,0,22,1},{33223,4968,0,22,1},{61811,4969,0,18,1},{47157,4970,0,20,1},{47178,4971,0,20,1},{95637,4972,0,12,1},
	{87689,4973,0,14,1},{76159,4974,0,16,1},{61830,4975,0,18,1},{61849,4976,0,18,1},{47199,4977,0,20,1},{47220,4978,0,20,1},
	{76176,4979,0,16,1},{61868,4980,0,18,1},{61887,4981,0,18,1},{76193,4982,0,16,1},{61906,4983,0,18,1},{47241,4984,0,20,1},
	{47262,4985,0,20,1},{33246,4986,0,22,1},{33269,4987,0,22,1},{61925,4988,0,18,1},{47283,4989,0,20,1},{47304,4990,0,20,1},
	{33292,4991,0,22,1},{22381,4992,0,24,1},{15484,4993,0,26,1},{15511,4994,0,26,1},{11363,4995,0,28,1},{11392,4996,0,28,1},
	{22406,4997,0,24,1},{15538,4998,0,26,1},{15565,4999,0,26,1},{87704,5000,0,14,1},{76210,5001,0,16,1},{61944,5002,0,18,1},
	{61963,5003,0,18,1},{47325,5004,0,20,1},{47346,5005,0,20,1},{76227,5006,0,16,1},{61982,5007,0,18,1},{62001,5008,0,18,1},
	{100407,5009,0,10,1},{47367,5010,0,20,1},{33315,5011,0,22,1},{22431,5012,0,24,1},{22456,5013,0,24,1},{15592,5014,0,26,1},
	{15619,5015,0,26,1},{33338,5016,0,22,1},{22481,5017,0,24,1},{22506,5018,0,24,1},{95650,5019,0,12,1},{87719,5020,0,14,1},
	{76244,5021,0,16,1},{76261,5022,0,16,1},{62020,5023,0,18,1},{62039,5024,0,18,1},{87734,5025,0,14,1},{76278,5026,0,16,1},
	{76295,5027,0,16,1},{76312,5028,0,16,1},{62058,5029,0,18,1},{47388,5030,0,20,1},{47409,5031,0,20,1},{33361,5032,0,22,1},
	{33384,5033,0,22,1},{62077,5034,0,18,1},{47430,5035,0,20,1},{47451,5036,0,20,1},{76329,5037,0,16,1},{62096,5038,0,18,1},
	{47472,5039,0,20,1},{47493,5040,0,20,1},{33407,5041,0,22,1},{33430,5042,0,22,1},{62115,5043,0,18,1},{47514,5044,0,20,1},
	{47535,5045,0,20,1},{95663,5046,512,12,0},{100418,5046,512,10,0},{1650,5046,1,16,0},{1650,5046,1,31,1},{1650,5047,0,50,1},
	{103331,5048,64,6,0},{87749,5048,0,14,1},{76346,5049,0,16,1},{62134,5050,0,18,1},{47556,5051,0,20,1},{47577,5052,0,20,1},
	{33453,5053,0,22,1},{33476,5054,0,22,1},{62153,5055,0,18,1},{47598,5056,0,20,1},{47619,5057,0,20,1},{100429,5058,0,10,1},
	{95676,5059,0,12,1},{87764,5060,0,14,1},{76363,5061,0,16,1},{76380,5062,0,16,1},{62172,5063,0,18,1},{62191,5064,0,18,1},
	{87779,5065,0,14,1},{76397,5066,0,16,1},{76414,5067,0,16,1},{87794,5068,0,14,1},{76431,5069,0,16,1},{62210,5070,0,18,1},
	{47640,5071,0,20,1},{47661,5072,0,20,1},{33499,5073,0,22,1},{33522,5074,0,22,1},{62229,5075,0,18,1},{47682,5076,0,20,1},
	{47703,5077,0,20,1},{87809,5078,0,14,1},{76448,5079,0,16,1},{62248,5080,0,18,1},{62267,5081,0,18,1},{47724,5082,0,20,1},
	{47745,5083,0,20,1},{76465,5084,0,16,1},{62286,5085,0,18,1},{62305,5086,0,18,1},{6791,5087,1,12,1},{8769,5088,0,29,1},
	{8799,5089,0,29,1},{6791,5090,0,31,1},{95689,5091,0,12,1},{87824,5092,0,14,1},{76482,5093,0,16,1},{76499,5094,0,16,1},
	{62324,5095,0,18,1},{62343,5096,0,18,1},{87839,5097,0,14,1},{76516,5098,0,16,1},{76533,5099,0,16,1},{76550,5100,0,16,1},
	{95702,5101,0,12,1},{95715,5102,0,12,1},{87854,5103,0,14,1},{76567,5104,0,16,1},{76584,5105,0,16,1},{62362,5106,0,18,1},
	{62381,5107,0,18,1},{87869,5108,0,14,1},{76601,5109,0,16,1},{76618,5110,0,16,1},{47766,5111,0,20,1},{22531,5112,0,24,1},
	{8829,5113,1,14,0},{8829,5113,0,29,1},{76635,5114,0,16,1},{87884,5115,0,14,1},{87899,5116,0,14,1},{76652,5117,0,16,1},
	{62400,5118,0,18,1},{62419,5119,0,18,1},{47787,5120,0,20,1},{47808,5121,0,20,1},{76669,5122,0,16,1},{62438,5123,0,18,1},
	{62457,5124,0,18,1},{87914,5125,0,14,1},{11421,5126,1,12,1},{11421,5127,1,17,0},{11421,5127,0,26,1},{95728,5128,0,12,1},
	{87929,5129,0,14,1},{76686,5130,0,16,1},{76703,5131,0,16,1},{62476,5132,0,18,1},{62495,5133,0,18,1},{87944,5134,0,14,1},
	{76720,5135,0,16,1},{76737,5136,0,16,1},{76754,5137,0,16,1},{62514,5138,0,18,2},{47829,5140,0,20,1},{47850,5141,0,20,1},
	{33545,5142,0,22,1},{33568,5143,0,22,1},{62533,5144,0,18,1},{47871,5145,0,20,1},{47892,5146,0,20,1},{95741,5147,0,12,1},
	{95754,5148,0,12,1},{87959,5149,0,14,1},{76771,5150,0,16,1},{76788,5151,0,16,1},{62552,5152,0,18,1},{62571,5153,0,18,1},
	{87974,5154,0,14,1},{76805,5155,0,16,1},{76822,5156,0,16,1},{87989,5157,0,14,1},{100440,5158,0,10,1},{88004,5159,0,14,1},
	{88019,5160,0,14,1},{76839,5161,0,16,1},{62590,5162,0,18,1},{62609,5163,0,18,1},{47913,5164,0,20,1},{47934,5165,0,20,1},
	{76856,5166,0,16,1},{62628,5167,0,18,1},{62647,5168,0,18,1},{95767,5169,0,12,1},{88034,5170,0,14,1},{62666,5171,0,18,1},
	{95780,5172,0,12,1},{88049,5173,0,14,1},{76873,5174,0,16,1},{76890,5175,0,16,1},{62685,5176,0,18,1},{62704,5177,0,18,1},
	{88064,5178,0,14,1},{76907,5179,0,16,1},{76924,5180,0,16,1},{100451,5181,0,10,1},{95793,5182,0,12,1},{95806,5183,0,12,1},
	{88079,5184,0,14,1},{76941,5185,0,16,1},{76958,5186,0,16,1},{62723,5187,0,18,1},{62742,5188,0,18,1},{88094,5189,0,14,1},
	{76975,5190,0,16,1},{76992,5191,0,16,1},{88109,5192,0,14,1},{77009,5193,0,16,2},{62761,5195,0,18,1},{62780,5196,0,18,1},
	{47955,5197,0,20,1},{47976,5198,0,20,1},{77026,5199,0,16,1},{62799,5200,0,18,1},{62818,5201,0,18,1},{33591,5202,1,10,0},
	{33591,5202,0,21,1},{100462,5203,0,10,1},{95819,5204,0,12,1},{88124,5205,0,14,1},{77043,5206,0,16,1},{77060,5207,0,16,1},
	{62837,5208,0,18,1},{62856,5209,0,18,1},{88139,5210,0,14,1},{77077,5211,0,16,1},{77094,5212,0,16,1},{88154,5213,0,14,1},
	{88169,5214,0,14,1},{77111,5215,0,16,1},{62875,5216,0,18,1},{62894,5217,0,18,1},{47997,5218,0,20,1},{48018,5219,0,20,1},
	{77128,5220,0,16,1},{62913,5221,0,18,1},{62932,5222,0,18,1},{88184,5223,0,14,1},{88199,5224,0,14,1},{77145,5225,0,16,1},
	{62951,5226,0,18,1},{62970,5227,0,18,1},{48039,5228,0,20,1},{48060,5229,0,20,1},{77162,5230,0,16,1},{62989,5231,0,18,1},
	{63008,5232,0,18,1},{95832,5233,0,12,1},{88214,5234,0,14,2},{77179,5236,0,16,1},{77196,5237,0,16,1},{63027,5238,0,18,1},
	{63046,5239,0,18,1},{88229,5240,0,14,1},{77213,5241,0,16,1},{77230,5242,0,16,1},{100473,5243,0,10,1},{88244,5244,0,14,1},
	{77247,5245,0,16,1},{63065,5246,0,18,1},{63084,5247,0,18,1},{48081,5248,0,20,1},{48102,5249,0,20,1},{77264,5250,0,16,1},
	{63103,5251,0,18,1},{63122,5252,0,18,1},{95845,5253,0,12,1},{3852,5254,1,10,0},{3852,5254,1,21,0},{3852,5254,0,36,1},
	{77281,5255,0,16,1},{48123,5256,0,20,1},{100484,5257,0,10,1},{95858,5258,0,12,1},{88259,5259,0,14,1},{77298,5260,0,16,1},
	{63141,5261,0,18,1},{48144,5262,0,20,1},{48165,5263,0,20,1},{33613,5264,0,22,1},{33636,5265,0,22,1},{63160,5266,0,18,1},
	{48186,5267,0,20,1},{48207,5268,0,20,1},{102367,5269,0,8,1},{100495,5270,0,10,1},{95871,5271,4096,12,0},{88274,5271,0,14,1},
	{95884,5272,0,12,1},{95897,5273,0,12,1},{100506,5274,0,10,1},{95910,5275,0,12,1},{95923,5276,0,12,1},{88289,5277,0,14,1},
	{77315,5278,0,16,1},{77332,5279,0,16,1},{63179,5280,0,18,1},{63198,5281,0,18,1},{88304,5282,0,14,1},{77349,5283,0,16,1},
	{77366,5284,0,16,1},{48228,5285,1,10,0},{48228,5285,0,19,1},{48248,5286,0,20,1},{77383,5287,0,16,1},{88319,5288,0,14,1},
	{77400,5289,0,16,2},{63217,5291,0,18,1},{63236,5292,0,18,1},{48269,5293,0,20,1},{48290,5294,0,20,1},{77417,5295,0,16,1},
	{63255,5296,0,18,1},{63274,5297,0,18,1},{102376,5298,0,8,1},{100517,5299,0,10,1},{88334,5300,0,14,1},{88349,5301,0,14,1},
	{77434,5302,0,16,1},{63293,5303,0,18,1},{63312,5304,0,18,1},{48311,5305,0,20,1},{48332,5306,0,20,1},{77451,5307,0,16,1},
	{63331,5308,0,18,1},{63350,5309,0,18,1},{100528,5310,0,10,1},{95936,5311,0,12,1},{103338,5312,0,6,1},{95949,5313,0,12,1},
	{88364,5314,0,14,1},{88379,5315,0,14,1},{77468,5316,0,16,1},{63369,5317,0,18,1},{63388,5318,0,18,1},{48353,5319,0,20,1},
	{48374,5320,0,20,1},{77485,5321,0,16,1},{63407,5322,0,18,1},{63426,5323,0,18,1},{95962,5324,0,12,1},{77502,5325,0,16,1},
	{63445,5326,0,18,1},{77519,5327,0,16,1},{88394,5328,0,14,1},{77536,5329,0,16,2},{63464,5331,0,18,1},{63483,5332,0,18,1},
	{48395,5333,0,20,1},{48416,5334,0,20,1},{77553,5335,0,16,1},{63502,5336,0,18,1},{63521,5337,0,18,1},{100539,5338,0,10,1},
	{102385,5339,0,8,2},{95975,5341,0,12,1},{95988,5342,0,12,1},{88409,5343,0,14,1},{77570,5344,0,16,1},{77587,5345,0,16,1},
	{63540,5346,0,18,1},{63559,5347,0,18,1},{88424,5348,0,14,1},{77604,5349,0,16,1},{77621,5350,0,16,1},{102394,5351,64,8,0},
	{96001,5351,0,12,1},{88439,5352,0,14,2},{77638,5354,0,16,1},{77655,5355,0,16,1},{63578,5356,0,18,1},{63597,5357,0,18,1},
	{88454,5358,0,14,1},{77672,5359,0,16,1},{77689,5360,0,16,1},{96014,5361,0,12,1},{88469,5362,0,14,1},{102403,5363,0,8,1},
	{8859,5364,1,8,0},{8859,5364,1,15,0},{8859,5364,0,28,1},{96027,5365,0,12,1},{88484,5366,0,14,1},{77706,5367,0,16,1},
	{77723,5368,0,16,1},{63616,5369,0,18,1},{63635,5370,0,18,1},{88499,5371,0,14,1},{77740,5372,0,16,1},{77757,5373,0,16,1},
	{77774,5374,0,16,1},{63654,5375,0,18,1},{48437,5376,0,20,1},{33659,5377,0,22,1},{33682,5378,0,22,1},{22556,5379,0,24,1},
	{22581,5380,0,24,1},{48458,5381,0,20,1},{33705,5382,0,22,1},{33728,5383,0,22,1},{102412,5384,0,8,1},{102421,5385,0,8,1},
	{100550,5386,0,10,1},{96040,5387,0,12,1},{96053,5388,0,12,1},{88514,5389,0,14,1},{88529,5390,0,14,1},{100561,5391,0,10,1},
	{96066,5392,0,12,1},{96079,5393,0,12,1},{77791,5394,1,8,0},{77791,5394,0,15,1},{48479,5395,1,8,1},{48479,5396,0,19,1},
	{100572,5397,0,10,1},{96092,5398,0,12,1},{88544,5399,0,14,1},{88559,5400,0,14,1},{77807,5401,0,16,1},{77824,5402,0,16,1},
	{96105,5403,0,12,1},{88574,5404,0,14,1},{88589,5405,0,14,1},{100583,5406,0,10,1},{96118,5407,0,12,1},{88604,5408,0,14,1},
	{77841,5409,0,16,1},{77858,5410,0,16,1},{63673,5411,0,18,1},{63692,5412,0,18,1},{88619,5413,0,14,1},{77875,5414,0,16,1},
	{77892,5415,0,16,1},{77909,5416,0,16,1},{77926,5417,0,16,1},{63711,5418,0,18,1},{48499,5419,0,20,1},{48520,5420,0,20,1},
	{33751,5421,0,22,1},{33774,5422,0,22,1},{63730,5423,0,18,1},{48541,5424,0,20,1},{48562,5425,0,20,1},{100594,5426,0,10,1},
	{77943,5427,0,16,1},{88634,5428,0,14,1},{88649,5429,0,14,1},{48583,5430,0,20,1},{15646,5431,1,8,0},{22606,5431,1,13,0},
	{22606,5431,0,22,1},{15646,5432,1,15,0},{15646,5432,0,24,1},{63749,5433,0,17,1},{63767,5434,0,17,1},{33797,5435,0,21,1},
	{48604,5436,1,10,0},{48604,5436,0,19,1},{63785,5437,0,18,1},{22629,5438,1,14,0},{22629,5438,0,23,1},{63804,5439,0,18,1},
	{48624,5440,0,20,1},{33819,5441,0,22,1},{33842,5442,0,22,1},{22653,5443,0,24,1},{22678,5444,0,24,1},{48645,5445,0,20,1},
	{33865,5446,0,22,1},{33888,5447,0,22,1},{88664,5448,0,14,1},{77960,5449,0,16,1},{63823,5450,0,18,1},{63842,5451,0,18,1},
	{48666,5452,0,20,1},{48687,5453,0,20,1},{77977,5454,0,16,1},{63861,5455,0,18,1},{63880,5456,0,18,1},{100605,5457,0,10,1},
	{100616,5458,0,10,1},{96131,5459,0,12,1},{88679,5460,0,14,1},{88694,5461,0,14,1},{77994,5462,0,16,1},{78011,5463,0,16,1},
	{96144,5464,0,12,1},{88709,5465,0,14,1},{88724,5466,0,14,1},{88739,5467,0,14,2},{78028,5469,0,16,1},{63899,5470,0,18,1},
	{63918,5471,0,18,1},{48708,5472,0,20,1},{48729,5473,0,20,1},{78045,5474,0,16,1},{63937,5475,0,18,1},{63956,5476,0,18,1},
	{100627,5477,0,10,1},{96157,5478,0,12,1},{88754,5479,0,14,1},{88769,5480,0,14,1},{78062,5481,0,16,1},{78079,5482,0,16,1},
	{96170,5483,0,12,1},{88784,5484,0,14,1},{88799,5485,0,14,1},{96183,5486,0,12,1},{96196,5487,0,12,1},{96209,5488,0,12,1},
	{88814,5489,0,14,1},{78096,5490,0,16,1},{78113,5491,0,16,1},{63975,5492,0,18,1},{63994,5493,0,18,1},{88829,5494,0,14,1},
	{78130,5495,0,16,1},{78147,5496,0,16,1},{96222,5497,0,12,1},{88844,5498,0,14,2},{78164,5500,0,16,1},{78181,5501,0,16,1},
	{64013,5502,0,18,1},{64032,5503,0,18,1},{88859,5504,0,14,1},{78198,5505,0,16,1},{78215,5506,0,16,1},{4694,5507,1,18,0},
	{4694,5507,0,35,1},{48750,5508,1,10,0},{48750,5508,0,19,1},{33911,5509,1,12,0},{33911,5509,0,21,1},{100638,5510,0,10,1},
	{102430,5511,0,8,1},{100649,5512,0,10,1},{96235,5513,0,12,1},{88874,5514,0,14,1},{78232,5515,0,16,1},{78249,5516,0,16,1},
	{64051,5517,0,18,1},{64070,5518,0,18,1},{88889,5519,0,14,1},{78266,5520,0,16,1},{78283,5521,0,16,1},{100660,5522,0,10,1},
	{96248,5523,0,12,1},{88904,5524,0,14,1},{78300,5525,0,16,1},{64089,5526,0,18,2},{48770,5528,0,20,1},{48791,5529,0,20,1},
	{33933,5530,0,22,1},{33956,5531,0,22,1},{64108,5532,0,18,1},{48812,5533,0,20,1},{48833,5534,0,20,1},{103345,5535,64,6,0},
	{48854,5535,1,10,0},{48854,5535,0,19,1},{96261,5536,0,12,1},{100671,5537,0,10,1},{96274,5538,0,12,1},{88919,5539,0,14,1},
	{78317,5540,0,16,1},{64127,5541,0,18,1},{48874,5542,0,20,1},{48895,5543,0,20,1},{33979,5544,0,22,1},{34002,5545,0,22,1},
	{64146,5546,0,18,1},{48916,5547,0,20,1},{48937,5548,0,20,1},{96287,5549,0,12,1},{88934,5550,0,14,1},{78334,5551,0,16,1},
	{64165,5552,0,18,1},{64184,5553,0,18,1},{48958,5554,0,20,1},{48979,5555,0,20,1},{78351,5556,0,16,1},{64203,5557,0,18,1},
	{64222,5558,0,18,1},{96300,5559,0,12,1},{102439,5560,0,8,1},{6823,5561,1,10,0},{6823,5561,1,17,0},{6823,5561,0,30,1},
	{100682,5562,0,10,1},{49000,5563,0,20,1},{88949,5564,0,14,1},{78368,5565,0,16,1},{64241,5566,0,18,1},{64260,5567,0,18,1},
	{49021,5568,0,20,1},{49042,5569,0,20,1},{78385,5570,0,16,1},{64279,5571,0,18,1},{64298,5572,0,18,1},{102448,5573,0,8,1},
	{100693,5574,0,10,2},{96313,5576,0,12,1},{96326,5577,0,12,1},{88964,5578,0,14,1},{88979,5579,0,14,1},{100704,5580,0,10,1},
	{96339,5581,0,12,1},{96352,5582,0,12,1},{6854,5583,1,16,0},{6854,5583,0,31,1},{102457,5584,0,8,1},{100715,5585,0,10,1},
	{96365,5586,0,12,1},{88994,5587,0,14,1},{89009,5588,0,14,1},{78402,5589,0,16,1},{78419,5590,0,16,1},{96378,5591,0,12,1},
	{89024,5592,0,14,1},{89039,5593,0,14,1},{100726,5594,0,10,1},{96391,5595,0,12,1},{89054,5596,0,14,1},{89069,5597,0,14,1},
	{78436,5598,0,16,1},{78453,5599,0,16,1},{96404,5600,0,12,1},{89084,5601,0,14,1},{89099,5602,0,14,1},{100737,5603,0,10,2},
	{96417,5605,0,12,1},{89114,5606,0,14,1},{89129,5607,0,14,1},{78470,5608,0,16,1},{78487,5609,0,16,1},{96430,5610,0,12,1},
	{89144,5611,0,14,1},{89159,5612,0,14,1},{100748,5613,0,10,1},{100759,5614,0,10,1},{89174,5615,1,4,0},{89174,5615,0,13,1},
	{96443,5616,0,12,1},{100770,5617,0,10,1},{96456,5618,0,12,1},{89188,5619,0,14,2},{78504,5621,0,16,1},{78521,5622,0,16,1},
	{64317,5623,0,18,1},{64336,5624,0,18,1},{89203,5625,0,14,1},{78538,5626,0,16,1},{78555,5627,0,16,1},{102466,5628,0,8,1},
	{96469,5629,0,12,1},{89218,5630,0,14,1},{78572,5631,0,16,1},{78589,5632,0,16,1},{64355,5633,0,18,1},{64374,5634,0,18,1},
	{89233,5635,0,14,1},{78606,5636,0,16,1},{78623,5637,0,16,1},{96482,5638,0,12,1},{89248,5639,0,14,1},{22703,5640,1,8,2},
	{22703,5642,0,23,1},{100781,5643,0,10,1},{96495,5644,0,12,1},{89263,5645,0,14,1},{89278,5646,0,14,1},{78640,5647,0,16,1},
	{78657,5648,0,16,1},{96508,5649,0,12,1},{89293,5650,0,14,1},{89308,5651,0,14,1},{100792,5652,0,10,1},{96521,5653,0,12,1},
	{34025,5654,0,22,1},{100803,5655,0,10,1},{15671,5656,1,10,0},{15671,5656,0,25,1},{96534,5657,0,12,1},{89323,5658,0,14,1},
	{89338,5659,0,14,1},{78674,5660,0,16,1},{64393,5661,0,18,1},{64412,5662,0,18,1},{49063,5663,0,20,1},{49084,5664,0,20,1},
	{78691,5665,0,16,1},{64431,5666,0,18,1},{64450,5667,0,18,1},{3889,5668,1,10,0},{3889,5668,1,21,0},{3889,5668,0,36,1},
	{78708,5669,1,6,0},{78708,5669,0,15,1},{96547,5670,0,12,1},{89353,5671,0,14,1},{78724,5672,0,16,1},{78741,5673,0,16,1},
	{64469,5674,0,18,1},{64488,5675,0,18,1},{89368,5676,0,14,1},{78758,5677,0,16,1},{78775,5678,0,16,1},{1191,5679,1,6,0},
	{64507,5679,0,17,1},{34048,5680,0,21,1},{64525,5681,0,17,1},{34070,5682,0,21,1},{11448,5683,0,27,1},{22727,5684,0,23,1},
	{1191,5685,1,23,0},{1191,5685,1,38,0},{1191,5685,0,53,1},{34092,5686,0,21,1},{5627,5687,1,17,0},{5627,5687,0,32,1},
	{49105,5688,0,19,1},{78792,5689,0,15,1},{34114,5690,0,21,1},{3340,5691,1,17,0},{3926,5691,0,36,1},{3340,5692,0,38,1},
	{49125,5693,0,19,1},{89383,5694,0,13,1},{49145,5695,0,19,1},{3379,5696,1,21,0},{3379,5696,0,38,1},{6886,5697,1,15,0},
	{6886,5697,0,30,1},{1831,5698,1,10,0},{34136,5698,0,21,1},{15697,5699,0,25,1},{64543,5700,0,17,1},{15723,5701,0,25,1},
	{1831,5702,1,19,0},{1831,5702,1,28,0},{1831,5702,0,47,1},{1413,5703,65,14,0},{2804,5703,1,29,0},{2804,5703,0,42,1},
	{11476,5704,0,27,1},{3963,5705,0,37,1},{1413,5706,1,29,1},{1413,5707,0,52,1},{6917,5708,65,8,0},{34158,5708,0,21,1},
	{22751,5709,0,23,2},{15749,5711,0,25,1},{15775,5712,0,25,1},{11504,5713,0,27,1},{11532,5714,0,27,1},{22775,5715,0,23,1},
	{15801,5716,0,25,1},{15827,5717,0,25,1},{15853,5718,0,25,1},{11560,5719,0,27,1},{8888,5720,0,29,1},{8918,5721,0,29,1},
	{6917,5722,0,31,1},{6949,5723,0,31,1},{11588,5724,0,27,1},{8948,5725,0,29,1},{8978,5726,0,29,1},{22799,5727,0,23,1},
	{15879,5728,0,25,1},{11616,5729,0,27,1},{9008,5730,0,29,1},{9038,5731,0,29,1},{6981,5732,0,31,1},{7013,5733,0,31,1},
	{11644,5734,0,27,1},{9068,5735,0,29,1},{9098,5736,0,29,1},{34180,5737,0,21,1},{22823,5738,0,23,1},{15905,5739,0,25,1},
	{15931,5740,0,25,1},{11672,5741,0,27,1},{11700,5742,0,27,1},{22847,5743,0,23,1},{15957,5744,0,25,1},{15983,5745,0,25,1},
	{102475,5746,512,8,0},{102484,5746,0,8,2},{64561,5748,1,8,0},{64561,5748,0,17,1},{100814,5749,0,10,1},{96560,5750,0,12,2},
	{89397,5752,0,14,1},{89412,5753,0,14,1},{78808,5754,0,16,1},{78825,5755,0,16,1},{96573,5756,0,12,1},{89427,5757,0,14,1},
	{89442,5758,0,14,1},{96586,5759,0,12,3},{89457,5762,0,14,1},{78842,5763,0,16,1},{78859,5764,0,16,1},{64579,5765,0,18,1},
	{64598,5766,0,18,1},{89472,5767,0,14,1},{78876,5768,0,16,1},{78893,5769,0,16,1},{100825,5770,0,10,1},{103352,5771,512,6,0},
	{102493,5771,576,8,0},{102502,5771,0,8,1},{100836,5772,512,10,0},{7045,5772,1,6,0},{7045,5772,1,15,0},{7045,5772,0,30,1},
	{102511,5773,0,8,1},{102520,5774,64,8,0},{96599,5774,512,12,0},{49165,5774,1,8,0},{49165,5774,0,19,1},{102529,5775,64,8,0},
	{49185,5775,1,6,0},{49185,5775,0,19,1},{96612,5776,0,12,1},{100847,5777,0,10,1},{78910,5778,0,16,1},{64617,5779,0,18,1},
	{49205,5780,0,20,1},{49226,5781,0,20,1},{34202,5782,0,22,1},{34225,5783,0,22,1},{64636,5784,0,18,1},{49247,5785,0,20,1},
	{49268,5786,0,20,1},{102538,5787,0,8,1},{103359,5788,0,6,1},{103366,5789,0,6,1},{34248,5790,1,8,0},{34248,5790,0,21,1},
	{102547,5791,0,8,1},{102556,5792,0,8,1},{89487,5793,0,14,1},{78927,5794,0,16,1},{64655,5795,0,18,1},{64674,5796,0,18,1},
	{49289,5797,0,20,1},{49310,5798,0,20,1},{78944,5799,0,16,1},{64693,5800,0,18,1},{64712,5801,0,18,1},{96625,5802,0,12,1},
	{96638,5803,0,12,1},{49331,5804,1,6,0},{49331,5804,0,19,1},{102565,5805,64,8,0},{78961,5805,0,16,1},{49351,5806,0,20,1},
	{34270,5807,0,22,1},{22871,5808,0,24,1},{22896,5809,0,24,1},{16009,5810,0,26,1},{16036,5811,0,26,1},{34293,5812,0,22,1},
	{22921,5813,0,24,1},{22946,5814,0,24,1},{102574,5815,0,8,1},{78978,5816,1,6,0},{78978,5816,0,15,1},{103373,5817,0,6,1},
	{96651,5818,0,12,1},{96664,5819,0,12,1},{89502,5820,0,14,1},{78994,5821,0,16,1},{79011,5822,0,16,1},{64731,5823,0,18,1},
	{64750,5824,0,18,1},{89517,5825,0,14,1},{79028,5826,0,16,1},{79045,5827,0,16,1},{102583,5828,0,8,1},{102592,5829,0,8,1},
	{16063,5830,1,10,2},{16063,5832,0,25,1},{96677,5833,0,12,1},{96690,5834,0,12,1},{89532,5835,0,14,1},{89547,5836,0,14,1},
	{100858,5837,0,10,1},{96703,5838,0,12,1},{96716,5839,0,12,1},{102601,5840,0,8,1},{96729,5841,0,12,1},{89562,5842,0,14,2},
	{79062,5844,0,16,1},{79079,5845,0,16,1},{64769,5846,0,18,1},{64788,5847,0,18,1},{89577,5848,0,14,1},{79096,5849,0,16,1},
	{79113,5850,0,16,1},{89592,5851,0,14,1},{102610,5852,0,8,1},{79130,5853,0,16,1},{89607,5854,0,14,1},{102619,5855,512,8,0},
	{100869,5855,0,10,1},{96742,5856,0,12,2},{89622,5858,0,14,1},{89637,5859,0,14,1},{79147,5860,0,16,1},{79164,5861,0,16,1},
	{96755,5862,0,12,1},{89652,5863,0,14,1},{89667,5864,0,14,1},{102628,5865,0,8,1},{79181,5866,0,16,1},{79198,5867,0,16,2},
	{64807,5869,0,18,1},{49372,5870,0,20,1},{49393,5871,0,20,1},{34316,5872,0,22,1},{34339,5873,0,22,1},{64826,5874,0,18,1},
	{49414,5875,0,20,1},{49435,5876,0,20,1},{49456,5877,1,8,0},{49456,5877,0,19,1},{9128,5878,1,10,1},{9128,5879,0,29,1},
	{5660,5880,1,6,0},{22971,5880,0,23,1},{5660,5881,1,15,0},{5660,5881,0,32,1},{64845,5882,0,17,1},{34362,5883,0,21,1},
	{64863,5884,0,17,1},{49476,5885,0,19,2},{2223,5887,1,8,0},{49496,5887,0,19,1},{64881,5888,0,17,1},{2223,5889,1,19,0},
	{2223,5889,1,28,0},{2223,5889,0,45,1},{7076,5890,1,17,0},{7076,5890,0,30,1},{49516,5891,0,19,1},{49536,5892,0,19,1},
	{34384,5893,0,21,1},{16089,5894,1,10,0},{16089,5894,0,25,1},{79215,5895,0,16,1},{4730,5896,1,6,0},{4730,5896,1,15,1},
	{4730,5897,0,34,1},{102637,5898,0,8,1},{79232,5899,0,16,1},{89682,5900,0,14,1},{79249,5901,0,16,1},{79266,5902,0,16,1},
	{64899,5903,0,18,1},{49556,5904,0,20,1},{49577,5905,0,20,1},{34406,5906,0,22,1},{34429,5907,0,22,1},{64918,5908,0,18,1},
	{49598,5909,0,20,1},{49619,5910,0,20,1},{100880,5911,0,10,1},{96768,5912,0,12,1},{89697,5913,0,14,1},{89712,5914,0,14,1},
	{79283,5915,0,16,1},{79300,5916,0,16,1},{96781,5917,0,12,1},{89727,5918,0,14,1},{89742,5919,0,14,1},{4765,5920,1,16,0},
	{4765,5920,1,25,0},{4765,5920,0,34,1},{102646,5921,512,8,0},{100891,5921,0,10,1},{96794,5922,0,12,1},{100902,5923,512,10,0},
	{49640,5923,1,10,0},{49640,5923,0,19,1},{49660,5924,65,10,0},{49660,5924,0,19,1},{79317,5925,0,16,1},{64937,5926,0,18,1},
	{49680,5927,0,20,1},{49701,5928,0,20,1},{34452,5929,0,22,1},{34475,5930,0,22,1},{64956,5931,0,18,1},{49722,5932,0,20,1},
	{49743,5933,0,20,1},{89757,5934,0,14,1},{79334,5935,0,16,2},{64975,5937,0,18,1},{64994,5938,0,18,1},{49764,5939,0,20,1},
	{49785,5940,0,20,1},{79351,5941,0,16,1},{65013,5942,0,18,1},{65032,5943,0,18,1},{89772,5944,0,14,1},{79368,5945,0,16,2},
	{65051,5947,0,18,1},{65070,5948,0,18,1},{49806,5949,0,20,1},{49827,5950,0,20,1},{79385,5951,0,16,1},{65089,5952,0,18,1},
	{65108,5953,0,18,1},{79402,5954,0,16,2},{79419,5956,0,16,1},{65127,5957,0,18,1},{49848,5958,0,20,1},{49869,5959,0,20,1},
	{34498,5960,0,22,1},{34521,5961,0,22,1},{65146,5962,0,18,1},{49890,5963,0,20,1},{49911,5964,0,20,1},{96807,5965,0,12,1},
	{89787,5966,0,14,1},{79436,5967,0,16,1},{79453,5968,0,16,1},{65165,5969,0,18,1},{65184,5970,0,18,1},{89802,5971,0,14,1},
	{79470,5972,0,16,1},{79487,5973,0,16,1},{65203,5974,0,18,1},{96820,5975,0,12,1},{89817,5976,0,14,1},{79504,5977,0,16,1},
	{79521,5978,0,16,1},{65222,5979,0,18,1},{65241,5980,0,18,1},{89832,5981,0,14,1},{79538,5982,0,16,1},{79555,5983,0,16,1},
	{102655,5984,0,8,1},{100913,5985,0,10,2},{96833,5987,0,12,1},{96846,5988,0,12,1},{89847,5989,0,14,1},{89862,5990,0,14,1},
	{89877,5991,0,14,1},{100924,5992,0,10,2},{96859,5994,0,12,1},{96872,5995,0,12,1},{102664,5996,0,8,1},{100935,5997,0,10,1},
	{103380,5998,0,6,1},{100946,5999,0,10,1},{96885,6000,0,12,1},{89892,6001,0,14,1},{89907,6002,0,14,1},{79572,6003,0,16,1},
	{79589,6004,0,16,1},{96898,6005,0,12,1},{89922,6006,0,14,1},{89937,6007,0,14,1},{96911,6008,0,12,1},{96924,6009,0,12,1},
	{89952,6010,0,14,1},{79606,6011,0,16,1},{79623,6012,0,16,1},{65260,6013,0,18,1},{65279,6014,0,18,1},{89967,6015,0,14,1},
	{79640,6016,0,16,1},{79657,6017,0,16,1},{79674,6018,0,16,1},{65298,6019,0,18,1},{49932,6020,0,20,1},{34544,6021,0,22,1},
	{34567,6022,0,22,1},{22995,6023,0,24,1},{23020,6024,0,24,1},{49953,6025,0,20,1},{34590,6026,0,22,1},{34613,6027,0,22,1},
	{102673,6028,0,8,1},{102682,6029,0,8,1},{103387,6030,64,6,0},{23045,6030,65,8,0},{23045,6030,0,23,1},{96937,6031,0,12,1},
	{89982,6032,0,14,1},{79691,6033,0,16,1},{79708,6034,0,16,1},{65317,6035,0,18,1},{65336,6036,0,18,1},{89997,6037,0,14,1},
	{79725,6038,0,16,1},{79742,6039,0,16,1},{102691,6040,0,8,1},{100957,6041,0,10,2},{96950,6043,0,12,1},{96963,6044,0,12,1},
	{90012,6045,0,14,1},{90027,6046,0,14,1},{100968,6047,0,10,1},{96976,6048,0,12,1},{96989,6049,0,12,1},{34636,6050,1,8,0},
	{34636,6050,0,21,1},{100979,6051,0,10,1},{100990,6052,0,10,1},{97002,6053,0,12,1},{90042,6054,0,14,1},{79759,6055,0,16,1},
	{79776,6056,0,16,1},{65355,6057,0,18,1},{65374,6058,0,18,1},{90057,6059,0,14,1},{79793,6060,0,16,1},{79810,6061,0,16,1},
	{102700,6062,0,8,1},{101001,6063,0,10,1},{97015,6064,0,12,1},{97028,6065,0,12,1},{90072,6066,0,14,1},{90087,6067,0,14,1},
	{101012,6068,0,10,1},{97041,6069,0,12,1},{97054,6070,0,12,1},{65393,6071,0,18,1},{97067,6072,0,12,1},{90102,6073,0,14,1},
	{79827,6074,0,16,1},{79844,6075,0,16,1},{65412,6076,0,18,1},{65431,6077,0,18,1},{90117,6078,0,14,1},{79861,6079,0,16,1},
	{79878,6080,0,16,1},{97080,6081,0,12,3},{101023,6084,0,10,1},{101034,6085,0,10,1},{101045,6086,0,10,1},{102709,6087,0,8,1},
	{101056,6088,0,10,1},{97093,6089,0,12,1},{97106,6090,0,12,1},{90132,6091,0,14,1},{90147,6092,0,14,1},{101067,6093,0,10,1},
	{97119,6094,0,12,1},{97132,6095,0,12,1},{103394,6096,64,6,0},{101078,6096,0,10,1},{97145,6097,0,12,1},{90162,6098,0,14,1},
	{90177,6099,0,14,1},{79895,6100,0,16,1},{79912,6101,0,16,1},{97158,6102,0,12,1},{90192,6103,0,14,1},{90207,6104,0,14,1},
	{79929,6105,1,6,0},{79929,6105,0,15,1},{103401,6106,64,6,0},{102718,6106,0,8,2},{101089,6108,0,10,1},{97171,6109,0,12,1},
	{90222,6110,0,14,1},{90237,6111,0,14,1},{79945,6112,0,16,1},{79962,6113,0,16,1},{97184,6114,0,12,1},{90252,6115,0,14,1},
	{90267,6116,0,14,1},{90282,6117,0,14,1},{97197,6118,0,12,1},{90297,6119,0,14,1},{79979,6120,0,16,1},{79996,6121,0,16,1},
	{65450,6122,0,18,1},{65469,6123,0,18,1},{90312,6124,0,14,1},{80013,6125,0,16,1},{80030,6126,0,16,1},{101100,6127,0,10,1},
	{97210,6128,0,12,2},{90327,6130,0,14,1},{90342,6131,0,14,1},{80047,6132,0,16,1},{80064,6133,0,16,1},{97223,6134,0,12,1},
	{90357,6135,0,14,1},{90372,6136,0,14,1},{102727,6137,0,8,1},{102736,6138,0,8,1},{101111,6139,0,10,1},{97236,6140,0,12,1},
	{97249,6141,0,12,1},{90387,6142,0,14,1},{90402,6143,0,14,1},{101122,6144,0,10,1},{97262,6145,0,12,1},{97275,6146,0,12,1},
	{103408,6147,64,6,0},{90417,6147,0,14,1},{80081,6148,0,16,1},{103415,6149,0,6,1},{11728,6150,1,18,1},{11728,6151,0,27,1},
	{65488,6152,0,18,1},{49974,6153,0,20,1},{34658,6154,0,22,1},{34681,6155,0,22,1},{23069,6156,0,24,1},{23094,6157,0,24,1},
	{49995,6158,0,20,1},{34704,6159,0,22,1},{34727,6160,0,22,1},{90432,6161,0,14,1},{102745,6162,0,8,1},{9158,6163,1,12,0},
	{9158,6163,0,29,1},{97288,6164,0,12,1},{90447,6165,0,14,1},{80098,6166,0,16,1},{80115,6167,0,16,1},{65507,6168,0,18,1},
	{65526,6169,0,18,1},{90462,6170,0,14,1},{80132,6171,0,16,1},{80149,6172,0,16,1},{101133,6173,0,10,1},{97301,6174,0,12,1},
	{97314,6175,0,12,1},{102754,6176,0,8,1},{7107,6177,1,10,2},{7107,6179,0,31,1},{34750,6180,0,21,1},{97327,6181,0,12,1},
	{97340,6182,0,12,1},{90477,6183,0,14,1},{90492,6184,0,14,1},{101144,6185,0,10,1},{97353,6186,0,12,1},{97366,6187,0,12,1},
	{101155,6188,0,10,1},{97379,6189,0,12,1},{90507,6190,0,14,1},{101166,6191,0,10,1},{101177,6192,0,10,1},{97392,6193,0,12,1},
	{90522,6194,0,14,1},{90537,6195,0,14,1},{80166,6196,0,16,1},{80183,6197,0,16,1},{97405,6198,0,12,1},{90552,6199,0,14,1},
	{90567,6200,0,14,1},{90582,6201,0,14,1},{97418,6202,0,12,1},{90597,6203,0,14,1},{80200,6204,0,16,1},{80217,6205,0,16,1},
	{65545,6206,0,18,1},{65564,6207,0,18,1},{90612,6208,0,14,1},{80234,6209,0,16,1},{80251,6210,0,16,1},{97431,6211,0,12,1},
	{90627,6212,0,14,1},{80268,6213,0,16,1},{65583,6214,0,18,1},{65602,6215,0,18,1},{50016,6216,0,20,1},{50037,6217,0,20,1},
	{80285,6218,0,16,1},{65621,6219,0,18,1},{65640,6220,0,18,1},{90642,6221,0,14,1},{80302,6222,0,16,1},{65659,6223,0,18,1},
	{65678,6224,0,18,1},{50058,6225,0,20,1},{50079,6226,0,20,1},{80319,6227,0,16,1},{65697,6228,0,18,1},{65716,6229,0,18,1},
	{90657,6230,0,14,1},{90672,6231,0,14,1},{80336,6232,0,16,1},{65735,6233,0,18,1},{65754,6234,0,18,1},{50100,6235,0,20,1},
	{50121,6236,0,20,1},{80353,6237,0,16,1},{65773,6238,0,18,1},{65792,6239,0,18,1},{97444,6240,0,12,1},{97457,6241,0,12,1},
	{90687,6242,0,14,1},{80370,6243,0,16,1},{80387,6244,0,16,1},{65811,6245,0,18,1},{65830,6246,0,18,1},{90702,6247,0,14,1},
	{80404,6248,0,16,1},{80421,6249,0,16,1},{80438,6250,0,16,1},{103563,6251,64,4,0},{97470,6251,0,12,1},{90717,6252,0,14,1},
	{80455,6253,0,16,1},{65849,6254,0,18,1},{65868,6255,0,18,1},{50142,6256,0,20,1},{50163,6257,0,20,1},{80472,6258,0,16,1},
	{65887,6259,0,18,1},{65906,6260,0,18,1},{102763,6261,0,8,2},{101188,6263,0,10,1},{97483,6264,0,12,1},{97496,6265,0,12,1},
	{90732,6266,0,14,1},{90747,6267,0,14,1},{101199,6268,0,10,1},{97509,6269,0,12,1},{97522,6270,0,12,1},{80489,6271,0,16,1},
	{90762,6272,0,14,1},{90777,6273,0,14,1},{101210,6274,0,10,1},{16115,6275,1,10,0},{16115,6275,0,25,1},{102772,6276,0,8,1},
	{101221,6277,0,10,1},{97535,6278,0,12,1},{90792,6279,0,14,1},{90807,6280,0,14,1},{80506,6281,0,16,1},{80523,6282,0,16,1},
	{97548,6283,0,12,1},{90822,6284,0,14,1},{90837,6285,0,14,1},{103422,6286,64,6,0},{97561,6286,0,12,1},{90852,6287,0,14,1},
	{80540,6288,0,16,1},{80557,6289,0,16,1},{65925,6290,0,18,1},{65944,6291,0,18,1},{90867,6292,0,14,1},{80574,6293,0,16,1},
	{80591,6294,0,16,1},{102781,6295,64,8,0},{34772,6295,1,6,1},{34772,6296,0,21,1},{102790,6297,0,8,1},{101232,6298,0,10,1},
	{97574,6299,0,12,1},{97587,6300,0,12,1},{90882,6301,0,14,1},{90897,6302,0,14,1},{101243,6303,0,10,1},{97600,6304,0,12,1},
	{97613,6305,0,12,1},{102799,6306,0,8,1},{101254,6307,0,10,1},{97626,6308,0,12,1},{97639,6309,0,12,1},{90912,6310,0,14,1},
	{90927,6311,0,14,1},{101265,6312,0,10,1},{97652,6313,0,12,1},{97665,6314,0,12,1},{102808,6315,512,8,0},{50184,6315,0,20,1},
	{90942,6316,0,14,1},{80608,6317,0,16,1},{65963,6318,0,18,1},{65982,6319,0,18,1},{50205,6320,0,20,1},{50226,6321,0,20,1},
	{80625,6322,0,16,1},{66001,6323,0,18,1},{66020,6324,0,18,1},{102817,6325,0,8,1},{101276,6326,0,10,1},{80642,6327,0,16,1},
	{90957,6328,0,14,1},{90972,6329,0,14,1},{66039,6330,0,18,1},{50247,6331,0,20,1},{34794,6332,0,22,1},{23119,6333,0,24,1},
	{23144,6334,0,24,1},{16141,6335,0,26,1},{16168,6336,0,26,1},{34817,6337,0,22,1},{23169,6338,0,24,1},{23194,6339,0,24,1},
	{97678,6340,0,12,1},{90987,6341,0,14,1},{80659,6342,0,16,1},{80676,6343,0,16,1},{66058,6344,0,18,1},{66077,6345,0,18,1},
	{91002,6346,0,14,1},{80693,6347,0,16,1},{80710,6348,0,16,1},{91017,6349,0,14,1},{5693,6350,1,18,0},{5693,6350,0,33,1},
	{80727,6351,0,16,1},{66096,6352,0,18,1},{50268,6353,0,20,1},{50289,6354,0,20,1},{34840,6355,0,22,1},{34863,6356,0,22,1},
	{66115,6357,0,18,1},{50310,6358,0,20,1},{50331,6359,0,20,1},{97691,6360,0,12,1},{97704,6361,0,12,1},{91032,6362,0,14,2},
	{80744,6364,0,16,1},{80761,6365,0,16,1},{66134,6366,0,18,1},{66153,6367,0,18,1},{91047,6368,0,14,1},{80778,6369,0,16,1},
	{80795,6370,0,16,1},{101287,6371,0,10,2},{97717,6373,0,12,1},{97730,6374,0,12,1},{91062,6375,0,14,2},{80812,6377,0,16,1},
	{80829,6378,0,16,1},{66172,6379,0,18,1},{66191,6380,0,18,1},{91077,6381,0,14,1},{80846,6382,0,16,1},{80863,6383,0,16,1},
	{102826,6384,0,8,1},{102835,6385,0,8,1},{101298,6386,0,10,1},{97743,6387,0,12,1},{97756,6388,0,12,1},{91092,6389,0,14,1},
	{91107,6390,0,14,1},{101309,6391,0,10,1},{97769,6392,0,12,1},{97782,6393,0,12,1},{50352,6394,0,20,1},{102844,6395,0,8,1},
	{80880,6396,0,16,1},{102853,6397,0,8,1},{101320,6398,0,10,1},{97795,6399,0,12,1},{97808,6400,0,12,1},{91122,6401,0,14,1},
	{91137,6402,0,14,1},{101331,6403,0,10,1},{97821,6404,0,12,1},{97834,6405,0,12,1},{50373,6406,1,6,0},{50373,6406,0,19,1},
	{97847,6407,0,12,1},{91152,6408,0,14,1},{102862,6409,0,8,1},{11756,6410,1,10,1},{11756,6411,0,27,1},{11784,6412,0,27,1},
	{97860,6413,0,12,1},{97873,6414,0,12,1},{91167,6415,0,14,1},{91182,6416,0,14,1},{101342,6417,0,10,1},{97886,6418,0,12,1},
	{97899,6419,0,12,1},{66210,6420,0,18,1},{66229,6421,0,18,1},{50393,6422,0,20,1},{34886,6423,0,22,1},{34909,6424,0,22,1},
	{23219,6425,0,24,1},{23244,6426,0,24,1},{50414,6427,0,20,1},{34932,6428,0,22,1},{34955,6429,0,22,1},{97912,6430,0,12,1},
	{97925,6431,0,12,1},{91197,6432,0,14,1},{80897,6433,0,16,1},{80914,6434,0,16,1},{66248,6435,0,18,1},{66267,6436,0,18,1},
	{91212,6437,0,14,1},{80931,6438,0,16,1},{80948,6439,0,16,1},{91227,6440,0,14,1},{91242,6441,0,14,1},{80965,6442,0,16,2},
	{66286,6444,0,18,1},{66305,6445,0,18,1},{50435,6446,0,20,1},{50456,6447,0,20,1},{80982,6448,0,16,1},{66324,6449,0,18,1},
	{66343,6450,0,18,1},{91257,6451,0,14,1},{91272,6452,0,14,2},{80999,6454,0,16,2},{66362,6456,0,18,2},{66381,6458,0,18,2},
	{50477,6460,0,20,2},{50498,6462,0,20,2},{81016,6464,0,16,2},{66400,6466,0,18,2},{66419,6468,0,18,2},{101353,6470,0,10,1},
	{97938,6471,0,12,1},{91287,6472,0,14,1},{91302,6473,0,14,1},{81033,6474,0,16,1},{81050,6475,0,16,1},{97951,6476,0,12,1},
	{91317,6477,0,14,1},{91332,6478,0,14,1},{102871,6479,0,8,1},{81067,6480,0,16,1},{91347,6481,0,14,1},{97964,6482,0,12,1},
	{91362,6483,0,14,1},{66438,6484,0,18,1},{81084,6485,0,16,1},{102880,6486,0,8,1},{101364,6487,0,10,2},{97977,6489,0,12,1},
	{97990,6490,0,12,1},{91377,6491,0,14,1},{91392,6492,0,14,1},{101375,6493,0,10,1},{98003,6494,0,12,1},{98016,6495,0,12,1},
	{102889,6496,0,8,2},{50519,6498,1,4,0},{50519,6498,0,19,1},{101386,6499,0,10,1},{101397,6500,0,10,1},{98029,6501,0,12,2},
	{91407,6503,0,14,1},{91422,6504,0,14,1},{81101,6505,0,16,1},{81118,6506,0,16,1},{98042,6507,0,12,1},{91437,6508,0,14,1},
	{91452,6509,0,14,1},{102898,6510,512,8,0},{101408,6510,0,10,1},{102907,6511,0,8,1},{101419,6512,0,10,1},{98055,6513,0,12,1},
	{91467,6514,0,14,1},{91482,6515,0,14,1},{81135,6516,0,16,1},{81152,6517,0,16,1},{98068,6518,0,12,1},{91497,6519,0,14,1},
	{91512,6520,0,14,1},{101430,6521,0,10,1},{98081,6522,0,12,1},{91527,6523,0,14,1},{81169,6524,0,16,1},{81186,6525,0,16,1},
	{66457,6526,0,18,1},{66476,6527,0,18,1},{91542,6528,0,14,1},{81203,6529,0,16,1},{81220,6530,0,16,1},{98094,6531,0,12,1},
	{103429,6532,4096,6,0},{102916,6532,4096,8,0},{102925,6532,0,8,2},{98107,6534,0,12,1},{98120,6535,0,12,1},{66495,6536,0,18,1},
	{102934,6537,0,8,1},{91557,6538,0,14,1},{102943,6539,0,8,1},{101441,6540,0,10,2},{98133,6542,0,12,1},{98146,6543,0,12,1},
	{91572,6544,0,14,1},{91587,6545,0,14,1},{98159,6546,0,12,1},{91602,6547,0,14,2},{81237,6549,0,16,1},{81254,6550,0,16,1},
	{66514,6551,0,18,1},{66533,6552,0,18,1},{91617,6553,0,14,1},{81271,6554,0,16,1},{81288,6555,0,16,1},{101452,6556,0,10,1},
	{98172,6557,0,12,1},{98185,6558,0,12,1},{91632,6559,0,14,1},{81305,6560,0,16,2},{66552,6562,0,18,1},{66571,6563,0,18,1},
	{50539,6564,0,20,1},{50560,6565,0,20,1},{81322,6566,0,16,1},{66590,6567,0,18,1},{66609,6568,0,18,1},{50581,6569,0,20,1},
	{98198,6570,0,12,1},{81339,6571,0,16,1},{102952,6572,0,8,1},{66628,6573,0,18,1},{98211,6574,0,12,1},{98224,6575,0,12,1},
	{98237,6576,0,12,1},{98250,6577,0,12,1},{98263,6578,0,12,1},{91647,6579,0,14,1},{81356,6580,0,16,1},{66647,6581,0,18,1},
	{66666,6582,0,18,1},{50602,6583,0,20,1},{50623,6584,0,20,1},{81373,6585,0,16,1},{66685,6586,0,18,1},{66704,6587,0,18,1},
	{101463,6588,0,10,1},{101474,6589,0,10,1},{98276,6590,0,12,1},{91662,6591,0,14,1},{91677,6592,0,14,1},{81390,6593,0,16,1},
	{81407,6594,0,16,1},{98289,6595,0,12,1},{91692,6596,0,14,1},{91707,6597,0,14,1},{102961,6598,0,8,2},{101485,6600,0,10,1},
	{98302,6601,0,12,1},{98315,6602,0,12,1},{91722,6603,0,14,1},{91737,6604,0,14,1},{98328,6605,0,12,1},{91752,6606,0,14,2},
	{81424,6608,0,16,1},{81441,6609,0,16,1},{66723,6610,0,18,1},{66742,6611,0,18,1},{91767,6612,0,14,1},{81458,6613,0,16,1},
	{81475,6614,0,16,1},{101496,6615,0,10,2},{98341,6617,0,12,1},{98354,6618,0,12,1},{91782,6619,0,14,1},{98367,6620,0,12,1},
	{101507,6621,0,10,1},{98380,6622,0,12,1},{102970,6623,0,8,1},{101518,6624,0,10,1},{98393,6625,0,12,1},{98406,6626,0,12,1},
	{91797,6627,0,14,1},{91812,6628,0,14,1},{101529,6629,0,10,1},{98419,6630,0,12,1},{98432,6631,0,12,1},{763,6632,1,8,0},
	{763,6632,1,23,0},{3418,6632,0,38,1},{763,6633,1,32,0},{763,6633,1,45,0},{763,6633,0,60,1},{98445,6634,64,12,0},
	{101540,6634,0,10,1},{98458,6635,0,12,1},{91827,6636,0,14,1},{81492,6637,0,16,1},{66761,6638,0,18,1},{66780,6639,0,18,1},
	{50644,6640,0,20,1},{50665,6641,0,20,1},{81509,6642,0,16,1},{66799,6643,0,18,1},{66818,6644,0,18,1},{9188,6645,65,10,0},
	{9188,6645,0,29,1},{23269,6646,0,23,1},{50686,6647,0,19,1},{9218,6648,0,29,1},{9248,6649,0,29,1},{102979,6650,0,8,1},
	{103436,6651,0,6,1},{102988,6652,0,8,1},{101551,6653,0,10,1},{98471,6654,0,12,1},{98484,6655,0,12,1},{91842,6656,0,14,1},
	{91857,6657,0,14,1},{101562,6658,0,10,1},{98497,6659,0,12,1},{98510,6660,0,12,1},{103568,6661,64,4,0},{101573,6661,0,10,1},
	{98523,6662,0,12,1},{91872,6663,0,14,1},{91887,6664,0,14,1},{81526,6665,0,16,1},{81543,6666,0,16,1},{98536,6667,0,12,1},
	{91902,6668,0,14,1},{91917,6669,0,14,1},{98549,6670,0,12,1},{7139,6671,1,14,2},{7139,6673,0,31,1},{81560,6674,0,16,1},
	{81577,6675,0,16,1},{66837,6676,0,18,1},{66856,6677,0,18,1},{91932,6678,0,14,1},{81594,6679,0,16,1},{81611,6680,0,16,1},
	{98562,6681,0,12,1},{102997,6682,0,8,1},{34978,6683,1,12,1},{34978,6684,0,21,1},{98575,6685,0,12,1},{91947,6686,0,14,1},
	{81628,6687,0,16,1},{81645,6688,0,16,1},{66875,6689,0,18,1},{66894,6690,0,18,1},{91962,6691,0,14,1},{81662,6692,0,16,1},
	{81679,6693,0,16,1},{101584,6694,0,10,2},{98588,6696,0,12,1},{91977,6697,0,14,1},{91992,6698,0,14,1},{81696,6699,0,16,1},
	{81713,6700,0,16,1},{98601,6701,0,12,1},{92007,6702,0,14,1},{92022,6703,0,14,1},{98614,6704,0,12,1},{92037,6705,0,14,1},
	{81730,6706,0,16,1},{81747,6707,0,16,1},{66913,6708,0,18,1},{66932,6709,0,18,1},{92052,6710,0,14,1},{81764,6711,0,16,1},
	{81781,6712,0,16,1},{98627,6713,0,12,1},{101595,6714,64,10,0},{103573,6714,64,4,0},{101606,6714,512,10,0},{1466,6714,65,10,0},
	{1466,6714,1,21,0},{1466,6714,1,38,0},{1466,6714,0,51,1},{98640,6715,0,12,1},{92067,6716,0,14,2},{81798,6718,0,16,1},
	{81815,6719,0,16,1},{66951,6720,0,18,1},{66970,6721,0,18,1},{92082,6722,0,14,1},{81832,6723,0,16,1},{81849,6724,0,16,1},
	{101617,6725,512,10,0},{98653,6725,0,12,1},{81866,6726,0,16,1},{66989,6727,0,18,2},{50706,6729,0,20,1},{50727,6730,0,20,1},
	{35000,6731,0,22,1},{35023,6732,0,22,1},{67008,6733,0,18,1},{50748,6734,0,20,1},{50769,6735,0,20,1},{81883,6736,0,16,1},
	{92097,6737,0,14,1},{81900,6738,0,16,1},{67027,6739,0,18,1},{50790,6740,0,20,1},{50811,6741,0,20,1},{35046,6742,0,22,1},
	{35069,6743,0,22,1},{67046,6744,0,18,1},{50832,6745,0,20,1},{50853,6746,0,20,1},{101628,6747,0,10,1},{92112,6748,0,14,1},
	{92127,6749,0,14,1},{81917,6750,0,16,1},{67065,6751,0,18,1},{67084,6752,0,18,1},{50874,6753,0,20,1},{50895,6754,0,20,1},
	{81934,6755,0,16,1},{67103,6756,0,18,1},{67122,6757,0,18,1},{98666,6758,0,12,2},{81951,6760,0,16,1},{50916,6761,0,20,1},
	{81968,6762,0,16,1},{92142,6763,0,14,1},{81985,6764,0,16,1},{67141,6765,0,18,1},{50937,6766,0,20,1},{50958,6767,0,20,1},
	{35092,6768,0,22,1},{35115,6769,0,22,1},{67160,6770,0,18,1},{50979,6771,0,20,1},{51000,6772,0,20,1},{51021,6773,0,20,1},
	{101639,6774,0,10,1},{101650,6775,0,10,1},{103006,6776,0,8,1},{98679,6777,0,12,1},{92157,6778,0,14,2},{82002,6780,0,16,1},
	{82019,6781,0,16,1},{67179,6782,0,18,1},{67198,6783,0,18,1},{92172,6784,0,14,1},{82036,6785,0,16,1},{82053,6786,0,16,1},
	{101661,6787,0,10,1},{82070,6788,0,16,1},{92187,6789,0,14,1},{92202,6790,0,14,1},{67217,6791,0,18,1},{103443,6792,64,6,0},
	{98692,6792,0,12,1},{92217,6793,0,14,1},{82087,6794,0,16,1},{82104,6795,0,16,1},{67236,6796,0,18,1},{67255,6797,0,18,1},
	{92232,6798,0,14,1},{82121,6799,0,16,1},{82138,6800,0,16,1},{67274,6801,1,6,0},{67274,6801,0,17,1},{98705,6802,0,12,1},
	{92247,6803,0,14,1},{82155,6804,0,16,1},{82172,6805,0,16,1},{67292,6806,0,18,1},{67311,6807,0,18,1},{92262,6808,0,14,1},
	{82189,6809,0,16,1},{82206,6810,0,16,1},{51042,6811,1,6,0},{51042,6811,0,19,1},{51062,6812,0,19,1},{92277,6813,0,14,2},
	{51082,6815,1,8,0},{51082,6815,0,19,1},{101672,6816,0,10,1},{101683,6817,0,10,1},{98718,6818,0,12,1},{92292,6819,0,14,1},
	{82223,6820,0,16,1},{82240,6821,0,16,1},{67330,6822,0,18,1},{67349,6823,0,18,1},{92307,6824,0,14,1},{82257,6825,0,16,1},
	{82274,6826,0,16,1},{101694,6827,0,10,1},{98731,6828,0,12,1},{92322,6829,0,14,1},{92337,6830,0,14,1},{82291,6831,0,16,1},
	{82308,6832,0,16,1},{98744,6833,0,12,1},{92352,6834,0,14,1},{92367,6835,0,14,1},{98757,6836,0,12,1},{92382,6837,0,14,2},
	{82325,6839,0,16,1},{82342,6840,0,16,1},{67368,6841,0,18,1},{67387,6842,0,18,1},{92397,6843,0,14,1},{82359,6844,0,16,1},
	{82376,6845,0,16,1},{98770,6846,0,12,1},{92412,6847,0,14,1},{67406,6848,0,18,1},{92427,6849,0,14,1},{67425,6850,0,18,1},
	{67444,6851,0,18,1},{51102,6852,0,20,1},{35138,6853,0,22,1},{35161,6854,0,22,1},{23293,6855,0,24,1},{23318,6856,0,24,1},
	{51123,6857,0,20,1},{35184,6858,0,22,1},{35207,6859,0,22,1},{103015,6860,0,8,1},{98783,6861,0,12,1},{101705,6862,0,10,1},
	{101716,6863,0,10,2},{98796,6865,0,12,1},{92442,6866,0,14,1},{92457,6867,0,14,1},{82393,6868,0,16,1},{82410,6869,0,16,1},
	{98809,6870,0,12,1},{92472,6871,0,14,1},{92487,6872,0,14,1},{101727,6873,0,10,1},{98822,6874,0,12,1},{92502,6875,0,14,1},
	{82427,6876,0,16,1},{67463,6877,0,18,1},{51144,6878,0,20,1},{51165,6879,0,20,1},{35230,6880,0,22,1},{35253,6881,0,22,1},
	{67482,6882,0,18,1},{51186,6883,0,20,1},{51207,6884,0,20,1},{103024,6885,0,8,1},{101738,6886,0,10,1},{98835,6887,0,12,1},
	{98848,6888,0,12,1},{92517,6889,0,14,1},{92532,6890,0,14,1},{101749,6891,0,10,1},{98861,6892,0,12,1},{98874,6893,0,12,1},
	{98887,6894,0,12,1},{92547,6895,0,14,2},{82444,6897,0,16,1},{82461,6898,0,16,1},{67501,6899,0,18,1},{67520,6900,0,18,1},
	{92562,6901,0,14,1},{82478,6902,0,16,1},{82495,6903,0,16,1},{7171,6904,1,12,1},{7171,6905,0,31,1},{98900,6906,0,12,1},
	{92577,6907,0,14,1},{82512,6908,0,16,1},{82529,6909,0,16,1},{67539,6910,0,18,1},{67558,6911,0,18,1},{92592,6912,0,14,1},
	{82546,6913,0,16,1},{82563,6914,0,16,1},{67577,6915,1,8,0},{67577,6915,0,17,1},{92607,6916,0,14,1},{82580,6917,0,16,1},
	{101760,6918,0,10,1},{98913,6919,0,12,2},{82597,6921,0,16,1},{98926,6922,4096,12,0},{103033,6922,0,8,1},{16195,6923,1,10,0},
	{16195,6923,0,25,1},{23343,6924,513,8,0},{23343,6924,0,23,1},{103450,6925,64,6,0},{103457,6925,512,6,0},{101771,6925,64,10,0},
	{92622,6925,0,14,1},{67595,6926,0,18,1},{92637,6927,0,14,1},{98939,6928,0,12,1},{92652,6929,0,14,1},{82614,6930,0,16,1},
	{82631,6931,0,16,1},{67614,6932,0,18,1},{67633,6933,0,18,1},{92667,6934,0,14,1},{82648,6935,0,16,1},{82665,6936,0,16,1},
	{101782,6937,0,10,1},{67652,6938,0,18,1},{98952,6939,0,12,1},{98965,6940,0,12,1},{103042,6941,0,8,1},{101793,6942,0,10,1},
	{98978,6943,0,12,1},{98991,6944,0,12,1},{92682,6945,0,14,1},{92697,6946,0,14,1},{101804,6947,0,10,1},{99004,6948,0,12,1},
	{99017,6949,0,12,1},{99030,6950,0,12,1},{92712,6951,0,14,1},{82682,6952,0,16,1},{82699,6953,0,16,1},{67671,6954,0,18,1},
	{67690,6955,0,18,1},{92727,6956,0,14,1},{82716,6957,0,16,1},{82733,6958,0,16,1},
};
const uint32_t region_slots[] = {
	0,4911,5850,2760,7555,0,0,0,0,3171,0,0,0,6486,3172,0,0,0,0,0,0,2245,6879,0,0,0,0,0,0,0,0,2412,0,0,0,3624,0,6909,
	5012,0,0,0,6289,0,0,1205,0,5734,0,0,3253,0,0,0,0,1950,5073,1665,488,5656,0,6581,7159,0,0,6120,0,0,3095,4035,0,0,
	0,0,3794,5566,1947,1778,0,4155,0,0,0,0,0,3176,3671,0,3232,7640,6873,6662,0,0,6730,0,558,0,0,5467,0,0,0,2133,4047,
	5673,2550,7132,344,7595,5392,0,0,0,3819,0,0,1354,0,788,0,0,0,699,0,531,1150,4710,0,0,2316,0,0,0,0,0,0,0,0,0,833,
	0,0,0,7641,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4898,0,2786,988,3364,0,0,0,6043,2959,2618,855,1847,2614,5720,6178,0,1695,
	1054,0,3164,7513,6244,0,7323,2592,3835,4310,4080,0,705,6983,4095,0,345,6742,3131,0,0,0,3279,0,2869,0,4501,6849,
	857,0,3629,0,2567,0,0,0,2009,7205,0,0,0,4330,1165,3089,4142,7442,5282,0,4585,0,0,303,1299,3575,5241,5797,6029,2419,
	0,0,0,7201,3147,0,2240,0,0,1085,5929,7624,0,0,0,0,0,0,1453,7534,0,0,2300,4502,0,0,6996,0,0,4031,7362,309,1859,812,
	2545,3775,4264,7488,4449,0,0,7022,995,1951,2629,5163,4884,6409,6951,0,5434,0,5756,7195,6537,4195,0,15,2942,0,2996,
	0,3616,0,7560,0,69,0,1817,0,0,3621,0,0,0,0,0,0,0,0,0,0,0,0,4279,5188,0,535,782,1590,0,0,5466,4511,0,6122,0,775,
	4278,916,0,0,0,0,0,0,0,774,1643,0,670,2266,4118,2534,6321,0,0,0,0,2588,3544,6591,6621,3744,6198,6714,4469,7551,
	0,2700,4726,6813,6901,1218,4913,0,0,0,1879,0,0,682,0,0,0,0,5227,1188,0,0,7652,0,0,0,0,0,0,0,0,0,187,3286,914,0,
	0,0,1946,5281,0,0,3768,5826,0,0,0,0,0,6295,0,0,0,0,0,0,2030,0,0,689,3633,3940,5243,951,2258,0,0,0,0,2402,0,0,0,
	0,0,0,0,0,0,1737,1006,1960,4327,4472,0,3136,4867,0,7427,5892,0,0,0,0,0,0,3823,7423,6530,0,0,0,0,0,0,3372,3865,0,
	4001,0,5176,0,0,3349,2294,3311,6063,0,0,421,6121,3368,2490,5507,0,4143,0,0,5622,0,0,0,0,0,0,3790,6366,4961,0,5941,
	0,844,1237,0,0,0,0,0,0,1995,0,924,1332,0,0,768,0,406,0,0,4454,751,0,3962,0,0,7527,5342,5495,0,0,0,7000,4974,0,6651,
	0,0,0,0,0,4768,7068,0,0,0,0,0,1779,1107,4415,4137,7242,0,3093,5866,420,3202,4856,6144,0,0,0,0,4632,3048,500,0,0,
	0,1302,261,2548,4577,0,5666,0,0,3121,0,0,0,625,6740,5588,0,188,2962,0,0,0,7219,0,0,0,0,0,0,0,0,0,0,3968,0,0,0,0,
	0,0,0,0,4391,0,147,1688,7190,0,0,0,7200,0,157,4810,319,6072,5952,0,0,0,4596,0,0,0,5605,0,0,0,5095,0,0,6836,0,0,
	0,0,3782,7292,0,0,0,2207,6620,6277,6869,0,0,0,3974,0,224,0,0,0,0,0,0,0,0,1313,0,0,0,0,3020,0,123,1635,6622,0,0,
	0,1040,0,0,0,0,461,3139,0,0,0,3302,6835,462,0,221,7593,6186,0,0,3183,0,977,6907,0,1527,0,0,0,0,0,0,0,0,4608,5181,
	6189,1610,0,0,0,0,1656,4482,5518,7075,1893,0,0,7494,0,0,718,0,1623,0,0,0,0,4708,655,0,0,3601,0,6224,5215,6749,1611,
	7374,0,0,5523,1199,0,0,4657,0,6170,0,0,0,1479,4518,4876,0,0,0,0,0,381,3030,0,0,0,1770,0,0,0,176,476,3537,0,0,0,
	0,4964,0,6094,0,0,0,0,0,4048,639,6088,6403,1072,6685,7169,6623,0,0,0,5890,2219,0,0,0,0,5511,0,0,0,5778,7414,0,0,
	0,5825,0,884,6344,2236,0,0,5869,0,0,486,0,5310,0,0,0,0,417,0,2346,0,0,0,0,0,996,1782,4337,0,2638,4827,0,0,0,2211,
	4882,5034,1478,1959,0,3693,4157,6150,0,1314,3338,3316,4373,3815,318,5245,0,4828,0,0,524,0,0,6328,0,4671,6736,3420,
	0,0,0,4752,0,0,6752,3911,5208,1599,0,0,0,0,0,493,1344,4528,0,0,0,0,2167,5607,5880,0,1327,1542,0,0,687,5238,0,1550,
	4683,7116,7474,6160,0,1930,0,0,2033,4613,7074,0,0,0,0,1166,2377,0,391,0,0,1014,0,0,6391,0,0,0,1839,0,0,5942,0,0,
	0,0,0,2655,0,0,907,6283,2812,0,0,0,0,0,0,0,0,0,0,0,4207,0,0,3087,453,5187,1989,5905,0,0,4776,0,0,681,3792,0,3220,
	6399,0,0,1384,0,0,0,0,0,5931,7422,3699,609,2796,3000,0,5284,0,4968,4842,5330,6108,7556,2339,0,3997,0,0,2946,0,0,
	4,825,3986,0,3493,0,5611,0,0,0,0,1211,1663,5051,5744,6210,4897,0,909,5145,0,0,0,0,2984,5237,2449,0,3470,0,0,3214,
	0,0,0,0,5349,0,0,0,0,3473,6710,1992,2738,4791,0,4682,0,4485,0,3640,5970,6389,0,5488,0,0,594,4441,7192,0,0,0,3320,
	3425,4875,0,0,0,0,0,0,0,0,0,0,0,0,2068,3161,352,4113,6311,0,0,3123,0,0,0,3617,2989,4746,7385,1824,0,0,5971,0,425,
	0,0,0,0,3636,0,693,3407,530,6949,0,0,1539,0,0,0,0,0,4839,3847,0,1439,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2451,311,2586,
	300,4873,5296,5678,5728,7013,3941,646,7181,2334,0,0,2659,0,0,0,0,0,0,2886,4818,5360,807,5737,6483,7410,6800,4389,
	0,0,5348,7121,0,0,4865,4798,7357,0,0,0,0,0,196,0,6948,189,5536,7463,0,0,1604,5234,7311,6683,0,0,0,0,0,3788,0,4468,
	5397,5563,4176,6687,0,0,0,0,0,7133,0,0,0,2918,0,0,0,0,2411,4197,0,0,4162,7048,1013,5543,0,0,0,424,0,0,0,0,0,0,0,
	815,0,5969,0,0,6163,0,0,4800,0,936,1691,3468,6723,0,0,0,891,0,0,0,0,0,0,5739,0,0,0,0,0,0,0,1043,0,0,0,6978,0,3945,
	0,0,0,4805,5861,0,6630,0,0,0,0,0,0,6991,2523,3433,0,0,0,7327,6060,7515,0,0,6608,0,0,0,0,0,2289,6665,433,1028,3305,
	0,0,2855,1619,5055,0,0,0,1403,4576,0,0,0,72,0,0,0,0,0,3403,3681,3756,3747,4371,4555,0,7368,3132,0,0,785,3913,0,
	0,5102,1721,2117,1065,3141,2542,3375,4900,0,0,5568,7086,7173,0,0,0,2416,877,2800,1497,5035,3791,0,957,1097,2131,
	7210,0,0,6726,0,0,0,0,0,0,7437,4034,1201,0,0,0,0,0,0,0,4565,7110,0,6649,0,1241,0,5436,0,0,1720,2457,3950,1395,2952,
	3492,0,0,0,1274,3466,5501,163,0,0,0,786,4350,3490,3361,4453,0,1372,1428,0,0,0,0,1891,0,5911,2602,0,0,0,0,0,3041,
	0,0,0,3924,4725,0,0,0,5455,0,0,0,5541,3057,6040,0,0,0,0,0,0,0,0,0,0,6164,0,0,0,0,0,4949,0,0,197,2045,3461,4224,
	2676,0,2011,3463,6518,0,0,1487,1627,1029,7451,0,0,3059,0,4012,4397,3322,0,114,2401,0,0,0,0,6207,6893,5277,2403,
	5147,772,7297,0,0,0,301,0,2215,0,0,0,0,0,5907,0,0,0,0,287,793,0,0,0,1378,1566,6984,628,5134,0,0,6542,0,0,3079,4947,
	0,0,0,4995,76,6648,1346,3105,3549,5710,0,0,4410,0,1622,0,1260,1749,4353,0,5334,5903,0,0,0,0,1765,450,5823,0,5810,
	0,0,0,0,0,0,1719,2422,0,0,0,897,2163,0,1774,0,0,7405,0,4801,0,194,0,0,3831,0,0,0,0,0,878,1877,5233,5977,117,1193,
	5211,0,2430,0,0,4209,0,3590,0,3181,1373,1447,2113,871,4792,5196,5997,0,0,0,0,4773,0,5775,7309,0,0,0,0,6891,2441,
	2903,4960,3421,0,0,2960,1531,0,2288,0,0,0,5091,0,0,0,0,0,2301,0,507,0,0,0,0,0,5370,7164,0,0,0,0,2135,4402,0,0,3298,
	0,0,0,0,6044,1283,0,0,0,2220,0,0,0,0,0,896,6506,1852,6728,0,3846,0,0,16,1069,0,0,0,3700,0,0,0,551,1563,4939,5653,
	6255,2744,5705,7172,1001,6398,0,0,4593,0,4478,0,2810,2544,0,5203,0,0,0,5416,0,6946,3428,3578,6931,2756,7424,7461,
	3540,0,7186,0,0,1878,0,0,2823,3770,5758,0,0,0,0,0,0,0,5521,0,5338,0,0,494,0,0,0,0,4761,2729,0,62,0,0,0,0,7014,979,
	2134,0,0,0,0,5687,1228,0,0,4586,2871,0,2792,0,5258,0,0,0,0,0,0,4390,5660,4030,0,0,5427,0,4521,0,0,3541,0,0,0,2059,
	6965,4385,588,7065,0,0,0,2421,0,0,0,0,0,0,2748,3104,6976,1514,1845,6388,7562,0,0,0,7108,5754,0,469,2040,0,5246,
	6655,1484,0,2640,0,0,138,2010,0,0,7096,0,3853,0,0,2829,1128,4910,4936,0,0,0,0,127,3808,4067,6674,7097,6317,0,0,
	0,0,0,0,843,2939,0,0,0,0,672,5899,0,1979,6908,0,0,7387,6230,1726,5253,0,0,3117,0,662,0,0,0,0,0,0,6048,3269,0,0,
	282,3484,0,1062,0,0,0,0,6830,0,0,0,1256,2034,6787,0,0,0,6047,0,0,0,0,0,0,0,0,2392,1869,645,3502,4712,2197,512,247,
	5118,95,487,7062,0,0,5852,0,0,0,0,4946,0,0,0,2390,0,2191,0,3697,0,0,2396,0,7574,0,0,4370,0,0,0,240,5146,1227,3225,
	5691,932,5773,7448,4644,1339,5807,1422,7570,4505,5108,0,320,3390,3895,2977,5256,0,0,0,0,0,0,0,5251,2482,7050,0,
	0,660,1888,4955,0,3727,4780,0,0,2404,0,0,2225,5781,6256,5298,4411,4223,7339,0,0,0,6261,1183,2557,6497,599,1068,
	1374,3938,3785,191,1999,3820,5531,5966,5689,0,0,0,0,5675,1961,3044,1545,0,0,0,0,830,3557,7288,0,0,0,0,0,0,0,0,0,
	1368,6601,0,0,4889,0,0,0,0,0,0,0,0,5097,3409,4526,3070,0,0,166,771,5037,0,0,368,0,7525,4919,0,5813,0,0,0,0,0,5346,
	408,1438,5471,4600,5474,5121,5893,6759,0,6871,0,2530,0,7119,0,6293,0,0,316,0,0,0,0,828,5475,0,1371,1427,0,5926,
	0,0,296,6939,3317,4626,3060,3734,1191,2360,6597,7454,0,2911,0,30,703,0,2506,1640,0,0,0,0,5110,0,3600,6365,0,0,2503,
	0,2848,444,0,0,5235,0,0,6100,0,0,5962,2650,0,0,546,4433,4872,2895,0,168,3245,0,2467,0,0,0,0,435,0,0,941,2329,239,
	3332,3053,0,1408,7329,592,0,0,5821,0,6227,0,6990,0,0,484,0,0,0,0,0,0,1652,5285,767,0,0,2143,5239,0,3341,0,0,3092,
	0,6717,5859,7041,1067,5959,0,5029,7584,3685,5529,0,0,0,0,3547,5951,1646,0,0,3307,7571,4252,0,0,0,5792,3659,7131,
	0,0,0,0,0,0,0,0,0,0,0,7407,0,0,0,0,0,0,4376,4009,3288,4486,0,3776,3952,560,2086,4833,7580,7642,0,0,0,0,0,0,1908,
	4229,6550,6479,6458,0,0,7203,0,0,0,1033,0,5111,7008,0,0,33,250,3894,0,0,0,0,0,0,5025,0,0,2397,1280,5943,0,987,6727,
	1854,3146,816,0,0,2579,4973,0,0,3593,0,4744,806,0,0,0,0,6568,0,5306,0,0,0,1739,277,2104,3954,2624,6567,2851,3228,
	5100,7072,6631,6770,7336,0,3458,4635,0,0,0,6034,0,0,3335,2824,4273,0,0,0,6912,7389,1287,0,6769,0,0,0,0,5597,2770,
	0,0,3579,0,7332,0,1858,0,0,0,7263,0,0,0,0,6384,5975,0,2431,0,6842,0,0,0,0,0,0,0,0,0,0,2364,0,0,0,7656,7487,5067,
	5994,7036,0,4730,0,0,3912,0,0,0,0,3871,2471,3902,0,5297,1190,3798,0,0,925,5468,0,0,0,0,0,7026,0,6112,4059,0,0,329,
	0,0,0,0,0,0,0,1140,3071,4788,0,0,0,0,2598,0,4481,0,0,0,0,0,3118,2487,2057,0,1413,4406,1524,4840,4769,2007,5180,
	78,6481,7632,1547,4797,6569,0,6689,5065,7034,7508,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5000,6564,0,0,0,0,5286,0,0,0,0,0,
	0,0,0,1110,4862,0,0,0,4522,6826,0,0,3723,0,3498,0,4339,7023,0,0,0,0,0,364,0,0,5736,0,0,0,0,6418,0,0,0,1775,0,7178,
	4130,0,5639,2835,5583,0,0,0,2189,0,0,5965,5175,0,0,0,0,2099,0,0,0,0,0,0,0,0,0,0,0,2326,0,0,5913,0,0,5379,283,0,
	0,0,5918,6113,0,0,3094,0,0,0,0,0,4171,1569,980,0,3152,0,0,7134,0,0,174,0,3892,0,3462,0,2168,0,0,5154,0,0,0,0,5761,
	0,0,0,0,614,6188,0,0,235,6247,1325,906,2452,0,2164,534,2221,167,3142,3265,6394,2406,5015,6646,1579,3398,134,0,3510,
	0,0,3931,2787,0,0,0,6602,0,0,6049,0,568,0,3380,0,954,1306,3619,4183,0,0,0,0,0,7434,2582,0,0,6650,917,3634,6953,
	4734,0,0,0,0,0,1537,0,0,6744,0,1789,0,7444,0,0,0,0,6240,0,6128,6919,0,0,0,6737,0,4159,3429,2684,2866,2973,423,3762,
	1465,4359,5229,5551,2556,5317,6354,0,1987,4579,7262,2380,0,6322,4513,5631,0,0,0,0,0,0,1776,0,0,0,0,0,7180,1725,
	0,0,4400,0,0,0,0,3043,0,0,3879,0,0,0,0,1056,0,0,0,0,5535,1856,1162,3975,7532,0,0,6926,298,1248,5428,3148,3155,0,
	2723,0,0,2281,3103,0,0,0,615,2155,99,6903,0,0,0,0,0,6373,0,2921,734,4413,1968,2795,4160,942,5218,0,0,0,0,5686,0,
	0,0,0,5864,0,0,0,0,0,0,0,5565,0,1134,7282,983,6357,1457,6774,0,0,0,0,0,0,0,3721,0,0,0,0,0,0,0,0,7254,0,0,0,5992,
	7406,0,0,4790,4820,0,2443,0,966,0,0,0,2053,2256,0,0,6575,643,7255,0,5763,1284,0,0,0,0,7419,0,1603,0,0,0,0,2887,
	0,0,3426,853,5128,623,4851,6441,3907,6775,0,0,0,0,0,0,0,0,0,2252,6285,0,0,0,120,1322,1460,2314,4929,4966,4994,5161,
	5964,5618,6374,7438,369,1802,1410,266,3516,4933,6766,0,7,7012,245,6269,6617,3209,6861,7445,7529,0,1240,4383,0,0,
	626,1568,1798,837,1827,6095,175,1288,0,0,0,0,3990,0,6707,0,0,0,0,0,0,0,0,0,0,0,0,0,0,230,2454,2694,0,5626,0,5185,
	5922,3882,0,0,0,1600,1634,754,4156,6105,7011,0,0,0,0,0,6023,6851,3474,503,0,0,385,3832,0,0,0,0,0,567,5138,0,794,
	6918,0,3720,4025,5818,6970,5126,0,0,2126,0,7436,0,0,6797,4295,0,0,1559,402,0,0,6284,2699,431,7077,2842,1163,1526,
	1669,2998,6239,6854,6174,7213,0,0,0,0,3934,1168,2837,0,6474,0,937,4431,1301,0,0,0,0,7501,0,0,2518,3469,0,140,0,
	6838,0,0,0,0,0,0,0,0,6020,0,3667,0,0,0,0,0,0,0,0,3964,6612,0,7476,0,0,0,5205,5791,0,810,5738,0,0,4369,0,165,66,
	3595,0,0,1291,2244,3644,4651,0,0,0,0,0,0,0,0,0,787,7361,0,0,823,0,2213,6326,0,0,5514,0,0,0,0,903,0,3947,2,0,0,5011,
	0,3508,0,0,0,0,0,2705,0,0,0,802,4419,6229,4296,5980,5071,6470,0,2941,6738,701,7312,0,2093,6272,5891,6102,2725,3108,
	3836,3517,4345,5435,5599,5646,6668,6864,6942,6534,7457,0,4821,1570,0,1488,6155,0,0,0,3411,4617,3576,6281,2444,581,
	0,0,0,0,0,0,0,0,1516,1675,2142,4916,3036,6618,1476,7198,0,0,0,0,0,0,184,0,7505,0,4294,0,0,0,0,0,0,0,0,0,0,0,0,0,
	5681,0,302,6994,680,5318,4988,5170,4204,1597,0,4509,0,0,7238,6971,0,0,0,4452,5723,4457,0,0,1406,2651,7018,0,0,3839,
	6342,0,0,0,0,7386,0,1887,0,0,0,6417,0,0,4100,0,0,0,0,0,1812,1106,2302,3609,4859,6168,6259,6986,0,0,911,3342,0,0,
	2611,6109,4290,6371,7165,0,0,5790,0,0,5724,0,2153,5602,6677,5158,0,0,0,0,0,1913,5696,0,0,0,0,6669,0,3719,6527,7283,
	0,0,6137,3780,7558,0,0,0,0,6141,0,0,458,6889,0,0,4198,0,7010,0,0,4794,0,0,6451,0,4068,4921,0,0,0,0,0,0,0,0,0,1685,
	0,0,0,0,0,4811,3951,0,0,0,0,4135,0,6635,0,4599,0,0,0,3920,410,0,0,0,3707,1477,0,6287,0,2103,4673,7168,2573,1836,
	5050,113,6273,1224,6466,6206,6865,990,7163,0,0,0,0,5137,5513,0,0,6566,0,0,0,0,0,1601,1386,2507,0,0,537,0,0,4732,
	0,0,0,0,6,2127,2297,3772,5222,0,1728,6036,6133,0,0,0,0,3628,6521,0,2525,0,2538,5081,7353,0,0,0,4425,1326,0,0,1360,
	0,1119,0,5142,4150,0,0,53,3639,64,1994,5717,6176,1618,4684,5698,0,0,201,4281,6410,0,4394,0,2753,4870,0,0,0,169,
	5755,0,0,1752,20,24,4255,2529,5362,6584,0,0,0,7105,0,0,0,0,5248,0,0,2633,5916,7147,0,2712,0,4238,0,0,3589,1876,
	3674,5461,1245,6084,6884,105,874,5898,5404,0,0,0,1823,0,0,0,7071,3383,2714,7648,3976,0,683,0,0,6625,0,216,0,0,0,
	5018,0,0,0,3238,0,0,2481,0,2927,5853,0,0,0,2022,1454,5451,0,0,4524,1436,0,3706,0,126,4432,0,0,1008,1390,4764,5288,
	0,0,0,2446,5033,0,0,0,0,1990,3874,0,198,1937,0,2308,6280,0,0,0,2687,6762,0,0,307,0,5787,0,0,0,3878,0,1581,4547,
	0,0,0,0,1114,4904,3242,3598,0,0,0,5426,0,0,0,0,0,0,0,0,7284,0,3027,0,0,0,0,0,4265,0,0,0,0,3898,6888,6993,7667,0,
	1796,2594,0,0,0,392,4181,852,1741,1846,0,0,148,1005,2876,0,0,0,0,0,0,1037,0,0,3610,7549,0,0,965,1329,0,0,7305,0,
	5857,2737,0,0,0,0,0,0,969,1266,3110,4013,4541,6225,7447,0,2662,6911,5388,177,0,0,4271,0,1060,4981,0,0,1356,0,5141,
	0,0,0,0,1337,2501,7426,0,0,4957,1142,1867,0,1108,1219,1820,5988,0,3373,0,0,0,4445,0,0,1794,0,3868,3979,3816,727,
	2839,4723,7299,3569,4488,218,940,7623,5213,0,0,0,4090,0,0,1138,885,2494,3783,0,0,0,2519,0,2129,0,591,6026,4748,
	5928,7278,1760,0,0,0,1849,0,3834,5613,0,0,61,0,0,3926,4462,1424,0,0,0,5885,4257,0,0,0,0,813,0,5173,0,0,3135,0,0,
	3641,611,5249,0,0,0,4570,6915,0,6395,3528,1493,0,428,6324,0,0,0,0,0,0,6763,1499,1171,0,0,0,0,0,0,0,0,0,0,714,0,
	0,0,0,0,0,0,1507,0,0,0,4972,0,0,5080,0,2001,0,1743,3399,139,0,337,1548,4416,0,0,2460,0,0,0,4008,6159,1452,6731,
	0,0,4650,0,2951,4510,0,2508,1200,4254,4018,2600,6171,0,0,0,6032,0,276,0,0,3355,0,0,6200,3806,0,860,6315,0,0,0,7408,
	0,0,2701,3825,0,0,0,0,0,0,0,0,5591,1269,0,0,0,0,0,0,3618,0,0,5510,6570,5252,0,6882,7307,0,0,0,0,0,0,2398,0,7123,
	0,0,0,0,1515,6169,0,0,0,0,4443,0,1094,0,1189,2436,3186,4658,0,7229,3749,0,3724,6276,633,6868,0,7302,0,0,2362,6503,
	1567,1998,377,2170,2447,2546,7125,0,0,829,0,0,0,0,5076,0,1398,7588,0,0,5177,7150,0,0,612,4491,0,0,4051,2987,0,0,
	4819,0,0,0,0,0,5934,0,0,0,0,0,0,0,0,0,0,7024,5172,0,0,0,6578,0,0,5746,0,0,1113,0,0,4743,0,0,0,3845,161,0,0,2049,
	3929,1464,3496,7313,0,0,0,0,0,0,328,0,0,0,0,2859,1148,0,0,0,0,0,4451,3005,6263,0,0,3660,7160,0,2781,1745,0,0,0,
	3011,3101,0,2003,4002,6297,2755,6300,6755,7177,7578,5902,0,0,0,555,2484,2670,0,2991,1866,5020,0,0,0,4603,2595,0,
	4354,6301,0,0,6961,5870,0,0,0,0,2752,3620,4306,2165,4525,0,0,709,6443,0,0,0,0,0,0,1407,0,1434,0,0,0,0,0,0,0,0,5014,
	5046,269,0,7480,0,0,6057,6282,1727,0,0,5363,0,0,4253,5985,0,6096,0,0,0,947,0,4977,4967,347,0,0,6058,999,4084,4186,
	0,648,0,3497,0,0,4915,0,3465,4313,1791,5629,5692,6485,0,0,0,862,1853,0,6563,0,0,0,0,0,3568,0,4287,0,898,6286,0,
	1081,6600,6897,0,6158,0,0,2409,5982,281,0,0,0,0,0,0,0,1469,0,0,0,0,0,729,0,228,0,0,5260,0,0,1921,19,6011,0,0,0,
	0,0,2727,0,2576,2157,0,0,0,0,4206,5459,0,0,0,6587,0,0,3384,4941,2575,0,4714,133,5574,7335,3080,0,0,0,0,0,0,0,5491,
	7365,1666,1955,1813,2870,3956,0,620,3091,2983,4297,1342,4516,6067,0,0,0,0,0,4055,5953,0,0,0,6815,0,2321,3391,3696,
	0,3554,3995,5552,0,0,872,0,0,3109,7093,7636,5757,0,0,0,0,0,0,5849,0,0,0,6119,0,0,0,0,0,0,0,0,0,0,0,1412,0,5344,
	0,0,0,0,0,0,0,0,0,3022,483,3942,2147,3548,5558,7222,0,0,0,3784,5730,5343,0,0,0,0,3258,736,0,0,0,0,312,7614,0,0,
	0,0,0,5939,3519,1226,3224,6539,0,1185,3116,4587,4625,242,5679,764,0,0,0,5294,0,0,0,0,4184,5184,0,0,0,0,293,0,543,
	0,0,2809,0,4283,3098,5633,0,5295,0,0,0,7552,0,0,468,2777,0,6294,0,0,0,0,0,0,0,0,0,0,0,5968,0,1203,0,0,0,0,0,0,2581,
	0,7568,0,0,0,0,6930,0,0,0,624,4480,5659,0,6653,1766,5665,1738,7002,0,3177,7659,2087,4262,1588,4154,6267,6524,4274,
	0,0,0,0,6302,0,1620,4934,0,1755,6254,0,0,3662,2272,0,97,0,7081,0,1481,0,0,0,0,0,3445,0,2767,0,3930,0,0,0,0,0,0,
	0,7541,0,0,0,6739,0,3168,6816,7631,2923,4065,7543,0,0,2915,0,725,0,0,5421,7582,0,0,0,4588,234,5920,0,0,0,1036,3293,
	1236,2067,6004,5908,1105,6586,0,0,0,1051,6839,1312,809,5967,0,2520,0,0,56,610,5132,1179,0,0,0,0,0,0,0,0,6748,0,
	0,416,5380,0,0,0,0,0,3356,0,0,0,0,0,3656,0,0,0,0,0,0,0,0,0,0,4556,2208,0,5808,0,3998,1686,2309,2814,6779,0,5166,
	0,7326,0,0,0,0,504,238,382,0,0,0,0,4715,0,0,0,0,0,0,0,0,0,0,4778,4711,5637,1451,6086,6314,0,3883,0,0,0,0,0,3406,
	0,0,2746,0,0,2082,0,0,0,0,0,0,1394,0,2174,5006,2804,0,7363,0,5534,0,0,1923,6336,0,4879,939,1474,2608,4629,6956,
	0,0,0,0,7646,2347,0,7259,0,7202,0,0,0,2075,0,7137,3811,1941,6234,0,0,0,0,757,0,5812,0,0,1380,3906,6339,740,0,0,
	0,0,0,730,2310,0,0,0,0,1754,0,0,6335,0,0,2217,6831,0,5417,1767,0,0,0,6847,0,0,0,2251,3133,4562,5206,0,1659,1734,
	501,1370,7135,0,4781,0,0,0,0,1023,2590,3078,1655,3826,1709,2348,2469,2958,4908,2438,5143,700,7295,0,1496,2426,1503,
	6694,0,0,0,0,0,0,5383,495,0,7356,0,3306,4169,0,0,0,0,0,4605,0,0,1984,0,2485,0,0,0,3863,0,5194,0,0,0,0,0,2483,0,
	4458,6947,5860,7462,1121,943,3852,904,4687,4918,3204,5716,5751,6471,0,0,91,0,5731,1281,4163,2051,0,3631,4046,4844,
	0,0,2088,4738,7665,6124,6969,0,0,2776,3160,7366,0,0,4895,0,0,0,0,0,1654,0,0,341,2063,3996,0,0,0,0,0,0,0,0,1435,
	0,0,0,6806,0,2661,4092,0,0,0,960,1925,0,0,629,43,3191,4346,0,0,0,0,0,0,0,0,0,2058,6013,0,0,0,0,1375,0,0,0,0,0,6248,
	0,265,0,0,0,930,2905,3157,6432,0,5340,0,0,0,0,0,0,6090,0,0,0,0,4152,1818,7079,770,598,2637,0,0,863,1255,0,2774,
	4174,0,0,0,3567,1821,4266,4217,0,0,5414,0,0,2759,0,0,0,6420,0,0,0,0,0,0,0,0,0,0,1544,0,7170,3143,7572,0,0,258,4816,
	0,0,7430,0,0,2868,0,0,2547,4140,3184,1875,5449,711,2203,1080,5779,6140,51,1206,2428,0,0,0,0,0,0,2766,0,1576,0,0,
	0,2615,4815,0,0,0,0,3278,5947,1522,6331,272,0,0,0,0,0,1440,0,0,2089,2151,2697,6457,0,0,0,0,4023,0,4226,0,0,0,0,
	0,2285,0,0,0,204,136,4222,0,0,0,3144,5010,1578,0,2827,3489,3525,4167,0,1783,4187,4421,0,0,0,2965,3309,336,5088,
	5279,1696,0,0,4545,0,0,0,0,0,0,4740,1157,0,5119,0,0,1321,0,0,0,529,0,1589,6138,3260,4874,7244,7559,1819,3487,2354,
	0,3712,0,0,0,0,0,185,3174,523,799,1294,6245,6761,208,0,0,4324,0,0,0,0,2511,0,0,0,0,0,338,7380,5217,2019,1456,0,
	2945,146,1680,1596,1687,2141,3052,4777,5423,5930,3663,0,0,0,0,0,0,6528,0,0,1970,4405,4447,5261,3491,6017,6136,0,
	0,0,0,0,0,3294,0,260,2912,7128,0,6670,0,273,0,0,0,5837,0,0,0,0,0,0,0,0,0,0,4106,4347,1519,2681,4300,6076,3854,7274,
	0,2204,6217,0,0,0,3328,0,0,2794,0,6929,0,0,0,0,0,0,0,685,1177,5945,3120,7104,0,0,6760,0,5382,3891,0,0,4641,199,
	0,7355,0,0,0,0,0,4117,0,5375,6636,0,0,0,3607,0,0,170,5935,0,1210,0,6074,0,0,1115,1956,0,0,0,4120,0,0,0,3457,1050,
	0,0,0,0,0,5442,0,0,0,0,0,915,0,0,0,0,0,0,263,0,3486,0,0,0,0,0,5263,0,0,0,0,0,0,0,0,2559,0,0,5267,0,4618,0,0,0,0,
	3029,5567,7016,7583,379,0,0,0,2188,0,0,0,1848,0,0,0,839,4144,0,1731,0,0,0,2241,4094,6756,2391,938,0,6643,0,4126,
	7450,0,2964,2037,2719,4239,5963,6858,409,5784,6308,0,0,0,0,1841,525,0,0,769,0,3850,0,0,0,4901,822,4883,5927,6233,
	0,0,0,0,3137,5168,0,0,4396,0,6033,2561,3887,249,6332,4455,5545,0,0,6327,1642,0,0,4292,3553,0,0,0,6780,2239,0,2205,
	4358,0,0,0,1580,5164,2166,0,0,0,5182,0,4653,0,0,0,0,0,0,0,0,1234,4357,919,2730,5721,0,0,5101,899,0,2255,673,1176,
	7431,0,1242,0,4825,0,7509,3862,4261,0,0,0,0,0,0,1120,1803,0,0,0,4686,0,0,0,854,0,0,0,4058,2331,0,0,2574,6987,0,
	0,0,0,0,0,0,0,11,482,0,4985,3075,1399,0,1458,0,0,0,1155,0,0,755,2235,448,5525,3257,5056,742,0,0,2856,3670,3545,
	1349,0,0,0,622,2278,6182,0,0,0,0,989,4638,0,7073,0,2512,0,0,0,0,4105,7187,0,3682,2039,217,2090,2599,5504,5572,0,
	2078,2874,5546,3035,0,5292,65,7522,0,0,156,0,2363,3622,4759,5517,7264,0,0,6541,0,0,0,106,3822,0,2330,0,0,2716,5289,
	0,6018,2154,0,0,0,0,0,0,0,1324,4888,6708,0,0,0,0,3163,2137,5440,570,5805,0,0,0,0,0,0,0,7324,0,0,847,7586,5336,0,
	0,0,0,6827,902,0,0,5594,756,0,0,846,4200,0,7533,0,0,1129,4631,0,5224,0,0,1186,0,3178,0,0,0,0,0,0,1393,6664,4364,
	6197,0,0,3881,0,0,0,0,5321,0,0,100,2206,0,1554,0,0,0,5314,1777,0,3234,1763,0,0,0,0,5593,0,0,0,0,0,0,636,5924,0,
	0,0,0,3551,0,0,0,0,6892,0,0,0,533,0,0,7009,0,0,0,0,0,0,0,0,0,2315,6039,7317,0,6028,0,0,0,0,0,1047,1400,3066,2647,
	5328,5932,886,2898,0,2230,5027,0,3602,0,0,0,0,0,0,412,87,1716,704,2704,4133,0,0,4542,0,1730,4976,0,5007,0,0,0,0,
	457,3691,0,0,6963,0,0,6429,6495,1586,0,0,0,0,0,3642,5262,0,0,0,0,514,0,4351,0,5058,0,2479,3437,2937,7618,2735,0,
	2528,3679,5413,6083,0,0,255,0,226,0,0,2376,2587,0,0,5220,0,7420,0,0,0,0,651,1917,2293,5643,5214,0,0,6428,849,1692,
	0,0,1102,270,2427,0,2429,0,783,212,0,0,5165,5895,3319,0,1732,0,0,0,3008,0,2610,5337,0,1699,0,0,5789,6129,0,0,7248,
	4880,0,3692,1532,0,0,5829,1551,0,1122,2894,7464,1638,0,0,1564,464,4044,4212,0,2179,7142,953,0,0,289,0,0,0,0,0,0,
	2690,3555,5103,7664,6613,0,0,0,0,3389,0,0,0,0,840,0,5381,0,0,553,0,4476,3905,5752,1678,3535,4403,7214,1658,6955,
	7402,5498,0,0,1117,0,1333,0,0,0,0,0,0,5045,0,4172,7144,0,0,0,5706,0,0,0,0,4767,0,0,6547,0,3430,6544,1230,4736,2838,
	6215,0,0,0,0,0,0,0,0,0,0,0,0,3943,959,2046,0,6491,0,0,0,0,0,0,0,0,0,7443,0,0,0,0,7319,0,0,5351,41,0,6921,5640,834,
	2944,0,4583,0,0,0,0,0,0,0,0,0,4235,0,0,0,0,688,0,0,4456,0,0,7566,3185,1039,3739,70,390,2743,3524,3021,7092,4688,
	5372,5925,5677,1259,5950,3800,7590,0,0,0,1096,3804,4494,2439,7316,109,669,6035,0,0,1534,0,0,3615,5799,6805,5315,
	0,7085,0,0,1905,4146,0,0,0,7613,0,6640,0,0,0,0,0,0,4497,0,0,0,0,5802,6804,0,0,0,0,0,4493,0,0,3007,110,5695,6846,
	6711,3314,0,2843,7045,5863,0,0,360,0,0,0,0,0,2497,440,2048,0,0,0,0,0,5352,3126,5039,3969,0,0,6487,6883,0,2043,0,
	1048,4646,1711,1902,3090,3211,3991,0,0,6667,5419,5502,0,4136,4720,4492,4763,0,0,0,1131,4636,2649,155,6079,0,0,0,
	5232,5794,6605,0,0,0,0,1341,0,5359,5933,2666,3251,5542,7270,0,0,0,0,0,0,0,0,6205,880,2254,2849,5026,6412,5032,2423,
	0,0,0,3522,6661,4716,6111,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6595,0,6434,0,0,0,0,1002,7268,0,7490,0,4220,0,0,0,
	0,0,0,0,0,5954,5642,6012,4053,3271,5649,6832,0,1216,6475,0,6175,0,0,576,6538,181,0,0,3687,0,691,0,0,84,58,0,0,0,
	389,716,0,2961,5429,3170,3329,0,4069,0,0,0,0,0,0,0,0,0,4891,7102,1475,3012,0,0,0,0,0,0,5670,2845,0,0,6688,0,0,3304,
	0,0,6992,1584,0,3714,6837,0,0,2263,2933,0,0,0,0,0,3580,1044,2667,4078,5312,353,5904,6061,5201,6771,7608,0,0,2609,
	0,3475,2173,0,0,7046,0,3983,0,6950,4978,0,0,0,0,0,1860,0,0,0,0,5269,0,0,3195,4634,0,0,0,0,1901,7078,0,0,0,0,4578,
	0,0,1546,44,7120,0,0,0,0,0,0,3182,0,0,0,7277,0,0,0,4662,2620,0,887,1159,0,0,0,0,0,0,1277,0,0,3935,2820,6699,6943,
	7458,0,0,0,2532,0,0,0,4312,152,6533,0,6055,1553,0,0,663,2604,4314,4544,6107,7179,0,5948,6093,5606,2686,1736,2630,
	6463,6904,0,4849,0,0,0,0,0,0,0,0,0,7044,6266,6380,0,211,4093,0,0,0,0,0,0,475,0,3592,4567,4992,6236,0,2972,0,0,0,
	619,3813,4315,5704,1842,7215,1894,0,6828,0,0,0,0,0,0,5741,0,0,0,0,0,0,1868,5839,0,1196,0,0,1571,0,2515,0,0,0,0,
	2371,0,0,0,0,0,0,2979,0,0,0,0,0,0,5061,7030,0,0,2325,0,7113,0,3296,1682,0,0,0,0,2069,0,0,0,0,0,2616,2789,0,0,0,
	5148,6647,0,1712,0,0,357,1671,3505,4477,0,3910,4700,638,7333,0,0,6859,0,0,0,2202,0,1357,0,0,90,1983,3515,4627,0,
	0,0,0,5715,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4774,0,0,0,0,549,6452,7523,0,0,851,0,5418,5325,0,0,2566,0,0,2992,5009,
	0,0,0,1059,0,0,5186,0,0,0,3899,0,0,3153,0,0,0,0,0,0,0,0,0,2307,1885,0,3774,7156,0,0,0,0,0,0,3495,0,0,0,0,2031,3817,
	0,0,0,0,4693,5122,6999,0,0,0,162,6932,4733,0,0,2596,348,354,4963,0,0,0,200,0,0,6571,3758,748,6757,0,596,6069,7143,
	0,0,1700,2199,5117,4982,2884,4191,0,1927,2336,0,0,0,0,0,5023,0,0,0,0,0,0,6783,0,0,0,0,0,3584,0,2764,3026,3958,0,
	6396,0,0,405,4892,0,0,0,0,0,0,6468,2994,2138,0,0,0,0,0,0,0,85,0,3896,0,1265,1897,4551,0,0,0,0,0,0,5323,5049,0,0,
	0,0,0,0,4214,0,5702,2628,5851,0,0,0,4242,0,0,961,0,0,0,0,4329,0,0,3919,0,0,3413,0,0,6353,4508,0,4355,6514,0,644,
	2144,4568,5585,456,0,0,0,0,0,0,864,2136,6517,6844,0,3937,6290,0,0,6073,0,0,0,0,0,0,975,0,0,0,2222,0,0,0,0,0,0,1886,
	5465,1343,0,0,0,0,900,0,2312,4905,0,0,0,5385,4772,0,0,0,42,658,666,5190,0,780,0,0,0,0,0,3973,0,0,4639,6941,7384,
	7456,0,4590,6154,1315,3378,5130,3173,6208,741,0,0,0,0,4233,5069,1673,182,3684,4795,0,0,0,0,3323,0,0,0,0,1977,0,
	0,0,0,0,0,0,0,2209,2498,3453,4112,4845,6476,4589,7303,540,1865,0,2583,0,5361,4591,0,0,0,6834,3737,0,0,4099,5486,
	3,39,4088,4814,0,0,4205,3282,0,5264,0,0,1717,1612,0,0,0,0,4380,0,1722,2096,0,0,0,0,2299,3701,7246,0,0,0,7506,0,
	0,3613,7341,824,1924,7364,0,0,866,1209,0,547,0,7411,0,2861,5835,0,0,0,3680,0,0,0,0,0,0,0,0,0,1246,3408,0,0,6743,
	6593,0,6362,0,1965,0,4356,0,6812,0,0,0,1355,0,3500,6559,0,0,7059,4256,0,5972,0,0,4507,895,0,0,0,0,0,0,0,0,0,0,1208,
	1808,2948,5735,0,1874,0,3520,0,850,0,4227,1238,0,0,4270,0,6151,0,0,0,0,1192,1300,4097,0,0,0,0,2916,0,1575,0,3049,
	5612,6634,3274,0,0,0,0,3480,7221,0,2751,0,0,6459,0,5562,5889,0,5883,0,6359,295,6799,0,3371,4615,0,0,0,0,0,0,0,0,
	6377,1071,3064,4619,3722,6193,7347,1195,5144,6340,6438,0,4082,0,0,0,0,1292,0,1677,7090,2384,2634,0,145,383,1672,
	4685,2280,5697,6923,7569,0,814,2433,7472,0,0,3310,5996,3818,5082,3028,0,0,6238,3597,4010,0,0,928,0,2844,0,0,0,1419,
	0,7057,0,0,0,0,0,0,0,0,1053,0,0,6446,0,0,0,0,0,0,0,3763,0,0,5836,1746,2150,2696,6167,0,0,5216,4040,4654,4699,0,
	0,0,2340,6318,4971,0,0,0,2555,0,0,0,0,3418,0,0,0,7025,0,0,0,0,3111,4423,908,5077,0,0,0,3159,2605,0,0,460,0,7496,
	0,0,1347,4611,5901,0,0,0,358,0,3483,0,0,5719,4648,0,0,3904,0,1963,0,0,0,0,0,0,2372,0,0,0,0,0,0,0,0,2969,0,3235,
	0,0,0,0,0,0,3672,0,0,7241,6103,0,0,0,870,5462,0,0,0,0,7539,3434,0,728,944,1707,5847,6981,0,0,0,0,3410,0,0,3944,
	5424,0,0,0,5596,931,0,7391,0,0,4393,0,0,0,0,0,0,5402,0,4668,5365,0,0,0,0,0,1617,1446,735,5031,0,3936,0,0,0,1657,
	0,0,1405,6703,0,992,5858,0,5308,6316,0,6467,0,0,0,0,0,0,5527,6304,6349,0,0,0,4689,5559,4920,0,0,0,0,6031,0,4070,
	4696,3385,2466,962,0,0,0,1810,7193,0,0,2260,7579,0,0,473,2778,1295,3325,2813,760,3287,5420,7251,0,2668,7109,0,5873,
	6633,0,0,838,0,0,0,7557,1936,7565,0,3705,0,6192,4177,6153,6303,0,3068,4674,0,1153,1258,752,5016,0,0,2502,4676,0,
	945,3807,29,583,0,0,0,0,0,7433,0,0,0,0,0,0,0,0,0,5036,784,3599,6959,0,0,0,0,0,0,0,0,0,0,5713,1698,0,0,508,0,1441,
	0,0,0,1772,286,1376,2867,4372,4527,5777,6786,0,0,5311,0,0,0,0,0,4664,4841,0,5674,3752,0,1920,6895,0,0,3781,0,0,
	4037,0,334,3263,0,0,0,0,0,0,7188,4807,0,0,0,0,0,0,0,1900,7643,1031,6558,0,0,183,4942,0,5785,2560,190,7290,0,744,
	1276,36,991,3015,5332,0,4677,0,0,0,0,7524,0,0,545,5087,0,0,0,0,1690,2400,3467,3054,3922,4614,5748,0,1991,335,0,
	5983,2872,1814,3016,0,6496,2373,7020,0,5726,1939,4984,5192,6557,6821,1249,331,0,820,6038,0,0,2080,6660,2821,7400,
	0,0,3337,0,0,0,0,3789,310,1443,5390,0,1592,0,233,4366,7176,3715,0,397,0,0,422,6579,0,3424,6767,2024,7604,0,0,0,
	229,3740,0,0,0,0,0,0,0,0,0,0,0,5816,797,4566,0,0,0,0,0,4624,1543,600,0,0,0,4038,0,0,0,1530,0,0,4073,6596,6686,0,
	6024,4422,0,0,0,0,548,0,6014,6535,2182,0,1338,1892,2091,2180,3718,7066,0,292,3393,4948,6383,0,0,0,2524,0,4997,6421,
	7315,0,0,7171,0,7043,0,0,2734,0,7174,6809,4128,1364,5998,2669,74,6393,2472,3198,7592,7600,438,1433,5771,0,0,0,1217,
	2617,3272,5293,0,4049,7596,0,2711,4123,5767,6056,0,0,0,3860,0,5357,5477,0,0,0,0,0,470,1025,0,0,0,0,2332,0,601,2029,
	4956,5949,6642,0,5635,747,7266,449,0,587,0,1882,2967,7491,935,956,1311,5888,6071,6350,0,0,4066,0,0,5272,6489,1289,
	0,0,0,0,4168,0,0,3903,6988,2831,4107,1832,5473,6370,0,0,0,0,656,0,0,719,0,6614,0,0,2713,0,0,0,0,0,0,387,0,0,6114,
	315,3987,5478,6679,1602,5620,7382,0,0,0,0,0,0,0,3654,5569,0,0,0,1101,0,1872,1275,2999,5415,0,0,0,883,2966,2234,
	3267,0,0,2891,0,0,0,0,3347,5231,0,0,0,0,0,0,0,0,262,2549,0,3166,0,1790,2395,0,0,0,998,0,0,4499,0,4701,0,3085,3299,
	0,350,4914,0,0,0,5628,0,4062,1145,4387,0,0,0,6085,0,2102,6449,0,0,5811,0,922,1272,1804,2267,3222,3446,4835,7372,
	0,2925,0,0,0,0,0,0,4325,3840,0,1401,0,3542,1174,0,0,0,0,0,4237,6400,0,0,2253,5848,4866,0,0,0,6484,0,0,0,7103,0,
	4250,4660,5921,7330,2434,3229,0,0,0,1904,0,2873,0,0,0,0,0,0,2365,0,1000,7609,0,0,0,0,5456,0,0,4467,5614,0,0,0,0,
	0,0,0,0,0,0,0,0,0,0,4938,0,0,0,0,0,0,0,0,0,0,0,2531,1681,4838,4986,257,3566,6456,7598,0,0,1223,2247,3733,6716,0,
	0,0,3779,0,0,0,0,3730,1489,4999,0,0,0,4052,0,0,0,641,3374,0,0,0,0,0,0,0,0,0,789,6789,0,0,0,0,0,0,0,2106,0,0,0,0,
	0,0,0,0,0,0,0,0,0,3233,2768,4533,4979,6376,6493,7651,0,2902,5609,6242,0,1088,5063,1616,7032,5226,227,0,0,0,55,0,
	6218,0,0,0,0,0,0,0,0,7083,3237,0,0,0,2976,7212,0,3270,4782,0,0,6330,0,6253,0,0,5378,0,0,1348,1756,0,0,0,4401,0,
	0,0,5555,0,0,0,0,1442,4006,6231,5827,0,0,0,0,0,0,0,0,0,3100,0,0,0,0,0,934,0,0,0,0,0,0,0,0,0,0,0,0,1784,0,3412,3939,
	2750,0,0,0,0,0,0,0,0,2292,5688,2156,2118,4288,5202,0,1490,0,6279,0,5022,0,0,0,0,280,54,3686,7441,0,1502,0,0,3045,
	5422,0,2195,2246,6927,0,0,0,0,0,0,0,0,0,0,0,3509,538,1270,4119,0,0,6684,0,3988,5247,0,0,1759,4378,5814,3627,0,0,
	0,0,826,0,0,0,5120,0,0,7145,0,0,0,0,0,0,2478,2002,1838,3082,5579,5944,0,7058,5571,1303,0,0,0,2303,0,584,314,7603,
	7467,0,0,1362,3268,0,4645,0,3002,0,0,2374,7601,0,0,0,6228,0,0,3759,5354,2682,0,0,3596,684,0,0,0,0,3563,520,604,
	0,0,803,6270,6862,3585,5616,7272,0,0,4771,1104,3018,3444,3097,6500,7235,5824,0,4343,0,68,0,0,0,0,4280,6811,7069,
	0,0,0,290,0,0,1336,706,5960,6870,5973,6933,3933,73,4751,0,4077,5854,37,0,0,5604,5499,0,0,4326,5149,0,4360,0,1988,
	4836,2970,6329,0,0,2375,0,0,6954,4352,2114,4832,118,6007,4377,1298,1795,2495,0,2327,3382,3710,0,4935,7287,0,0,0,
	2145,0,0,7184,7645,0,5786,2980,7146,0,2889,0,1149,0,0,0,0,4731,0,0,2896,1058,1485,0,654,2226,0,0,3397,0,0,1075,
	1397,2995,5135,3643,0,0,4831,6008,0,7469,0,248,5740,0,1653,0,1744,7204,7218,0,0,0,0,0,0,0,0,0,1500,0,0,0,0,0,2533,
	0,3230,536,2816,6604,0,2607,0,0,0,4606,4739,5667,5900,0,0,0,1718,2769,0,0,7394,1383,0,220,1593,0,6819,4965,0,6172,
	0,2877,0,2242,2675,723,4225,7563,7061,0,926,1549,0,0,0,0,6390,2834,0,0,7638,3472,0,798,739,5320,0,0,0,1084,6075,
	0,13,0,0,0,0,0,5275,0,2424,0,4446,0,6211,617,0,7344,0,0,0,0,0,0,3138,0,0,0,3099,0,0,4826,0,6692,0,0,0,7627,758,
	4834,0,6347,4234,6508,3949,4308,0,1285,0,0,2726,5570,0,3039,0,0,0,0,0,6701,0,792,0,0,0,0,0,1279,1978,6704,0,129,
	0,0,1632,2073,0,1740,2105,0,1555,5595,0,0,0,0,0,985,0,0,0,4201,378,1391,2963,0,0,5183,0,0,0,0,490,0,0,0,516,0,0,
	6512,0,0,0,5581,4103,4165,0,0,2023,3284,0,0,6249,0,0,0,7577,0,0,0,7076,0,5539,0,0,2783,0,0,0,0,0,0,0,388,0,0,0,
	0,0,3855,1837,0,1139,2008,0,0,2685,4276,2351,222,7449,0,7413,0,3218,1250,0,0,0,2775,7587,0,0,0,0,0,2148,0,0,0,0,
	6781,0,0,2521,0,0,0,0,0,0,0,7616,0,0,0,0,0,0,0,0,2382,3063,0,4161,5329,1093,3295,1706,0,2982,3478,0,0,1330,6881,
	0,411,0,0,0,2488,2095,3226,0,0,6678,3292,3961,4912,3441,7377,0,0,1714,0,2456,6973,0,6232,4138,0,0,6619,7440,396,
	2005,4747,5472,0,1851,0,0,0,0,0,7199,0,0,0,5457,1167,5645,6078,0,0,0,0,0,0,0,0,0,0,0,0,0,0,313,6745,0,0,1073,0,
	4848,0,0,686,1768,2862,0,0,2626,2826,3488,2950,5107,0,71,2803,7585,5492,6426,7152,0,4000,4564,4334,7185,4129,5910,
	0,0,299,0,0,0,0,0,5299,5152,7340,0,2879,3370,6212,0,5319,0,0,0,818,7544,5104,0,0,0,0,0,0,0,0,0,808,0,0,0,0,0,394,
	5989,0,0,1948,6149,0,0,0,5396,0,0,5770,0,0,0,0,0,0,0,4890,0,946,0,0,5709,5832,7358,1156,0,0,0,1473,6246,0,2936,
	6540,0,0,4374,0,0,2811,0,2356,5139,0,0,141,4108,0,3275,3851,0,0,0,0,0,0,0,0,0,7293,0,3122,0,0,0,0,0,0,773,2585,
	2597,6051,7042,0,712,0,3256,7647,2926,0,0,7005,3297,0,0,323,2192,2990,4621,3062,5394,590,0,0,0,6337,2619,511,6292,
	7349,4109,7630,1095,0,0,4127,7468,6509,6125,1004,5178,0,0,0,0,0,2448,4741,7346,7653,6855,0,6940,7455,0,0,7531,60,
	4871,0,0,0,0,0,0,1513,6894,0,0,4881,0,0,0,0,0,0,1074,1363,3450,4145,4604,5506,5879,0,0,0,0,970,0,1334,0,0,6201,
	4336,0,0,6448,4858,7015,7404,1958,2613,5174,1352,4745,5322,6092,6845,0,4361,0,7115,0,0,0,2273,4340,4655,0,0,0,0,
	0,542,160,1863,4940,5554,3833,2971,5179,3125,6765,2038,2522,3786,4459,6938,3750,0,0,0,67,1173,3927,6041,0,0,2269,
	796,1705,0,4110,0,0,0,0,6876,0,0,0,0,1788,4131,2527,4574,522,2672,3571,3884,6592,0,0,0,0,3032,2807,890,2124,7567,
	0,0,1906,0,0,4338,0,5976,0,2270,0,0,0,5005,1421,0,3703,0,384,6378,7666,6526,0,0,5819,7328,0,0,0,0,0,0,0,0,7352,
	0,0,0,0,0,4857,6098,676,0,0,0,0,4717,0,0,6162,0,0,0,0,0,0,0,0,0,6135,0,0,0,2243,2677,4246,0,933,0,7129,0,0,0,5750,
	5458,0,976,7383,2475,2703,0,2762,6472,6531,6952,0,7019,0,0,0,2092,0,0,0,0,0,7612,415,0,0,811,0,0,4386,6179,0,0,
	0,0,2853,3010,3481,640,0,6310,1016,7148,5093,3223,1335,2066,0,4785,0,0,0,690,0,0,0,0,2337,0,0,0,6972,0,7216,279,
	0,0,0,0,0,4628,327,3587,6022,0,0,4439,6203,6750,0,6118,5680,2688,4721,5663,3646,5769,0,0,0,1385,4323,0,3777,1605,
	0,4164,0,0,0,0,0,6793,0,0,1144,0,0,1609,1650,0,0,3033,0,0,2408,0,6980,0,0,4532,2296,7626,6741,573,3657,0,0,0,3290,
	0,0,0,3803,2514,0,0,0,0,3608,0,0,1633,2074,0,0,0,3645,4787,2455,4216,4424,5445,0,0,2822,1715,3769,5038,6068,6599,
	1045,3648,1805,2910,2399,1416,743,6054,5834,7373,0,0,5840,6680,0,0,0,0,0,3447,6488,45,351,1529,0,3932,0,0,6814,
	0,0,0,0,2678,0,6997,0,0,0,0,0,2287,5041,1009,0,0,974,0,0,0,3130,2765,7359,0,0,0,7514,4887,649,0,0,0,0,2720,0,0,
	362,0,0,0,0,6006,7421,0,0,0,130,1083,0,0,0,5956,1781,6853,0,0,0,0,284,0,0,0,0,0,0,0,0,0,0,291,869,3427,3753,1445,
	0,0,0,0,0,6565,7256,0,0,0,0,4661,2004,6139,4121,4719,1161,6379,0,3217,0,0,375,463,1850,7047,0,0,0,0,0,4554,0,0,
	0,1912,0,0,0,0,0,4561,1914,0,0,0,0,0,0,2345,0,3221,0,4399,0,0,0,0,0,0,578,0,5410,1708,2863,2388,5169,7111,7473,
	2913,0,0,0,1521,6465,28,3985,436,1565,0,0,0,0,5878,0,0,0,0,0,0,2785,0,0,3376,4231,0,0,4996,0,0,0,1896,6718,0,0,
	0,0,5191,0,0,0,0,0,0,0,3449,0,0,4039,0,0,1793,0,1425,2957,3013,0,0,0,0,4417,0,5580,0,6754,5189,0,0,0,0,0,4602,3866,
	2496,2981,6338,0,0,526,0,0,0,6325,0,532,264,4847,4622,2361,5109,5331,1482,5993,2405,4331,6401,1825,2695,6880,4692,
	241,7153,4388,0,3252,0,0,0,3711,0,0,3511,3841,7452,0,0,4557,0,0,1296,4694,5266,0,0,5341,0,0,0,6271,1703,3266,564,
	4799,2830,1319,2908,6863,0,0,0,0,4894,5004,6065,0,661,4418,889,3254,1118,4969,5079,5302,7310,0,5030,0,0,0,0,2116,
	5619,0,2782,0,3875,0,0,0,0,4087,3244,5590,6611,0,0,0,0,3787,4079,0,0,5403,0,0,0,0,0,0,0,451,2407,4991,5140,0,4667,
	7360,0,0,6469,7260,3281,0,3210,0,1969,1077,0,3196,1962,0,22,3452,1613,2580,3023,1973,6464,7136,0,5133,0,0,0,0,0,
	455,0,2702,0,3366,795,4649,3989,3814,3583,3543,4475,4750,5042,0,0,0,7084,0,0,698,2445,4398,5407,0,7371,0,0,0,0,
	0,0,0,0,0,4463,7250,6576,5476,0,0,4436,4317,4563,0,5259,5439,0,0,0,57,0,1239,0,5894,0,0,0,4115,7127,0,6309,0,0,
	0,3438,4474,3050,1594,0,0,0,7217,3844,6299,0,0,1061,3326,1679,4293,6825,0,0,4258,5089,0,0,5651,0,0,0,6657,1536,
	46,3533,6305,1198,0,0,0,7114,2259,0,0,0,5021,0,0,0,7354,0,0,0,0,4922,0,0,0,0,5658,2612,2883,4414,1377,2893,6204,
	6422,6455,1713,7537,0,0,0,0,1099,0,0,0,3416,4909,151,5727,2825,6278,3485,2680,6848,7375,7599,7620,1780,0,7649,0,
	1318,1204,3565,7635,285,2935,7538,5432,3573,0,0,1164,0,1293,6698,0,0,3261,0,5,0,5995,2907,0,7439,7300,0,0,0,4864,
	2553,0,0,0,0,7191,0,5708,0,0,0,0,0,0,0,0,0,6156,0,0,0,4063,5958,0,0,0,6697,0,0,0,3443,0,0,3308,6700,0,0,0,6719,
	1972,1881,0,6214,5668,2196,0,0,5052,0,0,3993,1733,4050,2232,3334,3960,322,6444,1137,6801,7482,0,0,0,0,4852,3612,
	5828,0,737,407,0,3992,0,0,0,3394,6802,7415,0,0,0,0,0,0,321,1038,1807,1748,2176,459,722,2298,427,2689,4633,5871,
	574,6106,0,4718,3392,0,0,2268,0,0,0,192,5333,0,0,0,1229,0,0,2880,0,0,0,0,3440,0,2846,254,3876,0,6392,0,1535,0,5092,
	0,3419,0,0,0,0,4213,4690,4755,561,7397,0,4149,4612,0,294,1215,4268,5223,0,0,0,0,0,0,5732,5405,0,3359,0,0,0,0,4549,
	0,4026,1471,0,2463,0,0,0,0,2161,5326,0,0,0,3345,5489,4663,0,0,186,3175,5961,1997,5324,5157,4855,2860,6016,6375,
	6713,0,3149,0,0,0,7546,0,0,0,1414,0,5094,0,0,0,0,0,1811,0,0,5990,0,2014,778,2065,6808,1267,0,0,0,0,0,0,0,0,0,6610,
	0,0,5151,1254,2797,5938,7126,0,0,0,0,0,1472,4054,7591,2352,3432,143,1449,5028,7548,0,0,0,0,0,1830,5798,0,0,0,3653,
	1070,0,0,7249,0,6450,0,3735,0,0,0,0,0,738,0,0,380,1606,2175,0,3003,0,0,0,4537,5209,0,0,0,0,0,0,0,0,2146,0,203,0,
	0,1829,0,0,195,5162,759,6574,1577,6161,3967,7615,1136,0,993,1561,0,0,0,2806,4506,0,0,223,0,0,0,0,766,0,0,3037,0,
	6555,3908,1180,5431,0,6982,0,0,0,7412,0,836,0,0,0,0,0,3897,6598,0,7369,1305,6504,4504,0,0,6037,5219,4392,6291,4924,
	0,0,2041,0,0,306,0,4538,0,0,0,4823,0,2468,2934,5561,0,1411,2791,3917,5524,5391,0,0,4032,3318,0,0,0,0,5367,0,5842,
	6556,2757,3848,6406,7253,0,0,0,0,0,0,2097,0,0,4498,0,1815,0,1066,0,0,1388,0,0,0,0,2276,0,0,7286,0,0,0,0,0,1510,
	0,7519,325,7161,4311,2333,7271,5068,5940,7037,0,0,0,0,0,0,6062,2505,6841,6967,4124,0,0,0,0,0,893,1517,3827,1,3965,
	5503,2717,2818,7028,0,0,3955,0,0,5519,0,0,0,0,2828,6355,0,0,0,0,0,0,2606,5762,5433,4944,6439,0,0,0,0,0,1491,4064,
	111,3689,1520,2324,5641,7507,1402,3227,0,950,4243,7189,0,7080,0,0,0,4230,3025,349,0,372,0,0,0,0,5803,0,5575,0,0,
	801,6019,0,0,0,621,0,5490,3431,4990,0,0,1116,0,2313,1747,5694,0,0,0,0,2645,0,0,3778,0,0,0,0,0,0,5981,0,0,0,4328,
	0,0,0,0,0,0,0,0,0,0,4267,0,0,7576,3559,6641,0,5685,7055,7070,0,0,0,6552,0,0,0,0,361,4762,4927,6810,0,0,403,6629,
	0,0,0,0,0,2928,0,0,0,1889,267,6590,0,0,3716,0,6173,6573,0,0,6226,2178,0,0,0,0,3977,0,3861,0,0,0,4970,0,6856,0,0,
	3259,4319,4643,343,1909,0,0,0,2132,0,1785,0,0,0,0,7088,3746,0,1761,1684,2802,1562,6413,0,0,0,430,63,0,0,0,0,0,0,
	3588,4923,7500,731,1178,2169,0,0,5487,0,4758,0,0,4091,3448,4691,0,0,0,0,5452,0,4642,0,0,0,881,1996,2201,3414,3869,
	1844,5244,1151,4784,6985,2721,1207,0,0,1919,4244,0,0,0,0,0,0,5358,6720,0,0,3154,0,6937,7157,0,0,0,0,0,4074,0,5906,
	0,0,0,0,2671,88,0,0,0,7291,0,4435,4189,102,5113,6157,6914,5833,6962,0,2271,4211,0,0,246,0,2237,6652,7175,0,0,5309,
	7233,5584,2353,0,0,4535,5881,3363,3556,0,0,0,0,0,0,0,0,0,3821,1430,1172,7381,355,5112,0,3289,1415,3140,7622,0,0,
	5019,4236,0,7314,0,0,1762,5443,0,3799,0,0,0,0,0,0,1225,0,9,2210,0,875,0,0,1723,2440,6126,0,5522,0,0,0,0,0,6275,
	5615,1135,1197,1710,1903,2233,6867,0,918,215,26,5714,0,0,7261,632,326,1034,5384,6190,1724,2563,0,0,0,158,7453,7573,
	0,7477,0,4766,6924,6298,0,894,2077,4460,0,0,0,5250,0,6397,6134,0,5070,0,0,0,2929,0,0,0,5743,0,0,0,2632,6554,0,7498,
	0,0,2415,4335,0,0,2954,5291,0,0,6064,923,1273,4022,4597,781,2159,0,0,964,0,0,0,0,0,0,0,1181,5846,0,0,1467,0,0,0,
	1353,7141,0,0,6025,0,1492,0,0,1213,0,1953,0,0,308,0,271,7516,251,521,827,5544,0,0,1797,4158,0,2238,6751,0,0,5886,
	59,0,4980,6268,132,4375,6672,0,0,0,2878,4854,0,0,0,6794,0,1750,1944,0,0,3526,4185,0,0,210,800,3273,6147,0,0,5845,
	2248,0,5198,5804,2214,1251,6850,1918,5601,7211,7393,0,0,4101,7398,6348,0,2459,0,0,125,0,4727,1890,0,0,0,0,5106,
	0,0,4930,0,0,4175,3401,0,4122,0,0,3604,0,0,0,0,0,0,4289,6104,0,3688,5105,3698,1840,0,0,1764,0,0,0,0,0,3574,4153,
	4450,3513,1340,4085,4363,4893,6260,0,0,0,0,0,0,1557,0,0,0,0,0,0,0,7232,3999,0,0,0,0,0,0,0,0,6772,0,0,0,0,0,2410,
	5882,0,0,142,0,0,0,0,209,7392,7540,2780,2864,0,4695,1494,6934,5725,0,1243,0,0,4899,0,4011,1141,3190,4199,5638,0,
	5974,0,6045,0,0,0,0,0,3442,0,0,0,0,0,6638,7154,0,0,0,1461,0,1470,2343,3046,0,0,1792,0,0,5276,0,5788,0,0,0,0,0,6220,
	0,0,0,0,4151,5339,0,0,0,0,0,0,0,498,4843,5483,5936,6681,0,0,0,0,0,0,0,0,1630,0,3162,0,0,0,5760,2274,7149,0,4147,
	4707,0,0,0,2378,0,0,4598,0,0,5887,0,0,0,0,0,0,0,7091,0,4869,0,0,0,0,0,0,0,0,0,0,3669,0,0,0,1304,2569,7611,3321,
	7140,0,0,0,122,0,0,193,6796,6313,0,6645,0,0,0,3506,6979,0,0,3676,0,0,0,3572,0,0,3415,0,2013,0,2476,5923,0,426,0,
	0,4015,288,4786,6320,0,0,2901,3040,3518,6561,0,0,6776,1130,3994,3400,4028,3188,4998,7619,0,0,5587,0,1046,2493,3456,
	0,5742,0,0,679,1235,0,0,0,0,3901,0,0,0,5376,7258,0,0,0,2572,0,2279,0,1639,0,0,515,949,6546,0,0,0,4573,0,888,0,0,
	0,0,2693,3709,0,40,2335,4193,642,4027,7478,3564,6788,7483,2311,0,0,0,0,7281,0,47,0,0,5919,0,0,0,0,0,0,0,0,0,365,
	0,0,0,0,0,0,2660,2674,2212,5865,762,7051,0,3521,2919,5655,1993,4042,5672,1583,0,0,6958,0,6407,1621,0,0,0,0,5841,
	0,0,0,3603,1133,6693,0,0,0,589,0,0,172,0,0,0,5335,0,0,0,0,0,0,6818,0,0,7489,0,0,6498,3459,4381,4036,7668,0,4464,
	0,0,0,3539,3802,0,5115,0,0,0,0,0,4245,2652,3637,6116,0,0,0,2499,0,173,5838,4182,2115,0,0,0,0,3240,0,443,4672,7466,
	0,4208,0,4706,4240,1702,665,1938,0,4817,1574,0,0,0,0,4382,2646,565,0,0,750,0,465,6419,119,0,0,0,0,0,577,2123,3632,
	1582,4659,2368,3885,3890,3529,0,3766,653,0,0,2342,5271,0,3690,0,2025,1379,0,0,3531,3970,0,5654,0,6887,1662,1629,
	4697,0,0,0,0,6676,7183,585,790,0,2892,1244,3651,5830,0,0,0,7082,0,3086,5240,3741,3055,3312,0,1883,3236,0,0,0,0,
	0,0,0,6184,7064,0,0,7520,5603,0,0,2710,0,5532,3810,0,0,0,0,3357,972,1078,1933,2808,4878,7308,1127,0,593,0,0,0,0,
	393,1926,373,0,0,0,0,0,0,4534,0,502,0,6323,1757,3215,4203,0,1572,3732,0,304,86,0,5868,7007,2779,5265,4291,6333,
	0,0,4086,0,0,2589,3464,0,0,0,0,0,0,0,0,2986,0,371,963,845,2664,3635,4582,5470,5538,2644,4076,7530,0,0,0,0,0,0,128,
	5254,4322,5368,5438,0,0,0,0,0,4320,0,2956,4705,2940,3503,4299,4945,713,6123,6735,7027,0,0,0,2593,6288,5003,5480,
	0,0,5437,7052,0,4729,0,0,6364,0,0,3664,0,0,0,0,2044,0,562,3460,0,0,0,0,0,4180,0,0,0,370,3546,1915,4666,0,0,0,0,
	0,6077,0,968,2924,6833,5661,0,0,0,0,0,0,4770,0,0,5002,1263,0,0,0,6480,0,0,0,0,0,4757,0,5600,0,0,0,0,0,2370,4016,
	0,6346,0,0,0,0,0,0,0,2631,3129,0,0,0,856,0,0,2387,6902,0,0,0,7561,779,7395,0,0,6553,0,0,0,0,3405,0,0,0,0,0,7629,
	0,0,2577,858,0,1358,0,0,3877,0,0,0,0,0,0,0,0,0,0,0,777,0,1063,5062,7031,0,0,3915,6145,0,2537,4269,7301,0,0,0,0,
	2122,4925,6746,0,0,0,0,0,2425,0,0,4702,0,3340,0,0,0,0,0,0,0,0,0,0,330,6099,0,0,0,0,0,3773,0,0,0,0,0,6213,205,2578,
	0,0,0,0,0,2715,4656,0,3017,696,3313,0,0,597,0,0,0,0,0,4756,0,0,0,0,0,0,1064,0,6628,0,0,7130,0,761,0,0,6252,0,5366,
	6454,0,0,0,2140,5127,5131,5644,6237,6928,2257,0,0,366,0,2854,0,0,0,0,0,5774,6478,5448,7325,0,1247,5054,6385,0,0,
	1975,0,0,0,6721,0,0,478,6148,5540,981,5482,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4813,0,4251,0,0,0,0,0,0,0,0,5441,
	0,6562,0,0,819,2018,5987,0,2673,6405,3805,31,7465,0,0,0,0,4907,0,0,0,0,0,0,0,2261,0,2882,0,0,0,0,1381,3197,2385,
	876,1573,7602,0,52,0,2500,0,5464,1525,0,0,0,3073,0,0,0,0,0,0,7063,0,791,0,0,0,0,1871,7243,2985,5564,0,0,0,413,0,
	0,0,0,0,153,2177,0,0,1214,0,5409,7547,0,1922,1980,231,2070,339,0,2799,3207,3893,1806,0,2930,0,4704,2262,2978,4958,
	745,0,0,0,0,0,0,0,0,0,0,0,317,0,0,0,0,5662,3327,6050,0,0,3193,2943,0,1931,0,0,0,0,0,0,0,0,0,4438,0,0,0,0,5008,6790,
	0,1262,0,2119,0,48,0,0,0,5395,0,647,0,0,4344,1753,0,0,0,0,0,2643,0,5316,0,0,5153,1870,0,0,2344,0,0,0,2076,0,0,404,
	2897,3381,4483,0,2788,5509,6361,4519,0,0,0,0,0,0,0,0,6659,4060,0,0,0,0,0,5530,831,2290,2562,213,7621,0,3034,0,0,
	4512,0,0,0,4465,0,0,3591,0,0,0,0,1855,0,0,0,2383,0,0,0,6216,3738,0,997,0,0,0,0,0,6142,5683,0,0,0,4272,0,1233,0,
	5078,2094,0,0,0,1268,3074,0,4277,2832,5505,0,6588,6097,678,2120,4802,7428,1816,7606,4669,4479,7060,0,859,4863,5843,
	0,0,0,3169,4021,1132,6223,7054,1895,0,0,0,0,0,2060,0,3239,4952,0,0,0,0,4796,4473,0,0,2888,0,0,0,2663,3038,5307,
	0,1505,0,0,0,0,0,708,0,0,0,3726,0,0,5444,7644,4057,2817,1976,6166,6363,7542,0,0,967,0,0,0,0,0,0,0,4678,5647,0,0,
	0,0,0,2741,0,3476,0,1282,0,2341,6525,0,635,4412,5671,0,0,0,5556,467,3742,5200,0,0,0,0,0,0,0,0,1598,4218,4742,7053,
	439,586,867,0,5856,0,252,0,6187,0,702,509,805,4014,481,1873,3354,4259,2571,4420,7257,3914,6146,6594,0,0,0,3241,
	0,0,0,0,0,0,0,2158,6002,2305,6460,0,3658,0,0,0,0,2064,3277,1587,7098,2420,0,0,0,2028,3231,1030,0,0,6798,0,0,0,1429,
	5497,6922,0,5207,0,0,0,38,0,0,1800,4495,0,2055,0,7273,0,0,0,4830,6616,724,4906,0,0,7435,0,0,0,0,4426,0,6082,0,2006,
	0,0,0,0,6998,2974,5862,0,3980,6003,4571,342,1971,7321,6637,0,3570,6885,0,7376,0,2526,6639,5059,7351,6191,305,0,
	2320,6974,3946,7553,2417,2110,0,0,0,0,0,0,0,5401,2698,0,3959,4302,1954,4754,0,3262,0,4487,471,1648,1916,5044,7378,
	0,0,0,0,0,0,3471,627,0,0,0,0,6792,0,2036,2718,0,386,6473,6511,6001,7658,0,0,121,0,804,0,363,971,7575,0,1466,0,4523,
	3477,0,0,0,0,7296,0,0,0,0,0,0,3928,3362,6027,6087,7348,0,0,6543,0,4681,0,1480,0,4484,0,79,6691,0,0,0,5512,0,0,0,
	6445,0,3243,0,0,333,1560,2032,4148,0,3088,6577,832,0,0,0,0,0,4427,356,2736,3916,4190,0,0,0,0,4466,0,733,0,0,0,3482,
	0,0,0,0,0,6482,0,2763,0,0,0,5494,3001,0,0,0,0,0,0,5425,4737,0,0,0,3200,0,2359,0,0,1495,0,0,0,6307,0,1518,0,7197,
	0,0,5274,4803,0,0,5364,0,3873,5768,5917,0,4007,5537,5766,0,1202,0,6358,0,0,0,0,2186,0,0,0,0,0,0,0,0,518,0,0,0,3396,
	4584,4837,1835,595,3213,5690,1928,1952,3255,0,0,5369,0,0,0,0,0,0,0,3661,0,6957,7401,0,0,0,0,0,6053,4316,340,2062,
	0,0,0,3532,2625,4318,0,7166,0,27,0,0,0,0,4517,0,0,0,0,0,0,5083,1350,0,0,0,4928,0,5283,0,479,0,4829,0,0,1090,0,3019,
	5242,1647,2275,6425,0,0,2692,2790,0,4428,7610,0,0,0,3849,0,0,1003,2112,0,0,0,0,0,0,0,2435,2282,1328,5085,6654,0,
	5909,0,0,2636,3872,0,0,5578,4630,0,1910,0,0,0,0,0,1625,399,4303,4753,5086,5557,6195,0,0,0,0,1801,1552,4440,5496,
	6673,0,0,0,0,0,0,0,1382,0,0,0,0,2551,3124,7628,3042,4703,3683,927,6507,0,1664,0,0,0,0,0,0,6671,5979,0,0,517,23,
	7289,0,0,0,0,5576,0,0,0,1307,2474,3856,6435,605,0,0,5199,5809,0,2250,3731,0,0,0,2754,1076,3276,3395,0,0,0,0,0,0,
	297,4365,0,5533,0,0,3451,1857,150,6690,0,607,0,7470,6702,0,0,5273,2379,6753,6995,0,0,0,7337,0,0,0,0,4902,0,0,0,
	0,0,0,1758,452,0,1309,489,7446,3067,0,0,0,0,0,0,0,0,3315,868,1369,0,0,0,225,0,5733,0,6874,7605,0,4442,3797,7486,
	0,5355,3379,4005,0,7158,0,0,0,0,2081,0,721,7004,0,0,6257,0,0,0,4722,0,0,0,2228,0,0,0,2540,5327,0,1861,0,4850,0,
	0,3303,0,0,4348,3867,603,6250,1087,2917,7252,0,0,3534,5986,0,0,0,0,0,0,0,0,6221,0,0,0,0,5875,6505,7379,0,472,0,
	0,6453,4779,0,0,1089,0,0,6585,7208,0,4951,0,3353,0,1641,842,4083,0,3748,0,0,1486,6306,3757,6609,0,0,6091,650,0,
	2603,1729,442,973,3127,3966,0,4993,1607,2591,0,0,0,1498,0,0,0,0,0,0,0,3114,0,0,2101,7418,0,0,0,0,0,0,0,0,0,575,
	5867,0,0,6110,1943,0,4793,3870,268,0,0,0,3754,3828,0,0,0,7429,0,6968,0,3577,0,572,0,2570,6824,3530,324,7425,0,0,
	0,0,0,0,0,3717,0,5589,0,0,0,0,2657,3630,1644,0,0,0,0,0,0,0,2621,1967,0,0,2224,7245,7155,0,253,0,0,3536,0,0,0,7481,
	376,2955,580,1624,2125,5485,7528,657,0,0,0,0,0,0,1290,0,0,4232,5630,0,0,505,6131,447,6516,7269,4595,7536,7639,2477,
	0,0,7637,0,5043,3301,7662,0,2480,3212,1843,0,0,0,7206,0,0,6778,0,6080,0,0,2747,0,5024,0,541,1862,0,0,0,0,6624,0,
	0,0,0,0,0,0,3837,1392,3351,0,0,0,0,6580,0,0,0,1359,6274,6866,0,0,0,0,6180,0,3167,6658,6724,2450,2932,0,2679,0,0,
	0,3858,6351,865,0,0,0,0,0,4572,0,4775,2231,2152,0,0,0,2635,0,0,0,0,1833,6367,6795,0,0,0,0,0,0,6258,7227,873,0,0,
	0,0,0,0,0,0,4550,0,0,243,0,0,107,630,0,0,0,0,0,0,0,2323,5912,7285,1187,2535,492,0,1683,5075,2819,6424,608,1674,
	3957,5300,7167,0,0,0,0,0,0,0,0,0,0,0,2683,0,1261,0,0,7661,0,0,1220,4559,6312,0,2229,2027,0,2840,5386,4822,0,3702,
	0,0,3180,0,2584,2386,0,5399,446,0,7087,0,4640,7550,83,0,0,582,3439,5099,0,2187,3795,4679,7471,0,0,3096,2227,4861,
	1556,5648,6066,3889,2295,5831,0,2464,5528,6803,0,2181,0,0,0,434,5765,0,0,2554,6603,3199,817,0,0,0,0,1504,4652,6222,
	2761,6560,0,244,3324,0,0,2393,7089,0,0,0,0,0,0,0,1232,1418,5806,0,0,0,765,4125,0,0,0,1628,202,2190,398,5703,0,7226,
	0,0,0,0,2988,0,0,0,0,0,1448,7239,2931,0,0,5592,4461,4623,5481,6733,0,5884,0,0,0,0,0,0,0,0,0,3014,0,0,5776,732,3694,
	0,0,0,0,0,0,0,4020,0,0,6345,0,0,3291,5280,5287,0,6431,0,0,103,0,0,0,0,0,0,0,401,0,4321,2993,6913,0,2949,5167,0,
	0,0,6777,0,1450,0,0,0,5796,0,2216,4275,4192,0,7545,0,0,7554,0,720,0,4809,0,5745,0,0,0,1626,1367,5195,3436,3523,
	7521,0,0,0,0,0,0,0,0,0,0,1082,0,0,0,0,6369,6009,6510,7617,0,0,2641,0,3367,0,4610,0,32,3388,0,0,3713,0,3824,3562,
	2801,4896,0,4953,0,1320,5577,2054,6905,1019,3150,6477,7663,179,3978,4071,5345,1316,5171,6115,5278,6886,3678,3558,
	7021,6368,7240,1020,3187,0,1252,0,0,3586,0,0,0,0,5759,955,1310,4379,0,0,0,0,0,4114,0,5268,0,6411,0,1024,2414,1787,
	7067,3796,0,0,0,710,0,0,4134,0,1982,0,454,7634,0,0,0,0,6296,0,0,0,0,3812,89,3668,3728,0,0,5632,0,7479,0,0,4724,
	0,0,0,491,5822,0,0,0,0,2852,0,0,0,0,237,2947,2355,5040,5156,4806,3623,0,0,0,4241,0,0,0,485,4713,0,6461,0,4592,0,
	4081,0,0,3077,1152,5290,432,0,0,0,2171,0,0,1103,0,0,206,5123,0,0,0,2111,0,2183,5096,6935,905,0,2906,5817,0,0,0,
	1822,2909,2899,776,2349,5937,7220,0,0,3285,0,1911,4548,4670,3829,6545,1231,1417,3115,910,3352,4188,5270,7049,7594,
	3047,0,0,0,0,21,3864,4500,0,0,0,5064,7033,0,0,0,6520,0,0,0,7306,0,3179,2277,0,178,5125,5684,4760,6319,4558,164,
	0,0,2639,2198,0,3953,0,1154,0,0,0,0,4004,0,695,0,5124,7056,2728,0,0,0,0,0,0,0,0,0,0,3649,0,0,6784,544,5411,0,0,
	0,0,0,2283,0,0,0,0,0,0,6607,0,0,0,0,0,3346,1459,0,0,4104,6823,1345,2453,3387,6536,1055,6900,7225,0,3065,0,1253,
	4503,0,0,10,0,7589,0,0,0,0,0,0,0,0,0,1945,2367,0,6532,0,0,753,0,0,0,5353,0,0,0,569,1086,3081,3708,2286,3984,4395,
	2841,0,0,0,2193,4601,6010,2658,3206,7017,3006,7230,1585,0,80,0,4569,7396,0,4341,0,563,2732,2885,2922,3971,474,0,
	0,0,0,0,2722,0,0,0,0,0,7334,0,0,4903,6360,0,3514,4368,0,0,0,0,2185,0,4166,6416,0,0,3888,7597,0,101,0,2056,275,2654,
	1027,3250,5625,171,659,667,4305,6878,1396,2052,3761,4056,4179,0,0,1636,6059,1533,5430,0,6925,0,0,0,5047,1264,3695,
	4019,0,0,0,6183,2724,4221,2458,1431,2784,7499,677,0,0,7162,3283,3076,0,0,0,0,0,1182,6722,0,0,2085,4349,1194,1175,
	3404,0,0,0,0,1935,0,6430,3501,6101,6519,0,0,0,0,6490,0,0,0,0,4202,0,0,0,0,2565,6243,6712,6666,0,0,0,0,0,6202,0,
	0,0,4917,0,6944,978,2107,7459,0,4072,2317,4409,5610,7099,92,3729,3499,1771,7502,0,0,0,7228,0,1645,0,0,519,0,4003,
	0,4219,5304,0,3031,0,0,6015,1508,0,674,7633,0,0,0,0,0,2541,0,0,3336,0,1929,0,1934,5347,0,0,0,0,0,0,1651,0,0,0,0,
	4228,0,1387,0,0,6551,0,0,1109,1826,5526,6492,0,4514,3192,0,6572,0,0,0,0,0,0,6589,2098,4530,0,0,0,4437,3755,1455,
	3745,6462,3550,5800,3886,1409,0,0,668,0,4309,7657,131,7124,0,6219,0,0,0,0,0,0,0,0,0,2394,0,0,3119,5193,6386,1170,
	2162,5084,0,0,0,7492,0,1591,0,0,0,4061,0,0,0,3880,0,2558,0,0,0,0,0,0,6199,0,5634,0,0,0,0,6522,0,0,1017,1786,0,0,
	0,0,2847,5460,4307,0,6791,5915,0,0,0,1985,0,214,3655,0,3594,0,0,958,4609,0,0,1389,7236,0,0,0,0,0,0,0,0,256,1880,
	0,0,7416,0,6910,550,0,0,0,0,3611,0,2564,0,6729,0,0,1828,0,3614,0,0,0,1257,2291,0,0,0,124,2306,3069,0,0,0,0,0,0,
	0,0,0,0,0,694,0,0,232,0,0,0,0,6264,6046,556,3348,6632,0,0,0,0,0,0,7343,0,0,6682,0,0,0,0,2026,0,0,0,0,0,0,0,0,5393,
	0,0,6194,0,0,0,0,0,1079,2418,4471,4637,207,2184,6423,929,6898,3280,7209,7495,7118,0,0,0,0,6899,3793,445,982,4728,
	4470,6502,0,5479,0,0,0,2128,0,4089,0,0,0,0,1158,0,5160,0,7660,2079,2798,3333,1052,5793,2369,6402,3675,7511,0,0,
	4298,0,0,0,4665,2653,0,0,0,0,0,259,7139,0,7234,1026,2304,0,0,5701,7122,5700,5493,0,5159,5520,0,4111,0,0,0,0,0,2083,
	7194,2914,3923,7526,0,0,0,3981,3743,6070,0,2160,0,0,6715,6725,0,7432,0,7095,5855,4263,6117,3918,7117,0,0,1042,0,
	4950,0,0,0,7094,6663,602,1123,2968,7237,1667,7417,0,2265,1614,0,0,0,0,5693,1404,2805,3083,6917,6356,6977,0,12,6127,
	346,0,0,0,1701,0,0,0,0,3677,4282,2740,4543,6415,6829,7247,0,0,0,0,0,0,17,3358,0,0,0,0,4490,0,0,0,0,0,0,0,4247,2432,
	0,0,5999,0,0,0,952,0,0,0,0,0,0,0,2742,0,3626,0,0,0,0,0,0,5454,7138,116,4886,6387,0,6705,98,0,135,1221,1160,986,
	144,1697,4531,3704,5305,5313,0,0,2413,5453,0,0,4885,0,6143,715,6843,0,0,0,0,5013,0,0,6747,0,6817,0,0,0,0,3417,5500,
	6675,0,34,418,0,0,0,0,0,0,0,0,0,3647,5676,0,5371,0,0,0,5469,0,0,0,0,359,0,0,0,0,6494,1540,2771,3156,4194,4332,637,
	3972,0,2149,6241,3764,6807,671,6890,0,0,4594,726,1041,0,3582,0,1511,0,154,841,5303,2489,2016,7399,0,0,0,1057,0,
	7196,0,96,1693,0,0,0,2461,0,1007,5699,6549,3673,7182,2389,0,4141,4812,0,0,0,0,0,0,3158,4286,0,0,0,0,0,0,0,0,0,4075,
	0,634,3145,4116,0,2516,5053,1751,1981,1361,2071,4735,5374,6005,0,0,6964,1035,4041,4408,0,0,0,0,2462,4430,5230,5550,
	0,0,0,4024,1940,0,0,0,6768,6857,0,0,0,6352,0,0,0,2709,4926,1966,0,0,0,0,7350,0,0,0,0,0,0,3360,4249,1351,510,1660,
	0,0,7655,0,0,0,0,0,6404,0,0,0,0,0,0,0,0,0,0,0,0,1735,3009,2836,2708,4196,6734,0,1483,2648,2109,3369,4680,6235,6989,
	0,0,557,2442,0,0,527,0,1509,0,0,0,2100,2492,0,2130,1964,0,2627,0,3507,0,5669,5150,1018,4868,1538,0,0,717,3386,4853,
	7223,4860,50,0,0,0,0,0,0,6758,0,0,5114,6875,0,0,0,0,3246,0,0,2642,0,0,0,112,0,0,5780,4333,0,4616,0,746,2622,3339,
	4139,5652,0,0,0,0,5874,0,0,1676,2536,0,0,0,3151,5301,5197,149,4342,0,0,0,0,0,0,0,0,0,1092,0,0,0,0,1143,0,0,400,
	7003,1637,3264,0,0,0,81,0,0,0,0,0,1098,18,1649,606,835,3605,3982,2815,5782,236,6626,0,0,77,0,0,0,1463,0,0,0,6130,
	0,0,0,0,2707,0,0,0,0,7607,0,0,0,0,0,0,616,5400,0,5749,0,3948,861,6966,7265,3106,0,5984,0,0,0,1212,579,5753,0,4301,
	0,0,0,0,2050,0,0,0,1773,0,0,0,2121,0,0,0,0,0,0,1420,0,0,0,3479,0,0,1986,0,559,0,0,1506,7280,7497,0,0,0,0,0,4749,
	7318,0,3736,0,0,4647,0,3435,0,3247,0,2072,7503,4304,6440,0,0,0,4540,0,0,2706,6177,0,0,1907,0,0,4709,3504,0,0,4932,
	0,0,0,3606,2020,4575,0,3538,6860,0,1942,1366,4824,0,2042,278,4434,5664,6081,513,2739,948,0,0,0,0,0,0,0,0,0,0,0,
	0,0,0,1608,506,4362,2858,4975,0,2172,0,1169,0,4248,566,618,3842,0,108,631,7038,0,0,0,0,2749,0,0,0,0,0,0,0,0,2773,
	5844,2745,6382,5484,0,0,0,0,0,0,552,0,1694,5711,5722,0,0,6877,0,664,0,0,0,0,3527,0,5636,94,0,2035,5450,5747,0,0,
	1365,0,0,0,0,0,1437,5914,0,332,2194,0,0,0,1278,0,0,5236,7151,0,0,0,0,0,0,6945,7460,7517,0,1091,2881,0,7367,0,0,
	7512,7107,7518,0,0,0,6644,0,1957,0,2338,1308,0,0,0,2543,0,0,0,5553,1015,0,0,1528,7342,0,3377,3201,0,0,5897,4783,
	1501,4983,7345,0,395,0,5946,6656,7001,0,0,0,7101,0,0,0,5682,675,0,1100,0,5508,0,0,0,1426,0,0,7231,5573,104,2875,
	3652,6181,0,2465,1704,0,0,0,0,2061,0,0,0,0,0,1010,5707,0,159,5783,0,0,0,0,0,4029,0,0,0,0,0,0,0,0,0,480,7267,0,3925,
	0,3843,0,0,4808,0,6437,0,0,496,0,0,7298,0,3024,1462,3216,5398,7294,0,6436,0,5255,0,0,0,0,3072,3552,0,5228,0,0,1742,
	6334,5212,0,0,0,5387,0,0,0,1423,0,0,0,2552,0,2108,0,0,0,219,0,1049,0,0,0,1317,0,0,0,4698,7106,7475,0,0,0,0,6021,
	4017,0,6709,0,0,2084,0,3350,0,3665,0,0,0,0,3838,1595,4407,6499,4284,6513,0,2865,5155,0,0,3331,0,0,0,25,0,5463,707,
	0,0,0,0,0,0,0,4285,0,0,6822,2437,0,0,0,5877,994,0,0,0,2857,7650,2900,0,0,0,0,4620,0,5876,0,93,4033,0,5057,0,0,0,
	7112,1884,0,913,2510,3650,0,0,0,7304,0,0,0,3963,0,0,6975,1670,0,0,0,0,1021,3056,2691,0,0,0,4444,0,5204,2733,4607,
	0,0,0,0,6627,5560,7279,0,499,0,0,0,0,0,0,0,0,0,2486,3830,2938,0,0,0,0,0,0,0,2366,0,2473,2513,0,0,7654,6262,1297,
	3494,7390,4448,0,0,3771,4539,5129,2021,0,0,0,0,0,466,2601,3208,0,7564,2470,2357,3809,1949,0,0,0,0,0,0,0,1184,2139,
	3113,2015,6165,0,0,0,3189,1011,0,6936,0,6960,3300,7338,0,0,3765,5066,882,2517,2731,5136,5801,5350,6515,2975,180,
	5978,7035,2656,7504,2793,4536,4846,7535,0,0,7006,2758,0,0,0,1125,0,2504,0,1689,3249,0,0,0,2833,0,3760,0,0,0,3344,
	0,0,7331,0,2997,4959,0,437,0,0,1124,0,0,0,613,6615,0,2047,0,0,0,0,0,539,1864,0,0,6265,6820,0,0,441,0,0,984,901,
	1468,2358,6695,3666,0,0,3128,0,3061,3330,1932,0,4943,0,0,3767,3857,0,0,0,5048,0,0,0,0,0,8,3454,6343,0,0,0,0,0,1032,
	0,5586,0,0,0,0,0,0,5373,2772,6089,0,7484,0,0,0,0,0,0,2953,1631,5820,4877,5955,0,477,0,0,4931,0,0,0,6872,0,0,5116,
	6372,4170,6341,0,4581,5406,1146,0,749,0,6052,0,5221,3859,6209,0,0,0,0,2539,0,0,0,0,0,7403,0,0,2318,0,3625,0,0,892,
	3422,6782,0,0,0,0,0,0,0,0,0,6906,1799,0,3205,0,0,6523,0,0,5582,0,2200,0,5617,0,1809,6000,6447,0,4384,0,0,0,6501,
	0,0,0,0,0,0,7625,5377,0,0,0,3051,6696,4043,4404,1222,2319,3423,0,0,414,4132,0,3581,4489,0,0,4987,0,0,4260,6582,
	7409,4515,3194,0,0,5001,0,0,7224,0,0,0,374,3102,0,0,7276,0,7322,2904,0,0,0,0,2920,0,0,0,5712,7485,0,7207,6408,5718,
	4520,5623,0,0,2350,0,0,0,6196,5446,0,5650,4496,4552,5815,1834,0,0,0,0,3561,3638,0,0,0,5627,0,0,0,0,0,0,1432,3900,
	5608,6185,2890,49,0,7493,0,0,0,0,0,6852,0,0,4096,0,0,0,0,554,0,2328,5624,0,0,0,0,0,6583,0,0,763,0,2623,0,82,0,0,
	0,0,0,0,0,4215,6381,3725,3203,3219,4962,6529,0,0,6152,0,367,7510,0,0,0,1112,5412,0,3455,2264,5991,0,0,0,0,0,0,0,
	0,6706,0,0,1668,0,0,5957,0,4173,4989,0,0,0,0,0,920,4580,0,1974,1831,3751,0,4178,0,0,0,0,0,6132,5795,1444,2381,4210,
	5356,6773,4098,4102,5225,5764,5772,0,0,0,0,0,3365,0,1523,0,0,5515,3084,75,6606,3004,6764,2218,697,3512,0,0,5657,
	3909,0,0,0,2568,5060,6042,7029,2665,4560,4675,5210,6548,7039,5017,0,0,5408,0,3058,5516,6785,0,1541,0,0,0,2284,879,
	6920,7040,0,2491,0,0,0,6442,0,0,4954,0,3165,0,0,0,0,0,0,0,0,0,0,0,0,0,4804,35,0,1286,6427,0,0,4529,692,0,0,0,921,
	1331,1558,3921,0,1512,3402,5447,5548,1271,7320,0,0,0,0,5729,5896,5090,0,6896,1022,0,497,0,0,0,5257,5598,2850,0,
	6916,0,0,0,0,0,0,0,1769,6414,7100,0,0,0,528,0,6840,0,5547,0,0,0,4429,0,0,0,5549,0,0,3134,429,7370,3112,0,0,0,0,
	652,1012,4937,2017,3560,0,6732,7581,0,6251,0,2012,14,5098,0,0,0,0,0,4546,4789,0,0,0,0,1111,0,2322,115,0,0,0,0,1898,
	7275,0,1126,0,0,137,2000,2223,7388,0,0,4765,2249,571,1661,0,0,0,0,0,0,0,0,0,5621,0,0,0,3801,1615,4367,5072,3107,
	1323,0,0,0,0,5389,0,0,6030,0,0,0,419,0,0,274,0,1147,5074,0,3248,4553,5872,2509,0,4045,0,0,0,0,848,1899,0,0,0,0,
	6433,0,0,0,0,0,912,3343,821,0,0,0,0,0,0,0,0,
};
const char region_texts[] =
	"communaute economique et monetaire de l afrique centrale\0communaute economique des etats de l afrique de l ouest\0"
	"comunidad economica de estados de africa occidental\0communaute de developpement de l afrique australe\0"
	"union economique et monetaire ouest africaine\0georgie du sud et les iles sandwich du sud\0economic community of west african states\0"
	"islas georgia del sur y sandwich del sur\0south georgia and south sandwich islands\0territoire britannique de l ocean indien\0"
	"west african economic and monetary union\0iles mineures eloignees des etats unis\0southern african development community\0"
	"territorio britanico del oceano indico\0south georgia south sandwich islands\0consejo de cooperacion del golfo\0"
	"democratic republic of the congo\0republique democratique du congo\0مجلس التعاون لدول الخليج العربيه\0"
	"conseil de cooperation du golfe\0islas menores alejadas de ee uu\0republica democratica del congo\0saint vincent et les grenadines\0"
	"territorios australes franceses\0british indian ocean territory\0communaute d afrique de l est\0sa majeste le roi mohammed vi\0"
	"alianza de estados del sahel\0democratic republic of congo\0san vicente y las granadinas\0st vincent et les grenadines\0"
	"جزر الولايات المتحده الناييه\0alliance des etats du sahel\0french southern territories\0iles vierges des etats unis\0"
	"r a s chinoise de hong kong\0republique de cote d ivoire\0terres australes francaises\0جمهوريه الكونغو الديمقراطيه\0"
	"منطقه ماكاو الاداريه الخاصه\0etat de la cite du vatican\0heard and mcdonald islands\0saint christophe et nieves\0"
	"الاقاليم الجنوبيه الفرنسيه\0الولايات المتحده الامريكيه\0iles vierges britanniques\0islas virgenes britanicas\0"
	"papouasie nouvelle guinee\0republique centrafricaine\0st vincent and grenadines\0جزيره هيرد وجزر ماكدونالد\0"
	"alliance of sahel states\0central african republic\0gulf cooperation council\0islas marianas del norte\0"
	"northern mariana islands\0republica centroafricana\0saint pierre et miquelon\0saint vincent grenadines\0"
	"territoires palestiniens\0turks and caicos islands\0الامارات العربيه المتحده\0المملكه العربيه السعوديه\0"
	"سانت فنسنت وجزر غرينادين\0iles heard et macdonald\0iles turques et caiques\0islas virgenes de ee uu\0"
	"palestinian territories\0r a s chinoise de macao\0st christophe et nieves\0american samoa islands\0archipielago de chagos\0"
	"bosnia and herzegovina\0british virgin islands\0east african community\0emiratos arabes unidos\0heard mcdonald islands\0"
	"iles mariannes du nord\0islas heard y mcdonald\0republique dominicaine\0saint louis du senegal\0san cristobal y nieves\0"
	"st pierre and miquelon\0svalbard and jan mayen\0territorios palestinos\0union del magreb arabe\0union du maghreb arabe\0"
	"جمهوريه افريقيا الوسطي\0caribbean netherlands\0etats unis d amerique\0islas turcas y caicos\0republic of the congo\0"
	"saint pierre miquelon\0santo tome y principe\0sao tome and principe\0st pierre et miquelon\0st vincent grenadines\0"
	"svalbard et jan mayen\0aotearoa new zealand\0bosnia y herzegovina\0ciudad de luxemburgo\0jardin du luxembourg\0"
	"marocanite du sahara\0republica dominicana\0republique de guinee\0san pedro y miquelon\0sao tome et principe\0"
	"svalbard y jan mayen\0turks caicos islands\0u s outlying islands\0united arab emirates\0جزر فيرجن البريطانيه\0"
	"جزر ماريانا الشماليه\0مجلس التعاون الخليجي\0american university\0antigua and barbuda\0archipel des chagos\0"
	"bandar seri begawan\0ciudad de guatemala\0ciudad del vaticano\0columbia university\0emirats arabes unis\0"
	"equatorial guineans\0hong kong sar china\0macedonia del norte\0polynesie francaise\0republica del congo\0"
	"republique du congo\0republique du niger\0trinidad and tobago\0اتحاد المغرب العربي\0الكونغو الديمقراطيه\0"
	"بابوا غينيا الجديده\0جامعه الدول العربيه\0جزر فيرجن الامريكيه\0جمهوريه الدومينيكان\0andorre la vieille\0"
	"antigua et barbuda\0arab maghreb union\0bosnia herzegovina\0bosnie herzegovine\0camino de santiago\0chagos archipelago\0"
	"dominican republic\0equatorial guinean\0guinee equatoriale\0liechtensteinianas\0liechtensteinianos\0liechtensteinoises\0"
	"luxembourg gardens\0mexico city policy\0nord macedoniennes\0nouvelle caledonie\0papua new guineans\0papua nueva guinea\0"
	"pays bas caribeens\0polinesia francesa\0republic of guinea\0republique tcheque\0st kitts and nevis\0st pierre miquelon\0"
	"svalbard jan mayen\0u s virgin islands\0الاراضي الفلسطينيه\0الجنوب الافريقيتان\0الجنوب الافريقيتين\0الجنوب السودانيتان\0"
	"الجنوب السودانيتين\0بولينيزيا الفرنسيه\0ساو تومي وبرينسيبي\0سفالبارد وجان ماين\0african americans\0antigua y barbuda\0"
	"bissau guineennes\0caribe neerlandes\0congo brazzaville\0equato guineennes\0equatorial guinea\0guinea ecuatorial\0"
	"ile de la reunion\0irlanda del norte\0liechtensteiniana\0liechtensteiniano\0liechtensteinoise\0macedoine du nord\0"
	"new mexico united\0nord macedonienne\0north macedonians\0papua new guinean\0republic of congo\0sahara occidental\0"
	"saint kitts nevis\0samoa americaines\0santiago bernabeu\0santiago de chile\0santiago du chili\0sao tome principe\0"
	"trinidad y tobago\0trinite et tobago\0wallis and futuna\0الجنوب الافريقيات\0الجنوب الافريقيان\0الجنوب الافريقيون\0"
	"الجنوب الافريقيين\0الجنوب السودانيات\0الجنوب السودانيان\0الجنوب السودانيون\0الجنوب السودانيين\0الملك محمد السادس\0"
	"جزر توركس وكايكوس\0سان بيير ومكويلون\0كاليدونيا الجديده\0africa del norte\0african american\0amerique du nord\0"
	"andorra la vella\0andorra la vieja\0azerbaidjanaises\0bissaoguineennes\0bissau guineenne\0british columbia\0"
	"central africans\0christmas island\0ciudad de kuwait\0ciudad de mexico\0ciudad de panama\0equato guineenne\0"
	"equatoguineennes\0falkland islands\0french polynesia\0frente polisario\0golfe du mexique\0guayana francesa\0"
	"guyane francaise\0leones del atlas\0liechtensteinois\0lions de l atlas\0luxembourgeoises\0marshall islands\0"
	"native americans\0nord macedoniens\0north macedonian\0northern ireland\0nouvelle zelande\0papua new guinea\0"
	"pitcairn islands\0royaume du maroc\0saint barthelemy\0sierra leonaises\0tripoli de libye\0union europeenne\0"
	"wallis et futuna\0الاتحاد الافريقي\0الاتحاد الاوروبي\0الجنوب افريقيتان\0الجنوب افريقيتين\0الجنوب الافريقيا\0"
	"الجنوب الافريقيه\0الجنوب السودانيا\0الجنوب السودانيه\0الجنوب سودانيتان\0الجنوب سودانيتين\0الصحراء المغربيه\0"
	"الكونغو برازافيل\0امريكا اللاتينيه\0تحالف دول الساحل\0ترينيداد وتوباغو\0جزر والس وفوتونا\0جنوب الافريقيتان\0"
	"جنوب الافريقيتين\0جنوب السودانيتان\0جنوب السودانيتين\0حلف شمال الاطلسي\0سانت كيتس ونيفيس\0غينيا الاستواييه\0"
	"مقدونيا الشماليه\0هولندا الكاريبيه\0afrique du nord\0america del sur\0amerique du sud\0amerique latine\0"
	"antigua barbuda\0arabie saoudite\0azerbaidjanaise\0bissaoguineenne\0bissau guineans\0bissau guineens\0"
	"centrafricaines\0central america\0centroafricanas\0centroafricanos\0cite du vatican\0corea del norte\0"
	"costa de marfil\0delta del niger\0ecuatoguineanas\0ecuatoguineanos\0english channel\0equato guineens\0"
	"equatoguineenne\0estadounidenses\0front polisario\0golfe de guinee\0golfo de guinea\0golfo de mexico\0"
	"grande bretagne\0irlande du nord\0isla de navidad\0luxembourg city\0luxembourgeoise\0macao sar china\0"
	"moroccan sahara\0native american\0neo zelandaises\0nicaraguayennes\0nord macedonien\0norteamericanas\0"
	"norteamericanos\0north macedonia\0nueva caledonia\0puerto principe\0puertorriquenas\0puertorriquenos\0"
	"republica checa\0sahara marocain\0sahara marroqui\0samoa americana\0sierra leonaise\0sierra leoneans\0"
	"sierraleonaises\0singapouriennes\0solomon islands\0south china sea\0sud soudanaises\0sultanat d oman\0"
	"trinidad tobago\0turkish delight\0union africaine\0wallis y futuna\0البوسنه والهرسك\0الجامعه العربيه\0"
	"الجزاير العاصمه\0الجنوب افريقيات\0الجنوب افريقيان\0الجنوب افريقيون\0الجنوب افريقيين\0الجنوب الافريقي\0"
	"الجنوب السوداني\0الجنوب سودانيات\0الجنوب سودانيان\0الجنوب سودانيون\0الجنوب سودانيين\0الدومينيكانيتان\0"
	"الدومينيكانيتين\0الصحراء الغربيه\0الكازاخستانيتان\0الكازاخستانيتين\0المملكه المتحده\0امريكا الجنوبيه\0"
	"امريكا الشماليه\0انتيغوا وبربودا\0بندر سري بكاوان\0جنوب الافريقيات\0جنوب الافريقيان\0جنوب الافريقيون\0"
	"جنوب الافريقيين\0جنوب السودانيات\0جنوب السودانيان\0جنوب السودانيون\0جنوب السودانيين\0ساموا الامريكيه\0"
	"غويانا الفرنسيه\0مدينه الفاتيكان\0مدينه غواتيمالا\0مدينه لوكسمبورغ\0afrique du sud\0america latina\0arabia saudita\0"
	"azerbaidjanais\0bisauguineanas\0bisauguineanos\0bissaoguineens\0bissau guinean\0bissau guineen\0canary islands\0"
	"cap verdiennes\0cayman islands\0centrafricaine\0centrafricains\0centroafricana\0centroafricano\0congo kinshasa\0"
	"costariciennes\0costarricenses\0czech republic\0delta du niger\0downing street\0east jerusalem\0ecuatoguineana\0"
	"ecuatoguineano\0equato guineen\0equatoguineans\0equatoguineens\0estados unidos\0estadounidense\0etats du sahel\0"
	"etats uniennes\0european union\0franja de gaza\0golfe persique\0guatemala city\0guatemalteques\0guinee conakry\0"
	"gulf of guinea\0gulf of mexico\0hispano maroco\0ibrahim traore\0iles malouines\0indo pacifique\0islas canarias\0"
	"islas malvinas\0islas marshall\0islas pitcairn\0jerusalen este\0latin american\0luxembourgeois\0luxemburguesas\0"
	"luxemburgueses\0maison blanche\0mauritaniennes\0neo zelandaise\0new zealanders\0nicaraguayenne\0nord americain\0"
	"nord coreennes\0norfolk island\0norteamericana\0norteamericano\0palestiniennes\0pays de galles\0port au prince\0"
	"port d espagne\0puertorriquena\0puertorriqueno\0reunion island\0saint domingue\0salvadoriennes\0sassou nguesso\0"
	"sierra leonais\0sierra leonean\0sierraleonaise\0sierraleonesas\0sierraleoneses\0singapourienne\0south africans\0"
	"south sudanese\0st kitts nevis\0sud africaines\0sud soudanaise\0timor oriental\0trinidadiennes\0union africana\0"
	"united kingdom\0venezueliennes\0washington d c\0western sahara\0افريقيا الوسطي\0الاذربيجانيتان\0الاذربيجانيتين\0"
	"البنغلاديشيتان\0البنغلاديشيتين\0البوركينابيتان\0البوركينابيتين\0الجنوب افريقيا\0الجنوب افريقيه\0الجنوب سودانيا\0"
	"الجنوب سودانيه\0الدومينيكانيات\0الدومينيكانيان\0الدومينيكانيون\0الدومينيكانيين\0السيراليونيتان\0السيراليونيتين\0"
	"الغواتيماليتان\0الغواتيماليتين\0الكازاخستانيات\0الكازاخستانيان\0الكازاخستانيون\0الكازاخستانيين\0الكوستاريكيتان\0"
	"الكوستاريكيتين\0النيوزيلنديتان\0النيوزيلنديتين\0اندورا لا فيلا\0جزر المارتينيك\0جمهوريه التشيك\0جنوب افريقيتان\0"
	"جنوب افريقيتين\0جنوب الافريقيا\0جنوب الافريقيه\0جنوب السودانيا\0جنوب السودانيه\0جنوب سودانيتان\0جنوب سودانيتين\0"
	"غواتيمالا سيتي\0كوريا الجنوبيه\0كوريا الشماليه\0african union\0aland islands\0australiennes\0autrichiennes\0"
	"bahreiniennes\0bande de gaza\0bisauguineana\0bisauguineano\0bissaoguineen\0botswaneennes\0bouvet island\0"
	"cabo verdeans\0caboverdianas\0caboverdianos\0cambodgiennes\0camerounaises\0cap verdienne\0cape verdeans\0"
	"capverdiennes\0centrafricain\0corea del sur\0coree du nord\0costaricaines\0costaricienne\0costarricense\0"
	"cote d ivoire\0danish pastry\0dar es salaam\0djiboutiennes\0dominiquaises\0equatoguinean\0equatoguineen\0"
	"equatoriennes\0esrilanquesas\0esrilanqueses\0etat du niger\0etats unienne\0faroe islands\0french guiana\0"
	"great britain\0greater sahel\0guatemaltecas\0guatemaltecos\0guatemalteque\0guinea bissau\0guinee bissau\0"
	"ile christmas\0iles canaries\0iles marshall\0iles pitcairn\0indo pacifico\0indonesiennes\0international\0"
	"islas salomon\0jerusalem est\0latin america\0liechtenstein\0luxembourgers\0luxembourgish\0luxemburguesa\0"
	"macedoniennes\0mauritanienne\0montenegrinas\0montenegrines\0montenegrinos\0mozambicaines\0mozambiquenas\0"
	"mozambiquenos\0neerlandaises\0neo zelandais\0neozelandesas\0neozelandeses\0new caledonia\0new zealander\0"
	"nicaraguayens\0nicaraguenses\0nord coreenne\0normacedonias\0normacedonios\0north america\0north koreans\0"
	"nueva zelanda\0oceano indico\0pakistanaises\0palestinienne\0panama papers\0papouasiennes\0paraguayennes\0"
	"pays du sahel\0port of spain\0portoricaines\0puerto espana\0puerto ricans\0saint georges\0sainte helene\0"
	"salvadorienne\0san bartolome\0santo domingo\0seychellenses\0seychelloises\0sierraleonais\0sierraleonesa\0"
	"singapouriens\0singapurenses\0soudan du sud\0south african\0south america\0south koreans\0sri lankaises\0"
	"st barthelemy\0sud africaine\0sud africains\0sud coreennes\0sud soudanais\0sudan del sur\0thailandaises\0"
	"trinidadienne\0union europea\0united states\0venezuelienne\0vietnamiennes\0wallis futuna\0washington dc\0"
	"zimbabweennes\0ارخبيل تشاغوس\0الاذربيجانيات\0الاذربيجانيان\0الاذربيجانيون\0الاذربيجانيين\0الارجنتينيتان\0"
	"الارجنتينيتين\0الاسراييليتان\0الاسراييليتين\0الاسكتلنديتان\0الاسكتلنديتين\0الاكوادوريتان\0الاكوادوريتين\0"
	"الاندونيسيتان\0الاندونيسيتين\0الباكستانيتان\0الباكستانيتين\0البنغلاديشيات\0البنغلاديشيان\0البنغلاديشيون\0"
	"البنغلاديشيين\0البوتسوانيتان\0البوتسوانيتين\0البوركينابيات\0البوركينابيان\0البوركينابيون\0البوركينابيين\0"
	"البيلاروسيتان\0البيلاروسيتين\0التايلانديتان\0التايلانديتين\0الجنوب افريقي\0الجنوب سوداني\0الدانماركيتان\0"
	"الدانماركيتين\0الدومينيكانيا\0الدومينيكانيه\0الزيمبابويتان\0الزيمبابويتين\0السريلانكيتان\0السريلانكيتين\0"
	"السلفادوريتان\0السلفادوريتين\0السنغافوريتان\0السنغافوريتين\0السيراليونيات\0السيراليونيان\0السيراليونيون\0"
	"السيراليونيين\0الضفه الغربيه\0الغواتيماليات\0الغواتيماليان\0الغواتيماليون\0الغواتيماليين\0القدس الشرقيه\0"
	"الكازاخستانيا\0الكازاخستانيه\0الكاميرونيتان\0الكاميرونيتين\0الكوستاريكيات\0الكوستاريكيان\0الكوستاريكيون\0"
	"الكوستاريكيين\0المحيط الهندي\0المغرب العربي\0المغرب الكبير\0الموريتانيتان\0الموريتانيتين\0الموزمبيقيتان\0"
	"الموزمبيقيتين\0الميانماريتان\0الميانماريتين\0النيوزيلنديات\0النيوزيلنديان\0النيوزيلنديون\0النيوزيلنديين\0"
	"الهندوراسيتان\0الهندوراسيتين\0بورت اوف سبين\0تيمور الشرقيه\0جزيره كريسماس\0جزيره نورفولك\0جنوب افريقيات\0"
	"جنوب افريقيان\0جنوب افريقيون\0جنوب افريقيين\0جنوب الافريقي\0جنوب السوداني\0جنوب سودانيات\0جنوب سودانيان\0"
	"جنوب سودانيون\0جنوب سودانيين\0دومينيكانيتان\0دومينيكانيتين\0روسيا البيضاء\0سانتو دومينغو\0قانون الماليه\0"
	"كازاخستانيتان\0كازاخستانيتين\0وزاره الماليه\0antananarivo\0arabia saudi\0argentinians\0australianas\0"
	"australianos\0australienne\0autrichienne\0azerbaijanis\0azerbaiyanas\0azerbaiyanos\0bahreinienne\0bangladaises\0"
	"bangladeshis\0bangladesies\0barbadiennes\0belarussians\0bhoutanaises\0botswanaises\0botswaneenne\0bresiliennes\0"
	"britanniques\0buenos aires\0burkina faso\0cabo delgado\0cabo verdean\0caboverdiana\0caboverdiano\0cambodgienne\0"
	"cameroonians\0camerounaise\0cap verdiens\0cape verdean\0capitol hill\0capverdienne\0centrafrique\0colombiennes\0"
	"cook islands\0coree du sud\0costa ricans\0costaricaine\0costaricains\0costariciens\0dar es salam\0dictionnaire\0"
	"djiboutienne\0dominicaines\0dominiquaise\0dominiquesas\0dominiqueses\0ecuatorianas\0ecuatorianos\0equatorienne\0"
	"erythreennes\0esrilanquesa\0etasuniennes\0etats uniens\0ethiopiennes\0finlandaises\0fleuve niger\0french fries\0"
	"gran bretana\0guatemalteca\0guatemalteco\0guinea bisau\0hollandaises\0honduriennes\0iles caimans\0iles salomon\0"
	"indian ocean\0indian wells\0indo pacific\0indonesienne\0isla norfolk\0islas caiman\0israeliennes\0jamaiquaines\0"
	"jordan river\0jordaniennes\0kazakhstanis\0kirghizistan\0koweitiennes\0kuala lumpur\0la dominique\0lituaniennes\0"
	"luxembourger\0luxemburgues\0macedonienne\0malaisiennes\0maldiviennes\0mauriciennes\0mauritanians\0mauritaniens\0"
	"mer de chine\0montenegrina\0montenegrine\0montenegrino\0montenegrins\0mozambicaine\0mozambicains\0mozambiquena\0"
	"mozambiqueno\0neerlandaise\0neerlandesas\0neerlandeses\0neozelandesa\0nicaraguayen\0nicaraguense\0nigerianeses\0"
	"nord coreens\0normacedonia\0normacedonio\0north africa\0north korean\0norvegiennes\0ocean indien\0paises bajos\0"
	"pakistanaise\0palestinians\0palestiniens\0papouasienne\0paraguayenne\0persian gulf\0port moresby\0portoricaine\0"
	"portoricains\0puerto rican\0quai d orsay\0saint george\0saint helena\0saint john s\0saint martin\0sainte lucie\0"
	"salvadoreans\0salvadorenas\0salvadorenos\0salvadoriens\0san salvador\0saskatchewan\0saudi arabia\0sea of japan\0"
	"senegalaises\0seychellense\0seychelloise\0sierra leona\0sierra leone\0sierraleones\0singaporeans\0singapourien\0"
	"singapurense\0sint maarten\0south africa\0south korean\0sri lankaise\0srilankaises\0sud africain\0sud coreenne\0"
	"sudafricanas\0sudafricanos\0super eagles\0surafricanas\0surafricanos\0surinamaises\0sursudanesas\0sursudaneses\0"
	"swiss cheese\0tanzaniennes\0thailandaise\0trinidadians\0trinidadiens\0turkmenistan\0ukrainiennes\0uruguayennes\0"
	"vatican city\0venezueliens\0vietnamienne\0yamoussoukro\0zimbabuenses\0zimbabweenne\0اذربيجانيتان\0اذربيجانيتين\0"
	"الاذربيجانيا\0الاذربيجانيه\0الارجنتينيات\0الارجنتينيان\0الارجنتينيون\0الارجنتينيين\0الاستراليتان\0الاستراليتين\0"
	"الاسراييليات\0الاسراييليان\0الاسراييليون\0الاسراييليين\0الاسكتلنديات\0الاسكتلنديان\0الاسكتلنديون\0الاسكتلنديين\0"
	"الاكوادوريات\0الاكوادوريان\0الاكوادوريون\0الاكوادوريين\0الاماراتيتان\0الاماراتيتين\0الانجليزيتان\0الانجليزيتين\0"
	"الاندونيسيات\0الاندونيسيان\0الاندونيسيون\0الاندونيسيين\0الانكليزيتان\0الانكليزيتين\0الاوكرانيتان\0الاوكرانيتين\0"
	"الايرلنديتان\0الايرلنديتين\0الايسلنديتان\0الايسلنديتين\0الايفواريتان\0الايفواريتين\0الباكستانيات\0الباكستانيان\0"
	"الباكستانيون\0الباكستانيين\0البرازيليتان\0البرازيليتين\0البرتغاليتان\0البرتغاليتين\0البروناويتان\0البروناويتين\0"
	"البريطانيتان\0البريطانيتين\0البنغلاديشيا\0البنغلاديشيه\0البوتسوانيات\0البوتسوانيان\0البوتسوانيون\0البوتسوانيين\0"
	"البوركينابيا\0البوركينابيه\0البوركينيتان\0البوركينيتين\0البورونديتان\0البورونديتين\0البيت الابيض\0البيلاروسيات\0"
	"البيلاروسيان\0البيلاروسيون\0البيلاروسيين\0التايلانديات\0التايلانديان\0التايلانديون\0التايلانديين\0التايوانيتان\0"
	"التايوانيتين\0التركمانيتان\0التركمانيتين\0الجامايكيتان\0الجامايكيتين\0الجبل الاسود\0الدانماركيات\0الدانماركيان\0"
	"الدانماركيون\0الدانماركيين\0الدنماركيتان\0الدنماركيتين\0الدومينيكاني\0الراس الاخضر\0الزيمبابويات\0الزيمبابويان\0"
	"الزيمبابويون\0الزيمبابويين\0السريلانكيات\0السريلانكيان\0السريلانكيون\0السريلانكيين\0السلفادوريات\0السلفادوريان\0"
	"السلفادوريون\0السلفادوريين\0السلوفاكيتان\0السلوفاكيتين\0السلوفينيتان\0السلوفينيتين\0السنغافوريات\0السنغافوريان\0"
	"السنغافوريون\0السنغافوريين\0السيراليونيا\0السيراليونيه\0العاصمه عمان\0الغواتيماليا\0الغواتيماليه\0الفلسطينيتان\0"
	"الفلسطينيتين\0الفليبينيتان\0الفليبينيتين\0الفنزويليتان\0الفنزويليتين\0الفيتناميتان\0الفيتناميتين\0القيرغيزيتان\0"
	"القيرغيزيتين\0الكازاخستاني\0الكاميرونيات\0الكاميرونيان\0الكاميرونيون\0الكاميرونيين\0الكوستاريكيا\0الكوستاريكيه\0"
	"الكولومبيتان\0الكولومبيتين\0الكونغوليتان\0الكونغوليتين\0الليتوانيتان\0الليتوانيتين\0المالديفيتان\0المالديفيتين\0"
	"المدغشقريتان\0المدغشقريتين\0الموريتانيات\0الموريتانيان\0الموريتانيون\0الموريتانيين\0الموزمبيقيات\0الموزمبيقيان\0"
	"الموزمبيقيون\0الموزمبيقيين\0المولدوفيتان\0المولدوفيتين\0الميانماريات\0الميانماريان\0الميانماريون\0الميانماريين\0"
	"النيوزيلنديا\0النيوزيلنديه\0الهندوراسيات\0الهندوراسيان\0الهندوراسيون\0الهندوراسيين\0انتاناناريفو\0بنغلاديشيتان\0"
	"بنغلاديشيتين\0بورت او برنس\0بوركينا فاسو\0بوركينابيتان\0بوركينابيتين\0تونس العاصمه\0جزر المالديف\0جنوب افريقيا\0"
	"جنوب افريقيه\0جنوب السودان\0جنوب سودانيا\0جنوب سودانيه\0دومينيكانيات\0دومينيكانيان\0دومينيكانيون\0دومينيكانيين\0"
	"سان بارتليمي\0سيراليونيتان\0سيراليونيتين\0شمال افريقيا\0غواتيماليتان\0غواتيماليتين\0كازاخستانيات\0كازاخستانيان\0"
	"كازاخستانيون\0كازاخستانيين\0كوستاريكيتان\0كوستاريكيتين\0مدينه الكويت\0نيوزيلنديتان\0نيوزيلنديتين\0وزير الماليه\0"
	"addis ababa\0addis abeba\0afghanistan\0algeriennes\0americaines\0antarctique\0antiguaises\0arab league\0"
	"argentinian\0armeniennes\0atlas lions\0australiana\0australiano\0australians\0australiens\0autrichiens\0"
	"azerbaidjan\0azerbaijani\0azerbaiyana\0azerbaiyano\0bahamiennes\0bahreiniens\0bangladaise\0bangladeshi\0"
	"bangladesis\0barbadenses\0barbadienne\0belarusians\0belarussian\0beliziennes\0bhoutanaise\0bielorrusas\0"
	"bielorrusia\0bielorrusos\0bielorusses\0bielorussie\0boliviennes\0botswanaise\0botswaneens\0brazil nuts\0"
	"brazzaville\0bresilienne\0britannique\0bruneiennes\0burkinabees\0burundaises\0cambodgiens\0cameroonian\0"
	"camerounais\0camerunesas\0cameruneses\0canadiennes\0canadienses\0cap verdien\0capverdiens\0casa blanca\0"
	"cisjordania\0cisjordanie\0colombianas\0colombianos\0colombienne\0comoriennes\0congolaises\0costa rican\0"
	"costaricain\0costaricien\0diccionario\0djiboutians\0djiboutiens\0dominicaine\0dominicains\0dominicanas\0"
	"dominicanos\0dominiquais\0dominiquesa\0ecuadoreans\0ecuadorians\0ecuatoriana\0ecuatoriano\0egyptiennes\0"
	"el salvador\0equatoriens\0erythreenne\0esrilanques\0estoniennes\0etasunienne\0etats unien\0ethiopienne\0"
	"finlandaise\0finlandesas\0finlandeses\0generalitat\0georgiennes\0grand sahel\0groenlandia\0guatemalans\0"
	"guinea fowl\0guinea pigs\0guyaniennes\0herzegovina\0hollandaise\0hondurienne\0ile maurice\0ile norfolk\0"
	"indonesians\0indonesiens\0iraquiennes\0irlandaises\0isla bouvet\0isla de man\0islandaises\0islas aland\0"
	"islas cocos\0islas feroe\0isle of man\0israelienne\0ivoiriennes\0ivory coast\0jamaicaines\0jamaiquaine\0"
	"jamaiquains\0jamaiquinas\0jamaiquinos\0jordanienne\0kazakhstani\0kirghizstan\0koweitienne\0kuwait city\0"
	"liberiennes\0ligue arabe\0lithuanians\0lituanienne\0macedonians\0macedoniens\0madagascans\0malaisienne\0"
	"malawiennes\0maldivienne\0mauricianas\0mauricianos\0mauricienne\0mauritanian\0mauritanien\0mexico city\0"
	"mohammed vi\0monegasques\0montenegrin\0mozambicain\0mozambicans\0namibiennes\0nay pyi taw\0neerlandais\0"
	"neerlandesa\0neozelandes\0netherlands\0new zealand\0nicaraguans\0niger delta\0niger river\0niger state\0"
	"nigerianese\0nigerianses\0nigeriennes\0norcoreanas\0norcoreanos\0nord coreen\0north korea\0norvegienne\0"
	"nueva delhi\0ouagadougou\0ougandaises\0oulan bator\0ouzbekistan\0pakistanais\0pakistanies\0palestinien\0"
	"panama city\0panamanians\0panameennes\0papouasiens\0paraguayans\0paraguayens\0peruviennes\0philippines\0"
	"portoricain\0portugaises\0portuguesas\0portugueses\0puerto rico\0qatariennes\0real madrid\0reino unido\0"
	"river niger\0royaume uni\0saint lucia\0saint marin\0saint siege\0salvadorans\0salvadorean\0salvadorena\0"
	"salvadoreno\0salvadorien\0santa elena\0santa lucia\0saoudiennes\0senegalaise\0senegalesas\0senegaleses\0"
	"seychellois\0singaporean\0somaliennes\0soudanaises\0south korea\0south sudan\0sri lankais\0sri lankans\0"
	"srilankaise\0st george s\0suazilandia\0sud coreens\0sudafricana\0sudafricano\0surafricana\0surafricano\0"
	"surcoreanas\0surcoreanos\0surinamaise\0surinamesas\0surinameses\0sursudanesa\0switzerland\0tadjikistan\0"
	"tailandesas\0tailandeses\0taiwanaises\0tanzanienne\0tchadiennes\0tegucigalpa\0thailandais\0timor leste\0"
	"trinidadian\0trinidadien\0trinitenses\0tunisiennes\0ukrainienne\0ulaanbaatar\0uruguayenne\0venezolanas\0"
	"venezolanos\0venezuelans\0venezuelien\0vietnamiens\0vietnamitas\0west indies\0white house\0zimbabuense\0"
	"zimbabweans\0zimbabweens\0اذان المغرب\0اذربيجانيات\0اذربيجانيان\0اذربيجانيون\0اذربيجانيين\0ارجنتينيتان\0"
	"ارجنتينيتين\0اسراييليتان\0اسراييليتين\0اسكتلنديتان\0اسكتلنديتين\0اسود الاطلس\0اكوادوريتان\0اكوادوريتين\0"
	"الاثيوبيتان\0الاثيوبيتين\0الاذربيجاني\0الارجنتينيا\0الارجنتينيه\0الارمينيتان\0الارمينيتين\0الاريتريتان\0"
	"الاريتريتين\0الاسبانيتان\0الاسبانيتين\0الاستراليات\0الاستراليان\0الاستراليون\0الاستراليين\0الاستونيتان\0"
	"الاستونيتين\0الاسراييليا\0الاسراييليه\0الاسكتلنديا\0الاسكتلنديه\0الافغانيتان\0الافغانيتين\0الاكوادوريا\0"
	"الاكوادوريه\0الالبانيتان\0الالبانيتين\0الالمانيتان\0الالمانيتين\0الاماراتيات\0الاماراتيان\0الاماراتيون\0"
	"الاماراتيين\0الامريكيتان\0الامريكيتين\0الاميركيتان\0الاميركيتين\0الانجليزيات\0الانجليزيان\0الانجليزيون\0"
	"الانجليزيين\0الاندوريتان\0الاندوريتين\0الاندونيسيا\0الاندونيسيه\0الانغوليتان\0الانغوليتين\0الانقلابيون\0"
	"الانكليزيات\0الانكليزيان\0الانكليزيون\0الانكليزيين\0الاوزبكيتان\0الاوزبكيتين\0الاوغنديتان\0الاوغنديتين\0"
	"الاوكرانيات\0الاوكرانيان\0الاوكرانيون\0الاوكرانيين\0الايرانيتان\0الايرانيتين\0الايرلنديات\0الايرلنديان\0"
	"الايرلنديون\0الايرلنديين\0الايسلنديات\0الايسلنديان\0الايسلنديون\0الايسلنديين\0الايطاليتان\0الايطاليتين\0"
	"الايفواريات\0الايفواريان\0الايفواريون\0الايفواريين\0الباكستانيا\0الباكستانيه\0البحرينيتان\0البحرينيتين\0"
	"البرازيليات\0البرازيليان\0البرازيليون\0البرازيليين\0البرتغاليات\0البرتغاليان\0البرتغاليون\0البرتغاليين\0"
	"البروناويات\0البروناويان\0البروناويون\0البروناويين\0البريطانيات\0البريطانيان\0البريطانيون\0البريطانيين\0"
	"البلجيكيتان\0البلجيكيتين\0البلغاريتان\0البلغاريتين\0البنغاليتان\0البنغاليتين\0البنغلاديشي\0البوتانيتان\0"
	"البوتانيتين\0البوتسوانيا\0البوتسوانيه\0البوركينابي\0البوركينيات\0البوركينيان\0البوركينيون\0البوركينيين\0"
	"البورونديات\0البورونديان\0البورونديون\0البورونديين\0البولنديتان\0البولنديتين\0البوليساريو\0البوليفيتان\0"
	"البوليفيتين\0البيروفيتان\0البيروفيتين\0البيلاروسيا\0البيلاروسيه\0التايلانديا\0التايلانديه\0التايوانيات\0"
	"التايوانيان\0التايوانيون\0التايوانيين\0التركمانيات\0التركمانيان\0التركمانيون\0التركمانيين\0التنزانيتان\0"
	"التنزانيتين\0التوغوليتان\0التوغوليتين\0الجامايكيات\0الجامايكيان\0الجامايكيون\0الجامايكيين\0الجزايريتان\0"
	"الجزايريتين\0الجيبوتيتان\0الجيبوتيتين\0الدانماركيا\0الدانماركيه\0الدبلوماسيه\0الدنماركيات\0الدنماركيان\0"
	"الدنماركيون\0الدنماركيين\0الروانديتان\0الروانديتين\0الرومانيتان\0الرومانيتين\0الزيمبابويا\0الزيمبابويه\0"
	"السريلانكيا\0السريلانكيه\0السلفادوريا\0السلفادوريه\0السلوفاكيات\0السلوفاكيان\0السلوفاكيون\0السلوفاكيين\0"
	"السلوفينيات\0السلوفينيان\0السلوفينيون\0السلوفينيين\0السنغافوريا\0السنغافوريه\0السنغاليتان\0السنغاليتين\0"
	"السودانيتان\0السودانيتين\0السويسريتان\0السويسريتين\0السيراليوني\0الصحراويتان\0الصحراويتين\0الصوماليتان\0"
	"الصوماليتين\0الطاجيكيتان\0الطاجيكيتين\0الغابونيتان\0الغابونيتين\0الغواتيمالي\0الغويانيتان\0الغويانيتين\0"
	"الفلبينيتان\0الفلبينيتين\0الفلسطينيات\0الفلسطينيان\0الفلسطينيون\0الفلسطينيين\0الفليبينيات\0الفليبينيان\0"
	"الفليبينيون\0الفليبينيين\0الفنزويليات\0الفنزويليان\0الفنزويليون\0الفنزويليين\0الفنلنديتان\0الفنلنديتين\0"
	"الفيتناميات\0الفيتناميان\0الفيتناميون\0الفيتناميين\0القرغيزيتان\0القرغيزيتين\0القيرغيزيات\0القيرغيزيان\0"
	"القيرغيزيون\0القيرغيزيين\0الكازاخيتان\0الكازاخيتين\0الكاميرونيا\0الكاميرونيه\0الكرواتيتان\0الكرواتيتين\0"
	"الكمبوديتان\0الكمبوديتين\0الكوستاريكي\0الكوسوفيتان\0الكوسوفيتين\0الكولومبيات\0الكولومبيان\0الكولومبيون\0"
	"الكولومبيين\0الكونغوليات\0الكونغوليان\0الكونغوليون\0الكونغوليين\0اللبنانيتان\0اللبنانيتين\0الليبيريتان\0"
	"الليبيريتين\0الليتوانيات\0الليتوانيان\0الليتوانيون\0الليتوانيين\0المالديفيات\0المالديفيان\0المالديفيون\0"
	"المالديفيين\0الماليزيتان\0الماليزيتين\0المدغشقريات\0المدغشقريان\0المدغشقريون\0المدغشقريين\0المقدونيتان\0"
	"المقدونيتين\0المكسيكيتان\0المكسيكيتين\0الملغاشيتان\0الملغاشيتين\0المنغوليتان\0المنغوليتين\0الموريتانيا\0"
	"الموريتانيه\0الموزمبيقيا\0الموزمبيقيه\0المولدوفيات\0المولدوفيان\0المولدوفيون\0المولدوفيين\0الميانماريا\0"
	"الميانماريه\0الناميبيتان\0الناميبيتين\0النرويجيتان\0النرويجيتين\0النمساويتان\0النمساويتين\0النيباليتان\0"
	"النيباليتين\0النيجيريتان\0النيجيريتين\0النيوزيلندي\0الهندوراسيا\0الهندوراسيه\0الهنغاريتان\0الهنغاريتين\0"
	"الهولنديتان\0الهولنديتين\0اليابانيتان\0اليابانيتين\0اليونانيتان\0اليونانيتين\0اندونيسيتان\0اندونيسيتين\0"
	"اولان باتور\0باكستانيتان\0باكستانيتين\0بنغلاديشيات\0بنغلاديشيان\0بنغلاديشيون\0بنغلاديشيين\0بوتسوانيتان\0"
	"بوتسوانيتين\0بورت مورسبي\0بوركينابيات\0بوركينابيان\0بوركينابيون\0بوركينابيين\0بوينوس ايرس\0بيلاروسيتان\0"
	"بيلاروسيتين\0تايلانديتان\0تايلانديتين\0تيغوسيغالبا\0جزر البهاما\0جزر الكناري\0جزر بيتكيرن\0جزر فوكلاند\0"
	"جزيره بوفيه\0جنوب افريقي\0جنوب سوداني\0دانماركيتان\0دانماركيتين\0دلتا النيجر\0دومينيكانيا\0دومينيكانيه\0"
	"زيمبابويتان\0زيمبابويتين\0سان سلفادور\0سانت هيلينا\0سريلانكيتان\0سريلانكيتين\0سلفادوريتان\0سلفادوريتين\0"
	"سنغافوريتان\0سنغافوريتين\0سيراليونيات\0سيراليونيان\0سيراليونيون\0سيراليونيين\0صلاه المغرب\0غواتيماليات\0"
	"غواتيماليان\0غواتيماليون\0غواتيماليين\0غينيا بيساو\0قطر الدايره\0كازاخستانيا\0كازاخستانيه\0كاميرونيتان\0"
	"كاميرونيتين\0كوستاريكيات\0كوستاريكيان\0كوستاريكيون\0كوستاريكيين\0مكسيكو سيتي\0موريتانيتان\0موريتانيتين\0"
	"موزمبيقيتان\0موزمبيقيتين\0ميانماريتان\0ميانماريتين\0نيوزيلنديات\0نيوزيلنديان\0نيوزيلنديون\0نيوزيلنديين\0"
	"هندوراسيتان\0هندوراسيتين\0abou dhabi\0adis abeba\0afganistan\0al hoceima\0albanaises\0algerienne\0allemandes\0"
	"americaine\0americains\0andalousie\0andorranas\0andorranes\0andorranos\0angleterre\0angolaises\0antarctica\0"
	"antiguaise\0antiguanas\0antiguanos\0argentinas\0argentines\0argentinos\0armenienne\0australian\0australien\0"
	"austriacas\0austriacos\0autrichien\0azerbaijan\0azerbaiyan\0bahamienne\0bahreinien\0bahreinies\0bangladais\0"
	"bangladesh\0bangladesi\0barbadense\0barbadians\0barbadiens\0basseterre\0belarusian\0belarusses\0belizienne\0"
	"benin city\0beninoises\0bhoutanais\0bielorrusa\0bielorruso\0bielorusse\0bolivianas\0bolivianos\0bolivienne\0"
	"bosniaques\0bosniennes\0botswanais\0botswanans\0botswaneen\0brasilenas\0brasilenos\0brasileras\0brasileros\0"
	"bratislava\0brazilians\0bresiliens\0bridgetown\0britanicas\0britanicos\0bruneienne\0bulgarians\0burkinabee\0"
	"burkinabes\0burkinesas\0burkineses\0burundaise\0burundesas\0burundeses\0burundians\0cabo verde\0cambodgien\0"
	"cambodians\0camboyanas\0camboyanos\0camerunesa\0canadienne\0canadiense\0cape verde\0capverdien\0chiliennes\0"
	"chipriotas\0chypriotes\0colombiana\0colombiano\0colombians\0colombiens\0comorenses\0comorienne\0congolaise\0"
	"congolenas\0congolenos\0congolesas\0congoleses\0copenhagen\0copenhague\0costa rica\0dictionary\0djiboutian\0"
	"djiboutien\0dominicain\0dominicana\0dominicano\0dominicans\0dominiques\0east timor\0ecossaises\0ecuadorean\0"
	"ecuadorian\0egyptienne\0emiriennes\0equatorien\0erythreens\0eslovaquia\0espagnoles\0estonienne\0etasuniens\0"
	"ethiopians\0ethiopiens\0fidjiennes\0finlandais\0finlandesa\0francaises\0gabonaises\0gambiennes\0gaza strip\0"
	"georgetown\0georgianas\0georgianos\0georgienne\0ghaneennes\0government\0guadeloupe\0guatemalan\0guayanesas\0"
	"guayaneses\0guinea pig\0guineennes\0guyanaises\0guyanienne\0haitiennes\0holandesas\0holandeses\0hollandais\0"
	"hondurenas\0hondurenos\0honduriens\0hongroises\0houthistes\0hungarians\0icelanders\0icelandics\0ile bouvet\0"
	"ile de man\0iles aland\0iles cocos\0iles feroe\0indonesian\0indonesias\0indonesien\0indonesios\0inglaterra\0"
	"irakiennes\0iraniennes\0iraquienne\0irlandaise\0irlandesas\0irlandeses\0islandaise\0islandesas\0islandeses\0"
	"islas cook\0israeliens\0italiennes\0ivoirienne\0jamahiriya\0jamaicaine\0jamaicains\0jamaicanas\0jamaicanos\0"
	"jamaiquain\0jamaiquina\0jamaiquino\0japonaises\0jordanians\0jordaniens\0kais saied\0kazajistan\0kazakhstan\0"
	"kirguistan\0koweitiens\0kyrgyzstan\0la moncloa\0la reunion\0la valette\0laotiennes\0lesotenses\0lesothanes\0"
	"libanaises\0liberianas\0liberianos\0liberienne\0libreville\0liga arabe\0lithuanian\0lituaniens\0luxemburgo\0"
	"macedonian\0macedonias\0macedonien\0macedonios\0madagascan\0madagascar\0malaisiens\0malawienne\0malaysians\0"
	"maldivians\0maldiviens\0marfilenas\0marfilenos\0marocaines\0marroquies\0martinique\0mauriciana\0mauriciano\0"
	"mauriciens\0mauritanas\0mauritania\0mauritanie\0mauritanos\0mauritians\0mexicaines\0miami heat\0micronesia\0"
	"micronesie\0mogadiscio\0mohamed vi\0monegascas\0monegascos\0monegasque\0mongolians\0montenegro\0montevideo\0"
	"montserrat\0mozambican\0mozambique\0namibienne\0neerlandes\0nepalaises\0netanyahou\0nicaraguan\0nigerianas\0"
	"nigerianes\0nigerianos\0nigerianse\0nigerienne\0norcoreana\0norcoreano\0north kivu\0norvegiens\0norwegians\0"
	"nouakchott\0nuku alofa\0nukuʻalofa\0ougandaise\0pais vasco\0pakistanis\0palestinas\0palestinos\0panamanian\0"
	"panameenne\0papouasien\0paraguayan\0paraguayas\0paraguayen\0paraguayos\0paramaribo\0parliament\0peruvienne\0"
	"philippine\0philippins\0phnom penh\0polonaises\0port louis\0porto novo\0porto rico\0portugaise\0portuguesa\0"
	"portuguese\0presidente\0professeur\0qatarienne\0rwandaises\0sahraouies\0salvadoran\0san marino\0san martin\0"
	"saoudienne\0senegalais\0senegalesa\0senegalese\0seychelles\0slovakians\0slovenians\0somalienne\0soudanaise\0"
	"south kivu\0sri lankan\0srilankais\0ste helene\0sud coreen\0sud soudan\0surcoreana\0surcoreano\0surinamais\0"
	"surinamesa\0surinamese\0sursudanes\0tailandesa\0taiwanaise\0taiwanesas\0taiwaneses\0tajikistan\0tananarive\0"
	"tanzanians\0tanzaniens\0tayikistan\0tchadienne\0the gambia\0the states\0timoraises\0timorenses\0togolaises\0"
	"tombouctou\0translated\0trinitense\0tshisekedi\0tunisienne\0turcomanas\0turcomanos\0ucranianas\0ucranianos\0"
	"ukrainians\0ukrainiens\0ulan bator\0university\0uruguayans\0uruguayens\0uzbekistan\0venezolana\0venezolano\0"
	"venezuelan\0vietnamese\0vietnamien\0vietnamita\0washington\0wellington\0xi jinping\0yibutianas\0yibutianos\0"
	"zambiennes\0zimbabwean\0zimbabween\0اديس ابابا\0اذربيجانيا\0اذربيجانيه\0ارجنتينيات\0ارجنتينيان\0ارجنتينيون\0"
	"ارجنتينيين\0استراليتان\0استراليتين\0اسراييليات\0اسراييليان\0اسراييليون\0اسراييليين\0اسكتلنديات\0اسكتلنديان\0"
	"اسكتلنديون\0اسكتلنديين\0اسلام اباد\0اكوادوريات\0اكوادوريان\0اكوادوريون\0اكوادوريين\0الاثيوبيات\0الاثيوبيان\0"
	"الاثيوبيون\0الاثيوبيين\0الارجنتيني\0الاردنيتان\0الاردنيتين\0الارمنيتان\0الارمنيتين\0الارمينيات\0الارمينيان\0"
	"الارمينيون\0الارمينيين\0الاريتريات\0الاريتريان\0الاريتريون\0الاريتريين\0الاسبانيات\0الاسبانيان\0الاسبانيون\0"
	"الاسبانيين\0الاستراليا\0الاستراليه\0الاستونيات\0الاستونيان\0الاستونيون\0الاستونيين\0الاسراييلي\0الاسكتلندي\0"
	"الافغانيات\0الافغانيان\0الافغانيون\0الافغانيين\0الاكوادوري\0الالبانيات\0الالبانيان\0الالبانيون\0الالبانيين\0"
	"الالمانيات\0الالمانيان\0الالمانيون\0الالمانيين\0الاماراتيا\0الاماراتيه\0الامريكيات\0الامريكيان\0الامريكيون\0"
	"الامريكيين\0الاميركيات\0الاميركيان\0الاميركيون\0الاميركيين\0الانجليزيا\0الانجليزيه\0الاندوريات\0الاندوريان\0"
	"الاندوريون\0الاندوريين\0الاندونيسي\0الانغوليات\0الانغوليان\0الانغوليون\0الانغوليين\0الانكليزيا\0الانكليزيه\0"
	"الاوزبكيات\0الاوزبكيان\0الاوزبكيون\0الاوزبكيين\0الاوغنديات\0الاوغنديان\0الاوغنديون\0الاوغنديين\0الاوكرانيا\0"
	"الاوكرانيه\0الايرانيات\0الايرانيان\0الايرانيون\0الايرانيين\0الايرلنديا\0الايرلنديه\0الايسلنديا\0الايسلنديه\0"
	"الايطاليات\0الايطاليان\0الايطاليون\0الايطاليين\0الايفواريا\0الايفواريه\0الباكستاني\0البحرينيات\0البحرينيان\0"
	"البحرينيون\0البحرينيين\0البرازيليا\0البرازيليه\0البرتغاليا\0البرتغاليه\0البروناويا\0البروناويه\0البريطانيا\0"
	"البريطانيه\0البلجيكيات\0البلجيكيان\0البلجيكيون\0البلجيكيين\0البلغاريات\0البلغاريان\0البلغاريون\0البلغاريين\0"
	"البنغاليات\0البنغاليان\0البنغاليون\0البنغاليين\0البنينيتان\0البنينيتين\0البوتانيات\0البوتانيان\0البوتانيون\0"
	"البوتانيين\0البوتسواني\0البوركينيا\0البوركينيه\0البورميتان\0البورميتين\0البورونديا\0البورونديه\0البوسنيتان\0"
	"البوسنيتين\0البولنديات\0البولنديان\0البولنديون\0البولنديين\0البوليفيات\0البوليفيان\0البوليفيون\0البوليفيين\0"
	"البيروفيات\0البيروفيان\0البيروفيون\0البيروفيين\0البيلاروسي\0التايلاندي\0التايوانيا\0التايوانيه\0التركمانيا\0"
	"التركمانيه\0التشاديتان\0التشاديتين\0التشيكيتان\0التشيكيتين\0التشيليتان\0التشيليتين\0التنزانيات\0التنزانيان\0"
	"التنزانيون\0التنزانيين\0التوغوليات\0التوغوليان\0التوغوليون\0التوغوليين\0التونسيتان\0التونسيتين\0الجامايكيا\0"
	"الجامايكيه\0الجزايريات\0الجزايريان\0الجزايريون\0الجزايريين\0الجورجيتان\0الجورجيتين\0الجيبوتيات\0الجيبوتيان\0"
	"الجيبوتيون\0الجيبوتيين\0الدانماركي\0الدنماركيا\0الدنماركيه\0الروانديات\0الروانديان\0الروانديون\0الروانديين\0"
	"الرومانيات\0الرومانيان\0الرومانيون\0الرومانيين\0الزامبيتان\0الزامبيتين\0الزيمبابوي\0السريلانكي\0السعوديتان\0"
	"السعوديتين\0السلفادوري\0السلوفاكيا\0السلوفاكيه\0السلوفينيا\0السلوفينيه\0السنغافوري\0السنغاليات\0السنغاليان\0"
	"السنغاليون\0السنغاليين\0السودانيات\0السودانيان\0السودانيون\0السودانيين\0السويديتان\0السويديتين\0السويسريات\0"
	"السويسريان\0السويسريون\0السويسريين\0الصحراويات\0الصحراويان\0الصحراويون\0الصحراويين\0الصوماليات\0الصوماليان\0"
	"الصوماليون\0الصوماليين\0الطاجيكيات\0الطاجيكيان\0الطاجيكيون\0الطاجيكيين\0العراقيتان\0العراقيتين\0العمانيتان\0"
	"العمانيتين\0الغابونيات\0الغابونيان\0الغابونيون\0الغابونيين\0الغامبيتان\0الغامبيتين\0الغويانيات\0الغويانيان\0"
	"الغويانيون\0الغويانيين\0الفرنسيتان\0الفرنسيتين\0الفلبينيات\0الفلبينيان\0الفلبينيون\0الفلبينيين\0الفلسطينيا\0"
	"الفلسطينيه\0الفليبينيا\0الفليبينيه\0الفنزويليا\0الفنزويليه\0الفنلنديات\0الفنلنديان\0الفنلنديون\0الفنلنديين\0"
	"الفيتناميا\0الفيتناميه\0القبرصيتان\0القبرصيتين\0القرغيزيات\0القرغيزيان\0القرغيزيون\0القرغيزيين\0القيرغيزيا\0"
	"القيرغيزيه\0الكازاخيات\0الكازاخيان\0الكازاخيون\0الكازاخيين\0الكاميروني\0الكرواتيات\0الكرواتيان\0الكرواتيون\0"
	"الكرواتيين\0الكمبوديات\0الكمبوديان\0الكمبوديون\0الكمبوديين\0الكوسوفيات\0الكوسوفيان\0الكوسوفيون\0الكوسوفيين\0"
	"الكولومبيا\0الكولومبيه\0الكونغوليا\0الكونغوليه\0الكويتيتان\0الكويتيتين\0اللاتفيتان\0اللاتفيتين\0اللاوسيتان\0"
	"اللاوسيتين\0اللبنانيات\0اللبنانيان\0اللبنانيون\0اللبنانيين\0الليبيريات\0الليبيريان\0الليبيريون\0الليبيريين\0"
	"الليتوانيا\0الليتوانيه\0المالديفيا\0المالديفيه\0المالطيتان\0المالطيتين\0الماليزيات\0الماليزيان\0الماليزيون\0"
	"الماليزيين\0المدغشقريا\0المدغشقريه\0المغربيتان\0المغربيتين\0المقدونيات\0المقدونيان\0المقدونيون\0المقدونيين\0"
	"المكسيكيات\0المكسيكيان\0المكسيكيون\0المكسيكيين\0الملاويتان\0الملاويتين\0الملغاشيات\0الملغاشيان\0الملغاشيون\0"
	"الملغاشيين\0المنغوليات\0المنغوليان\0المنغوليون\0المنغوليين\0الموريتاني\0الموزمبيقي\0المولدوفيا\0المولدوفيه\0"
	"الميانماري\0الناميبيات\0الناميبيان\0الناميبيون\0الناميبيين\0النرويجيات\0النرويجيان\0النرويجيون\0النرويجيين\0"
	"النمساويات\0النمساويان\0النمساويون\0النمساويين\0النيباليات\0النيباليان\0النيباليون\0النيباليين\0النيجريتان\0"
	"النيجريتين\0النيجيريات\0النيجيريان\0النيجيريون\0النيجيريين\0الهايتيتان\0الهايتيتين\0الهندوراسي\0الهنغاريات\0"
	"الهنغاريان\0الهنغاريون\0الهنغاريين\0الهولنديات\0الهولنديان\0الهولنديون\0الهولنديين\0اليابانيات\0اليابانيان\0"
	"اليابانيون\0اليابانيين\0اليونانيات\0اليونانيان\0اليونانيون\0اليونانيين\0اماراتيتان\0اماراتيتين\0انتاركتيكا\0"
	"انجليزيتان\0انجليزيتين\0اندونيسيات\0اندونيسيان\0اندونيسيون\0اندونيسيين\0انكليزيتان\0انكليزيتين\0اوكرانيتان\0"
	"اوكرانيتين\0ايرلنديتان\0ايرلنديتين\0ايسلنديتان\0ايسلنديتين\0ايفواريتان\0ايفواريتين\0باراماريبو\0باكستانيات\0"
	"باكستانيان\0باكستانيون\0باكستانيين\0بحيره تشاد\0براتيسلافا\0برازيليتان\0برازيليتين\0برتغاليتان\0برتغاليتين\0"
	"بروناويتان\0بروناويتين\0بريطانيتان\0بريطانيتين\0بنغلاديشيا\0بنغلاديشيه\0بنين وبنات\0بوتسوانيات\0بوتسوانيان\0"
	"بوتسوانيون\0بوتسوانيين\0بودغوريتسا\0بورتو نوفو\0بوركينابيا\0بوركينابيه\0بوركينيتان\0بوركينيتين\0بورونديتان\0"
	"بورونديتين\0بوينس ايرس\0بيلاروسيات\0بيلاروسيان\0بيلاروسيون\0بيلاروسيين\0بيونغ يانغ\0تايلانديات\0تايلانديان\0"
	"تايلانديون\0تايلانديين\0تايوانيتان\0تايوانيتين\0تركمانستان\0تركمانيتان\0تركمانيتين\0جامايكيتان\0جامايكيتين\0"
	"جزر سليمان\0جزر كايمان\0جزر مارشال\0خليج غينيا\0دار السلام\0دانماركيات\0دانماركيان\0دانماركيون\0دانماركيين\0"
	"دنماركيتان\0دنماركيتين\0دول الساحل\0دومينيكاني\0زيمبابويات\0زيمبابويان\0زيمبابويون\0زيمبابويين\0ساحل العاج\0"
	"سان مارينو\0سانت جورجز\0سانت لوسيا\0سانت مارتن\0سريلانكيات\0سريلانكيان\0سريلانكيون\0سريلانكيين\0سلطان عمان\0"
	"سلطنه عمان\0سلفادوريات\0سلفادوريان\0سلفادوريون\0سلفادوريين\0سلوفاكيتان\0سلوفاكيتين\0سلوفينيتان\0سلوفينيتين\0"
	"سنغافوريات\0سنغافوريان\0سنغافوريون\0سنغافوريين\0سيراليونيا\0سيراليونيه\0غواتيماليا\0غواتيماليه\0فلسطينيتان\0"
	"فلسطينيتين\0فليبينيتان\0فليبينيتين\0فنزويليتان\0فنزويليتين\0فيتناميتان\0فيتناميتين\0قيرغيزستان\0قيرغيزيتان\0"
	"قيرغيزيتين\0كازاخستاني\0كاميرونيات\0كاميرونيان\0كاميرونيون\0كاميرونيين\0كوالالمبور\0كوت ديفوار\0كوستاريكيا\0"
	"كوستاريكيه\0كولومبيتان\0كولومبيتين\0كونغوليتان\0كونغوليتين\0لا ريونيون\0ليتوانيتان\0ليتوانيتين\0ليختنشتاين\0"
	"مالديفيتان\0مالديفيتين\0مدغشقريتان\0مدغشقريتين\0مدينه بنما\0موريتانيات\0موريتانيان\0موريتانيون\0موريتانيين\0"
	"موزمبيقيات\0موزمبيقيان\0موزمبيقيون\0موزمبيقيين\0مولدوفيتان\0مولدوفيتين\0مونتيفيديو\0ميانماريات\0ميانماريان\0"
	"ميانماريون\0ميانماريين\0ميكرونيزيا\0نهر الاردن\0نهر النيجر\0نوكو الوفا\0نيوزيلنديا\0نيوزيلنديه\0هندوراسيات\0"
	"هندوراسيان\0هندوراسيون\0هندوراسيين\0abou dabi\0abu dhabi\0albanaise\0albanesas\0albaneses\0albanians\0"
	"algerians\0algeriens\0alhucemas\0allemagne\0allemande\0allemands\0americain\0americano\0americans\0amsterdam\0"
	"andalucia\0andalusia\0andorrana\0andorrane\0andorrano\0andorrans\0anglaises\0angolaise\0angolanas\0angolanos\0"
	"angolenas\0angolenos\0antartida\0antiguais\0antiguana\0antiguano\0antiguans\0apprendre\0argelinas\0argelinos\0"
	"argentina\0argentine\0argentino\0argentins\0armenians\0armeniens\0australia\0australie\0austriaca\0austriaco\0"
	"austrians\0bahamenas\0bahamenos\0bahamians\0bahamiens\0bahrainis\0bahreinie\0bahreinis\0banglades\0barbadian\0"
	"barbadien\0bareinies\0batswanas\0belarusse\0belicenas\0belicenos\0belizeans\0beliziens\0beninesas\0benineses\0"
	"beninoise\0bhutanese\0boliviana\0boliviano\0bolivians\0boliviens\0bosniaque\0bosnienne\0botsuanas\0botsuanos\0"
	"botswanan\0brasilena\0brasileno\0brasilera\0brasilero\0brazilian\0bresilien\0britanica\0britanico\0bruneanas\0"
	"bruneanos\0bruneians\0bruneiens\0bruxelles\0bucharest\0bujumbura\0bulgarian\0burkinabe\0burkinabo\0burkinesa\0"
	"burundais\0burundesa\0burundian\0butanesas\0butaneses\0buyumbura\0cachemira\0cachemire\0cambodian\0camboyana\0"
	"camboyano\0camerouno\0camerunes\0canadians\0canadiens\0casamance\0catalanes\0catalogne\0catalonia\0chadianas\0"
	"chadianos\0chilienne\0chinoises\0chipriota\0chypriote\0colombian\0colombien\0comorense\0comorians\0comoriens\0"
	"congolais\0congolena\0congoleno\0congolesa\0congolese\0coreennes\0croatians\0cypriotes\0d r congo\0dinamarca\0"
	"dominique\0douchanbe\0doumbouya\0ecossaise\0ed dakhla\0egyptians\0egyptiens\0el fasher\0emiraties\0emirienne\0"
	"enseigner\0eritreans\0erythreen\0escocesas\0escoceses\0eslovacas\0eslovacos\0eslovenas\0eslovenia\0eslovenos\0"
	"espagnole\0espagnols\0espanolas\0espanoles\0estocolmo\0estonians\0estoniens\0etasunien\0ethiopian\0ethiopien\0"
	"fidjienne\0filipinas\0filipinos\0finlandes\0finlandia\0franc cfa\0francaise\0francesas\0franceses\0frenchman\0"
	"frenchmen\0gabonaise\0gabonesas\0gaboneses\0galloises\0gambianas\0gambianos\0gambienne\0georgiana\0georgiano\0"
	"georgians\0georgiens\0ghanaians\0ghaneenne\0ghazouani\0gibraltar\0greenland\0groenland\0guadalupe\0guayanesa\0"
	"guernesey\0guineanas\0guineanos\0guineenne\0guyanaise\0guyanesas\0guyaneses\0guyaniens\0hablantes\0haitianas\0"
	"haitianos\0haitienne\0helvetico\0hezbollah\0holandesa\0hondurans\0hondurena\0hondureno\0hondurien\0hongroise\0"
	"hungarian\0icelander\0icelandic\0iles cook\0indiennes\0indonesia\0indonesie\0indonesio\0irakienne\0iranienne\0"
	"iraquiens\0irlandais\0irlandesa\0islamabad\0islandais\0islandesa\0israelien\0israelies\0italianas\0italianos\0"
	"italienne\0ivoirians\0ivoiriens\0jamaicain\0jamaicana\0jamaicano\0jamaicans\0japonaise\0japonesas\0japoneses\0"
	"jerusalem\0jordanian\0jordanien\0kathmandu\0katmandou\0kingstown\0kirghizes\0kirguisas\0kirguisos\0kosovaras\0"
	"kosovares\0koweitien\0kuwaities\0la habana\0la havane\0la valeta\0lac tchad\0lago chad\0lake chad\0languages\0"
	"laosianas\0laosianos\0laotienne\0lesotense\0lesothane\0lesothans\0lettonnes\0libanaise\0libanesas\0libaneses\0"
	"liberiana\0liberiano\0liberians\0liberiens\0libyennes\0lithuania\0lituanien\0liubliana\0ljubljana\0macedonio\0"
	"malagasys\0malaisien\0malawians\0malawiens\0malawites\0malaysian\0maldivian\0maldivien\0malgaches\0maliennes\0"
	"malienses\0maltaises\0marfilena\0marfileno\0marocaine\0marocains\0marrakech\0marroquis\0marruecos\0martinica\0"
	"mauricien\0mauritana\0mauritano\0mauritian\0mauritius\0mejicanas\0mejicanos\0mexicaine\0mexicains\0mexicanas\0"
	"mexicanos\0mogadishu\0moldovans\0monegasca\0monegasco\0mongolian\0moroccans\0n djamena\0namibians\0namibiens\0"
	"naypyidaw\0nepalaise\0nepalesas\0nepaleses\0netanyahu\0new delhi\0ngerulmud\0nicaragua\0nigeriana\0nigeriane\0"
	"nigeriano\0nigerians\0nigeriens\0nigerinas\0nigerinos\0nord kivu\0norvegien\0norwegian\0nukualofa\0omanaises\0"
	"ougandais\0pakistani\0palestina\0palestine\0palestino\0panameens\0panamenas\0panamenos\0paraguaya\0paraguayo\0"
	"pentagone\0pentagono\0peruvians\0peruviens\0philippin\0podgorica\0polisario\0polonaise\0port vila\0portugais\0"
	"portugues\0president\0professor\0pyongyang\0qatariens\0reikiavik\0reykjavik\0rio niger\0romanians\0roumaines\0"
	"ruandesas\0ruandeses\0rwandaise\0saharauis\0saharawis\0saheliano\0sahraouie\0sahraouis\0saoudiens\0secretary\0"
	"senegales\0singapore\0singapour\0slovakian\0slovaques\0slovaquie\0slovenian\0somaliens\0soudanais\0spaniards\0"
	"sri lanka\0st helena\0st john s\0st martin\0ste lucie\0stockholm\0sudafrica\0sudanesas\0sudaneses\0suedoises\0"
	"surinames\0swaziland\0syriennes\0tailandes\0tailandia\0taiwanais\0taiwanesa\0taiwanese\0tanzanian\0tanzanien\0"
	"tchadiens\0thailande\0the hague\0tillaberi\0timoraise\0timorense\0togolaise\0togolesas\0togoleses\0traducido\0"
	"tunecinas\0tunecinos\0tunisians\0tunisiens\0turcomana\0turcomano\0turkmenas\0turkmenes\0turkmenos\0ucraniana\0"
	"ucraniano\0ugandesas\0ugandeses\0ukrainian\0ukrainien\0uruguayan\0uruguayas\0uruguayen\0uruguayos\0venezuela\0"
	"vientiane\0west bank\0yamusukro\0yemenites\0yibutiana\0yibutiano\0zambianas\0zambianos\0zambienne\0zelenskyy\0"
	"اثيوبيتان\0اثيوبيتين\0اذربيجاني\0ارجنتينيا\0ارجنتينيه\0ارمينيتان\0ارمينيتين\0اريتريتان\0اريتريتين\0اسبانيتان\0"
	"اسبانيتين\0استراليات\0استراليان\0استراليون\0استراليين\0استوكهولم\0استونيتان\0استونيتين\0اسراييليا\0اسراييليه\0"
	"اسكتلنديا\0اسكتلنديه\0افغانستان\0افغانيتان\0افغانيتين\0اكوادوريا\0اكوادوريه\0الاثيوبيا\0الاثيوبيه\0الاذريتان\0"
	"الاذريتين\0الارجنتين\0الاردنيات\0الاردنيان\0الاردنيون\0الاردنيين\0الارمنيات\0الارمنيان\0الارمنيون\0الارمنيين\0"
	"الارمينيا\0الارمينيه\0الاريتريا\0الاريتريه\0الاسبانيا\0الاسبانيه\0الاسترالي\0الاستونيا\0الاستونيه\0الافغانيا\0"
	"الافغانيه\0الاكوادور\0الالبانيا\0الالبانيه\0الالمانيا\0الالمانيه\0الاماراتي\0الامريكيا\0الامريكيه\0الاميركيا\0"
	"الاميركيه\0الانجليزي\0الاندوريا\0الاندوريه\0الانغوليا\0الانغوليه\0الانكليزي\0الاوزبكيا\0الاوزبكيه\0الاوغنديا\0"
	"الاوغنديه\0الاوكراني\0الايرانيا\0الايرانيه\0الايرلندي\0الايسلندي\0الايطاليا\0الايطاليه\0الايفواري\0البانيتان\0"
	"البانيتين\0البحرينيا\0البحرينيه\0البرازيلي\0البرتغالي\0البروناوي\0البريطاني\0البلجيكيا\0البلجيكيه\0البلغاريا\0"
	"البلغاريه\0البنتاغون\0البنغاليا\0البنغاليه\0البنميتان\0البنميتين\0البنينيات\0البنينيان\0البنينيون\0البنينيين\0"
	"البوتانيا\0البوتانيه\0البوركيني\0البورميات\0البورميان\0البورميون\0البورميين\0البوروندي\0البوسنيات\0البوسنيان\0"
	"البوسنيون\0البوسنيين\0البولنديا\0البولنديه\0البوليفيا\0البوليفيه\0البيروفيا\0البيروفيه\0التايواني\0التركماني\0"
	"التركيتان\0التركيتين\0التشاديات\0التشاديان\0التشاديون\0التشاديين\0التشيكيات\0التشيكيان\0التشيكيون\0التشيكيين\0"
	"التشيليات\0التشيليان\0التشيليون\0التشيليين\0التنزانيا\0التنزانيه\0التوغوليا\0التوغوليه\0التونسيات\0التونسيان\0"
	"التونسيون\0التونسيين\0الجامايكي\0الجزايريا\0الجزايريه\0الجورجيات\0الجورجيان\0الجورجيون\0الجورجيين\0الجيبوتيا\0"
	"الجيبوتيه\0الدنماركي\0الروانديا\0الروانديه\0الروسيتان\0الروسيتين\0الرومانيا\0الرومانيه\0الزامبيات\0الزامبيان\0"
	"الزامبيون\0الزامبيين\0السعوديات\0السعوديان\0السعوديون\0السعوديين\0السلفادور\0السلوفاكي\0السلوفيني\0السنغاليا\0"
	"السنغاليه\0السودانيا\0السودانيه\0السوريتان\0السوريتين\0السويديات\0السويديان\0السويديون\0السويديين\0السويسريا\0"
	"السويسريه\0الصحراويا\0الصحراويه\0الصربيتان\0الصربيتين\0الصوماليا\0الصوماليه\0الصينيتان\0الصينيتين\0الطاجيكيا\0"
	"الطاجيكيه\0العاجيتان\0العاجيتين\0العراقيات\0العراقيان\0العراقيون\0العراقيين\0العمانيات\0العمانيان\0العمانيون\0"
	"العمانيين\0الغابونيا\0الغابونيه\0الغامبيات\0الغامبيان\0الغامبيون\0الغامبيين\0الغانيتان\0الغانيتين\0الغويانيا\0"
	"الغويانيه\0الغينيتان\0الغينيتين\0الفاتيكان\0الفرنسيات\0الفرنسيان\0الفرنسيون\0الفرنسيين\0الفلبينيا\0الفلبينيه\0"
	"الفلسطيني\0الفليبيني\0الفنزويلي\0الفنلنديا\0الفنلنديه\0الفيتنامي\0الفيجيتان\0الفيجيتين\0القبرصيات\0القبرصيان\0"
	"القبرصيون\0القبرصيين\0القرغيزيا\0القرغيزيه\0القطريتان\0القطريتين\0القمريتان\0القمريتين\0القيرغيزي\0الكازاخيا\0"
	"الكازاخيه\0الكاميرون\0الكرواتيا\0الكرواتيه\0الكمبوديا\0الكمبوديه\0الكنديتان\0الكنديتين\0الكوبيتان\0الكوبيتين\0"
	"الكوريتان\0الكوريتين\0الكوسوفيا\0الكوسوفيه\0الكولومبي\0الكونغولي\0الكويتيات\0الكويتيان\0الكويتيون\0الكويتيين\0"
	"الكينيتان\0الكينيتين\0اللاتفيات\0اللاتفيان\0اللاتفيون\0اللاتفيين\0اللاوسيات\0اللاوسيان\0اللاوسيون\0اللاوسيين\0"
	"اللبنانيا\0اللبنانيه\0الليبيتان\0الليبيتين\0الليبيريا\0الليبيريه\0الليتواني\0المالديفي\0المالطيات\0المالطيان\0"
	"المالطيون\0المالطيين\0الماليتان\0الماليتين\0الماليزيا\0الماليزيه\0المانيتان\0المانيتين\0المجريتان\0المجريتين\0"
	"المدغشقري\0المصريتان\0المصريتين\0المغربيات\0المغربيان\0المغربيون\0المغربيين\0المقدونيا\0المقدونيه\0المكسيكيا\0"
	"المكسيكيه\0الملاويات\0الملاويان\0الملاويون\0الملاويين\0الملغاشيا\0الملغاشيه\0المنغوليا\0المنغوليه\0المولدوفي\0"
	"الناميبيا\0الناميبيه\0النرويجيا\0النرويجيه\0النمساويا\0النمساويه\0النيباليا\0النيباليه\0النيجريات\0النيجريان\0"
	"النيجريون\0النيجريين\0النيجيريا\0النيجيريه\0الهايتيات\0الهايتيان\0الهايتيون\0الهايتيين\0الهنديتان\0الهنديتين\0"
	"الهنغاريا\0الهنغاريه\0الهولنديا\0الهولنديه\0اليابانيا\0اليابانيه\0اليمنيتان\0اليمنيتين\0اليونانيا\0اليونانيه\0"
	"اماراتيات\0اماراتيان\0اماراتيون\0اماراتيين\0امريكيتان\0امريكيتين\0اميركيتان\0اميركيتين\0انجليزيات\0انجليزيان\0"
	"انجليزيون\0انجليزيين\0اندوريتان\0اندوريتين\0اندونيسيا\0اندونيسيه\0انغوليتان\0انغوليتين\0انكليزيات\0انكليزيان\0"
	"انكليزيون\0انكليزيين\0اوزبكستان\0اوزبكيتان\0اوزبكيتين\0اوغنديتان\0اوغنديتين\0اوكرانيات\0اوكرانيان\0اوكرانيون\0"
	"اوكرانيين\0ايرانيتان\0ايرانيتين\0ايرلنديات\0ايرلنديان\0ايرلنديون\0ايرلنديين\0ايسلنديات\0ايسلنديان\0ايسلنديون\0"
	"ايسلنديين\0ايطاليتان\0ايطاليتين\0ايفواريات\0ايفواريان\0ايفواريون\0ايفواريين\0باكستانيا\0باكستانيه\0بحرينيتان\0"
	"بحرينيتين\0برازيليات\0برازيليان\0برازيليون\0برازيليين\0برتغاليات\0برتغاليان\0برتغاليون\0برتغاليين\0بروناويات\0"
	"بروناويان\0بروناويون\0بروناويين\0بريدجتاون\0بريطانيات\0بريطانيان\0بريطانيون\0بريطانيين\0بلجيكيتان\0بلجيكيتين\0"
	"بلغاريتان\0بلغاريتين\0بنغاليتان\0بنغاليتين\0بنغلاديشي\0بوتانيتان\0بوتانيتين\0بوتسوانيا\0بوتسوانيه\0بورت فيلا\0"
	"بورت لويس\0بورتوريكو\0بوركينابي\0بوركينيات\0بوركينيان\0بوركينيون\0بوركينيين\0بورونديات\0بورونديان\0بورونديون\0"
	"بورونديين\0بولنديتان\0بولنديتين\0بوليفيتان\0بوليفيتين\0بيروفيتان\0بيروفيتين\0بيلاروسيا\0بيلاروسيه\0تايلانديا\0"
	"تايلانديه\0تايوانيات\0تايوانيان\0تايوانيون\0تايوانيين\0تركمانيات\0تركمانيان\0تركمانيون\0تركمانيين\0تنزانيتان\0"
	"تنزانيتين\0توغوليتان\0توغوليتين\0جامايكيات\0جامايكيان\0جامايكيون\0جامايكيين\0جزايريتان\0جزايريتين\0جزر الاند\0"
	"جزر القمر\0جزيره مان\0جورج تاون\0جيبوتيتان\0جيبوتيتين\0دانماركيا\0دانماركيه\0دنماركيات\0دنماركيان\0دنماركيون\0"
	"دنماركيين\0روانديتان\0روانديتين\0رومانيتان\0رومانيتين\0زيمبابويا\0زيمبابويه\0سان خوسيه\0سان مارتن\0سانت جونز\0"
	"سريلانكيا\0سريلانكيه\0سلفادوريا\0سلفادوريه\0سلوفاكيات\0سلوفاكيان\0سلوفاكيون\0سلوفاكيين\0سلوفينيات\0سلوفينيان\0"
	"سلوفينيون\0سلوفينيين\0سنغافوريا\0سنغافوريه\0سنغاليتان\0سنغاليتين\0سوازيلاند\0سودانيتان\0سودانيتين\0سويسريتان\0"
	"سويسريتين\0سيراليوني\0صحراويتان\0صحراويتين\0صوماليتان\0صوماليتين\0طاجيكستان\0طاجيكيتان\0طاجيكيتين\0غابونيتان\0"
	"غابونيتين\0غواتيمالي\0غويانيتان\0غويانيتين\0فلبينيتان\0فلبينيتين\0فلسطينيات\0فلسطينيان\0فلسطينيون\0فلسطينيين\0"
	"فليبينيات\0فليبينيان\0فليبينيون\0فليبينيين\0فنزويليات\0فنزويليان\0فنزويليون\0فنزويليين\0فنلنديتان\0فنلنديتين\0"
	"فيتناميات\0فيتناميان\0فيتناميون\0فيتناميين\0قرغيزيتان\0قرغيزيتين\0قيرغيزيات\0قيرغيزيان\0قيرغيزيون\0قيرغيزيين\0"
	"كازاخستان\0كازاخيتان\0كازاخيتين\0كاميرونيا\0كاميرونيه\0كرواتيتان\0كرواتيتين\0كمبوديتان\0كمبوديتين\0كوستاريكا\0"
	"كوستاريكي\0كوسوفيتان\0كوسوفيتين\0كولومبيات\0كولومبيان\0كولومبيون\0كولومبيين\0كونغوليات\0كونغوليان\0كونغوليون\0"
	"كونغوليين\0كينغستاون\0لبنانيتان\0لبنانيتين\0لوكسمبورغ\0ليبيريتان\0ليبيريتين\0ليتوانيات\0ليتوانيان\0ليتوانيون\0"
	"ليتوانيين\0ليوبليانا\0مالديفيات\0مالديفيان\0مالديفيون\0مالديفيين\0ماليزيتان\0ماليزيتين\0مدغشقريات\0مدغشقريان\0"
	"مدغشقريون\0مدغشقريين\0مقدونيتان\0مقدونيتين\0مكسيكيتان\0مكسيكيتين\0ملغاشيتان\0ملغاشيتين\0منغوليتان\0منغوليتين\0"
	"موريتانيا\0موريتانيه\0موزمبيقيا\0موزمبيقيه\0مولدوفيات\0مولدوفيان\0مولدوفيون\0مولدوفيين\0ميانماريا\0ميانماريه\0"
	"ناميبيتان\0ناميبيتين\0نجيرولمود\0نرويجيتان\0نرويجيتين\0نصف القطر\0نمساويتان\0نمساويتين\0نيباليتان\0نيباليتين\0"
	"نيجيريتان\0نيجيريتين\0نيكاراغوا\0نيوزيلندا\0نيوزيلندي\0هندوراسيا\0هندوراسيه\0هنغاريتان\0هنغاريتين\0هولنديتان\0"
	"هولنديتين\0هونغ كونغ\0ويلينغتون\0يابانيتان\0يابانيتين\0ياموسوكرو\0يونانيتان\0يونانيتين\0abu dabi\0achgabat\0"
	"afghanes\0albanais\0albanesa\0albanian\0alemanas\0alemanes\0alemania\0algerian\0algerien\0allemand\0andalusi\0"
	"andaluza\0andorran\0anglaise\0angolais\0angolana\0angolano\0angolans\0angolena\0angoleno\0anguilla\0antiguan\0"
	"aprender\0argelina\0argelino\0argentin\0armenian\0armenias\0armenien\0armenios\0ashgabat\0asuncion\0austrian\0"
	"autriche\0bahamena\0bahameno\0bahamian\0bahamien\0bahraini\0bahreini\0barbados\0bareinis\0basothos\0batswana\0"
	"belgians\0belgique\0belgrade\0belgrado\0belicena\0beliceno\0belizean\0belizien\0belmopan\0beninesa\0beninese\0"
	"beninois\0bermudas\0bermudes\0beyrouth\0birmanas\0birmanes\0birmania\0birmanie\0birmanos\0bolivian\0bolivien\0"
	"bosnians\0bosniens\0botsuana\0botsuano\0botswana\0brasilia\0bruneana\0bruneano\0bruneian\0bruneien\0bruselas\0"
	"brussels\0bucarest\0budapest\0bulgaras\0bulgares\0bulgaria\0bulgarie\0bulgaros\0burkines\0burundes\0butanesa\0"
	"cambodge\0cambodia\0cameroon\0cameroun\0canadian\0canadien\0canarias\0canaries\0canberra\0cap vert\0castries\0"
	"catalana\0cataluna\0cataries\0chadiana\0chadiano\0chadians\0chairman\0chileans\0chilenas\0chilenos\0chiliens\0"
	"chinoise\0chisinau\0colombia\0colombie\0comorans\0comorian\0comorien\0congoles\0coreanas\0coreanos\0coreenne\0"
	"croatian\0cubaines\0cypriote\0cypriots\0damascus\0danemark\0danoises\0director\0district\0djakarta\0djibouti\0"
	"dominica\0dr congo\0dushanbe\0dutchman\0ecossais\0egipcias\0egipcios\0egyptian\0egyptien\0el aaiun\0el cairo\0"
	"emiratie\0emiratis\0emiriens\0equateur\0eritrean\0eritreas\0eritreos\0erythree\0escocesa\0eslovaca\0eslovaco\0"
	"eslovena\0esloveno\0espagnol\0espanola\0estonian\0estonias\0estonien\0estonios\0esuatini\0eswatini\0ethiopia\0"
	"ethiopie\0fidjiens\0filipina\0filipino\0finlande\0fiyianas\0fiyianos\0francais\0francesa\0freetown\0funafuti\0"
	"gabonais\0gabonesa\0gabonese\0gaborone\0galloise\0gambiana\0gambiano\0gambians\0gambiens\0georgian\0georgien\0"
	"ghanaian\0ghaneens\0ghanesas\0ghaneses\0governor\0grecques\0guayanes\0guernsey\0guineana\0guineano\0guineans\0"
	"guineens\0guyanais\0guyanesa\0guyanese\0guyanien\0hablante\0haitiana\0haitiano\0haitians\0haitiens\0helsinki\0"
	"holandes\0hollande\0holy see\0honduran\0honduras\0hongrois\0hungaras\0hungaros\0indienne\0inglesas\0ingleses\0"
	"irakiens\0iranians\0iraniens\0iraquien\0iraquies\0irishman\0irlandes\0islandes\0islandia\0israelis\0italiana\0"
	"italiano\0italians\0italiens\0ivoirian\0ivoirien\0ivorians\0jamaican\0jamaique\0japanese\0japonais\0japonesa\0"
	"jordanas\0jordania\0jordanie\0jordanos\0jourdain\0katmandu\0kazakhes\0kenianas\0kenianos\0keniatas\0kenyanes\0"
	"khartoum\0kichinev\0kingston\0kinshasa\0kirghize\0kirguisa\0kirguiso\0kirguiss\0kiribati\0kosovans\0kosovara\0"
	"kosovare\0kosovars\0kuwaitis\0laayoune\0language\0laosiana\0laosiano\0laotians\0laotiens\0latvians\0le caire\0"
	"learning\0lebanese\0lesothan\0lettonie\0lettonne\0libanais\0libanesa\0liberian\0liberien\0libyenne\0lilongue\0"
	"lilongwe\0lisbonne\0lituanas\0lituania\0lituanie\0lituanos\0malagasy\0malaisie\0malasias\0malasios\0malauies\0"
	"malawian\0malawien\0malawite\0malaysia\0maldivas\0maldives\0maldivos\0malgache\0malienne\0maliense\0maltaise\0"
	"maltesas\0malteses\0manitoba\0marocain\0marroqui\0mauricio\0mejicana\0mejicano\0mequinez\0mexicain\0mexicana\0"
	"mexicano\0mexicans\0military\0minister\0ministra\0ministre\0ministro\0moldavas\0moldaves\0moldavia\0moldavie\0"
	"moldavos\0moldovan\0mongolas\0mongoles\0mongolia\0mongolie\0monrovia\0monsieur\0naipyido\0namibian\0namibias\0"
	"namibien\0namibios\0national\0ndjamena\0nepalais\0nepalesa\0nepalese\0nepalies\0nigerian\0nigerien\0nigerina\0"
	"nigerino\0noruegas\0noruegos\0nuakchot\0omanaise\0ouattara\0ouzbekes\0pakistan\0panameen\0panamena\0panameno\0"
	"paraguay\0parlante\0pentagon\0peruanas\0peruanos\0peruvian\0peruvien\0pionyang\0polonais\0portugal\0pretoria\0"
	"princess\0pristina\0province\0qatarien\0qataries\0ramallah\0rd congo\0romanian\0roumaine\0roumains\0roumanie\0"
	"ruandesa\0russians\0rwandais\0rwandans\0saharaui\0saharawi\0sahelian\0sahelien\0sahraoui\0sahrawis\0salvador\0"
	"san jose\0sao tome\0saoudien\0sarajevo\0sauditas\0scotland\0scottish\0senegalo\0serbians\0singapur\0slovakia\0"
	"slovaque\0slovenes\0slovenia\0slovenie\0somalien\0somalies\0spaniard\0speakers\0speaking\0st lucia\0st marin\0"
	"sud kivu\0sudanesa\0sudanese\0suedoise\0suriname\0syrienne\0tachkent\0tadjikes\0taiwanes\0tanzanas\0tanzania\0"
	"tanzanie\0tanzanos\0tashkent\0tbilissi\0tchadien\0tcheques\0tchequie\0tebboune\0tel aviv\0thailand\0thimphou\0"
	"timbuktu\0timorais\0timorese\0togolais\0togolesa\0togolese\0tombuctu\0tunecina\0tunecino\0tunisian\0tunisien\0"
	"turkmena\0turkmene\0turkmeno\0uagadugu\0ugandans\0ugandesa\0uruguaya\0uruguayo\0valletta\0varsovia\0varsovie\0"
	"vaticano\0victoria\0vientian\0viet nam\0windhoek\0yemenies\0yemenite\0zambiana\0zambiano\0zambians\0zambiens\0"
	"zelensky\0zimbabue\0zimbabwe\0اثيوبيات\0اثيوبيان\0اثيوبيون\0اثيوبيين\0اذربيجان\0ارجنتيني\0اردنيتان\0اردنيتين\0"
	"ارمنيتان\0ارمنيتين\0ارمينيات\0ارمينيان\0ارمينيون\0ارمينيين\0اريتريات\0اريتريان\0اريتريون\0اريتريين\0اسبانيات\0"
	"اسبانيان\0اسبانيون\0اسبانيين\0استراليا\0استراليه\0استونيات\0استونيان\0استونيون\0استونيين\0اسراييلي\0اسكتلندا\0"
	"اسكتلندي\0اسواتيني\0اسونسيون\0افغانيات\0افغانيان\0افغانيون\0افغانيين\0اكوادوري\0الاثيوبي\0الاذريات\0الاذريان\0"
	"الاذريون\0الاذريين\0الاردنيا\0الاردنيه\0الارمنيا\0الارمنيه\0الارميني\0الاريتري\0الاسباني\0الاستوني\0الافغاني\0"
	"الالباني\0الالماني\0الاليزيه\0الامريكي\0الاميركي\0الاندوري\0الانغولي\0الاوزبكي\0الاوغندي\0الايراني\0الايطالي\0"
	"الايكواس\0البانيات\0البانيان\0البانيون\0البانيين\0البحريني\0البرازيل\0البرتغال\0البرلمان\0البلجيكي\0البلغاري\0"
	"البنغالي\0البنميات\0البنميان\0البنميون\0البنميين\0البنينيا\0البنينيه\0البوتاني\0البورميا\0البورميه\0البوسنيا\0"
	"البوسنيه\0البولندي\0البوليفي\0البيروفي\0التركيات\0التركيان\0التركيون\0التركيين\0التشاديا\0التشاديه\0التشيكيا\0"
	"التشيكيه\0التشيليا\0التشيليه\0التنزاني\0التوغولي\0التونسيا\0التونسيه\0الجزايري\0الجورجيا\0الجورجيه\0الجيبوتي\0"
	"الحوثيون\0الحوثيين\0الخارجيه\0الدانمرك\0الرواندي\0الروسيات\0الروسيان\0الروسيون\0الروسيين\0الروماني\0الزامبيا\0"
	"الزامبيه\0السعوديا\0السعوديه\0السنغالي\0السوداني\0السوريات\0السوريان\0السوريون\0السوريين\0السويديا\0السويديه\0"
	"السويسري\0الصحراوي\0الصربيات\0الصربيان\0الصربيون\0الصربيين\0الصومالي\0الصينيات\0الصينيان\0الصينيون\0الصينيين\0"
	"الطاجيكي\0العاجيات\0العاجيان\0العاجيون\0العاجيين\0العراقيا\0العراقيه\0العمانيا\0العمانيه\0الغابوني\0الغامبيا\0"
	"الغامبيه\0الغانيات\0الغانيان\0الغانيون\0الغانيين\0الغوياني\0الغينيات\0الغينيان\0الغينيون\0الغينيين\0الفرنسيا\0"
	"الفرنسيه\0الفلبيني\0الفنلندي\0الفيجيات\0الفيجيان\0الفيجيون\0الفيجيين\0القبرصيا\0القبرصيه\0القرغيزي\0القطريات\0"
	"القطريان\0القطريون\0القطريين\0القمريات\0القمريان\0القمريون\0القمريين\0الكازاخي\0الكرملين\0الكرواتي\0الكمبودي\0"
	"الكنديات\0الكنديان\0الكنديون\0الكنديين\0الكوبيات\0الكوبيان\0الكوبيون\0الكوبيين\0الكوريات\0الكوريان\0الكوريون\0"
	"الكوريين\0الكوسوفي\0الكويتيا\0الكويتيه\0الكينيات\0الكينيان\0الكينيون\0الكينيين\0اللاتفيا\0اللاتفيه\0اللاوسيا\0"
	"اللاوسيه\0اللبناني\0الليبيات\0الليبيان\0الليبيري\0الليبيون\0الليبيين\0المالطيا\0المالطيه\0الماليات\0الماليان\0"
	"الماليزي\0الماليون\0الماليين\0المانيات\0المانيان\0المانيون\0المانيين\0المجريات\0المجريان\0المجريون\0المجريين\0"
	"المصريات\0المصريان\0المصريون\0المصريين\0المغربيا\0المغربيه\0المقدوني\0المكسيكي\0الملاويا\0الملاويه\0الملغاشي\0"
	"المنغولي\0الناميبي\0النرويجي\0النمساوي\0النيبالي\0النيجريا\0النيجريه\0النيجيري\0الهايتيا\0الهايتيه\0الهنديات\0"
	"الهنديان\0الهنديون\0الهنديين\0الهنغاري\0الهولندي\0الياباني\0اليمنيات\0اليمنيان\0اليمنيون\0اليمنيين\0اليوناني\0"
	"اماراتيا\0اماراتيه\0امريكيات\0امريكيان\0امريكيون\0امريكيين\0امستردام\0اميركيات\0اميركيان\0اميركيون\0اميركيين\0"
	"انجامينا\0انجليزيا\0انجليزيه\0اندوريات\0اندوريان\0اندوريون\0اندوريين\0اندونيسي\0انغوليات\0انغوليان\0انغوليون\0"
	"انغوليين\0انكليزيا\0انكليزيه\0اوزبكيات\0اوزبكيان\0اوزبكيون\0اوزبكيين\0اوغنديات\0اوغنديان\0اوغنديون\0اوغنديين\0"
	"اوكرانيا\0اوكرانيه\0ايرانيات\0ايرانيان\0ايرانيون\0ايرانيين\0ايرلنديا\0ايرلنديه\0ايسلنديا\0ايسلنديه\0ايطاليات\0"
	"ايطاليان\0ايطاليون\0ايطاليين\0ايفواريا\0ايفواريه\0باراغواي\0باكستاني\0بحرينيات\0بحرينيان\0بحرينيون\0بحرينيين\0"
	"برازافيل\0برازيليا\0برازيليه\0برتغاليا\0برتغاليه\0بروناويا\0بروناويه\0بريتوريا\0بريشتينا\0بريطانيا\0بريطانيه\0"
	"بلجيكيات\0بلجيكيان\0بلجيكيون\0بلجيكيين\0بلغاريات\0بلغاريان\0بلغاريون\0بلغاريين\0بنغاليات\0بنغاليان\0بنغاليون\0"
	"بنغاليين\0بنغلاديش\0بنوم بنه\0بنينيتان\0بنينيتين\0بوتانيات\0بوتانيان\0بوتانيون\0بوتانيين\0بوتسوانا\0بوتسواني\0"
	"بوجمبورا\0بوركينيا\0بوركينيه\0بورميتان\0بورميتين\0بورونديا\0بورونديه\0بوسنيتان\0بوسنيتين\0بولنديات\0بولنديان\0"
	"بولنديون\0بولنديين\0بوليفيات\0بوليفيان\0بوليفيون\0بوليفيين\0بيروفيات\0بيروفيان\0بيروفيون\0بيروفيين\0بيلاروسي\0"
	"تايلاندي\0تايوانيا\0تايوانيه\0تركمانيا\0تركمانيه\0تشاديتان\0تشاديتين\0تشيكيتان\0تشيكيتين\0تشيليتان\0تشيليتين\0"
	"تنزانيات\0تنزانيان\0تنزانيون\0تنزانيين\0توغوليات\0توغوليان\0توغوليون\0توغوليين\0تونسيتان\0تونسيتين\0جامايكيا\0"
	"جامايكيه\0جبل طارق\0جزايريات\0جزايريان\0جزايريون\0جزايريين\0جزر فارو\0جورجيتان\0جورجيتين\0جيبوتيات\0جيبوتيان\0"
	"جيبوتيون\0جيبوتيين\0دانماركي\0دنماركيا\0دنماركيه\0دومينيكا\0رام الله\0روانديات\0روانديان\0روانديون\0روانديين\0"
	"رومانيات\0رومانيان\0رومانيون\0رومانيين\0ريكيافيك\0زامبيتان\0زامبيتين\0زيلينسكي\0زيمبابوي\0سانتياغو\0ستوكهولم\0"
	"سريلانكا\0سريلانكي\0سعوديتان\0سعوديتين\0سلفادوري\0سلوفاكيا\0سلوفاكيه\0سلوفينيا\0سلوفينيه\0سنغافوره\0سنغافوري\0"
	"سنغاليات\0سنغاليان\0سنغاليون\0سنغاليين\0سودانيات\0سودانيان\0سودانيون\0سودانيين\0سويديتان\0سويديتين\0سويسريات\0"
	"سويسريان\0سويسريون\0سويسريين\0سيراليون\0صحراويات\0صحراويان\0صحراويون\0صحراويين\0صوماليات\0صوماليان\0صوماليون\0"
	"صوماليين\0طاجيكيات\0طاجيكيان\0طاجيكيون\0طاجيكيين\0عراقيتان\0عراقيتين\0عشق اباد\0عمانيتان\0عمانيتين\0غابونيات\0"
	"غابونيان\0غابونيون\0غابونيين\0غامبيتان\0غامبيتين\0غرينلاند\0غويانيات\0غويانيان\0غويانيون\0غويانيين\0فرنسيتان\0"
	"فرنسيتين\0فلبينيات\0فلبينيان\0فلبينيون\0فلبينيين\0فلسطينيا\0فلسطينيه\0فليبينيا\0فليبينيه\0فنزويليا\0فنزويليه\0"
	"فنلنديات\0فنلنديان\0فنلنديون\0فنلنديين\0فونافوتي\0فيتناميا\0فيتناميه\0فيكتوريا\0قبرصيتان\0قبرصيتين\0قرغيزيات\0"
	"قرغيزيان\0قرغيزيون\0قرغيزيين\0قيرغيزيا\0قيرغيزيه\0كاتماندو\0كازاخيات\0كازاخيان\0كازاخيون\0كازاخيين\0كاميروني\0"
	"كرواتيات\0كرواتيان\0كرواتيون\0كرواتيين\0كمبوديات\0كمبوديان\0كمبوديون\0كمبوديين\0كوبنهاغن\0كوسوفيات\0كوسوفيان\0"
	"كوسوفيون\0كوسوفيين\0كولومبيا\0كولومبيه\0كونغوليا\0كونغوليه\0كويتيتان\0كويتيتين\0كيريباتي\0كينغستون\0لاتفيتان\0"
	"لاتفيتين\0لاوسيتان\0لاوسيتين\0لبنانيات\0لبنانيان\0لبنانيون\0لبنانيين\0ليبيريات\0ليبيريان\0ليبيريون\0ليبيريين\0"
	"ليتوانيا\0ليتوانيه\0ليلونغوي\0مالديفيا\0مالديفيه\0مالطيتان\0مالطيتين\0ماليزيات\0ماليزيان\0ماليزيون\0ماليزيين\0"
	"مدغشقريا\0مدغشقريه\0مغربيتان\0مغربيتين\0مقدونيات\0مقدونيان\0مقدونيون\0مقدونيين\0مكسيكيات\0مكسيكيان\0مكسيكيون\0"
	"مكسيكيين\0ملاويتان\0ملاويتين\0ملغاشيات\0ملغاشيان\0ملغاشيون\0ملغاشيين\0منغوليات\0منغوليان\0منغوليون\0منغوليين\0"
	"موريتاني\0موريشيوس\0موزمبيقي\0مولدوفيا\0مولدوفيه\0مونتسرات\0مونروفيا\0ميانماري\0ناميبيات\0ناميبيان\0ناميبيون\0"
	"ناميبيين\0نايبيداو\0نرويجيات\0نرويجيان\0نرويجيون\0نرويجيين\0نمساويات\0نمساويان\0نمساويون\0نمساويين\0نيباليات\0"
	"نيباليان\0نيباليون\0نيباليين\0نيجريتان\0نيجريتين\0نيجيريات\0نيجيريان\0نيجيريون\0نيجيريين\0هايتيتان\0هايتيتين\0"
	"هندوراسي\0هنغاريات\0هنغاريان\0هنغاريون\0هنغاريين\0هولنديات\0هولنديان\0هولنديون\0هولنديين\0واجادوجو\0واغادوغو\0"
	"يابانيات\0يابانيان\0يابانيون\0يابانيين\0يونانيات\0يونانيان\0يونانيون\0يونانيين\0abidjan\0afganas\0afganos\0"
	"afghane\0afghano\0afghans\0against\0airport\0albanes\0albania\0albanie\0alberta\0alcalde\0alemana\0algeria\0"
	"algerie\0algiers\0andaluz\0anglais\0angolan\0anguila\0apprend\0aprende\0argelia\0armenia\0armenie\0armenio\0"
	"asjabad\0athenes\0austria\0azeries\0baghdad\0bahamas\0bahrain\0bahrein\0bangkok\0barbade\0bareini\0basotho\0"
	"beijing\0belarus\0belgian\0belgica\0belgium\0benines\0bermuda\0bhoutan\0bichkek\0birmana\0birmane\0birmano\0"
	"birmans\0bishkek\0bolivia\0bolivie\0bosnian\0bosnias\0bosnien\0bosnios\0brasilo\0britain\0britano\0britons\0"
	"bulgara\0bulgare\0bulgaro\0burmese\0burundi\0butanes\0camboya\0camerun\0canaria\0canario\0captain\0caracas\0"
	"catalan\0cataris\0chadian\0chequia\0chilean\0chilena\0chileno\0chilien\0chinese\0chinois\0classes\0colombo\0"
	"colonel\0comoran\0comoras\0comores\0comoros\0conakri\0conakry\0congolo\0cordoue\0coreana\0coreano\0coreens\0"
	"cotonou\0courses\0croacia\0croatas\0croates\0croatia\0croatie\0cubaine\0cubains\0cubanas\0cubanos\0curacao\0"
	"curazao\0cypriot\0czechia\0damasco\0danesas\0daneses\0danoise\0darfour\0denmark\0donbass\0dusambe\0ecuador\0"
	"egipcia\0egipcio\0embassy\0emirati\0emirien\0england\0erdogan\0eritrea\0eritreo\0escoces\0escocia\0espagne\0"
	"espanol\0estonia\0estonie\0estonio\0etiopes\0etiopia\0fennecs\0fidjien\0fijians\0finland\0finnish\0fiyiana\0"
	"fiyiano\0frances\0francia\0gabones\0galesas\0galeses\0galicia\0gallega\0gallego\0gallois\0gambian\0gambien\0"
	"general\0georgia\0germano\0germany\0ghaneen\0ghanesa\0granada\0grecque\0grenada\0grenade\0griegas\0griegos\0"
	"guinean\0guineen\0guyanes\0hablaba\0haitian\0haitien\0holanda\0holland\0hongrie\0honiara\0houthis\0hungara\0"
	"hungaro\0hungary\0hungria\0iceland\0idiomas\0indians\0indiens\0inglesa\0irakien\0irakies\0iranian\0iranien\0"
	"iranies\0iraquis\0ireland\0islande\0islands\0israeli\0israelo\0italian\0italien\0ivorian\0jakarta\0jamaica\0"
	"japones\0jordana\0jordano\0kabylie\0kampala\0kashmir\0katanga\0kazajas\0kazajos\0kazakhe\0kazakhs\0keniana\0"
	"keniano\0keniata\0kenyane\0kenyans\0kinsasa\0kirguis\0koreans\0kosovan\0kosovar\0kremlin\0kuwaiti\0kyrgyzs\0"
	"la haya\0la haye\0langues\0laotian\0laotien\0latvian\0lebanon\0lesotho\0lessons\0letonas\0letones\0letonia\0"
	"lettons\0libanes\0liberia\0libyans\0libyens\0lituana\0lituano\0londres\0maghreb\0makhzen\0malasia\0malasio\0"
	"malauis\0maldiva\0maldivo\0maliano\0malians\0maliens\0maltais\0maltesa\0maltese\0managua\0manille\0mascate\0"
	"maurice\0mayotte\0mbabane\0melilla\0mexican\0mexique\0moldava\0moldave\0moldavo\0moldova\0moncloa\0mongola\0"
	"mongole\0mongols\0morocco\0myanmar\0nairobi\0namibia\0namibie\0namibio\0nepales\0nepalis\0nicosia\0nicosie\0"
	"nigeria\0nigerio\0nom pen\0noruega\0noruego\0norvege\0omanais\0omanies\0ontario\0ouganda\0outside\0ouzbeke\0"
	"ouzbeks\0palikir\0parlait\0parlant\0parlent\0peruana\0peruano\0polacas\0polacos\0pologne\0polonia\0poutine\0"
	"qatarie\0qataris\0romania\0roumain\0roumano\0ruandes\0rumanas\0rumania\0rumanos\0russian\0rwandan\0sahrawi\0"
	"sanchez\0saudies\0saudita\0senator\0senegal\0serbian\0serbias\0serbios\0seville\0slovaks\0slovene\0somalia\0"
	"somalie\0somalis\0soudano\0spanish\0speaker\0starmer\0studies\0sudanes\0suedois\0suisses\0surinam\0swazies\0"
	"swedish\0syrians\0syriens\0tadjike\0tadjiks\0tallinn\0tangier\0tanzana\0tanzano\0taskent\0tayikas\0tayikos\0"
	"tbilisi\0tcheque\0teacher\0teaches\0teheran\0tetouan\0thimphu\0tindouf\0togoles\0tokelau\0traduit\0tripoli\0"
	"tunisia\0tunisie\0turkiye\0turkmen\0turques\0turquia\0turquie\0ucrania\0ugandan\0ugandes\0ukraine\0ukraino\0"
	"uruguay\0uzbekas\0uzbekos\0vanuatu\0vietnam\0village\0vilnius\0yakarta\0yaounde\0yemenis\0yerevan\0zambian\0"
	"zambien\0ابو ظبي\0ابيدجان\0اثيوبيا\0اثيوبيه\0اذريتان\0اذريتين\0اردنيات\0اردنيان\0اردنيون\0اردنيين\0ارمنيات\0"
	"ارمنيان\0ارمنيون\0ارمنيين\0ارمينيا\0ارمينيه\0اريتريا\0اريتريه\0اسبانيا\0اسبانيه\0استرالي\0استونيا\0استونيه\0"
	"اسراييل\0افغانيا\0افغانيه\0الاذريا\0الاذريه\0الاردني\0الارمني\0البانيا\0البانيه\0البحرين\0البنميا\0البنميه\0"
	"البنيني\0البورمي\0البوسني\0التركيا\0التركيه\0التشادي\0التشيكي\0التشيلي\0التونسي\0الجورجي\0الحسيمه\0الحكومه\0"
	"الخرطوم\0الروسيا\0الروسيه\0الزامبي\0السعودي\0السلطات\0السنغال\0السودان\0السوريا\0السوريه\0السويدي\0السياده\0"
	"الصحافي\0الصربيا\0الصربيه\0الصومال\0الصينيا\0الصينيه\0العاجيا\0العاجيه\0العراقي\0العسكري\0العماني\0الغابون\0"
	"الغامبي\0الغانيا\0الغانيه\0الغينيا\0الغينيه\0الفرنسي\0الفلبين\0الفيجيا\0الفيجيه\0القاهره\0القبرصي\0القطريا\0"
	"القطريه\0القمريا\0القمريه\0الكنديا\0الكنديه\0الكوبيا\0الكوبيه\0الكوريا\0الكوريه\0الكويتي\0الكينيا\0الكينيه\0"
	"اللاتفي\0اللاوسي\0الليبيا\0الليبيه\0المالطي\0الماليا\0الماليه\0المانيا\0المانيه\0المجريا\0المجريه\0المصريا\0"
	"المصريه\0المغربي\0المكسيك\0الملاوي\0المنامه\0المنتخب\0المهاجم\0المواطن\0النرويج\0النيجري\0الهايتي\0الهنديا\0"
	"الهنديه\0اليابان\0اليمنيا\0اليمنيه\0اليونان\0اماراتي\0امريكيا\0امريكيه\0اميركيا\0اميركيه\0انجلترا\0انجليزي\0"
	"انجمينا\0اندوريا\0اندوريه\0انغوليا\0انغوليه\0انغويلا\0انكلترا\0انكليزي\0اورغواي\0اوزبكيا\0اوزبكيه\0اوغنديا\0"
	"اوغنديه\0اوكراني\0ايرانيا\0ايرانيه\0ايرلندا\0ايرلندي\0ايسلندا\0ايسلندي\0ايطاليا\0ايطاليه\0ايفواري\0باكستان\0"
	"باليكير\0بحرينيا\0بحرينيه\0برازيلي\0بربادوس\0برتغالي\0بروكسيل\0بروناوي\0بريطاني\0بلجيكيا\0بلجيكيه\0بلغاريا\0"
	"بلغاريه\0بلموبان\0بنغاليا\0بنغاليه\0بنميتان\0بنميتين\0بنينيات\0بنينيان\0بنينيون\0بنينيين\0بوتانيا\0بوتانيه\0"
	"بوخارست\0بودابست\0بوركيني\0بورميات\0بورميان\0بورميون\0بورميين\0بوروندي\0بوسنيات\0بوسنيان\0بوسنيون\0بوسنيين\0"
	"بولنديا\0بولنديه\0بوليفيا\0بوليفيه\0بيروفيا\0بيروفيه\0بيلاروس\0تايلاند\0تايواني\0تركماني\0تركيتان\0تركيتين\0"
	"تشاديات\0تشاديان\0تشاديون\0تشاديين\0تشيكيات\0تشيكيان\0تشيكيون\0تشيكيين\0تشيليات\0تشيليان\0تشيليون\0تشيليين\0"
	"تل ابيب\0تنزانيا\0تنزانيه\0توغوليا\0توغوليه\0توكيلاو\0تونسيات\0تونسيان\0تونسيون\0تونسيين\0جامايكا\0جامايكي\0"
	"جزايريا\0جزايريه\0جزر كوك\0جورجيات\0جورجيان\0جورجيون\0جورجيين\0جيبوتيا\0جيبوتيه\0دنماركي\0روانديا\0روانديه\0"
	"روسيتان\0روسيتين\0رومانيا\0رومانيه\0روينيون\0ريونيون\0زامبيات\0زامبيان\0زامبيون\0زامبيين\0سراييفو\0سعوديات\0"
	"سعوديان\0سعوديون\0سعوديين\0سلوفاكي\0سلوفيني\0سنغاليا\0سنغاليه\0سودانيا\0سودانيه\0سوريتان\0سوريتين\0سورينام\0"
	"سويديات\0سويديان\0سويديون\0سويديين\0سويسريا\0سويسريه\0صحراويا\0صحراويه\0صربيتان\0صربيتين\0صوماليا\0صوماليه\0"
	"صينيتان\0صينيتين\0طاجيكيا\0طاجيكيه\0عاجيتان\0عاجيتين\0عراقيات\0عراقيان\0عراقيون\0عراقيين\0عمانيات\0عمانيان\0"
	"عمانيون\0عمانيين\0غابورون\0غابونيا\0غابونيه\0غامبيات\0غامبيان\0غامبيون\0غامبيين\0غانيتان\0غانيتين\0غرينادا\0"
	"غوادلوب\0غويانيا\0غويانيه\0غينيتان\0غينيتين\0فانواتو\0فرنسيات\0فرنسيان\0فرنسيون\0فرنسيين\0فريتاون\0فلبينيا\0"
	"فلبينيه\0فلسطيني\0فليبيني\0فنزويلا\0فنزويلي\0فنلنديا\0فنلنديه\0فيتنامي\0فيجيتان\0فيجيتين\0فيلنيوس\0فينتيان\0"
	"قبرصيات\0قبرصيان\0قبرصيون\0قبرصيين\0قرغيزيا\0قرغيزيه\0قطريتان\0قطريتين\0قمريتان\0قمريتين\0قيرغيزي\0كاتمندو\0"
	"كاراكاس\0كازاخيا\0كازاخيه\0كاستريس\0كرواتيا\0كرواتيه\0كمبوديا\0كمبوديه\0كنديتان\0كنديتين\0كوبيتان\0كوبيتين\0"
	"كوراساو\0كوريتان\0كوريتين\0كوسوفيا\0كوسوفيه\0كولومبو\0كولومبي\0كوناكري\0كونغولي\0كويتيات\0كويتيان\0كويتيون\0"
	"كويتيين\0كيشيناو\0كينشاسا\0كينيتان\0كينيتين\0لاتفيات\0لاتفيان\0لاتفيون\0لاتفيين\0لاوسيات\0لاوسيان\0لاوسيون\0"
	"لاوسيين\0لبنانيا\0لبنانيه\0ليبرفيل\0ليبيتان\0ليبيتين\0ليبيريا\0ليبيريه\0ليتواني\0مالديفي\0مالطيات\0مالطيان\0"
	"مالطيون\0مالطيين\0ماليتان\0ماليتين\0ماليزيا\0ماليزيه\0ماناغوا\0مجريتان\0مجريتين\0مدغشقري\0مصريتان\0مصريتين\0"
	"مغربيات\0مغربيان\0مغربيون\0مغربيين\0مقدونيه\0مكسيكيا\0مكسيكيه\0ملاويات\0ملاويان\0ملاويون\0ملاويين\0ملغاشيا\0"
	"ملغاشيه\0منغوليا\0منغوليه\0موزمبيق\0مولدوفا\0مولدوفي\0ميانمار\0ناميبيا\0ناميبيه\0نتنياهو\0نجامينا\0نرويجيا\0"
	"نرويجيه\0نمساويا\0نمساويه\0نواكشوط\0نيباليا\0نيباليه\0نيجريات\0نيجريان\0نيجريون\0نيجريين\0نيجيريا\0نيجيريه\0"
	"نيقوسيا\0نيودلهي\0هايتيات\0هايتيان\0هايتيون\0هايتيين\0هندوراس\0هنديتان\0هنديتين\0هنغاريا\0هنغاريه\0هولنديا\0"
	"هولنديه\0هونيارا\0ولنغتون\0ويندهوك\0يابانيا\0يابانيه\0يمنيتان\0يمنيتين\0يونانيا\0يونانيه\0abiyan\0across\0"
	"afgana\0afgano\0afghan\0agadez\0agadir\0aleman\0algero\0angola\0ankara\0around\0asmara\0astana\0atenas\0"
	"athens\0azawad\0azerie\0azeris\0bagdad\0bamako\0bangui\0banjul\0barein\0bazoum\0beirut\0belgas\0belges\0"
	"belice\0belize\0berlin\0bhutan\0birman\0biskek\0bissau\0bogota\0border\0bosnio\0brasil\0bresil\0briton\0"
	"brunei\0canada\0catari\0cedeao\0checas\0checos\0chinas\0chinos\0chipre\0chypre\0clases\0coreen\0cotonu\0"
	"county\0course\0crimea\0crimee\0croata\0croate\0croats\0cubain\0cubana\0cubano\0cubans\0cursos\0cyprus\0"
	"dakhla\0danesa\0danois\0darfur\0depuis\0desert\0djouba\0doctor\0dodoma\0donbas\0dublin\0ecosse\0ecowas\0"
	"egipto\0egypte\0egypto\0elysee\0erevan\0espana\0etiope\0fijian\0france\0franco\0galesa\0galice\0gambia\0"
	"gambie\0german\0ghanes\0gitega\0greces\0grecia\0greece\0greeks\0griega\0griego\0guyana\0hablan\0hablar\0"
	"haftar\0harare\0havana\0houthi\0idioma\0indias\0indien\0indios\0ingles\0irakis\0iranis\0iraqis\0iraqui\0"
	"island\0israel\0italia\0italie\0ivoiro\0jartum\0jersey\0jewish\0kaboul\0kanaky\0kazaja\0kazajo\0kazakh\0"
	"kenyan\0kigali\0korean\0kosovo\0koweit\0kyrgyz\0la paz\0langue\0latvia\0league\0learns\0lengua\0lesoto\0"
	"lesson\0letona\0letton\0libano\0libias\0libios\0libyan\0libyen\0lisboa\0lisbon\0london\0luanda\0lusaka\0"
	"macron\0madame\0madrid\0magreb\0majuro\0malabo\0malaui\0malawi\0malian\0malien\0malies\0maltes\0manama\0"
	"manila\0maputo\0maroco\0maseru\0mejico\0meknes\0monaco\0mongol\0moroni\0moscou\0moscow\0muscat\0nassau\0"
	"nepali\0niamey\0nigero\0norway\0omanis\0oromia\0ottawa\0ouzbek\0palaos\0papues\0parler\0peking\0phones\0"
	"phonie\0polaca\0polaco\0poland\0police\0polish\0polono\0prague\0prince\0qatari\0quebec\0ramala\0region\0"
	"riyadh\0roseau\0ruanda\0rumana\0rumano\0russes\0russia\0russie\0rwanda\0rwando\0sana a\0saoudo\0saudis\0"
	"senora\0serbes\0serbia\0serbie\0serbio\0sheikh\0sirias\0sirios\0skopie\0skopje\0slovak\0somali\0speaks\0"
	"street\0suazis\0suecas\0suecia\0suecos\0suisse\0suizas\0suizos\0swazie\0swazis\0sweden\0swedes\0syrian\0"
	"syrien\0tadjik\0taipei\0taiwan\0tajiks\0tallin\0tanger\0tarawa\0tayika\0tayiko\0tchado\0tehran\0tetuan\0"
	"tiflis\0tigray\0tinduf\0tirana\0toyota\0tsahal\0tuniso\0turcas\0turces\0turcos\0turkey\0turque\0tuvalu\0"
	"uganda\0uzbeka\0uzbeko\0uzbeks\0valley\0vienna\0vienne\0warsaw\0yamena\0yaunde\0yemeni\0yibuti\0zagreb\0"
	"zambia\0zambie\0zinder\0ابوظبي\0اثيوبي\0اذريات\0اذريان\0اذريون\0اذريين\0اردنيا\0اردنيه\0ارمنيا\0ارمنيه\0"
	"ارميني\0اريتري\0اسباني\0استانا\0استوني\0اغاديس\0افغاني\0الاذري\0الاردن\0الباني\0البنمي\0التركي\0التشيك\0"
	"الجندي\0الجنود\0الحدود\0الحوثي\0الدوحه\0الدوله\0الرباط\0الروسي\0الرياض\0الرييس\0الساحل\0السفير\0السوري\0"
	"السويد\0السيسي\0الصربي\0الصيني\0العاجي\0العراق\0العيون\0الغاني\0الغيني\0الفاشر\0الفيجي\0القضاء\0القطري\0"
	"القمري\0القوات\0الكندي\0الكوبي\0الكوري\0الكويت\0الكيني\0اللاعب\0الليبي\0المالي\0الماني\0المجري\0المجلس\0"
	"المصري\0الناتو\0النظام\0النمسا\0النيجر\0الهندي\0الوزير\0اليمني\0امريكي\0اميركا\0اميركي\0اندوري\0انغولا\0"
	"انغولي\0اوتاوا\0اوزبكي\0اوغندا\0اوغندي\0ايراني\0ايطالي\0ايكواس\0باستير\0باللغه\0باماكو\0بانجول\0بانكوك\0"
	"بحريني\0برمودا\0بروكسل\0بروناي\0بلجيكا\0بلجيكي\0بلغاري\0بلغراد\0بنغالي\0بنميات\0بنميان\0بنميون\0بنميين\0"
	"بنينيا\0بنينيه\0بوتاني\0بورميا\0بورميه\0بوسنيا\0بوسنيه\0بوغوتا\0بولندا\0بولندي\0بوليفي\0بيروفي\0بيشكيك\0"
	"تاراوا\0تايبيه\0تايوان\0تبليسي\0تركيات\0تركيان\0تركيون\0تركيين\0تشاديا\0تشاديه\0تشيكيا\0تشيكيه\0تشيليا\0"
	"تشيليه\0تمبكتو\0تنزاني\0توغولي\0توفالو\0تونسيا\0تونسيه\0تيرانا\0جاكرتا\0جزايري\0جورجيا\0جورجيه\0جيبوتي\0"
	"خارجيه\0دارفور\0دودوما\0دوشنبه\0رواندا\0رواندي\0روسيات\0روسيان\0روسيون\0روسيين\0روماني\0زامبيا\0زامبيه\0"
	"سعوديا\0سعوديه\0سكوبيه\0سنغالي\0سوداني\0سوريات\0سوريان\0سوريون\0سوريين\0سويديا\0سويديه\0سويسرا\0سويسري\0"
	"صحراوي\0صربيات\0صربيان\0صربيون\0صربيين\0صومالي\0صينيات\0صينيان\0صينيون\0صينيين\0طاجيكي\0طرابلس\0عاجيات\0"
	"عاجيان\0عاجيون\0عاجيين\0عراقيا\0عراقيه\0عمانيا\0عمانيه\0غابوني\0غامبيا\0غامبيه\0غانيات\0غانيان\0غانيون\0"
	"غانيين\0غوياني\0غيتيغا\0غيرنزي\0غينيات\0غينيان\0غينيون\0غينيين\0فاليتا\0فرنسيا\0فرنسيه\0فلبيني\0فلسطين\0"
	"فنلندا\0فنلندي\0فيتنام\0فيجيات\0فيجيان\0فيجيون\0فيجيين\0قبرصيا\0قبرصيه\0قرغيزي\0قطريات\0قطريان\0قطريون\0"
	"قطريين\0قمريات\0قمريان\0قمريون\0قمريين\0كازاخي\0كانبرا\0كرواتي\0كمبالا\0كمبودي\0كنديات\0كنديان\0كنديون\0"
	"كنديين\0كوبيات\0كوبيان\0كوبيون\0كوبيين\0كوتونو\0كوريات\0كوريان\0كوريون\0كوريين\0كوسوفو\0كوسوفي\0كويتيا\0"
	"كويتيه\0كيغالي\0كينيات\0كينيان\0كينيون\0كينيين\0لاتفيا\0لاتفيه\0لاوسيا\0لاوسيه\0لبناني\0لشبونه\0لواندا\0"
	"لوساكا\0ليبيات\0ليبيان\0ليبيري\0ليبيون\0ليبيين\0ليسوتو\0مابوتو\0ماجورو\0ماسيرو\0ماكرون\0مالابو\0مالطيا\0"
	"مالطيه\0ماليات\0ماليان\0ماليزي\0ماليون\0ماليين\0مانيلا\0مبابان\0مجريات\0مجريان\0مجريون\0مجريين\0محافظه\0"
	"مدغشقر\0مصريات\0مصريان\0مصريون\0مصريين\0مغربيا\0مغربيه\0مقدوني\0مقديشو\0مكسيكي\0ملاويا\0ملاويه\0ملغاشي\0"
	"مليليه\0منغولي\0موروني\0موناكو\0ناميبي\0نرويجي\0نمساوي\0نيبالي\0نيجريا\0نيجريه\0نيجيري\0نيروبي\0هافانا\0"
	"هايتيا\0هايتيه\0هلسنكي\0هنديات\0هنديان\0هنديون\0هنديين\0هنغاري\0هولندي\0واشنطن\0واللغه\0ياباني\0ياوندي\0"
	"يريفان\0يمنيات\0يمنيان\0يمنيون\0يمنيين\0يوناني\0abuja\0abuya\0accra\0alger\0amman\0anglo\0argel\0aruba\0"
	"azeri\0bakou\0beach\0belga\0belge\0belgo\0berna\0berne\0biden\0bisau\0burma\0butan\0caire\0cairo\0calif\0"
	"catar\0cemac\0ceuta\0checa\0checo\0chief\0chile\0chili\0china\0chine\0chino\0clase\0class\0coach\0coast\0"
	"cours\0croat\0cuban\0curso\0dacca\0dajla\0dakar\0damas\0danes\0delhi\0desde\0dhaka\0diffa\0djibo\0dubai\0"
	"dutch\0ee uu\0egypt\0entre\0ethio\0fidji\0finns\0gabon\0gales\0ghana\0goita\0grece\0greco\0grecs\0greek\0"
	"habla\0hacia\0haiti\0hamas\0hanoi\0hasta\0india\0indio\0iraki\0irako\0irani\0irano\0iraqi\0irish\0italo\0"
	"italy\0ituri\0japan\0japon\0judge\0kabul\0kenia\0kenya\0kreml\0learn\0leton\0liban\0libia\0libio\0libya\0"
	"libye\0libyo\0maire\0malis\0malta\0malte\0maroc\0mayor\0minsk\0moscu\0nador\0nasau\0nauru\0nepal\0nippo\0"
	"omani\0oujda\0palau\0papus\0paris\0parle\0pekin\0perou\0phone\0praga\0praia\0putin\0qatar\0queen\0quito\0"
	"rabat\0rafah\0reina\0reine\0riyad\0rusas\0rusia\0rusos\0russe\0russo\0sahel\0sanaa\0scots\0senor\0seoul\0"
	"serbe\0serbs\0siria\0sirio\0sissi\0smara\0sofia\0spain\0speak\0spoke\0state\0study\0suazi\0sucre\0sueca\0"
	"sueco\0suede\0suiza\0suizo\0swazi\0swede\0syria\0syrie\0tajik\0tchad\0teach\0thais\0tiani\0tigre\0timbu\0"
	"tokio\0tokyo\0tonga\0trump\0tunez\0tunis\0turca\0turce\0turco\0turcs\0u a e\0u s a\0uemoa\0uzbek\0vaduz\0"
	"vasca\0vasco\0viena\0vilna\0waemu\0wales\0welsh\0yaren\0yemen\0zaire\0ابوجا\0اثينا\0اذريا\0اذريه\0اراضي\0"
	"اردني\0ارمني\0اروبا\0اسمرا\0اسمره\0اقليم\0الجيش\0الشعب\0الصين\0القرم\0اللغه\0الهند\0الوفد\0اليمن\0انقره\0"
	"اوسلو\0ايران\0ايغاد\0باريس\0بالاو\0بانغي\0برايا\0برلين\0بغداد\0بنميا\0بنميه\0بنيني\0بوتان\0بوتين\0بورما\0"
	"بورمي\0بوسني\0بيجين\0بيروت\0بيساو\0تالين\0ترامب\0تركيا\0تركيه\0تشادي\0تشيكي\0تشيلي\0تطوان\0تفليس\0تندوف\0"
	"تونسي\0تونغا\0تيمفو\0جورجي\0جيرسي\0حكومه\0داكار\0روسيه\0زامبي\0سعودي\0سكوبي\0سلطات\0سوريا\0سوريه\0سوكري\0"
	"سويدي\0صربيا\0صربيه\0صنعاء\0صوفيا\0صينيا\0صينيه\0طشقند\0طهران\0طوكيو\0عاجيا\0عاجيه\0عراقي\0عماني\0غامبي\0"
	"غانيا\0غانيه\0غيانا\0غينيه\0فادوز\0فرنسا\0فرنسي\0فيجيا\0فيجيه\0فيينا\0قبرصي\0قطريا\0قطريه\0قمريا\0قمريه\0"
	"كابول\0كشمير\0كنديا\0كنديه\0كوبيا\0كوبيه\0كوريه\0كويتي\0كينيا\0كينيه\0لاباز\0لاتفي\0لاهاي\0لاوسي\0لبنان\0"
	"ليبيا\0ليبيه\0مالطا\0مالطي\0ماليا\0ماليه\0مايوت\0مجريا\0مجريه\0مدريد\0مصريا\0مصريه\0مغربي\0ملاوي\0مملكه\0"
	"منتخب\0مواطن\0موسكو\0مينسك\0ناساو\0ناورو\0نيامي\0نيبال\0نيجري\0هانوي\0هايتي\0هراري\0هنديا\0هنديه\0وارسو\0"
	"ولايه\0يارين\0يمنيا\0يمنيه\0acra\0aman\0apia\0ariz\0army\0baku\0bern\0blvd\0capt\0chad\0chez\0city\0colo\0"
	"conn\0corp\0cuba\0daca\0dane\0dans\0deby\0dili\0doha\0dona\0dori\0dprk\0eeuu\0emir\0fiji\0finn\0fiyi\0"
	"from\0grec\0guam\0igad\0imam\0inde\0into\0irak\0iran\0iraq\0juba\0kiev\0king\0kyiv\0lady\0laos\0libo\0"
	"lima\0lome\0lord\0luso\0male\0mali\0malo\0mass\0mich\0minn\0miss\0mlle\0mont\0nato\0near\0niue\0okla\0"
	"oman\0oslo\0otan\0papa\0papu\0park\0peru\0pope\0prof\0rasd\0riad\0riga\0road\0roma\0rome\0rusa\0ruso\0"
	"ryad\0sadc\0said\0says\0scot\0sept\0serb\0seul\0sino\0srta\0suva\0syro\0team\0tenn\0thai\0togo\0town\0"
	"turc\0turk\0uxda\0vers\0wash\0will\0yuba\0ابيا\0اذري\0اكرا\0باكو\0براغ\0بكين\0بلده\0بليز\0بنما\0بنمي\0"
	"بيرو\0تبون\0تركي\0تشاد\0توغو\0جنود\0جوبا\0حدود\0حفتر\0حماس\0خارج\0داخل\0دبلن\0دلهي\0دمشق\0دوله\0ديلي\0"
	"روسو\0روسي\0روما\0ريغا\0رييس\0زغرب\0سبته\0سفير\0سوري\0سوفا\0سيشل\0سيول\0صربي\0صيني\0عاجي\0عمان\0غانا\0"
	"غاني\0غوام\0غيني\0فيجي\0قبرص\0قريه\0قطري\0قمري\0قوات\0كابل\0كندا\0كندي\0كوبا\0كوبي\0كوري\0كيتو\0كيني\0"
	"كييف\0لاعب\0لاوس\0للغه\0لندن\0لومي\0ليبي\0ليما\0مالي\0مجري\0مسقط\0مصري\0مكاو\0ناسو\0نيوي\0هندي\0وجده\0"
	"يمني\0aes\0ala\0and\0apr\0ark\0aug\0aux\0ave\0bay\0car\0col\0dec\0del\0des\0don\0dra\0drc\0eac\0eau\0"
	"eua\0feb\0fes\0fez\0fla\0for\0gcc\0gen\0gov\0has\0ill\0inc\0ind\0jan\0jul\0jun\0kan\0ksa\0lao\0las\0les\0"
	"los\0mar\0mme\0mrs\0neb\0nev\0nov\0oct\0ore\0por\0rca\0rdc\0rep\0rev\0rey\0rif\0roi\0sen\0sgt\0sir\0sra\0"
	"sur\0tex\0u k\0uae\0uma\0usa\0was\0wis\0wyo\0الي\0برن\0بين\0جيش\0دبي\0دكا\0رفح\0سول\0شرق\0عبر\0علي\0غرب\0"
	"غزه\0قرب\0لغه\0مصر\0نحو\0وسط\0وفد\0at\0au\0co\0de\0du\0en\0et\0eu\0ft\0ga\0in\0is\0jr\0ky\0lt\0md\0mm\0"
	"mo\0mr\0ms\0mt\0no\0on\0or\0pa\0sr\0to\0ue\0uk\0us\0va\0vs\0vt\0في\0مع\0من\0a\0l\0m\0y\0\0";
const uint32_t region_codes_n = 267;
const uint32_t region_groups_at = 250;
const uint32_t region_places_n = 465;
const uint32_t region_names_n = 7668;
const uint32_t region_slots_n = 16384;
