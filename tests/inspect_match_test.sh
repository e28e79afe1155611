#!/bin/sh
# inspect match: which rules of a file articles fulfil, and what becomes of a file with mistakes.
. tests/lib.sh

rules() { printf "$1" >"$TMP/rules"; }
inspect() { printf "$1" | "$PRESSWATCH" inspect match --batch --rules "$TMP/rules" >"$TMP/out" 2>"$TMP/err"; }
says() { grep -qF -- "$1" "$TMP/err" || { cat "$TMP/err"; return 1; }; }
NIGER='{"id":"a1","title":"Niger : une attaque","language":"fr"}\n{"id":2,"text":"rien","language":"fr"}\n'

matches() { rules 'one\tniger\n\ntwo\tattaque*\nthree\tmali\n' && inspect "$NIGER" && same "$(printf 'a1\tone\na1\ttwo')" "$(cat "$TMP/out")"; }
# Each mistake has its line, column and caret; nothing is answered.
refused() {
	rules 'one\tniger\ntwo\tattaque (\nno tab\n' && ! inspect "$NIGER" && same '' "$(cat "$TMP/out")" &&
		says "$TMP/rules:2:14: error: a word is missing here" && says "$TMP/rules:3:1: error:" && says '2 mistakes; nothing was matched' &&
		says '^'
}
a_bad_request() { rules 'one\tniger\n' && ! inspect "$NIGER"'no JSON\n' && same "$(printf 'a1\tone')" "$(cat "$TMP/out")" && says 'line 3: not a JSON object'; }
no_file() { rm "$TMP/rules"; ! inspect "$NIGER" && says "$TMP/rules: "; }
# A bound that a text comes to is told: beyond it matches are missing.
bounded() {
	rules 'near\tmali | x NEAR/900 ( togo NEAR/900 niger )\n'
	python3 -c 'print("{\"id\":7,\"text\":\"%s x\"}" % ("togo niger " * 40000))' >"$TMP/big"
	"$PRESSWATCH" inspect match --batch --rules "$TMP/rules" <"$TMP/big" >"$TMP/out" 2>"$TMP/err" &&
		says 'note: rule near, article 7: ' && says 'has more than 20000 places'
}

t "the lines of matches" matches
t "a file with mistakes" refused
t "a request that is no JSON" a_bad_request
t "a file that is not there" no_file
t "a bound is told" bounded
done_testing
