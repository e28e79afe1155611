#!/usr/bin/env python3
"""show.py eml FILE subject|text|html: a part of a mail. show.py chat LOG: the messages a receiver got on /slack, as text.
show.py normal FILE PORT: a mail as it is compared, without what differs from run to run (see normal())."""

import email
import email.policy
import json
import re
import sys


def mail(path):
    with open(path, "rb") as file:
        return email.message_from_binary_file(file, policy=email.policy.default)


def part(path, what):
    message = mail(path)
    if what == "subject":
        return message["Subject"] + "\n"
    body = message.get_body((  # the type's own name: plain or html
        {"text": "plain"}.get(what, what),))
    return body.get_content()


def texts(value):
    """Every text of Slack's blocks, in order."""
    if isinstance(value, dict):
        if value.get("type") in ("mrkdwn", "plain_text"):
            yield value["text"]
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)


def plain(mrkdwn):
    """Slack's links and entities as a person sees them."""
    mrkdwn = re.sub(r"<([^|>]+)\|([^>]+)>", r"\2 (\1)", mrkdwn)
    mrkdwn = re.sub(r"<(https?://[^>]+)>", r"\1", mrkdwn)
    return mrkdwn.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def chat(log):
    with open(log, encoding="utf-8") as file:
        requests = [json.loads(line) for line in file]
    for request in requests:
        if request["path"].startswith("/slack"):
            body = json.loads(request["body"])
            blocks = list(texts(body.get("blocks", []))) or [body.get("text", "")]
            yield "\n\n".join(plain(t) for t in blocks)


def normal(path, port):
    """The newsroom's port becomes PORT5, of the same width, wherever quoted-printable breaks it; all else is compared byte for byte."""
    with open(path, "rb") as file:
        text = file.read()
    fold = rb"((?:=\r?\n)?)"
    digits = b":" + b"".join(fold + digit.encode() for digit in port)
    return re.sub(digits, rb":\1P\2O\3R\4T\g<5>5", text)


def main():
    if len(sys.argv) == 4 and sys.argv[1] == "eml":
        sys.stdout.write(part(sys.argv[2], sys.argv[3]))
    elif len(sys.argv) == 4 and sys.argv[1] == "normal":
        sys.stdout.buffer.write(normal(sys.argv[2], sys.argv[3]))
    elif len(sys.argv) == 3 and sys.argv[1] == "chat":
        sys.stdout.write("\n\n".join(chat(sys.argv[2])) + "\n")
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
