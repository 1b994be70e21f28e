#!/usr/bin/env python3
"""escape.py ESCAPE: gives the program that tries to break out a folder of its own and another."""
import os
import subprocess
import sys
import tempfile

with tempfile.TemporaryDirectory() as own, tempfile.TemporaryDirectory() as other:
    sys.exit(subprocess.run([os.path.abspath(sys.argv[1]), own, other], cwd=own, check=False).returncode)
