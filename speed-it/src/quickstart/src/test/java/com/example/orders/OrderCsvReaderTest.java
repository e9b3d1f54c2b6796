package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderCsvReaderTest {
    @Test
    void reads_all_columns() {
        assertEquals(
                List.of(new Order("1", "ann", "TEA-10000", "NO", 3, 999, LocalDate.of(2024, 2, 29))),
                OrderCsvReader.read(List.of("1,ann,TEA-10000,NO,3,9.99,2024-02-29")));
    }

    @Test
    void skips_blank_lines() {
        assertEquals(List.of(), OrderCsvReader.read(List.of("", "  ")));
    }

    @Test
    void names_the_line_with_too_few_columns() {
        List<String> lines = List.of("", "1,ann,TEA-10000");
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> OrderCsvReader.read(lines));
        assertEquals("line 2 has 3 columns instead of 7", refusal.getMessage());
    }

    @Test
    void names_the_line_with_a_bad_number() {
        List<String> lines = List.of("1,ann,TEA-10000,NO,many,9.99,2024-02-29");
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> OrderCsvReader.read(lines));
        assertTrue(refusal.getMessage().startsWith("line 1 can not be read: "), refusal.getMessage());
    }

    @Test
    void names_the_line_with_a_bad_date() {
        List<String> lines = List.of("1,ann,TEA-10000,NO,1,9.99,2024-02-30");
        assertThrows(IllegalArgumentException.class, () -> OrderCsvReader.read(lines));
    }

    @Test
    void reads_a_journal_of_some_thousand_lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            lines.add(i + ",customer-" + i % 70 + ",JAM-20000,SO," + i % 5 + ",1.50,2024-03-01");
        }
        for (int again = 0; again < 20; again++) {
            List<Order> orders = OrderCsvReader.read(lines.subList(0, 2_000 + 50 * again));
            assertEquals(2_000 + 50 * again, orders.size());
            assertEquals("customer-" + 1_999 % 70, orders.get(1_999).customer());
        }
    }
}
