#!/usr/bin/env python3
"""headers.py ROOT: each header compiles alone, twice over; the public one in C99 and C++ too."""
import concurrent.futures
import os
import shutil
import subprocess
import sys
import tempfile

import csource
from tap import Tap

PACKAGES = 'glib-2.0 libxml-2.0 zlib libzip pango cairo-pdf cairo-ft harfbuzz libqpdf json-glib-1.0'.split()


def compile_twice(argv, header):
    """What the compiler says of a program that includes the header twice."""
    text = '#include "%s"\n#include "%s"\nint main(void) { return 0; }\n' % (header, header)
    done = subprocess.run(argv + ['-fsyntax-only', '-Wall', '-Wextra', '-Werror',
                                  '-Wno-unused-parameter', '-Wno-missing-field-initializers', '-'],
                          input=text, text=True, stderr=subprocess.PIPE)
    return [] if done.returncode == 0 else done.stderr.splitlines()[:5] or ['the compiler failed']


def main():
    tap = Tap()
    root = sys.argv[1]
    flags = subprocess.run(['pkg-config', '--cflags'] + PACKAGES, check=True, text=True,
                           stdout=subprocess.PIPE).stdout.split()
    cc = [os.environ.get('CC') or 'cc']
    c17 = cc + ['-xc', '-std=gnu17', '-I' + root + '/include', '-I' + root + '/src'] + flags
    with tempfile.TemporaryDirectory() as room:
        for name, text in (('leans.h', 'static inline size_t size(void) { return 0; }\n'),
                           ('twice.h', 'struct twice { int a; };\n')):
            path = os.path.join(room, name)
            with open(path, 'w', encoding='utf-8') as file:
                file.write(text)
            tap.finds('a bad header, ' + name, compile_twice(c17, path))
    headers = [path for path in csource.sources(root) if path.endswith('.h')]
    tap.ok('include/anagnost.h' in headers, 'there is a public header')
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = pool.map(lambda path: compile_twice(c17, os.path.abspath(root + '/' + path)),
                           headers)
        for path, result in zip(headers, results):
            tap.none(path + ' stands alone', result)
    public = os.path.abspath(root + '/include/anagnost.h')
    tap.none('anagnost.h is C99', compile_twice(cc + ['-xc', '-std=c99', '-pedantic'], public))
    cxx = shutil.which('c++') or shutil.which('clang++')
    if cxx:
        tap.none('anagnost.h is C++', compile_twice([cxx, '-xc++', '-std=c++11', '-pedantic'],
                                                    public))
    elif os.environ.get('CI') == 'true':
        tap.ok(False, 'anagnost.h is C++', ['no compiler'])
    else:
        tap.skip('anagnost.h is C++', 'no compiler')
    tap.end()


if __name__ == '__main__':
    main()
