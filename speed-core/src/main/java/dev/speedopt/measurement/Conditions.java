package dev.speedopt.measurement;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.measurement.fork.ForkStarter;
import dev.speedopt.measurement.statistics.SequentialRule;
import dev.speedopt.project.Console;
import dev.speedopt.project.Jvm;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What is measured on, how much, and what decides.
 *
 * @param jvm that forks run on
 * @param directory for the forks' files, JMH's JSON and the slices; made where needed
 * @param thresholds that decide
 * @param benchmarking how much is measured
 * @param console for progress
 */
public record Conditions(
        Jvm jvm,
        Path directory,
        SpeedConfig.Thresholds thresholds,
        SpeedConfig.Benchmarking benchmarking,
        Console console) {
    public Conditions {
        directory = directory.toAbsolutePath();
    }

    ForkStarter forks() {
        return new ForkStarter(jvm, directory);
    }

    /** @param candidates that are judged by it, of which one may be accepted */
    SequentialRule rule(int candidates) {
        return new SequentialRule(
                thresholds.noiseFloor(),
                thresholds.minimumImprovement(),
                benchmarking.confidenceLevel(),
                Math.max(1, candidates));
    }

    /** Of one measurement. */
    Duration limit() {
        return Duration.ofSeconds(thresholds.timeoutSeconds());
    }
}
