"""The field's own validators, each started once for many files.

A verdict is (file, validator, state, details): state is 'pass', 'fail' or
'skip', and 'skip' means that the validator is not installed here, never that
it found nothing. A file of which a validator says nothing has failed.
"""
import concurrent.futures
import os
import shutil
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
STANDARD = ('ua1', '2a')
UA2 = ('ua2', 'wt1a', '4')


def versions():
    path = os.path.join(HERE, '..', '..', 'tools', 'versions')
    with open(path, encoding='utf-8') as lines:
        return dict(line.split() for line in lines if line.strip() and line[0] != '#')


def folder(name):
    """Where tools/check has put a validator."""
    cache = os.environ.get('XDG_CACHE_HOME') or os.path.expanduser('~/.cache')
    return os.path.join(cache, 'anagnost-tools', '%s-%s' % (name, versions()[name]))


def browser():
    return os.environ.get('PUPPETEER_EXECUTABLE_PATH') or shutil.which('chromium')


def _judge(argv, wanted, name, env=None):
    """Start a driver and read its lines; wanted are the first columns expected."""
    try:
        done = subprocess.run(argv, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                              errors='replace', env=env, timeout=120 + 30 * len(wanted))
        code, text, noise = done.returncode, done.stdout, done.stderr
    except subprocess.TimeoutExpired as late:
        code, noise = 'timeout', ''
        text = (late.stdout or b'').decode('utf-8', 'replace')
    found, current = {}, None
    for line in text.splitlines():
        if line.startswith('\t'):
            if current:
                current[1].append(line.strip())
            continue
        fields = line.split('\t')
        key = next((w for w in wanted if tuple(fields[:len(w)]) == w), None)
        current = None
        if key:
            current = (fields[len(key):], [])
            found[key] = current
    verdicts, good = [], True
    for key in wanted:
        fields, details = found.get(key, ([], ['no verdict (exit status %s) %s'
                                               % (code, noise.strip()[-300:])]))
        passed = fields[:1] == ['checked'] and not details and int(fields[1]) == 0
        good = good and passed
        label = ' '.join((name,) + key[1:])
        verdicts.append((key[0], label, 'pass' if passed else 'fail', details or fields))
    if good != (code == 0):
        verdicts = [(v[0], v[1], 'fail', ['exit status %s does not fit the verdicts' % code] + v[3])
                    if v[2] == 'pass' else v for v in verdicts]
    return verdicts


def _absent(wanted, name, why):
    state = 'fail' if os.environ.get('CI') == 'true' else 'skip'
    return [(key[0], ' '.join((name,) + key[1:]), state, [why]) for key in wanted]


def _java(name, driver, args, wanted, label):
    jars = os.path.join(folder(name), 'jars')
    if not os.path.isdir(jars) or not shutil.which('java'):
        return _absent(wanted, label, 'not installed: run tools/check')
    argv = ['java', '-cp', os.path.join(jars, '*'), os.path.join(HERE, driver)] + args
    return _judge(argv, wanted, label)


def epubcheck(files):
    return _java('epubcheck', 'Epubs.java', list(files), [(f,) for f in files], 'EPUBCheck')


def verapdf(files, flavours=STANDARD):
    wanted = [(f, flavour) for f in files for flavour in flavours]
    return _java('verapdf', 'Pdfs.java', [','.join(flavours)] + list(files), wanted, 'veraPDF')


def ace(files):
    wanted = [(f,) for f in files]
    if not os.path.isdir(folder('ace')) or not shutil.which('node'):
        return _absent(wanted, 'Ace', 'not installed: run tools/check')
    if not browser():
        return _absent(wanted, 'Ace', 'no chromium')
    env = dict(os.environ, PUPPETEER_EXECUTABLE_PATH=browser())
    argv = ['node', os.path.join(HERE, 'ace.js'), folder('ace')] + list(files)
    return _judge(argv, wanted, 'Ace', env)


def validate(epubs, pdfs=(), pdfs2=()):
    """All verdicts; pdfs are held to the standard profile, pdfs2 to PDF/UA-2's."""
    jobs = []
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        if epubs:
            jobs.append(pool.submit(ace, epubs))
            jobs.append(pool.submit(epubcheck, epubs))
        if pdfs:
            jobs.append(pool.submit(verapdf, pdfs, STANDARD))
        if pdfs2:
            jobs.append(pool.submit(verapdf, pdfs2, UA2))
        return [verdict for job in jobs for verdict in job.result()]
