#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Walks through the preparation of connectors as somebody does who hears it and types: every section with its
checkers and lists, and the search that leads from one to another (R165, R177 to R192).

Usage: tests/e2e/preparationwalk.py BUILD_FOLDER [ja|en]
"""
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent)]
import accessibility  # noqa: E402
from quickwalk import QuickWalk  # noqa: E402

SECTIONS = 10


class PreparationWalk(QuickWalk):
    def parts(self):
        return self.sign_in, self.sections, self.search

    def sections(self):
        reader, page = self.reader, self.words("Connector Preparation")
        self.go_to_page("Connector Preparation")
        self.list = reader.find(self.words("Sections", "PreparationPage"), "list").path
        self.to_section("End")  # a list that is entered speaks for itself, one that is moved in for its item
        seen = []
        for key in ["Home", *["Down"] * (SECTIONS - 1)]:
            self.to_section(key)
            seen.append(reader.focused().name)
            self.walk(f"{page}, {seen[-1]}", page=True, choices=False)
        if len(set(seen)) != SECTIONS:
            self.complain(page, [f"the arrow keys lead to {', '.join(seen)}"])

    def to_section(self, key):
        """With the focus on the list of the sections, by this key to another one."""
        self.go_to(lambda stop: stop.place == self.list)
        self.reader.send(key)
        self.reader.settle(quiet=0.2)

    def search(self):
        """Every section says how much of it is meant, and the focus stays where one types."""
        reader = self.reader
        reader.send("ctrl+f")
        self.type_here(self.words("Search all sections"), "kerberos")
        hits = self.words.pattern("%1 (%2)", self.words("Ports", "ReferenceContents"), 2)
        reader.find(hits.fullmatch, "list item")
        self.walk("Connector Preparation, a search", page=True, choices=False)
        self.clear_search()


if __name__ == "__main__":
    accessibility.main(PreparationWalk)
