package com.example.shop.fast;

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
}
