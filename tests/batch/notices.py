#!/usr/bin/env python3
"""notices.py COUNT OUT SOURCE...: makes notices for long runs.

Each is a text of SOURCE (files, or folders with *.txt) whose paragraphs of
prose stand in another order and some of whose figures are others; its longest
paragraph ends with a number of its own. So no two are equal, and all keep what
makes a notice: titles, credit, notes. The same arguments make the same files.
"""
import os
import random
import re
import sys


def texts(sources):
    """(name, text) of every source that is UTF-8, in the order of their names."""
    found = []
    for source in sources:
        names = [source] if os.path.isfile(source) else sorted(
            os.path.join(source, name) for name in os.listdir(source) if name.endswith('.txt'))
        for path in names:
            with open(path, 'rb') as file:
                data = file.read()
            try:
                found.append((os.path.basename(path)[:-4], data.decode('utf-8-sig')))
            except UnicodeDecodeError:
                pass
    return found


def is_prose(block):
    return len(block) > 200 and not re.match(r'\s*(\*|\[?\d+[\])]|[-•])', block)


def vary(text, number, dice):
    """The text with its paragraphs of prose in another order, other figures, and a number."""
    blocks = re.split(r'(\n[ \t]*\n+)', text.replace('\r\n', '\n'))
    at = [i for i, block in enumerate(blocks) if is_prose(block)]
    shuffled = at[:]
    dice.shuffle(shuffled)
    out = blocks[:]
    for to, source in zip(at, shuffled):
        out[to] = re.sub(r'\b[1-9]\d{2}\b', lambda m: str(dice.randint(100, 999)), blocks[source])
    longest = max(range(0, len(out), 2), key=lambda i: len(out[i]))
    out[longest] = '%s (%d)' % (out[longest].rstrip(), 1000 + number)
    return ''.join(out)


def write(count, out, sources, flat=False):
    """Makes the files; returns their paths below out."""
    base = texts(sources)
    made = []
    for i in range(count):
        name, text = base[i % len(base)]
        folder = '' if flat else '%02d/' % (i // 50)
        rel = '%s%s-%05d.txt' % (folder, name, i)
        path = os.path.join(out, rel)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(vary(text, i, random.Random('%s %d' % (name, i))))
        os.utime(path, (1700000000 + i, 1700000000 + i))
        made.append(rel)
    return made


if __name__ == '__main__':
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    write(int(sys.argv[1]), sys.argv[2], sys.argv[3:])
