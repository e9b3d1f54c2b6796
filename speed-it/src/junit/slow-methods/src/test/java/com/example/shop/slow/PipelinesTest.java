package com.example.shop.slow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.Data;
import com.example.shop.model.Customer;
import com.example.shop.model.Order;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PipelinesTest {
    private final Pipelines pipelines = new Pipelines(new HashSet<>(Data.emails(100, 200)));
    private final List<Order> orders = Data.orders(400);

    @Test
    void checksum() {
        int[] digits = new int[400];
        int expected = 0;
        for (int i = 0; i < digits.length; i++) {
            digits[i] = i * 7 % 10;
            expected += i % 2 == 0 ? digits[i] : 3 * digits[i];
        }
        assertEquals(expected, pipelines.checksum(digits));
        assertEquals(13, pipelines.checksum(new int[] {4, 3}));
        assertEquals(0, pipelines.checksum(new int[0]));
    }

    @Test
    void falling() {
        long falling = pipelines.falling(orders);
        assertTrue(falling > 100 && falling < 300, "" + falling);
        assertEquals(0, pipelines.falling(orders.subList(0, 1)));
        assertEquals(0, pipelines.falling(List.of()));
    }

    @Test
    void isSorted() {
        long[] stamps = new long[500];
        for (int i = 0; i < stamps.length; i++) {
            stamps[i] = i / 2;
        }
        assertTrue(pipelines.isSorted(stamps));
        stamps[499] = 3;
        assertFalse(pipelines.isSorted(stamps));
        assertTrue(pipelines.isSorted(new long[0]));
    }

    @Test
    void contains() {
        assertTrue(pipelines.contains(orders, orders.get(399).number()));
        assertFalse(pipelines.contains(orders, "B-1"));
        assertFalse(pipelines.contains(List.of(), "B-1"));
        assertThrows(NullPointerException.class, () -> pipelines.contains(List.of(), null));
    }

    @Test
    void undeliverable() {
        assertEquals(100, pipelines.undeliverable(Data.emails(0, 300)));
        assertEquals(50, pipelines.undeliverable(Data.emails(150, 450)));
        assertEquals(0, pipelines.undeliverable(List.of()));
    }

    @Test
    void byEmail() {
        List<Customer> customers = Data.customers(300);
        Customer last = customers.get(299);
        assertSame(last, pipelines.byEmail(customers, last.getEmail()).get());
        assertSame(last, pipelines.byEmail(customers, last.getEmail().toUpperCase()).get());
        assertEquals(Optional.empty(), pipelines.byEmail(customers, "nobody@example.com"));
        assertThrows(NullPointerException.class, () -> pipelines.byEmail(java.util.Collections.singletonList(null), ""));
    }

    @Test
    void firstReturned() {
        assertTrue(pipelines.firstReturned(orders, 5).startsWith("A-10"));
        assertEquals("-", pipelines.firstReturned(orders, 20));
        assertEquals("-", pipelines.firstReturned(List.of(), 1));
    }

    @Test
    void require() {
        Order[] all = orders.toArray(new Order[0]);
        assertSame(all[390], pipelines.require(all, all[390].number()));
        assertEquals(
                "No order B-1",
                assertThrows(NoSuchElementException.class, () -> pipelines.require(all, "B-1")).getMessage());
    }

    @Test
    void joins() {
        assertTrue(pipelines.recipients(Data.emails(0, 300)).startsWith("To: customer0@example.com, customer1@mail"));
        assertEquals("To: ", pipelines.recipients(List.of()));
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(Data.words(10 + i % 3).toArray(new String[0]));
        }
        assertEquals(200, pipelines.csv(rows).lines().count());
        assertEquals("a;b\nnull\n\n", pipelines.csv(List.of(new String[] {"a", "b"}, new String[] {null}, new String[0])));
    }
}
