package dev.speedopt.history;

import dev.speedopt.history.Trend.Shift;
import java.util.List;
import java.util.Map;

/**
 * What all runs of a period say together.
 *
 * @param schema version of this format, from 1
 * @param period for people
 * @param runs that were made
 * @param attempts that were made
 * @param accepted of those
 * @param held of those, for a person to decide
 * @param takenBack accepted ones that a later commit reverts
 * @param millis wall time that all attempts took
 * @param refusals how many attempts each rung refused, by its label
 * @param months what each month brought, oldest first
 * @param proposers rules and models
 * @param strategies of the changes
 * @param voters of panels
 * @param trends of targets that were measured in two runs at least
 * @param unreadable paths of entries that could not be read
 */
public record History(
        int schema,
        String period,
        int runs,
        int attempts,
        int accepted,
        int held,
        int takenBack,
        long millis,
        Map<String, Integer> refusals,
        List<Month> months,
        List<Effectiveness> proposers,
        List<Effectiveness> strategies,
        List<Calibration> voters,
        List<Trend> trends,
        List<String> unreadable) {
    /**
     * One month.
     *
     * @param month {@code 2026-10}
     * @param attempts that were made
     * @param accepted of those
     */
    public record Month(String month, int attempts, int accepted) {}

    /**
     * A target that changed for good.
     *
     * @param trend of the target
     * @param shift the change
     */
    public record Shifted(Trend trend, Shift shift) {}

    /** Every lasting change to the worse that code may have made, the greatest first. */
    public List<Shifted> regressions() {
        return trends.stream()
                .flatMap(trend -> trend.shifts().stream()
                        .filter(shift -> shift.slower() && !shift.ofTheMachine())
                        .map(shift -> new Shifted(trend, shift)))
                .sorted(java.util.Comparator.comparingDouble(
                                (Shifted each) -> each.shift().change())
                        .reversed())
                .toList();
    }
}
