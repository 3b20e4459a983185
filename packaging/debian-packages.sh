# SPDX-License-Identifier: MIT
# The Debian 12 packages that Keycutter needs: the one place that names them.
# Sourced by run.sh, test.sh, bench.sh and screenshots.sh (through common.sh).
# shellcheck shell=sh disable=SC2034

# To compile the program.
PACKAGES_BUILD="g++ cmake ninja-build pkg-config
  qt6-base-dev qtkeychain-qt6-dev libcpp-httplib-dev libexpected-dev libssl-dev"

# To run it: the keychain's library, the driver of the journal's database, fonts, certificate
# authorities.
PACKAGES_RUN="libsecret-1-0 libqt6sql6-sqlite fonts-dejavu-core ca-certificates"

# To run the tests: a real keychain on a private D-Bus.
PACKAGES_TEST="dbus gnome-keyring"

# To take the screenshots of the README.
PACKAGES_SCREENSHOTS="fonts-noto-core"

# What a developer wants beside: static analysis, fuzzing, coverage, faster rebuilds.
PACKAGES_EXTRAS="clang clang-tidy clang-format clazy libclang-rt-14-dev gcovr ccache mold
  shellcheck desktop-file-utils"
