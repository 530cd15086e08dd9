#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Walks through the later steps of what is done in several, and through the sessions that are not a person's,
by the rules of accessibility.py: the invitation of many, the access review, an API client and a locked
keychain.

Usage: tests/e2e/flows.py BUILD_FOLDER [ja|en]
"""
import subprocess

import accessibility
import demo
import desktop
from reader import CELLS, TABLES
from words import plain

SHEET = """email,姓,名,access
hayashi.mei@aobashoji.example.jp,林,芽衣,Full
matsumoto.riku@aobashoji.example.jp,松本,陸,
shimizu.yuto@aobashoji,清水,悠斗,
"""


class Flows(accessibility.Walk):
    def parts(self):
        return (self.sign_in, self.bulk_invitation, self.access_review, self.installation, self.api_client,
                self.locked_keychain)

    def sign_in(self):
        reader, words = self.reader, self.words
        reader.type_into(words("Email address"), self.person["email"])
        reader.type_into(words("Password"), self.person["password"])
        reader.press(words("Sign in"))
        code = words("Verification code (6 digits)")
        reader.find(code, "text")
        reader.type_into(code, demo.totp(self.person["totpSecret"], self.sandbox.now()))
        reader.send("Return")
        self.pass_to_list()

    # --- in several steps ---

    def bulk_invitation(self):
        """Pasted, checked, given access, sent while one waits, and what came of it."""
        reader, words = self.reader, self.words
        before = self.to_list()
        reader.send("ctrl+shift+n")
        reader.type_into(words("Or paste rows from a spreadsheet"), SHEET)
        self.next_step("Change how it is read", "Bulk invitation › Check")
        self.next_step("Custom access", "Bulk invitation › Access")
        self.next_step("Sender", "Bulk invitation › Send")
        self.fault(kind="latency", milliseconds=4000, match="POST */administrators/$create*")
        reader.send("Return")
        reader.press(words("Pause", "BulkSendStep"))
        reader.find(words("Continue", "BulkSendStep"), "push button")
        self.walk("Bulk invitation › Paused")
        self.fault()
        reader.press(words("Continue", "BulkSendStep"))
        reader.find(self.called("Save the result…"), "push button")
        self.walk("Bulk invitation › Result")
        self.leave("Bulk invitation", before)

    def to_list(self):
        """The focus on the list, where it belongs after every dialog; what has it then."""
        return self.go_to(lambda stop: stop.role in TABLES or stop.role in CELLS)

    def called(self, source):
        """For what asks first, and says so with dots."""
        wanted = self.words(source)
        return lambda name: plain(name) == wanted

    def next_step(self, sign, where):
        """Presses Next; the sign is something that only the next step shows."""
        button = self.words("Next", "BulkStep")
        desktop.eventually(lambda: self.reader.find(button, "push button").getState()
                           .contains(self.reader.atspi.STATE_ENABLED), f"a {button!r} that can be pressed")
        self.reader.press(button)
        self.reader.find(self.words(sign))
        self.walk(where)

    def access_review(self):
        """Started, decided with single letters, signed off, and what is to be done."""
        reader, words = self.reader, self.words
        before = self.to_list()
        reader.send("ctrl+shift+r")
        reader.press(words("Start a new review"))
        people = words("People under review")
        reader.find(people, *TABLES)
        self.walk("Access review › Deciding")
        self.go_to(lambda stop: people in (stop.group, stop.name))
        reader.send("r", "ctrl+a", "k", "Home", "r")
        reader.press(self.called("Sign off…"))
        reader.find(words("Reviewed by"), "text")
        self.walk("Access review › Sign-off")
        reader.send("Return")
        reader.find(words("Check what was done"), "push button")
        self.walk("Access review › Signed off")
        reader.press(words("Overview"))
        reader.find(words("Show the last review"), "push button")
        self.walk("Access review › Start, after one")
        self.leave("Access review", before)

    def leave(self, where, before):
        """Escape closes it, and the focus goes back to where it was."""
        reader = self.reader
        reader.send("Escape")
        desktop.eventually(lambda: len(reader.windows()) == 1, f"{where} to close", 5)
        reader.settle()
        after = reader.focused()
        if before and not (after and before.place == after.place):
            self.complain(where, [f"the focus does not come back: it was on {before}, it is on {after}"])

    # --- installation of connectors ---

    def installation(self):
        """The command in every form, and every dialog of the page (R193 to R206)."""
        reader, words = self.reader, self.words
        page = words("Install Connectors")
        reader.menu(page)
        reader.find(words("Client ID of the secure client"), "text")
        self.walk(page, page=True)
        for form in map(words, ("Batch file", "PowerShell", "Parameter file")):
            self.go_to(lambda stop: stop.role == "radio button")
            reader.send("Right")
            reader.settle(quiet=0.2)
            if reader.focused().name != form:
                self.complain(page, [f"the arrow keys lead to {reader.focused()}, not to {form}"])
            self.walk(f"{page}, {form}", page=True, choices=False)
        reader.type_into(words("Client ID of the secure client"), "11111111-2222-4333-8444-555555555555")
        self.try_menus(page)

    # --- other sessions ---

    def api_client(self):
        """The session of an API client: no person, no organisations to choose from."""
        reader, words = self.reader, self.words
        client = self.sandbox.get("/sandbox/people")["apiClients"][0]
        reader.menu(next(stop.name for _, _, stop, _ in reader.menu_entries()
                         if stop.name.startswith(words("&Sign out"))))
        reader.press(words("Sign in with an API client"))
        for field, value in (("Customer ID", "customerId"), ("Client ID", "clientId"),
                             ("Client secret", "clientSecret")):
            reader.type_into(words(field, "ApiClientPage"), client[value])
        reader.press(words("Sign in"))
        desktop.eventually(lambda: reader.look(None, *TABLES) and len(reader.rows()) > 20,
                           "the list of an API client")
        self.walk("Session of an API client", page=True)

    def locked_keychain(self):
        """A session was saved, and the keyring is locked when the console starts the next time."""
        self.stop_console()
        lock_keyring()
        self.start_console()
        self.leave_prompt()
        self.reader.find(self.words("Use this session only"), "push button")
        self.walk("Locked keychain")
        self.reader.press(self.words("Use this session only"))
        self.reader.find(self.words("Sign in"), "push button")
        self.walk("Signing in for this session only")

    def leave_prompt(self):
        """The keyring asks for its password in a window of its own; nobody gives it."""
        def prompt():
            return desktop.tool("xdotool", "search", "--onlyvisible", "--class", "gcr-prompter", check=False,
                                stderr=subprocess.DEVNULL)
        desktop.eventually(prompt, "the keyring's question")
        self.reader.send("Escape")
        desktop.eventually(lambda: not prompt(), "the end of the keyring's question")


def lock_keyring():
    """As the desktop does when its user asks for it."""
    from gi.repository import Gio
    service = Gio.DBusProxy.new_for_bus_sync(Gio.BusType.SESSION, Gio.DBusProxyFlags.NONE, None,
                                             "org.freedesktop.secrets", "/org/freedesktop/secrets",
                                             "org.freedesktop.Secret.Service")
    service.Lock("(ao)", [service.ReadAlias("(s)", "default")])


if __name__ == "__main__":
    accessibility.main(Flows)
