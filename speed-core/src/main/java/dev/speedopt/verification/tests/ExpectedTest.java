package dev.speedopt.verification.tests;

/**
 * A test that must pass.
 *
 * @param name identity across runs
 * @param module id of its module
 * @param className as in the report
 * @param count how often it ran in the baseline: tests of one name are counted
 */
record ExpectedTest(String name, String module, String className, int count) {}
