#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Walks through the page of notifications in each of its states and every dialog that it opens, and the dialog of the
notification area, by the rules of walkrules.py (R246 to R250).

Usage: tests/e2e/notificationswalk.py BUILD_FOLDER [ja|en]
"""
from notificationsdesk import NotificationsDesk, accessibility, desktop, expect, rules
from words import plain

PREFERENCES = "*/notifications/preferences"
# In the menus Edit and View, with what else they show when it is used.
DIALOGS = ("&Mute this…", "E&xport as CSV…", "Export as &JSON…", "Empty the archi&ve…", "Notification &settings…",
           "&Email notifications…", "Col&umns…", "N&otification Area…")


class NotificationsWalk(NotificationsDesk):
    def parts(self):
        """In English, where only words differ, without the states of the list."""
        windows = (self.sign_in, self.page, self.dialogs, self.mute, self.settings, self.mail)
        states = (self.stale, self.nothing, self.dismissed, self.archive)
        return windows if self.language == "en" else windows + states

    def where(self, what=""):
        page = self.words("Notifications")
        return f"{page}, {what}" if what else page

    # --- the page ---

    def page(self):
        """With a row that repeats, in two languages, about a location: everything the pane can have."""
        self.to_page()
        self.read_table()
        self.open_popups(self.where())
        self.find_row("VC-TYO-01")
        self.walk(self.where("details"), page=True)
        self.check_names()

    def check_names(self):
        """What is only painted is said too: counts, and how serious a row is."""
        if self.badge() != self.title_count():
            self.complain(self.where(), [f"the navigation says {self.badge()} to {self.title_count()} open ones"])
        for row in self.rows():
            if not row[self.words("Severity", "NotificationsTable")].strip():
                self.complain(self.where(), [f"no severity in {row}"])

    # --- its dialogs ---

    def dialogs(self):
        """Each entry that opens one, by its own keys or its menu, as it is at first."""
        for source in DIALOGS:
            self.to_rows()
            self.use_entry(source)

    def use_entry(self, source):
        menu, stop, keys = next((menu, stop, keys) for menu, _, stop, keys in self.reader.menu_entries()
                                if rules.words_of(stop.name) == self.words(source, "NotificationActions"))
        if "enabled" not in stop.states:
            return self.complain(self.where(), [f"{stop} cannot be used"])
        self.use(menu, plain(stop.name), keys)

    def mute(self):
        """With a day of one's own, and then a rule to take away."""
        reader = self.reader
        self.to_rows()
        self.opened("ctrl+m")
        expect(self.go_to(lambda stop: stop.role == "combo box"), "how long")
        reader.send("End")
        reader.find(self.words("Last day", "MuteDialog"))
        self.walk(self.where("mute, another day"), choices=False)
        reader.send("Return")
        self.closed()

    def settings(self):
        """Everything switched on, and the rule of before."""
        reader = self.reader
        self.opened("ctrl+shift+s")
        for box in ("One digest a day of what is less severe", "Announce nothing during these hours"):
            self.to_field(box)
            reader.send("space")
        self.walk(self.where("settings, everything on"), choices=False)
        self.to_field("Remove the rule")
        reader.send("space")
        reader.settle()
        if not reader.focused():
            self.complain(self.where("settings"), ["no focus after the last rule is removed"])
        self.walk(self.where("settings, no rule"), choices=False)
        reader.send("Return")
        self.closed()

    def mail(self):
        """When it is switched on, and when the cloud does not answer as it should."""
        reader = self.reader
        self.opened_by_menu("&Email notifications…")
        self.to_field("Send notifications by email")
        reader.send("space")
        self.walk(self.where("mail, on"), choices=False)
        self.fault(kind="status", status=503, match="PUT " + PREFERENCES)
        reader.announced.clear()
        reader.send("Return")
        self.expect_announcement("A setting that was not kept")
        self.walk(self.where("mail, not kept"), choices=False)
        reader.send("Escape")
        self.closed()
        self.fault()

    # --- its states ---

    def stale(self):
        reader = self.reader
        self.fault(kind="status", status=503, match="GET */notifications*")
        reader.announced.clear()
        reader.send("F5")
        self.expect_announcement("A refresh that fails")
        self.walk(self.where("stale"), page=True)
        self.fault()
        reader.send("F5")
        reader.settle(quiet=0.3)

    def nothing(self):
        self.search("zzz")
        self.reader.find(self.words("Nothing matches", "NotificationsPage"), "label")
        self.walk(self.where("nothing matches"), page=True)
        self.clear_filter()

    def dismissed(self):
        """All of them: undone by the button of the message, then for good, as the message itself says."""
        reader, before = self.reader, self.title_count()
        reader.announced.clear()
        reader.send("ctrl+shift+d")
        self.expect_announcement("A dismissal that can be undone")
        self.to_field("Undo", "DismissalMessages")
        reader.send("space")
        desktop.eventually(lambda: self.title_count() == before, "everything open again")
        reader.send("ctrl+shift+d")
        self.to_field("Undo", "DismissalMessages")
        undo = self.words("Undo", "DismissalMessages")
        desktop.eventually(lambda: not reader.look(undo, "push button"), "the end of the time for it")
        reader.settle()
        self.walk(self.where("nothing open"), page=True)
        self.choose_chip("State", "Dismissed")
        desktop.eventually(self.rows, "what was dismissed")
        self.to_rows()
        self.walk(self.where("dismissed"), page=True)

    def archive(self):
        """With something in it that the cloud has forgotten, and empty."""
        self.sandbox.post("/sandbox/clock", {"offsetSeconds": 55 * 86400})
        self.reader.send("F5")
        self.reader.find(self.words("Email address"), "text")
        self.sign_in()
        self.to_page()
        self.choose_chip("State", "Archive")
        desktop.eventually(lambda: len(self.rows()) > 1, "the archive")
        self.to_rows()
        self.walk(self.where("archive"), page=True)
        self.read_table()


if __name__ == "__main__":
    accessibility.main(NotificationsWalk)
