#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""What a notification lives through, with a keyboard alone: a connector falls silent, the console hears of it by
itself, it is found, read, followed, dismissed, muted, snoozed, archived, exported and wiped (R246 to R250); beside the
cloud's own list, the administrator's and a colleague's.

Usage: tests/e2e/notificationslife.py BUILD_FOLDER [ja|en]
"""
import csv
import json
import subprocess
import time
from pathlib import Path

from notificationsdesk import NotificationsDesk, accessibility, desktop, expect, rules
from colleague import Colleague, steer

CONNECTOR = "TYO-CC02"
GROUP = "VC-TYO-01"        # five of the demo's that repeat
OLD = "82914477"           # the demo's oldest, 75 days; there is one of 40, too
A_MINUTE_AND_MORE = 90     # the console asks every 60 to 72 seconds while somebody looks
UNDO = 20                  # seconds: eight in which a dismissal can be undone, and the request


class NotificationsLife(NotificationsDesk):
    def parts(self):
        return (self.sign_in, self.fall_silent, self.find, self.read, self.hear_of_it, self.follow_link,
                self.dismiss_and_undo, self.dismiss_several, self.dismiss_one_repeat, self.dismiss_all,
                self.show_dismissed, self.order_mails, self.mute, self.snooze, self.outlive_the_cloud,
                self.search_archive, self.export_csv, self.export_json, self.wipe)

    def run(self):
        dunst = subprocess.Popen(["dunst"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            super().run()
        finally:
            desktop.end(dunst)

    # --- the cloud's own word ---

    def open_of(self, text):
        """What is open for this administrator by the cloud's word, with this in a title."""
        return [item["id"] for item in self.mine.notifications()
                if any(text in content["title"] for content in item["content"])]

    def await_dismissal(self, ids):
        desktop.eventually(lambda: not set(ids) & self.mine.open_ids(), "the dismissal at the cloud", UNDO)
        expect(set(ids) <= self.colleague.open_ids(), "the same notifications in a colleague's list (R248)")

    def await_count(self, count):
        """In the title of the window and in the navigation, wherever one is (R247)."""
        desktop.eventually(lambda: self.title_count() == count, f"{count} in the title, which is {self.title()!r}")
        expect(self.badge() == count, f"{count} in the navigation, not {self.badge()}")

    # --- finding and reading ---

    def fall_silent(self):
        self.mine = Colleague(self.sandbox, self.person, codes_spent=1)
        self.colleague = Colleague(self.sandbox, self.sandbox.get("/sandbox/people")["people"][2])
        self.to_page()
        self.before = len(self.mine.notifications())
        self.await_count(self.before)
        connector = next(one for one in self.sandbox.get("/sandbox/connectors")["connectors"]
                         if one["fqdn"].startswith(CONNECTOR))
        steer(self.sandbox, connector["id"], state="disconnected")
        self.silent_since = time.monotonic()

    def find(self):
        """By severity, by service, by text, and by nothing that is there."""
        everything = len(self.rows())
        self.choose_chip("Severity", "Warnings")
        warning = self.words("Warning", "NotificationWords")
        expect(set(self.listed("Severity")) == {warning}, f"warnings alone, not {self.listed('Severity')}")
        self.clear_filter()
        service = "Workspace Environment Management"
        self.to_choice("All services")
        for _ in range(12):
            self.reader.send("Down")
            if self.reader.focused().name == service:
                break
        expect(set(self.listed("Service")) == {service}, f"what {service} says, not {self.listed('Service')}")
        self.clear_filter()
        self.search("ﾊｲﾊﾟｰﾊﾞｲｻﾞｰ")  # half-width letters find full-width ones
        expect(len(self.rows()) == 1 and GROUP in self.listed("Title")[0], f"one row with {GROUP}: {self.rows()}")
        self.search("zzz")
        self.reader.find(self.words("Nothing matches", "NotificationsPage"), "label")
        self.clear_filter()
        desktop.eventually(lambda: len(self.rows()) == everything, "all rows again")

    def read(self):
        """The text in the language of the interface, the sender's other one on request, and what has only one."""
        reader = self.reader
        self.find_row(GROUP)
        reader.send("Return")
        expect(reader.focused().name == self.words("Text", "NotificationPane"), f"the text, not {reader.focused()}")
        japanese, english = "資格情報と証明書を確認してください", "Check its credentials and certificate"
        expect(japanese in self.spoken_text(), f"the Japanese text, not {self.spoken_text()!r}")
        self.to_choice("日本語")
        reader.send("Down")
        desktop.eventually(lambda: english in self.pane_text(), "the English text")
        self.find_row("Scheduled maintenance")
        expect(self.says("The sender has not written this in your language. You see it in: %1."),
               "a word about the language of the original")
        self.clear_filter()

    def spoken_text(self):
        text = self.reader._focus.queryText()
        return text.getText(0, text.characterCount)

    def pane_text(self):
        text = self.reader.find(self.words("Text", "NotificationPane"), "text").queryText()
        return text.getText(0, text.characterCount)

    def hear_of_it(self):
        """Nobody asks: the console reads by itself."""
        left = A_MINUTE_AND_MORE - (time.monotonic() - self.silent_since)
        self.reader.send("ctrl+1")
        self.reader.send("ctrl+3")
        desktop.eventually(lambda: self.title_count() == self.before + 1, "one more in the title", max(left, 5))
        self.await_count(self.before + 1)
        self.silent, = self.open_of(CONNECTOR)

    def follow_link(self):
        """R250: to the row it speaks of, and back."""
        reader = self.reader
        self.find_row(CONNECTOR)
        self.choose_chip("Severity", "Errors")
        expect(any(CONNECTOR in title for title in self.listed("Title")), "the error of the connector")
        reader.send("ctrl+Return")
        desktop.eventually(lambda: self.words("Resource Locations") in self.title(), "the resource locations")
        reader.settle(quiet=0.3)
        chosen = [stop for stop in reader.everything(reader.window())
                  if "selected" in stop.states and CONNECTOR in stop.name]
        expect(chosen, f"the row of {CONNECTOR}, chosen")
        self.await_count(self.before + 1)
        self.to_page()
        self.clear_filter()

    # --- dismissing ---

    def dismiss_and_undo(self):
        self.find_row(CONNECTOR)
        self.reader.announced.clear()
        self.reader.send("Delete")
        self.expect_announcement("A dismissal")
        self.await_count(self.before)
        self.reader.send("ctrl+z")
        self.await_count(self.before + 1)
        expect(self.rows(), "the row again")

    def dismiss_several(self):
        """With Shift; what was undone before is still open afterwards."""
        reader = self.reader
        self.clear_filter()
        titles = self.listed("Title")
        others = [CONNECTOR not in title and GROUP not in title for title in titles]
        first = next(row for row in range(len(titles) - 1) if all(others[row:row + 2]))
        self.to_rows()
        reader.send(*["Down"] * first)
        reader.send("shift+Down")
        chosen = self.selected_titles()
        expect(chosen == titles[first:first + 2], f"two rows, not {chosen}")
        ids = [id for title in chosen for id in self.open_of(title)]
        reader.send("Delete")
        self.await_count(self.before + 1 - len(ids))
        self.await_dismissal(ids)
        expect(self.silent in self.mine.open_ids(), "what was undone is not dismissed")
        self.left = self.before + 1 - len(ids)

    def selected_titles(self):
        heading, titles = self.words("Title", "NotificationsTable"), []
        table = self.reader.table()
        grid = table.queryTable()
        for row in range(grid.nRows):
            if grid.isRowSelected(row):
                titles.append(dict(self.reader.cells(table, row))[heading])
        return titles

    def dismiss_one_repeat(self):
        """One of those that repeat, by the menu."""
        self.find_row(GROUP)
        repeats = self.open_of(GROUP)
        self.by_menu("Dismiss &only this repeat")
        self.left -= 1
        self.await_count(self.left)
        self.await_dismissal(repeats[:1])
        expect(set(self.open_of(GROUP)) == set(repeats[1:]), "the other repeats stay open")

    def dismiss_all(self):
        self.clear_filter()
        everything = self.mine.notifications()
        ids = [item["id"] for item in everything if item["destinationAdmin"] == "*"]  # not what is for one alone
        expect(len(everything) == self.left and self.silent in ids, f"{self.left} at the cloud, not {len(everything)}")
        self.reader.send("ctrl+shift+d")
        self.await_count(0)
        self.reader.find(self.words("Nothing open", "NotificationsPage"), "label")
        self.await_dismissal(ids)

    def show_dismissed(self):
        self.choose_chip("State", "Dismissed")
        desktop.eventually(lambda: self.chip_count("Dismissed") == self.before + 1, "all of them, dismissed")
        self.find_row(CONNECTOR)
        expect(len(self.rows()) == 1, "the connector's among what was dismissed")
        self.clear_filter()
        self.choose_chip("State", "Open")

    # --- without looking ---

    def order_mails(self):
        """At the cloud, for oneself alone."""
        self.opened_by_menu("&Email notifications…")
        self.to_field("Send notifications by email")
        self.reader.send("space", "Return")
        self.closed()
        expect(self.mine.wants_mails() and not self.colleague.wants_mails(), "mails for oneself alone")

    def announced(self):
        """What the desktop was told so far."""
        desktop.tool("dunstctl", "close-all")
        history = json.loads(desktop.tool("dunstctl", "history"))
        return [entry["summary"]["data"] for entry in history["data"][0]]

    def hear(self, *titles):
        """Each of them is told, and the console reads."""
        for title in titles:
            self.tell(title)
        self.reader.send("F5")
        desktop.eventually(lambda: set(titles) <= set(self.listed("Title")), f"{titles} in the list")

    def await_announcement(self, title):
        desktop.eventually(lambda: title in self.announced(), f"{title!r} on the desktop, not {self.announced()}")

    def mute(self):
        """A rule with an end of one's own: it stands in the settings, and is kept."""
        reader, title = self.reader, "誤報として知られているもの"
        self.hear(title)
        self.await_announcement(title)
        self.find_row(title)
        self.opened("ctrl+m")
        expect(self.go_to(lambda stop: stop.role == "combo box"), "how long")
        reader.send("End")
        self.to_field("Last day", "MuteDialog")
        week = self.in_days(7)  # what it proposes
        days = 3 if week.day < 15 else -3
        reader.send("Tab", "Tab", *["Up" if days > 0 else "Down"] * 3)  # from the year over the month to the day
        end = self.in_days(7 + days)
        reader.send("Return")
        self.closed()
        self.clear_filter()
        self.opened("ctrl+shift+s")
        rule = self.words("Until %1: %2", "NotificationSettingsDialog").replace("%1", self.day(end))
        expect(self.reader.look(lambda text: text.startswith(rule.split("%2")[0]) and title in text, "list item"),
               f"a rule until {self.day(end)}")
        reader.send("Escape")
        self.closed()
        before = self.announced().count(title)
        self.hear(title, "本物の障害")
        self.await_announcement("本物の障害")
        expect(self.announced().count(title) == before, "nothing is announced of what is muted")

    @staticmethod
    def day(date):
        return f"{date.year}年{date.month}月{date.day}日"

    def set_snooze(self, *keys):
        off, until = (self.words(text, "NotificationSettingsDialog") for text in ("Off", "Until %1"))
        until = until.replace("%1", "")
        self.opened("ctrl+shift+s")
        expect(self.go_to(lambda stop: stop.role == "combo box" and (stop.name == off or until in stop.name)),
               "the choice of a snooze")
        self.reader.send(*keys)
        self.reader.send("Return")
        self.closed()

    def snooze(self):
        """What comes meanwhile is announced at the end."""
        title, other = "停止中に届いた障害", "その間のもう1件"
        self.set_snooze("Home", "Down")
        self.hear(title, other)
        before = self.announced()
        expect(title not in before and other not in before, f"silence, not {before}")
        self.set_snooze("Home")
        desktop.eventually(lambda: len(self.announced()) > len(before), "the announcement at the end")

    # --- the archive ---

    def outlive_the_cloud(self):
        """The cloud forgets after 90 days; the session ends sooner."""
        self.sandbox.post("/sandbox/clock", {"offsetSeconds": 55 * 86400})
        self.reader.send("F5")
        self.reader.find(self.words("Email address"), "text")
        self.sign_in()
        self.mine = Colleague(self.sandbox, self.person, codes_spent=1)
        expect(not any(OLD in item["content"][0]["title"] for item in self.mine.notifications(dismissed=True)),
               "the cloud has forgotten")
        self.to_page()
        self.choose_chip("State", "Archive")
        desktop.eventually(lambda: any(OLD in title for title in self.listed("Title")),
                           f"{OLD} in the archive: {self.listed('Title')}")

    def search_archive(self):
        """Two Japanese characters, a word, and one that is nowhere."""
        for text in ("解決", "サポートケース"):
            self.search(text)
            desktop.eventually(lambda: self.rows() and all(text in title for title in self.listed("Title")),
                               f"what has {text}, not {self.listed('Title')}")
        self.search("存在しないことば")
        self.reader.find(self.words("Nothing matches", "NotificationsPage"), "label")
        self.search(OLD)
        desktop.eventually(lambda: len(self.rows()) == 1, "one row")

    def save_as(self, path):
        """In the dialog that has opened, whose focus is in the name."""
        self.reader.announced.clear()
        self.enter(str(path))
        self.reader.send("Return")
        self.closed()
        self.expect_announcement(f"Saved {path.name}")
        return desktop.eventually(lambda: path.exists() and path.read_bytes(), f"{path.name}")

    def export_csv(self):
        """What the search lets through: as Excel reads it."""
        self.opened("ctrl+shift+e")
        written = self.save_as(Path(self.data) / "one.csv")
        expect(written.startswith(b"\xef\xbb\xbf") and written.endswith(b"\r\n"), "a mark for Excel, and its line ends")
        heading, *lines = csv.reader(written.decode("utf-8-sig").splitlines())
        expect(self.words("Title", "ArchiveDesk") in heading, f"headings in this language, not {heading}")
        expect(len(lines) == 1 and OLD in lines[0][heading.index(self.words("Title", "ArchiveDesk"))], f"{lines}")
        expect(self.words("Only on this computer") in lines[0], f"where it is: {lines[0]}")

    def export_json(self):
        """Everything in the archive, with both languages."""
        self.clear_filter()
        kept = len(self.rows())
        self.opened_by_menu("Export as &JSON…")
        written = json.loads(self.save_as(Path(self.data) / "all.json"))
        expect(len(written["items"]) == kept, f"{kept} notifications, not {len(written['items'])}")
        old, = (item for item in written["items"] if OLD in json.dumps(item))
        expect("Support case" in json.dumps(old) and not old["listedByTheCloud"], f"{old}")

    def wipe(self):
        """Asks first, takes what only this computer has, and leaves nothing in the file."""
        archive, = Path(self.data).glob("profile/**/notifications*.db")
        expect(self.is_in(archive, "Support case"), f"the text in {archive.name}")
        self.opened_by_menu("Empty the archi&ve…")
        verb = {self.words("Empty the archive")}
        shown = self.reader.everything(self.reader.window())
        self.complain("Wiping", rules.safe_default(shown, self.reader.focused(), verb))
        self.reader.send("Return")  # which says no
        self.closed()
        expect(self.rows(), "the archive as it was")
        self.opened_by_menu("Empty the archi&ve…")
        self.to_field("Empty the archive")
        self.reader.send("space")
        self.closed()
        self.reader.find(self.words("Nothing in the archive yet", "NotificationsPage"), "label")
        expect(not self.is_in(archive, "Support case"), "nothing of it in the file")
        self.choose_chip("State", "Open")
        desktop.eventually(self.rows, "what the cloud lists")

    @staticmethod
    def is_in(file, text):
        return any(text.encode() in part.read_bytes() for part in file.parent.glob(file.name + "*"))


if __name__ == "__main__":
    accessibility.main(NotificationsLife)
