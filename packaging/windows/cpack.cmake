# SPDX-License-Identifier: MIT
# An installer, and an archive that runs where it is unpacked.
set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_PACKAGE_FILE_NAME "Keycutter-${PROJECT_VERSION}-windows-x64")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Keycutter)
set(CPACK_PACKAGE_INSTALL_REGISTRY_KEY Keycutter)
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_LIST_DIR}/cpack-names.cmake")
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/sign-program.cmake")

# NSIS has 32-bit installers by default, which a Windows without that part cannot run.
set(CPACK_NSIS_DEFINES "Target amd64-unicode")
set(CPACK_NSIS_INSTALL_ROOT "$PROGRAMFILES64")
set(CPACK_NSIS_COMPRESSOR "/SOLID lzma")
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_DISPLAY_NAME "Keycutter")
set(CPACK_NSIS_PACKAGE_NAME "Keycutter")
set(CPACK_NSIS_URL_INFO_ABOUT "${KEYCUTTER_HOMEPAGE}")
set(CPACK_NSIS_HELP_LINK "${KEYCUTTER_HOMEPAGE}/issues")
set(CPACK_NSIS_CONTACT "${KEYCUTTER_CONTACT}")
set(CPACK_NSIS_MUI_ICON "${PROJECT_SOURCE_DIR}/resources/desktop/app.ico")
set(CPACK_NSIS_MUI_UNIICON "${CPACK_NSIS_MUI_ICON}")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\keycutter.exe")
set(CPACK_NSIS_MUI_FINISHPAGE_RUN keycutter.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
# Offers to add the folder "bin" to PATH, for the command line.
set(CPACK_NSIS_MODIFY_PATH ON)
# CPack's uninstaller leaves the key of the vendor, empty.
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS
  "DeleteRegKey SHCTX 'Software\\${CPACK_PACKAGE_VENDOR}\\Keycutter'
  DeleteRegKey /ifempty SHCTX 'Software\\${CPACK_PACKAGE_VENDOR}'")
