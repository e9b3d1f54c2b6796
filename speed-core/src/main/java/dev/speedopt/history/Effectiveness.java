package dev.speedopt.history;

import dev.speedopt.evidence.WilsonInterval;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one rule, model or strategy brought, and what it cost.
 *
 * @param name {@code rule:list-contains-in-loop}, {@code model:openai/gpt-5}, {@code complexity_reduction}
 * @param attempts that were made
 * @param accepted of those
 * @param held of those, for a person to decide
 * @param takenBack accepted ones that a later commit reverts
 * @param acceptedShare 0 to 1
 * @param acceptedLower bound of the share's 95 % interval (Wilson), 0 to 1
 * @param acceptedUpper bound of the share's 95 % interval (Wilson), 0 to 1
 * @param medianImprovement of the accepted ones, per cent of the time; absent where there are none
 * @param bestImprovement of the accepted ones; absent where there are none
 * @param refusals how many each rung refused, by its label
 * @param millis wall time that all its attempts took
 * @param millisPerAccepted wall time spent for each accepted one; absent where there are none
 */
public record Effectiveness(
        String name,
        int attempts,
        int accepted,
        int held,
        int takenBack,
        double acceptedShare,
        double acceptedLower,
        double acceptedUpper,
        @Nullable Double medianImprovement,
        @Nullable Double bestImprovement,
        Map<String, Integer> refusals,
        long millis,
        @Nullable Long millisPerAccepted) {
    /** One for each name, those that brought most first. */
    static List<Effectiveness> by(Function<PastAttempt, String> name, Collection<PastAttempt> attempts) {
        return attempts.stream()
                .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(Effectiveness::accepted)
                        .thenComparingDouble(Effectiveness::acceptedShare)
                        .reversed())
                .toList();
    }

    private static Effectiveness of(String name, List<PastAttempt> attempts) {
        double[] gains = attempts.stream()
                .filter(PastAttempt::accepted)
                .map(PastAttempt::improvement)
                .filter(java.util.Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        int accepted = PastAttempt.count(attempts, PastAttempt::accepted);
        WilsonInterval share = WilsonInterval.of(accepted, attempts.size());
        long millis = attempts.stream().mapToLong(PastAttempt::millis).sum();
        return new Effectiveness(
                name,
                attempts.size(),
                accepted,
                PastAttempt.count(attempts, PastAttempt::held),
                PastAttempt.count(attempts, PastAttempt::takenBack),
                (double) accepted / attempts.size(),
                share.lower(),
                share.upper(),
                gains.length == 0 ? null : (gains[(gains.length - 1) / 2] + gains[gains.length / 2]) / 2,
                gains.length == 0 ? null : gains[gains.length - 1],
                PastAttempt.refusals(attempts),
                millis,
                accepted == 0 ? null : millis / accepted);
    }
}
