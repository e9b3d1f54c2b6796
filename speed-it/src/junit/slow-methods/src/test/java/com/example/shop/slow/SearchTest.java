package com.example.shop.slow;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SearchTest {
    private final Search search = new Search();

    @Test
    void isDoubleBooked() {
        List<String> seats = new ArrayList<>(Data.emails(0, 800));
        assertFalse(search.isDoubleBooked(seats));
        seats.add(seats.get(790));
        assertTrue(search.isDoubleBooked(seats));
        assertFalse(search.isDoubleBooked(List.of()));
    }

    @Test
    void requireDistinct() {
        long[] numbers = LongStream.range(0, 3000).map(each -> each * 7919 % 104_729).toArray();
        assertDoesNotThrow(() -> search.requireDistinct(numbers));
        numbers[2999] = numbers[17];
        assertEquals(
                "a number was given out twice",
                assertThrows(IllegalArgumentException.class, () -> search.requireDistinct(numbers)).getMessage());
    }
}
