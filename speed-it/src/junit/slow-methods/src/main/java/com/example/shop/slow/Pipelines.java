package com.example.shop.slow;

import com.example.shop.model.Customer;
import com.example.shop.model.Order;
import com.example.shop.model.Status;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks through streams. */
public class Pipelines {
    private final Set<String> blocked;

    public Pipelines(Set<String> blocked) {
        this.blocked = blocked;
    }

    public int checksum(int[] digits) {
        return IntStream.range(0, digits.length)
                .map(i -> i % 2 == 0 ? digits[i] : digits[i] * 3)
                .sum();
    }

    public long falling(List<Order> orders) {
        return IntStream.range(1, orders.size())
                .filter(i -> orders.get(i).cents() < orders.get(i - 1).cents())
                .count();
    }

    public boolean isSorted(long[] stamps) {
        return IntStream.rangeClosed(1, stamps.length - 1).allMatch(i -> stamps[i - 1] <= stamps[i]);
    }

    public boolean contains(List<Order> orders, String number) {
        return orders.stream().map(Order::number).anyMatch(number::equals);
    }

    public long undeliverable(List<String> emails) {
        return emails.stream().filter(blocked::contains).count();
    }

    public Optional<Customer> byEmail(List<Customer> customers, String email) {
        return customers.stream()
                .filter(customer -> customer.getEmail().equalsIgnoreCase(email))
                .findFirst();
    }

    public String firstReturned(List<Order> orders, int minimum) {
        Order returned = orders.stream()
                .filter(o -> o.status() == Status.RETURNED)
                .filter(o -> o.quantity() >= minimum)
                .findFirst()
                .orElse(null);
        return returned == null ? "-" : returned.number();
    }

    public Order require(Order[] orders, String number) {
        return Arrays.stream(orders)
                .filter(order -> order.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No order " + number));
    }

    public String recipients(List<String> emails) {
        return "To: " + emails.stream().collect(Collectors.joining(", "));
    }

    public String csv(List<String[]> rows) {
        StringBuilder csv = new StringBuilder();
        for (String[] row : rows) {
            csv.append(Arrays.stream(row).collect(Collectors.joining(";"))).append('\n');
        }
        return csv.toString();
    }
}
