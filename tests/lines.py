#!/usr/bin/env python3
"""lines.py PROGRAM FILE-OR-DIR...: the lines of the standard profile in alphabetic languages.

Words of each language in columns of many widths: what belongs together stays on one line. As
`-t layout` tells them: never more than two end in a hyphen in a row, a full line ends at the
margin or hangs over it by the share of its mark, an address is torn behind one of its marks and
without a hyphen, numbers and their like stay together. As pdftotext reads the PDF: no word is
torn, and each stands in the text.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile

import books
from tap import Tap

LINE = re.compile(r'^ *([\d.]+) +([\d.]+) +([\d.]+) (?:([+-]\d+\.\d+)|      ?)? *(.*)$')
LEFT, RIGHT = 73.701, 521.575
# The least and the most by which a line hangs, by its last character; points at 11 pt.
HANGS = {'=': (1.5, 1.9), '-': (1.5, 1.9), '.': (1.2, 1.6), ',': (1.2, 1.6)}
TORN = re.compile(r'(?: [А-Яа-яЁё]$|[№§]$|\b[А-ЯЁ]\.$)')
LANGS = ('ru', 'en', 'fr', 'de', 'es')
FURNITURE = ' Page Página Seite Страница of de von sur из '
ADDRESS = re.compile(r'https?://\S*$')


def make(program, path, room, form):
    out = os.path.join(room, 'one.' + form)
    books.convert(program, path, out, [form])
    return out if os.path.exists(out) else None


def layout(path):
    for row in books.read(path).decode('utf-8').splitlines():
        found = LINE.match(row)
        if found:
            yield tuple(float(n) for n in found.groups()[1:3]) + found.groups()[3:]


def hyphen_runs(rows):
    run = 0
    for _, _, _, text in rows:
        run = run + 1 if text.endswith(('=', '-')) else 0
        if run > 2:
            yield 'three hyphens in a row: ' + text


def edges(rows):
    for x, width, ratio, text in rows:
        if not ratio or abs(x - LEFT) > 0.1 or ADDRESS.search(text):
            continue
        least, most = HANGS.get(text[-1], (-0.2, 0.2 if text[-1].isalnum() else 2))
        if not least <= x + width - RIGHT <= most:
            yield '%+.1f pt beyond the margin: %s' % (x + width - RIGHT, text)


def torn(rows):
    rows = list(rows)
    for (_, _, _, text), (_, _, _, after) in zip(rows, rows[1:]):
        if TORN.search(text):
            yield 'torn behind %s' % text[-12:]
        if re.match(r'[–—] ', after):
            yield 'a dash starts a line: ' + after[:20]
        address = ADDRESS.search(text)
        if re.search(r'https?://[^/\s]*[.-]$', text) and re.match(r'[\w-]+[./]', after):
            yield 'the name of a host is torn: ' + text[-30:]
        if address and re.match(r'[\w/?=&.-]+[/?=&][\w]', after) and text[-1] not in '/.?&=_#':
            yield 'an address is torn: %s | %s' % (text[-20:], after[:20])


# What must not be parted: a language, the words, and how a line then ends or the next one starts.
TOGETHER = (('ru', 'как в лесу', r' в$'), ('ru', 'как в <emph>лесу</emph>', r' в$'),
            ('ru', 'писал А. Б. Иванов', r'[АБ]\.$'),
            ('ru', 'и т. д. и т. п.', r'т\.$'), ('ru', 'текст № 5 и § 7', r'[№§]$'),
            ('ru', 'слово — дело', r'^—'), ('ru', 'весит 12 кг соли', r'12$'),
            ('ru', 'был 1999 г. тогда', r'1999$'), ('fr', 'dit : « oui » ; non ! quoi ?', r'^[:;!?»]|«$'),
            ('de', 'wie z. B. hier', r'z\.$'), ('de', 'auch d. h. dort', r'd\.$'),
            ('de', 'nach 22 % davon', r'22$'), ('en', 'about 25 km away', r'25$'),
            ('en', 'pages 16-18 there', r'16-$|16$|^18'), ('es', 'como p. ej. ahora', r'p\.$'),
            ('es', 'son 40 € justos', r'40$'), ('fr', 'lu par J. P. Martin', r'[JP]\.$'),
            ('ru', 'слово - дело', r'^-'), ('ru', 'до 31 января и', r'31$'),
            ('en', 'from 6 November on', r'6$'), ('fr', 'le 1er mai ici', r'1er$'),
            ('de', 'am 12. Juni dort', r'12\.$'), ('es', 'el 9 de mayo ya', r'9$|de$'),
            ('ar', 'قبل 30 حزيران هنا', r'30$'), ('zh-Hans', '在 6 月和12月与', r'\d$'))


# Likewise, where lines may fall short.
RAGGED = (('ru', 'за первые 72 часа там', r'72$'), ('en', 'in 24 towns here', r'24$'),
          ('de', 'von 318 Schulen dort', r'318$'))


def parted(program, lang, phrase, fault, *options):
    """How often a phrase is parted in narrow columns, and the lines there were."""
    with tempfile.TemporaryDirectory() as room:
        path, sheet = os.path.join(room, 'a.txt'), os.path.join(room, 'a.css')
        with open(path, 'w') as file:
            file.write('<anagnost version="1" xml:lang="%s"><body>%s</body></anagnost>' % (
                lang, ''.join('<para>%s</para>' % ' '.join(['a' * k + 'b ' + phrase] * 40)
                              for k in range(2, 9))))
        with open(sheet, 'w') as file:
            file.write('@page { margin: 60pt 150pt }')
        out = os.path.join(room, 'a.layout')
        books.convert(program, path, out, ['layout'], '--style', sheet, *options)
        rows = [text.strip() for _, _, _, text in layout(out)]
    return len(rows), ['%s: %s' % (lang, row) for row in rows if re.search(fault, row)]


# What no page parts: its last line and the next page's first two are joined by " | ".
ADDRESS_LONG = 'https://www.example.org/' + 'archive/' * 25
ROW = '<row><cell%s><para>%s</para></cell></row>'
PAGES = (('an introduction and its list', r'includes \| ', '<para>%sincludes</para><list><item>'
          '<para>a title,</para></item><item><para>its source.</para></item></list>' % ('so it ' * 50)),
         ('an address', r'https?://\S* \| ', '<para>%s<link href="%s">%s</link> there.</para>' % (
             'and so on ' * 30, ADDRESS_LONG, ADDRESS_LONG)),
         ('a table of its first or last row', r' \| Hour last|first \| ', '<table>%s</table>' % ''.join(
             ROW % (head, name) for head, name in ((' header="yes"', 'Hour'), ('', 'first'), ('', 'second'),
                                                   ('', 'third'), ('', 'last')))))


def page_ends(program, matter):
    """How pages end that are filled line by line before the matter begins."""
    for count in range(20, 36):
        with tempfile.TemporaryDirectory() as room:
            path, out = os.path.join(room, 'a.txt'), os.path.join(room, 'a.layout')
            with open(path, 'w') as file:
                file.write('<anagnost version="1" xml:lang="en"><body>%s%s%s</body></anagnost>' % (
                    '<para>One.</para>' * count, matter, '<para>One.</para>' * 9))
            books.convert(program, path, out, ['layout'])
            pages = re.split(r'^page \d+\n', books.read(out).decode(), flags=re.M)[1:]
        texts = [[found[5] for found in map(LINE.match, page.splitlines()) if found]
                 for page in pages]
        yield from (' | '.join([a[-1], ' '.join(b[:2])]) for a, b in zip(texts, texts[1:]))


def words(text):
    return set(re.findall(r'[^\W\d_¹²³]{2,}', text))


def foreign(said, tree):
    """Words that the text does not have: one torn at a line's end would be two of them."""
    return sorted(words(re.sub('\u00ad\n', '', said)) - words(tree))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('program')
    parser.add_argument('paths', nargs='+')
    args = parser.parse_args()
    tap, program, full, soft = Tap(), os.path.abspath(args.program), 0, 0
    bad = [(LEFT, 447.9, '+0.1', 'ста-')] * 2 + [(LEFT, 449.6, '+0.1', 'и в'),
           (LEFT, 1, None, '— http://www.'), (LEFT, 1, None, 'example.org a-')]
    tap.ok(len(list(hyphen_runs(bad + bad))) == 1 and len(list(edges(bad))) == 3
           and len(list(torn(bad))) == 3 and foreign('Ру\u00ad\nка, но\nга', '<p>Рука, нога') == ['га', 'но'],
           'faults are found')
    for path in books.inputs(args.paths):
        if not os.path.basename(path).startswith(LANGS):
            continue
        with tempfile.TemporaryDirectory() as room:
            pdf, tree = make(program, path, room, 'pdf'), make(program, path, room, 'xml')
            said = subprocess.run(['pdftotext', '-raw', pdf, '-'], stdout=subprocess.PIPE).stdout
            rows = list(layout(make(program, path, room, 'layout')))
            wrong = foreign(said.decode(), books.read(tree).decode() + FURNITURE)
        soft += said.decode().count('\u00ad\n')
        full += sum(ratio is not None for _, _, ratio, _ in rows)
        tap.none(os.path.basename(path), wrong + list(hyphen_runs(rows)) + list(edges(rows))
                 + list(torn(rows)))
    for lang, phrase, fault, *options in TOGETHER + tuple(one + ('--align', 'left') for one in RAGGED):
        count, wrong = parted(program, lang, phrase, fault, *options)
        tap.none('%s: %s (%d lines)' % (lang, phrase, count), wrong[:3] if count > 50 else ['none'])
    for name, fault, matter in PAGES:
        ends = list(page_ends(program, matter))
        wrong = [end for end in ends if re.search(fault, end)]
        tap.none('no page parts %s' % name, wrong if len(set(ends)) > 2 else ['nothing to look at'])
    tap.ok(full > 200 and soft > 20, 'there were lines to look at', (full, soft))
    tap.end()


if __name__ == '__main__':
    main()
