"""What the newsroom's outlets publish. All of it is invented: outlets, events, people and figures.

The newsroom lives at the end of January 2026. An article is there from its `round` on: 1 is the first poll, 2 the
second, 3 the third. Times are UTC. The text of an article is a list of paragraphs; one that starts with "# " is a subhead.
"""

from collections import namedtuple

Article = namedtuple("Article", "outlet slug round published author title summary text tags")


def article(outlet, slug, published, title, summary, text, author="", round=1, tags=()):
    return Article(outlet, slug, round, published, author, title, summary, text, tags)


# An outlet has the host 127.0.1.NUMBER to itself. `source` names the way it is published (newsroom.py), `page`:
# its entries have no full text, so that their pages must be fetched; `validators`: what it answers conditional requests by.
Outlet = namedtuple("Outlet", "number name title country language groups source page validators encoding")


def outlet(number, name, title, country, language, groups, source, page=False, validators="etag modified", encoding="utf-8"):
    return Outlet(number, name, title, country, language, groups, source, page, validators, encoding)


OUTLETS = [
    outlet(1, "lopinion", "L'Opinion", "MA", "fr", "maroc quotidiens", "rss"),
    outlet(2, "addiffa", "جريدة الضفة", "MA", "ar", "maroc", "rss", page=True),
    outlet(3, "sahelwire", "Sahel Wire", "GH", "en", "sahel agences", "atom", validators="etag"),
    outlet(4, "orilla", "La Orilla de Ceuta", "ES", "es", "espagne", "rss", validators="modified"),
    outlet(5, "alboran", "Diario de Alborán", "ES", "es", "espagne", "rss", page=True, validators=""),
    outlet(6, "fleuve", "Le Fleuve", "ML", "fr", "sahel", "rdf"),
    outlet(7, "ufuq", "وكالة أفق للأنباء", "DZ", "ar", "agences", "sitemap", page=True),
    outlet(8, "kiosque", "Kiosque du Maghreb", "MA", "", "maroc agregateurs", "listing", validators=""),
    outlet(9, "tambour", "Le Tambour de Niamey", "NE", "fr", "sahel", "rss"),
    outlet(10, "mirsad", "مرصاد الجنوب", "TN", "ar", "agences", "rss", page=True, encoding="windows-1256"),
    outlet(11, "harbour", "The Harbour Post", "MA", "en", "maroc", "atom", page=True),
    outlet(12, "vitrine", "La Vitrine du Port", "SN", "fr", "senegal", "html", validators=""),
    outlet(13, "plateau", "Radio Plateau", "BF", "fr", "sahel", "hang"),
    outlet(14, "comptoir", "Le Comptoir", "CI", "fr", "afrique", "error"),
]

# The text that the aggregator and the paper itself both carry, the first two years late.
NIGER_TITLE = "Lutte contre le terrorisme au Niger : Forte mobilisation de la société civile"
NIGER_TEXT = [
    "À Niamey, une marche partie du centre-ville a réuni samedi des syndicats, des étudiants et une vingtaine "
    "d'associations autour d'un seul mot d'ordre : la fin de la présence militaire des Etats-Unis dans le pays. Le "
    "cortège s'est achevé par un meeting où se sont succédé une dizaine d'orateurs.",
    "La mobilisation coïncide avec l'installation, dans une base proche de l'aéroport, des premiers formateurs envoyés "
    "par la Russie. D'après un responsable joint par notre rédaction, ils doivent apprendre à l'armée à se servir d'un "
    "matériel de surveillance du ciel livré en début de semaine, « une étape parmi d'autres », a-t-il glissé.",
    "« L'aide qui ne dit pas son prix finit par coûter cher », lance une institutrice venue de Dosso avec ses élèves. "
    "Plus loin, un commerçant résume l'humeur de la journée : « Qu'on nous aide contre les terroristes, oui ; qu'on "
    "décide à notre place, non. »",
    "# Menaces actuelles",
    "Quelque 1.000 militaires venus d'Amérique occupent encore deux bases du Nord, selon des chiffres que Washington n'a pas "
    "démentis. L'accord qui les y autorisait, conclu en 2012, n'a plus cours depuis le mois de mars ; reste à fixer un "
    "calendrier, que les deux parties disent vouloir discuter « dans le calme ».",
    "Les villages de la zone des trois frontières, que le Niger partage avec le Mali et le Burkina Faso, paient toujours le "
    "plus lourd tribut aux groupes armés. Les trois capitales y répondent ensemble : réunies depuis l'automne au sein de "
    "l'Alliance des Etats du Sahel (AES), elles préparent une force commune dont l'effectif n'est pas arrêté.",
    "# Un peuple en marche",
    "Sur la place, des drapeaux des trois voisins côtoyaient celui de la Russie. Aucun incident n'a été relevé, et les "
    "organisateurs donnent déjà rendez-vous pour le mois prochain, « s'il n'y a pas de réponse d'ici là ». Le "
    "gouvernement, lui, n'a pas souhaité s'exprimer.",
]

ARTICLES = [
    # ---- L'Opinion: RSS 2.0, full text -------------------------------------------------------------------
    article("lopinion", "concertation-sahel", "2026-01-27T18:05:00Z",
        "Sahel : Rabat plaide pour une réponse concertée contre le terrorisme",
        "Une conférence réunit au Maroc des diplomates de neuf pays.",
        ["Rabat a accueilli mardi une conférence de neuf pays consacrée à la lutte contre le terrorisme au Sahel. Les "
         "participants y ont défendu le partage du renseignement et l'aide aux régions frontalières.",
         "« On ne protège pas une frontière sans ceux qui vivent à côté », a résumé un diplomate malien. Un second "
         "rendez-vous est prévu à Nouakchott avant l'été."],
        author="Salma Berrihi", tags=("Diplomatie",)),
    article("lopinion", "barrages-niveau", "2026-01-27T15:30:00Z",
        "Barrages : le taux de remplissage remonte à 46 %",
        "Les pluies de janvier changent la donne dans le Nord.",
        ["Les retenues du Loukkos et du Sebou ont gagné six points en dix jours. Les agriculteurs, eux, attendent encore les "
         "lâchers promis en aval.", "Un bilan par bassin sera publié vendredi."],
        author="Driss Naciri", tags=("Économie",)),
    article("lopinion", "train-fes", "2026-01-26T09:00:00Z",
        "Ligne Fès-Oujda : les travaux reprennent en mars",
        "Le chantier était à l'arrêt depuis l'automne.",
        ["Le chantier de la ligne Fès-Oujda reprendra en mars, a confirmé l'entreprise qui en a la charge. Les trains de nuit "
         "resteront supprimés jusque-là."], author="Driss Naciri"),
    article("lopinion", "attaquant-raja", "2026-01-28T06:05:00Z",
        "Mercato : un attaquant du Niger signe pour deux saisons à Casablanca",
        "Le joueur, formé à Niamey, arrive libre.",
        ["Formé à Niamey, l'attaquant rejoint Casablanca jusqu'en 2028. Il devrait s'entraîner dès jeudi avec ses nouveaux "
         "équipiers.", "Le club de football n'a pas donné le montant du contrat."], round=2, tags=("Sport",)),
    article("lopinion", "niger-societe-civile", "2024-04-15T10:00:00Z", NIGER_TITLE,
        "À Niamey, une vingtaine d'associations dans la rue.", NIGER_TEXT, author="La rédaction", round=3),

    # ---- Addiffa: RSS 2.0 in Arabic, summaries; the text is on the page --------------------------------------
    article("addiffa", "1041", "2026-01-28T05:10:00Z",
        "افتتاح معرض الكتاب الجهوي بوجدة",
        "أكثر من ستين دار نشر تشارك في الدورة الجديدة.",
        ["افتتح مساء أمس بوجدة معرض الكتاب الجهوي بمشاركة أكثر من ستين دار نشر. ويستمر المعرض إلى نهاية الأسبوع، مع لقاءات "
         "يومية بين القراء والكتاب.", "وقال المنظمون إن جناح الأطفال هو الأكبر منذ انطلاق هذا الموعد."],
        author="هند الوزاني"),
    article("addiffa", "1040", "2026-01-27T17:45:00Z",
        "أسعار السمك تعود إلى الانخفاض بموانئ الشمال",
        "تحسن الطقس أعاد المراكب إلى البحر.",
        ["سجلت أسعار السردين انخفاضا بموانئ الشمال بعد أسبوعين من الارتفاع. ويرجع المهنيون ذلك إلى تحسن أحوال الطقس وعودة "
         "المراكب إلى البحر."]),
    article("addiffa", "1052", "2026-01-28T06:14:00Z",
        "النيجر: تسعة قتلى في هجوم على قافلة قرب تيرا",
        "وزارة الدفاع تتحدث عن كمين محكم على الطريق المؤدية إلى بوركينا فاسو.",
        ["أعلنت وزارة الدفاع في النيجر مقتل تسعة جنود في هجوم استهدف قافلة عسكرية قرب مدينة تيرا غربي البلاد. وأوضحت أن "
         "المهاجمين وصلوا على متن دراجات نارية قبل طلوع الفجر.",
         "وقالت مصادر محلية إن التعزيزات وصلت من نيامي بعد ساعة. ولم تتبن أي جهة العملية حتى الآن، فيما وصفتها السلطات "
         "بأنها عمل إرهابي."],
        author="هند الوزاني", round=2),

    # ---- Sahel Wire: Atom, full text -------------------------------------------------------------------------
    article("sahelwire", "tema-bonds", "2026-01-27T16:20:00Z",
        "Ghana returns to bond market after two-year pause",
        "Investors ordered three times the amount on offer.",
        ["Ghana sold five-year notes on Tuesday for the first time since its restructuring. Orders came to three times the "
         "amount on offer, the finance ministry said.", "The proceeds are earmarked for roads and school buildings."],
        author="Kofi Ansah"),
    article("sahelwire", "kano-market", "2026-01-27T20:00:00Z",
        "Nigeria: market traders in Kano reopen after attack on warehouse",
        "Insurers are still counting the losses.",
        ["Traders in Kano, in northern Nigeria, lifted their shutters on Tuesday, four days after an attack on a warehouse. "
         "Two suspects are being held, the police said.", "Insurers are still counting the losses."],
        author="Ama Boateng"),
    article("sahelwire", "tera-convoy", "2026-01-28T06:16:00Z",
        "Nine soldiers killed in ambush on Niger convoy near Tera",
        "Gunmen on motorbikes struck before dawn, the army says.",
        ["Nine soldiers died when gunmen on motorbikes ambushed a supply convoy near Tera in western Niger, the army said "
         "on Wednesday. The attack took place before dawn on the road to Burkina Faso.",
         "A helicopter from Niamey covered the retreat. \"We are looking for those who did this,\" a spokesman said, "
         "pointing at jihadist cells active along the border."],
        author="Ama Boateng", round=2),

    # ---- La Orilla: RSS 2.0 in Spanish ------------------------------------------------------------------------
    article("orilla", "aduana-tarajal", "2026-01-27T19:15:00Z",
        "Marruecos y Ceuta prueban un nuevo horario en la aduana del Tarajal",
        "El ensayo durará tres semanas.",
        ["La aduana del Tarajal abrirá dos horas antes durante tres semanas, según el acuerdo que Marruecos y Ceuta cerraron el "
         "martes. Los comerciantes piden que el cambio sea definitivo.",
         "La delegación recibirá los primeros datos a mediados de febrero."], author="Lucía Prado"),
    article("orilla", "biblioteca", "2026-01-27T11:40:00Z",
        "La biblioteca municipal amplía su sala infantil",
        "Las obras acabarán en mayo.",
        ["La biblioteca gana ciento veinte metros para los más pequeños. Las obras, que empiezan el lunes, acabarán en mayo."],
        author="Lucía Prado"),
    article("orilla", "pesca-estrecho", "2026-01-28T06:02:00Z",
        "La flota del Estrecho vuelve a faenar tras el temporal",
        "Los pescadores miran a Rabat a la espera de licencias.",
        ["Una treintena de barcos salió de madrugada tras ocho días de puerto. Rabat debe firmar todavía las licencias de "
         "pesca de este año, y la cofradía de Ceuta confía en tenerlas el viernes.",
         "El temporal deja daños en dos pantalanes."], author="Javier Coll", round=2),

    # ---- Diario de Alborán: RSS 2.0 in Spanish, summaries -----------------------------------------------------
    article("alboran", "2026/01/27/puerto", "2026-01-27T13:00:00Z",
        "El puerto de Melilla recupera la línea de Almería",
        "Tres salidas por semana hasta el verano.",
        ["La línea con Almería vuelve con tres salidas por semana. La naviera ofrecerá billetes a precio reducido para los "
         "residentes de Melilla hasta el verano.", "El primer barco zarpa el 3 de febrero."]),
    article("alboran", "2026/01/28/menores", "2026-01-28T06:10:00Z",
        "Melilla y Marruecos acuerdan una mesa sobre migración juvenil",
        "La primera reunión será en Nador.",
        ["Melilla y Marruecos crearán una mesa técnica sobre la migración de menores. La primera reunión será en Nador "
         "antes de que acabe febrero.", "Las organizaciones sociales piden estar presentes desde el principio."],
        author="Rosa Infante", round=2),

    # ---- Le Fleuve: RDF ---------------------------------------------------------------------------------------
    article("fleuve", "ansongo-poste", "2026-01-27T21:40:00Z",
        "Mali : une attaque repoussée au poste d'Ansongo",
        "L'armée parle de quatre assaillants neutralisés.",
        ["Le poste d'Ansongo, au Mali, a repoussé dans la soirée une attaque menée par une trentaine d'hommes. L'armée "
         "parle de quatre assaillants neutralisés et d'un blessé dans ses rangs.",
         "Le trafic sur la route de Gao a repris au matin sous escorte."], author="Oumar Cissé"),
    article("fleuve", "riz-office", "2026-01-27T10:25:00Z",
        "Riz : l'Office table sur une récolte record",
        "Les crues tardives ont servi les rizières.",
        ["Les crues tardives ont servi les rizières de la boucle. L'Office table sur une récolte record et un prix stable "
         "jusqu'au Ramadan."], author="Oumar Cissé"),

    # ---- Ufuq: a news sitemap; the text is on the pages -------------------------------------------------------
    article("ufuq", "ar/55120", "2026-01-27T22:30:00Z",
        "مالي: الجيش يعلن إحباط هجوم في أنسونغو",
        "حصيلة أولية تتحدث عن أربعة قتلى في صفوف المهاجمين.",
        ["أعلن الجيش في مالي إحباط هجوم على مركز عسكري في أنسونغو مساء الثلاثاء. وتتحدث حصيلة أولية عن أربعة قتلى في صفوف "
         "المهاجمين.", "وعادت حركة السير على طريق غاو صباح الأربعاء."], author="سمير بوعلام"),
    article("ufuq", "ar/55102", "2026-01-27T14:00:00Z",
        "الجزائر تطلق خط قطار جديدا نحو الجنوب",
        "الرحلة الأولى في فبراير.",
        ["تطلق الجزائر في فبراير خط قطار جديدا نحو الجنوب طوله 950 كيلومترا. وستكون الرحلات ثلاثا في الأسبوع خلال "
         "الأشهر الأولى."], author="سمير بوعلام"),

    # ---- Le Tambour de Niamey: RSS 2.0, full text; has the news first -----------------------------------------
    article("tambour", "marche-petrole", "2026-01-27T12:00:00Z",
        "Niamey : le prix du carburant baisse de 20 francs",
        "La mesure prend effet dimanche.",
        ["Le litre d'essence coûtera 20 francs de moins à partir de dimanche. Les transporteurs de Niamey jugent l'effort "
         "« modeste mais bienvenu »."], author="Aïssa Moussa"),
    article("tambour", "convoi-tera", "2026-01-28T06:12:00Z",
        "Niger : neuf soldats tués dans l'attaque d'un convoi près de Téra",
        "L'embuscade a été tendue avant l'aube sur la route du Burkina Faso.",
        ["Neuf soldats ont perdu la vie mercredi dans l'attaque d'un convoi de ravitaillement près de Téra, dans l'ouest du "
         "Niger. L'embuscade, que l'armée attribue à une cellule djihadiste, a été tendue avant l'aube sur la route du "
         "Burkina Faso.",
         "« Des renforts aériens ont couvert le repli », indique le communiqué, lu à la radio à 6 heures. Trois véhicules "
         "ont été détruits, et des recherches se poursuivent dans les collines."],
        author="Aïssa Moussa", round=2, tags=("Sécurité",)),

    # ---- Mirsad: RSS 2.0 in windows-1256, summaries -----------------------------------------------------------
    article("mirsad", "n/301", "2026-01-27T09:30:00Z",
        "تونس: انطلاق موسم جني الزيتون المتأخر",
        "الفلاحون متفائلون رغم تأخر الأمطار.",
        ["انطلق في جنوب تونس موسم جني الزيتون المتأخر وسط تفاؤل الفلاحين. ويقول أصحاب المعاصر إن الجودة أفضل من العام "
         "الماضي رغم تأخر الأمطار."], author="ليلى بن سالم"),
    article("mirsad", "n/307", "2026-01-28T06:08:00Z",
        "تشاد: مؤتمر دولي حول مكافحة الإرهاب في منطقة الساحل",
        "يشارك في المؤتمر خبراء من عشرين دولة.",
        ["تحتضن العاصمة التشادية نجامينا مؤتمرا دوليا حول مكافحة الإرهاب في منطقة الساحل بمشاركة خبراء من عشرين دولة. "
         "ويبحث المشاركون تمويل القوات المشتركة.", "وتختتم الأشغال يوم الجمعة."],
        author="ليلى بن سالم", round=2),

    # ---- The Harbour Post: Atom, summaries --------------------------------------------------------------------
    article("harbour", "tangier-cranes", "2026-01-27T08:50:00Z",
        "Tangier port takes delivery of four electric cranes",
        "They replace diesel machines from 2007.",
        ["Four electric cranes arrived in Tangier on Tuesday to replace diesel machines from 2007. They will be running by "
         "April, the operator said.", "Two more are on order."], author="Helen Marsh"),
    article("harbour", "agadir-film", "2026-01-28T06:01:00Z",
        "Agadir to host festival of desert film",
        "Thirty entries from eleven countries.",
        ["Agadir will show thirty films from eleven countries at a new festival of desert film in May. Entry to the "
         "open-air screenings is free."], author="Helen Marsh", round=2),
]
