"""How the newsroom's outlets write what they publish: feeds, a sitemap, pages, the aggregator's listing."""

import datetime
import json
from html import escape

import news
import ticker

PATHS = {"rss": "/feed.xml", "atom": "/atom.xml", "rdf": "/index.rdf", "sitemap": "/sitemap-news.xml",
         "listing": "/fr/", "html": "/feed.xml", "hang": "/feed.xml", "error": "/feed.xml"}
TYPES = {"rss": "application/rss+xml", "atom": "application/atom+xml", "rdf": "application/rdf+xml",
         "sitemap": "application/xml", "listing": "text/html", "html": "text/html"}
BY_NAME = {o.name: o for o in news.OUTLETS}
MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "en": "January February March April May June July August September October November December".split(),
    "ar": "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر".split(),
}


def host(outlet):
    return "127.0.1.%d" % outlet.number


def site(outlet, port):
    return "http://%s:%d" % (host(outlet), port)


def link(article, port):
    return "%s/%s%s" % (site(BY_NAME[article.outlet], port), "" if "/" in article.slug else "articles/", article.slug)


def visible(outlet, round):
    """What an outlet shows in a round, newest first."""
    mine = [a for a in news.ARTICLES if a.outlet == outlet.name and a.round <= round]
    return sorted(mine, key=lambda a: (a.round, a.published), reverse=True)


def moment(iso):
    return datetime.datetime.strptime(iso, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=datetime.timezone.utc)


def rfc822(iso):
    return moment(iso).strftime("%a, %d %b %Y %H:%M:%S +0000")


def markup(article):
    """The text as HTML paragraphs, subheads as h3."""
    return "\n".join("<h3>%s</h3>" % escape(p[2:]) if p.startswith("# ") else "<p>%s</p>" % escape(p, False)
                     for p in article.text)


# ---- Feeds ------------------------------------------------------------------------------------------------------

def rss(outlet, articles, port):
    items = []
    for a in articles:
        body = "" if outlet.page else "<content:encoded><![CDATA[%s]]></content:encoded>\n" % markup(a)
        author = "<dc:creator>%s</dc:creator>\n" % escape(a.author) if a.author else ""
        tags = "".join("<category>%s</category>\n" % escape(t) for t in a.tags)
        items.append(
            "<item>\n<title>%s</title>\n<link>%s?utm_source=rss&amp;utm_medium=feed</link>\n"
            '<guid isPermaLink="false">%s-%s</guid>\n<pubDate>%s</pubDate>\n%s%s<description>%s</description>\n%s</item>\n'
            % (escape(a.title), link(a, port), outlet.name, a.slug, rfc822(a.published), author, tags,
               escape(escape(a.summary)), body))
    return (
        '<?xml version="1.0" encoding="%s"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">\n<channel>\n<title>%s</title>\n<link>%s/</link>\n'
        "<description>%s</description>\n<language>%s</language>\n%s</channel>\n</rss>\n"
        % (outlet.encoding, escape(outlet.title), site(outlet, port), escape(outlet.title), outlet.language, "".join(items)))


def atom(outlet, articles, port):
    entries = []
    for a in articles:
        content = "" if outlet.page else '<content type="html">%s</content>\n' % escape(markup(a))
        entries.append(
            '<entry>\n<title>%s</title>\n<link rel="alternate" type="text/html" href="%s"/>\n<id>tag:%s.example,2026:%s</id>\n'
            "<published>%s</published>\n<updated>%s</updated>\n<author><name>%s</name></author>\n<summary>%s</summary>\n%s</entry>\n"
            % (escape(a.title), link(a, port), outlet.name, a.slug, a.published, a.published, escape(a.author),
               escape(a.summary), content))
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="%s">\n<title>%s</title>\n'
        '<link href="%s/"/>\n<link rel="self" href="%s/atom.xml"/>\n<id>tag:%s.example,2026:feed</id>\n<updated>%s</updated>\n%s</feed>\n'
        % (outlet.language, escape(outlet.title), site(outlet, port), site(outlet, port), outlet.name,
           articles[0].published, "".join(entries)))


def rdf(outlet, articles, port):
    refs = "".join('<rdf:li rdf:resource="%s"/>\n' % link(a, port) for a in articles)
    items = "".join(
        '<item rdf:about="%s">\n<title>%s</title>\n<link>%s</link>\n<dc:date>%s</dc:date>\n<dc:creator>%s</dc:creator>\n'
        "<description>%s</description>\n<content:encoded><![CDATA[%s]]></content:encoded>\n</item>\n"
        % (link(a, port), escape(a.title), link(a, port), a.published.replace("Z", "+00:00"), escape(a.author),
           escape(a.summary), markup(a)) for a in articles)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/">\n<channel rdf:about="%s/">\n<title>%s</title>\n'
        "<link>%s/</link>\n<description>%s</description>\n<dc:language>%s</dc:language>\n<items><rdf:Seq>\n%s</rdf:Seq></items>\n"
        "</channel>\n%s</rdf:RDF>\n"
        % (site(outlet, port), escape(outlet.title), site(outlet, port), escape(outlet.title), outlet.language, refs, items))


def sitemap(outlet, articles, port):
    urls = "".join(
        "<url>\n<loc>%s</loc>\n<news:news>\n<news:publication><news:name>%s</news:name><news:language>%s</news:language>"
        "</news:publication>\n<news:publication_date>%s</news:publication_date>\n<news:title>%s</news:title>\n</news:news>\n</url>\n"
        % (link(a, port), escape(outlet.title), outlet.language, a.published, escape(a.title)) for a in articles)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n%s</urlset>\n' % urls)


# ---- Pages ------------------------------------------------------------------------------------------------------

CHROME = { # what stands around an article: home, sections, cookies, share, most read
    "fr": ("Accueil", "Politique Économie Société Sport", "Ce site utilise des témoins de connexion. Accepter",
           "Partager cet article", "Les plus lus"),
    "en": ("Home", "Politics Business Society Sport", "This site uses cookies. Accept", "Share this article", "Most read"),
    "es": ("Portada", "Política Economía Sociedad Deportes", "Este sitio utiliza cookies. Aceptar",
           "Comparte esta noticia", "Lo más leído"),
    "ar": ("الرئيسية", "سياسة اقتصاد مجتمع رياضة", "يستعمل هذا الموقع ملفات الارتباط. موافق", "شارك هذا المقال", "الأكثر قراءة"),
}


def shown_date(iso, language):
    """A date as an outlet prints it: in words, local time (Morocco and its neighbours are an hour ahead of UTC)."""
    t = moment(iso) + datetime.timedelta(hours=1)
    words = {"es": "%d de %s de %d, %02d:%02d", "ar": "%d %s %d - %02d:%02d", "en": "%d %s %d, %02d:%02d",
             "fr": "%d %s %d à %02dh%02d"}[language]
    return words % (t.day, MONTHS[language][t.month - 1], t.year, t.hour, t.minute)


def frame(language, title, head, body, encoding="utf-8"):
    return (
        '<!DOCTYPE html>\n<html lang="%s" dir="%s">\n<head>\n<meta charset="%s">\n<title>%s</title>\n%s</head>\n<body>\n%s</body>\n</html>\n'
        % (language, "rtl" if language == "ar" else "ltr", encoding, escape(title), head, body))


def facts(outlet, a, port):
    """What a page says about itself to machines. Outlets differ: JSON-LD, Open Graph, or nothing at all."""
    canonical = '<link rel="canonical" href="%s">\n' % link(a, port)
    if outlet.name == "alboran":
        return canonical
    if outlet.name in ("ufuq", "harbour"):
        return canonical + '<script type="application/ld+json">%s</script>\n' % json.dumps({
            "@context": "https://schema.org", "@type": "NewsArticle", "headline": a.title, "datePublished": a.published,
            "author": [{"@type": "Person", "name": a.author}], "inLanguage": outlet.language,
            "publisher": {"@type": "NewsMediaOrganization", "name": outlet.title},
            "image": site(outlet, port) + "/photo.jpg"}, ensure_ascii=False)
    properties = [("og:type", "article"), ("og:title", a.title), ("og:description", a.summary), ("og:site_name", outlet.title),
                  ("og:url", link(a, port)), ("og:image", site(outlet, port) + "/photo.jpg"),
                  ("article:published_time", a.published)]
    return canonical + "".join('<meta property="%s" content="%s">\n' % (p, escape(v)) for p, v in properties)


def page(outlet, a, port, round):
    home, sections, cookies, share, most_read = CHROME[outlet.language]
    nav = "".join('<li><a href="/rubrique/%d">%s</a></li>' % (i, s) for i, s in enumerate(sections.split()))
    others = "".join('<li><a href="%s">%s</a></li>\n' % (link(o, port), escape(o.title))
                     for o in visible(outlet, round) if o is not a)
    author = '<span class="author" rel="author">%s</span> · ' % escape(a.author) if a.author else ""
    body = (
        '<div class="cookies">%s</div>\n<header><a href="/">%s</a><nav><ul><li><a href="/">%s</a></li>%s</ul></nav></header>\n'
        '<main>\n<article>\n<h1>%s</h1>\n<p class="chapo"><strong>%s</strong></p>\n'
        '<div class="byline">%s<time datetime="%s">%s</time></div>\n<div class="text">\n%s\n</div>\n'
        '<div class="share">%s <a href="#">Facebook</a> <a href="#">X</a></div>\n</article>\n'
        '<aside><h2>%s</h2><ul>\n%s</ul></aside>\n</main>\n<footer>© 2026 %s</footer>\n'
        % (cookies, escape(outlet.title), home, nav, escape(a.title), escape(a.summary), author, a.published,
           shown_date(a.published, outlet.language), markup(a), share, most_read, others, escape(outlet.title)))
    return frame(outlet.language, "%s - %s" % (a.title, outlet.title), facts(outlet, a, port), body, outlet.encoding)


# ---- The aggregator ---------------------------------------------------------------------------------------------

def ticker_link(h, port):
    """Where a headline of the ticker leads; None for a bare one."""
    if h.paper is None:
        return None
    if h.paper == "@elsewhere/offer":
        return "http://127.0.1.99:%d/offer" % port
    if h.paper.startswith("@"):
        name, slug = h.paper[1:].split("/", 1)
        return link(next(a for a in news.ARTICLES if (a.outlet, a.slug) == (name, slug)), port)
    return "/%s/%s/%d" % (h.language, "".join(c for c in h.paper.lower() if c.isascii() and c.isalpha()),
                          1000 + ticker.TICKER.index(h))


def ticker_block(round, port):
    """All in one block, parted by runs of non-breaking spaces and by nothing else."""
    shown = [h for h in ticker.TICKER if h.round <= round < h.until]
    cells = [escape(h.text, False) if not ticker_link(h, port) else '<a href="%s">%s</a>' % (ticker_link(h, port), escape(h.text, False))
             for h in shown]
    return '<div id="defilant">%s&nbsp;&nbsp;&nbsp;&nbsp;</div>\n' % "&nbsp;&nbsp;&nbsp;&nbsp;".join(cells)


def aggregator_frame(title, body, round, port, language="fr"):
    top = ('<div id="tete"><a href="/fr/"><img src="/logo.png" alt="Kiosque du Maghreb"></a> <a href="/fr/">Français</a> '
           '<a href="/ar/">العربية</a> <a href="/propos">À propos</a></div>\n')
    return frame(language, title + " : Kiosque du Maghreb", "", top + ticker_block(round, port) + body +
                 '<div id="pied"><a href="/conditions">Conditions</a> <a href="/contact">Nous écrire</a></div>\n')


def aggregator_page(round, port, title, paper, day, text, source):
    """The page that presswatch started from: an article among a ticker, its photograph's boilerplate and its source."""
    year, month, date = day.split("-")
    body = (
        '<div id="contenu">\n<div class="signale">Merci d\'avoir signalé!<br>\nCette image sera automatiquement bloquée après '
        "qu'elle soit signalée par plusieurs personnes.</div>\n<img src=\"/photo/%s.jpg\" alt=\"\">\n<div class=\"titre\">%s</div>\n"
        '<div class="publie">Publié dans <a href="/journal/%s">%s</a> le %s - %s - %s</div>\n<div class="corps">%s</div>\n'
        '<div class="suite">Cliquez <a href="%s">ici</a> pour lire l\'article depuis sa source.</div>\n</div>\n'
        % (date, escape(title, False), escape(paper.lower()), escape(paper, False), date, month, year, text, source))
    return aggregator_frame(title, body, round, port)


def copied(number):
    for copy in ticker.COPIES:
        if copy[1] == number:
            return copy
    return None


def aggregator_text(paragraphs):
    """As such sites have it: no paragraphs, only line breaks, and subheads in bold."""
    return "<br>\n".join("<br><b>%s</b>" % escape(p[2:], False) if p.startswith("# ") else escape(p, False) for p in paragraphs)


def aggregator(path, round, port):
    """A page of the aggregator, or None."""
    if path in ("/fr/", "/"):
        return listing(round, port)
    last = path.rsplit("/", 1)[-1]
    number = int(last) if last.isdigit() else 0
    copy = copied(number)
    if copy and copy[0] <= round:
        a = next(a for a in news.ARTICLES if (a.outlet, a.slug) == ("lopinion", copy[4]))
        return aggregator_page(round, port, a.title, copy[2], copy[3], aggregator_text(a.text), link(a, port))
    if 1000 <= number < 1000 + len(ticker.TICKER):
        h = ticker.TICKER[number - 1000]
        if ticker_link(h, port) == path and h.round <= round:
            return aggregator_page(round, port, h.text, h.paper, "2026-01-%02d" % h.day,
                                   aggregator_text([h.text + "."] + ticker.BODIES[h.language]),
                                   "http://127.0.1.99:%d/%d" % (port, number))
    return None


def listing(round, port):
    cards = "".join(
        '<div class="une"><a href="/fr/lopinion/%d">%s</a><span>%s</span></div>\n'
        % (number, escape(next(a.title for a in news.ARTICLES if (a.outlet, a.slug) == ("lopinion", slug)), False), escape(paper, False))
        for first, number, paper, _, slug in ticker.COPIES if first <= round)
    return aggregator_frame("À la une", '<div id="unes">\n<h2>À la une</h2>\n%s</div>\n' % cards, round, port)


# ---- Any request ------------------------------------------------------------------------------------------------

def front(outlet):
    return frame(outlet.language or "fr", outlet.title, "", "<h1>%s</h1><p>Bienvenue sur notre site.</p>\n" % escape(outlet.title))


def answer(outlet, path, round, port):
    """(content type, bytes, time of the newest article) of a path, or None when there is no such page."""
    articles = visible(outlet, round)
    newest = max((a.published for a in articles), default=None)
    if path == PATHS[outlet.source]:
        if outlet.source == "html":
            return "text/html; charset=utf-8", front(outlet).encode(), None
        if outlet.source == "listing":
            return "text/html; charset=utf-8", listing(round, port).encode(), None
        text = {"rss": rss, "atom": atom, "rdf": rdf, "sitemap": sitemap}[outlet.source](outlet, articles, port)
        return TYPES[outlet.source], text.encode(outlet.encoding), newest
    if outlet.source == "listing":
        text = aggregator(path, round, port)
        return text and ("text/html; charset=utf-8", text.encode(), None)
    for a in articles:
        if link(a, port).endswith(path) and path != "/":
            return "text/html", page(outlet, a, port, round).encode(outlet.encoding), a.published
    return ("text/html; charset=utf-8", front(outlet).encode(), None) if path == "/" else None
