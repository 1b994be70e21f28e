#!/usr/bin/env python3
"""slurm.py PROGRAM SHIM: an array of jobs on a cluster of one machine.

Slurm's daemons and munge are started on the loopback with a configuration of
their own, by whoever runs the test (tools/check --full installs them). 500
notices are converted by an array of four; a step is killed in the middle
(SIGKILL) and its task queued again; another task is queued again by the
scheduler's own means. The books must be, byte by byte, those of a run on one
machine that nobody disturbed.
"""
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time

import notices
from bench import SAMPLES, Bench, differences, left_over, statuses, wait
from tap import Tap

COUNT = 500
PROGRAMS = ('munged', 'slurmctld', 'slurmd', 'sbatch')

# No cgroups, no database, nothing but the loopback; a job that is queued
# again starts when its credential has run out, which is why that is short.
CONFIGURATION = '''\
ClusterName=test
SlurmctldHost=localhost(127.0.0.1)
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
AuthInfo=socket={dir}/munge.socket,cred_expire=15
CredType=cred/munge
SlurmctldPort={ctld}
SlurmdPort={slurmd}
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
StateSaveLocation={dir}/state
SlurmdSpoolDir={dir}/spool
SlurmctldPidFile={dir}/slurmctld.pid
SlurmdPidFile={dir}/slurmd.pid
SlurmctldLogFile={dir}/slurmctld.log
SlurmdLogFile={dir}/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
JobCompType=jobcomp/filetxt
JobCompLoc={dir}/done.txt
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerType=sched/backfill
SchedulerParameters=batch_sched_delay=0,sched_interval=1,sched_min_interval=10000
ReturnToService=2
MpiDefault=none
NodeName=localhost NodeAddr=127.0.0.1 NodeHostname=localhost CPUs={cpus} RealMemory=1000
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
'''

# As docs/cluster.md has it; the number of the process is for the test, which kills it.
JOB = '''\
#!/bin/bash
#SBATCH --job-name=anagnost
#SBATCH --requeue --open-mode=append
#SBATCH --output={log}/%A_%a.log
#SBATCH --signal=TERM@30
echo $$ >{log}/pid.$SLURM_ARRAY_TASK_ID
exec {program} batch --shard auto --jobs 1 --progress lines --out {out} {notices}
'''


class Cluster:
    def __init__(self, folder):
        self.folder = folder
        self.running = []
        for name in ('', 'state', 'spool'):
            os.makedirs(os.path.join(folder, name), mode=0o755, exist_ok=True)
        self.path = os.path.join(folder, 'slurm.conf')
        ctld, slurmd = free_ports(2)
        with open(self.path, 'w') as file:
            file.write(CONFIGURATION.format(
                dir=folder, user=subprocess.check_output(['id', '-un'], text=True).strip(),
                ctld=ctld, slurmd=slurmd, cpus=os.cpu_count()))
        self.env = dict({k: v for k, v in os.environ.items() if not k.startswith('SLURM_')},
                        SLURM_CONF=self.path)

    def file(self, name):
        return os.path.join(self.folder, name)

    def daemon(self, *argv):
        """In the foreground of a process of ours, so that its end is sure."""
        log = open(self.file(argv[0] + '.out'), 'w')
        self.running.append(subprocess.Popen(argv, stdout=log, stderr=log, env=self.env))

    def start(self):
        key = self.file('munge.key')
        with open(os.open(key, os.O_WRONLY | os.O_CREAT, 0o400), 'wb') as file:
            file.write(os.urandom(1024))
        self.daemon('munged', '--foreground', '--force', '--key-file=' + key,
                    '--socket=' + self.file('munge.socket'), '--pid-file=' + self.file('munged.pid'),
                    '--log-file=' + self.file('munged.log'), '--seed-file=' + self.file('seed'))
        self.daemon('slurmctld', '-D', '-f', self.path)
        self.daemon('slurmd', '-D', '-f', self.path, '-N', 'localhost')
        return wait(lambda: self.say('sinfo', '-h', '-o', '%t') == 'idle', 60)

    def say(self, *argv, check=False):
        done = subprocess.run(argv, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                              env=self.env, timeout=600)
        if check and done.returncode:
            raise OSError('%s: %s' % (argv, done.stderr))
        return done.stdout.strip()

    def ended(self):
        """{task: [state, …]} of the tasks that ended."""
        found = {}
        try:
            with open(self.file('done.txt')) as file:
                for line in file:
                    state = re.search(r'JobState=(\S+)', line)
                    job = re.search(r'JobId=(\d+)', line)
                    found.setdefault(job.group(1), []).append(state.group(1))
        except OSError:
            pass
        return found

    def stop(self):
        self.say('scontrol', 'shutdown')
        for process in reversed(self.running):
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                process.terminate()
        for process in self.running:
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def free_ports(count):
    sockets = [socket.create_server(('127.0.0.1', 0)) for _ in range(count)]
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


def books(folder):
    return sum(len([name for name in names if name.endswith('.epub')])
               for _, _, names in os.walk(folder))


def pid_of(b, task):
    try:
        with open(b.path('log', 'pid.%d' % task)) as file:
            return int(file.read())
    except (OSError, ValueError):
        return None


def array(tap, b, cluster):
    """Submits, disturbs, waits for the end; the identity of the job."""
    os.makedirs(b.path('log'))
    with open(b.path('anagnost.sbatch'), 'w') as file:
        file.write(JOB.format(log=b.path('log'), program=b.program, out=b.path('out'),
                              notices=b.path('in')))
    job = cluster.say('sbatch', '--parsable', '--array=1-4', b.path('anagnost.sbatch'), check=True)
    ok = wait(lambda: books(b.path('out')) >= 20 and pid_of(b, 1), 300)
    tap.ok(ok, 'the array is at work')
    victim = pid_of(b, 1)
    os.kill(victim, signal.SIGKILL)
    tap.ok(wait(lambda: not os.path.exists('/proc/%d' % victim), 30),
           'a step was killed in the middle of its work', [books(b.path('out'))])
    wait(lambda: cluster.ended(), 60)
    cluster.say('scontrol', 'requeue', job + '_1')
    ok = wait(lambda: books(b.path('out')) >= 150 and pid_of(b, 2), 300)
    cluster.say('scontrol', 'requeue', job + '_2')
    tap.ok(ok, 'another task was queued again by the scheduler')
    ok = wait(lambda: not cluster.say('squeue', '-h'), 900)
    tap.ok(ok, 'all tasks came to an end', [cluster.say('squeue')])
    return job


def merged(tap, b, cluster):
    parts = [b.path('out/report.%d-of-4.jsonl' % k) for k in range(1, 5)]
    tap.ok(all(os.path.exists(part) for part in parts), 'each task has its report',
           [part for part in parts if not os.path.exists(part)])
    done = cluster.say('sbatch', '--wait', '--parsable', '--output=' + b.path('log/merge.log'),
                       '--wrap', '%s report merge %s/report.*-of-4.jsonl -o %s' % (
                           b.program, b.path('out'), b.path('out/report.jsonl')))
    with open(b.path('log/merge.log')) as file:
        text = file.read()
    tap.ok(done and text.startswith('%d notices: ' % COUNT) and ' 0 failed' in text,
           'the parts are joined by a job', [text])
    told = statuses(b.report())
    tap.ok(len(told) == COUNT and 'unchanged' in told.values(),
           'tasks that started again did not do again what was done')


def run(tap, b, cluster):
    sources = [os.path.join(SAMPLES, name) for name in sorted(os.listdir(SAMPLES))
               if name.endswith('.txt')]
    notices.write(COUNT, b.path('in'), sources)
    array(tap, b, cluster)
    merged(tap, b, cluster)
    status, out, err = b.batch('--out', 'ref', 'in')
    tap.ok(status == 0 and len(b.tree('ref')) == 2 * COUNT, 'a run on one machine', [out, err])
    tap.none('the books are the same, byte by byte', differences(b.tree('ref'), b.tree('out')))
    tap.none('no temporary file is left', left_over(b.path('out')))


def main():
    tap = Tap()
    os.environ['PATH'] += ':/usr/sbin:/sbin'
    absent = [name for name in PROGRAMS if not shutil.which(name)]
    if absent:
        why = 'not installed: ' + ', '.join(absent)
        if os.environ.get('CI') == 'true':
            tap.ok(False, 'a cluster', [why])
        else:
            tap.skip('a cluster', why)
        tap.end()
    b = Bench(*sys.argv[1:3])
    os.chmod(b.folder, 0o755)
    cluster = Cluster(b.path('cluster'))
    start = time.time()
    try:
        if tap.ok(cluster.start(), 'a cluster starts on the loopback'):
            run(tap, b, cluster)
    finally:
        cluster.stop()
        print('# %.0f s' % (time.time() - start))
    b.close()
    tap.end()


if __name__ == '__main__':
    main()
