#!/bin/sh
# SPDX-License-Identifier: MIT
# Renders the PNGs in this folder from icons/*.svg (needs rsvg-convert of librsvg2-bin). Run it
# after a change of an SVG and check the PNGs in: the build needs neither the tool nor Qt Svg.
set -eu
cd "$(dirname "$0")"
mkdir -p png

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
echo "Rendered $(ls icons/*.svg | wc -l) icons."
