package dev.speedopt.project;

/** Port: runs the user's tests the way the user configured them. */
public interface TestRunner {
    /**
     * Runs tests and reads their reports. Failing tests are a result, not an error.
     *
     * @throws ProjectException when the tests could not be started at all
     */
    TestRun run(TestRequest request);
}
