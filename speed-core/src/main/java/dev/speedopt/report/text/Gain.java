package dev.speedopt.report.text;

import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Timing;
import org.jspecify.annotations.Nullable;

/** What a measurement says, as phrases that every format uses alike. */
public record Gain(Measurement measurement) {
    /** {@code +23.5%}: reduction of time. */
    public String percent() {
        return Numbers.percent(measurement.improvement());
    }

    /** {@code 1.30× as fast}; empty when it cannot be said. */
    public String timesAsFast() {
        return Numbers.timesAsFast(measurement.improvement());
    }

    /** {@code 45.2 ms → 34.6 ms a call, +23.5% (1.30× as fast)}; without what was not reported. */
    public String saving() {
        String ratio = timesAsFast().isEmpty() ? "" : " (" + timesAsFast() + ")";
        Numbers.Pair times = times();
        return (times == null ? "" : times + " a call, ") + percent() + ratio;
    }

    public Interval interval() {
        return new Interval(measurement.lower(), measurement.upper());
    }

    /** {@code 95%}. */
    public String confidence() {
        return Numbers.level(measurement.confidence());
    }

    /** {@code 7 pairs of forks}. */
    public String pairs() {
        return Numbers.count(measurement.pairs().size(), "pair of forks", "pairs of forks");
    }

    /** {@code +20.1% to +26.9% at 95% confidence, 7 pairs of forks}. */
    public String sure() {
        return interval().words() + " at " + confidence() + " confidence, " + pairs();
    }

    /** Both times a call; null when either was not reported. */
    public Numbers.@Nullable Pair times() {
        Double original = figure(measurement.original());
        Double optimized = figure(measurement.optimized());
        return original == null || optimized == null ? null : Numbers.times(original, optimized);
    }

    /** {@code best of 350 slices}: what the reported time of a variant is; null when it was not reported. */
    public @Nullable String basis(@Nullable Timing timing) {
        if (timing == null) {
            return null;
        }
        String statistic = switch (measurement.statistic()) {
            case "minimum" -> "best";
            default -> VisibleText.line(measurement.statistic());
        };
        return statistic + " of " + Numbers.count(timing.slices(), "slice", "slices");
    }

    /** The reported time of a variant in nanoseconds a call, by the measurement's statistic; null when not reported. */
    public @Nullable Double figure(@Nullable Timing timing) {
        if (timing == null) {
            return null;
        }
        return switch (measurement.statistic()) {
            case "median" -> timing.median();
            case "mean" -> timing.mean();
            default -> timing.best();
        };
    }

    /** {@code CPU time}, {@code wall time}. */
    public String clock() {
        return switch (measurement.clock()) {
            case "cpu" -> "CPU time";
            case "wall" -> "wall time";
            default -> VisibleText.line(measurement.clock());
        };
    }
}
