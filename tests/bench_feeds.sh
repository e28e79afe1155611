#!/bin/sh
# bench_feeds.sh: feeds to entries and dates, by CPU second, beside libxml2's bare SAX pass over the same bytes; the memory that takes
# at its peak beside feeds of growing size. With KITS, over
# 200 feeds of the feeds/bench kit as well.
set -u
BUILD=${BUILD:-build}
"$BUILD/tests/feed_bench" || exit 1
if [ -f "${KITS:-}/feeds/bench/gen.py" ]; then
	TMP=$(mktemp -d)
	trap 'rm -rf "$TMP"' EXIT
	python3 "$KITS/feeds/bench/gen.py" 200 40 "$TMP/www" && "$BUILD/tests/feed_bench" "$TMP"/www/*.xml
fi
