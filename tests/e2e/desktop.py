# SPDX-License-Identifier: Apache-2.0
"""A virtual desktop for driving the console from outside: Xvfb, a window manager, a private D-Bus session
with an unlocked keyring, and the accessibility bus through which a screen reader would see the program."""
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time

INSIDE = "CCJ_VIRTUAL_DESKTOP"
LONGEST = 20  # seconds for anything that is waited for here


def run_inside(size="1280x800"):
    """Starts this script again on a virtual desktop; returns there, never in the outer process."""
    if os.environ.get(INSIDE):
        _start_inside()
        return
    home = tempfile.mkdtemp(prefix="ccj-desktop-")
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "DBUS_", "WAYLAND"))}
    environment |= {INSIDE: "1", "HOME": home, "XDG_RUNTIME_DIR": os.path.join(home, "run"),
                    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8",
                    "NO_AT_BRIDGE": "1"}
    os.mkdir(environment["XDG_RUNTIME_DIR"], mode=0o700)
    services = []

    def serve(name, *command):
        """Starts a service that writes one line about itself to the file descriptor at the end of its command."""
        reader, writer = os.pipe()
        services.append(subprocess.Popen([*command[:-1], command[-1] % writer], pass_fds=[writer], env=environment,
                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        os.close(writer)
        with os.fdopen(reader) as answer:
            told = select.select([answer], [], [], LONGEST)[0]
            return (answer.readline().strip() if told else "") or sys.exit(f"{name} did not start")

    try:
        environment["DISPLAY"] = ":" + serve("Xvfb", "Xvfb", "-screen", "0", f"{size}x24", "-nolisten", "tcp",
                                             "-displayfd", "%d")
        environment["DBUS_SESSION_BUS_ADDRESS"] = serve("The D-Bus session", "dbus-daemon", "--session", "--nofork",
                                                        "--print-address=%d")
        code = subprocess.call(["/usr/bin/python3", *sys.argv], env=environment)
    finally:
        for service in reversed(services):
            end(service)
        shutil.rmtree(home, ignore_errors=True)
    sys.exit(code)


def _start_inside():
    tool("gnome-keyring-daemon", "--unlock", "--components=secrets", input=b"visit", stdout=subprocess.DEVNULL,
         stderr=subprocess.DEVNULL)  # its service stays, and would keep a pipe open
    subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    # A window that is mapped before the window manager runs never gets the keyboard.
    eventually(lambda: b"window id" in tool("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "the window manager")


class Missing(Exception):
    """Something that should be on the screen is not."""


def tool(*command, stdout=subprocess.PIPE, check=True, **options):
    """What a program of the desktop writes to its output; Missing when it does not come to an end."""
    try:
        return subprocess.run(command, check=check, stdout=stdout, timeout=LONGEST, **options).stdout
    except subprocess.TimeoutExpired:
        raise Missing(f"the end of {command[0]}") from None


def end(process):
    """Ends a process, against its will if need be; returns its exit code."""
    process.terminate()
    try:
        return process.wait(timeout=LONGEST)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()


def eventually(look, what, seconds=LONGEST):
    """Calls look until it returns something true."""
    end = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise Missing(what)
        time.sleep(0.1)


class Console:
    """The running ccj-console as a screen reader and a keyboard see it."""

    def __init__(self, program, *options):
        import pyatspi
        self.atspi = pyatspi
        self.program = program
        self.process = subprocess.Popen([program, *options])
        self.root = eventually(self._application, "the console on the accessibility bus")
        # xdotool's own way of waiting knows no limit.
        windows = eventually(lambda: tool("xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid),
                                          check=False, stderr=subprocess.DEVNULL).split(), "the console's window")
        tool("xdotool", "windowactivate", windows[0], stderr=subprocess.DEVNULL)

    def _application(self):
        desktop = self.atspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            child = desktop.getChildAtIndex(index)
            if child is not None and child.get_process_id() == self.process.pid and child.childCount:
                return child
        return None

    def _walk(self, node, depth=0):
        if node is None or depth > 30:
            return
        yield node
        for child in self._children(node):
            yield from self._walk(child, depth + 1)

    def _children(self, node):
        """None of what went away while it was read, and none of a table: its cells are read by its own interface."""
        try:
            if node.getRole() in (self.atspi.ROLE_TABLE, self.atspi.ROLE_TREE_TABLE):
                return []
            return [node.getChildAtIndex(index) for index in range(node.childCount)]
        except Exception:
            return []

    def _matches(self, node, name, roles):
        try:
            if roles and node.getRoleName() not in roles:
                return False
            if name is not None and node.name.strip() != name and not (callable(name) and name(node.name)):
                return False
            return node.getState().contains(self.atspi.STATE_SHOWING)
        except Exception:  # the node went away while it was read
            return False

    def look(self, name, *roles):
        """The first visible thing of that name (a text or a predicate) and one of the roles, or None."""
        try:
            return next((node for node in self._walk(self.root) if self._matches(node, name, roles)), None)
        except Exception:
            return None

    def find(self, name, *roles, seconds=LONGEST):
        return eventually(lambda: self.look(name, *roles), f"{'/'.join(roles) or 'anything'} named {name!r}", seconds)

    def press(self, name, *roles):
        self.find(name, *(roles or ("push button", "button", "check box", "radio button", "toggle button"))) \
            .queryAction().doAction(0)

    def focus(self, name, *roles):
        node = self.find(name, *(roles or ("text", "password text", "entry")))
        node.queryComponent().grabFocus()
        eventually(lambda: node.getState().contains(self.atspi.STATE_FOCUSED), f"focus in {name!r}", 5)
        return node

    def type_into(self, name, text, *roles):
        """Replaces the text of a field, typing as a person would; what no key of this keyboard makes is handed
        over at once, as an input method does."""
        field = self.focus(name, *roles)
        if not text.isascii():
            field.queryEditableText().setTextContents(text)
            return
        self.keys("ctrl+a")
        tool("xdotool", "type", "--clearmodifiers", "--delay", "25", "--", text)

    def menu(self, name):
        """Triggers a menu entry by its name, whether its menu is open or not."""
        for node in self._walk(self.root):
            if node.getRoleName() in ("menu item", "check menu item", "radio menu item") and node.name == name:
                node.queryAction().doAction(0)
                return
        raise Missing(f"the menu entry {name!r}")

    @staticmethod
    def keys(*keys):
        tool("xdotool", "key", "--clearmodifiers", "--delay", "40", *keys)

    def table(self):
        return self.find(None, "table", "tree table")

    def rows(self):
        """The texts of the visible table, row by row."""
        table = self.table().queryTable()
        return [[table.getAccessibleAt(row, column).name for column in range(table.nColumns)]
                for row in range(table.nRows)]

    def texts(self):
        """Every visible name, for messages when something is missing."""
        return [f"{node.getRoleName()}: {node.name}" for node in self._walk(self.root) if self._matches(node, None, ())
                and node.name]

    @staticmethod
    def screenshot(path):
        tool("import", "-window", "root", str(path))

    def quit(self):
        """Closes the program the way a session manager would; returns its exit code."""
        self.keys("ctrl+q")
        return self.process.wait(timeout=15)
