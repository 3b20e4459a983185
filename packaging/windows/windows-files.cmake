# SPDX-License-Identifier: MIT
# What puts libraries of others into the program's folder.

# install_libraries(TARGET...): those of the imported libraries that are DLLs.
function(install_libraries)
  foreach(target IN LISTS ARGN)
    get_target_property(type ${target} TYPE)
    if(type STREQUAL SHARED_LIBRARY)
      install(FILES "$<TARGET_FILE:${target}>" DESTINATION bin)
    endif()
  endforeach()
endfunction()

# install_plugin(FOLDER NAME): the plugin of Qt with that class name, into the folder that Qt looks in.
function(install_plugin folder name)
  if(NOT TARGET Qt6::${name})
    message(FATAL_ERROR "This Qt has no ${name}, without which Keycutter does not work on Windows.")
  endif()
  install(FILES "$<TARGET_FILE:Qt6::${name}>" DESTINATION bin/${folder})
endfunction()

# install_compiler_library(FILE): a DLL of the compiler's own, wherever it keeps it, without what only
# debuggers read, which is most of it.
function(install_compiler_library file)
  execute_process(COMMAND "${CMAKE_CXX_COMPILER}" "-print-file-name=${file}"
    OUTPUT_VARIABLE path OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  if(NOT IS_ABSOLUTE "${path}")
    message(FATAL_ERROR "The compiler does not find its ${file}.")
  endif()
  execute_process(COMMAND "${CMAKE_STRIP}" -o "${CMAKE_CURRENT_BINARY_DIR}/${file}" "${path}"
    COMMAND_ERROR_IS_FATAL ANY)
  install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${file}" DESTINATION bin)
endfunction()
