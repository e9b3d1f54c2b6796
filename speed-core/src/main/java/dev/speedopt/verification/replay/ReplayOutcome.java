package dev.speedopt.verification.replay;

import dev.speedopt.evidence.ReplayEvidence;
import dev.speedopt.evidence.RungResult;

/**
 * What the replay of a candidate said.
 *
 * @param rung for the ladder; its details show the first call that differs
 * @param evidence for the attempt
 */
public record ReplayOutcome(RungResult rung, ReplayEvidence evidence) {}
