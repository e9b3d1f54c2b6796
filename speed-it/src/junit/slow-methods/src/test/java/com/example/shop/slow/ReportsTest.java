package com.example.shop.slow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.Data;
import com.example.shop.model.Order;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private final Reports reports = new Reports("EUR");
    private final List<Order> orders = Data.orders(200);

    @Test
    void key() {
        assertEquals("EMEA/SKU-1001", reports.key("EMEA", "SKU-1001"));
    }

    @Test
    void line() {
        Order order = orders.get(0);
        assertEquals("order A-10000 of " + order.sku() + " (EUR)", reports.line(order));
    }

    @Test
    void hex() {
        byte[] digest = new byte[32];
        for (int i = 0; i < digest.length; i++) {
            digest[i] = (byte) (i * 37);
        }
        assertTrue(reports.hex(digest).startsWith("00254a6f94b9de03"));
        assertEquals("FF:00:7F:80:0A:01", reports.mac(new byte[] {-1, 0, 127, -128, 10, 1}));
    }

    @Test
    void days() {
        assertEquals("03.01.2026", reports.day(LocalDate.of(2026, 1, 3)));
        List<LocalDateTime> times = new ArrayList<>();
        for (Order order : orders.subList(0, 20)) {
            times.add(order.day().atTime(12, 30, 15));
        }
        assertEquals(20, reports.stamps(times).size());
        assertTrue(reports.stamps(times).get(0).endsWith("-123015"));
    }

    @Test
    void table() {
        assertEquals(200, reports.table(orders).lines().count());
        assertEquals("", reports.table(List.of()));
    }

    @Test
    void query() {
        Map<String, String> parameters = new LinkedHashMap<>();
        assertEquals("", reports.query(parameters));
        for (String word : Data.words(20)) {
            parameters.put(word, word + word);
        }
        assertTrue(reports.query(parameters).contains("&"));
    }

    @Test
    void amounts() {
        assertEquals(200, reports.amounts(orders).size());
    }

    @Test
    void upper() {
        assertEquals(List.of("EURa", "EURb"), reports.upper(new LinkedHashSet<>(List.of("a", "b"))));
        reports.upper(new LinkedHashSet<>(Data.words(400)));
    }

    @Test
    void signature() {
        Map<String, Integer> counts = new TreeMap<>();
        for (String word : Data.words(300)) {
            counts.put(word, word.length());
        }
        assertTrue(reports.signature(counts).contains("=7 "));
        assertEquals("a=1", reports.signature(Map.of("a", 1)));
    }

    @Test
    void weighted() {
        Map<String, Long> amounts = new TreeMap<>();
        Map<String, Integer> weights = new HashMap<>();
        int i = 0;
        for (String email : Data.emails(0, 400)) {
            amounts.put(email, 100L + i);
            if (i++ % 3 == 0) {
                weights.put(email, i % 7);
            }
        }
        assertTrue(reports.weighted(amounts, weights) > 1000);
    }
}
