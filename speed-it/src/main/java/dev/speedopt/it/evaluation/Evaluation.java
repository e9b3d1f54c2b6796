package dev.speedopt.it.evaluation;

import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PairResult;
import dev.speedopt.evidence.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks the measurer the same questions again and again, where the true answer is known. After {@code mvn package}, with the
 * class path of {@code speed-it}: {@code java dev.speedopt.it.evaluation.Evaluation ROUNDS [VARIANT …]}.
 */
public final class Evaluation {
    private final PrintStream out;
    private final Map<Variant, List<Measurement>> found = new EnumMap<>(Variant.class);

    private Evaluation(PrintStream out) {
        this.out = out;
    }

    /** @param args rounds, then the variants to run (all where none is named) */
    public static void main(String[] args) throws IOException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 1;
        List<Variant> variants = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            variants.add(Variant.valueOf(args[i]));
        }
        Evaluation evaluation = new Evaluation(System.out);
        evaluation.run(rounds, variants.isEmpty() ? List.of(Variant.values()) : variants);
        evaluation.summary();
    }

    private void run(int rounds, List<Variant> variants) throws IOException {
        Bench bench = new Bench(Files.createTempDirectory("speed-evaluation"));
        for (int round = 0; round < rounds; round++) {
            for (Variant variant : variants) {
                for (Workload workload : variant.trap() ? Workload.traps() : Workload.scalable()) {
                    Measurement measurement = bench.decide(workload, variant, round);
                    found.computeIfAbsent(variant, key -> new ArrayList<>()).add(measurement);
                    line(workload, variant, measurement);
                }
            }
        }
    }

    private void line(Workload workload, Variant variant, Measurement measurement) {
        String pairs = measurement.pairs().stream()
                .map(pair -> String.format(Locale.ROOT, "%.3f%s", pair.cpuLogRatio(), pair.warm() ? "" : "!"))
                .collect(Collectors.joining(" "));
        out.printf(
                Locale.ROOT,
                "%-10s %-6s %-12s estimate %.1f [%.1f, %.1f] %d pairs %.0f s: %s%n",
                workload.name(),
                variant.label(),
                measurement.verdict().label(),
                measurement.improvement(),
                measurement.lower(),
                measurement.upper(),
                measurement.pairs().size(),
                measurement.millis() / 1000.0,
                pairs);
    }

    private void summary() {
        out.println(
                "\n| True difference | decisions | accepted | rejected | inconclusive | best of N at 10 per cent or more | median s |"
                        + " median pairs |\n|---|---|---|---|---|---|---|---|");
        found.forEach((variant, all) -> out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %.0f | %.1f |%n",
                variant.label(),
                all.size(),
                count(all, Verdict.FASTER),
                count(all, Verdict.NOT_FASTER),
                count(all, Verdict.INCONCLUSIVE),
                all.stream().filter(one -> one.improvement() >= 10).count(),
                median(all.stream().mapToDouble(one -> one.millis() / 1000.0).toArray()),
                median(all.stream().mapToDouble(one -> one.pairs().size()).toArray())));
        out.printf(
                Locale.ROOT,
                "%nSteady pairs: %d of %d%n",
                pairs().stream().filter(PairResult::warm).count(),
                pairs().size());
    }

    private List<PairResult> pairs() {
        return found.values().stream()
                .flatMap(List::stream)
                .flatMap(measurement -> measurement.pairs().stream())
                .toList();
    }

    private static long count(List<Measurement> all, Verdict verdict) {
        return all.stream().filter(one -> one.verdict() == verdict).count();
    }

    private static double median(double[] values) {
        return dev.speedopt.measurement.statistics.Quantile.median(values);
    }
}
