#!/usr/bin/env python3
"""format.py ROOT [--fix]: the sources are as clang-format would write them.

Versions of clang-format differ in their taste, so one of them judges: the
one below. Where only another is installed the check is skipped.
"""
import os
import re
import shutil
import subprocess
import sys

import csource
from tap import Tap

VERSION = 14


def judge():
    """The clang-format of our version, or None."""
    for name in ('clang-format-%d' % VERSION, 'clang-format'):
        path = shutil.which(name)
        if path:
            text = subprocess.run([path, '--version'], text=True, stdout=subprocess.PIPE).stdout
            found = re.search(r'version (\d+)', text)
            if found and int(found.group(1)) == VERSION:
                return path
    return None


def problems(argv, paths):
    done = subprocess.run(argv + ['--dry-run', '--Werror'] + paths, text=True,
                          stderr=subprocess.PIPE)
    places = re.findall(r'^(\S+?:\d+):\d+: error', done.stderr, re.MULTILINE)
    if done.returncode and not places:
        return [done.stderr.strip()[-200:] or 'clang-format failed']
    return sorted(set(places))


def main():
    root = sys.argv[1]
    program = judge()
    paths = [os.path.join(root, path)
             for path in csource.sources(root, ('include', 'src', 'tests'))]
    if '--fix' in sys.argv:
        if not program:
            sys.exit('format.py: no clang-format %d' % VERSION)
        sys.exit(subprocess.run([program, '-i'] + paths).returncode)
    tap = Tap()
    if program:
        style = '--style=file:' + os.path.join(root, '.clang-format')
        bad = subprocess.run([program, style, '--dry-run', '--Werror'], text=True,
                             input='int f(void) {return 0;}\n', stderr=subprocess.PIPE)
        tap.ok(bad.returncode != 0, 'finds a badly formatted function')
        tap.ok(len(paths) > 10, 'there is a source to look at')
        tap.none('the sources are formatted (format.py ROOT --fix)',
                 problems([program, style], paths))
    elif os.environ.get('CI') == 'true' and not shutil.which('clang-format'):
        tap.ok(False, 'the sources are formatted', ['no clang-format'])
    else:
        tap.skip('the sources are formatted', 'no clang-format %d' % VERSION)
    tap.end()


if __name__ == '__main__':
    main()
