# SPDX-License-Identifier: MIT
# 64-bit Windows from Debian 12: MinGW with POSIX threads, which std::thread needs.
# KEYCUTTER_WINDOWS_PREFIXES are the folders with Qt and the other libraries for Windows.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_VERSION 10.0)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

# Qt's own generators run here: Debian's Qt brings them in the same version.
set(QT_HOST_PATH /usr CACHE PATH "Where Qt's tools for this machine are")

list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES KEYCUTTER_WINDOWS_PREFIXES)
set(CMAKE_FIND_ROOT_PATH ${KEYCUTTER_WINDOWS_PREFIXES} /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# libraries.sh builds OpenSSL, which only tests need, without DLLs.
set(OPENSSL_USE_STATIC_LIBS ON)

# Tests run under Wine, where it is installed.
list(TRANSFORM KEYCUTTER_WINDOWS_PREFIXES APPEND /bin OUTPUT_VARIABLE library_folders)
string(REPLACE ";" "|" library_folders "${library_folders}")
set(CMAKE_CROSSCOMPILING_EMULATOR "${CMAKE_CURRENT_LIST_DIR}/wine.sh;${library_folders}")
