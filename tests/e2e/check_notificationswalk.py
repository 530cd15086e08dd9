#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The life of notifications by keyboard, and the walk over their page and dialogs in both languages, side by side on
three desktops. Arguments: source folder, build folder."""
import subprocess
import sys
from pathlib import Path

source, build = Path(sys.argv[1]), Path(sys.argv[2])
walks = [subprocess.Popen(["/usr/bin/python3", str(source / "tests/e2e" / script), str(build), language])
         for script, language in (("notificationslife.py", "ja"), ("notificationswalk.py", "ja"),
                                  ("notificationswalk.py", "en"))]
sys.exit(any([walk.wait() for walk in walks]))
