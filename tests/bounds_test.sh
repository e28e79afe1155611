#!/bin/sh
# An article made to cost: the engine's log, search, test and explain say which rule came to which bound. One feed on loopback.
. tests/lib.sh

mkdir "$TMP/www"
python3 - >"$TMP/www/feed.xml" <<'END_PYTHON'
print("""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>A</title>
<item><title>Un texte ordinaire</title><link>https://www.aps.example/1</link><guid>1</guid><description>Niger.</description></item>
<item><title>Un texte sans fin</title><link>https://www.aps.example/2</link><guid>2</guid><description>Togo.</description>
<content:encoded>%s benin</content:encoded></item></channel></rss>""" % ("togo niger " * 40000))
END_PYTHON
python3 -u -m http.server 0 --bind 127.0.0.1 --directory "$TMP/www" >"$TMP/www.log" 2>/dev/null &
PIDS=$!
wait_for 10 grep -q port "$TMP/www.log" || exit 1
PORT=$(sed -n 's/.*port \([0-9]*\).*/\1/p' "$TMP/www.log")
cat >"$TMP/monitor.conf" <<END_CONF
database = "presswatch.db"; timezone = "Africa/Casablanca"; language = "fr";
outlets = ( { name = "aps"; feed = "http://127.0.0.1:$PORT/feed.xml"; article = "feed"; } );
fetch = { allow_private = [ "127.0.0.1:$PORT" ]; };
rules = ( { name = "usual"; match = "niger"; to = [ "local" ]; },
          { name = "dear"; match = "benin NEAR/900 ( togo NEAR/900 niger )"; to = [ "local" ]; } );
channels = ( { name = "local"; kind = "maildir"; path = "Maildir"; digest = { at = [ "07:30" ]; }; } );
END_CONF
pw() { "$PRESSWATCH" -c "$TMP/monitor.conf" "$@"; }
notes() { # COMMAND...: has one note, of the rule that is dear
	pw "$@" >"$TMP/out" 2>&1 || { cat "$TMP/out"; return 1; }
	same 1 "$(grep -c 'more than 20000 places; what lies beyond was not looked at' "$TMP/out")" || { cat "$TMP/out"; return 1; }
}
logged() {
	pw run --once >"$TMP/log" 2>&1 || { cat "$TMP/log"; return 1; }
	same 1 "$(grep -c 'event=bounded rule=dear article=[12] part=.* more than 20000 places' "$TMP/log")" || { cat "$TMP/log"; return 1; }
}
quiet() { pw search niger >"$TMP/out" 2>&1 && ! grep -q 'note:' "$TMP/out"; }

t "the engine's log" logged
t "search" notes search 'benin NEAR/900 ( togo NEAR/900 niger )'
t "test" notes test dear
t "explain" notes explain dear https://www.aps.example/2
t "a rule that does not cost" quiet
done_testing
