package dev.speedopt.optimization.comparison;

import dev.speedopt.config.SpeedConfig;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants compared.
 *
 * @param original patch, file or commit; null for the working tree
 * @param candidate patch, file or commit
 * @param selector of the methods; null for those that differ
 * @param force whether to measure even where both behave differently
 * @param config joined from command line, POM, files and defaults
 * @param projectName for reports
 * @param pluginVersion for reports
 */
public record BenchmarkRequest(
        @Nullable String original,
        String candidate,
        @Nullable String selector,
        boolean force,
        SpeedConfig config,
        String projectName,
        String pluginVersion) {}
