#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The walk through My Profile in both languages, side by side on two desktops. Arguments: source folder, build
folder."""
import subprocess
import sys
from pathlib import Path

source, build = Path(sys.argv[1]), Path(sys.argv[2])
walks = [subprocess.Popen(["/usr/bin/python3", str(source / "tests/e2e/profilewalk.py"), str(build), language])
         for language in ("ja", "en")]
sys.exit(any([walk.wait() for walk in walks]))
