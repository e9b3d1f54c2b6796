package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    void costs_as_much_as_all_its_pieces() {
        assertEquals(2_997, new Order("1", "ann", "TEA-10000", "NO", 3, 999, DAY).totalCents());
    }

    @Test
    void is_cancelled_when_nothing_is_left() {
        assertTrue(new Order("1", "ann", "TEA-10000", "NO", 0, 999, DAY).cancelled());
        assertFalse(new Order("1", "ann", "TEA-10000", "NO", 1, 999, DAY).cancelled());
    }

    @Test
    void refuses_a_negative_quantity() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> new Order("7", "ann", "TEA-10000", "NO", -1, 999, DAY));
        assertEquals("quantity of order 7 is negative: -1", refusal.getMessage());
    }

    @Test
    void refuses_a_negative_price() {
        assertThrows(IllegalArgumentException.class, () -> new Order("7", "ann", "TEA-10000", "NO", 1, -1, DAY));
    }

    @Test
    void refuses_an_order_of_nobody() {
        NullPointerException refusal =
                assertThrows(NullPointerException.class, () -> new Order("7", null, "TEA-10000", "NO", 1, 1, DAY));
        assertEquals("customer", refusal.getMessage());
    }
}
