# SPDX-License-Identifier: Apache-2.0
"""The console as somebody meets it who hears it and types: what has the focus, what is announced, and a walk
through a window with Tab."""
import time
from dataclasses import dataclass, field

import desktop

MOST_STOPS = 60  # a window with more is a trap, or should be several
TABLES = ("table", "tree table")
CELLS = ("table cell", "list item", "tree item")
POPUPS = ("popup menu", "menu")


@dataclass(frozen=True)
class Stop:
    """One thing that can have the focus, as a screen reader says it."""
    path: str
    role: str
    name: str
    description: str = ""
    group: str = ""                 # the nearest named thing around it
    label: str = ""                 # what stands beside it and names it: a box is called by its choice
    parent: str = ""                # the path of what it stands in
    box: tuple = (0, 0, 0, 0)       # left, top, width, height on the screen
    states: frozenset = field(default_factory=frozenset)

    @property
    def place(self):
        """What Tab comes to: for a cell or an item, the table or list it is in."""
        return self.parent if self.role in CELLS else self.path

    def __str__(self):
        return f"{self.role} \"{self.name}\""


class Reader(desktop.Console):
    def __init__(self, program, *options):
        super().__init__(program, *options)
        from gi.repository import GLib
        self._loop = GLib.MainContext.default()
        self._focus, self._events, self._moves, self.announced = None, 0, 0, []
        registry = self.atspi.Registry
        registry.registerEventListener(self._on_focus, "object:state-changed:focused")
        registry.registerEventListener(self._on_news, "object:announcement", "object:state-changed:showing")
        registry.registerEventListener(self._on_window, "window:activate", "object:state-changed:selected")

    @staticmethod
    def keys(*keys):
        desktop.tool("xdotool", "key", "--delay", "10", *keys)

    # --- events ---

    def _on_focus(self, event):
        self._events += 1
        if event.detail1:
            self._focus = event.source
            self._focus.clear_cache()  # an entry that was read while it was hidden would stay hidden
            self._moves += 1

    def _on_window(self, event):
        self._events += 1

    def _on_news(self, event):
        self._events += 1
        try:
            if event.type.startswith("object:announcement"):
                self.announced.append(str(event.any_data))
            elif event.detail1 and event.source.getRoleName() in ("alert", "notification"):
                self.announced.append(event.source.name)
        except Exception:  # what spoke is gone already
            pass

    def settle(self, quiet=0.06, limit=3.0):
        """Lets events come in until there is nothing new for a moment."""
        end, calm = time.monotonic() + limit, time.monotonic() + quiet
        while time.monotonic() < min(end, calm):
            before = self._events
            if not self._loop.iteration(False):
                time.sleep(0.004)
            if self._events != before:
                calm = time.monotonic() + quiet

    def send(self, *keys):
        """Presses keys and waits until their effect has arrived."""
        self.keys(*keys)
        self.settle()

    def tab(self, key="Tab"):
        """Presses a key that moves the focus, and waits no longer than until it has moved."""
        before, end = self._moves, time.monotonic() + 2.0
        self.keys(key)
        while self._moves == before and time.monotonic() < end:
            if not self._loop.iteration(False):
                time.sleep(0.002)
        self.settle(quiet=0.02)

    # --- reading ---

    def _walk(self, node, depth=0, shown=True):
        """Only what is on the screen, unless one asks for more: below what is not shown nothing is. News of what
        comes and goes, which the plain console does not hear, keep what is known of parents right."""
        if node is None or depth > 30 or (shown and depth > 1 and not self._is_shown(node)):
            return
        yield node
        for child in self._children(node):
            yield from self._walk(child, depth + 1, shown)

    def _is_shown(self, node):
        try:
            return node.getState().contains(self.atspi.STATE_SHOWING)
        except Exception:  # the node went away while it was read
            return False

    def menu(self, name):
        """Triggers a menu entry by its name; its menu need not be open."""
        for node in self._walk(self.root, shown=False):
            if node.getRoleName() in ("menu item", "check menu item", "radio menu item") and node.name == name:
                node.queryAction().doAction(0)
                return
        raise desktop.Missing(f"the menu entry {name!r}")

    def press(self, name, *roles):
        """Once more when it is made anew while it is found."""
        def act():
            try:
                super(Reader, self).press(name, *roles)
                return True
            except desktop.Missing:
                raise
            except Exception:
                self.root.clear_cache()
                return False
        desktop.eventually(act, f"{name!r} to be pressed", 5)

    def stop(self, node):
        """What stands at a node; None when it is gone."""
        try:
            box = node.queryComponent().getExtents(self.atspi.DESKTOP_COORDS)
            parent, group = node.parent, ""
            around = parent
            while around is not None and not group and around.getRoleName() not in ("frame", "dialog", "application"):
                group, around = around.name, around.parent
            states = frozenset(self.atspi.stateToString(state).lower() for state in node.getState().getStates())
            role = node.getRoleName()
            label = self._label(node) if role == "combo box" else ""
            return Stop(node.path, role, node.name.strip(), node.description, group, label,
                        parent.path if parent is not None else "", (box.x, box.y, box.width, box.height), states)
        except Exception:
            return None

    def _label(self, node):
        return " ".join(relation.getTarget(0).name for relation in node.getRelationSet()
                        if relation.getRelationType() == self.atspi.RELATION_LABELLED_BY)

    def focused(self):
        """What has the focus; None where nothing has."""
        stop = self.stop(self._focus) if self._focus is not None else None
        if stop and {"focused", "showing"} <= stop.states and self._view_has_focus(self._focus, stop):
            return stop
        for node in self._walk(self.window() or self.root):
            stop = self.stop(node)
            if stop and {"focused", "focusable", "showing"} <= stop.states and self._view_has_focus(node, stop):
                self._focus = node
                return stop
        return None

    def _view_has_focus(self, node, stop):
        """The current row of a list says it has the focus even while the list has not, or is not to be seen."""
        if stop.role not in CELLS:
            return True
        try:
            return node.parent.getState().contains(self.atspi.STATE_FOCUSED)
        except Exception:
            return False

    def windows(self):
        """The windows that are on the screen, the active one last."""
        shown = []
        for index, child in enumerate(self._children(self.root)):
            stop = self.stop(child) if child is not None else None
            if stop and "showing" in stop.states and stop.box[2] > 0:
                shown.append((("active" in stop.states), index, child))
        return [child for _, _, child in sorted(shown, key=lambda entry: entry[:2])]

    def window(self):
        shown = self.windows()
        return shown[-1] if shown else None

    def reachable(self, window):
        """Everything in a window that says it can take the focus now."""
        return [stop for stop in self.everything(window) if {"focusable", "enabled"} <= stop.states
                and stop.role not in CELLS and min(stop.box[2:]) > 0]

    def everything(self, window):
        """Everything in a window that is shown."""
        stops = map(self.stop, self._walk(window))
        return [stop for stop in stops if stop and "showing" in stop.states]

    def tab_walk(self, key="Tab"):
        """The stops from where the focus is until it is back there; the second value says whether it came back."""
        start = self.focused()
        stops = [start] if start else []
        while stops and len(stops) < MOST_STOPS:
            self.tab(key)
            now = self.focused()
            if now is None:
                return stops, False
            if now.place == start.place:
                return stops, True
            stops.append(now)
        return stops, False

    def cells(self, table, row):
        """The words of one row, column by column: (heading, text)."""
        grid = table.queryTable()
        return [(grid.getColumnDescription(column) or _heading(grid, column), grid.getAccessibleAt(row, column).name)
                for column in range(grid.nColumns)]

    # --- menus ---

    def menu_entries(self):
        """Every entry of the menu bar: (menu path, node, stop, keys)."""
        frame = next(child for child in self.windows() if child.getRoleName() == "frame")
        bar = next(node for node in self._walk(frame) if node.getRoleName() == "menu bar")
        return list(self._entries(bar, ()))

    def _entries(self, node, path):
        for index in range(node.childCount):
            child = node.getChildAtIndex(index)
            if child is None:
                continue
            if child.getRoleName() in POPUPS:
                yield from self._entries(child, path)
            elif child.childCount:
                yield from self._entries(child, (*path, child.name))
            elif child.getRoleName() != "separator":
                stop = self.stop(child)
                if not stop:
                    child.clear_cache()  # an entry that was read while it was hidden would stay hidden
                    stop = self.stop(child)
                if stop:
                    yield path, child, stop, child.queryAction().getKeyBinding(0)


def _heading(grid, column):
    header = grid.getColumnHeader(column)
    return header.name if header is not None else ""


def as_typed(keys):
    """A shortcut as Qt writes it, as xdotool wants it: "Ctrl+Shift+N", the first of several."""
    names = {"Del": "Delete", "Ins": "Insert", "Esc": "Escape", "Space": "space", "PgUp": "Prior", "PgDown": "Next"}
    parts = keys.split(", ")[0].split(";")[0].split("+")
    return ["+".join([*(part.lower() for part in parts[:-1]),
                      names.get(parts[-1], parts[-1].lower() if len(parts[-1]) == 1 else parts[-1])])]
