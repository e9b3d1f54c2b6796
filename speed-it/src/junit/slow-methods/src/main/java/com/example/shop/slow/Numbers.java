package com.example.shop.slow;

import com.example.shop.model.Order;
import com.example.shop.model.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Figures for the yearly report. */
public class Numbers {

    /** How far the amounts that were paid are from their mean, -1 where there are none. */
    public double deviation(List<Order> orders, long least) {
        List<Long> paid = new ArrayList<>();
        long total = 0;
        for (Order order : orders) {
            if (order.status() != Status.RETURNED && order.cents() >= least) {
                paid.add(order.cents());
                total += order.cents();
            }
        }
        if (paid.isEmpty()) {
            return -1;
        }
        double mean = total / (double) paid.size();
        double squares = 0;
        for (Long cents : paid) {
            squares += (cents - mean) * (cents - mean);
        }
        return Math.sqrt(squares / paid.size());
    }

    /** The quantity in the middle. */
    public double median(List<Order> orders, String sku) {
        final ArrayList<Integer> quantities = new ArrayList<Integer>(orders.size());
        for (Order order : orders)
            if (order.sku().compareTo(sku) >= 0)
                quantities.add(order.quantity() * 100 + order.sku().length());
        Collections.sort(quantities);
        int middle = quantities.size() / 2;
        return quantities.size() % 2 == 1
                ? quantities.get(middle)
                : (quantities.get(middle - 1) + quantities.get(middle)) / 2.0;
    }

    /** The days on which the turnover reached the limit. */
    public int[] daysAbove(long[] turnover, long limit) {
        var days = new ArrayList<Integer>();
        for (int day = 0; day < turnover.length; day++) {
            if (turnover[day] >= limit) {
                days.add(day);
            }
        }
        return days.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many parcels in a row were heavier than all before. */
    public int longestRise(int[] weights) {
        List<Integer> rise = new ArrayList<>();
        int longest = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!rise.isEmpty() && weights[i] <= rise.get(rise.size() - 1)) {
                rise.clear();
            }
            rise.add(weights[i]);
            longest = Math.max(longest, rise.size());
        }
        return longest;
    }

    /** In how many ways parcels of one, two or five places fill a shelf. */
    public static long fillings(int places) {
        if (places < 0) {
            return 0;
        }
        if (places == 0) {
            return 1;
        }
        return fillings(places - 1) + fillings(places - 2) + fillings(places - 5);
    }

    /** The most points that a customer can have after so many orders: each either adds, or multiplies what was there before a rest. */
    public final double points(int orders) {
        return orders <= 1 ? orders * 10.0 : Math.max(points(orders - 1) + 7, points(orders - 3) * 1.5);
    }
}
