#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what is missing (Debian 12), builds, and takes the README's screenshots anew, light and
# dark, without a screen.
#
#   sh packaging/screenshots.sh [FOLDER]     resources/screenshots without
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
# shellcheck source=packaging/common.sh
. "$root/packaging/common.sh"

# Names are to be split into words.
# shellcheck disable=SC2086
need_packages $PACKAGES_BUILD $PACKAGES_RUN $PACKAGES_SCREENSHOTS
build dev keycutter_screenshots

folder=${1:-$root/resources/screenshots}
mkdir -p "$folder"
for appearance in light dark; do
    say "Taking the screenshots, $appearance"
    QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 \
        "$root/build/dev/tests/screenshots/keycutter_screenshots" "$appearance" "$folder"
done

# The guide inside the program shows the same pictures, of fewer colours.
if [ $# -eq 0 ]; then
    say "Making the pictures of the guide"
    for name in main duplicate run undo; do
        for appearance in light dark; do
            convert "$folder/$name-$appearance.png" -resize '1000x>' -dither None -colors 64 \
                "PNG8:$root/resources/guide/$name-$appearance.png"
        done
    done
fi
