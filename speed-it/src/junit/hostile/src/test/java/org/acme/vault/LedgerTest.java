package org.acme.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
    @Test
    void nothing_is_nothing() {
        assertEquals(0, Ledger.total(List.of()));
    }

    @Test
    void amounts_add_up() {
        assertEquals(60, Ledger.total(List.of(10, 20, 30)));
    }

    @Test
    void missing_amounts_count_as_nothing() {
        assertEquals(5, Ledger.total(Arrays.asList(null, 5, null)));
    }

    @Test
    void large_amounts_do_not_overflow() {
        assertEquals(2L * Integer.MAX_VALUE, Ledger.total(List.of(Integer.MAX_VALUE, Integer.MAX_VALUE)));
    }

    /** Weak on purpose: what it does not notice is for the replay to find. */
    @Test
    void four_amounts_are_more_than_nothing() {
        assertTrue(Ledger.total(List.of(1, 2, 3, 4)) > 0);
    }
}
