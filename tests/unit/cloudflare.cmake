# SPDX-License-Identifier: MIT
# Cloudflare's requests, credentials, answers and errors.
keycutter_test(tst_gatheredjob LIBRARIES core)
foreach(name credential decoders errors requests)
  keycutter_test(tst_cloudflare${name} LIBRARIES core)
endforeach()
