#!/bin/sh
# SPDX-License-Identifier: MIT
# keyring.sh MODE PROGRAM: runs the test PROGRAM in a home of its own against a real gnome-keyring,
# or against the lack of one. MODE is a state of the keyring that the keychain test knows, or
# "whole" for all of another program's functions. Exits with 77 (skipped) where the tools are
# missing.
set -eu

mode=$1
program=$2

skip() {
    echo "SKIP: $1 is not installed"
    exit 77
}

# The part that runs inside of dbus-run-session: keyring.sh inside PASSWORD PROGRAM FUNCTION...
start_keyring() {
    # In the foreground, so that its process can be stopped and ended by its id.
    printf '%s' "$1" | gnome-keyring-daemon --foreground --unlock --components=secrets \
        >/dev/null 2>&1 &
    tries=100
    until dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null |
        grep -q 'boolean true'; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || { echo "gnome-keyring did not start"; exit 1; }
        sleep 0.05
    done
    keyring=$!
    export KEYRING_PID="$keyring"
}

if [ "$mode" = inside ]; then
    password=$2
    program=$3
    shift 3
    start_keyring "$password"
    trap 'kill -CONT "$keyring" 2>/dev/null; kill "$keyring" 2>/dev/null || true' EXIT
    [ "${1:-}" != silentKeyring ] || kill -STOP "$keyring"
    "$program" "$@"
    exit $?
fi

for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || skip "$tool"
done

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -m 700 "$place/home" "$place/runtime"
export HOME="$place/home" XDG_RUNTIME_DIR="$place/runtime" KEYCUTTER_TEST_KEYRING="$mode"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP KDE_FULL_SESSION \
    XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME

session() {
    dbus-run-session -- "$0" inside "$@"
}

case $mode in
unlocked)
    session right "$program" keepsAndForgets writeReplacesAllFields entriesOfOthersStay longestEntry \
        concurrentWritesAndReads cancelledJobs nothingInFiles
    session right "$program" keepForLater
    session right "$program" laterSession
    ;;
locked)
    session right "$program" keepForLater
    session wrong "$program" lockedKeyring
    session right "$program" unlockedAgain
    ;;
silent) session right "$program" silentKeyring ;;
whole) session right "$program" ;;
nobus) "$program" noKeyring ;;
nokeyring) dbus-run-session -- "$program" noKeyring ;;
*)
    echo "unknown mode $mode"
    exit 1
    ;;
esac
