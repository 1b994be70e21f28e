#!/usr/bin/env python3
"""The test of unseen.py: good books are clean, and each defect is found."""
import os
import sys
import tempfile
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..'))

import handmade
import unseen
from tap import Tap

P, N, T, C, X = ('EPUB/package.opf', 'EPUB/nav.xhtml', 'EPUB/notice.xhtml', 'EPUB/style.css',
                 'EPUB/toc.ncx')
FEATURE = '<meta property="schema:accessibilityFeature">%s</meta>'
SECOND = '<p>Перевод Нины Петровой</p>'

# check, defect, file, what is replaced, by what.
DEFECTS = [
    ('container', 'a mimetype with another text', 'mimetype', 'epub+zip', 'epub+zip '),
    ('package-language', 'a package in another language', P, '3.0" xml:lang="ru"',
     '3.0" xml:lang="en"'),
    ('package-language', 'dc:language unlike the text', P, '>ru<', '>en<'),
    ('package-language', 'a bare zh', P, '>ru<', '>zh<'),
    ('package-language', 'a language of phrases', P, '<dc:language>ru</dc:language>',
     '<dc:language>ru</dc:language><dc:language>ru</dc:language>'),
    ('identifier', 'a random UUID', P, '-5d11-', '-4d11-'),
    ('identifier', 'an NCX of another book', X, '6f9619ff', '6f9619fe'),
    ('modified', 'a time without zone', P, '00:00Z', '00:00'),
    ('title', 'a dc:title unlike the h1', P, '">НОВОСТИ', '">СТАРОСТИ'),
    ('title', 'a <title> unlike the h1', T, '<title>НОВОСТИ', '<title>Новость:'),
    ('title', 'a <title> in another case', T, '<h1 id="h1">НОВОСТИ БИБЛИОТЕК',
     '<h1 id="h1">Новости библиотек'),
    ('title', 'a second dc:title', P, '<dc:language>', '<dc:title>LIBRARY</dc:title><dc:language>'),
    ('parallel-titles', 'a parallel title of the same language', P,
     'property="alternate-script" xml:lang="en"', 'property="alternate-script" xml:lang="ru"'),
    ('parallel-titles', 'a parallel title left out', P,
     '<meta refines="#title" property="alternate-script" xml:lang="en">LIBRARY NEWS</meta>', ''),
    ('parallel-titles', 'a parallel title that the text lacks', P, 'LIBRARY NEWS', 'LIBRARY'),
    ('roles', 'a role that MARC lacks', P, '>trl<', '>translator<'),
    ('roles', 'a role of nobody', P, '"#trl" property="role"', '"#tr" property="role"'),
    ('access-modes', 'visual without images', P, 'accessMode">textual',
     'accessMode">visual</meta><meta property="schema:accessMode">textual'),
    ('access-modes', 'no textual', P, 'accessModeSufficient">textual',
     'accessModeSufficient">visual'),
    ('features', 'alternativeText without images', P, FEATURE % 'ARIA',
     FEATURE % 'ARIA' + FEATURE % 'alternativeText'),
    ('features', 'no pageNavigation with pages', P, FEATURE % 'pageNavigation', ''),
    ('features', 'largePrint', P, FEATURE % 'ARIA', FEATURE % 'ARIA' + FEATURE % 'largePrint'),
    ('features', 'displayTransformability with px', C, '1.5;', '1.5; margin: 3px;'),
    ('hazards', 'a script', T, '</main>', '<script>1</script></main>'),
    ('hazards', 'an unknown hazard', P, 'noSoundHazard', 'unknownSoundHazard'),
    ('summary', 'a summary in English', P,
     'Номера страниц следуют файлу PDF. Человек эту книгу не проверял.',
     'Page numbers follow the PDF.'),
    ('summary', 'no summary', P, 'accessibilitySummary', 'accessibilitySummaries'),
    ('conformance', 'a claim that nobody certified', P, '<meta name="cover"',
     '<meta property="dcterms:conformsTo" id="c">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>'
     '<meta name="cover"'),
    ('conformance', 'a malformed claim', P, '<meta name="cover"',
     '<meta property="dcterms:conformsTo" id="c">EPUB Accessibility 1.1 – WCAG 2.2 AA</meta>'
     '<meta property="a11y:certifiedBy" refines="#c">A</meta><meta name="cover"'),
    ('contents', 'an entry left out', N, '<li><a href="notice.xhtml#h2">Первые шаги</a></li>', ''),
    ('contents', 'an entry with another label', N, '>Первые шаги<', '>Первые<'),
    ('contents', 'an entry of another level', N, '</a>\n<ol><li><a href="notice.xhtml#h2"',
     '</a></li><li><a href="notice.xhtml#h2">Первые шаги</a><ol><li><a href="notice.xhtml#h2"'),
    ('contents', 'an entry that leads elsewhere', N, 'notice.xhtml#h2', 'notice.xhtml#h3'),
    ('contents', 'an NCX with another label', X, '<text>Первые шаги', '<text>Первые'),
    ('pages', 'labels swapped', N, '#p1">1</a></li><li><a href="notice.xhtml#p2">2',
     '#p1">2</a></li><li><a href="notice.xhtml#p2">1'),
    ('pages', 'a page left out', N, '<li><a href="notice.xhtml#p2">2</a></li>', ''),
    ('pages', 'a page that leads elsewhere', N, 'notice.xhtml#p2', 'notice.xhtml#p1'),
    ('pages', 'no source of the pages', P, 'news.pdf, PDF, 2', 'none'),
    ('pages', 'the book as source of its pages', P, 'news.pdf, PDF, 2', handmade.UID),
    ('pages', 'an NCX with other pages', X, 'value="2" playOrder="5"><navLabel><text>2',
     'value="2" playOrder="5"><navLabel><text>3'),
    ('markers', 'a marker in a word', T,
     'зал <span role="doc-pagebreak" epub:type="pagebreak" id="p2" aria-label="2"></span>работает',
     'зал раб<span role="doc-pagebreak" epub:type="pagebreak" id="p2" aria-label="2"></span>отает'),
    ('markers', 'a marker in a heading', T, '<h1 id="h1">',
     '<h1 id="h1"><span role="doc-pagebreak" epub:type="pagebreak" id="p0" aria-label="0"></span>'),
    ('markers', 'a marker in a link', T, 'lang=2">https',
     'lang=2"><span role="doc-pagebreak" epub:type="pagebreak" id="p0" aria-label="0"></span>https'),
    ('markers', 'a label with words', T, 'aria-label="2"', 'aria-label="Страница 2"'),
    ('markers', 'a marker without role', T, 'span role="doc-pagebreak"', 'span'),
    ('navigation', 'no landmarks', N, 'epub:type="landmarks"', 'epub:type="landmark"'),
    ('navigation', 'a landmark to the navigation', N, 'notice.xhtml#text', '#toc'),
    ('navigation', 'no landmark to the text', N, '"bodymatter"', '"frontmatter"'),
    ('navigation', 'a page list that shows', N, 'role="doc-pagelist" hidden="hidden"',
     'role="doc-pagelist"'),
    ('navigation', 'a nav without label', N, ' aria-label="Ориентиры"', ''),
    ('navigation', 'a nav without role', N, ' role="doc-toc"', ''),
    ('cover', 'no cover', P, ' properties="cover-image"', ''),
    ('cover', 'no cover for old systems', P, '<meta name="cover" content="cover"/>', ''),
    ('reading-direction', 'an English book from right to left', P, '<spine toc',
     '<spine page-progression-direction="rtl" toc'),
    ('reading-direction', 'a document from right to left', T, 'xml:lang="ru">',
     'xml:lang="ru" dir="rtl">'),
    ('titles-elsewhere', 'a title tagged as another language', P, '<dc:title id="title">',
     '<dc:title id="title" xml:lang="zh">'),
    ('titles-elsewhere', 'an English title in a Russian package', P, '">НОВОСТИ БИБЛИОТЕК<',
     '">LIBRARY NEWS<'),
    ('headings', 'two h1', T, '<h2 id="h2">Первые шаги</h2>', '<h1 id="h2">Первые шаги</h1>'),
    ('headings', 'a skipped level', T, '<h2 id="h3">Дальнейшие планы</h2>',
     '<h4 id="h3">Дальнейшие планы</h4>'),
    ('headings', 'an empty heading', T, '>Первые шаги<', '><'),
    ('hidden-headings', 'a bold paragraph', T, '<h2 id="h2">Первые шаги</h2>',
     '<p id="h2"><strong>Первые шаги</strong></p>'),
    ('hidden-lists', 'a list as paragraphs', T, SECOND, '<p>- раз</p><p>- два</p><p>- три</p>'),
    ('hidden-lists', 'a numbered list as paragraphs', T, SECOND,
     '<p>1. раз</p><p>2. два</p><p>3. три</p>'),
    ('tables', 'a table without heads', T, SECOND, '<table><tr><td>a</td></tr></table>'),
    ('tables', 'a head without scope', T, SECOND,
     '<table><caption>Часы</caption><tr><th>a</th></tr></table>'),
    ('tables', 'a table without caption', T, SECOND,
     '<table><tr><th scope="col">a</th></tr></table>'),
    ('images', 'an image without alternative', T, SECOND, '<p><img src="cover.png" alt=""/></p>'),
    ('images', 'a file name as alternative', T, SECOND,
     '<p><img src="cover.png" alt="cover.png"/></p>'),
    ('images', 'an alternative in English', T, SECOND,
     '<p><img src="cover.png" alt="A reading room"/></p>'),
    ('notes', 'a mark that is no link', T,
     '<a role="doc-noteref" epub:type="noteref" id="r1" href="#n1" aria-label="Сноска *">*</a>',
     '*'),
    ('notes', 'no link back', T,
     '<a role="doc-backlink" href="#r1" aria-label="* назад к тексту">*</a>', '*'),
    ('notes', 'a link back to another place', T, 'href="#r1"', 'href="#h2"'),
    ('notes', 'a mark that leads elsewhere', T, 'href="#n1"', 'href="#h2"'),
    ('notes', 'a mark without role', T, 'role="doc-noteref" ', ''),
    ('notes', 'a mark without epub:type', T, ' epub:type="noteref"', ''),
    ('notes', 'a note without role', T, 'role="doc-footnote" ', ''),
    ('notes', 'a note without epub:type', T, ' epub:type="footnote"', ''),
    ('notes', 'a label without the sign', T, 'aria-label="Сноска *"', 'aria-label="Сноска"'),
    ('labels', 'a label without what is seen', T, 'aria-label="* назад к тексту"',
     'aria-label="назад к тексту"'),
    ('labels', 'an empty label', T, 'aria-label="Сноска *"', 'aria-label=""'),
    ('links', 'a text unlike its address', T, '>https://example.org/news?id=1',
     '>https://example.org/news?id=3'),
    ('links', 'an address with the full stop', T,
     'lang=2">https://example.org/news?id=1&amp;lang=2</a>.',
     'lang=2.">https://example.org/news?id=1&amp;lang=2.</a>'),
    ('links', 'a link without text', T, '>https://example.org/news?id=1&amp;lang=2<', '><'),
    ('bare-addresses', 'an address that is no link', T, SECOND, '<p>См. https://example.org/a.</p>'),
    ('languages', 'xml:lang without lang', T, '<span lang="en" xml:lang', '<span xml:lang'),
    ('languages', 'lang unlike xml:lang', T, '<span lang="en" xml:lang', '<span lang="fr" xml:lang'),
    ('languages', 'a bare zh', T, '<span lang="en" xml:lang="en">', '<span lang="zh" xml:lang="zh">'),
    ('languages', 'a malformed tag', T, '<span lang="en" xml:lang="en">',
     '<span lang="english_" xml:lang="english_">'),
    ('languages', 'a navigation in another language', N, 'lang="ru" xml:lang="ru"',
     'lang="en" xml:lang="en"'),
    ('languages', 'no language', T, ' lang="ru" xml:lang="ru"', ''),
    ('foreign-words', 'an untagged phrase', T,
     '<span lang="en" xml:lang="en">A Strategy for Reading and Writing</span>',
     'A Strategy for Reading and Writing'),
    ('foreign-words', 'a phrase with too long a span', T,
     'документе (<span lang="en" xml:lang="en">A', '<span lang="en" xml:lang="en">документе (A'),
    ('foreign-words', 'a whole book in the wrong language', T,
     'lang="ru" xml:lang="ru"', 'lang="en" xml:lang="en"'),
    ('foreign-words', 'two untagged words', T, SECOND, '<p>Это называют “early literacy”.</p>'),
    ('foreign-phrases', 'an untagged French title in English', T, SECOND,
     '<p lang="en" xml:lang="en">It was called “Les enfants et les livres dans la ville”.</p>'),
    ('foreign-phrases', 'a block in the wrong language', T, SECOND,
     '<p lang="fr" xml:lang="fr">The book and the reader of the town</p>'),
    ('loose-notes', 'a note that is plain text', T, SECOND,
     '<p>Как сказано в отчёте**, всё хорошо.</p><p>** Отчёт за год.</p>'),
    ('loose-notes', 'a numbered note that is plain text', T, SECOND,
     '<p>Как сказано в отчёте[2].</p><p>[2] Отчёт за год.</p>'),
    ('invisible', 'a soft hyphen', T, 'Библиотеки', 'Биб\u00adлиотеки'),
    ('invisible', 'a soft hyphen as reference', T, 'Библиотеки', 'Биб&#xAD;лиотеки'),
    ('invisible', 'a zero width space', T, 'https://example.org/news?id=1&amp;lang=2</a>',
     'https://\u200bexample.org/news?id=1&amp;lang=2</a>'),
    ('invisible', 'a byte order mark', T, 'Библиотеки', '\ufeffБиблиотеки'),
    ('invisible', 'a replacement character', T, 'Библиотеки', 'Библиоте\ufffdи'),
    ('invisible', 'a soft hyphen in the package', P, 'НОВОСТИ', 'НО\u00adВОСТИ'),
    ('mixed-scripts', 'a Latin letter in a Russian word', T, 'Библиотеки', 'Библиoтеки'),
    ('torn-words', 'a torn word', T, 'Библиотеки', 'Библио- теки'),
    ('torn-words', 'a word torn over a line', T, 'Библиотеки', 'Библио-\nтеки'),
    ('spans', 'a span for a class', T, '<span lang="en"', '<span class="a" lang="en"'),
    ('spans', 'a span for nothing', T, 'Библиотеки', '<span>Библиотеки</span>'),
    ('spans', 'a style attribute', T, SECOND, '<p style="margin: 0">Перевод Нины Петровой</p>'),
    ('spans', 'a font for looks', T, 'Библиотеки', '<b>Библиотеки</b>'),
    ('style', 'a colour', C, '1.5;', '1.5; color: black;'),
    ('style', 'a border with a colour', C, '1.5;', '1.5; border: 1em solid #333;'),
    ('style', 'px', C, '1.5;', '1.5; margin: 3px;'),
    ('style', '!important', C, '1.5;', '1.5 !important;'),
    ('style', 'font-family', C, '1.5;', '1.5; font-family: serif;'),
    ('style', 'justify', C, '1.5;', '1.5; text-align: justify;'),
    ('style', 'direction', C, '1.5;', '1.5; direction: rtl;'),
    ('style', 'reordering', C, '1.5;', '1.5; order: 2;'),
    ('style', 'hiding', C, '1.5;', '1.5; display: none;'),
    ('style', 'a hidden nav that shows', C, 'aside { display', 'aside, nav { display'),
    ('style', 'motion', C, '1.5;', '1.5; transition: all 1s;'),
    ('style', 'links without line', C, 'text-decoration: underline', 'text-decoration: none'),
    ('style', 'rules for paper', C, 'h1, h2 {', '@media print { p { orphans: 2 } } h1, h2 {'),
    ('style', 'main that is no block', C, 'main, ', ''),
]


def found_in(room, files, source=None):
    path = os.path.join(room, 'book.epub')
    with open(path, 'wb') as file:
        file.write(handmade.pack(files))
    return unseen.findings(path, source)


def main():
    tap = Tap()
    tested = set()
    with tempfile.TemporaryDirectory() as room:
        for make in (handmade.book, handmade.illustrated, handmade.arabic):
            tap.none('a good book is clean: ' + make.__name__,
                     ['%s: %s' % one for one in found_in(room, make())])
        for check, defect, name, old, new in DEFECTS:
            files = handmade.book()
            handmade.edit(files, name, old, new)
            found = found_in(room, files)
            if tap.ok(any(one == check and 'the check failed' not in text for one, text in found),
                      'finds %s (%s)' % (defect, check), found or ['nothing was found']):
                tested.add(check)
        # Defects that are not a matter of one replacement.
        files = handmade.book()
        files[T] = unicodedata.normalize('NFD', files[T])
        tested.add('normal-form')
        tap.finds('decomposed letters (normal-form)',
                  [one for one, _ in found_in(room, files)], 'normal-form')
        files = {'x': 'y', **handmade.book()}
        tap.finds('a mimetype that is not first', [one for one, _ in found_in(room, files)],
                  'container')
        files = handmade.illustrated()
        handmade.edit(files, T, 'alt="Читальный зал утром"', 'alt=""')
        tap.finds('textual as sufficient with an image that nothing describes',
                  [one for one, _ in found_in(room, files)], 'access-modes')
        files = handmade.arabic()
        handmade.edit(files, P, ' page-progression-direction="rtl"', '')
        tap.finds('an Arabic book from left to right', [one for one, _ in found_in(room, files)],
                  'reading-direction')
        files = handmade.arabic()
        handmade.edit(files, T, ' dir="ltr">A Strategy', '>A Strategy')
        tap.finds('an English phrase from right to left', [one for one, _ in found_in(room, files)],
                  'reading-direction')
        files = handmade.book()
        del files[N]
        tap.finds('a book that cannot be read', [one for one, _ in found_in(room, files)],
                  'reading')
        # What the source has itself is not the book's fault.
        files = handmade.book()
        handmade.edit(files, T, 'Библиотеки', 'Библио- теки')
        tap.none('lets what the source has be',
                 [text for text in found_in(room, files, 'Библио- теки') if text[0] == 'torn-words'])
        handmade.edit(files, T, SECOND, '<p>Как сказано в отчёте**.</p>')
        tap.finds('a mark whose note became something else', [
            one for one, _ in found_in(room, files, 'в отчёте**.\n\n** Отчёт')], 'loose-notes')
        files = handmade.book()
        handmade.edit(files, T, 'Библиотеки открыты', 'Kinder- und Jugendbücher, кино- и фотозалы')
        tap.none('lets suspended hyphens be',
                 [text for text in found_in(room, files) if text[0] == 'torn-words'])
    tap.none('each check is tested', sorted({name for name, _ in unseen.CHECKS} - tested))
    tree = unseen.struct_blocks('Document\n  H1 (block)\n    "А"\n    Span (inline)\n      "Б"\n'
                                '    "В"\n  P (block)\n    "Г"\n')
    tap.ok(('H1', 'АБВ') in tree and ('P', 'Г') in tree, 'reads the tree of a PDF', [tree])
    tap.end()


if __name__ == '__main__':
    main()
