# SPDX-License-Identifier: MIT
# Writes the bill of materials of this build, in CycloneDX 1.5, as keycutter-VERSION-SYSTEM.cdx.json
# into the build folder: what is linked, in the versions that were found, and what is loaded at run
# time. No clock and no chance in it: the same build writes the same bytes.

# sbom_component(NAME VERSION LICENCE PURL USE): one more component. VERSION may be empty (the
# system decides at run time); USE is one of linked, compiled-in, run-time.
function(sbom_component name version licence purl use)
  set(component "{}")
  string(JSON component SET "${component}" type "\"library\"")
  string(JSON component SET "${component}" "bom-ref" "\"${name}\"")
  string(JSON component SET "${component}" name "\"${name}\"")
  if(version)
    string(JSON component SET "${component}" version "\"${version}\"")
    set(purl "${purl}@${version}")
  endif()
  string(JSON component SET "${component}" licenses "[{\"license\":{\"id\":\"${licence}\"}}]")
  string(JSON component SET "${component}" purl "\"${purl}\"")
  string(JSON component SET "${component}" properties
    "[{\"name\":\"keycutter:use\",\"value\":\"${use}\"}]")
  string(JSON count LENGTH "${sbom_components}")
  string(JSON components SET "${sbom_components}" ${count} "${component}")
  string(JSON references SET "${sbom_references}" ${count} "\"${name}\"")
  set(sbom_components "${components}" PARENT_SCOPE)
  set(sbom_references "${references}" PARENT_SCOPE)
endfunction()

set(sbom_components "[]")
set(sbom_references "[]")
file(STRINGS "${HTTPLIB_INCLUDE_DIR}/httplib.h" httplib_version
  REGEX "^#define CPPHTTPLIB_VERSION " LIMIT_COUNT 1)
string(REGEX REPLACE ".*\"(.*)\".*" "\\1" httplib_version "${httplib_version}")

sbom_component(qtbase "${Qt6_VERSION}" LGPL-3.0-only pkg:github/qt/qtbase linked)
sbom_component(qtkeychain "${Qt6Keychain_VERSION}" BSD-3-Clause
  pkg:github/frankosterfeld/qtkeychain linked)
sbom_component(tl-expected "${tl-expected_VERSION}" CC0-1.0 pkg:github/TartanLlama/expected
  compiled-in)
if(HTTPLIB_LIBRARY)
  sbom_component(cpp-httplib "${httplib_version}" MIT pkg:github/yhirose/cpp-httplib linked)
  sbom_component(openssl "${OPENSSL_VERSION}" Apache-2.0 pkg:github/openssl/openssl linked)
else()
  sbom_component(cpp-httplib "${httplib_version}" MIT pkg:github/yhirose/cpp-httplib compiled-in)
endif()
sbom_component(sqlite "" blessing pkg:github/sqlite/sqlite run-time)
if(MINGW)
  sbom_component(gcc-runtime "${CMAKE_CXX_COMPILER_VERSION}" GPL-3.0-with-GCC-exception
    pkg:generic/gcc linked)
elseif(UNIX AND NOT APPLE)
  sbom_component(libsecret "" LGPL-2.1-or-later pkg:generic/libsecret run-time)
endif()

string(TOLOWER "${CMAKE_SYSTEM_NAME}" sbom_system)
string(TOLOWER "${CMAKE_SYSTEM_PROCESSOR}" sbom_processor)
string(UUID sbom_serial NAMESPACE 6ba7b811-9dad-11d1-80b4-00c04fd430c8
  NAME "${KEYCUTTER_APP_ID} ${PROJECT_VERSION} ${sbom_system} ${sbom_processor} ${sbom_components}"
  TYPE SHA1)
configure_file("${CMAKE_CURRENT_LIST_DIR}/sbom.cdx.json.in"
  "${PROJECT_BINARY_DIR}/keycutter-${PROJECT_VERSION}-${sbom_system}.cdx.json" @ONLY)
