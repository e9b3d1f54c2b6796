package dev.speedopt.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.project.TestCase;
import dev.speedopt.project.TestCase.Outcome;
import dev.speedopt.project.TestRun;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TestVerdictTest {
    private static final TestRun GREEN =
            run(test("ATest", "one", Outcome.PASSED), test("BTest", "two", Outcome.PASSED));

    @Test
    void passes_when_every_expected_test_ran_and_passed() {
        assertThat(verdict(GREEN).passed()).isTrue();
    }

    @Test
    void fails_when_a_test_fails_and_names_it() {
        RungResult verdict = verdict(run(test("ATest", "one", Outcome.FAILED), test("BTest", "two", Outcome.PASSED)));
        assertThat(verdict.passed()).isFalse();
        assertThat(verdict.summary()).contains("1 of 2").contains("ATest#one");
    }

    @Test
    void fails_when_a_test_vanishes_or_is_skipped() {
        assertThat(verdict(run(test("ATest", "one", Outcome.PASSED))).details())
                .containsExactly("m BTest#two: did not run");
        assertThat(verdict(run(test("ATest", "one", Outcome.PASSED), test("BTest", "two", Outcome.SKIPPED)))
                        .passed())
                .isFalse();
    }

    @Test
    void fails_when_the_run_had_a_problem_although_every_test_passed() {
        TestRun died = new TestRun("x", GREEN.cases(), "the forked VM ended", Duration.ZERO);
        assertThat(verdict(died).passed()).isFalse();
        assertThat(verdict(died).summary()).contains("the forked VM ended");
    }

    @Test
    void the_worst_invocation_of_one_identity_counts() {
        assertThat(verdict(run(
                                test("ATest", "one", Outcome.PASSED),
                                test("ATest", "one", Outcome.ERROR),
                                test("ATest", "one", Outcome.PASSED),
                                test("BTest", "two", Outcome.PASSED)))
                        .passed())
                .isFalse();
    }

    @Test
    void nothing_expected_is_not_a_pass() {
        assertThat(TestVerdict.of(Rung.ALL_TESTS, Set.of(), GREEN).passed()).isFalse();
    }

    @Test
    void red_flaky_and_vanishing_tests_are_left_out_by_name_and_skipped_ones_are_not_expected() {
        TestRun first = run(
                test("ATest", "one", Outcome.PASSED),
                test("ATest", "flaky", Outcome.PASSED),
                test("ATest", "red", Outcome.FAILED),
                test("ATest", "vanishes", Outcome.PASSED),
                test("ATest", "skipped", Outcome.SKIPPED));
        TestRun second = run(
                test("ATest", "one", Outcome.PASSED),
                test("ATest", "flaky", Outcome.ERROR),
                test("ATest", "red", Outcome.FAILED),
                test("ATest", "skipped", Outcome.SKIPPED));
        TestInventory inventory = TestInventory.of(first, second);
        assertThat(inventory.all()).containsExactly("m ATest#one");
        assertThat(inventory.leftOut()).containsExactlyInAnyOrder("m ATest#flaky", "m ATest#red", "m ATest#vanishes");
    }

    @Test
    void nested_classes_belong_to_their_top_level_class() {
        TestInventory inventory = TestInventory.of(run(
                test("ATest$Inner", "one", Outcome.PASSED),
                test("ATest", "two", Outcome.PASSED),
                test("ATestMore", "three", Outcome.PASSED)));
        assertThat(inventory.in(Map.of("m", List.of("ATest"))))
                .containsExactlyInAnyOrder("m ATest$Inner#one", "m ATest#two");
        assertThat(inventory.in(Map.of("other", List.of("ATest")))).isEmpty();
    }

    private static RungResult verdict(TestRun run) {
        return TestVerdict.of(Rung.ALL_TESTS, TestInventory.of(GREEN).all(), run);
    }

    private static TestCase test(String className, String name, Outcome outcome) {
        return new TestCase("m", className, name, outcome, message(outcome), 0.1);
    }

    private static @Nullable String message(Outcome outcome) {
        return outcome == Outcome.PASSED ? null : "expected 1 but was 2";
    }

    private static TestRun run(TestCase... cases) {
        return new TestRun("x", List.of(cases), null, Duration.ZERO);
    }
}
