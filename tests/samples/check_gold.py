#!/usr/bin/env python3
"""Check that each gold NAME.json tells the truth about its sample NAME.txt (stdlib only).

usage: check_gold.py [--score SCORE.PY] [NAME...]

For every sample:
- the file decodes in the encoding that the gold names, and every furniture line is found in it, in order;
- what is left equals the gold blocks in order, character by character (white space and the signs - < > * apart),
  each block led by its list or note marker, each note reference at its offset;
- offsets of links, spans, emphasis and references lie in the text, a footnote's `ref` cites its marker,
  a broken word stands in its context and its block;
- with --score, the gold scored as output gives 1.000 in every measure.
"""
import argparse
import glob
import importlib.util
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TYPES = {'title', 'parallel_title', 'heading', 'paragraph', 'list_item', 'quote', 'credit', 'footnote'}


def essence(text):
    return re.sub(r'[\s\ufeff<>*-]+', '', text)


def strip_furniture(text, furniture):
    """text without the furniture lines, which must occur in this order"""
    kept, left = [], list(furniture)
    for line in text.split('\n'):
        if left and line.strip() == left[0]:
            left.pop(0)
        else:
            kept.append(line)
    if left:
        raise ValueError('furniture not found: %r' % left[0])
    return '\n'.join(kept)


def as_printed(block):
    text = block['text']
    for ref in sorted(block.get('noterefs', []), key=lambda r: -r['offset']):
        text = text[:ref['offset']] + ref['marker'] + text[ref['offset']:]
    if block['type'] in ('list_item', 'footnote'):
        text = block['marker'] + text
    return text


def first_difference(a, b):
    n = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
    return 'text %r, gold %r' % (a[max(0, n - 20):n + 20], b[max(0, n - 20):n + 20])


def check(gold, raw):
    """yield what is wrong"""
    text = raw.decode(gold['encoding']).replace('\r\n', '\n').replace('\f', '')
    blocks = gold['blocks']
    try:
        printed = essence(strip_furniture(text, gold['furniture']))
    except ValueError as error:
        yield str(error)
        return
    expected = essence(''.join(as_printed(b) for b in blocks))
    if printed != expected:
        yield 'text and gold differ: ' + first_difference(printed, expected)
    hyphens = strip_furniture(text, gold['furniture']).count('-') - sum(as_printed(b).count('-') for b in blocks)
    torn = sum(b['kind'] == 'soft' for b in gold['breaks'])
    if hyphens != torn:
        yield '%d words are torn in the text, %d in the gold' % (hyphens, torn)
    for n, block in enumerate(blocks):
        where = 'block %d (%s): ' % (n, block['type'])
        size = len(block['text'])
        if block['type'] not in TYPES:
            yield where + 'unknown type'
        if block['text'] != ' '.join(re.split(r'[ \n\t]+', block['text'].strip())):
            yield where + 'white space'
        for key in ('links', 'spans', 'emph'):
            for s in block.get(key, []):
                if not 0 <= s['start'] < s['end'] <= size:
                    yield where + '%s out of the text' % key
        for link in block.get('links', []):
            shown = block['text'][link['start']:link['end']]
            if not link['url'].endswith(shown.removeprefix('doi:')):
                yield where + 'link %r shown as %r' % (link['url'], shown)
        for ref in block.get('noterefs', []):
            if not 0 <= ref['offset'] <= size:
                yield where + 'reference out of the text'
            if not any(b['type'] == 'footnote' and b['marker'] == ref['marker'] for b in blocks):
                yield where + 'no note %s' % ref['marker']
        if block['type'] == 'footnote':
            if not any(r['marker'] == block['marker'] for r in blocks[block['ref']].get('noterefs', [])):
                yield where + 'ref does not cite %s' % block['marker']
        if block['type'] == 'credit':
            for key in ('name', 'affiliation'):
                if block.get(key, '') not in block['text']:
                    yield where + key + ' is not in the text'
    for b in gold['breaks']:
        if b['joined'] not in b['ctx'] or b['ctx'] not in blocks[b['block']]['text']:
            yield 'break %r is not in block %d' % (b['joined'], b['block'])


def load_scorer(path):
    spec = importlib.util.spec_from_file_location('score', path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main():
    parser = argparse.ArgumentParser(description='check the gold of the samples')
    parser.add_argument('--score', metavar='SCORE.PY', help='the scorer of the corpus')
    parser.add_argument('names', nargs='*')
    args = parser.parse_args()
    scorer = load_scorer(args.score) if args.score else None
    names = args.names or sorted(os.path.basename(p)[:-4] for p in glob.glob(os.path.join(HERE, '*.txt')))
    bad = 0
    for name in names:
        try:
            with open(os.path.join(HERE, name + '.json'), encoding='utf-8') as file:
                gold = json.load(file)
            with open(os.path.join(HERE, name + '.txt'), 'rb') as file:
                raw = file.read()
        except OSError as error:
            faults = [str(error)]
        else:
            faults = ([] if gold['id'] == name else ['id is %s' % gold['id']]) + list(check(gold, raw))
            if scorer and not faults:
                result = scorer.score_doc(gold, gold)
                faults = ['scores %.3f in %s' % (scorer.value(result, k), k) for k in scorer.MAIN + scorer.EXTRA
                          if scorer.value(result, k) not in (None, 1.0)]
        for fault in faults:
            print('%s: %s' % (name, fault))
        bad += bool(faults)
    print('%d samples, %d bad' % (len(names), bad))
    return bool(bad)


if __name__ == '__main__':
    sys.exit(main())
