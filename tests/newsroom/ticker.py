"""The aggregator's ticker: about fifty headlines in one block, parted only by runs of non-breaking spaces.

A headline is (round, until, language, paper, day, text). `until`: the first round that shows it no more. A paper of None: the
headline is bare text without a link. The paper "@OUTLET/SLUG" makes it a link to that outlet's own article, and
"@elsewhere" one to a host that is nobody's outlet, which a polite reader leaves alone.
"""

from collections import namedtuple

Headline = namedtuple("Headline", "round until language paper day text")


def headlines(round, until, rows):
    return [Headline(round, until, *row) for row in rows]


TICKER = headlines(2, 9, [
    ("fr", None, 28, "Températures prévues pour le jeudi 29 janvier 2026"),
    ("es", "Correo del Sur", 28, "El aceite de Marruecos gana cuota en las tiendas de Ceuta"),
]) + headlines(1, 9, [
    ("fr", "Le Cap", 28, "Parlement : la commission des finances auditionne trois ministres jeudi"),
    ("fr", "Le Cap", 28, "Après vingt ans à la tête du club, son président passe la main"),
    ("fr", "Matin Express", 28, "Maroc-Tunisie : deux accords sur la formation des sages-femmes"),
    ("fr", "Matin Express", 28, "Amitié : une délégation de jeunes Jordaniens visite Meknès"),
    ("fr", "Le Cap", 28, "Ramadan : les marchés de gros se préparent à la demande"),
    ("fr", None, 28, "Le dirham face aux devises ce mercredi"),
    ("fr", "L'Atlantique", 28, "Automobile : un équipementier galicien choisit Kénitra"),
    ("fr", "L'Atlantique", 28, "Réseaux sociaux : ce que change la loi danoise pour les moins de quinze ans"),
    ("en", "Northern Gazette", 28, "Rabat hosts talks on ferry safety in the western Mediterranean"),
    ("en", "Northern Gazette", 28, "Young engineers from Fez win robotics prize in Lyon"),
    ("fr", "Matin Express", 28, "Un cargo en avarie remorqué au large de Larache"),
    ("fr", None, 28, "Finale nationale de basket : la fédération tranchera lundi"),
    ("fr", "Matin Express", 27, "Coupe scolaire : les records d'affluence en chiffres"),
    ("fr", "@lopinion/barrages-niveau", 27, "Barrages : le taux de remplissage remonte à 46 %"),
    ("es", "Correo del Sur", 28, "Presupuestos: el Congreso aplaza el debate hasta marzo"),
    ("es", "Correo del Sur", 28, "La cosecha de naranja en Valencia cae una quinta parte"),
    ("fr", "Le Cap", 28, "Nador : une maternité rouvre après trois ans de travaux"),
    ("en", "Northern Gazette", 28, "Franco-Moroccan school network adds two campuses"),
    ("fr", "Le Cap", 27, "École rurale : le bus qui change tout dans la vallée"),
    ("fr", "Matin Express", 28, "Averses et rafales attendues mercredi sur la côte atlantique"),
    ("fr", "L'Atlantique", 27, "La Norvège compte plus de voitures électriques que de diesels"),
    ("fr", "L'Atlantique", 27, "Centres d'appels : la filière mise sur les langues rares"),
    ("en", "@elsewhere/offer", 28, "Sponsored: five ways to furnish a small flat"),
    ("fr", "L'Atlantique", 28, "Cybersécurité : une jeune pousse d'Agadir lève deux millions"),
    ("fr", "Matin Express", 28, "Handball : le Cap-Vert à l'heure des choix avant le tournoi"),
    ("fr", "Le Cap", 28, "Énergie : Luanda et Windhoek relient leurs réseaux"),
    ("fr", "Le Cap", 27, "Awa Diop : « J'ai appris le métier dans la boutique de mon oncle »"),
    ("fr", "Le Cap", 27, "Portrait : la géomètre qui cartographie les oasis"),
    ("fr", None, 27, "Rabat, une capitale à vélo"),
    ("fr", "Le Cap", 28, "Union africaine : la Gambie présidera le comité du climat"),
    ("fr", "L'Atlantique", 28, "Ports secs : l'investissement marque le pas en Afrique de l'Est"),
    ("fr", "Le Cap", 28, "Nigeria. Une attaque informatique paralyse deux banques de Lagos"),
    ("fr", "Le Cap", 27, "Éthiopie. Des archéologues mettent au jour un four vieux de mille ans"),
    ("fr", "Matin Express", 27, "Plus de 25.000 permis de conduire délivrés en un mois"),
    ("fr", "L'Atlantique", 27, "Cantines : moins de sucre, plus de légumes secs"),
    ("en", "Northern Gazette", 27, "Algiers and Lisbon sign agreement on student exchanges"),
    ("fr", "Matin Express", 27, "« Ce que la mer garde », une exposition à Essaouira jusqu'en avril"),
    ("es", "Correo del Sur", 27, "El flamenco y el gnawa comparten escenario en Tarifa"),
    ("fr", "L'Atlantique", 27, "La recette de la semaine, épisode 89 : le couscous aux sept légumes"),
    ("fr", "Matin Express", 27, "Festival d'hiver : un bilan plus que positif pour les hôteliers"),
    ("fr", "Le Cap", 27, "Police : un colloque à Tanger sur la fraude documentaire au Danemark et ailleurs"),
    ("en", "Northern Gazette", 27, "Champions cup: the goalkeeper could return on Wednesday"),
    ("fr", "Matin Express", 27, "Marrakech : une soirée de dégustation consacrée aux thés de Chine"),
    ("fr", "L'Atlantique", 27, "Création numérique : Casablanca accueille son premier salon africain"),
    ("fr", "Matin Express", 27, "Mode : le retour du lin"),
    ("en", "Northern Gazette", 26, "Awards: four African acts among the nominees"),
]) + headlines(1, 2, [
    ("fr", "L'Atlantique", 26, "Logement : les loyers se stabilisent dans les grandes villes"),
    ("fr", "Matin Express", 26, "Échecs : une élève de Safi championne à onze ans"),
])

# What a page behind a headline says: its headline, then these.
BODIES = {
    "fr": [
        "La nouvelle a été confirmée en fin de matinée par les services concernés, qui promettent un point d'étape avant la fin du mois.",
        "Sur place, les avis sont partagés : certains saluent une décision attendue, d'autres demandent à voir.",
        "Un document de douze pages, que nous avons pu consulter, détaille le calendrier et les moyens prévus.",
    ],
    "en": [
        "The news was confirmed late in the morning by those in charge, who promise an update before the end of the month.",
        "Opinions differ on the ground: some welcome a step long awaited, others would rather wait and see.",
        "A document of twelve pages, which we have read, sets out the calendar and the means.",
    ],
    "es": [
        "La noticia fue confirmada al final de la mañana por los responsables, que prometen un balance antes de fin de mes.",
        "Sobre el terreno las opiniones se dividen: unos celebran un paso esperado, otros prefieren esperar.",
        "Un documento de doce páginas, al que hemos tenido acceso, detalla el calendario y los medios previstos.",
    ],
}

# What the aggregator itself puts on its front page: (round, number, paper, day, article it copies).
COPIES = [
    (2, 9001, "L'opinion", "2024-04-15", "niger-societe-civile"),
    (2, 9002, "L'opinion", "2026-01-27", "concertation-sahel"),
]
