#!/bin/sh
# Outlets in and out: the packs that come with the program, import and export, discover on a site of loopback.
. tests/lib.sh
OUTLETS=$PWD/outlets
export PRESSWATCH_DATA=$PWD
cd "$TMP" || exit 1

# ---- Packs --------------------------------------------------------------------------------------

pack_is_right() {
	"$PRESSWATCH" -c "$OUTLETS/$1.conf" check >out 2>err || { cat err; return 1; }
	! grep -v 'there are no channels\|there are no rules\|hint: add one' err
}
pack_is_large() { [ "$(grep -c 'name = "' "$OUTLETS/$1.conf")" -ge 25 ]; }
pack_is_marked() { # every outlet has country, language and groups, and says that nobody could verify it
	python3 - "$OUTLETS/$1.conf" <<'PY'
import re, sys
text = open(sys.argv[1], encoding="utf-8").read()
entries = re.findall(r"\{ name = .*?\}[^\n]*", text, re.S)
for e in entries:
    for word in ("title = ", "country = ", "language = ", "groups = ", "# not verified"):
        if word not in e:
            sys.exit(f"without {word}: {e}")
addresses = re.findall(r'(?:feed|sitemap|page) = "([^"]+)"', text)
if len(addresses) != len(entries) or len(set(addresses)) != len(addresses):
    sys.exit(f"{len(entries)} outlets, {len(set(addresses))} addresses")
PY
}
for pack in maroc sahel; do
	t "pack $pack: is right" pack_is_right $pack
	t "pack $pack: has 25 outlets and more" pack_is_large $pack
	t "pack $pack: says what it knows of each" pack_is_marked $pack
done

init_with_packs() {
	"$PRESSWATCH" -c packs.conf init maroc sahel && "$PRESSWATCH" -c packs.conf check >out 2>err || { cat err; return 1; }
	grep -Eq '[5-9][0-9] outlets.*all right' out
}
t 'init takes both packs' init_with_packs
unknown_pack_names_them() {
	"$PRESSWATCH" -c x.conf init nosuch 2>err
	same 1 $? && grep -q 'there are: .*maroc.*sahel' err
}
t 'an unknown pack: names those there are' unknown_pack_names_them

# ---- OPML ---------------------------------------------------------------------------------------

cat >list.opml <<'X'
<opml version="1.0"><head><title>x</title></head><body><outline text="Presse">
<outline text="Le Fleuve" type="rss" xmlUrl="https://fleuve.example/feed?a=1&amp;b=2" language="fr-FR"/>
<outline text="Le Fleuve" type="rss" xmlUrl="https://fleuve.example/autre"/>
<outline text="Known" type="rss" xmlUrl="http://www.known.example/feed/?utm_source=x"/>
<outline text="Page" htmlUrl="https://page.example/"/></outline></body></opml>
X
cat >known.conf <<'X'
outlets = ( { name = "le-fleuve"; feed = "https://known.example/feed"; } );
X
import_prints() {
	"$PRESSWATCH" -c known.conf import list.opml >out 2>err || return 1
	same 'outlets = (
  { name = "le-fleuve-2"; title = "Le Fleuve"; language = "fr"; groups = [ "presse" ];
    feed = "https://fleuve.example/feed?a=1&b=2"; },
  { name = "le-fleuve-3"; title = "Le Fleuve"; groups = [ "presse" ];
    feed = "https://fleuve.example/autre"; }
);' "$(cat out)" && grep -q '^not imported: Known: its address is configured already' err &&
		grep -q '^not imported: Page: it names a page' err && grep -q '^2 outlets, 2 not imported$' err
}
import_writes() {
	"$PRESSWATCH" -c known.conf import list.opml --into outlets/imported.conf 2>err || return 1
	grep -q 'include = \[ "outlets/imported.conf" \]' err || return 1
	echo 'include = [ "outlets/imported.conf" ];' >>known.conf
	"$PRESSWATCH" -c known.conf check 2>err | grep -q '3 outlets' || return 1
	"$PRESSWATCH" -c /nonexistent import list.opml --into outlets/imported.conf 2>err
	same 1 $? && grep -q 'exists already' err
}
import_again() {
	"$PRESSWATCH" -c known.conf import list.opml >out 2>err
	same 1 $? && same "" "$(cat out)"
}
export_then_import() {
	"$PRESSWATCH" -c packs.conf export >all.opml || return 1
	"$PRESSWATCH" -c /nonexistent import all.opml --into again.conf 2>err || { cat err; return 1; }
	"$PRESSWATCH" -c again.conf export | grep -v dateCreated >again.opml
	grep -v dateCreated all.opml | diff - again.opml
}
import_no_opml() {
	echo '<rss version="2.0"><channel><title>x</title></channel></rss>' >feed.xml
	"$PRESSWATCH" import feed.xml 2>err
	same 1 $? && same "presswatch import: feed.xml: not an OPML file: a feed" "$(cat err)"
}
t 'import prints configuration' import_prints
t 'import --into writes a file to include' import_writes
t 'import: what is configured is not imported again' import_again
t 'export, import, export: the same' export_then_import
t 'import of something else' import_no_opml

# ---- discover -----------------------------------------------------------------------------------

cat >site.py <<'PY'
import http.server, sys
feed = """<rss version="2.0"><channel><title>%s</title><language>fr-MA</language>
<item><title>Un titre</title><link>/1</link><pubDate>Wed, 28 Jan 2026 07:30:00 GMT</pubDate></item></channel></rss>"""
pages = {
    "/": '<html><head><link rel="alternate" type="application/rss+xml" title="Actus" href="/rss.xml">'
         '<link rel=alternate type=application/rss+xml href="/comments/feed/"></head>'
         '<body><a href="/gone/feed">RSS</a><script>var x = {"u":"BASE\\/hidden\\/feed"};</script></body></html>',
    "/rss.xml": feed % "Le Fleuve",
    "/hidden/feed": feed % "Le Fleuve, sport",
    "/robots.txt": "User-agent: *\nDisallow: /x\nSitemap: BASE/index.xml\n",
    "/index.xml": '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>BASE/news.xml</loc></sitemap>'
                  '<sitemap><loc>BASE/pages.xml</loc></sitemap></sitemapindex>',
    "/news.xml": '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">'
                 '<url><loc>BASE/1</loc><news:news><news:publication><news:name>Le Fleuve</news:name><news:language>fr</news:language>'
                 '</news:publication><news:publication_date>2026-01-28</news:publication_date><news:title>Un titre</news:title></news:news></url></urlset>',
    "/bare/": "<html><body>Rien</body></html>",
    "/bare/feed/": feed % "Section",
}
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = pages.get(self.path)
        if body is None or self.headers["Host"].startswith("127.0.0.2") and not self.path.startswith("/bare/"):
            return self.send_error(404)
        body = body.replace("BASE", "http://" + self.headers["Host"]).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *args):
        pass
server = http.server.ThreadingHTTPServer(("0.0.0.0", 0), Handler)
open("port.new", "w").write(str(server.server_port))
import os; os.rename("port.new", "port")
server.serve_forever()
PY
python3 site.py &
PIDS=$!
wait_for 10 [ -e port ] || exit 1
PORT=$(cat port)
printf 'fetch = { pause = "0s"; allow_private = [ "127.0.0.1:%s", "127.0.0.2:%s" ]; };\n' "$PORT" "$PORT" >site.conf

discover_finds() {
	"$PRESSWATCH" -c site.conf discover "http://127.0.0.1:$PORT/" >out 2>err || { cat err; return 1; }
	same "outlets = (
  # announced by the page: RSS, 1 entry, the newest of 2026-01-28, fr
  { name = \"le-fleuve\"; title = \"Le Fleuve\"; language = \"fr\";
    feed = \"http://127.0.0.1:PORT/rss.xml\"; }

  # hidden in the page: RSS, 1 entry, the newest of 2026-01-28, fr
#,{ name = \"le-fleuve-sport\"; title = \"Le Fleuve, sport\"; language = \"fr\";
#    feed = \"http://127.0.0.1:PORT/hidden/feed\"; }

  # named in robots.txt: sitemap, 1 entry, the newest of 2026-01-28, fr
#,{ name = \"le-fleuve-2\"; title = \"Le Fleuve\"; language = \"fr\";
#    sitemap = \"http://127.0.0.1:PORT/news.xml\"; }
);" "$(sed "s/$PORT/PORT/" out)" && same "" "$(cat err)"
}
discovered_is_right() { "$PRESSWATCH" -c out check 2>err | grep -q '1 outlet,' || { cat err; return 1; }; }
discover_common() {
	"$PRESSWATCH" -c site.conf discover "http://127.0.0.2:$PORT/bare/" >out 2>err || { cat err; return 1; }
	grep -q 'at a common place: RSS' out && grep -q "feed = \"http://127.0.0.2:$PORT/bare/feed/\"" out
}
discover_feed_itself() {
	"$PRESSWATCH" -c site.conf discover "http://127.0.0.1:$PORT/rss.xml" | grep -q "feed = \"http://127.0.0.1:$PORT/rss.xml\""
}
discover_nothing() {
	"$PRESSWATCH" -c site.conf discover "http://127.0.0.2:$PORT/none" >out 2>err
	same 1 $? && grep -q 'no feed and no news sitemap was found' err
}
discover_private() {
	"$PRESSWATCH" discover "http://127.0.0.1:$PORT/" >out 2>err
	same 1 $? && same "" "$(cat out)" && grep -q 'policy' err
}
discover_with_mistakes() {
	echo 'fetch = { pause = "soon"; };' >wrong.conf
	"$PRESSWATCH" -c wrong.conf discover "http://127.0.0.1:$PORT/" >out 2>err
	same 1 $? && grep -q 'wrong.conf has mistakes' err
}
discover_usage() {
	"$PRESSWATCH" discover 2>err
	same 2 $? || return 1
	"$PRESSWATCH" discover --check x.conf http://a.example/ 2>err
	same 2 $? && "$PRESSWATCH" discover 'ftp://a.example/' 2>err
	same 2 $?
}
check_file() {
	cat >some.conf <<X
fetch = { allow_private = [ "127.0.0.1:$PORT", "127.0.0.2:$PORT" ]; };
outlets = ( { name = "good"; feed = "http://127.0.0.1:$PORT/rss.xml"; },
            { name = "news"; sitemap = "http://127.0.0.1:$PORT/news.xml"; },
            { name = "gone"; feed = "http://127.0.0.2:$PORT/nosuch"; },
            { name = "page"; feed = "http://127.0.0.2:$PORT/bare/"; } );
X
	"$PRESSWATCH" discover --check some.conf --csv >out 2>err
	same 1 $? && grep -q '^2 of 4 outlets can be read$' err && grep -q '^good,ok,RSS,1,2026-01-28' out &&
		grep -q '^news,ok,sitemap,1,' out && grep -q '^gone,not ok,.*404' out && grep -q '^page,not ok,.*not a feed' out
}
t 'discover: announced, hidden, in robots.txt' discover_finds
t 'discover: what it prints is right' discovered_is_right
t 'discover: common places, of a section too' discover_common
t 'discover: the address of a feed itself' discover_feed_itself
t 'discover: nothing there' discover_nothing
t 'discover: addresses inside the network are refused' discover_private
t 'discover: a configuration with mistakes is told' discover_with_mistakes
t 'discover: wrong usage' discover_usage
t 'discover --check FILE' check_file
done_testing
