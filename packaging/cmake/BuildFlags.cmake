# SPDX-License-Identifier: MIT
# One interface target carries every flag and definition of the project.
add_library(build_flags INTERFACE)

target_compile_definitions(build_flags INTERFACE
  QT_NO_KEYWORDS
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_STRICT_ITERATORS
  QT_NO_FOREACH
  QT_NO_CONTEXTLESS_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  KEYCUTTER_VERSION="${PROJECT_VERSION}")

if(MSVC)
  target_compile_options(build_flags INTERFACE /W4 /permissive- /utf-8 /guard:cf
    $<$<BOOL:${KEYCUTTER_WARNINGS_AS_ERRORS}>:/WX>)
else()
  target_compile_options(build_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
    -Wunused -Wconversion -Wno-sign-conversion -Wnull-dereference -Wformat=2 -Wimplicit-fallthrough
    -fstack-protector-strong
    $<$<BOOL:${KEYCUTTER_WARNINGS_AS_ERRORS}>:-Werror>)
  # -Wnull-dereference reports false positives inside Qt's inlined containers at -O2 with gcc 12.
  target_compile_options(build_flags INTERFACE
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:-Wno-null-dereference>)
  # The same bytes wherever the source lies: packages can be built again and compared.
  target_compile_options(build_flags INTERFACE
    $<$<NOT:$<CONFIG:Debug>>:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>)
  if(UNIX AND NOT APPLE)
    if(NOT KEYCUTTER_SANITIZERS)
      target_compile_definitions(build_flags INTERFACE
        $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
    endif()
    target_link_options(build_flags INTERFACE -Wl,-z,relro,-z,now)
  endif()
  if(MINGW)
    # Said to the linker, too, it adds the library that checks the stack.
    target_link_options(build_flags INTERFACE -fstack-protector-strong)
    # In every program, tests included.
    add_library(regex_interpreter STATIC
      "${PROJECT_SOURCE_DIR}/packaging/windows/RegexInterpreter.cpp")
    target_link_libraries(build_flags INTERFACE regex_interpreter)
    target_link_options(build_flags INTERFACE -Wl,--undefined=keycutterRegexInterpreter)
  endif()
endif()

if(KEYCUTTER_SANITIZERS)
  target_compile_options(build_flags INTERFACE
    -fsanitize=${KEYCUTTER_SANITIZERS} -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(build_flags INTERFACE -fsanitize=${KEYCUTTER_SANITIZERS})
  # The sanitizers' checks make gcc take members of a moved tl::expected for uninitialised.
  target_compile_options(build_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()

if(KEYCUTTER_COVERAGE)
  target_compile_options(build_flags INTERFACE --coverage -fprofile-update=atomic)
  target_link_options(build_flags INTERFACE --coverage)
endif()

# ccache and mold are used where they are there; neither is needed.
find_program(KEYCUTTER_CCACHE ccache)
if(KEYCUTTER_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${KEYCUTTER_CCACHE}")
endif()
find_program(KEYCUTTER_MOLD mold)
if(KEYCUTTER_MOLD AND NOT KEYCUTTER_FUZZERS AND NOT WIN32)
  add_link_options(-fuse-ld=mold)
endif()
