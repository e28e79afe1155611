#!/usr/bin/env python3
"""rules_workload.py OUT [ARTICLES=4000] [RULES=100000] [SEED=1]: articles and rules to measure the matcher with.

OUT/articles.jsonl  id, language, country, outlet, title, text: 45 % fr, 20 % en, 10 % es, 25 % ar, some 590 words and 4.3 kB each.
OUT/rules.txt       id TAB rule; the first N lines are the workload of N rules.

The texts mean nothing. Their words are real ones of the press, then invented ones that are spelt alike (letter by letter, each
drawn by the two before it), as often as words of that rank are in a language (Zipf). Names are in them with capitals; French
elides, Arabic writes its clitics on. The rules are of nine shapes, those of real standing queries: names and a context, names
that exclude something, NEAR, beginnings of words, phrases, long lists, titles, contexts from a country, one name. Four names of
five are in no article: most rules of an agency are about what is not in today's paper."""
import bisect
import json
import os
import random
import sys

WORDS = {
    "fr": """de la le et les des à en un que une du pour dans qui par sur au plus pas avec sont ce il est ne se son ont aux été
        mais comme nous cette leur ses entre ces deux aussi après elle sans sous depuis encore selon lors afin contre dont fait être
        avoir ainsi alors toujours très même tout tous toute autres autre où pays ministre gouvernement président année ans millions
        développement politique économie sécurité projet secteur région cadre conseil national internationale travail santé commerce
        entreprise entreprises marché production énergie eau agriculture formation jeunes femmes droits justice tribunal enquête
        police armée soldats attaque frontière accord coopération partenariat réunion sommet rapport croissance banque investissement
        dette budget exportations sécheresse récolte blé port aéroport route hôpital école université étudiants élections parti vote
        syndicat grève manifestation journaliste liberté prison migration réfugiés climat environnement pêche mines phosphates or
        tourisme culture cinéma festival football équipe match joueur victoire dimanche lundi mardi mercredi jeudi vendredi samedi
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre nouveau nouvelle grande premier première
        dernier matière mesures stratégie initiative programme soutien renforcement dialogue crise conflit transition situation""",
    "en": """the of and to in a is that for it was on with as be by at from this are his has have an they not but had their its were
        been which who will more also after said one two would about other than into over could new when people some all between
        under during while government minister president country year years million development policy economy security project
        sector region council national international work health trade company companies market production energy water farming
        training youth women rights justice court inquiry police army soldiers attack border agreement cooperation partnership
        meeting summit report growth bank investment debt budget exports drought harvest wheat port airport road hospital school
        university students election party vote union strike protest journalist freedom prison migration refugees climate
        environment fishing mines gold tourism culture film festival football team match player victory sunday monday tuesday
        wednesday thursday friday saturday january february march april june july august september october november december
        first last measures strategy initiative programme support dialogue crisis conflict transition situation leaders officials""",
    "es": """de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre
        cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos
        gobierno ministro presidente país año años millones desarrollo política economía seguridad proyecto sector región consejo
        nacional internacional trabajo salud comercio empresa empresas mercado producción energía agua agricultura formación jóvenes
        mujeres derechos justicia tribunal investigación policía ejército soldados ataque frontera acuerdo cooperación reunión cumbre
        informe crecimiento banco inversión deuda presupuesto sequía cosecha trigo puerto aeropuerto carretera hospital escuela
        universidad elecciones partido voto sindicato huelga protesta periodista libertad cárcel migración refugiados clima pesca
        minas oro turismo cultura cine festival fútbol equipo partido jugador victoria domingo lunes martes miércoles jueves viernes
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre nuevo medidas estrategia apoyo""",
    "ar": """في من على إلى أن عن مع هذا هذه التي الذي كما بين بعد قبل كان كانت قد لا ما لم هو هي كل ذلك تلك عند حول ضد خلال منذ حتى أو ثم
        غير أكثر حيث أيضا وقد رئيس الحكومة وزير البلاد سنة مليون التنمية سياسة الاقتصاد الأمن مشروع قطاع جهة مجلس وطني دولي العمل الصحة
        التجارة شركة شركات السوق الإنتاج الطاقة الماء الفلاحة التكوين الشباب النساء حقوق العدالة المحكمة تحقيق الشرطة الجيش جنود هجوم الحدود
        اتفاق التعاون شراكة اجتماع قمة تقرير النمو بنك استثمار الدين الميزانية الصادرات الجفاف محصول القمح ميناء مطار طريق مستشفى مدرسة جامعة
        طلبة انتخابات حزب تصويت نقابة إضراب احتجاج صحافي حرية سجن الهجرة لاجئين المناخ البيئة الصيد مناجم الفوسفاط ذهب السياحة الثقافة سينما
        مهرجان كرة فريق مباراة لاعب فوز الأحد الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر
        أكتوبر نونبر دجنبر جديد جديدة كبيرة الأول الأولى الأخير تدابير استراتيجية مبادرة برنامج دعم الحوار أزمة نزاع مرحلة الوضع مسؤولون""",
}
NAMES = {
    "fr": """Maroc Rabat Casablanca Tanger Agadir Fès Meknès Oujda Alger Oran Tunis Sfax Dakar Thiès Bamako Gao Kidal Niamey Agadez
        Tillabéri Diffa Ouagadougou Djibo Abidjan Bouaké Nouakchott Ndjamena Abuja Lagos Paris Lyon Marseille Bruxelles Genève Madrid
        Washington Moscou Pékin Ankara Mohammed Hassan Ahmed Fatima Khadija Aminata Ousmane Mamadou Ibrahim Moussa Abdelkader Youssef
        Karim Leïla Salma Driss Brahim Nadia Cédéao Onu Sahel Afrique Europe Sénégal Mali Niger Burkina Algérie Tunisie Mauritanie""",
    "en": """Morocco Rabat Casablanca Algiers Tunis Dakar Bamako Niamey Ouagadougou Abidjan Nouakchott Abuja Lagos Kano London Paris
        Madrid Brussels Geneva Washington Moscow Beijing Ankara Cairo Tripoli Khartoum Nairobi Accra Lomé Mohammed Hassan Ahmed Fatima
        Aminata Ousmane Mamadou Ibrahim Moussa John Smith Carter Mary Johnson Sahel Africa Europe Senegal Mali Niger Algeria""",
    "es": """Marruecos Rabat Casablanca Tánger Ceuta Melilla Argel Túnez Dakar Bamako Niamey Madrid Sevilla Barcelona Canarias Tenerife
        París Bruselas Ginebra Washington Moscú Pekín Mohamed Hassan Ahmed Fátima García Sánchez López Fernández Sahel África Europa""",
    "ar": """المغرب الرباط مراكش طنجة أكادير فاس مكناس وجدة الجزائر وهران تونس صفاقس داكار باماكو نيامي واغادوغو أبيدجان نواكشوط أبوجا
        لاغوس باريس بروكسل جنيف مدريد واشنطن موسكو بكين أنقرة القاهرة طرابلس محمد حسن أحمد فاطمة خديجة إبراهيم موسى يوسف كريم ليلى سلمى
        إدريس نادية الساحل إفريقيا أوروبا السنغال مالي النيجر بوركينا موريتانيا ليبيا السودان""",
}
SHARES = (("fr", 0.45), ("en", 0.65), ("es", 0.75), ("ar", 1.0))
COUNTRIES = "ma dz tn sn ml ne bf ci mr td ng fr us es eg".split()
OUTLETS = ["outlet%02d" % i for i in range(40)]
VOCABULARY, NAMES_TOLD, PAIRS = 16000, 4000, 5000  # invented words and names of a language; names of two words


class Zipf:
    """draws one of `items`, the nth as often as 1 / n ** exponent."""

    def __init__(self, rnd, items, exponent):
        self.items, self.rnd, self.sums, total = items, rnd, [], 0.0
        for i in range(len(items)):
            total += 1 / (i + 1) ** exponent
            self.sums.append(total)

    def __call__(self):
        return self.items[bisect.bisect(self.sums, self.rnd.random() * self.sums[-1])]


class Speller:
    """invents words that are spelt like those given."""

    def __init__(self, rnd, words):
        self.rnd, self.next = rnd, {}
        for word in words:
            word = "^^" + word.lower() + "$"
            for i in range(len(word) - 2):
                self.next.setdefault(word[i : i + 2], []).append(word[i + 2])

    def __call__(self, least, most):
        while True:
            word = "^^"
            while len(word) < most + 3:
                letter = self.rnd.choice(self.next[word[-2:]])
                if letter == "$":
                    break
                word += letter
            if least <= len(word) - 2 <= most:
                return word[2:]

    def several(self, n, least, most, taken):
        words = []
        tries = 0
        while len(words) < n and tries < 40 * n:
            word = self(least, most)
            tries += 1
            if word not in taken:
                taken.add(word)
                words.append(word)
        return words


class Language:
    def __init__(self, rnd, code):
        self.rnd, self.code = rnd, code
        words = list(dict.fromkeys(WORDS[code].split()))
        names = list(dict.fromkeys(NAMES[code].split()))
        taken = set(words) | {n.lower() for n in names}
        speller = Speller(rnd, [w for w in words if len(w) > 3])
        self.name_speller = Speller(rnd, names)
        words += speller.several(VOCABULARY, 3, 9, taken)
        names += [n.capitalize() for n in self.name_speller.several(NAMES_TOLD, 5, 12, taken)]
        pairs = [rnd.choice(names) + " " + rnd.choice(names) for _ in range(PAIRS)]
        self.word, self.name = Zipf(rnd, words, 1.0), Zipf(rnd, names, 0.7)
        self.pair, self.context = Zipf(rnd, pairs, 0.6), Zipf(rnd, words[250:6000], 0.8)

    def written(self, word):
        """as a text writes it: with what its language joins to it."""
        x = self.rnd.random()
        if self.code == "fr" and word[0] in "aeéèêiouh" and len(word) > 3 and x < 0.12:
            return self.rnd.choice(("l", "d", "l", "qu")) + self.rnd.choice("'’") + word
        if self.code == "ar" and x < 0.20:
            return self.rnd.choice(("و", "ب", "ل", "وال", "بال", "ال", "ف")) + word
        return word

    def sentence(self):
        out = []
        for i in range(6 + int(self.rnd.random() * 24)):
            x = self.rnd.random()
            if x < 0.012:
                out.append(str(int(10 ** (1 + 3 * self.rnd.random()))))
            elif x < 0.024:
                out.append(self.pair())
            elif x < 0.054:
                out.append(self.written(self.name()))
            else:
                out.append(self.written(self.word()))
            if self.rnd.random() < 0.06:
                out[-1] += "،" if self.code == "ar" else ","
        return (out[0][0].upper() + out[0][1:] + " " + " ".join(out[1:])).rstrip(",،") + "."

    def article(self):
        """-> title, text"""
        wanted, words, paragraphs, sentences = 290 + int(self.rnd.random() * 540), 0, [], []
        while words < wanted:
            sentences.append(self.sentence())
            words += sentences[-1].count(" ") + 1
            if len(sentences) >= 3 and self.rnd.random() < 0.3:
                paragraphs.append(" ".join(sentences))
                sentences = []
        paragraphs.append(" ".join(sentences))
        return " ".join(self.sentence().split()[:12]), "\n".join(p for p in paragraphs if p)

    def invented(self):
        return self.name_speller(7, 14).capitalize()

    def somebody(self):
        """a name as rules write it"""
        x = self.rnd.random()
        if x < 0.40:
            return self.invented()
        if x < 0.80:
            return '"%s %s"' % (self.invented(), self.invented())
        return self.name() if x < 0.86 else '"%s"' % self.pair()


class Workload:
    def __init__(self, seed):
        self.rnd = random.Random(seed)
        self.languages = {code: Language(self.rnd, code) for code, _ in SHARES}

    def language(self):
        x = self.rnd.random()
        return self.languages[next(code for code, up_to in SHARES if x < up_to)]

    def between(self, least, most):
        return least + int(self.rnd.random() * (most - least + 1))

    def any_of(self, draw, least, most):
        """an OR of different ones"""
        wanted, drawn = self.between(least, most), []
        for _ in range(wanted * 3):
            one = draw()
            if one not in drawn:
                drawn.append(one)
            if len(drawn) == wanted:
                break
        return drawn[0] if len(drawn) == 1 else "(" + " OR ".join(drawn) + ")"

    def rule(self):
        l, x = self.language(), self.rnd.random()
        who, what = l.somebody, l.context
        if x < 0.22:
            rule = self.any_of(who, 1, 2) + " AND " + self.any_of(what, 1, 3)
        elif x < 0.44:
            other = lambda: what() if self.rnd.random() < 0.5 else l.name()
            rule = "%s AND %s AND NOT %s" % (self.any_of(who, 2, 8), self.any_of(what, 1, 4), self.any_of(other, 1, 3))
        elif x < 0.59:
            rule = self.any_of(who, 1, 3) + " NEAR/5 " + self.any_of(what, 1, 3)
        elif x < 0.69:
            word = what()
            rule = word[: max(4, len(word) - self.between(1, 3))] + "* AND " + self.any_of(who, 1, 3)
        elif x < 0.77:
            rule = '"%s"' % (l.pair() if self.rnd.random() < 0.5 else l.name() + " " + what())
        elif x < 0.83:
            rule = self.any_of(who, 10, 30) + " AND NOT " + self.any_of(what, 1, 2)
        elif x < 0.89:
            rule = "title:" + (l.invented() if self.rnd.random() < 0.4 else l.name())
        elif x < 0.95:
            rule = " AND ".join([what() for _ in range(self.between(2, 3))] + ["from:" + self.rnd.choice(COUNTRIES)])
        else:
            rule = who()
        if self.rnd.random() < 0.50:
            rule += " AND lang:" + l.code
        if self.rnd.random() < 0.10:
            rule += " AND from:" + self.rnd.choice(COUNTRIES)
        if self.rnd.random() < 0.08:
            rule += " AND outlet:" + self.rnd.choice(OUTLETS)
        return rule

    def article(self, number):
        l = self.language()
        title, text = l.article()
        return {"id": number, "language": l.code, "country": self.rnd.choice(COUNTRIES),
                "outlet": self.rnd.choice(OUTLETS), "title": title, "text": text}


def main(out, articles=4000, rules=100000, seed=1):
    os.makedirs(out, exist_ok=True)
    work = Workload(int(seed))
    with open(os.path.join(out, "articles.jsonl"), "w", encoding="utf-8") as f:
        for i in range(int(articles)):
            f.write(json.dumps(work.article(i), ensure_ascii=False) + "\n")
    with open(os.path.join(out, "rules.txt"), "w", encoding="utf-8") as f:
        for i in range(int(rules)):
            f.write("%d\t%s\n" % (i, work.rule()))


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
