#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what is missing (Debian 12), builds, and runs every test without a screen.
#
#   sh packaging/test.sh [PRESET...]     presets of CMakePresets.json: dev (default), asan-ubsan,
#                                        coverage; several run one after another
#
# The last lines are ctest's summary and the exit code is ctest's.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
# shellcheck source=packaging/common.sh
. "$root/packaging/common.sh"

# Names are to be split into words.
# shellcheck disable=SC2086
need_packages $PACKAGES_BUILD $PACKAGES_RUN $PACKAGES_TEST

[ $# -gt 0 ] || set -- dev
for preset in "$@"; do
    build "$preset"
    say "Testing build/$preset"
    (cd "$root" && ctest --preset "$preset") || exit $?
done
