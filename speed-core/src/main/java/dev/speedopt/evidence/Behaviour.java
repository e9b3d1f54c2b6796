package dev.speedopt.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether two versions of a method do the same on the same calls.
 *
 * @param kind what was found
 * @param reason why, in a sentence
 * @param details the first calls that differ, or what could not be compared
 * @param replay what the replay counted; absent where it did not get that far
 */
public record Behaviour(
        Kind kind,
        String reason,
        List<String> details,
        @Nullable ReplayEvidence replay) {
    public Behaviour {
        details = List.copyOf(details);
    }

    /** What was found. */
    public enum Kind {
        /** Every call that could be compared is the same. */
        ALIKE,
        /** Some call differs. */
        DIFFERENT,
        /** Nothing could be compared: no calls, or the method differs from itself. */
        UNKNOWN
    }
}
