#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The walks through resource locations and through the preparation of connectors, each in both languages side by
side on two desktops. Arguments: source folder, build folder."""
import subprocess
import sys
from pathlib import Path

source, build = Path(sys.argv[1]), Path(sys.argv[2])
failed = False
for name in ("locationswalk", "preparationwalk"):
    walks = [subprocess.Popen(["/usr/bin/python3", str(source / f"tests/e2e/{name}.py"), str(build), language])
             for language in ("ja", "en")]
    failed = any([walk.wait() for walk in walks]) or failed
sys.exit(failed)
