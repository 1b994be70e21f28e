#!/usr/bin/env python3
"""limits.py PROGRAM: each limit takes what is at it and refuses what is one beyond, by its name."""
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from tap import Tap  # noqa: E402


def nested(n):
    return '<anagnost xml:lang="en"><body>%s<para>x</para>%s</body></anagnost>' % (
        '<quote>' * n, '</quote>' * n)


def notes(n):
    return 'TITLE\n\n%s\n\n%s' % (
        ' '.join('word[%d]' % i for i in range(1, n + 1)),
        ''.join('[%d] A note.\n' % i for i in range(1, n + 1)))


def pages(n):
    """Blocks of 40 lines and more: each takes a page of its own."""
    return 'TITLE\n\n' + '\n\n'.join('- item %d' % i for i in range(n))


# name, limit, formats, the input that is at the limit, that which is one beyond.
SHAPES = [
    ('input', 100, 'xml', 'x' * 99 + '\n', 'x' * 100 + '\n'),
    ('lines', 3, 'xml', 'a\n\nb\nc\n', 'a\nb\nc\n\nd\n'),
    ('line', 10, 'xml', 'я' * 10 + '\nab\n', 'ab\n' + 'я' * 11 + '\n'),
    ('paragraph', 50, 'xml', 'T\n\n' + 'a' * 50 + '\n', 'T\n\n' + 'a' * 51 + '\n'),
    ('blocks', 3, 'xml', 'One is here.\n\nTwo is here.\n\nThree is here.\n',
     'One is here.\n\nTwo is here.\n\nThree is here.\n\nFour is here.\n'),
    ('nesting', 10, 'xml', nested(9), nested(10)),
    ('notes', 5, 'xml', notes(5), notes(6)),
]


def run(program, folder, text, *args):
    path = os.path.join(folder, 'n.txt')
    with open(path, 'w', encoding='utf-8') as file:
        file.write(text)
    for name in os.listdir(folder):
        if name != 'n.txt':
            os.remove(os.path.join(folder, name))
    done = subprocess.run([program, '--lang=en', '--date=2020-01-01', *args, path],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120, check=False)
    return done.returncode, done.stderr.decode(), sorted(os.listdir(folder))


def shapes(tap, program, folder):
    for name, limit, to, at, beyond in SHAPES:
        option = '--limits=%s=%d' % (name, limit)
        status, err, files = run(program, folder, at, '-t', to, option)
        tap.ok(status == 0 and len(files) == 2, '%s: at the limit' % name, [status, err])
        status, err, files = run(program, folder, beyond, '-t', to, option)
        tap.ok(status == 1 and files == ['n.txt'] and '[input-limit]' in err
               and 'more than %d ' % limit in err and '--limits=%s=N' % name in err,
               '%s: one beyond' % name, [status, err, files])
        status, err, files = run(program, folder, beyond, '-t', to,
                                 option, '--limits=%s=%d' % (name, limit + 1))
        tap.ok(status == 0, '%s: with the limit raised' % name, [status, err])


def page_limit(tap, program, folder):
    text = pages(120)
    status, err, _ = run(program, folder, text, '-t', 'pdf')
    info = subprocess.run(['pdfinfo', os.path.join(folder, 'n.pdf')], stdout=subprocess.PIPE,
                          check=False).stdout.decode()
    n = int(re.search(r'Pages:\s+(\d+)', info).group(1)) if status == 0 else 0
    tap.ok(n > 2, 'pages: a text of some', [status, err, n])
    status, err, files = run(program, folder, text, '-t', 'pdf', '--limits=pages=%d' % n)
    tap.ok(status == 0, 'pages: at the limit', [err])
    status, err, files = run(program, folder, text, '-t', 'pdf', '--limits=pages=%d' % (n - 1))
    tap.ok(status == 1 and files == ['n.txt'] and '--limits=pages=N' in err, 'pages: one beyond',
           [status, err, files])


def process_limits(tap, program, folder):
    """What a run may take: only as much as a notice needs, and far too little."""
    with open(program, 'rb') as file:
        if b'__asan_init' in file.read():
            tap.skip('memory', 'a sanitizer needs more')
            return
    text = 'A NOTICE\n\n' + 'Words of a paragraph [1] that is here.\n\n' * 30000
    for name, little, enough in ('memory', 20, 400), ('seconds', 1, 600):
        work = text if name == 'memory' else text * 40
        status, err, files = run(program, folder, work, '-t', 'xml', '--limits=%s=%d,line=9999999'
                                 % (name, little))
        tap.ok(status == 1 and files == ['n.txt'] and '[input-limit]' in err
               and '--limits=%s=N' % name in err and str(little) in err, name + ': too little',
               [status, err[-300:], files])
        status, err, files = run(program, folder, text, '-t', 'xml', '--limits=%s=%d'
                                 % (name, enough))
        tap.ok(status == 0, name + ': enough', [status, err[-300:]])
    status, err, files = run(program, folder, text, '-t', 'xml', '--limits=memory=20',
                             '--diagnostics=json')
    tap.ok(status == 1 and err.splitlines()[-1].startswith('{"level":"error"')
           and err.splitlines()[-1].endswith('}'), 'memory: told as JSON', [err[-300:]])


def values(tap, program, folder):
    for value in ('notes', 'notes=', 'notes=0', 'notes=x', 'note=3', 'notes=3,', 'notes=-1',
                  'nesting=201', 'lines=99999999999999999999', ',', 'notes=1,,lines=2'):
        status, err, _ = run(program, folder, 'x\n', '-t', 'xml', '--limits=' + value)
        tap.ok(status == 2, 'no value of --limits: ' + value, [status, err])
    for value in ('', 'notes=3,lines=2', 'nesting=200'):
        status, err, _ = run(program, folder, 'x\n', '-t', 'xml', '--limits=' + value)
        tap.ok(status == 0, 'a value of --limits: ' + value, [status, err])


def main():
    tap = Tap()
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        shapes(tap, program, folder)
        page_limit(tap, program, folder)
        process_limits(tap, program, folder)
        values(tap, program, folder)
    tap.end()


if __name__ == '__main__':
    main()
