package dev.speedopt.evidence;

import java.nio.file.Path;

/**
 * Where a run's evidence and reports lie: the one place that knows, for those who write and those who read.
 *
 * @param workDirectory {@code target/speed} of the top module
 */
public record RunFiles(Path workDirectory) {
    /** Name of the work directory under the top module's build folder. */
    public static final String WORK_DIRECTORY = "speed";

    /** The latest {@link RunResult} as JSON; it may be absent. */
    public Path run() {
        return workDirectory.resolve("run.json");
    }

    /** What the latest run was doing, as {@link ProgressEvent}s, one a line; it may be absent. */
    public Path events() {
        return workDirectory.resolve("events.jsonl");
    }

    /** How far the latest run got, and whether it ended; it may be absent. */
    public Path state() {
        return workDirectory.resolve("state.json");
    }

    /** The latest run as metrics in Prometheus' text format, for a text-file collector; it may be absent. */
    public Path metrics() {
        return workDirectory.resolve("metrics.prom");
    }

    /** The latest {@link RegressionCheck}; it may be absent. */
    public Path check() {
        return workDirectory.resolve("check.json");
    }

    /** The latest {@link NoiseReport}; it may be absent. */
    public Path noise() {
        return workDirectory.resolve("noise.json");
    }

    /** What {@code speed:analyze} found last; it may be absent. */
    public Path analysis() {
        return workDirectory.resolve("analysis.json");
    }

    /** Folder that the reports of the latest run are written to. */
    public Path reports() {
        return workDirectory.resolve("report");
    }
}
