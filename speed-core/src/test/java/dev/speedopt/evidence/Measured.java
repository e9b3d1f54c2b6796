package dev.speedopt.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measurement as a test needs it: half of the CPU time gone, unless the test says otherwise. */
public final class Measured {
    private final Verdict verdict;
    private String reason = "the lower bound decides";
    private String clock = "cpu";
    private String clockReason = "it computes";
    private double improvement = 50;
    private double lower = 40;
    private double upper = 60;
    private String statistic = "minimum";
    private @Nullable Timing original;
    private @Nullable Timing optimized;
    private @Nullable Double originalAllocation;
    private @Nullable Double optimizedAllocation;
    private List<PairResult> pairs = List.of();
    private int calls = 3;
    private long millis = 1000;

    private Measured(Verdict verdict) {
        this.verdict = verdict;
    }

    public static Measured as(Verdict verdict) {
        return new Measured(verdict);
    }

    public Measured because(String why) {
        reason = why;
        return this;
    }

    public Measured on(String decidingClock, String why) {
        clock = decidingClock;
        clockReason = why;
        return this;
    }

    /** In per cent. */
    public Measured improving(double estimate, double from, double to) {
        improvement = estimate;
        lower = from;
        upper = to;
        return this;
    }

    public Measured by(String configured) {
        statistic = configured;
        return this;
    }

    public Measured taking(Timing before, Timing after) {
        original = before;
        optimized = after;
        return this;
    }

    /** In bytes a call. */
    public Measured allocating(double before, double after) {
        originalAllocation = before;
        optimizedAllocation = after;
        return this;
    }

    public Measured in(List<PairResult> found) {
        pairs = found;
        return this;
    }

    public Measured of(int distinctCalls) {
        calls = distinctCalls;
        return this;
    }

    public Measured within(long wallMillis) {
        millis = wallMillis;
        return this;
    }

    public Measurement measurement() {
        return new Measurement(
                verdict,
                reason,
                clock,
                clockReason,
                improvement,
                lower,
                upper,
                0.95,
                statistic,
                original,
                optimized,
                originalAllocation,
                optimizedAllocation,
                pairs,
                calls,
                millis,
                List.of(),
                null,
                null,
                null);
    }
}
