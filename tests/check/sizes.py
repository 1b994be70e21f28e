#!/usr/bin/env python3
"""sizes.py ROOT: files and functions that a reader can hold in mind, and small habits."""
import re
import sys

import csource
from tap import Tap

FILE_LINES = 600
FUNCTION_LINES = 60
COLUMNS = 100


def long_files(files):
    for path, text in files.items():
        lines = text.count('\n')
        if lines > FILE_LINES:
            yield '%s: %d lines, at most %d' % (path, lines, FILE_LINES)


def long_functions(files):
    for path, text in files.items():
        for name, line, count in csource.functions(text):
            if count > FUNCTION_LINES:
                yield '%s:%d: %s has %d lines, at most %d' % (path, line, name, count,
                                                             FUNCTION_LINES)


def habits(files):
    for path, text in files.items():
        for line in csource.line_comments(text):
            yield '%s:%d: // is for lines that are not committed' % (path, line)
        header = files.get(re.sub(r'\.c$', '.h', path), '')
        if not text.startswith('/*') and not header.startswith('/*'):
            yield '%s:1: the first comment says what the file is for' % path
        for number, line in enumerate(text.split('\n'), 1):
            if len(line) > COLUMNS:
                yield '%s:%d: %d columns, at most %d' % (path, number, len(line), COLUMNS)
            if line != line.rstrip():
                yield '%s:%d: space at the end of the line' % (path, number)
        for name, line, _ in csource.functions(text):
            theirs = path.startswith('src/bundle/')  # the names of the functions it stands in for
            if re.search(r'(^|_)get(_|$)', name) and not theirs:
                yield '%s:%d: %s: find_ lends, take_ gives' % (path, line, name)
        for found in re.finditer(r'\btypedef\s+(struct|enum|union)\b', csource.bare(text)):
            yield '%s:%d: typedef only for functions' % (
                path, text.count('\n', 0, found.start()) + 1)


def self_test(tap):
    body = 'static int\nfind_it(int a)\n{\n%s}\n'
    tap.finds('a long file', long_files({'a.c': 'x\n' * 601}))
    tap.none('lets a file of 600 lines be', long_files({'a.c': 'x\n' * 600}))
    tap.finds('a long function', long_functions({'a.c': body % ('    a;\n' * 58)}), 'find_it')
    tap.none('lets 60 lines be', long_functions({'a.c': body % ('    a;\n' * 57)}))
    tap.finds('a long function on one head line',
              long_functions({'a.c': 'int f(void)\n{\n' + '    a;\n' * 60 + '}\n'}), 'f has')
    tap.finds('a // comment', habits({'a.c': '/* a */\nint a; // here\n'}), '//')
    tap.none('lets // in a string be', habits({'a.c': '/* a */\nchar *a = "http://b";\n'}))
    tap.finds('a missing first comment', habits({'a.c': '#include <a.h>\n'}), 'first comment')
    tap.finds('a long line', habits({'a.c': '/* ' + 'x' * 100 + ' */\n'}), 'columns')
    tap.finds('the word get', habits({'a.c': '/* a */\nint\nnode_get_it(void)\n{\n}\n'}), 'lends')
    tap.finds('a typedef', habits({'a.c': '/* a */\ntypedef struct x x;\n'}), 'typedef')


def main():
    tap = Tap()
    self_test(tap)
    files = csource.sources(sys.argv[1], ('include', 'src', 'tests'))
    tap.ok(sum(len(csource.functions(text)) for text in files.values()) > 20,
           'there are functions to look at')
    tap.none('files are short', long_files(files))
    tap.none('functions are short', long_functions(files))
    tap.none('habits are kept', habits(csource.sources(sys.argv[1])))
    tap.end()


if __name__ == '__main__':
    main()
