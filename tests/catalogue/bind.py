#!/usr/bin/env python3
"""bind.py PROGRAM: many notices bound to one issue, as EPUB and as PDF.

Each notice is a document of the EPUB with its own language, title and notes,
and a part of the PDF; the contents lead to all of them; nothing is lost;
the validators find nothing.
"""
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

import catalogue
import books
import validators
from tap import Tap

XHTML = '{http://www.w3.org/1999/xhtml}'
OPF = '{http://www.idpf.org/2007/opf}'
TYPE = '{http://www.idpf.org/2007/ops}type'
SAMPLES = os.path.join(catalogue.HERE, '../samples')


class Issue:
    """An EPUB by its spine: (name, root) of each document, and all ids."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as archive:
            self.package = ET.fromstring(archive.read('EPUB/package.opf'))
            items = {e.get('id'): e.get('href') for e in self.package.iter(OPF + 'item')}
            names = [items[e.get('idref')] for e in self.package.iter(OPF + 'itemref')]
            self.documents = [(name, ET.fromstring(archive.read('EPUB/' + name)))
                              for name in names]
        self.ids = {'%s#%s' % (name, e.get('id')): e for name, root in self.documents
                    for e in root.iter() if e.get('id')}


def text(element):
    return re.sub(r'\s+', ' ', ''.join(element.itertext())).strip()


def letters(string):
    return ''.join(c for c in string if c.isalnum())


def link_problems(issue):
    for name, root in issue.documents:
        for link in root.iter(XHTML + 'a'):
            href = link.get('href')
            if '://' in href or href.startswith('mailto:'):
                continue
            goal = href if not href.startswith('#') else name + href
            if goal not in issue.ids:
                yield '%s: %s leads nowhere' % (name, href)
            note = link.get('role') in ('doc-noteref', 'doc-backlink')
            if note and not href.startswith('#'):
                yield '%s: a note in another notice: %s' % (name, href)


def part_problems(name, root, lang):
    if root.get('lang') != lang:
        yield '%s: lang is %s, not %s' % (name, root.get('lang'), lang)
    ones = list(root.iter(XHTML + 'h1'))
    if len(ones) != 1:
        yield '%s: %d h1' % (name, len(ones))
    elif letters(text(ones[0])) != letters(root.findtext('%shead/%stitle' % (XHTML, XHTML))):
        yield '%s: the title is not the h1' % name


def page_labels(root):
    return [e.get('aria-label') for e in root.iter() if e.get('role') == 'doc-pagebreak']


def run(program, folder, files, *options):
    done = subprocess.run([program, 'bind', *options, *files], cwd=folder,
                          env=books.environment(), stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=300)
    return done.returncode, done.stderr.decode('utf-8', 'replace').splitlines()


def look(tap, program, folder):
    """Six notices in six languages; two of them are the same file."""
    langs = ['ru', 'fr', 'zh-Hans', 'ar', 'de', 'de']
    files = [os.path.join(catalogue.HERE, 'ru-translation.xml'),
             os.path.join(catalogue.HERE, 'fr-original.xml')]
    files += [os.path.join(SAMPLES, name + '.txt') for name in
              ('zh-volunteers', 'ar-children', 'de-schulbibliotheken', 'de-schulbibliotheken')]
    status, said = run(program, folder, files, '-t', 'epub,pdf,xml', '-o', 'issue.epub',
                       '--profile', 'standard,large', '--title', 'Журнал № 1', '--lang', 'ru')
    if not tap.ok(status == 0, 'binds six notices', said):
        return
    issue = Issue(os.path.join(folder, 'issue.epub'))
    parts = issue.documents[1:]
    tap.ok(issue.documents[0][0] == 'nav.xhtml' and len(parts) == 6,
           'contents, then a document for each notice', [name for name, _ in issue.documents])
    tap.none('each has its language and its title', [
        problem for (name, root), lang in zip(parts, langs)
        for problem in part_problems(name, root, lang)])
    tap.none('links lead somewhere, notes stay in their notice', link_problems(issue))
    nav = issue.documents[0][1]
    entries = [a.get('href').split('#')[0] for a in nav.find('.//%snav' % XHTML).iter(XHTML + 'a')]
    tap.ok(list(dict.fromkeys(entries)) == [name for name, _ in parts],
           'the contents lead to every notice in order', entries)
    tap.ok(text(nav.find('.//%sh1' % XHTML)) == 'Журнал № 1', 'the issue has its title')
    ids = [e.get('id') for _, root in issue.documents for e in root.iter() if e.get('id')]
    tap.ok(len(ids) == len(set(ids)), 'no id stands twice in the issue')
    labels = [label for _, root in issue.documents for label in page_labels(root)]
    listed = [text(a) for nav_ in nav.iter(XHTML + 'nav') if nav_.get(TYPE) == 'page-list'
              for a in nav_.iter(XHTML + 'a')]
    tap.ok(labels == listed == [str(i + 1) for i in range(len(labels))] and len(labels) >= 7,
           'every page of the PDF has its place', [labels, listed])
    whole(tap, program, folder, files, parts)
    structure(tap, folder, parts)
    again(tap, program, folder)


def whole(tap, program, folder, files, parts):
    """The letters of each part are those of the notice made alone."""
    alone = os.path.join(folder, 'alone')
    os.mkdir(alone)
    for path, (name, root) in zip(files, parts):
        books.convert(program, path, alone, ['epub', 'pdf'])
        content = books.package(os.path.join(alone, books.stem_of(path) + '.epub'))[3]
        body = ET.fromstring(content).find(XHTML + 'body')
        tap.ok(letters(text(body)) == letters(text(root.find(XHTML + 'body'))),
               '%s says what %s says' % (name, books.stem_of(path)))


def structure(tap, folder, parts):
    tree = books.tree(books.structure(os.path.join(folder, 'issue.pdf')))
    found = [e for e in tree.all() if e.kind == 'Part']
    tap.ok(len(found) == 6, 'the PDF has a part for each notice')
    first = [next((e.text() for e in part.all() if e.kind == 'H1'), None) for part in found]
    wanted = [text(next(root.iter(XHTML + 'h1'))) for _, root in parts]
    tap.ok([letters(t or '') for t in first] == [letters(t) for t in wanted],
           'each begins with its title as H1', [first, wanted])


def again(tap, program, folder):
    """The model of the issue is a document like any other."""
    path = os.path.join(folder, 'issue.xml')
    rng = os.path.join(catalogue.HERE, '../../docs/model.rng')
    status, said = catalogue.said(['xmllint', '--noout', '--relaxng', rng, path])
    tap.ok(status == 0, 'the XML is as docs/model.rng says', said.splitlines())
    out = os.path.join(folder, 'again')
    os.mkdir(out)
    books.convert(program, path, out, ['epub', 'pdf'])
    same = [books.read(os.path.join(folder, 'issue' + end)) == books.read(
        os.path.join(out, 'issue' + end)) for end in ('.epub', '.pdf')]
    tap.ok(all(same), 'the XML gives the same books', same)


def judge(tap, folder):
    for path, judge_, state, details in validators.validate(
            [os.path.join(folder, 'issue.epub')],
            [os.path.join(folder, name) for name in ('issue.pdf', 'issue.large.pdf')]):
        name = '%s: %s' % (judge_, os.path.basename(path))
        if state == 'skip':
            tap.skip(name, details[0])
        else:
            tap.ok(state == 'pass', name, details)


def refuse(tap, program, folder):
    """What cannot be bound, and how that is said."""
    ru = os.path.join(catalogue.HERE, 'ru-translation.xml')
    fr = os.path.join(catalogue.HERE, 'fr-original.xml')
    tap.ok(run(program, folder, [ru], '-o', 'a.epub')[0] == 2, 'no title is wrong usage')
    tap.ok(run(program, folder, [ru], '--title', 'T')[0] == 2, 'no output is wrong usage')
    tap.ok(run(program, folder, [], '--title', 'T', '-o', 'a.epub')[0] == 2,
           'no notice is wrong usage')
    status, said = run(program, folder, [ru, fr], '--title', 'T', '-o', 'a.epub')
    tap.ok(status == 1, 'several languages need one for the issue', said)
    lint = [line for line in said if 'bind-failed' in line]
    status, said = run(program, folder, ['issue.xml'], '--title', 'T', '-o', 'a.epub')
    lint += [line for line in said if 'bind-failed' in line]
    golden = os.path.join(catalogue.HERE, 'bind.lint')
    if '--update' in sys.argv:
        with open(golden, 'w', encoding='utf-8') as file:
            file.write('\n'.join(lint) + '\n')
    tap.ok(status == 1 and lint == books.read(golden).decode('utf-8').splitlines(),
           'an issue is no notice', lint)
    tap.ok(run(program, folder, [ru, 'none.txt'], '--title', 'T', '-o', 'a.epub')[0] == 1
           and not os.path.exists(os.path.join(folder, 'a.epub')), 'a missing notice: no issue')


def self_test(tap):
    issue = Issue.__new__(Issue)
    issue.documents = [('a', ET.fromstring(
        '<html xmlns="%s" lang="ru"><body><a href="#x">t</a><a role="doc-noteref" href="b#y">*</a>'
        '</body></html>' % XHTML[1:-1]))]
    issue.ids = {'b#y': None}
    tap.finds('a link to nowhere', link_problems(issue), 'nowhere')
    tap.finds('a note elsewhere', link_problems(issue), 'another notice')
    tap.finds('a wrong language', part_problems('a', issue.documents[0][1], 'fr'), 'not fr')
    tap.finds('no title', part_problems('a', issue.documents[0][1], 'ru'), '0 h1')


def main():
    program = os.path.abspath(sys.argv[-1])
    tap = Tap()
    self_test(tap)
    with tempfile.TemporaryDirectory() as folder:
        look(tap, program, folder)
        judge(tap, folder)
        refuse(tap, program, folder)
    tap.end()


if __name__ == '__main__':
    main()
