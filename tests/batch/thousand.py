#!/usr/bin/env python3
"""thousand.py PROGRAM CORPUS: a night's run, and every judge before its books.

A thousand notices are made of more than a hundred texts (samples, and the
corpus of real documents) and converted by one command with records, shelf and
report. EPUBCheck looks at every EPUB, veraPDF at every PDF, xmllint at every
record; Ace and axe, which need seconds for each, at some.
"""
import collections
import concurrent.futures
import os
import sys

import notices
from bench import HERE, SAMPLES, Bench

sys.path.insert(0, os.path.join(HERE, '../catalogue'))
import catalogue  # noqa: E402
import shelf  # noqa: E402
import validators  # noqa: E402
from tap import Tap  # noqa: E402

COUNT, TEXTS, FOR_ACE = 1000, 100, 30
FORMATS = 'epub,pdf,marcxml,unimarc,dc'
PICTOGRAPHS = range(0x1F000, 0x1FB00)  # no font of ours has them: such a notice fails, and is told


def sources(corpus):
    """Files of texts that can be printed."""
    found = []
    for folder in [SAMPLES] + [os.path.join(corpus, name) for name in ('dev', 'genre', 'raw')]:
        found += [os.path.join(folder, name) for name in sorted(os.listdir(folder))
                  if name.endswith('.txt')]
    return [path for path in found for _, text in notices.texts([path])
            if not any(ord(letter) in PICTOGRAPHS for letter in text)]


def convert(tap, b, corpus):
    texts = sources(corpus)
    made = notices.write(COUNT, b.path('in'), texts)
    whole = set(b.tree('in').values())
    tap.ok(len(texts) >= TEXTS and len(made) == len(whole) == COUNT,
           '%d notices of %d texts, no two equal' % (COUNT, len(texts)), [len(made), len(whole)])
    status, out, err = b.batch('-t', FORMATS, '--shelf', '--out', 'out', 'in', timeout=3600)
    print('# ' + out.strip())
    told = collections.Counter(record['status'] for record in b.report())
    tap.ok(status == 0 and sum(told.values()) == COUNT and set(told) <= {'ok', 'warned'},
           'one command converts all', [status, told] + err.splitlines()[-20:])
    return sorted(path for path in b.tree() if path.endswith('.epub'))


def judge(tap, b, stems):
    books = {kind: [b.path('out', stem + kind) for stem in stems] for kind in ('.epub', '.pdf')}
    few = books['.epub'][::len(stems) // FOR_ACE]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        jobs = [pool.submit(validators.verapdf, books['.pdf']),
                pool.submit(validators.epubcheck, books['.epub']),
                pool.submit(validators.ace, few)]
        verdicts = [verdict for job in jobs for verdict in job.result()]
    for name in sorted({verdict[1] for verdict in verdicts}):
        mine = [verdict for verdict in verdicts if verdict[1] == name]
        absent = [verdict for verdict in mine if verdict[2] == 'skip']
        if absent:
            tap.skip(name, absent[0][3][0])
        else:
            tap.none('%s finds nothing in %d books' % (name, len(mine)),
                     ['%s: %s' % (os.path.relpath(path, b.folder), details)
                      for path, _, state, details in mine if state != 'pass'])


def shelved(tap, b, stems):
    schema = os.path.join(catalogue.SCHEMAS, 'MARC21slim.xsd')
    for kind in ('.marcxml', '.unimarcxml'):
        name = 'MARC21slim.xsd finds nothing in %d records: %s' % (len(stems), kind)
        if os.path.exists(schema):
            tap.none(name, catalogue.schema_problems(
                [b.path('out', stem + kind) for stem in stems], schema))
        else:
            catalogue.without(tap, name, 'no schemas here')
    feeds = len([name for name in os.listdir(b.path('out')) if name.startswith('index')])
    tap.ok(feeds > 1, 'a shelf of %d pages' % feeds)
    for number in range(1, feeds):
        shelf.judge(tap, 'page %d' % number, b.path('out'), 100, number)
    shelf.others(tap, b.path('out'), 'all pages')


def main():
    tap = Tap()
    program, corpus = sys.argv[1:3]
    if os.path.isdir(corpus):
        b = Bench(program)
        stems = [path[:-len('.epub')] for path in convert(tap, b, corpus)]
        if tap.ok(len(stems) == COUNT, 'an EPUB of each', [len(stems)]):
            shelved(tap, b, stems)
            judge(tap, b, stems)
        b.close()
    else:
        tap.skip('a thousand notices', 'there is no ../shared/corpus')
    tap.end()


if __name__ == '__main__':
    main()
