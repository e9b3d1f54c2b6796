package dev.speedopt.measurement;

import dev.speedopt.probe.bench.SliceReport;

/** What is counted as cost. */
enum Clock {
    /** CPU time of the thread, and of the collector's threads. */
    CPU("cpu"),
    /** Time that passed. */
    WALL("wall");

    private final String label;

    Clock(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    double nanos(SliceReport slice) {
        return this == CPU ? slice.cpu() : slice.wall();
    }
}
