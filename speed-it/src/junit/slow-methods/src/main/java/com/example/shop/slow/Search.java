package com.example.shop.slow;

import com.example.shop.model.Order;
import com.example.shop.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What is there twice, how much of it, and where. */
public class Search {
    /** Whether two bookings want the same seat. */
    public boolean isDoubleBooked(List<String> seats) {
        for (int i = 0; i < seats.size() - 1; i++) {
            for (int j = i + 1; j < seats.size(); j++) {
                if (seats.get(i).equals(seats.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** @throws IllegalArgumentException when a number was given out twice */
    public void requireDistinct(long[] numbers) {
        int count = numbers.length;
        for (int current = 0; current < count; current++)
            for (int earlier = 0; earlier < current; earlier++)
                if (numbers[earlier] == numbers[current])
                    throw new IllegalArgumentException("a number was given out twice");
    }

    public int open(List<Order> orders, String sku) {
        return orders.stream()
                .filter(order -> order.status() == Status.NEW)
                .filter(order -> order.sku().equals(sku))
                .collect(Collectors.toList())
                .size();
    }

    /** How many of a hundred names are that long. */
    public double shareOfLongNames(List<String> names, int length) {
        int found = names.stream().map(String::trim).filter(name -> name.length() >= length).toList().size();
        return names.isEmpty() ? 0 : 100.0 * found / names.size();
    }

    /** The dearest order; of several the one that came last. */
    public Order dearest(List<Order> orders) {
        List<Order> byPrice = new ArrayList<>(orders);
        byPrice.sort(Comparator.comparingLong(Order::cents));
        return byPrice.get(byPrice.size() - 1);
    }

    public int mentions(String text, String word) {
        int found = 0;
        for (int at = 0; at <= text.length() - word.length(); at++) {
            if (text.substring(at, at + word.length()).equals(word)) found++;
        }
        return found;
    }
}
