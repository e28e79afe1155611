#!/bin/sh
# The whole path, on loopback: outlets in, digest and messages out, compared byte for byte with tests/newsroom/expected/;
# and what must survive: killed helpers, signals, refusals, a full disk, bad input. The newsroom is tests/newsroom/,
# the clock stands where a test puts it. UPDATE=1 writes what came as what is expected: read the difference before you commit it.
. tests/lib.sh
. tests/stage.sh
EXPECTED=tests/newsroom/expected
LOG='' ENGINE=''
cleanup() {
	[ -z "$ENGINE" ] || kill -9 "$ENGINE" 2>/dev/null
	stage_close
	finish
}
trap cleanup EXIT

# ---- What tests say --------------------------------------------------------------------------------------------

open_stage() { # NAME: a newsroom and a database of its own; outlets that hang are given a second
	stage_close
	stage_open "$TMP/$1" && sed -i 's/timeout = "3s"/timeout = "1s"/' "$STAGE/monitor.conf"
	LOG=$STAGE/presswatch.log
}
once() { # one round; what it said is added to the log, and shown when the case fails
	pw run --once >"$STAGE/once.log" 2>&1
	status=$?
	cat "$STAGE/once.log" >>"$LOG"
	[ $status -eq 0 ] || cat "$STAGE/once.log"
	return $status
}
judge() { what=$1; shift; python3 tests/newsroom/judge.py "$what" "$STAGE/requests.log" "$@"; }
judge_received() { what=$1; shift; python3 tests/newsroom/judge.py "$what" "$STAGE/received.log" "$@"; }
says() { grep -F -- "$1" "$STAGE/once.log" || { cat "$STAGE/once.log"; return 1; }; }
count() { # N COMMAND...: prints N lines, no more, no less
	want=$1
	shift
	"$@" >"$TMP/counted" || return 1
	[ "$(wc -l <"$TMP/counted")" -eq "$want" ] || { echo "not $want lines:"; cat "$TMP/counted"; return 1; }
}
mails() { find "$STAGE/$1/new" "$STAGE/$1/cur" -type f 2>/dev/null; }
received() { grep -F "\"path\": \"/$1" "$STAGE/received.log"; }
chat_messages() { [ "$(received slack | wc -l)" -eq "$1" ] || { received slack; return 1; }; }
search_finds() { count "$1" pw search "$2" --json; }
all() { for check; do eval "$check" || return 1; done; }

golden() { # NAME FILE: FILE, without the newsroom's port, is byte for byte what is expected
	python3 tests/show.py normal "$2" "$NEWSROOM_PORT" >"$TMP/$1" || return 1
	if [ -n "${UPDATE:-}" ]; then
		mkdir -p "$EXPECTED"
		cp "$TMP/$1" "$EXPECTED/$1"
	fi
	cmp "$EXPECTED/$1" "$TMP/$1" && return 0
	case $1 in
	*.eml)
		for part in subject text html; do
			python3 tests/show.py eml "$EXPECTED/$1" $part >"$TMP/want.$part"
			python3 tests/show.py eml "$TMP/$1" $part >"$TMP/got.$part"
			diff -u "$TMP/want.$part" "$TMP/got.$part"
		done
		;;
	*) diff -u "$EXPECTED/$1" "$TMP/$1" ;;
	esac
	return 1
}

# ---- Two rounds, one alert, one digest --------------------------------------------------------------------------

t 'a newsroom opens' open_stage main
t 'its configuration is right' pw check
t 'round 1: ends well' once
t 'round 1: names the outlets that are refused' all 'says vitrine' 'says plateau' 'says comptoir'
t 'round 1: alerts nobody' all 'chat_messages 0' '! received hooks'
t 'round 1: asks each outlet once' all 'judge asked lopinion 1' 'judge asked kiosque 1' 'judge asked tambour 1'
t 'polite: one request at a time to a host' judge polite
t 'the ticker is followed, but not to strangers' judge never 127.0.1.99
t 'a headline without a link is kept' search_finds 1 'basket fédération'
t 'windows-1256 is read' search_finds 1 'الزيتون'
t 'the page behind a summary is read' search_finds 1 'بالمنظمون'

stage_round 2
stage_clock add 20m
t 'round 2: ends well' once
t 'round 2: asks with the validators it was given' judge conditional
t 'round 2: 304 where nothing is new' all 'judge unchanged fleuve' 'judge unchanged ufuq'
t 'no page is fetched twice' judge known
t 'an alert waits for company' chat_messages 0
stage_clock add 2m
t 'after its wait the alert goes out' all once 'chat_messages 1'
python3 - "$STAGE/received.log" "$STAGE/chat.json" <<'PY'
import json, sys
chat = [r for r in map(json.loads, open(sys.argv[1], encoding="utf-8")) if r["path"].startswith("/slack")]
open(sys.argv[2], "w", encoding="utf-8").write("".join(r["body"] + "\n" for r in chat))
PY
t 'the message, byte for byte' golden chat.json "$STAGE/chat.json"
t 'webhooks are signed' judge_received signed "$STAGE/cms.secret"
t 'no webhook is sent twice' judge_received repeated

stage_clock set 2026-01-28T06:30:00Z
t 'the digests are delivered at half past seven' all once 'count 1 mails Maildir' 'count 1 mails Maildir-ar'
t 'the French digest, byte for byte' golden digest.eml "$(mails Maildir | sed 1q)"
t 'the Arabic digest, byte for byte' golden digest-ar.eml "$(mails Maildir-ar | sed 1q)"
t 'a message is sent once' all once 'chat_messages 1' 'count 1 mails Maildir'
t 'a text of 2024 was never alerted' sh -c "! grep -q 'société civile' '$STAGE/received.log'"

stage_round 3
stage_clock add 20m
t 'round 3: ends well' once
t "the aggregator's copy and the paper's own are one article" all 'search_finds 1 "mobilisation société civile"' \
	'search_finds 1 "réponse concertée"'
t 'clitics and folding in search' all 'search_finds 1 "Etats-Unis mobilisation"' 'search_finds 1 "لقافلة"'
t 'explain says why' pw explain liptako "http://127.0.1.9:$NEWSROOM_PORT/articles/convoi-tera"
t 'explain says why not' sh -c "'$PRESSWATCH' -c '$STAGE/monitor.conf' explain sahel-securite \
	'http://127.0.1.1:$NEWSROOM_PORT/articles/attaquant-raja'; [ \$? -le 1 ]"

# ---- The page that presswatch started from ----------------------------------------------------------------------

inspect_page() { # what `inspect page` makes of it, against what news.py says
	pw inspect page "http://127.0.1.8:$NEWSROOM_PORT/fr/lopinion/9001" >"$STAGE/page.json" || return 1
	PYTHONPATH=tests/newsroom python3 - "$STAGE/page.json" "$NEWSROOM_PORT" <<'PY'
import json, sys
import formats, news, ticker
page, port = json.load(open(sys.argv[1], encoding="utf-8")), int(sys.argv[2])
text = "\n\n".join(p[2:] if p.startswith("# ") else p for p in news.NIGER_TEXT)
shown = [h for h in ticker.TICKER if h.round <= 3 < h.until]
wrong = []
def want(what, got, expected):
    if got != expected:
        wrong.append("%s: got %r, want %r" % (what, got, expected))
want("title", page.get("title"), news.NIGER_TITLE)
want("text", page.get("text"), text)
want("outlet", page.get("outlet"), "L'opinion")
want("date", page.get("date"), "2024-04-15")
want("language", page.get("language"), "fr")
want("source", page.get("source"), "http://127.0.1.1:%d/articles/niger-societe-civile" % port)
got = page.get("headlines", [])
want("headlines", [h.get("title") for h in got], [h.text for h in shown])
for h, g in zip(shown, got):
    link = formats.ticker_link(h, port)
    want("link of " + h.text, g.get("url"), link if not link or link.startswith("http") else "http://127.0.1.8:%d%s" % (port, link))
    want("date of " + h.text, g.get("date"), None)
    want("language of " + h.text, g.get("language"), h.language)
print("\n".join(wrong))
sys.exit(bool(wrong))
PY
}
inspect_region() {
	python3 -c 'import json, sys; p = json.load(open(sys.argv[1])); json.dump({"title": p["title"], "text": p["text"], "language": "fr"}, sys.stdout); print()' \
		"$STAGE/page.json" | pw inspect region --batch >"$STAGE/region.json" || return 1
	python3 - "$STAGE/region.json" <<'PY'
import json, sys
r = json.load(open(sys.argv[1]))
print(r)
sys.exit(not ({"NE", "ML", "BF", "RU", "US"} <= set(r["regions"]) and {"AES", "SAHEL"} <= set(r["groups"]) and r["focus"][:1] == ["NE"]))
PY
}
t 'the page it started from: article, source and headlines' inspect_page
t 'the page it started from: regions and groups' inspect_region

# ---- Helpers die, signals come -----------------------------------------------------------------------------------

start() { # the monitor in the background
	PRESSWATCH_CLOCK="$STAGE/clock" "$PRESSWATCH" -c "$STAGE/monitor.conf" run >>"$LOG" 2>&1 &
	ENGINE=$!
}
helpers() { # ROLE: process ids
	grep -ls "^PPid:[[:space:]]*$ENGINE\$" /proc/[0-9]*/status | while read -r file; do
		pid=${file#/proc/}
		pid=${pid%/status}
		tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -q -- "--role $1" && echo "$pid"
	done
}
running() { helpers "$1" | grep -q .; }
requests() { wc -l <"$STAGE/requests.log"; }
more_requests_than() { [ "$(requests)" -gt "$1" ]; }
kill_helpers() {
	for role in fetcher reader sender; do
		for pid in $(helpers $role); do
			kill -9 "$pid" && killed=$((killed + 1))
		done
	done
}
outlets_are_well() { [ "$(pw outlets --json 2>/dev/null | grep -c '"health": *"ok"')" -eq "$1" ]; }
chat_has() { [ "$(received slack | wc -l)" -eq "$1" ]; }
logged() { grep -q -- "$1" "$LOG" || { tail -n 20 "$LOG"; return 1; }; }
rounds_survive_kills() {
	killed=0
	start
	wait_for 10 more_requests_than 3 || return 1
	kill_helpers
	wait_for 30 outlets_are_well 11 || { tail -n 20 "$LOG"; return 1; }
	stage_round 2
	seen=$(requests)
	stage_clock add 20m
	wait_for 10 more_requests_than "$seen" || return 1
	kill_helpers
	wait_for 30 search_finds 1 'ravitaillement embuscade colline*' || { tail -n 20 "$LOG"; return 1; }
	kill_helpers
	stage_clock add 2m
	wait_for 20 chat_has 1 || { tail -n 20 "$LOG"; return 1; }
	[ $killed -ge 6 ] || { echo "only $killed helpers were killed"; return 1; }
	kill -0 "$ENGINE"
}
second_run_is_refused() {
	printed=$(pw run --once 2>&1) && { echo "it ran: $printed"; return 1; }
	case $printed in *"$ENGINE"*) ;; *) echo "no pid $ENGINE in: $printed"; return 1 ;; esac
}
rule_is_live() { pw rules --json | grep -F '"meteo"'; }
edit() { sed "$1" "$STAGE/monitor.conf" >"$STAGE/edited" && mv "$STAGE/edited" "$STAGE/monitor.conf"; }
broken_rule_keeps_last_good() {
	cp "$STAGE/monitor.conf" "$STAGE/good.conf"
	edit 's/keywords = \[ "températures".*/match = "( averses OR ";/'
	before=$(grep -c 'event=reloaded' "$LOG")
	kill -HUP "$ENGINE"
	wait_for 10 sh -c "[ \$(grep -c event=reloaded '$LOG') -gt $before ]" || { tail -n 20 "$LOG"; return 1; }
	logged meteo && rule_is_live
}
broken_configuration_changes_nothing() {
	edit 's/^outlets = (/outlets = ((/'
	kill -HUP "$ENGINE"
	wait_for 10 logged 'event=reload_refused' && kill -0 "$ENGINE"
	result=$?
	cp "$STAGE/good.conf" "$STAGE/monitor.conf"
	return $result
}
stops_within() { # SECONDS
	began=$(date +%s)
	kill -TERM "$ENGINE"
	wait "$ENGINE"
	status=$?
	ENGINE=
	[ $status -eq 0 ] || { echo "status $status"; tail -n 20 "$LOG"; return 1; }
	[ $(($(date +%s) - began)) -le "$1" ]
}
t 'a newsroom for accidents opens' open_stage accidents
t 'every helper killed in every round: the rounds complete, the alert comes' rounds_survive_kills
t 'a second run is refused with the pid of the first' second_run_is_refused
t 'SIGHUP: a broken rule keeps its last good version' broken_rule_keeps_last_good
t 'SIGHUP: a broken configuration changes nothing' broken_configuration_changes_nothing
t 'SIGTERM: stops' stops_within 6
t 'the alert came once, for all that' chat_messages 1

hangs_and_stops() {
	edit 's/timeout = "1s"/timeout = "60s"/'
	start
	wait_for 10 more_requests_than 3 && stops_within 6
}
t 'a newsroom for hanging opens' open_stage hanging
t 'SIGTERM while an outlet hangs: stops within 5 s' hangs_and_stops

# ---- A channel that refuses --------------------------------------------------------------------------------------

to_round_2() { once && stage_round 2 && stage_clock add 20m && once; }
refused_then_taken() {
	printf '500\n500\n500\n' >"$STAGE/answers" # chat and webhook; the third for either's second attempt
	stage_clock add 2m
	once || return 1
	for _ in 1 2 3 4; do
		stage_clock add 6m
		once || return 1
	done
	judge_received repeated >"$TMP/repeated" || { cat "$TMP/repeated"; return 1; }
	grep -q ' [2-9]$' "$TMP/repeated" || { echo "no webhook came again:"; cat "$TMP/repeated"; return 1; }
	[ "$(received slack | grep -c '"answer": "200"')" -eq 1 ]
}
t 'a newsroom for refusals opens' open_stage refusals
t 'news come in' to_round_2
t 'a channel answers 500: the same bytes under the same key come again' refused_then_taken

# ---- A full disk -------------------------------------------------------------------------------------------------

full_disk() { # in a mount namespace: the database is on a file system of 2 MB, which is full in the second round
	unshare -rm sh -eu -c '
		small=$1 conf=$2 program=$3 round=$4
		mount -t tmpfs -o size=2m none "$small"
		"$program" -c "$conf" run --once
		cat /dev/zero >"$small/fill" 2>/dev/null || :
		echo 2 >"$round"
		python3 tests/clock.py "$PRESSWATCH_CLOCK" add 20m
		if "$program" -c "$conf" run --once >"$5/full.log" 2>&1; then echo "it ran on a full disk"; cat "$5/full.log"; exit 1; fi
		cat "$5/full.log"
		grep -qi "full\|space" "$5/full.log"
		rm "$small/fill"
		python3 tests/clock.py "$PRESSWATCH_CLOCK" add 10m
		"$program" -c "$conf" run --once
		python3 tests/clock.py "$PRESSWATCH_CLOCK" add 5m
		"$program" -c "$conf" run --once
		[ "$("$program" -c "$conf" search "ravitaillement" --json | wc -l)" -eq 1 ]
	' sh "$STAGE/small" "$STAGE/monitor.conf" "$PRESSWATCH" "$STAGE/round" "$STAGE"
}
t 'a newsroom for a full disk opens' open_stage disk
mkdir "$STAGE/small"
edit 's|^database .*|database = "small/presswatch.db";|'
export PRESSWATCH_CLOCK="$STAGE/clock"
if unshare -rm mount -t tmpfs none "$STAGE/small" 2>/dev/null; then
	t 'a full disk is a clear error, and nothing is lost' full_disk
	t 'after it the alert comes once' chat_messages 1
else
	skip 'a full disk is a clear error, and nothing is lost' 'cannot mount here'
fi
unset PRESSWATCH_CLOCK

# ---- Bad input ---------------------------------------------------------------------------------------------------

bad_config() {
	n=31
	{
		echo 'database = "presswatch.db"; timezone = "Africa/Casablanca"; language = "fr"; outlets = ('
		for name in html empty cut encoding huge hang date; do
			printf '{ name = "bad-%s"; feed = "http://127.0.1.%d:%s/bad/%s"; article = "feed"; }' $name $n "$NEWSROOM_PORT" $name
			[ $name = date ] || echo ,
			n=$((n + 1))
		done
		echo '); fetch = { timeout = "1s"; allow_private = ['
		for n in 31 32 33 34 35 36 37; do
			printf '"127.0.1.%d:%s"' $n "$NEWSROOM_PORT"
			[ $n = 37 ] || echo ,
		done
		echo ']; }; rules = ( { name = "all"; keywords = [ "titre" ]; to = [ "desk" ]; } );'
		echo 'channels = ( { name = "desk"; kind = "maildir"; path = "Maildir"; digest = { at = [ "07:30" ]; }; } );'
	} >"$STAGE/monitor.conf"
}
t 'a newsroom for bad input opens' open_stage bad
bad_config
t 'a round over bad input ends well' once
for name in html empty huge hang; do
	t "a feed that is bad ($name): the message names the outlet" says "bad-$name"
done
t 'a feed cut short: what is whole is kept' search_finds 1 'entier'
t 'a feed in a wrong encoding is read' search_finds 1 'fête Orléans'
t 'an impossible date costs only the date' search_finds 1 'date impossible'
done_testing
