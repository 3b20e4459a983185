#!/bin/sh
# SPDX-License-Identifier: MIT
# on_a_bus.sh PROGRAM DRIVER: starts the program on a display and a bus of its own, and the Python script
# that works its window through the accessibility tree alone. The script gets the time of the start and
# the program's process id as arguments and has to quit the program by its menu. Exits with 77 (skipped)
# where what it takes is not installed.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)

if [ "$1" = inside ]; then
    # Within the bus: on_a_bus.sh inside PROGRAM DRIVER DISPLAY
    export DISPLAY="$4"
    started=$(date +%s.%N)
    "$2" &
    program=$!
    trap 'kill "$program" 2>/dev/null || true' EXIT
    PYTHONPATH=$root/tests/access PYTHONDONTWRITEBYTECODE=1 \
        /usr/bin/python3 -W ignore::DeprecationWarning "$3" "$started" "$program"
    wait "$program" # it ends by its menu, with 0
    trap - EXIT
    exit 0
fi

for tool in Xvfb dbus-run-session /usr/bin/python3 mkfifo; do
    command -v "$tool" >/dev/null || { echo "SKIP: $tool is not installed"; exit 77; }
done
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' \
    2>/dev/null || { echo "SKIP: the Python binding of AT-SPI is not installed"; exit 77; }
[ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] \
    || { echo "SKIP: at-spi2-core is not installed"; exit 77; }

place=$(mktemp -d)
mkdir -m 700 "$place/home" "$place/runtime"
mkfifo "$place/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$place/display" 2>"$place/xvfb.log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$place"' EXIT
trap 'exit 1' INT TERM
read -r display <"$place/display"

unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS XDG_CURRENT_DESKTOP \
    KDE_FULL_SESSION XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME
HOME="$place/home" XDG_RUNTIME_DIR="$place/runtime" QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
    QT_QPA_PLATFORM=xcb dbus-run-session -- sh "$0" inside "$1" "$2" ":$display"
