# SPDX-License-Identifier: MIT
# Tests of models/plan and models/runs.
keycutter_test(tst_planner LIBRARIES core test_samples)
keycutter_test(tst_plantext LIBRARIES core test_samples)
keycutter_test(tst_partition LIBRARIES core test_samples)
keycutter_test(tst_planbuilder LIBRARIES core test_session)
keycutter_test(tst_runner LIBRARIES test_run)
