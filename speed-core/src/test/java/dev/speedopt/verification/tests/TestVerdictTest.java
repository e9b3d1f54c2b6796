package dev.speedopt.verification.tests;

import static dev.speedopt.project.TestCase.Outcome.ERROR;
import static dev.speedopt.project.TestCase.Outcome.FAILED;
import static dev.speedopt.project.TestCase.Outcome.PASSED;
import static dev.speedopt.project.TestCase.Outcome.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Rung;
import dev.speedopt.project.TestCase;
import dev.speedopt.project.TestRun;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestVerdictTest {
    private static final TestRun BASELINE = run(
            test("FooTest", "adds", PASSED),
            test("FooTest", "sums(int)[1]", PASSED),
            test("FooTest", "sums(int)[1]", PASSED),
            test("FooTest$Nested", "inner", PASSED),
            test("BarTest", "shows org.acme.Thing@1a2b3c4d", PASSED),
            test("BarTest", "red", FAILED),
            test("BarTest", "ignored", SKIPPED));
    private static final TestInventory INVENTORY = TestInventory.of(
            BASELINE,
            run(
                    test("FooTest", "adds", PASSED),
                    test("FooTest", "sums(int)[1]", PASSED),
                    test("FooTest", "sums(int)[1]", PASSED),
                    test("FooTest$Nested", "inner", PASSED),
                    test("BarTest", "shows org.acme.Thing@99887766", PASSED),
                    test("BarTest", "red", ERROR),
                    test("BarTest", "ignored", SKIPPED)));
    private static final ReachingTests FOO = new ReachingTests(Map.of("m", List.of("org.acme.FooTest")));

    @Test
    void the_inventory_names_what_is_red_and_what_is_flaky() {
        TestInventory inventory = TestInventory.of(
                run(
                        test("A", "flaky", PASSED),
                        test("A", "red", FAILED),
                        test("A", "at 12:31", PASSED),
                        test("A", "ok", PASSED)),
                run(
                        test("A", "flaky", FAILED),
                        test("A", "red", FAILED),
                        test("A", "at 12:32", PASSED),
                        test("A", "ok", PASSED)));

        assertThat(inventory.size()).isEqualTo(1);
        assertThat(inventory.leftOut())
                .containsExactlyInAnyOrder(
                        "m org.acme.A#flaky (flaky: passed in one of two runs only)",
                        "m org.acme.A#red (red)",
                        "m org.acme.A#at 12:31 (flaky: ran in one of two runs only)",
                        "m org.acme.A#at 12:32 (flaky: ran in one of two runs only)");
    }

    @Test
    void the_same_again_passes() {
        TestVerdict verdict = TestVerdict.ofAll(BASELINE, INVENTORY);

        assertThat(verdict.result().passed()).isTrue();
        assertThat(verdict.result().rung()).isEqualTo(Rung.ALL_TESTS);
        assertThat(verdict.result().summary()).isEqualTo("5 of 5 tests pass");
        assertThat(verdict.evidence(FOO, INVENTORY).leftOut()).containsExactly("m org.acme.BarTest#red (red)");
    }

    @Test
    void tests_that_reach_the_target_are_those_of_the_class_and_its_nested_classes() {
        TestVerdict verdict = TestVerdict.ofReaching(
                run(
                        test("FooTest", "adds", PASSED),
                        test("FooTest", "sums(int)[1]", PASSED),
                        test("FooTest", "sums(int)[1]", PASSED),
                        test("FooTest$Nested", "inner", PASSED)),
                INVENTORY,
                FOO);

        assertThat(verdict.result().passed()).isTrue();
        assertThat(verdict.result().summary()).isEqualTo("4 of 4 tests that reach the target pass");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestCase.Outcome.class,
            names = {"FAILED", "ERROR", "SKIPPED"})
    void a_test_that_no_longer_passes_is_named_with_its_message(TestCase.Outcome outcome) {
        TestVerdict verdict = TestVerdict.ofReaching(
                run(
                        test("FooTest", "adds", PASSED),
                        test("FooTest", "sums(int)[1]", PASSED),
                        test("FooTest", "sums(int)[1]", outcome, "expected: <3> but was: <4>"),
                        test("FooTest$Nested", "inner", PASSED)),
                INVENTORY,
                FOO);

        assertThat(verdict.result().passed()).isFalse();
        assertThat(verdict.passed()).isEqualTo(3);
        assertThat(verdict.result().summary())
                .startsWith("3 of 4 tests that reach the target pass: m org.acme.FooTest#sums(int)[1] ");
    }

    @Test
    void a_test_that_vanished_fails_the_candidate() {
        TestVerdict verdict = TestVerdict.ofReaching(
                run(test("FooTest", "adds", PASSED), test("FooTest", "sums(int)[1]", PASSED)), INVENTORY, FOO);

        assertThat(verdict.result().passed()).isFalse();
        assertThat(verdict.result().details())
                .containsExactlyInAnyOrder(
                        "m org.acme.FooTest$Nested#inner did not run",
                        "m org.acme.FooTest#sums(int)[1] ran 1 of 2 times");
    }

    @Test
    void a_dead_fork_fails_the_candidate_even_when_all_reports_are_green() {
        TestRun run =
                new TestRun("x", BASELINE.cases(), "The forked VM terminated without saying goodbye", Duration.ZERO);

        assertThat(TestVerdict.ofAll(run, INVENTORY).result().details())
                .containsExactly("The forked VM terminated without saying goodbye");
    }

    @Test
    void what_was_red_before_may_stay_red() {
        TestRun run = run(
                test("FooTest", "adds", PASSED),
                test("FooTest", "sums(int)[1]", PASSED),
                test("FooTest", "sums(int)[1]", PASSED),
                test("FooTest$Nested", "inner", PASSED),
                test("BarTest", "shows org.acme.Thing@abcdef12", PASSED),
                test("BarTest", "red", FAILED));

        assertThat(TestVerdict.ofAll(run, INVENTORY).result().passed()).isTrue();
    }

    @Test
    void a_failure_that_the_baseline_does_not_know_counts() {
        List<TestCase> cases = new java.util.ArrayList<>(BASELINE.cases());
        cases.add(test("BarTest", "container failed", ERROR, "boom"));

        assertThat(TestVerdict.ofAll(new TestRun("x", cases, null, Duration.ZERO), INVENTORY)
                        .result()
                        .passed())
                .isFalse();
    }

    @Test
    void an_inventory_is_steady_when_every_test_did_the_same_twice() {
        TestRun red = run(test("A", "ok", PASSED), test("A", "red", FAILED), test("A", "off", SKIPPED));
        assertThat(TestInventory.of(red, red).steady()).isTrue();
        assertThat(TestInventory.of(red, run(test("A", "ok", PASSED), test("A", "red", FAILED)))
                        .steady())
                .as("one did not run")
                .isFalse();
        assertThat(TestInventory.of(
                                red, run(test("A", "ok", PASSED), test("A", "red", PASSED), test("A", "off", SKIPPED)))
                        .steady())
                .as("one is green now")
                .isFalse();
    }

    @Test
    void nothing_expected_proves_nothing() {
        ReachingTests nobody = new ReachingTests(Map.of("m", List.of("org.acme.NoTest")));

        assertThat(TestVerdict.ofReaching(BASELINE, INVENTORY, nobody).result().passed())
                .isFalse();
        assertThat(INVENTORY.size(nobody)).isZero();
    }

    @Test
    void a_class_of_the_same_name_in_another_module_does_not_reach() {
        assertThat(INVENTORY.size(new ReachingTests(Map.of("other", List.of("org.acme.FooTest")))))
                .isZero();
    }

    private static TestRun run(TestCase... cases) {
        return new TestRun("run", List.of(cases), null, Duration.ofMillis(5));
    }

    private static TestCase test(String type, String name, TestCase.Outcome outcome) {
        return test(type, name, outcome, null);
    }

    private static TestCase test(String type, String name, TestCase.Outcome outcome, @Nullable String message) {
        return new TestCase("m", "org.acme." + type, name, outcome, message, 0.1);
    }
}
