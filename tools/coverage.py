"""coverage.py BELOW: lines reached of each file, from gcovr's CSV on standard input."""
import csv
import sys


def main():
    below = int(sys.argv[1])
    rows, total, reached = [], 0, 0
    for row in csv.DictReader(sys.stdin):
        lines, hit = int(row['line_total']), int(row['line_covered'])
        if not lines:
            continue
        total, reached = total + lines, reached + hit
        rows.append((100 * hit / lines, row['filename'], hit, lines))
    for share, name, hit, lines in sorted(rows):
        if share < below:
            print('%5.1f %%  %5d of %5d  %s' % (share, hit, lines, name))
    if not total:
        sys.exit('coverage.py: nothing was counted')
    print('%5.1f %%  %5d of %5d  src' % (100 * reached / total, reached, total))


if __name__ == '__main__':
    main()
