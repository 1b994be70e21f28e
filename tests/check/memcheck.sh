#!/bin/bash
# memcheck.sh PROGRAM [SAMPLE...]: valgrind finds no wrong use of memory while the samples (all of
# tests/samples) become every format. The filter of calls is put on around valgrind, too.
set -eu
program=$(realpath "$1")
shift
cd "$(dirname "$0")/../.."
[ $# -gt 0 ] || set -- tests/samples/*.txt
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
look() { valgrind --quiet --error-exitcode=99 --num-callers=20 --log-file="$1" "${@:2}"; }
# A test of the test: a read of memory that nobody wrote must be found.
printf '%s\n' '#include <stdlib.h>' \
    'int main(void) { volatile int *p = malloc(4); return *p == 7 ? 1 : 0; }' >"$room/bad.c"
cc -O0 "$room/bad.c" -o "$room/bad"
if look "$room/bad.log" "$room/bad"; then
    echo 'valgrind finds nothing in a bad program' >&2
    exit 1
fi
export room program
one() {
    local name
    name=$(basename "$1" .txt)
    look "$room/$name.log" "$program" -t epub,pdf,xml,json,text,explain,marcxml,unimarc,dc \
        -o "$room" "$1" 2>/dev/null || { cat "$room/$name.log"; echo "$1: ended with $?"; return 1; }
}
export -f one look
printf '%s\0' "$@" | xargs -0 -n 1 -P 2 bash -c 'one "$1"' _
echo "$# samples, nothing wrong"
