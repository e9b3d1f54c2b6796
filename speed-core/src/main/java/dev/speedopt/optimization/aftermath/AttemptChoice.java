package dev.speedopt.optimization.aftermath;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.data.StoredAttempts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which attempt is meant, and that a person may take it: it passed every gate, and nothing was done with it yet.
 *
 * @param attempt as it was decided
 * @param base commit that its run started from; empty where that is not known
 */
record AttemptChoice(Attempt attempt, Optional<String> base) {
    /**
     * @param run id; null for the latest on disk
     * @param attempt its number, or {@code run/number}; null for the only one that waits for a person
     */
    static AttemptChoice of(SpeedRepository git, KeptRuns runs, @Nullable String run, @Nullable String attempt) {
        int slash = attempt == null ? -1 : attempt.lastIndexOf('/');
        String wanted = slash < 0 ? run : Objects.requireNonNull(attempt).substring(0, slash);
        String number = slash < 0 ? attempt : Objects.requireNonNull(attempt).substring(slash + 1);
        Optional<RunResult> kept = runs.find(wanted);
        // What was pushed and fetched, or decided since, is in the history; runs without commits are on disk alone.
        List<Attempt> stored = wanted == null && kept.isEmpty()
                ? List.of()
                : StoredAttempts.ofRun(git, wanted == null ? kept.orElseThrow().run() : wanted);
        List<Attempt> known = stored.isEmpty() ? kept.map(RunResult::attempts).orElse(List.of()) : stored;
        if (known.isEmpty()) {
            throw new ProjectException(
                    wanted == null
                            ? "There is no run in target/speed to take an attempt from. Run speed:optimize first, or name "
                                    + "an attempt of the history: -Dspeed.attempt=<run>/<number>."
                            : "There is no run '" + wanted
                                    + "' with attempts, neither in target/speed nor in the history "
                                    + "(refs/speed/data).");
        }
        Attempt chosen = number == null ? only(known) : numbered(known, number);
        return new AttemptChoice(chosen, kept.map(RunResult::base));
    }

    private static Attempt numbered(List<Attempt> known, String number) {
        return known.stream()
                .filter(each -> number.equals(Integer.toString(each.id())))
                .findFirst()
                .orElseThrow(() -> new ProjectException(
                        "Run " + known.get(0).run() + " has no attempt '" + number + "'. " + list(known)));
    }

    private static Attempt only(List<Attempt> known) {
        List<Attempt> waiting = known.stream().filter(AttemptChoice::waits).toList();
        if (waiting.size() != 1) {
            throw new ProjectException(
                    waiting.isEmpty()
                            ? "No attempt of run " + known.get(0).run() + " waits for a person. " + list(known)
                            : "Several attempts wait for a person; name one with -Dspeed.attempt=…. " + list(waiting));
        }
        return waiting.get(0);
    }

    private static boolean waits(Attempt attempt) {
        Decision decision = attempt.decision();
        return decision != null && decision.kind() != Decision.Kind.REVERT && decision.commit() == null;
    }

    private static String list(List<Attempt> attempts) {
        return attempts.stream()
                .map(each -> each.id() + " (" + each.target().shortName() + ", " + state(each) + ")")
                .collect(Collectors.joining(", ", "There are: ", "."));
    }

    private static String state(Attempt attempt) {
        Decision decision = attempt.decision();
        return decision == null
                ? "not decided"
                : decision.takenBack() != null
                        ? "taken back"
                        : switch (decision.kind()) {
                            case COMMIT -> "accepted";
                            case HOLD -> "held";
                            case REVERT -> "refused";
                        };
    }
}
