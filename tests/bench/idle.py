#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""What the console costs while nothing happens: processor time of the program, signed in, with the page of
notifications open (which is read once a minute) and with another page open (every five minutes).

Usage: tests/bench/idle.py BUILD_FOLDER [minutes for each]
"""
import sys
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent.parent / "e2e")]
import desktop  # noqa: E402
from notificationsdesk import NotificationsDesk  # noqa: E402

SETTLED = 20  # seconds after which what was opened has come to rest


def worked(process):
    """Seconds of processor time of all threads so far."""
    tasks = Path(f"/proc/{process.pid}/task").glob("*/schedstat")
    return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9


def measure(name, process, minutes):
    time.sleep(SETTLED)
    before, begin = worked(process), time.monotonic()
    time.sleep(60 * minutes)
    spent, passed = worked(process) - before, time.monotonic() - begin
    print(f"{name:32} {1000 * spent / passed * 60:8.1f} ms a minute  {100 * spent / passed:8.4f} % of a processor",
          flush=True)


def main():
    build, minutes = sys.argv[1], float((sys.argv[2:] or ["5"])[0])
    desktop.run_inside()
    desk = NotificationsDesk(str(Path(build).resolve()), "ja")
    try:
        desk.sign_in()
        desk.to_page()
        measure("Notifications, once a minute", desk.reader.process, minutes)
        desk.reader.send("ctrl+1")
        measure("Another page, every five minutes", desk.reader.process, minutes)
    finally:
        desk.close()


if __name__ == "__main__":
    main()
