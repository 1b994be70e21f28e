"""What golden.py, laws.py and accept.py share: running the program, reading its books."""
import codecs
import glob
import json
import os
import posixpath
import re
import shlex
import subprocess
import xml.etree.ElementTree as ET
import zipfile

# Books must not depend on the clock: this is 2024-01-01.
EPOCH = '1704067200'
EXTENSIONS = {'text': '.text.txt', 'explain': '.explain.txt'}
NOTE = re.compile(r'^(.*?)(?::(\d+):(\d+))?: (note|warning|error): (.*) \[([a-z0-9-]+)\]$')


def environment(**more):
    env = {name: value for name, value in os.environ.items()
           if not name.startswith(('LC_', 'LANG', 'TZ', 'SOURCE_DATE'))}
    env.update(SOURCE_DATE_EPOCH=EPOCH, LC_ALL='C.UTF-8', **more)
    return env


def convert(program, path, out, formats, *options, **more):
    """Convert a file into a folder; returns the exit status and the diagnostics' lines."""
    done = subprocess.run([program, '-t', ','.join(formats), '-o', out, *options,
                           os.path.basename(path)],
                          cwd=os.path.dirname(os.path.abspath(path)), env=environment(**more),
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300)
    said = done.stderr.decode('utf-8', 'replace')
    if done.returncode not in (0, 1, 2) or re.search(r'Sanitizer|runtime error:', said):
        raise RuntimeError('the program ended with %d: %s' % (done.returncode, said[-1500:]))
    return done.returncode, said.splitlines()


def product(out, stem, kind):
    """Where the program puts a format."""
    return os.path.join(out, stem + EXTENSIONS.get(kind, '.' + kind))


def read(path):
    with open(path, 'rb') as file:
        return file.read()


def stem_of(path):
    return os.path.splitext(os.path.basename(path))[0]


def inputs(folders):
    """All notices in some folders or files, by name; a file of text beside its outputs is none."""
    found = []
    for folder in folders:
        if os.path.isdir(folder):
            found += [name for name in glob.glob(os.path.join(folder, '*.txt'))
                      if not name.endswith('.text.txt')
                      and os.path.basename(name) not in ('README.txt',)]
        elif os.path.exists(folder):
            found.append(folder)
    return sorted(found)


def more_inputs():
    """The corpus of real documents, for tools/check --full."""
    here = os.path.dirname(os.path.abspath(__file__))
    return inputs([os.path.join(here, '../../shared/corpus/dev')]) \
        if os.environ.get('ANAGNOST_FULL') else []


def options_of(path):
    """The options in stem.args beside an input."""
    args = os.path.splitext(path)[0] + '.args'
    return shlex.split(read(args).decode('utf-8')) if os.path.exists(args) else []


def gold(path):
    """What is known of a sample, from stem.json beside it (not golden's own .json)."""
    side = os.path.splitext(path)[0] + '.json'
    if os.path.exists(side):
        data = json.loads(read(side))
        if isinstance(data, dict) and 'blocks' in data:
            return data
    return {}


def lint(path):
    """The golden diagnostics of an input."""
    side = os.path.splitext(path)[0] + '.lint'
    return read(side).decode('utf-8') if os.path.exists(side) else ''


def is_refused(path):
    """Does the golden .lint of an input tell an error, so that not every book is made of it?"""
    return ': error: ' in lint(path)


def says(path, code):
    """Does the golden .lint of an input have this code?"""
    return '[%s]\n' % code in lint(path)


def plain(xml):
    """The text that an XML of ours states, a line for each paragraph, with labels."""
    notes = {note.get('id'): note.get('label') or str(number)
             for number, note in enumerate(xml.iter('note'), 1)}
    lines = []

    def text(element):
        if element.tag == 'noteref':
            note = element.get('note')
            return element.get('label') or notes.get(note, note)
        return ' ' if element.tag == 'break' else (element.text or '') + ''.join(
            text(child) + (child.tail or '') for child in element)

    def walk(element, label):
        for child in element:
            if child.tag in ('heading', 'para', 'pre', 'line'):
                lines.append(label + text(child))
                label = ''
            else:
                walk(child, child.get('label') or notes.get(child.get('id'), '')
                     if child.tag in ('item', 'note') else '')
    for part in ('body', 'notes'):
        walk(xml.find(part) if xml.find(part) is not None else [], '')
    return '\n'.join(' '.join(line.split()) for line in lines)


def decode(path):
    """The text of an input, decoded without help of the program."""
    data = read(path)
    known = gold(path).get('encoding')
    side = os.path.splitext(path)[0] + '.encoding'
    if os.path.exists(side):
        known = read(side).decode('ascii').strip()
    args = ' '.join(options_of(path))
    named = re.search(r'--encoding[= ](\S+)', args)
    if named:
        known = named.group(1)
    for mark, name in ((codecs.BOM_UTF8, 'utf-8-sig'), (codecs.BOM_UTF16_LE, 'utf-16'),
                       (codecs.BOM_UTF16_BE, 'utf-16')):
        if data.startswith(mark):
            known = name
    text = data.decode(known or 'utf-8')
    if re.match(r'\s*<(\?xml|anagnost)', text):
        return plain(ET.fromstring(data))
    return text.replace('\r\n', '\n').replace('\r', '\n')


def package(path):
    """(OPF name, OPF, navigation, first content document) of an EPUB, as bytes."""
    with zipfile.ZipFile(path) as archive:
        container = ET.fromstring(archive.read('META-INF/container.xml'))
        name = next(e.get('full-path') for e in container.iter() if e.tag.endswith('}rootfile'))
        opf = archive.read(name)
        tree = ET.fromstring(opf)
        items = {e.get('id'): e for e in tree.iter() if e.tag.endswith('}item')}
        base = posixpath.dirname(name)
        nav = next(e for e in items.values() if 'nav' in (e.get('properties') or '').split())
        spine = [items[e.get('idref')] for e in tree.iter() if e.tag.endswith('}itemref')]
        first = next(e for e in spine if e is not nav)
        return (name, opf, archive.read(posixpath.join(base, nav.get('href'))),
                archive.read(posixpath.join(base, first.get('href'))))


def structure(path):
    """`pdfinfo -struct-text`, without the numbers of objects."""
    text = subprocess.run(['pdfinfo', '-struct-text', path], check=True,
                          stdout=subprocess.PIPE).stdout.decode('utf-8')
    return re.sub(r'^( *Object) \d+ \d+$', r'\1', text, flags=re.MULTILINE)


class Element:
    """A node of the tree of a PDF; a child is an Element or a string."""

    def __init__(self, kind):
        self.kind, self.children = kind, []

    def text(self):
        return ''.join(c if isinstance(c, str) else c.text() for c in self.children)

    def all(self):
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.all()


def tree(text):
    """The structure as Elements; text in quotes may run over lines."""
    root = Element('root')
    stack = [(-1, root)]
    quoted = None
    for line in text.split('\n'):
        if quoted is not None:
            quoted += '\n' + line
        else:
            body = line.lstrip(' ')
            if body.startswith('"'):
                quoted = body[1:]
            else:
                head = re.match(r'([A-Za-z]\w*)', body)
                if head and not re.match(r'Object( \d+ \d+)?$', body):
                    depth = len(line) - len(body)
                    while stack[-1][0] >= depth:
                        stack.pop()
                    element = Element(head.group(1))
                    stack[-1][1].children.append(element)
                    stack.append((depth, element))
                continue
            depth = len(line) - len(body)
            while stack[-1][0] >= depth:
                stack.pop()
        if quoted.endswith('"'):
            stack[-1][1].children.append(quoted[:-1])
            quoted = None
    return root
