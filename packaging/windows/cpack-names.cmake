# SPDX-License-Identifier: MIT
# Run by cpack for each package: the archive says that it needs no installing.
if(CPACK_GENERATOR STREQUAL "ZIP")
  string(APPEND CPACK_PACKAGE_FILE_NAME "-portable")
endif()
