#!/usr/bin/env python3
"""diags.py ROOT: each diagnostic is shown by a golden file, and each code is known.

What no file of text can show by itself is tested elsewhere; ELSEWHERE tells where and why.
"""
import os
import re
import sys

import csource
from tap import Tap


ELSEWHERE = {
    'font-version': ('tests/cli.py', 'it takes a font of another version'),
    'style-unknown': ('tests/unit/css.c', 'the style sheets are part of the program'),
}


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


def problems(known, seen, elsewhere=()):
    for code in known:
        if known.count(code) > 1:
            yield '%s stands twice in diag.def' % code
        if code not in seen and code not in elsewhere:
            yield '%s: no golden .lint shows it' % code
        if code in seen and code in elsewhere:
            yield '%s: a golden .lint shows it, so ELSEWHERE need not' % code
    for code in sorted(seen - set(known)):
        yield '%s: in a golden .lint, not in diag.def' % code


def tested(root, elsewhere):
    """The codes of ELSEWHERE that the test named there does test."""
    for code, (path, _) in elsewhere.items():
        with open(os.path.join(root, path), encoding='utf-8') as file:
            text = file.read()
        if '[%s]' % code in text or 'DIAG_%s' % code.upper().replace('-', '_') in text:
            yield code


def main():
    tap = Tap()
    known = codes('/* DIAG(id, "x") */\nDIAG(A, "a-b", ANAG_NOTE, "t")\nDIAG(B, "b", X, "t")\n')
    tap.ok(known == ['a-b', 'b'], 'reads diag.def')
    tap.finds('a code that is not shown', problems(['a', 'b'], {'a'}), 'b: no golden')
    tap.finds('an unknown code', problems(['a'], {'a', 'c'}), 'c: in a golden')
    tap.none('lets a code be that is tested elsewhere', problems(['a', 'b'], {'a'}, {'b'}))
    tap.finds('a code that is shown and tested elsewhere', problems(['a'], {'a'}, {'a'}), 'need not')
    with open(os.path.join(sys.argv[1], 'src/model/diag.def'), encoding='utf-8') as file:
        known = codes(file.read())
    tap.ok(len(known) > 3, 'diag.def has codes')
    done = set(tested(sys.argv[1], ELSEWHERE))
    tap.none('each diagnostic is shown',
             problems(known, shown(os.path.join(sys.argv[1], 'tests')), done))
    tap.none('what is tested elsewhere is there', sorted(set(ELSEWHERE) - done | done - set(known)))
    tap.end()


if __name__ == '__main__':
    main()
