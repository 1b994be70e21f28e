#!/usr/bin/env python3
"""corpus.py PROGRAM CORPUS: both books of every real document before all judges.

CORPUS has the folders dev, genre and raw. One process converts all of them;
then EPUBCheck, Ace and veraPDF look at each book, and the law is applied that
nothing is lost. A book may be missing only where the program said that no
font has a character of the text.
"""
import argparse
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..'))

import books
import laws
import validators
from tap import Tap

FOLDERS = ('dev', 'genre', 'raw')
EXCUSES = ('glyph-missing', 'font-missing')


def convert(program, paths, out):
    """The exit status, and the diagnostics' lines of each input."""
    done = subprocess.run([program, '-t', 'epub,pdf,xml', '-o', out] + paths,
                          env=books.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          timeout=60 + 30 * len(paths))
    said = {path: [] for path in paths}
    for line in done.stderr.decode('utf-8', 'replace').splitlines():
        found = books.NOTE.match(line)
        if found and found.group(1) in said:
            said[found.group(1)].append(line)
    return done.returncode, said


def excused(lines):
    return any(': error: ' in line and line.endswith('[%s]' % code)
               for line in lines for code in EXCUSES)


def report(tap, verdicts):
    failures = {}
    for path, judge, state, details in verdicts:
        name = '%s: %s' % (os.path.basename(path), judge)
        if state == 'skip':
            tap.skip(name, '; '.join(details))
        elif not tap.ok(state == 'pass', name, details):
            failures[judge] = failures.get(judge, 0) + 1
    return failures


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('program')
    parser.add_argument('corpus')
    args = parser.parse_args()
    tap = Tap()
    tap.ok(excused(['a: error: x [glyph-missing]'])
           and not excused(['a: warning: x [glyph-missing]', 'a: error: x [write-io]']),
           'knows what excuses a missing book')
    if not os.path.isdir(args.corpus):
        tap.skip('books of the corpus', 'there is no ../shared/corpus')
        tap.end()
    paths = books.inputs([os.path.join(args.corpus, folder) for folder in FOLDERS])
    tap.ok(len(paths) > 100, 'there is a corpus', [args.corpus])
    with tempfile.TemporaryDirectory() as out:
        status, said = convert(os.path.abspath(args.program), paths, out)
        tap.ok(status in (0, 1), 'one process converts %d texts' % len(paths), [status])
        made = {'epub': [], 'pdf': []}
        for path in paths:
            for kind, found in made.items():
                book = books.product(out, books.stem_of(path), kind)
                name = '%s: %s is made' % (os.path.basename(path), kind)
                errors = [line for line in said[path] if ': error: ' in line]
                if os.path.exists(book):
                    found.append(book)
                    tap.ok(not errors or excused(errors), name, errors)
                elif kind == 'pdf' and excused(errors):
                    tap.skip(name, errors[0].split(': error: ')[1])
                else:
                    tap.ok(False, name, errors)
            if os.path.exists(books.product(out, books.stem_of(path), 'xml')):
                laws.nothing_lost(tap, os.path.basename(path), path, out, said[path])
            laws.on_the_page(tap, os.path.basename(path),
                             books.product(out, books.stem_of(path), 'pdf'))
        print('# %d EPUBs and %d PDFs of %d texts' % (len(made['epub']), len(made['pdf']),
                                                     len(paths)))
        failures = report(tap, validators.validate(made['epub'], made['pdf']))
        print('# failures: %s' % (failures or 'none'))
    tap.end()


if __name__ == '__main__':
    main()
