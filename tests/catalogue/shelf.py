#!/usr/bin/env python3
"""shelf.py PROGRAM: the shelf of a folder.

Feeds and page are checked by rules (every link leads to a file, every title
has its language, every book is in all three), by a RELAX NG of Atom and OPDS
1.2, by the JSON schemas of OPDS 2.0, and the page by axe in a browser. A shelf
of many books has pages; made again, it is the same to the byte.
"""
import glob
import html.parser
import json
import os
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree as ET
import zipfile

import catalogue
import books
import validators
from tap import Tap

ATOM = '{http://www.w3.org/2005/Atom}'
DC = '{http://purl.org/dc/terms/}'
LANG = '{http://www.w3.org/XML/1998/namespace}lang'
OPEN = 'http://opds-spec.org/acquisition/open-access'


class Page(html.parser.HTMLParser):
    """Links, images, headings and languages of a page, and how it nests."""

    VOID = {'meta', 'link', 'img', 'br'}

    def __init__(self, text):
        super().__init__()
        self.links, self.images, self.headings, self.problems = [], [], [], []
        self.lang, self.open, self.feeds = None, [], []
        self.link_text = None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == 'html':
            self.lang = attrs.get('lang')
        if tag == 'a':
            self.links.append([attrs.get('href'), ''])
        if tag == 'link':
            self.feeds.append(attrs.get('href'))
        if tag == 'img':
            self.images.append((attrs.get('src'), attrs.get('alt')))
        if tag in ('h1', 'h2', 'h3'):
            self.headings.append([tag, attrs.get('lang'), ''])
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in self.VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.problems.append('</%s> closes something else' % tag)

    def handle_data(self, data):
        if 'a' in self.open:
            self.links[-1][1] += data
        if self.headings and self.open and self.open[-1] in ('h1', 'h2'):
            self.headings[-1][2] += data


def target(folder, href):
    """The file that a relative link leads to; None if it is an address elsewhere."""
    parts = urllib.parse.urlsplit(href)
    return None if parts.scheme else os.path.join(folder, urllib.parse.unquote(parts.path))


def broken(folder, hrefs):
    for href in hrefs:
        path = target(folder, href)
        if path is not None and not os.path.isfile(path):
            yield 'a link to %s, which is not there' % href


def atom_problems(folder, feed):
    ids = [e.findtext(ATOM + 'id') for e in feed.findall(ATOM + 'entry')]
    if len(ids) != len(set(ids)):
        yield 'an identifier stands twice'
    yield from broken(folder, [e.get('href') for e in feed.iter(ATOM + 'link')])
    for entry in feed.findall(ATOM + 'entry'):
        name = entry.findtext(ATOM + 'id')
        if not entry.find(ATOM + 'title').get(LANG):
            yield '%s: a title without its language' % name
        for title in entry.findall(DC + 'alternative'):
            if not title.get(LANG):
                yield '%s: a parallel title without its language' % name
        links = entry.findall(ATOM + 'link')
        if 'application/epub+zip' not in [e.get('type') for e in links if e.get('rel') == OPEN]:
            yield '%s: no EPUB to acquire' % name
        for link in links:
            size = link.get('length')
            path = target(folder, link.get('href'))
            if size and os.path.exists(path) and os.path.getsize(path) != int(size):
                yield '%s: another size than that of the file' % link.get('href')
    updated = [e.findtext(ATOM + 'updated') for e in feed.findall(ATOM + 'entry')]
    if feed.findtext(ATOM + 'updated') < max(updated):
        yield 'the feed is older than a book'


def json_problems(folder, feed):
    for book in feed['publications']:
        yield from broken(folder, [link['href'] for link in book['links'] + book.get('images', [])])
        if not isinstance(book['metadata']['title'], dict):
            yield 'a title without languages'
    yield from broken(folder, [link['href'] for link in feed['links']])
    rels = [link['rel'] for link in feed['links']]
    if rels.count('self') != 1:
        yield 'not one link to itself'


def page_problems(folder, page, count):
    yield from page.problems
    yield from broken(folder, [href for href, _ in page.links] + page.feeds
                      + [src for src, _ in page.images])
    if not page.lang:
        yield 'a page without a language'
    kinds = [tag for tag, _, _ in page.headings]
    if kinds != ['h1'] + ['h2'] * count:
        yield 'the headings are %s' % kinds
    links = {(href, text) for href, text in page.links}
    if len(links) != len({text for _, text in links}) or '' in [text for _, text in links]:
        yield 'links of the same name, or of none'
    if any(alt is None for _, alt in page.images):
        yield 'an image without alt'


def same_books(feed, data, page):
    """The titles of the three are the same, in the same order."""
    atom = [e.findtext(ATOM + 'title') for e in feed.findall(ATOM + 'entry')]
    opds = [next(iter(b['metadata']['title'].values())) for b in data['publications']]
    html_ = [text for tag, _, text in page.headings if tag == 'h2']
    return [] if atom == opds == html_ else [atom, opds, html_]


def load(folder, number=1):
    rest = '-%d' % number if number > 1 else ''
    return (ET.parse(os.path.join(folder, 'opds%s.xml' % rest)).getroot(),
            json.loads(books.read(os.path.join(folder, 'opds%s.json' % rest))),
            Page(books.read(os.path.join(folder, 'index%s.html' % rest)).decode('utf-8')))


def judge(tap, name, folder, count, number=1):
    feed, data, page = load(folder, number)
    tap.none(name + ': OPDS 1.2', atom_problems(folder, feed))
    tap.none(name + ': OPDS 2.0', json_problems(folder, data))
    tap.none(name + ': the page', page_problems(folder, page, count))
    tap.none(name + ': the same books in all three', same_books(feed, data, page))


def others(tap, folder, name):
    feeds = sorted(glob.glob(os.path.join(folder, 'opds*.xml')))
    status, text = catalogue.said(['xmllint', '--noout', '--relaxng',
                                   os.path.join(catalogue.HERE, 'opds.rng'), *feeds])
    tap.ok(status == 0, name + ': RELAX NG of Atom and OPDS 1.2', text.splitlines())
    schemas = [path for part in ('opds2', 'webpub') for path in
               glob.glob(os.path.join(catalogue.SCHEMAS, part, '**/*.json'), recursive=True)]
    ajv = catalogue.tool('ajv')
    feeds = sorted(glob.glob(os.path.join(folder, 'opds*.json')))
    if not schemas or not ajv:
        catalogue.without(tap, name + ': schemas of OPDS 2.0',
                          'not installed: run tools/check' if schemas else 'no schemas here')
    else:
        lines = catalogue.said(['node', os.path.join(catalogue.HERE, 'ajv.js'), ajv,
                                'https://drafts.opds.io/schema/feed.schema.json', *feeds, '--',
                                *schemas])[1].splitlines()
        tap.ok(lines == ['checked %d' % len(feeds)], name + ': schemas of OPDS 2.0', lines)
    axe(tap, name, sorted(glob.glob(os.path.join(folder, 'index*.html'))))


def axe(tap, name, pages):
    ace, browser = catalogue.tool('ace'), validators.browser()
    if not ace or not browser:
        catalogue.without(tap, name + ': axe', 'not installed: run tools/check')
        return
    lines = catalogue.said(['node', os.path.join(catalogue.HERE, 'axe.js'), ace, *pages],
                           env=dict(os.environ, PUPPETEER_EXECUTABLE_PATH=browser))[1].splitlines()
    tap.ok(lines == ['checked %d' % len(pages)], name + ': axe', lines)


def self_test(tap, room):
    def entry(text):
        return ET.fromstring('<feed xmlns="%s"><updated>2</updated><entry><id>a</id><title>T</title>'
                             '<updated>%s</updated></entry></feed>' % (ATOM[1:-1], text))
    tap.finds('a title without language', atom_problems(room, entry('1')), 'without its language')
    tap.finds('nothing to acquire', atom_problems(room, entry('1')), 'no EPUB')
    tap.finds('a feed that is too old', atom_problems(room, entry('3')), 'older')
    tap.finds('a broken link', broken(room, ['none.epub']), 'not there')
    page = Page('<html><body><h2>T</h2><a href="x">E</a><a href="y">E</a><img src="x"></div>')
    for what in ('language', 'headings', 'same name', 'alt', 'closes', 'not there'):
        tap.finds('a page with a wrong ' + what, page_problems(room, page, 1), what)
    bad = os.path.join(room, 'bad.html')
    with open(bad, 'w', encoding='utf-8') as file:
        file.write('<html><body><img src="data:,"><div style="width:900px">t</div></body></html>')
    ace, browser = catalogue.tool('ace'), validators.browser()
    if ace and browser:
        text = catalogue.said(['node', os.path.join(catalogue.HERE, 'axe.js'), ace, bad],
                              env=dict(os.environ, PUPPETEER_EXECUTABLE_PATH=browser))[1]
        tap.finds('with axe an image without alt', text.splitlines(), 'image-alt')
        tap.finds('a page that is too wide', text.splitlines(), 'pixels wide')


def run_shelf(program, folder, *options):
    done = subprocess.run([program, 'shelf', *options, folder], env=books.environment(),
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300)
    return done.returncode, done.stderr.decode('utf-8').splitlines()


def contents(folder):
    return {os.path.relpath(os.path.join(where, name), folder): books.read(os.path.join(where, name))
            for where, _, names in os.walk(folder) for name in names}


def small(tap, program, folder):
    """Books in several languages, one in a folder of its own, one with a strange name."""
    deep = os.path.join(folder, 'a b&c')
    os.mkdir(deep)
    for stem in ('ru-translation', 'ar-untitled', 'fr-original'):
        books.convert(program, os.path.join(catalogue.HERE, stem + '.xml'), deep,
                      ['epub', 'pdf', 'marcxml'])
    shutil.copy(os.path.join(deep, 'ru-translation.pdf'),
                os.path.join(deep, 'ru-translation.large.pdf'))
    status, said = run_shelf(program, folder, '--title', 'Полка', '--lang', 'ru')
    tap.ok(status == 0 and not said, 'makes a shelf', said)
    judge(tap, 'three books', folder, 3)
    others(tap, folder, 'three books')
    page = load(folder)[2]
    tap.ok(('h2', 'ar') in [(tag, lang) for tag, lang, _ in page.headings],
           'a title has its language')
    tap.ok(any('Крупный шрифт' in text for _, text in page.links), 'large print is offered')
    tap.ok(sum(href.endswith('.marcxml') for href, _ in page.links) == 3, 'records are linked')
    before = contents(folder)
    times = {name: os.stat(os.path.join(folder, name)).st_mtime_ns for name in before}
    run_shelf(program, folder, '--title', 'Полка', '--lang', 'ru')
    tap.ok(contents(folder) == before, 'made again, it is the same')
    tap.ok(all(os.stat(os.path.join(folder, name)).st_mtime_ns == time
               for name, time in times.items()), 'what is the same is not written again')
    tap.ok(not [name for name in before if '.part' in name], 'nothing temporary is left')


def strange(tap, program, folder):
    """Files that are no books, a book that is there twice, and golden diagnostics."""
    book = os.path.join(folder, 'b.epub')
    books.convert(program, os.path.join(catalogue.HERE, 'ru-translation.xml'), folder, ['epub'])
    os.rename(os.path.join(folder, 'ru-translation.epub'), book)
    shutil.copy(book, os.path.join(folder, 'c.epub'))
    with open(os.path.join(folder, 'text.epub'), 'w', encoding='utf-8') as file:
        file.write('no book')
    with zipfile.ZipFile(os.path.join(folder, 'empty.epub'), 'w') as archive:
        archive.writestr('mimetype', 'application/epub+zip')
    with zipfile.ZipFile(os.path.join(folder, 'entity.epub'), 'w') as archive:
        archive.writestr('META-INF/container.xml', '<!DOCTYPE c [<!ENTITY e SYSTEM "/etc/passwd">]>'
                         '<container><rootfiles><rootfile full-path="&e;"/></rootfiles></container>')
    os.mkdir(os.path.join(folder, 'folder.epub'))
    status, said = run_shelf(program, folder)
    said += run_shelf(program, os.path.join(folder, 'folder.epub'))[1]
    said = [line.replace(folder, 'DIR') for line in said]
    golden = os.path.join(catalogue.HERE, 'shelf.lint')
    if '--update' in sys.argv:
        with open(golden, 'w', encoding='utf-8') as file:
            file.write('\n'.join(said) + '\n')
    tap.ok(status == 0 and said == books.read(golden).decode('utf-8').splitlines(),
           'says what is not on the shelf', said)
    judge(tap, 'among strangers', folder, 1)
    tap.ok(run_shelf(program, os.path.join(folder, 'none'))[0] == 1, 'no folder is a failure')
    tap.ok(subprocess.run([program, 'shelf'], stderr=subprocess.DEVNULL).returncode == 2,
           'no argument is wrong usage')


def copy_book(source, to, number, title='Год %d, чтения'):
    """The same book with another identifier and title."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(to, 'w') as new:
        for item in old.infolist():
            data = old.read(item)
            if item.filename.endswith('.opf'):
                data = data.replace(b'0d6c2c1b7a11', b'%012d' % number)
                data = data.replace('Год чтения'.encode(), (title.replace('%d', str(number))).encode())
            new.writestr(item, data)


def twins(tap, program, folder):
    """Books of one title."""
    books.convert(program, os.path.join(catalogue.HERE, 'ru-translation.xml'), folder,
                  ['epub', 'pdf'])
    for number in range(2):
        copy_book(os.path.join(folder, 'ru-translation.epub'),
                  os.path.join(folder, 'twin-%d.epub' % number), number, 'Год чтения')
    status, said = run_shelf(program, folder)
    tap.ok(status == 0 and not said, 'makes a shelf of twins', said)
    judge(tap, 'books of one title', folder, 3)


def large(tap, program, folder):
    """More books than a page takes."""
    books.convert(program, os.path.join(catalogue.HERE, 'ru-translation.xml'), folder, ['epub'])
    first = os.path.join(folder, 'ru-translation.epub')
    for number in range(204):
        copy_book(first, os.path.join(folder, 'n%03d.epub' % number), number)
    status, said = run_shelf(program, folder)
    tap.ok(status == 0 and not said, 'makes a shelf of 205 books', said)
    judge(tap, 'first page', folder, 100)
    judge(tap, 'second page', folder, 100, 2)
    judge(tap, 'third page', folder, 5, 3)
    others(tap, folder, '205 books')
    feed = load(folder, 2)[0]
    links = {e.get('rel'): e.get('href') for e in feed.findall(ATOM + 'link')}
    tap.ok(links.get('next') == 'opds-3.xml' and links.get('previous') == 'opds.xml'
           and links.get('start') == 'opds.xml', 'pages lead to each other', [links])
    for number in range(50, 204):
        os.remove(os.path.join(folder, 'n%03d.epub' % number))
    run_shelf(program, folder)
    left = sorted(name for name in os.listdir(folder) if name.startswith(('opds', 'index')))
    tap.ok(left == ['index.html', 'opds.json', 'opds.xml'], 'old pages go', left)


def main():
    program = os.path.abspath(sys.argv[-1])
    tap = Tap()
    for part in (self_test, small, strange, twins, large):
        with tempfile.TemporaryDirectory() as folder:
            if part is self_test:
                part(tap, folder)
            else:
                part(tap, program, folder)
    tap.end()


if __name__ == '__main__':
    main()
