package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerRetentionTest {
    @Test
    void nobody_returns_to_a_new_shop() {
        assertEquals(List.of(), CustomerRetention.returning(List.of(), List.of("ann", "bob")));
    }

    @Test
    void nobody_returns_when_nobody_orders() {
        assertEquals(List.of(), CustomerRetention.returning(List.of("ann"), List.of()));
    }

    @Test
    void keeps_the_later_order_and_duplicates() {
        assertEquals(
                List.of("bob", "ann", "bob"),
                CustomerRetention.returning(List.of("ann", "bob"), List.of("bob", "cid", "ann", "bob")));
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 800, 1_600})
    void compares_months_of_a_busy_shop(int number) {
        for (int month = 0; month < 6; month++) {
            List<String> earlier = Shop.customers(number, 0, month);
            List<String> later = Shop.customers(number, number / 2, month + 1);
            List<String> returning = CustomerRetention.returning(earlier, later);
            assertTrue(new HashSet<>(earlier).containsAll(returning));
            long expected =
                    later.stream().filter(new HashSet<>(earlier)::contains).count();
            assertEquals(expected, returning.size());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "10, 5, 50", "3, 2, 66", "4, 4, 100"})
    void computes_the_rate(int earlier, int returning, int rate) {
        assertEquals(rate, CustomerRetention.rate(earlier, returning));
    }
}
