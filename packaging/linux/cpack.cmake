# SPDX-License-Identifier: MIT
# DEB, RPM and a plain archive. Libraries that are linked are found from the program itself; named
# here is what is loaded at run time: the journal's database driver, the keychain.
set(CPACK_GENERATOR DEB TGZ)
find_program(KEYCUTTER_RPMBUILD rpmbuild)
if(KEYCUTTER_RPMBUILD)
  list(APPEND CPACK_GENERATOR RPM)
endif()
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/open-folders.cmake")
set(CPACK_PACKAGE_FILE_NAME "keycutter-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR}")

# The same bytes from every packing: the version's date in place of the clock's, and one thread.
set(CPACK_THREADS 1)
execute_process(COMMAND date -u -d "${KEYCUTTER_RELEASE_DATE}" +%s
  OUTPUT_VARIABLE release_epoch OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_BINARY_DIR}/cpack-date.cmake")
configure_file("${CMAKE_CURRENT_LIST_DIR}/cpack-date.cmake.in" "${CPACK_PROJECT_CONFIG_FILE}" @ONLY)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "ca-certificates, gnome-keyring | kwalletmanager, xdg-utils")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_GROUP "Applications/System")
set(CPACK_RPM_PACKAGE_REQUIRES "(qt6-qtbase or qt6-sql-sqlite)")
# libsecret.so is found at run time; the soname names the package on every distribution.
string(APPEND CPACK_RPM_PACKAGE_REQUIRES ", libsecret-1.so.0()(64bit)")
# Folders that belong to the system.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
  /usr/share/applications /usr/share/bash-completion /usr/share/bash-completion/completions
  /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/icons /usr/share/icons/hicolor
  /usr/share/man /usr/share/man/man1 /usr/share/metainfo /usr/share/zsh
  /usr/share/zsh/site-functions /usr/share/zsh/vendor-completions
  /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps)
foreach(size 16 22 24 32 48 64 96 128 256 512)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
