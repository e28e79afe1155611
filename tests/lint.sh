#!/bin/sh
# lint.sh: formatting, static analysis, manual pages, shell scripts, layers. `make lint` calls it; ONLY="FILE..." analyses those files alone.
set -u
BUILD=${BUILD:-build}
failed=0
passed=0
step() { # NAME COMMAND...
	what=$1
	shift
	if "$@"; then
		echo "ok   $what"
		passed=$((passed + 1))
	else
		echo "FAIL $what"
		failed=$((failed + 1))
	fi
}
# Generated tables hold no code.
sources() { find base db rules notify monitor tests -maxdepth 1 -name "$1" ! -name '*_table.c' | sort; }

formatted() { { sources '*.c' && sources '*.h'; } | xargs clang-format --dry-run -Werror; }

# clang-tidy takes its flags from a compilation database: the Makefile's own.
database() {
	mkdir -p "$BUILD/tidy"
	flags=$(make -s print-CPPFLAGS) && sources '*.c' | python3 -c '
import json, os, shlex, sys
flags = ["clang", "-std=gnu11", "-Wall", "-Wextra"] + shlex.split(sys.argv[1])
json.dump([{"directory": os.getcwd(), "file": f, "arguments": flags + ["-c", f]} for f in sys.stdin.read().split()], sys.stdout)
' "$flags" >"$BUILD/tidy/compile_commands.json"
}
analysed() {
	database || return 1
	if [ -n "${ONLY:-}" ]; then echo "$ONLY" | tr ' ' '\n'; else sources '*.c'; fi |
		xargs -P 2 -n 1 clang-tidy -p "$BUILD/tidy" --quiet 2>"$BUILD/tidy/errors"
	status=$?
	# It counts on standard error what it suppressed; only a failure makes that worth reading.
	[ $status -eq 0 ] || cat "$BUILD/tidy/errors"
	return $status
}
manuals() { mandoc -T lint -W warning doc/*.[1-9]; }
scripts() {
	for script in tests/*.sh; do
		sh -n "$script" || return 1
	done
	python3 -c '
import ast, glob
for path in glob.glob("tests/*.py") + glob.glob("tests/newsroom/*.py"):
    ast.parse(open(path, encoding="utf-8").read(), path)'
}

step 'clang-format' formatted
step 'clang-tidy' analysed
step 'manual pages (mandoc -T lint)' manuals
step 'scripts parse' scripts
step 'layers' tests/layers.sh "$BUILD"
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" -eq 0 ]
