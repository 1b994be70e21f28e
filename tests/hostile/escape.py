#!/usr/bin/env python3
"""escape.py PROGRAM ESCAPE SHIM: the locks hold, are on in every run, and it is told if they lack.

ESCAPE locks itself as a worker does and tries to break out of a folder of its own into another.
"""
import os
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from tap import Tap  # noqa: E402

WARNINGS = ['no seccomp here', 'no Landlock here']


def status_of(pid, name):
    with open('/proc/%d/status' % pid, encoding='ascii', errors='replace') as file:
        return next((line.split()[1] for line in file if line.startswith(name + ':')), None)


def is_locked(pid):
    """Within ten seconds."""
    for _ in range(100):
        if status_of(pid, 'Seccomp') == '2' and status_of(pid, 'NoNewPrivs') == '1':
            return True
        time.sleep(0.1)
    return False


def single(tap, program):
    """A run that waits for its input is locked already; the sanitizers need more than that."""
    with open(program, 'rb') as file:
        if b'__asan_init' in file.read():
            tap.skip('a run locks itself', 'a sanitizer needs a process of its own')
            return
    run = subprocess.Popen([program, '-t', 'xml', '-'], stdin=subprocess.PIPE,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    tap.ok(is_locked(run.pid), 'a run locks itself before it reads')
    run.communicate(b'A notice.\n')
    tap.ok(run.returncode == 0, 'and converts all the same', [run.returncode])


def told(program, folder, shim, **env):
    """The warnings of a batch that has nothing to do."""
    done = subprocess.run([program, 'batch', folder], stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, check=False,
                          env=dict(os.environ, LD_PRELOAD=shim, **env,
                                   ASAN_OPTIONS='verify_asan_link_order=0'))
    return [w for w in WARNINGS if w.encode() in done.stderr]


def main():
    tap = Tap()
    program, escape, shim = (os.path.abspath(path) for path in sys.argv[1:4])
    with tempfile.TemporaryDirectory() as own, tempfile.TemporaryDirectory() as other:
        with open(os.path.join(other, 'mine'), 'w', encoding='ascii') as file:
            file.write('full')
        done = subprocess.run([escape, own, other], cwd=own, stdout=subprocess.PIPE, check=False)
        for line in done.stdout.decode().splitlines():
            result, _, name = line.partition(' - ')
            if name:
                tap.ok(result.startswith('ok'), name)
        tap.ok(done.returncode == 0 and '1..' in done.stdout.decode(), 'the prisoner comes to its end')
        single(tap, program)
        tap.ok(told(program, own, shim, FAULT_LOCKS='1') == WARNINGS, 'missing locks are told')
        tap.ok(not told(program, own, shim), 'and nothing is told where there are all')
    tap.end()


if __name__ == '__main__':
    main()
