#!/usr/bin/env python3
"""resume.py PROGRAM SHIM: a run that was cut off goes on; what is unchanged is not done again.

Runs are killed (SIGKILL) at random points, each when a random number of files has appeared and
a few milliseconds have passed since: 20 in tools/check --full, else some.
"""
import os
import random
import shutil
import signal
import sys
import threading
import time

import notices
from bench import (SAMPLES, Bench, children, differences, is_pending, kill, left_over, sha256,
                   statuses, wait)
from tap import Tap

FULL = bool(os.environ.get('ANAGNOST_FULL'))
KILLS, COUNT = (20, 36) if FULL else (6, 16)


def sources():
    """No German: its dictionary takes seconds to load, which would blunt the random times."""
    return [os.path.join(SAMPLES, name) for name in sorted(os.listdir(SAMPLES))
            if name.endswith('.txt') and not name.startswith('de-')]


def count_files(folder):
    """What is visible, and what is not."""
    return sum(len(names) for _, _, names in os.walk(folder))


class Watcher(threading.Thread):
    """Looks at the books while a run is under way: each that is visible must be whole."""

    def __init__(self, folder, reference):
        super().__init__()
        self.folder, self.reference = folder, reference
        self.wrong, self.seen, self.ended = set(), 0, False

    def look(self):
        for path in self.reference:
            full = os.path.join(self.folder, path)
            try:
                found = sha256(full)
            except OSError:
                continue
            self.seen += 1
            if found != self.reference[path]:
                self.wrong.add(path)

    def run(self):
        while not self.ended:
            self.look()

    def end(self):
        self.ended = True
        self.join()
        self.look()
        return sorted(self.wrong)


def kills(tap, b):
    notices.write(COUNT, b.path('in'), sources())
    status, out, err = b.batch('-j', '2', '--out', 'ref', 'in')
    reference = b.tree('ref')
    tap.ok(status == 0 and len(reference) == 2 * COUNT, 'an undisturbed run of %d notices' % COUNT,
           [status, out, err, len(reference)])
    dice = random.Random(20)
    good, cut, notes = 0, 0, []
    for i in range(KILLS):
        shutil.rmtree(b.path('out'), ignore_errors=True)
        process = b.start('batch', '-j', '2', '--out', 'out', 'in')
        watcher = Watcher(b.path('out'), reference)
        watcher.start()
        point = dice.randrange(2 * COUNT)
        wait(lambda: count_files(b.path('out')) >= point or process.poll() is not None, 120)
        time.sleep(dice.uniform(0, 0.05))
        kill(process)
        wrong = watcher.end()
        done = len(b.tree())
        cut += 0 < done < 2 * COUNT
        status, out, err = b.batch('-j', '2', '--out', 'out', 'in')
        found = list(differences(reference, b.tree())) + wrong + left_over(b.path('out'))
        if status == 0 and not found and len(b.report()) == COUNT:
            good += 1
        else:
            notes += ['kill %d after %d books: %s %s %s' % (i, done, status, err, found)]
    tap.ok(good == KILLS, '%d of %d runs that were killed and begun again have the same bytes, '
           'and no part was visible' % (good, KILLS), notes)
    tap.ok(cut >= KILLS // 2, 'the kills fell into the work (%d of %d)' % (cut, KILLS))


def kills_again_and_again(tap, b):
    shutil.rmtree(b.path('out'), ignore_errors=True)
    dice, rounds, done = random.Random(7), 0, 0
    while done < 2 * COUNT - 4:
        rounds += 1
        process = b.start('batch', '-j', '1', '--out', 'out', 'in')
        point = done + dice.randrange(3, 7)
        wait(lambda: count_files(b.path('out')) >= point or process.poll() is not None, 120, 0.002)
        kill(process)
        done = len(b.tree())
    status, out, err = b.batch('-j', '3', '--out', 'out', 'in')
    tap.ok(status == 0 and rounds > 3 and not list(differences(b.tree('ref'), b.tree())),
           'a run killed %d times comes to its end all the same' % rounds, [status, out, err])


def signals(tap, b):
    for number, code in ((signal.SIGTERM, 143), (signal.SIGINT, 130)):
        shutil.rmtree(b.path('out'), ignore_errors=True)
        process = b.start('batch', '-j', '2', '--out', 'out', 'in')
        wait(b.tree, 60)
        status, out, err = kill(process, number)
        books = b.tree()
        pairs = {path.rsplit('.', 1)[0] for path in books}
        tap.ok(status == code and 'interrupted' in out, 'signal %d ends with %d' % (number, code),
               [status, out, err])
        tap.ok(0 < len(books) < 2 * COUNT and len(books) == 2 * len(pairs) and not b.report()
               and not left_over(b.path('out')),
               'the documents in hand are finished, and no report pretends to be whole',
               [len(books), len(pairs)])
        status, out, _ = b.batch('-j', '2', '--out', 'out', 'in')
        tap.ok(status == 0 and not list(differences(b.tree('ref'), b.tree()))
               and '%d unchanged' % len(pairs) in out, 'and the run goes on from there', [out])
    b.write('slow/s.txt', '!!loop!!')
    process = b.start('batch', '-t', 'xml', '--out', 'sout', 'slow', shim=True)
    wait(lambda: children(process.pid))
    process.send_signal(signal.SIGTERM)
    wait(lambda: not is_pending(process.pid, signal.SIGTERM))
    start = time.time()
    status, _, _ = kill(process, signal.SIGTERM)
    tap.ok(status == 143 and time.time() - start < 10, 'a second signal gives up what is in hand',
           [status])


def changes(tap, b):
    """What makes an input new, and what does not."""
    names = ['u/%s.txt' % c for c in 'abcdef']
    for name in names:
        b.write(name)
    run = ('-t', 'xml,text', '--out', 'uout')

    def now(*args, **more):
        status, _, err = b.batch(*run, *args, 'u', **more)
        told = statuses(b.report('uout/report.jsonl'))
        return ''.join('u' if told.get(name[2:]) == 'unchanged' else 'o' for name in names) \
            if status == 0 else '%s %s' % (status, err)
    tap.ok(now() == 'oooooo', 'the first run makes all')
    first = b.tree('uout')
    tap.ok(now() == 'uuuuuu', 'the second nothing', [now()])
    records = b.report('uout/report.jsonl')
    tap.ok(all(r['inferred'] and len(r['outputs']) == 2 for r in records),
           'what is unchanged is told in full')
    b.write('u/a.txt', 'ANOTHER\n\nA text that is another, of one paragraph.\n')
    tap.ok(now() == 'ouuuuu', 'another text')
    b.write('u/b.txt', mtime=1600000099)
    tap.ok(now() == 'uouuuu', 'another time')
    tap.ok(now('--date', '2020-01-01') == 'oooooo', 'another date')
    b.write('u/c.txt', mtime=1600000098)
    tap.ok(now('--date', '2020-01-01') == 'uuuuuu', 'a stated date makes the time no matter')
    tap.ok(now(env={'SOURCE_DATE_EPOCH': '1500000000'}) == 'oooooo', 'SOURCE_DATE_EPOCH')
    tap.ok(now(env={'SOURCE_DATE_EPOCH': '1500000000'}) == 'uuuuuu', 'the same again')
    tap.ok(now() == 'oooooo', 'and without')
    tap.ok(now('--title', 'T') == 'oooooo', 'another option')
    b.write('s.css', 'p { margin: 0 }')
    now('--style', 's.css')
    tap.ok(now('--style', 's.css') == 'uuuuuu', 'a style sheet')
    b.write('s.css', 'p { margin: 1em }')
    tap.ok(now('--style', 's.css') == 'oooooo', 'that says something else')
    now('--title', 'T')
    tap.ok(now('--diagnostics', 'json', '--title', 'T') == 'uuuuuu',
           'an option that no output depends on')
    now()
    os.unlink(b.path('uout/d.xml'))
    with open(b.path('uout/e.text.txt'), 'r+') as file:
        file.write('X')
    tap.ok(now() == 'uuuoou', 'an output that is lost or damaged is made again')
    tap.ok(now('--force') == 'oooooo', '--force')
    b.write('u/a.txt')
    b.write('u/b.txt')
    b.write('u/c.txt')
    now()
    tap.ok(not list(differences(first, b.tree('uout'))), 'in the end all is as at first',
           differences(first, b.tree('uout')))
    tap.ok(len(open(b.path('uout/.anagnost/state.jsonl')).readlines()) == 6,
           'the state has a line for each')


def torn(tap, b):
    """Whatever a state holds, the outputs are right."""
    state = b.path('uout/.anagnost/state.jsonl')
    with open(state, 'rb') as file:
        whole = file.read()
    wanted = b.tree('uout')

    def after(data, what, allowed):
        with open(state, 'wb') as file:
            file.write(data)
        status, _, err = b.batch('-t', 'xml,text', '--out', 'uout', 'u')
        made = sum(s != 'unchanged' for s in statuses(b.report('uout/report.jsonl')).values())
        tap.ok(status == 0 and made <= allowed and not list(differences(wanted, b.tree('uout'))),
               what, [status, err, made])
    after(whole[:-700], 'a torn last line', 1)
    after(whole + b'{"index":7,"inp', 'half a line too many', 0)
    after(b'\0' * 4096 + b'\n' + whole, 'a line of zeros', 0)
    after(b'', 'no state', 6)
    after(os.urandom(5000), 'noise', 6)
    lines = whole.splitlines(True)
    after(b''.join(lines[::-1]), 'lines in another order', 0)
    after(whole.replace(b'"size":', b'"size":1'), 'wrong sizes', 6)
    after(whole.replace(b'"key":"', b'"key":5,"old":"'), 'wrong types', 6)
    after(whole.replace(b'"outputs":[', b'"outputs":[5,null,'), 'wrong members', 6)


def main():
    tap = Tap()
    b = Bench(*sys.argv[1:3])
    for test in (kills, kills_again_and_again, signals, changes, torn):
        test(tap, b)
    b.close()
    tap.end()


if __name__ == '__main__':
    main()
