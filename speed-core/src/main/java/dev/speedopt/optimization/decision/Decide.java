package dev.speedopt.optimization.decision;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.BenchmarkResult;
import dev.speedopt.evidence.Comparison;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Rejudged;
import dev.speedopt.evidence.Rung;
import dev.speedopt.measurement.StoredPairs;
import dev.speedopt.measurement.StoredPairs.Judgement;
import dev.speedopt.project.ProjectException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Judges stored measurements by other thresholds. Nothing is measured again, and nothing is committed. */
public final class Decide {
    private final SpeedConfig config;

    /** @param config with the thresholds to judge by: minimum improvement, noise floor, confidence */
    public Decide(SpeedConfig config) {
        this.config = config;
    }

    /** The thresholds, in a sentence without its full stop. */
    public static String thresholds(SpeedConfig config) {
        return String.format(
                Locale.ROOT,
                "a minimum improvement of %s %%, a noise floor of %s %%, confidence %s",
                config.thresholds().minimumImprovement(),
                config.thresholds().noiseFloor(),
                config.benchmarking().confidenceLevel());
    }

    /**
     * @param root the build's top folder
     * @param workDirectory {@code target/speed}
     * @param run id of a run, or a JSON file of evidence; null for the last run and the last benchmark
     * @return one for each measurement
     * @throws ProjectException when there is no such evidence, or nothing was measured
     */
    public List<Rejudged> judge(Path root, Path workDirectory, @Nullable String run) {
        StoredEvidence evidence =
                run == null ? StoredEvidence.latest(workDirectory) : StoredEvidence.of(root, workDirectory, run);
        List<Rejudged> judged = new ArrayList<>();
        for (Attempt attempt : evidence.attempts()) {
            Measurement stored = attempt.measurement();
            if (stored != null && !stored.pairs().isEmpty() && measuredInEarnest(attempt)) {
                judged.add(judge(
                        attempt.run(),
                        attempt.id(),
                        attempt.target().shortName(),
                        stored,
                        rivals(attempt, evidence.attempts())));
            }
        }
        for (BenchmarkResult benchmark : evidence.benchmarks()) {
            for (Comparison each : benchmark.comparisons()) {
                Measurement stored = each.measurement();
                if (stored != null && !stored.pairs().isEmpty()) {
                    int rivals = benchmark.comparisons().size();
                    judged.add(judge(benchmark.run(), 0, each.target().shortName(), stored, rivals));
                }
            }
        }
        if (judged.isEmpty()) {
            throw new ProjectException("Nothing was measured in that evidence, so no threshold can decide anything.");
        }
        return List.copyOf(judged);
    }

    private Rejudged judge(String run, int attempt, String target, Measurement stored, int rivals) {
        Judgement now =
                new StoredPairs(config.thresholds(), config.benchmarking().confidenceLevel(), rivals).judge(stored);
        return new Rejudged(
                run,
                attempt,
                target,
                stored,
                now.verdict(),
                now.pairs(),
                now.bounds().lower(),
                now.bounds().upper(),
                now.reason());
    }

    /** A quick look has too few pairs, and drops what is slower; it never was a measurement to accept anything by. */
    private static boolean measuredInEarnest(Attempt attempt) {
        return attempt.rungs().stream().anyMatch(rung -> rung.rung() == Rung.MEASUREMENT);
    }

    /** Attempts on the same target that behaved and looked fast enough to be measured beside it. */
    private static int rivals(Attempt attempt, List<Attempt> all) {
        return (int) all.stream()
                .filter(other ->
                        other.run().equals(attempt.run()) && other.target().equals(attempt.target()))
                .filter(other -> other.rungs().stream().anyMatch(rung -> rung.rung() == Rung.REPLAY && rung.passed()))
                .filter(other -> other.rungs().stream()
                        .noneMatch(rung -> rung.rung() == Rung.QUICK_MEASUREMENT && !rung.passed()))
                .count();
    }
}
