package dev.speedopt.measurement.scenario;

import dev.speedopt.evidence.ScenarioResult.Outcome;
import dev.speedopt.measurement.statistics.Bounds;

/**
 * No scenario may get slower: the lower bound of its improvement must lie above minus the noise floor. What surely gets slower
 * is refused; what stays open is inconclusive, and never accepted.
 *
 * @param noiseFloor per cent that noise may explain
 */
public record ScenarioRule(double noiseFloor) {
    /** What bounds of an improvement in per cent mean. */
    public Outcome outcome(Bounds bounds) {
        if (bounds.lower() > -noiseFloor) {
            return Outcome.NOT_SLOWER;
        }
        return bounds.upper() < 0 ? Outcome.SLOWER : Outcome.INCONCLUSIVE;
    }
}
