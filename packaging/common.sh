# SPDX-License-Identifier: MIT
# What the scripts of this folder share. Sourced, with the repository's root as $root.
# shellcheck shell=sh disable=SC2154

# shellcheck source=packaging/debian-packages.sh
. "$root/packaging/debian-packages.sh"

# Qt wants a UTF-8 locale, which a bare machine does not set.
if [ -z "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ]; then
    export LC_ALL=C.UTF-8
fi

say() {
    printf '==> %s\n' "$*"
}

die() {
    printf '%s\n' "$*" >&2
    exit 1
}

# missing_packages NAME...: those of the packages that are not installed.
missing_packages() {
    for package in "$@"; do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || state=
        [ "$state" = installed ] || printf '%s ' "$package"
    done
}

# as_root COMMAND...: as root already, or with sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        die "Packages are missing and neither root nor sudo is at hand. As root, run:
  apt-get install $missing"
    fi
}

apt_install() {
    # Names are to be split into words.
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 \
        install --no-install-recommends $missing
}

# need_packages NAME...: installs what is missing; asks nothing and needs no network when nothing is.
need_packages() {
    if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
        say "Not a Debian system: taking the build tools and libraries as installed (README.md lists them)"
        return 0
    fi
    missing=$(missing_packages "$@")
    if [ -z "$missing" ]; then
        say "All packages are installed"
        return 0
    fi
    say "Installing: $missing"
    # The package lists may be absent (a fresh image) or out of date: fetch them only then.
    if ! apt_install; then
        say "Fetching the package lists and trying again"
        as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update
        apt_install || die "The packages could not be installed; apt-get says why above."
    fi
}

# Where ccache is installed, a second clone builds from what the first one compiled.
export CCACHE_BASEDIR="$root"
export CCACHE_NOHASHDIR=1

# build PRESET [TARGET...]: configures where needed and builds.
build() {
    preset=$1
    shift
    # Ninja notices every change but those of the presets.
    if [ ! -f "$root/build/$preset/build.ninja" ] \
        || [ -n "$(find "$root/CMakePresets.json" -newer "$root/build/$preset/build.ninja")" ]; then
        say "Configuring build/$preset"
        (cd "$root" && cmake --preset "$preset") || die "Configuring failed; CMake says why above."
    fi
    say "Building build/$preset"
    (cd "$root" && cmake --build --preset "$preset" ${1:+--target "$@"}) \
        || die "The build failed; the compiler says why above."
}
