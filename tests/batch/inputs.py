#!/usr/bin/env python3
"""inputs.py PROGRAM SHIM: what is converted, where it goes, and what a run ends with."""
import os
import sys

from bench import Bench, failures, left_over, statuses
from tap import Tap

FAST = ('-t', 'xml')


def mirrors(tap, b):
    for name in ('in/b.txt', 'in/a/n.txt', 'in/a/deep/er/m.txt', 'in/a/notes.md', 'in/.hidden.txt',
                 'in/.dir/x.txt', 'in/a/two.dots.txt'):
        b.write(name)
    os.symlink('..', b.path('in/a/circle'))
    os.symlink('b.txt', b.path('in/link.txt'))
    status, out, err = b.batch(*FAST, '--out', 'out', 'in')
    tap.ok(status == 0, 'a tree is converted', [status, out, err])
    tap.ok(sorted(b.tree()) == ['a/deep/er/m.xml', 'a/n.xml', 'a/two.dots.xml', 'b.xml',
                                'link.xml'],
           'the outputs mirror the tree, without what is hidden or leads in a circle',
           sorted(b.tree()))
    tap.ok([r['input']['path'] for r in b.report()]
           == ['a/deep/er/m.txt', 'a/n.txt', 'a/two.dots.txt', 'b.txt', 'link.txt'],
           'the report has the order of the names')
    tap.ok(out.startswith('5 notices: 5 ok, 0 warned, 0 unchanged, 0 failed') and out.count('\n') == 1,
           'standard output has one line', [out])
    tap.ok(err == '', 'standard error is empty away from a terminal', [err])
    b.batch(*FAST, '--out', 'md', '--match', '*.md,b.*', 'in')
    tap.ok(sorted(b.tree('md')) == ['a/notes.xml', 'b.xml'], '--match chooses', sorted(b.tree('md')))


def finds_place(tap, b):
    b.write('flat/one.txt')
    b.batch(*FAST, 'flat')
    tap.ok(os.path.exists(b.path('flat/one.xml')), 'the outputs of one folder stand in it')
    status, _, err = b.batch('-t', 'text', 'flat')
    status2, out, err2 = b.batch('-t', 'text', 'flat')
    tap.ok(status == status2 == 0 and out.startswith('1 notices'),
           'an output beside the inputs is no input of the next run', [status, status2, out, err2])
    b.batch(*FAST, '--out', 'named', 'flat/one.txt')
    tap.ok(sorted(b.tree('named')) == ['one.xml'], 'a file goes into OUT by its name')
    b.batch(*FAST, '--out', 'rooted', '--root', '.', 'flat/one.txt')
    tap.ok(sorted(b.tree('rooted')) == ['flat/one.xml'], '--root mirrors files, too')
    b.write('within/one.txt')
    b.write('within/sub/in.txt')
    status, out, err = b.batch(*FAST, '--out', 'within/sub', 'within')
    tap.ok(out.startswith('1 notices'), 'OUT is not looked into for inputs', [out, err])


def takes_lists(tap, b):
    b.write('lists/x/1.txt')
    b.write('lists/y/2.txt')
    status, _, err = b.batch(*FAST, '--out', 'l1', '--list', '-', data=b'lists/y/2.txt\nlists/x/1.txt\n')
    tap.ok(status == 0 and sorted(b.tree('l1')) == ['lists/x/1.xml', 'lists/y/2.xml'],
           'a list from standard input', [status, err, *b.tree('l1')])
    tap.ok([r['input']['path'] for r in b.report('l1/report.jsonl')]
           == ['lists/y/2.txt', 'lists/x/1.txt'], 'a list keeps its order')
    b.write('names', b'x/1.txt\0y/2.txt\0')
    status, _, err = b.batch(*FAST, '--out', 'l2', '--root', 'lists', '--list', 'names')
    tap.ok(status == 0 and sorted(b.tree('l2')) == ['x/1.xml', 'y/2.xml'],
           'a list with NUL between names, below --root', [status, err, *b.tree('l2')])
    status, _, err = b.batch(*FAST, '--out', 'l3', '--list', 'names',
                             '--root', b.path('lists'))
    tap.ok(sorted(b.tree('l3')) == ['x/1.xml', 'y/2.xml'], 'an absolute root', [status, err])
    absolute = '%s\n/etc/../%s\n' % (b.path('lists/x/1.txt'), b.path('lists/y/2.txt')[1:])
    status, _, err = b.batch(*FAST, '--out', 'l4', '--list', '-', data=absolute.encode())
    tap.ok(status == 0 and sorted(b.tree('l4')) == ['lists/x/1.xml', 'lists/y/2.xml'],
           'absolute paths below the current folder', [status, err, *b.tree('l4')])


def refuses(tap, b):
    b.write('c/one/n.txt')
    b.write('c/two/n.txt')
    status, out, err = b.batch(*FAST, '--out', 'c1', 'c/one/n.txt', 'c/two/n.txt')
    tap.ok(status == 2 and 'c/one/n.txt' in err and 'c/two/n.txt' in err
           and not os.path.exists(b.path('c1')), 'two inputs for one output', [status, out, err])
    b.write('c/one/n.md')
    status, _, err = b.batch(*FAST, '--out', 'c2', '--match', 'n.*', 'c/one')
    tap.ok(status == 2 and 'would both become' in err, 'two names for one output', [status, err])
    status, _, err = b.batch(*FAST, '--out', '.', '--match', '*', 'c/two', 'c2.xml')
    b.write('own/n.xml', '<x/>')
    status, _, err = b.batch(*FAST, '--out', 'own', 'own/n.xml')
    tap.ok(status == 2 and 'written over' in err, 'an output that is its own input', [status, err])
    for args, what in (
            (['--jobs', '0', 'c'], 'no processes'),
            (['--jobs', 'x', 'c'], 'a number that is none'),
            (['--shard', '3/2', 'c'], 'a shard beyond the last'),
            (['--shard', '0/2', 'c'], 'a shard from 0'),
            (['--progress', 'loud', 'c'], 'an unknown kind of progress'),
            (['--out'], 'an option without its value'),
            (['--nonsense', 'c'], 'an unknown option'),
            (['-t', 'docx', 'c'], 'an unknown format'),
            (['--watch', 'c/one/n.txt'], 'a watched file'),
            ([], 'nothing to convert')):
        status, out, err = b.batch(*args)
        tap.ok(status == 2 and '[usage]' in err and out == '', 'refuses ' + what, [status, out, err])
    status, out, err = b.batch('c', env={'SOURCE_DATE_EPOCH': 'now'})
    tap.ok(status == 2, 'refuses a SOURCE_DATE_EPOCH that is no number', [status, err])


def ends(tap, b):
    b.write('bad/good.txt')
    b.write('bad/empty.txt', '')
    b.write('bad/zero.txt', b'\0\1\2\3' * 50)
    os.symlink('nowhere', b.path('bad/lost.txt'))
    os.mkfifo(b.path('bad/pipe.txt'))
    status, out, err = b.batch(*FAST, '--out', 'b1', 'bad', 'bad/gone.txt')
    failed = failures(b.report('b1/report.jsonl'))
    tap.ok(status == 1 and failed.get('empty.txt') == 'input' and failed.get('gone.txt') == 'input',
           '1 where an input fails, and the others are made', [status, failed, err])
    tap.ok('good.xml' in b.tree('b1'), 'the good one is made')
    tap.ok(failed.get('lost.txt') == failed.get('pipe.txt') == 'input',
           'a link that leads nowhere and a pipe in a folder fail, too', [failed])
    tap.ok('gone.txt: error:' in err, 'a failure has its line on standard error', [err])
    b.write('warn/cp.txt', 'ÜBER DAS LESEN\n\nDer erste Absatz über große Bücher ist länger als die '
            'Überschrift und hört nicht auf.\n'.encode('cp1252'))
    status, out, _ = b.batch(*FAST, '--out', 'w1', 'warn')
    tap.ok(status == 0 and '1 warned' in out, 'a warning is no failure', [status, out])
    status, out, err = b.batch(*FAST, '--strict', '--out', 'w1', 'warn')
    tap.ok(status == 1 and '1 failed' in out and 'warning:' in err, '--strict: it is',
           [status, out, err])
    b.write('file', 'x')
    status, _, err = b.batch(*FAST, '--out', 'file/out', 'warn')
    tap.ok(status == 4, '4 where OUT cannot be made', [status, err])
    status, _, err = b.batch('--fonts', b.path('warn'), '--out', 'f1', 'warn')
    tap.ok(status == 4 and 'font-missing' in err and not b.tree('f1'),
           '4 before anything is begun where the fonts are missing', [status, err])


def full_disk(tap, b):
    names = ['d/%02d.txt' % i for i in range(40)]
    for name in names:
        b.write(name)
    status, out, err = b.batch(*FAST, '-j', '2', '--out', 'dout', 'd', shim=True,
                               env={'SHIM_DISK_FULL': '1'})
    tap.ok(status == 4 and not b.tree('dout') and not left_over(b.path('dout')),
           '4 on a full disk, and nothing half made is left', [status, out, err, *b.tree('dout')])
    tap.ok('not done' in out, 'a full disk is not tried forty times', [out])
    status, out, err = b.batch(*FAST, '-j', '2', '--out', 'dout', 'd', shim=True)
    tap.ok(status == 0 and len(b.tree('dout')) == 40, 'then the run goes on', [status, out, err])
    tap.ok(set(statuses(b.report('dout/report.jsonl')).values()) == {'ok'}, 'all are ok')
    b.write('o/a/n.txt')
    b.write('o/b/n.txt')
    b.write('oout/a', 'in the way')
    status, out, _ = b.batch(*FAST, '--out', 'oout', 'o')
    tap.ok(status == 4 and 'b/n.xml' in b.tree('oout'), 'what stands in the way of one stops not all',
           [status, out])


def main():
    tap = Tap()
    b = Bench(*sys.argv[1:3])
    for test in (mirrors, finds_place, takes_lists, refuses, ends, full_disk):
        test(tap, b)
    b.close()
    tap.end()


if __name__ == '__main__':
    main()
