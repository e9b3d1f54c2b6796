package dev.speedopt.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.ReplayEvidence;
import dev.speedopt.evidence.Retention;
import dev.speedopt.report.Fixtures;
import dev.speedopt.report.text.Proof.State;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProofTest {
    @Test
    void generated_inputs_leaks_and_types_are_named_as_what_they_are() {
        Retention steady =
                new Retention(Retention.Outcome.STEADY, "no more than with the original", List.of(), List.of());

        List<Proof> proofs = Proof.of(with(
                new ReplayEvidence.Generated(
                        Map.of("boundary", 40, "mutated", 2), 42, 0, List.of("deep recursion: 1 input"), 90, 7),
                steady));

        assertThat(proofs)
                .contains(
                        new Proof(
                                State.PASSED,
                                "42 edge cases generated (40 boundary, 2 mutated): 0 differ from the original"),
                        new Proof(State.UNKNOWN, "Not judged: deep recursion: 1 input"),
                        new Proof(State.PASSED, "Memory leak detection: no more than with the original"),
                        new Proof(
                                State.PASSED, "Type safety: compiles with the project's own settings (--release 17)"));
    }

    @Test
    void what_differs_or_leaks_failed_and_what_did_not_run_is_unknown() {
        Retention leak = new Retention(Retention.Outcome.LEAK, "it grows", List.of(), List.of());

        assertThat(Proof.of(with(new ReplayEvidence.Generated(Map.of("boundary", 3), 2, 1, List.of(), 3, 7), leak)))
                .extracting(Proof::state)
                .filteredOn(State.FAILED::equals)
                .hasSize(2);
        assertThat(Proof.of(Fixtures.broken()))
                .extracting(Proof::state)
                .containsExactly(State.UNKNOWN, State.UNKNOWN, State.UNKNOWN, State.FAILED);
    }

    private static Attempt with(ReplayEvidence.Generated generated, Retention retention) {
        Attempt attempt = Fixtures.accepted();
        Measurement measured = Objects.requireNonNull(attempt.measurement());
        return new Attempt(
                attempt.id(),
                attempt.run(),
                attempt.target(),
                attempt.module(),
                attempt.file(),
                attempt.proposer(),
                attempt.title(),
                attempt.changes(),
                attempt.strategy(),
                attempt.diff(),
                attempt.rungs(),
                attempt.tests(),
                new ReplayEvidence(48, 48, 0, List.of(), false, generated),
                measured.with(retention),
                attempt.panel(),
                attempt.decision());
    }
}
