package dev.speedopt.maven.surefire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a fork that went wrong from tests that failed: Surefire throws the same exceptions for both. */
final class ForkProblem {
    private static final Pattern DIED = Pattern.compile("forked VM terminated without");
    private static final Pattern EXIT_CODE = Pattern.compile("Process Exit Code: (\\d+)");
    private static final Pattern CRASHED = Pattern.compile("Crashed tests:\\s*\\n(\\S+)");

    private static final String CAUSE = "Caused by: ";

    private ForkProblem() {}

    /**
     * In a sentence without its full stop; empty when the failing tests are all there is.
     *
     * @param reports where the run wrote to: why a fork could not begin is only said in its dump files
     */
    static Optional<String> of(Exception thrown, Path reports) {
        String message = thrown.getMessage() == null ? thrown.toString() : thrown.getMessage();
        if (DIED.matcher(message).find()) {
            return Optional.of("the JVM of the tests ended in the middle" + detail(message));
        }
        boolean onlyTests = thrown.getCause() == null
                && message.contains("individual test results")
                && !message.contains("timeout");
        return onlyTests ? Optional.empty() : Optional.of(said(message) + rootCause(reports));
    }

    /** Without the lines that only say where else to look. */
    private static String said(String message) {
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty()
                        && !line.startsWith("See ")
                        && !line.startsWith("There was an error in the fork"))
                .findFirst()
                .orElse("Surefire failed");
    }

    private static String rootCause(Path reports) {
        try (DirectoryStream<Path> dumps = Files.newDirectoryStream(reports, "*.dump")) {
            String cause = "";
            for (Path dump : dumps) {
                for (String line :
                        Files.readString(dump, StandardCharsets.UTF_8).split("\\R")) {
                    cause = line.startsWith(CAUSE) ? line.substring(CAUSE.length()) : cause;
                }
            }
            return cause.isEmpty() ? "" : " (" + cause.strip() + ")";
        } catch (IOException e) {
            return "";
        }
    }

    private static String detail(String message) {
        Matcher crashed = CRASHED.matcher(message);
        Matcher code = EXIT_CODE.matcher(message);
        return (crashed.find() ? " of " + crashed.group(1) : "")
                + (code.find() ? ", with exit code " + code.group(1) : "");
    }
}
