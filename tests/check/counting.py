#!/usr/bin/env python3
"""counting.py ROOT: tools/count.py counts what the tests said, and what they did not say."""
import json
import os
import subprocess
import sys
import tempfile

import csource
from tap import Tap


def count(root, records, *options, steps=''):
    """The last line and the status of count.py over one log of meson and one of TAP."""
    with tempfile.TemporaryDirectory() as room:
        log, tap = os.path.join(room, 'log.json'), os.path.join(room, 'steps.tap')
        with open(log, 'w', encoding='utf-8') as file:
            file.write(''.join(json.dumps(record) + '\n' for record in records))
        with open(tap, 'w', encoding='utf-8') as file:
            file.write(steps)
        done = subprocess.run([sys.executable, os.path.join(root, 'tools/count.py'), *options, tap,
                               log], stdout=subprocess.PIPE, text=True)
    return done.stdout.splitlines()[-1], done.returncode


def record(result, stdout='', name='a:unit / b'):
    return {'name': name, 'result': result, 'stdout': stdout}


def main():
    tap = Tap()
    root = sys.argv[1]
    for what, want, records, options, steps in (
            ('good lines', ('2 passed, 0 failed, 0 skipped', 0),
             [record('OK', 'ok 1 - a\nok 2 - b\n1..2\n')], [], ''),
            ('a failing line', ('1 passed, 1 failed, 0 skipped', 1),
             [record('FAIL', 'ok 1 - a\nnot ok 2 - b\n1..2\n')], [], ''),
            ('a skipped line', ('1 passed, 0 failed, 1 skipped', 0),
             [record('OK', 'ok 1 - a # SKIP why\nok 2 - b\n1..2\n')], [], ''),
            ('a test without lines', ('1 passed, 0 failed, 0 skipped', 0), [record('OK')], [], ''),
            ('a crash after good lines', ('2 passed, 1 failed, 0 skipped', 1),
             [record('ERROR', '1..3\nok 1 - a\nok 2 - b\n')], [], ''),
            ('a crash before any line', ('0 passed, 1 failed, 0 skipped', 1),
             [record('ERROR')], [], ''),
            ('a test that takes too long', ('0 passed, 1 failed, 0 skipped', 1),
             [record('TIMEOUT')], [], ''),
            ('good lines of a bad status', ('1 passed, 1 failed, 0 skipped', 1),
             [record('ERROR', 'ok 1 - a\n1..1\n')], [], ''),
            ('a suite that did not run', ('1 passed, 1 failed, 0 skipped', 1),
             [record('OK')], ['--need', 'unit,accept'], ''),
            ('a step that failed', ('1 passed, 1 failed, 0 skipped', 1),
             [record('OK')], [], 'not ok - build\n')):
        got = count(root, records, *options, steps=steps)
        tap.ok(got == want, 'counts ' + what, [got, want])
    lost = subprocess.run([sys.executable, os.path.join(root, 'tools/count.py'), '/nonexistent.json'],
                          stdout=subprocess.PIPE, text=True)
    tap.ok(lost.returncode == 1 and '0 passed, 1 failed' in lost.stdout, 'counts a missing log')
    tap.end()


if __name__ == '__main__':
    main()
