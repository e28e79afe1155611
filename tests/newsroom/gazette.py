#!/usr/bin/env python3
"""gazette.py --port-file FILE --round FILE: one outlet on loopback whose articles have pages only, ten new ones a round.

What stands in FILE of --round is read anew at each request: "3" is the third round; "4 bare" the fourth, with
a new layout whose pages show little more than a teaser and no date; "5 wall" a page that asks to log in; "6 guard" one
that asks for proof of a human reader.
Every full page ends, within its text, with the same notice."""

import argparse
import http.server

NOTICE = ("Recevez chaque matin, dans votre boîte, le choix de la rédaction, et tout ce qui fait la journée du pays, "
          "sans rien payer.")
PLACES = "Tiznit Agadir Safi Oujda Nador Taza Fès Meknès Salé Kénitra".split()
THINGS = "le port la route l'école le marché le pont la gare le stade le musée la forêt le barrage".split(" l")


def words(number):
    place, thing = PLACES[number % 10], ("l" + THINGS[number // 10 % len(THINGS)].lstrip("l")).strip()
    return ["À %s, dossier numéro %d, le conseil a voté mercredi, après trois heures de débat, les travaux pour %s." % (place, number, thing),
            "« Nous attendions cela depuis %d ans », a dit à %s la présidente du comité, qui suit %s de près." % (number + 2, place, thing),
            "Les entreprises ont %d jours pour répondre, et les premiers camions, si le temps le permet, viendront en mai." % (number * 3 + 7),
            "Le coût, de %d millions, sera partagé entre la commune, la région et l'État, selon un accord signé à %s." % (number + 5, place),
            "Une réunion publique, la %de depuis l'hiver, aura lieu à %s avant que les plans ne soient arrêtés." % (number + 3, place)]


def full(number):
    return ("<div class='texte'>%s<p>%s</p></div>" % ("".join("<p>%s</p>" % p for p in words(number)), NOTICE),
            "<meta property='article:published_time' content='2026-01-28T05:%02d:00Z'>" % (number % 60))


def bare(number):
    return "<section class='neu'><p>%s Lisez la suite dans notre application.</p></section>" % words(number)[0], ""


def wall(_):
    return "<form><p>Connectez-vous.</p><input name='user'></form>", ""


GUARD = ("<title>Just a moment...</title><body><p>Verifying you are human.</p>"
         "<script src='/cdn-cgi/challenge-platform/x'></script>")


def page(number, kind):
    if kind == "guard":
        return GUARD
    body, head = {"bare": bare, "wall": wall}.get(kind, full)(number)
    return ("<!DOCTYPE html><html lang='fr'><head><meta charset='utf-8'><title>Affaire %d</title>%s</head><body>"
            "<div class='menu'><a href='/'>Accueil</a> <a href='/sport'>Sport</a></div><h1>Affaire %d</h1>%s</body></html>"
            % (number, head, number, body))


def feed(round, host):
    items = "".join("<item><title>Affaire %d</title><link>http://%s/articles/affaire-%d.html</link></item>" % (n, host, n)
                    for n in range(10 * round - 9, 10 * round + 1))
    return ('<?xml version="1.0"?><rss version="2.0"><channel><title>La Gazette</title><link>http://%s/</link>%s</channel></rss>'
            % (host, items))


class Gazette(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        with open(self.server.round, encoding="ascii") as file:
            round, _, kind = file.read().strip().partition(" ")
        if self.path == "/feed.xml":
            self.answer(200, "application/rss+xml", feed(int(round), self.headers["Host"]))
        elif self.path.startswith("/articles/affaire-"):
            self.answer(200, "text/html", page(int(self.path[18:-5]), kind))
        else:
            self.answer(404, "text/plain", "no such page\n")

    def answer(self, status, kind, text):
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--port-file", required=True)
    parser.add_argument("--round", required=True)
    options = parser.parse_args()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Gazette)
    server.round = options.round
    with open(options.port_file, "w", encoding="ascii") as file:
        file.write("%d\n" % server.server_address[1])
    server.serve_forever()


main()
