#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Start-up time and memory of the console beside an empty Qt window's, as ratios.

Usage: tests/bench/startup.py BUILD_FOLDER [RUNS]   (a release build; needs Xvfb and xdotool)

Time: from starting the process until its window is visible. Memory: proportional set size two seconds later.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "e2e"))
import desktop  # noqa: E402


def memory(pid):
    """Proportional set size in MiB."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("Pss:")).split()[1]) / 1024


def start(command):
    """Seconds to the first visible window, and MiB."""
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    found = ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)]
    while subprocess.run(found, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout == b"":
        if process.poll() is not None:
            sys.exit(f"{command[0]} ended by itself")
    seconds = time.monotonic() - begin
    time.sleep(2)
    used = memory(process.pid)
    process.terminate()
    process.wait()
    return seconds, used


def main():
    build, runs = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 10
    desktop.run_inside()
    programs = {"empty window": [str(build / "emptywindow")],
                "ccj-console": [str(build / "ccj-console"), "--profile", tempfile.mkdtemp()]}
    # An accessibility bus is not part of what is compared.
    os.environ.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)
    median = {}
    for name, command in programs.items():
        start(command)  # warms the disk cache
        results = [start(command) for _ in range(runs)]
        median[name] = [statistics.median(column) for column in zip(*results)]
        print(f"{name:<14} {median[name][0] * 1000:6.0f} ms {median[name][1]:6.1f} MiB   (median of {runs})")
    ratios = [ours / base for ours, base in zip(median["ccj-console"], median["empty window"])]
    print(f"ratio          {ratios[0]:6.2f}    {ratios[1]:6.2f}")


if __name__ == "__main__":
    main()
