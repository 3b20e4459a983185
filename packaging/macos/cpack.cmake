# SPDX-License-Identifier: MIT
# A disk image from which the program is dragged into the Applications folder.
set(CPACK_GENERATOR DragNDrop)
list(LENGTH CMAKE_OSX_ARCHITECTURES architectures)
if(architectures GREATER 1)
  set(architecture universal)
else()
  set(architecture "${CMAKE_SYSTEM_PROCESSOR}")
endif()
set(CPACK_PACKAGE_FILE_NAME "Keycutter-${PROJECT_VERSION}-macos-${architecture}")
set(CPACK_DMG_VOLUME_NAME "Keycutter ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT UDZO)
# Stripping would break the signature that deploying gives each library.
set(CPACK_STRIP_FILES OFF)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/sign-bundle.cmake")
