#!/usr/bin/env python3
"""shards.py PROGRAM SHIM: parts of the work, together, are the work."""
import os
import sys

from bench import Bench, differences, read_report, statuses, wait
from tap import Tap

FAST = ('-t', 'xml')
SLURM = ('SLURM_ARRAY_TASK_ID', 'SLURM_ARRAY_TASK_COUNT', 'SLURM_ARRAY_TASK_MIN',
         'SLURM_ARRAY_TASK_STEP')
SGE = ('SGE_TASK_ID', 'SGE_TASK_FIRST', 'SGE_TASK_LAST', 'SGE_TASK_STEPSIZE')
KUBE = ('JOB_COMPLETION_INDEX', 'ANAGNOST_SHARD_COUNT')


def essence(records):
    """What does not depend on when and where it was done."""
    return [{k: v for k, v in r.items() if k not in ('ms', 'peak_kib')} for r in records]


def union(tap, b):
    status, _, err = b.batch(*FAST, '--out', 'whole', 'in')
    whole = b.report('whole/report.jsonl')
    tap.ok(status == 1 and len(whole) == 61, 'the whole', [status, err])
    runs = [b.start('batch', *FAST, '-j', '1', '--shard', '%d/4' % k, '--out', 'out', 'in')
            for k in range(1, 5)]
    codes = [(run.communicate(timeout=120), run.returncode)[1] for run in runs]
    tap.ok(sorted(codes) == [0, 0, 0, 1], 'four shards at once in one OUT', codes)
    tap.none('have the outputs of the whole', differences(b.tree('whole'), b.tree('out')))
    parts = [b.path('out/report.%d-of-4.jsonl' % k) for k in range(1, 5)]
    sizes = [len(read_report(part)) for part in parts]
    tap.ok(sum(sizes) == 61 and min(sizes) > 4, 'the parts are disjoint and of like size', sizes)
    status, out, err = b.run('report', 'merge', *parts[::-1], '-o', b.path('out/report.jsonl'))
    tap.ok(status == 1 and out.startswith('61 notices: 60 ok, 0 warned, 0 unchanged, 1 failed; report: '),
           'the joined report', [status, out, err])
    tap.ok(essence(b.report()) == essence(whole), 'is the report of the whole, in its order')
    tap.ok(os.path.exists(b.path('out/report.html')), 'and has its page')
    status, out, err = b.run('report', 'merge', *parts[:3], '-o', b.path('out/part.jsonl'))
    tap.ok(status == 1 and '3 of 4 parts' in err, 'a missing part is told', [status, err])
    b.write('noise.jsonl', 'this is no report\n')
    status, out, err = b.run('report', 'merge', 'noise.jsonl', '-o', b.path('out/noise.jsonl'))
    tap.ok(status == 1 and 'no report' in err, 'what is no report is told', [status, err])
    for args in (['report'], ['report', 'split'], ['report', 'merge']):
        status, _, err = b.run(*args)
        tap.ok(status == 2, ' '.join(args) + ' alone is a wrong use', [status, err])
    status, out, _ = b.batch(*FAST, '--out', 'out', 'in')
    tap.ok(statuses(b.report())['s/n007.txt'] == 'unchanged' and '60 unchanged' in out,
           'a run of all knows what the shards did', [out])
    status, out, _ = b.batch(*FAST, '--shard', '1/2', '--out', 'out', 'in')
    tap.ok(' 0 ok' in out and 'unchanged' in out, 'and so do other shards', [out])


def excludes(tap, b):
    b.write('loop/l.txt', '!!loop!!')
    process = b.start('batch', *FAST, '--shard', '1/1', '--out', 'lout', 'loop', shim=True)
    process.kill()
    process.communicate()
    args = ('batch', *FAST, '--timeout', '3', '--out', 'lout', 'loop')
    first = [b.start(*args, '--shard', '%d/2' % k, shim=True) for k in (1, 2)]
    for k in (1, 2):  # now each has its lock
        wait(lambda k=k: os.path.exists(b.path('lout/.anagnost/state.%d-of-2.jsonl' % k)))
    again = [b.run(*args, '--shard', '%d/2' % k)[0] for k in (1, 2)]
    codes = [(run.communicate(timeout=60), run.returncode)[1] for run in first]
    tap.ok(sorted(codes) == [0, 1], 'shards run beside each other', codes)
    tap.ok(sorted(again) == [0, 0], 'a shard begun twice waits for itself', again)


def schedulers(tap, b):
    def shard(names, values, *args):
        env = {k: v for k, v in zip(names, values) if v is not None}
        status, out, err = b.batch(*FAST, '--shard', 'auto', '--out', 'sout', *args, 'in', env=env)
        made = [name for name in os.listdir(b.path('sout')) if name.startswith('report.')] \
            if os.path.isdir(b.path('sout')) else []
        for name in made:
            os.unlink(b.path('sout', name))
        return made[0][7:-6] if status in (0, 1) and made else (status, err)
    for names, values, want in (
            (SLURM, ('0', '4', '0', '1'), '1-of-4'), (SLURM, ('3', '4', '0', None), '4-of-4'),
            (SLURM, ('5', '4', '2', '1'), '4-of-4'), (SLURM, ('12', '3', '10', '2'), '2-of-3'),
            (SGE, ('1', '1', '8', '1'), '1-of-8'), (SGE, ('7', '1', '9', '3'), '3-of-3'),
            (KUBE, ('0', '2'), '1-of-2'), (KUBE, ('1', '2'), '2-of-2')):
        got = shard(names, values)
        tap.ok(got == want, '%s %s is shard %s' % (names[0], values, want), [got])
    for names, values, what in (
            (SLURM, (None,) * 4, 'no scheduler'), (SLURM, ('7', '3', '1', '1'), 'an array with gaps'),
            (SLURM, ('2', None, None, None), 'an array without its count'),
            (KUBE, ('1', None), 'a job that does not tell its count'),
            (KUBE, ('5', '2'), 'an index beyond the count'),
            (SGE, ('undefined', 'undefined', 'undefined', 'undefined'), 'a job that is no array'),
            (SLURM, ('x', '3', '1', '1'), 'noise')):
        got = shard(names, values)
        tap.ok(isinstance(got, tuple) and got[0] == 2, 'refuses ' + what, [got])


def main():
    tap = Tap()
    b = Bench(*sys.argv[1:3])
    for i in range(60):
        b.write('in/%s/n%03d.txt' % ('rst'[i % 3], i))
    b.write('in/zz.txt', '')
    for test in (union, excludes, schedulers):
        test(tap, b)
    b.close()
    tap.end()


if __name__ == '__main__':
    main()
