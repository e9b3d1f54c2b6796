package dev.speedopt.measurement;

import dev.speedopt.probe.bench.Message;
import dev.speedopt.probe.bench.SliceReport;
import dev.speedopt.probe.bench.WarmUpReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs one pair: two forks that warm up together and then take turns, so that both see the same disturbances. */
final class PairRunner {
    private static final double SLICE_NANOS = 20_000_000;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);
    private static final int MOST_ROUNDS = 2;

    private final ForkStarter starter;

    PairRunner(ForkStarter starter) {
        this.starter = starter;
    }

    /**
     * Warms up and measures; where a fork changed its speed in the middle, once more in the same forks.
     *
     * @param index of the pair, from 0: odd ones let the candidate begin
     * @throws ForkFailure when a fork does not deliver, or not in time
     */
    PairData run(MeasurementRequest request, String name, int index, Effort effort, Deadline deadline)
            throws ForkFailure {
        long start = System.nanoTime();
        try (ForkPair forks = ForkPair.start(starter, request, name, deadline)) {
            PairData pair = round(forks, index, effort, deadline, start);
            for (int round = 1; round < MOST_ROUNDS && !pair.steady(); round++) {
                pair = round(forks, index, effort, deadline, start);
            }
            return pair;
        }
    }

    /** Warms both forks up and lets them take turns. */
    static PairData round(ForkPair forks, int index, Effort effort, Deadline deadline, long start) throws ForkFailure {
        forks.original().tell(effort.warmUp());
        forks.candidate().tell(effort.warmUp());
        WarmUpReport original = WarmUpReport.of(forks.original().hear(Message.WARM, deadline.left()));
        WarmUpReport candidate = WarmUpReport.of(forks.candidate().hear(Message.WARM, deadline.left()));
        long passes = passes(original, candidate);
        double nanosBoth = (double) passes * (nanos(original) + nanos(candidate));
        int slices = effort.slices(nanosBoth);
        List<SliceReport> originals = new ArrayList<>();
        List<SliceReport> candidates = new ArrayList<>();
        for (int slice = -Effort.settling(passes); slice < slices; slice++) {
            boolean candidateFirst = Math.floorMod(slice + index, 2) == 1;
            SliceReport early =
                    turn(candidateFirst ? forks.candidate() : forks.original(), passes, nanosBoth, deadline);
            SliceReport late = turn(candidateFirst ? forks.original() : forks.candidate(), passes, nanosBoth, deadline);
            if (slice >= 0) {
                originals.add(candidateFirst ? late : early);
                candidates.add(candidateFirst ? early : late);
            }
        }
        boolean steady = Steadiness.steady(
                Steadiness.excess(original, originals, passes), Steadiness.excess(candidate, candidates, passes));
        long millis = (System.nanoTime() - start) / 1_000_000;
        return new PairData(original, candidate, passes, originals, candidates, steady, millis);
    }

    /** So many that a slice of the geometric mean of both takes 20 ms, and never less than one: a slice is whole passes. */
    private static long passes(WarmUpReport original, WarmUpReport candidate) {
        double typical = Math.sqrt((double) original.passNanos() * candidate.passNanos());
        long wanted = Math.max(1, Math.round(SLICE_NANOS / typical));
        return Math.min(wanted, Math.min(original.maximumPasses(), candidate.maximumPasses()));
    }

    private static long nanos(WarmUpReport warmUp) {
        return warmUp.passNanos() + warmUp.prepareNanos();
    }

    private static SliceReport turn(Fork fork, long passes, double expectedNanos, Deadline deadline)
            throws ForkFailure {
        Duration patience = LONGEST_SILENCE.plusNanos((long) (20 * expectedNanos));
        Duration left = deadline.left();
        fork.tell(Message.of(Message.TURN, passes));
        return SliceReport.of(fork.hear(Message.SLICE, left.compareTo(patience) < 0 ? left : patience));
    }
}
