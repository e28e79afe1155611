#!/bin/sh
# The whole path, on loopback: outlets in, digests and messages out, compared byte for byte with tests/newsroom/expected/.
# The newsroom is tests/newsroom/; the clock stands where the test puts it. UPDATE=1 writes what came as what is expected: read the
# difference before you commit it.
. tests/lib.sh
. tests/stage_lib.sh
EXPECTED=tests/newsroom/expected

golden() { # NAME FILE: FILE, without the newsroom's port, is byte for byte what is expected
	python3 tests/show.py normal "$2" "$NEWSROOM_PORT" >"$TMP/$1" || return 1
	if [ -n "${UPDATE:-}" ]; then
		mkdir -p "$EXPECTED"
		cp "$TMP/$1" "$EXPECTED/$1"
	fi
	cmp "$EXPECTED/$1" "$TMP/$1" && return 0
	case $1 in
	*.eml)
		for part in subject text html; do
			python3 tests/show.py eml "$EXPECTED/$1" $part >"$TMP/want.$part"
			python3 tests/show.py eml "$TMP/$1" $part >"$TMP/got.$part"
			diff -u "$TMP/want.$part" "$TMP/got.$part" | cut -c 1-400 | head -n 40
		done
		;;
	*) diff -u "$EXPECTED/$1" "$TMP/$1" ;;
	esac
	return 1
}

# ---- Two rounds, one alert, one digest --------------------------------------------------------------------------

t 'a newsroom opens' open_stage main
t 'its configuration is right' pw check
t 'round 1: ends well' once
t 'round 1: names the outlets that are refused' all 'says vitrine' 'says plateau' 'says comptoir'
t 'round 1: alerts nobody' all 'chat_messages 0' '! received hooks'
t 'round 1: asks each outlet once' all 'judge asked lopinion 1' 'judge asked kiosque 1' 'judge asked tambour 1'
t 'polite: one request at a time to a host' judge polite
t 'the ticker is followed, but not to strangers' judge never 127.0.1.99
t 'a headline without a link is kept' search_finds 1 'basket fédération'
t 'windows-1256 is read' search_finds 1 'الزيتون'
t 'the page behind a summary is read' search_finds 1 'منظمون'

stage_round 2
stage_clock add 20m
t 'round 2: ends well' once
t 'round 2: asks with the validators it was given' judge conditional
t 'round 2: 304 where nothing is new' all 'judge unchanged fleuve' 'judge unchanged ufuq'
t 'no page is fetched twice' judge known
t 'an alert waits for company' chat_messages 0
stage_clock add 2m
t 'after its wait the alert goes out' all once 'chat_messages 1'
python3 - "$STAGE/received.log" "$STAGE/chat.json" <<'PY'
import json, sys
chat = [r for r in map(json.loads, open(sys.argv[1], encoding="utf-8")) if r["path"].startswith("/slack")]
open(sys.argv[2], "w", encoding="utf-8").write("".join(r["body"] + "\n" for r in chat))
PY
t 'the message, byte for byte' golden chat.json "$STAGE/chat.json"
t 'webhooks are signed' judge_received signed "$STAGE/cms.secret"
t 'no webhook is sent twice' judge_received repeated

stage_clock set 2026-01-28T06:30:00Z
t 'the digests are delivered at half past seven' all once 'count 1 mails Maildir' 'count 1 mails Maildir-ar'
t 'the French digest, byte for byte' golden digest.eml "$(mails Maildir | sed 1q)"
t 'the Arabic digest, byte for byte' golden digest-ar.eml "$(mails Maildir-ar | sed 1q)"
t 'a message is sent once' all once 'chat_messages 1' 'count 1 mails Maildir'
t 'a text of 2024 was never alerted' sh -c "! grep -q 'société civile' '$STAGE/received.log'"

stage_round 3
stage_clock add 20m
t 'round 3: ends well' once
one_article_seen_twice() { # WORDS
	search_finds 1 "$1" && grep '"sightings": *2' "$TMP/counted"
}
t "the aggregator's copy, then the paper's own: one article" one_article_seen_twice 'mobilisation société civile'
t "the paper's own, then the aggregator's copy: one article" one_article_seen_twice 'réponse concertée'
t 'clitics and folding in search' all 'search_finds 1 "états unis MOBILISATION"' 'search_finds 1 "تعزيزات"'
explained() { # RULE URL WORDS: they stand in the explanation
	pw explain "$1" "$2" >"$TMP/explained"
	grep -F -- "$3" "$TMP/explained" || { cat "$TMP/explained"; return 1; }
}
t 'explain says why' explained liptako "http://127.0.1.9:$NEWSROOM_PORT/articles/convoi-tera" 'liptako matches'
t 'explain says why not' explained sahel-securite "http://127.0.1.1:$NEWSROOM_PORT/articles/attaquant-raja" 'does not match'

# ---- The page that presswatch started from ----------------------------------------------------------------------

inspect_page() { # what `inspect page` makes of it, against what news.py says
	pw inspect page "http://127.0.1.8:$NEWSROOM_PORT/fr/lopinion/9001" >"$STAGE/page.json" || return 1
	PYTHONPATH=tests/newsroom python3 - "$STAGE/page.json" "$NEWSROOM_PORT" <<'PY'
import json, sys
import formats, news, ticker
page, port = json.load(open(sys.argv[1], encoding="utf-8")), int(sys.argv[2])
text = "\n\n".join(p[2:] if p.startswith("# ") else p for p in news.NIGER_TEXT)
shown = [h for h in ticker.TICKER if h.round <= 3 < h.until]
wrong = []
def want(what, got, expected):
    if got != expected:
        wrong.append("%s: got %r, want %r" % (what, got, expected))
want("title", page.get("title"), news.NIGER_TITLE)
want("text", page.get("text"), text)
want("outlet", page.get("outlet"), "L'opinion")
want("date", page.get("date"), "2024-04-15")
want("language", page.get("language"), "fr")
want("source", page.get("source"), "http://127.0.1.1:%d/articles/niger-societe-civile" % port)
got = page.get("headlines", [])
want("headlines", [h.get("title") for h in got], [h.text for h in shown])
for h, g in zip(shown, got):
    link = formats.ticker_link(h, port)
    want("link of " + h.text, g.get("url"), link if not link or link.startswith("http") else "http://127.0.1.8:%d%s" % (port, link))
    want("date of " + h.text, g.get("date"), None)
    want("language of " + h.text, g.get("language"), h.language)
print("\n".join(wrong))
sys.exit(bool(wrong))
PY
}
inspect_html() { # of a URL, through the fetcher
	pw inspect page --html "http://127.0.1.8:$NEWSROOM_PORT/fr/lopinion/9001" >"$STAGE/page.html" &&
		grep -q "^<dt>outlet</dt><dd dir=\"auto\">L&#39;opinion</dd>" "$STAGE/page.html"
}
inspect_region() {
	python3 -c 'import json, sys; p = json.load(open(sys.argv[1])); json.dump({"title": p["title"], "text": p["text"], "language": "fr"}, sys.stdout); print()' \
		"$STAGE/page.json" | pw inspect region --batch >"$STAGE/region.json" || return 1
	python3 - "$STAGE/region.json" <<'PY'
import json, sys
r = json.load(open(sys.argv[1]))
print(r)
sys.exit(not ({"NE", "ML", "BF", "RU", "US"} <= set(r["regions"]) and {"AES", "SAHEL"} <= set(r["groups"]) and r["focus"][:1] == ["NE"]))
PY
}
t 'the page it started from: article, source and headlines' inspect_page
t 'the page it started from: to look at' inspect_html
t 'the page it started from: regions and groups' inspect_region
done_testing
