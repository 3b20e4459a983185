#SPDX - License - Identifier : MIT
add_library(scripted_infisical STATIC ScriptedInfisical.cpp ScriptedInfisical.h)
    target_link_libraries(scripted_infisical PUBLIC core test_support PRIVATE build_flags)
        keycutter_test(tst_infisicalbrowsersignin LIBRARIES scripted_infisical)
keycutter_test(tst_infisicalsession LIBRARIES scripted_infisical)
            keycutter_test(tst_infisicalsignin LIBRARIES scripted_infisical)
