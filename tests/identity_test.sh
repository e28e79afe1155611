#!/bin/sh
# Which article is which, where outlets do not make it easy: ids that many articles share, links that lead to a login, copies. Articles
# that are lost are the worst mistake there is; so each case counts them.
. tests/lib.sh
cat >"$TMP/server.py" <<'PY'
import http.server, os, sys
class Press(http.server.SimpleHTTPRequestHandler):
    def do_GET(self): # /to/PLACE/ANYTHING leads to /PLACE
        del self.headers["If-Modified-Since"]  # its files change within a second
        if not self.path.startswith("/to/"):
            return super().do_GET()
        self.send_response(302)
        self.send_header("Location", "/" + self.path.split("/")[2])
        self.send_header("Content-Length", "0")
        self.end_headers()
    def log_message(self, *_):
        pass
os.chdir(sys.argv[1])
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Press)
print(server.server_address[1], flush=True)
server.serve_forever()
PY
mkdir "$TMP/www"
python3 "$TMP/server.py" "$TMP/www" >"$TMP/port" &
PIDS=$!
wait_for 10 test -s "$TMP/port" || exit 1
PORT=$(cat "$TMP/port")
export PRESSWATCH_CLOCK="$TMP/clock"

feed() { # ITEMS
	printf '<?xml version="1.0"?><rss version="2.0"><channel><title>Essai</title><link>http://127.0.0.1:%s/</link>%s</channel></rss>\n' \
		"$PORT" "$1" >"$TMP/www/new.xml"
	mv "$TMP/www/new.xml" "$TMP/www/feed.xml"
}
item() { # TITLE PATH [GUID]
	printf '<item><title>%s</title><link>http://127.0.0.1:%s%s</link><description>%s</description>%s</item>' \
		"$1" "$PORT" "$2" "$1" "${3:+<guid isPermaLink=\"false\">$3</guid>}"
}
page() { # PATH TITLE TEXT [HEAD]
	{
		printf '<!DOCTYPE html><html lang="fr"><head><title>%s</title>%s</head><body><article><h1>%s</h1>\n' "$2" "${4:-}" "$2"
		for place in Tanger Rabat Agadir Oujda Larache Safi; do
			printf '<p>%s, a-t-on appris à %s auprès du directeur, qui parlait devant la presse réunie.</p>\n' "$3" "$place"
		done
		echo '</article></body></html>'
	} >"$TMP/www/$1"
}
pw() { "$PRESSWATCH" -c "$TMP/monitor.conf" "$@"; }
round() { python3 tests/clock.py "$TMP/clock" add 20m && pw run --once >"$TMP/round.log" 2>&1 || { cat "$TMP/round.log"; return 1; }; }
fresh() { # [KEY = VALUE; of the outlet]: a new database, whose outlet has had its first poll
	rm -f "$TMP"/presswatch.db*
	cat >"$TMP/monitor.conf" <<CONF
database = "presswatch.db"; timezone = "Africa/Casablanca"; language = "fr";
outlets = ( { name = "essai"; feed = "http://127.0.0.1:$PORT/feed.xml"; ${1:-} } );
fetch = { allow_private = [ "127.0.0.1:$PORT" ]; pause = "0s"; };
rules = ( { name = "all"; keywords = [ "attaque", "incendie", "visite" ]; to = [ "local" ]; } );
channels = ( { name = "local"; kind = "maildir"; path = "Maildir"; digest = { at = [ "07:30" ]; }; } );
CONF
	python3 tests/clock.py "$TMP/clock" set 2026-01-28T08:00:00Z
	feed "" && round
}
articles() { # COUNT
	n=$(pw search --json --limit 100 | grep -c .)
	[ "$n" -eq "$1" ] || { echo "$n articles, not $1:"; pw search --limit 100; cat "$TMP/round.log"; return 1; }
}
told() { same "$1" "$(pw digest local --text | grep -c '^■')"; }

one='Une attaque au port de Tanger' two='Incendie dans une usine de Safi' three='Le ministre en visite à Rabat' four='Attaque de requin à Larache'
one_guid() {
	fresh 'article = "feed";'
	feed "$(item "$one" /1 7)$(item "$two" /2 7)" && round && articles 2
	feed "$(item "$one" /1 7)$(item "$two" /2 7)$(item "$three" /3 7)" && round && articles 3 && told 3
}
numbered() {
	fresh 'article = "feed";'
	feed "$(item "$one" /1 1)$(item "$two" /2 2)" && round && articles 2
	feed "$(item "$three" /3 1)$(item "$one" /1 2)$(item "$two" /2 3)" && round && articles 3
	feed "$(item "$four" /4 1)$(item "$three" /3 2)$(item "$one" /1 3)" && round && articles 4 && told 4
}
one_link() {
	fresh 'article = "feed";'
	feed "$(item "$one" '/live#1' a)$(item "$two" '/live#2' b)" && round && articles 2
	feed "$(item "$three" '/live#3' c)$(item "$one" '/live#1' a)$(item "$two" '/live#2' b)" && round && articles 3 && told 3
}
moved() {
	fresh 'article = "feed";'
	feed "$(item "$one" /1 a)" && round && articles 1
	feed "$(item "$one, selon la police" /other/1 a)" && round && articles 1
	feed "$(item "Un tout autre titre pour cela" /other/1 a)" && round && articles 1 && told 1
}
walls() {
	fresh
	page login 'Connexion' 'Identifiez-vous pour lire la suite de cet article réservé'
	feed "$(item "$one" /to/login/1)$(item "$two" /to/login/2)$(item "$three" /to/login/3)" && round && articles 3 && told 3 &&
		! pw search Connexion --json 2>/dev/null | grep -q .
}
sections() {
	fresh
	for n in 1 2 3; do
		case $n in 1) title=$one ;; 2) title=$two ;; *) title=$three ;; esac
		page $n.html "$title" "$title" "<link rel=\"canonical\" href=\"http://127.0.0.1:$PORT/fr/\">"
	done
	feed "$(item "$one" /1.html)$(item "$two" /2.html)$(item "$three" /3.html)" && round && articles 3 && told 3
}
redirected() {
	fresh
	page 1.html "$one" "$one"
	feed "$(item "$one" /to/1.html/rss)$(item "$two" /2.html)" && round && articles 2
	feed "$(item "$one" /1.html)" && round && articles 2
	feed "$(item "$one" /to/1.html/mail)" && round && articles 2 && told 2
}
t 'one guid for all entries: none is lost' one_guid
t 'guids that number the entries: none is lost' numbered
t 'one link for all entries: none is lost' one_link
t 'a new link and a new title, one after the other: one article' moved
t 'links that all lead to a login: none is lost, and the login is no article' walls
t 'a canonical address that is the section: none is lost' sections
t 'links that lead to one article: one article' redirected
done_testing
