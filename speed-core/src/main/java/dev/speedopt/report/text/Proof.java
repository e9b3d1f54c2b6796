package dev.speedopt.report.text;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.ReplayEvidence;
import dev.speedopt.evidence.Retention;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.evidence.TestEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

    /** What the tests, the compiler, the replay and repeated calls said, gaps included. */
    public static List<Proof> of(Attempt attempt) {
        List<Proof> proofs = new ArrayList<>();
        if (attempt.tests() == null) {
            proofs.add(new Proof(State.UNKNOWN, "Tests: not run, it was stopped before"));
        } else {
            tests(attempt.tests(), proofs);
        }
        if (attempt.replay() == null) {
            proofs.add(new Proof(State.UNKNOWN, "Replay of recorded calls: not run, it was stopped before"));
        } else {
            replay(attempt.replay(), proofs);
            generated(attempt.replay().generated(), proofs);
        }
        leaks(attempt.measurement(), proofs);
        rung("Type safety", attempt, Rung.COMPILATION, proofs);
        rung("New capabilities", attempt, Rung.CAPABILITIES, proofs);
        return proofs;
    }

    private static void generated(ReplayEvidence.Generated generated, List<Proof> proofs) {
        if (generated.count() > 0) {
            String origins = generated.inputs().entrySet().stream()
                    .map(origin -> origin.getValue() + " " + origin.getKey())
                    .collect(Collectors.joining(", "));
            proofs.add(new Proof(
                    generated.differences() > 0 ? State.FAILED : generated.alike() > 0 ? State.PASSED : State.UNKNOWN,
                    Numbers.count(generated.count(), "edge case", "edge cases") + " generated (" + origins + "): "
                            + Numbers.count(generated.differences(), "differs", "differ") + " from the original"));
        }
        generated.leftOut().forEach(gap -> proofs.add(new Proof(State.UNKNOWN, "Not judged: " + gap)));
    }

    private static void leaks(@Nullable Measurement measurement, List<Proof> proofs) {
        Retention retention = measurement == null ? null : measurement.retention();
        if (retention == null) {
            proofs.add(new Proof(
                    State.UNKNOWN, "Memory leak detection: not run, it is for what has been measured as faster"));
        } else {
            State state = switch (retention.outcome()) {
                case STEADY, BOUNDED -> State.PASSED;
                case LEAK -> State.FAILED;
                case UNKNOWN -> State.UNKNOWN;
            };
            proofs.add(new Proof(state, "Memory leak detection: " + retention.reason()));
        }
    }

    private static void rung(String name, Attempt attempt, Rung rung, List<Proof> proofs) {
        RungResult result = Ladder.result(attempt, rung);
        if (result != null) {
            proofs.add(new Proof(result.passed() ? State.PASSED : State.FAILED, name + ": " + result.summary()));
        }
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
