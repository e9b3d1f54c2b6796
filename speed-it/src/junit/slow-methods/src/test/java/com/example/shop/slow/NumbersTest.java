package com.example.shop.slow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.Data;
import com.example.shop.model.Order;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private final Numbers numbers = new Numbers();
    private final List<Order> orders = Data.orders(600);

    @Test
    void deviation() {
        assertTrue(numbers.deviation(orders, 0) > 20_000);
        assertEquals(-1, numbers.deviation(List.of(), 0));
        assertEquals(0, numbers.deviation(orders.subList(0, 1), 0));
    }

    @Test
    void median() {
        assertEquals(308, numbers.median(orders, "SKU-"));
        assertEquals(orders.get(0).quantity() * 100 + 8, numbers.median(orders.subList(0, 1), "SKU-"));
    }

    @Test
    void daysAbove() {
        long[] turnover = new Random(7).longs(900, 0, 1_000_000).toArray();
        int[] days = numbers.daysAbove(turnover, 400_000);
        assertEquals(LongStream.of(turnover).filter(each -> each >= 400_000).count(), days.length);
        assertArrayEquals(new int[] {1, 2}, numbers.daysAbove(new long[] {1, 5, 9}, 5));
        assertArrayEquals(new int[0], numbers.daysAbove(new long[0], 5));
    }

    @Test
    void longestRise() {
        int[] weights = new Random(7).ints(800, 500, 20_000).toArray();
        for (int i = 200; i < 600; i++) {
            weights[i] = 1000 + i;
        }
        assertTrue(numbers.longestRise(weights) >= 400);
        assertEquals(2, numbers.longestRise(new int[] {1, 2, 2, 1}));
        assertEquals(0, numbers.longestRise(new int[0]));
    }

    @Test
    void fillings() {
        assertEquals(0, Numbers.fillings(-1));
        assertEquals(9, Numbers.fillings(5));
        assertEquals(Numbers.fillings(23) + Numbers.fillings(22) + Numbers.fillings(19), Numbers.fillings(24));
    }

    @Test
    void points() {
        assertEquals(-20, numbers.points(-2));
        assertEquals(17, numbers.points(2));
        assertEquals(Math.max(numbers.points(27) + 7, numbers.points(25) * 1.5), numbers.points(28));
    }
}
