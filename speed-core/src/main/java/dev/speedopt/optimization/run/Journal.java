package dev.speedopt.optimization.run;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.FlameGraphs;
import dev.speedopt.evidence.Impact;
import dev.speedopt.evidence.ModelExpense;
import dev.speedopt.evidence.ObjectiveResult;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.RunResult.SkippedTarget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The run as it is written down: after every rung on disk, whole or not at all. A run that was stopped, {@code kill -9}
 * included, goes on at the first target that was not decided, as long as nothing that its results depend on has changed.
 */
public final class Journal {
    private final Path stateFile;
    private final Path resultFile;
    private final Path runFile;
    private final String fingerprint;
    private final RunResult head;
    private final long started = System.nanoTime();
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<SkippedTarget> skipped = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final List<ObjectiveResult> objectives = new ArrayList<>();
    private final Set<String> done = new LinkedHashSet<>();
    private final List<FlameGraphs> flames = new ArrayList<>();
    private final List<Accepted> stack = new ArrayList<>();
    private final List<ModelExpense> spentBefore = new ArrayList<>();
    private List<ModelExpense> spent = List.of();
    private List<Impact> impacts = List.of();
    private @Nullable String branch;
    private @Nullable String tip;

    private Journal(Path directory, String fingerprint, RunResult head) {
        this.stateFile = directory.resolve("state.json");
        this.resultFile = directory.resolve("run.json");
        this.runFile = directory.resolve("runs").resolve(head.run()).resolve("run.json");
        this.fingerprint = fingerprint;
        this.head = head;
        this.branch = head.branch();
    }

    /** Begins a run with an empty page. */
    static Journal begin(Path directory, String fingerprint, RunResult head) {
        Journal journal = new Journal(directory, fingerprint, head);
        journal.write(false);
        return journal;
    }

    /** Goes on with an interrupted run; what belongs to targets that were not decided is dropped. */
    static Journal resume(Path directory, RunState state) {
        Journal journal = new Journal(directory, state.fingerprint(), state.result());
        journal.done.addAll(state.done());
        journal.stack.addAll(state.stack());
        journal.tip = state.tip();
        journal.skipped.addAll(state.result().skipped());
        journal.notes.addAll(state.result().notes());
        state.result().objectives().stream()
                .filter(objective -> state.done().contains(objective.target()))
                .forEach(journal.objectives::add);
        // What was accepted is on the branch and on the stack: its target is not begun again.
        state.result().attempts().stream()
                .filter(Attempt::accepted)
                .forEach(attempt -> journal.done.add(attempt.target().toString()));
        state.result().attempts().stream()
                .filter(attempt -> journal.done.contains(attempt.target().toString()))
                .forEach(journal.attempts::add);
        state.result().flames().stream()
                .filter(graphs -> journal.attempts.stream().anyMatch(attempt -> attempt.id() == graphs.attempt()))
                .forEach(journal.flames::add);
        // Attempts that are dropped give their numbers to others.
        state.result().models().stream()
                .map(expense -> journal.attempts.stream()
                                .anyMatch(
                                        attempt -> Integer.valueOf(attempt.id()).equals(expense.attempt()))
                        ? expense
                        : expense.inVain())
                .forEach(journal.spentBefore::add);
        journal.write(false);
        return journal;
    }

    /** What an earlier run left in {@code directory}; null when there is nothing that can be read. */
    static @Nullable RunState earlier(Path directory) {
        Path file = directory.resolve("state.json");
        try {
            return Files.exists(file) ? EvidenceJson.read(Files.readString(file), RunState.class) : null;
        } catch (IOException | UncheckedIOException e) {
            // Unreadable is the same as absent: the run starts anew.
            return null;
        }
    }

    public String run() {
        return head.run();
    }

    int nextId() {
        return attempts.stream().mapToInt(Attempt::id).max().orElse(0) + 1;
    }

    public boolean decided(String target) {
        return done.contains(target);
    }

    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    public List<Attempt> attempts(String target) {
        return attempts.stream()
                .filter(attempt -> attempt.target().toString().equals(target))
                .toList();
    }

    /** Writes an attempt down; a later state of the same attempt takes the place of an earlier one. */
    public void attempt(Attempt attempt) {
        attempts.removeIf(earlier -> earlier.id() == attempt.id());
        attempts.add(attempt);
        write(false);
    }

    public void skip(String target, String reason) {
        skipped.add(new SkippedTarget(target, reason));
        done.add(target);
        write(false);
    }

    public void note(String line) {
        notes.add(line);
        write(false);
    }

    /** Notes how far a target is from what the user wants of it. */
    public void objectives(List<ObjectiveResult> found) {
        objectives.addAll(found);
        write(false);
    }

    /** Notes what models have cost since this process began; a later state takes the place of an earlier one. */
    public void spent(List<ModelExpense> found) {
        spent = List.copyOf(found);
        write(false);
    }

    /** Notes what accepted changes mean beyond their methods, in place of what was noted before. */
    public void impacts(List<Impact> found) {
        impacts = List.copyOf(found);
        write(false);
    }

    /** Notes where the time of an attempt's versions went. */
    public void flames(FlameGraphs found) {
        flames.add(found);
        write(false);
    }

    /** Notes an accepted change and the branch that it went to; written down with the attempt itself. */
    void accepted(Accepted change, @Nullable String onBranch, @Nullable String commit) {
        stack.add(change);
        branch = onBranch;
        tip = commit;
    }

    /** Notes that the branch went on, so that what is written next says so. */
    void moved(@Nullable String commit) {
        tip = commit;
    }

    /** Notes what stands, where something was taken back. */
    public void stack(List<Accepted> standing) {
        stack.clear();
        stack.addAll(standing);
        write(false);
    }

    public List<Accepted> stack() {
        return List.copyOf(stack);
    }

    /** A target is decided: a run that goes on later begins after it. */
    public void close(String target) {
        done.add(target);
        write(false);
    }

    RunResult finish() {
        write(true);
        return result();
    }

    /** As far as it got. */
    public RunResult result() {
        return new RunResult(
                head.schema(),
                head.run(),
                head.started(),
                head.project(),
                head.base(),
                branch,
                head.environment(),
                attempts,
                skipped,
                List.copyOf(notes),
                head.millis() + (System.nanoTime() - started) / 1_000_000,
                objectives,
                Stream.concat(spentBefore.stream(), spent.stream()).toList(),
                impacts,
                head.settings(),
                flames);
    }

    private void write(boolean finished) {
        EvidenceJson.write(new RunState(fingerprint, finished, List.copyOf(done), stack, result(), tip), stateFile);
        EvidenceJson.write(result(), resultFile);
        EvidenceJson.write(result(), runFile);
    }
}
