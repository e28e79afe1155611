#!/bin/sh
# The rule language over the archive: search, test, test --diff. One feed on loopback fills it.
. tests/lib.sh

mkdir "$TMP/www"
cat >"$TMP/www/feed.xml" <<'END'
<?xml version="1.0"?><rss version="2.0"><channel><title>APS</title><link>https://www.aps.example/</link>
<item><title>Niger : une attaque à Tillabéri</title><link>https://www.aps.example/1</link><guid>1</guid>
<description>Des États du Sahel ont condamné l'attaque terroriste. La gendarmerie enquête.</description></item>
<item><title>Le football à Rabat</title><link>https://www.aps.example/2</link><guid>2</guid>
<description>Un match, et rien de plus. La gendarmarie veille.</description></item>
<item><title>اجتماع بالمغرب</title><link>https://www.aps.example/3</link><guid>3</guid>
<description>عقد اجتماع في مدينة فاس حول كتب جديدة.</description></item>
<item><title>كتب المغرب</title><link>https://www.aps.example/4</link><guid>4</guid>
<description>كتب جديدة. La gendarmarie, encore.</description></item>
</channel></rss>
END
python3 -u -m http.server 0 --bind 127.0.0.1 --directory "$TMP/www" >"$TMP/www.log" 2>/dev/null &
PIDS=$!
wait_for 10 grep -q port "$TMP/www.log" || exit 1
PORT=$(sed -n 's/.*port \([0-9]*\).*/\1/p' "$TMP/www.log")

# conf KEYWORDS: the configuration with one rule
conf() {
	cat >"$TMP/monitor.conf" <<END
database = "presswatch.db"; timezone = "Africa/Casablanca"; language = "fr";
outlets = ( { name = "aps"; title = "Algérie Presse Service"; country = "DZ"; groups = [ "maghreb" ];
              feed = "http://127.0.0.1:$PORT/feed.xml"; article = "feed"; } );
fetch = { allow_private = [ "127.0.0.1:$PORT" ]; };
sets = { violence = [ "attaque", "embuscade" ]; };
rules = ( { name = "sahel"; match = "$1"; to = [ "local" ]; } );
channels = ( { name = "local"; kind = "maildir"; path = "Maildir"; digest = { at = [ "07:30" ]; }; } );
END
}
conf "attaque | gendarmerie"
pw() { "$PRESSWATCH" -c "$TMP/monitor.conf" "$@"; }

# found COUNT ARGUMENTS...: how many articles a search finds
found() {
	want=$1
	shift
	same "$want" "$(pw search --json "$@" 2>"$TMP/err" | grep -c .)"
}
operators() {
	found 2 'attaque OR football' && found 1 'attaque NOT football' && found 0 'attaque AND football' &&
		found 1 'condamné NEAR/3 terroriste' && found 0 'condamné NEAR/0 terroriste' && found 1 '(attaque | football) AND title:rabat'
}
fields() { found 4 outlet:aps && found 4 from:DZ && found 1 about:NE && found 1 title:attaque && found 0 'title:terroriste'; }
sets() { found 1 @violence; }
everything() { found 4 && found 2 --limit 2; }
limit_counts_matches() { found 1 --limit 1 'enquête | match' && found 2 --limit 2 'enquête | match'; }
excerpt() { pw search terroriste | grep -q "condamné l'attaque \[terroriste\]" && pw search --json niger | grep -q '"excerpt": *"\[Niger\]'; }
csv() { pw search --csv rabat | grep -q '^id,published_at,first_seen_at,outlet,paper,sightings,language,title,excerpt,url'; }
caret() {
	! pw search 'attaque AND ( niger' 2>"$TMP/err" &&
		grep -q '^search:1:13: error: this parenthesis is not closed' "$TMP/err" && grep -q '^       |             ^' "$TMP/err"
}
no_outlet() { ! pw search outlet:nowhere 2>"$TMP/err" && grep -q 'no outlet is called "nowhere"' "$TMP/err"; }
lower_or() { pw search 'attaque or football' 2>"$TMP/err" && grep -q 'operators are upper case' "$TMP/err"; }
arabic_of_right() { found 2 المغرب && found 1 بالمغرب; }

test_rule() {
	pw test sahel >"$TMP/out" && grep -q '^sahel: 1 article since' "$TMP/out" && grep -q '^aps  *1  #' "$TMP/out" &&
		grep -q '\[attaque\] terroriste' "$TMP/out"
}
near() { pw test sahel | grep -q '^gendarmarie  *2  gendarmerie '; }
broken_plural() { conf "كتاب" && pw test sahel | grep -q '^كتب  *2  كتاب  *same consonants'; }
same_rule() { conf "attaque | gendarmerie" && pw test sahel --diff 2>&1 | grep -q 'runs as it is written'; }
diff_text() {
	conf "football | gendarmerie"
	pw test sahel --diff >"$TMP/out" && grep -q '^sahel: 1 gained, 0 lost, 1 found by both$' "$TMP/out" &&
		grep -q '^+ .*Le football à Rabat' "$TMP/out"
}
diff_json() {
	conf "football"
	pw test sahel --diff --json >"$TMP/out" && grep -q '"change": *"gained".*football' "$TMP/out" &&
		grep -q '"change": *"lost".*Niger' "$TMP/out" && same 2 "$(grep -c . "$TMP/out")"
}
diff_new() {
	sed -i 's/name = "sahel"/name = "other"/' "$TMP/monitor.conf"
	! pw test other --diff 2>"$TMP/err" && grep -q 'no version of other runs yet' "$TMP/err"
}

t "a round" pw run --once
t "operators" operators
t "fields and conditions" fields
t "sets of the configuration" sets
t "no query is everything" everything
t "the limit counts what matches" limit_counts_matches
t "the sentence that matched" excerpt
t "as CSV" csv
t "a mistake has its caret" caret
t "an outlet that is none" no_outlet
t "lower-case or is said when nothing is found" lower_or
t "Arabic prefixes" arabic_of_right
t "test counts and shows" test_rule
t "a spelling of the archive that is near" near
t "an Arabic broken plural" broken_plural
t "a rule that runs as written has no difference" same_rule
t "what would be gained" diff_text
t "what would be gained and lost, as JSON" diff_json
t "no difference to a rule that never ran" diff_new
done_testing
