package com.example.shop.slow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.Data;
import com.example.shop.model.Order;
import com.example.shop.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private final Catalogue catalogue = new Catalogue();
    private final List<Order> orders = Data.orders(500);

    @Test
    void firstByName() {
        assertEquals("a", catalogue.firstByName(List.of("c", "a", "b")));
        assertEquals("danda", catalogue.firstByName(Data.words(600)).substring(0, 5));
        assertThrows(IndexOutOfBoundsException.class, () -> catalogue.firstByName(List.of()));
    }

    @Test
    void cheapest() {
        assertNull(catalogue.cheapest(List.of()));
        long cents = catalogue.cheapest(orders).cents();
        for (Order order : orders) {
            assertTrue(cents <= order.cents());
        }
    }

    @Test
    void firstSku() {
        assertEquals(Optional.empty(), catalogue.firstSku(List.of()));
        assertTrue(catalogue.firstSku(orders).isPresent());
    }

    @Test
    void oldest() {
        assertNull(catalogue.oldest(List.of()));
        assertEquals(Status.PAID, catalogue.oldest(orders).status());
    }

    @Test
    void pictures() {
        assertTrue(catalogue.isSupported("avif"));
        assertFalse(catalogue.isSupported("pdf"));
        assertFalse(catalogue.isSupported(null));
    }

    @Test
    void finals() {
        List<String> codes = new ArrayList<>(Data.words(100));
        codes.add("ARCHIVED");
        codes.add("DONE");
        assertEquals(2, catalogue.countFinal(codes));
    }

    @Test
    void hasOpen() {
        assertFalse(catalogue.hasOpen(orders, "none"));
        assertTrue(catalogue.hasOpen(orders, orders.stream().filter(o -> o.status() == Status.NEW).findFirst().get().sku()));
        assertFalse(catalogue.hasOpen(orders.subList(0, 5), "none"));
    }

    @Test
    void allPaid() {
        assertFalse(catalogue.allPaid(orders.toArray(new Order[0])));
        assertTrue(catalogue.allPaid(new Order[0]));
        assertTrue(catalogue.allPaid(orders.stream().filter(o -> o.status() != Status.NEW).limit(12).toArray(Order[]::new)));
    }

    @Test
    void sums() {
        assertEquals(orders.stream().mapToInt(Order::quantity).filter(q -> q > 1).sum(), catalogue.pieces(orders));
        assertEquals(orders.stream().mapToInt(Order::quantity).sum(), catalogue.quantity(orders));
        assertEquals(orders.stream().mapToLong(Order::cents).sum(), catalogue.turnover(orders));
        assertEquals(catalogue.turnover(orders), catalogue.revenue(orders));
        assertEquals(0, catalogue.pieces(List.of()));
        assertTrue(catalogue.pieces(orders.subList(0, 8)) > 0);
        assertEquals(0, catalogue.ordered(orders, "none"));
        assertTrue(catalogue.ordered(orders, orders.get(3).sku()) > 0);
    }

    @Test
    void large() {
        assertEquals(0, catalogue.large(orders, 1_000_000));
        assertTrue(catalogue.large(orders, 50_000) > 100);
    }

    @Test
    void names() {
        assertEquals(Data.words(80), catalogue.names(Data.customers(80)));
        assertEquals(List.of(), catalogue.names(List.of()));
    }

    @Test
    void ofDay() {
        assertTrue(catalogue.ofDay(orders, Status.SHIPPED, 2).size() > 50);
        assertEquals(List.of(), catalogue.ofDay(orders, Status.SHIPPED, 20));
    }
}
