#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The rules of the tree that a compiler does not see. Argument: the source folder."""
import re
import sys
from pathlib import Path

LAYERS = {"core": 0, "net": 1, "auth": 2}  # every other folder of app/ is a feature
GUI_HEADER = re.compile(r"<(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QColor|QIcon|QPixmap|QPainter|"
                        r"QImage|QFont|QPalette|QDialog|QAction|QClipboard|QDesktopServices)[/>]")
COLOUR = re.compile(r"QColor\(|\"#[0-9a-fA-F]{3,8}\"|Qt::(red|green|blue|black|white|gray|yellow)\b|setStyleSheet")
problems = []


def complain(path, line, text):
    problems.append(f"{path}:{line}: {text}")


def check_include(path, number, included):
    """Arrows point one way: ui -> app, feature -> auth -> net -> core; no feature includes another."""
    here, there = path.parts, Path(included).parts
    if there[0] == "tests" and here[0] != "tests":
        complain(path, number, f"product code includes {included}")
    if path.name == "main.cpp" or here[0] != "app":
        return
    if there[0] == "ui":
        complain(path, number, f"app includes {included}")
    own, other = here[1], there[1]
    if there[0] != "app" or own == other:
        return
    if own == "sandbox":
        if other != "core" and included != "app/mfa/totp.h":
            complain(path, number, f"the sandbox includes {included}")
    elif other not in LAYERS or LAYERS.get(own, 3) < LAYERS[other]:
        complain(path, number, f"app/{own} includes {included}")


def bracketed(text, start):
    """The text from the bracket at start to the one that closes it."""
    depth = 0
    for position in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[position], 0)
        if depth == 0:
            return text[start:position + 1]
    return text[start:]


def arguments(call):
    depth, count = 0, 1
    for character in call[1:-1]:
        depth += 1 if character in "([{" else -1 if character in ")]}" else 0
        count += character == "," and depth == 0
    return count


def check_line(path, number, line):
    product, main = path.parts[0] != "tests", path.name == "main.cpp"
    found = re.match(r'\s*#include "([^"]+)"', line)
    if found and found[1].split("/")[0] in ("app", "ui", "tests"):
        check_include(path, number, found[1])
    if path.parts[0] == "app" and not main:
        if GUI_HEADER.search(line):
            complain(path, number, "a Qt Gui header in app/")
        if re.search(r"\btr\(", line):
            complain(path, number, "translated text below ui/")
    if path.parts[0] == "ui" and path.parts[1] != "theme" and COLOUR.search(line):
        complain(path, number, "a colour or style sheet outside ui/theme")
    if product and re.search(r"\bQEventLoop\b|\bprocessEvents\s*\(", line):
        complain(path, number, "nested event loop")
    if product and not main and re.search(r"(dialog|menu|box|loop|this)\w*(\.|->)exec\(", line, re.IGNORECASE):
        complain(path, number, "exec() outside main")
    if re.search(r"\b(SIGNAL|SLOT)\s*\(", line):
        complain(path, number, "string-based connect")


def check_source(root, path):
    text = (root / path).read_text(encoding="utf-8")
    if "SPDX-License-Identifier: Apache-2.0" not in text.split("\n", 1)[0]:
        complain(path, 1, "no SPDX line")
    for number, line in enumerate(text.split("\n"), 1):
        if re.search(r"\b(TODO|FIXME|XXX|HACK)\b", line):
            complain(path, number, "unfinished work")
        check_line(path, number, re.sub(r"(?<!:)//.*", "", line))
    code = re.sub(r"(?<!:)//[^\n]*", "", text)
    for match in re.finditer(r"\bconnect\s*\(", code):
        call = bracketed(code, match.end() - 1)
        if "&" in call and arguments(call) < 4:
            complain(path, code.count("\n", 0, match.start()) + 1, "connect without a context")


def main():
    root = Path(sys.argv[1])
    sources = [p.relative_to(root) for folder in ("app", "ui", "tests") for p in (root / folder).rglob("*")
               if p.suffix in (".cpp", ".h")]
    if len(sources) < 20:
        sys.exit("too few sources found: the check looks in the wrong place")
    for path in sorted(sources):
        check_source(root, path)
    print("\n".join(problems) or f"{len(sources)} sources keep the rules")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
