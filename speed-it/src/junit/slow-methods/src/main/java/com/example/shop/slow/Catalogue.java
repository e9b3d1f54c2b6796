package com.example.shop.slow;

import com.example.shop.model.Customer;
import com.example.shop.model.Order;
import com.example.shop.model.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks things up. */
public class Catalogue {

    public String firstByName(List<String> names) {
        List<String> sorted = new ArrayList<>(names);
        Collections.sort(sorted);
        return sorted.get(0);
    }

    public Order cheapest(List<Order> orders) {
        if (orders.isEmpty()) {
            return null;
        }
        ArrayList<Order> byPrice = new ArrayList<>(orders);
        byPrice.sort(Comparator.comparingLong(Order::cents));
        return byPrice.get(0);
    }

    public Optional<String> firstSku(List<Order> orders) {
        return orders.stream().map(Order::sku).sorted().findFirst();
    }

    public Order oldest(List<Order> orders) {
        return orders.stream()
                .filter(o -> o.status() == Status.PAID)
                .sorted(Comparator.comparing(Order::day))
                .findFirst()
                .orElse(null);
    }

    public boolean isSupported(String extension) {
        return Arrays.asList("jpg", "jpeg", "png", "gif", "webp", "svg", "tif", "tiff", "bmp", "ico", "heic", "avif")
                .contains(extension);
    }

    public int countFinal(List<String> codes) {
        int n = 0;
        for (String code : codes) {
            if (List.of("DONE", "CANCELLED", "REFUNDED", "EXPIRED", "REJECTED", "ARCHIVED").contains(code)) n++;
        }
        return n;
    }

    public boolean hasOpen(List<Order> orders, String sku) {
        return orders.stream().anyMatch(order -> order.status() == Status.NEW && order.sku().equals(sku));
    }

    public boolean allPaid(Order[] orders) {
        return Arrays.stream(orders)
                .filter(order -> order.quantity() > 0)
                .noneMatch(order -> order.status() == Status.NEW);
    }

    public int pieces(List<Order> orders) {
        return orders.stream().filter(o -> o.quantity() > 1).mapToInt(Order::quantity).sum();
    }

    public long large(List<Order> orders, long limit) {
        return orders.stream().filter(order -> order.cents() > limit).count();
    }

    public List<String> names(List<Customer> customers) {
        return customers.stream().map(Customer::getName).collect(Collectors.toList());
    }

    public List<Order> ofDay(List<Order> orders, Status status, int minimum) {
        return orders.stream()
                .filter(order -> order.status() == status)
                .filter(order -> order.quantity() >= minimum)
                .collect(Collectors.toList());
    }

    public int quantity(List<Order> orders) {
        return orders.stream().map(Order::quantity).reduce(0, Integer::sum);
    }

    public long turnover(List<Order> orders) {
        return orders.stream().map(order -> order.cents()).reduce(0L, (a, b) -> a + b);
    }

    public long revenue(List<Order> orders) {
        return orders.stream().collect(Collectors.summingLong(Order::cents));
    }

    public int ordered(List<Order> orders, String sku) {
        int count = orders.stream().filter(o -> o.sku().equals(sku)).collect(Collectors.summingInt(o -> o.quantity()));
        return count;
    }
}
