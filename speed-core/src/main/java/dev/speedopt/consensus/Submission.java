package dev.speedopt.consensus;

import dev.speedopt.evidence.Attempt;

/**
 * What a panel votes on: an attempt that passed its gates, with the two versions of its file.
 *
 * @param attempt with all evidence so far
 * @param original text of the file before
 * @param candidate text of the file after
 */
public record Submission(Attempt attempt, String original, String candidate) {}
