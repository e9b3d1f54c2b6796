package dev.speedopt.probe.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of what a weaker comparison let through, and what a stricter one would refuse. */
@SuppressWarnings({"JdkObsolete", "UnnecessaryStringBuilder", "IdentityHashMapUsage"}) // Users have them.
class GraphComparisonTest {
    record Point(int x, int y) {}

    static class Box {
        int kept;
        transient int cached;
        Object other;

        Box(int kept, int cached, Object other) {
            this.kept = kept;
            this.cached = cached;
            this.other = other;
        }
    }

    static class CodedException extends RuntimeException {
        private static final long serialVersionUID = 1;
        final int code;

        CodedException(String message, int code) {
            super(message);
            this.code = code;
        }
    }

    static Stream<Arguments> different() {
        List<Integer> list = new ArrayList<>(List.of(1, 2));
        Map<Integer, Integer> map = new HashMap<>(Map.of(1, 2, 3, 4));
        Set<Integer> one = new HashSet<>(Set.of(1, 2));
        Set<Integer> other = new HashSet<>(Set.of(1, 2));
        return Stream.of(
                Arguments.of("another exception", new IllegalArgumentException("m"), new NullPointerException("m")),
                Arguments.of("another message", new IllegalStateException("a"), new IllegalStateException("b")),
                Arguments.of(
                        "another cause",
                        new IllegalStateException("a", new RuntimeException("x")),
                        new IllegalStateException("a", new RuntimeException("y"))),
                Arguments.of("another code", new CodedException("m", 1), new CodedException("m", 2)),
                Arguments.of("an exception or none", null, new RuntimeException()),
                Arguments.of("order of a LinkedHashMap", linkedMap("a", "b"), linkedMap("b", "a")),
                Arguments.of(
                        "order of a LinkedHashSet",
                        new LinkedHashSet<>(List.of(1, 2)),
                        new LinkedHashSet<>(List.of(2, 1))),
                Arguments.of("order of a list", new ArrayList<>(List.of(1, 2)), new ArrayList<>(List.of(2, 1))),
                Arguments.of("order of a deque", new ArrayDeque<>(List.of(1, 2)), new ArrayDeque<>(List.of(2, 1))),
                Arguments.of(
                        "a list's iterator or one of a copy",
                        iterated(list, list),
                        iterated(list, new ArrayList<>(list))),
                Arguments.of(
                        "a map's iterator or one of a copy",
                        iterated(map, map.keySet()),
                        iterated(map, new HashMap<>(map).keySet())),
                Arguments.of(
                        "a set's iterator or one of a copy", iterated(one, one), iterated(other, new HashSet<>(other))),
                Arguments.of("order of a stream", Stream.of(1, 2), Stream.of(2, 1)),
                Arguments.of("ArrayList to LinkedList", new ArrayList<>(List.of(1)), new LinkedList<>(List.of(1))),
                Arguments.of("HashMap to TreeMap", new HashMap<>(Map.of(1, 2)), new TreeMap<>(Map.of(1, 2))),
                Arguments.of("mutable to immutable", new ArrayList<>(List.of(1)), List.of(1)),
                Arguments.of("with nulls or without", Stream.of(1).toList(), List.of(1)),
                Arguments.of("Integer to Long", 1, 1L),
                Arguments.of("float to double", 1f, 1.0),
                Arguments.of("0.0 to -0.0", 0.0, -0.0),
                Arguments.of("0.0f to -0.0f in an array", new float[] {0f}, new float[] {-0f}),
                Arguments.of("1.0 to 1.00", new BigDecimal("1.0"), new BigDecimal("1.00")),
                Arguments.of("tiny numbers", 5e-10, -4e-10),
                Arguments.of("the last bit", 0.1 + 0.2, 0.3),
                Arguments.of("a transient field", new Box(1, 2, null), new Box(1, 3, null)),
                Arguments.of("a field", new Box(1, 2, null), new Box(2, 2, null)),
                Arguments.of("a StringBuilder", new StringBuilder("a"), new StringBuilder("b")),
                Arguments.of("String to StringBuilder", "a", new StringBuilder("a")),
                Arguments.of("an array's type", new Integer[] {1}, new Object[] {1}),
                Arguments.of("an array's length", new int[2], new int[3]),
                Arguments.of("a record", new Point(1, 2), new Point(2, 1)),
                Arguments.of("an Optional", Optional.empty(), Optional.of(1)),
                Arguments.of("null or empty", null, ""),
                Arguments.of("a set's element", new HashSet<>(List.of(1, 2)), new HashSet<>(List.of(1, 3))),
                Arguments.of("a map's value", new HashMap<>(Map.of("a", 1)), new HashMap<>(Map.of("a", 2))),
                Arguments.of(
                        "a comparator", new TreeSet<>(Set.of(1)), new TreeSet<>(Comparator.<Integer>reverseOrder()) {
                            private static final long serialVersionUID = 1;
                        }),
                Arguments.of("a lambda or none", (Supplier<Integer>) () -> 1, 1),
                Arguments.of("values shared or not", shared(), distinct()),
                Arguments.of("values distinct or not", distinct(), shared()));
    }

    static Stream<Arguments> same() {
        return Stream.of(
                Arguments.of("NaN", Double.NaN, Double.longBitsToDouble(0x7ff8000000000001L)),
                Arguments.of(
                        "text, however it was made",
                        "ab",
                        new StringBuilder("a").append("b").toString()),
                Arguments.of("a StringBuilder's capacity", new StringBuilder("a"), new StringBuilder(1000).append("a")),
                Arguments.of("an ArrayList's capacity", new ArrayList<>(List.of(1)), new ArrayList<>(grown())),
                Arguments.of(
                        "order of a HashMap",
                        numbers(new HashMap<>(4), 1000, 17, 1),
                        numbers(new HashMap<>(4096), 1, 1000, 17)),
                Arguments.of(
                        "order of a HashSet of objects",
                        new HashSet<>(List.of(new Point(1, 2), new Point(2, 1), new Point(3, 3))),
                        new HashSet<>(List.of(new Point(3, 3), new Point(2, 1), new Point(1, 2)))),
                Arguments.of("an identity set", tokens(3), tokens(3)),
                Arguments.of(
                        "iterators of copies",
                        iterated(List.of(1, 2), new ArrayList<>(List.of(1, 2))),
                        iterated(List.of(1, 2), new ArrayList<>(List.of(1, 2)))),
                Arguments.of("List.of of one or two", List.of(List.of(1), List.of()), List.of(List.of(1), List.of())),
                Arguments.of(
                        "a stack trace",
                        new IllegalStateException("m"),
                        ((Supplier<Exception>) () -> new IllegalStateException("m")).get()),
                Arguments.of("immutable values shared or not", pointsShared(), pointsDistinct()),
                Arguments.of("cached views", viewed(true), viewed(false)),
                Arguments.of("an endless stream", IntStream.iterate(0, i -> i + 1), IntStream.iterate(0, i -> i + 1)),
                Arguments.of(
                        "a tree, however it grew",
                        numbers(new TreeMap<>(), 1, 2, 3),
                        numbers(new TreeMap<>(), 3, 1, 2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("different")
    void a_difference_is_found(String what, Object expected, Object actual) throws Exception {
        assertThat(compare(expected, actual).difference()).as(what).isNotNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("same")
    void no_difference_is_invented(String what, Object expected, Object actual) throws Exception {
        assertThat(compare(expected, actual).difference()).as(what).isNull();
    }

    @Test
    void the_same_values_are_the_same_as_themselves() throws Exception {
        for (Object value : GraphRoundTripTest.values().toList()) {
            assertThat(compare(value, GraphRoundTripTest.copy(value)).difference())
                    .as(value.getClass() + " " + value)
                    .isNull();
        }
    }

    @Test
    void a_difference_names_its_place_and_both_values() throws Exception {
        Difference difference = compare(
                        List.of(new Box(1, 0, Map.of("k", new int[] {1, 2}))),
                        List.of(new Box(1, 0, Map.of("k", new int[] {1, 3}))))
                .difference();
        assertThat(difference.path()).startsWith("result[0].other");
        assertThat(difference.toString()).contains("[1, 2]", "[1, 3]");
        assertThat(compare(1, 1L).difference()).isEqualTo(new Difference("result", "1", "1L"));
        assertThat(compare((short) 1, 1).difference())
                .isEqualTo(new Difference("result", "1 (java.lang.Short)", "1 (java.lang.Integer)"));
    }

    @Test
    void what_nobody_can_compare_is_named_and_not_taken_for_equal() throws Exception {
        Supplier<Integer> one = () -> 1;
        GraphComparison.Result result = compare(new Object[] {1, one}, new Object[] {1, one});
        assertThat(result.difference()).isNull();
        assertThat(result.complete()).isFalse();
        assertThat(result.incomparable()).singleElement().asString().contains("$$Lambda in result[…]: a lambda");
        assertThat(compare(1, 1).complete()).isTrue();
    }

    @Test
    void aliasing_between_result_and_argument_counts() throws Exception {
        List<Integer> argument = new ArrayList<>(List.of(1));
        byte[] itself = outcome(argument, argument);
        byte[] copy = outcome(new ArrayList<>(argument), argument);
        assertThat(GraphComparison.compare(itself, itself).same()).isTrue();
        assertThat(GraphComparison.compare(copy, copy).same()).isTrue();
        assertThat(GraphComparison.compare(itself, copy).same()).isFalse();
        assertThat(GraphComparison.compare(copy, itself).same()).isFalse();
    }

    @Test
    void a_void_method_that_changes_its_argument_differently_differs() throws Exception {
        Difference difference = GraphComparison.compare(
                        outcome(null, new int[] {1, 2, 3}), outcome(null, new int[] {3, 2, 1}))
                .difference();
        assertThat(difference.path()).isEqualTo("argument 1");
    }

    @Test
    void cycles_end() throws Exception {
        List<Object> one = new ArrayList<>();
        one.add(one);
        List<Object> other = new ArrayList<>();
        other.add(other);
        assertThat(compare(one, other).same()).isTrue();
        List<Object> longer = new ArrayList<>();
        longer.add(new ArrayList<>(List.of(longer)));
        assertThat(compare(one, longer).same()).isFalse();
    }

    private static GraphComparison.Result compare(Object expected, Object actual) throws Exception {
        return GraphComparison.compare(outcome(expected, null), outcome(actual, null));
    }

    private static byte[] outcome(Object result, Object argument) throws Exception {
        return GraphWriter.write(
                Purpose.OUTCOME,
                List.of(new GraphWriter.Root("result", result), new GraphWriter.Root("argument 1", argument)),
                1 << 22);
    }

    private static Map<String, Integer> linkedMap(String... keys) {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (String key : keys) {
            map.put(key, 1);
        }
        return map;
    }

    private static Map<Object, Object> numbers(Map<Object, Object> map, Integer... keys) {
        Arrays.stream(keys).forEach(key -> map.put(key, key));
        return map;
    }

    private static List<Integer> grown() {
        ArrayList<Integer> list = new ArrayList<>(1000);
        list.add(1);
        return list;
    }

    private static Object shared() {
        int[] one = {1};
        return new Object[] {one, one};
    }

    private static Object distinct() {
        return new Object[] {new int[] {1}, new int[] {1}};
    }

    /** A collection behind an iterator that may be its own. */
    private static Object iterated(Object collection, Iterable<?> through) {
        return new Object[] {through.iterator(), collection};
    }

    private static Object pointsShared() {
        Point one = new Point(1, 1);
        return new Object[] {one, one};
    }

    private static Object pointsDistinct() {
        return new Object[] {new Point(1, 1), new Point(1, 1)};
    }

    private static Object tokens(int count) {
        Set<Object> tokens = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < count; i++) {
            tokens.add(new Object());
        }
        return tokens;
    }

    private static Object viewed(boolean view) {
        Map<String, Integer> map = Collections.unmodifiableMap(new HashMap<>(Map.of("a", 1)));
        assertThat(view ? map.keySet() : Set.of("a")).hasSize(1);
        return map;
    }
}
