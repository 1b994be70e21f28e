#!/usr/bin/env python3
"""layers.py ROOT: who includes whom, and which library is used where."""
import os
import re
import subprocess
import sys

import csource
from tap import Tap

# A folder of src and the folders whose headers it may see.
SEES = {
    'cli': {'cli'},
    'lib': {'lib', 'read', 'infer', 'write', 'style', 'lang', 'model', 'base'},
    'read': {'read', 'lang', 'model', 'base'},
    'infer': {'infer', 'lang', 'model', 'base'},
    'write': {'write', 'style', 'lang', 'model', 'base'},
    'style': {'style', 'lang', 'model', 'base'},
    'lang': {'lang', 'model', 'base'},
    'model': {'model', 'base'},
    'base': {'base'},
    'bundle': set(),
}
# A library's headers and the files that may include them.
PLACES = [
    (r'libxml/', r'src/read/|src/base/xml_out\.c$'),
    (r'zip\.h$', r'src/base/zip\.c$'),
    (r'zlib\.h$', r'src/base/(png|picture)\.c$'),
    (r'(pango|cairo|freetype|harfbuzz|qpdf)/|cairo[\w-]*\.h$|hb[\w-]*\.h$|ft2build\.h$',
     r'src/write/(pdf\w*|fonts|font_map)\.[ch]$|src/write/cover\w*\.[ch]$'),
    (r'hyphen\.h$', r'src/base/dict\.c$'),
    (r'json-glib/', r'src/write/(json|shelf_opds2)\.c$|src/cli/batch\w*\.[ch]$'),
    (r'(gnutls|unicode)/', r'src/bundle/'),
    (r'uchardet', r'src/read/'),
    (r'qrencode\.h$', r'src/write/pdf_qr\.c$'),
    (r'(linux/(filter|landlock|seccomp)|sys/syscall)\.h$', r'src/cli/sandbox\.c$'),
    (r'(glib|gio|gmodule)[\w-]*(\.h|/)', r'src/(?!cli/)|src/cli/(batch\w*|guard)\.[ch]$'),
]
STANDARD = set('''assert ctype errno float inttypes iso646 limits locale math setjmp signal stdalign
    stdarg stdbool stddef stdint stdio stdlib stdnoreturn string time uchar wchar wctype
    unistd fcntl dirent poll strings sys/types sys/stat sys/mman sys/wait sys/resource
    sys/file sys/inotify sys/prctl fnmatch dlfcn'''.split())


def layers(files):
    """Every include that goes where it must not."""
    for path, text in files.items():
        parts = path.split('/')
        folder = parts[1] if parts[0] == 'src' else None
        if folder is not None and folder not in SEES:
            yield '%s: a folder that nothing is known of' % path
            continue
        own = re.sub(r'\.c$', '.h', '/'.join(parts[1:]))
        quoted_first = next((n for _, n, q in csource.includes(text)[:1] if q), '')
        if 'src/' + own not in files and quoted_first.startswith('%s/' % folder):
            own = quoted_first  # a header that several files share
        rank = 0
        for line, name, quoted in csource.includes(text):
            where = '%s:%d: ' % (path, line)
            if not quoted:
                place = next((p for h, p in PLACES if re.match(h, name)), None)
                if name[:-2] in STANDARD:
                    if name in ('unistd.h', 'fcntl.h') and path.startswith('include/'):
                        yield where + '%s in the public header' % name
                elif place is None:
                    yield where + '<%s> has no place in the house' % name
                elif not re.match(place, path):
                    yield where + '<%s> does not belong here' % name
            elif name == 'anagnost.h':
                pass
            elif folder is None:
                yield where + '"%s" in the public header' % name
            elif name.split('/')[0] not in SEES[folder] and '/' in name:
                yield where + '%s must not see "%s"' % (folder, name)
            elif '/' not in name:
                if folder == 'cli':
                    yield where + 'cli must not see "%s"' % name
                elif not name.endswith('.def'):
                    yield where + '"%s" is named without its folder' % name
            # Own header, then <...>, then ours.
            now = 0 if quoted and name == own else 1 if not quoted else 2
            if name == own and rank > 0:
                yield where + 'the own header comes first'
            if now < rank and path.endswith('.c') and not name.endswith('.def'):
                yield where + '"%s" is out of order' % name
            if not name.endswith('.def'):
                rank = max(rank, now)


def switches(text):
    """(line, body without inner switches) of each switch."""
    for found in re.finditer(r'\bswitch\s*\(', text):
        at = text.find('{', found.end())
        depth, end = 0, at
        while end < len(text):
            depth += {'{': 1, '}': -1}.get(text[end], 0)
            if depth == 0:
                break
            end += 1
        body = text[at + 1:end]
        inner = list(switches(body))
        for _, piece in inner:
            body = body.replace(piece, '')
        yield text.count('\n', 0, found.start()) + 1, body


def defaults(files):
    """Every switch over kinds in a writer that has a default."""
    for path, text in files.items():
        if path.startswith('src/write/'):
            for line, body in switches(csource.bare(text)):
                if re.search(r'\bcase NODE_', body) and re.search(r'\bdefault\s*:', body):
                    yield '%s:%d: a switch over kinds with a default' % (path, line)


def strangers(names, picture):
    """Folders at the top that the picture of the house does not name."""
    return ['%s/: docs/architecture.md does not name it' % name for name in sorted(names)
            if not re.search(r'`%s[`/]' % re.escape(name), picture)]


def top_folders(root):
    """Those that git keeps; none where there is no git."""
    done = subprocess.run(['git', '-C', root, 'ls-files'], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True)
    names = {name.split('/')[0] for name in done.stdout.splitlines() if '/' in name}
    return {name for name in names if not name.startswith('.')}


def self_test(tap):
    def try_one(path, text):
        return list(layers({path: text}))
    for path, line, what in (
            ('src/cli/main.c', '#include "model/doc.h"', 'cli'),
            ('src/cli/main.c', '#include <glib.h>', 'belong'),
            ('src/read/text.c', '#include "infer/infer.h"', 'read'),
            ('src/infer/a.c', '#include "write/write.h"', 'infer'),
            ('src/write/a.c', '#include "read/read.h"', 'write'),
            ('src/model/node.c', '#include "lang/lang.h"', 'model'),
            ('src/base/mem.c', '#include "model/node.h"', 'base'),
            ('src/lang/ru.c', '#include "style/css.h"', 'lang'),
            ('src/write/epub.c', '#include <zip.h>', 'belong'),
            ('src/write/epub.c', '#include <zlib.h>', 'belong'),
            ('src/write/epub.c', '#include <cairo.h>', 'belong'),
            ('src/write/epub.c', '#include <pango/pango.h>', 'belong'),
            ('src/write/xhtml.c', '#include <libxml/xmlwriter.h>', 'belong'),
            ('src/write/pdf.c', '#include <gnutls/crypto.h>', 'belong'),
            ('src/bundle/icu.c', '#include "base/mem.h"', 'bundle'),
            ('src/base/mem.c', '#include <curl/curl.h>', 'no place'),
            ('include/anagnost.h', '#include <glib.h>', 'belong'),
            ('include/anagnost.h', '#include "base/mem.h"', 'public'),
            ('src/new/a.c', '#include "base/mem.h"', 'nothing'),
            ('src/base/mem.c', '#include "model/node.h"\n#include <glib.h>', 'order')):
        tap.finds('%s in %s' % (line.split('\n')[0], path), try_one(path, line), what)
    tap.finds('an own header that is not first', layers(
        {'src/base/mem.h': '', 'src/base/mem.c': '#include <glib.h>\n#include "base/mem.h"'}),
        'own header')
    tap.none('lets a shared header be first', try_one(
        'src/infer/a.c', '#include "infer/infer.h"\n#include <glib.h>\n'))
    tap.none('lets good includes be', try_one(
        'src/write/pdf_x.c', '#include "write/pdf_x.h"\n#include <glib.h>\n#include <hb.h>\n'
        '#include "style/css.h"\n'))
    bad = 'void f(int k)\n{ switch (k) { case NODE_DOC: switch (j) { case 1: default: } default: } }'
    good = 'void f(int k)\n{ switch (k) { case NODE_DOC: switch (j) { case 1: default: } } }'
    tap.finds('a folder out of place', strangers({'src', 'in'}, '| `src/base` | and `docs` |'), 'in/')
    tap.none('lets the rooms of the house be', strangers({'src', 'docs'}, '`src/base`, `docs`'))
    tap.finds('a default', defaults({'src/write/a.c': bad}))
    tap.none('lets an inner default be', defaults({'src/write/a.c': good}))


def main():
    tap = Tap()
    self_test(tap)
    files = csource.sources(sys.argv[1])
    tap.ok(len(files) > 10, 'there is a source to look at')
    tap.none('includes go in their direction', layers(files))
    tap.none('writers handle every kind', defaults(files))
    with open(os.path.join(sys.argv[1], 'docs/architecture.md')) as picture:
        tap.none('every folder has its place', strangers(top_folders(sys.argv[1]), picture.read()))
    tap.end()


if __name__ == '__main__':
    main()
