package com.example.shop.fast;

import com.example.shop.model.Customer;
import com.example.shop.model.Order;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(from);
        while (!queue.isEmpty()) {
            int shelf = queue.remove();
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
        Deque<String> waiting = new ArrayDeque<>(parcels);
        List<String> done = new ArrayList<>();
        boolean again = false;
        while (waiting.size() > 0) {
            String parcel = waiting.poll();
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
            way.add(at);
        }
        Collections.reverse(way);
        return way;
    }

    public List<String> newestFirst(Iterable<String> events) {
        final List<String> newest = new ArrayList<String>();
        for (String event : events) {
            newest.add(event);
        }
        Collections.reverse(newest);
        return newest;
    }

    /** Sum of the gaps between neighbouring shelves. */
    public long gaps(int[] shelves) {
        long gaps = 0;
        int before = 0;
        for (int shelf : shelves) {
            gaps += Math.abs(shelf - before);
            before = shelf;
        }
        return gaps;
    }

    public String labels(List<Order> orders) {
        StringBuilder text = new StringBuilder();
        for (Order order : orders) {
            if (text.length() > 0) text.append(", ");
            text.append(order.sku());
        }
        return text.toString();
    }

    /** Orders with the name of who gets them. */
    public List<String> parcels(List<Order> orders, List<Customer> customers) {
        Map<Long, List<Customer>> byId = new HashMap<>();
        for (Customer customer : customers) {
            byId.computeIfAbsent(customer.getId(), id -> new ArrayList<>(1)).add(customer);
        }
        List<String> parcels = new ArrayList<>();
        for (Order order : orders) {
            for (Customer customer : byId.getOrDefault(order.customerId(), List.of())) {
                parcels.add(order.number() + " " + customer.getName());
            }
        }
        return parcels;
    }

    /** Which items of the delivery note belong to which order. */
    public int matched(List<Order> orders, List<String> delivered) {
        Set<String> skus = new HashSet<>(delivered);
        int matched = 0;
        for (Order order : orders) {
            if (skus.contains(order.sku())) {
                matched++;
            }
        }
        return matched;
    }

    public List<String> withoutReturns(List<String> skus, String prefix) {
        List<String> left = new ArrayList<>(skus);
        left.removeIf(sku -> sku.startsWith(prefix));
        return left;
    }

    public List<Integer> inRange(int[] shelves, int low, int high) {
        List<Integer> result = new ArrayList<>();
        for (int shelf : shelves) {
            if (shelf >= low && shelf <= high) result.add(shelf);
        }
        return result;
    }

    public List<Integer> ordered(List<int[]> pallets) {
        List<Integer> all = new ArrayList<>();
        for (int[] pallet : pallets) {
            for (int item : pallet) {
                all.add(item);
            }
        }
        Collections.sort(all);
        return all;
    }

    public List<String> index(List<String> names) {
        List<String> index = new ArrayList<>(names.size());
        for (String name : names) {
            index.add(name.toLowerCase(java.util.Locale.ROOT));
        }
        index.sort(null);
        return index;
    }

    public List<String> all(List<List<String>> shelves) {
        List<String> all = new ArrayList<>();
        for (List<String> shelf : shelves) {
            all.addAll(shelf);
        }
        return all;
    }

    public List<Order> snapshot(List<Order> orders) {
        return new ArrayList<>(orders);
    }
}
