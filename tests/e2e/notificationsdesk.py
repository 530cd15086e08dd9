# SPDX-License-Identifier: Apache-2.0
"""The page of notifications as the walks over it use it: signed in, by keyboard."""
import datetime
import re
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent)]
import accessibility  # noqa: E402
from accessibility import demo, desktop, rules  # noqa: E402
from colleague import send  # noqa: E402
from reader import CELLS, TABLES  # noqa: E402
from words import plain  # noqa: E402

CODE = "Verification code (6 digits)"
SERVICES = {"Resource Locations", "Licensing"}  # as the cloud names who speaks


def expect(holds, what):
    if not holds:
        raise desktop.Missing(what)


class NotificationsDesk(accessibility.Walk):
    def __init__(self, build, language):
        super().__init__(build, language)
        self.person = self.sandbox.get("/sandbox/people")["people"][0]
        self.words.names |= SERVICES

    # --- signing in ---

    def sign_in(self):
        reader, words = self.reader, self.words
        reader.type_into(words("Email address"), self.person["email"])
        reader.type_into(words("Password"), self.person["password"])
        reader.send("Return")
        reader.find(words(CODE), "text")
        self.sandbox.get("/sandbox/people")  # for the sandbox's own time
        reader.type_into(words(CODE), demo.totp(self.person["totpSecret"], self.sandbox.now()))
        reader.send("Return")
        desktop.eventually(self.is_inside, "the console")

    def is_inside(self):
        reader, words = self.reader, self.words
        if reader.look(words.pattern("Account: %1").fullmatch, *rules.BUTTONS):
            return True
        terms = words("I agree to the terms of service")
        if reader.look(terms, "check box"):
            reader.press(terms)
            reader.press(words("Continue", "TermsPage"))
        return False

    def to_page(self):
        self.reader.send("ctrl+3")
        desktop.eventually(lambda: self.words("Notifications") in self.title() and self.rows(), "the notifications")

    # --- what is shown ---

    @staticmethod
    def title():
        """Of the window, as the desktop shows it."""
        return desktop.tool("xdotool", "getactivewindow", "getwindowname", check=False).decode().strip()

    def title_count(self):
        """How many are open, by the title of the window."""
        count = re.match(r"\((\d+)\) ", self.title())
        return int(count[1]) if count else 0

    def badge(self):
        """How many are open, by the navigation."""
        tab = self.reader.stop(self.reader.find(self.words("Notifications"), "page tab"))
        return int(re.sub(r"\D", "", tab.description) or 0)

    def rows(self):
        """The rows that are listed, as {heading: text}; none while a text stands in their place."""
        reader = self.reader
        try:
            table = reader.look(None, *TABLES)
            return [dict(reader.cells(table, row)) for row in range(table.queryTable().nRows)] if table else []
        except Exception:  # rows went while they were read
            return []

    def listed(self, source):
        """One column of the rows, by its heading."""
        heading = self.words(source, "NotificationsTable")
        return [row[heading] for row in self.rows()]

    def says(self, source, where=None):
        """Somewhere the interface says this, whatever is put in its places."""
        pattern = self.words.pattern(source) if where is None else \
            re.compile(".+".join(map(re.escape, re.split(r"%L?\d|%n", self.words(source, where)))), re.DOTALL)
        return self.reader.look(lambda text: bool(pattern.search(text)))

    # --- by keyboard ---

    def key_of(self, source, where):
        """The access key of a menu or an entry."""
        return re.search(r"&(\w)", self.words.written(source, where))[1].lower()

    def by_menu(self, entry):
        """An entry of the menu Edit, by access keys."""
        self.reader.send("alt+" + self.key_of("&Edit", "Menus"))
        self.reader.settle(quiet=0.15)
        self.reader.send(self.key_of(entry, "NotificationActions"))

    def enter(self, text):
        """Replaces what stands in the field that has the focus."""
        reader = self.reader
        if text.isascii():
            reader.keys("ctrl+a")
            desktop.tool("xdotool", "type", "--delay", "12", "--", text)
        else:
            reader.focused()
            reader._focus.queryEditableText().setTextContents(text)  # as an input method does
        reader.settle(quiet=0.2)

    def search(self, text):
        self.reader.send("ctrl+f")
        field = self.reader.focused()
        expect(field and field.name == self.words("Search title and text"), f"the search field, not {field}")
        self.enter(text)

    def clear_filter(self):
        self.reader.send("ctrl+shift+f")

    def to_rows(self):
        """The focus on the first row, which is chosen."""
        self.go_to(lambda stop: stop.role in TABLES or stop.role in CELLS)
        self.reader.send("Prior", "Prior", "Home")

    def find_row(self, text):
        """The first row with this text, as the only kind that is listed, with the focus on it."""
        self.search(text)
        desktop.eventually(self.rows, f"a row with {text!r}")
        self.reader.send("Down")
        self.reader.send("Prior", "Home")

    def choose_chip(self, group, name):
        """The chip whose words begin like this, by the arrow keys."""
        reader = self.reader
        wanted = self.words(name, "NotificationsTools")
        around = self.words(group, "NotificationsTools")
        expect(self.go_to(lambda stop: stop.role == "radio button" and stop.group == around), f"the chips {around!r}")
        for key in ["Right"] * 6 + ["Left"] * 6:
            if reader.focused().name.startswith(wanted):
                return
            reader.send(key)
        raise desktop.Missing(f"the chip {wanted!r}")

    def chip_count(self, name):
        """The number on a chip."""
        wanted = self.words(name, "NotificationsTools")
        chip = self.reader.find(lambda text: bool(re.fullmatch(re.escape(wanted) + r"( [\d,]+)?", text.strip())),
                                "radio button")
        digits = re.sub(r"\D", "", chip.name[len(wanted):])
        return int(digits) if digits else None

    def to_field(self, source, where=None):
        """Tab to what has this name."""
        wanted = self.words(source, where)
        expect(self.go_to(lambda stop: plain(stop.name) == wanted), f"a Tab stop called {wanted!r}")
        return self.reader.focused()

    def to_choice(self, value, where=None):
        """Tab to the combo box that shows this: where it shows it, that is its name."""
        shown = self.words(value, where)
        expect(self.go_to(lambda stop: stop.role == "combo box" and stop.name == shown), f"a choice that is {shown!r}")

    def opened(self, *keys):
        """A dialog, by these keys."""
        self.reader.send(*keys)
        self.await_dialog()

    def opened_by_menu(self, entry):
        self.by_menu(entry)
        self.await_dialog()

    def await_dialog(self):
        desktop.eventually(lambda: len(self.reader.windows()) == 2, "a dialog")
        self.reader.settle(quiet=0.2)

    def closed(self):
        desktop.eventually(lambda: len(self.reader.windows()) == 1, "the dialog to close")
        self.reader.settle()

    # --- the sandbox ---

    def tell(self, japanese, english=None, severity="Error", **more):
        """Sends a notification; its id."""
        content = [{"languageTag": "ja-JP", "title": japanese, "description": japanese + "。"}]
        if english:
            content.append({"languageTag": "en-US", "title": english, "description": english + "."})
        return send(self.sandbox, "POST", "/sandbox/notifications",
                    {"severity": severity, "content": content, **more})["id"]

    @staticmethod
    def in_days(days):
        return datetime.date.today() + datetime.timedelta(days=days)
