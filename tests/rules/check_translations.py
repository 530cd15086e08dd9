#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Japanese is complete and English has its plurals: every text of ui/ stands in the catalogues, finished,
with its placeholders and access keys. Argument: the source folder."""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

PLACEHOLDER = re.compile(r"%L?[0-9]+|%n")
ACCESS_KEY = re.compile(r"&(?=[^\s&])")
HALF_WIDTH_KATAKANA = re.compile("[\uff61-\uff9f]")
problems = []


def messages(path):
    """(context, source, comment) -> message element."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = context.findtext("name"), message.findtext("source"), message.findtext("comment")
            found[key] = message
    return found


def fresh(root, catalogue, options):
    """What lupdate finds in ui/ now, beside what the catalogue holds."""
    qmake = shutil.which("qmake6") or "/usr/lib/qt6/bin/qmake"
    tools = subprocess.check_output([qmake, "-query", "QT_HOST_BINS"], text=True).strip()
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / catalogue.name
        shutil.copy(catalogue, copy)
        subprocess.run([f"{tools}/lupdate", "-silent", "-no-obsolete", "-locations", "none", "-I", ".", "ui",
                        *options, "-ts", copy], cwd=root, check=True)
        return messages(copy)


def forms(message):
    translation = message.find("translation")
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def check(root, name, options):
    catalogue = root / "translations" / name
    kept, wanted = messages(catalogue), fresh(root, catalogue, options)
    for key in kept.keys() - wanted.keys():
        problems.append(f"{name}: no longer used: {key}")
    for key, message in wanted.items():
        text = forms(message)
        if message.find("translation").get("type") or not all(text):
            problems.append(f"{name}: not translated: {key}")
            continue
        yield key, text


def main():
    root = Path(sys.argv[1])
    count = 0
    for (context, source, _), texts in check(root, "ccj_ja.ts", []):
        count += 1
        for text in texts:
            where = f"ccj_ja.ts: {context}: {source!r}"
            if sorted(set(PLACEHOLDER.findall(source))) != sorted(set(PLACEHOLDER.findall(text))):
                problems.append(f"{where}: placeholders differ in {text!r}")
            if bool(ACCESS_KEY.search(source)) != bool(re.search(r"\(&[A-Z]\)", text)):
                problems.append(f"{where}: access key is not appended in brackets in {text!r}")
            if "…" in text:
                problems.append(f"{where}: an ellipsis is three dots, as in Qt's own catalogue")
            if HALF_WIDTH_KATAKANA.search(text):
                problems.append(f"{where}: half-width katakana")
    for _ in check(root, "ccj_en.ts", ["-pluralonly"]):
        count += 1
    if count < 100:
        problems.append("too few texts found: the check looks in the wrong place")
    print("\n".join(problems) or f"{count} texts are translated")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
