"""What the house rules read of C: files, text without comments, functions."""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

TOKEN = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)


def sources(root, folders=('include', 'src'), ends=('.c', '.h')):
    """All files of C as a dict of path (from root) to text."""
    files = {}
    for folder in folders:
        for where, _, names in os.walk(os.path.join(root, folder)):
            for name in names:
                if name.endswith(ends):
                    path = os.path.join(where, name)
                    with open(path, encoding='utf-8') as file:
                        files[os.path.relpath(path, root).replace(os.sep, '/')] = file.read()
    return dict(sorted(files.items()))


def bare(text):
    """Text whose comments and strings are blank; lines and columns stay."""
    def blank(found):
        piece = found.group()
        if piece[0] in '"\'':
            return piece[0] + ' ' * (len(piece) - 2) + piece[0]
        return re.sub(r'[^\n]', ' ', piece)
    return TOKEN.sub(blank, text)


def line_comments(text):
    """The lines with a // comment."""
    return [text.count('\n', 0, found.start()) + 1 for found in TOKEN.finditer(text)
            if found.group().startswith('//')]


def functions(text):
    """(name, first line, number of lines) of each definition."""
    found = []
    lines = bare(text).split('\n')
    start = name = None
    for number, line in enumerate(lines, 1):
        head = re.match(r'(?:[A-Za-z_][\w \t*]*[ *])?([A-Za-z_]\w*)\(', line)
        if head and not line.rstrip().endswith(';') and start is None:
            name, at = head.group(1), number
        if line.startswith('{') and name:
            start = at
        if line.startswith('}'):
            if start is not None:
                found.append((name, start, number - start + 1))
            start = name = None
        elif line.rstrip().endswith(';') and start is None:
            name = None
    return found


def includes(text):
    """(line, name, whether in quotes) of each #include."""
    found = []
    for number, line in enumerate(text.split('\n'), 1):
        match = re.match(r'\s*#\s*include\s*(["<])([^">]+)[">]', line)
        if match:
            found.append((number, match.group(2), match.group(1) == '"'))
    return found
