#!/usr/bin/env python3
"""The examples of docs/rules.md run as tests.

usage: rules.py PROGRAM docs/rules.md [--update]

An example is a fenced block "text" (or "text PASS": the tree after that pass, else after the last)
and the fenced block "tree" after it. In the text, ␌ stands for a form feed. The tree has a line a
node: its kind, what it has (mark, level, role, language), its text; deeper nodes are indented.
"""
import json
import re
import subprocess
import sys

from tap import Tap

FENCE = re.compile(r"^```(text|tree)([^\n]*)\n(.*?)^```$", re.M | re.S)


def marks_of(node):
    for mark in node.get("marks", []):
        kind = mark["type"]
        if kind in ("text", "break"):
            continue
        text = node["text"][mark["start"]:mark["end"]]
        facts = [mark.get(key) for key in ("role", "lang", "href") if mark.get(key)]
        if kind == "noteref":
            yield "noteref %s after %s" % (mark["label"], json.dumps(
                node["text"][max(0, mark["start"] - 12):mark["start"]], ensure_ascii=False))
        else:
            yield " ".join([kind, *facts, json.dumps(text, ensure_ascii=False)])


def lines_of(node, depth=0):
    kind = node["type"]
    facts = [kind]
    if kind == "list":
        facts.append("ordered" if node["ordered"] else "unordered")
    facts += [str(node[key]) for key in ("level", "role", "label", "lang") if node.get(key)]
    if "text" in node:
        facts.append(json.dumps(node["text"], ensure_ascii=False))
    yield "  " * depth + " ".join(facts)
    for mark in marks_of(node):
        yield "  " * (depth + 1) + mark
    for child in node.get("blocks", []):
        yield from lines_of(child, depth + 1)


def tree_of(program, text, last):
    command = [program, "-t", "json", "-o", "-", *(["--pass", last] if last else []), "-"]
    done = subprocess.run(command, input=text.replace("␌", "\f").encode(), stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, check=False)
    if done.returncode:
        return [done.stderr.decode("utf-8", "replace")]
    doc = json.loads(done.stdout)
    lines = []
    for part in ("blocks", "notes", "dropped"):
        for node in doc[part]:
            lines += lines_of(node) if part != "dropped" \
                else ["dropped " + line for line in lines_of(node)]
    return lines


def main(program, path, update):
    with open(path, encoding="utf-8") as stream:
        page = stream.read()
    tap, pending, out, at = Tap(), None, [], 0
    for found in FENCE.finditer(page):
        kind, info, body = found.groups()
        out.append(page[at:found.start()])
        at = found.end()
        out.append(found.group())
        if kind == "text":
            tap.ok(pending is None, "each text has a tree") if pending else None
            pending = (info.strip(), body)
            continue
        last, text = pending or ("", "")
        pending = None
        got = tree_of(program, text, last)
        if update:
            out[-1] = "```tree\n%s\n```" % "\n".join(got)
            continue
        heading = re.findall(r"^#+ (.*)$", page[:found.start()], re.M)[-1]
        first = next((line for line in text.splitlines() if line.strip()), "")
        tap.ok(got == body.splitlines(), "%s: %s" % (heading, first.strip()[:50]),
               ["got:", *got, "the document says:", *body.splitlines()])
    if update:
        with open(path, "w", encoding="utf-8") as stream:
            stream.write("".join(out) + page[at:])
    else:
        tap.end()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], "--update" in sys.argv)
