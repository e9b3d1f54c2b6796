package dev.speedopt.adequacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.MutationEvidence;
import dev.speedopt.evidence.MutationEvidence.Survivor;
import dev.speedopt.target.MethodId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MutationTextTest {
    private static final MethodId TARGET = new MethodId("acme.Roster", "fee", List.of());

    @Test
    void survivors_are_shown_by_line_and_not_as_a_raw_score() {
        MutationEvidence found = new MutationEvidence(
                1,
                TARGET,
                7,
                3,
                1,
                List.of(
                        new Survivor(37, "negated conditional"),
                        new Survivor(36, "changed boundary"),
                        new Survivor(37, "negated conditional")),
                List.of(),
                null);
        assertThat(MutationText.counts(found))
                .isEqualTo("4 of 7 mutants noticed (57 %): 3 by the tests, 1 more by replay");
        assertThat(MutationText.survivors(found))
                .containsExactly(
                        "nobody notices on line 36: changed boundary",
                        "nobody notices on line 37: negated conditional (2×)");
    }

    @Test
    void what_was_not_taken_is_no_score() {
        MutationEvidence none = MutationEvidence.notTaken(TARGET, "no sandbox");
        assertThat(none.percent()).isZero();
        assertThat(MutationText.counts(none)).isEqualTo("mutation score not taken: no sandbox");
        assertThat(MutationText.survivors(none)).isEmpty();
    }
}
