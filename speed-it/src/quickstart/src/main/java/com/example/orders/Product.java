package com.example.orders;

import java.util.Locale;
import java.util.Objects;

/**
 * Something that the shop sells.
 *
 * @param sku stock keeping unit
 * @param name as the shop shows it
 * @param searchKey the name in lower case, for look-ups
 */
public record Product(String sku, String name, String searchKey) {
    public Product {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(searchKey, "searchKey");
    }

    /** A product whose search key follows from its name. */
    public static Product of(String sku, String name) {
        return new Product(sku, name, name.trim().toLowerCase(Locale.ROOT));
    }
}
