#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The guided visit: an administrator's first minutes, on a virtual desktop, through the accessibility bus and
the keyboard. Prints one line a step, leaves a screenshot of each, and fails when a step fails.

Usage: tests/e2e/visit.py BUILD_FOLDER SCREENSHOT_FOLDER [ja|en] [console options]
"""
import re
import shutil
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "scripts"), str(Path(__file__).resolve().parent)]
import demo  # noqa: E402
import desktop  # noqa: E402
from words import Words  # noqa: E402


class Visit:
    def __init__(self, build, folder, language, options):
        self.build, self.folder = Path(build).resolve(), Path(folder).resolve()
        self.words, self.language, self.options = Words(language), language, options
        self.data = tempfile.mkdtemp(prefix="ccj-visit-")
        self.sandbox = demo.Sandbox(str(self.build), self.data, 0)
        self.person = self.sandbox.get("/sandbox/people")["people"][0]
        self.number = 0
        self.start_console()

    def start_console(self):
        self.console = desktop.Console(
            str(self.build / "ccj-console"), "--server", self.sandbox.url, "--ca-file", self.sandbox.ca,
            "--profile", self.data + "/profile", "--language", self.language, *self.options)

    def step(self, title, action):
        self.number += 1
        name = re.sub(r"\W+", "-", title.lower()).strip("-")
        try:
            action()
            time.sleep(0.3)  # lets the last repaint reach the screen before the picture is taken
            print(f"ok   {self.number:2d}  {title}", flush=True)
        except Exception as problem:
            print(f"FAIL {self.number:2d}  {title}: {type(problem).__name__}: {problem}", flush=True)
            print("     on the screen: " + " | ".join(self.console.texts()[:60]), flush=True)
            raise SystemExit(1)
        finally:
            self.console.screenshot(self.folder / f"{self.number:02d}-{name}.png")

    # --- the steps ---

    def enter_password(self):
        w, c = self.words, self.console
        c.type_into(w("Email address"), self.person["email"])
        c.type_into(w("Password"), self.person["password"])
        c.press(w("Sign in"))
        c.find(w("Verification code (6 digits)"), "text")

    def enter_code(self):
        w, c = self.words, self.console
        c.type_into(w("Verification code (6 digits)"), demo.totp(self.person["totpSecret"], self.sandbox.now()))
        c.keys("Return")
        desktop.eventually(lambda: c.look(w("I agree to the terms of service"), "check box") or self.list_is_shown(),
                           "the terms or the administrators")
        if not self.list_is_shown():
            c.press(w("I agree to the terms of service"))
            c.press(w("Continue", "TermsPage"))
        desktop.eventually(self.list_is_shown, "the administrators' list")

    def list_is_shown(self):
        return self.console.look(None, "table", "tree table") and len(self.console.rows()) > 20

    def search(self, text, expected):
        c = self.console
        c.keys("ctrl+f")
        c.type_into(self.words("Search name or email"), text)
        desktop.eventually(lambda: c.rows() and all(any(expected in cell for cell in row) for row in c.rows()),
                           f"only rows with {expected!r}")

    def find_one(self):
        self.search("ＳＡＴＯ", "sato")  # full-width letters find half-width ones

    def invite_one(self):
        w, c = self.words, self.console
        self.address = "yamamoto.sakura@aobashoji.example.jp"
        c.keys("ctrl+n")
        c.type_into(w("Email"), self.address)
        c.press(w("Send invite"))
        desktop.eventually(lambda: not c.look(w("Send invite"), "push button", "button"), "the dialog to close")
        self.search(self.address, self.address)
        mails = self.sandbox.get("/sandbox/outbox")["items"]
        if not any(mail["to"] == self.address and mail["link"] for mail in mails):
            raise desktop.Missing("the invitation mail")

    def open_removal(self):
        w, c = self.words, self.console
        self.search("watanabe.sho", "watanabe.sho")
        c.keys("Down", "Delete")
        c.find(w("Remove administrator"), "push button", "button")

    def switch_language(self, name, source):
        """With the dialog open; its button must change its word."""
        words = Words("ja" if name == "日本語" else "en")
        self.console.menu(name)
        self.console.find(words(source), "push button", "button")

    def confirm_removal(self):
        w, c = self.words, self.console
        c.press(w("Remove administrator"))
        desktop.eventually(lambda: not c.look(w("Remove administrator"), "push button", "button"), "the dialog to close")
        desktop.eventually(lambda: not any("watanabe.sho" in cell for row in c.rows() for cell in row),
                           "the row to go away") if c.look(None, "table", "tree table") else None

    def restart(self):
        code = self.console.quit()
        if code != 0:
            raise desktop.Missing(f"a clean exit (it was {code})")
        self.start_console()
        desktop.eventually(self.list_is_shown, "the list without signing in again")

    def run(self):
        other = "English" if self.language == "ja" else "日本語"
        own = "日本語" if self.language == "ja" else "English"
        self.step("Sign-in page", lambda: self.console.find(self.words("Email address"), "text"))
        self.step("Password accepted", self.enter_password)
        self.step("Code accepted, administrators listed", self.enter_code)
        self.step("Found one", self.find_one)
        self.step("Invited one", self.invite_one)
        self.step("Removal asks first", self.open_removal)
        self.step(f"Language switched to {other} with the dialog open",
                  lambda: self.switch_language(other, "Remove administrator"))
        self.step("And back", lambda: self.switch_language(own, "Remove administrator"))
        self.step("Removed one", self.confirm_removal)
        self.step("Started again, still signed in", self.restart)

    def close(self):
        if self.console.process.poll() is None:
            self.console.process.terminate()
            self.console.process.wait(timeout=15)
        self.sandbox.stop()
        shutil.rmtree(self.data, ignore_errors=True)


def main():
    build, folder, language, *options = [*sys.argv[1:3], *(sys.argv[3:] or ["ja"])]
    desktop.run_inside()
    Path(folder).mkdir(parents=True, exist_ok=True)
    visit = Visit(build, folder, language, options)
    try:
        visit.run()
    finally:
        visit.close()
    print(f"The visit is complete. Screenshots: {folder}")


if __name__ == "__main__":
    main()
