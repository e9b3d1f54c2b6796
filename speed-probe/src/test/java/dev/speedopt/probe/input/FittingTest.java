package dev.speedopt.probe.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FittingTest {
    record Line(String name, int count) {
        Line {
            if (count < 0) {
                throw new IllegalArgumentException("negative");
            }
        }
    }

    @SuppressWarnings("unused") // Looked at for their types alone.
    static void method(
            int number,
            long[] numbers,
            List<String> texts,
            Set<Integer> set,
            SortedMap<Integer, List<Line>> map,
            Optional<Character> letter,
            TimeUnit unit,
            Line line,
            double real,
            Object any,
            BigInteger big,
            Queue<Byte> queue,
            Thread thread,
            Comparable<?> comparable) {}

    private static @Nullable Object fit(int parameter, String json) throws Exception {
        Method method = Arrays.stream(FittingTest.class.getDeclaredMethods())
                .filter(each -> each.getName().equals("method"))
                .findFirst()
                .orElseThrow();
        Type type = method.getGenericParameterTypes()[parameter];
        return Fitting.of(type, StrictJson.read(json));
    }

    @Test
    void values_become_what_the_parameters_are() throws Exception {
        assertThat(fit(0, "-2147483648")).isEqualTo(Integer.MIN_VALUE);
        assertThat(fit(1, "[1, 9223372036854775807]")).isEqualTo(new long[] {1, Long.MAX_VALUE});
        assertThat(fit(2, "[\"a\", null]")).isEqualTo(Arrays.asList("a", null)).isInstanceOf(ArrayList.class);
        assertThat(fit(3, "[2, 1, 2]")).isEqualTo(Set.of(1, 2));
        assertThat(fit(4, "{\"7\": [{\"count\": 1, \"name\": \"x\"}]}"))
                .isEqualTo(Map.of(7, List.of(new Line("x", 1))));
        assertThat(fit(5, "null")).isEqualTo(Optional.empty());
        assertThat(fit(5, "\"x\"")).isEqualTo(Optional.of('x'));
        assertThat(fit(6, "\"DAYS\"")).isEqualTo(TimeUnit.DAYS);
        assertThat(fit(7, "null")).isNull();
        assertThat(fit(8, "\"-0.0\"")).isEqualTo(-0.0);
        assertThat(fit(8, "0.1")).isEqualTo(0.1);
        assertThat(fit(9, "[1, 1.5, 4294967296, \"a\", true]")).isEqualTo(List.of(1, 1.5, 4294967296L, "a", true));
        assertThat(fit(10, "1e30")).isEqualTo(new BigDecimal("1e30").toBigInteger());
        assertThat(fit(11, "[1]")).isInstanceOf(Queue.class);
        assertThat(fit(13, "\"a\"")).isEqualTo("a");
    }

    @Test
    void what_does_not_fit_exactly_is_refused() {
        refused(0, "2147483648");
        refused(0, "1.5");
        refused(0, "\"1\"");
        refused(0, "null");
        refused(0, "true");
        refused(1, "[1, null]");
        refused(2, "\"a\"");
        refused(2, "[1]");
        refused(3, "{\"a\": 1}");
        refused(4, "{\"x\": []}");
        refused(5, "\"xy\"");
        refused(6, "\"WEEKS\"");
        refused(7, "{\"name\": \"x\"}");
        refused(7, "{\"name\": \"x\", \"count\": 1, \"more\": 2}");
        refused(7, "{\"name\": \"x\", \"count\": -1}");
        refused(8, "\"0x1p3\"");
        refused(8, "1e400");
        refused(11, "[null]");
        refused(12, "{}");
        refused(12, "\"main\"");
    }

    private static void refused(int parameter, String json) {
        assertThatThrownBy(() -> fit(parameter, json)).as(json).isInstanceOf(Fitting.Misfit.class);
    }
}
