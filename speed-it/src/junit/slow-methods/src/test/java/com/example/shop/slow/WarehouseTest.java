package com.example.shop.slow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.shop.Data;
import com.example.shop.model.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WarehouseTest {
    private final Warehouse warehouse = new Warehouse(grid());

    /** A square of 50 by 50 shelves. */
    private static Map<Integer, List<Integer>> grid() {
        Map<Integer, List<Integer>> neighbours = new HashMap<>();
        for (int i = 0; i < 2500; i++) {
            List<Integer> next = new ArrayList<>();
            if (i % 50 > 0) next.add(i - 1);
            if (i % 50 < 49) next.add(i + 1);
            if (i >= 50) next.add(i - 50);
            if (i < 2450) next.add(i + 50);
            neighbours.put(i, next);
        }
        return neighbours;
    }

    private static int[] numbers(int count) {
        return new Random(count).ints(count, 0, 10_000).toArray();
    }

    @Test
    void steps() {
        assertEquals(98, warehouse.steps(0, 2499, 2500));
        assertEquals(0, warehouse.steps(7, 7, 2500));
    }

    @Test
    void beltBringsEachOnce() {
        assertEquals(3000, warehouse.belt(Data.skus(3000, 500)).size());
        assertEquals(List.of("a", "c", "b"), warehouse.belt(List.of("a", "b", "c")));
    }

    @Test
    void wayBack() {
        int[] predecessor = new int[3000];
        for (int i = 0; i < predecessor.length; i++) {
            predecessor[i] = i - 1;
        }
        List<Integer> way = warehouse.wayBack(predecessor, 2999);
        assertEquals(0, way.get(0));
        assertEquals(3000, way.size());
    }

    @Test
    void newestFirst() {
        List<String> events = Data.words(2500);
        assertEquals(events.get(0), warehouse.newestFirst(events).get(2499));
    }

    @Test
    void gaps() {
        assertEquals(30, warehouse.gaps(new int[] {10, 20, 30}));
        assertEquals(0, warehouse.gaps(new int[0]));
        warehouse.gaps(numbers(1500));
    }

    @Test
    void labels() {
        assertEquals(800 * 8 + 799 * 2, warehouse.labels(Data.orders(800)).length());
    }

    @Test
    void parcels() {
        assertEquals(300, warehouse.parcels(Data.orders(300), Data.customers(300)).size());
    }

    @Test
    void matched() {
        List<Order> orders = Data.orders(400);
        List<String> delivered = Data.skus(200, 300);
        int matched = warehouse.matched(orders, delivered);
        assertEquals(orders.stream().filter(order -> delivered.contains(order.sku())).count(), matched);
    }

    @Test
    void withoutReturns() {
        assertEquals(List.of("b1"), warehouse.withoutReturns(List.of("a1", "b1", "a2"), "a"));
        warehouse.withoutReturns(Data.skus(4000, 2000), "SKU-1");
    }

    @Test
    void inRange() {
        for (int shelf : warehouse.inRange(numbers(4000), 2000, 6000)) {
            assertEquals(true, shelf >= 2000 && shelf <= 6000);
        }
    }

    @Test
    void ordered() {
        List<int[]> pallets = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            pallets.add(numbers(20 + i % 5));
        }
        List<Integer> all = warehouse.ordered(pallets);
        for (int i = 1; i < all.size(); i++) {
            assertEquals(true, all.get(i - 1) <= all.get(i));
        }
    }

    @Test
    void index() {
        assertEquals(List.of("a", "b"), warehouse.index(List.of("B", "A")));
        assertEquals(300, warehouse.index(Data.words(300)).size());
    }

    @Test
    void allShelves() {
        List<List<String>> shelves = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            shelves.add(Data.words(200 + i));
        }
        assertEquals(2045, warehouse.all(shelves).size());
    }

    @Test
    void snapshot() {
        List<Order> orders = Data.orders(1000);
        assertEquals(orders, warehouse.snapshot(orders));
    }
}
