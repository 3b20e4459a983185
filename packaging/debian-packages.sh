# SPDX-License-Identifier: MIT
# The Debian 12 packages that Keycutter needs: the one place that names them.
# Sourced by the scripts of this folder and of linux/ (through common.sh).
# shellcheck shell=sh disable=SC2034

# To compile the program.
PACKAGES_BUILD="g++ cmake ninja-build pkg-config
  qt6-base-dev qt6-l10n-tools qt6-translations-l10n qtkeychain-qt6-dev libcpp-httplib-dev libexpected-dev libssl-dev"

# To run it: the keychain's library, the driver of the journal's database, fonts, certificate
# authorities.
PACKAGES_RUN="libsecret-1-0 libqt6sql6-sqlite fonts-dejavu-core ca-certificates"

# To run the tests: a real keychain on a private D-Bus.
PACKAGES_TEST="dbus gnome-keyring"

# To pack the program, and to judge the packages.
PACKAGES_PACKING="dpkg-dev fakeroot file gzip rpm lintian"

# To try the DEB: a bare Debian, a display, and the accessibility tree to work the window by.
PACKAGES_TRIAL="debootstrap dbus at-spi2-core xvfb xauth openbox imagemagick gir1.2-atspi-2.0
  python3-gi"

# To build and pack the program for Windows, with the sources of its libraries.
PACKAGES_WINDOWS="g++-mingw-w64-x86-64-posix gcc-mingw-w64-x86-64-posix mingw-w64-tools nsis
  dpkg-dev make perl tcl qt6-base-dev-tools curl ca-certificates"

# To try it.
PACKAGES_WINE="wine wine64 xvfb xauth xdotool imagemagick fonts-liberation icoutils"

# To take the screenshots of the README.
PACKAGES_SCREENSHOTS="fonts-noto-core"

# What a developer wants beside: static analysis, fuzzing, coverage, faster rebuilds.
PACKAGES_EXTRAS="clang clang-tidy clang-format clazy libclang-rt-14-dev gcovr ccache mold
  shellcheck desktop-file-utils appstream man-db zsh fish flatpak-builder libplist-utils
  librsvg2-bin icnsutils icoutils"
