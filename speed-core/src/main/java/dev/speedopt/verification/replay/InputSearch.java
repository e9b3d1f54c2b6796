package dev.speedopt.verification.replay;

import dev.speedopt.probe.input.Explorer;
import dev.speedopt.probe.input.FoundInputs;
import dev.speedopt.process.ProbeJvm;
import dev.speedopt.process.ProbeTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for inputs that no test gave, in JVMs of their own. */
final class InputSearch {
    private static final int MAXIMUM_JVMS = 4;
    private static final List<Path> LIBRARIES =
            List.of(ProbeJvm.jarOf(org.instancio.Instancio.class), ProbeJvm.jarOf(org.slf4j.LoggerFactory.class));

    private final ProbeJvm jvm;
    private final Path directory;
    private final long seed;

    InputSearch(ProbeJvm jvm, Path directory, long seed) {
        this.jvm = jvm;
        this.directory = directory;
        this.seed = seed;
    }

    /**
     * Inputs for an original, or those that reach something new in a candidate.
     *
     * @param script calls to begin with
     * @param limit of CPU time
     * @param proposed file with what a model proposed; absent for nothing
     */
    FoundInputs.All find(
            Script script,
            List<Path> classPath,
            boolean candidate,
            Duration limit,
            String label,
            @Nullable Path proposed) {
        List<FoundInputs.Input> found = new ArrayList<>();
        String trouble = "";
        int tried = 0;
        for (int start = 0; start < MAXIMUM_JVMS; start++) {
            long left = limit.toMillis() / (start + 1);
            Path file = directory.resolve(label + "-" + start + ".inputs");
            boolean ended = run(script, classPath, candidate, left, tried, file, label + "-" + start, proposed);
            FoundInputs.All part = read(file);
            found.addAll(part.inputs());
            tried = Math.max(tried, part.tried());
            trouble = part.trouble();
            if (ended) {
                break;
            }
        }
        return new FoundInputs.All(found, tried, trouble);
    }

    /** Whether it came to its own end. */
    private boolean run(
            Script script,
            List<Path> classPath,
            boolean candidate,
            long millis,
            int tried,
            Path file,
            String name,
            @Nullable Path proposed) {
        ProbeTask task = script.task(name, Explorer.class, Duration.ofMillis(20_000 + 8 * millis), classPath, file)
                .using(LIBRARIES)
                .telling(seed, millis, candidate ? "candidate" : "original", tried, proposed == null ? "-" : proposed)
                .seeing(Stream.ofNullable(proposed).toList());
        return Objects.equals(jvm.run(task), 0);
    }

    private static FoundInputs.All read(Path file) {
        try {
            return FoundInputs.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
