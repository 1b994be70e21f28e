#!/usr/bin/env python3
"""symbols.py LIBRARY HEADER: the shared library exports what the header declares, no more."""
import re
import subprocess
import sys

import csource
from tap import Tap

LINKER = {'_init', '_fini', '_end', '_edata', '__bss_start'}


def exported(text):
    """Names that `nm -D --defined-only` lists."""
    names = set()
    for line in text.splitlines():
        fields = line.split()
        if len(fields) >= 2 and fields[-2] not in 'UwN':
            names.add(fields[-1].split('@')[0])
    return names - LINKER


def declared(header):
    return set(re.findall(r'\b(anag_\w+)\s*\(', re.sub(r'typedef[^;]*;', '', csource.bare(header))))


def problems(names, wanted):
    for name in sorted(names):
        if not name.startswith('anag_'):
            yield '%s is exported' % name
        elif name not in wanted:
            yield '%s is exported, but not declared in anagnost.h' % name
    for name in sorted(wanted - names):
        yield '%s is declared, but not exported' % name


def main():
    tap = Tap()
    listing = '0001 T anag_a\n0002 T node_new\n     U malloc\n0003 D _edata\n'
    tap.ok(exported(listing) == {'anag_a', 'node_new'}, 'reads the list of nm')
    tap.finds('a foreign name', problems(exported(listing), {'anag_a'}), 'node_new')
    tap.finds('a missing name', problems({'anag_a'}, {'anag_a', 'anag_b'}), 'anag_b')
    tap.ok(declared('typedef bool anag_fn(int);\nANAG_API int anag_x(void); /* anag_y() */')
           == {'anag_x'}, 'reads the header')
    listing = subprocess.run(['nm', '-D', '--defined-only', sys.argv[1]], check=True, text=True,
                             stdout=subprocess.PIPE).stdout
    with open(sys.argv[2], encoding='utf-8') as file:
        wanted = declared(file.read())
    tap.ok(len(wanted) > 3, 'the header declares something')
    tap.none('exports what the header declares', problems(exported(listing), wanted))
    tap.end()


if __name__ == '__main__':
    main()
