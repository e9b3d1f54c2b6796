package dev.speedopt.optimization.baseline;

import dev.speedopt.adequacy.CoverageText;
import dev.speedopt.adequacy.CoveringCalls;
import dev.speedopt.adequacy.JoinedRecording;
import dev.speedopt.adequacy.MutationText;
import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.CoverageEvidence;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.MutationEvidence;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the calls that candidates are compared on reach enough of the target to commit on, and whether a fault in it would be
 * noticed. Looked at when a candidate has passed
 * everything else, once for each target.
 */
public final class Adequacy {
    private final Run run;
    private final Baseline baseline;
    private final TargetBaseline original;
    private final Path directory;
    private @Nullable CoveringCalls calls;

    public Adequacy(Run run, Baseline baseline, TargetBaseline original) {
        this.run = run;
        this.baseline = baseline;
        this.original = original;
        this.directory = run.directory("coverage-" + folder());
    }

    private String folder() {
        return target().id().fileName();
    }

    private Target target() {
        return original.target();
    }

    /** The calls that are compared on, in one file. */
    public Path recording() {
        return directory.resolve("inputs.calls");
    }

    public CoveringCalls calls() {
        if (calls == null) {
            JoinedRecording.write(
                    original.workload().recording(),
                    run.directory("target-" + folder()).resolve("replay"),
                    recording());
            calls = CoveringCalls.take(
                    run.ports().jvm(),
                    directory.resolve("taken"),
                    target().id(),
                    original.compiled(),
                    recording(),
                    run.stack().runtimePath(target(), original.compiled().classes()));
            EvidenceJson.write(calls.all(), directory.resolve("coverage.json"));
        }
        return calls;
    }

    /** Which faults in the target somebody notices. */
    public MutationEvidence mutation() {
        return new MutationTaker(run, baseline, original, directory).take();
    }

    /** Why an attempt must be held; empty when enough is reached. */
    public Optional<String> shortfall() {
        SpeedConfig.Floors floors = run.request().config().verification().coverage();
        String missing = Stream.of(covered(floors), noticed(floors))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(". And "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("it passed every rung, but " + missing + ". mvn speed:coverage shows what is missing, and"
                        + " mvn speed:generate-tests '-Dspeed.target=" + target().id() + "' writes tests for it");
    }

    private Optional<String> covered(SpeedConfig.Floors floors) {
        if (floors.line() <= 0 && floors.branch() <= 0) {
            return Optional.empty();
        }
        CoverageEvidence found = calls().all();
        if (found.linePercent() >= floors.line() && found.branchPercent() >= floors.branch()) {
            return Optional.empty();
        }
        return Optional.of("too little of its target is reached by what it was compared on: "
                + CoverageText.counts(found) + ", where verification.coverage asks for " + floors.line() + " % and "
                + floors.branch() + " %; " + String.join("; ", CoverageText.missing(found))
                + ". Add tests that reach these lines");
    }

    private Optional<String> noticed(SpeedConfig.Floors floors) {
        if (floors.mutation() <= 0) {
            return Optional.empty();
        }
        MutationEvidence found = mutation();
        if (found.notTaken() == null && found.percent() >= floors.mutation()) {
            return Optional.empty();
        }
        String missing = String.join("; ", MutationText.survivors(found));
        return Optional.of("too few faults in its target would be noticed: " + MutationText.counts(found)
                + ", where verification.coverage.mutation asks for " + floors.mutation() + " %"
                + (missing.isEmpty() ? "" : "; " + missing + ". Add tests whose result depends on these lines"));
    }
}
