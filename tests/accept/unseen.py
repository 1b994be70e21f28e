#!/usr/bin/env python3
"""unseen.py [--pdf PDF] [--source TEXT] EPUB...: what no validator sees.

A page that passes every validator can still have a torn word, an untagged
phrase or a contents list that leaves a chapter out. Prints what it finds and
ends with 1 if that is anything. With --pdf, the two books are compared.
"""
import argparse
import re
import subprocess
import sys

import unseen_package
import unseen_text
from epub import Book, is_mark, local, squeeze, text_of

CHECKS = unseen_package.CHECKS + unseen_text.CHECKS


def findings(path, source=None):
    """(check, message) of everything that is wrong with a book."""
    try:
        book = Book(path)
    except Exception as problem:  # whatever it is, the book cannot be read
        return [('reading', '%s: %s' % (type(problem).__name__, problem))]
    book.source = source
    found = []
    for name, function in CHECKS:
        try:
            found += [(name, message) for message in function(book)]
        except Exception as problem:  # a check that stumbles has not passed
            found.append((name, 'the check failed: %s: %s' % (type(problem).__name__, problem)))
    return found


def run(*argv):
    return subprocess.run(argv, check=True, stdout=subprocess.PIPE).stdout.decode('utf-8')


def letters(text):
    return [c for c in text if c.isalnum()]


def struct_blocks(text):
    """(type, text) of each block of `pdfinfo -struct-text`, without inner blocks."""
    found, stack = [], []
    for line in text.splitlines():
        depth = len(line) - len(line.lstrip(' '))
        body = line.strip()
        head = re.match(r'([A-Za-z][A-Za-z0-9]*)( \((\w+)\))?( |$)', body)
        if body.startswith('"'):
            if stack:
                stack[-1][1][1] += re.sub(r'"$', '', body[1:])
        elif head and not body.startswith('Object '):
            while stack and stack[-1][0] >= depth:
                stack.pop()
            if head.group(3) != 'inline' or not stack:
                entry = [head.group(1), '']
                found.append(entry)
                stack.append((depth, entry))
            else:
                stack.append((depth, stack[-1][1]))
    return [tuple(entry) for entry in found]


def compare(path, pdf):
    """(check, message) of how the EPUB and the PDF of one notice differ."""
    book = Book(path)
    info = dict(re.findall(r'^([\w ]+?):[ \t]*(.*)$', run('pdfinfo', '-isodates', pdf),
                           re.MULTILINE))
    title = squeeze(book.dc('title')[0].text or '')
    if info.get('Title', title) != title:
        yield 'both-titles', 'the PDF is called %r, the EPUB %r' % (info.get('Title'), title)
    pages = len(book.pages())
    if pages and pages != int(info['Pages']):
        yield 'both-pages', 'the EPUB lists %d pages of %s' % (pages, info['Pages'])
    if info.get('Tagged') != 'yes':
        yield 'both-tagged', 'the PDF is not tagged'
    heads = [(local(h).upper(), letters(text_of(h, is_mark))) for d in book.documents
             for h in d.headings()]
    tree = struct_blocks(run('pdfinfo', '-struct-text', pdf))
    drawn = [(kind, letters(text.replace('\u00ad', ''))) for kind, text in tree
             if re.fullmatch('H[1-6]', kind)]
    if [kind for kind, _ in heads] != [kind for kind, _ in drawn]:
        yield 'both-headings', 'the EPUB has %s, the PDF %s' % ([k for k, _ in heads],
                                                              [k for k, _ in drawn])
    for (kind, one), (_, other) in zip(heads, drawn):
        # A note's mark in a heading is a letter or figure that the EPUB's text leaves out.
        if other[:len(one)] != one or len(other) > len(one) + 3:
            yield 'both-headings', '%s is %r and %r' % (kind, ''.join(one), ''.join(other))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--pdf', help='the PDF of the same notice')
    parser.add_argument('--source', help='the text that the book was made from')
    parser.add_argument('epubs', nargs='+')
    args = parser.parse_args()
    source = None
    if args.source:
        with open(args.source, encoding='utf-8', errors='replace') as file:
            source = file.read()
    bad = False
    for path in args.epubs:
        found = findings(path, source)
        if args.pdf:
            found += list(compare(path, args.pdf))
        for name, message in found:
            print('%s: %s: %s' % (path, name, message))
        bad = bad or bool(found)
    sys.exit(1 if bad else 0)


if __name__ == '__main__':
    main()
