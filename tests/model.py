#!/usr/bin/env python3
"""model.py PROGRAM ROOT: the outside forms of the model agree with each other and their schemas.

Over every sample: the JSON is as docs/model.schema.json says, its marks stand where the XML has
them, and the corrected XML gives the same JSON. Cases written by hand: what docs/model.rng takes
the reader takes, what it refuses the reader refuses.
"""
import glob
import json
import os
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET

from tap import Tap

TYPES = {'object': dict, 'array': list, 'string': str, 'integer': int, 'boolean': bool}


def wrong(schema, value, root, where='$'):
    """What is wrong with a value: the part of JSON Schema that our schema uses."""
    if '$ref' in schema:
        return wrong(root['$defs'][schema['$ref'].split('/')[-1]], value, root, where)
    if 'oneOf' in schema:
        kind = value.get('type') if isinstance(value, dict) else None
        for option in schema['oneOf']:
            if option['properties']['type']['const'] == kind:
                return wrong(option, value, root, '%s<%s>' % (where, kind))
        return ['%s: no such type: %s' % (where, kind)]
    if 'const' in schema and value != schema['const']:
        return ['%s: %r, not %r' % (where, value, schema['const'])]
    if 'enum' in schema and value not in schema['enum']:
        return ['%s: %r is not in %s' % (where, value, schema['enum'])]
    kind = TYPES.get(schema.get('type'), object)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        return ['%s: %r is not of type %s' % (where, value, schema['type'])]
    if 'pattern' in schema and not re.search(schema['pattern'], value):
        return ['%s: %r is not like %s' % (where, value, schema['pattern'])]
    if 'minimum' in schema and value < schema['minimum']:
        return ['%s: %d is below %d' % (where, value, schema['minimum'])]
    if 'maximum' in schema and value > schema['maximum']:
        return ['%s: %d is above %d' % (where, value, schema['maximum'])]
    found = []
    if kind is dict:
        found += ['%s: %s is missing' % (where, k) for k in schema['required'] if k not in value]
        for key, part in value.items():
            if key in schema['properties']:
                found += wrong(schema['properties'][key], part, root, where + '.' + key)
            else:
                found.append('%s: %s is unknown' % (where, key))
    if kind is list:
        for i, part in enumerate(value):
            found += wrong(schema['items'], part, root, '%s[%d]' % (where, i))
    return found


def marked(blocks):
    """(kind, text) of each mark of a leaf block, in order."""
    for block in blocks:
        for mark in block.get('marks', ()):
            yield mark['type'], block['text'][mark['start']:mark['end']]
        yield from marked(block.get('blocks', ()))


def text_of(element):
    """The text of an element; a <break/> is a space."""
    parts = [' ' if element.tag == 'break' else element.text or '']
    for child in element:
        parts += [text_of(child), child.tail or '']
    return ''.join(parts)


def marked_xml(root):
    """The same from the XML: (element, text) of what stands in headings and paragraphs."""
    for part in root:
        if part.tag in ('body', 'notes'):
            for leaf in part.iter():
                if leaf.tag in ('heading', 'para'):
                    for element in leaf.iter():
                        if element is not leaf:
                            yield element.tag, text_of(element)


def letters(text):
    return ''.join(c for c in text if c.isalnum())


def columns(line):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in 'WF' else 1
               for c in line)


def told_letters(blocks):
    """Letters and digits that the plain text must show, in order: labels and texts."""
    for block in blocks:
        yield letters(block.get('label', ''))
        text, at = block.get('text', ''), 0
        for mark in block.get('marks', ()):
            if mark['type'] == 'noteref':
                yield letters(text[at:mark['start']]) + letters(mark['label'])
                at = mark['start']
        yield letters(text[at:])
        yield from told_letters(block.get('blocks', ()))


def body(xml):
    return '<anagnost><body>%s</body></anagnost>' % xml


# XML, and whether it is ours.
CASES = [
    (body(''), True),
    (body('<para>a <emph>b <strong>c</strong></emph><break/>d</para>'), True),
    (body('<heading role="title">T</heading><para role="credit" pos="3:1">c</para>'), True),
    (body('<list ordered="yes"><item label="1."><para>a</para><list/></item></list>'), True),
    (body('<table><para>c</para><row><cell header="no" colspan="2"><pre> x\n y</pre></cell></row>'
          '</table>'), True),
    ('<anagnost xml:lang="zh-Hans"><notes><note id="n"><para>n</para></note></notes>'
     '<body><para>x<noteref note="n"/><noteref note="1" label="*"/></para></body></anagnost>', True),
    ('<anagnost><meta><date>2021-02-03</date><title xml:lang="ru">T</title>'
     '<contributor role="aut">N</contributor></meta><body/></anagnost>', True),
    ('<anagnost><meta><title/></meta><body/></anagnost>', False),
    ('<anagnost><meta><contributor>N</contributor></meta><body/></anagnost>', False),
    ('<anagnost><meta><date>soon</date></meta><body/></anagnost>', False),
    ('<anagnost/>', False),
    ('<anagnost version="2"><body/></anagnost>', False),
    (body('text'), False),
    (body('<para><para/></para>'), False),
    (body('<item/>'), False),
    (body('<note/>'), False),
    (body('<list><para/></list>'), False),
    (body('<para class="x"/>'), False),
    (body('<para role="hero"/>'), False),
    (body('<para level="1"/>'), False),
    (body('<heading level="7"/>'), False),
    (body('<para pos="7"/>'), False),
    (body('<para id="1"/>'), False),
    (body('<para xml:lang="r_u"/>'), False),
    (body('<para><link>x</link></para>'), False),
    (body('<para><noteref/></para>'), False),
    (body('<para origin="guess"/>'), False),
    (body('<list ordered="maybe"/>'), False),
    (body('<x:para xmlns:x="urn:x"/>'), False),
]


def main():
    tap = Tap()
    program, root = sys.argv[1:3]
    with open(os.path.join(root, 'docs/model.schema.json'), encoding='utf-8') as file:
        schema = json.load(file)
    grammar = os.path.join(root, 'docs/model.rng')

    def convert(fmt, path, data=None):
        done = subprocess.run([program, '-t', fmt, '-o', '-', path], input=data, text=True,
                              encoding='utf-8', stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                              env=dict(os.environ, SOURCE_DATE_EPOCH='1600000000'))
        return done.stdout if done.returncode == 0 else None

    tap.finds('a wrong type', wrong(schema, {'version': '1'}, schema), 'not 1')
    tap.finds('an unknown key', wrong(schema, {'colour': 1}, schema), 'colour is unknown')
    samples = sorted(glob.glob(os.path.join(root, 'tests/samples/*.txt')))
    tap.ok(samples, 'there are samples')
    for path in samples:
        name = os.path.basename(path)
        text = convert('json', path)
        if not tap.ok(text is not None, name + ': has JSON'):
            continue
        told = json.loads(text)
        tap.none(name + ': the JSON is as the schema says', wrong(schema, told, schema))
        xml = convert('xml', path)
        shown = list(marked_xml(ET.fromstring(xml.encode())))
        known = list(marked(told['blocks'] + told['notes']))
        tap.ok(known == shown, name + ': marks stand where the XML has them',
               ['JSON %s, XML %s' % pair for pair in zip(known, shown) if pair[0] != pair[1]])
        plain = convert('text', path)
        tap.ok(letters(plain) == ''.join(told_letters(told['blocks'] + told['notes'])),
               name + ': the plain text has the letters and digits of the model')
        tap.none(name + ': lines are short or one word',
                 [line for line in plain.splitlines() if columns(line) > 72 and len(line.split()) > 2
                  and not line.startswith('    ')])
        again = json.loads(convert('json', '-', xml))
        told['diagnostics'] = again['diagnostics'] = []
        tap.ok(told == again, name + ': the XML gives the same JSON')
    for xml, ours in CASES:
        done = subprocess.run(['xmllint', '--noout', '--relaxng', grammar, '-'], input=xml, text=True,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        taken = convert('xml', '-', xml) is not None
        tap.ok((done.returncode == 0, taken) == (ours, ours), ('takes ' if ours else 'refuses ') + xml,
               ['grammar: %s, reader: %s' % (done.returncode == 0, taken)])
    tap.end()


if __name__ == '__main__':
    main()
