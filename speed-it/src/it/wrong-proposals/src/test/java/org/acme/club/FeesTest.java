package org.acme.club;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weak on purpose: what these tests let pass, the replay has to find. */
class FeesTest {
    @Test
    void nobodyOwesAnythingAtFirst() {
        assertTrue(Fees.owed(List.of()).isEmpty());
    }

    @Test
    void everybodyWhoIsNamedOwes() {
        assertEquals(2, Fees.owed(List.of(new Entry("zoe", 5), new Entry("ann", 7), new Entry("zoe", 1))).size());
    }

    @Test
    void negativeEntriesAreRefused() {
        assertThrows(RuntimeException.class, () -> Fees.owed(List.of(new Entry("ann", -1))));
    }

    @Test
    void aLongBookNamesManyMembers() {
        for (int size = 500; size <= 1500; size += 250) {
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                entries.add(new Entry("member " + (size - i) % 97, i));
            }
            assertEquals(97, Fees.owed(entries).size());
        }
    }
}
