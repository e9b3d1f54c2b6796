package dev.speedopt.testwriting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.probe.describe.CallDescription;
import dev.speedopt.probe.describe.Check;
import dev.speedopt.probe.describe.Expression;
import java.util.List;
import org.junit.jupiter.api.Test;

class BehaviourWordsTest {
    private static CallDescription call(Expression argument, String thrown, Check... checks) {
        return new CallDescription(
                0, "", List.of(), null, List.of(argument), thrown, true, null, List.of(checks), List.of());
    }

    private static Check equal(Expression expected) {
        return new Check(Check.Kind.EQUAL, -1, List.of(), "", expected);
    }

    private static final Expression EMPTY = new Expression.Text("");

    @Test
    void a_test_is_named_after_what_comes_and_of_what() {
        assertThat(BehaviourWords.of(call(EMPTY, "", equal(new Expression.Literal('I', -5, false)))))
                .containsExactly("returns", "minus", "5", "for", "empty", "text");
        assertThat(BehaviourWords.of(call(new Expression.Null(""), "java/lang/IllegalStateException")))
                .containsExactly("throws", "illegal", "state", "exception", "for", "null");
        assertThat(BehaviourWords.of(call(
                        new Expression.Text("a b c"),
                        "",
                        equal(new Expression.StaticCall("java/util/List", "of", List.of())))))
                .containsExactly("returns", "nothing");
    }

    @Test
    void names_are_joined_as_the_project_joins_them() {
        TestStyle snake = new TestStyle(Framework.JUPITER, AssertionStyle.PLAIN, "    ", false, true, 17);
        TestStyle camel = new TestStyle(Framework.JUNIT_4, AssertionStyle.PLAIN, "    ", true, false, 17);
        assertThat(TestNames.method(snake, "fee", List.of("returns", "5"))).isEqualTo("fee_returns_5");
        assertThat(TestNames.method(camel, "fee", List.of("returns", "5"))).isEqualTo("feeReturns5");
    }
}
