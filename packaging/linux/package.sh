#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what is missing (Debian 12), builds a release and packs it: DEB, RPM and TGZ with their
# SHA-256 sums, and the bill of materials, in build/release/packages.
#
#   sh packaging/linux/package.sh [CMAKE-ARGUMENT...]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
# shellcheck source=packaging/common.sh
. "$root/packaging/common.sh"

# Names are to be split into words.
# shellcheck disable=SC2086
need_packages $PACKAGES_BUILD $PACKAGES_PACKING
if [ $# -gt 0 ]; then
    (cd "$root" && cmake --preset release "$@") || die "Configuring failed; CMake says why above."
fi
build release keycutter

say "Packing"
cd "$root/build/release"
rm -rf packages
umask 022 # dpkg's format remembers it
cpack || die "Packing failed; cpack says why above."

cp keycutter-*.cdx.json packages/
cd packages
sha256sum -- *.deb *.rpm *.tar.gz *.cdx.json >SHA256SUMS

if command -v lintian >/dev/null 2>&1; then
    say "lintian"
    lintian --fail-on error,warning,info,pedantic ./*.deb || die "lintian has something to say."
fi
say "In build/release/packages:"
cat SHA256SUMS
