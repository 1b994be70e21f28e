#!/usr/bin/env python3
"""manual.py PROGRAM PAGE [COMMAND]: the manual tells every option, and mandoc finds nothing to blame."""
import os
import re
import subprocess
import sys

import csource
from tap import Tap


def options(text):
    """The long options that a text names."""
    return set(re.findall(r'(?<![\w-])--([a-z][a-z0-9-]*)', text))


def plain(page):
    """The page as text: \\- is a hyphen, fonts are nothing."""
    text = page.replace('\\-', '-').replace('\\&', '')
    text = re.sub(r'\\f[BIRP]', '', text)
    # mdoc: ".It Fl -paper Ns = Ns Ar a4" and ".Fl -to" name an option.
    return re.sub(r'\bFl\s+-([a-z])', r'--\1', text)


def problems(helped, told):
    for name in sorted(helped - told):
        yield '--%s is not in the manual' % name
    for name in sorted(told - helped):
        yield '--%s is in the manual, but not in --help' % name


def main():
    tap = Tap()
    tap.ok(options(plain('.It Fl -paper Ns = Ns Ar a4\n\\fB\\-\\-to\\fR')) == {'paper', 'to'},
           'reads a manual')
    tap.finds('an option untold', problems({'a', 'b'}, {'a'}), '--b is not')
    tap.finds('an option invented', problems({'a'}, {'a', 'c'}), '--c is in')
    program, page, command = sys.argv[1], sys.argv[2], sys.argv[3:]
    helped = options(subprocess.run([program, *command, '--help'], check=True, text=True,
                                    stdout=subprocess.PIPE).stdout)
    tap.ok(len(helped) > 3, 'the program has options')
    if tap.ok(os.path.exists(page), 'there is a manual', [page]):
        with open(page, encoding='utf-8') as file:
            tap.none('the manual tells every option', problems(helped, options(plain(file.read()))))
        done = subprocess.run(['mandoc', '-T', 'lint', '-W', 'warning', page], text=True,
                              stdout=subprocess.PIPE)
        tap.none('mandoc has nothing to blame', done.stdout.splitlines())
    tap.end()


if __name__ == '__main__':
    main()
