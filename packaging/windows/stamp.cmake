# SPDX-License-Identifier: MIT
# stamp_program(TARGET FILE): gives the program of that file name its icon, version and manifest.
function(stamp_program target file)
  configure_file("${PROJECT_SOURCE_DIR}/packaging/windows/keycutter.manifest.in"
    keycutter.manifest @ONLY)
  configure_file("${PROJECT_SOURCE_DIR}/packaging/windows/keycutter.rc.in" "${target}.rc" @ONLY)
  target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc")
  if(MSVC)
    target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/keycutter.manifest")
  endif()
endfunction()
