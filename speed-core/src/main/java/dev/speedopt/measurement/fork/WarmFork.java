package dev.speedopt.measurement.fork;

import dev.speedopt.probe.bench.Message;
import dev.speedopt.probe.bench.SliceReport;
import dev.speedopt.probe.bench.WarmUpReport;
import java.time.Duration;

/** One fork of a pair, warmed up and ready for its turns. */
public record WarmFork(Fork fork, WarmUpReport warmUp) {
    private static final double SLICE_NANOS = 20_000_000;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    /** Waits until a fork that was told to warm up is warm. */
    public static WarmFork hear(Fork fork, Deadline deadline) throws ForkFailure {
        return new WarmFork(fork, WarmUpReport.of(fork.hear(Message.WARM, deadline.left())));
    }

    /**
     * So many that a slice takes 20 ms, and never less than one: a slice is whole passes. Each variant has its own number: a slice of
     * a fraction of the time would be mostly the caches' recovery from the other variant's.
     */
    public long passes() {
        long wanted = Math.max(1, Math.round(SLICE_NANOS / warmUp.passNanos()));
        return Math.min(wanted, warmUp.maximumPasses());
    }

    /** What a slice is expected to take, its inputs' making included. */
    public double sliceNanos() {
        return (double) passes() * (warmUp.passNanos() + warmUp.prepareNanos());
    }

    /** One slice. */
    public SliceReport turn(Deadline deadline) throws ForkFailure {
        begin();
        return end(deadline);
    }

    /** Begins a slice and does not wait for its end. */
    public void begin() throws ForkFailure {
        fork.tell(Message.of(Message.TURN, passes()));
    }

    /** Waits for the end of the slice that was begun. */
    public SliceReport end(Deadline deadline) throws ForkFailure {
        Duration patience = LONGEST_SILENCE.plusNanos((long) (40 * sliceNanos()));
        Duration left = deadline.left();
        return SliceReport.of(fork.hear(Message.SLICE, left.compareTo(patience) < 0 ? left : patience));
    }
}
