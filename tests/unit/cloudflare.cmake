# SPDX-License-Identifier: MIT
# Cloudflare's requests, credentials, answers and errors.
foreach(name credential decoders errors requests)
  keycutter_test(tst_cloudflare${name} LIBRARIES core)
endforeach()
