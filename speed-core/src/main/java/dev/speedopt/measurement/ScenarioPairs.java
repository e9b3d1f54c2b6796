package dev.speedopt.measurement;

import dev.speedopt.measurement.fork.Deadline;
import dev.speedopt.measurement.fork.Fork;
import dev.speedopt.measurement.fork.ForkFailure;
import dev.speedopt.measurement.fork.ForkPair;
import dev.speedopt.measurement.fork.ForkStarter;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.pair.Effort;
import dev.speedopt.measurement.pair.PairData;
import dev.speedopt.measurement.pair.PairRunner;
import dev.speedopt.measurement.scenario.Scenario;
import dev.speedopt.probe.bench.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Pairs of forks that go through all scenarios one after the other: starting forks costs more than measuring in them. */
final class ScenarioPairs {
    private static final Duration TEAR_DOWN = Duration.ofSeconds(20);

    private final ForkStarter starter;
    private final Effort effort;

    ScenarioPairs(ForkStarter starter, Effort effort) {
        this.starter = starter;
        this.effort = effort;
    }

    /**
     * One pair of forks.
     *
     * @return one entry a scenario, in order
     * @throws ForkFailure when a fork does not deliver, or not in time
     */
    List<PairData> run(MeasurementRequest request, List<Scenario> scenarios, String name, int index, Deadline deadline)
            throws ForkFailure {
        List<PairData> found = new ArrayList<>();
        try (ForkPair forks = ForkPair.start(starter, request, name, deadline)) {
            for (Scenario scenario : scenarios) {
                Message calls = new Message(
                        Message.CALLS,
                        scenario.calls().stream().map(Integer::longValue).toList(),
                        "");
                for (Fork fork : List.of(forks.original(), forks.candidate())) {
                    fork.tell(calls);
                }
                found.add(PairRunner.round(forks, index, effort, deadline, System.nanoTime()));
            }
            if (request.recording() == null) {
                over(forks);
            }
        }
        return found;
    }

    /** Has the user's benchmarks tear down what they set up. */
    private static void over(ForkPair forks) throws ForkFailure {
        for (Fork fork : List.of(forks.original(), forks.candidate())) {
            fork.tell(Message.of(Message.OVER));
            fork.hear(Message.OVER, TEAR_DOWN);
        }
    }

    /** Indices of all calls of some scenarios. */
    static List<Integer> calls(Stream<Scenario> scenarios) {
        return scenarios.flatMap(scenario -> scenario.calls().stream()).toList();
    }
}
