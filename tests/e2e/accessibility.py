#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Walks through every page and every dialog of the console as somebody does who hears it and types, through
the accessibility bus and the keyboard, and says all that is wrong at the end.

Dialogs are found, not listed: every entry of the menus that can be used is used once, on a row of each kind.

Usage: tests/e2e/accessibility.py BUILD_FOLDER [ja|en]
"""
import json
import os
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "scripts"), str(Path(__file__).resolve().parent)]
import demo  # noqa: E402
import desktop  # noqa: E402
import walkrules as rules  # noqa: E402
from reader import CELLS, TABLES, Reader, as_typed  # noqa: E402
from words import Words, plain  # noqa: E402

# Entries that are not tried: they end the session, change what everything looks like, or lead to another page.
LEFT_ALONE = {"&Quit", "&Sign out", "Lar&ger", "&Smaller", "&Normal size", "My Profile",
              "Connectivity Check", "Connector Preparation", "Resource Locations", "Install Connectors",
              "Notifications",
              "Where the &logs are", "&Install a connector here"}
# Buttons that need no entry in a menu: they belong to the message or the thing they stand beside.
BESIDE_THINGS = {"Dismiss", "Copied", "Show details", "Hide details", "Retry", "Stop", "Sign in again",
                 "Show in the list", "Show", "Switch organization", "%n piece(s) of advice", "%n pieces of advice",
                 "Copy %1", "Account: %1", "Add the reading", "Edit the reading", "Change device…",
                 "Undo", "Open folder", "More on the web"}
# Buttons that take something away; Enter must not press them unasked.
DESTRUCTIVE = {"Remove administrator", "Remove group", "Remove yourself", "Cancel invitation", "Yes, change device",
               "Yes, replace", "Leave", "Delete", "Remove connector", "Remove connectors and delete",
               "Clear primary location", "Empty the archive"}


class Walk:
    def __init__(self, build, language):
        self.words, self.language, self.findings = Words(language), language, []
        self.data = tempfile.mkdtemp(prefix="ccj-walk-")
        self.keep_browser_away()
        self.sandbox = demo.Sandbox(build, self.data, 0)
        people = self.sandbox.get("/sandbox/people")["people"]
        self.person = next(person for person in people if len(person["customers"]) > 1 and person["totpSecret"])
        self.tried, self.walked = set(), []
        self.program = os.path.join(build, "ccj-console")
        self.check_this_computer_alone()
        self.start_console()

    def start_console(self):
        self.reader = Reader(self.program, "--server", self.sandbox.url, "--ca-file", self.sandbox.ca,
                             "--profile", self.data + "/profile", "--language", self.language)

    def stop_console(self):
        if self.reader.process.poll() is None:
            desktop.end(self.reader.process)

    def keep_browser_away(self):
        """Links are opened by a program that does nothing."""
        folder = Path(self.data) / "bin"
        folder.mkdir()
        stand_in = folder / "xdg-open"
        stand_in.write_text("#!/bin/sh\n")
        stand_in.chmod(0o755)
        os.environ["PATH"] = f"{folder}:{os.environ['PATH']}"

    def check_this_computer_alone(self):
        """The connectivity check asks the sandbox and a closed port, nothing else."""
        published = json.loads((ROOT / "resources/reference/connectivity/addresses.json").read_text())["addresses"]
        own = [{"transport": "https", "host": "127.0.0.1", "port": port}
               for port in (urlsplit(self.sandbox.url).port, 1)]
        choices = json.dumps({"leftOut": [address["id"] for address in published], "own": own})
        profile = Path(self.data) / "profile"
        profile.mkdir()
        (profile / "settings.ini").write_text(f"[connectivity]\naddresses={json.dumps(choices)}\n")

    def complain(self, where, complaints):
        for complaint in complaints:
            line = f"{where}: {complaint}"
            if line not in self.findings:
                self.findings.append(line)

    # --- one window ---

    def walk(self, where, page=False, choices=True):
        """Goes round a window both ways and holds the rules against what was met."""
        reader = self.reader
        reader.settle()
        window = reader.window()
        stops, came_back = reader.tab_walk()
        if not stops:
            self.complain(where, ["nothing has the focus"])
            return
        if not came_back:
            self.complain(where, [f"Tab never comes back to {stops[0]}; it went " + ", ".join(map(str, stops[:20]))])
        shown = reader.everything(window)
        boxes = {thing.path: thing.box for thing in shown}  # a page scrolls while one goes round
        stops = [replace(stop, box=boxes.get(stop.path, stop.box)) for stop in stops]
        for rule in (rules.names, rules.roles, rules.twins, rules.order):
            self.complain(where, rule(stops))
        self.complain(where, rules.language(shown, self.words))
        self.complain(where, rules.reached(stops, reader.reachable(window)))
        if came_back:
            self.complain(where, rules.reverse(stops, reader.tab_walk("shift+Tab")[0]))
        if page:
            entries = [(menu, stop.name, keys) for menu, _, stop, keys in reader.menu_entries()]
            self.complain(where, rules.offered([stop for stop in shown if "focusable" in stop.states],
                                               entries, self.words, BESIDE_THINGS))
        self.walked.append((where, len(stops)))
        if choices:
            self.walk_choices(where, shown)

    def walk_choices(self, where, shown):
        """A choice may bring more things to fill in: walks once for each."""
        for choice in shown:
            if choice.role == "radio button" and choice.group == "" and "checked" not in choice.states \
                    and {"enabled", "showing"} <= choice.states:
                if self.go_to(lambda stop: stop.role == "radio button" and stop.parent == choice.parent):
                    for _ in range(10):
                        self.reader.send("Down")
                        if self.reader.focused().path == choice.path:
                            break
                    self.reader.settle(quiet=0.3)
                    self.walk(f"{where}, {choice.name}", choices=False)

    def go_to(self, wanted):
        """Tab until the wanted stop has the focus; the stop, or None after a whole round."""
        for _ in range(40):
            now = self.reader.focused()
            if now and wanted(now):
                return now
            self.reader.tab()
        return None

    def walk_dialog(self, where, before):
        """The dialog that has opened: its rules, and that Escape leads back to where one was."""
        reader = self.reader
        focus, title = reader.focused(), reader.window().name
        where = f"{where} › {title}"
        if not focus:
            self.complain(where, ["no focus in the dialog that opened"])
        if not title:
            self.complain(where, ["the dialog has no name"])
        destructive = {self.words(source) for source in DESTRUCTIVE}
        self.complain(where, rules.safe_default(reader.everything(reader.window()), focus, destructive))
        self.walk(where)
        reader.send("Escape")
        try:
            desktop.eventually(lambda: len(reader.windows()) == 1, "the dialog to close", 5)
        except desktop.Missing:
            self.complain(where, ["Escape does not close it"])
            raise
        reader.settle()
        after = reader.focused()
        if before and not (after and before.place == after.place):
            self.complain(where, [f"the focus does not come back: it was on {before}, it is on {after}"])

    # --- menus ---

    def try_menus(self, where, again=lambda: None):
        """Uses each entry that can be used and was not used before; walks what it opens."""
        left_alone = {self.words(source) for source in LEFT_ALONE}
        entries = self.reader.menu_entries()
        self.complain(where, rules.shortcuts([(menu, stop.name, keys) for menu, _, stop, keys in entries
                                              if "enabled" in stop.states]))
        for menu, _, stop, keys in entries:
            self.complain(f"{where}, menu {'/'.join(map(plain, menu))}",
                          rules.names([stop]) + rules.language([stop], self.words))
            key = (menu, plain(stop.name))
            if key in self.tried or plain(stop.name) in left_alone or len(menu) > 1 \
                    or "enabled" not in stop.states:
                continue
            self.tried.add(key)
            again()
            self.use(menu, plain(stop.name), keys)

    def use(self, menu, name, keys):
        reader, before = self.reader, self.reader.focused()
        if keys and not keys.startswith("Alt+"):
            reader.send(*as_typed(keys))
        else:
            reader.menu(next(stop.name for path, _, stop, _ in reader.menu_entries()
                             if path == menu and plain(stop.name) == name))
        reader.settle(quiet=0.25)
        if len(reader.windows()) > 1:
            self.walk_dialog(" › ".join([*map(plain, menu), name]), before)

    def go_to_page(self, title):
        self.reader.menu(next(stop.name for _, _, stop, _ in self.reader.menu_entries()
                              if plain(stop.name) == self.words(title)))

    def walk_menu_bar(self):
        """The menu bar by keyboard alone: each menu opens, each entry is passed, Escape leads back."""
        reader, before = self.reader, self.reader.focused()
        titles = [node for node in reader.everything(reader.window()) if node.role == "menu item"]
        for title in titles:
            reader.send("alt+" + title.name[-2].lower() if self.language == "ja" else "alt+" + title.name[0].lower())
            try:
                desktop.eventually(lambda: (reader.settle(), (reader.focused() or title).role == "menu item")[1]
                                   and reader.focused(), title.name, 3)
            except desktop.Missing:
                self.complain("Menu bar", [f"its key does not open {title} but leads to {reader.focused()}"])
            reader.send("Escape")
            reader.send("Escape")
        after = reader.focused()
        if before and not (after and before.place == after.place):
            self.complain("Menu bar", [f"Escape leads to {after}, not back to {before}"])

    def open_popups(self, where):
        """Buttons of the page that open a menu."""
        for stop in self.reader.everything(self.reader.window()):
            if "has popup" not in stop.states or stop.role not in rules.BUTTONS or "focusable" not in stop.states:
                continue
            if not self.go_to(lambda now: now.path == stop.path):
                continue
            self.reader.send("space")
            items = [item for item in self.reader.everything(self.reader.window()) if "menu item" in item.role]
            self.complain(f"{where} › {stop.name}", rules.names(items) + rules.language(items, self.words) +
                          ([] if items else ["Space opens nothing"]))
            self.reader.send("Escape")
            if not self.go_to(lambda now: now.path == stop.path):
                self.complain(f"{where} › {stop.name}", ["Escape does not lead back to the button"])

    # --- signing in ---

    def sign_in(self):
        reader, words = self.reader, self.words
        reader.find(words("Email address"), "text")
        self.walk("Sign-in page")
        self.try_menus("Signed out")
        reader.press(words("Sign in with an API client"))
        reader.find(words("Client ID"), "text")
        self.walk("API client page")
        reader.press(words("Sign in with email address and password"))
        reader.type_into(words("Email address"), self.person["email"])
        reader.type_into(words("Password"), self.person["password"])
        reader.press(words("Sign in"))
        reader.find(words("Verification code (6 digits)"), "text")
        self.walk("Code page")
        reader.type_into(words("Verification code (6 digits)"), demo.totp(self.person["totpSecret"], self.sandbox.now()))
        reader.send("Return")
        self.pass_to_list()

    def pass_to_list(self):
        """The pages between the code and the list, whichever there are."""
        reader, words = self.reader, self.words
        terms, organizations = words("I agree to the terms of service"), words("Organizations")
        seen = set()
        while not reader.look(None, *TABLES):
            page = desktop.eventually(lambda: next((name for name in (terms, organizations) if name not in seen
                                                    and reader.look(name, "check box", "list")), None)
                                      or reader.look(None, *TABLES), "the list or a page before it")
            if page == terms:
                self.walk("Terms page")
                reader.press(terms)
                reader.press(words("Continue", "TermsPage"))
            elif page == organizations:
                self.walk("Organization page")
                reader.press(words("Continue", "TermsPage"))
            seen.add(page)
        desktop.eventually(lambda: len(reader.rows()) > 20, "the administrators' list")

    # --- administrators ---

    def to_row(self, email):
        """The row with that email address, as the only one, with the focus on it."""
        reader = self.reader
        self.search(email)
        reader.send("Down")
        reader.send("Home")

    def search(self, text):
        reader = self.reader
        reader.send("ctrl+f")
        reader.type_into(self.words("Search name or email"), text)
        reader.settle(quiet=0.2)

    def clear_search(self):
        self.reader.send("ctrl+f")
        self.reader.send("ctrl+a", "Delete")
        self.reader.settle(quiet=0.2)

    def row_of_each_kind(self):
        """An email address for each state a row can be in: (state, address)."""
        reader, found = self.reader, {}
        table = reader.table()
        for row in range(table.queryTable().nRows):
            texts = [text for _, text in reader.cells(table, row)]
            address = next((text for text in texts if "@" in text), None)
            state = dict(reader.cells(table, row)).get(self.words("Status"))
            if address and address != self.person["email"]:
                found.setdefault(state, address)
        return found

    def read_table(self):
        """Rows are words, in this language; the state has one, and arrows walk while Tab leaves."""
        reader, where = self.reader, "Table"
        self.go_to(lambda stop: stop.role in TABLES or stop.role in CELLS)
        reader.send("Down")
        cell = reader.focused()
        if not cell or cell.role not in CELLS:
            self.complain(where, [f"the arrow keys do not walk through the rows: the focus is on {cell}"])
        reader.send("Tab")
        after = reader.focused()
        if after and (after.role in CELLS or after.role in TABLES):
            self.complain(where, [f"Tab does not leave the table: it goes to {after}"])
        table = reader.table()
        for row in range(min(table.queryTable().nRows, 60)):
            for heading, text in reader.cells(table, row):
                if self.words.foreign(text):
                    self.complain(where, [f"\"{text}\" under {heading} in an interface that is {self.language}"])
                if heading == self.words("Status") and not text.strip():
                    self.complain(where, [f"row {row} has no word for its state"])

    def administrators(self):
        reader = self.reader
        self.walk("Administrators", page=True)
        self.walk_menu_bar()
        self.read_table()
        self.open_popups("Administrators")
        kinds = self.row_of_each_kind()
        for state in map(self.words, ("Active", "Invite sent", "Invite expired")):
            address = next((address for found, address in kinds.items() if found.startswith(state)), None)
            if not address:
                self.complain("Administrators", [f"nobody is \"{state}\" but {list(kinds)}"])
                continue
            self.to_row(address)
            self.try_menus(f"A row that is {state}", again=lambda: self.to_row(address))
        self.clear_search()

    def states(self):
        """What stands in place of the list, and what is said about it."""
        reader, words = self.reader, self.words
        self.search("nobody-is-called-this")
        reader.find(words("Nobody matches", "AdministratorsList"), "label")
        self.walk("Nobody matches", page=True)
        self.clear_search()
        self.fault(kind="status", status=503, match="GET */administrators*")
        reader.announced.clear()
        reader.send("F5")
        self.expect_announcement("A refresh that fails")
        self.walk("Stale", page=True)
        self.fault()
        reader.send("F5")
        reader.settle(quiet=0.3)

    def fault(self, **fault):
        self.sandbox.post("/sandbox/faults", {"faults": [fault] if fault else []})

    def announcements(self):
        """What happens is said, not only shown."""
        reader, words = self.reader, self.words
        reader.announced.clear()
        reader.send("ctrl+n")
        reader.send("Return")
        self.expect_announcement("An invitation without an address")
        reader.announced.clear()
        reader.type_into(words("Email"), "new.person@aobashoji.example.jp")
        reader.press(words("Send invite"))
        desktop.eventually(lambda: len(reader.windows()) == 1, "the dialog to close")
        self.expect_announcement("An invitation that was sent")
        self.walk("A message over the list", page=True)

    def invitation_from_azure(self):
        """Somebody of the company's directory is found and chosen by keyboard, and what was found is said."""
        reader, words = self.reader, self.words
        reader.send("ctrl+n")
        reader.press(words("Azure AD"), "radio button")
        self.walk("An invitation from Azure AD, nothing typed")
        reader.announced.clear()
        reader.type_into(words("Name or email address"), "ota.saki")
        self.expect_announcement("People of the directory that were found")
        reader.send("Down")
        if not reader.focused() or "太田" not in reader.focused().name:
            self.complain("People of the directory", [f"Down leads to {reader.focused()}"])
        self.walk("An invitation from Azure AD, somebody who cannot be invited")
        reader.send("Escape")

    def connectivity(self):
        """The page of the connectivity check, before it and after it, with everything that it opens."""
        reader, words = self.reader, self.words
        self.go_to_page("Connectivity Check")
        reader.find(words("&Start the check"), "push button", "button")
        where = words("Connectivity Check")
        self.walk(where, page=True)
        reader.announced.clear()
        reader.send("F5")
        self.expect_announcement("What a connectivity check has found")
        self.walk(f"{where}, checked", page=True)
        self.go_to(lambda stop: stop.role in TABLES or stop.role in CELLS)
        reader.send("Down")
        self.try_menus(where)
        reader.send("ctrl+1")

    def expect_announcement(self, what):
        try:
            desktop.eventually(lambda: (self.reader.settle(), any(self.reader.announced))[1], what, 8)
            self.complain(what, [f"\"{text}\" is announced in an interface that is {self.language}"
                                 for text in self.reader.announced if self.words.foreign(text)])
        except desktop.Missing:
            self.complain(what, ["nothing is announced"])

    # --- all ---

    def parts(self):
        return (self.sign_in, self.administrators, self.announcements, self.invitation_from_azure, self.states,
                self.connectivity)

    def run(self):
        for part in self.parts():
            try:
                part()
            except Exception as problem:
                self.complain(part.__name__, [f"the walk ended here: {type(problem).__name__}: {problem}. "
                                              f"{self.screen()}"])
                return

    def screen(self):
        code = self.reader.process.poll()
        if code is not None:
            return f"The console has ended with {code}."
        return "On the screen: " + " | ".join(self.reader.texts()[:60])

    def close(self):
        self.stop_console()
        self.sandbox.stop()
        shutil.rmtree(self.data, ignore_errors=True)


def main(kind=Walk):
    build, language = sys.argv[1], (sys.argv[2:] or ["ja"])[0]
    desktop.run_inside()
    walk = kind(str(Path(build).resolve()), language)
    try:
        walk.run()
    finally:
        walk.close()
    for where, count in walk.walked:
        print(f"{language}  {count:3d} stops  {where}")
    for finding in walk.findings:
        print(f"{language}  WRONG  {finding}")
    sys.exit(1 if walk.findings else 0)


if __name__ == "__main__":
    main()
