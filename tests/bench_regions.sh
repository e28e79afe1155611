#!/bin/sh
# bench_regions.sh: how fast texts are tagged and their language told, in megabytes of text a CPU second, beside memchr and the
# tokeniser over the same bytes in the same run. The texts are those of the kits (KITS=DIR), else our own tricky sentences.
set -eu
BUILD=${BUILD:-build}
TMP=$(mktemp -d)
trap 'rm -rf "$TMP"' EXIT
python3 - "${KITS:-}" >"$TMP/texts.tsv" <<'END'
import json, os, sys
kit = os.path.join(sys.argv[1], "regions", "news4-dev.jsonl") if sys.argv[1] else ""
if os.path.exists(kit):
    texts = [(r.get("lang") or "en", r["text"]) for r in map(json.loads, open(kit, encoding="utf-8"))]
else:
    rows = [line.rstrip("\n").split("\t") for line in open("tests/region_cases.tsv", encoding="utf-8") if line[0] != "#"]
    texts = [(language, ". ".join(r[2] for r in rows if r[0] == language)) for language in ("fr", "ar")]
for language, text in texts:
    print(language, " ".join(text.split()), sep="\t")
END
"$BUILD/tests/region_bench" "$TMP/texts.tsv"
