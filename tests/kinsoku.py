#!/usr/bin/env python3
"""kinsoku.py PROGRAM FILE-OR-DIR...: no line of a Chinese page starts or ends with the wrong mark.

All notices in Chinese, in the standard and the large profile, line by line as
`-t layout` tells them: no line starts with a stop or a closing mark, none
ends with an opening one, —— and …… are whole.
"""
import argparse
import os
import re
import sys
import tempfile

import books
from tap import Tap

CLOSING = '。，、；：！？．）》」』】〕〉”’］｝…—～·%‰℃'
OPENING = '（《「『【〔〈“‘［｛'
LINE = re.compile(r'^ *([\d.]+) +([\d.]+) +([\d.]+) (?:([+-]\d+\.\d+)|      ?)? *(.*)$')


def lines(program, path, profile):
    with tempfile.TemporaryDirectory() as room:
        out = os.path.join(room, 'one.layout')
        books.convert(program, path, out, ['layout'], '--profile', profile)
        text = books.read(out).decode('utf-8') if os.path.exists(out) else ''
    return [found.group(5).strip() for found in map(LINE.match, text.splitlines())
            if found and found.group(5).strip()]


def faults(found):
    for before, line in zip([''] + found, found):
        if line[0] in CLOSING and not line.startswith(('——', '……', '— ', '· ')) and len(line) > 1:
            yield 'starts with a mark: ' + line
        if line[-1] in OPENING and len(line) > 1:
            yield 'ends with a mark: ' + line
        if before and (before[-1] + line[0] in ('——', '……')):
            yield 'a double mark is torn: %s | %s' % (before[-10:], line[:10])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('program')
    parser.add_argument('paths', nargs='+')
    args = parser.parse_args()
    tap, program = Tap(), os.path.abspath(args.program)
    bad = ['他说：', '。这是', '他（', '好—', '—的']
    tap.ok(len(list(faults(bad))) == 4, 'faults are found', list(faults(bad)))
    count = 0
    for path in books.inputs(args.paths):
        if not re.search(r'\bzh', os.path.basename(path)):
            continue
        for profile in ('standard', 'clear', 'large'):
            found = lines(program, path, profile)
            count += len(found)
            tap.none('%s %s' % (os.path.basename(path), profile), list(faults(found)))
    tap.ok(count > 100, 'there were lines to look at')
    tap.end()


if __name__ == '__main__':
    main()
