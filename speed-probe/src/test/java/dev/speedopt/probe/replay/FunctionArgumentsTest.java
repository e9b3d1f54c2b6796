package dev.speedopt.probe.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.Functional;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class FunctionArgumentsTest {
    static Comparator<Long> order() {
        return Comparator.<Long>naturalOrder().thenComparing(value -> value % 10);
    }

    static Comparator<Long> reversed() {
        return order().reversed();
    }

    static DoublePredicate limit() {
        return value -> value < 1;
    }

    static Function<? super String, Integer> length() {
        return String::length;
    }

    static IntFunction<int[]> filled() {
        return int[]::new;
    }

    @Test
    void a_comparator_is_asked_about_pairs_at_the_edges_of_the_type_that_it_was_declared_with() throws Exception {
        for (String name : List.of("order", "reversed")) {
            assertThat(arguments(name))
                    .contains(new Object[] {Long.MIN_VALUE, 0L}, new Object[] {Long.MAX_VALUE, Long.MAX_VALUE - 1});
        }
    }

    @Test
    void a_function_of_one_value_is_asked_about_the_edges_of_its_type() throws Exception {
        assertThat(arguments("limit")).contains(new Object[] {-0.0}, new Object[] {Double.NaN});
        assertThat(arguments("length")).contains(new Object[] {""}, new Object[] {"\uD83D"});
    }

    @Test
    void a_function_that_may_count_to_its_argument_is_not_given_the_largest() throws Exception {
        assertThat(arguments("filled"))
                .contains(new Object[] {Integer.MIN_VALUE}, new Object[] {1000})
                .doesNotContain(new Object[] {Integer.MAX_VALUE});
    }

    private static List<Object[]> arguments(String name) throws ReflectiveOperationException {
        Method maker = FunctionArgumentsTest.class.getDeclaredMethod(name);
        Type declared = maker.getGenericReturnType();
        Method method = Objects.requireNonNull(Functional.method(maker.invoke(null)));
        return new FunctionArguments(method, declared, new Call(null, new Object[0])).all();
    }
}
