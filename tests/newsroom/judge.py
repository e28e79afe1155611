#!/usr/bin/env python3
"""judge.py WHAT LOG [...]: judges what the newsroom or the receiver saw; says what was wrong and exits 1.

polite LOG            no host had two requests at the same time
conditional LOG       whoever was given validators was asked with exactly these the next time
known LOG             no article's page was asked for twice
asked LOG OUTLET N    that outlet's feed was asked for N times
unchanged LOG OUTLET  and the last time it answered 304
never LOG HOST        nothing was asked of that host
signed LOG SECRET     every webhook bears a good signature (Standard Webhooks) and an id
repeated LOG          webhooks with one id have one body; prints ids and how often each came
"""

import base64
import collections
import hashlib
import hmac
import json
import sys

FEEDS = ("/feed.xml", "/atom.xml", "/index.rdf", "/sitemap-news.xml", "/fr/")


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def feeds(log, outlet=None):
    return [r for r in log if r["path"] in FEEDS and outlet in (None, r["outlet"])]


def polite(log):
    by_host = collections.defaultdict(list)
    for r in log:
        by_host[r["outlet"]].append(r)
    for host, requests in by_host.items():
        requests.sort(key=lambda r: r["began"])
        for one, two in zip(requests, requests[1:]):
            if two["began"] < one["ended"] - 0.01:  # the server's end may trail the client's
                yield "%s was asked for %s while %s was under way" % (host, two["path"], one["path"])


def conditional(log):
    last = {}
    for r in feeds(log):
        given = last.get(r["outlet"])
        if given and (r["if_none_match"], r["if_modified_since"]) != given:
            yield "%s had given %s, and was asked with %s" % (r["outlet"], given, (r["if_none_match"], r["if_modified_since"]))
        if r["status"] == 200:
            last[r["outlet"]] = (r["etag"], r["last_modified"])


def known(log):
    pages = collections.Counter((r["outlet"], r["path"]) for r in log if r["path"] not in FEEDS + ("/robots.txt",))
    return ["%s %s was fetched %d times" % (*page, n) for page, n in pages.items() if n > 1]


def asked(log, outlet, times):
    n = len(feeds(log, outlet))
    return [] if n == int(times) else ["%s was asked %d times, not %s" % (outlet, n, times)]


def unchanged(log, outlet):
    status = feeds(log, outlet)[-1]["status"]
    return [] if status == 304 else ["%s answered %d" % (outlet, status)]


def never(log, host):
    return ["%s was asked for %s" % (host, r["path"]) for r in log if r["outlet"] == host]


def hooks(log):
    return [r for r in log if r["path"].startswith("/hooks")]


def signed(log, secret_file):
    with open(secret_file, encoding="ascii") as file:
        key = base64.b64decode(file.read().strip().removeprefix("whsec_"))
    if not hooks(log):
        yield "no webhook came"
    for r in hooks(log):
        head = r["headers"]
        message = "%s.%s.%s" % (head["webhook-id"], head["webhook-timestamp"], r["body"])
        good = "v1," + base64.b64encode(hmac.new(key, message.encode(), hashlib.sha256).digest()).decode()
        if good not in head["webhook-signature"].split():
            yield "request %d: the signature is wrong" % r["n"]


def repeated(log):
    bodies = collections.defaultdict(list)
    for r in hooks(log):
        bodies[r["headers"]["webhook-id"]].append(r["body"])
    for key, seen in bodies.items():
        print(key, len(seen))
        if len(set(seen)) > 1:
            yield "%s came with different bodies" % key


def main():
    judges = {f.__name__: f for f in (polite, conditional, known, asked, unchanged, never, signed, repeated)}
    if len(sys.argv) < 3 or sys.argv[1] not in judges:
        sys.exit(__doc__)
    wrong = list(judges[sys.argv[1]](lines(sys.argv[2]), *sys.argv[3:]))
    print("\n".join(wrong), end="\n" if wrong else "")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
