package dev.speedopt.consensus;

import org.jspecify.annotations.Nullable;

/**
 * A defect that a voter claims, and that would block the candidate.
 *
 * @param voter who claims it
 * @param criterion that it violates
 * @param line of the difference; absent when none was given
 * @param text of the claim
 * @param failingInput arguments of one call that shows it, as a JSON list; absent when none was given
 */
public record Claim(
        String voter,
        String criterion,
        @Nullable Integer line,
        String text,
        @Nullable String failingInput) {}
