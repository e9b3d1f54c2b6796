package dev.speedopt.probe.bench;

import java.util.List;

/** Prepares what the target is called with, outside the timed region. */
interface Inputs {
    /** Others from where these come from. */
    Inputs of(List<Long> others);

    /** Inputs for so many passes through all calls; to be followed by {@link #finish}. */
    Batch prepare(long passes);

    /** After a batch was run, or none. */
    void finish();

    /** These are not needed any more. */
    void close();

    /** How many passes a slice may hold; known once something was prepared. */
    long maximumPasses();

    /** Wall time to prepare one pass; 0 when inputs are reused. */
    long prepareNanos();
}
