#!/bin/sh
# What must survive: helpers that are killed, signals, a channel that refuses, a full disk.
. tests/lib.sh
. tests/stage_lib.sh

# ---- Helpers die, signals come -----------------------------------------------------------------------------------

start() { # the monitor in the background
	PRESSWATCH_CLOCK="$STAGE/clock" "$PRESSWATCH" -c "$STAGE/monitor.conf" run >>"$LOG" 2>&1 &
	ENGINE=$!
}
helpers() { # ROLE: process ids
	grep -ls "^PPid:[[:space:]]*$ENGINE\$" /proc/[0-9]*/status | while read -r file; do
		pid=${file#/proc/}
		pid=${pid%/status}
		{ tr '\0' ' ' <"/proc/$pid/cmdline"; } 2>/dev/null | grep -q -- "--role $1" && echo "$pid"
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
broken_rule_keeps_last_good() {
	cp "$STAGE/monitor.conf" "$STAGE/good.conf"
	edit 's/keywords = \[ "températures".*/match = "( averses OR ";/'
	before=$(grep -c 'event=reloaded' "$LOG")
	kill -HUP "$ENGINE"
	wait_for 10 sh -c "[ \$(grep -c event=reloaded '$LOG') -gt $before ]" || { tail -n 20 "$LOG"; return 1; }
	logged meteo && rule_is_live
}
another_database_waits() {
	edit 's|^database .*|database = "other.db";|'
	kill -HUP "$ENGINE"
	wait_for 10 logged 'event=database_kept'
	result=$?
	cp "$STAGE/good.conf" "$STAGE/monitor.conf"
	[ $result -eq 0 ] && [ ! -e "$STAGE/other.db" ]
}
broken_configuration_changes_nothing() {
	edit 's/^outlets = (/outlets = ((/'
	kill -HUP "$ENGINE"
	wait_for 10 logged 'event=reload_refused' && kill -0 "$ENGINE"
	result=$?
	cp "$STAGE/good.conf" "$STAGE/monitor.conf"
	return $result
}
mistake_in_page_rules_is_told() {
	printf 'title: //h1\nbody: //p[\n' >"$STAGE/page-rules.txt"
	edit 's|feed = "|rules_file = "page-rules.txt"; feed = "|'
	before=$(grep -c 'event=reloaded' "$LOG")
	kill -HUP "$ENGINE"
	wait_for 10 sh -c "[ \$(grep -c event=reloaded '$LOG') -gt $before ]" && logged 'event=configuration file=page-rules.txt line=2'
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
t 'SIGHUP: another database waits for the next start' another_database_waits
t 'SIGHUP: a broken configuration changes nothing' broken_configuration_changes_nothing
t 'a mistake in the rules of an outlet: the rest is taken up, and it is told' mistake_in_page_rules_is_told
t 'SIGTERM: stops' stops_within 6
t 'the alert came once, for all that' chat_messages 1

hangs_and_stops() {
	edit 's/timeout = "1s"/timeout = "60s"/'
	start
	wait_for 10 more_requests_than 3 && stops_within 6
}
t 'a newsroom for hanging opens' open_stage hanging
t 'SIGTERM while an outlet hangs: stops within 5 s' hangs_and_stops
freezes_and_stops() { # every helper hangs, and has something in hand
	start
	wait_for 10 running sender || return 1
	for role in fetcher reader sender; do
		for pid in $(helpers $role); do
			kill -STOP "$pid"
		done
	done
	stage_clock add 20m
	sleep 0.2
	stops_within 5
}
t 'SIGTERM while every helper hangs: stops within 5 s' freezes_and_stops
reloads_in_a_storm() {
	start
	seen=$(requests)
	wait_for 10 more_requests_than "$seen" || return 1
	stage_round 2
	stage_clock add 20m
	for n in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25; do
		kill -HUP "$ENGINE"
		sleep 0.1
	done
	wait_for 30 search_finds 1 'ravitaillement embuscade colline*' || { tail -n 20 "$LOG"; return 1; }
	stage_clock add 2m
	for n in 1 2 3 4 5 6 7 8 9 10; do
		kill -HUP "$ENGINE"
		sleep 0.05
	done
	wait_for 20 chat_has 1 && wait_for 20 received hooks || { tail -n 20 "$LOG"; return 1; }
	kill -HUP "$ENGINE"
	stops_within 5 && judge_received repeated && chat_has 1
}
t 'a newsroom for a storm opens' open_stage storm
t 'SIGHUP again and again while rounds and sends run: nothing lost, nothing twice' reloads_in_a_storm

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

full_disk() { # in a mount namespace: the database is on a file system of 16 MB, which is full in the second round
	unshare -rm sh -eu -c '
		small=$1 conf=$2 program=$3 round=$4
		mount -t tmpfs -o size=16m none "$small"
		"$program" -c "$conf" run --once
		cat /dev/zero >"$small/fill" 2>/dev/null || :
		echo 2 >"$round"
		python3 tests/clock.py "$PRESSWATCH_CLOCK" add 20m
		if "$program" -c "$conf" run --once >"$5/full.log" 2>&1; then echo "it ran on a full disk"; cat "$5/full.log"; exit 1; fi
		cat "$5/full.log"
		grep -q "disk" "$5/full.log"
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
done_testing
