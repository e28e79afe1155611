# stage.sh: sets the newsroom up in a folder, for the demo and the end-to-end test. Source it; then
#
#	stage_open DIR		starts newsroom and receiver, writes DIR/monitor.conf; the clock stands at 07:00, 28 January 2026
#	stage_round 2		the second round's articles appear
#	stage_clock add 90s	moves the clock (tests/clock.py)
#	stage_close		ends both
#
# presswatch is then called with PRESSWATCH_CLOCK="$STAGE/clock" and -c "$STAGE/monitor.conf"; `pw` does both. All files are in DIR.
stage_open() {
	STAGE=$1 STAGE_PIDS=
	mkdir -p "$STAGE"
	STAGE=$(cd "$STAGE" && pwd)
	STAGE=${STAGE#"$PWD"/} # short where it can be: it is shown to people
	rm -f "$STAGE/newsroom.port" "$STAGE/receiver.port"
	echo 1 >"$STAGE/round"
	: >"$STAGE/requests.log"
	: >"$STAGE/received.log"
	python3 tests/newsroom/newsroom.py --port-file "$STAGE/newsroom.port" --round "$STAGE/round" --log "$STAGE/requests.log" &
	STAGE_PIDS=$!
	python3 tests/newsroom/receiver.py --port-file "$STAGE/receiver.port" --log "$STAGE/received.log" --answers "$STAGE/answers" &
	STAGE_PIDS="$STAGE_PIDS $!"
	stage_wait "$STAGE/newsroom.port" || return 1
	stage_wait "$STAGE/receiver.port" || return 1
	NEWSROOM_PORT=$(cat "$STAGE/newsroom.port") RECEIVER_PORT=$(cat "$STAGE/receiver.port")
	stage_config tests/newsroom/monitor.conf.in
	(
		umask 077
		echo "http://127.0.0.1:$RECEIVER_PORT/slack/T0/B0/demo" >"$STAGE/slack.url"
		echo "whsec_cHJlc3N3YXRjaCBkZW1vIHNlY3JldCBvZiAzMiBi" >"$STAGE/cms.secret"
	)
	stage_clock set 2026-01-28T06:00:00Z
}
stage_config() { # TEMPLATE: becomes monitor.conf
	sed "s/@PORT@/$NEWSROOM_PORT/g; s/@RECEIVER@/$RECEIVER_PORT/g" "$1" >"$STAGE/monitor.conf"
}
stage_wait() {
	tries=200
	while [ $tries -gt 0 ]; do
		[ -s "$1" ] && return 0
		sleep 0.05
		tries=$((tries - 1))
	done
	echo "the newsroom did not start: no $1" >&2
	return 1
}
stage_round() { echo "$1" >"$STAGE/round.new" && mv "$STAGE/round.new" "$STAGE/round"; }
stage_clock() { python3 tests/clock.py "$STAGE/clock" "$@"; }
stage_close() {
	# shellcheck disable=SC2086 # a list of numbers
	[ -z "${STAGE_PIDS:-}" ] || kill $STAGE_PIDS 2>/dev/null
	STAGE_PIDS=
}
pw() { PRESSWATCH_CLOCK="$STAGE/clock" "$PRESSWATCH" -c "$STAGE/monitor.conf" "$@"; }
