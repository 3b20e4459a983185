#!/bin/sh
# SPDX-License-Identifier: MIT
# Puts the libraries for Windows into FOLDER, from Debian 12's own sources where it has them:
#
#   FOLDER/qt        Qt Base with SQLite and QtKeychain: KEYCUTTER_WINDOWS_QT, if that is set to a folder or
#                    an archive of one; compiled without, which takes the better part of an hour
#   FOLDER/headers   tl-expected and cpp-httplib, which are headers only
#   FOLDER/openssl   OpenSSL's libcrypto, which makes certificates for some tests ("tests" given)
#
#   sh packaging/windows/libraries.sh FOLDER [tests]
#
# What is there already stays; remove FOLDER to begin anew.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
# shellcheck source=packaging/common.sh
. "$root/packaging/common.sh"

folder=${1:?"usage: libraries.sh FOLDER [tests]"}
mkdir -p "$folder"
folder=$(CDPATH='' cd -- "$folder" && pwd)
work=$folder/work
mkdir -p "$work"
compiler=x86_64-w64-mingw32
log=$work/log

# logged COMMAND...: shows what it says only where it fails.
logged() {
    "$@" >"$log" 2>&1 || {
        tail -30 "$log" >&2
        die "This failed: $*"
    }
}

# debian_source NAME: unpacks the source package of that name, patched, as work/NAME. The machine's own
# package lists stay as they are.
debian_source() {
    lists=$work/apt
    mkdir -p "$lists/lists/partial" "$lists/cache"
    echo "deb-src http://deb.debian.org/debian bookworm main
deb-src http://deb.debian.org/debian-security bookworm-security main" >"$lists/sources.list"
    set -- "$1" -q -o "Dir::Etc::SourceList=$lists/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o "Dir::State::Lists=$lists/lists" -o "Dir::Cache=$lists/cache" -o APT::Sandbox::User=root
    name=$1
    shift
    [ -e "$lists/fetched" ] || { logged apt-get "$@" update && : >"$lists/fetched"; }
    mkdir -p "$work/$name.fetched"
    (
        cd "$work/$name.fetched"
        # A mirror may not have the latest security update, or not yet all of it.
        apt-get "$@" source "$name" >"$log" 2>&1 || logged apt-get "$@" source "$name/bookworm"
    )
    rm -rf "${work:?}/$name"
    mv "$work/$name.fetched/"*/ "$work/$name"
    rm -r "$work/$name.fetched"
}

# given_qt: the folder of KEYCUTTER_WINDOWS_QT, unpacked if it is an archive.
given_qt() {
    if [ -f "$KEYCUTTER_WINDOWS_QT" ]; then
        mkdir -p "$folder/given"
        tar -x -f "$KEYCUTTER_WINDOWS_QT" -C "$folder/given" || die "$KEYCUTTER_WINDOWS_QT cannot be unpacked."
        config=$(find "$folder/given" -path '*/lib/cmake/Qt6/Qt6Config.cmake' | head -1)
    else
        config=$KEYCUTTER_WINDOWS_QT/lib/cmake/Qt6/Qt6Config.cmake
    fi
    [ -f "$config" ] || die "There is no lib/cmake/Qt6 in KEYCUTTER_WINDOWS_QT, $KEYCUTTER_WINDOWS_QT."
    prefix=$(CDPATH='' cd -- "$(dirname -- "$config")/../../.." && pwd)
    ln -sfn "${prefix#"$folder/"}" "$folder/qt"
}

build_sqlite() {
    say "SQLite, from Debian's source"
    debian_source sqlite3
    mkdir -p "$work/sqlite3/amalgamation"
    (
        cd "$work/sqlite3/amalgamation"
        logged ../configure --disable-tcl
        logged make sqlite3.c sqlite3.h
        logged "$compiler-gcc-posix" -O2 -DSQLITE_ENABLE_COLUMN_METADATA -c sqlite3.c -o sqlite3.o
        mkdir -p "$work/sqlite/lib" "$work/sqlite/include"
        logged "$compiler-ar" rcs "$work/sqlite/lib/libsqlite3.a" sqlite3.o
        cp sqlite3.h "$work/sqlite/include"
    )
}

build_qt() {
    build_sqlite
    say "Qt, from Debian's source: this takes long"
    debian_source qt6-base
    # What Debian cannot ship is taken out of its source, so the features that want it are off; what
    # the program does not use, too.
    set --
    for feature in opengl vulkan dbus openssl icu glib zstd tabletevent sql_odbc pkg_config qmake \
        androiddeployqt system_zlib system_pcre2 system_harfbuzz system_freetype system_png \
        system_jpeg system_doubleconversion; do
        set -- "$@" "-DFEATURE_$feature=OFF"
    done
    logged cmake -G Ninja -S "$work/qt6-base" -B "$work/qt-build" -DCMAKE_BUILD_TYPE=Release \
        "-DCMAKE_TOOLCHAIN_FILE=$root/packaging/windows/toolchain.cmake" \
        "-DKEYCUTTER_WINDOWS_PREFIXES=$work/sqlite" "-DCMAKE_INSTALL_PREFIX=$work/qt-installed" \
        -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
        -DBUILD_SHARED_LIBS=ON -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DINPUT_opengl=no \
        -DFEATURE_schannel=ON -DFEATURE_system_sqlite=ON "$@"
    logged cmake --build "$work/qt-build"
    logged cmake --install "$work/qt-build"
    say "QtKeychain"
    logged sh "$root/packaging/dependencies.sh" --only qtkeychain "$work/qt-installed" \
        "-DCMAKE_TOOLCHAIN_FILE=$root/packaging/windows/toolchain.cmake" \
        "-DKEYCUTTER_WINDOWS_PREFIXES=$work/qt-installed"
    mv "$work/qt-installed" "$folder/qt"
    rm -rf "$work/qt-build"
}

copy_headers() {
    say "The headers of tl-expected and cpp-httplib, from Debian"
    rm -rf "$folder/headers.part"
    mkdir -p "$folder/headers.part/include" "$folder/headers.part/share/cmake"
    cp -R /usr/include/tl "$folder/headers.part/include/"
    cp -R /usr/share/cmake/tl-expected "$folder/headers.part/share/cmake/"
    # The installed header belongs to a compiled library; the source has the one that needs none.
    debian_source cpp-httplib
    cp "$work/cpp-httplib/httplib.h" "$folder/headers.part/include/"
    mv "$folder/headers.part" "$folder/headers"
}

build_openssl() {
    say "OpenSSL's libcrypto for the tests, from Debian's source"
    debian_source openssl
    (
        cd "$work/openssl"
        logged ./Configure mingw64 "--cross-compile-prefix=$compiler-" CC=gcc-posix no-shared no-tests \
            no-asm no-engine no-dso no-legacy no-module "--prefix=$folder/openssl" --libdir=lib
        logged make -j "$(nproc)" CFLAGS=-O1 build_generated libcrypto.a libssl.a
        mkdir -p "$folder/openssl.part/lib"
        cp -R include "$folder/openssl.part/"
        cp libcrypto.a libssl.a "$folder/openssl.part/lib/"
    )
    mv "$folder/openssl.part" "$folder/openssl"
}

if [ ! -e "$folder/qt" ]; then
    if [ -n "${KEYCUTTER_WINDOWS_QT:-}" ]; then
        given_qt
    else
        build_qt
    fi
fi
[ -d "$folder/headers" ] || copy_headers
if [ "${2:-}" = tests ] && [ ! -d "$folder/openssl" ]; then
    build_openssl
fi
