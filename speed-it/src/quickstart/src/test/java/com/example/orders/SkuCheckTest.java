package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkuCheckTest {
    @ParameterizedTest
    @ValueSource(strings = {"TEA-1234", "TEA-12345-X", "JAM-12345-3XL"})
    void accepts_units_of_the_right_form(String sku) {
        assertEquals(List.of(), SkuCheck.mistyped(List.of(sku)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tea-1234", "TEA-123", "TEA-12345-", "TEA-12345-XXXL", "TEA_12345"})
    void finds_units_of_another_form(String sku) {
        assertEquals(List.of(sku), SkuCheck.mistyped(List.of(sku)));
    }

    @Test
    void keeps_order_and_duplicates() {
        assertEquals(List.of("b", "a", "b"), SkuCheck.mistyped(List.of("b", "TEA-1234", "a", "b")));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000, 2_500})
    void finds_every_tenth_of_a_long_list(int number) {
        for (int week = 0; week < 8; week++) {
            List<String> skus = Shop.skus(number, week);
            List<String> mistyped = SkuCheck.mistyped(skus);
            assertEquals(number / 10, mistyped.size());
            assertEquals(skus.get(9), mistyped.get(0));
        }
    }

    @Test
    void knows_the_category() {
        assertEquals("TEA", SkuCheck.category("TEA-1234-XL"));
        assertEquals("TEA", SkuCheck.category("TEA"));
    }
}
