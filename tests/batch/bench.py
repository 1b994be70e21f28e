"""What the tests of batch share: runs of the program, and looks at what they left."""
import atexit
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..'))
SAMPLES = os.path.join(HERE, '..', 'samples')

# Of the schedulers, and what would change dates: a test sets what it wants.
FOREIGN = ('SLURM_', 'SGE_', 'JOB_COMPLETION', 'ANAGNOST_SHARD', 'SOURCE_DATE_EPOCH', 'NO_COLOR')

TEXT = ('A NOTICE OF %s\n\nThe first paragraph of this notice is long enough to be one, and it '
        'tells what a paragraph of a notice tells.\n\nThe second paragraph has an address '
        '<https://www.example.org/%s> and ends.\n')


class Bench:
    """A folder for one test and the program in it."""

    def __init__(self, program, shim=None):
        self.program, self.shim = os.path.abspath(program), shim and os.path.abspath(shim)
        self.folder = tempfile.mkdtemp(prefix='anagnost-batch-')
        atexit.register(self.close)  # also after an error in the test

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def write(self, name, text=None, mtime=1600000000):
        """A file; without a text, a notice that tells its own name."""
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if text is None:
            word = os.path.basename(name).split('.')[0]
            text = TEXT % (word.upper(), word)
        with open(path, 'wb') as file:
            file.write(text if isinstance(text, bytes) else text.encode())
        os.utime(path, (mtime, mtime))
        return path

    def start(self, *args, shim=False, env=None, **more):
        environment = {k: v for k, v in os.environ.items() if not k.startswith(FOREIGN)}
        environment['LC_ALL'] = 'C.UTF-8'
        if shim:
            environment['LD_PRELOAD'] = self.shim
        environment.update(env or {})
        more.setdefault('stdout', subprocess.PIPE)
        more.setdefault('stderr', subprocess.PIPE)
        return subprocess.Popen([self.program, *args], cwd=self.folder, env=environment, **more)

    def run(self, *args, data=None, timeout=300, **more):
        """(status, standard output, standard error)"""
        if data is not None:
            more['stdin'] = subprocess.PIPE
        process = self.start(*args, **more)
        try:
            out, err = process.communicate(data, timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return 'it did not end', '', ''
        return process.returncode, out.decode(), err.decode()

    def batch(self, *args, **more):
        return self.run('batch', *args, **more)

    def report(self, name='out/report.jsonl'):
        return read_report(self.path(name))

    def tree(self, name='out'):
        return tree(self.path(name))


def read_report(path):
    try:
        with open(path, encoding='utf-8') as file:
            return [json.loads(line) for line in file]
    except OSError:
        return []


def sha256(path):
    with open(path, 'rb') as file:
        return hashlib.sha256(file.read()).hexdigest()


def tree(folder, hidden=False):
    """{path: SHA-256} of the books in a folder: all but reports and what is hidden."""
    found = {}
    for where, folders, names in os.walk(folder):
        if not hidden:
            folders[:] = [name for name in folders if not name.startswith('.')]
        for name in names:
            path = os.path.join(where, name)
            rel = os.path.relpath(path, folder)
            if rel.startswith('report') and '/' not in rel:
                continue
            if hidden or not name.startswith('.'):
                found[rel] = sha256(path)
    return found


def left_over(folder):
    """Temporary files that are still there."""
    return [os.path.join(where, name) for where, _, names in os.walk(folder)
            for name in names if '.part' in name]


def differences(one, other):
    for path in sorted(set(one) | set(other)):
        if path not in one or path not in other:
            yield '%s is only in %s' % (path, 'the first' if path in one else 'the second')
        elif one[path] != other[path]:
            yield '%s differs' % path


def statuses(records):
    return {record['input']['path']: record['status'] for record in records}


def failures(records):
    return {record['input']['path']: record['failure'] for record in records
            if record['status'] == 'failed'}


def wait(condition, seconds=60, step=0.05):
    """Until the condition holds, but no longer; what it says at the end."""
    end = time.time() + seconds
    while not condition() and time.time() < end:
        time.sleep(step)
    return condition()


def status_of(pid, name):
    """A member of /proc/PID/status, or None."""
    try:
        with open('/proc/%d/status' % pid) as file:
            return next((line.split()[1] for line in file if line.startswith(name + ':')), None)
    except OSError:
        return None


def is_pending(pid, number):
    """Has the process not yet taken note of a signal?"""
    return int(status_of(pid, 'ShdPnd') or '0', 16) >> (number - 1) & 1


def is_alive(pid):
    return status_of(pid, 'State') not in (None, 'Z')


def children(pid):
    try:
        with open('/proc/%d/task/%d/children' % (pid, pid)) as file:
            return [int(word) for word in file.read().split()]
    except (OSError, ValueError):
        return []


def kill(process, number=signal.SIGKILL):
    process.send_signal(number)
    out, err = process.communicate(timeout=120)
    return process.returncode, out.decode(), err.decode()
