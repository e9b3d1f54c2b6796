package dev.speedopt.measurement.pair;

import dev.speedopt.probe.bench.SliceReport;

/** What is counted as cost. */
public enum Clock {
    /** CPU time of the thread, and of the collector's threads. */
    CPU("cpu"),
    /** Time that passed. */
    WALL("wall");

    private final String label;

    Clock(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public double nanos(SliceReport slice) {
        return this == CPU ? slice.cpu() : slice.wall();
    }
}
