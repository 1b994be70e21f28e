#!/usr/bin/env python3
"""laws.py [--passes LAWS-PASSES] PROGRAM FILE-OR-DIR...: what holds for every notice.

- Two runs make the same bytes, whatever the clock, time zone and locale.
- The tree written as XML reads back to the same tree and makes the same books.
- A pass, run again, changes nothing.
- Both books have the same headings of the same levels: the first is of level 1, none is skipped.
- Nothing is lost, nothing invented: the letters and digits of the EPUB and of
  the PDF's structure tree are those of the input, in order, but for furniture
  that was reported, marks that became labels, and the books' own few words.
"""
import argparse
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ET

import books
from tap import Tap

HERE = os.path.dirname(os.path.abspath(__file__))
XHTML = '{http://www.w3.org/1999/xhtml}'
PRESENTATION = str.maketrans('⁰¹²³⁴⁵⁶⁷⁸⁹', '0123456789')


class Mark:
    """A sign that is a label in the book: of an item, a note or a reference."""

    def __init__(self, label):
        self.label = label


class Text:
    """Text and marks in order, with the notes that were taken out of it."""

    def __init__(self):
        self.parts, self.notes = [], []


def counts(char):
    """Letters, digits and what belongs to a letter."""
    return unicodedata.category(char)[0] in 'LN'


def essence(text):
    return ''.join(c for c in unicodedata.normalize('NFC', text) if counts(c))


# What the EPUB says.

def has(element, role):
    return role in (element.get('role') or '').split()


def letters_of(number):
    return chr(ord('a') + number - 1) if 0 < number <= 26 else '?'


def roman(number):
    out = ''
    for value, figure in ((1000, 'm'), (900, 'cm'), (500, 'd'), (400, 'cd'), (100, 'c'), (90, 'xc'),
                          (50, 'l'), (40, 'xl'), (10, 'x'), (9, 'ix'), (5, 'v'), (4, 'iv'),
                          (1, 'i')):
        out, number = out + figure * (number // value), number % value
    return out


NUMBERINGS = {'1': str, 'a': letters_of, 'A': lambda n: letters_of(n).upper(), 'i': roman,
              'I': lambda n: roman(n).upper()}


def number_of(item, parent):
    """The label that a reading system shows for an item of an ol.

    A list with role="list" has its labels in its text.
    """
    if parent.tag != XHTML + 'ol' or has(parent, 'list'):
        return ''
    at = int(parent.get('start') or 1)
    for child in parent:
        if child.tag == XHTML + 'li':
            at = int(child.get('value') or at)
            if child is item:
                return NUMBERINGS[parent.get('type') or '1'](at)
            at += 1
    return ''


def epub_text(data):
    """The text of a content document; data is its bytes."""
    whole = Text()

    def walk(element, into):
        name = element.tag.split('}')[-1] if isinstance(element.tag, str) else ''
        if not name or has(element, 'doc-pagebreak'):
            return
        if has(element, 'doc-noteref'):
            into.parts.append(Mark(''.join(element.itertext())))
            return
        if has(element, 'doc-backlink'):
            # The sign of the note, seen or only named.
            into.parts.append(Mark(''.join(element.itertext())))
            return
        if has(element, 'doc-footnote'):
            into = Text()
            whole.notes.append(into)
        into.parts.append(element.text or '')
        for child in element:
            if child.tag == XHTML + 'li':
                item = into
                if any(has(one, 'doc-endnotes') for one in chain(element)):
                    item = Text()
                    whole.notes.append(item)
                else:
                    item.parts.append(Mark(number_of(child, element)))
                walk(child, item)
            else:
                walk(child, into)
            into.parts.append(child.tail or '')

    root = ET.fromstring(data)
    parents = {child: parent for parent in root.iter() for child in parent}

    def chain(element):
        while element is not None:
            yield element
            element = parents.get(element)
    walk(root.find(XHTML + 'body'), whole)
    return whole


# What the PDF's structure tree says.

def pdf_text(structure):
    """The text of `pdfinfo -struct-text`."""
    whole = Text()

    def walk(element, into):
        kind = element.kind
        if kind in ('Lbl', 'Reference') or kind == 'Link' and is_sign(element):
            into.parts.append(Mark(element.text()))
            return
        if kind == 'Figure':
            return  # words in place of a picture
        if kind in ('Note', 'FENote'):
            into = Text()
            whole.notes.append(into)
        for child in element.children:
            if isinstance(child, str):
                into.parts.append(child.replace('\u00ad', ''))
            else:
                walk(child, into)

    def is_sign(element):
        return re.fullmatch(r'[\[(]?([*†‡§¶#]+|\d{1,3})[\])]?', element.text().strip()) is not None
    walk(books.tree(structure), whole)
    return whole


# The comparison with the input.

def pattern(text):
    """A regular expression of the letters; a figure may be raised in one of the two."""
    out = []
    for part in text.parts:
        if isinstance(part, Mark):
            label = essence(part.label)
            if not label:
                continue  # a bullet or an asterisk: no letter in the input either
            figures = label.translate(PRESENTATION)
            raised = figures.translate({v: k for k, v in PRESENTATION.items()})
            either = [re.escape(one) for one in sorted({label, figures, raised})]
            out.append('(?:%s)' % '|'.join(either))
        else:
            out.append(re.escape(essence(part)))
    return ''.join(out)


def plain(text):
    return ''.join(essence(part) for part in text.parts if not isinstance(part, Mark))


def input_letters(text, dropped):
    """The letters of the input without the dropped lines, and the places where lines begin."""
    letters, starts = [], []
    for number, line in enumerate(text.split('\n'), 1):
        if number in dropped:
            continue
        starts.append(len(letters))
        letters += essence(line)
    return ''.join(letters), sorted(set(starts))


def excerpt(text, at):
    return text[max(0, at - 30):at] + '▶' + text[at:at + 40]


def first_difference(found, wanted):
    at = next((i for i, (a, b) in enumerate(zip(found, wanted)) if a != b),
              min(len(found), len(wanted)))
    return ['in the book:  ' + excerpt(found, at), 'in the input: ' + excerpt(wanted, at)]


def losses(text, letters, starts):
    """What the book has otherwise than the input; nothing if all is there.

    Each note is found in the input, where it begins a line, and taken out;
    what is left must be the text, in order, to the last letter.
    """
    problems, places = [], []
    for note in text.notes:
        form = re.compile(pattern(note))
        found = [form.match(letters, at) for at in starts]
        spans = [match.span() for match in found if match and match.end() > match.start()]
        if not spans and plain(note):
            problems.append('a note that no line of the input begins: ' + plain(note)[:60])
        if spans:
            places.append(spans[::-1])
    if problems:
        return problems
    form = re.compile(pattern(text))
    closest = None
    for choice in itertools.islice(itertools.product(*places), 500):
        taken = sorted(choice)
        if any(one[1] > other[0] for one, other in zip(taken, taken[1:])):
            continue
        left, at = [], 0
        for start, end in taken:
            left.append(letters[at:start])
            at = end
        rest = ''.join(left) + letters[at:]
        if form.fullmatch(rest):
            return []
        closest = closest or rest
    return first_difference(plain(text), closest if closest is not None else letters)


def furniture(tree, lines, diagnostics):
    """(numbers of the dropped lines, what is wrong with them)."""
    dropped, problems = {}, []
    told = {int(found.group(2)) for found in map(books.NOTE.match, diagnostics)
            if found and found.group(6) == 'furniture' and found.group(2)}
    part = tree.find('dropped')
    for line in part if part is not None else []:
        text = essence(''.join(line.itertext()))
        number = int((line.get('pos') or '0:0').split(':')[0])
        if not 0 < number <= len(lines) or essence(lines[number - 1]) != text:
            problems.append('dropped, but not line %d of the input: %s' % (number, text))
            continue
        dropped[number] = text
        if number not in told:
            problems.append('dropped without a diagnostic: line %d, %s' % (number, text))
        repeated = sum(essence(re.sub(r'\d', '', one)) == re.sub(r'\d', '', text)
                       for one in lines) > 1
        page = len(text) <= 25 and re.search(r'\d|[一二三四五六七八九十]', text) \
            or re.fullmatch(r'[ivxlcdmIVXLCDM]+', text)
        if not repeated and not page:
            problems.append('dropped, but no furniture: line %d, %s' % (number, text))
    return dropped, problems


def nothing_lost(tap, name, path, out, diagnostics):
    stem = books.stem_of(path)
    source = books.decode(path)
    lines = source.split('\n')
    tree = ET.fromstring(books.read(books.product(out, stem, 'xml')))
    dropped, problems = furniture(tree, lines, diagnostics)
    known = books.gold(path).get('furniture')
    if known is not None and sorted(map(essence, known)) != sorted(dropped.values()):
        problems.append('furniture is %s, dropped was %s' % (known, list(dropped.values())))
    tap.none(name + ': what was dropped is furniture and reported', problems)
    letters, starts = input_letters(source, dropped)
    book = books.product(out, stem, 'epub')
    if os.path.exists(book):
        tap.none(name + ': nothing lost in the EPUB',
                 losses(epub_text(books.package(book)[3]), letters, starts))
    book = books.product(out, stem, 'pdf')
    if os.path.exists(book):
        tap.none(name + ': nothing lost in the PDF',
                 losses(pdf_text(books.structure(book)), letters, starts))


def epub_headings(data):
    """(level, letters) of each heading of a content document."""
    for element in ET.fromstring(data).iter():
        found = re.fullmatch(XHTML + 'h([1-6])', element.tag)
        if found:
            yield int(found.group(1)), essence(''.join(element.itertext()))


def pdf_headings(structure):
    for element in books.tree(structure).all():
        found = re.fullmatch('H([1-6])', element.kind)
        if found:
            yield int(found.group(1)), essence(element.text().replace('\u00ad', ''))


def heading_faults(one, other):
    """What is wrong with the headings of the two books."""
    last = 0
    for level, text in one:
        if level > last + 1:
            yield 'level %d behind %d: %s' % (level, last, text)
        last = level
    if one != other:
        yield 'the EPUB has %s' % one
        yield 'the PDF has %s' % other


def same_headings(tap, name, epub, pdf):
    if os.path.exists(epub) and os.path.exists(pdf):
        tap.none(name + ': both books have the same headings',
                 heading_faults(list(epub_headings(books.package(epub)[3])),
                                list(pdf_headings(books.structure(pdf)))))


EDGE = 20  # points of a page's edge where no word may stand


def words_at_the_edge(boxes):
    """What `pdftotext -bbox` tells of words that leave the page, or nearly."""
    width = 0
    for found in re.finditer(r'<page width="([^"]+)"|<word xMin="([^"]+)" yMin="[^"]*" '
                             r'xMax="([^"]+)"[^>]*>(.*?)</word>', boxes):
        if found.group(1):
            width = float(found.group(1))
        elif float(found.group(2)) < EDGE or float(found.group(3)) > width - EDGE:
            yield 'from %s to %s: %s' % found.group(2, 3, 4)


def on_the_page(tap, name, book):
    if os.path.exists(book):
        boxes = subprocess.run(['pdftotext', '-bbox', book, '-'], check=True,
                               stdout=subprocess.PIPE, text=True).stdout
        tap.none(name + ': no word leaves the page', words_at_the_edge(boxes))


FORMATS = ['epub', 'pdf', 'xml', 'json', 'text']


def same_files(one, other, stem, kinds):
    for kind in kinds:
        names = [books.product(folder, stem, kind) for folder in (one, other)]
        if not all(os.path.exists(name) for name in names):
            yield kind + ': one is missing'
        elif books.read(names[0]) != books.read(names[1]):
            yield kind + ': the bytes differ'


def same_trees(one, other, stem):
    yield from same_files(one, other, stem, ['xml', 'text'])
    trees = []
    for folder in (one, other):
        tree = json.loads(books.read(books.product(folder, stem, 'json')))
        # What is read from XML is not guessed again, so nothing is said of it.
        tree.pop('diagnostics', None)
        trees.append(tree)
    if trees[0] != trees[1]:
        for key in sorted(set(trees[0]) | set(trees[1])):
            if trees[0].get(key) != trees[1].get(key):
                yield 'json: %s differs' % key


def laws(tap, program, path):
    stem, name, options = books.stem_of(path), os.path.basename(path), books.options_of(path)
    with tempfile.TemporaryDirectory() as room:
        one, two, three = (os.path.join(room, part) for part in ('1', '2', '3'))
        for folder in (one, two, three):
            os.mkdir(folder)
        status, diagnostics = books.convert(program, path, one, FORMATS, *options)
        if not os.path.exists(books.product(one, stem, 'xml')):
            # An input that is to be refused has no tree; it must be told why.
            told = any(': error: ' in line for line in diagnostics)
            tap.ok(books.is_refused(path) and status == 1 and told,
                   name + ': refused with an error', diagnostics)
            return False
        wanted = [kind for kind in FORMATS if os.path.exists(books.product(one, stem, kind))]
        if books.is_refused(path):
            tap.ok(status == 1 and wanted != FORMATS, name + ': not every format is made',
                   diagnostics[-5:])
        else:
            tap.ok(status == 0 and wanted == FORMATS, name + ': every format is made',
                   diagnostics[-5:])
        books.convert(program, path, two, FORMATS, *options, TZ='Pacific/Kiritimati', HOME=room)
        schema = os.path.join(HERE, '../docs/model.rng')
        if os.path.exists(schema):
            done = subprocess.run(['xmllint', '--noout', '--relaxng', schema,
                                   books.product(one, stem, 'xml')],
                                  stderr=subprocess.PIPE, text=True)
            tap.ok(done.returncode == 0, name + ': the XML is as docs/model.rng says',
                   done.stderr.splitlines()[:5])
        tap.none(name + ': two runs make the same bytes', same_files(one, two, stem, wanted))
        tree = books.product(one, stem, 'xml')
        books.convert(program, tree, three, FORMATS, *options)
        tap.none(name + ': the XML reads back to the same tree',
                 same_trees(one, three, stem))
        tap.none(name + ': the XML makes the same books',
                 same_files(one, three, stem,
                            [kind for kind in ('epub', 'pdf') if kind in wanted]))
        same_headings(tap, name, books.product(one, stem, 'epub'), books.product(one, stem, 'pdf'))
        nothing_lost(tap, name, path, one, diagnostics)
        on_the_page(tap, name, books.product(one, stem, 'pdf'))
    return True


def self_test(tap):
    """Books made by hand, good and bad, against an input."""
    word = '<page width="595.3" height="842"><word xMin="%s" yMin="1" xMax="%s" yMax="2">a</word>'
    tap.none('lets a word between the margins be', words_at_the_edge(word % (70, 520.5)))
    tap.ok(list(words_at_the_edge(word % (-3.5, 500))), 'finds a word that leaves on the left')
    tap.ok(list(words_at_the_edge(word % (70, 594))), 'finds a word that leaves on the right')
    lines = ['Новости', '', 'Первый абзац со словом орга-', '', '7', '', 'низация¹ и дальше.',
             '1. раз', '2. два', '', '1 Примечание 12.', '', 'Последний абзац.']
    page = ('<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Новости</h1><p>Первый абзац со '
            'словом организация<a role="doc-noteref" href="#n">1</a> и <span role="doc-pagebreak"/>'
            'дальше.</p><ol><li>раз</li><li>два</li></ol><p>Последний абзац.</p><aside '
            'role="doc-footnote"><p><a role="doc-backlink" href="#r">1</a> Примечание 12.</p>'
            '</aside></body></html>')
    letters, starts = input_letters('\n'.join(lines), {5: '7'})

    def lost(old, new):
        assert old in page, old
        return losses(epub_text(page.replace(old, new)), letters, starts)
    tap.none('lets a good book be', lost('Новости', 'Новости'))
    for old, new in (('абзац со', 'со'), ('дальше', 'далше'), ('Первый', 'Первый, второй'),
                     ('Последний абзац.', ''), ('Примечание 12', 'Примечание 13'),
                     ('Примечание 12', 'Примечание'), ('<li>раз</li>', ''),
                     ('<li>раз</li><li>два</li>', '<li>два</li><li>раз</li>'),
                     ('организация', 'орга7низация'), ('абзац.</p>', 'абзац. Слово</p>')):
        tap.ok(lost(old, new), 'finds %s for %s' % (new or 'nothing', old))
    letters, starts = input_letters('\n'.join(lines).replace('1. раз\n2. два', 'iv. раз\nv. два'),
                                    {5: '7'})
    tap.none('lets another numbering be', lost('<ol>', '<ol type="i" start="4">'))
    tap.ok(lost('<ol>', '<ol start="4">'), 'finds another numbering')
    letters, starts = input_letters('\n'.join(lines), {5: '7'})
    tap.ok(losses(epub_text(page), *input_letters('\n'.join(lines), {})),
           'finds a page number that was dropped in silence')
    structure = ('Document\n  H1 (block)\n    "Новости"\n  P (block)\n    "Первый абзац со словом '
                 'организа\u00ad"\n    "ция"\n    Reference (inline)\n      Link (inline)\n        '
                 '"1"\n        Object\n    " и дальше."\n  L (block)\n    LI (block)\n      Lbl '
                 '(block)\n        "1."\n      LBody (block)\n        "раз"\n    LI (block)\n      '
                 'Lbl (block)\n        "2."\n      LBody (block)\n        "два"\n  P (block)\n    '
                 '"Последний абзац."\n  Note <n> (inline)\n    Lbl (block)\n      Link (inline)\n'
                 '        "1"\n    P (block)\n      "Примечание 12."\n')
    tap.none('lets a good PDF be', losses(pdf_text(structure), letters, starts))
    tap.ok(losses(pdf_text(structure.replace('ция', 'ии')), letters, starts),
           'finds other letters in a PDF')
    tap.none('lets equal headings be',
             heading_faults(list(epub_headings(page)), list(pdf_headings(structure))))
    tap.ok(list(heading_faults([(1, 'a')], [(2, 'a')])), 'finds a heading of another level')
    tap.ok(list(heading_faults([(2, 'a')], [(2, 'a')])), 'finds that there is no level 1')
    tap.ok(list(heading_faults([(1, 'a'), (3, 'b')], [(1, 'a'), (3, 'b')])), 'finds a skipped level')
    tree = ET.fromstring('<a><dropped><line pos="5:1">7</line></dropped></a>')
    told = ['a.txt:5:1: note: x [furniture]']
    tap.none('lets furniture be', furniture(tree, lines, told)[1])
    tap.ok(furniture(tree, lines, [])[1], 'finds what was dropped without a word')
    tree = ET.fromstring('<a><dropped><line pos="13:1">Последний абзац.</line></dropped></a>')
    tap.ok(furniture(tree, lines, ['a.txt:13:1: note: x [furniture]'])[1],
           'finds a paragraph that was dropped')


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--passes', help='the program that runs each pass twice')
    parser.add_argument('program')
    parser.add_argument('paths', nargs='+')
    args = parser.parse_args()
    tap = Tap()
    self_test(tap)
    found = books.inputs(args.paths) + books.more_inputs()
    tap.ok(len(found) > 0, 'there are notices')
    for path in args.paths:
        if not os.path.exists(path):
            tap.skip('notices of ' + os.path.basename(os.path.dirname(path) or path), 'not here')
    taken = []
    for path in found:
        try:
            if laws(tap, os.path.abspath(args.program), path):
                taken.append(path)
        except Exception as problem:  # a law that could not be tried was not kept
            tap.ok(False, os.path.basename(path), ['%s: %s' % (type(problem).__name__, problem)])
    if args.passes and taken:
        done = subprocess.run([args.passes] + taken, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True, errors='replace')
        results = re.findall(r'^(not )?ok \d+ - (.*)$', done.stdout, re.MULTILINE)
        for bad, name in results:
            tap.ok(not bad, name, re.findall(r'^#     (.*)\n(?=(?:#.*\n)*not ok \d+ - '
                                             + re.escape(name) + '$)', done.stdout, re.MULTILINE))
        plan = re.search(r'^1\.\.(\d+)$', done.stdout, re.MULTILINE)
        tap.ok(done.returncode == 0 and plan and int(plan.group(1)) == len(results),
               'every pass was run twice', [done.stderr[-500:]])
    tap.end()


if __name__ == '__main__':
    main()
