#!/usr/bin/env python3
"""diags.py ROOT: each diagnostic is shown by a golden file, and each code is known."""
import os
import re
import sys

import csource
from tap import Tap


def codes(text):
    """The codes of diag.def, in order."""
    return re.findall(r'^DIAG\(\s*\w+\s*,\s*"([^"]+)"', text, re.MULTILINE)


def shown(folder):
    """The codes that stand in .lint files."""
    found = set()
    for where, _, names in os.walk(folder):
        for name in names:
            if name.endswith('.lint'):
                with open(os.path.join(where, name), encoding='utf-8') as file:
                    found.update(re.findall(r'\[([a-z0-9-]+)\]$', file.read(), re.MULTILINE))
    return found


def problems(known, seen):
    for code in known:
        if known.count(code) > 1:
            yield '%s stands twice in diag.def' % code
        if code not in seen:
            yield '%s: no golden .lint shows it' % code
    for code in sorted(seen - set(known)):
        yield '%s: in a golden .lint, not in diag.def' % code


def main():
    tap = Tap()
    known = codes('/* DIAG(id, "x") */\nDIAG(A, "a-b", ANAG_NOTE, "t")\nDIAG(B, "b", X, "t")\n')
    tap.ok(known == ['a-b', 'b'], 'reads diag.def')
    tap.finds('a code that is not shown', problems(['a', 'b'], {'a'}), 'b: no golden')
    tap.finds('an unknown code', problems(['a'], {'a', 'c'}), 'c: in a golden')
    with open(os.path.join(sys.argv[1], 'src/model/diag.def'), encoding='utf-8') as file:
        known = codes(file.read())
    tap.ok(len(known) > 3, 'diag.def has codes')
    tap.none('each diagnostic is shown', problems(known, shown(os.path.join(sys.argv[1], 'tests'))))
    tap.end()


if __name__ == '__main__':
    main()
