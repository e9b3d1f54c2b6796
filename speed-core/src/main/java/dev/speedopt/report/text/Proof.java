package dev.speedopt.report.text;

import dev.speedopt.evidence.ReplayEvidence;
import dev.speedopt.evidence.TestEvidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was checked, or that was not.
 *
 * @param state how it came out
 * @param sentence what was found, with its figures
 */
public record Proof(State state, String sentence) {
    /** How a check came out. */
    public enum State {
        PASSED("✅", "✓"),
        FAILED("❌", "✗"),
        UNKNOWN("⬜", "○");

        private final String mark;
        private final String sign;

        State(String mark, String sign) {
            this.mark = mark;
            this.sign = sign;
        }

        /** For formats that show pictures. */
        public String mark() {
            return mark;
        }

        /** The same for fonts without pictures. */
        public String sign() {
            return sign;
        }
    }

    /** What the tests and the replay said, gaps included. */
    public static List<Proof> of(@Nullable TestEvidence tests, @Nullable ReplayEvidence replay) {
        List<Proof> proofs = new ArrayList<>();
        if (tests == null) {
            proofs.add(new Proof(State.UNKNOWN, "Tests: not run, it was stopped before"));
        } else {
            tests(tests, proofs);
        }
        if (replay == null) {
            proofs.add(new Proof(State.UNKNOWN, "Replay of recorded calls: not run, it was stopped before"));
        } else {
            replay(replay, proofs);
        }
        return proofs;
    }

    private static void tests(TestEvidence tests, List<Proof> proofs) {
        proofs.add(new Proof(
                tests.passed() == tests.baseline() ? State.PASSED : State.FAILED,
                tests.passed() + " of " + Numbers.count(tests.baseline(), "existing test passes", "existing tests pass")
                        + (tests.reaching().isEmpty() ? "" : "; reached by " + String.join(", ", tests.reaching()))));
        if (!tests.leftOut().isEmpty()) {
            proofs.add(
                    new Proof(State.UNKNOWN, "Left out, red or flaky before: " + String.join(", ", tests.leftOut())));
        }
    }

    private static void replay(ReplayEvidence replay, List<Proof> proofs) {
        boolean alike = replay.differences() == 0 && replay.compared() > 0;
        proofs.add(new Proof(
                alike ? State.PASSED : replay.differences() > 0 ? State.FAILED : State.UNKNOWN,
                Numbers.count(replay.calls(), "recorded call", "recorded calls") + " replayed against the original: "
                        + replay.compared() + " compared in full, "
                        + Numbers.count(replay.differences(), "differs", "differ")
                        + (replay.mutatesInputs() ? "; the method changes its receiver or arguments" : "")));
        replay.incomparable().forEach(gap -> proofs.add(new Proof(State.UNKNOWN, "Could not be compared: " + gap)));
    }
}
