# SPDX-License-Identifier: Apache-2.0
"""What a walk through a window must find. Each rule takes what was found and gives its complaints in words."""
import re

# What a screen reader has words for. Anything else that takes the focus is a hole in the program.
SPOKEN_ROLES = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "password text",
                "entry", "spin button", "slider", "date editor", "link", "list", "table", "tree table", "tree",
                "page tab", "page tab list", "menu item", "check menu item", "radio menu item", "table cell",
                "list item", "tree item", "document text", "document frame", "label", "split pane"}
# One Tab stop for a whole set; the arrow keys go through it.
SETS = {"radio button", "page tab", "check menu item", "radio menu item"}
BUTTONS = {"push button", "toggle button"}
ALIGNED = 4  # pixels by which things in one line may differ


def names(stops):
    return [f"{stop.role} at {stop.box} has no name (in \"{stop.group}\")" for stop in stops if not stop.name]


def roles(stops):
    return [f"{stop} takes the focus, and its role says nothing" for stop in stops if stop.role not in SPOKEN_ROLES]


def twins(stops):
    """Neighbours that cannot be told apart by ear."""
    return [f"{two} stands twice in a row" for one, two in zip(stops, stops[1:])
            if one.place != two.place and (one.role, one.name, one.label, one.group, one.description) ==
            (two.role, two.name, two.label, two.group, two.description)]


def language(things, words):
    found = []
    for thing in things:
        for text in (thing.name, thing.description):
            if words.foreign(text) or (thing.role in BUTTONS | SETS and words.looks_foreign(text)):
                found.append(f"{thing.role} says \"{text}\" in an interface that is {words.language}")
    return found


def _goes_back(one, two):
    """From one to two is against the reading direction: to the left in the same line, or up without going
    right into another column."""
    left1, top1, width1, height1 = one.box
    left2, top2, _, height2 = two.box
    same_line = top2 < top1 + height1 - ALIGNED and top1 < top2 + height2 - ALIGNED
    if same_line:
        return left2 + ALIGNED < left1
    return top2 < top1 and left2 < left1 + width1 - ALIGNED


def order(stops):
    """The walk is a circle, so it goes back once: from the last to the first."""
    backward = [(one, two) for one, two in zip(stops, [*stops[1:], *stops[:1]]) if _goes_back(one, two)]
    if len(backward) <= 1:
        return []
    return ["Tab jumps about: " + "; ".join(f"{one} {one.box} to {two} {two.box}" for one, two in backward)]


def reverse(forward, backward):
    there = [stop.place for stop in forward]
    back = [stop.place for stop in backward]
    if there[:1] + there[:0:-1] == back:
        return []
    return ["Shift+Tab is not the way back: " + ", ".join(map(str, forward)) + " against " +
            ", ".join(map(str, backward))]


def reached(stops, reachable):
    """What can take the focus is a stop, or belongs to a set that has one."""
    visited = {stop.place for stop in stops}
    sets = {(stop.role, stop.parent) for stop in stops if stop.role in SETS}
    return [f"Tab never comes to {stop} at {stop.box}" for stop in reachable
            if stop.place not in visited and (stop.role, stop.parent) not in sets]


def shortcuts(entries):
    """No keys twice among the entries that can be used at the same time. Entries: (menu, name, keys); an entry
    without keys of its own is given with its access key."""
    found, taken = [], {}
    for menu, name, keys in entries:
        if not re.fullmatch(r"|Alt\+.", keys) and taken.setdefault(keys, name) != name:
            found.append(f"{keys} is both \"{taken[keys]}\" and \"{name}\"")
    return found


def offered(buttons, entries, words, exempt):
    """Every button of a page is in the menus too. Exempt: sources of texts that need no entry."""
    known = {words_of(name) for _, name, _ in entries}
    beside = [words.pattern(source) for source in exempt]
    return [f"{stop} acts, and no menu has it" for stop in buttons
            if stop.role in BUTTONS and words_of(stop.name) not in known
            and not any(pattern.fullmatch(words_of(stop.name)) for pattern in beside)]


def words_of(name):
    """A name as it is compared: without keys, access keys and dots."""
    return re.sub(r"\s*\((?:Ctrl|Shift|Alt|F\d).*\)$|\(\w\)|…|\.\.\.", "", name).strip()


def safe_default(stops, focus, destructive):
    """In a dialog that takes something away, Enter does not do it."""
    found = []
    for stop in stops:
        if stop.role in BUTTONS and stop.name in destructive:
            if "is default" in stop.states:
                found.append(f"Enter presses {stop}")
            if focus and focus.place == stop.place:
                found.append(f"{stop} has the focus from the start")
    return found
