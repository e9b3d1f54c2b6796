package com.example.orders;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One line of the order journal.
 *
 * @param id of the order, unique
 * @param customer who ordered
 * @param sku what was ordered
 * @param region two letters of where it goes
 * @param quantity number of pieces; 0 for a cancelled line
 * @param unitCents price of a piece in cents
 * @param placedOn day of the order
 */
public record Order(
        String id, String customer, String sku, String region, int quantity, long unitCents, LocalDate placedOn) {
    public Order {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(placedOn, "placedOn");
        if (quantity < 0) {
            throw new IllegalArgumentException("quantity of order " + id + " is negative: " + quantity);
        }
        if (unitCents < 0) {
            throw new IllegalArgumentException("price of order " + id + " is negative: " + unitCents);
        }
    }

    /** Price of all pieces together, in cents. */
    public long totalCents() {
        return quantity * unitCents;
    }

    /** Whether nothing is left of it. */
    public boolean cancelled() {
        return quantity == 0;
    }
}
