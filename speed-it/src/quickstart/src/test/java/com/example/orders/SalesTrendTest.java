package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SalesTrendTest {
    @Test
    void averages_nothing_without_sales() {
        assertArrayEquals(new long[0], SalesTrend.movingAverage(new long[0], 7));
    }

    @Test
    void averages_fewer_days_at_the_beginning() {
        assertArrayEquals(new long[] {10, 15, 20, 30}, SalesTrend.movingAverage(new long[] {10, 20, 30, 40}, 3));
    }

    @Test
    void rounds_down_below_zero_as_well() {
        assertArrayEquals(new long[] {-1, -2}, SalesTrend.movingAverage(new long[] {-1, -2}, 2));
    }

    @Test
    void leaves_single_days_as_they_are() {
        long[] sales = Shop.dailyCents(40, 3);
        assertArrayEquals(sales, SalesTrend.movingAverage(sales, 1));
    }

    @Test
    void refuses_an_empty_window() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> SalesTrend.movingAverage(new long[3], 0));
        assertEquals("window must be at least 1: 0", refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 28})
    void smooths_years_of_sales(int window) {
        for (int shop = 0; shop < 300; shop++) {
            long[] sales = Shop.dailyCents(600 + 5 * shop, shop);
            long[] averages = SalesTrend.movingAverage(sales, window);
            assertEquals(sales.length, averages.length);
            assertEquals(sales[0], averages[0]);
            int last = sales.length - 1;
            long sum = 0;
            for (int i = 0; i < window; i++) {
                sum += sales[last - i];
            }
            assertEquals(Math.floorDiv(sum, (long) window), averages[last]);
        }
    }

    @Test
    void sees_a_trend() {
        assertTrue(SalesTrend.rising(new long[] {1, 5, 2}));
        assertFalse(SalesTrend.rising(new long[] {2, 5, 2}));
        assertFalse(SalesTrend.rising(new long[] {2}));
    }
}
