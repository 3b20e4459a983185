# SPDX-License-Identifier: MIT
# The keychain test runs once for each state that a keyring can be in.
keycutter_test(tst_keychain LIBRARIES core test_support)
# Without one of the states below there is no keyring that it could be tried on.
set_tests_properties(tst_keychain PROPERTIES SKIP_REGULAR_EXPRESSION "SKIP   : ")
if(UNIX AND NOT APPLE)
  foreach(mode unlocked locked silent nobus nokeyring)
    add_test(NAME tst_keychain_${mode}
      COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/keyring.sh" ${mode} $<TARGET_FILE:tst_keychain>)
    set_tests_properties(tst_keychain_${mode} PROPERTIES
      ENVIRONMENT "LC_ALL=C.UTF-8;QT_FORCE_ASSERTS=1" SKIP_RETURN_CODE 77 TIMEOUT 120)
  endforeach()
endif()
