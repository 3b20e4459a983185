# SPDX-License-Identifier: MIT
# The services against the sandbox. A further service adds its case.
add_library(service_cases STATIC
  CloudflareCase.cpp
  ContractFixture.cpp ContractFixture.h
  InfisicalBed.cpp InfisicalBed.h
  InfisicalCase.cpp
  ServiceCase.h ServiceCases.cpp)
target_include_directories(service_cases PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
target_link_libraries(service_cases PUBLIC core sandbox test_support PRIVATE build_flags)
foreach(name cloudflaresandbox servicecontract servicerefusals servicecancel serviceundo infisicalsandbox infisicalsandboxapprovals limitedrun renewalfaults
  tokensgivenback)
  keycutter_test(tst_${name} LIBRARIES service_cases)
endforeach()
