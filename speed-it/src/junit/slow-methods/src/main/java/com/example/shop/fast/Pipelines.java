package com.example.shop.fast;

import com.example.shop.model.Customer;
import com.example.shop.model.Order;
import com.example.shop.model.Status;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Asks through streams. */
public class Pipelines {
    private final Set<String> blocked;

    public Pipelines(Set<String> blocked) {
        this.blocked = blocked;
    }

    public int checksum(int[] digits) {
        int sum = 0;
        for (int i = 0; i < digits.length; i++) {
            sum += i % 2 == 0 ? digits[i] : digits[i] * 3;
        }
        return sum;
    }

    public long falling(List<Order> orders) {
        long falling = 0;
        for (int i = 1, end = orders.size(); i < end; i++) {
            if (orders.get(i).cents() < orders.get(i - 1).cents()) {
                falling++;
            }
        }
        return falling;
    }

    public boolean isSorted(long[] stamps) {
        for (int i = 1; i < stamps.length; i++) {
            if (stamps[i - 1] > stamps[i]) {
                return false;
            }
        }
        return true;
    }

    public boolean contains(List<Order> orders, String number) {
        Objects.requireNonNull(number);
        for (Order order : orders) {
            if (number.equals(order.number())) {
                return true;
            }
        }
        return false;
    }

    public long undeliverable(List<String> emails) {
        long undeliverable = 0;
        for (String email : emails) {
            if (blocked.contains(email)) {
                undeliverable++;
            }
        }
        return undeliverable;
    }

    public Optional<Customer> byEmail(List<Customer> customers, String email) {
        for (Customer customer : customers) {
            if (customer.getEmail().equalsIgnoreCase(email)) {
                return Optional.of(customer);
            }
        }
        return Optional.empty();
    }

    public String firstReturned(List<Order> orders, int minimum) {
        for (Order order : orders) {
            if (order.status() == Status.RETURNED && order.quantity() >= minimum) {
                return order.number();
            }
        }
        return "-";
    }

    public Order require(Order[] orders, String number) {
        for (Order order : orders) {
            if (order.number().equals(number)) {
                return order;
            }
        }
        throw new NoSuchElementException("No order " + number);
    }

    public String recipients(List<String> emails) {
        return "To: " + String.join(", ", emails);
    }

    public String csv(List<String[]> rows) {
        StringBuilder csv = new StringBuilder();
        for (String[] row : rows) {
            csv.append(String.join(";", row)).append('\n');
        }
        return csv.toString();
    }
}
