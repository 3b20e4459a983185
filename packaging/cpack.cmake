# SPDX-License-Identifier: MIT
# The packages: cpack in the build folder makes those of its system. Names, numbers and texts come
# from the project's own.
set(CPACK_PACKAGE_NAME keycutter)
set(CPACK_PACKAGE_VENDOR "The Keycutter founders")
set(CPACK_PACKAGE_CONTACT "${KEYCUTTER_CONTACT}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${KEYCUTTER_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Duplicate secrets inside a secret manager")
set(CPACK_PACKAGE_DESCRIPTION
"Keycutter duplicates secrets inside Infisical or Cloudflare Secrets Store: many
secrets, to one or many places, in one run. Before the run it shows what will
happen to each secret; after it, what did happen to each. The service does the
copying, which asks for no secret value.")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_EXECUTABLES keycutter Keycutter)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_OUTPUT_FILE_PREFIX packages)

if(APPLE)
  include("${CMAKE_CURRENT_LIST_DIR}/macos/cpack.cmake")
elseif(WIN32)
  include("${CMAKE_CURRENT_LIST_DIR}/windows/cpack.cmake")
else()
  include("${CMAKE_CURRENT_LIST_DIR}/linux/cpack.cmake")
endif()
include(CPack)
