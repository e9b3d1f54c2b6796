package com.example.shop;

import com.example.shop.model.Customer;
import com.example.shop.model.Order;
import com.example.shop.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a shop of some size has, the same each time. */
public final class Data {
    private static final String[] SYLLABLES = {"ka", "lo", "mi", "ten", "ru", "sha", "vor", "el", "dan", "pi", "gus", "no"};
    private static final String[] DOMAINS = {"example.com", "mail.example.org", "example.net", "post.example"};

    private Data() {}

    public static List<String> words(int count) {
        Random random = new Random(count);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(SYLLABLES[random.nextInt(12)] + SYLLABLES[random.nextInt(12)] + SYLLABLES[random.nextInt(12)]);
        }
        return words;
    }

    /** All different. */
    public static List<String> emails(int from, int to) {
        List<String> emails = new ArrayList<>();
        for (int i = from; i < to; i++) {
            emails.add("customer" + i + "@" + DOMAINS[i % 4]);
        }
        return emails;
    }

    public static List<String> skus(int count, int different) {
        Random random = new Random(count);
        List<String> skus = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            skus.add("SKU-" + (1000 + random.nextInt(different)));
        }
        return skus;
    }

    public static List<Customer> customers(int count) {
        List<String> names = words(count);
        List<Customer> customers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            customers.add(new Customer(i, "customer" + i + "@" + DOMAINS[i % 4], names.get(i), "city " + i % 17));
        }
        return customers;
    }

    public static List<Order> orders(int count) {
        Random random = new Random(count);
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            orders.add(new Order(
                    "A-" + (10_000 + i),
                    random.nextInt(count),
                    "SKU-" + (1000 + random.nextInt(300)),
                    1 + random.nextInt(5),
                    100 + random.nextInt(100_000),
                    Status.values()[random.nextInt(4)],
                    LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300))));
        }
        return orders;
    }
}
