package com.example.shop.slow;

import java.util.Objects;

/** Where somebody lives. */
public class Address {
    private final String street;
    private final int house;
    private final String city;
    private final boolean business;

    public Address(String street, int house, String city, boolean business) {
        this.street = street;
        this.house = house;
        this.city = city;
        this.business = business;
    }

    @Override
    public int hashCode() {
        return Objects.hash(street, house, city, business);
    }

    /** What duplicates are found by. */
    public int fingerprint(long tenant) {
        final int base = Objects.hash(this.city, tenant, this.house);
        return base & 0x7fffffff;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Address address
                && house == address.house
                && business == address.business
                && Objects.equals(street, address.street)
                && Objects.equals(city, address.city);
    }
}
