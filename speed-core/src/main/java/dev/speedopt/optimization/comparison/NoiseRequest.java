package dev.speedopt.optimization.comparison;

import dev.speedopt.config.SpeedConfig;
import org.jspecify.annotations.Nullable;

/**
 * What {@code speed:noise} is asked for.
 *
 * @param selector of a target to run identical pairs of, beside the built-in workload; null for none
 * @param pairs of each
 * @param config joined from command line, POM, files and defaults
 * @param pluginVersion for reports
 */
public record NoiseRequest(@Nullable String selector, int pairs, SpeedConfig config, String pluginVersion) {}
