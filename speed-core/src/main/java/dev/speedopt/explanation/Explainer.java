package dev.speedopt.explanation;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Explanation;
import dev.speedopt.evidence.Explanation.ShownDifference;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.project.Console;
import dev.speedopt.project.Jvm;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import dev.speedopt.verification.replay.CallDifference;
import dev.speedopt.verification.replay.Shrinking;
import dev.speedopt.verification.replay.SideBySide;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Explains how one attempt of a run ended, from what the run left on disk. */
public final class Explainer {
    private static final Duration SHRINKING = Duration.ofSeconds(30);

    private final ProjectModel project;
    private final Jvm jvm;
    private final Console console;

    public Explainer(ProjectModel project, Jvm jvm, Console console) {
        this.project = project;
        this.jvm = jvm;
        this.console = console;
    }

    /**
     * @param run id; null for the latest
     * @param id of the attempt; null for the first that failed
     * @throws dev.speedopt.project.ProjectException when there is no such run or attempt
     */
    public Explanation explain(@Nullable String run, @Nullable Integer id) {
        RunFolder folder = RunFolder.find(project.workDirectory(), run);
        Attempt attempt = id == null ? firstFailed(folder) : folder.attempt(id);
        RungResult failure = attempt.failure();
        List<String> notes = new ArrayList<>();
        Shown shown =
                failure != null && failure.rung() == Rung.REPLAY ? show(folder, attempt, notes) : new Shown(null, null);
        boolean tests = failure != null && (failure.rung() == Rung.REACHING_TESTS || failure.rung() == Rung.ALL_TESTS);
        return new Explanation(
                1,
                folder.result().run(),
                attempt.id(),
                attempt.target(),
                attempt.proposer(),
                attempt.title(),
                decision(attempt),
                failure,
                shown.difference(),
                tests
                        ? FailingTests.read(
                                folder.tests(),
                                attempt.id(),
                                Instant.parse(folder.result().started()))
                        : List.of(),
                shown.test(),
                notes);
    }

    private record Shown(
            @Nullable ShownDifference difference, @Nullable String test) {}

    private static Attempt firstFailed(RunFolder folder) {
        List<Attempt> attempts = folder.result().attempts();
        return attempts.stream()
                .filter(attempt -> attempt.failure() != null)
                .findFirst()
                .orElseGet(() ->
                        folder.attempt(attempts.isEmpty() ? 1 : attempts.get(0).id()));
    }

    private static String decision(Attempt attempt) {
        return attempt.decision() == null
                ? "it was not decided"
                : switch (attempt.decision().kind()) {
                    case COMMIT -> "accepted: " + attempt.decision().reason();
                    case REVERT -> "refused: " + attempt.decision().reason();
                    case HOLD -> "held: " + attempt.decision().reason();
                };
    }

    private Shown show(RunFolder folder, Attempt attempt, List<String> notes) {
        Path originalClasses = folder.originalClasses(attempt.target());
        Path candidateClasses = folder.candidateClasses(attempt);
        Optional<Target> target = target(attempt);
        List<byte[]> inputs = folder.inputs(attempt);
        if (!Files.isDirectory(originalClasses) || !Files.isDirectory(candidateClasses) || inputs.isEmpty()) {
            notes.add(
                    "The classes or inputs of this attempt are gone, by mvn clean perhaps. What its replay wrote down is above.");
            return new Shown(null, null);
        }
        if (target.isEmpty()) {
            notes.add(attempt.target() + " is no longer in the sources. What its replay wrote down is above.");
            return new Shown(null, null);
        }
        ModuleModel module = module(attempt);
        List<Path> original = path(module, originalClasses);
        List<Path> candidate = path(module, candidateClasses);
        Path scratch = folder.directory("explain-" + attempt.id());
        SideBySide sides = new SideBySide(jvm, scratch, target.get(), original, candidate);
        List<CallDifference> differences;
        Shrinking.Smallest smallest;
        try (Console.Step step = console.step("Looking for the smallest input that differs")) {
            step.progress(0, 0, inputs.size() + " inputs");
            differences = sides.differences(inputs);
            if (differences.isEmpty()) {
                notes.add("No input that is still there differs. What the replay wrote down is above.");
                return new Shown(null, null);
            }
            CallDifference first = differences.stream()
                    .min(Comparator.comparingInt(each -> inputs.get(each.index()).length))
                    .orElseThrow();
            smallest = new Shrinking(sides, SHRINKING).shrink(inputs.get(first.index()), first);
        }
        CallDifference found = smallest.difference();
        ShownDifference difference = new ShownDifference(
                found.input(), found.path(), found.expected(), found.actual(), differences.size(), smallest.rounds());
        try (Console.Step step = console.step("Writing a test that shows it")) {
            step.progress(0, 0, "");
            DifferenceTest.Written written =
                    new DifferenceTest(module, jvm, scratch).write(target.get(), smallest.input(), original, candidate);
            if (!written.note().isEmpty()) {
                notes.add(written.note());
            }
            return new Shown(difference, written.source());
        }
    }

    private Optional<Target> target(Attempt attempt) {
        return new SourceTree(project.modules())
                .find(TargetSelector.parse(attempt.target().toString())).stream()
                        .filter(target -> target.id().equals(attempt.target()))
                        .findFirst();
    }

    private ModuleModel module(Attempt attempt) {
        return project.modules().stream()
                .filter(module -> module.id().equals(attempt.module()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> path(ModuleModel module, Path classes) {
        return module.testPath().stream()
                .map(entry -> entry.equals(module.classesDirectory()) ? classes : entry)
                .toList();
    }
}
