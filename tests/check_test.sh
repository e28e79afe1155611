#!/bin/sh
# init, check and reload: what they print, and their exit status.
. tests/lib.sh

cd "$TMP" || exit 1

init_then_check() {
	"$PRESSWATCH" init && out=$("$PRESSWATCH" check 2>err) || return 1
	same "monitor.conf: 2 outlets, 1 rule, 1 channel; all right" "$out" && same "" "$(cat err)"
}

init_again() {
	echo '# mine' >>monitor.conf
	"$PRESSWATCH" init 2>err
	same 1 $? && same "presswatch init: monitor.conf exists already, and is left as it is" "$(cat err)" &&
		tail -1 monitor.conf | grep -q '# mine'
}

init_unknown_pack() {
	"$PRESSWATCH" -c other.conf init nosuch 2>err
	same 1 $? && grep -q 'there is no pack of outlets "nosuch"' err && [ ! -e other.conf ]
}

check_mistakes() {
	printf 'timezne = "UTC";\nrules = ( { name = "a b"; keywords = 1; } );\n' >bad.conf
	out=$("$PRESSWATCH" -c bad.conf check 2>err)
	same 1 $? && same "bad.conf: 0 outlets, 1 rule, 0 channels; 3 errors, 2 warnings" "$out" || return 1
	same "bad.conf: warning: there are no outlets: nothing is read
       = hint: add one to outlets = ( ... )
bad.conf: warning: there are no channels: nobody is told
       = hint: add one to channels = ( ... )
bad.conf:1:1: error: unknown key timezne
     1 | timezne = \"UTC\";
       | ^
       = hint: did you mean timezone?
bad.conf:2:22: error: name: \"a b\" has a character that names cannot have
     2 | rules = ( { name = \"a b\"; keywords = 1; } );
       |                      ^
       = hint: letters a to z, digits, - _ and . only; a title may have any
bad.conf:2:38: error: keywords: expected a list of strings such as [ \"one\", \"two\" ], not a whole number
     2 | rules = ( { name = \"a b\"; keywords = 1; } );
       |                                      ^" "$(cat err)"
}

check_syntax() {
	printf 'outlets = (\n  { name = "a"; },\n);\n' >bad.conf
	out=$("$PRESSWATCH" -c bad.conf check 2>err)
	same 1 $? && same "bad.conf: 1 error" "$out" && grep -q '^bad.conf:2:18: error: a comma after the last element$' err
}

check_missing() {
	out=$("$PRESSWATCH" -c none.conf check 2>err)
	same 1 $? && same "none.conf: error: No such file or directory" "$(cat err)"
}

check_usage() {
	"$PRESSWATCH" check too many 2>/dev/null
	same 2 $?
}

reload_nobody() {
	"$PRESSWATCH" reload 2>err
	same 1 $? && grep -q "no monitor is running" err
}

reload_mistake() {
	printf 'timezne = "UTC";\n' >bad.conf
	"$PRESSWATCH" -c bad.conf reload 2>err
	same 1 $? && grep -q "did you mean timezone" err && ! grep -q "no monitor" err
}

# A stand-in for the engine: it holds the lock with its pid in it, as db/ does, and notes the signal.
reload_signals() {
	python3 - <<'END' &
import fcntl, os, signal, sys, time
got = []
signal.signal(signal.SIGHUP, lambda *_: got.append(1))
f = open("presswatch.db.lock", "w")
fcntl.flock(f, fcntl.LOCK_EX)
f.write("%d\n" % os.getpid())
f.flush()
open("ready", "w").close()
for _ in range(200):
    if got:
        open("hung", "w").close()
        sys.exit(0)
    time.sleep(0.05)
END
	PIDS=$!
	wait_for 10 test -e ready && "$PRESSWATCH" reload 2>err && wait_for 10 test -e hung &&
		same "presswatch (pid $PIDS) takes up monitor.conf" "$(cat err)"
	status=$?
	kill $PIDS 2>/dev/null
	PIDS=
	return $status
}

t "init writes a file that check finds right" init_then_check
t "init leaves a file alone" init_again
t "init does not know that pack" init_unknown_pack
t "check shows all mistakes at once" check_mistakes
t "check shows a syntax error alone" check_syntax
t "check of no file" check_missing
t "check takes no words" check_usage
t "reload without a monitor" reload_nobody
t "reload of a mistake tells nobody" reload_mistake
t "reload tells the monitor" reload_signals
done_testing
