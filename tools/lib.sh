# What tools/try and tools/check share: finding and installing what is needed.
# Sourced by bash with `root` set to the top of the source tree.

say() { printf '%s\n' "$*" >&2; }
die() { say "$0: $*"; exit 1; }

# missing STAGE...: the packages of these stages that are not there, a line each.
missing() {
    local stage package command wanted=()
    while read -r stage package command; do
        case " $* " in
        *" $stage "*) ;;
        *) continue ;;
        esac
        if [ "$command" = - ]; then
            wanted+=("$package")
        elif ! command -v "$command" >/dev/null; then
            printf '%s\n' "$package"
        fi
    done < <(grep -v '^#' "$root/tools/packages")
    [ ${#wanted[@]} -gt 0 ] || return 0
    # A virtual package (libfreetype-dev was one) has no entry of its own.
    comm -13 <(dpkg-query -W -f '${db:Status-Status} ${Package}\n${db:Status-Status} ${Provides}\n' |
        sed -n 's/^installed //p' | tr ',' '\n' | sed 's/(.*//; s/ //g' | sort -u) \
        <(printf '%s\n' "${wanted[@]}" | sort -u)
}

# need STAGE...: install what is missing of these stages, and say so.
need() {
    local packages as=()
    command -v dpkg-query >/dev/null ||
        die "this is no Debian; install what tools/packages lists by hand and use meson"
    mapfile -t packages < <(missing "$@")
    [ ${#packages[@]} -gt 0 ] || return 0
    say "installing: ${packages[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            die "these packages are missing, and there is neither root nor sudo to install them"
        as=(sudo)
    fi
    "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q update >&2 ||
        say "the list of packages could not be refreshed; trying with the old one"
    "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends \
        install "${packages[@]}" >&2 || die "could not install: ${packages[*]}"
    mapfile -t packages < <(missing "$@")
    [ ${#packages[@]} -eq 0 ] || die "still missing: ${packages[*]}"
}

# version NAME: the pinned version of a validator.
version() { sed -n "s/^$1  *//p" "$root/tools/versions"; }

cache() { printf '%s/anagnost-tools\n' "${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}"; }

# place DIR COMMAND...: run COMMAND with a new folder as its last argument and
# call that folder DIR, so that DIR is there whole or not at all.
place() {
    local dir=$1 part=$1.part.$$
    shift
    [ ! -d "$dir" ] || return 0
    mkdir -p "$part"
    if ! "$@" "$part"; then
        rm -rf "$part"
        return 1
    fi
    mv -T "$part" "$dir" 2>/dev/null || rm -rf "$part"
}

# jars GROUP ARTIFACT VERSION DIR: a Java program and all that it depends on.
jars() {
    say "fetching $2 $3"
    cat >"$4/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>anagnost</groupId><artifactId>$2-for-tests</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>$1</groupId><artifactId>$2</artifactId><version>$3</version>
  </dependency></dependencies>
</project>
POM
    (cd "$4" && mvn -B -q -Dstyle.color=never dependency:copy-dependencies -DincludeScope=runtime \
        -DoutputDirectory=jars) >&2 && [ -e "$4/jars/$2-$3.jar" ]
}

# ace DIR: Ace as tests/accept/ace/package-lock.json pins it.
ace() {
    say "fetching ace $(version ace)"
    cp "$root"/tests/accept/ace/package*.json "$1"/ &&
        (cd "$1" && PUPPETEER_SKIP_DOWNLOAD=1 npm ci --ignore-scripts --no-audit --no-fund \
            --loglevel=error) >&2 &&
        grep -q "\"version\": \"$(version ace)\"" "$1/node_modules/@daisy/ace-cli/package.json"
}

# pymarc DIR: the Python library that reads catalogue records.
pymarc() {
    say "fetching pymarc $(version pymarc)"
    python3 -m venv "$1" && "$1/bin/pip" install -q --disable-pip-version-check \
        "pymarc==$(version pymarc)" >&2
}

# ajv DIR: the validator of JSON schemas as tests/catalogue/ajv/package-lock.json pins it.
ajv() {
    say "fetching ajv $(version ajv)"
    cp "$root"/tests/catalogue/ajv/package*.json "$1"/ &&
        (cd "$1" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) >&2 &&
        grep -q "\"version\": \"$(version ajv)\"" "$1/node_modules/ajv/package.json"
}

# validators: bring the validators into the cache. A failure is told
# here and counted by the tests that miss them.
validators() {
    local dir
    dir=$(cache)
    place "$dir/verapdf-$(version verapdf)" \
        jars org.verapdf.apps greenfield-apps "$(version verapdf)" || say "no veraPDF"
    place "$dir/epubcheck-$(version epubcheck)" \
        jars org.w3c epubcheck "$(version epubcheck)" || say "no EPUBCheck"
    place "$dir/ace-$(version ace)" ace || say "no Ace"
    place "$dir/pymarc-$(version pymarc)" pymarc || say "no pymarc"
    place "$dir/ajv-$(version ajv)" ajv || say "no ajv"
}
