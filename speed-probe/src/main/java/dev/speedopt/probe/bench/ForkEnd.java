package dev.speedopt.probe.bench;

import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;

/** The end of a fork. Not an exit: threads and shutdown hooks that the target left behind have no say. */
final class ForkEnd {
    /** Set where the fork was told to record its own flight, whose file a hook would have written. */
    static final String RECORDED = "speed.fork.recorded";

    private ForkEnd() {}

    static void now() {
        try {
            if (Boolean.getBoolean(RECORDED)) {
                FlightRecorder.getFlightRecorder().getRecordings().forEach(Recording::stop);
            }
        } catch (RuntimeException | LinkageError e) {
            // Whoever wanted the recording sees that it is not there.
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }
}
