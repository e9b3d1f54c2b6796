package org.acme.sums;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class SplitsTest {
    @Test
    public void smallNumbers() {
        assertEquals(0, Splits.pairs(-3));
        assertEquals(0, Splits.pairs(0));
        assertEquals(0, Splits.pairs(1));
        assertEquals(1, Splits.pairs(2));
        assertEquals(1, Splits.pairs(3));
        assertEquals(2, Splits.pairs(4));
    }

    @Test
    public void largeNumbers() {
        for (int total = 100; total < 400; total += 7) {
            assertEquals(total / 2, Splits.pairs(total));
        }
    }
}
