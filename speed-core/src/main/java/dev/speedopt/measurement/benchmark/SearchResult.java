package dev.speedopt.measurement.benchmark;

import dev.speedopt.measurement.benchmark.FoundBenchmarks.Reaching;
import dev.speedopt.probe.own.ScoutLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Made from what scouts wrote, one after the other, until one of them came to the end. */
final class SearchResult {
    private final Map<String, Reaching> reaching = new LinkedHashMap<>();
    private final Map<String, String> tooLong = new LinkedHashMap<>();
    private final Map<String, String> failed = new LinkedHashMap<>();
    private final Set<String> begun = new LinkedHashSet<>();
    private boolean done;

    /**
     * @param lines all of them, those of earlier scouts first
     * @param end how the last scout ended
     */
    void read(List<ScoutLog.Line> lines, String end) {
        String open = "";
        for (ScoutLog.Line line : lines) {
            switch (line.kind()) {
                case BEGUN -> begun.add(line.name());
                case REACHES ->
                    reaching.put(
                            line.name(),
                            new Reaching(line.name(), line.className(), line.methodName(), line.combination()));
                case PASSES_BY -> {
                    // Nothing to say about it.
                }
                case TOO_LONG -> tooLong.put(line.name(), line.reason());
                case LEFT_OUT -> failed.put(line.name(), line.reason());
                case DONE -> done = true;
            }
            open = line.kind() == ScoutLog.Kind.BEGUN ? line.name() : "";
        }
        if (!done) {
            failed.put(open.isEmpty() ? "all that were not tried yet" : open, end);
            done = open.isEmpty(); // Nothing to leave out: another one would end the same way.
        }
    }

    List<String> begun() {
        return List.copyOf(begun);
    }

    boolean done() {
        return done;
    }

    FoundBenchmarks found() {
        List<String> notes = new ArrayList<>();
        failed.forEach((name, reason) -> notes.add("Left out, benchmark " + name + ": " + reason));
        return new FoundBenchmarks(List.copyOf(reaching.values()), tooLong, notes);
    }

    FoundBenchmarks cutShort(Duration limit) {
        List<String> notes = new ArrayList<>(found().notes());
        notes.add("Not all benchmarks were tried: too many of them end or hang their JVM, or they take longer than "
                + limit.toSeconds() + " s together");
        return new FoundBenchmarks(List.copyOf(reaching.values()), tooLong, notes);
    }
}
