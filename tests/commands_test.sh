#!/bin/sh
# The commands that look at the database: what they print, and how they exit. One feed on loopback is all they need.
. tests/lib.sh

mkdir "$TMP/www"
cat >"$TMP/www/feed.xml" <<'END'
<?xml version="1.0"?><rss version="2.0"><channel><title>APS</title><link>https://www.aps.example/</link>
<item><title>Niger : une attaque à Tillabéri</title><link>https://www.aps.example/1</link><guid>1</guid>
<description>Des États du Sahel ont condamné l'attaque terroriste.</description></item>
<item><title>Le football à Rabat</title><link>https://www.aps.example/2</link><guid>2</guid>
<description>Un match, et rien de plus.</description></item>
<item><title>اجتماع بالمغرب</title><link>https://www.aps.example/3</link><guid>3</guid>
<description>عقد اجتماع في مدينة فاس.</description></item>
</channel></rss>
END
python3 -u -m http.server 0 --bind 127.0.0.1 --directory "$TMP/www" >"$TMP/www.log" 2>/dev/null &
PIDS=$!
wait_for 10 grep -q port "$TMP/www.log" || exit 1
PORT=$(sed -n 's/.*port \([0-9]*\).*/\1/p' "$TMP/www.log")

cat >"$TMP/monitor.conf" <<END
database = "presswatch.db"; timezone = "Africa/Casablanca"; language = "fr";
outlets = (
  { name = "aps"; title = "Algérie Presse Service"; country = "DZ"; feed = "http://127.0.0.1:$PORT/feed.xml"; article = "feed"; },
  { name = "broken"; feed = "http://127.0.0.1:$PORT/none.xml"; } );
fetch = { allow_private = [ "127.0.0.1:$PORT" ]; };
rules = ( { name = "sahel"; keywords = [ "attaque" ]; to = [ "local" ]; } );
channels = ( { name = "local"; kind = "maildir"; path = "Maildir"; digest = { at = [ "07:30" ]; }; } );
END
pw() { "$PRESSWATCH" -c "$TMP/monitor.conf" "$@"; }

nothing_yet() {
	! pw status 2>"$TMP/err" && grep -q 'no database yet' "$TMP/err" && [ ! -e "$TMP/presswatch.db" ]
}
round() { pw run --once; }
status_line() {
	same "not running, 2 outlets, last success 0 s ago, 3 articles, 0 messages waiting; all well" \
		"$(pw status | sed 's/success [0-9]* s/success 0 s/')"
}
status_json() { pw status --json | python3 -c 'import json,sys; d=json.load(sys.stdin); assert d["articles"]==3, d'; }
outlets() {
	pw outlets | grep -q '^broken  *http  *0  *0 ' && pw outlets --json | python3 -c '
import json,sys
rows=[json.loads(line) for line in sys.stdin]
assert [r["health"] for r in rows]==["ok","http"], rows
assert rows[1]["http_status"]==404, rows'
}
rules() { pw rules --csv | grep -q '^sahel,live,1,1,'; }
channels() { pw channels | grep -q '^local  *maildir  *new  *0  *0 '; }
queue() { same "no message is waiting" "$(pw queue)"; }
no_retry() { ! pw queue --retry 7 2>"$TMP/err" && grep -q 'no message 7' "$TMP/err"; }
# found COUNT ARGUMENTS...: how many articles a search finds
found() {
	want=$1
	shift
	same "$want" "$(pw search --json "$@" 2>"$TMP/err" | grep -c .)"
}
folded() { found 1 etats sahel && found 1 ÉTATS && found 0 etats football; }
arabic() { found 1 المغرب && found 1 بالمغرب; }
phrase() { found 1 '"attaque terroriste"' && found 0 '"terroriste attaque"' && found 1 'terror*'; }
narrowed() { found 3 && found 2 --limit 2 && found 3 --since 1h --outlet aps && found 3 --outlet 'algerie presse service' && found 0 --outlet broken; }
no_word() { ! pw search '***' 2>"$TMP/err" && grep -q '^search:1:1: error:' "$TMP/err"; }
hostile() {
	pw search 'NEAR( " AND) -title:x ^*' >"$TMP/out" 2>"$TMP/err"
	same 1 $? && [ ! -s "$TMP/out" ] && grep -q '^search:1:[0-9]*: error:' "$TMP/err"
}
no_word() { ! pw search '...' 2>"$TMP/err" && grep -q 'no word' "$TMP/err"; }
hostile() { ! pw search 'NEAR( " AND) -title:x ^*' >"$TMP/out" 2>"$TMP/err" && grep -q '^search:1:1: error: ' "$TMP/err" && [ ! -s "$TMP/out" ]; }
backup() {
	pw backup "$TMP/copy.db" && ! pw backup "$TMP/copy.db" 2>/dev/null && [ "$(stat -c %a "$TMP/copy.db")" = 600 ] &&
		sed 's/presswatch.db/copy.db/' "$TMP/monitor.conf" >"$TMP/copy.conf" &&
		same 1 "$("$PRESSWATCH" -c "$TMP/copy.conf" search --json attaque | grep -c .)"
}
# What is damaged is said to be so, and left as it is; no copy of it is a backup. Every page but the first is overwritten.
damaged() {
	"$PRESSWATCH" -c "$TMP/copy.conf" status >/dev/null || return 1
	python3 -c 'import sys; f = open(sys.argv[1], "r+b"); n = len(f.read()); f.seek(8192); f.write(b"\x5a" * (n - 8192))' "$TMP/copy.db"
	cp "$TMP/copy.db" "$TMP/damaged.db"
	for command in 'run --once' run outlets 'search attaque' "backup $TMP/none.db"; do
		"$PRESSWATCH" -c "$TMP/copy.conf" $command >"$TMP/out" 2>&1
		same 1 $? && grep -q damaged "$TMP/out" || { echo "$command:"; cat "$TMP/out"; return 1; }
	done
	[ ! -e "$TMP/none.db" ] && cmp "$TMP/copy.db" "$TMP/damaged.db"
}
usage() {
	for wrong in 'search --limit many' 'search --limit -5' 'search --since 5' 'status extra' 'queue --retry x' -c; do
		"$PRESSWATCH" -c "$TMP/monitor.conf" $wrong >"$TMP/out" 2>"$TMP/err"
		same 2 $? && [ -s "$TMP/err" ] && [ ! -s "$TMP/out" ] || { echo "$wrong"; return 1; }
	done
}
# What cannot be written is no success.
full() {
	[ -c /dev/full ] || return 0
	for command in outlets 'search --json' status help; do
		pw $command >/dev/full 2>"$TMP/err"
		same 1 $? && grep -q 'cannot write' "$TMP/err" || { echo "$command"; return 1; }
	done
	pw search --json | head -n 1 >"$TMP/out" && [ -s "$TMP/out" ]
}

t "looking makes no database" nothing_yet
t "a round" round
t "status says it in a line" status_line
t "status as JSON" status_json
t "outlets, and what is wrong with one" outlets
t "rules as CSV" rules
t "channels" channels
t "an empty queue" queue
t "no message to retry" no_retry
t "search folds as rules do" folded
t "search knows Arabic prefixes" arabic
t "search for phrases and beginnings" phrase
t "search by time, outlet and number" narrowed
t "a search without a word" no_word
t "a search that is no language" hostile
t "backup" backup
t "a damaged database is left as it is" damaged
t "wrong usage exits 2" usage
t "output that cannot be written is a failure" full
niger() { "$PRESSWATCH" places Niger | grep -q '^NE  *country .* taken$'; }
west_africa() { "$PRESSWATCH" places --json Western Africa | grep -q '"place": "011".*"taken".*BF BJ CI'; }
no_place() { ! "$PRESSWATCH" places Nigerr 2>"$TMP/err" && grep -q 'no place is called "Nigerr"; near it: Niger' "$TMP/err"; }
australia() { "$PRESSWATCH" places AU | grep -q 'for the group write "African Union"\|for the group write "Union africaine"'; }
ecowas() { "$PRESSWATCH" places ECOWAS | grep -q '^ECOWAS holds for any of: BJ CI .* TG, its members since 2025-01$'; }
t 'places: a country and its namesakes' niger
t 'places: a code that a country and a group have' australia
t "places: a group's members, and since when" ecowas
t 'places: a region of the United Nations' west_africa
t 'places: the nearest names' no_place
done_testing
