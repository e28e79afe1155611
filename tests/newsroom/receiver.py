#!/usr/bin/env python3
"""receiver.py [--port-file FILE] [--log FILE] [--answers FILE]: a chat service and webhook receiver on loopback.

Every request becomes a line of JSON in the log: number, path, headers (lower-case names), body as text, and the status it got. FILE of
--answers says what the next requests get, one line each, used up from the top: "500", "429 Retry-After: 7", "drop" (reads the request and closes
without an answer). When it is empty or missing: 200, with "ok" as Slack says it.
"""

import argparse
import http.server
import json
import os
import sys
import threading

lock = threading.Lock()


class Receiver(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"] or 0))
        with lock:
            answer = next_answer(self.server.options.answers)
            self.server.count += 1
            self.record(self.server.count, body, answer)
        if answer == "drop":
            self.close_connection = True
            return
        status, _, header = answer.partition(" ")
        self.send_response(int(status))
        if header:
            name, _, value = header.partition(":")
            self.send_header(name.strip(), value.strip())
        reply = b"ok" if status == "200" else b"refused as told"
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    def record(self, number, body, answer):
        line = json.dumps({"n": number, "path": self.path, "answer": answer, "body": body.decode("utf-8", "backslashreplace"),
                           "headers": {name.lower(): value for name, value in self.headers.items()}}, ensure_ascii=False)
        if self.server.options.log:
            with open(self.server.options.log, "a", encoding="utf-8") as log:
                log.write(line + "\n")

    def log_message(self, *_):
        pass


def next_answer(path):
    try:
        with open(path or "", encoding="ascii") as file:
            lines = file.read().splitlines()
    except FileNotFoundError:
        lines = []
    if not lines:
        return "200"
    with open(path, "w", encoding="ascii") as file:
        file.write("".join(line + "\n" for line in lines[1:]))
    return lines[0]


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True


def main():
    arguments = argparse.ArgumentParser(description="a webhook receiver on loopback")
    arguments.add_argument("--port-file")
    arguments.add_argument("--log")
    arguments.add_argument("--answers")
    options = arguments.parse_args()
    server = Server(("127.0.0.1", 0), Receiver)
    server.options, server.count = options, 0
    if options.port_file:
        with open(options.port_file + ".new", "w", encoding="ascii") as file:
            file.write("%d\n" % server.server_address[1])
        os.rename(options.port_file + ".new", options.port_file)
    try:
        server.serve_forever(0.1)
    except KeyboardInterrupt:
        sys.exit(0)


if __name__ == "__main__":
    main()
