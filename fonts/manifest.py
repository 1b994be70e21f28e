#!/usr/bin/env python3
"""Makes fonts/manifest.tsv anew from the fonts that are installed: manifest.py > manifest.tsv
manifest.py --check compares the installed files with the manifest, byte for byte.

The list of files below is the choice; all else is told by fc-scan, dpkg and the file itself.
"""
import hashlib
import os
import subprocess
import sys

DIRS = ["/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto",
        "/usr/share/fonts/truetype/ancient-scripts"]
LICENCE = "OFL-1.1"
# Symbola: "free for any use", in the words of its author.
LICENCES = {"Symbola_hint.ttf": "LicenseRef-free-for-any-use"}
FILES = (
    [f"Noto{kind}-{style}.ttf" for kind in ("Serif", "Sans")
     for style in ("Regular", "Bold", "Italic", "BoldItalic")]
    + [f"Noto{kind}-{style}.ttf"
       for kind in ("NaskhArabic", "SansArabic", "SerifHebrew", "SansHebrew", "SerifDevanagari",
                    "SansDevanagari", "SerifArmenian", "SerifGeorgian", "SerifThai", "SansThai")
       for style in ("Regular", "Bold")]
    + ["NotoSansSymbols2-Regular.ttf"]
    + [f"NotoSansMono-{style}.ttf" for style in ("Regular", "Bold")]
    + [f"NotoSansSymbols-{style}.ttf" for style in ("Regular", "Bold")]
    + [f"Noto{kind}CJK-{style}.ttc" for kind in ("Serif", "Sans")
       for style in ("Regular", "Bold")]
    + ["Symbola_hint.ttf"]
)


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def find(name):
    for directory in DIRS:
        path = os.path.join(directory, name)
        if os.path.exists(path):
            return path
    sys.exit(f"manifest.py: {name} is not installed")


def describe(name):
    path = find(name)
    families = []
    version = ""
    for line in run("fc-scan", "--format", "%{family[0]}|%{fontversion}\n", path).splitlines():
        family, version = line.split("|")
        if family not in families:
            families.append(family)
    package = run("dpkg-query", "-S", path).split(":")[0]
    with open(path, "rb") as f:
        data = f.read()
    return "\t".join([name, ", ".join(families), package, LICENCES.get(name, LICENCE), version, str(len(data)),
                      hashlib.sha256(data).hexdigest()])


def main():
    lines = ["# file\tfamilies\tpackage\tlicence\tversion\tsize\tsha256"]
    lines += [describe(name) for name in FILES]
    text = "\n".join(lines) + "\n"
    if sys.argv[1:] != ["--check"]:
        sys.stdout.write(text)
        return
    with open(os.path.join(os.path.dirname(__file__), "manifest.tsv"), encoding="utf-8") as f:
        wanted = f.read().splitlines()
    others = [line.split("\t")[0] for line in lines if line not in wanted]
    if others:
        sys.exit("other versions than those of the manifest: " + ", ".join(others))


main()
