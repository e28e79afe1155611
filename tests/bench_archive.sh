#!/bin/sh
# bench_archive.sh: `test` and `search` over an archive of ARCHIVE articles (10000; 100000 takes a minute to make and 1 GB), in CPU
# seconds of one process: rules whose words the index finds, and those for which every article is looked at.
set -eu
BUILD=${BUILD:-build}
ARCHIVE=${ARCHIVE:-10000}
TMP=$(mktemp -d)
trap 'rm -rf "$TMP"' EXIT
trap 'exit 1' INT TERM
python3 tests/rules_workload.py "$TMP" 1000 1
"$BUILD/tests/archive_bench" "$TMP/presswatch.db" "$TMP/articles.jsonl" "$ARCHIVE"
{
	echo 'database = "presswatch.db"; timezone = "Africa/Casablanca"; outlets = ('
	for i in $(seq -w 0 39); do
		[ "$i" = 00 ] || echo ,
		echo "{ name = \"outlet$i\"; feed = \"http://127.0.0.1:9/$i.xml\"; }"
	done
	echo '); channels = ( { name = "local"; kind = "maildir"; path = "Maildir"; digest = { at = [ "07:30" ]; }; } );'
	cat <<'RULES'
rules = (
{ name = "keyword"; keywords = [ "sécheresse" ]; to = [ "local" ]; },
{ name = "two-rare-words"; match = "Niamey AND Tillabéri"; to = [ "local" ]; },
{ name = "near-and-not"; match = "(attaque | هجوم | attack) NEAR/8 (soldats | جنود | soldiers) NOT football"; to = [ "local" ]; },
{ name = "simple-form"; keywords = [ "terroris*", "attaque", "هجوم*" ]; none = [ "football" ]; regions = [ "Sahel" ]; to = [ "local" ]; },
{ name = "word-and-regex"; match = "Niamey AND /[Aa]rmée/"; to = [ "local" ]; },
{ name = "front-wildcard"; match = "*iamey"; to = [ "local" ]; },
{ name = "stems"; match = "~attaques AND ~soldat"; to = [ "local" ]; },
{ name = "one-edit"; match = "gouvernemnet~1"; to = [ "local" ]; },
{ name = "regex"; match = "/[Aa]rmée,? (de|la)/"; to = [ "local" ]; } );
RULES
} >"$TMP/monitor.conf"
# timed NAME COMMAND...: its CPU seconds, and what it found
timed() {
	name=$1
	shift
	/bin/sh -c 'out=$1; shift; "$@" >"$out" 2>/dev/null; times' sh "$TMP/out" "$@" >"$TMP/times"
	awk -v name="$name" -v found="$(sed -n '1s/.*: \([0-9]*\) article.*/\1/p' "$TMP/out")" '
		NR == 2 { split($1, u, /[ms]/); split($2, s, /[ms]/); printf "%-32s %6.2f %8s\n", name, u[1]*60+u[2]+s[1]*60+s[2], found }' "$TMP/times"
}
echo "archive: $ARCHIVE articles, $(du -m "$TMP/presswatch.db" | cut -f1) MB; CPU seconds, articles found"
sed -n 's/^{ name = "\(.*\)"; [km].*/\1/p' "$TMP/monitor.conf" | while read -r rule; do
	timed "test: $rule" "$BUILD/presswatch" -c "$TMP/monitor.conf" test "$rule"
done
timed "search: the newest 50 of many" "$BUILD/presswatch" -c "$TMP/monitor.conf" search gouvernement
timed "search: the newest 50, rare" "$BUILD/presswatch" -c "$TMP/monitor.conf" search 'Niamey AND Tillabéri'
timed "search: 50 by conditions" "$BUILD/presswatch" -c "$TMP/monitor.conf" search 'outlet:outlet07 words:>=100'
