#!/usr/bin/env python3
"""hardened.py FILE...: programs and libraries are built so that a mistake is hard to use."""
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from tap import Tap  # noqa: E402


def readelf(option, path):
    return subprocess.run(['readelf', '-W', option, path], stdout=subprocess.PIPE,
                          check=True).stdout.decode()


def main():
    tap = Tap()
    for path in sys.argv[1:]:
        name, heads = os.path.basename(path), readelf('-l', path)
        stack = re.search(r'GNU_STACK.*', heads)
        tap.ok('Elf file type is DYN' in heads, name + ': stands anywhere in memory')
        tap.ok('GNU_RELRO' in heads, name + ': relocations become read-only')
        tap.ok('BIND_NOW' in readelf('-d', path), name + ': all of them, before it runs')
        tap.ok(stack and 'RWE' not in stack.group(), name + ': the stack does not run')
        tap.ok('__stack_chk_fail' in readelf('--dyn-syms', path), name + ': guards its stack')
    tap.end()


if __name__ == '__main__':
    main()
