package dev.speedopt.analysis.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.analysis.Finding;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.Measured;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.target.MethodId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PastTest {
    private static final Measurement MEASURED = Measured.as(Verdict.FASTER).measurement();

    @Test
    void a_rule_that_pays_here_counts_for_more_and_one_that_does_not_for_less() {
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            attempts.add(attempt("rule:good+both", Decision.Kind.COMMIT, MEASURED));
            attempts.add(attempt("rule:bad+both", Decision.Kind.REVERT, MEASURED));
        }
        Past past = Past.of(attempts);
        assertThat(past.pays("never-tried")).isEqualTo(new Factor(1, ""));
        assertThat(past.pays("both")).isEqualTo(new Factor(1, "both paid 8 of 16 times here"));
        assertThat(past.pays("good")).isEqualTo(new Factor(1.8, "good paid 8 of 8 times here"));
        assertThat(past.pays("bad")).isEqualTo(new Factor(0.2, "bad paid 0 of 8 times here"));
        assertThat(gain(past, "good")).isGreaterThan(gain(past, "never-tried"));
        assertThat(gain(past, "bad")).isLessThan(gain(past, "never-tried"));
    }

    @Test
    void what_failed_before_it_was_measured_says_nothing_about_gains() {
        Past past = Past.of(List.of(attempt("rule:a", Decision.Kind.REVERT, null)));
        assertThat(past.pays("a").value()).isEqualTo(1);
    }

    @Test
    void more_findings_promise_more_and_none_promises_little() {
        double one = gain(Past.none(), "a");
        double two = ExpectedGain.of(List.of(finding("a"), finding("b")), Past.none())
                .value();
        assertThat(two).isGreaterThan(one).isLessThan(1);
        assertThat(ExpectedGain.of(List.of(), Past.none()).value()).isPositive().isLessThan(one);
    }

    private static double gain(Past past, String rule) {
        return ExpectedGain.of(List.of(finding(rule)), past).value();
    }

    private static Finding finding(String rule) {
        return new Finding(rule, "constant_factor", "title", 3);
    }

    private static Attempt attempt(String proposer, Decision.Kind kind, @Nullable Measurement measurement) {
        return new Attempt(
                1,
                "20261122-231501-3f2a",
                new MethodId("A", "a", List.of()),
                "g:a",
                "A.java",
                proposer,
                "title",
                List.of(),
                "constant_factor",
                "",
                List.of(),
                null,
                null,
                measurement,
                null,
                new Decision(kind, "reason", null, null));
    }
}
