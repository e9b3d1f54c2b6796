package com.example.shop.slow;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.Data;
import com.example.shop.model.Order;
import com.example.shop.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SearchTest {
    private final Search search = new Search();

    @Test
    void isDoubleBooked() {
        List<String> seats = new ArrayList<>(Data.emails(0, 800));
        assertFalse(search.isDoubleBooked(seats));
        seats.add(seats.get(790));
        assertTrue(search.isDoubleBooked(seats));
        assertFalse(search.isDoubleBooked(List.of()));
    }

    @Test
    void requireDistinct() {
        long[] numbers = LongStream.range(0, 3000).map(each -> each * 7919 % 104_729).toArray();
        assertDoesNotThrow(() -> search.requireDistinct(numbers));
        numbers[2999] = numbers[17];
        assertEquals(
                "a number was given out twice",
                assertThrows(IllegalArgumentException.class, () -> search.requireDistinct(numbers)).getMessage());
    }

    @Test
    void open() {
        int open = 0;
        List<Order> orders = Data.orders(600);
        for (int i = 1000; i < 1300; i++) {
            open += search.open(orders, "SKU-" + i);
        }
        int expected = 0;
        for (Order order : orders) {
            expected += order.status() == Status.NEW ? 1 : 0;
        }
        assertEquals(expected, open);
        assertEquals(0, search.open(orders, "SKU-1"));
    }

    @Test
    void shareOfLongNames() {
        assertEquals(50, search.shareOfLongNames(List.of("Ann", " Bo "), 3));
        assertEquals(0, search.shareOfLongNames(List.of(), 3));
        assertEquals(100, search.shareOfLongNames(Data.words(900), 6));
    }

    @Test
    void dearest() {
        List<Order> orders = Data.orders(2000);
        Order dearest = search.dearest(orders);
        for (Order order : orders) {
            assertTrue(order.cents() <= dearest.cents());
        }
        Order last = new Order("A-1", 1, "SKU-1", 1, dearest.cents(), Status.NEW, dearest.day());
        orders.add(last);
        assertSame(last, search.dearest(orders));
        assertThrows(IndexOutOfBoundsException.class, () -> search.dearest(List.of()));
    }

    @Test
    void mentions() {
        assertEquals(3, search.mentions("aaaa", "aa"));
        assertEquals(0, search.mentions("a", "aa"));
        String text = String.join(" ", Data.words(2000));
        assertEquals(text.split("ten", -1).length - 1, search.mentions(text, "ten"));
    }
}
