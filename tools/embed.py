#!/usr/bin/env python3
"""Writes a C file that holds the given files as strings, found by their name.

embed.py OUTPUT FILE...: the library carries its style sheets and its font manifest with it.
"""
import os
import sys


def array(data):
    """The bytes as numbers, with a 0 behind: a string literal may not be so long."""
    numbers = [str(b) if b < 128 else str(b - 256) for b in data] + ["0"]
    return "\n".join(", ".join(numbers[i:i + 24]) + "," for i in range(0, len(numbers), 24))


def main():
    output, *files = sys.argv[1:]
    with open(output, "w", encoding="utf-8") as f:
        f.write('#include "base/builtin.h"\n\n')
        for i, path in enumerate(files):
            with open(path, "rb") as source:
                f.write(f"static const char file{i}[] = {{\n{array(source.read())}\n}};\n\n")
        f.write("const struct builtin builtins[] = {\n")
        for i, path in enumerate(files):
            f.write(f'    {{ "{os.path.basename(path)}", file{i} }},\n')
        f.write("    { NULL, NULL },\n};\n")


main()
