#!/usr/bin/env python3
"""watch.py PROGRAM SHIM: a watched folder."""
import json
import os
import signal
import sys
import time

from bench import TEXT, Bench, kill, statuses, wait
from tap import Tap

RUN = ('batch', '-t', 'xml', '--settle', '1', '--out', 'out', '--watch')


def comes(tap, b):
    exists = lambda name: os.path.exists(b.path(name))
    b.write('in/early.txt')
    process = b.start(*RUN, 'in', shim=True)
    tap.ok(wait(lambda: exists('out/early.xml')), 'what is there already is converted')
    b.write('in/new.txt')
    tap.ok(wait(lambda: exists('out/new.xml')), 'what comes is converted')
    b.write('in/deep/er/x.txt')
    tap.ok(wait(lambda: exists('out/deep/er/x.xml')), 'in a new folder, too')
    b.write('other.txt')
    os.rename(b.path('other.txt'), b.path('in/moved.txt'))
    tap.ok(wait(lambda: exists('out/moved.xml')), 'and what is moved there')
    with open(b.path('in/slow.txt'), 'w') as file:
        for word in TEXT.split(' '):
            file.write(word + ' ')
            file.flush()
            time.sleep(0.05)
            if exists('out/slow.xml'):
                break
        quiet = not exists('out/slow.xml')
    tap.ok(quiet, 'a file that still grows is left in peace')
    tap.ok(wait(lambda: exists('out/slow.xml')), 'and is converted when it is quiet')
    with open(b.path('out/slow.xml')) as file:
        tap.ok('ends' in file.read(), 'as a whole')
    b.write('in/bad/empty.txt', '')
    tap.ok(wait(lambda: exists('in/failed/bad/empty.txt')) and not exists('in/bad/empty.txt'),
           'bad input goes to failed/')
    with open(b.path('in/failed/bad/empty.txt.json')) as file:
        record = json.load(file)
    tap.ok(record['status'] == 'failed' and record['diagnostics'], 'with its report')
    b.write('in/crash.txt', '!!crash!!')
    tap.ok(wait(lambda: exists('in/failed/crash.txt')), 'so does what crashes')
    b.write('in/crash.txt', '!!crash!! again')
    tap.ok(wait(lambda: exists('in/failed/crash.txt.2')) and exists('in/failed/crash.txt'),
           'what failed before under the same name stays')
    b.write('in/new.text')
    b.write('in/new.txt', 'ANOTHER ONE\n\nWith a text of its own, which is another than before.\n',
            mtime=1600000001)

    def renewed():
        with open(b.path('out/new.xml')) as file:
            return 'ANOTHER' in file.read()
    tap.ok(wait(renewed), 'what changes is converted again')
    b.write('in/new.xml', 'taken')
    time.sleep(0.5)
    status, out, err = kill(process, signal.SIGTERM)
    tap.ok(status == 143, 'SIGTERM ends it with 143', [status, err])
    tap.ok('crash.txt' in err and 'empty.txt' in err, 'failures are told', [err])
    return b.tree()


def goes_on(tap, b, before):
    told = len(b.report())
    process = b.start(*RUN, 'in')
    b.write('in/last.txt')
    tap.ok(wait(lambda: os.path.exists(b.path('out/last.xml'))), 'begun again, it goes on')
    status, out, err = kill(process, signal.SIGINT)
    tap.ok(status == 130 and len(b.report()) == told + 1, 'and does not do again what is done',
           [status, out, err, len(b.report()), told])
    after = b.tree()
    tap.ok({k: v for k, v in after.items() if k != 'last.xml'} == before, 'the books are the same')
    status, out, err = b.run('report', 'merge', 'out/report.jsonl', '-o', 'out/report.jsonl')
    tap.ok(status == 1 and statuses(b.report())['last.txt'] == 'ok' and
           os.path.exists(b.path('out/report.html')), 'the report can be made a page', [out, err])


def collides(tap, b):
    process = b.start(*RUN, '--match', '*.txt,*.text', 'in2')
    b.write('in2/a.txt')
    wait(lambda: os.path.exists(b.path('out/a.xml')))
    b.write('in2/a.text')
    tap.ok(wait(lambda: os.path.exists(b.path('in2/failed/a.text'))),
           'the second input for one output goes to failed/')
    kill(process, signal.SIGTERM)


def main():
    tap = Tap()
    b = Bench(*sys.argv[1:3])
    goes_on(tap, b, comes(tap, b))
    os.makedirs(b.path('in2'))
    collides(tap, b)
    b.close()
    tap.end()


if __name__ == '__main__':
    main()
