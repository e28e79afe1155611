#!/usr/bin/env python3
"""newsroom.py [--port N] [--port-file FILE] [--round FILE] [--log FILE]: a small press on loopback.

Every outlet of news.py answers on an address of its own (127.0.1.NUMBER), all on one port. FILE of --round holds the number of the
round, read anew at each request: write 2 into it and the second round's articles are there. Every request becomes a line of JSON in
the log: when it began and ended (seconds, monotonic), outlet, path, status, the validators it came with
and those it got. --port-file is written
once everything listens. Under /bad/ every address serves the feeds that nobody should publish; see bad().
"""

import argparse
import hashlib
import http.server
import json
import os
import socket
import sys
import threading
import time
from email.utils import format_datetime

import formats
import news

PORTS = range(18474, 18674)  # tried in turn: all of five digits, so that what is printed keeps its width
# Outlets, a host that belongs to nobody and must never be asked, and hosts for tests' own outlets.
HOSTS = [formats.host(o) for o in news.OUTLETS] + ["127.0.1.99"] + ["127.0.1.%d" % n for n in range(31, 40)]
BY_HOST = {formats.host(o): o for o in news.OUTLETS}
HUGE = 100 * 1000 * 1000

log_lock = threading.Lock()
stopping = threading.Event()


def item(title, date):
    return ("<item><title>%s</title><link>http://127.0.1.99/%s</link><pubDate>%s</pubDate><description>%s</description></item>\n"
            % (title, title.replace(" ", "-"), date, title))


HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Épreuve</title><link>http://127.0.1.99/</link>\n'
GOOD_DATE = "Tue, 27 Jan 2026 10:00:00 +0000"
BAD = {
    "html": ("text/html", b"<!DOCTYPE html>\n<html><head><title>Just a moment</title></head><body>Please wait.</body></html>\n"),
    "empty": ("application/rss+xml", b""),
    "cut": ("application/rss+xml", (HEAD + item("Un titre entier", GOOD_DATE) + "<item><title>Un titre cou").encode()),
    "encoding": ("application/rss+xml", (HEAD + item("Fête à Orléans", GOOD_DATE) + "</channel></rss>\n").encode("cp1252")),
    "date": ("application/rss+xml", (HEAD + item("Une date impossible", "Tue, 31 Feb 2026 25:61:00 +0000") + "</channel></rss>\n").encode()),
}


class Newsroom(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30

    def do_GET(self):
        began = time.monotonic()
        self.status, self.validators = 0, {}
        round = current_round(self.server.options.round)
        path = self.path.split("?", 1)[0]
        host = self.server.server_address[0]
        outlet = BY_HOST.get(host)
        try:
            if path.startswith("/bad/"):
                self.bad(path[5:])
            elif not outlet or path == "/robots.txt":
                self.send(404, "text/plain", b"not here\n")
            elif outlet.source == "hang":
                self.hang()
            elif outlet.source == "error":
                self.send(500, "text/plain", b"out of order\n")
            else:
                self.publish(outlet, path, round)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True
        self.record(began, round, outlet, host, path)

    def publish(self, outlet, path, round):
        port = self.server.server_address[1]
        found = formats.answer(outlet, path, round, port)
        if not found:
            return self.send(404, "text/plain", b"no such page\n")
        content_type, body, newest = found
        headers = {}
        etag = '"%s"' % hashlib.sha256(body).hexdigest()[:16]
        if "etag" in outlet.validators:
            headers["ETag"] = etag
        if "modified" in outlet.validators and newest:
            headers["Last-Modified"] = format_datetime(formats.moment(newest), usegmt=True)
        self.validators = headers
        if self.unchanged(headers):
            return self.send(304, None, b"", headers)
        self.send(200, content_type, body, headers)

    def unchanged(self, headers):
        """RFC 9110, 13.1: If-None-Match wins over If-Modified-Since."""
        if self.headers["If-None-Match"]:
            return self.headers["If-None-Match"] == headers.get("ETag")
        since = self.headers["If-Modified-Since"]
        return since is not None and since == headers.get("Last-Modified")

    def hang(self):
        """Accepts, and never answers: until the other side gives up."""
        self.connection.settimeout(0.2)
        while not stopping.is_set():
            try:
                if not self.connection.recv(1):
                    break
            except TimeoutError:
                pass
        self.close_connection = True

    def bad(self, name):
        if name == "hang":
            self.hang()
        elif name == "huge":
            self.huge()
        elif name in BAD:
            self.send(200, *BAD[name])
        else:
            self.send(404, "text/plain", b"no such badness\n")

    def huge(self):
        """A feed of 100 MB, a piece at a time."""
        piece = item("Encore un titre", GOOD_DATE).encode() * 1000
        self.status = 200
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        self.wfile.write(HEAD.encode())
        for _ in range(HUGE // len(piece)):
            self.wfile.write(piece)

    def send(self, status, content_type, body, headers=None):
        self.status = status
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        if content_type:
            self.send_header("Content-Type", content_type)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def record(self, began, round, outlet, host, path):
        if not self.server.options.log:
            return
        line = json.dumps({
            "outlet": outlet.name if outlet else host, "path": path, "status": self.status, "round": round,
            "if_none_match": self.headers["If-None-Match"], "if_modified_since": self.headers["If-Modified-Since"],
            "etag": self.validators.get("ETag"), "last_modified": self.validators.get("Last-Modified"),
            "agent": self.headers["User-Agent"], "began": round_ms(began), "ended": round_ms(time.monotonic())})
        with log_lock, open(self.server.options.log, "a", encoding="utf-8") as log:
            log.write(line + "\n")

    def log_message(self, *_):
        pass


def round_ms(seconds):
    return float("%.3f" % seconds)


def current_round(path):
    if not path:
        return 1
    with open(path, encoding="ascii") as file:
        return int(file.read() or 1)


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64

    def server_bind(self):  # the original looks its own name up: a resolver is not ours to need
        socket.SocketType.bind(self.socket, self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = self.server_address

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], (ConnectionError, TimeoutError)):
            super().handle_error(request, client_address)


def listen(port, options):
    """Servers for all hosts on one port, or None when it is taken on any of them."""
    servers = []
    for host in HOSTS:
        try:
            server = Server((host, port), Newsroom)
        except OSError:
            for s in servers:
                s.server_close()
            return None
        server.options = options
        servers.append(server)
    return servers


def main():
    arguments = argparse.ArgumentParser(description="a small press on loopback")
    arguments.add_argument("--port", type=int)
    arguments.add_argument("--port-file")
    arguments.add_argument("--round")
    arguments.add_argument("--log")
    options = arguments.parse_args()
    for port in [options.port] if options.port else PORTS:
        servers = listen(port, options)
        if servers:
            break
    else:
        sys.exit("newsroom: no free port")
    for server in servers:
        threading.Thread(target=server.serve_forever, args=(0.1,), daemon=True).start()
    if options.port_file:
        with open(options.port_file + ".new", "w", encoding="ascii") as file:
            file.write("%d\n" % port)
        os.rename(options.port_file + ".new", options.port_file)
    try:
        while True:
            time.sleep(3600)
    except KeyboardInterrupt:
        stopping.set()


if __name__ == "__main__":
    main()
