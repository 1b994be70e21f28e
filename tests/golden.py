#!/usr/bin/env python3
"""golden.py PROGRAM DIR [--update]: inputs with their outputs beside them.

For each DIR/stem.txt the files that lie beside it are compared with what the
program makes now:

    stem.xml stem.json stem.text   the outputs of -t xml, json, text;
    stem.explain                   of -t explain
    stem.xhtml stem.opf stem.nav   parts of the EPUB
    stem.struct                    pdfinfo -struct-text of the PDF
    stem.lint                      the diagnostics
    stem.args                      options for the program, an input of the test
    stem.encoding                  what the laws, not the program, are told of an input

--update rewrites them; the diff is the review. An empty file asks for a new
output: touch it, then update.
"""
import argparse
import difflib
import os
import stat
import sys
import tempfile

import books
from tap import Tap

KINDS = ('xml', 'json', 'text', 'explain', 'xhtml', 'opf', 'nav', 'struct', 'lint')
NEEDS = {'xhtml': 'epub', 'opf': 'epub', 'nav': 'epub', 'struct': 'pdf', 'lint': None}


def outputs(program, path, kinds):
    """What the program makes of an input: a dict of kind to bytes, None for what it did not."""
    stem, options = books.stem_of(path), books.options_of(path)
    formats = [kind for kind in ('pdf', 'epub') if kind in [NEEDS.get(k, k) for k in kinds]]
    # The page list of the EPUB needs the PDF, so the EPUB is never made alone.
    if 'epub' in formats and 'pdf' not in formats:
        formats.insert(0, 'pdf')
    formats += [kind for kind in ('xml', 'json', 'text', 'explain') if kind in kinds]
    found = {}
    with tempfile.TemporaryDirectory() as out:
        _, lines = books.convert(program, path, out, formats or ['epub', 'pdf'], *options)
        for kind in kinds:
            made = books.product(out, stem, NEEDS.get(kind, kind) or '')
            if kind == 'lint':
                text = '\n'.join(lines).replace(out + '/', '')
                found[kind] = (text + '\n' if text else '').encode()
            elif not os.path.exists(made):
                found[kind] = None
            elif kind == 'struct':
                found[kind] = books.structure(made).encode()
            elif kind in ('xhtml', 'opf', 'nav'):
                _, opf, nav, content = books.package(made)
                found[kind] = {'xhtml': content, 'opf': opf, 'nav': nav}[kind]
            else:
                found[kind] = books.read(made)
    return found


def difference(old, new):
    if new is None:
        return ['the program made none']
    return [line.rstrip('\n') for line in difflib.unified_diff(
        old.decode('utf-8', 'replace').splitlines(), new.decode('utf-8', 'replace').splitlines(),
        'golden', 'now', lineterm='', n=1)] or ['the ends of the lines differ']


def compare(tap, program, folder, update=False):
    for path in books.inputs([folder]):
        base = os.path.splitext(path)[0]
        kinds = [kind for kind in KINDS if os.path.exists(base + '.' + kind)]
        name = books.stem_of(path)
        if not kinds:
            tap.ok(False, name, ['no golden output lies beside it'])
            continue
        now = outputs(program, path, kinds)
        for kind in kinds:
            old = books.read(base + '.' + kind)
            good = old == now[kind]
            if not good and update and now[kind] is not None:
                with open(base + '.' + kind, 'wb') as file:
                    file.write(now[kind])
                print('# wrote %s.%s' % (base, kind))
                good = True
            tap.ok(good, '%s.%s' % (name, kind), [] if good else difference(old, now[kind]))


class Quiet(Tap):
    def _line(self, text):
        pass


def self_test(tap):
    """A program that copies its input must pass, fail and be updated as it should."""
    with tempfile.TemporaryDirectory() as room:
        program = os.path.join(room, 'program')
        with open(program, 'w', encoding='utf-8') as file:
            file.write('#!/bin/sh\nwhile [ $# -gt 1 ]; do [ "$1" = -o ] && out=$2; shift; done\n'
                       'cp "$1" "$out/${1%.txt}.xml"; echo "$1:1:1: note: a [b]" >&2\n')
        os.chmod(program, stat.S_IRWXU)

        def put(name, text):
            with open(os.path.join(room, name), 'w', encoding='utf-8') as file:
                file.write(text)

        def failures(update=False):
            quiet = Quiet()
            compare(quiet, program, room, update)
            return quiet.failed
        put('a.txt', 'text\n')
        tap.ok(failures() == 1, 'finds an input without golden output')
        put('a.xml', 'text\n')
        put('a.lint', 'a.txt:1:1: note: a [b]\n')
        tap.ok(failures() == 0, 'lets an equal output be')
        put('a.xml', 'other\n')
        tap.ok(failures() == 1, 'finds another output')
        put('a.json', '')
        tap.ok(failures() == 2, 'finds an output that was not made')
        tap.ok(failures(update=True) == 1 and failures() == 1, 'updates what was made')


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--update', action='store_true', help='rewrite the golden outputs')
    parser.add_argument('program')
    parser.add_argument('folder')
    args = parser.parse_args()
    tap = Tap()
    self_test(tap)
    before = tap.count
    compare(tap, os.path.abspath(args.program), args.folder, args.update)
    tap.ok(tap.count > before, 'there are golden files', [args.folder])
    tap.end()


if __name__ == '__main__':
    main()
