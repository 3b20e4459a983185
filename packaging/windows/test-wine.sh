#!/bin/sh
# SPDX-License-Identifier: MIT
# Tries the installer of build.sh under Wine: installs it silently, does the main job with the installed
# program (120 secrets to two places, on the sandbox), shows its window, uninstalls it silently, and
# looks for what is left. Then builds the tests for Windows and runs them, too.
#
#   sh packaging/windows/test-wine.sh [--no-tests] [FOLDER]    FOLDER: where screenshots go, none without
#
# Wine is not Windows: how long things take here, and how text looks, says little of it.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
# shellcheck source=packaging/common.sh
. "$root/packaging/common.sh"

tests=yes
if [ "${1:-}" = --no-tests ]; then
    tests=
    shift
fi
shots=${1:-}
# Names are to be split into words.
# shellcheck disable=SC2086
need_packages $PACKAGES_BUILD $PACKAGES_WINDOWS $PACKAGES_WINE
version=$(sed -n 's/^project(keycutter VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
installer=$(echo "$root"/build/windows/packages/*.exe)
[ -f "$installer" ] || die "There is no $installer: run sh packaging/windows/build.sh first."

if [ -z "${KEYCUTTER_WINE_INSIDE:-}" ]; then
    [ -z "$shots" ] || shots=$(mkdir -p "$shots" && CDPATH='' cd -- "$shots" && pwd)
    set -- "$shots"
    [ -n "$tests" ] || set -- --no-tests "$@"
    KEYCUTTER_WINE_INSIDE=1 exec xvfb-run -a -s "-screen 0 1280x800x24" \
        sh "$root/packaging/windows/test-wine.sh" "$@"
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/keycutter-wine.XXXXXX")
export WINEPREFIX="$work/wine"
export WINEDEBUG=-all
# No Mono, no browser, no menus here; and no debugger that asks what to do about a crash.
export WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=;winedbg.exe="
drive=$WINEPREFIX/drive_c
installed="$drive/Program Files/Keycutter"

clean_up() {
    wineserver -k 2>/dev/null || true
    wineserver -w 2>/dev/null || true
    rm -rf -- "$work"
}
trap clean_up EXIT
trap 'exit 1' INT TERM

milliseconds() {
    date +%s%3N
}

# state FILE: all files and all registry keys of the Wine system, once it has written them.
state() {
    wineserver -w
    (
        cd "$drive"
        find . \( -path ./windows/Installer -o -path './users/*/Temp' \
            -o -path './users/*/AppData/Local/Temp' \) -prune -o -print
        # One line per key, with its values.
        sed -e 's/^\(\[[^]]*\]\).*/\1/' -e '/^#/d' -e '/^;;/d' -e '/^$/d' \
            "$WINEPREFIX/user.reg" "$WINEPREFIX/system.reg" \
            | awk '/^\[/ { key = $0; print; next } { print key " " $0 }'
    ) | sort -u >"$1"
}

# resources PROGRAM: whether Windows finds in it what it looks for: icon, version and manifest.
resources() {
    for type in 3 14 16 24; do
        wrestool --list --type="$type" "$1" 2>/dev/null | grep -q . || die "$1 has no resource of type $type."
    done
    wrestool --extract --raw --type=16 "$1" | tr -d '\000' | grep -a -q "ProductVersion$version" \
        || die "$1 is not stamped as version $version."
    wrestool --extract --raw --type=24 "$1" >"$work/manifest"
    for wanted in 'PerMonitorV2' '>UTF-8</activeCodePage>' 'Common-Controls" version="6' "version=\"$version.0\""; do
        grep -q -e "$wanted" "$work/manifest" || die "The manifest of $1 lacks $wanted."
    done
}

say "A fresh Wine system, $(wine --version)"
wineboot --init >"$work/wineboot.log" 2>&1 || die "Wine could not make a system of its own."
wineserver -w # else it may still be at its registry
# Windows' own fonts are not there.
while IFS='|' read -r font replacement; do
    wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d "$replacement" /f \
        >"$work/reg.log" 2>&1 </dev/null || die "Wine's registry took no font: $(cat "$work/reg.log")"
done <<END
Segoe UI|Liberation Sans
MS Shell Dlg|Liberation Sans
MS Shell Dlg 2|Liberation Sans
Tahoma|Liberation Sans
Consolas|Liberation Mono
Courier New|Liberation Mono
END
state "$work/before"

say "Installing $(basename "$installer")"
start=$(milliseconds)
timeout 300 wine "$installer" /S || die "The installer ended with code $?."
wineserver -w
say "Installed in $(($(milliseconds) - start)) ms, $(du -sm "$installed" | cut -f 1) MB"
state "$work/installed"
for file in bin/keycutter.exe bin/keycutter.com bin/platforms/qwindows.dll Uninstall.exe; do
    [ -f "$installed/$file" ] || die "The installer did not bring $file."
done
for program in keycutter.exe keycutter.com; do
    resources "$installed/bin/$program"
done
grep -q 'Uninstall\\\\Keycutter\] "DisplayVersion"=' "$work/installed" \
    || die "Windows' list of programs does not know it."
grep -q 'Start Menu/Programs/.*Keycutter.lnk$' "$work/installed" || die "There is no menu entry."

say "Duplicating the sandbox's 120 secrets to two places from the command line"
start=$(milliseconds)
status=0
timeout 300 wine "$installed/bin/keycutter.com" duplicate --sandbox --project storefront --from dev:/app \
    --to staging:/app --to prod:/app --all --yes >"$work/job.txt" 2>"$work/job.err" </dev/null || status=$?
tail -8 "$work/job.txt"
# 1 is the expected end: keys that exist at staging are skipped, copies to prod await approval.
[ "$status" -eq 1 ] || { cat "$work/job.err" >&2; die "The job ended with code $status."; }

say "Done in $(($(milliseconds) - start)) ms"

say "Opening its window"
start=$(milliseconds)
wine "$installed/bin/keycutter.exe" --sandbox >"$work/window.log" 2>&1 &
program=$!
window=$(timeout 120 xdotool search --sync --onlyvisible --name 'Keycutter$' | tail -1)
[ -n "$window" ] || die "No window came: $(cat "$work/window.log")"
say "The window stood $(($(milliseconds) - start)) ms after the start"
picture=
same=0
for _ in $(seq 60); do
    # It is complete when its picture stays: signing in to the sandboxes takes a few seconds.
    sleep 2
    import -window root "$work/wine-window.png"
    before=$picture
    picture=$(identify -format '%#' "$work/wine-window.png")
    if [ "$picture" = "$before" ]; then same=$((same + 1)); else same=0; fi
    [ "$same" -lt 3 ] || break
done
[ -z "$shots" ] || cp "$work/wine-window.png" "$shots"
[ "$(identify -format %k "$work/wine-window.png")" -gt 50 ] || die "The window is empty."
timeout 60 wine taskkill /im keycutter.exe >"$work/kill.log" 2>&1 || die "It could not be told to close."
for _ in $(seq 60); do
    kill -0 "$program" 2>/dev/null || break
    sleep 1
done
! kill -0 "$program" 2>/dev/null || die "It does not end."
wait "$program" || die "It ended with code $?."

say "Uninstalling"
timeout 300 wine "$installed/Uninstall.exe" /S || die "The uninstaller ended with code $?."
wineserver -w
[ ! -e "$installed" ] || die "It left $(find "$installed" | head)"
state "$work/after"
comm -13 "$work/before" "$work/after" >"$work/left"
grep -i keycutter "$work/left" | grep -v -e '/AppData/[A-Za-z]*/Keycutter' -e 'Software\\\\Keycutter' \
    >"$work/unwanted" || true
[ ! -s "$work/unwanted" ] || { cat "$work/unwanted" >&2; die "The package left something."; }
say "Nothing is left but the user's settings:"
grep -i keycutter "$work/left" || true
say "and what Wine wrote for itself: $(grep -civ keycutter "$work/left") files and values"

[ -n "$tests" ] || exit 0
say "Building the tests for Windows"
sh "$root/packaging/windows/libraries.sh" "$root/build/windows-libraries" tests
(cd "$root" && cmake --preset windows) || die "Configuring failed; CMake says why above." # finds OpenSSL
build windows
say "Running the tests under Wine"
# Without a screen, Qt takes the first font that it finds, which must not be one of wide letters.
mkdir "$drive/fonts"
cp /usr/share/fonts/truetype/liberation/LiberationSans-*.ttf "$drive/fonts"
# Wine does not hand on variables of Qt's, unless its registry has them.
for variable in QT_QPA_PLATFORM=offscreen QT_FORCE_ASSERTS=1 QT_FORCE_STDERR_LOGGING=1 \
    'QT_QPA_FONTDIR=C:\fonts'; do
    wine reg add 'HKCU\Environment' /v "${variable%%=*}" /d "${variable#*=}" /f >"$work/reg.log" 2>&1
done
# A window that stays keeps Wine's desktop, which would else come with a test and hold its output.
wine notepad >"$work/desktop.log" 2>&1 &
# This system's store of credentials is nobody's.
(cd "$root" && KEYCUTTER_TEST_KEYRING=wine ctest --preset windows)
