package com.example.shop.fast;

import com.example.shop.model.Order;
import com.example.shop.model.Status;
import java.util.Arrays;
import java.util.List;

/** Figures for the yearly report. */
public class Numbers {

    /** How far the amounts that were paid are from their mean, -1 where there are none. */
    public double deviation(List<Order> orders, long least) {
        long[] paid = new long[orders.size()];
        int count = 0;
        long total = 0;
        for (Order order : orders) {
            if (order.status() != Status.RETURNED && order.cents() >= least) {
                paid[count++] = order.cents();
                total += order.cents();
            }
        }
        if (count == 0) {
            return -1;
        }
        double mean = total / (double) count;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            squares += (paid[i] - mean) * (paid[i] - mean);
        }
        return Math.sqrt(squares / count);
    }

    /** The quantity in the middle. */
    public double median(List<Order> orders, String sku) {
        int[] quantities = new int[orders.size()];
        int count = 0;
        for (Order order : orders) {
            if (order.sku().compareTo(sku) >= 0) {
                quantities[count++] = order.quantity() * 100 + order.sku().length();
            }
        }
        Arrays.sort(quantities, 0, count);
        int middle = count / 2;
        return count % 2 == 1 ? quantities[middle] : (quantities[middle - 1] + quantities[middle]) / 2.0;
    }

    /** The days on which the turnover reached the limit. */
    public int[] daysAbove(long[] turnover, long limit) {
        int[] days = new int[turnover.length];
        int count = 0;
        for (int day = 0; day < turnover.length; day++) {
            if (turnover[day] >= limit) {
                days[count++] = day;
            }
        }
        return Arrays.copyOf(days, count);
    }

    /** How many parcels in a row were heavier than all before. */
    public int longestRise(int[] weights) {
        int rise = 0;
        int longest = 0;
        for (int i = 0; i < weights.length; i++) {
            rise = rise > 0 && weights[i] <= weights[i - 1] ? 1 : rise + 1;
            longest = Math.max(longest, rise);
        }
        return longest;
    }

    /** In how many ways parcels of one, two or five places fill a shelf. */
    public static long fillings(int places) {
        if (places < 0) {
            return 0;
        }
        long[] ways = new long[places + 1];
        ways[0] = 1;
        for (int i = 1; i <= places; i++) {
            ways[i] = ways[i - 1] + (i < 2 ? 0 : ways[i - 2]) + (i < 5 ? 0 : ways[i - 5]);
        }
        return ways[places];
    }

    /** The most points that a customer can have after so many orders: each either adds, or multiplies what was there before a rest. */
    public final double points(int orders) {
        if (orders <= 1) {
            return orders * 10.0;
        }
        double third = -10;
        double second = 0;
        double last = 10;
        for (int i = 2; i <= orders; i++) {
            double next = Math.max(last + 7, third * 1.5);
            third = second;
            second = last;
            last = next;
        }
        return last;
    }
}
