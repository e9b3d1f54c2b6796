package dev.speedopt.monitor;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.metrics.RunMetrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** How far a run got, as its state file says; made ready once for all who ask. */
final class StateFile {
    private static final Served NONE = new Served("{}", "");

    private final Path file;
    private String stamp = "";
    private volatile Served served = NONE;

    StateFile(Path file) {
        this.file = file;
    }

    /** What of the state file is of interest here. */
    record State(boolean finished, List<String> done, RunResult result) {}

    private record Served(String page, String metrics) {}

    /** @return whether it changed since the last look */
    boolean refresh() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            String now = attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
            if (now.equals(stamp)) {
                return false;
            }
            stamp = now;
            State state = EvidenceJson.read(Files.readString(file), State.class);
            served =
                    new Served(EvidenceJson.line(LiveRun.of(state)), RunMetrics.text(state.result(), state.finished()));
            return true;
        } catch (IOException | UncheckedIOException | NullPointerException e) {
            // No run yet, one of another version, or one that is being cleaned away: the page keeps what it had.
            return false;
        }
    }

    String page() {
        return served.page();
    }

    String metrics() {
        return served.metrics();
    }
}
