package dev.speedopt.maven.report;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.RunFiles;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.text.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * The latest run, as far as there is one that can be read.
 *
 * @param run what happened; empty before the first run
 * @param problem why a run that is there cannot be shown, with the cure
 */
record LatestRun(Optional<RunResult> run, Optional<String> problem) {
    private static final int NEWEST_SCHEMA = 1;

    static LatestRun read(RunFiles files) {
        if (Files.notExists(files.run())) {
            return new LatestRun(Optional.empty(), Optional.empty());
        }
        try {
            RunResult run = EvidenceJson.read(Files.readString(files.run()), RunResult.class);
            return run.schema() > NEWEST_SCHEMA
                    ? unreadable(files, "a newer version of the plugin wrote it")
                    : new LatestRun(Optional.of(run), Optional.empty());
        } catch (IOException | UncheckedIOException e) {
            return unreadable(files, String.valueOf(e.getMessage()));
        }
    }

    /** What it says about one module; its skipped targets and notes belong to the whole. */
    LatestRun module(String id) {
        return new LatestRun(
                run.map(whole -> whole.about(
                        whole.attempts().stream()
                                .filter(attempt -> attempt.module().equals(id))
                                .toList(),
                        id)),
                Optional.empty());
    }

    /** Whether there is no attempt to show. */
    boolean isEmpty() {
        return run.map(result -> result.attempts().isEmpty()).orElse(true);
    }

    private static LatestRun unreadable(RunFiles files, String why) {
        return new LatestRun(
                Optional.empty(),
                Optional.of("Cannot show the run in " + files.run() + ": " + VisibleText.line(why)
                        + ". Make a new one with: mvn speed:optimize"));
    }
}
