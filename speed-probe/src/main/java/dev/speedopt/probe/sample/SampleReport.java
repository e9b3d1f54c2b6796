package dev.speedopt.probe.sample;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What single calls took, in nanoseconds of wall time.
 *
 * @param calls that were timed
 * @param p50 half of them took no longer
 * @param p95 95 of 100 took no longer
 * @param p99 99 of 100 took no longer
 * @param chosen percentile that was asked for
 * @param total of all of them
 * @param allocated bytes of the call that allocated the most; -1 where the JVM does not tell
 * @param live bytes in use on the heap once the collector has run, inputs included
 */
public record SampleReport(
        long calls, long p50, long p95, long p99, long chosen, long total, long allocated, long live) {

    void write(Path file) throws IOException {
        Properties values = new Properties();
        values.setProperty("calls", Long.toString(calls));
        values.setProperty("p50", Long.toString(p50));
        values.setProperty("p95", Long.toString(p95));
        values.setProperty("p99", Long.toString(p99));
        values.setProperty("chosen", Long.toString(chosen));
        values.setProperty("total", Long.toString(total));
        values.setProperty("allocated", Long.toString(allocated));
        values.setProperty("live", Long.toString(live));
        try (Writer out = Files.newBufferedWriter(file)) {
            values.store(out, null);
        }
    }

    /** Reads what a sampler wrote. */
    public static SampleReport read(Path file) throws IOException {
        Properties values = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            values.load(in);
        }
        return new SampleReport(
                number(values, "calls"),
                number(values, "p50"),
                number(values, "p95"),
                number(values, "p99"),
                number(values, "chosen"),
                number(values, "total"),
                number(values, "allocated"),
                number(values, "live"));
    }

    private static long number(Properties values, String name) {
        return Long.parseLong(values.getProperty(name));
    }
}
