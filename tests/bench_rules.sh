#!/bin/sh
# bench_rules.sh: articles a CPU second on one thread, compile time and memory at 100 to 100,000 rules, and beside it in the same
# run a query of FTS5 for each rule, and Vectorscan on the keywords alone. The workload is our own (tests/rules_workload.py), or
# that of a folder with rules.txt and articles.jsonl, or of the kits that makes one (match/gen.py): KITS=DIR. RULES="1000 1000000"
# names other numbers of rules; a million needs 4 GB.
set -eu
BUILD=${BUILD:-build}
RULES=${RULES:-100 1000 10000 100000}
TMP=$(mktemp -d)
trap 'rm -rf "$TMP"' EXIT
trap 'exit 1' INT TERM
most=0
for n in $RULES; do [ "$n" -le "$most" ] || most=$n; done
DIR=$TMP
if [ -f "${KITS:-}/rules.txt" ] && [ -f "$KITS/articles.jsonl" ]; then
	DIR=$KITS
elif [ -f "${KITS:-}/match/gen.py" ]; then
	python3 -B "$KITS/match/gen.py" "$TMP" "${ARTICLES:-2000}" "$most" "${SEED:-2026}"
else
	python3 tests/rules_workload.py "$TMP" "${ARTICLES:-2000}" "$most" "${SEED:-1}"
fi
there=$(wc -l <"$DIR/rules.txt")
echo "rules: $(wc -l <"$DIR/articles.jsonl") articles of $DIR, one thread, CPU seconds"
printf '%9s %10s %10s %10s %9s %8s %7s %9s %9s %9s\n' rules articles/s evidence learning matches 'parse s' 'index s' 'rules MB' 'index MB' 'peak MB'
for n in $RULES; do
	[ "$n" -gt "$there" ] || "$BUILD/tests/rules_bench" match "$DIR" "$n"
done
[ "$there" -lt 1000 ] || "$BUILD/tests/rules_bench" fts "$DIR" 1000
for n in 1000 10000; do
	[ "$there" -lt "$n" ] || "$BUILD/tests/rules_bench" keywords "$DIR" "$n"
done
