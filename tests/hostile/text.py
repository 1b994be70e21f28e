#!/usr/bin/env python3
"""text.py PROGRAM: what strangers send gives an error with its place, or clean books.

Each case is bytes and what standard error must hold; "" asks only for a sound outcome. Whatever
happens: status 0 or 1 (never a signal), nothing of a control character on the terminal, and books
that are well-formed, without anything invisible, that qpdf takes.
"""
import base64
import os
import re
import subprocess
import sys
import tempfile
import xml.dom.minidom
import zipfile
import zlib

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from tap import Tap  # noqa: E402

HEAD = 'Doors and Keys\n\nThe doors of the library are open, and the reader comes. '.encode()
XML = '<anagnost xml:lang="en"><meta><title>%s</title></meta><body><heading role="title">%s' \
      '</heading><para>%s</para></body></anagnost>'
INVISIBLE = re.compile('[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2060-\u2069\u206a-\u206f'
                       '\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]')

# Bytes that no UTF-8 decoder may take, in each state of one; a place in the middle of a text.
BROKEN = {
    'lone continuation': b'\x80', 'lone lead of two': b'\xc3', 'lone lead of three': b'\xe2',
    'three cut after two': b'\xe2\x82', 'lead of four': b'\xf0', 'four cut after two': b'\xf0\x9f',
    'four cut after three': b'\xf0\x9f\x98', 'overlong slash': b'\xc0\xaf',
    'overlong slash of three': b'\xe0\x80\xaf', 'overlong of four': b'\xf0\x80\x80\xaf',
    'overlong NUL': b'\xc0\x80', 'high surrogate': b'\xed\xa0\x80', 'low surrogate': b'\xed\xb0\x80',
    'pair of surrogates': b'\xed\xa0\xbd\xed\xb8\x80', 'beyond the last': b'\xf4\x90\x80\x80',
    'five bytes': b'\xf8\x88\x80\x80\x80', 'six bytes': b'\xfc\x84\x80\x80\x80\x80',
    'FE': b'\xfe', 'FF': b'\xff',
}

CASES = {
    'NUL': (HEAD + b'a\0b\n', 'encoding-invalid'),
    'only NUL': (b'\0' * 100, ''),
    'U+FFFE': (HEAD + '\ufffe\n'.encode(), 'control-dropped'),
    'U+FFFF': (HEAD + '\uffff\n'.encode(), 'control-dropped'),
    'C1': (HEAD + '\x9b31m\n'.encode(), 'control-dropped'),
    'escape sequence': (HEAD + b'\x1b[31mred\x1b]0;title\x07\n', ''),
    'override': (HEAD + 'a \u202egpj.exe\u202c b\n'.encode(), 'bidi-dropped'),
    'override left open': (HEAD + 'a \u202dabc\n'.encode(), 'bidi-dropped'),
    'isolate left open': (HEAD + 'a \u2067abc\n'.encode(), 'bidi-dropped'),
    'embedding left open': (HEAD + 'a \u202babc\n'.encode(), 'bidi-dropped'),
    'closed twice': (HEAD + 'a \u2067abc\u2069\u2069\n'.encode(), 'bidi-dropped'),
    'crossed': (HEAD + 'a \u2067\u202babc\u2069\u202c\n'.encode(), 'bidi-dropped'),
    'zero width': (HEAD + 'pass\u200bword, li\u200cbra\u200dry\n'.encode(), 'invisible-dropped'),
    'word joiner': (HEAD + 'pass\u2060word\ufeff here\n'.encode(), 'invisible-dropped'),
    'tags': (HEAD + 'see \U000e0041\U000e0042 here\n'.encode(), 'invisible-dropped'),
    'only junk': ('\u2060\u200b\ufeff\n'.encode(), 'error'),
    'homoglyph host': (HEAD + 'See https://ex\u0430mple.org/a there.\n'.encode(), 'link-mixed'),
    'homoglyph host of one script': (
        HEAD + 'See https://\u0440\u0430\u0443\u0440\u0430\u04cf.com/ there.\n'.encode(), 'link-mixed'),
    'homoglyph host as xn--': (HEAD + b'See http://xn--pple-43d.com/ there.\n', 'link-mixed'),
    'homoglyph mail': (HEAD + 'See mailto:a@ex\u0430mple.org there.\n'.encode(), ''),
    'javascript': (HEAD + b'See javascript:alert(1) there.\n', 'scheme-text'),
    'data': (HEAD + b'See <data:text/html,x> there.\n', 'scheme-text'),
    'file': (HEAD + b'See file:///etc/passwd there.\n', 'scheme-text'),
    'UTF-7': (HEAD + b'+ADw-script+AD4-alert(1)\n', 'encoding-seven-bit'),
    'ISO-2022-JP': (HEAD + '図書館は開いています。\n'.encode('iso2022_jp'), 'encoding-'),
    'ISO-2022-JP cut': (HEAD + '図書館\n'.encode('iso2022_jp')[:-4], ''),
    'UTF-16 without a mark': ('Doors and Keys are here\n'.encode('utf-16-le'), 'encoding-guessed'),
    'UTF-16 odd': ('Doors and Keys\n'.encode('utf-16') + b'a', 'encoding-invalid'),
    'UTF-16 surrogate': (b'\xff\xfeA\0\x00\xd8B\0\n\0', 'encoding-invalid'),
    'UTF-32 beyond': (b'\xff\xfe\0\0A\0\0\0\0\0\x11\0', 'encoding-invalid'),
    'markup': (HEAD + b'</p><script>alert(1)</script>]]><!-- & &amp; <?x?> --\n', ''),
    'path as title': (b'../../../etc/passwd\n\n' + HEAD, ''),
    'combining': (HEAD + ('a' + '\u0301' * 500 + '\n').encode(), ''),
    'noncharacters': (HEAD + '\U0001ffff\ufdd0\n'.encode(), 'control-dropped'),
    'private use': (HEAD + '\ue000\U000f0000\n'.encode(), ''),
    'XML javascript': ((XML % ('T', 'T', '<link href="javascript:alert(1)">x</link>')).encode(),
                       'scheme-text'),
    'XML hidden scheme': ((XML % ('T', 'T', '<link href=" &#9;JavaScript:a">x</link>')).encode(),
                          'xml-invalid'),
    'XML data': ((XML % ('T', 'T', '<link href="data:text/html,x">x</link>')).encode(),
                 'scheme-text'),
    'XML source that runs': (b'<anagnost xml:lang="en"><meta><title>T</title><source>javascript:a'
                             b'</source></meta><body><para>x</para></body></anagnost>', 'scheme-text'),
    'XML note that is not there': ((XML % ('T', 'T', 'a<noteref note="9"/>')).encode(),
                                   'xml-invalid'),
    'XML value without end': (
        ('<anagnost xml:lang="%s"><body/></anagnost>' % ('a' * 100000)).encode(), 'xml-invalid'),
    'XML override': ((XML % ('T', 'T', 'a \u202eb')).encode(), 'bidi-dropped'),
    'XML homoglyph': ((XML % ('T', 'T', '<link href="http://\u0430b.org">x</link>')).encode(),
                      'link-mixed'),
    'XML title with controls': ((XML % ('T\u202e&#127;x', 'T', 'a')).encode(), ''),
    'XML DOCTYPE': (b'<!DOCTYPE anagnost [<!ENTITY a SYSTEM "file:///etc/passwd">]>' +
                    (XML % ('T', 'T', '&a;')).encode(), 'DOCTYPE'),
    'XML laughs': (b'<!DOCTYPE anagnost [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' +
                   (XML % ('T', 'T', '&b;')).encode(), 'DOCTYPE'),
}
for _name in ('high surrogate', 'low surrogate', 'pair of surrogates', 'overlong NUL'):
    CASES['amid ASCII, ' + _name] = (HEAD + BROKEN[_name] + b' and on.\n', 'encoding-invalid')
CASES.update({
    'XML of many attributes': (('<anagnost xml:lang="en"><body><para %s>x</para></body></anagnost>'
                                % ' '.join('a%d="x"' % i for i in range(300000))).encode(),
                               'too many attributes'),
    'XML of many attributes, after a mistake': (
        ('<anagnost xml:lang="en"><body><para a=b\'><para %s>x</para></body></anagnost>'
         % ' '.join('a%d="x"' % i for i in range(300000))).encode(), 'error'),
    'XML of many attributes in UTF-7': (
        ('<?xml version="1.0" encoding="UTF-7"?><anagnost><body><para %s>x</para></body></anagnost>'
         % ' '.join('a%d+AD0AIg-x+ACI-' % i for i in range(100000))).encode(), 'too many attributes'),
    'XML of many values in a text': (
        ('<anagnost xml:lang="en"><body><para>%s</para><!-- %s --></body></anagnost>'
         % (' '.join(['a="x"'] * 500), ' '.join(['a="x"'] * 500))).encode(), ''),
    'XML in UTF-16': (('<?xml version="1.0" encoding="UTF-16"?>'
                       + XML % ('T', 'T', 'x')).encode('utf-16'), ''),
    'XML in UTF-16 without a mark': ((XML % ('T', 'T', 'x')).encode('utf-16-le'), ''),
    'XML in Latin 1': (('<?xml version="1.0" encoding="ISO-8859-1"?>'
                        + XML % ('T', 'T', '\xe9')).encode('latin-1'), ''),
    'XML in no encoding': (('<?xml version="1.0" encoding="none-such"?>'
                            + XML % ('T', 'T', 'x')).encode(), 'is not known'),
    'XML in another than it says': (('<?xml version="1.0" encoding="UTF-8"?>'
                                     + XML % ('T', 'T', '\xe9')).encode('latin-1'),
                                    'encoding-invalid'),
})


def png(width, height, pixels=None):
    """A picture of one colour, or what claims to be one."""
    def chunk(kind, data):
        return (len(data).to_bytes(4, 'big') + kind + data
                + zlib.crc32(kind + data).to_bytes(4, 'big'))
    head = width.to_bytes(4, 'big') + height.to_bytes(4, 'big') + bytes([8, 0, 0, 0, 0])
    rows = zlib.compress(bytes((width + 1) * height)) if pixels is None else pixels
    return (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', head) + chunk(b'IDAT', rows)
            + chunk(b'IEND', b''))


JPEG = bytes.fromhex('ffd8 ffc0000b08 0002 0002 01011100 ffda00080101003f00') + b'xx\xff\xd9'
PICTURES = {
    'PNG': ('png', png(2, 2), ''), 'PNG of no data': ('png', png(2, 2)[:8], 'write-failed'),
    'PNG cut': ('png', png(9, 9)[:-20], 'write-failed'),
    'PNG with a wrong sum': ('png', png(2, 2).replace(b'\0\0\0\2', b'\0\0\0\3'), 'write-failed'),
    'PNG of junk': ('png', png(2, 2, b'junk'), 'write-failed'),
    'PNG of a quintillion pixels': ('png', png(2**31 - 1, 2**31 - 1, zlib.compress(b'0')),
                                    'write-failed'),
    'PNG that unpacks without end': ('png', png(2, 2, zlib.compress(bytes(10**9))), 'write-failed'),
    'PNG that is HTML': ('png', b'<script>', 'write-failed'),
    'JPEG': ('jpeg', JPEG, ''), 'JPEG cut': ('jpeg', JPEG[:-2], 'write-failed'),
    'JPEG of junk': ('jpeg', b'\xff\xd8\xff\xe0' + b'a' * 100, 'write-failed'),
    'JPEG of no size': ('jpeg', JPEG.replace(b'\0\2', b'\0\0'), 'write-failed'),
    'GIF': ('gif', b'GIF89a\2\0\2\0\0\0\0,;', ''), 'GIF cut': ('gif', b'GIF89a\2\0', 'write-failed'),
    'SVG': ('svg+xml', b'<svg onload="a"/>', 'write-failed'),
}
for _name, (_kind, _bytes, _wanted) in PICTURES.items():
    CASES[_name] = ((XML.replace('<para>%s</para>', '<figure><image alt="A picture" src="data:'
                     'image/%s;base64,%s"/></figure>')
                     % ('T', 'T', _kind, base64.b64encode(_bytes).decode())).encode(), _wanted)
for _name, _bytes in BROKEN.items():
    CASES['broken UTF-8, ' + _name] = (HEAD + 'ёжик '.encode() * 9 + _bytes + b' and on.\n',
                                       'encoding-invalid')
    CASES['at the end, ' + _name] = ('ёжик '.encode() * 20 + _bytes, 'encoding-invalid')


def epub_problems(path):
    with zipfile.ZipFile(path) as book:
        for name in book.namelist():
            if '..' in name or name.startswith('/'):
                yield 'an entry is called ' + name
            if not name.endswith(('.xhtml', '.opf', '.ncx', '.xml')):
                continue
            text = book.read(name).decode('utf-8')
            found = INVISIBLE.search(text)
            if found:
                yield '%s holds U+%04X' % (name, ord(found.group()))
            xml.dom.minidom.parseString(text.encode())
            for bad in re.findall(r'(?:href|src)="([a-z]+):', text):
                if bad not in ('http', 'https', 'ftp', 'mailto', 'doi'):
                    yield '%s links to %s:' % (name, bad)


def pdf_problems(path):
    done = subprocess.run(['qpdf', '--check', path], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, check=False)
    if done.returncode:
        yield done.stdout.decode('utf-8', 'replace')
    with open(path, 'rb') as file:
        if b'/JavaScript' in file.read():
            yield 'the PDF holds JavaScript'


def outcome(program, folder, data, wanted):
    path = os.path.join(folder, 'n.txt')
    with open(path, 'wb') as file:
        file.write(data)
    done = subprocess.run([program, '--lang=en', '--date=2020-01-01', '-t', 'epub,pdf,xml,json', path],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120, check=False)
    err = done.stderr.decode('utf-8', 'replace')
    if done.returncode not in (0, 1):
        yield 'status %d' % done.returncode
    if done.returncode and ': error: ' not in err:
        yield 'a failure without an error'
    if max(len(line) for line in [''] + err.split('\n')) > 1200:
        yield 'a message of more than 1200 letters'
    if 'CRITICAL' in err:
        yield 'a library was misused'
    if wanted not in err:
        yield 'says nothing of ' + wanted
    found = INVISIBLE.search(err.replace('\n', ''))
    if found:
        yield 'U+%04X reaches the terminal' % ord(found.group())
    for name in sorted(os.listdir(folder)):
        made = os.path.join(folder, name)
        if name.endswith('.part'):
            yield name + ' is left'
        if name == 'n.epub':
            yield from epub_problems(made)
        if name == 'n.pdf':
            yield from pdf_problems(made)
        os.remove(made)
    if found or done.returncode not in (0, 1) or wanted not in err or 'CRITICAL' in err:
        yield err


def main():
    tap = Tap()
    program = os.path.abspath(sys.argv[1])
    tap.ok(INVISIBLE.search('a\u202eb') and not INVISIBLE.search('a\n\tб'), 'sees what is hidden')
    with tempfile.TemporaryDirectory() as folder:
        for name, (data, wanted) in CASES.items():
            tap.none(name, outcome(program, folder, data, wanted))
    tap.end()


if __name__ == '__main__':
    main()
