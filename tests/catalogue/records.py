#!/usr/bin/env python3
"""records.py PROGRAM: the catalogue records (MARC 21, UNIMARC, Dublin Core).

They are compared with the golden records beside the inputs (--update rewrites
them), checked by rules of their own, and read by others: the schema of the
Library of Congress, yaz-marcdump, pymarc.
"""
import argparse
import glob
import json
import os
import re
import sys
import tempfile
import xml.etree.ElementTree as ET

import catalogue
import books
from tap import Tap

KINDS = {'marcxml': '.marcxml', 'unimarc': '.unimarcxml', 'dc': '.dc.xml'}
MARC = '{http://www.loc.gov/MARC21/slim}'


class Record:
    """A record read without help: leader, control fields, data fields."""

    def __init__(self, data):
        record = ET.fromstring(data).find(MARC + 'record')
        self.leader = record.findtext(MARC + 'leader')
        self.control = {f.get('tag'): f.text for f in record.findall(MARC + 'controlfield')}
        self.data = [(f.get('tag'), f.get('ind1') + f.get('ind2'),
                      [(s.get('code'), s.text) for s in f]) for f in record.findall(MARC + 'datafield')]

    def all(self, tag, code=None):
        return [value for t, _, subs in self.data if t == tag for c, value in subs
                if code in (None, c)]


def form_problems(record, unimarc):
    """What every record must be like, whatever it tells."""
    wanted = {'006': 18, '007': 14, '008': 40}
    if len(record.leader) != 24:
        yield 'a leader of %d characters' % len(record.leader)
    for tag, value in record.control.items():
        if not unimarc and len(value) != wanted[tag]:
            yield '%s has %d characters' % (tag, len(value))
    if unimarc and [len(v) for v in record.all('100', 'a')] != [36]:
        yield '100 $a is not 36 characters long'
    tags = [t for t, _, _ in record.data]
    for tag in ('200',) if unimarc else ('245',):
        if tags.count(tag) != 1:
            yield '%d fields %s' % (tags.count(tag), tag)
    if not unimarc and tags != sorted(tags):
        yield 'fields are out of order: %s' % tags
    for tag, _, subs in record.data:
        if not subs:
            yield 'field %s is empty' % tag
        for code, value in subs:
            if not value or value != value.strip() or re.search(r'\s\s', value) and tag != '100':
                yield '%s $%s: "%s"' % (tag, code, value)
        # Headings and numbers of authority files are for cataloguers.
        if not unimarc and (tag.startswith('6') or any(code in '01' for code, _ in subs)):
            yield '%s: a heading or number that nobody has given' % tag
        if unimarc and (tag.startswith('6') or any(code == '3' for code, _ in subs)):
            yield '%s: a heading or number that nobody has given' % tag


def trace_problems(record, source):
    """Names and titles that the input does not have."""
    text = ''.join(ET.fromstring(source).itertext()) + ' '.join(
        value for e in ET.fromstring(source).iter() for value in e.attrib.values())
    text = re.sub(r'\s+', ' ', text)
    for tag, _, subs in record.data:
        for code, value in subs:
            if (tag, code) in (('245', 'a'), ('245', 'b'), ('246', 'a'), ('700', 'a'), ('100', 'a'),
                               ('700', 'u'), ('264', 'b'), ('540', 'a')):
                for part in re.split(r' [=:/;]( |$)', value.rstrip(',')):
                    part = (part or '').strip()
                    if part and part not in text and not part.startswith('['):
                        yield '%s $%s: "%s" is not in the input' % (tag, code, part)


def self_test(tap):
    def record(leader='0' * 24, field=('245', '00', [('a', 'T')]), control=None):
        made = Record.__new__(Record)
        made.leader, made.control, made.data = leader, control or {}, [field]
        return made
    tap.none('lets a sound record be', form_problems(record(), False))
    tap.finds('a short leader', form_problems(record('0'), False), 'leader')
    tap.finds('a short 008', form_problems(record(control={'008': 'x'}), False), '008')
    tap.finds('no title', form_problems(record(field=('246', '11', [('a', 'T')])), False), '245')
    tap.finds('an empty field', form_problems(record(field=('245', '00', [])), False), 'empty')
    tap.finds('a subject heading', form_problems(record(field=('650', ' 0', [('a', 'S')])), False),
              'nobody')
    tap.finds('a number of an authority file',
              form_problems(record(field=('700', '1 ', [('a', 'N'), ('0', 'n1')])), False), 'nobody')
    tap.finds('a title from nowhere',
              trace_problems(record(), '<a><title>other</title></a>'), 'not in the input')


def make(program, folder):
    """{(stem, kind): bytes} of the inputs beside this script."""
    made = {}
    for path in sorted(glob.glob(os.path.join(catalogue.HERE, '*.xml'))):
        if path.endswith('.dc.xml'):
            continue
        stem = books.stem_of(path)
        status, said = books.convert(program, path, folder, ['epub', 'pdf', *KINDS],
                                     *books.options_of(path))
        if status:
            raise RuntimeError('\n'.join(said))
        for kind, extension in KINDS.items():
            made[stem, kind] = books.read(os.path.join(folder, stem + extension))
    return made


def golden(tap, made, update):
    for (stem, kind), data in made.items():
        path = os.path.join(catalogue.HERE, stem + KINDS[kind])
        if update:
            with open(path, 'wb') as file:
                file.write(data)
        old = books.read(path) if os.path.exists(path) else b''
        tap.ok(old == data, '%s: %s' % (stem, kind), data.decode().splitlines())


def others(tap, folder, made):
    paths = sorted(glob.glob(os.path.join(folder, '*marcxml')))
    schema = os.path.join(catalogue.SCHEMAS, 'MARC21slim.xsd')
    if os.path.exists(schema):
        tap.none('the schema of MARCXML', catalogue.schema_problems(paths, schema))
    else:
        catalogue.without(tap, 'the schema of MARCXML', '%s is not here' % schema)
    if catalogue.have('yaz-marcdump'):
        for path in paths:
            tap.none('yaz-marcdump reads ' + os.path.basename(path),
                     catalogue.said(['yaz-marcdump', '-n', '-i', 'marcxml', path])[1].splitlines())
    else:
        catalogue.without(tap, 'yaz-marcdump', 'not installed')
    python = catalogue.tool('pymarc', 'bin', 'python')
    if not python:
        catalogue.without(tap, 'pymarc', 'not installed: run tools/check')
        return
    status, text = catalogue.said([python, os.path.join(catalogue.HERE, 'pymarc_read.py'), *paths])
    if not tap.ok(status == 0, 'pymarc reads them', text.splitlines()):
        return
    for path, (leader, title, fields, again) in zip(paths, json.loads(text)):
        own = Record(books.read(path))
        name = os.path.basename(path)
        wanted = [[t, i, [list(s) for s in subs]] for t, i, subs in own.data]
        tap.ok([f for f in fields if len(f) == 3] == wanted, 'pymarc sees all of ' + name)
        tap.ok(fields == again, 'as ISO 2709 and back: ' + name)
        if name.endswith('.marcxml'):
            tap.ok(leader == own.leader and title, 'pymarc knows the title of ' + name, [title])


def kit(tap, program, folder):
    """--kit: a folder of the notice's name with all that is made of it."""
    path = os.path.join(catalogue.HERE, 'ru-translation.xml')
    status, said = books.convert(program, path, folder, ['epub'], '--kit')
    inside = os.path.join(folder, 'ru-translation')
    names = sorted(os.listdir(inside)) if status == 0 else said
    wanted = ['ru-translation' + end for end in
              ('.epub', '.json', '.large.pdf', '.marcxml', '.pdf')]
    if not tap.ok(names == wanted, 'a kit is complete', names):
        return
    record = Record(books.read(os.path.join(inside, 'ru-translation.marcxml')))
    tap.ok(sorted(record.all('856', 'f')) == [wanted[0], wanted[2], wanted[4]],
           'its record lists its books')
    tap.ok(record.all('341', 'c') == ['largePrint'] and record.all('347', 'b') == ['EPUB', 'PDF'],
           'large print is told once, and of the PDF only')


# Characters that a title is sorted without.
ARTICLES = (('en', 'The Road', 4), ('en', 'Theatre', 0), ('en', 'A', 0), ('en', 'A "B"', 2),
            ('fr', 'L’heure du conte', 2), ('fr', "L'heure", 2), ('fr', 'Lire', 0),
            ('fr', 'Des graines', 0), ('de', 'DIE BÜCHER', 4), ('de', 'Diener', 0),
            ('es', 'Las bibliotecas', 4), ('it', "Un'ora", 3), ('ru', 'А также', 0),
            ('ar', 'الكتاب', 0), ('zh-Hans', '的', 0))
NOTICE = ('<anagnost version="1" file="n.txt" xml:lang="%s"><meta><title>%s</title></meta><body>'
          '<heading role="title" level="1">T</heading><para role="credit" xml:lang="%s">%s</para>'
          '</body></anagnost>')
CREDITS = (('es', 'Traducción: Ana Ruiz<break/>Biblioteca', 'Traducción: Ana Ruiz, Biblioteca'),
           ('en', 'Translated by:<break/>Ann Ray', 'Translated by: Ann Ray'),
           ('zh-Hans', '译者：甲<break/>图书馆', '译者：甲，图书馆'))


def single(program, folder, lang, title, credit):
    """The record of a notice that has little more than these."""
    path = os.path.join(folder, 'n.xml')
    with open(path, 'w', encoding='utf-8') as file:
        file.write(NOTICE % (lang, title, lang, credit))
    status, said = books.convert(program, path, folder, ['marcxml'])
    if status:
        raise RuntimeError('\n'.join(said))
    return Record(books.read(os.path.join(folder, 'n.marcxml')))


def small(tap, program, folder):
    found = [(lang, title, int([i for t, i, _ in single(program, folder, lang, title, 'By').data
                                if t == '245'][0][1])) for lang, title, _ in ARTICLES]
    tap.none('245 tells what a title is sorted without', set(found) - set(ARTICLES))
    found = [(lang, credit, single(program, folder, lang, 'T', credit).all('245', 'c')[0])
             for lang, credit, _ in CREDITS]
    tap.none('245: the lines of a credit are parted', set(found) - set(CREDITS))


def facts(tap, made):
    """The values that matter, said once by hand."""
    ru = Record(made['ru-translation', 'marcxml'])
    tap.ok(ru.all('041') == ['rus', 'eng'], '041 tells the language and that of the original')
    tap.ok(ru.all('245', 'a')[0].endswith(' =')
           and ru.all('246') == ['Year of Reading Aloud in Village Libraries'], 'the parallel title has its places')
    tap.ok(ru.all('700', '4') == ['trl'], 'the translator is one')
    tap.ok(ru.all('040', 'a') == ['RuMoRGB'], 'the agency is named')
    tap.ok('https://library.example.org/books/ru-translation.epub' in ru.all('856', 'u'),
           'addresses of the books')
    tap.ok(ru.control['008'][35:38] == 'rus' and ru.control['008'][23] == 'o', '008')
    ar = Record(made['ar-untitled', 'marcxml'])
    tap.ok(ar.all('245', 'a')[0].startswith('['), 'a title that is not there is in brackets')
    tap.ok(not ar.all('040') and not ar.all('246') and ar.all('041') == ['ara'],
           'what is not stated is not told')
    tap.ok(('700', '0 ') in [(t, i) for t, i, _ in ar.data], 'a name as written is not inverted')
    fr = Record(made['fr-original', 'marcxml'])
    tap.ok(not fr.all('041') and fr.all('100', '4') == ['aut'], 'an original has its author')
    uni = Record(made['fr-original', 'unimarc'])
    tap.ok(uni.all('200', 'd') == ['Saatgutbibliotheken', '种子图书馆'],
           'UNIMARC: parallel titles without signs')
    tap.ok(uni.all('200', 'z') == ['ger', 'chi'] and uni.all('510', 'z') == ['ger', 'chi'],
           'UNIMARC: languages of the parallel titles')
    tap.ok(uni.all('700', 'b') == ['Agathe'] and uni.all('701', 'a') == ['Collectif Graines']
           and uni.all('702', '4') == ['600'], 'UNIMARC: names by what they did')


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--update', action='store_true', help='rewrite the golden records')
    parser.add_argument('program')
    args = parser.parse_args()
    tap = Tap()
    self_test(tap)
    with tempfile.TemporaryDirectory() as folder:
        made = make(os.path.abspath(args.program), folder)
        tap.ok(len(made) == 9, 'records were made')
        golden(tap, made, args.update)
        for (stem, kind), data in made.items():
            if kind != 'dc':
                tap.none('%s: the form of %s' % (stem, kind),
                         form_problems(Record(data), kind == 'unimarc'))
        for stem in sorted({stem for stem, kind in made}):
            tap.none('%s: nothing is invented' % stem, trace_problems(
                Record(made[stem, 'marcxml']),
                books.read(os.path.join(catalogue.HERE, stem + '.xml'))))
        facts(tap, made)
        with tempfile.TemporaryDirectory() as room:
            small(tap, os.path.abspath(args.program), room)
        kit(tap, os.path.abspath(args.program), os.path.join(folder))
        others(tap, folder, made)
    tap.end()


if __name__ == '__main__':
    sys.exit(main())
