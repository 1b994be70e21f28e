#!/usr/bin/env python3
"""diags.py ROOT: each diagnostic is shown by a golden file, and each code is known.

A guess (a note of the part "inference") stands in docs/rules.md, and its help tells how to settle
the matter; so does each warning that one becomes where it is doubtful.

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


def guesses(text):
    """code: help, of the notes in the part "inference"."""
    part = text.partition('/* inference */')[2].partition('/* writing */')[0]
    return dict(re.findall(r'^DIAG\(\s*\w+,\s*"([^"]+)",\s*ANAG_NOTE,\s*"([^"]+)"', part, re.MULTILINE))


def unsettled(known, warnings, rules):
    """Guesses of which nobody is told how to settle them; `warnings`: lines of .lint files."""
    for code, text in known.items():
        if 'ettle it with' not in text:
            yield '%s: the help does not tell how to settle it' % code
        if '`%s`' % code not in rules:
            yield '%s: docs/rules.md does not tell of it' % code
    for line in warnings:
        code = line[line.rfind('[') + 1:].rstrip(']')
        if code in known and not re.search(r'--[a-z]|the XML', line):
            yield 'does not tell how to settle it: %s' % line


def warnings_in(folder):
    for where, _, names in os.walk(folder):
        for name in names:
            if name.endswith('.lint'):
                with open(os.path.join(where, name), encoding='utf-8') as file:
                    yield from (line.rstrip() for line in file if ': warning: ' in line)


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
    tap.finds('a guess that nobody can settle', unsettled({'a': 'Guessed.'}, [], '`a`'), 'a: the help')
    tap.finds('a guess that is not in the rules', unsettled({'a': 'Settle it with x'}, [], ''), 'a: docs')
    tap.finds('a doubtful one', unsettled({'a': 'Settle it with x'}, ['x: warning: b [a]'], '`a`'),
              'does not tell how')
    with open(os.path.join(sys.argv[1], 'src/model/diag.def'), encoding='utf-8') as file:
        guessed = guesses(file.read())
    with open(os.path.join(sys.argv[1], 'docs/rules.md'), encoding='utf-8') as file:
        rules = file.read()
    tap.ok(len(guessed) > 10, 'diag.def has guesses')
    tap.none('each guess can be settled',
             unsettled(guessed, warnings_in(os.path.join(sys.argv[1], 'tests')), rules))
    tap.none('what is tested elsewhere is there', sorted(set(ELSEWHERE) - done | done - set(known)))
    tap.end()


if __name__ == '__main__':
    main()
