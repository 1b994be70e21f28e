#!/usr/bin/env python3
"""Runs the converter over a folder of texts and scores what it understood.

usage: run.py [DIR] [--keep DIR] [--floors] [-- ARGUMENTS OF THE SCORER]

DIR holds NAME.txt with NAME.json (the gold) beside it; the default is the development set of
../shared/corpus. The program is $ANAGNOST, else the one of the build directory. With --floors the
scores must not fall below floors.json. Exit 77: there is no corpus here.
"""
import glob
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
CORPUS = os.path.join(ROOT, "..", "shared", "corpus")
sys.path.insert(0, HERE)
from adapt import adapt  # noqa: E402


def find_program():
    if os.environ.get("ANAGNOST"):
        return os.environ["ANAGNOST"]
    builds = sorted(glob.glob(os.path.join(ROOT, "build*", "anagnost")), key=os.path.getmtime)
    if builds:
        return builds[-1]
    sys.exit("score: no program: build it, or name it in ANAGNOST")


def find_corpus():
    for root in (CORPUS, os.environ.get("ANAGNOST_CORPUS", "")):
        if os.path.exists(os.path.join(root, "score.py")):
            return root
    here = ROOT
    while here != os.path.dirname(here):
        here = os.path.dirname(here)
        root = os.path.join(here, "shared", "corpus")
        if os.path.exists(os.path.join(root, "score.py")):
            return root
    print("score: skipped: there is no corpus (../shared/corpus)")
    sys.exit(77)


def convert(program, files, where):
    """All texts in one process; a text that cannot be read counts as empty in the scores."""
    for i in range(0, len(files), 200):
        with open(os.path.join(where, "diagnostics"), "a") as log:
            subprocess.run([program, "-t", "json", "-o", where, *files[i:i + 200]], stderr=log,
                           check=False)
    for f in files:
        out = os.path.join(where, os.path.basename(f)[:-4] + ".json")
        if not os.path.exists(out):
            print("score: no output for", f)
            continue
        with open(out, encoding="utf-8") as stream:
            doc = json.load(stream)
        with open(out, "w", encoding="utf-8") as stream:
            json.dump(adapt(doc), stream, ensure_ascii=False)


def check_floors(name, scores):
    with open(os.path.join(HERE, "floors.json"), encoding="utf-8") as stream:
        floors = json.load(stream).get(name, {})
    low = 0
    for key, floor in floors.items():
        if scores.get(key) is not None and scores[key] < floor:
            print("score: %s of %s fell to %.4f, below %.4f" % (key, name, scores[key], floor))
            low = 1
    return low


def main(argv):
    rest = argv[argv.index("--") + 1:] if "--" in argv else []
    argv = argv[:argv.index("--")] if "--" in argv else argv
    floors = "--floors" in argv
    argv = [a for a in argv if a != "--floors"]
    keep = None
    if "--keep" in argv:
        keep = argv[argv.index("--keep") + 1]
        argv = [a for a in argv if a not in ("--keep", keep)]
        os.makedirs(keep, exist_ok=True)
    corpus = find_corpus()
    folder = argv[0] if argv else os.path.join(corpus, "dev")
    if not os.path.isdir(folder) and os.path.isdir(os.path.join(corpus, folder)):
        folder = os.path.join(corpus, folder)
    files = sorted(glob.glob(os.path.join(folder, "*.txt")))
    if not files:
        sys.exit("score: no texts in %s" % folder)
    with tempfile.TemporaryDirectory() as tmp:
        where = keep or tmp
        convert(find_program(), files, where)
        table = os.path.join(tmp, "scores.json")
        status = subprocess.run([sys.executable, os.path.join(corpus, "score.py"), "--gold", folder,
                                 "--sys", where, "--json", table, *rest], check=False).returncode
        if status or not floors:
            return status
        with open(table, encoding="utf-8") as stream:
            return check_floors(os.path.basename(os.path.normpath(folder)), json.load(stream))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
