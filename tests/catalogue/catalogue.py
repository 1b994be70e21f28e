"""What the tests of the catalogue share: other people's programs and schemas."""
import os
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '../accept'))
import validators  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
SCHEMAS = os.path.join(HERE, '../../../shared/schemas')


def without(tap, name, why):
    """A judge who is not there: skipped, but a failure in CI."""
    if os.environ.get('CI') == 'true':
        tap.ok(False, name, [why])
    else:
        tap.skip(name, why)


def said(argv, **options):
    """(status, what a program said)"""
    done = subprocess.run(argv, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          timeout=300, **options)
    return done.returncode, done.stdout


def schema_problems(paths, schema):
    """What xmllint finds by an XML schema."""
    status, text = said(['xmllint', '--noout', '--schema', schema, *paths])
    lines = [line for line in text.splitlines() if not line.endswith(' validates')]
    return lines or (['xmllint ended with %d' % status] if status else [])


def have(command):
    return shutil.which(command) is not None


def tool(name, *path):
    """A file of a tool that tools/check has put into its cache, or None."""
    found = os.path.join(validators.folder(name), *path)
    return found if os.path.exists(found) else None
