package dev.speedopt.measurement.noise;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.NoiseReport.IdenticalPairs;
import dev.speedopt.evidence.NoiseReport.Verdict;
import dev.speedopt.measurement.statistics.Improvement;
import dev.speedopt.measurement.statistics.SequentialRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What follows from the spread of identical pairs.
 *
 * @param verdict quiet: a true gain of 10 % is told from noise within the pairs allowed; usable: one of 30 % is
 * @param reason in a sentence
 * @param pairsNeeded by true gain in per cent; −1 for a gain that is not above the noise floor
 */
public record NoiseVerdict(Verdict verdict, String reason, Map<String, Integer> pairsNeeded) {
    private static final List<Integer> GAINS = List.of(5, 10, 15, 30);

    /** Normal quantiles of the rule's α from the fifth pair on, 0.02, and of a power of 0.9. */
    private static final double ALPHA_AND_POWER = 2.05 + 1.28;

    /** The rule does not believe forks to differ by less. */
    private static final double LEAST_DEVIATION = 0.03;

    public NoiseVerdict {
        pairsNeeded = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(pairsNeeded));
    }

    public static NoiseVerdict of(List<IdenticalPairs> runs, SpeedConfig config) {
        boolean enough = runs.stream().allMatch(run -> run.pairs() - run.unsteady() >= SequentialRule.LEAST_PAIRS);
        double deviation =
                runs.stream().mapToDouble(IdenticalPairs::cpuDeviation).max().orElse(Double.POSITIVE_INFINITY);
        Map<String, Integer> needed = new LinkedHashMap<>();
        for (int gain : GAINS) {
            needed.put(gain + "%", pairs(gain, deviation, config.thresholds().noiseFloor()));
        }
        int most = config.benchmarking().maximumPairs();
        if (!enough) {
            return new NoiseVerdict(
                    Verdict.TOO_NOISY,
                    "fewer than " + SequentialRule.LEAST_PAIRS + " pairs kept to one speed, or could be run in time",
                    needed);
        }
        Verdict verdict = within(needed, 10, most)
                ? Verdict.QUIET
                : within(needed, 30, most) ? Verdict.USABLE : Verdict.TOO_NOISY;
        String spread =
                String.format(Locale.ROOT, "identical code differs by %.1f %% from pair to pair", 100 * deviation);
        return new NoiseVerdict(
                verdict,
                spread
                        + switch (verdict) {
                            case QUIET -> ": a gain of 10 % is told within " + most + " pairs";
                            case USABLE ->
                                ": large gains are told within " + most + " pairs, small ones will be inconclusive";
                            case TOO_NOISY -> ": not even a gain of 30 % would be told within " + most + " pairs";
                        },
                needed);
    }

    /** So many that the lower bound lies above the noise floor nine times out of ten. */
    static int pairs(double gain, double deviation, double noiseFloor) {
        double above = Improvement.logRatio(gain) - Improvement.logRatio(noiseFloor);
        if (above <= 0) {
            return -1;
        }
        double root = ALPHA_AND_POWER * Math.max(LEAST_DEVIATION, deviation) / above;
        return (int) Math.max(SequentialRule.LEAST_PAIRS, Math.min(9999, Math.ceil(root * root)));
    }

    private static boolean within(Map<String, Integer> needed, int gain, int most) {
        int pairs = needed.getOrDefault(gain + "%", -1);
        return pairs > 0 && pairs <= most;
    }
}
