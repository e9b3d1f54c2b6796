package dev.speedopt.proposal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule against the files of its folder in {@code src/test/resources/rules}, which this test finds by itself:
 * {@code x.before.java} becomes {@code x.after.java}, and {@code not-x.java} stays as it is.
 */
class RuleGoldenTest {
    private static final int CALLS = 120;

    static Stream<GoldenFiles.Case> cases() {
        return GoldenFiles.cases();
    }

    static Stream<GoldenFiles.Untouched> untouched() {
        return GoldenFiles.untouched();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void rewrites_before_to_after(GoldenFiles.Case golden) {
        String text = new RuleTester(golden.rule()).appliedToAll(golden.before());
        assertThat(text).isEqualTo(golden.after());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void asks_for_nothing_newer_than_the_level_of_the_source(GoldenFiles.Case golden) {
        assumeTrue(RuleTester.errors(golden.before(), "8").isEmpty(), "is newer than Java 8");
        String text = new RuleTester(golden.rule(), 8).appliedToAll(golden.before());
        assertThat(text).isNotEqualTo(golden.before());
        assertThat(RuleTester.errors(text, "8")).isEmpty();
    }

    /** The same calls, with nulls, duplicates and empty ones among them, give the same results and leave the same arguments. */
    @ParameterizedTest
    @MethodSource("cases")
    void behaves_alike_before_and_after(GoldenFiles.Case golden) {
        Class<?> before = Compiled.mainClass(golden.before());
        Class<?> after = Compiled.mainClass(golden.after());
        List<Method> methods = Arrays.stream(before.getDeclaredMethods())
                .filter(each -> !each.isSynthetic() && Inputs.canMake(each))
                .toList();
        assertThat(methods).as("methods with inputs that can be made").isNotEmpty();
        for (Method method : methods) {
            for (int seed = 0; seed < CALLS; seed++) {
                assertThat(Calls.outcome(after, method, seed))
                        .as("%s with inputs %s", method.getName(), Calls.inputs(before, method, seed))
                        .isEqualTo(Calls.outcome(before, method, seed));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("untouched")
    void leaves_alone(GoldenFiles.Untouched golden) {
        String text = new RuleTester(golden.rule()).appliedToAll(golden.text());
        assertThat(text).isEqualTo(golden.text());
    }

    @Test
    void every_rule_has_both_kinds_of_files() {
        List<String> all = RuleCatalogue.all().stream()
                .map(rule -> rule.card().name())
                .sorted()
                .toList();
        assertThat(cases().map(each -> each.rule().card().name()).distinct().sorted())
                .isEqualTo(all);
        assertThat(untouched().map(each -> each.rule().card().name()).distinct().sorted())
                .isEqualTo(all);
    }
}
