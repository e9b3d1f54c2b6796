package com.example.orders;

import java.util.Arrays;
import java.util.List;

/**
 * Figures about the values of orders, in cents.
 *
 * @param count number of orders that were not cancelled
 * @param smallest value; 0 without orders
 * @param median value, the lower one of two; 0 without orders
 * @param largest value; 0 without orders
 */
public record OrderStatistics(int count, long smallest, long median, long largest) {
    /** Looks at all orders that were not cancelled. */
    public static OrderStatistics of(List<Order> orders) {
        long[] values = new long[orders.size()];
        int count = 0;
        for (Order order : orders) {
            if (!order.cancelled()) {
                values[count++] = order.totalCents();
            }
        }
        if (count == 0) {
            return new OrderStatistics(0, 0, 0, 0);
        }
        Arrays.sort(values, 0, count);
        return new OrderStatistics(count, values[0], values[(count - 1) / 2], values[count - 1]);
    }
}
