#!/usr/bin/env python3
"""count.py [--need SUITE,...] LOG...: what the tests said, counted.

A LOG is meson's testlog.json or a file of TAP lines. A test that speaks TAP
counts for each of its lines, any other for one. A test that failed without a
failing line counts as one failure more, and so does a needed suite of which
no test ran. The last line is `N passed, N failed, N skipped`; the status is
0 only if nothing failed.
"""
import argparse
import json
import re
import sys

LINE = re.compile(r'^(not )?ok\b[ \t]*\d*[ \t]*-?[ \t]*(.*?)(?:[ \t]*#[ \t]*(skip|todo)\b[ \t]*(.*))?$',
                  re.IGNORECASE)
PLAN = re.compile(r'^1\.\.(\d+)', re.MULTILINE)


class Count:
    def __init__(self):
        self.passed, self.failed, self.skipped = 0, [], []

    def lines(self, name, text):
        """The TAP lines of one test; returns how many there are and how many failed."""
        total = failed = 0
        for line in text.splitlines():
            found = LINE.match(line.rstrip())
            if not found:
                continue
            total += 1
            bad, what, directive, why = found.groups()
            if (directive or '').lower() == 'skip':
                self.skipped.append('%s: %s (%s)' % (name, what, why))
            elif bad:
                failed += 1
                self.failed.append('%s: %s' % (name, what))
            else:
                self.passed += 1
        plan = PLAN.search(text)
        if plan and int(plan.group(1)) != total:
            failed += 1
            self.failed.append('%s: %s tests were announced, %d ran'
                               % (name, plan.group(1), total))
        return total, failed

    def meson(self, record):
        name = record['name']
        text = record.get('stdout') or ''
        result = record['result']
        total, failed = self.lines(name, text) if PLAN.search(text) else (0, 0)
        if result in ('OK', 'EXPECTEDFAIL'):
            if not total:
                self.passed += 1
        elif result == 'SKIP':
            if not total:
                self.skipped.append('%s: the whole test' % name)
        elif not failed:
            self.failed.append('%s: %s' % (name, result))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--need', default='', help='suites of which a test must have run')
    parser.add_argument('logs', nargs='+')
    args = parser.parse_args()
    count, suites = Count(), set()
    for path in args.logs:
        try:
            with open(path, encoding='utf-8') as file:
                text = file.read()
        except OSError as problem:
            count.failed.append('no results: %s' % problem)
            continue
        if path.endswith('.json'):
            for line in text.splitlines():
                record = json.loads(line)
                # "project:suite / name"; several suites are joined by "+".
                named = re.match(r'[^:/]*:([^/]+) / ', record['name'])
                suites.update(named.group(1).split('+') if named else [])
                count.meson(record)
        else:
            count.lines('tools/check', text)
    for suite in filter(None, args.need.split(',')):
        if suite not in suites:
            count.failed.append('suite %s: no test ran' % suite)
    for title, entries in (('skipped', count.skipped), ('FAILED', count.failed)):
        for entry in entries:
            print('%s %s' % (title, entry))
    print('%d passed, %d failed, %d skipped'
          % (count.passed, len(count.failed), len(count.skipped)))
    sys.exit(1 if count.failed else 0)


if __name__ == '__main__':
    main()
