#!/bin/sh
# fuzz.sh TARGET...: each target of $BUILD/fuzz for FUZZ_SECONDS, from the seeds in tests/fuzz/seeds/TARGET and what earlier runs
# added to $BUILD/corpus/TARGET. Inputs that it fails on are in $BUILD/found. ONLY="feed_fuzz date_fuzz" runs these alone.
set -u
BUILD=${BUILD:-build-fuzz}
FUZZ_SECONDS=${FUZZ_SECONDS:-10}
failed=0
passed=0
mkdir -p "$BUILD/found"
for target; do
	case " ${ONLY:-$target} " in *" $target "*) ;; *) continue ;; esac
	mkdir -p "$BUILD/corpus/$target"
	if "$BUILD/fuzz/$target" -max_total_time="$FUZZ_SECONDS" -timeout=10 -rss_limit_mb=1024 -max_len=65536 -print_final_stats=1 \
		-artifact_prefix="$BUILD/found/$target-" "$BUILD/corpus/$target" "tests/fuzz/seeds/$target" >"$BUILD/found/$target.log" 2>&1; then
		echo "ok   fuzz $target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$BUILD/found/$target.log") inputs"
		passed=$((passed + 1))
	else
		tail -n 40 "$BUILD/found/$target.log"
		echo "FAIL fuzz $target"
		failed=$((failed + 1))
	fi
done
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" -eq 0 ]
