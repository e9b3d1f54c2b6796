package dev.speedopt.probe.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScalingTest {
    private static final int ROOM = 1 << 20;

    enum Status {
        OPEN,
        CLOSED
    }

    record Customer(String id, String country) {}

    record Order(int number, String customerId, String state, Status status, double price) {}

    static final class Cache {
        final List<String> seen = new ArrayList<>();
        int[] table = {1, 2, 3, 4};
    }

    static final class Keyed {
        final String name;
        int hash;

        Keyed(String name) {
            this.name = name;
        }

        @Override
        public int hashCode() {
            hash = hash == 0 ? name.hashCode() : hash;
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Keyed keyed && keyed.name.equals(name);
        }
    }

    @Test
    void a_list_has_ten_times_as_many_elements_and_they_differ() throws Exception {
        List<?> scaled = (List<?>) argument(List.of("alpha", "beta", "gamma"), 10);

        assertThat(scaled).hasSize(30).doesNotHaveDuplicates();
        assertThat(new ArrayList<Object>(scaled.subList(0, 3))).isEqualTo(List.of("alpha", "beta", "gamma"));
    }

    @Test
    void elements_that_are_the_same_stay_the_same_in_each_copy() throws Exception {
        List<?> scaled = (List<?>) argument(new ArrayList<>(List.of("alpha", "beta", "alpha")), 10);

        assertThat(new HashSet<Object>(scaled)).hasSize(20);
        for (int copy = 0; copy < 10; copy++) {
            assertThat((Object) scaled.get(3 * copy)).isEqualTo(scaled.get(3 * copy + 2));
        }
    }

    @Test
    void sets_maps_queues_and_the_small_immutable_ones_grow() throws Exception {
        assertThat((Set<?>) argument(new HashSet<>(List.of(1, 2, 3)), 100)).hasSize(300);
        assertThat((Set<?>) argument(Set.of("one", "two"), 10)).hasSize(20);
        assertThat((Map<?, ?>) argument(Map.of("one", 1), 10)).hasSize(10);
        assertThat((Map<?, ?>) argument(new TreeMap<>(Map.of("one", 1, "two", 2)), 100))
                .hasSize(200);
        assertThat((ArrayDeque<?>) argument(new ArrayDeque<>(List.of(5L, 7L)), 10))
                .hasSize(20);
        assertThat((List<?>) argument(Arrays.asList("x", "y"), 10)).hasSize(20);
    }

    @Test
    void numbers_in_order_stay_in_order() throws Exception {
        assertThat((int[]) argument(new int[] {-3, 0, 8}, 10))
                .hasSize(30)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat((List<?>) argument(List.of(1.5, 2.5), 3)).isEqualTo(List.of(1.5, 2.5, 3.5, 4.5, 5.5, 6.5));
    }

    @Test
    void numbers_from_end_to_end_wrap_around_and_differ() throws Exception {
        assertThat((int[]) argument(new int[] {Integer.MIN_VALUE, 5, Integer.MAX_VALUE}, 10))
                .hasSize(30)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_most_objects_share_stays_and_what_tells_them_apart_differs() throws Exception {
        List<Order> orders = IntStream.range(0, 6)
                .mapToObj(i -> new Order(100 + i, "customer-" + i % 2, "paid", Status.OPEN, 9.5))
                .toList();
        List<?> scaled = (List<?>) argument(orders, 10);

        assertThat(scaled.stream().map(order -> ((Order) order).number()).distinct())
                .hasSize(60);
        assertThat(scaled).allMatch(order -> ((Order) order).state().equals("paid"));
        assertThat(scaled).allMatch(order -> ((Order) order).status() == Status.OPEN);
        assertThat(scaled).allMatch(order -> ((Order) order).price() == 9.5);
    }

    @Test
    void what_belonged_together_still_does() throws Exception {
        List<Customer> customers = List.of(new Customer("c-100", "DE"), new Customer("c-200", "DE"));
        List<Order> orders = IntStream.range(0, 6)
                .mapToObj(i -> new Order(i, i % 2 == 0 ? "c-100" : "c-200", "paid", Status.OPEN, 1))
                .toList();
        Call scaled = scale(new Call(null, new Object[] {customers, orders}), 10);
        List<?> ids = ((List<?>) scaled.arguments()[0])
                .stream().map(each -> ((Customer) each).id()).toList();

        assertThat(ids).hasSize(20).doesNotHaveDuplicates();
        assertThat((List<?>) scaled.arguments()[1])
                .hasSize(60)
                .allMatch(order -> ids.contains(((Order) order).customerId()));
    }

    @Test
    void one_object_in_two_collections_is_one_object_in_each_copy() throws Exception {
        List<Customer> list = new ArrayList<>(List.of(new Customer("a-1000", "DE"), new Customer("b-1000", "FR")));
        Map<String, Customer> index = new LinkedHashMap<>();
        list.forEach(customer -> index.put(customer.id(), customer));
        Call scaled = scale(new Call(null, new Object[] {list, index}), 5);
        Map<?, ?> found = (Map<?, ?>) scaled.arguments()[1];

        assertThat(found).hasSize(10);
        assertThat((List<?>) scaled.arguments()[0])
                .allMatch(customer -> found.get(((Customer) customer).id()) == customer);
    }

    @Test
    void a_cached_hash_code_is_computed_anew() throws Exception {
        Map<Keyed, Integer> map = new HashMap<>();
        map.put(new Keyed("first"), 1);
        map.put(new Keyed("second"), 2);
        Map<?, ?> scaled = (Map<?, ?>) argument(map, 10);

        assertThat(scaled).hasSize(20);
        assertThat(scaled.keySet()).allMatch(key -> ((Keyed) key).hashCode() == ((Keyed) key).name.hashCode());
    }

    @Test
    void a_text_has_lines_of_the_same_shape() throws Exception {
        String text = (String) argument("name,age\nAnna,31\nBen,7", 10);

        assertThat(text.lines()).hasSize(30).allMatch(line -> line.matches("[A-Za-z]+,([a-z]+|[0-9]+)"));
        assertThat(text.lines().distinct().count()).isGreaterThan(10);
    }

    @Test
    void a_separator_stays_and_a_length_follows() throws Exception {
        Call texts = scale(new Call(null, new Object[] {"a long text to split", ","}), 10);
        Call lengths = scale(new Call(null, new Object[] {new int[] {4, 5, 6}, 0, 3}), 10);

        assertThat(texts.arguments()[1]).isEqualTo(",");
        assertThat(lengths.arguments()[1]).isEqualTo(0);
        assertThat(lengths.arguments()[2]).isEqualTo(30);
    }

    @Test
    void a_receiver_grows_by_its_collections_not_by_its_inner_arrays() throws Exception {
        Cache cache = new Cache();
        cache.seen.addAll(List.of("first", "second"));
        Cache scaled =
                (Cache) scale(new Call(cache, new Object[] {"third"}), 10).receiver();

        assertThat(scaled.seen).hasSize(20).doesNotHaveDuplicates();
        assertThat(scaled.table).hasSize(4);
    }

    @Test
    void size_is_counted_and_the_same_seed_gives_the_same() throws Exception {
        byte[] graph = Recording.graph(new Call(null, new Object[] {List.of("alpha", "beta")}), ROOM);
        Scaling.Sized once = Scaling.scale(graph, 10, 42, ROOM);

        assertThat(Scaling.units(graph)).isEqualTo(2);
        assertThat(once.units()).isEqualTo(20);
        assertThat(Scaling.scale(graph, 10, 42, ROOM).graph()).isEqualTo(once.graph());
        assertThat(Scaling.scale(graph, 10, 43, ROOM).graph()).isNotEqualTo(once.graph());
        assertThat(Scaling.scale(graph, 1, 42, ROOM).units()).isEqualTo(2);
    }

    @Test
    void what_cannot_grow_or_grows_too_large_is_refused() throws Exception {
        byte[] number = Recording.graph(new Call(null, new Object[] {7}), ROOM);
        byte[] list = Recording.graph(new Call(null, new Object[] {List.of("alpha", "beta")}), ROOM);

        assertThatThrownBy(() -> Scaling.scale(number, 10, 1, ROOM)).hasMessageContaining("nothing in it can grow");
        assertThatThrownBy(() -> Scaling.scale(list, 100, 1, 500)).isInstanceOf(NotCapturableException.class);
    }

    @Test
    void varied_arguments_have_the_same_size_and_other_content() throws Exception {
        byte[] graph = Recording.graph(new Call(null, new Object[] {List.of("alpha", "beta"), "key", 3}), ROOM);
        Scalars scalars = Scalars.of(List.of(
                new Recording.Entry(1, false, graph),
                new Recording.Entry(1, false, Recording.graph(new Call(null, new Object[] {List.of(), "", 9}), ROOM))));
        Call varied = decode(Scaling.vary(graph, 1, scalars, ROOM));

        assertThat((List<?>) varied.arguments()[0]).hasSize(2).isNotEqualTo(List.of("alpha", "beta"));
        assertThat(varied.arguments()[1]).isNotEqualTo("key");
        for (int copy = 1; copy < 50; copy++) {
            assertThat((Integer)
                            decode(Scaling.vary(graph, copy, scalars, ROOM)).arguments()[2])
                    .isBetween(3, 9);
        }
    }

    private static @Nullable Object argument(Object argument, int factor) throws Exception {
        return scale(new Call(null, new Object[] {argument}), factor).arguments()[0];
    }

    private static Call scale(Call call, int factor) throws Exception {
        return decode(
                Scaling.scale(Recording.graph(call, ROOM), factor, 42, ROOM).graph());
    }

    private static Call decode(byte[] graph) throws Exception {
        List<@Nullable Object> roots = new GraphReader(ScalingTest.class.getClassLoader()).read(Graph.parse(graph));
        return new Call(roots.get(0), roots.subList(1, roots.size()).toArray());
    }
}
