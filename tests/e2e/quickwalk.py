# SPDX-License-Identifier: Apache-2.0
"""A walk that goes past the sign-in quickly, to what it is about, and what such walks have in common."""
import accessibility
from accessibility import demo, desktop, rules
from words import plain

CODE = "Verification code (6 digits)"


class QuickWalk(accessibility.Walk):
    # --- small things ---

    def called(self, source, where=None):
        """Buttons of actions have their words with dots."""
        wanted = self.words(source, where)
        return lambda name: plain(name) == wanted

    def code(self, secret, later=0):
        return demo.totp(secret, self.sandbox.now() + 30 * later)

    def closed(self, where, before):
        desktop.eventually(lambda: len(self.reader.windows()) == 1, "the dialog to close")
        self.reader.settle()
        after = self.reader.focused()
        if before and not (after and before.place == after.place):
            self.complain(where, [f"the focus does not come back: it was on {before}, it is on {after}"])

    def enter_code(self, code, name=CODE):
        self.reader.type_into(self.words(name), code)
        self.reader.send("Return")

    def leave_other_menus(self, *titles):
        """What is in the menus but these is walked through elsewhere."""
        wanted = set(map(self.words, titles))
        self.tried |= {(menu, plain(stop.name)) for menu, _, stop, _ in self.reader.menu_entries()
                       if plain(menu[0]) not in wanted}

    # --- by keyboard alone ---

    def type_here(self, name, text):
        """Into the field that has the focus already, as it must; what no key makes is no text for this."""
        self.expect_focus(lambda stop: stop.name == name, f"the field {name!r}")
        self.reader.send("ctrl+a")
        desktop.tool("xdotool", "type", "--delay", "25", "--", text)
        self.reader.settle()

    def press_here(self, name):
        """The button or the box of that name, reached with Tab and pressed with the space bar."""
        if not self.go_to(lambda stop: plain(stop.name) == name and "enabled" in stop.states):
            raise desktop.Missing(f"a Tab stop called {name!r}")
        self.reader.send("space")

    def expect_focus(self, wanted, what):
        """The focus is, or soon comes, where one expects it."""
        def look():
            self.reader.settle()
            stop = self.reader.focused()
            return stop if stop and wanted(stop) else None
        try:
            return desktop.eventually(look, what, 5)
        except desktop.Missing:
            raise desktop.Missing(f"the focus on {what}; it is on {self.reader.focused()}") from None

    def expect_words(self, expression, what):
        """Something in the window in front says so."""
        def look():
            return any(expression.search(stop.name) for stop in self.reader.everything(self.reader.window()))
        desktop.eventually(look, f"{what} ({expression.pattern})")

    # --- signing in ---

    def enter_password(self):
        reader, words = self.reader, self.words
        reader.find(words("Email address"), "text")
        reader.type_into(words("Email address"), self.person["email"])
        reader.type_into(words("Password"), self.person["password"])
        reader.press(words("Sign in"))

    def sign_in(self):
        self.enter_password()
        self.reader.find(self.words(CODE), "text")
        self.enter_code(self.code(self.person["totpSecret"]))
        self.pass_quickly()

    def pass_quickly(self):
        """Into the console, without walking through the pages between."""
        desktop.eventually(self.is_inside, "the console")

    def is_inside(self):
        reader, words = self.reader, self.words
        account = words.pattern("Account: %1")
        if reader.look(account.fullmatch, *rules.BUTTONS) or len(reader.windows()) > 1:
            return True
        terms = words("I agree to the terms of service")
        if reader.look(terms, "check box"):
            reader.press(terms)
        if reader.look(words("Continue", "TermsPage"), *rules.BUTTONS):
            reader.press(words("Continue", "TermsPage"))
        return False
