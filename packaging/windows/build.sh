#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds Keycutter for 64-bit Windows on Debian 12 and packs it: an installer and a portable archive
# with their SHA-256 sums, and the bill of materials, in build/windows/packages.
#
#   sh packaging/windows/build.sh [CMAKE-ARGUMENT...]
#
# Qt is taken from KEYCUTTER_WINDOWS_QT, a folder or an archive with Qt and QtKeychain for Windows, or
# compiled from Debian's source, which takes the better part of an hour, once: it stays in
# build/windows-libraries. With KEYCUTTER_CERTIFICATE the program and its installer are signed (sign.sh).
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
# shellcheck source=packaging/common.sh
. "$root/packaging/common.sh"

# Names are to be split into words.
# shellcheck disable=SC2086
need_packages $PACKAGES_BUILD $PACKAGES_WINDOWS ${KEYCUTTER_CERTIFICATE:+osslsigncode}
libraries=$root/build/windows-libraries
sh "$root/packaging/windows/libraries.sh" "$libraries"

if [ $# -gt 0 ] || [ ! -f "$root/build/windows/build.ninja" ]; then
    say "Configuring build/windows"
    prefixes="$libraries/qt;$libraries/headers;$libraries/openssl"
    (cd "$root" && cmake --preset windows "-DKEYCUTTER_WINDOWS_PREFIXES=$prefixes" "$@") \
        || die "Configuring failed; CMake says why above."
fi
build windows keycutter keycutter_console

say "Packing"
cd "$root/build/windows"
rm -rf packages
cpack || die "Packing failed; cpack says why above."
cp keycutter-*.cdx.json packages/
cd packages
if [ -n "${KEYCUTTER_CERTIFICATE:-}" ]; then
    sh "$root/packaging/windows/sign.sh" ./*.exe
fi
sha256sum -- *.exe *.zip *.cdx.json >SHA256SUMS
say "In build/windows/packages:"
cat SHA256SUMS
