package dev.speedopt.it.evaluation;

import dev.speedopt.measurement.statistics.Bounds;
import dev.speedopt.measurement.statistics.Improvement;
import dev.speedopt.measurement.statistics.TrimmedMean;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** How others would have judged the very same slices: more data for them than their own, as pairs take turns. */
final class OtherRules {
    private static final double HALF_OF_A_THOUSANDTH = 0.0005;
    private static final double MINIMUM = 10;

    private OtherRules() {}

    /** JMH's defaults: the two 99.9 % intervals of the mean, over all iterations of all forks, do not overlap. Wall time. */
    static boolean jmh(Answer answer) {
        if (answer.pairs().isEmpty()) {
            return false;
        }
        Bounds original = interval(answer.pairs(), PairCosts::originalWall);
        Bounds candidate = interval(answer.pairs(), PairCosts::candidateWall);
        return candidate.upper() < original.lower();
    }

    /** The best slice of all is at least ten per cent better, in wall time, which is what tools of this kind look at. */
    static boolean minimumOfN(Answer answer) {
        return bestIsBetter(answer, PairCosts::originalWall, PairCosts::candidateWall);
    }

    /** The same in CPU time. */
    static boolean minimumOfNInCpu(Answer answer) {
        return bestIsBetter(answer, PairCosts::originalCpu, PairCosts::candidateCpu);
    }

    /** Whether our own quick look would have dropped it, had its one or two pairs been these. */
    static boolean droppedAtAQuickLook(Answer answer) {
        List<PairCosts> pairs = answer.pairs();
        double wanted = Improvement.logRatio(MINIMUM);
        boolean byOne = !pairs.isEmpty() && pairs.get(0).cpu() + 0.25 < wanted;
        boolean byTwo = pairs.size() > 1 && (pairs.get(0).cpu() + pairs.get(1).cpu()) / 2 + 0.10 < wanted;
        return byOne || byTwo;
    }

    private static boolean bestIsBetter(
            Answer answer, Function<PairCosts, double[]> original, Function<PairCosts, double[]> candidate) {
        double before = Arrays.stream(all(answer.pairs(), original)).min().orElse(0);
        double after = Arrays.stream(all(answer.pairs(), candidate)).min().orElse(0);
        return before > 0 && 100 * (before - after) / before >= MINIMUM;
    }

    private static Bounds interval(List<PairCosts> pairs, Function<PairCosts, double[]> side) {
        return TrimmedMean.of(all(pairs, side), 0).bounds(HALF_OF_A_THOUSANDTH);
    }

    private static double[] all(List<PairCosts> pairs, Function<PairCosts, double[]> side) {
        return pairs.stream()
                .flatMapToDouble(pair -> Arrays.stream(side.apply(pair)))
                .toArray();
    }
}
