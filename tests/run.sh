#!/bin/sh
# run.sh TEST...: runs cmocka programs and shell tests, one after the other, and closes with the totals.
# A shell test prints "ok NAME", "not ok NAME" or "skip NAME: WHY", one line a case (tests/lib.sh).
# ONLY=word runs those whose name contains it.
set -u
out=$(mktemp)
trap 'rm -f "$out"' EXIT
passed=0 failed=0 skipped=0
for test; do
	case $test in *"${ONLY:-}"*) ;; *) continue ;; esac
	case $test in
	*.sh) sh "$test" >"$out" 2>&1 ;;
	*) "$test" >"$out" 2>&1 ;;
	esac
	status=$?
	# cmocka closes each group with its totals; shell tests have a line a case.
	p=$(awk '/^\[  PASSED  \] [0-9]+ test/ { n += $4 } /^ok / { n++ } END { print n + 0 }' "$out")
	f=$(awk '/^\[  FAILED  \] [0-9]+ test/ { n += $4 } /^not ok / { n++ } END { print n + 0 }' "$out")
	s=$(awk '/^\[  SKIPPED \] [0-9]+ test/ { n += $4 } /^skip / { n++ } END { print n + 0 }' "$out")
	# A program that died, or that failed without naming a case, is one failure of its own.
	[ $status -ne 0 ] && [ "$f" -eq 0 ] && f=1
	[ $((p + f + s)) -eq 0 ] && f=1
	if [ "$f" -gt 0 ]; then
		cat "$out"
		echo "FAIL $test (status $status)"
	else
		echo "ok   ${test##*/}: $p passed, $s skipped"
		grep '^skip ' "$out"
	fi
	passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
done
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
