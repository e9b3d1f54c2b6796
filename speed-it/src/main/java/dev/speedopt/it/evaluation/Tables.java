package dev.speedopt.it.evaluation;

import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.statistics.Quantile;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What the answers amount to, as Markdown. */
final class Tables {
    /** Mean load below which there is little but the two forks. */
    private static final double QUIET = 4;

    private Tables() {}

    static void print(List<Answer> answers, PrintStream out) {
        by(answers, Tables::circumstances).forEach((circumstances, all) -> {
            out.printf(
                    Locale.ROOT,
                    "%n### %s%n%n%d decisions from %s to %s; load %.1f (%.1f–%.1f), the forks had a processor for %.0f %% of the"
                            + " time that they wanted one, %.1f %% stolen.%n%n",
                    circumstances,
                    all.size(),
                    all.get(0).time(),
                    all.get(all.size() - 1).time(),
                    median(all, Answer::load),
                    all.stream().mapToDouble(Answer::load).min().orElse(0),
                    all.stream().mapToDouble(Answer::load).max().orElse(0),
                    100 * median(all, Answer::share),
                    100 * median(all, Answer::steal));
            rules(all, out);
            workloads(all, out);
        });
    }

    private static String circumstances(Answer answer) {
        if (answer.busy() > 0) {
            return answer.busy() + " processes of the suite's own burning time";
        }
        return answer.load() < QUIET ? "Quiet" : "Other programs running";
    }

    private static void rules(List<Answer> all, PrintStream out) {
        out.println("| Truth | decisions | accepted | rejected | inconclusive | median s | median pairs |"
                + " a quick look would drop | JMH's intervals | best of N, wall | best of N, CPU |\n"
                + "|---|---|---|---|---|---|---|---|---|---|---|");
        by(all, Answer::variant)
                .forEach((variant, some) -> out.printf(
                        Locale.ROOT,
                        "| %s | %d | **%d** | %d | %d | %.0f | %.0f | %d | %d | %d | %d |%n",
                        variant.label(),
                        some.size(),
                        count(some, Answer::accepted),
                        count(some, answer -> answer.verdict() == Verdict.NOT_FASTER),
                        count(some, answer -> answer.verdict() == Verdict.INCONCLUSIVE),
                        median(some, Answer::seconds),
                        median(some, answer -> answer.pairs().size()),
                        count(some, OtherRules::droppedAtAQuickLook),
                        count(some, OtherRules::jmh),
                        count(some, OtherRules::minimumOfN),
                        count(some, OtherRules::minimumOfNInCpu)));
    }

    private static void workloads(List<Answer> all, PrintStream out) {
        out.println(
                "\n| Truth | workload | decisions | accepted | median s | log ratio of a pair, CPU: median (spread, largest) |"
                        + " wall: median (spread, largest) | steady pairs |\n|---|---|---|---|---|---|---|---|");
        by(all, Answer::variant)
                .forEach((variant, some) -> by(some, Answer::workload)
                        .forEach((workload, few) -> out.printf(
                                Locale.ROOT,
                                "| %s | %s | %d | %d | %.0f | %s | %s | %d of %d |%n",
                                variant.label(),
                                workload,
                                few.size(),
                                count(few, Answer::accepted),
                                median(few, Answer::seconds),
                                spread(few, PairCosts::cpu),
                                spread(few, PairCosts::wall),
                                pairs(few).stream().filter(PairCosts::steady).count(),
                                pairs(few).size())));
    }

    /** Median, robust standard deviation, and the value that is furthest from the median. */
    private static String spread(List<Answer> answers, ToDoubleFunction<PairCosts> value) {
        double[] values = pairs(answers).stream().mapToDouble(value).toArray();
        if (values.length == 0) {
            return "–";
        }
        double middle = Quantile.median(values);
        double[] apart = java.util.Arrays.stream(values)
                .map(one -> Math.abs(one - middle))
                .toArray();
        return String.format(
                Locale.ROOT,
                "%.3f (%.3f, %.2f)",
                middle,
                1.4826 * Quantile.median(apart),
                java.util.Arrays.stream(apart).max().orElse(0));
    }

    private static List<PairCosts> pairs(List<Answer> answers) {
        return answers.stream().flatMap(answer -> answer.pairs().stream()).toList();
    }

    private static <K extends Comparable<K>> Map<K, List<Answer>> by(
            List<Answer> all, java.util.function.Function<Answer, K> key) {
        return all.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private static long count(List<Answer> all, Predicate<Answer> which) {
        return all.stream().filter(which).count();
    }

    private static double median(List<Answer> all, ToDoubleFunction<Answer> value) {
        return Quantile.median(all.stream().mapToDouble(value).toArray());
    }
}
