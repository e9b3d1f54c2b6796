package org.acme.club;

import static org.testng.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.testng.annotations.Test;

public class RosterTest {
    @Test
    public void nobodyIsPresentWhenNobodyArrives() {
        assertEquals(Roster.present(List.of("ann"), List.of()), List.of());
    }

    @Test
    public void strangersAreLeftOut() {
        assertEquals(Roster.present(List.of("ann", "bob"), List.of("bob", "cid", "ann")), List.of("bob", "ann"));
    }

    @Test
    public void everySecondOfManyIsAMember() {
        for (int size = 600; size <= 1800; size += 150) {
            List<String> members = new ArrayList<>();
            List<String> arrivals = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                members.add("member " + 2 * i);
                arrivals.add("member " + i);
            }
            assertEquals(Roster.present(members, arrivals).size(), size / 2);
        }
    }
}
