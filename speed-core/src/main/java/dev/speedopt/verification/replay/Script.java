package dev.speedopt.verification.replay;

import dev.speedopt.probe.graph.Recording;
import dev.speedopt.probe.input.FoundInputs;
import dev.speedopt.process.ProbeTask;
import dev.speedopt.target.MethodId;
import dev.speedopt.workload.Workload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calls that variants replay, in one order: those that the tests made, then generated ones.
 *
 * @param target that is called
 * @param recordings files with the calls
 * @param recorded how many of them the tests made
 * @param generated the others
 * @param statics classes of the project whose static state is compared beside the target's own
 */
record Script(
        MethodId target, List<Path> recordings, int recorded, List<FoundInputs.Input> generated, List<String> statics) {
    Script {
        recordings = List.copyOf(recordings);
        generated = List.copyOf(generated);
        statics = List.copyOf(statics);
    }

    static Script of(Workload workload) {
        return new Script(
                workload.target().id(),
                List.of(workload.recording()),
                workload.calls().size(),
                List.of(),
                List.of());
    }

    Script looking(List<String> classes) {
        return new Script(target, recordings, recorded, generated, classes);
    }

    /** With generated inputs behind. */
    Script with(List<FoundInputs.Input> inputs, Path file) {
        if (inputs.isEmpty()) {
            return this;
        }
        write(inputs, file);
        List<Path> files = new ArrayList<>(recordings);
        files.add(file);
        return new Script(target, files, recorded, inputs, statics);
    }

    /** Nothing but these. */
    Script only(List<FoundInputs.Input> inputs, Path file) {
        write(inputs, file);
        return new Script(target, List.of(file), 0, inputs, statics);
    }

    private static void write(List<FoundInputs.Input> inputs, Path file) {
        try {
            new Recording(inputs.stream()
                            .map(input -> new Recording.Entry(0, false, input.graph()))
                            .toList())
                    .write(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    int size() {
        return recorded + generated.size();
    }

    /**
     * What a JVM that goes through it on one variant's classes is told first: class path, calls, target, and its own file.
     *
     * @param file that it writes
     */
    ProbeTask task(String label, Class<?> main, Duration limit, List<Path> classPath, Path file) {
        return ProbeTask.of(label, main, limit)
                .brief()
                .reading(classPath)
                .reading(recordings)
                .telling(target)
                .writing(file);
    }

    /** The generated input of that number; null for a recorded call. */
    FoundInputs.@Nullable Input generated(int index) {
        return index < recorded ? null : generated.get(index - recorded);
    }

    /** The call's receiver and arguments as they were written. */
    byte[] graph(int index) throws IOException {
        FoundInputs.Input input = generated(index);
        return input != null
                ? input.graph()
                : Recording.read(recordings.get(0)).entries().get(index).graph();
    }
}
