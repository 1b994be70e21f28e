"""What no validator sees, part one: container, package, navigation."""
import re

from epub import (DC, NCX, OPF, OPS, RTL, XHTML, XML_LANG, is_mark, local, primary, squeeze,
                  text_of, words)

CHECKS = []

# The codes of the MARC list of relators.
RELATORS = set('''abr acp act adi adp aft anc anl anm ann ant ape apl app aqt arc ard arr art asg
    asn ato att auc aud aue aui aup aus aut bdd bjd bka bkd bkp blw bka bnd bpd brd brl bsl cad cas
    ccp chr cli cll clr clt cmm cmp cmt cnd cng cns coe col com con cop cor cos cot cou cov cpc cpe
    cph cpl cpt cre crp crr crt csl csp cst ctb cte ctg ctr cts ctt cur cwt dbd dbp dfd dfe dft dgc
    dgg dgs dis djo dln dnc dnr dpc dpt drm drt dsr dst dtc dte dtm dto dub edc edd edm edt egr elg
    elt eng enj etr evp exp fac fds fld flm fmd fmk fmo fmp fnd fon fpy frg gdv gis gst his hnr hst
    ill ilu ink ins inv isb itr ive ivr jud jug lbr lbt ldr led lee lel len let lgd lie lil lit lsa
    lse lso ltg ltr lyr mcp mdc med mfp mfr mka mod mon mrb mrk msd mte mtk mup mus mxe nan nrt onp
    opn org orm osp oth own pad pan pat pbd pbl pdr pfr pht plt pma pmn pnc pop ppm ppt pra prc prd
    pre prf prg prm prn pro prp prs prt prv pta pte ptf pth ptt pup rap rbr rcd rce rcp rdd red ren
    res rev rpc rps rpt rpy rse rsg rsp rsr rst rth rtm rxa sad sce scl scr sde sds sec sfx sgd sgn
    sht sll sng spk spn spy srv std stg stl stm stn str swd tad tau tcd tch ths tld tlg tlh tlp trc
    trl tyd tyg uvp vac vdg vfx voc wac wal wam wat waw wdc wde wfs wfw win wit wpr wst wts'''.split())

SURE_FEATURES = {'ARIA', 'displayTransformability', 'readingOrder', 'structuralNavigation',
                 'tableOfContents'}
FEATURES = SURE_FEATURES | {'pageBreakMarkers', 'pageNavigation', 'alternativeText', 'unlocked',
                            'index'}
HAZARDS = {'noFlashingHazard', 'noMotionSimulationHazard', 'noSoundHazard'}
CLAIM = re.compile(r'EPUB Accessibility 1\.1 - WCAG 2\.[012] Level A{1,3}')
# The script that the summary in a language is written in.
SCRIPTS = {'ru': 'Ѐ-ӿ', 'uk': 'Ѐ-ӿ', 'bg': 'Ѐ-ӿ', 'ar': '؀-ۿ', 'fa': '؀-ۿ', 'he': '֐-׿',
           'el': 'Ͱ-Ͽ', 'zh': '一-鿿', 'ja': '぀-ヿ一-鿿', 'hi': 'ऀ-ॿ'}
TAG = re.compile(r'[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*'
                 r'(-x(-[a-z0-9]{1,8})+)?')


def check(function):
    CHECKS.append((function.__name__.replace('_', '-'), function))
    return function


def bad_tag(tag):
    """Why this is no language tag for our books, or None."""
    if not tag or not TAG.fullmatch(tag):
        return 'not well-formed'
    if tag == 'zh' or re.fullmatch(r'zh-[A-Z]{2}', tag):
        return 'zh without a script'
    return None


@check
def container(book):
    first = book.entries[0]
    if first.filename != 'mimetype' or book.files['mimetype'] != b'application/epub+zip':
        yield 'mimetype is not the first entry'
    if first.compress_type != 0 or book.extra:
        yield 'mimetype is compressed or has an extra field'
    if len({info.date_time for info in book.entries}) != 1:
        yield 'the entries have different times'
    if len(book.files) != len(book.entries):
        yield 'two entries have the same name'


@check
def package_language(book):
    languages = [squeeze(one.text or '') for one in book.dc('language')]
    for tag in languages:
        if bad_tag(tag):
            yield 'dc:language %r is %s' % (tag, bad_tag(tag))
    if len(set(languages)) != len(languages) or not languages:
        yield 'dc:language is missing or repeated'
    if book.opf.get(XML_LANG) not in languages:
        yield 'xml:lang of the package is none of dc:language'
    if languages and book.lang() != languages[0]:
        yield 'the first dc:language is %r, the text is %r' % (languages[0], book.lang())


@check
def identifier(book):
    own = [one for one in book.dc('identifier')
           if one.get('id') == book.opf.get('unique-identifier')]
    text = squeeze(own[0].text or '') if own else ''
    form = r'urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
    if not re.fullmatch(form, text):
        yield 'the identifier %r is no UUID of version 5' % text
    if book.ncx is None:
        yield 'there is no NCX'
    elif [meta.get('content') for meta in book.ncx.iter(NCX + 'meta')
          if meta.get('name') == 'dtb:uid'] != [text]:
        yield 'the identifier of the NCX is another'


@check
def modified(book):
    times = book.values('dcterms:modified')
    if len(times) != 1 or not re.fullmatch(r'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ', times[0]):
        yield 'dcterms:modified is %r' % times


def heading_text(element):
    return squeeze(text_of(element, is_mark))


def first_heading(book):
    return next((heading_text(h) for d in book.documents for h in d.headings()
                 if local(h) == 'h1'), '')


def same_title(one, other):
    """Equal, or equal but for the case of a title that is all capitals."""
    return one == other or (other.upper() == other and one.casefold() == other.casefold())


@check
def title(book):
    titles = [squeeze(one.text or '') for one in book.dc('title')]
    heading = first_heading(book)
    if len(titles) != 1:
        yield '%d dc:title' % len(titles)
    for text in titles:
        if not same_title(text, heading):
            yield 'dc:title %r is not the h1 %r' % (text, heading)
    for document in book.documents:
        text = squeeze(text_of(document.root.find('%shead/%stitle' % (XHTML, XHTML))))
        if not same_title(text, heading):
            yield '%s: <title> %r is not the h1 %r' % (document.name, text, heading)


@check
def parallel_titles(book):
    package = book.opf.get(XML_LANG)
    titles = book.dc('title')
    scripts = [(meta.get(XML_LANG) or package, squeeze(meta.text or ''))
               for meta in book.metas('alternate-script')
               if titles and meta.get('refines') == '#%s' % titles[0].get('id')]
    for lang, text in scripts:
        if lang == (titles[0].get(XML_LANG) or package):
            yield 'alternate-script %r has the language of the title' % text
    if len({lang for lang, _ in scripts}) != len(scripts):
        yield 'two alternate-script of one language'
    groups = [(document.lang(p), heading_text(p)) for document in book.documents
              for group in document.root.iter(XHTML + 'hgroup') for p in group.iter(XHTML + 'p')]
    parallel = {(lang, text) for lang, text in groups if lang != book.lang()}
    for lang, text in scripts:
        if not any(lang == l and same_title(text, t) for l, t in parallel):
            yield 'alternate-script %r (%s) is no parallel title of the text' % (text, lang)
    for lang, text in parallel:
        if not any(lang == l and same_title(t, text) for l, t in scripts):
            yield 'the parallel title %r (%s) is not in the package' % (text, lang)


@check
def roles(book):
    ids = {one.get('id') for name in ('creator', 'contributor') for one in book.dc(name)}
    given = set()
    for meta in book.metas('role'):
        target = (meta.get('refines') or '')[1:]
        if target not in ids:
            yield 'a role of nobody: %r' % meta.text
        given.add(target)
        if meta.get('scheme') != 'marc:relators' or squeeze(meta.text or '') not in RELATORS:
            yield '%r is no MARC relator' % meta.text
    for one in book.dc('contributor'):
        if one.get('id') not in given:
            yield 'the contributor %r has no role' % one.text
    for meta in book.metas('file-as'):
        if (meta.get('refines') or '')[1:] not in ids | {t.get('id') for t in book.dc('title')}:
            yield 'a file-as of nobody: %r' % meta.text


@check
def access_modes(book):
    modes = book.values('schema:accessMode')
    enough = book.values('schema:accessModeSufficient')
    images = book.images()
    described = all((image.get('alt') or '').strip() for _, image in images)
    sounds = any(local(element) in ('audio', 'video') for document in book.documents
                 for element in document.root.iter())
    wanted = {'textual'} | ({'visual'} if images else set()) | ({'auditory'} if sounds else set())
    if set(modes) != wanted or len(modes) != len(set(modes)):
        yield 'accessMode is %s, the content is %s' % (sorted(modes), sorted(wanted))
    if ('textual' in enough) != described:
        yield 'accessModeSufficient "textual" against the alternatives of the images'
    allowed = {'textual'} | ({'textual,visual', 'visual,textual'} if images else set())
    for mode in enough:
        if mode.replace(' ', '') not in allowed:
            yield 'accessModeSufficient %r does not fit the content' % mode


@check
def features(book):
    given = book.values('schema:accessibilityFeature')
    lists = book.navs('page-list')
    told = {
        'pageNavigation': bool(lists),
        'pageBreakMarkers': bool(book.pages()),
        'alternativeText': bool(book.images())
        and all((image.get('alt') or '').strip() for _, image in book.images()),
        'tableOfContents': bool(book.navs('toc')),
        'structuralNavigation': any(True for d in book.documents for _ in d.headings()),
        'ARIA': any(e.get('role') for d in book.documents for e in d.root.iter()),
        'displayTransformability': not any(re.search(r'\d(px|pt)\b', css)
                                           for css in book.css.values()),
        'readingOrder': True,
    }
    if len(set(given)) != len(given):
        yield 'a feature stands twice'
    for name in given:
        if name not in FEATURES:
            yield 'the feature %r is not ours to claim' % name
    for name, there in told.items():
        if there != (name in given):
            yield '%s is %s' % (name, 'missing' if there else 'claimed, but not there')


@check
def hazards(book):
    given = book.values('schema:accessibilityHazard')
    if set(given) != HAZARDS or len(given) != len(HAZARDS):
        yield 'hazards are %s' % given
    for document in book.documents + [book.nav]:
        for element in document.root.iter():
            if local(element) in ('script', 'video', 'audio', 'canvas', 'object', 'iframe',
                                  'marquee', 'animate'):
                yield '%s: <%s> can flash, move or sound' % (document.name, local(element))
    for name in book.files:
        if re.search(r'\.(gif|mp[34]|webm|js|ogg)$', name, re.IGNORECASE):
            yield '%s can flash, move or sound' % name


@check
def summary(book):
    given = book.metas('schema:accessibilitySummary')
    texts = [squeeze(meta.text or '') for meta in given]
    if len(given) != 1 or not texts[0]:
        yield '%d summaries' % len(given)
        return
    lang = given[0].get(XML_LANG) or book.opf.get(XML_LANG)
    script = SCRIPTS.get(primary(lang), 'A-Za-zÀ-ɏ')
    letters = [c for c in texts[0] if c.isalpha()]
    if len([c for c in letters if re.match('[%s]' % script, c)]) * 2 < len(letters):
        yield 'the summary is not in its language, %s' % lang
    for word in sorted(FEATURES | HAZARDS):
        if len(word) > 5 and word in texts[0]:
            yield 'the summary repeats %s' % word


@check
def conformance(book):
    claims = [(meta.get('id'), squeeze(meta.text or '')) for meta in book.metas('dcterms:conformsTo')]
    claims += [(link.get('id'), link.get('href')) for link in book.metadata.findall(OPF + 'link')
               if 'dcterms:conformsTo' in words(link, 'rel')]
    certified = {(meta.get('refines') or '')[1:] for meta in book.metas('a11y:certifiedBy')
                 if squeeze(meta.text or '')}
    for key, text in claims:
        if not CLAIM.fullmatch(text):
            yield 'the claim %r is malformed' % text
        if not key or key not in certified:
            yield 'the claim %r is certified by nobody' % text
    if book.metas('a11y:certifiedBy') and not claims:
        yield 'certified, but nothing is claimed'


def entries(top, level=1):
    """(level, text, href) of the links of a nested ol."""
    for ol in top.findall(XHTML + 'ol'):
        for li in ol.findall(XHTML + 'li'):
            link = li.find(XHTML + 'a')
            if link is not None:
                yield level, squeeze(text_of(link)), link.get('href')
            else:
                yield level, squeeze(text_of(li.find(XHTML + 'span'))) \
                    if li.find(XHTML + 'span') is not None else '', None
            yield from entries(li, level + 1)


def points(top, level=1):
    """The same of the navPoints of an NCX."""
    for point in top.findall(NCX + 'navPoint'):
        yield (level, squeeze(text_of(point.find(NCX + 'navLabel'))),
               point.find(NCX + 'content').get('src'))
        yield from points(point, level + 1)


def is_heading_target(document, element, heading):
    """The target is the heading, or a section that begins with it."""
    if element is heading:
        return True
    return local(element) in ('section', 'main', 'article', 'hgroup', 'header') \
        and next((e for e in element.iter() if re.fullmatch('h[1-6]', local(e))), None) is heading


@check
def contents(book):
    heads = [(int(local(h)[1]), heading_text(h), d, h) for d in book.documents
             for h in d.headings()]
    wanted = [(level, text) for level, text, _, _ in heads]
    toc = book.navs('toc')
    if len(toc) != 1:
        yield '%d tables of contents' % len(toc)
        return
    found = list(entries(toc[0]))
    if len(found) != len(wanted):
        yield 'the contents have %d entries, the text has %d headings' % (len(found), len(wanted))
    for (level, text, href), (depth, head, document, element) in zip(found, heads):
        if level != depth or not same_title(text, head):
            yield 'entry %r of level %d, heading %r of level %d' % (text, level, head, depth)
        where, target = book.target(book.nav, href or '#')
        if where is not document or target is None \
                or not is_heading_target(document, target, element):
            yield 'entry %r does not lead to its heading' % text
    if book.ncx is not None:
        told = [(level, text) for level, text, _ in points(book.ncx.find(NCX + 'navMap'))]
        if told != [(level, text) for level, text, _ in found]:
            yield 'the NCX has other contents'


@check
def pages(book):
    markers = book.pages()
    labels = [element.get('aria-label') or element.get('title') or '' for _, element in markers]
    lists = book.navs('page-list')
    listed = list(entries(lists[0])) if lists else []
    if [text for _, text, _ in listed] != labels:
        yield 'the page list says %s, the markers say %s' % ([t for _, t, _ in listed], labels)
    for (_, text, href), (document, element) in zip(listed, markers):
        if book.target(book.nav, href or '#') != (document, element):
            yield 'page %s of the list leads elsewhere' % text
    sources = book.values('pageBreakSource')
    if markers and (len(sources) != 1 or sources[0] in ('', 'none')):
        yield 'pages without pageBreakSource'
    if not markers and sources:
        yield 'no pages, but pageBreakSource is %s' % sources
    own = {squeeze(one.text or '') for one in book.dc('identifier')}
    if any(one in source for source in sources for one in own):
        yield 'pageBreakSource is the book itself'
    targets = [] if book.ncx is None else list(book.ncx.iter(NCX + 'pageTarget'))
    if [squeeze(text_of(t.find(NCX + 'navLabel'))) for t in targets] != labels:
        yield 'the NCX has other pages'


@check
def markers(book):
    for document, element in book.pages():
        label = element.get('aria-label') or ''
        where = '%s: page marker %s' % (document.name, label or element.get('id'))
        if text_of(element) or len(element):
            yield where + ' is not empty'
        if not re.fullmatch(r'[0-9ivxlcdm]+|[٠-٩۰-۹]+', label):
            yield where + ' has more than a number for a label'
        if 'doc-pagebreak' not in words(element, 'role') \
                or 'pagebreak' not in words(element, OPS + 'type') or not element.get('id'):
            yield where + ' lacks its role, its epub:type or its id'
        for one in document.above(document.parents[element]):
            if re.fullmatch('h[1-6]|a|hgroup', local(one)):
                yield where + ' stands in <%s>' % local(one)
        before, after, seen = [], [], False
        for text, top in stream(document.body, element):
            if text is None:
                seen = True
            else:
                (after if seen else before).append(text)
        left, right = ''.join(before)[-1:], ''.join(after)[:1]
        inline = local(element) == 'span'
        if inline and left.isalnum() and right.isalnum() and not spaceless(left + right):
            yield where + ' stands in a word'


def spaceless(text):
    """Characters of scripts that put no space between words."""
    return all(re.match('[぀-ヿ㐀-鿿豈-﫿฀-๿]', c) for c in text)


def stream(top, stop):
    """(text, element) in order; (None, stop) where stop stands."""
    if top is stop:
        yield None, top
        return
    if top.text:
        yield top.text, top
    for child in top:
        yield from stream(child, stop)
        if child.tail:
            yield child.tail, top


@check
def navigation(book):
    marks = book.navs('landmarks')
    if len(marks) != 1:
        yield '%d landmarks' % len(marks)
    kinds = []
    for mark in marks:
        for link in mark.iter(XHTML + 'a'):
            kinds += words(link, OPS + 'type')
            document, element = book.target(book.nav, link.get('href') or '#')
            if document is book.nav:
                yield 'a landmark to the navigation'
            elif element is None:
                yield 'a landmark to nowhere: %s' % link.get('href')
    if 'bodymatter' not in kinds:
        yield 'no landmark to the text'
    wanted = {'toc': 'doc-toc', 'page-list': 'doc-pagelist', 'landmarks': None}
    for nav in book.nav.root.iter(XHTML + 'nav'):
        kind = (words(nav, OPS + 'type') or ['?'])[0]
        if kind not in wanted:
            yield 'an unknown nav %r' % kind
            continue
        if wanted[kind] and wanted[kind] not in words(nav, 'role'):
            yield 'the nav %s has no role' % kind
        label = nav.get('aria-label') or ''.join(
            text_of(book.nav.ids[key]) for key in words(nav, 'aria-labelledby')
            if key in book.nav.ids)
        if not label.strip():
            yield 'the nav %s has no label' % kind
        if kind != 'toc' and nav.get('hidden') is None:
            yield 'the nav %s is not hidden' % kind


@check
def cover(book):
    covers = [item for item in book.items.values() if 'cover-image' in words(item, 'properties')]
    if len(covers) != 1 or covers[0].get('media-type') not in ('image/png', 'image/jpeg'):
        yield '%d covers' % len(covers)
    old = [meta.get('content') for meta in book.metadata.findall(OPF + 'meta')
           if meta.get('name') == 'cover']
    if old != [item.get('id') for item in covers]:
        yield 'the cover for old reading systems is %s' % old


@check
def reading_direction(book):
    rtl = primary(book.lang()) in RTL
    if (book.spine.get('page-progression-direction') == 'rtl') != rtl:
        yield 'page-progression-direction does not fit %s' % book.lang()
    if (book.opf.get('dir') == 'rtl') != (primary(book.opf.get(XML_LANG)) in RTL):
        yield 'dir of the package does not fit its language'
    for document in book.documents + [book.nav]:
        for element in document.root.iter():
            tag = element.get(XML_LANG) or element.get('lang')
            if tag is None:
                continue
            wanted = 'rtl' if primary(tag) in RTL else 'ltr'
            if document.direction(element) != wanted:
                yield '%s: <%s lang="%s"> runs %s' % (document.name, local(element), tag,
                                                      document.direction(element))


@check
def titles_elsewhere(book):
    """Titles in the package are tagged where their language is another."""
    for one in list(book.metadata.iter()):
        tag = one.get(XML_LANG)
        if tag is not None and bad_tag(tag):
            yield '%s: xml:lang %r is %s' % (local(one), tag, bad_tag(tag))
    for one in book.dc('title') + book.dc('contributor') + book.dc('creator'):
        text, lang = squeeze(one.text or ''), one.get(XML_LANG) or book.opf.get(XML_LANG)
        letters = [c for c in text if c.isalpha()]
        if primary(lang) in SCRIPTS and letters and one.tag == DC + 'title':
            script = SCRIPTS[primary(lang)]
            if not any(re.match('[%s]' % script, c) for c in letters):
                yield 'dc:title %r is not in its language, %s' % (text, lang)
