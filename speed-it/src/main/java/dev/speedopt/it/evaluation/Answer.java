package dev.speedopt.it.evaluation;

import dev.speedopt.evidence.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the measurer said, all that it said it by, and what the machine was doing meanwhile.
 *
 * @param time when it was asked, ISO 8601
 * @param workload name
 * @param variant the truth
 * @param round seed of the inputs
 * @param busy processes that this suite itself kept running beside
 * @param load mean of the last minute when the answer came
 * @param steal share of the machine's time that the hypervisor took meanwhile, 0 to 1
 * @param share of the time that the forks wanted a processor they had one, 0 to 1
 * @param verdict of the measurer
 * @param reason of the measurer
 * @param improvement estimate in per cent
 * @param lower bound in per cent
 * @param upper bound in per cent
 * @param clock that decided
 * @param seconds that it took
 * @param pairs all data of each
 */
record Answer(
        String time,
        String workload,
        Variant variant,
        int round,
        int busy,
        double load,
        double steal,
        double share,
        Verdict verdict,
        String reason,
        double improvement,
        double lower,
        double upper,
        String clock,
        double seconds,
        List<PairCosts> pairs) {
    Answer {
        pairs = List.copyOf(pairs);
    }

    boolean accepted() {
        return verdict == Verdict.FASTER;
    }

    /** For the console. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%s %-9s %-6s %-12s %5.1f [%.1f, %.1f] %d pairs %.0f s load %.1f share %.2f: %s",
                time,
                workload,
                variant.label(),
                verdict.label(),
                improvement,
                lower,
                upper,
                pairs.size(),
                seconds,
                load,
                share,
                pairs.stream()
                        .map(pair -> String.format(Locale.ROOT, "%.3f%s", pair.cpu(), pair.steady() ? "" : "!"))
                        .collect(Collectors.joining(" ")));
    }
}
