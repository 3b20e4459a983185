# SPDX-License-Identifier: MIT
# Run by cpack before it packs: signs the program where a certificate is given (sign.sh says how).
if(DEFINED ENV{KEYCUTTER_CERTIFICATE} AND NOT "$ENV{KEYCUTTER_CERTIFICATE}" STREQUAL "")
  foreach(program keycutter.exe keycutter.com)
    execute_process(
      COMMAND sh "${CMAKE_CURRENT_LIST_DIR}/sign.sh"
        "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/bin/${program}"
      COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
endif()
