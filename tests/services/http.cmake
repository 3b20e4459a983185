# SPDX-License-Identifier: MIT
keycutter_test(tst_httpatmostonce LIBRARIES core test_support)
