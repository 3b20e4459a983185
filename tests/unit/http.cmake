# SPDX-License-Identifier: MIT
keycutter_test(tst_httpvalues LIBRARIES core)
keycutter_test(tst_loopbackmessage LIBRARIES core)
keycutter_test(tst_ratebudget LIBRARIES core test_support)
keycutter_test(tst_rategate LIBRARIES core test_support)
keycutter_test(tst_retryafter LIBRARIES core)
keycutter_test(tst_retrypolicy LIBRARIES core)
keycutter_test(tst_scrubtext LIBRARIES core)
