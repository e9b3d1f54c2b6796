package dev.speedopt.workload;

import dev.speedopt.probe.graph.NotCapturableException;
import dev.speedopt.probe.graph.Recording;
import dev.speedopt.probe.graph.Scaling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Recorded calls, and the same calls with several times as much in them. Made from what was written down, without any class
 * of the user's: whether the larger ones mean anything is for the original to say.
 *
 * @param workload all of them, in a recording of their own
 * @param inputs one for each call of {@code workload}
 * @param leftOut what could not be made larger and why, one sentence each
 */
public record ScaledWorkload(Workload workload, List<Input> inputs, List<String> leftOut) {
    /** How many times as large. */
    public static final List<Integer> FACTORS = List.of(10, 100);

    private static final int MOST_CALLS = 8;
    private static final int MOST_BYTES = 2 << 20;
    private static final long SEED = 20_240_229;

    public ScaledWorkload {
        inputs = List.copyOf(inputs);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * One of them.
     *
     * @param index in the recording
     * @param recorded index of the recorded call that it was made from
     * @param factor 1 for that call itself
     * @param units of its size: elements of its collections and arrays, or characters of its strings
     */
    public record Input(int index, int recorded, int factor, long units) {}

    /**
     * @param usable calls that replay alike each time
     * @param directory for the recording; made when it is not there
     */
    public static ScaledWorkload of(Workload recorded, List<Integer> usable, Path directory) {
        try {
            Files.createDirectories(directory);
            return make(recorded, Recording.read(recorded.recording()), usable, directory.resolve("scaled.calls"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make larger inputs in " + directory + ": " + e.getMessage(), e);
        }
    }

    private static ScaledWorkload make(Workload recorded, Recording recording, List<Integer> usable, Path file)
            throws IOException {
        List<Recording.Entry> entries = recording.entries();
        List<Recording.Entry> made = new ArrayList<>();
        List<Input> inputs = new ArrayList<>();
        Map<String, Integer> leftOut = new TreeMap<>();
        for (int call : spread(entries, usable)) {
            Recording.Entry entry = entries.get(call);
            inputs.add(new Input(made.size(), call, 1, Scaling.units(entry.graph())));
            made.add(entry);
            for (int factor : FACTORS) {
                try {
                    Scaling.Sized sized = Scaling.scale(entry.graph(), factor, SEED, MOST_BYTES);
                    inputs.add(new Input(made.size(), call, factor, sized.units()));
                    made.add(new Recording.Entry(entry.nanos(), entry.threw(), sized.graph()));
                } catch (NotCapturableException e) {
                    leftOut.merge("×" + factor + ": " + e.getMessage(), 1, Integer::sum);
                }
            }
        }
        new Recording(made, recording.files()).write(file);
        List<String> reasons = new ArrayList<>();
        leftOut.forEach((reason, count) -> reasons.add(reason + " (" + count + (count == 1 ? " call)" : " calls)")));
        return new ScaledWorkload(with(recorded, file, made), inputs, reasons);
    }

    /** A few calls of all sizes: smallest, largest, and evenly between. */
    private static List<Integer> spread(List<Recording.Entry> entries, List<Integer> usable) {
        List<Integer> growing = usable.stream()
                .filter(call -> !entries.get(call).threw()
                        && Scaling.units(entries.get(call).graph()) > 0)
                .sorted(Comparator.comparingLong(
                        call -> Scaling.units(entries.get(call).graph())))
                .toList();
        int count = Math.min(MOST_CALLS, growing.size());
        return IntStream.range(0, count)
                .mapToObj(i -> growing.get(count == 1 ? 0 : i * (growing.size() - 1) / (count - 1)))
                .toList();
    }

    private static Workload with(Workload recorded, Path file, List<Recording.Entry> made) {
        List<RecordedCall> calls = IntStream.range(0, made.size())
                .mapToObj(i -> new RecordedCall(
                        i,
                        made.get(i).graph().length,
                        made.get(i).nanos(),
                        made.get(i).threw()))
                .toList();
        return new Workload(
                recorded.target(),
                file,
                calls,
                recorded.reachingTests(),
                List.of(),
                recorded.severalThreads(),
                recorded.callCount(),
                recorded.totalNanos());
    }
}
