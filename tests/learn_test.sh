#!/bin/sh
# What an outlet's pages teach: its notice leaves the texts, a new layout is told, and a file of rules mends it.
. tests/lib.sh
. tests/stage.sh
STAGE=$TMP
NOTICE='choix de la rédaction'

python3 tests/newsroom/gazette.py --port-file "$TMP/port" --round "$TMP/round" &
PIDS=$!
stage_wait "$TMP/port" || exit 1
PORT=$(cat "$TMP/port")
configure() { # MORE: keys of the outlet
	cat >"$TMP/monitor.conf" <<X
timezone = "Africa/Casablanca";
operations = [ "ops" ];
outlets = ( { name = "gazette"; title = "La Gazette"; language = "fr"; feed = "http://127.0.0.1:$PORT/feed.xml"; $1 } );
fetch = { every = "15m"; pause = "0s"; robots = false; timeout = "5s"; allow_private = [ "127.0.0.1:$PORT" ]; };
channels = ( { name = "ops"; kind = "maildir"; path = "Maildir"; } );
rules = ( { name = "all"; keywords = [ "nothingofthekind" ]; to = "ops"; } );
X
}
round() { # NUMBER [KIND]: its articles are read
	echo "$*" >"$TMP/round"
	stage_clock add 20m
	pw run --once >"$TMP/log" 2>&1 || { cat "$TMP/log"; return 1; }
}
have() { pw search "$1" --limit 1000 --json | wc -l; } # how many articles
found() { have "\"$NOTICE\""; }
mails() { cat "$TMP"/Maildir/new/* "$TMP"/Maildir/cur/* 2>/dev/null | grep -c "^Subject:.*$1"; }
logged() { grep -q -- "$1" "$TMP/log" || { cat "$TMP/log"; return 1; }; }
outlets_say() { pw outlets | tee "$TMP/out" | grep -q -- "$1" || { cat "$TMP/out"; return 1; }; }
outlets_do_not_say() { ! pw outlets | grep -- "$1"; }

configure ''
stage_clock set 2026-01-28T06:00:00Z

notice_is_learned() {
	round 1 && round 2 || return 1
	[ "$(have title:affaire)" -eq 20 ] || return 1
	n=$(found)
	# the first three teach; what was in a reader's hands meanwhile may still have it
	[ "$n" -ge 3 ] && [ "$n" -le 6 ] || { echo "$n articles have the notice"; return 1; }
}
texts_are_whole() {
	for word in débat attendions camions million réunion; do
		n=$(have "$word*")
		[ "$n" -eq 20 ] || { echo "$n texts have $word"; return 1; }
	done
}
survives_restart() { # each round is a process of its own
	before=$(found)
	round 3 && [ "$(found)" -eq "$before" ]
}
no_alarm_yet() { outlets_do_not_say 'before' && [ "$(mails 'read worse')" -eq 0 ]; }
drop_is_told() {
	round '4 bare' && logged 'event=quality_dropped outlet=gazette' && [ "$(mails 'read worse')" -eq 1 ]
}
outlets_tell() { outlets_say 's since 2026-01-28: .* before' && pw outlets --json | grep -q '"quality_since": *"2026-01-28'; }
told_once() { round '5 bare' && [ "$(mails 'read worse')" -eq 1 ]; }
recovery_is_told() {
	round 6 && logged 'event=quality_recovered' && [ "$(mails 'read well again')" -eq 1 ] && outlets_do_not_say before
}
walls_are_told() { # a day later: the first drop was told today
	stage_clock add 1d
	round 7 && round 8 && round '9 wall' && outlets_say 'of its pages give no article' && [ "$(mails 'read worse')" -eq 2 ]
}
corrupt_state_is_begun_anew() {
	python3 - "$TMP/presswatch.db" <<'PY'
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
learned, = db.execute("SELECT learned FROM outlet_learned").fetchone()
assert 1000 < len(learned) <= 8192, len(learned)
db.execute("UPDATE outlet_learned SET learned = ?", (learned[:100] + b"\0" + learned[101:-1],))
db.commit()
PY
	round 10 && logged 'event=learning_lost outlet=gazette' && [ "$(have camions)" -eq 70 ] &&
		round 11 && ! grep -q learning_lost "$TMP/log"
}
guards_are_waited_for() { # what stands instead for now is asked for again, what is final is not
	before=$(have camions)
	round '12 guard' && logged 'proof of a human reader' && [ "$(have camions)" -eq "$before" ] || return 1
	round 12 && [ "$(have camions)" -eq $((before + 10)) ] || { have camions; return 1; }
}
rules_are_followed() {
	printf 'title: //h1\nbody: //section[@class="neu"]\nbody: //div[@class="texte"]/p[1]\nstrip: //nothing\n' >"$TMP/gazette.txt"
	configure 'rules_file = "gazette.txt";'
	pw check >"$TMP/check" 2>&1
	! grep gazette.txt "$TMP/check" || return 1
	before=$(have camions)
	round 13 && [ "$(have camions)" -eq "$before" ] && [ "$(have '"numéro 128"')" -eq 1 ]
}
check_says() { # WHAT: of a file of rules that holds it
	printf '%b' "$1" >"$TMP/gazette.txt"
	pw check >"$TMP/check" 2>&1
	status=$?
	grep -F -- "$2" "$TMP/check" && [ $status -eq "${3:-1}" ] || { cat "$TMP/check"; return 1; }
}
missing_and_folder() {
	rm "$TMP/gazette.txt"
	! pw check >"$TMP/check" 2>&1 && grep -F 'gazette.txt: No such file' "$TMP/check" || { cat "$TMP/check"; return 1; }
	mkdir "$TMP/gazette.txt"
	! pw check >"$TMP/check" 2>&1 && grep -F 'gazette.txt' "$TMP/check" || { cat "$TMP/check"; return 1; }
	rmdir "$TMP/gazette.txt"
	mkfifo "$TMP/gazette.txt"
	! timeout 10 "$PRESSWATCH" -c "$TMP/monitor.conf" check >"$TMP/check" 2>&1 && grep -F 'gazette.txt: is no ordinary file' "$TMP/check" || { cat "$TMP/check"; return 1; }
	rm "$TMP/gazette.txt"
}
binary_and_many() {
	head -c 5000 /dev/urandom >"$TMP/gazette.txt"
	! pw check >"$TMP/check" 2>&1 && grep -q 'gazette.txt.*error' "$TMP/check" && [ "$(wc -l <"$TMP/check")" -lt 100 ] || { cat "$TMP/check"; return 1; }
	yes 'strip: //a' | head -n 10000 >"$TMP/gazette.txt"
	! pw check >"$TMP/check" 2>&1 && grep -q 'gazette.txt: is too large' "$TMP/check" || { cat "$TMP/check"; return 1; }
	yes 'strip: //a' | head -n 2000 >"$TMP/gazette.txt"
	pw check >"$TMP/check" 2>&1 && grep -q 'gazette.txt:501:8: warning: more than 500 rules' "$TMP/check" || { cat "$TMP/check"; return 1; }
}
inspect_by_outlet() {
	printf 'body: //div[@class="texte"]/p[2]\n' >"$TMP/gazette.txt"
	python3 -c 'import sys; sys.path.insert(0, "tests/newsroom"); sys.argv = ["x"]
source = open("tests/newsroom/gazette.py", encoding="utf-8").read().replace("\nmain()\n", "\n")
exec(source); print(page(7, ""))' >"$TMP/page.html"
	for option in "--outlet gazette" "--rules-file $TMP/gazette.txt"; do
		# shellcheck disable=SC2086 # two words
		text=$(pw inspect page $option "$TMP/page.html" | python3 -c 'import json, sys; print(json.load(sys.stdin)["text"])')
		case $text in '« Nous attendions'*) ;; *) echo "$option: $text"; return 1 ;; esac
	done
	! pw inspect page --outlet nobody "$TMP/page.html" 2>"$TMP/err" && grep -q 'there is no outlet nobody' "$TMP/err"
}

t 'a notice on every page leaves the texts after three' notice_is_learned
t 'nothing else is dropped' texts_are_whole
t 'what was learned survives a restart' survives_restart
t 'no alarm while all is well' no_alarm_yet
t 'a new layout is told to operations' drop_is_told
t 'outlets says so, and since when' outlets_tell
t 'it is told once' told_once
t 'the recovery is told' recovery_is_told
t 'pages without an article are told' walls_are_told
t 'what was learned and is corrupt is begun anew' corrupt_state_is_begun_anew
t 'pages behind a guard are read once it lets us pass' guards_are_waited_for
t 'an outlet is read by its rules_file' rules_are_followed
t 'a mistake in it: file, line and column, and the rest counts' check_says '# x\nbody: //p[bad(.)]\n' 'gazette.txt:2:11: warning: bad(): there is no such function' 0
t 'an unknown directive: a warning' check_says 'bodi: //p\n' 'gazette.txt:1:1: warning: bodi: is no directive' 0
t 'no file, a folder, a pipe' missing_and_folder
t 'no text, and ten thousand rules' binary_and_many
t 'inspect page tries rules' inspect_by_outlet
done_testing
