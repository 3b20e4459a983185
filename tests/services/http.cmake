# SPDX-License-Identifier: MIT
set(tests
  faultproxy httpcancel httpclient httpratelimit instancechannel lastrequest loopbacklistener
  wipedanswers)
# Wine's TLS takes no certificate to serve with ("Failed to load certificate chain"), and these are
# about that; the rest of tst_httpatmostonce is tried on Linux.
if(NOT CMAKE_CROSSCOMPILING)
  list(APPEND tests httpatmostonce httptrust)
endif()
foreach(name ${tests})
  keycutter_test(tst_${name} LIBRARIES core test_support)
endforeach()
