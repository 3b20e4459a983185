# SPDX-License-Identifier: MIT
add_library(scripted_infisical STATIC ScriptedInfisical.cpp ScriptedInfisical.h)
target_link_libraries(scripted_infisical PUBLIC core test_support PRIVATE build_flags)
keycutter_test(tst_infisicalapprovals LIBRARIES scripted_infisical)
keycutter_test(tst_infisicalbrowsersignin LIBRARIES scripted_infisical)
keycutter_test(tst_infisicalsession LIBRARIES scripted_infisical)
keycutter_test(tst_infisicalsignin LIBRARIES scripted_infisical)

# The services against the sandbox. A further service adds its case.
add_library(service_cases STATIC
  InfisicalBed.cpp InfisicalBed.h InfisicalCase.cpp ServiceCase.h ServiceCases.cpp)
target_link_libraries(service_cases PUBLIC core sandbox test_support PRIVATE build_flags)
keycutter_test(tst_servicecontract LIBRARIES service_cases)
keycutter_test(tst_infisicalsandbox LIBRARIES service_cases)
keycutter_test(tst_infisicalsandboxapprovals LIBRARIES service_cases)
