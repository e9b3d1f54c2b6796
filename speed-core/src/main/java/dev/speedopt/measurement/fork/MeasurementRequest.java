package dev.speedopt.measurement.fork;

import dev.speedopt.target.MethodId;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two variants of a method, and the calls to time them with.
 *
 * @param label unique within the run; names the files
 * @param target present in both class paths with the same signature
 * @param recording file of recorded calls; absent where a benchmark of the user's is timed, which {@code target} then names
 * @param calls indices of the calls in {@code recording} that replayed alike; empty is answered with <em>inconclusive</em>. Of a benchmark: the
 *     number of one combination of its parameters
 * @param freshInputs whether the target changes its receiver or arguments, so that each invocation needs its own
 * @param originalClassPath classes of the original and all that they need
 * @param candidateClassPath classes of the candidate and all that they need
 * @param sameAnswers whether both have to answer the calls alike in the forks that are measured
 */
public record MeasurementRequest(
        String label,
        MethodId target,
        @Nullable Path recording,
        List<Integer> calls,
        boolean freshInputs,
        List<Path> originalClassPath,
        List<Path> candidateClassPath,
        boolean sameAnswers) {
    public MeasurementRequest {
        calls = List.copyOf(calls);
        originalClassPath = List.copyOf(originalClassPath);
        candidateClassPath = List.copyOf(candidateClassPath);
    }

    /** Of two variants that may answer otherwise: versions of a library, say. */
    public MeasurementRequest(
            String label,
            MethodId target,
            @Nullable Path recording,
            List<Integer> calls,
            boolean freshInputs,
            List<Path> originalClassPath,
            List<Path> candidateClassPath) {
        this(label, target, recording, calls, freshInputs, originalClassPath, candidateClassPath, false);
    }

    /** The same of a candidate that has been verified: it has to answer where it is measured as it did there. */
    public MeasurementRequest verified() {
        return new MeasurementRequest(
                label, target, recording, calls, freshInputs, originalClassPath, candidateClassPath, true);
    }
}
