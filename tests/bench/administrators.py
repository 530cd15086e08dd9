#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The administrators' page with 1,000, 10,000 and 100,000 people in a real ccj-sandbox: each figure beside its mark,
or beside what the same bytes cost without a console.

Usage: tests/bench/administrators.py BUILD_FOLDER [PEOPLE ...]   (a release build; needs Xvfb and curl)

A gap is the longest time in which the event loop worked before it came back for the next event. Gaps and the work of
the GUI thread are its own processor time, which other programs cannot lengthen; the rest is wall clock time. Memory is
the growth of the resident set from before the load until after it, with the table and everything else that the load
brings along. With several numbers of people the last lines tell what of it grows with them, and what does not. Start-up
is measured by startup.py.
"""
import json
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "e2e"))
import desktop  # noqa: E402

FRAME = 16.0  # ms
ROW = 350.0  # bytes
BUSY = 1.5  # programs that want to run, a processor; the bench alone keeps about one busy


def measure(build, people):
    environment = {**os.environ, "CCJ_BUILD_DIR": str(build)}
    answer = subprocess.run([str(build / "administratorsbench"), str(people)], env=environment, stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL, timeout=900)
    if answer.returncode != 0:
        sys.exit(f"administratorsbench {people} ended with {answer.returncode}")
    return json.loads(answer.stdout)


def line(name, value, unit, limit=None, what=""):
    ratio = f"{value / limit:6.2f} × {what} ({limit:,.0f} {unit})" if limit and limit > 0 else ""
    print(f"  {name:<30} {value:9,.1f} {unit:<6} {ratio}")


def report(people, f):
    print(f"\n{people:,} administrators, {f['bytesOnTheWire'] / 1e6:,.1f} MB as JSON")
    if f["loadAverage"] > BUSY:
        print(f"  {f['loadAverage']:.1f} programs for each processor: times are too long; gaps and GUI thread hold.")
    line("sandbox starts and seeds", f["seedMs"], "ms")
    line("first rows", f["firstRowsMs"], "ms")
    line("all rows", f["loadMs"], "ms", f["curlMs"], "curl of the same pages")
    line("all rows", f["loadMs"], "ms", f["rawParseMs"], "QJsonDocument alone")
    line("refresh, nothing changed", f["refreshMs"], "ms", f["curlMs"], "curl of the same pages")
    line("memory a row, all in", f["bytesPerRow"], "bytes", ROW, "the mark")
    line("  of it allocated", f["heapBytesPerRow"], "bytes")
    line("  of it the roster", f["storeBytesPerRow"], "bytes")
    line("slowest keystroke in the search", f["keystrokeMs"], "ms", 100.0, "the mark")
    line("slowest sort by a column", f["sortMs"], "ms")
    for name, key in (("first rows", "FirstRowsMs"), ("the rest", "LoadMs"), ("14 keystrokes", "TypeMs"),
                      ("20 sorts", "SortMs"), ("refresh", "RefreshMs"), ("nothing at all", "IdleMs")):
        line(f"longest gap, {name}", f["gap" + key], "ms", FRAME, "a frame")
        line("  GUI thread in all", f["gui" + key], "ms")


def report_growth(memory):
    """memory: bytes all in, by number of people."""
    few, many = min(memory), max(memory)
    if few == many:
        return
    growth = (memory[many] - memory[few]) / (many - few)
    print(f"\nMemory from {few:,} to {many:,} administrators")
    line("each further one", growth, "bytes", ROW, "the mark")
    line("however many there are", (memory[few] - growth * few) / 1e6, "MB")


def main():
    build = Path(sys.argv[1]).resolve()
    desktop.run_inside()
    memory = {}
    for people in [int(word) for word in sys.argv[2:]] or [1_000, 10_000, 100_000]:
        figures = measure(build, people)
        report(people, figures)
        memory[people] = figures["bytesPerRow"] * people
    report_growth(memory)


if __name__ == "__main__":
    main()
