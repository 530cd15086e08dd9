#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Walks through the resource locations as somebody does who hears them and types: tiles, table, details and every
dialog; and follows one location from its creation to its end, by keyboard alone (R157 to R160, R169, R176).

Usage: tests/e2e/locationswalk.py BUILD_FOLDER [ja|en]
"""
import json
import re
import sys
import urllib.parse
import urllib.request
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent)]
import accessibility  # noqa: E402
from accessibility import desktop, rules  # noqa: E402
from quickwalk import QuickWalk  # noqa: E402
from reader import CELLS, TABLES, as_typed  # noqa: E402
from words import plain  # noqa: E402

MADE, RENAMED = "Sendai lab", "Sendai 2"
FIRST, SECOND = "LAB-CC01", "LAB-CC02"
CREATED = "The resource location “%1” was created. It can be used once Cloud Connectors are installed in it."
STILL_USED = ("It still has %n connector(s), and only an empty resource location can be deleted. Better uninstall "
              "the connectors on their machines first.")
DELETED = ("The resource location “%1” and its %n connector(s) were deleted. The software stays on the machines "
           "until it is uninstalled there.")
ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def named(row):
    """What a location is called, without its marks."""
    return row.name.split(" (")[0]


class LocationsWalk(QuickWalk):
    def parts(self):
        return self.sign_in, self.page, self.table, self.life

    # --- small things ---

    def rows(self):
        """The tiles of the locations."""
        group = self.words("Resource locations", "LocationsView")
        return [stop for stop in self.reader.everything(self.reader.window())
                if stop.role in CELLS and stop.group == group]

    def expect_location(self, name):
        """The rows have the focus, and this one is current. A list that is entered speaks for its current item."""
        def look():
            self.reader.settle()
            focus, rows = self.reader.focused(), self.rows()
            return focus and any(focus.place == row.parent and "selected" in row.states and named(row) == name
                                 for row in rows)
        try:
            desktop.eventually(look, name, 5)
        except desktop.Missing:
            raise desktop.Missing(f"the focus on {name}; it is on {self.reader.focused()}, with "
                                  f"{[named(row) for row in self.rows() if 'selected' in row.states]}") from None

    def to_tile(self, name):
        """The only one with that name, with the focus on it."""
        self.reader.send("ctrl+f")
        self.reader.type_into(self.words("Search location or connector"), name)
        self.reader.settle(quiet=0.2)
        self.reader.send("Down")
        self.expect_location(name)

    def show_all(self):
        self.reader.send("ctrl+shift+f")
        self.reader.settle(quiet=0.2)

    # --- what there is ---

    def page(self):
        """As tiles: nothing chosen, one chosen with its connectors beside it, and every entry of the menus."""
        reader, where = self.reader, self.words("Resource Locations")
        self.go_to_page("Resource Locations")
        reader.find(lambda name: name.startswith("大阪DC2"), *CELLS)
        # The status of a connector is shown as the server sends it, too.
        self.words.names |= {connector["status"] for connector in self.sandbox.get("/sandbox/connectors")["connectors"]}
        self.walk(where, page=True)
        self.to_tile("大阪DC2")
        self.show_all()
        self.walk(f"{where}, one chosen", page=True)
        self.leave_other_menus("&Edit")
        self.to_tile("大阪DC2")
        self.try_menus(where, again=lambda: self.to_tile("大阪DC2"))

    def table(self):
        reader, where = self.reader, self.words("Resource Locations")
        self.show_all()
        reader.send("ctrl+t")
        reader.find(self.words("Resource locations", "LocationsView"), *TABLES)
        self.walk(f"{where}, as a table", page=True)
        reader.send("ctrl+t")

    # --- from its creation to its end ---

    def life(self):
        self.sandbox.post("/sandbox/clock", {"offsetSeconds": 0})
        self.go_by_keys("Administrators")
        self.go_by_keys("Resource Locations")
        self.create()
        place = self.find_id()
        self.be_refused(place)
        self.see_it_report()
        self.rename()
        self.install(place, SECOND)
        self.think_again()
        self.delete(place)

    def go_by_keys(self, title):
        """To a page by what its entry in the menu says one has to press."""
        entries = self.reader.menu_entries()
        self.reader.send(*as_typed(next(keys for _, _, stop, keys in entries if plain(stop.name) == self.words(title))))

    def create(self):
        """R158: the name alone is enough; what came of it is said, and the focus is on it."""
        reader, words = self.reader, self.words
        reader.send("ctrl+n")
        reader.announced.clear()
        self.type_here(words("Name", "LocationDialog"), MADE)
        reader.send("Return")
        self.until_closed("the creation")
        self.expect_location(MADE)
        self.expect_announcement("A location that was made")
        self.expect_words(words.pattern(CREATED, MADE), "what was made")

    def find_id(self):
        """R160: it stands in the details."""
        return desktop.eventually(lambda: next((stop.name for stop in self.reader.everything(self.reader.window())
                                                if ID.fullmatch(stop.name)), None), "the ID of the location")

    def install(self, place, machine):
        """What the installer does on that machine."""
        self.sandbox.post("/sandbox/connectors", {"location": place, "fqdn": f"{machine}.corp.aobashoji.example.jp"})

    def be_refused(self, place):
        """A connector is installed while one is asked whether the empty location may go: the server says no,
        why is said, and without a refresh the connector is there to be seen."""
        reader, words = self.reader, self.words
        reader.send("Delete")
        self.expect_words(words.pattern("It has no connectors."), "an empty location")
        self.install(place, FIRST)
        reader.announced.clear()
        self.press_here(words("Delete", "DeleteLocationDialog"))
        self.expect_words(words.pattern("This resource location still has connectors."), "the refusal")
        self.expect_announcement("The refusal")
        self.expect_words(re.compile(f"^{FIRST}$"), "the connector in the way")
        self.expect_focus(lambda stop: True, "anything in the dialog")
        reader.send("Escape")
        self.until_closed("the refused deletion")
        self.expect_location(MADE)
        self.expect_connector(FIRST, words("Unknown", "LocationWords"))

    def see_it_report(self):
        """R169: a minute later it has been heard of."""
        self.sandbox.post("/sandbox/clock", {"offsetSeconds": 90})
        self.reader.send("F5")
        self.expect_connector(FIRST, self.words("Healthy", "LocationWords"))

    def expect_connector(self, machine, state):
        self.reader.find(f"{machine}, {state}", *CELLS)

    def rename(self):
        reader, words = self.reader, self.words
        reader.send("F2")
        self.type_here(words("Name", "LocationDialog"), RENAMED)
        reader.send("Return")
        self.until_closed("the new name")
        self.expect_location(RENAMED)
        self.expect_words(words.pattern("The resource location “%1” was saved.", RENAMED), "what was saved")
        if MADE in map(named, self.rows()):
            self.complain("A new name", ["the old one is still there"])

    def think_again(self):
        """R176: with connectors it can only go together with them; Enter deletes nothing."""
        reader, words = self.reader, self.words
        reader.send("F5")
        self.expect_connector(SECOND, words("Unknown", "LocationWords"))
        reader.send("Delete")
        self.expect_words(words.pattern(STILL_USED), "why it cannot be deleted")
        self.walk("Deleting a location with connectors")
        verb = self.button(words("Remove connectors and delete"))
        if "enabled" in verb.states:
            self.complain("Deleting a location with connectors", [f"{verb} needs no word of mine"])
        reader.send("Return")
        self.until_closed("the question")
        self.expect_location(RENAMED)

    def delete(self, place):
        """With its connectors, one after the other, while one hears how far it is."""
        reader, words = self.reader, self.words
        if place not in self.on_server("/resourcelocations"):
            self.complain("The server", ["it does not know the location before it is deleted"])
        self.fault(kind="latency", milliseconds=2000, match="DELETE /connectors/*")
        reader.send("Delete")
        self.press_here(words("Remove these connectors from Citrix Cloud first"))
        reader.announced.clear()
        self.press_here(words("Remove connectors and delete"))
        for number, machine in enumerate((FIRST, SECOND), start=1):
            self.expect_words(words.pattern("Removing connector %1 of %2: %3…", number, 2, machine), "the progress")
        self.until_closed("the deletion")
        self.fault()
        self.expect_announcement("A location that was deleted")
        self.expect_words(words.pattern(DELETED, RENAMED), "what was deleted")
        desktop.eventually(lambda: RENAMED not in map(named, self.rows()), "the location to go")
        self.expect_focus(lambda stop: self.words("Resource locations", "LocationsView") in (stop.name, stop.group),
                          "another location")
        left = [path for path in ("/resourcelocations", "/connectors") if place in self.on_server(path)]
        self.complain("The server", [f"what was deleted is still in {path}" for path in left])

    def button(self, name):
        return desktop.eventually(lambda: next((stop for stop in self.reader.everything(self.reader.window())
                                                if stop.role in rules.BUTTONS and plain(stop.name) == name), None),
                                  f"the button {name!r}")

    def until_closed(self, what):
        desktop.eventually(lambda: len(self.reader.windows()) == 1, f"{what} to close its dialog")

    def on_server(self, path):
        """What the server answers to somebody else, as text."""
        client = self.sandbox.get("/sandbox/people")["apiClients"][0]
        form = urllib.parse.urlencode({"grant_type": "client_credentials", "client_id": client["clientId"],
                                       "client_secret": client["clientSecret"]}).encode()
        token = json.loads(self.answer(f"/cctrustoauth2/{client['customerId']}/tokens/clients", form))["access_token"]
        return self.answer(path, headers={"Authorization": f"CwsAuth Bearer={token}",
                                          "Citrix-CustomerId": client["customerId"]})

    def answer(self, path, form=None, headers={}):
        request = urllib.request.Request(self.sandbox.url + path, form, headers)
        with urllib.request.urlopen(request, context=self.sandbox.tls, timeout=10) as answer:
            return answer.read().decode()


if __name__ == "__main__":
    accessibility.main(LocationsWalk)
