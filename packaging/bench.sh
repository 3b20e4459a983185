#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what is missing (Debian 12), builds an optimised program and measures it. Prints medians,
# one figure a line. Quit other work first.
#
#   sh packaging/bench.sh [BENCH...]     all without names, for example: bench_plan bench_run
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
# shellcheck source=packaging/common.sh
. "$root/packaging/common.sh"

# Names are to be split into words.
# shellcheck disable=SC2086
need_packages $PACKAGES_BUILD $PACKAGES_RUN
build bench

export QT_QPA_PLATFORM=offscreen
if [ $# -eq 0 ]; then
    for bench in "$root"/build/bench/tests/bench/bench_*; do
        if [ -f "$bench" ] && [ -x "$bench" ]; then
            set -- "$@" "${bench##*/}"
        fi
    done
    set -- "$@" memory_of_runs
fi
for bench in "$@"; do
    say "$bench"
    if [ "$bench" = memory_of_runs ]; then
        status=0
        sh "$root/tests/access/on_a_bus.sh" "$root/build/bench/app/keycutter" \
            "$root/tests/bench/memory_of_runs.py" || status=$?
        [ "$status" -eq 0 ] || [ "$status" -eq 77 ] || die "$bench failed."
        continue
    fi
    "$root/build/bench/tests/bench/$bench" || die "$bench failed."
done
