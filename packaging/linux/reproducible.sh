#!/bin/sh
# SPDX-License-Identifier: MIT
# Shows that the DEB can be built again: builds it twice, from two copies of the last commit in folders
# of different names and depths, without a compiler cache, with another umask, time zone and language,
# and compares the bytes.
#
#   sh packaging/linux/reproducible.sh
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
# shellcheck source=packaging/common.sh
. "$root/packaging/common.sh"

# Names are to be split into words.
# shellcheck disable=SC2086
need_packages $PACKAGES_BUILD $PACKAGES_PACKING

commit=$(git -C "$root" rev-parse HEAD) # the same for both, whatever is committed meanwhile
work=$(mktemp -d "${TMPDIR:-/tmp}/keycutter-twice.XXXXXX")
trap 'rm -rf -- "$work"' EXIT

# pack FOLDER: builds the DEB from a copy of the last commit in FOLDER.
pack() {
    mkdir -p "$1"
    git -C "$root" archive "$commit" | tar -x -C "$1"
    (
        cd "$1"
        CCACHE_DISABLE=1 cmake --preset release >"$work/log" 2>&1 \
            && CCACHE_DISABLE=1 cmake --build --preset release --target keycutter >>"$work/log" 2>&1 \
            && cd build/release && umask 022 && cpack -G DEB >>"$work/log" 2>&1
    ) || {
        cat "$work/log" >&2
        die "The build in $1 failed."
    }
}

say "Building the first time"
(umask 022 && TZ=UTC pack "$work/first")
say "Building the second time, elsewhere"
(umask 027 && TZ=Asia/Tokyo LANG=en_US.UTF-8 pack "$work/further/down/second")

first=$(echo "$work"/first/build/release/packages/*.deb)
second=$(echo "$work"/further/down/second/build/release/packages/*.deb)
sha256sum "$first" "$second"
if cmp "$first" "$second"; then
    say "The same bytes"
else
    dpkg-deb -c "$first" >"$work/a" && dpkg-deb -c "$second" >"$work/b"
    diff "$work/a" "$work/b" || true
    trap - EXIT
    die "The packages differ. Both builds were left in $work"
fi
