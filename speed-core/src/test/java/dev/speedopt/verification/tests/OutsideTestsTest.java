package dev.speedopt.verification.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.project.TestCase;
import dev.speedopt.project.TestCase.Outcome;
import dev.speedopt.project.TestRun;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutsideTestsTest {
    private static final TestRun INSIDE =
            run(test("ATest", Outcome.PASSED), test("NetTest", Outcome.ERROR), test("RedTest", Outcome.FAILED));
    private static final TestRun OUTSIDE =
            run(test("ATest", Outcome.PASSED), test("NetTest", Outcome.PASSED), test("RedTest", Outcome.FAILED));

    private final OutsideTests found = OutsideTests.between(INSIDE, OUTSIDE);

    @Test
    void only_what_passes_outside_and_not_inside_is_meant() {
        assertThat(found.names()).containsExactly("org.acme.NetTest");
    }

    @Test
    void a_choice_is_split_between_the_two_places() {
        Map<String, List<String>> chosen = Map.of("m", List.of("org.acme.ATest", "org.acme.NetTest"));

        assertThat(found.insideOf(chosen)).isEqualTo(Map.of("m", List.of("org.acme.ATest")));
        assertThat(found.outsideOf(chosen)).isEqualTo(Map.of("m", List.of("org.acme.NetTest")));
    }

    @Test
    void where_everything_is_chosen_everything_runs_inside_and_the_named_ones_outside() {
        assertThat(found.insideOf(Map.of())).isEmpty();
        assertThat(found.outsideOf(Map.of())).isEqualTo(Map.of("m", List.of("org.acme.NetTest")));
    }

    @Test
    void each_test_counts_as_it_went_in_its_own_place() {
        assertThat(found.join(INSIDE, OUTSIDE).cases())
                .containsExactly(
                        test("ATest", Outcome.PASSED),
                        test("RedTest", Outcome.FAILED),
                        test("NetTest", Outcome.PASSED));
    }

    @Test
    void nested_classes_go_with_their_outer_class() {
        assertThat(found.include(test("NetTest$Slow", Outcome.PASSED))).isTrue();
        assertThat(found.include(test("NetTests", Outcome.PASSED))).isFalse();
    }

    private static TestCase test(String name, Outcome outcome) {
        return new TestCase("m", "org.acme." + name, "works", outcome, null, 0);
    }

    private static TestRun run(TestCase... cases) {
        return new TestRun("run", List.of(cases), null, Duration.ZERO);
    }
}
