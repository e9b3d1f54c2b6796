package dev.speedopt.workload;

import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The calls that a target received while the user's tests ran.
 *
 * @param target which method
 * @param recording file that holds the calls, for the probe's {@code RecordedCalls}
 * @param calls distinct ones, at most as many as configured, large and small inputs among them
 * @param reachingTests by module id, the top-level test classes that reach the target; an empty list means that only the
 *     module is known, so that all its tests may
 * @param notCapturable what could not be recorded, named and counted: {@code java.lang.Thread in argument 1: 3 calls}
 * @param severalThreads whether more than one thread called it
 * @param callCount how often it was called, inner calls of a recursion included
 * @param totalNanos spent inside, outermost calls only; an estimate for targets called very often
 */
public record Workload(
        Target target,
        Path recording,
        List<RecordedCall> calls,
        Map<String, List<String>> reachingTests,
        List<String> notCapturable,
        boolean severalThreads,
        long callCount,
        long totalNanos) {
    public Workload {
        calls = List.copyOf(calls);
        reachingTests = Map.copyOf(reachingTests);
        notCapturable = List.copyOf(notCapturable);
    }

    /** A few lines of prose: how many calls, of which sizes, and what is missing. */
    public String describe() {
        if (calls.isEmpty()) {
            return callCount == 0
                    ? "The tests never call it."
                    : "The tests call it " + times(callCount) + ", but none of these calls could be recorded: "
                            + String.join("; ", notCapturable) + ".";
        }
        List<RecordedCall> bySize = calls.stream()
                .sorted(Comparator.comparingLong(RecordedCall::bytes))
                .toList();
        long threw = calls.stream().filter(RecordedCall::threw).count();
        StringBuilder text = new StringBuilder("The tests call it ")
                .append(times(callCount))
                .append(severalThreads ? ", from several threads" : "")
                .append(". Recorded: ")
                .append(calls.size() == 1 ? "1 distinct call" : calls.size() + " distinct calls")
                .append(threw == 0 ? "" : ", of which " + threw + " throw")
                .append(".\nSize of the inputs as written: ")
                .append(size(bySize.get(0).bytes()))
                .append(" at least, ")
                .append(size(bySize.get(bySize.size() / 2).bytes()))
                .append(" in the middle, ")
                .append(size(bySize.get(bySize.size() - 1).bytes()))
                .append(" at most.");
        if (!notCapturable.isEmpty()) {
            text.append("\nNot recorded: ")
                    .append(String.join("; ", notCapturable))
                    .append('.');
        }
        return text.toString();
    }

    private static String times(long count) {
        return count == 1 ? "once" : String.format(Locale.ROOT, "%,d times", count);
    }

    private static String size(long bytes) {
        return bytes < 1024
                ? bytes + " bytes"
                : bytes < 1 << 20 ? bytes / 1024 + " KB" : String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0);
    }
}
