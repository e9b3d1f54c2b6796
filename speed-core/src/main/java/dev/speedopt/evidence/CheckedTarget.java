package dev.speedopt.evidence;

import org.jspecify.annotations.Nullable;

/**
 * One target of a {@link RegressionCheck}.
 *
 * @param target in selector form
 * @param state how it stands
 * @param slower estimate of the time that the code now takes more than the base's, in per cent of the base's; negative when it
 *     takes less; absent when nothing was measured
 * @param lower confidence bound of {@code slower}; absent when nothing was measured
 * @param upper confidence bound of {@code slower}; absent when nothing was measured
 * @param reason in a sentence
 * @param behaviour whether both do the same
 * @param measurement with the code now as original and the base's as candidate: what would be gained by going back; absent
 *     when nothing was measured
 */
public record CheckedTarget(
        String target,
        RegressionCheck.State state,
        @Nullable Double slower,
        @Nullable Double lower,
        @Nullable Double upper,
        String reason,
        Behaviour behaviour,
        @Nullable Measurement measurement) {}
