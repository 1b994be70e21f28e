#!/usr/bin/env python3
"""isolation.py PROGRAM SHIM: one document cannot take the others along."""
import os
import signal
import sys

from bench import Bench, children, failures, is_alive, left_over, status_of, statuses, wait
from tap import Tap

FAST = ('-t', 'xml')
MARKED = {'crash': 'crash', 'exit': 'crash', 'loop': 'timeout', 'memory': 'memory',
          'huge': 'memory'}


def misbehaving(tap, b, jobs):
    out = 'out%d' % jobs
    status, text, err = b.batch(*FAST, '-j', str(jobs), '--timeout', '4', '--memory', '192',
                                '--out', out, 'in', shim=True)
    records = b.report(out + '/report.jsonl')
    told = failures(records)
    wanted = {name + '.txt': why for name, why in MARKED.items()}
    tap.ok(status == 1 and told == wanted,
           '%d process(es): crash, loop and memory fail and are told as such' % jobs,
           [status, told, err])
    tap.ok(sorted(b.tree(out)) == ['n%02d.xml' % i for i in range(12)],
           'all others are converted', sorted(b.tree(out)))
    tap.ok([r['input']['path'] for r in records] == sorted(r['input']['path'] for r in records),
           'the report is in order')
    tap.ok(all(r['diagnostics'] for r in records if r['status'] == 'failed'),
           'each failure has a diagnostic')
    tap.ok(all(r['peak_kib'] < 300000 for r in records), 'memory stayed near the limit',
           [r['peak_kib'] for r in records])
    tap.ok(not left_over(b.path(out)), 'no temporary file is left')


def is_in_loop(pid):
    """Has a worker begun with what never ends? It sleeps there a thousand times a second."""
    return int(status_of(pid, 'voluntary_ctxt_switches') or 0) > 300


def killed(tap, b):
    b.write('k/slow.txt', '!!loop!!')
    b.write('k/z.txt')
    process = b.start('batch', *FAST, '-j', '1', '--out', 'kout', 'k', shim=True)
    wait(lambda: any(is_in_loop(pid) for pid in children(process.pid)), 50)
    for pid in children(process.pid):
        os.kill(pid, signal.SIGKILL)
    out, err = process.communicate(timeout=60)
    told = failures(b.report('kout/report.jsonl'))
    tap.ok(process.returncode == 4 and told == {'slow.txt': 'machine'},
           'a worker killed from outside is the fault of the machine',
           [process.returncode, told, out, err])
    tap.ok(sorted(b.tree('kout')) == ['z.xml'], 'and the next document is converted')
    b.write('k/slow.txt')
    status, _, err = b.batch(*FAST, '-j', '1', '--out', 'kout', 'k', shim=True)
    told = statuses(b.report('kout/report.jsonl'))
    tap.ok(status == 0 and told == {'slow.txt': 'ok', 'z.txt': 'unchanged'},
           'tried again, it is made', [status, told, err])


def orphans(tap, b):
    """Workers do not outlive their parent."""
    b.write('orphan/loop.txt', '!!loop!!')
    process = b.start('batch', *FAST, '--out', 'oout', 'orphan', shim=True)
    wait(lambda: children(process.pid))
    workers = children(process.pid)
    process.kill()
    process.communicate()
    tap.ok(workers and wait(lambda: not any(is_alive(pid) for pid in workers)),
           'workers end with their parent', workers)


def excludes(tap, b):
    """One run at a time in OUT."""
    process = b.start('batch', *FAST, '--out', 'xout', 'orphan', shim=True)
    wait(lambda: children(process.pid))
    status, _, err = b.batch(*FAST, '--out', 'xout', 'orphan')
    tap.ok(status == 4 and 'another run' in err, 'a second run in the same OUT is refused',
           [status, err])
    process.kill()
    process.communicate()


def main():
    tap = Tap()
    b = Bench(*sys.argv[1:3])
    for i in range(12):
        b.write('in/n%02d.txt' % i)
    for name in MARKED:
        b.write('in/%s.txt' % name, '!!%s!!\n\nA paragraph.\n' % name)
    for jobs in (1, 3):
        misbehaving(tap, b, jobs)
    killed(tap, b)
    orphans(tap, b)
    excludes(tap, b)
    b.close()
    tap.end()


if __name__ == '__main__':
    main()
