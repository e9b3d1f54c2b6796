package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({"0, 0.00", "1234, 12.34", "-5, -0.05"})
    void writes_two_decimals(long cents, String plain) {
        assertEquals(plain, Money.plain(cents));
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 99, 9_999_999})
    void reads_what_it_writes(long cents) {
        assertEquals(cents, Money.cents(Money.plain(cents)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".50", "12,34"})
    void refuses_what_is_no_amount(String plain) {
        assertThrows(NumberFormatException.class, () -> Money.cents(plain));
    }

    @Test
    void rounds_percentages_half_up() {
        assertEquals(1, Money.percent(10, 5));
        assertEquals(0, Money.percent(9, 5));
        assertEquals(120, Money.percent(1_000, 12));
    }
}
