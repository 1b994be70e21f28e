#!/usr/bin/env python3
"""Runs the converter over a folder of texts and scores what it understood.

usage: run.py [DIR] [--keep DIR] [--tap | --raise] [-- ARGUMENTS OF THE SCORER]

DIR holds NAME.txt with NAME.json (the gold) beside it; the default is the development set of
../shared/corpus (or the set in it that DIR names). The program is $ANAGNOST, else the one of the
build directory. --tap: a test for each floor of floors.json, below which a score must not fall;
--raise: lifts the floors to the scores, none is ever lowered. Exit 77: there is no corpus here.
"""
import argparse
import glob
import json
import math
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
FLOORS = os.path.join(HERE, "floors.json")
sys.path[:0] = [HERE, os.path.dirname(HERE)]
from adapt import adapt  # noqa: E402
from tap import Tap  # noqa: E402


def find_program():
    if os.environ.get("ANAGNOST"):
        return os.environ["ANAGNOST"]
    builds = sorted(glob.glob(os.path.join(ROOT, "build*", "anagnost")), key=os.path.getmtime)
    if builds:
        return builds[-1]
    sys.exit("score: no program: build it, or name it in ANAGNOST")


def find_corpus():
    """../shared/corpus, of this folder or of one above it; None if there is none."""
    here = ROOT
    while here != os.path.dirname(here):
        here = os.path.dirname(here)
        found = os.path.join(here, "shared", "corpus")
        if os.path.exists(os.path.join(found, "score.py")):
            return found
    return None


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
        with open(f, encoding="utf-8", errors="replace") as stream:
            source = stream.read()
        with open(out, "w", encoding="utf-8") as stream:
            json.dump(adapt(doc, source), stream, ensure_ascii=False)


def read_floors():
    with open(FLOORS, encoding="utf-8") as stream:
        return json.load(stream)


def check_floors(name, scores):
    tap = Tap()
    for key, floor in read_floors().get(name, {}).items():
        score = scores.get(key)
        tap.ok(score is not None and score >= floor, "%s: %s %.4f" % (name, key, score or 0),
               ["the floor is %.4f" % floor])
    tap.end()


def raise_floors(name, scores):
    """Rounded down, so that another machine's rounding does not fail."""
    floors = read_floors()
    mine = floors.setdefault(name, {})
    for key, score in scores.items():
        if score is not None:
            mine[key] = max(mine.get(key, 0), math.floor(score * 1000) / 1000)
    with open(FLOORS, "w", encoding="utf-8") as stream:
        json.dump(floors, stream, indent=1)
        stream.write("\n")


def score(corpus, folder, keep, rest, quiet):
    """The table on standard output (as comments if quiet); returns (status, scores)."""
    files = sorted(glob.glob(os.path.join(folder, "*.txt")))
    if not files:
        sys.exit("score: no texts in %s" % folder)
    with tempfile.TemporaryDirectory() as tmp:
        where = keep or tmp
        convert(find_program(), files, where)
        table = os.path.join(tmp, "scores.json")
        done = subprocess.run([sys.executable, os.path.join(corpus, "score.py"), "--gold", folder,
                               "--sys", where, "--json", table, *rest], check=False,
                              stdout=subprocess.PIPE, encoding="utf-8")
        for line in done.stdout.splitlines():
            print("# " + line if quiet else line)
        with open(table, encoding="utf-8") as stream:
            return done.returncode, json.load(stream)


def main(argv):
    argv, rest = (argv[:argv.index("--")], argv[argv.index("--") + 1:]) if "--" in argv \
        else (argv, [])
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("folder", nargs="?", default="dev")
    parser.add_argument("--keep")
    parser.add_argument("--tap", action="store_true")
    parser.add_argument("--raise", dest="lift", action="store_true")
    args = parser.parse_args(argv)
    corpus = find_corpus()
    if not corpus:
        print("1..0 # SKIP there is no corpus (../shared/corpus)" if args.tap
              else "score: skipped: there is no corpus (../shared/corpus)")
        return 0 if args.tap else 77
    folder = args.folder
    if not os.path.isdir(folder):
        folder = os.path.join(corpus, folder)
    if args.keep:
        os.makedirs(args.keep, exist_ok=True)
    status, scores = score(corpus, folder, args.keep, rest, args.tap)
    name = os.path.basename(os.path.normpath(folder))
    if args.lift:
        raise_floors(name, scores)
    if args.tap:
        check_floors(name, scores)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
