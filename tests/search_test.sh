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
# What the index has no form for, or another: the rule itself decides.
forms() {
	found 1 '~attaques niger' && found 1 'terorriste~1' && found 1 '*rrorist*' && found 1 'terr?riste' && found 1 '/terroriste?\./' &&
		found 1 'Niger AND /[A-Z]iger/' && found 1 '"terroriste attaque"~1' && found 0 '=ATTAQUE' && found 1 '=Niger' &&
		found 1 'condamné SENTENCE terroriste' && found 0 'terroriste SENTENCE enquête' && found 1 'SCORE/2( attaque^1 terroriste^1 football^-5 )' &&
		found 1 'ATLEAST/2( كتب )' && found 0 'ATLEAST/3( كتب )' && found 4 'words:>=1'
}
csv() { pw search --csv rabat | grep -q '^id,published_at,first_seen_at,outlet,paper,sightings,language,title,excerpt,url'; }
caret() {
	! pw search 'attaque AND ( niger' 2>"$TMP/err" &&
		grep -q '^search:1:13: error: this parenthesis is not closed' "$TMP/err" && grep -q '^       |             ^' "$TMP/err"
}
no_outlet() { ! pw search outlet:nowhere 2>"$TMP/err" && grep -q 'no outlet is called "nowhere"' "$TMP/err"; }
meant() { ! pw search "$1" 2>"$TMP/err" && grep -q "hint: did you mean \"$2\"" "$TMP/err"; }
near_names() { meant outlet:asp aps && meant via:apz aps && meant group:magreb maghreb; }
only_not() { ! pw search 'NOT niger' 2>"$TMP/err" && grep -q 'hint: put before it what must be there' "$TMP/err"; }
weeks() { found 1 --since 2w rabat && found 1 --since forever rabat && found 1 'rabat age:<2w' && ! pw search --since 2x rabat; }
# Deeper than the index's own parser goes, by turns AND and OR.
deep() {
	query=niger
	for level in $(seq 30); do query="( attaque AND ( rabat OR $query ) )"; done
	found 1 "$query" && found 0 "$query NOT niger" && found 1 "title:( $query )"
}
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

# What --show prints, as the rule's match, is shown the same again.
shown_again() {
	conf "@violence NEAR/3 (=GSIM | 'Al-Qaïda' | «État islamique») AND title:(Niger OR Mali) NOT football* AND about:sahel"
	first=$(pw rules --show sahel) || return 1
	conf "$(printf '%s' "$first" | sed 's/"/\\"/g')"
	same "$first" "$(pw rules --show sahel)" && echo "$first" | grep -q '( attaque | embuscade ) NEAR/3'
}
no_such_rule() { ! pw rules --show sahl 2>"$TMP/err" && grep -q 'did you mean "sahel"' "$TMP/err"; }

# What import-query prints passes check.
imported() {
	conf football
	printf '“attaque” NEAR terroriste AND NOT football' >"$TMP/pasted.txt"
	pw import-query --from meltwater --name pasted "$TMP/pasted.txt" >"$TMP/rule" || return 1
	echo "rules = ( $(cat "$TMP/rule") );" >"$TMP/rules.conf"
	sed '1i include = [ "rules.conf" ];' "$TMP/monitor.conf" >"$TMP/with.conf"
	"$PRESSWATCH" -c "$TMP/with.conf" check && same '«attaque» NEAR/4 terroriste AND NOT football' \
		"$(sed -n 's/.*match = "\(.*\)";/\1/p' "$TMP/rule")"
}
imported_outlet() { same '(outlet:aps) AND x' "$(echo 'publication("APS") AND x' | pw import-query --from cision - | sed -n 's/.*match = "\(.*\)";/\1/p')"; }
not_imported() {
	printf 'drought\n tone>5' >"$TMP/pasted.txt"
	! pw import-query --from gdelt "$TMP/pasted.txt" >"$TMP/out" 2>"$TMP/err" && grep -q 'pasted.txt:2:2: error: tone' "$TMP/err" && [ ! -s "$TMP/out" ]
}
no_dialect() {
	pw import-query --from other "$TMP/pasted.txt" 2>"$TMP/err"
	[ $? = 2 ] && grep -q meltwater "$TMP/err"
}

# Which words are rare is learned from the archive, once it has 500 articles, and kept.
kept() {
	same "$1" "$(python3 -c '
import sqlite3, sys
print(sqlite3.connect(sys.argv[1]).execute("SELECT count(*) FROM meta WHERE name = ?", ("note.frequencies",)).fetchone()[0])' "$TMP/presswatch.db")"
}
learned() {
	conf attaque
	kept 0 || return 1
	python3 -c '
print("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>APS</title>")
for i in range(600):
    print(f"<item><title>Titre {i}</title><link>https://www.aps.example/n/{i}</link><guid>n{i}</guid><description>Un texte.</description></item>")
print("</channel></rss>")' >"$TMP/www/many.xml"
	sed -i 's|/feed.xml|/many.xml|' "$TMP/monitor.conf"
	pw run --once && pw run --once && kept 1
}

t "a round" pw run --once
t "operators" operators
t "fields and conditions" fields
t "sets of the configuration" sets
t "no query is everything" everything
t "the limit counts what matches" limit_counts_matches
t "the sentence that matched" excerpt
t "every form of the language" forms
t "as CSV" csv
t "a mistake has its caret" caret
t "an outlet that is none" no_outlet
t "names that are near" near_names
t "only NOT" only_not
t "weeks" weeks
t "deeper than the index reads" deep
t "lower-case or is said when nothing is found" lower_or
t "Arabic prefixes" arabic_of_right
t "test counts and shows" test_rule
t "a spelling of the archive that is near" near
t "an Arabic broken plural" broken_plural
t "a rule that runs as written has no difference" same_rule
t "what would be gained" diff_text
t "what would be gained and lost, as JSON" diff_json
t "no difference to a rule that never ran" diff_new
t "a rule as understood parses back" shown_again
t "the nearest rule is named" no_such_rule
t "an imported query passes check" imported
t "an imported publication is an outlet" imported_outlet
t "what cannot be imported has its place" not_imported
t "an unknown suite" no_dialect
t "the frequencies of words are learned and kept" learned
done_testing
