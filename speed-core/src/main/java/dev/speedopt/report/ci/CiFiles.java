package dev.speedopt.report.ci;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what CI reads into {@code target/speed}, in place of what an earlier run left. */
public final class CiFiles {
    private final Path folder;

    /** @param workDirectory {@code target/speed} */
    public CiFiles(Path workDirectory) {
        this.folder = workDirectory;
    }

    /** SARIF, JUnit XML, OpenMetrics, benchmark and badge JSON and the step summary, into {@code ci/check} or {@code ci/suggest}. */
    public void write(CiReport report) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("speed.sarif", Sarif.of(report));
        files.put("junit.xml", JUnitXml.of(report));
        files.put("metrics.txt", OpenMetrics.of(report));
        files.put("benchmark.json", BenchmarkJson.of(report));
        files.put("badge.json", BadgeJson.of(report));
        files.put("summary.md", StepSummary.of(report));
        files.forEach(
                (name, text) -> put(folder.resolve("ci").resolve(report.goal()).resolve(name), text));
    }

    /**
     * The comment and the review of a pull request: {@code suggestions.md} and {@code ci/suggest/review.json}.
     *
     * @param commit full id of what the lines are lines of; null when unknown
     */
    public void suggestions(CiReport report, @Nullable String commit, ReviewJson.Shown shown) {
        put(folder.resolve("suggestions.md"), SuggestionsMarkdown.of(report));
        put(folder.resolve("ci").resolve("suggest").resolve("review.json"), ReviewJson.of(report, commit, shown));
    }

    /**
     * Appends to the files that GitHub names in the environment; elsewhere does nothing.
     *
     * @param environment variables
     */
    public static void announce(CiReport report, Map<String, String> environment) {
        append(environment.get("GITHUB_STEP_SUMMARY"), StepSummary.of(report));
        append(
                environment.get("GITHUB_OUTPUT"),
                "state=" + report.verdict() + "\nsuggestions=" + report.count(CiFinding.State.FASTER) + "\nregressions="
                        + report.count(CiFinding.State.REGRESSION) + "\n");
    }

    private static void put(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static void append(@Nullable String file, String text) {
        if (file == null || file.isBlank()) {
            return;
        }
        try {
            Files.writeString(
                    Path.of(file), text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
