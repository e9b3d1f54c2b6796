package dev.speedopt.repository;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Timing;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The last paragraph of a message, for machines ({@code git log --format='%(trailers:key=Speed-Improvement)'}). */
public final class Trailers {
    public static final String ATTEMPT = "Speed-Attempt";
    static final String TARGET = "Speed-Target";
    private static final String UNKNOWN = "unknown";

    private final Attempt attempt;

    public Trailers(Attempt attempt) {
        this.attempt = attempt;
    }

    /** {@code run/id}. */
    public static String attemptId(Attempt attempt) {
        return attempt.run() + "/" + attempt.id();
    }

    /** Which target and which attempt. */
    public String identity() {
        return identity(attempt.target().toString(), attemptId(attempt));
    }

    /**
     * @param target in selector form; empty where it is not known
     * @param attempt {@code run/number}
     */
    public static String identity(String target, String attempt) {
        return (target.isEmpty() ? "" : line(TARGET, target)) + line(ATTEMPT, attempt);
    }

    /** Everything; what was not measured is {@code unknown}. */
    public String all() {
        Measurement measured = attempt.measurement();
        return line(TARGET, attempt.target().toString())
                + line("Speed-Improvement", measured == null ? UNKNOWN : percent(measured.improvement()))
                + line("Speed-Confidence", measured == null ? UNKNOWN : confidence(measured))
                + line("Speed-Original", measured == null ? UNKNOWN : time(measured.original(), measured.statistic()))
                + line("Speed-Optimized", measured == null ? UNKNOWN : time(measured.optimized(), measured.statistic()))
                + line("Speed-Allocation", allocation(measured))
                + line(
                        "Speed-Verdict",
                        measured == null ? UNKNOWN : measured.verdict().label())
                + line(ATTEMPT, attemptId(attempt));
    }

    private static String line(String key, String value) {
        return key + ": " + CommitMessage.flat(value) + "\n";
    }

    private static String confidence(Measurement measured) {
        return percent(100 * measured.confidence()) + " (" + percent(measured.lower()) + " to "
                + percent(measured.upper()) + ")";
    }

    private static String time(@Nullable Timing timing, String statistic) {
        if (timing == null) {
            return UNKNOWN;
        }
        double nanos = switch (statistic.toLowerCase(Locale.ROOT)) {
            case "median" -> timing.median();
            case "mean" -> timing.mean();
            default -> timing.best();
        };
        return String.format(Locale.ROOT, "%.1f ns", nanos);
    }

    private static String allocation(@Nullable Measurement measured) {
        Double change = measured == null ? null : measured.allocationChange();
        return change == null ? UNKNOWN : (change > 0 ? "+" : "") + percent(change);
    }

    private static String percent(double value) {
        return CommitMessage.number(value) + "%";
    }
}
