package dev.speedopt.evidence;

import dev.speedopt.target.MethodId;
import org.jspecify.annotations.Nullable;

/**
 * One method in two versions.
 *
 * @param target which method
 * @param module id of the module
 * @param behaviour whether both do the same
 * @param measurement what the clock said; absent when it was not measured, for the reason that {@code behaviour} gives
 */
public record Comparison(
        MethodId target,
        String module,
        Behaviour behaviour,
        @Nullable Measurement measurement) {}
