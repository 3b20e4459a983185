#!/bin/sh
# SPDX-License-Identifier: MIT
# Renders the PNGs in this folder and the icons of the macOS bundle and of the Windows program from
# icons/*.svg (needs rsvg-convert of librsvg2-bin, png2icns of icnsutils and icotool of icoutils). Run it after a change of an SVG and check
# the results in: the build needs neither the tools nor Qt Svg.
set -eu
cd "$(dirname "$0")"
mkdir -p png desktop

# Line icons are shown at 16 and at 24 px, each at scale 1, 2 and 3.
for svg in icons/*.svg; do
    name=$(basename "$svg" .svg)
    [ "$name" = app ] && continue
    for size in 16 24 32 48 72; do
        rsvg-convert -w "$size" -h "$size" "$svg" -o "png/$name-$size.png"
    done
done
for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert -w "$size" -h "$size" icons/app.svg -o "png/app-$size.png"
done
# Sizes that only desktops ask for stay out of the program.
for size in 22 96; do
    rsvg-convert -w "$size" -h "$size" icons/app.svg -o "desktop/app-$size.png"
done
scratch=$(mktemp -d)
trap 'rm -r "$scratch"' EXIT
rsvg-convert -w 1024 -h 1024 icons/app.svg -o "$scratch/app-1024.png"
png2icns desktop/app.icns png/app-16.png png/app-32.png png/app-48.png png/app-128.png \
    png/app-256.png png/app-512.png "$scratch/app-1024.png" >/dev/null
icotool --create --output desktop/app.ico png/app-16.png png/app-24.png png/app-32.png \
    png/app-48.png png/app-64.png png/app-128.png --raw png/app-256.png
echo "Rendered $(find icons -name "*.svg" | wc -l) icons."
