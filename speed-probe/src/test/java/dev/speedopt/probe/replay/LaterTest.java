package dev.speedopt.probe.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.GraphComparison;
import dev.speedopt.probe.graph.GraphWriter;
import dev.speedopt.probe.graph.Purpose;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LaterTest {
    static Supplier<Integer> size(List<String> all) {
        return all::size;
    }

    static Supplier<Integer> sizeOnce(List<String> all) {
        int size = all.size();
        return () -> size;
    }

    static Stream<String> stream(List<String> all) {
        return all.stream();
    }

    static Stream<String> streamOfCopy(List<String> all) {
        return new ArrayList<>(all).stream();
    }

    static Predicate<String> known(Set<String> all) {
        return all::contains;
    }

    static Predicate<String> knownAndKept(Set<String> all) {
        Set<String> found = new HashSet<>();
        return name -> found.contains(name) || (all.contains(name) && found.add(name));
    }

    static String first(List<String> all) {
        return all.get(0);
    }

    @Test
    void a_function_that_looked_before_is_told_from_one_that_looks_when_it_is_called() throws Exception {
        assertThat(alike("size", "size", List.class)).isTrue();
        assertThat(alike("size", "sizeOnce", List.class)).isFalse();
    }

    @Test
    void a_stream_of_a_copy_is_told_from_one_of_the_argument() throws Exception {
        assertThat(alike("stream", "stream", List.class)).isTrue();
        assertThat(alike("stream", "streamOfCopy", List.class)).isFalse();
    }

    @Test
    void a_function_that_remembers_an_answer_is_told_from_one_that_asks_again() throws Exception {
        assertThat(alike("known", "known", Set.class)).isTrue();
        assertThat(alike("known", "knownAndKept", Set.class)).isFalse();
    }

    @Test
    void nothing_is_asked_where_the_arguments_cannot_be_emptied() throws Exception {
        Method method = LaterTest.class.getDeclaredMethod("stream", List.class);
        Later later = new Later(
                Invocation.of(method),
                () -> new Call(null, new Object[] {List.of("a")}),
                method.getGenericReturnType());

        assertThat(later.roots()).isEmpty();
    }

    private static boolean alike(String one, String other, Class<?> type) throws Exception {
        byte[] expected = outcome(one, type);
        assertThat(GraphComparison.describe(expected)).isNotEmpty();
        return GraphComparison.compare(expected, outcome(other, type)).same();
    }

    private static byte[] outcome(String name, Class<?> type) throws Exception {
        Method method = LaterTest.class.getDeclaredMethod(name, type);
        Supplier<Call> call = () -> new Call(
                null, new Object[] {type == List.class ? new ArrayList<>(List.of("a")) : new HashSet<>(Set.of("a"))});
        List<GraphWriter.Root> roots = new Later(Invocation.of(method), call, method.getGenericReturnType()).roots();
        return GraphWriter.write(Purpose.OUTCOME, roots, 1 << 16);
    }
}
