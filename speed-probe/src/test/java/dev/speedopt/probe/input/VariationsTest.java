package dev.speedopt.probe.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class VariationsTest {
    @Test
    void an_array_of_numbers_is_empty_or_long_or_holds_nothing_but_one_value_at_the_edge() {
        List<Object> made = variations(double[].class, new double[] {1, 2});

        assertThat(made).contains(new double[] {}, new double[] {1}, new double[] {-0.0}, new double[] {
            Double.MAX_VALUE, Double.MAX_VALUE
        });
        assertThat(made).anyMatch(each -> ((double[]) each).length >= 400);
    }

    @Test
    void a_list_holds_one_value_at_the_edge_or_null() throws NoSuchMethodException {
        Type listOfNumbers =
                VariationsTest.class.getDeclaredMethod("numbers", List.class).getGenericParameterTypes()[0];

        assertThat(variations(listOfNumbers, new ArrayList<>(List.of(7))))
                .contains(List.of(Integer.MIN_VALUE), List.of(46_341, 46_341), Arrays.asList((Object) null));
    }

    @Test
    void null_stands_first_last_and_in_the_middle() throws NoSuchMethodException {
        Type listOfNumbers =
                VariationsTest.class.getDeclaredMethod("numbers", List.class).getGenericParameterTypes()[0];

        assertThat(variations(listOfNumbers, new ArrayList<>(List.of(1, 2))))
                .contains(Arrays.asList(null, 1, 2), Arrays.asList(1, 2, null), Arrays.asList(1, null, 2, 1, 2));
        assertThat(variations(Integer[].class, new Integer[] {1, 2}))
                .contains(new Integer[] {null, 1, 2}, new Integer[] {1, 2, null}, new Integer[] {1, null, 2, 1, 2});
    }

    static void numbers(List<Integer> all) {}

    private static List<Object> variations(Type type, Object value) {
        return Variations.of(new Site(type, value, 0, "argument 1", there -> {}), UnaryOperator.identity());
    }
}
