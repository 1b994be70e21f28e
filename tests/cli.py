#!/usr/bin/env python3
"""cli.py PROGRAM: what the program does with options, files, pipes, signals and strangers."""
import json
import os
import re
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time

from tap import Tap

TEXT = 'A NOTICE\n\nFirst paragraph.\n\nSecond paragraph, [1] with a note.\n\n[1] The note.\n'


class Cli:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder

    def run(self, *args, data='', env=None, **more):
        """(status, stdout, stderr); --lang, so that no guess is needed."""
        environment = {k: v for k, v in os.environ.items() if k != 'SOURCE_DATE_EPOCH'}
        environment.update(env or {})
        done = subprocess.run([self.program, *args], input=data.encode(), cwd=self.folder,
                              env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              timeout=60, **more)
        return (done.returncode, done.stdout.decode('utf-8', 'surrogateescape'),
                done.stderr.decode('utf-8', 'surrogateescape'))

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text=TEXT, mtime=1600000000):
        with open(self.path(name), 'w', encoding='utf-8') as file:
            file.write(text)
        os.utime(self.path(name), (mtime, mtime))
        return name

    def files(self):
        return sorted(os.listdir(self.folder))

    def clear(self):
        shutil.rmtree(self.folder)
        os.mkdir(self.folder)


def usage(tap, cli):
    for args, what in [([], 'no file'), (['--none'], 'no such option'), (['-x'], 'no such option'),
                       (['--title'], 'lacks its value'), (['-t', 'docx', 'x'], 'not a value'),
                       (['--paper=a5', 'x'], 'not a value'), (['--pass=none', 'x'], 'not a value'),
                       (['--date', 'soon', 'x'], 'not a value'), (['--strict=2', 'x'], 'not a value'),
                       (['--date', '2021-02-30', 'x'], 'not a value'),
                       (['--date', '20210203', 'x'], 'not a value'),
                       (['--title', 'a\nb', 'x'], 'not a value'),
                       (['-o', 'one', 'x', 'y'], 'need a directory'),
                       (['a.txt', 'a.xml'], 'same outputs')]:
        status, out, err = cli.run(*args)
        tap.ok(status == 2 and not out and what in err, 'usage: %s' % args, [status, out, err])
    status, out, err = cli.run('--help')
    tap.ok(status == 0 and '--title=TEXT' in out and not err, '--help lists options')
    status, out, err = cli.run('x', '--version')
    tap.ok(status == 0 and out.startswith('anagnost ') and not err, '--version')
    with open('/dev/full', 'w', encoding='ascii') as full:
        done = subprocess.run([cli.program, '--help'], stdout=full, stderr=subprocess.PIPE)
    tap.ok(done.returncode == 1, '--help to a full disk fails')


def outputs(tap, cli):
    cli.write('n.txt')
    status, out, err = cli.run('-t', 'xml,json,text', '--lang', 'en', 'n.txt')
    tap.ok(status == 0 and cli.files() == ['n.json', 'n.text.txt', 'n.txt', 'n.xml'],
           'several formats stand beside the input', [status, out, err, cli.files()])
    os.mkdir(cli.path('d'))
    status, out, err = cli.run('-txml', '-od', '--', 'n.txt')
    tap.ok(status == 0 and os.listdir(cli.path('d')) == ['n.xml'], 'a directory', [out, err])
    status, out, err = cli.run('-t', 'xml,json', '-o', 'stem.book', 'n.txt')
    tap.ok(status == 0 and {'stem.xml', 'stem.json'} <= set(cli.files()), 'a stem', [out, err])
    status, out, err = cli.run('-t', 'xml', '-', data=TEXT)
    tap.ok(status == 0 and out.startswith('<?xml') and '1980-01-01' in out and '[date-default]' in err,
           'standard input to standard output, dated 1980', [status, out, err])
    status, out, err = cli.run('-t', 'xml,json', '-', data=TEXT)
    tap.ok(status == 2 and not out and 'one format' in err and len(err.splitlines()) == 2,
           'standard output takes one format', [err])
    status, out, err = cli.run('-', data=TEXT)
    tap.ok(status == 2 and not out and 'one format' in err, 'also without -t', [err])
    status, out, err = cli.run('-o', '-', 'n.txt')
    tap.ok(status == 2 and not out and 'one format' in err, 'also with -o -', [err])
    cli.write('m.txt')
    cli.write('bad.xml', '<anagnost><body><verse/></body></anagnost>')
    os.remove(cli.path('n.xml'))
    status, out, err = cli.run('-t', 'json', 'm.txt', 'none.txt', 'bad.xml', 'n.txt')
    tap.ok(status == 1 and 'm.json' in cli.files() and 'none.txt: error: cannot read' in err and '[read-io]' in err
           and 'bad.xml:1:' in err and '[xml-invalid]' in err,
           'several files: one that fails does not stop the others', [status, err])
    status, out, err = cli.run('-t', 'xml', 'bad.xml')
    tap.ok(status == 1, 'a wrong XML fails')
    cli.write('own.xml', '<anagnost><body><para>x</para></body></anagnost>')
    status, out, err = cli.run('-t', 'xml', 'own.xml')
    tap.ok(status == 1 and 'the input itself' in err, 'the input is not overwritten', [err])
    os.symlink('own.xml', cli.path('link.xml'))
    status, out, err = cli.run('-t', 'xml', '-o', 'link.xml', 'own.xml')
    tap.ok(status == 1 and 'the input itself' in err, 'nor through a link', [err])
    for name in ('', '\n\n \n'):
        cli.write('empty.txt', name)
        status, out, err = cli.run('-t', 'xml', 'empty.txt')
        tap.ok(status == 1 and 'error' in err, 'an empty input is an error', [status, err])


def whole_or_not(tap, cli):
    cli.write('n.txt')
    cli.write('n.json', 'old')
    os.chmod(cli.path('n.json'), 0o640)
    os.mkdir(cli.path('n.text.txt'))
    status, out, err = cli.run('-t', 'json,xml,text', 'n.txt')
    with open(cli.path('n.json'), encoding='utf-8') as file:
        tap.ok(status == 1 and file.read() == 'old' and 'n.xml' not in cli.files(),
               'an I/O error leaves everything as it was', [status, err, cli.files()])
    os.rmdir(cli.path('n.text.txt'))
    status, out, err = cli.run('-t', 'json', 'n.txt')
    tap.ok(status == 0 and stat.S_IMODE(os.stat(cli.path('n.json')).st_mode) == 0o640,
           'a replaced file keeps its rights', [err])
    with open('/dev/full', 'w', encoding='ascii') as full:
        done = subprocess.run([cli.program, '-t', 'json', '-o', '-', 'n.txt'], cwd=cli.folder,
                              stdout=full, stderr=subprocess.PIPE)
    tap.ok(done.returncode == 1 and b'[write-io]' in done.stderr, 'a full disk is an error')
    os.mkfifo(cli.path('out'))
    started = subprocess.Popen([cli.program, '-t', 'json', '-o', 'out', 'n.txt'], cwd=cli.folder,
                               stderr=subprocess.DEVNULL)
    with open(cli.path('out'), encoding='utf-8') as pipe:
        told = pipe.read()
    tap.ok(started.wait(30) == 0 and told.startswith('{')
           and stat.S_ISFIFO(os.stat(cli.path('out')).st_mode), 'a pipe is written through')
    os.symlink('real.json', cli.path('link.json'))
    cli.write('real.json', 'old')
    status, out, err = cli.run('-t', 'json', '-o', 'link.json', 'n.txt')
    tap.ok(status == 0 and os.path.islink(cli.path('link.json'))
           and os.path.getsize(cli.path('real.json')) > 10, 'a link stays a link', [err])
    tap.ok(not [f for f in cli.files() if '.part' in f], 'nothing temporary is left', cli.files())
    os.mkfifo(cli.path('pipe'))
    started = subprocess.Popen([cli.program, '-t', 'json', '-o', 'x.json', 'pipe'], cwd=cli.folder,
                               stderr=subprocess.DEVNULL)
    with open(cli.path('pipe'), 'w', encoding='utf-8') as pipe:
        pipe.write(TEXT)
    tap.ok(started.wait(30) == 0 and 'x.json' in cli.files(), 'a pipe is read')


def strangers(tap, cli):
    name = 'a\x1b[31m\x7f\u009b\u202e.txt'
    cli.write(name, 'x\n')
    status, out, err = cli.run('-t', 'xml', '-o', 'x.xml', '--encoding', 'none-such', name)
    tap.ok(not any(c in err for c in '\x1b\x7f\u009b\u202e') and 'a?[31m???.txt' in err,
           'no control character reaches the terminal', [repr(err)])
    status, out, err = cli.run('-t', 'xml', '--diagnostics', 'json', b'no\xff\x01"\\file'.decode(
        'utf-8', 'surrogateescape'))
    lines = [json.loads(line) for line in err.splitlines()]
    tap.ok(status == 1 and lines and lines[0]['file'] == 'no\ufffd\x01"\\file'
           and lines[0]['level'] == 'error', 'diagnostics in JSON are JSON', [repr(err)])
    cli.write('n.txt')
    status, out, err = cli.run('-t', 'xml', '-o', 'y.xml', '--diagnostics=json', '--lang=en', 'n.txt')
    keys = [list(json.loads(line)) for line in err.splitlines()]
    tap.ok(keys and all(k == ['level', 'code', 'file', 'line', 'column', 'text'] for k in keys),
           'one object a line, keys in order', [err])
    status, out, err = cli.run('-t', 'xml', '--title', '\ud8ff'.encode('utf-8', 'surrogatepass'
                                                                     ).decode('utf-8', 'surrogateescape'), 'n.txt')
    tap.ok(status == 2, 'an option that is not UTF-8 is refused')


def dates(tap, cli):
    def date(*args, env=None):
        status, out, err = cli.run('-t', 'xml', '-o', '-', *args, env=env)
        return out.split('<date>')[1].split('</date>')[0] if '<date>' in out else err

    cli.write('n.txt')
    cli.write('n.xml', '<anagnost><meta><date>2011-01-01</date></meta><body><para>x</para></body>'
              '</anagnost>')
    epoch = {'SOURCE_DATE_EPOCH': '86400'}
    for got, expected, what in [
            (date('n.txt'), '2020-09-13T12:26:40Z', 'the time of the file'),
            (date('n.txt', env=epoch), '1970-01-02T00:00:00Z', 'SOURCE_DATE_EPOCH before that'),
            (date('n.xml', env=epoch), '2011-01-01T00:00:00Z', 'what the XML states before that'),
            (date('--date=2021-02-03', 'n.xml', env=epoch), '2021-02-03T00:00:00Z', '--date before all'),
            (date('--date=2021-02-03T04:05:06Z', 'n.txt'), '2021-02-03T04:05:06Z', 'a time of day')]:
        tap.ok(got == expected, 'date: ' + what, [got])
    for wrong in ('soon', '-1', '1e9', '99999999999999999999', '12 '):
        got = date('n.txt', env={'SOURCE_DATE_EPOCH': wrong})
        tap.ok('[date-invalid]' in got, 'SOURCE_DATE_EPOCH=%r is refused' % wrong, [got])


def passes(tap, cli):
    cli.write('n.txt')
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, '../src/lib/anagnost.c'), encoding='utf-8') as source:
        listed = re.search(r'lib_passes\[\] = \{(.*?)\}', source.read(), re.DOTALL).group(1)
    names = re.findall(r'&pass_(\w+)', listed)
    told = re.search(r'Stop after this pass.*: (.*)', cli.run('--help')[1]).group(1)
    tap.ok(len(names) > 9 and told.split(', ') == names, '--help names the passes', [told])
    for name in names:
        status, out, err = cli.run('--pass', name, '-t', 'xml', '-o', '-', 'n.txt')
        tap.ok(status == 0 and '<anagnost' in out, '--pass ' + name, [err])
    status, lines, err = cli.run('--pass', 'furniture', '-t', 'xml', '-o', '-', 'n.txt')
    tap.ok('<line pos="1:1">' in lines and '<para' not in lines, 'lines before blocks', [lines])
    with open(cli.path('lines.xml'), 'w', encoding='utf-8') as file:
        file.write(lines)
    status, again, err = cli.run('--pass', 'furniture', '-t', 'xml', '-o', '-', 'lines.xml')
    tap.ok(again == lines, 'a tree of lines reads back', [again])
    cli.write('warn.txt', 'Lone[9] mark.\n')
    status, out, err = cli.run('-t', 'xml', '-o', '-', 'warn.txt')
    strict, out, err = cli.run('-t', 'xml', '-o', '-', '--strict', 'warn.txt')
    tap.ok(': warning: ' in err and (status, strict) == (0, 1), '--strict: a warning fails', [err])


def other_font(folder):
    """The fonts of the manifest in a folder; the first has another version. False: not there."""
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, '../fonts/manifest.tsv'), encoding='utf-8') as lines:
        wanted = [line.split('\t')[0] for line in lines if not line.startswith('#')]
    found = {name: os.path.join(where, name) for where, _, names in os.walk('/usr/share/fonts')
             for name in names if name in wanted}
    os.mkdir(folder)
    for name, path in found.items():
        if name != wanted[0]:
            os.symlink(path, os.path.join(folder, name))
    if wanted[0] not in found:
        return False
    with open(found[wanted[0]], 'rb') as file:
        data = bytearray(file.read())
    at = data.index(b'head', 12) + 8  # the place of the table, then its version and the font's
    head = int.from_bytes(data[at:at + 4], 'big')
    data[head + 4:head + 8] = b'\x00\x7f\x00\x00'
    with open(os.path.join(folder, wanted[0]), 'wb') as file:
        file.write(data)
    return True


def fonts(tap, cli):
    cli.write('n.txt')
    folder = cli.path('fonts')
    if not other_font(folder):
        tap.skip('a font of another version is told', 'the fonts are not in /usr/share/fonts')
        return
    status, out, err = cli.run('-t', 'pdf', '--fonts', folder, '--lang=en', 'n.txt')
    tap.ok(status == 0 and '[font-version]' in err and 'n.pdf' in cli.files(),
           'a font of another version is told', [status, err])
    status, out, err = cli.run('-t', 'pdf', '--lang=en', 'n.txt')
    tap.ok(status == 0 and '[font-version]' not in err, 'the fonts of the manifest are not', [err])


def descriptors(tap, cli):
    cli.write('n.txt')
    for fds in ('0', '1', '2', '012'):
        def close(fds=fds):
            for fd in fds:
                os.close(int(fd))
        done = subprocess.run([cli.program, '-t', 'xml', '-o', 'fd.xml', '--lang=en', 'n.txt'],
                              cwd=cli.folder, preexec_fn=close, stderr=None if '2' in fds
                              else subprocess.DEVNULL)
        with open(cli.path('fd.xml'), encoding='utf-8') as file:
            text = file.read()
        tap.ok(done.returncode == 0 and text.startswith('<?xml') and text.endswith('</anagnost>\n')
               and 'note' not in text.split('<body>')[0], 'closed: descriptors ' + fds)
        os.remove(cli.path('fd.xml'))
    done = subprocess.run([cli.program, '-t', 'xml', '-o', '-', 'n.txt'], cwd=cli.folder,
                          stderr=subprocess.PIPE, preexec_fn=lambda: os.close(1))
    tap.ok(done.returncode == 1 and b'cannot write' in done.stderr, 'closed standard output is told')
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run([cli.program, '-t', 'xml', '-o', '-', 'n.txt'], cwd=cli.folder,
                          stdout=write, stderr=subprocess.PIPE)
    tap.ok(done.returncode == 1 and b'[write-io]' in done.stderr, 'a broken pipe is an error',
           [done.returncode, done.stderr])
    done = subprocess.run([cli.program, '-t', 'xml,json', 'n.txt'], cwd=cli.folder, stderr=write)
    os.close(write)
    tap.ok(done.returncode == 0 and {'n.xml', 'n.json'} <= set(cli.files()),
           'a closed pipe of diagnostics does not stop the work', [done.returncode])


def signals(tap, cli):
    """Ended at any moment, a run leaves whole files and nothing else."""
    cli.write('n.txt', TEXT * 2000)
    left, broken = set(), set()
    for step in range(24):
        started = subprocess.Popen([cli.program, '-t', 'xml,json', 'n.txt'], cwd=cli.folder,
                                   stderr=subprocess.DEVNULL)
        time.sleep(0.02 * step)
        started.send_signal((signal.SIGTERM, signal.SIGINT, signal.SIGHUP)[step % 3])
        started.wait(60)
        names = set(cli.files()) - {'n.txt'}
        left |= names - {'n.xml', 'n.json'}
        if names and names != {'n.xml', 'n.json'}:
            broken |= names
        for name in names & {'n.xml', 'n.json'}:
            os.remove(cli.path(name))
    tap.ok(not left and not broken, 'ended by a signal: all files or none', [left, broken])


def messages(tap, cli):
    """What no golden input can show; tests/cli/*.lint hold the words."""
    xml = '<anagnost xml:lang="en"><body><heading role="title">T</heading></body></anagnost>'
    cli.write('n.xml', xml)
    os.mkdir(cli.path('dir'))
    for name, args, env in [
            ('read-io', ['-t', 'json', 'none.txt'], {}),
            ('write-io', ['-t', 'text', '-o', 'none/n.text', 'n.xml'], {}),
            ('date-default', ['-t', 'text', '-'], {}),
            ('date-invalid', ['-t', 'text', 'n.xml'], {'SOURCE_DATE_EPOCH': 'soon'})]:
        status, out, err = cli.run(*args, data=xml, env=env)
        with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'cli', name + '.lint'),
                  encoding='utf-8') as file:
            wanted = file.read()
        tap.ok(err == wanted, 'says ' + name, ['wanted: ' + wanted, 'said: ' + err])


def main():
    tap = Tap()
    for part in (usage, outputs, whole_or_not, strangers, dates, passes, fonts, descriptors,
                 signals, messages):
        with tempfile.TemporaryDirectory() as folder:
            inner = os.path.join(folder, 'w')
            os.mkdir(inner)
            part(tap, Cli(os.path.abspath(sys.argv[1]), inner))
    tap.end()


if __name__ == '__main__':
    main()
