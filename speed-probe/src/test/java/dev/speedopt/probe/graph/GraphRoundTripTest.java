package dev.speedopt.probe.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@SuppressWarnings({"JdkObsolete", "JavaUtilDate", "UnnecessaryStringBuilder", "IdentityHashMapUsage"
}) // Users have them.
class GraphRoundTripTest {
    record Point(int x, double y, List<String> names) {}

    enum Colour {
        RED,
        GREEN {
            @Override
            public String toString() {
                return "grün";
            }
        }
    }

    static class Node {
        final String name;
        transient int counted;
        Node next;
        Object[] others;

        Node(String name) {
            this.name = name;
        }
    }

    static class Constant {
        static final Constant INSTANCE = new Constant();
        static final Comparator<String> BY_END = (a, b) -> a.charAt(a.length() - 1) - b.charAt(b.length() - 1);
        final int value = 1;
    }

    static class Cache extends LinkedHashMap<String, Integer> {
        private static final long serialVersionUID = 1;
        final int limit;

        Cache(int limit) {
            super(16, 0.75f, true);
            this.limit = limit;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > limit;
        }

        @Override
        public Set<Map.Entry<String, Integer>> entrySet() {
            throw new AssertionError("the recorder ran the user's code");
        }
    }

    static class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1;
        String title = "t";

        @Override
        public Iterator<String> iterator() {
            throw new AssertionError("the recorder ran the user's code");
        }
    }

    static Stream<Object> values() {
        Map<String, Object> sorted = new TreeMap<>(Comparator.reverseOrder());
        sorted.put("a", 1);
        sorted.put("b", List.of(2L));
        EnumMap<Colour, String> byColour = new EnumMap<>(Colour.class);
        byColour.put(Colour.GREEN, "g");
        return Stream.of(
                "text",
                "lone surrogate \uD800 and 漢字",
                1,
                1L,
                -0.0,
                Double.NaN,
                1.5f,
                'c',
                (short) -3,
                (byte) -4,
                true,
                new BigInteger("-123456789012345678901234567890"),
                new BigDecimal("1.00"),
                Colour.RED,
                Colour.GREEN,
                TimeUnit.DAYS,
                String.class,
                int.class,
                int[][].class,
                new Point(1, 2.5, List.of("p")),
                new ArrayList<>(Arrays.asList("a", null, 3)),
                new LinkedList<>(List.of(1, 2)),
                new Vector<>(List.of(1, 2)),
                new ArrayDeque<>(List.of(1, 2)),
                new CopyOnWriteArrayList<>(List.of(1, 2)),
                new HashMap<>(Map.of("k", List.of("v"))),
                new LinkedHashMap<>(Map.of(new Point(1, 1, List.of()), "v")),
                new Hashtable<>(Map.of("k", "v")),
                new ConcurrentHashMap<>(Map.of("k", "v")),
                sorted,
                new HashSet<>(List.of(List.of("x"), Set.of("y"))),
                new LinkedHashSet<>(List.of(3, 1, 2)),
                new TreeSet<>(List.of(3, 1, 2)),
                EnumSet.of(Colour.GREEN),
                byColour,
                List.of(),
                List.of(1),
                List.of(1, 2, 3),
                Stream.of(1, null).toList(),
                Set.of(),
                Set.of("a"),
                Set.of("a", "b", "c"),
                Map.of(),
                Map.of("a", 1),
                Map.of("a", 1, "b", 2, "c", Set.of("d")),
                Arrays.asList(1, null),
                Collections.unmodifiableMap(new HashMap<>(Map.of("a", 1))),
                Collections.synchronizedList(new ArrayList<>(List.of(1))),
                ConcurrentHashMap.newKeySet(3),
                Collections.emptyList(),
                Collections.nCopies(3, "x"),
                new ArrayList<>(List.of(1, 2, 3)).subList(1, 2),
                new HashMap<>(Map.of("a", 1)).keySet(),
                Optional.empty(),
                Optional.of(List.of(1)),
                Instant.ofEpochSecond(1, 2),
                LocalDate.of(2020, 2, 29),
                ZoneId.of("Europe/Vienna"),
                StandardCharsets.UTF_16LE,
                Locale.forLanguageTag("de-AT"),
                Locale.ROOT,
                Currency.getInstance("EUR"),
                UUID.fromString("123e4567-e89b-12d3-a456-426614174000"),
                URI.create("http://localhost/x?y"),
                Path.of("some", "file"),
                BitSet.valueOf(new long[] {5, 9}),
                new java.util.Date(12345),
                new java.text.DecimalFormat("#,##0.00"),
                new java.util.GregorianCalendar(2020, 1, 29),
                new SimpleProperties().properties());
    }

    static class SimpleProperties {
        Properties properties() {
            Properties properties = new Properties(new Properties());
            properties.setProperty("a", "b");
            return properties;
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_comes_back_equal_and_of_the_same_class(Object value) throws Exception {
        Object copy = copy(value);
        assertThat(copy).hasSameClassAs(value).hasToString(value.toString());
        if (!(value instanceof ArrayDeque)) {
            assertThat(copy).isEqualTo(value);
        }
    }

    @Test
    void values_without_an_equals_come_back_with_their_state() throws Exception {
        assertThat(copy(new StringBuilder("abc"))).hasToString("abc");
        assertThat(((AtomicLong) copy(new AtomicLong(7))).get()).isEqualTo(7);
        assertThat(((Pattern) copy(Pattern.compile("a.b", Pattern.DOTALL))).flags())
                .isEqualTo(Pattern.DOTALL);
        assertThat(((ReentrantLock) copy(new ReentrantLock(true))).isFair()).isTrue();
        assertThat(copy(new int[][] {{1}, {2, 3}})).isEqualTo(new int[][] {{1}, {2, 3}});
        assertThat(copy(new boolean[] {true, false})).isEqualTo(new boolean[] {true, false});
        assertThat(copy(new Object[] {1, "x", null})).isEqualTo(new Object[] {1, "x", null});
        assertThat(copy(new LinkedBlockingQueue<>(List.of(1, 2)))).hasToString("[1, 2]");
        PriorityQueue<Integer> queue = new PriorityQueue<>(Comparator.reverseOrder());
        queue.addAll(List.of(1, 5, 3));
        PriorityQueue<?> back = (PriorityQueue<?>) copy(queue);
        assertThat(back.poll()).isEqualTo(5);
        assertThat(back.poll()).isEqualTo(3);
        Exception exception = (Exception) copy(new IllegalStateException("m", new RuntimeException("c")));
        assertThat(exception).hasMessage("m").hasRootCauseMessage("c");
        assertThat(exception.getStackTrace()).isEmpty();
        java.util.regex.Matcher matcher = Pattern.compile("b").matcher("abc");
        assertThat(matcher.find()).isTrue();
        assertThat(((java.util.regex.Matcher) copy(matcher)).start()).isEqualTo(1);
    }

    @Test
    void an_iterator_goes_on_where_it_stood() throws Exception {
        Iterator<Integer> iterator = new ArrayList<>(List.of(1, 2, 3)).iterator();
        iterator.next();
        Iterator<?> copy = (Iterator<?>) copy(iterator);
        assertThat(copy.next()).isEqualTo(2);
        assertThat(iterator.next()).isEqualTo(2);
    }

    @Test
    void identity_and_cycles_are_kept() throws Exception {
        Node first = new Node("first");
        first.next = new Node("second");
        first.next.next = first;
        first.counted = 3;
        first.others = new Object[] {first, first.next, null};
        List<Object> itself = new ArrayList<>();
        itself.add(itself);
        Node copy = (Node) copy(first);
        assertThat(copy.next.next).isSameAs(copy);
        assertThat(copy.others).containsExactly(copy, copy.next, null);
        assertThat(copy.counted).isEqualTo(3);
        List<?> list = (List<?>) copy(itself);
        assertThat(list.get(0)).isSameAs(list);
    }

    /** With work for each pair of its elements it would take hours. */
    @Test
    void a_collection_with_many_elements_is_rebuilt() throws Exception {
        List<Object> many = new ArrayList<>();
        for (int i = 0; i < 300_000; i++) {
            many.add(i % 1000);
        }
        assertThat(copy(many)).isEqualTo(many);
    }

    @Test
    void sharing_between_arguments_is_kept() throws Exception {
        int[] shared = {1};
        Call call = roundTrip(new Call(null, new Object[] {shared, shared}));
        assertThat(call.receiver()).isNull();
        assertThat(call.arguments()[0]).isSameAs(call.arguments()[1]);
    }

    @Test
    void a_map_that_hashes_by_identity_finds_its_keys() throws Exception {
        Node key = new Node("k");
        Map<Object, Object> map = new HashMap<>(Map.of(key, "v"));
        Map<Object, Object> byIdentity = new IdentityHashMap<>(Map.of(key, "w"));
        Call call = roundTrip(new Call(key, new Object[] {map, byIdentity, new HashSet<>(Set.of(key))}));
        assertThat(((Map<?, ?>) call.arguments()[0]).get(call.receiver())).isEqualTo("v");
        assertThat(((Map<?, ?>) call.arguments()[1]).get(call.receiver())).isEqualTo("w");
        assertThat(((Set<?>) call.arguments()[2]).contains(call.receiver())).isTrue();
        assertThat(((Set<?>) call.arguments()[2]).remove(call.receiver())).isTrue();
    }

    @Test
    void a_long_chain_needs_no_deep_stack() throws Exception {
        Node first = new Node("0");
        Node last = first;
        for (int i = 1; i < 20_000; i++) {
            last.next = new Node("" + i);
            last = last.next;
        }
        Node copy = (Node) copy(first);
        int length = 0;
        for (Node each = copy; each != null; each = each.next) {
            length++;
        }
        assertThat(length).isEqualTo(20_000);
    }

    @Test
    void a_users_collection_is_read_and_filled_without_running_the_users_code() throws Exception {
        Cache cache = new Cache(2);
        cache.put("a", 1);
        cache.put("b", 2);
        cache.get("a");
        Names names = new Names();
        names.add("n");
        Cache copy = (Cache) copy(cache);
        assertThat(copy.keySet()).containsExactly("b", "a");
        copy.put("c", 3);
        assertThat(copy.keySet()).containsExactly("a", "c");
        Names copied = (Names) copy(names);
        assertThat(copied.title).isEqualTo("t");
        assertThat(copied.get(0)).isEqualTo("n");
    }

    @Test
    void iteration_order_of_a_hash_map_with_spare_room_is_kept() throws Exception {
        Map<Integer, Integer> map = new HashMap<>(1024);
        IntStream.of(1000, 16, 1, 500).forEach(i -> map.put(i, i));
        assertThat(copy(map)).hasToString(map.toString());
    }

    @Test
    void a_constant_stays_the_very_same_object() throws Exception {
        assertThat(copy(Constant.INSTANCE)).isSameAs(Constant.INSTANCE);
        assertThat(copy(new Constant())).isNotSameAs(Constant.INSTANCE);
        assertThat(copy(Constant.BY_END)).isSameAs(Constant.BY_END);
        assertThat(copy(String.CASE_INSENSITIVE_ORDER)).isSameAs(String.CASE_INSENSITIVE_ORDER);
        assertThat(copy(Comparator.reverseOrder())).isSameAs(Comparator.reverseOrder());
    }

    @Test
    void what_stands_for_more_than_its_fields_is_refused_by_type_and_place() {
        Node node = new Node("n");
        node.others = new Object[] {Thread.currentThread()};
        assertThatThrownBy(() -> copy(node))
                .isInstanceOf(NotCapturableException.class)
                .hasMessageContaining("java.lang.Thread in argument 1.others[…]");
        Comparator<String> lambda = (a, b) -> node.name.compareTo(a + b);
        assertThatThrownBy(() -> copy(lambda)).hasMessageContaining("a lambda");
        assertThatThrownBy(() -> copy(new HashMap<>(Map.of(1, 2)).entrySet().iterator()))
                .hasMessageContaining("HashMap$EntryIterator");
        assertThatThrownBy(() -> copy(java.nio.ByteBuffer.allocateDirect(1))).hasMessageContaining("DirectByteBuffer");
        assertThatThrownBy(() -> copy(getClass().getClassLoader())).isInstanceOf(NotCapturableException.class);
    }

    @Test
    void a_graph_larger_than_its_bound_is_refused_while_it_is_written() {
        assertThatThrownBy(() -> Recording.graph(new Call(null, new Object[] {new byte[5000]}), 2000))
                .hasMessageContaining("larger than");
    }

    static Object copy(Object value) throws Exception {
        return roundTrip(new Call(null, new Object[] {value})).arguments()[0];
    }

    private static Call roundTrip(Call call) throws Exception {
        byte[] graph = Recording.graph(call, 1 << 22);
        List<Object> roots = new GraphReader(GraphRoundTripTest.class.getClassLoader()).read(Graph.parse(graph));
        return new Call(roots.get(0), roots.subList(1, roots.size()).toArray());
    }
}
