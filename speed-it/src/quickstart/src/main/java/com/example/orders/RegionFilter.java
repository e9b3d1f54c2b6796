package com.example.orders;

import java.util.ArrayList;
import java.util.List;

/** Picks the orders that go to some regions. */
public final class RegionFilter {
    private RegionFilter() {}

    /**
     * Orders that go to one of the regions.
     *
     * @param orders to be looked through
     * @param regions two letters each; a handful at most, the shop delivers to twelve
     * @return the orders in their order
     */
    public static List<Order> goingTo(List<Order> orders, List<String> regions) {
        List<Order> picked = new ArrayList<>();
        for (Order order : orders) {
            if (regions.contains(order.region())) {
                picked.add(order);
            }
        }
        return picked;
    }
}
