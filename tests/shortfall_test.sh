#!/bin/sh
# Outlets that can be read, but not wholly: a sitemap index some of whose sitemaps are missing, a feed that is cut short. What was read
# counts, and `outlets` says what was not, for as long as it is so.
. tests/lib.sh

mkdir "$TMP/www"
python3 -u -m http.server 0 --bind 127.0.0.1 --directory "$TMP/www" >"$TMP/www.log" 2>/dev/null &
PIDS=$!
wait_for 10 grep -q port "$TMP/www.log" || exit 1
PORT=$(sed -n 's/.*port \([0-9]*\).*/\1/p' "$TMP/www.log")
index() { # NAME SITEMAP...
	NAME=$1
	shift
	printf '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">%s</sitemapindex>\n' \
		"$(printf "<sitemap><loc>http://127.0.0.1:$PORT/%s</loc></sitemap>" "$@")" >"$TMP/www/$NAME"
}
printf '<urlset><url><loc>http://127.0.0.1:%s/1</loc></url></urlset>\n' "$PORT" >"$TMP/www/first.xml"
echo '<html><body>Rien</body></html>' >"$TMP/www/page.xml"
index some.xml missing.xml first.xml page.xml
index none.xml page.xml missing.xml
index late.xml missing.xml page.xml first.xml
printf '<rss><channel><item><title>Un</title><guid>1</guid></item><item><title>De' >"$TMP/www/cut.xml"
touch -d 2025-01-01 "$TMP/www"/* # what changes later is newer, also within one second
cat >"$TMP/monitor.conf" <<CONF
database = "presswatch.db";
fetch = { allow_private = [ "127.0.0.1:$PORT" ]; pause = "0s"; };
outlets = ( { name = "some"; sitemap = "http://127.0.0.1:$PORT/some.xml"; article = "feed"; every = "1m"; },
            { name = "none"; sitemap = "http://127.0.0.1:$PORT/none.xml"; article = "feed"; every = "1m"; },
            { name = "late"; sitemap = "http://127.0.0.1:$PORT/late.xml"; article = "feed"; every = "1m"; },
            { name = "cut"; feed = "http://127.0.0.1:$PORT/cut.xml"; article = "feed"; every = "1m"; } );
rules = ( { name = "un"; match = "un"; to = [ "local" ]; } );
channels = ( { name = "local"; kind = "maildir"; path = "Maildir"; digest = { at = [ "07:30" ]; }; } );
CONF
PRESSWATCH_CLOCK=$TMP/clock
export PRESSWATCH_CLOCK
python3 tests/clock.py "$PRESSWATCH_CLOCK" set 2026-01-28T06:00:00Z
pw() { "$PRESSWATCH" -c "$TMP/monitor.conf" "$@"; }
round() { pw run --once >"$TMP/round.log" 2>&1 || { cat "$TMP/round.log"; return 1; }; }
later() { python3 tests/clock.py "$PRESSWATCH_CLOCK" add 10m && round; }
outlet_is() { # NAME HEALTH HTTP_STATUS ARTICLES ERROR
	NAME=$1
	shift
	same "$*" "$(pw outlets --json | python3 -c '
import json, sys
o = next(r for r in map(json.loads, sys.stdin) if r["outlet"] == sys.argv[1])
print(o["health"], o["http_status"], o["articles"], o.get("error", ""))' "$NAME")"
}
cut='cut short: what was whole was read'

t 'a first round' round
t 'some sitemaps of an index are missing: the others count' outlet_is some ok 200 1 'not all of its sitemaps could be read'
t 'the same when the last alone is there' outlet_is late ok 200 1 'not all of its sitemaps could be read'
t 'none can be read: the outlet has failed, though its index is there' \
	outlet_is none http 200 0 'none of its sitemaps can be read: status 404'
t 'a feed is cut short: what is whole counts' outlet_is cut ok 200 1 "$cut"
t 'a second round' later
t 'the same feed, unchanged, is still cut short' outlet_is cut ok 304 1 "$cut"
printf '<rss><channel><item><title>Un</title><guid>1</guid></item></channel></rss>\n' >"$TMP/www/cut.xml"
index some.xml first.xml
t 'a third round' later
t 'a feed that is whole again' outlet_is cut ok 200 1 ''
t 'an index that is' outlet_is some ok 200 1 ''
done_testing
