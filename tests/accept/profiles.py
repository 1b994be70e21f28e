#!/usr/bin/env python3
"""profiles.py PROGRAM FILE-OR-DIR...: every notice in every print profile.

One run makes a PDF for each profile. veraPDF looks at all of them; each must
say what the standard one says, and keep what its own kind promises: large
print has no italics, no hyphens at line ends and no small type.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..'))

import books
import unseen
import validators
from tap import Tap

PROFILES = ('standard', 'clear', 'large', 'large-ukaaf', 'large-acb', 'large-aph')
LEAST = {'standard': 6, 'clear': 10.9, 'large': 17.9, 'large-ukaaf': 17.9, 'large-acb': 17.9,
         'large-aph': 17.9}


def run(*argv):
    return subprocess.run(argv, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.decode()


def text(pdf):
    """What the structure tree says, without what is not seen: lines end elsewhere in each."""
    tree = run('pdfinfo', '-struct-text', pdf)
    said = ''.join(re.findall(r'"((?:[^"\\]|\\.)*)"', tree))
    return re.sub(r'[\s\u00ad\u034f]+', '', said)


def sizes(pdf):
    return {float(size) for size in re.findall(r'<fontspec [^>]*size="([\d.]+)"',
                                               run('pdftohtml', '-xml', '-i', '-stdout', '-zoom',
                                                   '1', '-hidden', pdf))}


def faults(profile, pdf, standard):
    """What a validator does not see."""
    if text(pdf) != text(standard):
        yield 'it does not say what the standard profile says'
    if profile == 'standard':
        return
    if '\u00ad' in run('pdftotext', pdf, '-'):
        yield 'a word is hyphenated'
    if re.search('Italic|Oblique', run('pdffonts', pdf)):
        yield 'there are italics'
    if min(sizes(pdf), default=99) < int(LEAST[profile]):
        yield 'there is type of %s pt' % min(sizes(pdf))


def path_of(folder, stem, profile):
    return os.path.join(folder, stem + ('' if profile == 'standard' else '.' + profile) + '.pdf')


def options(tap, program, path, room):
    """--style, --align, -o and what cannot be."""
    sheet = os.path.join(room, 'own.css')
    with open(sheet, 'w') as file:
        file.write('body { font-size: 15pt }\np { color: red }\n\nli { float: left }\n')
    status, lines = books.convert(program, path, room, ['pdf'], '--style', sheet)
    said = [line for line in lines if 'style-unknown' in line]
    tap.ok(status == 0 and len(said) == 2, 'a style sheet of the user is taken', lines)
    tap.ok(any("own.css, line 2: the PDF does not know the property 'color'" in line
               for line in said) and any('line 4' in line for line in said),
           'what it cannot honour is told with its line', said)
    pdf = os.path.join(room, books.stem_of(path) + '.pdf')
    tap.ok(15 in sizes(pdf), 'and what it can is done', sorted(sizes(pdf)))
    status, lines = books.convert(program, path, room, ['pdf'], '--style', sheet + 'x')
    tap.ok(status == 1 and any('[read-io]' in line for line in lines),
           'a style sheet that is not there fails', lines)
    one = os.path.join(room, 'one.pdf')
    status, lines = books.convert(program, path, one, ['pdf'], '--profile', 'large')
    tap.ok(status == 0 and os.path.exists(one), 'one profile may be named by -o', lines)
    status, lines = books.convert(program, path, '-', ['pdf'], '--profile', 'standard,large')
    tap.ok(status != 0, 'two profiles do not go to standard output', lines)
    status, lines = books.convert(program, path, room, ['pdf'], '--profile', 'huge')
    tap.ok(status == 2, 'a profile that is not known is refused', lines)


def emphasis(tap, program, room):
    """What is emphasised is seen to be, in whatever way the profile has for it."""
    seen = {}
    for kind in ('span', 'emph', 'strong'):
        path = os.path.join(room, 'emphasis.txt')
        with open(path, 'w') as file:
            file.write('<anagnost version="1" xml:lang="en"><body><para>one <%s>two</%s> three'
                       '</para></body></anagnost>' % (kind, kind))
        for profile in PROFILES:
            pdf = os.path.join(room, 'emphasis.pdf')
            books.convert(program, path, pdf, ['pdf'], '--profile', profile)
            seen[kind, profile] = subprocess.run(['pdftoppm', '-r', '60', '-gray', pdf],
                                                 stdout=subprocess.PIPE).stdout
    for profile in PROFILES:
        tap.ok(seen['span', profile] not in (b'', seen['emph', profile], seen['strong', profile]),
               profile + ': emphasis is seen')


def paper(tap, program, path, room, made):
    """--qr and --duplex: the code leads where the printed address does, and says so."""
    status, lines = books.convert(program, path, room, ['pdf'], '--qr', '--duplex',
                                  '--profile', 'standard,large')
    for profile in ('standard', 'large'):
        pdf = path_of(room, books.stem_of(path), profile)
        made[pdf] = 'QR codes, %s' % profile
        tree = run('pdfinfo', '-struct', pdf)
        alts = re.findall('Figure.*', tree)
        tap.ok(status == 0 and len(alts) == 2, made[pdf] + ': two figures', lines[-3:] + alts)
        tap.ok(run('pdfinfo', '-url', pdf).count('https://') == 4,
               made[pdf] + ': each has a link to the address', run('pdfinfo', '-url', pdf))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('program')
    parser.add_argument('paths', nargs='+')
    args = parser.parse_args()
    program, tap, made, names = os.path.abspath(args.program), Tap(), {}, {}
    with tempfile.TemporaryDirectory() as room:
        paths = [path for path in books.inputs(args.paths) if not books.options_of(path)]
        for number, path in enumerate(paths):
            folder, stem = os.path.join(room, str(number)), books.stem_of(path)
            os.mkdir(folder)
            status, lines = books.convert(program, path, folder, ['epub', 'pdf'],
                                          '--profile', ','.join(PROFILES))
            found = [path_of(folder, stem, profile) for profile in PROFILES]
            there = [os.path.exists(pdf) for pdf in found]
            tap.ok(status == 0 and all(there), stem + ': all profiles are made', lines[-5:])
            for profile, pdf in zip(PROFILES, found):
                if os.path.exists(pdf):
                    made[pdf] = '%s %s' % (stem, profile)
                    tap.none(made[pdf], list(faults(profile, pdf, found[0])))
            tap.none(stem + ': the page list is that of the standard profile',
                     ['%s: %s' % one for one in
                      unseen.compare(os.path.join(folder, stem + '.epub'), found[0])])
        notice = [path for path in paths if books.stem_of(path) == 'ru-notice']
        if notice:
            paper(tap, program, notice[0], room, made)
        for pdf, judge, state, details in validators.validate([], list(made)):
            name = '%s: %s' % (made[pdf], judge)
            if state == 'skip':
                tap.skip(name, '; '.join(details))
            else:
                tap.ok(state == 'pass', name, details)
        options(tap, program, paths[0], room)
        emphasis(tap, program, room)
    tap.end()


if __name__ == '__main__':
    main()
