package dev.speedopt.maven.surefire;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a fork that went wrong from tests that failed: Surefire throws the same exceptions for both. */
final class ForkProblem {
    private static final Pattern DIED = Pattern.compile("forked VM terminated without");
    private static final Pattern EXIT_CODE = Pattern.compile("Process Exit Code: (\\d+)");
    private static final Pattern CRASHED = Pattern.compile("Crashed tests:\\s*\\n(\\S+)");

    private ForkProblem() {}

    /** In a sentence without its full stop; empty when the failing tests are all there is. */
    static Optional<String> of(Exception thrown) {
        String message = thrown.getMessage() == null ? thrown.toString() : thrown.getMessage();
        if (DIED.matcher(message).find()) {
            return Optional.of("the JVM of the tests ended in the middle" + detail(message));
        }
        boolean onlyTests = thrown.getCause() == null
                && message.contains("individual test results")
                && !message.contains("timeout");
        return onlyTests
                ? Optional.empty()
                : message.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .findFirst();
    }

    private static String detail(String message) {
        Matcher crashed = CRASHED.matcher(message);
        Matcher code = EXIT_CODE.matcher(message);
        return (crashed.find() ? " of " + crashed.group(1) : "")
                + (code.find() ? ", with exit code " + code.group(1) : "");
    }
}
