# stage_lib.sh: what the tests that run presswatch over the newsroom share. Source it after lib.sh.
. tests/stage.sh
LOG='' ENGINE=''
cleanup() {
	[ -z "$ENGINE" ] || kill -9 "$ENGINE" 2>/dev/null
	stage_close
	finish
}
trap cleanup EXIT

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
edit() { sed "$1" "$STAGE/monitor.conf" >"$STAGE/edited" && mv "$STAGE/edited" "$STAGE/monitor.conf"; }
