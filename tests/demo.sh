#!/bin/sh
# demo.sh: the whole job on loopback, within a minute: two rounds over a newsroom of fourteen outlets, one alert to a
# chat, one digest to a Maildir. Everything it makes is in demo/ and stays there to look at. `make demo` calls it.
set -u
BUILD=${BUILD:-build}
PRESSWATCH=$BUILD/presswatch
. tests/stage.sh
trap stage_close EXIT
trap 'exit 1' INT TERM

bold='' dim='' red='' plain=''
if [ -t 1 ]; then
	bold=$(printf '\033[1m') dim=$(printf '\033[2m') red=$(printf '\033[31m') plain=$(printf '\033[0m')
fi
title() { printf '\n%s%s%s\n' "$bold" "$1" "$plain"; }
note() { printf '%s%s%s\n' "$dim" "$1" "$plain"; }
indent() { sed 's/^/    /'; }
missing=0
must() { # WHAT COMMAND...: says so when what must have come did not
	what=$1
	shift
	"$@" >/dev/null 2>&1 && return 0
	printf '%smissing: %s%s\n' "$red" "$what" "$plain"
	missing=1
}
round() { # WHAT: the lines of its account that are shown
	pw run --once >"$STAGE/account" 2>>"$STAGE/presswatch.log"
	status=$?
	grep -E "$1" "$STAGE/account" | indent
	[ $status -eq 0 ] || tail -n 5 "$STAGE/presswatch.log" | indent
	must "a round that ends well (status $status)" [ $status -eq 0 ]
}
mails() { find "$STAGE/$1/new" "$STAGE/$1/cur" -type f 2>/dev/null; }
messages() { grep -c '"path": "/slack' "$STAGE/received.log"; }

rm -rf demo
stage_open demo || exit 1

title 'A newsroom of fourteen outlets opens on loopback. It is 07:00 in Casablanca, 28 January 2026.'
note 'RSS, RDF and Atom, a news sitemap, an aggregator, in French, Arabic, English and Spanish; one is broken, one fails, one hangs.'
title '07:00  The first round: what is there already is read, and tells nobody yet.'
round .
must 'silence in the chat at the first round' [ "$(messages)" -eq 0 ]

stage_round 2
stage_clock add 20m
title '07:20  News has come in. The second round:'
round .

stage_clock add 2m
title '07:22  Alerts wait 90 seconds for company, then the chat is told:'
round '^messages'
must 'one message in the chat' [ "$(messages)" -eq 1 ]
python3 tests/show.py chat "$STAGE/received.log" | sed 's/^/    | /'

stage_clock set 2026-01-28T06:30:00Z
title '07:30  The digests are due:'
round '^messages|^next'
must 'one digest in Maildir' [ "$(mails Maildir | wc -l)" -eq 1 ]
must 'one Arabic digest in Maildir-ar' [ "$(mails Maildir-ar | wc -l)" -eq 1 ]
must 'no second message in the chat' [ "$(messages)" -eq 1 ]
for pair in Maildir:digest Maildir-ar:digest-ar; do
	file=$(mails "${pair%:*}" | sed 1q)
	[ -n "$file" ] || continue
	cp "$file" "$STAGE/${pair#*:}.eml"
	python3 tests/show.py eml "$file" html >"$STAGE/${pair#*:}.html"
done
if [ -s "$STAGE/digest.eml" ]; then
	python3 tests/show.py eml "$STAGE/digest.eml" subject | sed 's/^/    | /'
	python3 tests/show.py eml "$STAGE/digest.eml" text | sed 's/^/    | /'
fi

title 'Why the chat was told:'
pw explain sahel-securite "http://127.0.1.9:$NEWSROOM_PORT/articles/convoi-tera" >"$STAGE/explain.txt" 2>&1
must 'an explanation' [ $? -eq 0 ]
indent <"$STAGE/explain.txt"

title 'Where to look:'
cat <<TXT
    demo/digest.html, demo/digest-ar.html   the digests, for a browser
    demo/digest.eml                         the mail as it was delivered (demo/Maildir is a mailbox)
    demo/received.log                       the chat message and the signed webhook, as received
    demo/presswatch.log                     what the monitor had to say meanwhile
    demo/monitor.conf, demo/presswatch.db   what it was told to do, what it remembers
TXT
title 'What to try next (the clock of the demo stands still; without PRESSWATCH_CLOCK they take today for today):'
cat <<TXT
    export PRESSWATCH_CLOCK=demo/clock
    $BUILD/presswatch -c demo/monitor.conf search niger
    $BUILD/presswatch -c demo/monitor.conf search النيجر
    $BUILD/presswatch -c demo/monitor.conf outlets
    $BUILD/presswatch -c demo/monitor.conf test liptako
    $BUILD/presswatch -c demo/monitor.conf status
TXT
exit $missing
