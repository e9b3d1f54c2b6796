package dev.speedopt.evidence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One voter's vote.
 *
 * @param voter {@code evidence judge}, or the model as configured
 * @param provider of the model; {@code builtin} for the evidence judge
 * @param weight of the voter
 * @param scores by criterion (correctness, performance, maintainability, security), 0 to 1; empty when it abstained
 * @param reasons by criterion, one sentence each
 * @param score weighted over the criteria, 0 to 1; absent when it abstained
 * @param confidence that the voter gave, 0 to 1; absent when it abstained
 * @param abstained why it did not vote; absent when it did
 * @param blocking defects that the voter claims
 */
public record Ballot(
        String voter,
        String provider,
        double weight,
        Map<String, Double> scores,
        Map<String, String> reasons,
        @Nullable Double score,
        @Nullable Double confidence,
        @Nullable String abstained,
        List<String> blocking) {
    public Ballot {
        scores = Map.copyOf(scores);
        reasons = Map.copyOf(reasons);
        blocking = List.copyOf(blocking);
    }
}
