package dev.speedopt.it.slow;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.RunResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one method on the ladder; one line of the results' file.
 *
 * @param accepted the rules whose proposal was committed; absent where none was
 * @param improvement of the time, in per cent, with its bounds; absent where none was accepted
 * @param before nanoseconds a call
 * @param after nanoseconds a call
 * @param said what became of each proposal, or why there is none
 * @param seconds of the run that it was part of, divided by the methods in it
 */
record SlowResult(
        SlowMethod method,
        @Nullable String accepted,
        @Nullable Double improvement,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable Double before,
        @Nullable Double after,
        List<String> said,
        double seconds) {
    SlowResult {
        said = List.copyOf(said);
    }

    static SlowResult of(SlowMethod method, RunResult run, double seconds) {
        List<Attempt> attempts = run.attempts().stream()
                .filter(attempt -> attempt.target().toString().startsWith(method.selector() + "("))
                .toList();
        List<String> said = attempts.isEmpty()
                ? run.skipped().stream()
                        .filter(one -> one.target().startsWith(method.selector() + "("))
                        .map(RunResult.SkippedTarget::reason)
                        .toList()
                : attempts.stream().map(SlowResult::said).toList();
        return attempts.stream()
                .filter(Attempt::accepted)
                .findFirst()
                .map(attempt -> accepted(method, attempt, said, seconds))
                .orElseGet(() -> new SlowResult(method, null, null, null, null, null, null, said, seconds));
    }

    private static SlowResult accepted(SlowMethod method, Attempt attempt, List<String> said, double seconds) {
        Measurement measured = attempt.measurement();
        if (measured == null) {
            throw new IllegalStateException(method + " was accepted without a measurement");
        }
        return new SlowResult(
                method,
                attempt.proposer(),
                measured.improvement(),
                measured.lower(),
                measured.upper(),
                measured.original() == null ? null : measured.original().best(),
                measured.optimized() == null ? null : measured.optimized().best(),
                said,
                seconds);
    }

    private static String said(Attempt attempt) {
        return attempt.proposer() + ": "
                + (attempt.decision() == null
                        ? "undecided"
                        : attempt.decision().kind() + ", " + attempt.decision().reason());
    }
}
