package dev.speedopt.probe.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.probe.graph.Call;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NullsTest {
    @Test
    void a_null_deep_in_a_long_list_counts_like_one_at_its_start() throws Exception {
        List<String> late = new ArrayList<>(Collections.nCopies(500, "a"));
        late.set(400, null);
        List<String> early = new ArrayList<>(Collections.nCopies(3, "a"));
        early.set(0, null);

        assertThat(nulls("list", late)).isNotEmpty().isEqualTo(nulls("list", early));
        assertThat(nulls("list", Collections.nCopies(500, "a"))).isEmpty();
    }

    @Test
    void nulls_in_long_arrays_and_among_keys_and_values_are_found() throws Exception {
        String[] array = new String[500];
        Arrays.fill(array, 0, 499, "a");
        Map<String, String> keyed = new HashMap<>();
        Map<String, String> valued = new HashMap<>();
        for (int i = 0; i < 500; i++) {
            keyed.put("" + i, "a");
            valued.put("" + i, i == 321 ? null : "a");
        }
        keyed.put(null, "a");

        assertThat(nulls("array", array)).isNotEmpty();
        assertThat(nulls("map", keyed)).isNotEmpty().isNotEqualTo(nulls("map", valued));
        assertThat(nulls("map", valued)).isNotEmpty();
    }

    static void list(List<String> all) {}

    static void array(String[] all) {}

    static void map(Map<String, String> all) {}

    private static Set<String> nulls(String target, Object argument) throws Exception {
        Method method = Arrays.stream(NullsTest.class.getDeclaredMethods())
                .filter(each -> each.getName().equals(target))
                .findAny()
                .orElseThrow();
        return Nulls.in(new Draft(new Call(null, new Object[] {argument})), method);
    }
}
