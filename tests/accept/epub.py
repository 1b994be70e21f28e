"""An EPUB read for our own checks: package, documents, text in reading order."""
import posixpath
import re
import struct
import urllib.parse
import xml.etree.ElementTree as ET
import zipfile

XHTML = '{http://www.w3.org/1999/xhtml}'
OPS = '{http://www.idpf.org/2007/ops}'
OPF = '{http://www.idpf.org/2007/opf}'
DC = '{http://purl.org/dc/elements/1.1/}'
NCX = '{http://www.daisy.org/z3986/2005/ncx/}'
XML_LANG = '{http://www.w3.org/XML/1998/namespace}lang'
RTL = {'ar', 'he', 'fa', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'syr', 'ckb'}


def squeeze(text):
    return re.sub(r'[ \t\r\n]+', ' ', text).strip()


def primary(tag):
    return (tag or '').split('-')[0].lower()


def local(element):
    return element.tag.split('}')[-1] if isinstance(element.tag, str) else ''


def words(element, name):
    return (element.get(name) or '').split()


def is_page(element):
    return 'doc-pagebreak' in words(element, 'role') or 'pagebreak' in words(element, OPS + 'type')


def text_of(element, skip=lambda element: False):
    """The text of an element without what is skipped."""
    if skip(element):
        return ''
    parts = [element.text or '']
    for child in element:
        parts.append(text_of(child, skip))
        parts.append(child.tail or '')
    return ''.join(parts)


def is_mark(element):
    """What stands in a heading but is not its text."""
    roles = words(element, 'role')
    return 'doc-noteref' in roles or is_page(element)


class Document:
    """One XHTML document with its parents, ids and inherited languages."""

    def __init__(self, name, data):
        self.name = name
        self.data = data
        self.root = ET.fromstring(data)
        self.parents = {child: parent for parent in self.root.iter() for child in parent}
        self.ids = {element.get('id'): element for element in self.root.iter()
                    if element.get('id')}
        self.body = self.root.find(XHTML + 'body')

    def above(self, element):
        """The element and all around it, from inside out."""
        while element is not None:
            yield element
            element = self.parents.get(element)

    def lang(self, element):
        for one in self.above(element):
            tag = one.get(XML_LANG) or one.get('lang')
            if tag is not None:
                return tag
        return ''

    def direction(self, element):
        for one in self.above(element):
            if one.get('dir'):
                return one.get('dir')
        return 'ltr'

    def texts(self, top=None):
        """(text, element that it stands in) of all text below top, in order."""
        top = self.body if top is None else top
        if top.text:
            yield top.text, top
        for child in top:
            yield from self.texts(child)
            if child.tail:
                yield child.tail, top

    def headings(self):
        for element in self.root.iter():
            if re.fullmatch(r'h[1-6]', local(element)):
                yield element


class Book:
    """An EPUB; what is missing raises, for then no check means anything."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as archive:
            self.entries = archive.infolist()
            self.files = {info.filename: archive.read(info) for info in self.entries}
            self.extra = None
            with open(path, 'rb') as raw:
                head = raw.read(30)
                if len(head) == 30:
                    self.extra = struct.unpack('<H', head[28:30])[0]
        container = ET.fromstring(self.files['META-INF/container.xml'])
        self.opf_name = next(e.get('full-path') for e in container.iter() if local(e) == 'rootfile')
        self.opf = ET.fromstring(self.files[self.opf_name])
        self.metadata = self.opf.find(OPF + 'metadata')
        self.items = {item.get('id'): item for item in self.opf.iter(OPF + 'item')}
        self.spine = self.opf.find(OPF + 'spine')
        nav = next(item for item in self.items.values() if 'nav' in words(item, 'properties'))
        self.nav = self.document(nav)
        order = [self.items[ref.get('idref')] for ref in self.spine.iter(OPF + 'itemref')]
        self.documents = [self.document(item) for item in order if item is not nav]
        if not self.documents:
            raise ValueError('no document to read')
        ncx = self.spine.get('toc')
        self.ncx = ET.fromstring(self.files[self.path(self.items[ncx])]) if ncx else None
        self.css = {name: self.files[name].decode('utf-8') for name in self.files
                    if name.endswith('.css')}

    def path(self, item):
        base = posixpath.dirname(self.opf_name)
        return posixpath.normpath(posixpath.join(base, urllib.parse.unquote(item.get('href'))))

    def document(self, item):
        name = self.path(item)
        return Document(name, self.files[name])

    def target(self, document, href):
        """(document, element) that a href in a document means; either may be None."""
        name, _, fragment = href.partition('#')
        name = posixpath.normpath(posixpath.join(posixpath.dirname(document.name),
                                                 urllib.parse.unquote(name))) \
            if name else document.name
        found = next((d for d in self.documents + [self.nav] if d.name == name), None)
        if found is None:
            return None, None
        return found, found.ids.get(urllib.parse.unquote(fragment)) if fragment else found.root

    def dc(self, name):
        return list(self.metadata.findall(DC + name))

    def metas(self, name):
        """The elements meta with this property."""
        return [meta for meta in self.metadata.findall(OPF + 'meta') if meta.get('property') == name]

    def values(self, name):
        return [squeeze(meta.text or '') for meta in self.metas(name)]

    def navs(self, kind):
        return [nav for nav in self.nav.root.iter(XHTML + 'nav') if kind in words(nav, OPS + 'type')]

    def lang(self):
        return self.documents[0].lang(self.documents[0].root)

    def pages(self):
        """(document, element) of each page marker, in order."""
        return [(document, element) for document in self.documents
                for element in document.root.iter() if is_page(element)]

    def images(self):
        """The images that say something."""
        return [(document, image) for document in self.documents
                for image in document.root.iter(XHTML + 'img')
                if 'presentation' not in words(image, 'role')
                and 'none' not in words(image, 'role')]
