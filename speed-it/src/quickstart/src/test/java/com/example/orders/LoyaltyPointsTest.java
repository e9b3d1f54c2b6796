package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoyaltyPointsTest {
    @ParameterizedTest
    @CsvSource({"1, 999, 0", "3, 999, 2", "99, 100, 9", "100, 100, 20"})
    void counts_full_tens(int quantity, long unitCents, long points) {
        assertEquals(points, LoyaltyPoints.of(order("ann", quantity, unitCents)));
    }

    @Test
    void adds_the_orders_of_one_customer() {
        List<Order> orders = List.of(order("ann", 1, 1_000), order("bob", 1, 5_000), order("ann", 2, 1_500));
        assertEquals(4, LoyaltyPoints.of(orders, "ann"));
        assertEquals(0, LoyaltyPoints.of(orders, "cid"));
    }

    private static Order order(String customer, int quantity, long unitCents) {
        return new Order("1", customer, "TEA-10000", "NO", quantity, unitCents, LocalDate.of(2024, 1, 1));
    }
}
