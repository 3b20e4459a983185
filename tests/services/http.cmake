# SPDX-License-Identifier: MIT
keycutter_test(tst_httpatmostonce LIBRARIES core test_support)
keycutter_test(tst_faultproxy LIBRARIES core test_support)
keycutter_test(tst_httpclient LIBRARIES core test_support)
