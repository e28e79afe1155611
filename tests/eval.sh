#!/bin/sh
# eval.sh: the scores of each stage on the open cases of the kits (KITS=DIR). They are unpacked outside of the project, into a
# folder that goes at the end. ONLY="feeds dates" runs these alone; what a kit or the program does not have is skipped by name.
set -u
BUILD=${BUILD:-build}
PRESSWATCH=$PWD/$BUILD/presswatch
if [ ! -f "${KITS:-}/run.py" ]; then
	echo "skip eval: needs the test kits, KITS=DIR"
	exit 0
fi
TMP=$(mktemp -d)
trap 'rm -rf "$TMP"' EXIT
trap 'exit 1' INT TERM

wanted() { # STAGE
	case " ${ONLY:-$1} " in *" $1 "*) return 0 ;; *) return 1 ;; esac
}
unpack() { # ARCHIVE FOLDER
	[ -d "$TMP/$2" ] && return 0
	[ -f "$1" ] && mkdir "$TMP/$2" && zstd -dc --long=27 "$1" | tar x -C "$TMP/$2"
}
score() { # TITLE KIT DATA [OUT [-- OPTION...]]
	title=$1
	kit=$2
	data=$3
	shift 3
	echo
	echo "== $title"
	if [ ! -e "$data" ]; then
		echo "skip $title: the kit has no ${data##*/}"
	elif ! python3 "$KITS/run.py" "$PRESSWATCH" "$kit" "$data" "$@" 2>"$TMP/errors"; then
		sed "s/^/    /" "$TMP/errors" | tail -n 3
		echo "skip $title: the run ended early"
	fi
}

if wanted feeds; then
	unpack "$KITS/feeds/dev.tar.zst" feeds
	score 'feeds' feeds "$TMP/feeds/cases/dev" "$TMP/feeds-out"
	score 'feeds, strict' feeds "$TMP/feeds/cases/dev" "$TMP/feeds-out" -- --strict
fi
if wanted robots; then
	unpack "$KITS/feeds/dev.tar.zst" feeds
	score 'robots' robots "$TMP/feeds/robots/dev.jsonl"
fi
if wanted dates; then
	unpack "$KITS/feeds/dev.tar.zst" feeds
	score 'dates' dates "$TMP/feeds/dates/dev.jsonl"
fi
wanted language && score 'language' language "$KITS/regions/langid-dev.tsv"
if wanted regions; then
	for data in news4-dev focus-dev tricky-dev; do
		score "regions ($data)" regions "$KITS/regions/$data.jsonl"
	done
fi
if wanted extract; then
	unpack "$KITS/extract/dev.tar.zst" extract
	score 'extract' extract "$TMP/extract/dev" "$TMP/extract-out"
fi
exit 0
