package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderStatisticsTest {
    @Test
    void are_zero_without_orders() {
        assertEquals(new OrderStatistics(0, 0, 0, 0), OrderStatistics.of(List.of()));
    }

    @Test
    void leave_cancelled_orders_out() {
        assertEquals(
                new OrderStatistics(1, 500, 500, 500), OrderStatistics.of(List.of(order(0, 9_999), order(5, 100))));
    }

    @Test
    void take_the_lower_one_of_two_middles() {
        assertEquals(
                new OrderStatistics(4, 1, 2, 9),
                OrderStatistics.of(List.of(order(1, 9), order(1, 2), order(1, 1), order(1, 5))));
    }

    @Test
    void hold_for_a_big_journal() {
        OrderStatistics statistics = OrderStatistics.of(Shop.orders(3_000, 11));
        assertTrue(statistics.count() > 2_000);
        assertTrue(statistics.smallest() < statistics.median() && statistics.median() < statistics.largest());
    }

    private static Order order(int quantity, long unitCents) {
        return new Order("1", "ann", "TEA-10000", "NO", quantity, unitCents, LocalDate.of(2024, 1, 1));
    }
}
