#!/bin/bash
# cppcheck.sh: cppcheck over all sources. Left out, with the reason:
#   varFuncNullUB  NULL at the end of variadic arguments is a pointer on every POSIX system
#   and what a comment in the source itself excuses.
set -eu
cd "$(dirname "$0")/../.."
look() {
    cppcheck --quiet --error-exitcode=1 --enable=warning,portability,performance --inline-suppr \
        --std=c11 --library=posix,gtk -Iinclude -Isrc --suppress=varFuncNullUB \
        --template='{file}:{line}: {severity}: {message} [{id}]' "$@"
}
# A test of the test: a place beyond the end of an array must be found.
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
printf '%s\n' 'int main(void) { int a[2]; a[2] = 1; return a[2]; }' >"$room/bad.c"
if look "$room/bad.c" >/dev/null 2>&1; then
    echo 'cppcheck finds nothing in a bad program' >&2
    exit 1
fi
look -j 2 src tools
