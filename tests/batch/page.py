#!/usr/bin/env python3
"""page.py PROGRAM SHIM: report.html in a real browser, by axe and by hand."""
import json
import os
import subprocess
import sys

import bench

sys.path.insert(0, os.path.join(bench.HERE, '../accept'))
import validators  # noqa: E402
from tap import Tap  # noqa: E402


# Some in each direction and script; axe needs seconds for each that is open.
NAMES = ('ar-children', 'en-oral-history', 'ru-notice', 'zh-volunteers', 'es-lectura-facil')


def look(page, *more):
    """(what is wrong, facts)"""
    done = subprocess.run(
        ['node', os.path.join(bench.HERE, 'page.js'), validators.folder('ace'), page,
         *more],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300,
        env=dict(os.environ, PUPPETEER_EXECUTABLE_PATH=validators.browser()))
    lines = done.stdout.splitlines()
    facts = [json.loads(line[6:]) for line in lines if line.startswith('facts ')]
    return [line for line in lines if not line.startswith('facts ')], facts[0] if facts else {}


# What axe has to find in a page that was made worse: (what stood there, what stands there now).
BAD = {'label': ('<label for="word">', '<b>'),
       'html-has-lang': ('<html lang="en">', '<html>'),
       'color-contrast': ('color: #00409a; text', 'color: #ccc; text')}


def bad_pages(b):
    with open(b.path('out/report.html'), encoding='utf-8') as file:
        page = file.read()
    return [b.write('out/bad-%s.html' % rule, page.replace(old, new))
            for rule, (old, new) in BAD.items()]


def check(tap, b):
    for name in NAMES:
        with open(os.path.join(bench.SAMPLES, name + '.txt'), 'rb') as file:
            b.write('in/%s.txt' % name, file.read())
    b.write('in/empty.txt', '')
    b.write('in/crash.txt', '!!crash!!')
    b.batch('-t', 'xml,json', '--out', 'out', 'in', shim=True)
    count = len(b.report())
    problems, facts = look(b.path('out/report.html'), *bad_pages(b))
    bad = [line for line in problems if line.startswith('bad-')]
    tap.none('axe finds nothing in the page: closed, filtered, open',
             [line for line in problems if line not in bad])
    for rule in BAD:
        tap.finds('with axe: ' + rule, [line for line in bad if line.startswith('bad-%s.' % rule)],
                  rule)
    if not tap.ok(facts, 'the page was looked at'):
        return
    tap.ok(facts['all']['rows'] == facts['all']['sections'] == count, 'it tells of every notice',
           [facts['all']])
    tap.ok(facts['failed']['rows'] == facts['failed']['sections'] == 2
           and facts['failed']['text'] == '2 of %d notices shown' % count,
           'it can show those that failed alone', [facts['failed']])
    tap.ok(facts['word']['rows'] >= 1 and facts['word']['rows'] < count,
           'and those with a word', [facts['word']])
    tap.ok(facts['guesses'] > 10, 'guesses are marked', [facts['guesses']])
    tap.ok(facts['ordered'], 'errors come first, then warnings')
    tap.ok({'ar', 'en', 'ru', 'zh-Hans'} <= set(facts['languages']), 'texts have their languages',
           facts['languages'])
    tap.ok(facts['asked'] == [], 'nothing is fetched', facts['asked'])
    tap.ok(facts['hidden'], 'without the script there is no filter that does nothing')
    keys = facts['keys']
    tap.ok(keys['seen'] and keys['stops'] > 3, 'the focus can be seen wherever it is', [keys])
    tap.ok(keys['filter'] and keys['shown'] == 2, 'the filter works by keys', [keys])
    tap.ok(keys['row'] and keys['landed'], 'so does the way to a notice', [keys])
    tap.ok(keys['summary'] and keys['opened'], 'and to its text', [keys])
    tap.ok(facts['wide'] <= 320, 'it does not scroll sideways on a small screen', [facts['wide']])


def main():
    tap = Tap()
    ready = os.path.isdir(validators.folder('ace')) and validators.browser()
    if ready:
        b = bench.Bench(*sys.argv[1:3])
        check(tap, b)
        b.close()
    elif os.environ.get('CI') == 'true':
        tap.ok(False, 'axe', ['not installed: run tools/check'])
    else:
        tap.skip('axe', 'not installed: run tools/check')
    tap.end()


if __name__ == '__main__':
    main()
