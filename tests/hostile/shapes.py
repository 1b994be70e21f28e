#!/usr/bin/env python3
"""shapes.py PROGRAM: shapes that make parsers crawl; what counts is the slope, not the time.

Each shape is made n and 2n bytes long; the processor time for twice as much is at most RATIO times
that for the former. A time of less than FLOOR seconds says nothing and passes.
"""
import os
import resource
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from tap import Tap  # noqa: E402

RATIO, FLOOR = 2.6, 0.4
HEAD = 'A NOTICE\n\nFirst paragraph of the text that is here.\n\n'
SHAPES = {
    'stars': lambda n:'*' * n,
    'open-strong': lambda n:'**a ' * (n // 4),
    'stars-a-stars': lambda n:'*' * (n // 2)+'a'+'*' * (n // 2),
    'underscores': lambda n:'_a ' * (n // 3),
    'marks': lambda n:'[1]' * (n // 3),
    'marks-spaced': lambda n:'word [1] ' * (n // 9),
    'brackets': lambda n:'[' * n,
    'link-close': lambda n:'](' * (n // 2),
    'angle-http': lambda n:'<http://' * (n // 8),
    'http': lambda n:'http://' * (n // 7),
    'angle': lambda n:'<' * n,
    'parens': lambda n:'(' * n,
    'url-parens': lambda n:'http://a.b/'+'(' * n,
    'at': lambda n:'a@' * (n // 2),
    'mail': lambda n:'a' * n+'@',
    'quotes-nested': lambda n:''.join('>' * (i%200+1)+' a\n' for i in range(n // 100)),
    'quote-one': lambda n:'>' * n+' a',
    'torn': lambda n:'trans-\nlation ' * (n // 14),
    'torn-only': lambda n:'a-\n' * (n // 3),
    'no-spaces': lambda n:'a' * n,
    'no-spaces-han': lambda n:'\u6f22' * (n // 3),
    'word-a-line': lambda n:'word\n' * (n // 5),
    'word-a-para': lambda n:'word\n\n' * (n // 6),
    'footnotes': lambda n:
        ''.join('Word[%d] and.\n\n'%i for i in range(1,n // 32+1))
        + ''.join('[%d] The note.\n'%i for i in range(1,n // 32+1)),
    'orphans': lambda n:''.join('[%d] The note.\n'%i for i in range(1,n // 15+1)),
    'list-flat': lambda n:'- item\n' * (n // 7),
    'list-nested': lambda n:''.join(' ' * (i%100)+'- item\n' for i in range(n // 57)),
    'list-deep': lambda n:''.join(' '*i+'- item\n' for i in range(int((2*n)**.5))),
    'numbered': lambda n:''.join('%d. item\n'%i for i in range(1,n // 10)),
    'headings': lambda n:'CHAPTER\n\nText is here.\n\n' * (n // 24),
    'form-feeds': lambda n:'Head\nline of text\n12\n\f' * (n // 22),
    'blank': lambda n:'\n' * n,
    'spaces': lambda n:' ' * n+'a',
    'combining': lambda n:'a'+'\u0301' * (n // 2),
    'shy': lambda n:'a\u00ad' * (n // 3),
    'controls': lambda n:'\x01' * n,
    'bidi': lambda n:'\u202ea' * (n // 4),
    'quotes-open': lambda n:'\u00ab' * (n // 2),
    'langs': lambda n:'слово word ' * (n // 16),
    'scripts': lambda n:'a\u0431\u0639\u5b57' * (n // 8),
    'scripts-spaced': lambda n:'a \u0431 \u0639 \u5b57 ' * (n // 12),
    'isolates': lambda n:'\u2067x\u2069' * (n // 7),
    'one-sign-runs': lambda n:'word \u5c71 ' * (n // 9),
    'tabs': lambda n:'a\tb\tc\n' * (n // 6),
    'marks-rows': lambda n:('a'+'\u0301' * 99) * (n // 199),
    'same-line': lambda n:'This is the same line of text, as every other one here.\n' * (n // 56),
    'numbers-only': lambda n:''.join('%d\n'%i for i in range(n // 6)),
    'doi': lambda n:'doi:10.' * (n // 7),
    'translated': lambda n:'Translated by ' * (n // 14),
    'initials': lambda n:'A. ' * (n // 3),
    'capitals': lambda n:'ABC ' * (n // 4),
}


def seconds(program, folder, text, formats):
    """Processor time, the better of two; None if it failed."""
    path, best = os.path.join(folder, 'n.txt'), None
    with open(path, 'w', encoding='utf-8') as file:
        file.write(HEAD + text + '\n')
    for _ in range(2):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run([program, '--lang=en', '-t', formats, path], timeout=300, check=False,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode not in (0, 1):
            return None
        time = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        best = time if best is None else min(best, time)
        if best < FLOOR:
            break
    return best


def slope(tap, program, folder, name, formats, n):
    try:
        twice = seconds(program, folder, SHAPES[name](2 * n), formats)
        once = seconds(program, folder, SHAPES[name](n), formats) if twice and twice >= FLOOR else 0
        for _ in range(3):  # a busy machine: the best of more
            if not twice or not once or twice <= RATIO * once:
                break
            twice = min(twice, seconds(program, folder, SHAPES[name](2 * n), formats) or twice)
            once = min(once, seconds(program, folder, SHAPES[name](n), formats) or once)
    except subprocess.TimeoutExpired:
        tap.ok(False, '%s to %s: took too long' % (name, formats))
        return
    good = twice is not None and once is not None and (twice < FLOOR or twice <= RATIO * once)
    tap.ok(good, '%s to %s, %d bytes' % (name, formats, n), ['%s s, then %s s' % (once, twice)])


def main():
    tap = Tap()
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        for name in SHAPES:
            slope(tap, program, folder, name, 'xml', 450000)
            slope(tap, program, folder, name, 'epub,pdf', 40000)
    tap.end()


if __name__ == '__main__':
    main()
