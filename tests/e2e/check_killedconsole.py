#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""A console that is killed in the middle of changing the device (R96): before the last step the old device works,
after the server has accepted the new one's code the new one does, and the next console goes on from there. Nothing
of the person is left on the disk. Arguments: source folder, build folder."""
import json
import re
import shutil
import sys
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

SOURCE, BUILD = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
sys.dont_write_bytecode = True
sys.path[:0] = [str(SOURCE / "scripts"), str(SOURCE / "tests/e2e")]
import demo  # noqa: E402
import desktop  # noqa: E402

CODE = "Verification code (6 digits)"
KEY = re.compile(r"(?:[A-Z2-7]{4}\s?){8}")


class Desk:
    """A computer at which somebody changes a device."""

    def __init__(self):
        self.data = tempfile.mkdtemp(prefix="ccj-killed-")
        self.home = tempfile.mkdtemp(prefix="ccj-desk-")
        self.sandbox = demo.Sandbox(str(BUILD), self.data, 0)
        self.person = self.sandbox.get("/sandbox/people")["people"][0]
        self.passed = 0

    def close(self):
        self.sandbox.stop()
        shutil.rmtree(self.data)
        shutil.rmtree(self.home)

    def code(self, secret):
        """One of a step that nobody has used: time goes on."""
        self.passed += 60
        self.sandbox.post("/sandbox/clock", {"offsetSeconds": self.passed})
        self.sandbox.get("/sandbox/people")
        return demo.totp(secret, self.sandbox.now())

    def call(self, path, body):
        """Status and answer."""
        request = urllib.request.Request(self.sandbox.url + path, json.dumps(body).encode(),
                                         {"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, context=self.sandbox.tls, timeout=30) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as refusal:
            return refusal.code, json.load(refusal)

    def lets_in(self, secret):
        """Whether a device with this key signs the person in."""
        _, step = self.call("/console/v1/sign-in", {"email": self.person["email"], "password": self.person["password"]})
        status, _ = self.call("/console/v1/sign-in/verify", {"ticket": step["ticket"], "method": "authenticator",
                                                             "code": self.code(secret)})
        return status == 200

    def mails(self):
        return len(self.sandbox.get("/sandbox/outbox?to=" + self.person["email"])["items"])

    def sign_in(self, secret):
        """A console for this alone, with the wizard open."""
        console = desktop.Console(str(BUILD / "ccj-console"), "--server", self.sandbox.url, "--ca-file",
                                  self.sandbox.ca, "--profile", self.home, "--language", "en", "--mfa")
        console.type_into("Email address", self.person["email"])
        console.type_into("Password", self.person["password"])
        console.press("Sign in")
        console.find(CODE, "text")
        console.type_into(CODE, self.code(secret))
        console.press("Verify code")
        terms = "I agree to the terms of service"
        desktop.eventually(lambda: console.look(terms, "check box") or wizard_is_up(console), "the terms or the wizard")
        if not wizard_is_up(console):
            console.press(terms)
            console.press("Continue")
        desktop.eventually(lambda: wizard_is_up(console), "the wizard")
        return console

    def to_last_step(self, console, secret):
        """The new key, with the field for its code on the screen."""
        console.press("I want to use another device")
        console.press("Next")
        console.press("Next")
        console.press("Yes, change device")
        console.find(CODE, "text")
        console.type_into(CODE, self.code(secret))
        console.press("Verify")
        console.press("An authenticator app is installed")
        console.press("Next")
        console.find("Copy key")
        key = next(text for text in (line.split(": ", 1)[1] for line in console.texts()) if KEY.fullmatch(text))
        console.press("Next")
        console.find("Enter the code of the new entry", "label")
        return re.sub(r"\s", "", key)

    def traces(self):
        """Files of the profile that tell whose device was changed here."""
        known = [self.person["email"].encode(), self.person["displayName"].encode()]
        return [path for path in Path(self.home).rglob("*") if path.is_file()
                and any(word in path.read_bytes() for word in known)]


def wizard_is_up(console):
    return console.look("I want to use another device", "radio button")


def kill(console):
    console.process.kill()
    console.process.wait()


def expect(holds, what):
    print(("ok   " if holds else "FAIL ") + what, flush=True)
    if not holds:
        raise SystemExit(1)


def play(desk):
    old = desk.person["totpSecret"]
    console = desk.sign_in(old)
    unused = desk.to_last_step(console, old)
    kill(console)
    expect(desk.lets_in(old), "killed before the last step: the old device works")
    expect(not desk.lets_in(unused), "and the new one does not")

    console = desk.sign_in(old)
    new = desk.to_last_step(console, old)
    desk.sandbox.post("/sandbox/faults", {"faults": [{"match": "POST */verify-authenticator", "kind": "stall"}]})
    before = desk.mails()
    console.type_into(CODE, desk.code(new))
    console.press("Verify code")
    desktop.eventually(lambda: desk.mails() > before, "the mail to the owner")
    kill(console)
    desk.sandbox.post("/sandbox/faults", {"faults": []})
    expect(desk.lets_in(new), "killed while the answer was awaited: the new device works")
    expect(not desk.lets_in(old), "and the old one does not")

    console = desk.sign_in(new)
    console.press("Cancel")
    console.find("Close and sign out", "push button", "button")
    console.press("Close and sign out")
    expect(console.process.wait(timeout=15) == 0, "the next console lets the new device in and signs out")
    expect(not desk.traces(), "nothing of the person is left on the disk: " + ", ".join(map(str, desk.traces())))


def main():
    desktop.run_inside()
    desk = Desk()
    try:
        play(desk)
    finally:
        desk.close()


if __name__ == "__main__":
    main()
