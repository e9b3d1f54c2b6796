package com.example.orders;

import java.util.List;

/** Points that customers collect: one for each full ten, twice as many from the hundredth piece on. */
public final class LoyaltyPoints {
    private static final int BULK = 100;
    private static final long CENTS_PER_POINT = 1000;

    private LoyaltyPoints() {}

    /** Points of a single order. */
    public static long of(Order order) {
        long points = order.totalCents() / CENTS_PER_POINT;
        return order.quantity() >= BULK ? 2 * points : points;
    }

    /** Points of all orders of one customer. */
    public static long of(List<Order> orders, String customer) {
        long points = 0;
        for (Order order : orders) {
            if (order.customer().equals(customer)) {
                points += of(order);
            }
        }
        return points;
    }
}
