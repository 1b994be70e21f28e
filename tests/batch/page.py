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


def look(page):
    """(what is wrong, facts)"""
    done = subprocess.run(
        ['node', os.path.join(bench.HERE, 'page.js'), validators.folder('ace'), page],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300,
        env=dict(os.environ, PUPPETEER_EXECUTABLE_PATH=validators.browser()))
    lines = done.stdout.splitlines()
    facts = [json.loads(line[6:]) for line in lines if line.startswith('facts ')]
    return [line for line in lines if not line.startswith('facts ')], facts[0] if facts else {}


def check(tap, b):
    for name in os.listdir(bench.SAMPLES):
        if name.endswith('.txt') and not name.startswith('de-'):
            with open(os.path.join(bench.SAMPLES, name), 'rb') as file:
                b.write('in/' + name, file.read())
    b.write('in/empty.txt', '')
    b.write('in/crash.txt', '!!crash!!')
    b.batch('-t', 'xml,json', '--out', 'out', 'in', shim=True)
    count = len(b.report())
    problems, facts = look(b.path('out/report.html'))
    tap.none('axe finds nothing in the page: closed, filtered, open', problems)
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
    tap.ok({'ar', 'en', 'ru', 'zh-Hans'} <= set(facts['languages']), 'texts have their languages',
           facts['languages'])
    tap.ok(facts['asked'] == [], 'nothing is fetched', facts['asked'])
    tap.ok(facts['hidden'], 'without the script there is no filter that does nothing')
    tap.ok(facts['wide'] <= 320, 'it does not scroll sideways on a small screen', [facts['wide']])


def self_test(tap, b):
    """The judge finds what is wrong with a page."""
    with open(b.path('out/report.html'), encoding='utf-8') as file:
        page = file.read()
    for old, new, rule in (('<label for="word">', '<b>', 'label'),
                           ('<html lang="en">', '<html>', 'html-has-lang'),
                           ('color: #00409a; text', 'color: #ccc; text', 'color-contrast')):
        b.write('out/report-bad.html', page.replace(old, new))
        tap.finds('with axe: ' + rule, look(b.path('out/report-bad.html'))[0], rule)


def main():
    tap = Tap()
    ready = os.path.isdir(validators.folder('ace')) and validators.browser()
    if ready:
        b = bench.Bench(*sys.argv[1:3])
        check(tap, b)
        self_test(tap, b)
        b.close()
    elif os.environ.get('CI') == 'true':
        tap.ok(False, 'axe', ['not installed: run tools/check'])
    else:
        tap.skip('axe', 'not installed: run tools/check')
    tap.end()


if __name__ == '__main__':
    main()
