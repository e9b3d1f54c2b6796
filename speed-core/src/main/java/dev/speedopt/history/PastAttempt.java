package dev.speedopt.history;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Ballot;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PanelResult;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.evidence.Timing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the history needs of an attempt: little enough to hold ten thousand of them.
 *
 * @param target in selector form
 * @param refusedAt label of the rung that refused it; absent where none did
 * @param lasting whether it was accepted and, as far as Git knows, not taken back since
 * @param takenBack whether it was accepted and a later commit reverts it
 * @param originalNanos time a call of the original, median; absent where not measured
 * @param optimizedNanos time a call of the proposal, median; absent where not measured
 * @param millis that its rungs took
 * @param threshold of the panel, 0 to 1
 */
record PastAttempt(
        String run,
        int id,
        String target,
        String proposer,
        String strategy,
        @Nullable String refusedAt,
        boolean held,
        boolean lasting,
        boolean takenBack,
        @Nullable String clock,
        @Nullable Double improvement,
        @Nullable Double originalNanos,
        @Nullable Double optimizedNanos,
        List<Ballot> ballots,
        double threshold,
        long millis) {
    static PastAttempt of(Attempt attempt, java.util.Set<String> reverted) {
        Measurement measured = attempt.measurement();
        PanelResult panel = attempt.panel();
        Decision decision = attempt.decision();
        RungResult failure = attempt.failure();
        boolean gone = decision != null
                && (decision.takenBack() != null
                        || (decision.commit() != null && reverted.contains(decision.commit())));
        return new PastAttempt(
                attempt.run(),
                attempt.id(),
                attempt.target().toString(),
                attempt.proposer(),
                attempt.strategy(),
                failure == null ? null : failure.rung().label(),
                decision != null && decision.kind() == Decision.Kind.HOLD,
                attempt.accepted() && !gone,
                attempt.accepted() && gone,
                measured == null ? null : measured.clock(),
                measured == null || !Double.isFinite(measured.improvement()) ? null : measured.improvement(),
                measured == null ? null : median(measured.original()),
                measured == null ? null : median(measured.optimized()),
                panel == null ? List.of() : panel.ballots(),
                panel == null ? 0 : panel.threshold(),
                attempt.rungs().stream().mapToLong(RungResult::millis).sum());
    }

    /** How many each rung refused, by its label. */
    static Map<String, Integer> refusals(Collection<PastAttempt> attempts) {
        Map<String, Integer> refusals = new TreeMap<>();
        attempts.stream()
                .map(PastAttempt::refusedAt)
                .filter(Objects::nonNull)
                .forEach(rung -> refusals.merge(rung, 1, Integer::sum));
        return refusals;
    }

    static int count(Collection<PastAttempt> attempts, Predicate<PastAttempt> which) {
        return (int) attempts.stream().filter(which).count();
    }

    boolean accepted() {
        return lasting || takenBack;
    }

    private static @Nullable Double median(@Nullable Timing timing) {
        return timing == null || !(timing.median() > 0) || Double.isInfinite(timing.median()) ? null : timing.median();
    }
}
