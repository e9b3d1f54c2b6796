package dev.speedopt.probe.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReductionsTest {
    /** Shrinks as the real thing does: takes the lightest that still shows it, until none does. */
    private static Object shrunk(Object value, java.util.function.Predicate<Object> shows) throws Exception {
        byte[] best = Recording.graph(new Call(null, new Object[] {value}), 1 << 20);
        boolean better = true;
        while (better) {
            better = false;
            for (byte[] smaller : Reductions.of(best, 500)) {
                if (Reductions.weight(smaller) < Reductions.weight(best) && shows.test(read(smaller))) {
                    best = smaller;
                    better = true;
                    break;
                }
            }
        }
        return read(best);
    }

    private static Object read(byte[] graph) throws Exception {
        return new GraphReader(ReductionsTest.class.getClassLoader())
                .read(Graph.parse(graph))
                .get(1);
    }

    @Test
    void a_long_list_shrinks_to_the_one_element_that_matters() throws Exception {
        List<Integer> list = new ArrayList<>(IntStream.range(1, 300).boxed().toList());
        list.set(211, null);
        assertThat(shrunk(list, each -> ((List<?>) each).contains(null)))
                .isEqualTo(java.util.Collections.singletonList(null))
                .isInstanceOf(ArrayList.class);
    }

    @Test
    void a_text_shrinks_to_the_letters_that_matter() throws Exception {
        assertThat(shrunk("what a day, \u00e9t\u00e9 or not", each -> ((String) each).contains("\u00e9t")))
                .isEqualTo("\u00e9t");
    }

    @Test
    void numbers_come_near_to_zero_and_entries_go_in_pairs() throws Exception {
        assertThat(shrunk(
                        new int[] {7, 900, -41},
                        each -> IntStream.of((int[]) each).anyMatch(n -> n > 12)))
                .isEqualTo(new int[] {13});
        Map<String, Integer> map = new LinkedHashMap<>(Map.of("ann", 31, "bob", 5));
        map.put("cid", -700);
        assertThat(shrunk(map, each -> ((Map<?, ?>) each).values().stream().anyMatch(n -> (int) n < 0)))
                .isEqualTo(Map.of("", -1));
    }

    @Test
    void immutable_collections_shrink_to_the_classes_that_small_ones_have() throws Exception {
        assertThat(shrunk(List.of("a", "b", "a", "c"), each -> ((List<?>) each).size() > 1))
                .isEqualTo(List.of("", ""))
                .hasSameClassAs(List.of("", ""));
        assertThat(shrunk(java.util.Set.of(7, 8, 9, 10), each -> !((java.util.Set<?>) each).isEmpty()))
                .isEqualTo(java.util.Set.of(0));
        assertThat(shrunk(Map.of("a", 1, "b", 2), each -> true)).isEqualTo(Map.of());
    }

    @Test
    void nothing_can_be_left_out_of_what_is_smallest_already() throws Exception {
        assertThat(Reductions.of(Recording.graph(new Call(null, new Object[] {null}), 1000), 100))
                .isEmpty();
    }
}
