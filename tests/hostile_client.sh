#!/bin/sh
# hostile_client.sh CONF URL: what `inspect feed URL` comes to, in one line: items:N, or fail:CLASS with the classes of
# `outlets --json`. For checkers that drive a client against a misbehaving server; CONF allows that server's addresses.
BUILD=${BUILD:-build}
errors=$(mktemp)
trap 'rm -f "$errors"' EXIT
if "$BUILD/presswatch" -c "$1" inspect feed "$2" 2>"$errors" |
	python3 -c 'import json, sys; print("items:%d" % len(json.load(sys.stdin).get("entries", [])))' 2>/dev/null; then
	exit 0
fi
class=$(sed -nE 's/.*: (timeout|too_big|proto|policy|redirect|http|tls|net): .*/\1/p' "$errors" | head -n 1)
echo "fail:${class:-parse}"
