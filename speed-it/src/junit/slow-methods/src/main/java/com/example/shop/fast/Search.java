package com.example.shop.fast;

import com.example.shop.model.Order;
import com.example.shop.model.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is there twice, how much of it, and where. */
public class Search {
    /** Whether two bookings want the same seat. */
    public boolean isDoubleBooked(List<String> seats) {
        Set<String> taken = new HashSet<>();
        for (String seat : seats) {
            if (!taken.add(seat)) {
                return true;
            }
        }
        return false;
    }

    /** @throws IllegalArgumentException when a number was given out twice */
    public void requireDistinct(long[] numbers) {
        Set<Long> given = new HashSet<>();
        for (long number : numbers)
            if (!given.add(number)) throw new IllegalArgumentException("a number was given out twice");
    }

    public int open(List<Order> orders, String sku) {
        int open = 0;
        for (Order order : orders) {
            if (order.status() == Status.NEW && order.sku().equals(sku)) {
                open++;
            }
        }
        return open;
    }

    /** How many of a hundred names are that long. */
    public double shareOfLongNames(List<String> names, int length) {
        int found = 0;
        for (String name : names) {
            if (name.trim().length() >= length) found++;
        }
        return names.isEmpty() ? 0 : 100.0 * found / names.size();
    }

    /** The dearest order; of several the one that came last. */
    public Order dearest(List<Order> orders) {
        Order dearest = orders.get(0);
        for (Order order : orders) {
            if (order.cents() >= dearest.cents()) dearest = order;
        }
        return dearest;
    }

    public int mentions(String text, String word) {
        int found = 0;
        for (int at = 0; at <= text.length() - word.length(); at++) {
            if (text.startsWith(word, at)) found++;
        }
        return found;
    }
}
