package dev.speedopt.it.evaluation;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.PairResult;
import dev.speedopt.probe.bench.SliceReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One pair, so that other rules can judge it as well.
 *
 * @param cpu log ratio of CPU time
 * @param wall log ratio of wall time
 * @param steady whether it counted
 * @param originalCpu nanoseconds a call, slice by slice; the collector's share is in {@code cpu} only
 * @param candidateCpu the same of the candidate
 * @param originalWall nanoseconds a call
 * @param candidateWall nanoseconds a call
 * @param originalGc CPU nanoseconds a call of the collector's threads
 * @param candidateGc the same of the candidate
 * @param running nanoseconds that both threads ran
 * @param queued nanoseconds that both were ready and did not run
 */
@SuppressWarnings("ArrayRecordComponent") // Fifty numbers each, thousands of times; never compared, never changed.
record PairCosts(
        double cpu,
        double wall,
        boolean steady,
        double[] originalCpu,
        double[] candidateCpu,
        double[] originalWall,
        double[] candidateWall,
        double originalGc,
        double candidateGc,
        double running,
        double queued) {

    /** From the file that the measurer keeps. */
    static PairCosts of(PairResult result, Path slices) throws IOException {
        Stored stored = EvidenceJson.read(Files.readString(slices), Stored.class);
        return new PairCosts(
                result.cpuLogRatio(),
                result.wallLogRatio(),
                result.warm(),
                costs(stored.original, SliceReport::cpu),
                costs(stored.candidate, SliceReport::cpu),
                costs(stored.original, SliceReport::wall),
                costs(stored.candidate, SliceReport::wall),
                collector(stored.original),
                collector(stored.candidate),
                sum(stored, SliceReport::cpu),
                sum(stored, slice -> Math.max(0, slice.queued())));
    }

    private static double[] costs(List<SliceReport> slices, ToDoubleFunction<SliceReport> nanos) {
        return slices.stream()
                .mapToDouble(slice -> Math.round(100 * nanos.applyAsDouble(slice) / slice.invocations()) / 100.0)
                .toArray();
    }

    private static double collector(List<SliceReport> slices) {
        return slices.stream().mapToDouble(SliceReport::gc).sum()
                / slices.stream().mapToDouble(SliceReport::invocations).sum();
    }

    private static double sum(Stored stored, ToDoubleFunction<SliceReport> nanos) {
        return stored.original.stream().mapToDouble(nanos).sum()
                + stored.candidate.stream().mapToDouble(nanos).sum();
    }

    private record Stored(List<SliceReport> original, List<SliceReport> candidate) {}
}
