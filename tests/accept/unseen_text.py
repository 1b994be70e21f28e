"""What no validator sees, part two: text, notes, links, languages, style.

A check may look at book.source, the text that the book was made from, or
None: what the source itself has is not the book's fault.
"""
import re
import unicodedata

from epub import (OPS, XHTML, XML_LANG, is_mark, is_page, local, primary, squeeze, text_of, words)
from unseen_package import SCRIPTS, bad_tag

CHECKS = []
URL = re.compile(r'(?:https?://|ftp://|www\.)[^\s<>"«»“”]+', re.IGNORECASE)
BLOCKS = {'p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'caption', 'figcaption', 'dt',
          'dd', 'div', 'pre', 'title'}
LATIN = re.compile(r'[A-Za-zÀ-ɏ]')
CYRILLIC = re.compile(r'[Ѐ-ӿ]')
# What may stand alone after "word-" on one line: "Vor- und Nachteile".
SUSPENDED = set('''und oder bis sowie bzw noch nor and or to et ou à y o u e i a и или до та або чи
    sowohl als wie statt not но'''.split())


def check(function):
    CHECKS.append((function.__name__.replace('_', '-'), function))
    return function


def all_documents(book):
    return book.documents + [book.nav]


def blocks(document):
    """The elements that hold a paragraph's text themselves."""
    for element in document.root.iter():
        if local(element) in BLOCKS and not any(local(one) in BLOCKS for one in element.iter()
                                                if one is not element):
            yield element


@check
def headings(book):
    levels = [int(local(h)[1]) for d in book.documents for h in d.headings()]
    if levels.count(1) != 1 or levels[:1] != [1]:
        yield '%d h1, levels %s' % (levels.count(1), levels)
    for one, other in zip(levels, levels[1:]):
        if other > one + 1:
            yield 'a level is skipped: %s' % levels
    for document in book.documents:
        for heading in document.headings():
            if not squeeze(text_of(heading, is_mark)):
                yield '%s: an empty heading' % document.name


@check
def hidden_headings(book):
    """A paragraph that is all bold is a heading in disguise."""
    for document in book.documents:
        for p in document.root.iter(XHTML + 'p'):
            whole = squeeze(text_of(p))
            if any(local(one) in ('aside', 'td', 'th', 'hgroup', 'li') for one in document.above(p)):
                continue
            for child in p:
                if local(child) in ('strong', 'b') and squeeze(text_of(child)) == whole \
                        and len(whole) < 120 and not whole.endswith(('.', '!', '?', '。')):
                    yield '%s: a bold paragraph: %s' % (document.name, whole)


@check
def hidden_lists(book):
    """Paragraphs that each begin with a mark are a list in disguise."""
    mark = re.compile(r'\s*([•◦▪‣–—*-]|\(?(\d{1,2}|[a-zа-я])[.)])\s+\S')
    for document in book.documents:
        for parent in document.root.iter():
            run = 0
            if local(parent) in ('li', 'aside'):
                continue
            for child in list(parent) + [None]:
                if child is not None and local(child) == 'p' and mark.match(text_of(child)):
                    run += 1
                    if run == 3:
                        yield '%s: a list as paragraphs: %s' % (document.name,
                                                                squeeze(text_of(child))[:60])
                else:
                    run = 0


@check
def tables(book):
    for document in book.documents:
        for table in document.root.iter(XHTML + 'table'):
            heads = list(table.iter(XHTML + 'th'))
            if not heads:
                yield '%s: a table without heads' % document.name
            if any(not th.get('scope') for th in heads):
                yield '%s: a head without scope' % document.name
            caption = table.find(XHTML + 'caption')
            if caption is None or not squeeze(text_of(caption)):
                yield '%s: a table without caption' % document.name


@check
def images(book):
    for document in book.documents:
        for image in document.root.iter(XHTML + 'img'):
            alt = image.get('alt')
            decorative = {'presentation', 'none'} & set(words(image, 'role'))
            if not (alt or '').strip() and not decorative:
                yield '%s: an image without alternative' % document.name
            elif re.search(r'\.(png|jpe?g|gif|svg|webp)\s*$', alt or '', re.IGNORECASE):
                yield '%s: a file name as alternative: %s' % (document.name, alt)
            elif alt and primary(document.lang(image)) in SCRIPTS \
                    and not re.search('[%s]' % SCRIPTS[primary(document.lang(image))], alt):
                yield '%s: an alternative in another language: %s' % (document.name, alt)


@check
def notes(book):
    for document in book.documents:
        def with_role(role, document=document):
            return [e for e in document.root.iter() if role in words(e, 'role')]
        refs, backs = with_role('doc-noteref'), with_role('doc-backlink')
        bodies = with_role('doc-footnote')
        ends = [li for top in with_role('doc-endnotes') for li in top.iter(XHTML + 'li')]
        for element in document.root.iter():
            kinds, own = words(element, OPS + 'type'), words(element, 'role')
            for kind, role in (('noteref', 'doc-noteref'), ('footnote', 'doc-footnote'),
                               ('pagebreak', 'doc-pagebreak')):
                if (kind in kinds) != (role in own):
                    yield '%s: <%s id="%s"> has one of epub:type %s and role %s' % (
                        document.name, local(element), element.get('id'), kind, role)
            if 'doc-endnote' in own:
                yield '%s: doc-endnote is out of use' % document.name
        aimed = {}
        for ref in refs:
            sign = squeeze(text_of(ref))
            where = '%s: the mark %s' % (document.name, sign)
            target = book.target(document, ref.get('href') or '#')[1]
            if target is None or target not in bodies + ends:
                yield where + ' leads to no note'
                continue
            aimed.setdefault(target, []).append(ref)
            if not ref.get('id'):
                yield where + ' has no id'
            label = ref.get('aria-label')
            if label is not None and sign not in label:
                yield where + ' is not in its aria-label %r' % label
            links = [back for back in backs if book.target(
                document, back.get('href') or '#')[1] is ref]
            if len(links) != 1:
                yield where + ' has %d links back' % len(links)
            for back in links:
                if target not in document.above(back):
                    yield where + ': the link back stands in another note'
        for body in bodies + ends:
            if body not in aimed:
                yield '%s: nothing leads to the note %s' % (document.name, body.get('id'))
            # The first text of the note is its sign, in the link back.
            found = next((e for e in body.iter() if 'doc-backlink' in words(e, 'role')), None)
            if found is None:
                yield '%s: the note %s has no link back' % (document.name, body.get('id'))
        for back in backs:
            if book.target(document, back.get('href') or '#')[1] not in refs:
                yield '%s: a link back to no mark: %s' % (document.name, back.get('href'))


@check
def labels(book):
    """WCAG 2.5.3: the name of a control contains what is seen of it."""
    for document in all_documents(book):
        for element in document.root.iter():
            label, seen = element.get('aria-label'), squeeze(text_of(element))
            if label is None:
                continue
            if not label.strip():
                yield '%s: an empty aria-label' % document.name
            if local(element) == 'a' and seen and seen not in label:
                yield '%s: %r is not in the aria-label %r' % (document.name, seen, label)


def same_address(text, href):
    text = text.strip('<>')
    if '@' in text and '://' not in text:
        return href == 'mailto:' + text or href == text
    if re.match(r'www\.', text, re.IGNORECASE):
        return re.fullmatch(r'https?://' + re.escape(text), href) is not None
    return text == href


@check
def links(book):
    for document in book.documents:
        for link in document.root.iter(XHTML + 'a'):
            text, href = squeeze(text_of(link)), link.get('href')
            if not text:
                yield '%s: a link without text: %s' % (document.name, href)
            looks = URL.fullmatch(text) or re.fullmatch(r'[\w.+-]+@[\w-]+(\.[\w-]+)+', text)
            if looks and not same_address(text, href or ''):
                yield '%s: the link %r leads to %r' % (document.name, text, href)
            elif not looks and URL.match(text):
                yield '%s: more than an address in a link: %r' % (document.name, text)
            if looks and text[-1:] in '.,;:!?»”' and not (
                    book.source and text + ' ' in book.source + ' '):
                yield '%s: the full stop belongs to the sentence: %s' % (document.name, text)


@check
def bare_addresses(book):
    for document in book.documents:
        for text, element in document.texts():
            if any(local(one) == 'a' for one in document.above(element)):
                continue
            for found in URL.finditer(text):
                if re.match(r'https?://.|www\.\w+\.\w', found.group(), re.IGNORECASE):
                    yield '%s: no link: %s' % (document.name, found.group())


@check
def languages(book):
    for document in all_documents(book):
        for element in document.root.iter():
            one, other = element.get(XML_LANG), element.get('lang')
            if one != other:
                yield '%s: <%s> has xml:lang %r and lang %r' % (document.name, local(element), one,
                                                                other)
            if one is not None and bad_tag(one):
                yield '%s: lang %r is %s' % (document.name, one, bad_tag(one))
        if document.root.get(XML_LANG) is None:
            yield '%s: no language' % document.name
        elif document.root.get(XML_LANG) != book.lang():
            yield '%s is in %s' % (document.name, document.root.get(XML_LANG))


@check
def foreign_words(book):
    """Text whose script is not that of its language."""
    for document in book.documents:
        mine = theirs = 0
        for text, element in document.texts():
            if any(local(one) == 'a' and not is_mark(one) for one in document.above(element)):
                continue
            lang = primary(document.lang(element))
            script = SCRIPTS.get(lang)
            plain = URL.sub(' ', re.sub(r'\S+@\S+', ' ', text))
            for char in plain:
                if char.isalpha():
                    good = re.match('[%s]' % script, char) if script else LATIN.match(char)
                    mine, theirs = mine + bool(good), theirs + (not good)
            if script:
                # Three words in a row that are no initials: a name or a phrase.
                run = re.search(r'(?:[A-Za-zÀ-ɏ]{2,}[ ,’\'-]+){2,}[A-Za-zÀ-ɏ]{2,}', plain)
                small = re.search(r'(?<![\w./@-])[a-zà-ÿ]{3,} [a-zà-ÿ]{3,}(?![\w./@-])', plain)
                run = run if run and re.search('[a-zà-ɏ]', run.group()) else small
                if run:
                    yield '%s: not %s: %s' % (document.name, lang, run.group())
            else:
                run = re.search(r'(?:[Ѐ-ӿ]{2,}|[؀-ۿ]{2,}|[一-鿿]{2,}|[Ͱ-Ͽ]{2,})', plain)
                if run:
                    yield '%s: not %s: %s' % (document.name, lang, run.group())
        if theirs > mine:
            yield '%s: most of the text is not %s' % (document.name, book.lang())


# Words that tell one language of Latin script from the others.
TELLING = {
    'en': set('the of and for with is to by from'.split()),
    'fr': set('les du et dans pour une est aux sur par au'.split()),
    'de': set('der das und für mit von ist im zur zum den dem eine'.split()),
    'es': set('el los las del y para con una por'.split()),
}


@check
def foreign_phrases(book):
    """Titles in quotes or brackets, and whole blocks, by the small words in them."""
    for document in book.documents:
        for element in blocks(document):
            whole = squeeze(text_of(element, is_page))
            pieces = [(document.lang(element), text, one)
                      for text, one in document.texts(element)
                      if document.lang(one) == document.lang(element)]
            told = [(lang, piece) for lang, text, _ in pieces for piece in
                    re.findall(r'[«“„"(‘](.{12,}?)[»”“")’]', text)]
            if pieces and squeeze(''.join(text for _, text, _ in pieces)) == whole:
                told.append((document.lang(element), whole))
            for lang, piece in told:
                words_in = re.findall(r'[^\W\d_]+', URL.sub(' ', piece).lower())
                own = TELLING.get(primary(lang))
                if own is None or len(words_in) < 4:
                    continue
                for other, telling in TELLING.items():
                    hits = sum(word in telling - own for word in words_in)
                    if other != primary(lang) and hits >= 2 \
                            and not any(word in own - telling for word in words_in):
                        yield '%s: %s, not %s: %s' % (document.name, other, lang, piece[:80])


@check
def loose_notes(book):
    """A sign after a word, and a paragraph that begins with it: a note that is not linked."""
    for document in book.documents:
        told, begun = [], []
        for element in blocks(document):
            text = squeeze(text_of(element, is_mark))
            if not any('doc-footnote' in words(one, 'role') or local(one) == 'li'
                       for one in document.above(element)):
                head = re.match(r'(\*{1,3}|[†‡]|\[\d{1,3}\]|[¹²³⁴-⁹]{1,2}) ?\S', text)
                begun += [head.group(1)] if head else []
            told += re.findall(r'[^\W_][.,»”)]?(\*{1,3}|[†‡]|\[\d{1,3}\]|[¹²³⁴-⁹]{1,2})(?!\w)', text)
        for sign in begun:
            if sign in told:
                yield '%s: the note %s is not linked' % (document.name, sign)
        for sign in sorted(set(told) - set(begun)):
            if book.source and re.search(r'^\s*' + re.escape(sign) + r'(?!\*)\s*\S', book.source,
                                         re.MULTILINE):
                yield '%s: the mark %s is not linked' % (document.name, sign)


@check
def invisible(book):
    allowed = {'\u200c', '\u200d'}  # joiners are spelling in Persian and in Indic scripts
    for name, data in book.files.items():
        if not name.endswith(('.xhtml', '.opf', '.ncx')):
            continue
        text = data.decode('utf-8')
        for char in sorted(set(text)):
            kind = unicodedata.category(char)
            numbers = '\u0600' <= char <= '\u0605' or char in '\u06dd\u070f\u08e2'
            if (kind in ('Cf', 'Co', 'Cs', 'Cn') or kind == 'Cc' and char not in '\n\r\t') \
                    and char not in allowed and not numbers:
                yield '%s: U+%04X' % (name, ord(char))
        if '\ufffd' in text and not (book.source and '\ufffd' in book.source):
            yield '%s: U+FFFD' % name
        if re.search('&#x?[0-9a-fA-F]+;', text):
            for found in re.findall('&#(x?[0-9a-fA-F]+);', text):
                code = int(found[1:], 16) if found[0] == 'x' else int(found)
                if unicodedata.category(chr(code)) == 'Cf' and chr(code) not in allowed:
                    yield '%s: U+%04X' % (name, code)


@check
def normal_form(book):
    for name, data in book.files.items():
        if name.endswith(('.xhtml', '.opf', '.ncx')):
            text = data.decode('utf-8')
            if not unicodedata.is_normalized('NFC', text):
                yield '%s is not in NFC' % name


@check
def mixed_scripts(book):
    for document in book.documents:
        for element in blocks(document):
            for word in re.findall(r'[^\W\d_]+', text_of(element, is_page)):
                if LATIN.search(word) and CYRILLIC.search(word) \
                        and not (book.source and word in book.source):
                    yield '%s: %s' % (document.name, word)


@check
def torn_words(book):
    for document in book.documents:
        for element in blocks(document):
            text = text_of(element, is_page)
            for found in re.finditer(r'([^\W\d_]{2,})[-‐\u00ad]\s+([^\W\d_]+)', text):
                second = found.group(2)
                if not second[0].islower() or second in SUSPENDED:
                    continue
                if book.source and re.search(re.escape(found.group(1)) + '[-‐][ \t]+' + second,
                                             book.source):
                    continue
                yield '%s: %s' % (document.name, found.group())


@check
def spans(book):
    """A span is for a language, a direction or a page; nothing has a style."""
    for document in all_documents(book):
        for element in document.root.iter():
            if local(element) == 'span' and not is_page(element):
                extra = set(element.keys()) - {XML_LANG, 'lang', 'dir'}
                if extra or not element.keys():
                    yield '%s: a span for %s' % (document.name, sorted(extra) or 'nothing')
            if element.get('style') is not None:
                yield '%s: <%s style>' % (document.name, local(element))
            if local(element) in ('b', 'i', 'u', 'font', 'center', 'big', 'tt', 'br'):
                if local(element) != 'br':
                    yield '%s: <%s>' % (document.name, local(element))


CSS_RULES = [
    ('a fixed colour', r'(?<![\w-])(color|background(-\w+)?|fill|stroke|border(-\w+)*-color)\s*:'),
    ('a fixed colour', r'#[0-9a-fA-F]{3,8}\b(?=[^{}]*\})|\b(rgb|hsl)a?\('),
    ('px or pt', r'\d(px|pt|cm|mm|in|pc)\b'),
    ('!important', r'!\s*important'),
    ('font-family', r'(?<![\w-])(font-family|font)\s*:'),
    ('justify', r'text-align\s*:\s*justify'),
    ('direction', r'(?<![\w-])(direction|unicode-bidi)\s*:'),
    ('reordering', r'(?<![\w-])(order|float|flex-direction)\s*:\s*(?!none)'),
    ('position', r'(?<![\w-])position\s*:\s*(absolute|fixed)'),
    ('hiding', r'display\s*:\s*none|visibility\s*:\s*hidden|(?<![\w-])opacity\s*:|clip(-path)?\s*:'),
    ('showing what is hidden', r'(?<![\w-])nav\s*(,[^{}]*)?\{[^{}]*display\s*:'),
    ('motion', r'(?<![\w-])(animation|transition)(-\w+)?\s*:|@keyframes'),
    ('no underline', r'text-decoration(-line)?\s*:\s*none'),
    ('rules for paper', r'@media[^{]*print|@page|(?<![\w-])(size|string-set)\s*:'),
    ('text in the style', r'(?<![\w-])content\s*:\s*["\'][^"\']*[A-Za-z0-9]'),
]


@check
def style(book):
    if not book.css:
        yield 'there is no style sheet'
    for name, css in book.css.items():
        plain = re.sub(r'/\*.*?\*/', '', css, flags=re.DOTALL)
        for what, pattern in CSS_RULES:
            found = re.search(pattern, plain)
            if found:
                yield '%s: %s: %s' % (name, what, squeeze(found.group()))
        if 'display' not in plain or not re.search(r'\bmain\b', plain):
            yield '%s: main is not declared a block' % name
