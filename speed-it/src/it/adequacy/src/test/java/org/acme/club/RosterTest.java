package org.acme.club;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {
    @Test
    void every_second_of_many_is_a_member() {
        for (int size = 600; size <= 1800; size += 150) {
            List<String> members = new ArrayList<>();
            List<String> arrivals = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                members.add("member " + 2 * i);
                arrivals.add("member " + i);
            }
            assertEquals(size / 2, Roster.present(members, arrivals, "").size());
        }
    }

    @Test
    void fees_are_never_above_the_full_one() {
        for (int age = 0; age < 60; age += 7) {
            assertTrue(Roster.fee(age, true) <= 1200);
            assertTrue(Roster.fee(age, false) <= 1200);
        }
        try {
            Roster.fee(-1, true);
        } catch (IllegalArgumentException expected) {
            assertEquals("age -1", expected.getMessage());
        }
    }
}
