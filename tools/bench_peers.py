"""The notices in the languages of other programs, and how those are run.

Each peer gets what our own reader found in the text: title, headings, lists,
emphasis, links, foreign phrases and notes. None is asked for less than it can.
"""
import html
import os
import re
import xml.etree.ElementTree as ET

LANG = '{http://www.w3.org/XML/1998/namespace}lang'
FONTS = '/usr/share/fonts/truetype/noto/', '/usr/share/fonts/opentype/noto/'
# Three fonts a document: what typst is fastest with.
BY_SCRIPT = {
    'ar': ('Noto Naskh Arabic', ['NotoNaskhArabic-Regular.ttf', 'NotoNaskhArabic-Bold.ttf']),
    'fa': ('Noto Naskh Arabic', ['NotoNaskhArabic-Regular.ttf', 'NotoNaskhArabic-Bold.ttf']),
    'zh': ('Noto Serif CJK SC', ['NotoSerifCJK-Regular.ttc', 'NotoSerifCJK-Bold.ttc']),
}
LATIN = ('Noto Serif', ['NotoSerif-Regular.ttf', 'NotoSerif-Bold.ttf', 'NotoSerif-Italic.ttf'])


class Tree:
    """What the writers of the three languages have in common: a walk over our XML."""

    def __init__(self, path):
        root = ET.parse(path).getroot()
        self.lang = root.get(LANG) or 'en'
        self.meta, self.body = root.find('meta'), root.find('body')
        self.notes = {n.get('id'): n for n in root.iterfind('notes/note')}
        title = self.meta.find('title') if self.meta is not None else None
        self.title = title.text if title is not None else 'Untitled'

    def inline(self, node):
        parts = [self.escape(node.text or '')]
        for kid in node:
            parts += [self.element(kid), self.escape(kid.tail or '')]
        return ''.join(parts)

    def element(self, node):
        if node.tag == 'noteref' and node.get('note') in self.notes:
            return self.note(self.notes[node.get('note')])
        if node.tag == 'link':
            return self.link(node.get('href', ''), self.inline(node))
        if node.tag in ('emph', 'strong', 'span'):
            return self.mark(node.tag, node.get(LANG), self.inline(node))
        return '\n' if node.tag == 'break' else self.inline(node)

    def blocks(self, parent, depth=0):
        out = []
        for node in parent:
            if node.tag == 'heading':
                out.append(self.heading(int(node.get('level', 1)), node.get(LANG),
                                        self.inline(node)))
            elif node.tag in ('para', 'line', 'pre'):
                out.append(self.para(node.get(LANG), self.inline(node)))
            elif node.tag == 'list':
                out.append(self.items(node, depth))
            else:
                out += self.blocks(node, depth)
        return out

    def text_of(self, note):
        return ' '.join(self.inline(p) for p in note.iter('para'))


class Typst(Tree):
    level = 0

    def escape(self, s):
        return re.sub(r'([\\#$*_`<>@\[\]~=+\-/"\'])', r'\\\1', s)

    def note(self, node):
        return '#footnote[%s];' % self.text_of(node)

    def link(self, href, text):
        return '#link("%s")[%s];' % (href.replace('\\', '\\\\').replace('"', '\\"'), text)

    def mark(self, tag, lang, text):
        if tag != 'span':
            return '#%s[%s];' % ('emph' if tag == 'emph' else 'strong', text)
        return '#text(lang: "%s")[%s];' % (lang[:2], text) if lang else text

    def heading(self, level, lang, text):
        self.level = level = min(level, self.level + 1)  # PDF/UA-1 lets none be skipped
        return '%s %s' % ('=' * level, self.mark('span', lang, text))

    def para(self, lang, text):
        return self.mark('span', lang, text)

    def items(self, node, depth):
        return '\n'.join('  ' * depth + '- ' + '\n'.join(self.blocks(i, depth + 1)) for i in node)

    def write(self, path):
        family = BY_SCRIPT.get(self.lang[:2], LATIN)[0]
        fallback = '' if family == LATIN[0] else ', "%s"' % LATIN[0]
        with open(path, 'w', encoding='utf-8') as f:
            f.write('#set document(title: "%s")\n' % self.title.replace('"', '\\"'))
            f.write('#set text(lang: "%s", font: ("%s"%s), size: 11pt, hyphenate: true)\n'
                    % (self.lang[:2], family, fallback))
            f.write('#set par(justify: true)\n#set page(paper: "a4", numbering: "1")\n\n')
            f.write('\n\n'.join(self.blocks(self.body)) + '\n')


class Html(Tree):
    def escape(self, s):
        return html.escape(s)

    def note(self, node):
        self.found.append(self.text_of(node))
        return '<a href="#n%d" id="r%d">*</a>' % ((len(self.found),) * 2)

    def link(self, href, text):
        return '<a href="%s">%s</a>' % (html.escape(href), text)

    def mark(self, tag, lang, text):
        name = {'emph': 'em'}.get(tag, tag)
        return '<%s%s>%s</%s>' % (name, ' lang="%s"' % lang if lang else '', text, name)

    def heading(self, level, lang, text):
        return '<h%d%s>%s</h%d>' % (level, ' lang="%s"' % lang if lang else '', text, level)

    def para(self, lang, text):
        return '<p%s>%s</p>' % (' lang="%s"' % lang if lang else '', text)

    def items(self, node, depth):
        return '<ul>%s</ul>' % ''.join('<li>%s</li>' % ''.join(self.blocks(i)) for i in node)

    def write(self, path):
        self.found = []
        family = BY_SCRIPT.get(self.lang[:2], LATIN)[0]
        body = '\n'.join(self.blocks(self.body))
        notes = ''.join('<p id="n%d"><a href="#r%d">*</a> %s</p>' % (i, i, t)
                        for i, t in enumerate(self.found, 1))
        with open(path, 'w', encoding='utf-8') as f:
            f.write('<!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s</title>'
                    '<style>@page{size:A4}body{font:11pt "%s","%s";text-align:justify;'
                    'hyphens:auto}</style></head><body>%s%s</body></html>'
                    % (self.lang, html.escape(self.title), family, LATIN[0], body, notes))


class Markdown(Tree):
    def escape(self, s):
        return re.sub(r'([\\`*_\[\]<>#$^~@|])', r'\\\1', s)

    def note(self, node):
        return '^[%s]' % self.text_of(node)

    def link(self, href, text):
        return '[%s](<%s>)' % (text, href)

    def mark(self, tag, lang, text):
        if tag != 'span':
            return ('*%s*' if tag == 'emph' else '**%s**') % text
        return '[%s]{lang=%s}' % (text, lang) if lang else text

    def heading(self, level, lang, text):
        return '%s %s' % ('#' * level, text)

    def para(self, lang, text):
        return self.mark('span', lang, text)

    def items(self, node, depth):
        return '\n'.join('    ' * depth + '- ' + '\n'.join(self.blocks(i, depth + 1))
                         for i in node)

    def write(self, path):
        with open(path, 'w', encoding='utf-8') as f:
            f.write('---\ntitle: "%s"\nlang: %s\n---\n\n'
                    % (self.title.replace('"', '\\"'), self.lang))
            f.write('\n\n'.join(self.blocks(self.body)) + '\n')


# A process of Python each: the first argument is a folder of fonts or '', then in, out, in, out …
TYPST = '''
import sys, typst
fonts, files = sys.argv[1], sys.argv[2:]
args = dict(font_paths=[fonts], ignore_system_fonts=True) if fonts else {}
c = typst.Compiler(files[0], **args)
for i in range(0, len(files), 2):
    c.compile(input=files[i], output=files[i + 1], format='pdf', pdf_standards='ua-1')
'''
WEASY = '''
import sys
from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration
config, files = FontConfiguration(), sys.argv[2:]
for i in range(0, len(files), 2):
    HTML(files[i]).write_pdf(files[i + 1], pdf_variant='pdf/ua-1', font_config=config)
'''


def font_folder(lang, under):
    """A folder with the three fonts of a document and no others."""
    files = list(BY_SCRIPT.get(lang[:2], (None, []))[1]) + LATIN[1]
    path = os.path.join(under, 'fonts-' + (lang[:2] if lang[:2] in BY_SCRIPT else 'latin'))
    os.makedirs(path, exist_ok=True)
    for name in files[:3]:
        for folder in FONTS:
            if os.path.exists(folder + name) and not os.path.exists(os.path.join(path, name)):
                os.symlink(folder + name, os.path.join(path, name))
    return path
