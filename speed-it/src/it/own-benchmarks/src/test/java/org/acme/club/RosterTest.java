package org.acme.club;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {
    @Test
    void nobodyIsPresentWhenNobodyArrives() {
        assertEquals(List.of(), Roster.present(List.of("ann"), List.of()));
    }

    @Test
    void strangersAreLeftOut() {
        assertEquals(List.of("bob", "ann"), Roster.present(List.of("ann", "bob"), List.of("bob", "cid", "ann")));
    }

    @Test
    void everySecondOfManyIsAMember() {
        for (int size = 300; size <= 900; size += 150) {
            List<String> members = new ArrayList<>();
            List<String> arrivals = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                members.add("member " + 2 * i);
                arrivals.add("member " + i);
            }
            assertEquals(size / 2, Roster.present(members, arrivals).size());
        }
    }
}
