package dev.speedopt.optimization.run;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.ProgressEvent;
import dev.speedopt.evidence.ProgressEvent.Kind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a run does, line by line, for those who watch it from another process. Nothing depends on it: where it cannot be written, or
 * grows beyond reason, the run goes on without.
 */
final class EventLog implements AutoCloseable {
    private static final int MOST_LINES = 100_000;
    /** Progress is of no worth once it is past: it leaves room for what is said. */
    private static final int MOST_PROGRESS = 50_000;

    private static final int LONGEST_TEXT = 2_000;

    private final Path file;
    private @Nullable BufferedWriter out;
    private int lines;
    private int steps;

    EventLog(Path file) {
        this.file = file;
    }

    /** Begins with an empty page. */
    synchronized void begin(String run) {
        close();
        lines = 0;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            out = Files.newBufferedWriter(file);
        } catch (IOException e) {
            out = null;
        }
        write(Kind.RUN, 0, run, null, null);
    }

    synchronized int step(String what) {
        steps++;
        write(Kind.STEP, steps, what, null, null);
        return steps;
    }

    synchronized void write(Kind kind, int step, String text, @Nullable Integer done, @Nullable Integer of) {
        BufferedWriter open = out;
        if (open == null || lines >= (kind == Kind.PROGRESS ? MOST_PROGRESS : MOST_LINES)) {
            return;
        }
        String said = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
        try {
            lines++;
            open.write(EvidenceJson.line(new ProgressEvent(Instant.now().toString(), kind, step, said, done, of)));
            open.write('\n');
            open.flush();
        } catch (IOException e) {
            close();
        }
    }

    @Override
    public synchronized void close() {
        BufferedWriter open = out;
        out = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // What was to be said is said; nobody waits for the rest.
                lines = MOST_LINES;
            }
        }
    }
}
