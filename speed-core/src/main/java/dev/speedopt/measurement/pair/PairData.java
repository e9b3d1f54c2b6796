package dev.speedopt.measurement.pair;

import dev.speedopt.probe.bench.SliceReport;
import dev.speedopt.probe.bench.WarmUpReport;
import java.util.List;

/**
 * All that one pair of forks reported. The slices of equal index ran one after the other, and took about as long as each other:
 * whatever is faster does more calls in one.
 *
 * @param originalWarmUp of the original's fork
 * @param candidateWarmUp of the candidate's fork
 * @param original slices in order
 * @param candidate slices in order, as many
 * @param steady whether both forks kept to one speed while they were measured; pairs that did not are shown, not counted
 * @param millis wall time of the pair
 */
public record PairData(
        WarmUpReport originalWarmUp,
        WarmUpReport candidateWarmUp,
        List<SliceReport> original,
        List<SliceReport> candidate,
        boolean steady,
        long millis) {
    public PairData {
        original = List.copyOf(original);
        candidate = List.copyOf(candidate);
    }
}
