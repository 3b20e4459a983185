# SPDX-License-Identifier: MIT
foreach(name faultproxy httpatmostonce httpcancel httpclient httpratelimit httptrust
        instancechannel lastrequest loopbacklistener wipedanswers)
  keycutter_test(tst_${name} LIBRARIES core test_support)
endforeach()
