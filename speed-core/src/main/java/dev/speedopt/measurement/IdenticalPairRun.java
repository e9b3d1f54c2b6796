package dev.speedopt.measurement;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.NoiseReport.IdenticalPairs;
import dev.speedopt.measurement.fork.Deadline;
import dev.speedopt.measurement.fork.ForkFailure;
import dev.speedopt.measurement.fork.ForkStarter;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.fork.Sentences;
import dev.speedopt.measurement.pair.Clock;
import dev.speedopt.measurement.pair.Effort;
import dev.speedopt.measurement.pair.PairData;
import dev.speedopt.measurement.pair.PairRunner;
import dev.speedopt.measurement.pair.PairSummary;
import dev.speedopt.measurement.statistics.Quantile;
import dev.speedopt.probe.bench.SliceReport;
import dev.speedopt.project.Console;
import dev.speedopt.project.Jvm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs pairs of forks whose two sides run the same code: whatever they differ by is noise. */
public final class IdenticalPairRun {
    /** From the median of absolute values to the standard deviation of a normal distribution. */
    private static final double NORMAL = 1.4826;

    private final PairRunner runner;
    private final SpeedConfig.Benchmarking benchmarking;
    private final Console console;

    /** @param directory for the forks' files; made where needed */
    public IdenticalPairRun(Jvm jvm, Path directory, SpeedConfig.Benchmarking benchmarking, Console console) {
        this.runner = new PairRunner(new ForkStarter(jvm, directory.toAbsolutePath()));
        this.benchmarking = benchmarking;
        this.console = console;
    }

    /**
     * @param workload for people
     * @param request both class paths of which are the same
     * @param pairs to run
     * @param limit of time for all of them; what is done by then counts
     */
    public IdenticalPairs run(String workload, MeasurementRequest request, int pairs, Duration limit) {
        Deadline deadline = Deadline.in(limit);
        List<PairData> found = new ArrayList<>();
        String problem = null;
        try (Console.Step step = console.step("Identical pairs of " + workload)) {
            while (found.size() < pairs && problem == null) {
                step.progress(found.size(), pairs, "pair " + (found.size() + 1));
                try {
                    found.add(runner.run(
                            request,
                            request.label() + "-" + (found.size() + 1),
                            found.size(),
                            Effort.rigorous(benchmarking),
                            deadline));
                } catch (ForkFailure e) {
                    problem = deadline.passed()
                            ? "the time limit of " + Sentences.seconds(limit)
                                    + " (thresholds.timeout_seconds) was reached"
                            : e.sentence();
                }
            }
        }
        return new IdenticalPairs(
                workload,
                found.size(),
                deviation(found, Clock.CPU),
                deviation(found, Clock.WALL),
                share(found),
                (int) found.stream()
                        .flatMap(pair -> Stream.of(pair.originalWarmUp(), pair.candidateWarmUp()))
                        .filter(warmUp -> !warmUp.plateau())
                        .count(),
                (int) found.stream().filter(pair -> !pair.steady()).count(),
                problem);
    }

    /** Around zero, which is known to be the truth; infinite without pairs that count. */
    private static double deviation(List<PairData> pairs, Clock clock) {
        double[] off = pairs.stream()
                .filter(PairData::steady)
                .map(PairSummary::of)
                .mapToDouble(pair -> Math.abs(clock == Clock.CPU ? pair.cpuLogRatio() : pair.wallLogRatio()))
                .toArray();
        return off.length == 0 ? Double.MAX_VALUE : NORMAL * Quantile.median(off);
    }

    private static @Nullable Double share(List<PairData> pairs) {
        List<SliceReport> slices = pairs.stream()
                .flatMap(pair -> Stream.concat(pair.original().stream(), pair.candidate().stream()))
                .filter(slice -> slice.queued() >= 0)
                .toList();
        double cpu = slices.stream().mapToDouble(SliceReport::cpu).sum();
        double queued = slices.stream().mapToDouble(SliceReport::queued).sum();
        return cpu + queued > 0 ? cpu / (cpu + queued) : null;
    }
}
