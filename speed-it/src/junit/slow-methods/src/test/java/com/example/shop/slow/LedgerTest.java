package com.example.shop.slow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.Data;
import com.example.shop.model.Order;
import com.example.shop.model.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private final Ledger ledger = new Ledger();
    private final List<Order> orders = Data.orders(400);

    @Test
    void gross() {
        assertEquals(new BigDecimal("119.00"), ledger.gross(new BigDecimal("100")));
        assertEquals(new BigDecimal("1.18"), ledger.gross(new BigDecimal("0.99")));
    }

    @Test
    void checkDigits() {
        assertEquals(98, ledger.checkDigits("0"));
        assertEquals(89, ledger.checkDigits("370400440532013000131400"));
    }

    @Test
    void isbn() {
        assertEquals(486, ledger.isbnWeight("999999999"));
        assertEquals(0, ledger.isbnWeight(""));
    }

    @Test
    void months() {
        assertEquals("January", ledger.monthName(1));
        assertEquals("December", ledger.monthName(12));
    }

    @Test
    void balance() {
        long expected = 0;
        for (Order order : orders) {
            expected += order.status() == Status.RETURNED ? -order.cents() : order.cents();
        }
        assertEquals(expected, ledger.balance(orders));
        assertEquals(0, ledger.balance(List.of()));
    }

    @Test
    void average() {
        assertEquals(2, ledger.average(new int[] {1, 2, 3}));
        assertEquals(0, ledger.average(new int[0]));
        assertTrue(ledger.average(new Random(1).ints(1000, 0, 5000).toArray()) > 1000);
    }

    @Test
    void words() {
        assertEquals(800, ledger.words(Data.words(800)).values().stream().mapToInt(n -> n).sum());
    }

    @Test
    void mostFrequent() {
        assertEquals(2, ledger.mostFrequent(List.of("a", "b", "a")));
        assertTrue(ledger.mostFrequent(Data.skus(2000, 100)) > 20);
    }

    @Test
    void byStatus() {
        assertEquals(4, ledger.byStatus(orders).length);
        assertArrayEquals(new long[4], ledger.byStatus(List.of()));
    }

    @Test
    void transitions() {
        List<Status> history = new ArrayList<>();
        for (Order order : orders) {
            history.add(order.status());
        }
        assertTrue(ledger.transitions(history) > 100);
    }

    @Test
    void mentions() {
        List<String> lines = new ArrayList<>();
        for (String word : Data.words(200)) {
            lines.add("ACCOUNT " + word.toUpperCase(Locale.ROOT));
        }
        assertTrue(ledger.mentions(lines, " sha ") > 10);
        assertEquals(0, ledger.mentions(List.of(), "a"));
    }

    @Test
    void perDay() {
        assertEquals(400, ledger.perDay(orders).values().stream().mapToInt(n -> n).sum());
        assertTrue(ledger.perDay(orders).size() > 100);
    }

    @Test
    void steps() {
        assertEquals("?", ledger.step(-1));
        assertEquals("?", ledger.step(11));
        for (int i = 0; i < 200; i++) {
            assertEquals(i % 2 == 0 ? "placed" : "closed", ledger.step(i % 2 * 10));
        }
    }
}
