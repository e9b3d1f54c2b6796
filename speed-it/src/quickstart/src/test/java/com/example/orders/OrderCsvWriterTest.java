package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderCsvWriterTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    void writes_a_header_when_there_are_no_orders() {
        assertEquals("id,customer,sku,region,quantity,unit price,placed on\n", OrderCsvWriter.toCsv(List.of()));
    }

    @Test
    void writes_one_line_for_each_order() {
        String csv = OrderCsvWriter.toCsv(List.of(
                new Order("1", "ann", "TEA-10000", "NO", 3, 999, DAY),
                new Order("2", "bob", "JAM-20000-XL", "SO", 1, 50, DAY.plusDays(1))));
        assertEquals(
                OrderCsvWriter.HEADER
                        + "1,ann,TEA-10000,NO,3,9.99,2024-02-29\n2,bob,JAM-20000-XL,SO,1,0.50,2024-03-01\n",
                csv);
    }

    @Test
    void leaves_cancelled_orders_out() {
        assertEquals(
                OrderCsvWriter.HEADER,
                OrderCsvWriter.toCsv(List.of(new Order("1", "ann", "TEA-10000", "NO", 0, 999, DAY))));
    }

    @Test
    void quotes_customers_with_commas_and_quotes() {
        String csv = OrderCsvWriter.toCsv(List.of(new Order("1", "Lee, \"Al\"", "TEA-10000", "NO", 1, 999, DAY)));
        assertTrue(csv.endsWith("1,\"Lee, \"\"Al\"\"\",TEA-10000,NO,1,9.99,2024-02-29\n"), csv);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 700, 1_500, 2_400})
    void writes_what_the_reader_reads(int number) {
        for (int month = 1; month <= 5; month++) {
            List<Order> orders = Shop.orders(number, month).stream()
                    .filter(order -> !order.cancelled())
                    .toList();
            List<String> lines = OrderCsvWriter.toCsv(orders).lines().skip(1).toList();
            assertEquals(orders, OrderCsvReader.read(lines));
        }
    }
}
