"""Our JSON (docs/model.md) to the schema of the corpus's scorer (docstring of score.py there)."""

ROLES = {"trl": "translator", "aut": "author"}
TYPES = {"title": "title", "title-parallel": "parallel_title", "credit": "credit"}


def spans_of(block):
    """Phrases in another language than the document's: marked, or all between a block's links."""
    spans = [{"start": m["start"], "end": m["end"], "lang": m["lang"]}
             for m in block["marks"] if m.get("lang") and m["type"] != "text"]
    at = 0
    for m in [m for m in block["marks"] if m["type"] == "link"] if block.get("lang") else []:
        spans.append({"start": at, "end": m["start"], "lang": block["lang"]})
        at = m["end"]
    if block.get("lang"):
        spans.append({"start": at, "end": len(block["text"]), "lang": block["lang"]})
    return spans


def links_of(block, source):
    """
    The gold has e-mail addresses as links where they stand bare, and as plain text where they stand
    in <>, because that is how its web pages were made; we link both, so the latter are left out.
    """
    return [{"start": m["start"], "end": m["end"], "url": m["href"]}
            for m in block["marks"] if m["type"] == "link"
            and not (m["href"].startswith("mailto:") and "<%s>" % m["href"][7:] in source)]


def refs_of(block):
    return [{"marker": m["label"], "offset": m["start"], "note": m["note"]}
            for m in block["marks"] if m["type"] == "noteref"]


def leaf(block, kind, source):
    out = {"type": kind, "text": block["text"]}
    if block.get("lang"):
        out["lang"] = block["lang"]
    out["links"] = links_of(block, source)
    out["spans"], out["noterefs"] = spans_of(block), refs_of(block)
    return out


def joined(blocks, kind, source):
    """Several paragraphs of a note as one text, which is what the gold has."""
    parts = [leaf(b, kind, source) for b in blocks]
    out = parts[0]
    for p in parts[1:]:
        shift = len(out["text"]) + 1
        out["text"] += " " + p["text"]
        for key in ("links", "spans"):
            out[key] += [dict(m, start=m["start"] + shift, end=m["end"] + shift) for m in p[key]]
        out["noterefs"] += [dict(m, offset=m["offset"] + shift) for m in p["noterefs"]]
    return out


def credit(block, out, contributors):
    names = [m for m in block["marks"] if m.get("role") == "name"]
    places = [m for m in block["marks"] if m.get("role") == "affiliation"]
    if names:
        out["name"] = block["text"][names[0]["start"]:names[0]["end"]]
    if places:
        out["affiliation"] = block["text"][places[0]["start"]:places[0]["end"]]
    for c in contributors:
        if c["name"] == out.get("name"):
            out["role"] = ROLES.get(c["role"], c["role"])
    return out


class Adapter:
    def __init__(self, doc, source):
        self.doc, self.source, self.out = doc, source, []

    def block(self, b, inside="paragraph", depth=0):
        kind = b["type"]
        if kind == "list":
            for item in b["blocks"]:
                self.item(item, b["ordered"], depth)
        elif kind in ("quote", "section", "doc", "cell", "row", "table"):
            for c in b["blocks"]:
                self.block(c, "quote" if kind == "quote" else inside, depth)
        elif kind == "pre":
            self.out.append(leaf(dict(b, text=" ".join(b["text"].split())), "pre", self.source))
        elif kind in ("para", "heading"):
            kind = TYPES.get(b.get("role"), "heading" if kind == "heading" else inside)
            out = leaf(b, kind, self.source)
            if kind == "credit":
                credit(b, out, self.doc["metadata"]["contributors"])
            self.out.append(out)

    def item(self, item, ordered, depth):
        paras = [b for b in item["blocks"] if b["type"] in ("para", "heading")]
        if paras:
            self.out.append(dict(leaf(paras[0], "list_item", self.source), ordered=ordered,
                                 depth=depth))
        for b in item["blocks"]:  # the gold tells further paragraphs apart from the item
            if not paras or b is not paras[0]:
                self.block(b, "paragraph", depth + 1)

    def notes(self):
        for k, note in enumerate(self.doc["notes"]):
            paras = [b for b in note["blocks"] if b["type"] in ("para", "heading")]
            if not paras:
                continue
            out = dict(joined(paras, "footnote", self.source), marker=note["label"])
            out["urls"] = [m["url"] for m in out["links"]]
            for i, b in enumerate(self.out):
                if any(r["note"] == k for r in b.get("noterefs", [])):
                    out["ref"] = i
                    break
            self.out.append(out)

    def run(self):
        for b in self.doc["blocks"]:
            self.block(b)
        self.notes()
        return {"lang": self.doc.get("lang"), "blocks": self.out}


def adapt(doc, source):
    """`doc`: our JSON; `source`: the text that it was made from."""
    return Adapter(doc, source).run()
