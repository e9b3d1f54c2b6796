package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscountPolicyTest {
    @ParameterizedTest
    @CsvSource({"9, NONE", "10, REGULAR", "49, REGULAR", "50, PARTNER"})
    void depends_on_the_number_of_orders(int orders, DiscountPolicy policy) {
        assertEquals(policy, DiscountPolicy.after(orders));
    }

    @Test
    void saves_a_share() {
        assertEquals(10_000, DiscountPolicy.NONE.apply(10_000));
        assertEquals(9_500, DiscountPolicy.REGULAR.apply(10_000));
        assertEquals(8_800, DiscountPolicy.PARTNER.apply(10_000));
    }
}
