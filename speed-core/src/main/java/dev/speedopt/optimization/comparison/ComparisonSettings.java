package dev.speedopt.optimization.comparison;

import dev.speedopt.config.SpeedConfig;
import org.jspecify.annotations.Nullable;

/**
 * What {@code speed:baseline} and {@code speed:check} are asked for.
 *
 * @param baseline name of a baseline; null for that of the branch that is checked out
 * @param base commit, branch or tag to check against in place of a baseline; null for none
 * @param selector of the targets; null for the hottest, the baseline's, or those that differ from {@code base}
 * @param regression per cent of time more that count as a regression; null for {@code thresholds.noise_floor}
 * @param config joined from command line, POM, files and defaults
 * @param projectName for reports
 * @param pluginVersion for reports
 */
public record ComparisonSettings(
        @Nullable String baseline,
        @Nullable String base,
        @Nullable String selector,
        @Nullable Double regression,
        SpeedConfig config,
        String projectName,
        String pluginVersion) {}
