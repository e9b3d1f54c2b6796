package dev.speedopt.maven.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkProblemTest {
    private static final String WHERE =
            "\n\nSee /reports for the individual test results.\nSee dump files (if any exist) [date].dump.\n";

    @TempDir
    Path reports;

    @Test
    void tests_that_fail_are_no_problem_of_the_fork() {
        assertThat(ForkProblem.of(new MojoFailureException("There are test failures." + WHERE), reports))
                .isEmpty();
    }

    @Test
    void why_no_test_could_begin_is_said_with_its_cause() throws IOException {
        Files.writeString(reports.resolve("1-jvmRun1.dump"), """
                org.junit.platform.commons.JUnitException: TestEngine with ID 'junit-jupiter' failed to discover tests
                	at org.junit.platform.launcher.core.DefaultLauncher.discover(DefaultLauncher.java:99)
                Caused by: org.junit.platform.commons.JUnitException: ClassSelector resolution failed
                	... 12 more
                Caused by: java.lang.NoSuchMethodError: 'getOutputDirectoryCreator()'
                	... 16 more
                """);
        MojoExecutionException thrown = new MojoExecutionException(
                WHERE
                        + "There was an error in the forked process\nTestEngine with ID 'junit-jupiter' failed to discover tests\n",
                new IllegalStateException("the fork"));
        assertThat(ForkProblem.of(thrown, reports))
                .contains("TestEngine with ID 'junit-jupiter' failed to discover tests"
                        + " (java.lang.NoSuchMethodError: 'getOutputDirectoryCreator()')");
    }

    @Test
    void a_jvm_that_ended_is_said_to_have_with_its_exit_code() {
        assertThat(ForkProblem.of(
                        new MojoExecutionException(
                                "The forked VM terminated without properly saying goodbye.\nProcess Exit Code: 3\nCrashed tests:\norg.acme.FooTest\n"),
                        reports))
                .contains("the JVM of the tests ended in the middle of org.acme.FooTest, with exit code 3");
    }
}
