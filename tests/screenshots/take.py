#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the pictures of every page, dialog and state: Japanese and English, light and dark, at 1x and 2x,
from a sandbox of its own, with an index.html beside them. Says on stderr what does not fit, overlaps or stands
out of line.

Usage: tests/screenshots/take.py BUILD_FOLDER PICTURE_FOLDER [--only PIECE_OF_A_NAME]
The build folder needs the target "gallery".
"""
import argparse
import html
import json
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

WITH_KEYRING = Path(__file__).resolve().parent.parent / "support/with-keyring"
NAME = re.compile(r"(\d+)-(.+)-(ja|en)-(light|dark)-([12])x\.png")


def screen(folder, ratio):
    """A screen of 1280 by 800 for Qt's offscreen platform; its dots per inch make the scale."""
    path = Path(folder) / f"screen-{ratio}.json"
    path.write_text(json.dumps({"screens": [{"name": "screen", "x": 0, "y": 0, "width": 1280 * ratio,
                                             "height": 800 * ratio, "logicalDpi": 96 * ratio,
                                             "logicalBaseDpi": 96, "dpr": 1}]}))
    return path


def play(build, pictures, language, ratio, only):
    with tempfile.TemporaryDirectory(prefix="ccj-gallery-") as folder:
        environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screen(folder, ratio)}",
                                    "LC_ALL": "C.UTF-8", "TZ": "Asia/Tokyo"}
        return subprocess.call([str(WITH_KEYRING), str(build / "gallery"), language, str(pictures), *only],
                               env=environment)


def write_index(pictures):
    """One line of pictures a scene."""
    scenes = {}
    for path in sorted(pictures.glob("*.png")):
        parts = NAME.fullmatch(path.name)
        if parts:
            scenes.setdefault(parts[2], []).append((parts.groups()[2:], path.name))
    lines = ["<!doctype html><meta charset=utf-8><title>The console in pictures</title>",
             "<style>body{font:14px sans-serif;margin:24px}img{width:300px;border:1px solid #999}"
             "figure{display:inline-block;margin:4px}</style>"]
    for scene, shots in scenes.items():
        lines.append(f"<h2>{html.escape(scene)}</h2>")
        lines += [f'<figure><a href="{name}"><img loading=lazy src="{name}" alt=""></a><figcaption>'
                  f'{", ".join(kind)}×</figcaption></figure>' for kind, name in sorted(shots)]
    (pictures / "index.html").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return scenes


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=Path)
    parser.add_argument("pictures", type=Path)
    parser.add_argument("--only", default="", metavar="PIECE_OF_A_NAME")
    arguments = parser.parse_args()
    arguments.pictures.mkdir(parents=True, exist_ok=True)
    for old in arguments.pictures.glob("*.png"):
        if not arguments.only:
            old.unlink()
    runs = [(language, ratio) for language in ("ja", "en") for ratio in (1, 2)]
    with ThreadPoolExecutor(2) as pool:
        codes = list(pool.map(lambda run: play(arguments.build.resolve(), arguments.pictures.resolve(), *run,
                                               [arguments.only] if arguments.only else []), runs))
    scenes = write_index(arguments.pictures)
    print(f"{len(scenes)} scenes, {sum(map(len, scenes.values()))} pictures: {arguments.pictures / 'index.html'}")
    sys.exit(1 if any(codes) else 0)


if __name__ == "__main__":
    main()
