# SPDX-License-Identifier: MIT
# Run by cpack before it makes the disk image: signs the bundle under the hardened runtime, with
# KEYCUTTER_SIGN_IDENTITY, or with no identity ("ad hoc"), which Apple silicon wants at least.
set(bundle "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/Keycutter.app")
set(identity "$ENV{KEYCUTTER_SIGN_IDENTITY}")
set(stamp --timestamp)
if(NOT identity)
  set(identity -)
  set(stamp --timestamp=none)
endif()
execute_process(
  COMMAND codesign --force --deep --options runtime ${stamp} --sign "${identity}"
    --entitlements "${CMAKE_CURRENT_LIST_DIR}/entitlements.plist" "${bundle}"
  COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND codesign --verify --deep --strict "${bundle}" COMMAND_ERROR_IS_FATAL ANY)
