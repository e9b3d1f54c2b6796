package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionFilterTest {
    @Test
    void picks_nothing_without_regions() {
        assertEquals(List.of(), RegionFilter.goingTo(Shop.orders(30, 1), List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 500, 3_000})
    void picks_the_orders_of_three_regions(int number) {
        List<String> regions = List.of("IS", "AL", "KA");
        for (int month = 0; month < 30; month++) {
            List<Order> orders = Shop.orders(number, month);
            List<Order> picked = RegionFilter.goingTo(orders, regions);
            assertTrue(picked.stream().allMatch(order -> "IS AL KA".contains(order.region())));
            long others = orders.stream()
                    .filter(order -> !"IS AL KA".contains(order.region()))
                    .count();
            assertEquals(number, picked.size() + others);
        }
    }
}
