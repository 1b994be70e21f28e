#!/usr/bin/env python3
"""faults.py PROGRAM SHIM: each call that touches a file fails in turn, once and from then on.

So do allocations: a sample, or with ANAGNOST_FULL most of them. After each failure: the documented exit status, an error in words, the old files as they were or
all of the new ones, and no temporary name that is not told. Then runs are killed at any moment,
and a rerun heals what is left.
"""
import collections
import errno
import os
import random
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from tap import Tap  # noqa: E402

TEXT = 'A NOTICE\n\nFirst paragraph.\n\nSecond paragraph, [1] with a note.\n\n[1] The note.\n'
OPTIONS = ['--lang=en', '--date=2020-01-01', '-t', 'xml,json,epub']
NAMES = ['n.epub', 'n.json', 'n.xml']
LAST = 400  # more calls than there are


class Machine:
    def __init__(self, program, shim, folder):
        self.program, self.shim, self.injected = program, shim, 0
        self.folder, self.count = os.path.join(folder, 'w'), os.path.join(folder, 'count')
        os.mkdir(self.folder)
        self.new = {}

    def reset(self, old):
        for name in os.listdir(self.folder):
            os.remove(os.path.join(self.folder, name))
        self.write('n.txt', TEXT)
        for name in NAMES if old else []:
            self.write(name, 'old ' + name)

    def write(self, name, text):
        with open(os.path.join(self.folder, name), 'w', encoding='utf-8') as file:
            file.write(text)

    def files(self):
        found = {}
        for name in os.listdir(self.folder):
            with open(os.path.join(self.folder, name), 'rb') as file:
                found[name] = file.read()
        return found

    def run(self, **env):
        """A failing allocation may end the program before it counts."""
        with open(self.count, 'w', encoding='ascii') as file:
            file.write('0')
        done = subprocess.run(
            [self.program, *OPTIONS, os.path.join(self.folder, 'n.txt')], stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, timeout=20, check=False,
            env=dict(os.environ, LD_PRELOAD=self.shim, FAULT_DIR=self.folder,
                     FAULT_COUNT=self.count, ASAN_OPTIONS='verify_asan_link_order=0', **env))
        with open(self.count, encoding='ascii') as file:
            return done.returncode, done.stderr.decode('utf-8', 'replace'), int(file.readline())


def verdict(machine, status, err, before, on):
    """What is wrong after a failure that was injected."""
    now = machine.files()
    old = {name: now.get(name) == before.get(name) for name in NAMES}
    new = {name: now.get(name) == machine.new[name] for name in NAMES}
    if status not in (0, 1):
        yield 'status %d' % status
    if status == 1 and ': error: ' not in err:
        yield 'a failure without words'
    if status == 0 and not all(new.values()):
        yield 'done, but not all is there'
    # Where nothing can be renamed back, a name may be new: that is told by the error.
    if status == 1 and not all(old.values()) and not (on and all(old[n] or new[n] for n in NAMES)):
        yield 'failed, and something is not as it was: %s' % [n for n in NAMES if not old[n]]
    if now.get('n.txt') != TEXT.encode():
        yield 'the input was touched'
    # What cannot be put back is kept under its other name, whole.
    kept = {name for name in now if on and name.endswith('.part.old')
            and now[name] in [before.get(n) for n in NAMES]}
    for name in NAMES:
        if name in before and not old[name] and status and before[name] not in now.values():
            yield 'the old %s is lost' % name
    left = sorted(set(now) - set(NAMES) - {'n.txt'} - kept)
    if left:
        yield 'left over: %s' % left


def sweep(tap, machine, error, on, old):
    problems, k = [], 0
    for k in range(1, LAST):
        machine.reset(old)
        before = machine.files()
        status, err, calls = machine.run(FAULT_AT=str(k), FAULT_ON='1' if on else '0',
                                         FAULT_ERRNO=str(error))
        if calls < k:
            break
        machine.injected += 1
        problems += ['call %d: %s' % (k, p) for p in verdict(machine, status, err, before, on)]
        if error == 0 and status:
            problems.append('call %d: a short one is no failure: %s' % (k, err))
    name = '%s, %s, %s: each of %d calls' % (
        errno.errorcode.get(error, 'short'), 'from then on' if on else 'once',
        'old files' if old else 'no files', k - 1)
    tap.ok(not problems and 10 < k < LAST - 1, name, problems)


def memory_verdict(machine, status, err, before):
    """What is wrong after a failed allocation, whichever library asked."""
    now = machine.files()
    if status != 1:
        yield 'status %d' % status
    if ': error: ' not in err:
        yield 'a failure without words'
    for name in NAMES:
        if now.get(name) not in (before[name], machine.new[name]):
            yield '%s is neither old nor new' % name
    left = sorted(set(now) - set(NAMES) - {'n.txt'})
    if left or now.get('n.txt') != TEXT.encode():
        yield 'left over or touched: %s' % left


def starve(tap, machine, on, points):
    """Allocations fail, one by one or from one on: of thousands, `points` are tried."""
    machine.reset(True)
    _, _, calls = machine.run(FAULT_MEMORY='1')
    problems, ends = [], collections.Counter()
    for k in sorted({1 + calls * i // points for i in range(points)}):
        machine.reset(True)
        before = machine.files()
        try:
            status, err, _ = machine.run(FAULT_MEMORY='1', FAULT_AT=str(k), FAULT_ON=on)
        except subprocess.TimeoutExpired:
            problems.append('allocation %d: no end' % k)
            continue
        ends[status] += 1
        problems += ['allocation %d: %s' % (k, p)
                     for p in memory_verdict(machine, status, err, before)]
    machine.injected += sum(ends.values())
    tap.ok(not problems and sum(ends.values()) > 10, 'no memory, %s: %d of %d allocations, ends: %s' % (
        'from then on' if on == '1' else 'once', sum(ends.values()), calls,
        ', '.join('%s %d times' % end for end in sorted(ends.items()))), problems)


def killed(tap, machine, seconds):
    """Ended by SIGKILL at any moment: each visible name is old or new; a rerun heals."""
    dice, problems = random.Random(1), []
    for n in range(60):
        machine.reset(True)
        before = machine.files()
        run = subprocess.Popen([machine.program, *OPTIONS, os.path.join(machine.folder, 'n.txt')],
                               stderr=subprocess.DEVNULL)
        time.sleep(dice.uniform(0, seconds))
        run.kill()
        run.wait()
        now = machine.files()
        problems += ['%d: %s is partial' % (n, name) for name in NAMES
                     if now.get(name) not in (before[name], machine.new[name])]
        status, err, _ = machine.run()
        healed = machine.files()
        if status or any(healed[name] != machine.new[name] for name in NAMES):
            problems.append('%d: a rerun does not heal: %s' % (n, err))
    tap.ok(not problems, 'killed at 60 moments: no partial name, and a rerun heals', problems)


def main():
    tap = Tap()
    with tempfile.TemporaryDirectory() as folder:
        machine = Machine(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), folder)
        machine.reset(False)
        start = time.monotonic()
        status, err, calls = machine.run()
        seconds = time.monotonic() - start
        machine.new = machine.files()
        tap.ok(status == 0 and calls > 10, 'a run without failures, with %d calls' % calls, [err])
        for error in (errno.EIO, errno.ENOSPC, 0):
            for on in (False, True):
                for old in (False, True):
                    sweep(tap, machine, error, on, old)
        for on in '01':
            starve(tap, machine, on, 4000 if os.environ.get('ANAGNOST_FULL') else 150)
        killed(tap, machine, seconds * 1.2)
        print('# %d failures were injected' % machine.injected)
    tap.end()


if __name__ == '__main__':
    main()
