#!/usr/bin/env python3
"""accept.py PROGRAM FILE-OR-DIR...: books of every notice before all judges.

First the judges themselves are tried: each must find a book that was broken
on purpose. Then every notice becomes an EPUB and a PDF, and a PDF by the
second standard; EPUBCheck, Ace and veraPDF look at them, and unseen.py for
what those do not see. One result for each book and judge.
"""
import argparse
import os
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..'))

import books
import handmade
import unseen
import validators
from tap import Tap

# What a golden .lint says, and what then need not agree in the books: there is no title to find,
# or the metadata are to have another.
SAID = {'title-missing': ('title', 'contents', 'headings'),
        'title-differs': ('title', 'parallel-titles')}

# A PDF that is whole, but has no structure, no metadata and no title.
PLAIN_PDF = (b'%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n'
             b'2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n'
             b'3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 99 99]>> endobj\n')


def pdf():
    """PLAIN_PDF with its table of objects."""
    table = b''.join(b'%010d 00000 n \n' % PLAIN_PDF.index(b'%d 0 obj' % n) for n in (1, 2, 3))
    return (PLAIN_PDF + b'xref\n0 4\n0000000000 65535 f \n' + table
            + b'trailer <</Size 4 /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n' % len(PLAIN_PDF))


def write(path, data):
    with open(path, 'wb') as file:
        file.write(data)
    return path


def report(tap, verdicts, names):
    for path, judge, state, details in verdicts:
        name = '%s: %s' % (names.get(path, os.path.basename(path)), judge)
        if state == 'skip':
            tap.skip(name, '; '.join(details))
        else:
            tap.ok(state == 'pass', name, details)


def spoiled(room):
    """Bad books, and a good one that tells that the judges are not always cross."""
    bad = handmade.book()
    handmade.edit(bad, 'EPUB/nav.xhtml', 'notice.xhtml#h2', 'notice.xhtml#nowhere')
    handmade.edit(bad, 'EPUB/notice.xhtml', '<html xmlns="http://www.w3.org/1999/xhtml"',
               '<html xmlns="http://www.w3.org/1999/xhtml" class="a"')
    handmade.edit(bad, 'EPUB/notice.xhtml', ' lang="ru" xml:lang="ru"', '')
    return (write(os.path.join(room, 'good.epub'), handmade.pack(handmade.book())),
            write(os.path.join(room, 'bad.epub'), handmade.pack(bad)),
            os.path.join(room, 'missing.epub'),
            write(os.path.join(room, 'bad.pdf'), pdf()),
            os.path.join(room, 'missing.pdf'))


def judge_the_judges(tap, verdicts, good):
    for path, judge, state, details in verdicts:
        name = os.path.basename(path)
        if state == 'skip':
            tap.skip('%s on %s' % (judge, name), '; '.join(details))
        elif path == good:
            tap.ok(state == 'pass', '%s passes a good book' % judge, details)
        else:
            tap.ok(state == 'fail' and not any('not installed' in line or 'no verdict' in line
                                               for line in details),
                   '%s fails %s' % (judge, name), details)


def make(tap, program, paths, out):
    """Books of all notices: {path of the notice: (epub, pdf, pdf of the second standard)}."""
    made = {}
    for number, path in enumerate(paths):
        stem, options, found = books.stem_of(path), books.options_of(path), []
        if options:
            continue  # an input with options of its own is not a notice, but a case
        name = os.path.basename(path)
        for folder, formats, more in ((str(number), ['epub', 'pdf'], []),
                                      (str(number) + '-ua2', ['pdf'], ['--pdf-standard', 'ua2'])):
            folder = os.path.join(out, folder)
            os.mkdir(folder)
            status, lines = books.convert(program, path, folder, formats, *more)
            errors = [line for line in lines if ': error: ' in line]
            for kind in formats:
                book = books.product(folder, stem, kind)
                label = '%s: %s is made' % (name, ' '.join([kind] + more[1:]))
                there = os.path.exists(book)
                tap.ok(there and status == 0, label, errors or lines[-3:])
                found.append(book if there else None)
        made[path] = found
    return made


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('program')
    parser.add_argument('paths', nargs='+')
    args = parser.parse_args()
    tap = Tap()
    for path in args.paths:
        if not os.path.exists(path):
            tap.skip('notices of ' + os.path.basename(os.path.dirname(path)), 'not here')
    with tempfile.TemporaryDirectory() as room:
        good, bad, missing, bad_pdf, missing_pdf = spoiled(room)
        notices = [path for path in books.inputs(args.paths)
                   if not books.is_refused(path)]
        tap.ok(len(notices) > 0, 'there are notices')
        made = make(tap, os.path.abspath(args.program), notices, room)
        names = {book: os.path.basename(path) for path, found in made.items() for book in found}
        epubs, pdfs, pdfs2 = ([found[i] for found in made.values() if found[i]] for i in range(3))
        verdicts = validators.validate([good, bad, missing] + epubs, [bad_pdf, missing_pdf] + pdfs,
                                       [bad_pdf, missing_pdf] + pdfs2)
        tests = {good, bad, missing, bad_pdf, missing_pdf}
        judge_the_judges(tap, [v for v in verdicts if v[0] in tests], good)
        report(tap, [v for v in verdicts if v[0] not in tests], names)
        for path, (epub, first, _) in made.items():
            if not epub:
                continue
            name = os.path.basename(path)
            excused = [topic for code, topics in SAID.items() if books.says(path, code)
                       for topic in topics]
            found = unseen.findings(epub, books.decode(path))
            tap.none(name + ': what no validator sees',
                     ['%s: %s' % one for one in found if one[0] not in excused])
            tap.ok(not excused or any(one[0] in excused for one in found),
                   name + ': what its .lint says is seen', excused)
            if first:
                tap.none(name + ': the EPUB and the PDF agree',
                         ['%s: %s' % one for one in unseen.compare(epub, first)])
    tap.end()


if __name__ == '__main__':
    main()
