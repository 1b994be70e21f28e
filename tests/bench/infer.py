#!/usr/bin/env python3
"""infer.py PROGRAM SAMPLES: what it takes to understand a large text, in instructions.

A text of 1 MB is made of the blocks of samples in a random order that is the same everywhere;
callgrind counts what reading it, all passes and writing the XML take. Ten times the text may take
10.5 times as much.
"""
import concurrent.futures
import os
import random
import shutil
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..'))
sys.dont_write_bytecode = True
import ir  # noqa: E402
from tap import Tap  # noqa: E402

SIZE = 1000000
MOST_TIMES = 10.5
# the samples of each text and the most million instructions for 1 MB of it
TEXTS = {
    'ru': (['ru-notice', 'ru-reading-rooms'], 830),
    'en': (['en-braille-exchange', 'en-call-posters', 'en-oral-history'], 1650),
    'es': (['es-bibliobuses', 'es-lectura-facil'], 1670),
    'fr': (['fr-grainotheques', 'fr-phonotheques'], 1660),
    'de': (['de-schulbibliotheken'], 1350),
    'ar': (['ar-children', 'ar-manuscripts'], 1270),
    'zh': (['zh-hospital-libraries', 'zh-volunteers'], 1430),
}


def write_text(path, samples, stems, size):
    blocks = []
    for stem in stems:
        with open(os.path.join(samples, stem + '.txt'), encoding='utf-8') as f:
            blocks += [b for b in f.read().split('\n\n') if b.strip()]
    rng, out, length = random.Random(7), [], 0
    while length < size:
        out.append(rng.choice(blocks))
        length += len(out[-1].encode()) + 2
    with open(path, 'w', encoding='utf-8') as f:
        f.write('\n\n'.join(out).encode()[:size].decode('utf-8', 'ignore') + '\n')


def measure(program, samples, lang):
    """Instructions for a tenth of the text and for all of it."""
    with tempfile.TemporaryDirectory() as room:
        found = []
        for size in SIZE // 10, SIZE:
            write_text(os.path.join(room, '%s.txt' % lang), samples, TEXTS[lang][0], size)
            found.append(ir.count(program, room, ('xml', [lang])))
    return found


def judge(tenth, whole, most):
    if not tenth or not whole:
        return ['the run failed']
    wrong = []
    if whole > most * 1e6:
        wrong.append('%.0f million instructions, %d are allowed' % (whole / 1e6, most))
    if whole > tenth * MOST_TIMES:
        wrong.append('%.1f times what a tenth of it takes' % (whole / tenth))
    return wrong


def main():
    program, samples = os.path.abspath(sys.argv[1]), sys.argv[2]
    tap = Tap()
    tap.none('lets what is allowed be', judge(1e8, 1e9, 1000))
    tap.finds('more instructions', judge(1e8, 1.01e9, 1000), '1010 million')
    tap.finds('more than ten times as many', judge(9e7, 1e9, 1000), '11.1 times')
    tap.finds('a failed run', judge(1e8, None, 1000), 'failed')
    if not shutil.which('valgrind') and os.environ.get('CI') != 'true':
        for lang in TEXTS:
            tap.skip('1 MB in ' + lang, 'valgrind is not installed')
        tap.end()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        measured = dict(zip(TEXTS, pool.map(lambda x: measure(program, samples, x), TEXTS)))
    for lang, (tenth, whole) in measured.items():
        tap.none('1 MB in %s: %.0f million instructions, %.1f times a tenth of it'
                 % (lang, (whole or 0) / 1e6, (whole or 0) / (tenth or 1)),
                 judge(tenth, whole, TEXTS[lang][1]))
    tap.end()


if __name__ == '__main__':
    main()
