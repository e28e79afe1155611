#!/bin/sh
# layers.sh BUILD: a file includes only its own room and lower ones, and each library stands behind the one file or
# room that it belongs to. Reads what the compiler noted (BUILD/*/*.d), so what is included by an include counts too.
set -u
build=${1:-build}
found=$(find "$build" -name '*.d' 2>/dev/null | sort)
if [ -z "$found" ]; then
	echo "layers.sh: nothing was compiled in $build"
	exit 1
fi
status=0

# shellcheck disable=SC2086 # a list of files without spaces
upward=$(awk '
BEGIN { n = split("base db rules notify monitor tests", room); for (i = 1; i <= n; i++) rank[room[i]] = i }
FNR == 1 { source = "" }
{
	for (i = 1; i <= NF; i++) {
		if ($i == "\\" || $i ~ /:$/)
			continue
		split($i, path, "/")
		if (!(path[1] in rank))
			continue
		if (source == "") { # the first name that is ours is the file itself
			source = $i
			mine = rank[path[1]]
		} else if (rank[path[1]] > mine)
			print source " includes " $i
	}
}' $found | sort -u)
if [ -n "$upward" ]; then
	echo "$upward"
	status=1
fi

# only WHERE PATTERN WHAT: no file but those of WHERE (a regular expression over paths) may contain PATTERN.
only() {
	others=$(grep -lE "$2" base/*.[ch] db/*.[ch] rules/*.[ch] notify/*.[ch] monitor/*.[ch] 2>/dev/null | grep -vE "$1")
	[ -z "$others" ] && return
	echo "$others" | sed "s|\$| uses $3|"
	status=1
}
only '^base/(http|url|smtp)[a-z_]*\.c$' '#include *[<"]curl/|curl_easy_init' 'libcurl, which stands behind base/http.h, base/url.h and base/smtp_curl.h'
only '^base/conf[a-z_]*\.c$' '#include *[<"]libconfig\.h' 'libconfig, which stands behind base/conf.h'
only '^db/' '#include *[<"]sqlite3\.h' 'SQLite, which stands behind db/store.h'
only '^notify/' '#include *[<"](auth-client|libesmtp)\.h' 'libESMTP, which stands in notify/'
exit $status
