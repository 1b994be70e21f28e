#!/usr/bin/env python3
"""ir.py PROGRAM BUILD SAMPLES [--update]: no run costs more instructions than recorded.

Instructions, unlike times, are the same on a busy machine: callgrind counts them. More than 3 %
above the figure in ir.json fails; --update records what is measured, and the diff is the review.
BUILD: what the program was built with. Figures are kept for each build and each release of the
system, since libraries and compilers have a share in them.
"""
import concurrent.futures
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..'))
sys.dont_write_bytecode = True
from tap import Tap  # noqa: E402

FIGURES = os.path.join(HERE, 'ir.json')
ALLOWED = 1.03
# what is written, of which samples in one process
RUNS = [
    ('xml', ['ru-notice']),
    ('epub', ['ru-notice']),
    ('epub,pdf', ['ru-notice']),
    ('epub,pdf', ['de-schulbibliotheken']),
    ('epub,pdf', ['ar-manuscripts']),
    ('epub,pdf', ['zh-volunteers']),
    ('epub,pdf', ['ru-notice', 'en-oral-history', 'fr-phonotheques', 'es-bibliobuses']),
]


def name(run):
    return '%s of %s' % (run[0], ', '.join(run[1]))


def count(program, samples, run):
    """Instructions of a run; None if it fails."""
    with tempfile.TemporaryDirectory() as out:
        argv = ['valgrind', '--tool=callgrind', '--callgrind-out-file=/dev/null', program,
                '-t', run[0], '-o', out + '/'] + [os.path.join(samples, n + '.txt') for n in run[1]]
        env = dict(os.environ, SOURCE_DATE_EPOCH='1700000000', LC_ALL='C.UTF-8')
        env.pop('MALLOC_PERTURB_', None)  # meson sets it: each block is then filled, twice
        done = subprocess.run(argv, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                              text=True, errors='replace', env=env)
    found = re.search(r'Collected : (\d+)', done.stderr)
    return int(found[1]) if found and done.returncode == 0 else None


def judge(measured, recorded):
    """What is wrong with a figure, or nothing."""
    if measured is None:
        return ['the run failed']
    if measured > recorded * ALLOWED:
        return ['%.2f million instructions, %.1f %% more than the %.2f recorded: make it cheaper, '
                'or say why in a commit that records it (tests/bench/ir.py … --update)'
                % (measured / 1e6, (measured / recorded - 1) * 100, recorded / 1e6)]
    return []


def main():
    args = [a for a in sys.argv[1:] if a != '--update']
    program, build, samples = args
    tap = Tap()
    tap.none('lets as many instructions be', judge(100, 100) + judge(103, 100))
    tap.finds('more instructions', judge(104, 100), '4.0 %')
    tap.finds('a failed run', judge(None, 100), 'failed')
    key = '%s, %s, %s' % (platform.freedesktop_os_release().get('PRETTY_NAME', '?'),
                          platform.machine(), build)
    with open(FIGURES, encoding='utf-8') as f:
        figures = json.load(f)
    known = figures.get(key, {})
    missing = 'valgrind is not installed' if not shutil.which('valgrind') else \
        'no figures for %s: record them with --update' % key if not known else ''
    if missing and not ('--update' in sys.argv and shutil.which('valgrind')):
        for run in RUNS:
            if os.environ.get('CI') == 'true':
                tap.ok(False, name(run), [missing])
            else:
                tap.skip(name(run), missing)
        tap.end()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        measured = list(pool.map(lambda run: count(program, samples, run), RUNS))
    if '--update' in sys.argv:
        figures[key] = {name(r): m for r, m in zip(RUNS, measured)}
        with open(FIGURES, 'w', encoding='utf-8') as f:
            json.dump(figures, f, indent=2, sort_keys=True)
            f.write('\n')
        known = figures[key]
    for run, m in zip(RUNS, measured):
        tap.none('%s: %s million instructions' % (name(run), m and round(m / 1e6)),
                 judge(m, known.get(name(run), 0)))
    tap.end()


if __name__ == '__main__':
    main()
