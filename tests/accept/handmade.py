"""Small EPUBs made by hand, for tests of the checks: good ones and broken ones.

A book is a dict of names to text or bytes, so that a test can spoil one thing
and write the rest as it is.
"""
import io
import struct
import zipfile
import zlib

UID = 'urn:uuid:6f9619ff-8b86-5d11-b42d-00c04fc964ff'


def png():
    """A grey picture of 8 by 8."""
    def chunk(kind, data):
        body = kind + data
        return struct.pack('>I', len(data)) + body + struct.pack('>I', zlib.crc32(body))
    rows = b''.join(b'\0' + b'\x80' * 8 for _ in range(8))
    return (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 8, 8, 8, 0, 0, 0, 0))
            + chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b''))


CONTAINER = '''<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
'''

STYLE = '''body { line-height: 1.5; hyphens: auto; margin: 0 5%; }
main, section, hgroup, aside { display: block; }
h1, h2 { hyphens: auto; line-height: 1.2; }
a { overflow-wrap: anywhere; text-decoration: underline; }
'''

PACKAGE = '''<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" xml:lang="ru" unique-identifier="uid">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="uid">''' + UID + '''</dc:identifier>
    <dc:title id="title">НОВОСТИ БИБЛИОТЕК</dc:title>
    <meta refines="#title" property="alternate-script" xml:lang="en">LIBRARY NEWS</meta>
    <dc:language>ru</dc:language>
    <dc:contributor id="trl">Нина Петрова</dc:contributor>
    <meta refines="#trl" property="role" scheme="marc:relators">trl</meta>
    <meta refines="#trl" property="file-as">Петрова, Нина</meta>
    <meta property="dcterms:modified">2020-01-01T00:00:00Z</meta>
    <meta property="pageBreakSource">news.pdf, PDF, 2</meta>
    <meta property="schema:accessMode">textual</meta>
    <meta property="schema:accessModeSufficient">textual</meta>
    <meta property="schema:accessibilityFeature">ARIA</meta>
    <meta property="schema:accessibilityFeature">displayTransformability</meta>
    <meta property="schema:accessibilityFeature">pageBreakMarkers</meta>
    <meta property="schema:accessibilityFeature">pageNavigation</meta>
    <meta property="schema:accessibilityFeature">readingOrder</meta>
    <meta property="schema:accessibilityFeature">structuralNavigation</meta>
    <meta property="schema:accessibilityFeature">tableOfContents</meta>
    <meta property="schema:accessibilityHazard">noFlashingHazard</meta>
    <meta property="schema:accessibilityHazard">noMotionSimulationHazard</meta>
    <meta property="schema:accessibilityHazard">noSoundHazard</meta>
    <meta property="schema:accessibilitySummary">Номера страниц следуют файлу PDF. Человек эту книгу не проверял.</meta>
    <meta name="cover" content="cover"/>
  </metadata>
  <manifest>
    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="notice" href="notice.xhtml" media-type="application/xhtml+xml"/>
    <item id="style" href="style.css" media-type="text/css"/>
    <item id="cover" href="cover.png" media-type="image/png" properties="cover-image"/>
    <item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
  </manifest>
  <spine toc="ncx">
    <itemref idref="notice"/>
  </spine>
</package>
'''

NAV = '''<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="ru" xml:lang="ru">
<head><title>НОВОСТИ БИБЛИОТЕК</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-title"><h2 id="toc-title">Содержание</h2>
<ol><li><a href="notice.xhtml#h1">НОВОСТИ БИБЛИОТЕК</a>
<ol><li><a href="notice.xhtml#h2">Первые шаги</a></li><li><a href="notice.xhtml#h3">Дальнейшие планы</a></li></ol></li></ol></nav>
<nav epub:type="page-list" role="doc-pagelist" hidden="hidden" aria-label="Список страниц">
<ol><li><a href="notice.xhtml#p1">1</a></li><li><a href="notice.xhtml#p2">2</a></li></ol></nav>
<nav epub:type="landmarks" hidden="hidden" aria-label="Ориентиры">
<ol><li><a epub:type="bodymatter" href="notice.xhtml#text">Текст</a></li></ol></nav>
</body>
</html>
'''

NOTICE = '''<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="ru" xml:lang="ru">
<head><title>НОВОСТИ БИБЛИОТЕК</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
<main id="text">
<div role="doc-pagebreak" epub:type="pagebreak" id="p1" aria-label="1"></div>
<hgroup>
<h1 id="h1">НОВОСТИ БИБЛИОТЕК</h1>
<p lang="en" xml:lang="en">LIBRARY NEWS<sup><a role="doc-noteref" epub:type="noteref" id="r1" href="#n1" aria-label="Сноска *">*</a></sup></p>
</hgroup>
<p>Библиотеки открыты для всех государств-членов, как сказано в документе (<span lang="en" xml:lang="en">A Strategy for Reading and Writing</span>).</p>
<section aria-labelledby="h2">
<h2 id="h2">Первые шаги</h2>
<p>Подробнее: <a href="https://example.org/news?id=1&amp;lang=2">https://example.org/news?id=1&amp;lang=2</a>.</p>
<ul>
<li><p>чтение вслух;</p></li>
<li><p>выдача на дом.</p></li>
</ul>
</section>
<section aria-labelledby="h3">
<h2 id="h3">Дальнейшие планы</h2>
<p>Читальный зал <span role="doc-pagebreak" epub:type="pagebreak" id="p2" aria-label="2"></span>работает без выходных.</p>
<p>Перевод Нины Петровой</p>
</section>
<aside role="doc-footnote" epub:type="footnote" id="n1"><p><a role="doc-backlink" href="#r1" aria-label="* назад к тексту">*</a> Оригинал опубликован в журнале.</p></aside>
</main>
</body>
</html>
'''

NCX = '''<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="ru">
<head><meta name="dtb:uid" content="''' + UID + '''"/></head>
<docTitle><text>НОВОСТИ БИБЛИОТЕК</text></docTitle>
<navMap>
<navPoint id="n-1" playOrder="1"><navLabel><text>НОВОСТИ БИБЛИОТЕК</text></navLabel><content src="notice.xhtml#h1"/>
<navPoint id="n-2" playOrder="2"><navLabel><text>Первые шаги</text></navLabel><content src="notice.xhtml#h2"/></navPoint>
<navPoint id="n-3" playOrder="3"><navLabel><text>Дальнейшие планы</text></navLabel><content src="notice.xhtml#h3"/></navPoint>
</navPoint>
</navMap>
<pageList>
<pageTarget id="pt-1" type="normal" value="1" playOrder="4"><navLabel><text>1</text></navLabel><content src="notice.xhtml#p1"/></pageTarget>
<pageTarget id="pt-2" type="normal" value="2" playOrder="5"><navLabel><text>2</text></navLabel><content src="notice.xhtml#p2"/></pageTarget>
</pageList>
</ncx>
'''


def book():
    """A good book in Russian with pages, a note, links and a list."""
    return {
        'mimetype': 'application/epub+zip',
        'META-INF/container.xml': CONTAINER,
        'EPUB/package.opf': PACKAGE,
        'EPUB/nav.xhtml': NAV,
        'EPUB/notice.xhtml': NOTICE,
        'EPUB/style.css': STYLE,
        'EPUB/toc.ncx': NCX,
        'EPUB/cover.png': png(),
    }


def illustrated():
    """The same book with a picture that says something."""
    files = book()
    files['EPUB/photo.png'] = png()
    edit(files, 'EPUB/package.opf', '</manifest>',
         '<item id="photo" href="photo.png" media-type="image/png"/></manifest>')
    edit(files, 'EPUB/package.opf', '<meta property="schema:accessMode">textual</meta>',
         '<meta property="schema:accessMode">textual</meta>'
         '<meta property="schema:accessMode">visual</meta>')
    edit(files, 'EPUB/package.opf', '<meta property="schema:accessModeSufficient">textual</meta>',
         '<meta property="schema:accessModeSufficient">textual</meta>'
         '<meta property="schema:accessModeSufficient">textual,visual</meta>')
    edit(files, 'EPUB/package.opf', '<meta property="schema:accessibilityFeature">ARIA</meta>',
         '<meta property="schema:accessibilityFeature">ARIA</meta>'
         '<meta property="schema:accessibilityFeature">alternativeText</meta>')
    edit(files, 'EPUB/notice.xhtml', '<ul>',
         '<figure><img src="photo.png" alt="Читальный зал утром"/></figure>\n<ul>')
    return files


def arabic():
    """A good book in Arabic without pages: right to left, with an English phrase."""
    files = book()
    for name in ('EPUB/package.opf', 'EPUB/nav.xhtml', 'EPUB/notice.xhtml', 'EPUB/toc.ncx'):
        text = files[name]
        for old, new in (('НОВОСТИ БИБЛИОТЕК', 'أخبار المكتبات'), ('Первые шаги', 'الخطوات الأولى'),
                         ('Дальнейшие планы', 'الخطط القادمة'), ('Содержание', 'المحتويات'),
                         ('Ориентиры', 'معالم'), ('Текст', 'النص'),
                         ('Номера страниц следуют файлу PDF. Человек эту книгу не проверял.',
                          'لم يراجع هذا الكتاب إنسان.'),
                         ('Библиотеки открыты для всех государств-членов, как сказано в документе',
                          'المكتبات مفتوحة للجميع كما جاء في الوثيقة'),
                         ('Подробнее:', 'للمزيد:'), ('чтение вслух;', 'القراءة بصوت عال'),
                         ('выдача на дом.', 'الإعارة'), ('Читальный зал ', 'قاعة القراءة '),
                         ('работает без выходных.', 'مفتوحة كل يوم.'),
                         ('Перевод Нины Петровой', 'ترجمة نينا بتروفا'), ('Нина Петрова', 'نينا بتروفا'),
                         ('Петрова, Нина', 'بتروفا، نينا'), ('Сноска *', 'حاشية *'),
                         ('* назад к тексту', '* عودة إلى النص'),
                         ('Оригинал опубликован в журнале.', 'نشر الأصل في المجلة.'),
                         ('lang="ru" xml:lang="ru"', 'lang="ar" xml:lang="ar" dir="rtl"'),
                         ('xml:lang="ru"', 'xml:lang="ar"'),
                         ('lang="en" xml:lang="en"', 'lang="en" xml:lang="en" dir="ltr"'),
                         ('>ru<', '>ar<'), ('<spine toc', '<spine page-progression-direction="rtl" toc'),
                         ('version="3.0" xml:lang="ar"', 'version="3.0" xml:lang="ar" dir="rtl"'),
                         ('    <meta property="pageBreakSource">news.pdf, PDF, 2</meta>\n', '')):
            text = text.replace(old, new)
        files[name] = text
    for name, start, end in (
            ('EPUB/nav.xhtml', '<nav epub:type="page-list"', '<nav epub:type="landmarks"'),
            ('EPUB/toc.ncx', '<pageList>', '</ncx>'),
            ('EPUB/notice.xhtml', '<div role="doc-pagebreak"', '<hgroup>'),
            ('EPUB/notice.xhtml', '<span role="doc-pagebreak"', 'مفتوحة كل يوم')):
        text = files[name]
        at = text.index(start)
        files[name] = text[:at] + text[text.index(end, at):]
    for name in ('pageBreakMarkers', 'pageNavigation'):
        edit(files, 'EPUB/package.opf',
             '<meta property="schema:accessibilityFeature">' + name + '</meta>', '')
    files['EPUB/style.css'] = files['EPUB/style.css'].replace('hyphens: auto', 'hyphens: manual')
    return files


def edit(files, name, old, new):
    """Replace what is there; what is not there is a mistake of the test."""
    if old not in files[name]:
        raise ValueError('%s does not contain %r' % (name, old))
    files[name] = files[name].replace(old, new)


def pack(files):
    """The bytes of the EPUB."""
    room = io.BytesIO()
    with zipfile.ZipFile(room, 'w') as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == 'mimetype' else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return room.getvalue()
