# SPDX-License-Identifier: MIT
# The keychain test runs once for each state that a keyring can be in.
keycutter_test(tst_keychain LIBRARIES core test_support)
# Without one of the states below there is no keyring that it could be tried on.
set_tests_properties(tst_keychain PROPERTIES SKIP_REGULAR_EXPRESSION "SKIP   : ")
if(WIN32)
  # The states below are those of gnome-keyring. The rest runs on the credential store of a Wine system
  # that is thrown away: test-wine.sh sets KEYCUTTER_TEST_KEYRING, without which it is skipped. The
  # longest entry is left out: Wine keeps no attributes of an entry, over which QtKeychain spreads it.
  set_tests_properties(tst_keychain PROPERTIES DISABLED TRUE)
  set(first keepsAndForgets writeReplacesAllFields entriesOfOthersStay concurrentWritesAndReads
    cancelledJobs keepForLater)
  add_test(NAME tst_keychain_wine COMMAND tst_keychain ${first})
  add_test(NAME tst_keychain_wine_later COMMAND tst_keychain laterSession)
  set_tests_properties(tst_keychain_wine_later PROPERTIES DEPENDS tst_keychain_wine)
  set_tests_properties(tst_keychain_wine tst_keychain_wine_later PROPERTIES
    ENVIRONMENT "QT_FORCE_ASSERTS=1" SKIP_REGULAR_EXPRESSION "SKIP   : " TIMEOUT 120)
endif()
if(UNIX AND NOT APPLE)
  foreach(mode unlocked locked silent nobus nokeyring)
    add_test(NAME tst_keychain_${mode}
      COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/keyring.sh" ${mode} $<TARGET_FILE:tst_keychain>)
    set_tests_properties(tst_keychain_${mode} PROPERTIES
      ENVIRONMENT "LC_ALL=C.UTF-8;QT_FORCE_ASSERTS=1" SKIP_RETURN_CODE 77 TIMEOUT 120)
  endforeach()
endif()
