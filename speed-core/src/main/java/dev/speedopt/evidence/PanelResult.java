package dev.speedopt.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the panel said.
 *
 * @param ballots of all voters, abstentions included
 * @param overall agreement, 0 to 1; absent without a valid ballot
 * @param threshold minimum agreement, 0 to 1
 * @param outcome what follows: commit, revert or hold
 * @param reason why, in a sentence
 */
public record PanelResult(
        List<Ballot> ballots, @Nullable Double overall, double threshold, Outcome outcome, String reason) {
    public PanelResult {
        ballots = List.copyOf(ballots);
    }

    /** What follows from the vote. */
    public enum Outcome {
        AGREED,
        REFUSED,
        CONTESTED
    }
}
