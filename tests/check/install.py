#!/usr/bin/env python3
"""install.py BUILD ROOT CC: what `meson install` puts in place works from anywhere.

The program runs from another directory, the manual is there, and docs/example.c is compiled
through pkg-config against the installed header and library.
"""
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from tap import Tap

WANTED = [r'bin/anagnost$', r'lib.*/libanagnost\.so$', r'include/anagnost\.h$',
          r'lib.*/pkgconfig/anagnost\.pc$', r'share/man/man1/anagnost\.1$',
          r'share/anagnost/styles/\w+\.css$', r'share/anagnost/fonts/manifest\.tsv$']


def installed(top):
    return [os.path.join(where, name) for where, _, names in os.walk(top) for name in names]


def missing(paths):
    for pattern in WANTED:
        if not any(re.search(pattern, path) for path in paths):
            yield pattern + ' is not installed'


def run(tap, name, command, **more):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          check=False, **more)
    tap.ok(done.returncode == 0, name, [shlex.join(command)] + done.stdout.splitlines())
    return done.stdout


def main():
    tap = Tap()
    build, root = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    compiler = sys.argv[3:]
    tap.finds('a file that is not installed', missing(['/usr/bin/anagnost']), 'anagnost\\.h')
    with tempfile.TemporaryDirectory() as folder:
        top, work = os.path.join(folder, 'dest'), os.path.join(folder, 'work')
        os.mkdir(work)
        run(tap, 'meson install', [shutil.which('meson') or 'meson', 'install', '-C', build,
                                   '--destdir', top, '--no-rebuild', '--quiet'])
        paths = installed(top)
        tap.none('everything is there', missing(paths))
        strange = [p for p in paths if not re.search(r'anagnost', p)]
        tap.ok(not strange, 'and nothing else', strange)

        def find(pattern):
            return next((p for p in sorted(paths) if re.search(pattern, p)), '/nowhere')

        notice = shutil.copy(os.path.join(root, 'tests/samples/en-oral-history.txt'), work)
        # Nothing of the build may help: neither its libraries nor its directory.
        clean = {k: v for k, v in os.environ.items() if k != 'LD_LIBRARY_PATH'}
        told = run(tap, 'the program runs from anywhere',
                   [find('bin/anagnost$'), '-t', 'xml,json', notice], cwd='/', env=clean)
        tap.ok(os.path.exists(notice[:-4] + '.xml'), 'and writes beside its input', [told])
        config = find(r'anagnost\.pc$')
        prefix = config[:config.index('/lib')]
        flags = run(tap, 'pkg-config finds the library',
                    ['pkg-config', '--define-variable=prefix=' + prefix, '--cflags', '--libs',
                     'anagnost'],
                    env=dict(clean, PKG_CONFIG_PATH=os.path.dirname(config)))
        example = os.path.join(work, 'example')
        run(tap, 'the example compiles as C99 and links',
            [*compiler, '-std=c99', '-Wall', '-Wextra', '-Wno-unused-parameter', '-pedantic',
             '-Werror', '-o', example, os.path.join(root, 'docs/example.c'), *flags.split()])
        told = run(tap, 'the example converts a notice', [example, notice], cwd='/',
                   env=dict(clean, LD_LIBRARY_PATH=os.path.dirname(find(r'libanagnost\.so$'))))
        tap.ok('[' in told and os.path.exists(notice[:-4] + '.epub'), 'and tells what was guessed')
    tap.end()


if __name__ == '__main__':
    main()
