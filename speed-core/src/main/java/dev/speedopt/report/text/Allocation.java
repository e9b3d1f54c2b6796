package dev.speedopt.report.text;

import dev.speedopt.evidence.Measurement;
import org.jspecify.annotations.Nullable;

/** What a measurement says about memory, as phrases that every format uses alike. */
public record Allocation(
        @Nullable Double original,
        @Nullable Double optimized,
        @Nullable Double percent) {
    public static Allocation of(@Nullable Measurement measurement) {
        return measurement == null
                ? new Allocation(null, null, null)
                : new Allocation(
                        measurement.originalAllocation(),
                        measurement.optimizedAllocation(),
                        measurement.allocationChange());
    }

    public boolean known() {
        return original != null && optimized != null;
    }

    /** {@code -15.0%}, {@code unchanged}, {@code unknown}; amounts where the original allocates nothing. */
    public String change() {
        if (original == null || optimized == null) {
            return "unknown";
        }
        if (original.equals(optimized)) {
            return "unchanged";
        }
        // Rounded up: less memory is never claimed than was saved.
        return percent == null ? amounts().toString() : Numbers.percentUp(percent);
    }

    /** {@code 1.50 KiB → 768 B}; both unknown when the JVM does not tell. */
    public Numbers.Pair amounts() {
        return original == null || optimized == null
                ? new Numbers.Pair("unknown", "unknown")
                : Numbers.bytes(original, optimized);
    }
}
