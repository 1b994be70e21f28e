#!/usr/bin/env python3
"""laws_odd.py LAWS-PASSES COUNT FINDS DIR...: the passes change nothing again on odd texts, either.

Makes COUNT texts out of those in DIR: lines are left out, doubled, cut, set in, put in capitals, and
mixed with lines of other texts and with what notes, lists, headings and credits begin with. They
are the same each time; a find is reduced by hand and added to FINDS, whose texts are run as they are.
"""
import glob
import os
import random
import subprocess
import sys
import tempfile

from tap import Tap

BEGINNINGS = [
    '* note text', '*', '[1] x', '(1) y', '1. one', '2. two', '- a', '• b', '— да?', 'CHAPTER', '12',
    '— 3 —', '\f', 'Translated by A. B.', 'Notes', 'Примечания', '    indented', '> quote', '=======',
    '-----', 'Who?', '1.1 Sub', 'i', 'a) x', 'http://a.b/c', 'x*', 'x[1]', '"Open Library"',
    '(англ. Open', 'trans-', 'Von:', '① x', 'Title: y', 'Перевод Ирины Ледневой', '1- x', 'Page 3',
    '3/12', '\t\ttab\tcolumn', '**b**', '“q', 'javascript:alert(1)', '1 2 3', 'word[7] word[8]']
SIGNS = '*[]()-.:;—"«»“”_?!1a \t‐®①،؟。'


def read(folders):
    texts = []
    for name in sorted(n for f in folders for n in glob.glob(os.path.join(f, '*.txt'))):
        with open(name, 'rb') as file:
            try:
                text = file.read().decode()
            except UnicodeDecodeError:
                continue
        if text.strip() and text[0] != '<' and '\0' not in text:
            texts.append(text.split('\n'))
    return texts


def holds_text(name):
    with open(name, 'rb') as file:
        return bool(file.read().strip())


def change(rng, lines, texts):
    at = rng.randrange(len(lines))
    what = rng.randrange(9)
    if what == 0:
        lines.insert(at, rng.choice(BEGINNINGS))
    elif what == 1:
        lines.insert(at, '')
    elif what == 2 and len(lines) > 1:
        del lines[at]
    elif what == 3:
        lines.insert(at, rng.choice(lines))
    elif what == 4:
        lines[at] = ' ' * rng.randrange(9) + lines[at]
    elif what == 5:
        lines[at] = lines[at][:rng.randrange(len(lines[at]) + 1)]
    elif what == 6:
        lines[at] = lines[at].upper()
    elif what == 7:
        where = rng.randrange(len(lines[at]) + 1)
        lines[at] = lines[at][:where] + rng.choice(SIGNS) + lines[at][where:]
    elif what == 8:
        other = rng.choice(texts)
        begin = rng.randrange(len(other))
        lines[at:at] = other[begin:begin + rng.randrange(1, 8)]


def make(rng, texts):
    text = rng.choice(texts)
    begin = rng.randrange(len(text)) if rng.random() < 0.7 else 0
    lines = ['x'] + text[begin:begin + rng.randrange(3, 45)]
    for _ in range(rng.randrange(1, 12)):
        change(rng, lines, texts)
    return '\n'.join(lines) + '\nx\n'


def main(program, count, finds, folders):
    rng, texts, tap = random.Random(4), read(folders), Tap()
    with tempfile.TemporaryDirectory() as where:
        names = []
        for i in range(count):
            names.append(os.path.join(where, 'odd-%d.txt' % i))
            with open(names[-1], 'w', encoding='utf-8', newline='') as file:
                file.write(make(rng, texts))
        names += sorted(n for n in glob.glob(os.path.join(finds, '*.txt')) if holds_text(n))
        done = subprocess.run([program, *names], stdout=subprocess.PIPE, check=False)
        lines = done.stdout.decode('utf-8', 'replace').splitlines()
        tests = [line for line in lines if line.startswith(('ok ', 'not ok '))]
        wrong = [line.split(' - ')[1] for line in tests if line.startswith('not ok')]
        shown = []
        for name in {w.split(':')[0] for w in wrong[:3]}:
            path = next(n for n in names if os.path.basename(n) == name)
            with open(path, encoding='utf-8') as file:
                shown += [name + ':', *file.read().splitlines()]
        tap.ok(done.returncode == 0 and len(tests) > 10 * count, '%d tests were run' % len(tests))
        tap.ok(not wrong, 'each pass again changes nothing in %d odd texts' % count,
               [*wrong[:20], *shown])
    tap.end()


if __name__ == '__main__':
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4:])
