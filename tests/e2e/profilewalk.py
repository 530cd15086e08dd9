#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Walks through My Profile, every step of what can be changed there, the notice after a sign-in without the
authenticator, enrolment, and the console that changes the device alone: with a keyboard and by what is said (R45,
R62 to R103).

Usage: tests/e2e/profilewalk.py BUILD_FOLDER [ja|en]
"""
import re
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent)]
import accessibility  # noqa: E402
from accessibility import desktop, rules  # noqa: E402
from quickwalk import CODE, QuickWalk  # noqa: E402
from reader import Reader  # noqa: E402
from words import plain  # noqa: E402

KEY = re.compile(r"(?:[A-Z2-7]{4}\s?){8}")
MAIL_CODE = "Code sent by email (6 digits)"


class ProfileWalk(QuickWalk):
    def parts(self):
        return (self.sign_in, self.profile, self.codes, self.phone, self.device, self.recovery, self.enrolment,
                self.alone)

    # --- small things ---

    def newest_code(self, person):
        mails = self.sandbox.get("/sandbox/outbox?to=" + person["email"])["items"]
        return mails[0]["code"]

    def opened(self, source):
        """Presses the button of the page; what had the focus before the dialog came."""
        if not self.go_to(lambda stop: plain(stop.name) == self.words(source)):
            raise desktop.Missing(f"a Tab stop called {self.words(source)}")
        before = self.reader.focused()
        self.reader.send("space")
        desktop.eventually(lambda: len(self.reader.windows()) == 2, "a dialog")
        return before

    def step(self, title, source, *roles, choices=False):
        """The step with this thing on it."""
        self.reader.find(self.words(source), *roles)
        self.walk(title, choices=choices)

    def safe_step(self, title, source):
        """A step whose button changes something: Enter does not press it."""
        reader = self.reader
        reader.find(self.words(source), *rules.BUTTONS)
        reader.settle()
        self.complain(title, rules.safe_default(reader.everything(reader.window()), reader.focused(),
                                                {self.words(source)}))
        self.walk(title)
        reader.press(self.words(source))

    def wrong_code(self, where):
        """What is wrong is said, and the field has the focus for the next one."""
        self.reader.announced.clear()
        self.reader.type_into(self.words(CODE), "000000")
        self.reader.send("Return")
        self.expect_announcement(where)

    # --- signing in ---

    def sign_out(self):
        reader = self.reader
        reader.menu(next(stop.name for _, _, stop, _ in reader.menu_entries()
                         if plain(stop.name) == self.words("&Sign out")))

    # --- the page and its dialogs ---

    def profile(self):
        reader = self.reader
        self.go_to_page("My Profile")
        reader.find(self.called("Change &device…"), *rules.BUTTONS)
        self.walk("My Profile", page=True)
        self.leave_other_menus("&Edit")
        self.try_menus("My Profile")

    def codes(self):
        """R98: identity, question, new codes, saved."""
        reader, words, where = self.reader, self.words, "Replace backup codes"
        before = self.opened("Replace &backup codes…")
        self.enter_code(self.code(self.person["totpSecret"], later=1))
        self.safe_step(f"{where}, question", "Yes, replace")
        self.step(f"{where}, new codes", "Copy codes")
        reader.announced.clear()
        reader.press(words("Copy codes"))
        self.expect_announcement("Codes that were copied")
        reader.press(words("I've saved these codes"))
        self.walk(f"{where}, saved")
        reader.press(words("Close", "ReplaceCodesNew"))
        self.closed(where, before)

    def phone(self):
        reader, words, where = self.reader, self.words, "Change recovery phone"
        before = self.opened("Change recovery p&hone…")
        reader.type_into(words("Recovery phone"), "06-6123-4567")
        reader.send("Return")
        self.step(f"{where}, done", "The recovery phone is changed", "label")
        reader.send("Return")
        self.closed(where, before)

    def device(self):
        """R82 to R95, every step."""
        self.to_change("Change device", lambda: self.opened("Change &device…"))
        self.new_device("Change device")

    def to_change(self, where, begin):
        """From the reason to the identity check."""
        reader, words = self.reader, self.words
        begin()
        reader.press(words("I want to use another device"))
        reader.press(words("Next"))
        self.step(f"{where}, what it means", "What changing the device means", "label")
        reader.press(words("Next"))
        self.safe_step(f"{where}, question", "Yes, change device")
        self.step(f"{where}, identity", CODE, "text", choices=True)

    def new_device(self, where):
        """From the identity check to the end."""
        reader, words, secret = self.reader, self.words, self.person["totpSecret"]
        reader.press(words("Authenticator app", "CodeWords"), "radio button")
        self.wrong_code("A wrong code of the authenticator")
        # A step that was not spent yet, whatever happened before: time goes on.
        self.sandbox.post("/sandbox/clock", {"offsetSeconds": 90})
        self.sandbox.get("/sandbox/people")
        self.enter_code(self.code(secret))
        self.step(f"{where}, app", "An authenticator app is installed", "check box")
        reader.press(words("An authenticator app is installed"))
        reader.press(words("Next"))
        self.step(f"{where}, QR code", "Copy key")
        self.person["totpSecret"] = self.key_on_screen()
        reader.press(words("Next"))
        self.step(f"{where}, new code", CODE, "text")
        self.enter_code(self.code(self.person["totpSecret"]))
        self.step(f"{where}, done", "The device has been changed", "label")
        reader.send("Return")

    def key_on_screen(self):
        """As somebody without a camera reads it."""
        shown = next(stop.name for stop in self.reader.everything(self.reader.window()) if KEY.fullmatch(stop.name))
        return re.sub(r"\s", "", shown)

    # --- enrolment ---

    def enrolment(self):
        """R62 to R72, every step."""
        reader, words, where = self.reader, self.words, "Enrolment"
        self.sign_out()
        self.person = self.sandbox.get("/sandbox/people")["people"][3]
        self.enter_password()
        self.step(f"{where}, preparation", "Enroll in multifactor authentication", "label")
        reader.send("Return")  # the page behind has a button of the same words
        self.step(f"{where}, mail and password", MAIL_CODE, "text")
        reader.type_into(words(MAIL_CODE), self.newest_code(self.person))
        self.enter_code(self.person["password"], "Password of this account")
        self.step(f"{where}, QR code", "Copy key")
        key = self.key_on_screen()
        reader.press(words("Next"))
        self.step(f"{where}, new code", CODE, "text")
        self.enter_code(self.code(key))
        self.step(f"{where}, phone", "Recovery phone", "text")
        self.enter_code("03-1234-5678", "Recovery phone")
        self.step(f"{where}, before the codes", "Generate backup codes", *rules.BUTTONS)
        reader.press(words("Generate backup codes"))
        self.step(f"{where}, codes", "Copy codes")
        reader.press(words("Copy codes"))
        reader.press(words("I've saved these codes"))
        reader.press(words("Finish", "EnrolmentCodes"))
        self.step(f"{where}, done", "You are enrolled", "label")
        reader.press(words("Continue", "EnrolmentEnd"))
        desktop.eventually(lambda: len(self.reader.windows()) == 1, "the wizard to close")
        self.pass_quickly()

    # --- without the authenticator ---

    def recovery(self):
        """The notice leads to the wizard; without the authenticator another way proves who it is."""
        reader = self.reader
        self.sign_out()
        self.enter_password()
        self.by_mail()
        self.pass_quickly()
        reader.find(self.called("Change device…", "SessionView"), *rules.BUTTONS)
        self.walk("After a sign-in by mail", page=True)
        before = self.opened("Change device…")
        self.walk("After a sign-in by mail › the wizard")
        reader.send("Escape")
        self.closed("After a sign-in by mail", before)

    def by_mail(self):
        reader, words = self.reader, self.words
        reader.find(words(CODE), "text")
        reader.press(words("Don't have your authenticator app?"))
        self.walk("Ways to sign in")
        reader.press(words("Receive a code by email"))
        reader.press(words("Send the code", "CodePage"))
        reader.find(words(MAIL_CODE), "text")
        self.enter_code(self.newest_code(self.person), MAIL_CODE)

    # --- the change of the device alone ---

    def alone(self):
        console, words = self.reader, self.words
        console.send("ctrl+q")
        console.process.wait(timeout=15)
        self.person = self.sandbox.get("/sandbox/people")["people"][0]
        self.reader = reader = Reader(console.program, "--server", self.sandbox.url, "--ca-file", self.sandbox.ca,
                                      "--profile", self.data + "/desk", "--language", self.language, "--mfa")
        reader.find(words("Email address"), "text")
        self.walk("--mfa, sign-in")
        self.sign_in()
        desktop.eventually(lambda: len(self.reader.windows()) == 2, "the wizard")
        self.walk("--mfa, the wizard")
        reader.send("Escape")
        desktop.eventually(lambda: len(self.reader.windows()) == 1, "the wizard to close")
        self.walk("--mfa, the window")
        reader.press(words("Close and sign out"))
        if reader.process.wait(timeout=15) != 0:
            self.complain("--mfa", [f"it ended with {reader.process.returncode}"])


if __name__ == "__main__":
    accessibility.main(ProfileWalk)
