package dev.speedopt.optimization.comparison;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Behaviour;
import dev.speedopt.evidence.ReplayEvidence;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.project.Jvm;
import dev.speedopt.verification.replay.OriginalReplay;
import dev.speedopt.verification.replay.Replay;
import dev.speedopt.verification.replay.ReplayOutcome;
import dev.speedopt.workload.Workload;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two versions after both were replayed.
 *
 * @param versions that were replayed
 * @param behaviour whether they do the same
 * @param original replay of the original; null when there was no call to replay
 */
record Replayed(
        Versions versions, Behaviour behaviour, @Nullable OriginalReplay original) {
    /**
     * @param workload of the target; null when none was recorded
     * @param config how long to look for further inputs, and what counts as equal
     */
    static Replayed of(
            Versions versions, @Nullable Workload workload, Jvm jvm, SpeedConfig.Verification config, Path directory) {
        if (workload == null || workload.callCount() == 0) {
            return unknown(versions, "no test calls it. Add a test that calls it with realistic inputs", null);
        }
        if (workload.calls().isEmpty()) {
            return unknown(
                    versions,
                    "none of its calls could be recorded (" + String.join("; ", workload.notCapturable()) + ")",
                    null);
        }
        Replay replay = new Replay(jvm, directory, config);
        OriginalReplay original = replay.original(workload, versions.originalPath());
        if (!original.deterministic()) {
            return unknown(versions, original.reason(), original);
        }
        ReplayOutcome outcome = replay.compare(original, versions.candidatePath(), versions.label());
        ReplayEvidence evidence = outcome.evidence();
        Behaviour.Kind kind = outcome.rung().passed()
                ? Behaviour.Kind.ALIKE
                : evidence.differences() > 0 ? Behaviour.Kind.DIFFERENT : Behaviour.Kind.UNKNOWN;
        return new Replayed(
                versions,
                new Behaviour(kind, outcome.rung().summary(), outcome.rung().details(), evidence),
                original);
    }

    private static Replayed unknown(Versions versions, String reason, @Nullable OriginalReplay original) {
        return new Replayed(versions, new Behaviour(Behaviour.Kind.UNKNOWN, reason, List.of(), null), original);
    }

    /** Whether there are calls to time. */
    boolean measurable() {
        return original != null && !original.usable().isEmpty();
    }

    /**
     * Two class paths against each other.
     *
     * @param label for progress and file names
     * @param first takes the original's place
     * @param second takes the candidate's place
     */
    MeasurementRequest request(String label, List<Path> first, List<Path> second) {
        if (original == null) {
            throw new IllegalStateException(
                    "nothing to measure for " + versions.target().id());
        }
        return new MeasurementRequest(
                label,
                versions.target().id(),
                original.workload().recording(),
                original.usable(),
                original.mutatesInputs(),
                first,
                second);
    }
}
