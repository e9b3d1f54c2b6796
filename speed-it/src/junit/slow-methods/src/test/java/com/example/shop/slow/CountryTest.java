package com.example.shop.slow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CountryTest {
    @Test
    void byCode() {
        assertEquals(Country.AUSTRIA, Country.ofCode("AT"));
        assertEquals(Country.GERMANY, Country.ofCode("DE"));
        assertThrows(IllegalArgumentException.class, () -> Country.ofCode("XX"));
    }

    @Test
    void byPrefix() {
        assertEquals(Country.BELGIUM, Country.ofPrefix(32));
        assertEquals(Country.FRANCE, Country.ofPrefix(33));
        assertNull(Country.ofPrefix(1));
    }
}
