#!/usr/bin/env python3
"""layout.py PROGRAM SAMPLES FOLDER [--update]: where the lines of the PDF stand.

FOLDER holds STEM.layout (the standard profile) and STEM.PROFILE.layout for
some samples and for texts of its own (STEM.txt beside them). With --update the
files are written anew; the diff is the review.
"""
import argparse
import difflib
import glob
import os
import sys
import tempfile

import books
from tap import Tap


def lay_out(program, path, profile):
    with tempfile.TemporaryDirectory() as room:
        out = os.path.join(room, 'one.layout')
        books.convert(program, path, out, ['layout'], '--profile', profile)
        return books.read(out).decode('utf-8') if os.path.exists(out) else ''


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('program')
    parser.add_argument('samples')
    parser.add_argument('folder')
    parser.add_argument('--update', action='store_true')
    args = parser.parse_args()
    tap, program = Tap(), os.path.abspath(args.program)
    files = sorted(glob.glob(os.path.join(args.folder, '*.layout')))
    tap.ok(len(files) > 0, 'there are layouts')
    for file in files:
        stem, _, profile = os.path.basename(file)[:-len('.layout')].partition('.')
        paths = [os.path.join(where, stem + '.txt') for where in (args.folder, args.samples)]
        found = lay_out(program, next(filter(os.path.exists, paths), paths[1]),
                        profile or 'standard')
        wanted = books.read(file).decode('utf-8')
        if args.update and found != wanted:
            with open(file, 'w') as out:
                out.write(found)
            wanted = found
        tap.none(os.path.basename(file), list(difflib.unified_diff(
            wanted.splitlines(), found.splitlines(), 'golden', 'found', lineterm='', n=1))[:40])
    tap.end()


if __name__ == '__main__':
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    main()
