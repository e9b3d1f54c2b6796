package com.example.shop.fast;

import com.example.shop.model.Customer;
import com.example.shop.model.Order;
import com.example.shop.model.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks things up. */
public class Catalogue {
    private static final Set<String> PICTURES = Set.of(
            "jpg", "jpeg", "png", "gif", "webp", "svg", "tif", "tiff", "bmp", "ico", "heic", "avif");
    private static final Set<String> FINAL =
            Set.of("DONE", "CANCELLED", "REFUNDED", "EXPIRED", "REJECTED", "ARCHIVED");

    public String firstByName(List<String> names) {
        if (names.isEmpty()) {
            throw new IndexOutOfBoundsException("Index 0 out of bounds for length 0");
        }
        return Collections.min(names);
    }

    public Order cheapest(List<Order> orders) {
        if (orders.isEmpty()) {
            return null;
        }
        return Collections.min(orders, Comparator.comparingLong(Order::cents));
    }

    public Optional<String> firstSku(List<Order> orders) {
        return orders.stream().map(Order::sku).min(Comparator.naturalOrder());
    }

    public Order oldest(List<Order> orders) {
        Order oldest = null;
        for (Order order : orders) {
            if (order.status() == Status.PAID && (oldest == null || order.day().isBefore(oldest.day()))) {
                oldest = order;
            }
        }
        return oldest;
    }

    public boolean isSupported(String extension) {
        return extension != null && PICTURES.contains(extension);
    }

    public int countFinal(List<String> codes) {
        int n = 0;
        for (String code : codes) {
            if (FINAL.contains(code)) n++;
        }
        return n;
    }

    public boolean hasOpen(List<Order> orders, String sku) {
        for (Order order : orders) {
            if (order.status() == Status.NEW && order.sku().equals(sku)) {
                return true;
            }
        }
        return false;
    }

    public boolean allPaid(Order[] orders) {
        for (Order order : orders) {
            if (order.quantity() > 0 && order.status() == Status.NEW) {
                return false;
            }
        }
        return true;
    }

    public int pieces(List<Order> orders) {
        int pieces = 0;
        for (Order order : orders) {
            if (order.quantity() > 1) {
                pieces += order.quantity();
            }
        }
        return pieces;
    }

    public long large(List<Order> orders, long limit) {
        long large = 0;
        for (Order order : orders) {
            if (order.cents() > limit) {
                large++;
            }
        }
        return large;
    }

    public List<String> names(List<Customer> customers) {
        List<String> names = new ArrayList<>(customers.size());
        for (Customer customer : customers) {
            names.add(customer.getName());
        }
        return names;
    }

    public List<Order> ofDay(List<Order> orders, Status status, int minimum) {
        List<Order> result = new ArrayList<>();
        for (Order order : orders) {
            if (order.status() == status && order.quantity() >= minimum) {
                result.add(order);
            }
        }
        return result;
    }

    public int quantity(List<Order> orders) {
        int quantity = 0;
        for (Order order : orders) {
            quantity += order.quantity();
        }
        return quantity;
    }

    public long turnover(List<Order> orders) {
        long turnover = 0;
        for (Order order : orders) {
            turnover += order.cents();
        }
        return turnover;
    }

    public long revenue(List<Order> orders) {
        long revenue = 0;
        for (Order order : orders) {
            revenue += order.cents();
        }
        return revenue;
    }

    public int ordered(List<Order> orders, String sku) {
        int count = 0;
        for (Order order : orders) {
            if (order.sku().equals(sku)) {
                count += order.quantity();
            }
        }
        return count;
    }
}
