#!/bin/sh
# SPDX-License-Identifier: MIT
# Tries the DEB as a person would get it: installs it into a fresh Debian 12 with nothing but what it
# declares, starts the program from its menu entry, works its window (120 secrets to two places, on the
# sandbox), removes it, and looks for what is left.
#
#   sudo sh packaging/linux/test-deb.sh [DEB [FOLDER]]    DEB: the one of package.sh without;
#                                                         FOLDER: where screenshots go, none without
#
# The display, the session bus and the hands that work the window stay outside of the bare system.
# All mounts are in a mount namespace of the script's own.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
# shellcheck source=packaging/common.sh
. "$root/packaging/common.sh"

deb=${1:-$(echo "$root"/build/release/packages/keycutter_*.deb)}
[ -f "$deb" ] || die "There is no $deb: run sh packaging/linux/package.sh first."
shots=${2:-}
[ "$(id -u)" -eq 0 ] || die "Building a bare system needs root: sudo sh packaging/linux/test-deb.sh"
if [ -z "${KEYCUTTER_TRIAL_INSIDE:-}" ]; then
    # Names are to be split into words.
    # shellcheck disable=SC2086
    need_packages $PACKAGES_TRIAL
    [ -z "$shots" ] || shots=$(mkdir -p "$shots" && CDPATH='' cd -- "$shots" && pwd)
    KEYCUTTER_TRIAL_INSIDE=1 exec unshare -m --propagation private \
        sh "$root/packaging/linux/test-deb.sh" "$(realpath "$deb")" "$shots"
fi

person=1000 # everything of the session runs as this user
work=$(mktemp -d "${TMPDIR:-/tmp}/keycutter-trial.XXXXXX")
chmod 755 "$work" # the session's user goes through it
bare=$work/debian
session=$work/session # the same path inside and outside
started=              # processes to end

below() { # mounts below the folder of the trial
    cut -d ' ' -f 2 /proc/mounts | grep "^$work/" | sort -r || true
}

clean_up() {
    for process in $started; do
        kill "$process" 2>/dev/null || continue # it ended by itself
        wait "$process" || true
    done
    # What the bus started ends with it.
    for mount in $(below); do
        umount "$mount" 2>/dev/null || umount -l "$mount" || true
    done
    if [ -n "$(below)" ]; then
        printf 'Left as it is, because something is mounted below: %s\n' "$work" >&2
    else
        rm -rf --one-file-system -- "$work"
    fi
}
trap clean_up EXIT
trap 'exit 1' INT TERM

inside() {
    chroot "$bare" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}

# files: all files of the bare system but those that packages' tools keep for themselves.
files() {
    (cd "$bare" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp \
        -o -path ./run -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./var/cache \
        -o -path ./var/log -o -path ./home/person -o -path "./$session" \) -prune -o -print | sort)
}

keep_screenshots() {
    if [ -n "$shots" ]; then
        cp "$session"/*.png "$shots" || true
    fi
}

milliseconds() {
    date +%s%3N
}

say "A bare Debian 12"
debootstrap --variant=minbase --include=ca-certificates bookworm "$bare" >"$work/debootstrap.log" 2>&1 \
    || { tail -20 "$work/debootstrap.log" >&2; die "debootstrap failed."; }
printf '#!/bin/sh\nexit 101\n' >"$bare/usr/sbin/policy-rc.d" && chmod 755 "$bare/usr/sbin/policy-rc.d"
inside useradd --create-home --uid "$person" person
files >"$work/before"

say "Installing $(basename "$deb") with what it depends on"
cp "$deb" "$bare/tmp/keycutter.deb"
inside apt-get -q update >"$work/apt.log" 2>&1 || die "apt-get update failed."
start=$(milliseconds)
inside apt-get -q -y install --no-install-recommends /tmp/keycutter.deb >>"$work/apt.log" 2>&1 \
    || { tail -20 "$work/apt.log" >&2; die "The package could not be installed."; }
say "Installed in $(($(milliseconds) - start)) ms, with $(grep -c '^Setting up ' "$work/apt.log") packages"
inside dpkg --verify keycutter

exec_line=$(sed -n '/^\[Desktop Entry\]/,/^\[Desktop Action/s/^Exec=//p' \
    "$bare"/usr/share/applications/*Keycutter.desktop)
say "The menu entry says: $exec_line"

mkdir -p "$session" "$bare/$session" "$bare/tmp/.X11-unix" /tmp/.X11-unix
chmod 700 "$session"
cookie=$(mcookie)
xauth -f "$work/cookie" add :0 . "$cookie" 2>/dev/null # the server takes it whatever its number
mkfifo "$work/displaynumber"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -auth "$work/cookie" \
    3>"$work/displaynumber" >"$work/xvfb.log" 2>&1 &
started="$started $!"
read -r display <"$work/displaynumber"
xauth -f "$session/xauthority" add ":$display" . "$cookie" 2>/dev/null
chown -R "$person:$person" "$session"
# Commands outside, as the session's user. No function, so that $! is the command's own process.
as_person="setpriv --reuid $person --regid $person --clear-groups env -i PATH=/usr/bin:/bin
  LC_ALL=C.UTF-8 HOME=$session XDG_RUNTIME_DIR=$session DISPLAY=:$display
  XAUTHORITY=$session/xauthority DBUS_SESSION_BUS_ADDRESS=unix:path=$session/bus
  QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 KEYCUTTER_SHOTS=${shots:+yes}"
# The words of $as_person are to be split, here and below.
# shellcheck disable=SC2086
$as_person dbus-daemon --session --nofork --address="unix:path=$session/bus" >"$work/bus.log" 2>&1 &
started="$started $!"
# shellcheck disable=SC2086
$as_person openbox >"$work/openbox.log" 2>&1 &
started="$started $!"
mount --bind "$session" "$bare/$session"
mount --bind /tmp/.X11-unix "$bare/tmp/.X11-unix"
mount -t proc -o nosuid,nodev,noexec proc "$bare/proc"

say "Starting it and working its window"
begun=$(date +%s.%N)
chroot --userspec="$person:$person" "$bare" env -i PATH=/usr/bin:/bin HOME=/home/person LC_ALL=C.UTF-8 \
    XDG_RUNTIME_DIR="$session" DISPLAY=":$display" XAUTHORITY="$session/xauthority" \
    DBUS_SESSION_BUS_ADDRESS="unix:path=$session/bus" QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
    sh -c "cd && exec $exec_line" >"$work/program.log" 2>&1 &
program=$!
started="$started $program"
# shellcheck disable=SC2086
$as_person /usr/bin/python3 -W ignore::DeprecationWarning "$root/tests/access/work_window.py" "$begun" || {
    keep_screenshots
    cat "$work/program.log" >&2
    die "The window could not be worked."
}
keep_screenshots
wait "$program" || die "The program ended with code $?."
say "The program ended by itself, code 0. It said: $(cat "$work/program.log")"
say "What it wrote for its user:"
(cd "$bare/home/person" && find . -type f -newer "$work/before" -exec ls -l {} +)

say "Removing it"
inside apt-get -q -y purge keycutter >>"$work/apt.log" 2>&1
inside apt-get -q -y autoremove --purge >>"$work/apt.log" 2>&1
umount "$bare/proc" "$bare/tmp/.X11-unix" "$bare/$session"
rmdir -p --ignore-fail-on-non-empty "$bare/$session" 2>/dev/null || true
if inside dpkg-query -W keycutter >/dev/null 2>&1; then
    die "dpkg still knows the package."
fi
files >"$work/after"
if diff "$work/before" "$work/after" >"$work/left"; then
    say "Nothing is left of it"
elif grep -q keycutter -i "$work/left"; then
    cat "$work/left" >&2
    die "The package left something."
else
    say "Nothing is left of it; what its dependencies left:"
    grep '^[<>]' "$work/left"
fi
