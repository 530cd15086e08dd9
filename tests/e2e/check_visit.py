#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the guided visit in both languages. Arguments: source folder, build folder."""
import subprocess
import sys
from pathlib import Path

source, build = Path(sys.argv[1]), Path(sys.argv[2])
for language in ("ja", "en"):
    subprocess.run(["/usr/bin/python3", str(source / "tests/e2e/visit.py"), str(build),
                    str(build / "visit" / language), language], check=True)
