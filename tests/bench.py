#!/usr/bin/env python3
"""bench.py PRESSWATCH FEEDS DIR: what bench.sh measures, once its feeds are served on 127.0.0.1 to .64, port 8099."""

import os
import resource
import subprocess
import sys
import time

import clock

PORT, HOSTS, CONNECTIONS = 8099, 64, 256
NOW = "2026-11-20T12:30:00Z"  # shortly after the newest of the kit's entries


def url(i):
    return "http://127.0.0.%d:%d/f%d.xml" % (i % HOSTS + 1, PORT, i)


def write_config(folder, feeds):
    outlets = ",\n".join('  { name = "press%d"; feed = "%s"; article = "feed"; }' % (i, url(i)) for i in range(feeds))
    allowed = ", ".join('"127.0.0.%d:%d"' % (i + 1, PORT) for i in range(HOSTS))
    with open(folder + "/monitor.conf", "w", encoding="utf-8") as file:
        file.write('database = "bench.db";\ntimezone = "UTC";\nlanguage = "fr";\noutlets = (\n%s\n);\n'
                   'fetch = { every = "15m"; pause = "0s"; connections = %d; per_host = %d; allow_private = [ %s ]; };\n'
                   'rules = ( { name = "sahel"; keywords = [ "phosphate" ]; regions = [ "Niger" ]; to = [ "desk" ]; } );\n'
                   'channels = ( { name = "desk"; kind = "maildir"; path = "Maildir"; digest = { at = [ "07:30" ]; }; } );\n'
                   % (outlets, CONNECTIONS, CONNECTIONS // HOSTS, allowed))


def descendants(pid):
    found = [pid]
    for p in found:
        try:
            for task in os.listdir("/proc/%d/task" % p):
                with open("/proc/%d/task/%s/children" % (p, task), encoding="ascii") as file:
                    found += [int(c) for c in file.read().split()]
        except OSError:
            pass
    return found


def pss_kb(pid):
    try:
        with open("/proc/%d/smaps_rollup" % pid, encoding="ascii") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("Pss:"))
    except (OSError, StopIteration):
        return 0


def role(pid):
    """"fetcher", "reader" ... as presswatch starts them; "engine" for the process itself."""
    with open("/proc/%d/cmdline" % pid, "rb") as file:
        words = file.read().split(b"\0")
    name = os.path.basename(words[0].decode())
    return words[words.index(b"--role") + 1].decode() if b"--role" in words else {"presswatch": "engine"}.get(name, name)


def cpu_seconds(pid):
    with open("/proc/%d/stat" % pid, encoding="utf-8") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def look(pid, by_pid):
    try:
        by_pid[pid] = (role(pid), cpu_seconds(pid))
    except (OSError, ValueError):
        pass
    return pss_kb(pid)


def measure(command, environment=None):
    """(CPU seconds of it and all it started, wall seconds, peak of the sum of PSS in MB, exit status, CPU seconds by role as last seen)"""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    with open("/dev/null", "wb") as null, open("bench.log", "ab") as log:
        child = subprocess.Popen(command, stdout=null, stderr=log, env=dict(os.environ, **(environment or {})))
    peak, by_pid = 0, {}
    while child.poll() is None:
        peak = max(peak, sum(look(p, by_pid) for p in descendants(child.pid)))
        time.sleep(0.1)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, time.monotonic() - began, peak / 1024, child.returncode, by_role(by_pid)


def by_role(by_pid):
    sums = {}
    for name, cpu in by_pid.values():
        sums[name] = sums.get(name, 0) + cpu
    return "  ".join("%s %.1f" % pair for pair in sorted(sums.items(), key=lambda pair: -pair[1]))


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    program, feeds, folder = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    os.chdir(folder)
    write_config(".", feeds)
    with open("urls", "w", encoding="ascii") as file:
        file.write("".join('url = "%s"\noutput = "/dev/null"\n' % url(i) for i in range(feeds)))
    clock.write("clock", clock.parse(NOW))
    poll = [program, "-c", "monitor.conf", "run", "--once"]
    rows = [("curl -Z, all of them", measure(["curl", "-sZ", "--parallel-max", str(CONNECTIONS), "-K", "urls"]))]
    rows.append(("presswatch, first poll", measure(poll, {"PRESSWATCH_CLOCK": "clock"})))
    clock.write("clock", clock.read("clock") + 3600 * 1000000)
    rows.append(("presswatch, second poll (304)", measure(poll, {"PRESSWATCH_CLOCK": "clock"})))
    print("%-32s %8s %8s %8s" % ("%d feeds of 40 entries" % feeds, "CPU s", "wall s", "PSS MB"))
    for name, (cpu, wall, pss, status, roles) in rows:
        print("%-32s %8.2f %8.1f %8.1f   %s%s" % (name, cpu, wall, pss, roles, "" if status == 0 else "   status %d" % status))
    print("database %.1f MB" % (os.path.getsize("bench.db") / 1e6 if os.path.exists("bench.db") else 0))
    failed = any(measured[3] for _, measured in rows)
    if failed:
        with open("bench.log", encoding="utf-8", errors="replace") as log:
            sys.stdout.write("".join(log.readlines()[-20:]))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
