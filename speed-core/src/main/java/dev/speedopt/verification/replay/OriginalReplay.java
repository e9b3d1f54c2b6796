package dev.speedopt.verification.replay;

import dev.speedopt.probe.graph.GraphComparison;
import dev.speedopt.workload.Workload;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** What replaying the original against itself showed, and what candidates are compared with. */
public final class OriginalReplay {
    private final Workload workload;
    private final boolean deterministic;
    private final String reason;
    private final boolean mutatesInputs;
    private final List<Integer> usable;
    private final List<String> notes;
    private final String untimed;
    private final long millis;
    private final Expectation expectation;

    OriginalReplay(
            Workload workload,
            boolean deterministic,
            String reason,
            boolean mutatesInputs,
            List<Integer> usable,
            List<String> notes,
            String untimed,
            long millis,
            Expectation expectation) {
        this.workload = workload;
        this.deterministic = deterministic;
        this.reason = reason;
        this.mutatesInputs = mutatesInputs;
        this.usable = List.copyOf(usable);
        this.notes = List.copyOf(notes);
        this.untimed = untimed;
        this.millis = millis;
        this.expectation = expectation;
    }

    public Workload workload() {
        return workload;
    }

    /** Whether the original does the same twice, and in some call what it did in the tests; if not it must not be optimised. */
    public boolean deterministic() {
        return deterministic;
    }

    /** Why it is not deterministic, or why nothing can be replayed or measured; empty otherwise. */
    public String reason() {
        return reason;
    }

    /** Why it cannot be optimised, where {@link #reason()} says anything. */
    public String refusal() {
        return reason.startsWith(Untimed.NOTHING) ? reason : "it cannot be compared: " + reason;
    }

    /** Whether some call changes its receiver or arguments, so that timing needs fresh ones for each call. */
    public boolean mutatesInputs() {
        return mutatesInputs;
    }

    /** Indexes of the calls that end by return or exception, the same way each time: fit for timing. */
    public List<Integer> usable() {
        return usable;
    }

    /** What else was seen: calls left out and why, static state that is too large to compare. */
    public List<String> notes() {
        return notes;
    }

    /** Which recorded calls are not fit for timing since they do here what they did not in the tests, and why; empty for none. */
    public String untimed() {
        return untimed;
    }

    /** Wall time of both replays. */
    public long millis() {
        return millis;
    }

    /** Nanoseconds that a call took outside any warm-up; empty where it did not return the same both times. */
    public OptionalLong returned(int call) {
        CallEnd end = usable.contains(call) ? expectation.plain().get(call) : null;
        return end == null
                        || end.outcome() == null
                        || !GraphComparison.thrown(end.outcome().graph()).isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(end.outcome().nanos());
    }

    /** The same, of these calls alone: candidates are compared on no others. */
    public OriginalReplay only(Collection<Integer> calls) {
        return new OriginalReplay(
                workload,
                deterministic,
                reason,
                mutatesInputs,
                usable.stream().filter(calls::contains).toList(),
                notes,
                untimed,
                millis,
                expectation.only(calls));
    }

    /** Generated inputs that candidates are held against beside the recorded calls, by origin. */
    public Map<String, Integer> generated() {
        Map<String, Integer> counts = new TreeMap<>();
        expectation
                .script()
                .generated()
                .forEach(input -> counts.merge(input.origin().label(), 1, Integer::sum));
        return counts;
    }

    Expectation expectation() {
        return expectation;
    }

    /** Wall time of the slowest call, outside any warm-up. */
    long slowestMillis() {
        return expectation.plain().values().stream()
                .mapToLong(end -> end.outcome() == null ? 0 : end.outcome().nanos() / 1_000_000)
                .max()
                .orElse(0);
    }
}
