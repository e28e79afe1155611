#!/bin/sh
# bench.sh: 2,000 feeds of 40 entries, polled twice, in CPU seconds of all processes together and in memory (sum of PSS), beside
# `curl -Z` fetching the same files in the same run. KITS names the test kits (feeds/bench); FEEDS=200 makes it a quick look.
set -u
BUILD=${BUILD:-build}
PRESSWATCH=$PWD/$BUILD/presswatch
FEEDS=${FEEDS:-2000}
if [ ! -f "${KITS:-}/feeds/bench/gen.py" ]; then
	echo "skip bench: needs the feeds/bench kit, KITS=DIR"
	exit 0
fi
if ! command -v nginx >/dev/null || ! command -v curl >/dev/null; then
	echo "skip bench: needs nginx and curl (apt-get install nginx-light curl)"
	exit 0
fi
TMP=$(mktemp -d)
nginx_up=
finish() {
	[ -z "$nginx_up" ] || nginx -c "$TMP/nginx.conf" -p "$TMP/" -s stop 2>/dev/null
	rm -rf "$TMP"
}
trap finish EXIT
trap 'exit 1' INT TERM

python3 "$KITS/feeds/bench/gen.py" "$FEEDS" 40 "$TMP/www" || exit 1
chmod -R a+rX "$TMP"
cp "$KITS/feeds/bench/nginx.conf" "$TMP/"
nginx -c "$TMP/nginx.conf" -p "$TMP/" || exit 1
nginx_up=1
python3 tests/bench.py "$PRESSWATCH" "$FEEDS" "$TMP"
