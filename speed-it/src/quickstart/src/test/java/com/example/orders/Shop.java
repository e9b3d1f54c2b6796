package com.example.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A shop that sells the same things to the same people every time it is asked. */
final class Shop {
    static final LocalDate OPENING = LocalDate.of(2022, 1, 3);

    private static final String[] CATEGORIES = {"BRD", "CAK", "TEA", "JAM", "OIL", "NUT"};
    private static final String[] REGIONS = {"NO", "SO", "EA", "WE", "NE", "NW", "SE", "SW", "CE", "IS", "AL", "KA"};
    private static final String[] NAMES = {
        "Rye Bread", "Plum Cake", "Green Tea", "Cherry Jam", "Olive Oil", "Salted Nuts"
    };

    private Shop() {}

    static List<Order> orders(int number, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Order> orders = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            orders.add(new Order(
                    "O-" + (100_000 + i),
                    customer(random.nextInt(Math.max(1, number / 3))),
                    sku(random),
                    REGIONS[random.nextInt(REGIONS.length)],
                    random.nextInt(8),
                    50 + random.nextInt(20_000),
                    OPENING.plusDays(random.nextInt(1_400))));
        }
        return orders;
    }

    static List<String> customers(int number, int from, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> customers = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            customers.add(customer(from + random.nextInt(2 * number)));
        }
        return customers;
    }

    static String customer(int number) {
        return "customer-" + (10_000 + number);
    }

    /** Every tenth one is mistyped. */
    static List<String> skus(int number, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> skus = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            skus.add(i % 10 == 9 ? sku(random).replace('-', '_') : sku(random));
        }
        return skus;
    }

    static List<Product> products(int number) {
        List<Product> products = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            products.add(Product.of("PRD-" + (10_000 + i), NAMES[i % NAMES.length] + " No. " + i));
        }
        return products;
    }

    static long[] dailyCents(int days, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] cents = new long[days];
        for (int i = 0; i < days; i++) {
            cents[i] = random.nextLong(1_000_000) - 20_000;
        }
        return cents;
    }

    private static String sku(SplittableRandom random) {
        String sku = CATEGORIES[random.nextInt(CATEGORIES.length)] + "-" + (10_000 + random.nextInt(90_000));
        return random.nextInt(3) == 0 ? sku + "-XL" : sku;
    }
}
