#!/usr/bin/env python3
"""clock.py FILE set 2026-01-28T06:00:00Z | add 90s | show: the clock that PRESSWATCH_CLOCK names.

FILE is 8 bytes, an int64_t in the machine's order: microseconds since 1970. It is written in one go and never made
shorter, because a running presswatch has it mapped (base/clock.h). `add` takes s, m, h and d: "1h30m".
"""

import datetime
import os
import re
import struct
import sys

UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


def read(path):
    with open(path, "rb") as file:
        return struct.unpack("=q", file.read(8))[0]


def write(path, at):
    fd = os.open(path, os.O_WRONLY | os.O_CREAT, 0o644)
    os.pwrite(fd, struct.pack("=q", at), 0)
    os.close(fd)


def parse(iso):
    return int(datetime.datetime.strptime(iso, "%Y-%m-%dT%H:%M:%S%z").timestamp()) * 1000000


def span(text):
    if not re.fullmatch(r"(\d+[smhd])+", text):
        sys.exit("clock.py: not a span: " + text)
    return sum(int(n) * UNITS[unit] for n, unit in re.findall(r"(\d+)([smhd])", text)) * 1000000


def show(at):
    return datetime.datetime.fromtimestamp(at // 1000000, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def main():
    if len(sys.argv) == 4 and sys.argv[2] == "set":
        write(sys.argv[1], parse(sys.argv[3]))
    elif len(sys.argv) == 4 and sys.argv[2] == "add":
        write(sys.argv[1], read(sys.argv[1]) + span(sys.argv[3]))
    elif len(sys.argv) == 3 and sys.argv[2] == "show":
        print(show(read(sys.argv[1])))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
