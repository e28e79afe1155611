# lib.sh: what shell tests share. Source it first; every case is a function of the test, run by `t NAME COMMAND...`.
BUILD=${BUILD:-build}
PRESSWATCH=$PWD/$BUILD/presswatch
TMP=$(mktemp -d)
failures=0
finish() {
	[ -z "${PIDS:-}" ] || kill $PIDS 2>/dev/null
	rm -rf "$TMP"
}
trap finish EXIT
trap 'exit 1' INT TERM

# t NAME COMMAND...: a case passes when the command succeeds; what it printed is shown when it does not.
t() {
	name=$1
	shift
	if "$@" >"$TMP/case.out" 2>&1; then
		echo "ok $name"
	else
		echo "not ok $name"
		sed 's/^/    /' "$TMP/case.out"
		failures=1
	fi
}
skip() { echo "skip $1: $2"; }
# wait_for SECONDS COMMAND...: until it succeeds.
wait_for() {
	tries=$(($1 * 20))
	shift
	while [ $tries -gt 0 ]; do
		"$@" >/dev/null 2>&1 && return 0
		sleep 0.05
		tries=$((tries - 1))
	done
	echo "gave up waiting for: $*"
	return 1
}
# same EXPECTED ACTUAL: two texts are equal; shows the difference when not.
same() {
	[ "$1" = "$2" ] && return 0
	printf '%s\n' "$1" >"$TMP/want"
	printf '%s\n' "$2" >"$TMP/got"
	diff -u "$TMP/want" "$TMP/got"
	return 1
}
done_testing() { exit $failures; }
