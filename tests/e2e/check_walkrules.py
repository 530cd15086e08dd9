#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Each rule of the accessibility walk finds what it is for, and nothing in a window that is right."""
import sys
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
import walkrules as rules  # noqa: E402
from reader import Stop  # noqa: E402
from words import Words  # noqa: E402


def stop(path, role="push button", name="Save", left=0, top=0, **more):
    return Stop(path, role, name, box=(left, top, 100, 30), **more)


# A label column would be no stop; two fields, then two buttons side by side.
FORM = [stop("1", "text", "Email", 0, 0), stop("2", "text", "Name", 0, 50),
        stop("3", name="Cancel", left=100, top=100), stop("4", name="Send", left=220, top=100)]


class Rules(unittest.TestCase):
    def test_a_good_form_has_nothing(self):
        words = Words("en")
        self.assertEqual(rules.names(FORM) + rules.roles(FORM) + rules.twins(FORM) + rules.language(FORM, words) +
                         rules.order(FORM) + rules.reverse(FORM, [FORM[0], *FORM[:0:-1]]) +
                         rules.reached(FORM, FORM), [])

    def test_name_and_role(self):
        self.assertEqual(len(rules.names([stop("1", name="")])), 1)
        self.assertEqual(len(rules.roles([stop("1", "filler")])), 1)

    def test_twins(self):
        self.assertEqual(len(rules.twins([stop("1"), stop("2")])), 1)
        self.assertEqual(rules.twins([stop("1", group="Scope A"), stop("2", group="Scope B")]), [])

    def test_language(self):
        self.assertEqual(len(rules.language([stop("1", name="Resend invitation")], Words("ja"))), 1)
        self.assertEqual(len(rules.language([stop("1", name="Go up")], Words("ja"))), 1)
        self.assertEqual(rules.language([stop("1", name="English")], Words("ja")), [])
        japanese = Words("ja")("Re&send invitation")
        self.assertEqual(rules.language([stop("1", name=japanese)], Words("ja")), [])
        self.assertEqual(len(rules.language([stop("1", name=japanese)], Words("en"))), 1)

    def test_order(self):
        self.assertEqual(rules.order(FORM[2:] + FORM[:2]), [])  # wherever the walk begins
        self.assertEqual(len(rules.order([FORM[0], FORM[3], FORM[2], FORM[1]])), 1)
        second_column = stop("5", name="Invite", left=400, top=0)
        self.assertEqual(rules.order([*FORM, second_column]), [])

    def test_reverse(self):
        self.assertEqual(len(rules.reverse(FORM, FORM)), 1)

    def test_reached(self):
        self.assertEqual(len(rules.reached(FORM[:3], FORM)), 1)
        one, other = (stop(path, "radio button", path, parent="set") for path in "ab")
        self.assertEqual(rules.reached([one], [one, other]), [])

    def test_shortcuts(self):
        self.assertEqual(len(rules.shortcuts([("Edit", "Find", "Ctrl+F"), ("View", "Filter", "Ctrl+F")])), 1)
        self.assertEqual(rules.shortcuts([("Edit", "Find", "Ctrl+F"), ("Go", "Filter", "")]), [])

    def test_offered(self):
        entries = [("Edit", "Invite administrator...", "Ctrl+N")]
        words = Words("en")
        self.assertEqual(rules.offered([stop("1", name="Invite administrator…")], entries, words, []), [])
        self.assertEqual(len(rules.offered([stop("1", name="Export")], entries, words, [])), 1)
        self.assertEqual(rules.offered([stop("1", name="Dismiss")], entries, words, ["Dismiss"]), [])

    def test_safe_default(self):
        remove = stop("1", name="Remove", states=frozenset({"is default"}))
        self.assertEqual(len(rules.safe_default([remove], remove, {"Remove"})), 2)
        self.assertEqual(rules.safe_default([stop("1", name="Remove")], None, {"Remove"}), [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
