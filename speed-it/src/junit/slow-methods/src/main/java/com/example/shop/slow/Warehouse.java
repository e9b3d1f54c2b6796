package com.example.shop.slow;

import com.example.shop.model.Customer;
import com.example.shop.model.Order;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/** Shelves, routes, parcels. */
public class Warehouse {
    private final Map<Integer, List<Integer>> neighbours;

    public Warehouse(Map<Integer, List<Integer>> neighbours) {
        this.neighbours = neighbours;
    }

    /** Steps from one shelf to another, -1 where there is no way. */
    public int steps(int from, int to, int shelves) {
        int[] distance = new int[shelves];
        java.util.Arrays.fill(distance, -1);
        distance[from] = 0;
        List<Integer> queue = new ArrayList<>();
        queue.add(from);
        while (!queue.isEmpty()) {
            int shelf = queue.remove(0);
            if (shelf == to) {
                return distance[shelf];
            }
            for (int next : neighbours.get(shelf)) {
                if (distance[next] < 0) {
                    distance[next] = distance[shelf] + 1;
                    queue.add(next);
                }
            }
        }
        return -1;
    }

    /** Numbers of parcels in the order in which the belt brings them back when every second goes round again. */
    public List<String> belt(List<String> parcels) {
        ArrayList<String> waiting = new ArrayList<>(parcels);
        List<String> done = new ArrayList<>();
        boolean again = false;
        while (waiting.size() > 0) {
            String parcel = waiting.get(0);
            waiting.remove(0);
            if (again) {
                waiting.add(parcel);
            } else {
                done.add(parcel);
            }
            again = !again;
        }
        return done;
    }

    /** The way back, step by step. */
    public List<Integer> wayBack(int[] predecessor, int shelf) {
        List<Integer> way = new ArrayList<>();
        for (int at = shelf; at >= 0; at = predecessor[at]) {
            way.add(0, at);
        }
        return way;
    }

    public List<String> newestFirst(Iterable<String> events) {
        final List<String> newest = new ArrayList<String>();
        for (String event : events) {
            newest.add(0, event);
        }
        return newest;
    }

    /** Sum of the gaps between neighbouring shelves. */
    public long gaps(int[] shelves) {
        List<Integer> sorted = new LinkedList<>();
        for (int shelf : shelves) {
            sorted.add(shelf);
        }
        long gaps = 0;
        for (int i = 0; i < sorted.size(); i++) {
            gaps += Math.abs(sorted.get(i) - (i == 0 ? 0 : shelves[i - 1]));
        }
        return gaps;
    }

    public String labels(List<Order> orders) {
        List<String> labels = new LinkedList<>();
        for (Order order : orders) {
            labels.add(order.sku());
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            if (i > 0) text.append(", ");
            text.append(label);
        }
        return text.toString();
    }

    /** Orders with the name of who gets them. */
    public List<String> parcels(List<Order> orders, List<Customer> customers) {
        List<String> parcels = new ArrayList<>();
        for (Order order : orders) {
            for (Customer customer : customers) {
                if (customer.getId() == order.customerId()) {
                    parcels.add(order.number() + " " + customer.getName());
                }
            }
        }
        return parcels;
    }

    /** Which items of the delivery note belong to which order. */
    public int matched(List<Order> orders, List<String> delivered) {
        int matched = 0;
        for (Order order : orders) {
            for (String sku : delivered) {
                if (order.sku().equals(sku)) {
                    matched++;
                    break;
                }
            }
        }
        return matched;
    }

    public List<String> withoutReturns(List<String> skus, String prefix) {
        List<String> left = new ArrayList<>(skus);
        Iterator<String> each = left.iterator();
        while (each.hasNext()) {
            String sku = each.next();
            if (sku.startsWith(prefix)) {
                each.remove();
            }
        }
        return left;
    }

    public List<Integer> inRange(int[] shelves, int low, int high) {
        List<Integer> result = new ArrayList<>();
        for (int shelf : shelves) result.add(shelf);
        for (Iterator<Integer> it = result.iterator(); it.hasNext(); ) {
            Integer shelf = it.next();
            if (shelf < low || shelf > high) it.remove();
        }
        return result;
    }

    public List<Integer> ordered(List<int[]> pallets) {
        List<Integer> all = new ArrayList<>();
        for (int[] pallet : pallets) {
            for (int item : pallet) {
                all.add(item);
            }
            Collections.sort(all);
        }
        return all;
    }

    public List<String> index(List<String> names) {
        List<String> index = new ArrayList<>();
        for (String name : names) {
            index.add(name.toLowerCase(java.util.Locale.ROOT));
            index.sort(null);
        }
        return index;
    }

    public List<String> all(List<List<String>> shelves) {
        List<String> all = new ArrayList<>();
        for (List<String> shelf : shelves) {
            for (String sku : shelf) {
                all.add(sku);
            }
        }
        return all;
    }

    public List<Order> snapshot(List<Order> orders) {
        List<Order> copy = new ArrayList<>();
        for (Order order : orders)
            copy.add(order);
        return copy;
    }
}
