package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevenueCalendarTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    @Test
    void adds_the_orders_of_a_day() {
        TreeMap<LocalDate, Long> days = RevenueCalendar.byDay(List.of(
                new Order("1", "ann", "TEA-10000", "NO", 3, 100, MONDAY),
                new Order("2", "bob", "TEA-10000", "NO", 1, 50, MONDAY.plusDays(2)),
                new Order("3", "cid", "TEA-10000", "NO", 2, 10, MONDAY)));
        assertEquals(new TreeMap<>(java.util.Map.of(MONDAY, 320L, MONDAY.plusDays(2), 50L)), days);
    }

    @Test
    void has_seven_weekdays_without_revenue() {
        assertArrayEquals(new long[7], RevenueCalendar.byWeekday(new TreeMap<>()));
    }

    @Test
    void starts_the_week_on_monday() {
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        days.put(MONDAY, 10L);
        days.put(MONDAY.plusDays(6), 3L);
        days.put(MONDAY.plusDays(7), 5L);
        assertArrayEquals(new long[] {15, 0, 0, 0, 0, 0, 3}, RevenueCalendar.byWeekday(days));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 730, 1_460})
    void loses_no_cent_over_years(int length) {
        for (int year = 0; year < 120; year++) {
            TreeMap<LocalDate, Long> days = new TreeMap<>();
            long[] cents = Shop.dailyCents(length, year % 20);
            for (int i = 0; i < length; i++) {
                days.put(Shop.OPENING.plusDays(i), cents[i]);
            }
            assertEquals(
                    Arrays.stream(cents).sum(),
                    Arrays.stream(RevenueCalendar.byWeekday(days)).sum());
        }
    }

    @Test
    void spans_first_to_last_day() {
        assertEquals(0, RevenueCalendar.span(new TreeMap<>()));
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        days.put(MONDAY, 1L);
        assertEquals(1, RevenueCalendar.span(days));
        days.put(MONDAY.plusDays(9), 1L);
        assertEquals(10, RevenueCalendar.span(days));
    }
}
