#!/usr/bin/env python3
"""report.py PROGRAM SHIM ROOT: what is told of a run, to programs and on terminals."""
import html.parser
import json
import os
import pty
import re
import select
import shutil
import sys
import time
from urllib.parse import unquote

import schema
from bench import SAMPLES, Bench, read_report, sha256
from tap import Tap


def described(tap, b, root):
    with open(os.path.join(root, 'docs/report.schema.json'), encoding='utf-8') as file:
        rules = json.load(file)
    with open(os.path.join(root, 'docs/report.md'), encoding='utf-8') as file:
        text = file.read()
    status, out, err = b.batch('--out', 'out', 'in', shim=True)
    records = b.report()
    tap.ok(status == 1 and len(records) == len(os.listdir(b.path('in'))), 'a run', [status, err])
    b.batch('--out', 'out', 'in', shim=True)
    again = b.report()
    tap.ok({r['status'] for r in records + again} == {'ok', 'warned', 'unchanged', 'failed'},
           'has every status')
    for name, lines in (('the first', records), ('the second', again)):
        tap.none(name + ' report is as its schema says', [
            '%s: %s' % (r['input']['path'], problem)
            for r in lines for problem in schema.wrong(rules, r, rules)])
    tap.finds('a record that is wrong', schema.wrong(rules, dict(records[0], status='fine'), rules))
    tap.finds('a member too many', schema.wrong(rules, dict(records[0], more=1), rules))
    tap.finds('a member too few', schema.wrong(
        rules, {k: v for k, v in records[0].items() if k != 'outputs'}, rules))
    told = [name for name in rules['properties']]
    tap.none('docs/report.md tells every member',
             ['%s is not told' % name for name in told if '`%s' % name not in text])
    tap.none('outputs are as the report says', [
        o['path'] for r in records for o in r['outputs']
        if sha256(b.path('out', o['path'])) != o['sha256']
        or os.path.getsize(b.path('out', o['path'])) != o['size']])
    tap.ok([r['index'] for r in records] == list(range(1, len(records) + 1)), 'in order')
    return records


def understood(tap, b, records):
    """What is inferred is what the gold of the samples has."""
    wrong = []
    for record in records:
        gold = os.path.join(SAMPLES, record['input']['path'][:-4] + '.json')
        if not os.path.exists(gold):
            continue
        with open(gold, encoding='utf-8') as file:
            want = json.load(file)
        got = record['inferred']
        if got.get('language') != want.get('lang'):
            wrong.append('%s: language %s' % (gold, got.get('language')))
        if not got['titles'] or not got['blocks']:
            wrong.append('%s: nothing told' % gold)
    tap.none('language, titles and text of the samples are told', wrong)


def same_apart_from_time(tap, b, records):
    shutil.rmtree(b.path('out'))
    b.batch('-j', '1', '--out', 'out', 'in', shim=True)

    def essence(lines):
        return [{k: v for k, v in r.items() if k not in ('ms', 'peak_kib')} for r in lines]
    tap.ok(essence(b.report()) == essence(records), 'two runs differ in time and memory alone')


def on_terminal(b, *args, env=None):
    """What the program says on a terminal as standard error."""
    ours, theirs = pty.openpty()
    process = b.start('batch', *args, shim=True, stderr=theirs,
                      env=dict({'TERM': 'xterm'}, **(env or {})))
    os.close(theirs)
    said, end = b'', time.time() + 120
    while time.time() < end:
        ready, _, _ = select.select([ours], [], [], 0.2)
        try:
            piece = os.read(ours, 65536) if ready else b''
        except OSError:
            break
        said += piece
    out, _ = process.communicate(timeout=60)
    os.close(ours)
    return process.returncode, out.decode(), said.decode()


def progress(tap, b):
    for i in range(24):
        b.write('slow/%02d.txt' % i, '!!slow!!')
    slow = ('-t', 'xml', '--force', '--out', 'mout', 'slow')
    status, out, said = on_terminal(b, '-j', '6', *slow)
    tap.ok(re.search(r'\r[^\n]*\d+ of 24 notices, 0 failed, [\d.]+ a second, \d+ s left', said),
           'on a terminal a line tells how far it is', [said[:200]])
    tap.ok(out.startswith('24 notices: ') and ' 0 failed' in out, 'the sum stands on standard output', [out])
    status, out, said = on_terminal(b, '-j', '6', *slow, env={'NO_COLOR': '1'})
    tap.ok('of 24' in said and not re.search('\033\\[[0-9;]*m', said), 'there is no colour',
           [said[:200]])
    status, out, said = on_terminal(b, '-j', '6', *slow, env={'TERM': 'dumb'})
    tap.ok('\033' not in said and '\r' not in said.replace('\r\n', '\n'),
           'a dumb terminal gets no changing line', [said[:200]])
    status, out, said = on_terminal(b, '--progress', 'none', '-j', '6', *slow)
    tap.ok(said == '', '--progress=none is silent', [said[:200]])
    status, out, err = b.batch('--progress', 'lines', '-j', '1', *slow, shim=True)
    tap.ok(re.fullmatch(r'(\d+ of 24 notices, 0 failed, [\d.]+ a second, \d+ s left\n)+', err),
           '--progress=lines writes plain lines', [err[:200]])


def strangers(tap, b):
    b.write('odd/a <b>&"\'é?#%.txt', 'TITLE <script>alert(1)</script> & MORE\n\nA paragraph with '
            '</section><script>alert(2)</script> in it, long enough to be one.\n')
    b.write('odd/red\033[31m.txt', '')
    b.write('odd/new\nline.txt')
    with open(os.path.join(b.path('odd').encode(), b'latin\xe9.txt'), 'wb') as file:
        file.write(b'THE TITLE\n\nA paragraph of a notice whose name is of another time.\n')
    status, out, err = b.batch('-t', 'xml', '--out', 'oout', 'odd')
    records = b.report('oout/report.jsonl')
    tap.ok(len(records) == 4, 'names of all kinds are reported', [len(records), err])
    made = os.listdir(b.path('oout').encode())
    tap.ok(b'latin\xe9.xml' in made and b'new\nline.xml' in made, 'and converted', made)
    tap.ok('\033' not in err + out, 'no name speaks to the terminal', [err])
    with open(b.path('oout/report.html'), encoding='utf-8') as file:
        page = file.read()
    tap.ok(page.count('<script>') == 1 and 'alert(1)' in page, 'no text becomes markup of the page')

    class Links(html.parser.HTMLParser):
        found = []

        def handle_starttag(self, tag, attrs):
            self.found += [value for key, value in attrs if key in ('href', 'src')]
    links = Links()
    links.feed(page)
    local = [link for link in links.found if not link.startswith('#')]
    lost = [link for link in local if not os.path.exists(b.path('oout', unquote(link)))]
    tap.ok(len(set(local)) == 3 and len(set(lost)) == 1 and 'latin' in lost[0],
           'the links lead to the books, but for a name that is not UTF-8', local)
    tap.none('and nothing comes from elsewhere',
             [link for link in links.found if ':' in link.split('/')[0]])
    again = b.batch('-t', 'xml', '--out', 'oout', 'odd')
    tap.ok('unchanged' in again[1] and again[0] == status, 'and are known again', [again])
    tap.ok(read_report(b.path('oout/report.jsonl')) != [], 'in a report that can be read')


def main():
    tap = Tap()
    b = Bench(*sys.argv[1:3])
    for name in os.listdir(SAMPLES):
        if name.endswith('.txt') and not name.startswith('de-'):
            b.write('in/' + name, open(os.path.join(SAMPLES, name), 'rb').read())
    b.write('in/empty.txt', '')
    b.write('in/crash.txt', '!!crash!!')
    records = described(tap, b, sys.argv[3])
    understood(tap, b, records)
    same_apart_from_time(tap, b, records)
    progress(tap, b)
    strangers(tap, b)
    b.close()
    tap.end()


if __name__ == '__main__':
    main()
