#!/usr/bin/env python3
"""lines.py PROGRAM SAMPLES: what the choice of line breaks adds to the layout of a page.

callgrind counts the instructions of the layout, and those of them that weigh the ways to break a
paragraph (src/write/linebreak.c). Lines filled greedily would do without the latter: they may be
30 % of the rest at most.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..'))
sys.dont_write_bytecode = True
from tap import Tap  # noqa: E402

SAMPLES = 'ru-reading-rooms', 'ru-notice', 'de-schulbibliotheken', 'ar-manuscripts', 'zh-volunteers'
MOST = 0.30


def parts(text):
    """Instructions of the layout and of the choice of breaks, from callgrind_annotate."""
    found = []
    for name in ('pdf_layout_run', 'linebreak'):
        row = re.search(r'^ *([\d,]+) .*:%s \[' % name, text, re.M)
        found.append(int(row[1].replace(',', '')) if row else None)
    return found


def judge(layout, breaks):
    if not layout or not breaks:
        return ['callgrind does not tell of it']
    share = breaks / (layout - breaks)
    return [] if share <= MOST else ['%.0f %% more than greedy lines' % (share * 100)]


def measure(program, path):
    with tempfile.TemporaryDirectory() as room:
        out = os.path.join(room, 'callgrind')
        env = dict(os.environ, LC_ALL='C.UTF-8')
        env.pop('MALLOC_PERTURB_', None)
        subprocess.run(['valgrind', '--tool=callgrind', '--callgrind-out-file=' + out, program,
                        '-t', 'layout', '-o', os.path.join(room, 'a.layout'), path],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env)
        return parts(subprocess.run(['callgrind_annotate', '--inclusive=yes', '--threshold=100',
                                     out], stdout=subprocess.PIPE, text=True).stdout)


def main():
    program, samples = os.path.abspath(sys.argv[1]), sys.argv[2]
    tap = Tap()
    tap.none('lets 30 % be', judge(130, 30))
    tap.finds('more', judge(131, 31), '31 %')
    tap.finds('a run that tells nothing', judge(*parts('')), 'does not tell')
    for stem in SAMPLES:
        if not shutil.which('valgrind') and os.environ.get('CI') != 'true':
            tap.skip(stem, 'valgrind is not installed')
            continue
        layout, breaks = measure(program, os.path.join(samples, stem + '.txt'))
        share = 100 * breaks / (layout - breaks) if layout and breaks else 0
        tap.none('%s: %.1f million instructions, %.1f %% more than greedily'
                 % (stem, (layout or 0) / 1e6, share),
                 judge(layout, breaks))
    tap.end()


if __name__ == '__main__':
    main()
