#!/usr/bin/env python3
"""validate.py [--ua2] FILE...: EPUBCheck and Ace for EPUBs, veraPDF for PDFs.

Prints a line for each file and validator, PASS, FAIL or SKIP, and below it
what was found. Ends with 0 if all passed, 1 if one failed, 77 if none failed
but a validator is missing.
"""
import argparse
import sys

import validators


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--ua2', action='store_true', help='hold the PDFs to ua2, wt1a and 4')
    parser.add_argument('files', nargs='+')
    args = parser.parse_args()
    epubs = [name for name in args.files if name.lower().endswith('.epub')]
    pdfs = [name for name in args.files if name.lower().endswith('.pdf')]
    other = [name for name in args.files if name not in epubs and name not in pdfs]
    if other:
        parser.error('neither .epub nor .pdf: ' + ' '.join(other))
    verdicts = validators.validate(epubs, [] if args.ua2 else pdfs, pdfs if args.ua2 else [])
    for name, validator, state, details in verdicts:
        print('%s %s: %s' % (state.upper(), name, validator))
        if state != 'pass':
            print('\n'.join('    ' + line for line in details))
    states = {verdict[2] for verdict in verdicts}
    sys.exit(1 if 'fail' in states else 77 if 'skip' in states else 0)


if __name__ == '__main__':
    main()
