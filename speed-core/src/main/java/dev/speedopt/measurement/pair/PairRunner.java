package dev.speedopt.measurement.pair;

import dev.speedopt.measurement.fork.Deadline;
import dev.speedopt.measurement.fork.ForkFailure;
import dev.speedopt.measurement.fork.ForkPair;
import dev.speedopt.measurement.fork.ForkStarter;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.fork.WarmFork;
import dev.speedopt.probe.bench.SliceReport;
import java.util.ArrayList;
import java.util.List;

/** Runs one pair: two forks that warm up together and then take turns, so that both see the same disturbances. */
public final class PairRunner {
    private static final int MOST_ROUNDS = 2;

    private final ForkStarter starter;

    public PairRunner(ForkStarter starter) {
        this.starter = starter;
    }

    /**
     * Warms up and measures; where a fork changed its speed in the middle, once more in the same forks.
     *
     * @param index of the pair, from 0: odd ones let the candidate begin
     * @throws ForkFailure when a fork does not deliver, or not in time, or answers otherwise than the original
     */
    public PairData run(MeasurementRequest request, String name, int index, Effort effort, Deadline deadline)
            throws ForkFailure {
        long start = System.nanoTime();
        try (ForkPair forks = ForkPair.start(starter, request, name, deadline)) {
            AnswerCheck answers = request.sameAnswers() ? AnswerCheck.begin(forks, deadline) : null;
            PairData pair = round(forks, index, effort, deadline, start);
            for (int round = 1; round < MOST_ROUNDS && !pair.steady(); round++) {
                pair = round(forks, index, effort, deadline, start);
            }
            if (answers != null) {
                answers.end();
            }
            return pair;
        }
    }

    /** Warms both forks up and lets them take turns. */
    public static PairData round(ForkPair forks, int index, Effort effort, Deadline deadline, long start)
            throws ForkFailure {
        forks.original().tell(effort.warmUp());
        forks.candidate().tell(effort.warmUp());
        WarmFork original = WarmFork.hear(forks.original(), deadline);
        WarmFork candidate = WarmFork.hear(forks.candidate(), deadline);
        int settling = Effort.settling(Math.max(original.passes(), candidate.passes()));
        int slices = effort.slices(original.sliceNanos() + candidate.sliceNanos());
        List<SliceReport> originals = new ArrayList<>();
        List<SliceReport> candidates = new ArrayList<>();
        for (int slice = -settling; slice < slices; slice++) {
            boolean candidateFirst = Math.floorMod(slice + index, 2) == 1;
            SliceReport early = (candidateFirst ? candidate : original).turn(deadline);
            SliceReport late = (candidateFirst ? original : candidate).turn(deadline);
            if (slice >= 0) {
                originals.add(candidateFirst ? late : early);
                candidates.add(candidateFirst ? early : late);
            }
        }
        boolean steady = Steadiness.steady(
                Steadiness.excess(original.warmUp(), originals, original.passes()),
                Steadiness.excess(candidate.warmUp(), candidates, candidate.passes()));
        long millis = (System.nanoTime() - start) / 1_000_000;
        return new PairData(original.warmUp(), candidate.warmUp(), originals, candidates, steady, millis);
    }
}
