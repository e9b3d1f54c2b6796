package dev.speedopt.optimization.baseline;

import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.measurement.scenario.Scenario;
import dev.speedopt.measurement.scenario.ScenarioChoice;
import dev.speedopt.verification.replay.OriginalReplay;
import dev.speedopt.verification.replay.Replay;
import dev.speedopt.verification.replay.ReplayOutcome;
import dev.speedopt.workload.ScaledWorkload;
import dev.speedopt.workload.Workload;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The target's recorded calls, scaled up: made and tried on the original when the first candidate asks for them. What the
 * original throws on, is not the same twice on, or takes too long for, is left out.
 */
public final class ScaledInputs {
    /** An original that takes longer for one call, cold as it is, is not waited for: four times what a scenario may take. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(1);

    private final Replay replay;
    private final Path directory;
    private final Workload recorded;
    private final List<Integer> usable;
    private final List<Path> originalClassPath;
    private @Nullable Tried tried;

    /**
     * @param replay of the target's own folder
     * @param directory for the scaled recording
     * @param usable recorded calls that replay alike each time
     */
    ScaledInputs(Replay replay, Path directory, Workload recorded, List<Integer> usable, List<Path> originalClassPath) {
        this.replay = replay;
        this.directory = directory;
        this.recorded = recorded;
        this.usable = List.copyOf(usable);
        this.originalClassPath = List.copyOf(originalClassPath);
    }

    private record Tried(ScaledWorkload scaled, @Nullable OriginalReplay original, ScenarioChoice choice) {}

    public ScenarioChoice choice() {
        return tried().choice();
    }

    /** The scaled calls that take part, and what the original answers to them; absent where there are none. */
    @Nullable
    public OriginalReplay original() {
        return tried().original();
    }

    /** A replay that passed on the recorded calls, held against the scaled ones as well: a difference there refuses too. */
    public ReplayOutcome alsoAlike(
            ReplayOutcome onRecorded, Replay candidates, List<Path> candidateClassPath, String label) {
        OriginalReplay original = onRecorded.rung().passed() ? original() : null;
        if (original == null || original.usable().isEmpty()) {
            return onRecorded;
        }
        RungResult scaled = candidates
                .compare(original, candidateClassPath, label + "-scaled")
                .rung();
        long millis = onRecorded.rung().millis() + scaled.millis();
        String summary = onRecorded.rung().summary()
                + (scaled.passed()
                        ? "; so do " + original.usable().size() + " scaled ones"
                        : ", but not the scaled ones (" + String.join(", ", names()) + "): " + scaled.summary());
        List<String> details = new ArrayList<>(onRecorded.rung().details());
        scaled.details().forEach(line -> details.add("scaled: " + line));
        return new ReplayOutcome(
                new RungResult(Rung.REPLAY, scaled.passed(), summary, details, millis), onRecorded.evidence());
    }

    private List<String> names() {
        return choice().scenarios().stream().map(Scenario::name).toList();
    }

    private Tried tried() {
        if (tried == null) {
            tried = tryOut();
        }
        return tried;
    }

    private Tried tryOut() {
        ScaledWorkload scaled = ScaledWorkload.of(recorded, usable, directory);
        if (scaled.inputs().stream().allMatch(input -> input.factor() == 1)) {
            return new Tried(scaled, null, ScenarioChoice.of(scaled, index -> OptionalLong.empty()));
        }
        OriginalReplay original = replay.original(scaled.workload(), originalClassPath, LONGEST_CALL);
        ScenarioChoice choice = ScenarioChoice.of(scaled, original::returned);
        List<Integer> taking = Stream.concat(choice.base().stream(), choice.scenarios().stream())
                .flatMap(scenario -> scenario.calls().stream())
                .toList();
        return new Tried(scaled, taking.isEmpty() ? null : original.only(taking), choice);
    }
}
