#!/bin/sh
# SPDX-License-Identifier: MIT
# For systems that do not package them: fetches QtKeychain, tl-expected and cpp-httplib in the versions
# of the Flatpak manifest, checks their digests, builds and installs them.
#
#   sh packaging/dependencies.sh [--only NAME] PREFIX [CMAKE-ARGUMENT...]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
only=
if [ "${1:-}" = --only ]; then
    only=$2
    shift 2
fi
prefix=${1:?"usage: dependencies.sh [--only NAME] PREFIX [CMAKE-ARGUMENT...]"}
shift
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

# One line per archive: name, address, digest.
awk '/^  - name:/ { name = $3 } /^ +url:/ { url = $2 } /^ +sha256:/ { print name, url, $2 }' \
    "$root"/packaging/linux/*.yaml >"$work/sources"

check() { # FILE DIGEST
    if command -v sha256sum >/dev/null 2>&1; then
        printf '%s  %s\n' "$2" "$1" | sha256sum -c - >/dev/null
    else
        printf '%s  %s\n' "$2" "$1" | shasum -a 256 -c - >/dev/null
    fi
}

while read -r name url digest; do
    [ -z "$only" ] || [ "$only" = "$name" ] || continue
    printf '==> %s\n' "$name"
    curl --fail --silent --show-error --location --retry 3 --output "$work/$name.tar" "$url"
    check "$work/$name.tar" "$digest"
    mkdir "$work/$name"
    tar -x -f "$work/$name.tar" -C "$work/$name" --strip-components 1
    if [ "$name" = qtkeychain ]; then
        # A flag of Microsoft's compiler, which Qt gives it anyway, and which MinGW takes for a file.
        sed -i.orig 's,add_definitions( /utf-8 ,add_definitions( ,' "$work/$name/$name/CMakeLists.txt"
    fi
    # Tests and programs of theirs are left out; QtKeychain is told which Qt, and that it is linked in.
    cmake -G Ninja -S "$work/$name" -B "$work/$name-build" -DCMAKE_BUILD_TYPE=Release \
        "-DCMAKE_INSTALL_PREFIX=$prefix" -DBUILD_SHARED_LIBS=OFF \
        -DBUILD_TESTING=OFF -DBUILD_WITH_QT6=ON -DBUILD_TEST_APPLICATION=OFF -DBUILD_TRANSLATIONS=OFF \
        -DEXPECTED_BUILD_TESTS=OFF -DHTTPLIB_TEST=OFF -DHTTPLIB_COMPILE=OFF \
        -DHTTPLIB_USE_OPENSSL_IF_AVAILABLE=OFF -DHTTPLIB_USE_ZLIB_IF_AVAILABLE=OFF \
        -DHTTPLIB_USE_BROTLI_IF_AVAILABLE=OFF -DHTTPLIB_USE_ZSTD_IF_AVAILABLE=OFF "$@"
    cmake --build "$work/$name-build"
    cmake --install "$work/$name-build"
done <"$work/sources"
