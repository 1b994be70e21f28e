#!/usr/bin/env python3
"""files.py PROGRAM: names, descriptors and file systems that bring programs down.

Each case is a command for the shell, in a folder with the notice n.txt, the status that it ends
with, and what standard error must hold. Whatever happens, the notice stays as it is, no temporary
name is left, and no control character reaches the terminal.
"""
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from tap import Tap  # noqa: E402

NOTICE = 'A NOTICE\n\nFirst paragraph of it.\n\nSecond one, [1] with a note.\n\n[1] The note.\n'
CONTROL = re.compile('[\0-\x08\x0b-\x1f\x7f-\x9f]')
NOBODY = 'setpriv --reuid=65534 --regid=65534 --clear-groups '

# name: (command with $A for the program, status, words of standard error, what must hold after)
CASES = {
    'full device': ('$A -t xml -o /dev/full n.txt', 1, 'No space left'),
    'full standard output': ('$A -t xml -o - n.txt >/dev/full', 1, 'No space left'),
    'full standard output of explain': ('$A explain n.txt >/dev/full', 1, 'No space left'),
    'standard output closed': ('$A -t xml -o - n.txt >&-', 1, 'write-io'),
    'standard input closed': ('$A -t xml - <&-', 1, 'read-io'),
    'standard input that does not wait': (
        'python3 -c "import os; os.set_blocking(0, False); os.execv(\'$A\', [\'a\', \'-t\', '
        '\'xml\', \'-\'])" < <(sleep 1; cat n.txt) | grep -q para', 0, ''),
    'all descriptors closed': ('$A -t xml n.txt <&- >&- 2>&-', 0, '', 'grep -q para n.xml'),
    'reader gone': ('(sleep 0.2; exec $A -t epub -o - n.txt) | true; exit ${PIPESTATUS[0]}', 1,
                    'write-io'),
    'file size': ('ulimit -f 1; $A -t epub n.txt', 1, 'File too large', '[ ! -e n.epub ]'),
    'file size, old file': ('echo old >n.epub; ulimit -f 1; $A -t epub n.txt', 1, 'File too large',
                            'grep -qx old n.epub'),
    'input is output': ('$A -t xml -o n.txt n.txt', 1, 'is the input itself'),
    'input is output by a link': ('ln -s n.txt l.xml; $A -t xml -o l.xml n.txt', 1,
                                  'is the input itself'),
    'input is output by a hard link': ('ln n.txt h.xml; $A -t xml -o h.xml n.txt', 1,
                                       'is the input itself'),
    'input has the name of the output': ('cp n.txt n.xml; $A -t xml -f text n.xml', 1,
                                         'is the input itself', 'cmp n.txt n.xml'),
    'output is another input': ('cp n.txt n.text.txt; $A -t text n.txt n.text.txt', 2,
                                'would be written over', 'cmp n.txt n.text.txt'),
    'output is another input by a link': (
        'cp n.txt m.txt; ln -s m.txt n.xml; $A -t xml n.txt m.txt', 2, 'would be written over',
        'cmp n.txt m.txt'),
    'an issue is one of its notices': (
        'cp n.txt m.txt; ln m.txt l.xml; $A bind --title T -t xml -o l.xml n.txt m.txt', 1,
        'is the input itself', 'cmp n.txt m.txt'),
    'pipes and devices on a shelf': (
        '$A -t epub n.txt; mkfifo p.epub; mkfifo opds.xml; ln -s /dev/zero z.epub;'
        'timeout 20 $A shelf --title T . & cat opds.xml; wait $!', 0, 'p.epub: warning'),
    'output is a folder': ('mkdir n.xml; $A -t xml n.txt', 1, 'Is a directory'),
    'output in no folder': ('$A -t xml -o no/such/n.xml n.txt', 1, 'No such file'),
    'output below a file': ('$A -t xml -o n.txt/n.xml n.txt', 1, 'Not a directory'),
    'output by a link': ('echo old >real; ln -s real n.xml; $A -t xml n.txt', 0, '',
                         '[ -L n.xml ] && grep -q para real'),
    'output by a link in a circle': ('ln -s n.xml n.xml; $A -t xml n.txt', 1, 'write-io'),
    'output to a pipe': ('mkfifo p; cat p >got & $A -t xml -o p n.txt', 0, '', 'wait; [ -p p ]'),
    'output that may not be written': (
        'chmod 777 .; echo old >n.xml; chmod 444 n.xml; ' + NOBODY + '$A -t xml n.txt', 1,
        'Permission denied', 'grep -qx old n.xml'),
    'folder that may not be written': ('chmod 755 .; ' + NOBODY + '$A -t xml n.txt', 1,
                                       'Permission denied'),
    'input that may not be read': ('chmod 777 .; chmod 0 n.txt; ' + NOBODY + '$A -t xml n.txt', 1,
                                   'Permission denied', 'chmod 644 n.txt'),
    'folder that may not be read': (
        'chmod 777 .; mkdir -p in/a; cp n.txt in; cp n.txt in/a; chmod 0 in/a;'
        + NOBODY + '$A batch -t xml -o out in', 1, 'in/a: error: Permission denied',
        'chmod 755 in/a; [ -e out/n.xml ]'),
    'no input': ('$A -t xml none.txt', 1, 'No such file'),
    'input is a folder': ('$A -t xml .', 1, 'Is a directory'),
    'input is a link in a circle': ('ln -s l l; $A -t xml l', 1, 'read-io'),
    'input without end': ('$A -t xml -o n.xml /dev/zero', 1, 'input-limit'),
    'input of nothing': ('$A -t xml -o n.xml /dev/null', 1, 'empty'),
    'input from a pipe': ('mkfifo p; cat n.txt >p & $A -t xml -o n.xml p', 0, '', 'grep para n.xml'),
    'a list without end': ('$A batch --list /dev/zero', 1, 'too large'),
    'standard output of batch full': ('$A batch -t xml -o o n.txt >/dev/full', 4, 'write-io'),
    'a report as a pipe': (
        'mkfifo p; echo old >r; ln -s r l; $A batch -t xml -o o n.txt; $A report merge o/report.jsonl -o l;'
        '$A report merge o/report.jsonl -o p', 4, 'this is no file', '[ -p p ] && [ -L l ] && grep -q n.txt r'),
    'a state of junk, nested': (
        'mkdir -p o/.anagnost; (printf "[%.0s" $(seq 200000); echo) >o/.anagnost/state.jsonl;'
        '$A batch -t xml -o o n.txt', 0, '', '[ -e o/n.xml ]'),
    'two gigabytes': ('truncate -s 2G big.txt; $A big.txt', 1, 'input-limit'),
    'line break in a name': ("cp n.txt $'a\\nb\\e[31m.txt'; $A -t xml $'a\\nb\\e[31m.txt'", 0, ''),
    'line break in a name that is not there': ("$A -t xml $'a\\nb\\e[31m.txt'", 1, 'a?b?[31m'),
    'bytes that are no name': ("cp n.txt $'\\xff.txt'; $A $'\\xff.txt'", 0, ''),
    'dash': ('cp n.txt ./-x.txt; $A -t xml -- -x.txt', 0, '', '[ -e ./-x.xml ]'),
    'long name': ('n=$(printf %0249d 1); cp n.txt $n.txt; $A -t epub,pdf $n.txt', 0, ''),
    'name too long': ('n=$(printf %0251d 1); cp n.txt $n.txt; $A -t epub,pdf $n.txt', 1,
                      'File name too long', '! ls | grep -q pdf'),
    'few descriptors': ('ulimit -n 5; $A n.txt', 0, ''),
    'what a killed run with this number left': (
        'bash -c \'touch .n.xml.$$00.part; exec $A -t xml n.txt\'; rm .n.xml.*', 0, ''),
    'a style of no size': (
        'echo "p { font-size: 0; line-height: nanpt; margin: -1e9pt; text-indent: 1e99mm }" >s.css;'
        '$A -t pdf --style s.css n.txt 2>err; grep -c style-unknown err >&2', 0, '4'),
    'fonts of junk': ('mkdir f; for i in Regular Bold Italic BoldItalic; do '
                      'head -c 90000 /dev/urandom >f/NotoSerif-$i.ttf; done;'
                      '$A -t pdf --fonts f n.txt', 1, 'is damaged in', '[ ! -e n.pdf ]'),
    'a bold font of junk': ('mkdir f; cp $(find /usr/share/fonts -name NotoSerif-Regular.ttf) f;'
                            'head -c 90000 /dev/urandom >f/NotoSerif-Bold.ttf;'
                            '$A -t pdf --fonts f n.txt', 1, 'glyph-missing', '[ ! -e n.pdf ]'),
    'no /proc': ('unshare -m sh -c "mount -t tmpfs tmpfs /proc; $A n.txt"', 0, '', '[ -e n.pdf ]'),
    'small disk': ('mkdir m; mount -t tmpfs -o size=16k tmpfs m && trap "umount m" EXIT;'
                   'echo old >m/n.epub; $A -o m n.txt; s=$?; ls -A m >list; cat m/n.epub >was;'
                   'exit $s', 1, 'No space left', 'grep -qx old was && [ "$(cat list)" = n.epub ]'),
    'disk for reading': ('mkdir m; mount -t tmpfs -o ro tmpfs m && trap "umount m" EXIT;'
                         '$A -o m n.txt', 1, 'Read-only file system'),
}
NEEDS_ROOT = [name for name, case in CASES.items() if 'mount ' in case[0] or NOBODY in case[0]]


def problems(program, folder, command, status, words, after='true'):
    os.chmod(folder, 0o755)
    with open(os.path.join(folder, 'n.txt'), 'w', encoding='utf-8') as file:
        file.write(NOTICE)
    env = dict(os.environ, A=program, SOURCE_DATE_EPOCH='1700000000')
    done = subprocess.run(['bash', '-c', command], cwd=folder, env=env, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120, check=False)
    err = done.stderr.decode('utf-8', 'replace')
    if done.returncode != status:
        yield 'status %d, not %d' % (done.returncode, status)
    if words not in err:
        yield 'says nothing of "%s"' % words
    if CONTROL.search(err):
        yield 'a control character reaches the terminal'
    if subprocess.run(['bash', '-c', after], cwd=folder, check=False,
                      stdout=subprocess.DEVNULL).returncode:
        yield 'not so: ' + after
    with open(os.path.join(folder, 'n.txt'), encoding='utf-8') as file:
        if file.read() != NOTICE:
            yield 'the notice was touched'
    for base, _, names in os.walk(folder):
        yield from ('left: ' + os.path.join(base, name) for name in names if '.part' in name)
    yield from ['| ' + line for line in err.splitlines()[:5]] if done.returncode != status else []


def main():
    tap = Tap()
    program = os.path.abspath(sys.argv[1])
    may_mount = os.geteuid() == 0 and subprocess.run(
        ['unshare', '-m', 'true'], stderr=subprocess.DEVNULL, check=False).returncode == 0
    for name, case in CASES.items():
        if name in NEEDS_ROOT and not may_mount:
            tap.skip(name, 'only the superuser can make this')
            continue
        with tempfile.TemporaryDirectory() as folder:
            tap.none(name, problems(program, folder, *case))
    tap.end()


if __name__ == '__main__':
    main()
