package dev.speedopt.consensus;

import dev.speedopt.evidence.Attempt;
import java.nio.file.Path;

/**
 * What a panel votes on: an attempt that passed its gates, with the two versions of its file.
 *
 * @param attempt with all evidence so far
 * @param file absolute path of the user's source file
 * @param original text of the file before
 * @param candidate text of the file after
 */
public record Submission(Attempt attempt, Path file, String original, String candidate) {}
