#!/usr/bin/env python3
"""shelved.py PROGRAM SHIM: kits and a shelf of them, made in the same run."""
import os
import signal
import sys

from bench import HERE, SAMPLES, Bench, differences, kill, sha256, wait

sys.path.insert(0, os.path.join(HERE, '../catalogue'))
import shelf  # noqa: E402
from tap import Tap  # noqa: E402

KIT = ('.epub', '.pdf', '.large.pdf', '.marcxml', '.json')
NAMES = ('ar-children', 'en-oral-history', 'ru-notice', 'zh-volunteers')
SHELF = ('opds.xml', 'opds.json', 'index.html')


def kits(tap, b):
    for name in NAMES:
        with open(os.path.join(SAMPLES, name + '.txt'), 'rb') as file:
            b.write('in/%s/%s.txt' % (name[:2], name), file.read())
    run = ('--kit', '--shelf', '--shelf-title', 'Новые книги', '--publisher', 'A Library',
           '--out', 'out', 'in')
    status, out, err = b.batch(*run)
    first = b.tree()
    wanted = {'%s/%s/%s%s' % (name[:2], name, name, kind) for name in NAMES for kind in KIT}
    covers = {'%s/%s/%s.cover.png' % (name[:2], name, name) for name in NAMES}
    tap.ok(status == 0 and set(first) == wanted | covers | set(SHELF),
           'a folder for each notice, and the shelf', [status, err, sorted(first)])
    told = {o['path']: o['sha256'] for record in b.report() for o in record['outputs']}
    tap.ok(told == {path: first[path] for path in wanted}, 'the report tells of every file')
    shelf.judge(tap, 'the shelf', b.path('out'), len(NAMES))
    feed, _, page = shelf.load(b.path('out'))
    tap.ok([text for _, _, text in page.headings][0] == 'Новые книги'
           and feed.findtext('.//%sname' % shelf.ATOM) == 'A Library',
           'has its title and publisher', page.headings)
    kinds = {href[href.index('.'):] for href, _ in page.links if shelf.target('', href)}
    tap.ok({'.epub', '.pdf', '.large.pdf', '.marcxml'} <= kinds, 'leads to all books', kinds)
    times = {name: os.stat(b.path('out', name)).st_mtime_ns for name in SHELF}
    status, out, err = b.batch(*run)
    tap.ok(status == 0 and '%d unchanged' % len(NAMES) in out
           and not list(differences(first, b.tree()))
           and times == {name: os.stat(b.path('out', name)).st_mtime_ns for name in SHELF},
           'the same run again leaves all as it is', [out, err])
    b.write('in/fr/new.txt')
    status, out, err = b.batch(*run)
    shelf.judge(tap, 'a notice more', b.path('out'), len(NAMES) + 1)


def ends(tap, b):
    """How a run ends when the shelf does not come about."""
    b.write('bad/empty.txt', '')
    status, _, err = b.batch('-t', 'epub', '--shelf', '--out', 'bout', 'bad')
    tap.ok(status == 1 and not set(b.tree('bout')) & set(SHELF), 'no book, no shelf',
           [status, err])
    b.write('one/n.txt')
    os.makedirs(b.path('oout/index.html'))
    status, out, err = b.batch('-t', 'epub', '--shelf', '--out', 'oout', 'one')
    tap.ok(status == 4 and 'write-io' in err and len(b.report('oout/report.jsonl')) == 1,
           'a shelf that cannot be written is the machine\'s failure', [status, err])
    os.rmdir(b.path('oout/index.html'))
    status, out, err = b.batch('-t', 'epub', '--shelf', '--out', 'oout', 'one')
    tap.ok(status == 0 and '1 unchanged' in out and os.path.isfile(b.path('oout/index.html')),
           'and the same command makes it', [status, err])
    for i in range(8):
        b.write('slow/%d.txt' % i, '!!slow!!')
    process = b.start('batch', '-j', '1', '-t', 'epub', '--shelf', '--out', 'sout', 'slow',
                      shim=True)
    wait(lambda: os.path.exists(b.path('sout/0.epub')) or process.poll() is not None, 60)
    status, out, err = kill(process, signal.SIGTERM)
    books = set(b.tree('sout'))
    tap.ok(status == 143 and 0 < len(books) < 8 and not books & set(SHELF),
           'a run that was cut off makes none', [status, out, err, books])


def refused(tap, b):
    for args, why in ((('--shard', '1/2'), 'a shard'), (('--watch',), 'a watched folder')):
        status, _, err = b.batch('--shelf', *args, '--out', 'rout', 'one')
        tap.ok(status == 2 and 'anagnost shelf' in err, '%s makes no shelf' % why, [status, err])
    status, _, err = b.batch('--shelf-title', 'T', '--out', 'rout', 'one')
    tap.ok(status == 2, 'nor is there a title without one', [status, err])
    b.write('clash/opds.txt')
    for kind in ('xml', 'json'):
        status, _, err = b.batch('-t', kind, '--shelf', '--out', 'rout', 'clash')
        tap.ok(status == 2 and 'the shelf' in err, 'a notice that would become opds.%s' % kind,
               [status, err])
    status, _, err = b.batch('-t', 'xml', '--out', 'rout', 'clash')
    tap.ok(status == 0 and sha256(b.path('rout/opds.xml')), 'which is fine without a shelf', [err])


def main():
    tap = Tap()
    b = Bench(*sys.argv[1:3])
    for test in (kits, ends, refused):
        test(tap, b)
    b.close()
    tap.end()


if __name__ == '__main__':
    main()
