#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs a program for Windows under Wine with the libraries that it was built with: what ctest calls.
#
#   packaging/windows/wine.sh FOLDERS PROGRAM [ARGUMENT...]    FOLDERS of libraries, parted by |
set -eu

# folder_of FILE: where the compiler keeps that library of its own.
folder_of() {
    dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name="$1")"
}

WINEDEBUG=${WINEDEBUG:--all}
WINEPATH="$(printf %s "$1" | tr '|' ';');$(folder_of libstdc++-6.dll);$(folder_of libwinpthread-1.dll)"
export WINEDEBUG WINEPATH
shift
exec wine "$@"
