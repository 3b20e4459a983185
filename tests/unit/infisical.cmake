# SPDX-License-Identifier: MIT
# Strict JSON and Infisical's answers.
keycutter_test(tst_decodejob LIBRARIES core)
keycutter_test(tst_jsonreader LIBRARIES core)
keycutter_test(tst_rawjson LIBRARIES core)
keycutter_test(tst_infisicalapprovaldecoders LIBRARIES core SOURCES JsonMutation.cpp)
keycutter_test(tst_infisicalblame LIBRARIES core)
keycutter_test(tst_infisicalchange LIBRARIES core)
keycutter_test(tst_infisicalrequests LIBRARIES core)
keycutter_test(tst_steppedjob LIBRARIES core)
keycutter_test(tst_tokenlife LIBRARIES core)
foreach(name decoders errors)
  keycutter_test(tst_infisical${name} LIBRARIES core
    SOURCES JsonMutation.cpp RecordedAnswers.cpp)
  target_compile_definitions(tst_infisical${name} PRIVATE
    KEYCUTTER_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data")
endforeach()
