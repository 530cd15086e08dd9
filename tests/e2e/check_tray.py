#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The console beside a real tray and a real notification service: it starts in the tray, shows the count wherever one
looks (R247), says what is new on the desktop, and its window can always be reached. Arguments: source folder, build
folder."""
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCE, BUILD = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
sys.dont_write_bytecode = True
sys.path[:0] = [str(SOURCE / "scripts"), str(SOURCE / "tests/e2e")]
import demo  # noqa: E402
import desktop  # noqa: E402

TITLE = "Citrix Cloud Japan Console"
CODE = "Verification code (6 digits)"
NEWS = "CC01 fell silent <b>again</b>"
BESIDES = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


class Tray:
    """Trayer at the upper left of the screen."""

    def __init__(self):
        self.process = subprocess.Popen(["trayer", "--edge", "top", "--align", "left", "--widthtype", "request",
                                         "--height", "24"], **BESIDES)

    @staticmethod
    def shows_icon():
        picture = desktop.tool("import", "-window", "root", "-crop", "24x24+0+0", "-format", "%k", "info:-",
                               check=False, stderr=subprocess.DEVNULL)
        return int(picture or 0) > 8

    @staticmethod
    def click():
        desktop.tool("xdotool", "mousemove", "12", "12", "click", "1")


class Console(desktop.Console):
    """One that may begin without a window."""

    def __init__(self, program, *options):
        import pyatspi
        self.atspi = pyatspi
        self.program = program
        self.process = subprocess.Popen([program, *options])
        self.root = None

    def window(self):
        """Its title, or nothing while it is hidden."""
        found = desktop.tool("xdotool", "search", "--onlyvisible", "--name", TITLE, check=False,
                             stderr=subprocess.DEVNULL).split()
        return desktop.tool("xdotool", "getwindowname", found[0]).decode().strip() if found else ""

    def comes_up(self):
        desktop.eventually(self.window, "the window")
        self.root = desktop.eventually(self._application, "the console on the accessibility bus")
        windows = desktop.tool("xdotool", "search", "--onlyvisible", "--name", TITLE).split()
        desktop.tool("xdotool", "windowactivate", "--sync", windows[0], stderr=subprocess.DEVNULL)

    def hides(self):
        self.keys("alt+F4")
        desktop.eventually(lambda: not self.window(), "the window to hide")
        expect(self.process.poll() is None, "and the program runs on")


class Desk:
    def __init__(self):
        self.data = tempfile.mkdtemp(prefix="ccj-tray-")
        self.home = tempfile.mkdtemp(prefix="ccj-desk-")
        self.sandbox = demo.Sandbox(str(BUILD), self.data, 0)
        self.person = self.sandbox.get("/sandbox/people")["people"][0]
        self.dunst = subprocess.Popen(["dunst"], **BESIDES)
        self.tray = Tray()

    def close(self):
        for process in (self.dunst, self.tray.process):
            desktop.end(process)
        self.sandbox.stop()
        shutil.rmtree(self.data)
        shutil.rmtree(self.home)

    def sign_in(self, console):
        console.type_into("Email address", self.person["email"])
        console.type_into("Password", self.person["password"])
        console.press("Sign in")
        console.find(CODE, "text")
        console.type_into(CODE, demo.totp(self.person["totpSecret"], self.sandbox.now()))
        console.press("Verify code")
        in_list = lambda: console.look(None, "table", "tree table")  # noqa: E731
        terms = "I agree to the terms of service"
        desktop.eventually(lambda: in_list() or console.look(terms, "check box"), "the terms or the list")
        if not in_list():
            console.press(terms)
            console.press("Continue")
        desktop.eventually(in_list, "the list")


def expect(holds, what):
    print(("ok   " if holds else "FAIL ") + what, flush=True)
    if not holds:
        raise SystemExit(1)


def bubbles():
    return int(desktop.tool("dunstctl", "count", "displayed"))


def begin(desk, console):
    desktop.eventually(desk.tray.shows_icon, "the icon in the tray")
    expect(not console.window(), "it begins in the tray, without its window")
    desk.tray.click()
    console.comes_up()
    desk.sign_in(console)
    console.menu("Notification Area…")
    console.press("Keep running there when the window is closed")
    console.press("Save")


def hear(desk, console):
    console.menu("Notifications")
    title = desktop.eventually(lambda: "Notifications" in console.window() and console.window(), "the page")
    before = int(title[1:].split(")")[0]) if title.startswith("(") else 0
    desk.sandbox.post("/sandbox/notifications", {
        "severity": "Error", "content": [{"languageTag": "en-US", "title": NEWS, "description": "Nobody answers."}]})
    console.keys("F5")
    desktop.eventually(lambda: console.window().startswith(f"({before + 1}) "), "the count in the title")
    expect(True, f"the title counts on from {before}")
    desktop.eventually(lambda: bubbles() == 1, "the notification on the desktop")
    console.hides()
    desktop.tool("dunstctl", "action", "0")
    console.comes_up()
    console.find(lambda name: name == NEWS, "label", "heading")
    expect(True, "a click on it brings the window up, with what it is about")
    desktop.eventually(lambda: bubbles() == 0, "the end of the notification on the desktop")


def lose_the_tray(desk, console):
    console.hides()
    desktop.end(desk.tray.process)
    console.comes_up()
    notice = "This desktop has no notification area, so the window is open."
    console.find(notice, "label")
    expect(True, "a tray that goes away gives the window back")
    desk.tray = Tray()
    desktop.eventually(lambda: not console.look(notice, "label"), "the icon in the new tray")
    console.hides()
    desk.tray.click()
    console.comes_up()
    expect(console.quit() == 0, "Ctrl+Q ends it, whatever closing does")


def main():
    desktop.run_inside()
    desk = Desk()
    console = Console(str(BUILD / "ccj-console"), "--server", desk.sandbox.url, "--ca-file", desk.sandbox.ca,
                      "--profile", desk.home, "--language", "en", "--tray")
    try:
        begin(desk, console)
        hear(desk, console)
        lose_the_tray(desk, console)
    except desktop.Missing as missing:
        print(f"missing: {missing}; on the screen:", *console.texts() if console.root else [], sep="\n  ")
        raise
    finally:
        if console.process.poll() is None:
            desktop.end(console.process)
        desk.close()


if __name__ == "__main__":
    main()
